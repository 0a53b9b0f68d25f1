"""Cetak: the documents of a year at the left, at the right the very pages that will be handed in."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QLabel, QSplitter, QVBoxLayout, QWidget

from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.dialog.cetak import DialogCetakSemua, DialogPrinter
from kinerja_desktop.ui.halaman import cetak_printer
from kinerja_desktop.ui.halaman.cetak_daftar import DaftarCetak, kunci
from kinerja_desktop.ui.halaman.cetak_panel import PanelPratinjau, PilihKantor
from kinerja_desktop.ui.halaman.dasar import Halaman, KonteksUi, tombol
from kinerja_desktop.ui.tugas import Kendali
from kinerja_desktop.ui.widget.fokus import jaga_fokus
from kinerja_desktop.ui.widget.lembar_pdf import LembarPdf
from kinerja_desktop.ui.widget.pewaktu import pewaktu

if TYPE_CHECKING:
    from kinerja_desktop.flows.cetak import HasilCetak
    from kinerja_desktop.flows.pratinjau import Pratinjau
    from kinerja_desktop.services.cetak import BarisCetak

JEDA_MS = 120  # arrows through the list must not draw every document passed
MAKS_GABUNG = 60  # documents shown together in one preview


class HalamanCetak(Halaman):
    """See the module."""

    nama = "cetak"
    jenis = frozenset({"skp", "rhk", "indikator", "perilaku", "realisasi", "evaluasi", "umpan_balik",
                       "capaian_organisasi", "pegawai", "kantor", "periode", "relasi_penilai"})  # fmt: skip

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self._pratinjau: Pratinjau | None = None
        self._diminta: tuple[Any, ...] = ()
        self._tujuan: dict[str, Any] = {}
        self._tahun_dipilih = False
        self._jeda = pewaktu(self, JEDA_MS, self._gambar)
        self._susun_kepala()
        self.kantor = PilihKantor(self)
        self.kantor.dipilih.connect(self.muat)
        self.tata.addWidget(self.kantor)
        self.isi = QSplitter(Qt.Orientation.Horizontal, self)
        self.isi.setChildrenCollapsible(False)
        self.daftar = DaftarCetak(self)
        self.daftar.dipilih.connect(self._pilihan_ganti)
        self.daftar.dibuka.connect(lambda: self.lembar.setFocus())
        self.isi.addWidget(self.daftar)
        pilihan = konteks.tambahan.get("preferensi")
        kertas = str(pilihan.ambil("kertas")) if pilihan is not None else "A4"
        self.panel = PanelPratinjau(konteks.tugas, kertas, self)
        self.panel.kertas_ganti.connect(self._kertas_ganti)
        self.lembar: LembarPdf = self.panel.lembar
        self.lembar.gagal.connect(self.banner.galat)
        self.isi.addWidget(self.panel)
        self.isi.setStretchFactor(0, 0)
        self.isi.setStretchFactor(1, 1)
        self.isi.setSizes([470, 680])
        self.tata.addWidget(self.isi, 1)
        self.kosong = self._susun_kosong()
        self.tata.addWidget(self.kosong, 1)
        self.kosong.hide()

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Cetak")

    # -- building ------------------------------------------------------------------------------------------

    def _susun_kepala(self) -> None:
        self.tahun = QComboBox(self)
        self.tahun.setAccessibleName(self.tr("Tahun"))
        kini = self.konteks.jam.hari_ini().year
        for t in (kini + 1, kini, kini - 1, kini - 2):
            self.tahun.addItem(str(t), t)
        self.tahun.setCurrentIndex(1)
        self.tahun.currentIndexChanged.connect(self._tahun_ganti)
        self.semua = tombol(self.tr("Cetak semua yang siap…"))
        self.buka_pembaca = tombol(self.tr("Buka dengan pembaca PDF"))
        self.simpan = tombol(self.tr("Simpan PDF…"))
        self.tombol_cetak = tombol(self.tr("Cetak"), "utama", petunjuk=self.tr("Cetak (Ctrl+P)"))
        self.semua.clicked.connect(self._cetak_semua)
        self.buka_pembaca.clicked.connect(self._buka_pembaca)
        self.simpan.clicked.connect(self._simpan)
        self.tombol_cetak.clicked.connect(self.cetak)
        for w in (self.tahun, self.semua, self.buka_pembaca, self.simpan, self.tombol_cetak):
            self.kepala.tambah(w)

    def _susun_kosong(self) -> QWidget:
        kosong = QWidget(self)
        tata = QVBoxLayout(kosong)
        tata.addStretch(1)
        pusat = self.konteks.peran == "pusat"
        judul = QLabel(self.tr("Belum ada dokumen tahun ini."), kosong)
        judul.setObjectName("h2")
        terang = QLabel(
            self.tr("Dokumen muncul di sini setelah ADK kantor dikompilasi.")
            if pusat
            else self.tr("Dokumen muncul di sini begitu SKP dibuat. Mulai dengan menyusun SKP pegawai."),
            kosong,
        )
        terang.setObjectName("redup")
        self.ke_skp = tombol(self.tr("Buka Kompilasi") if pusat else self.tr("Buka SKP"), "utama")
        self.ke_skp.clicked.connect(lambda: self.konteks.navigasi.buka("kompilasi" if pusat else "skp"))
        for w in (judul, terang, self.ke_skp):
            tata.addWidget(w, 0, Qt.AlignmentFlag.AlignHCenter)
        tata.addStretch(2)
        return kosong

    # -- reading -------------------------------------------------------------------------------------------

    def buka(self, **tujuan: Any) -> None:
        """Targets: skp, periode, jenis ("skp", "evaluasi", "dokumen"), tahun."""
        self._tujuan = tujuan
        if self.tahun.findData(tujuan.get("tahun")) >= 0:
            self._pasang_tahun(tujuan["tahun"])
            self._tahun_dipilih = True
        self.muat()

    def _pasang_tahun(self, tahun: int) -> None:
        self.tahun.blockSignals(True)
        self.tahun.setCurrentIndex(self.tahun.findData(tahun))
        self.tahun.blockSignals(False)

    def _tahun_ganti(self) -> None:
        self._tahun_dipilih = True
        self.muat()

    def muat(self) -> None:
        """List of the year's documents."""
        tahun, dipilih = self.tahun.currentData(), self._tahun_dipilih
        skp, pusat = self._tujuan.get("skp"), self.konteks.peran == "pusat"
        minta = int.from_bytes(skp[:4], "big") if skp is not None else self.kantor.kini

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import cetak, usulan_pilihan

            kantor = usulan_pilihan.kantor(sesi) if pusat else ()
            ruang = minta if minta in {k for k, _ in kantor} else kantor[0][0] if kantor else None
            semua = cetak.daftar(sesi, tahun, ruang) if kantor or not pusat else ()
            if not semua and not dipilih:  # in January it is last year's papers that are printed
                lalu = cetak.daftar(sesi, tahun - 1, ruang)
                return (tahun - 1, lalu, kantor, ruang) if lalu else (tahun, semua, kantor, ruang)
            return tahun, semua, kantor, ruang

        self.konteks.baca(di_pekerja, self._terdaftar)

    def _terdaftar(
        self, hasil: tuple[int, tuple[BarisCetak, ...], Sequence[tuple[int, str]], int | None]
    ) -> None:
        tahun, semua, kantor, ruang = hasil
        with jaga_fokus(self):
            self.kantor.isi(kantor, ruang)
        if tahun != self.tahun.currentData() and not self._tahun_dipilih:
            self._pasang_tahun(tahun)
        self._diminta = ()
        with jaga_fokus(self):
            self.isi.setVisible(bool(semua))
            self.kosong.setVisible(not semua)
        for t in (self.semua, self.buka_pembaca, self.simpan, self.tombol_cetak):
            t.setEnabled(bool(semua))
        self.daftar.isi(semua)
        tujuan, self._tujuan = self._tujuan, {}
        if tujuan.get("skp") is not None:
            self.daftar.ke(tujuan.get("jenis", ""), tujuan["skp"], tujuan.get("periode"))
        siap = sum(b.siap for b in semua)
        self.kepala.atur(
            self.judul,
            self.tr("{siap} dari {n} dokumen siap dicetak").format(siap=siap, n=len(semua)) if semua else "",
        )
        if not semua:
            self.siap.emit()

    def fokus_awal(self) -> QWidget | None:
        """The list."""
        return self.daftar.daftar if not self.isi.isHidden() else self.ke_skp

    def fokus_cari(self) -> QWidget | None:
        """The filter."""
        return self.daftar.cari

    # -- preview -------------------------------------------------------------------------------------------

    def _pilihan_ganti(self) -> None:
        self.semua.setEnabled(bool(self.daftar.siap_semua))
        self.pilihan_berubah.emit()
        self._jeda.start()

    def _kertas_ganti(self, kertas: str) -> None:
        pilihan = self.konteks.tambahan.get("preferensi")
        if pilihan is not None:
            with contextlib.suppress(OSError):  # the choice then holds until the program is closed
                pilihan.simpan(kertas=kertas)
        self._jeda.start()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """History of the document's SKP."""
        pilihan = self.daftar.terpilih()
        return ("skp", pilihan[0].skp_id) if len(pilihan) == 1 else None

    def _gambar(self) -> None:
        pilihan = self.daftar.terpilih()[:MAKS_GABUNG]
        dokumen = tuple(kunci(b) for b in pilihan)
        kertas = self.panel.ukuran_kertas
        if self._diminta == (dokumen, kertas):
            return
        self._diminta = (dokumen, kertas)
        for t in (self.simpan, self.buka_pembaca, self.tombol_cetak):
            t.setEnabled(bool(pilihan))
        if not pilihan:
            self._pratinjau = None
            self.panel.kosongkan(self.tr("Tidak ada dokumen yang cocok. Kosongkan saringan di kiri."))
            self.siap.emit()
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.pratinjau import siapkan

            return siapkan(sesi, dokumen, kertas)

        diminta = self._diminta

        def jadi(hasil: Pratinjau) -> None:
            if diminta == self._diminta:
                self._tampilkan(hasil, pilihan)

        def gagal(galat: BaseException) -> None:
            if diminta == self._diminta:
                self._pratinjau = None
                self.panel.kosongkan(self.tr("Dokumen ini belum dapat digambar."))
                self.banner.galat(galat)

        self.konteks.baca(di_pekerja, jadi, gagal, pemilik=self)

    def _tampilkan(self, hasil: Pratinjau, pilihan: list[BarisCetak]) -> None:
        self._pratinjau = hasil
        self.panel.tampilkan(hasil, [b.alasan for b in pilihan])
        self.siap.emit()

    # -- saving and printing -------------------------------------------------------------------------------

    def _simpan(self) -> None:
        pilihan, pratinjau = self.daftar.terpilih(), self._pratinjau
        if not pilihan or pratinjau is None:
            return
        awal = pilihan[0] if len(pilihan) == 1 else None
        nama = _nama_usul(awal) if awal else self.tr("Dokumen kinerja") + ".pdf"
        path = pilih_berkas.simpan(
            self, self.tr("Simpan PDF"), nama, "PDF (*.pdf)", self.konteks.tambahan.get("preferensi")
        )
        if path:
            self._tulis_pdf(path, pratinjau.pdf)

    def _tulis_pdf(self, path: str, pdf: bytes) -> None:
        def kerja() -> Any:
            from kinerja_desktop.flows.cetak_pilihan import simpan_pdf

            return simpan_pdf(path, pdf)

        def jadi(tujuan: Path) -> None:
            self.banner.sukses(
                self.tr("Tersimpan: {berkas}").format(berkas=tujuan),
                [(self.tr("Buka folder"), lambda: buka_tempat(tujuan.parent))],
            )

        self.konteks.tugas.jalankan_lain(kerja, jadi, self.banner.galat, pemilik=self)

    def _buka_pembaca(self) -> None:
        pratinjau = self._pratinjau
        if pratinjau is None:
            return
        pilihan = self.daftar.terpilih()
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation))
        path = folder / (_nama_usul(pilihan[0]) if len(pilihan) == 1 else "Dokumen-kinerja.pdf")

        def kerja() -> Any:
            from kinerja_desktop.flows.cetak_pilihan import simpan_pdf

            return simpan_pdf(path, pratinjau.pdf)

        def jadi(tujuan: Path) -> None:
            if not ada_pembuka(tujuan):
                self.banner.peringatan(
                    self.tr(
                        "Komputer ini belum punya pembaca PDF. Simpan sebagai PDF lalu bawa ke komputer lain."
                    ),
                    [(self.tr("Simpan PDF…"), self._simpan)],
                )

        self.konteks.tugas.jalankan_lain(kerja, jadi, self.banner.galat, pemilik=self)

    def cetak(self) -> None:
        """Ctrl+P: choose a printer; without one the PDF is offered."""
        pratinjau = self._pratinjau
        if pratinjau is None:
            return
        printer = cetak_printer.daftar_printer()
        if not printer:
            self.banner.peringatan(
                self.tr(
                    "Tidak ada printer pada komputer ini. Simpan sebagai PDF untuk dicetak di tempat lain."
                ),
                [(self.tr("Simpan PDF…"), self._simpan)],
            )
            return
        isi = DialogPrinter.ask(self, printer, len(self.daftar.terpilih()), len(pratinjau.ukuran))
        if isi is None:
            return
        self.banner.info(self.tr("Mengirim {n} halaman ke printer…").format(n=len(pratinjau.ukuran)))
        cetak_printer.Pencetak(
            self.konteks.tugas,
            cetak_printer.buat_printer(isi["printer"], isi["salinan"]),
            pratinjau.pdf,
            pratinjau.ukuran,
            lambda n: self.banner.sukses(self.tr("{n} halaman dikirim ke printer.").format(n=n)),
            self.banner.galat,
            self,
        ).mulai()

    def _cetak_semua(self) -> None:
        semua = self.daftar.siap_semua
        jumlah = {j: sum(b.jenis == j for b in semua) for j in {b.jenis for b in semua}}
        pilihan = self.konteks.tambahan.get("preferensi")
        terakhir = (pilihan.ambil("folder_terakhir") if pilihan is not None else "") or str(Path.home())
        isi = DialogCetakSemua.ask(self, jumlah, terakhir)
        if isi is None:
            return
        dokumen = [kunci(b) for b in semua if b.jenis in isi["jenis"]]
        kertas, tahun, kendali = self.panel.ukuran_kertas, self.tahun.currentData(), Kendali()
        keluar = Path(isi["folder"])
        if isi["gabung"]:
            keluar = keluar / f"Dokumen-kinerja_{tahun}_{date.isoformat(self.konteks.jam.hari_ini())}.pdf"

        def lapor(n: int, dari: int, teks: str) -> None:
            kendali.periksa()
            kendali.lapor(n, dari, teks)

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.cetak_pilihan import tulis_pilihan

            return tulis_pilihan(
                sesi, tahun, dokumen, keluar, gabung=isi["gabung"], kertas=kertas, kemajuan=lapor
            )

        def jadi(hasil: HasilCetak) -> None:
            self.banner.sukses(
                hasil.kalimat, [(self.tr("Buka folder"), lambda: buka_tempat(hasil.berkas[0].parent))]
            )

        judul = self.tr("Mencetak {n} dokumen").format(n=len(dokumen))
        self.konteks.baca(di_pekerja, jadi, self.banner.galat, pemilik=self, judul=judul, kendali=kendali)


def buka_tempat(path: Path) -> None:
    """Open a folder."""
    ada_pembuka(path)


def ada_pembuka(path: Path) -> bool:
    """Open a file or folder with what the PC has for it; False when there is nothing."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _nama_usul(b: BarisCetak) -> str:
    import re

    bagian = (b.judul, b.khas, b.nama, b.nip)
    return "_".join(re.sub(r"[^0-9A-Za-z]+", "-", x).strip("-")[:60] for x in bagian if x) + ".pdf"
