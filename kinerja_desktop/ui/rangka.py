"""The main window: rail, top bar, one page at a time, Riwayat beside it. Hands each page its KonteksUi."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.ui.aksi import buat_qaction
from kinerja_desktop.ui.banner import Banner, PesanTerarah
from kinerja_desktop.ui.bilah_atas import BilahAtas
from kinerja_desktop.ui.bus import Bus, menyangkut
from kinerja_desktop.ui.halaman.daftar import DaftarHalaman
from kinerja_desktop.ui.halaman.dasar import Halaman
from kinerja_desktop.ui.hasil_cari import tindakan_pegawai
from kinerja_desktop.ui.kemajuan import KemajuanTerlambat
from kinerja_desktop.ui.konteks import JamUi, KonteksUi, Pintu
from kinerja_desktop.ui.lencana import Lencana
from kinerja_desktop.ui.panel_riwayat import PanelRiwayat, PembacaRiwayat
from kinerja_desktop.ui.pencarian import HasilCari, Pencari
from kinerja_desktop.ui.rel import BATAS_SEMPIT, Rel
from kinerja_desktop.ui.salinan import minta_salinan
from kinerja_desktop.ui.tugas import Tugas
from kinerja_desktop.ui.urung import Pengurung

MINIMUM = QSize(1000, 540)


class Rangka(QMainWindow):
    """The window. Implements Navigasi; app.py builds it with everything it needs."""

    halaman_tampil = Signal(object)
    ganti_pengguna_diminta = Signal()

    def __init__(
        self,
        pintu: Pintu,
        tugas: Tugas,
        bus: Bus,
        jam: JamUi,
        daftar: DaftarHalaman,
        *,
        peran: str = "operator",
        nama_pengguna: str = "",
        nama_kantor: str = "",
        pencari: Pencari | None = None,
        pembaca_riwayat: PembacaRiwayat | None = None,
        tambahan: dict[str, Any] | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Kinerja Desktop" + (f" · {nama_kantor}" if nama_kantor else ""))
        self.setMinimumSize(MINIMUM)
        self.daftar = daftar
        self._halaman: dict[str, Halaman] = {}
        self._jejak: list[str] = []
        self._pengurung: Pengurung | None = None
        self._tutup_paksa = False
        self.lencana = Lencana(jam)
        self.banner = Banner()
        self.banner.setObjectName("banner")
        self.konteks = KonteksUi(
            pintu,
            tugas,
            bus,
            self,
            PesanTerarah(self._banner_kini),
            jam,
            self.lencana,
            peran=peran,
            nama_pengguna=nama_pengguna,
            nama_kantor=nama_kantor,
            tambahan=tambahan or {},
        )
        self._buat_aksi()
        self._susun([self._cari_setempat, *([pencari] if pencari else [])], pembaca_riwayat)
        self.kemajuan = KemajuanTerlambat(tugas, self)
        bus.berubah.connect(self._data_berubah)
        tugas.gagal_lepas.connect(self.konteks.banner.galat)
        self.lencana.gagal_simpan.connect(self._gagal_simpan)
        self.lencana.pulih.connect(self.banner.bersihkan)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.commitDataRequest.connect(lambda _: self.kuras())
            app.focusChanged.connect(self._fokus_berubah)

    def _susun(self, pencari: Sequence[Pencari], pembaca: PembacaRiwayat | None) -> None:
        pusat = QWidget(self)
        luar = QHBoxLayout(pusat)
        luar.setContentsMargins(0, 0, 0, 0)
        luar.setSpacing(0)
        self.rel = Rel(self.daftar, pusat)
        self.rel.atur_identitas(self.konteks.nama_kantor, self.konteks.nama_pengguna)
        self.rel.dipilih.connect(lambda nama: self.buka(nama))
        self.rel.ganti_pengguna.connect(self.ganti_pengguna_diminta)
        badan = QWidget(pusat)
        badan.setObjectName("badan")
        tata = QVBoxLayout(badan)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(0)
        self.bilah = BilahAtas(pencari, self.lencana, self._aksi["urungkan"], self._aksi["ulangi"], badan)
        tata.addWidget(self.bilah)
        tempat_banner = QVBoxLayout()
        tempat_banner.setContentsMargins(18, 6, 18, 0)
        self.banner.setParent(badan)
        tempat_banner.addWidget(self.banner)
        tata.addLayout(tempat_banner)
        self.tumpukan = QStackedWidget(badan)
        self.tumpukan.setObjectName("tumpukan")
        self.panel = PanelRiwayat(self.konteks, pembaca, badan)
        self.panel.ditutup.connect(self._fokus_isi)
        bawah = QHBoxLayout()
        bawah.setSpacing(0)
        bawah.addWidget(self.tumpukan, 1)
        bawah.addWidget(self.panel)
        tata.addLayout(bawah, 1)
        luar.addWidget(self.rel)
        luar.addWidget(badan, 1)
        self.setCentralWidget(pusat)

    def _buat_aksi(self) -> None:
        rel = [e.nama for e in self.daftar if not e.kaki]
        panggil: dict[str, Callable[[], None]] = {
            "cari": self._ke_cari,
            "kembali": self.kembali,
            "bagian": self._pindah_bagian,
            "riwayat": lambda: self.buka_riwayat(),
            "bantuan": lambda: self.bantuan(),
            "segarkan": self._muat_ulang,
            "urungkan": self._urungkan,
            "ulangi": self._ulangi,
            "cetak": self._cetak,
            "saring": self._saring,
            "celah": self._celah,
            "ganti_pengguna": self.ganti_pengguna_diminta.emit,
        }
        self._aksi: dict[str, QAction] = {n: buat_qaction(n, self, p) for n, p in panggil.items()}
        for i, nama in enumerate(rel[:7], 1):
            self._aksi[f"tempat{i}"] = buat_qaction(
                f"tempat{i}", self, partial(self.buka, nama), self.daftar.entri(nama).teks
            )
        self._perbarui_urung()

    def aksi(self, nama: str) -> QAction:
        """The QAction of a declared window action."""
        return self._aksi[nama]

    # -- pages ---------------------------------------------------------------------------------------------

    @property
    def halaman_kini(self) -> Halaman | None:
        """The page that is shown."""
        w = self.tumpukan.currentWidget() if hasattr(self, "tumpukan") else None
        return w if isinstance(w, Halaman) else None

    def _banner_kini(self) -> Banner:
        halaman = self.halaman_kini
        return halaman.banner if halaman is not None else self.banner

    def halaman(self, nama: str) -> Halaman:
        """The page of this name, built now if it was never shown."""
        if nama not in self._halaman:
            h = self.daftar.buat(nama, self.konteks)
            self._halaman[nama] = h
            self.tumpukan.addWidget(h)
            h.pilihan_berubah.connect(self._pilihan_berubah)
        return self._halaman[nama]

    def sudah_dibuat(self, nama: str) -> bool:
        """Whether the page was built before."""
        return nama in self._halaman

    def buka(self, nama: str, **tujuan: Any) -> None:
        """Show a page; what is open in the page left behind is saved first."""
        if nama not in self.daftar:
            return
        lama = self.halaman_kini
        if lama is not None:
            lama.simpan_tertunda()
        baru = self.halaman(nama)
        if lama is not baru:
            if lama is not None:
                self._jejak = [*self._jejak[-20:], lama.nama]
                lama.banner.ditinggal()
            self.tumpukan.setCurrentWidget(baru)
            self._ikat_pengurung(baru.pengurung())
        self.rel.tandai(self.daftar.entri(nama).induk or nama)
        baru.tampil(**tujuan)
        if lama is not baru or tujuan:
            self._fokus_isi()
        self._pilihan_berubah()
        self.halaman_tampil.emit(baru)

    def kembali(self) -> None:
        """Back to the page shown before."""
        while self._jejak:
            nama = self._jejak.pop()
            if nama in self.daftar and self._halaman.get(nama) is not self.halaman_kini:
                self.buka(nama)
                self._jejak.pop()  # going back is no step forward
                return

    def bantuan(self, halaman: str = "") -> None:
        """Open help for this topic or for the page shown."""
        h = self.halaman_kini
        topik = halaman or (h.bantuan or h.nama if h is not None else "")
        self.buka("bantuan", topik=topik)

    def buka_riwayat(self, jenis: str = "", id_baris: bytes = b"") -> None:
        """Open Riwayat beside the page; again closes it when nothing else was asked for."""
        if not jenis and not self.panel.isHidden():
            self.panel.tutup()
            return
        self.panel.show()
        if jenis:
            self.panel.muat(jenis, id_baris)
        else:
            self._pilihan_berubah()
        self.panel.daftar.setFocus()

    def _pilihan_berubah(self) -> None:
        h = self.halaman_kini
        if h is not None and not self.panel.isHidden():
            self.panel.muat(*(h.riwayat_untuk() or ("", b"")))

    def _data_berubah(self, perubahan: ChangeSet) -> None:
        for h in list(self._halaman.values()):
            if menyangkut(perubahan, h.jenis):
                h.terima_perubahan(perubahan)
        self._pilihan_berubah()

    def _muat_ulang(self) -> None:
        h = self.halaman_kini
        if h is not None:
            h.simpan_tertunda()
            h.muat()

    def _celah(self) -> None:
        h = self.halaman_kini
        if h is not None and not h.celah_berikut():
            h.banner.sukses(self.tr("Tidak ada isian yang kosong."))

    def _cetak(self) -> None:
        if self.halaman_kini is not None:
            self.halaman_kini.cetak()

    def _saring(self) -> None:
        w = self.halaman_kini.fokus_cari() if self.halaman_kini is not None else None
        (w or self.bilah.cari).setFocus()

    # -- undo ----------------------------------------------------------------------------------------------

    def _ikat_pengurung(self, pengurung: Pengurung | None) -> None:
        if self._pengurung is not None:
            self._pengurung.berubah.disconnect(self._perbarui_urung)
        self._pengurung = pengurung
        if pengurung is not None:
            pengurung.berubah.connect(self._perbarui_urung)
        self._perbarui_urung()

    def _perbarui_urung(self) -> None:
        for nama, judul, kosong in (
            ("urungkan", self._pengurung.judul_urung if self._pengurung else "", self.tr("Urungkan")),
            ("ulangi", self._pengurung.judul_ulang if self._pengurung else "", self.tr("Ulangi")),
        ):
            a = self._aksi[nama]
            a.setEnabled(bool(judul))
            a.setText(f"{kosong}: {judul}" if judul else kosong)
            a.setToolTip(f"{a.text()} ({a.shortcut().toString()})")

    def _urungkan(self) -> None:
        if self._pengurung is not None:
            if self.halaman_kini is not None:
                self.halaman_kini.simpan_tertunda()
            self._pengurung.urungkan()

    def _ulangi(self) -> None:
        if self._pengurung is not None:
            self._pengurung.ulangi()

    # -- focus ---------------------------------------------------------------------------------------------

    def _ke_cari(self) -> None:
        self.bilah.cari.setFocus()
        self.bilah.cari.selectAll()

    def _fokus_isi(self) -> None:
        h = self.halaman_kini
        if h is not None:
            (h.fokus_awal() or h).setFocus()

    def _pindah_bagian(self) -> None:
        """F6: rail, content, panel, and round again."""
        fokus = QApplication.focusWidget()
        if fokus is not None and self.rel.isAncestorOf(fokus):
            self._fokus_isi()
        elif not self.panel.isHidden() and not (fokus is not None and self.panel.isAncestorOf(fokus)):
            self.panel.daftar.setFocus()
        else:
            self.rel.tombol_aktif().setFocus()

    def _fokus_berubah(self, lama: QWidget | None, baru: QWidget | None) -> None:
        if baru is None and lama is not None and self.halaman_kini is not None:
            self.halaman_kini.simpan_tertunda()  # the program lost the focus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody wanted closes the panel, then the page's message."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.panel.isHidden():
                self.panel.tutup()
                return
            if self.halaman_kini is not None and not self.halaman_kini.banner.isHidden():
                self.halaman_kini.banner.bersihkan()
                return
        super().keyPressEvent(event)

    # -- saving and closing --------------------------------------------------------------------------------

    def _gagal_simpan(self, kalimat: str) -> None:
        self.banner.tampilkan(
            kalimat,
            "bahaya",
            [
                (self.tr("Coba lagi"), self.lencana.coba_lagi),
                (self.tr("Simpan salinan"), lambda: minta_salinan(self)),
            ],
            tetap=True,
        )

    def kuras(self) -> bool:
        """Save what is open and wait until it is written; False when something could not be written."""
        for h in self._halaman.values():
            h.simpan_tertunda()
        self.konteks.tugas.tunggu()
        QCoreApplication.sendPostedEvents(self.konteks.tugas, 0)
        return not self.lencana.ada_yang_gagal

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing writes everything first; only a change that could not be written asks once."""
        if self.kuras() or self._tutup_paksa:
            event.accept()
            return
        self._tutup_paksa = True
        self.banner.tampilkan(
            self.tr(
                "Masih ada perubahan yang belum tersimpan. Coba lagi, atau simpan salinannya; "
                "menutup sekali lagi akan membuangnya."
            ),
            "bahaya",
            [
                (self.tr("Coba lagi"), self.lencana.coba_lagi),
                (self.tr("Simpan salinan"), lambda: minta_salinan(self)),
            ],
            tetap=True,
        )
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1150 logical pixels the rail becomes icons."""
        super().resizeEvent(event)
        sempit = self.width() < BATAS_SEMPIT
        if sempit != self.rel.sempit:
            self.rel.atur_sempit(sempit)
            self.bilah.atur_sempit(sempit)

    def changeEvent(self, event: QEvent) -> None:
        """A new theme or text size repaints the rail's icons."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "rel"):
            self.rel.atur_sempit(self.rel.sempit)

    def _cari_setempat(self, teks: str, terima: Callable[[Sequence[HasilCari]], None]) -> None:
        kunci = teks.casefold()
        hasil = [
            HasilCari(self.tr("Halaman"), e.teks, "", partial(self.buka, e.nama))
            for e in self.daftar.semua()
            if kunci in e.teks.casefold()
        ]
        hasil += [
            HasilCari(self.tr("Tindakan"), a.text(), a.shortcut().toString(), a.trigger)
            for nama, a in self._aksi.items()
            if not nama.startswith("tempat") and a.isEnabled() and kunci in a.text().casefold()
        ]
        terima([*hasil, *tindakan_pegawai(kunci, self, self.konteks.peran)])
