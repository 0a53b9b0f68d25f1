"""Referensi: dated rules, periods, phrases, standards of work; the centre sets them, an office reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from kinerja_desktop.ui.halaman.dasar import Halaman
from kinerja_desktop.ui.halaman.penilaian.kompetensi_standar import KompetensiStandar
from kinerja_desktop.ui.halaman.referensi.panel_aturan import PanelAturan
from kinerja_desktop.ui.halaman.referensi.panel_frasa import PanelFrasa
from kinerja_desktop.ui.halaman.referensi.panel_periode import PanelPeriode
from kinerja_desktop.ui.halaman.skp.standar import PanelStandar
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan

if TYPE_CHECKING:
    from kinerja_desktop.services.frasa import Frasa
    from kinerja_desktop.services.lembar_referensi import LembarReferensi

ATURAN, PERIODE, FRASA, STANDAR, KOMPETENSI = "aturan", "periode", "frasa", "standar", "kompetensi"
_URUT = (ATURAN, PERIODE, FRASA, STANDAR, KOMPETENSI)


class HalamanReferensi(Halaman):
    """Three inner tabs over one reading, and standards of work and competences that read for themselves."""

    nama = "referensi"
    jenis = frozenset({"rujukan", "periode", "frasa", "standar_kerja", "standar_kompetensi"})

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self.urung = konteks.buat_pengurung(self)
        self.lembar: LembarReferensi | None = None
        self._tahun: int | None = None
        self._jenis = ""
        self.tab = BarisPilihan(self.tr("Bagian Referensi"), "tab", self)
        self.tab.isi(
            [
                (ATURAN, self.tr("Aturan")),
                (PERIODE, self.tr("Periode")),
                (FRASA, self.tr("Frasa")),
                (STANDAR, self.tr("Standar jabatan")),
                (KOMPETENSI, self.tr("Standar kompetensi")),
            ]
        )
        self.tab.dipilih.connect(self._ganti)
        deret = QHBoxLayout()
        deret.addWidget(self.tab)
        deret.addStretch(1)
        self.tata.addLayout(deret)
        self.aturan = PanelAturan(self)
        self.periode = PanelPeriode(self)
        self.tumpukan = QStackedWidget(self)
        self.tumpukan.addWidget(self.aturan)
        self.tumpukan.addWidget(self.periode)
        self.frasa = PanelFrasa(self)
        self.tumpukan.addWidget(self.frasa)
        self.standar = PanelStandar(self)
        deret.insertWidget(1, self.standar.ringkas)
        self.standar.ringkas.setWordWrap(False)
        self.standar.ringkas.hide()
        self.tumpukan.addWidget(self.standar)
        self.kompetensi = KompetensiStandar(self)
        self.tumpukan.addWidget(self.kompetensi)
        self.tata.addWidget(self.tumpukan, 1)

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Referensi")

    @property
    def bagian(self) -> str:
        """The inner tab that is shown."""
        return _URUT[max(0, self.tumpukan.currentIndex())]

    def muat(self) -> None:
        """Read rules and periods, or the standards when they are shown."""
        if self.bagian == STANDAR:
            self.standar.muat()
            return
        if self.bagian == KOMPETENSI:
            self.kompetensi.muat()
            return

        def di_pekerja(sesi: Any) -> tuple[LembarReferensi, list[Frasa], dict[str, str], bool]:
            from kinerja_desktop.services import frasa, referensi

            return referensi.lembar(sesi), frasa.daftar(sesi), frasa.NAMA_JENIS, sesi.boleh("frasa.ubah")

        self.konteks.baca(di_pekerja, self._isi, self._gagal, pemilik=self)

    def muat_tahun(self, tahun: int) -> None:
        """Read again and show the periods of this year."""
        self._tahun = tahun
        self.muat()

    def _gagal(self, galat: BaseException) -> None:
        self.konteks.banner.galat(galat)
        self.siap.emit()

    def _isi(self, hasil: tuple[LembarReferensi, list[Frasa], dict[str, str], bool]) -> None:
        lembar, frasa, jenis_frasa, boleh_frasa = hasil
        pertama = self.lembar is None
        self.lembar = lembar
        self.kepala.atur(
            self.judul,
            self.tr("Aturan bertanggal dan periode penilaian untuk semua kantor")
            if lembar.pusat
            else self.tr("Aturan bertanggal dan periode penilaian; tambahan kantor ini bertanda Kantor ini"),
        )
        self.aturan.isi(lembar)
        self.periode.isi(lembar)
        self.frasa.isi(frasa, jenis_frasa, lembar.pusat, boleh_frasa)
        if self._tahun is not None:
            self.periode.pilih_tahun(self._tahun)
            self._tahun = None
        if self._jenis:
            self.aturan.ke_jenis(self._jenis)
            self._jenis = ""
        if pertama and self.isVisible():
            (self.fokus_awal() or self).setFocus()
        self.siap.emit()

    def buka(self, **tujuan: Any) -> None:
        """Go to an inner tab ("aturan", "periode", "frasa", "standar"), a kind of rule, or a year."""
        bagian = str(tujuan.get("bagian") or "")
        if bagian in _URUT:
            self._tunjukkan(bagian)
        self._jenis = str(tujuan.get("jenis") or "")
        self._tahun = int(tujuan["tahun"]) if tujuan.get("tahun") else None
        self.muat()

    def _tunjukkan(self, bagian: str) -> None:
        self.tab.tandai(bagian)
        self.simpan_tertunda()
        self.tumpukan.setCurrentIndex(_URUT.index(bagian))
        self.standar.ringkas.setVisible(bagian == STANDAR)

    def _ganti(self, bagian: str) -> None:
        self.banner.bersihkan()
        self._tunjukkan(bagian)
        if bagian in (STANDAR, KOMPETENSI) or self.lembar is None:
            self.muat()
        self.pilihan_berubah.emit()

    def fokus_awal(self) -> QWidget | None:
        """The table shown."""
        if self.bagian == STANDAR:
            return self.standar.isi_kisi.view
        if self.bagian == KOMPETENSI:
            return self.kompetensi.view
        kisi = {ATURAN: self.aturan.kisi, PERIODE: self.periode.kisi, FRASA: self.frasa.kisi}
        return kisi[self.bagian].view

    def simpan_tertunda(self) -> None:
        """Write what is being typed in the sheets of standards."""
        self.standar.isi_kisi.simpan_tertunda()
        self.kompetensi.simpan_tertunda()

    def salinan(self) -> str:
        """Cells that are not written yet."""
        return self.standar.isi_kisi.salinan() or self.kompetensi.salinan()

    def pengurung(self) -> TumpukanUrung:
        """Undo of what was done here."""
        return self.urung

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The rule or period under the cursor."""
        if self.bagian == PERIODE:
            p = self.periode.kini()
            return ("periode", p.id) if p is not None else None
        if self.bagian == FRASA:
            f = self.frasa.kini()
            return ("frasa", f.id) if f is not None else None
        if self.bagian == STANDAR:
            kini = self.standar.isi_kisi.kini()
            return ("standar_kerja", kini) if kini is not None else None
        if self.bagian == KOMPETENSI:
            return None
        a = self.aturan.kini()
        return ("rujukan", a.id) if a is not None else None
