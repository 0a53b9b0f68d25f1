"""IKU dan standar: one tab of the place SKP with a switch IKU, Standar jabatan, Bank frasa."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.ui.halaman.referensi.panel_frasa import PanelFrasa
from kinerja_desktop.ui.halaman.skp.bagian import PanelBagian
from kinerja_desktop.ui.halaman.skp.iku_lembar import PanelLembarIku
from kinerja_desktop.ui.halaman.skp.standar import PanelStandar
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan

if TYPE_CHECKING:
    from kinerja_desktop.ui.halaman.skp.halaman import HalamanSkp

IKU, STANDAR, FRASA = "iku", "standar", "frasa"
_URUT = (IKU, STANDAR, FRASA)
#: Tables whose changes each part shows.
_TABEL = {
    IKU: frozenset({"iku", "skp", "rhk", "indikator", "pegawai", "unit"}),
    STANDAR: frozenset({"standar_kerja", "jabatan", "penempatan", "pegawai"}),
    FRASA: frozenset({"frasa"}),
}


class PanelIku(PanelBagian):
    """The switch and the three parts."""

    bantuan = "iku"
    jenis = frozenset().union(*_TABEL.values())

    def __init__(self, halaman: HalamanSkp) -> None:
        super().__init__(halaman)
        self.tata.setSpacing(8)
        self.saklar = BarisPilihan(self.tr("Yang ditampilkan"), parent=self)
        self.saklar.isi(
            [(IKU, self.tr("IKU")), (STANDAR, self.tr("Standar jabatan")), (FRASA, self.tr("Bank frasa"))]
        )
        self.saklar.tandai(IKU)
        self.saklar.dipilih.connect(self._dipilih)
        deret = QHBoxLayout()
        deret.setSpacing(12)
        deret.addWidget(self.saklar)
        self.tata.addLayout(deret)
        self.iku = PanelLembarIku(halaman)
        self.standar = PanelStandar(halaman)
        for label in (self.iku.ringkas, self.standar.ringkas):
            deret.addWidget(label, 1)
        self.frasa = PanelFrasa(halaman, kantor=True)
        self.tumpukan = QStackedWidget(self)
        for w in (self.iku, self.standar, self.frasa):
            self.tumpukan.addWidget(w)
        self.tata.addWidget(self.tumpukan, 1)
        self._tunjukkan_ringkas()

    @property
    def judul(self) -> tuple[str, str]:
        """Heading and what the part is for."""
        terang = {
            IKU: self.tr("Indikator kantor yang menjadi sumber RHK pimpinan"),
            STANDAR: self.tr("Hasil kerja dan target yang menjadi awal SKP setiap jabatan"),
            FRASA: self.tr("Kalimat siap pakai; di Susun tekan Alt+↓"),
        }[self.bagian]
        return self.tr("IKU dan standar {tahun}").format(tahun=self.halaman.tahun), terang

    @property
    def bagian(self) -> str:
        """The part that is shown."""
        return _URUT[max(0, self.tumpukan.currentIndex())]

    def _ke(self, bagian: str) -> None:
        self.simpan_tertunda()
        self.saklar.tandai(bagian)
        self.tumpukan.setCurrentIndex(_URUT.index(bagian))
        self._tunjukkan_ringkas()
        self.halaman.atur_judul()

    def _dipilih(self, bagian: str) -> None:
        self.konteks.banner.bersihkan()
        self._ke(bagian)
        self.muat()
        w = self.fokus_awal()
        if w is not None:
            w.setFocus()

    def _tunjukkan_ringkas(self) -> None:
        """The line beside the switch belongs to the part shown; of the phrase bank it is empty."""
        self.iku.ringkas.setVisible(self.bagian == IKU)
        self.standar.ringkas.setVisible(self.bagian != IKU)
        if self.bagian == FRASA:
            self.standar.ringkas.setText("")

    # -- the tab's contract --------------------------------------------------------------------------------

    def muat(self) -> None:
        """Read the part that is shown."""
        if self.bagian == IKU:
            self.iku.muat()
        elif self.bagian == STANDAR:
            self.standar.muat()
        else:
            self._muat_frasa()

    def _muat_frasa(self) -> None:
        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import frasa

            semua = [*frasa.daftar(sesi), *frasa.bawaan()]
            return semua, frasa.NAMA_JENIS, sesi.boleh("frasa.ubah")

        def tiba(isi: Any) -> None:
            semua, jenis, boleh = isi
            self.frasa.isi(semua, jenis, False, boleh)
            self.halaman.siap.emit()

        self.konteks.baca(di_pekerja, tiba, pemilik=self)

    def segarkan(self, perubahan: ChangeSet) -> None:
        """Read again when the part shown is concerned."""
        if "*" in perubahan.kinds or perubahan.kinds & _TABEL[self.bagian]:
            self.muat()

    def buka(self, **tujuan: Any) -> None:
        """`lembar`: iku, standar, frasa; `jabatan`: the post of a standard."""
        if tujuan.get("lembar") in _URUT:
            self._ke(str(tujuan["lembar"]))
        if self.bagian == STANDAR and tujuan.get("jabatan"):
            self.standar.muat(str(tujuan["jabatan"]))
        else:
            self.muat()

    def fokus_awal(self) -> QWidget | None:
        """The table shown."""
        return {
            IKU: self.iku.isi_kisi.view,
            STANDAR: self.standar.isi_kisi.view,
            FRASA: self.frasa.kisi.view,
        }[self.bagian]

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        for panel in (self.iku, self.standar):
            panel.isi_kisi.simpan_tertunda()

    def salinan(self) -> str:
        """Cells that are not written yet."""
        return self.iku.isi_kisi.salinan() or self.standar.isi_kisi.salinan()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The row under the cursor."""
        if self.bagian == FRASA:
            f = self.frasa.kini()
            return ("frasa", f.id) if f is not None and f.id else None
        panel, tabel = (self.iku, "iku") if self.bagian == IKU else (self.standar, "standar_kerja")
        kini = panel.isi_kisi.kini()
        return (tabel, kini) if kini is not None else None

    def tambah(self) -> None:
        """Ctrl+N."""
        if self.bagian == FRASA:
            self.frasa.tambah_baru()
        else:
            (self.iku if self.bagian == IKU else self.standar).tambah()
