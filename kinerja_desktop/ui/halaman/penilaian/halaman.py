"""The place Penilaian: one period at its head; inner tabs Pemantauan, Umpan balik, Nilai, Pola distribusi."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QStackedWidget, QWidget

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import Halaman
from kinerja_desktop.ui.halaman.penilaian.nilai import PanelNilai
from kinerja_desktop.ui.halaman.penilaian.pemantauan import PanelPemantauan
from kinerja_desktop.ui.halaman.penilaian.pola import PanelPola
from kinerja_desktop.ui.halaman.penilaian.umpan_balik import PanelUmpanBalik
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import Pengurung
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian, RingkasPeriode

PEMANTAUAN, UMPAN_BALIK, NILAI, POLA = "pemantauan", "umpan_balik", "nilai", "pola"


class HalamanPenilaian(Halaman):
    """Targets: bagian (inner tab), periode (id), skp or pegawai (id) and kolom of a cell."""

    nama: ClassVar[str] = "penilaian"
    jenis: ClassVar[frozenset[str]] = frozenset(
        {
            "evaluasi",
            "realisasi",
            "umpan_balik",
            "capaian_organisasi",
            "skp",
            "rhk",
            "indikator",
            "perilaku",
            "periode",
            "pegawai",
            "penempatan",
            "relasi_penilai",
        }
    )

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self.urung = konteks.buat_pengurung(self)
        self.lembar: LembarPenilaian | None = None
        self._orang: bytes | None = None
        self._minta_periode: bytes | None = None
        self.pilih_periode = QComboBox(self)
        self.pilih_periode.setAccessibleName(self.tr("Periode penilaian"))
        self.pilih_periode.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pilih_periode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.pilih_periode.setMinimumWidth(150)
        self.pilih_periode.activated.connect(lambda _: self._periode_dipilih())
        self.tab = BarisPilihan(self.tr("Bagian halaman Penilaian"), "tab", self)
        self.tab.isi(
            [
                (PEMANTAUAN, self.tr("Pemantauan")),
                (UMPAN_BALIK, self.tr("Umpan balik")),
                (NILAI, self.tr("Nilai")),
                (POLA, self.tr("Pola distribusi")),
            ]
        )
        self.tab.dipilih.connect(self._tab_dipilih)
        self.kepala.tambah(self.pilih_periode)
        self.kepala.tambah(self.tab)
        self.pemantauan = PanelPemantauan(self)
        self.umpan_balik = PanelUmpanBalik(self)
        self.nilai = PanelNilai(self)
        self.pola = PanelPola(self)
        self.tumpukan = QStackedWidget(self)
        self._panel: dict[str, QWidget] = {
            PEMANTAUAN: self.pemantauan,
            UMPAN_BALIK: self.umpan_balik,
            NILAI: self.nilai,
            POLA: self.pola,
        }
        for w in self._panel.values():
            self.tumpukan.addWidget(w)
        self.tata.addWidget(self.tumpukan, 1)
        self._tunjukkan(NILAI)

    @property
    def judul(self) -> str:
        """Heading before a period is there."""
        return self.tr("Penilaian")

    @property
    def bagian(self) -> str:
        """The inner tab that is shown."""
        return next(n for n, w in self._panel.items() if w is self.tumpukan.currentWidget())

    @property
    def periode_id(self) -> bytes | None:
        """The period chosen."""
        isi = self.pilih_periode.currentData()
        return bytes(isi) if isi is not None else None

    # -- reading -------------------------------------------------------------------------------------------

    def muat(self) -> None:
        """Read the periods, then the sheet of the one chosen."""
        tahun = self.konteks.jam.hari_ini().year

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penilaian

            return [*penilaian.periode(sesi, tahun), *penilaian.periode(sesi, tahun - 1)]

        self.konteks.baca(di_pekerja, self._periode_tiba, self.gagal_muat, pemilik=self)

    def gagal_muat(self, galat: BaseException) -> None:
        """Say why something could not be read."""
        self.konteks.banner.galat(galat)
        self.siap.emit()

    def _periode_tiba(self, periode: Sequence[RingkasPeriode]) -> None:
        kini = self._minta_periode or self.periode_id
        self._minta_periode = None
        self.pilih_periode.clear()
        for p in periode:
            self.pilih_periode.addItem(kata(p.label), p.periode_id)
        berjalan = next((p.periode_id for p in periode if p.berjalan), None)
        for calon in (kini, berjalan):
            letak = [n for n in range(self.pilih_periode.count()) if self.pilih_periode.itemData(n) == calon]
            if calon is not None and letak:
                self.pilih_periode.setCurrentIndex(letak[0])
                break
        if not periode:
            self.kepala.atur(self.judul)
            self.banner.peringatan(
                self.tr("Periode penilaian tahun ini belum dibuat. Buat dahulu di Pengaturan."),
                [(self.tr("Buka Pengaturan"), lambda: self.konteks.navigasi.buka("pengaturan"))],
            )
            self.siap.emit()
            return
        self.muat_lembar()

    def muat_lembar(self) -> None:
        """Read the sheet of the period; every inner tab takes its people from it."""
        periode_id = self.periode_id
        if periode_id is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penilaian

            return penilaian.lembar(sesi, periode_id)

        self.konteks.baca(di_pekerja, self._lembar_tiba, self.gagal_muat, pemilik=self)

    def _lembar_tiba(self, lembar: LembarPenilaian) -> None:
        if lembar.periode_id != self.periode_id:
            return
        self.lembar = lembar
        self._atur_kepala(lembar)
        self.nilai.isi(lembar)
        orang = self._daftar_orang(lembar)
        if self.bagian == PEMANTAUAN:
            self.pemantauan.isi_orang(orang, self._orang)
        elif self.bagian == UMPAN_BALIK:
            self.umpan_balik.isi_orang(orang, self._orang)
        elif self.bagian == POLA:
            self.pola.muat(lembar.periode_id)
        else:
            self.siap.emit()
        if self.isVisible() and self.perlu_fokus():
            w = self.fokus_awal()
            if w is not None:
                w.setFocus()

    @staticmethod
    def _daftar_orang(lembar: LembarPenilaian) -> list[tuple[bytes, str]]:
        """SKP and name; who has two SKP in the period is told apart by their months."""
        kali: dict[bytes, int] = {}
        for b in lembar.baris:
            kali[b.pegawai_id] = kali.get(b.pegawai_id, 0) + 1
        return [
            (b.skp_id, b.nama if kali[b.pegawai_id] == 1 else f"{b.nama} ({b.masa})")
            for b in lembar.baris
            if b.skp_id is not None
        ]

    def jabatan(self, skp_id: bytes | None) -> str:
        """The post of a person in this period."""
        baris = self.lembar.baris if self.lembar is not None else ()
        return next((b.jabatan for b in baris if b.skp_id == skp_id), "")

    def _atur_kepala(self, lembar: LembarPenilaian) -> None:
        belum = lembar.jumlah - lembar.jumlah_dinilai
        potongan = [
            self.tr("{n} pegawai").format(n=lembar.jumlah),
            self.tr("{n} selesai").format(n=lembar.jumlah_selesai),
            self.tr("{n} belum dinilai").format(n=belum) if belum else self.tr("semua sudah dinilai"),
        ]
        if lembar.dikecualikan:
            potongan.append(self.tr("{n} dikecualikan").format(n=len(lembar.dikecualikan)))
        self.kepala.setToolTip("\n".join(map(kata, lembar.dikecualikan)))
        if lembar.batas_teks and lembar.jumlah_selesai < lembar.jumlah:
            potongan.append(self.tr("tenggat {kapan}").format(kapan=kata(lembar.batas_teks)))
        self.kepala.atur(
            self.tr("Penilaian {periode}").format(periode=kata(lembar.label)),
            " · ".join(potongan),
            self.judul,  # the period stands in the list beside it
        )

    def alasan_terkunci(self, skp_id: bytes) -> str:
        """Why the evaluation of an SKP in this period can no longer be changed; "" when it can."""
        baris = self.lembar.baris if self.lembar is not None else ()
        b = next((b for b in baris if b.skp_id == skp_id), None)
        return kata(b.alasan_terkunci) if b is not None and b.selesai else ""

    def orang_dipilih(self, skp_id: bytes | None) -> None:
        """The same person stays chosen in the other inner tabs."""
        self._orang = skp_id
        self.pilihan_berubah.emit()

    # -- going about ---------------------------------------------------------------------------------------

    def buka(self, **tujuan: Any) -> None:
        """Go to a period, an inner tab, a person and a cell."""
        self.simpan_tertunda()
        if tujuan.get("periode"):
            self._minta_periode = tujuan["periode"]
        bagian = str(tujuan.get("bagian") or NILAI)
        self._tunjukkan(bagian if bagian in self._panel else NILAI)
        siapa = tujuan.get("skp") or tujuan.get("pegawai")
        if siapa:
            self.nilai.tuju(siapa, str(tujuan.get("kolom") or ""))
            self._orang = tujuan.get("skp") or self._orang
        self.muat()

    def _tunjukkan(self, bagian: str) -> None:
        self.tumpukan.setCurrentWidget(self._panel[bagian])
        self.tab.tandai(bagian)

    def _tab_dipilih(self, bagian: str) -> None:
        self.simpan_tertunda()
        self.banner.bersihkan()
        kini = self.nilai.kini() if self.bagian == NILAI else None
        if kini is not None and kini.skp_id is not None:
            self._orang = kini.skp_id
        self._tunjukkan(bagian)
        self.muat_lembar()
        w = self.fokus_awal()
        if w is not None:
            w.setFocus()

    def _periode_dipilih(self) -> None:
        self.simpan_tertunda()
        self.banner.bersihkan()
        self.muat_lembar()

    # -- the organisation's predicate ----------------------------------------------------------------------

    def ubah_capaian(self, isi: dict[str, Any] | None = None) -> None:
        """Ask for the organisation's predicate; an operator says in whose name."""
        awal = isi if isinstance(isi, dict) else None

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.domain.kepegawaian import Peran
            from kinerja_desktop.services import organisasi

            return organisasi.pimpinan_kantor(sesi) if Peran.OPERATOR in sesi.pelaku.peran else ()

        self.konteks.baca(di_pekerja, lambda penetap: self._tanya_capaian(penetap, awal), pemilik=self)

    def tetapkan_alasan(self, predikat: str, alasan: str) -> None:
        """Keep the predicate and write its reason; an operator is asked in whose name."""
        if self.konteks.peran == "operator":
            self.ubah_capaian({"predikat": predikat, "alasan": alasan})
        else:
            self.tetapkan(predikat, alasan)

    def _tanya_capaian(
        self, penetap: Sequence[tuple[bytes, str]], isi: dict[str, Any] | None = None, perlu: str = ""
    ) -> None:
        from kinerja_desktop.ui.dialog.capaian_organisasi import DialogCapaian

        lembar = self.lembar
        if lembar is None:
            return
        awal = isi or {"predikat": lembar.organisasi, "alasan": ""}
        hasil = DialogCapaian.ask(
            kata(lembar.label), awal["predikat"], awal["alasan"], penetap, perlu, parent=self
        )
        if hasil is not None:
            self.tetapkan(hasil["predikat"], hasil["alasan"] or "", hasil["penetap"], penetap)

    def tetapkan(
        self,
        predikat: str,
        alasan: str,
        untuk: bytes | None = None,
        penetap: Sequence[tuple[bytes, str]] = (),
    ) -> None:
        """Set the organisation's predicate; when the pattern wants a reason, ask again with the sentence."""
        periode_id = self.periode_id
        assert periode_id is not None

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import organisasi

            return organisasi.tetapkan(sesi, periode_id, predikat, alasan, untuk=untuk)

        def gagal(galat: BaseException) -> None:
            from kinerja_desktop.services.organisasi import PerluAlasan
            from kinerja_desktop.ui.bahasa import kalimat_galat

            if isinstance(galat, PerluAlasan):
                isi = {"predikat": predikat, "alasan": alasan}
                self._tanya_capaian(penetap, isi, kalimat_galat(galat))
            else:
                self.konteks.banner.galat(galat)

        judul = self.tr("Tetapkan capaian organisasi")
        self.konteks.ubah(judul, di_pekerja, lambda _: self.muat_lembar(), gagal, pemilik=self)

    # -- the page contract ---------------------------------------------------------------------------------

    def segarkan(self, perubahan: ChangeSet) -> None:
        """Undo, Riwayat or another page changed something."""
        self.muat_lembar() if self.lembar is not None and "periode" not in perubahan.kinds else self.muat()

    def perlu_fokus(self) -> bool:
        """True when nobody works anywhere yet, so that the grid may take the focus once it is filled."""
        f = QApplication.focusWidget()
        if f is None or f is self:
            return True
        kosong = f.focusPolicy() == Qt.FocusPolicy.NoFocus or not f.isVisible()
        return self.isAncestorOf(f) and kosong

    def fokus_awal(self) -> QWidget | None:
        """The grid of the inner tab."""
        return {
            PEMANTAUAN: self.pemantauan.view,
            UMPAN_BALIK: self.umpan_balik.view,
            NILAI: self.nilai.view,
            POLA: self.pola.tabel,
        }[self.bagian]

    def fokus_cari(self) -> QWidget | None:
        """The filter box of Nilai, else the chooser of people."""
        return {
            PEMANTAUAN: self.pemantauan.pemilih.kotak,
            UMPAN_BALIK: self.umpan_balik.pemilih.kotak,
            NILAI: self.nilai.cari,
        }.get(self.bagian)

    def pengurung(self) -> Pengurung | None:
        """One undo stack for the page."""
        return self.urung

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.nilai.kisi.simpan_tertunda()
        self.pemantauan.simpan_tertunda()
        self.umpan_balik.simpan_tertunda()

    def salinan(self) -> str:
        """Cells that are not written yet."""
        kisi = {
            PEMANTAUAN: self.pemantauan.kisi,
            UMPAN_BALIK: self.umpan_balik.kisi,
            NILAI: self.nilai.kisi,
        }.get(self.bagian)
        return kisi.salinan() if kisi is not None else ""

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The evaluation of the row, else its SKP."""
        if self.bagian == PEMANTAUAN:
            return self.pemantauan.riwayat_untuk()
        if self.bagian == UMPAN_BALIK:
            return self.umpan_balik.riwayat_untuk()
        b = self.nilai.kini() if self.bagian == NILAI else None
        if b is None or b.skp_id is None:
            return None
        return ("evaluasi", b.evaluasi_id) if b.evaluasi_id is not None else ("skp", b.skp_id)

    def celah_berikut(self) -> bool:
        """F8: the next rating to be given."""
        if self.bagian == NILAI and self.nilai.kisi.celah_berikut():
            self.nilai.view.setFocus()
            return True
        return False

    def cetak(self) -> None:
        """Ctrl+P prints the evaluation of the person on the cursor."""
        b = self.nilai.kini()
        if b is not None and b.skp_id is not None and self.periode_id is not None:
            self.konteks.navigasi.buka("cetak", jenis="evaluasi", skp=b.skp_id, periode=self.periode_id)
        else:
            super().cetak()
