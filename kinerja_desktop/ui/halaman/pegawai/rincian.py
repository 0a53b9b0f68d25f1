"""The panel beside the list: one person, four tabs, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.pegawai import isi_rincian

if TYPE_CHECKING:
    from kinerja_desktop.services.halaman_pegawai import LembarPegawai

LEBAR, LEBAR_SEMPIT = 364, 340
TAB = ("data", "skp", "penilaian", "riwayat")


class PanelRincian(QFrame):
    """Shows what it is given; asks for acts by name with `tindakan`, for places with `ke`."""

    tindakan = Signal(str)
    ke = Signal(str, dict)
    tab_diganti = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panelBawah")
        self.setFixedWidth(LEBAR)
        self.lembar: LembarPegawai | None = None
        self.boleh: frozenset[str] = frozenset()
        self.tab = "data"
        self._ruang = True
        self._riwayat: Sequence[Any] | None = None
        tata = QVBoxLayout(self)
        tata.setContentsMargins(16, 12, 16, 10)
        tata.setSpacing(4)
        self.nama = QLabel(self)
        self.nama.setObjectName("h2")
        self.jabatan = QLabel(self)
        self.unit = QLabel(self)
        self.unit.setObjectName("redup")
        for label in (self.nama, self.jabatan, self.unit):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            tata.addWidget(label)
        tata.addSpacing(4)
        tata.addLayout(self._buat_tombol())
        tata.addLayout(self._buat_tab())
        self.gulir = QScrollArea(self)
        self.gulir.setWidgetResizable(True)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gulir.setAccessibleName(self.tr("Rincian pegawai"))
        self.gulir.viewport().setAutoFillBackground(False)
        tata.addWidget(self.gulir, 1)

    def _buat_tombol(self) -> QHBoxLayout:
        baris = QHBoxLayout()
        baris.setSpacing(6)
        self.ubah = tombol(self.tr("Ubah"))
        self.pindah = tombol(self.tr("Pindahkan…"))
        self.lain = tombol(self.tr("Lainnya"))
        menu = QMenu(self.lain)
        self.aksi: dict[str, QAction] = {}
        for nama, teks in (
            ("mutasi", self.tr("Catat mutasi…")),
            ("pengecualian", self.tr("Pengecualian…")),
            ("plt", self.tr("Tunjuk sebagai Plt. atau Plh.…")),
            ("penilai", self.tr("Tetapkan pejabat penilai…")),
            ("sifat_jabatan", self.tr("Sifat jabatan…")),
            ("kedudukan", self.tr("Tandai pensiun, mutasi, atau cuti…")),
            ("hapus", self.tr("Hapus pegawai…")),
        ):
            a = menu.addAction(teks)
            a.triggered.connect(lambda _=False, n=nama: self.tindakan.emit(n))
            self.aksi[nama] = a
        self.lain.setMenu(menu)
        self.ubah.clicked.connect(lambda: self.tindakan.emit("ubah"))
        self.pindah.clicked.connect(lambda: self.tindakan.emit("pindah"))
        for t in (self.ubah, self.pindah, self.lain):
            baris.addWidget(t)
        baris.addStretch(1)
        return baris

    def _buat_tab(self) -> QHBoxLayout:
        baris = QHBoxLayout()
        baris.setSpacing(0)
        self._grup = QButtonGroup(self)
        self.tombol_tab: dict[str, QPushButton] = {}
        for kunci, teks in zip(
            TAB, (self.tr("Data"), self.tr("SKP"), self.tr("Penilaian"), self.tr("Riwayat")), strict=True
        ):
            t = QPushButton(teks, self)
            t.setProperty("gaya", "tab")
            t.setCheckable(True)
            t.setChecked(kunci == self.tab)
            t.setAccessibleName(self.tr("Bagian {nama}").format(nama=teks))
            t.clicked.connect(lambda _=False, k=kunci: self.ganti_tab(k))
            self._grup.addButton(t)
            self.tombol_tab[kunci] = t
            baris.addWidget(t)
        baris.addStretch(1)
        return baris

    # -- filling -------------------------------------------------------------------------------------------

    def atur_sempit(self, sempit: bool) -> None:
        """Narrower in a narrow window, but never than its buttons and tabs in these letters."""
        baris = (
            (self.tombol_tab.values(), 0),
            ((self.ubah, self.pindah, self.lain), 12),
        )
        isi = max(jarak + sum(t.sizeHint().width() for t in tombol_) for tombol_, jarak in baris)
        tepi = self.contentsMargins().left() + self.contentsMargins().right() + 32
        self.setFixedWidth(max(LEBAR_SEMPIT if sempit else LEBAR, isi + tepi + 8))

    def beri_ruang(self, ada: bool) -> None:
        """Whether there is room for the panel at all."""
        self._ruang = ada
        self.setVisible(ada and self.lembar is not None)

    def tampilkan(self, lembar: LembarPegawai | None, boleh: frozenset[str]) -> None:
        """Show one person, or nobody."""
        ganti = (
            lembar is None
            or self.lembar is None
            or lembar.rincian.pegawai.id != self.lembar.rincian.pegawai.id
        )
        letak = 0 if ganti else self.gulir.verticalScrollBar().value()
        self.lembar, self.boleh, self._riwayat = lembar, boleh, None
        self.setVisible(self._ruang and lembar is not None)
        if lembar is None:
            return
        r = lembar.rincian
        luar = r.pegawai.status.value == "LUAR"
        self.nama.setText(r.pegawai.nama_lengkap)
        self.jabatan.setText(
            r.sosok.nama_jabatan or QCoreApplication.translate("Pegawai", "Belum ditempatkan")
        )
        self.unit.setText(r.sosok.nama_unit)
        self.unit.setVisible(bool(r.sosok.nama_unit))
        self.ubah.setVisible("pegawai.ubah" in boleh)
        self.pindah.setVisible("penempatan.ubah" in boleh)
        pindah = self.tr("Pindahkan…") if r.sosok.jabatan else self.tr("Tempatkan…")
        self.pindah.setText(pindah)
        self.pindah.setAccessibleName(pindah.rstrip("…"))
        self.lain.setVisible(bool(boleh & {"pegawai.ubah", "penempatan.ubah", "penilai.konfirmasi"}))
        self.aksi["plt"].setVisible("penempatan.ubah" in boleh)
        self.aksi["mutasi"].setVisible("mutasi.catat" in boleh and not luar)
        self.aksi["pengecualian"].setVisible("pengecualian.ubah" in boleh and not luar)
        self.aksi["penilai"].setVisible("penilai.konfirmasi" in boleh and not luar)
        self.aksi["sifat_jabatan"].setVisible("jabatan.ubah" in boleh and r.sosok.jabatan is not None)
        for nama in ("kedudukan", "hapus"):
            self.aksi[nama].setVisible("pegawai.ubah" in boleh)
        for kunci in ("skp", "penilaian"):
            self.tombol_tab[kunci].setVisible(not luar)
        if luar and self.tab in ("skp", "penilaian"):
            self.tab = "data"
            self.tombol_tab["data"].setChecked(True)
        self._isi()
        self.gulir.verticalScrollBar().setValue(letak)
        if self.tab == "riwayat":
            self.tab_diganti.emit("riwayat")

    def ganti_tab(self, kunci: str) -> None:
        """Show another part."""
        self.tab = kunci
        self.tombol_tab[kunci].setChecked(True)
        self._isi()
        self.tab_diganti.emit(kunci)

    def isi_riwayat(self, catatan: Sequence[Any]) -> None:
        """The person's history has been read."""
        self._riwayat = catatan
        if self.tab == "riwayat":
            self._isi()

    def _isi(self) -> None:
        if self.lembar is None:
            return
        pembuat: dict[str, Callable[[], QWidget]] = {
            "data": lambda: isi_rincian.data(self.lembar),  # type: ignore[arg-type]
            "skp": lambda: isi_rincian.skp(self.lembar, self.ke.emit),  # type: ignore[arg-type]
            "penilaian": lambda: isi_rincian.penilaian(self.lembar, self.ke.emit),  # type: ignore[arg-type]
            "riwayat": lambda: isi_rincian.riwayat(self._riwayat),
        }
        isi = pembuat[self.tab]()
        self.gulir.setWidget(isi)
        isi.setAutoFillBackground(False)  # setWidget has just turned it on
