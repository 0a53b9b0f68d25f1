"""The page contract: every place of the rail is a Halaman built with a KonteksUi."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.ui.banner import Banner
from kinerja_desktop.ui.halaman.kontrak import Kontrak
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import Pengurung

__all__ = ["Halaman", "KepalaHalaman", "KonteksUi", "tombol", "tombol_menu"]


def tombol(teks: str, gaya: str = "biasa", nama: str = "", petunjuk: str = "") -> QPushButton:
    """A push button in one of the styles biasa, utama, bahaya, tautan; accessible name from its text."""
    t = QPushButton(teks)
    t.setProperty("gaya", gaya)
    t.setAccessibleName(nama or teks.replace("&", "").rstrip("…"))
    t.setAutoDefault(True)  # Enter presses the focused button, as people expect, outside dialogs too
    if petunjuk:
        t.setToolTip(petunjuk)
    t.setCursor(Qt.CursorShape.PointingHandCursor if gaya == "tautan" else Qt.CursorShape.ArrowCursor)
    return t


def tombol_menu(t: QPushButton, isi: Iterable[tuple[str, Callable[[], object]]]) -> QPushButton:
    """Let a button open a menu of acts, each with its words; returns the button."""
    menu = QMenu(t)
    for teks, jalan in isi:
        menu.addAction(teks).triggered.connect(lambda _=False, j=jalan: j())
    t.setMenu(menu)
    return t


class KepalaHalaman(QFrame):
    """Heading of a page: title, one muted line below it, buttons at the right.

    Where a narrow window or large letters leave too little room, the muted line takes the whole width below
    the buttons, and the title its short form.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kepalaHalaman")
        self._petak = QGridLayout(self)
        self._petak.setContentsMargins(0, 0, 0, 0)
        self._petak.setHorizontalSpacing(8)
        self._petak.setVerticalSpacing(1)
        self._petak.setColumnStretch(0, 1)
        self._panjang, self._pendek, self._keterangan = "", "", ""
        self.judul = QLabel(self)
        self.judul.setObjectName("h1")
        self.judul.setTextFormat(Qt.TextFormat.PlainText)
        self.judul.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.keterangan = QLabel(self)
        self.keterangan.setObjectName("redup")
        self.keterangan.setTextFormat(Qt.TextFormat.PlainText)
        self.keterangan.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.keterangan.hide()
        tempat = self.keterangan.sizePolicy()  # pages without this line begin at the same height
        tempat.setRetainSizeWhenHidden(True)
        self.keterangan.setSizePolicy(tempat)
        self._petak.addWidget(self.judul, 0, 0)
        self.kanan = QHBoxLayout()
        self.kanan.setSpacing(8)
        self._tempatkan(sebaris=True)

    def _tempatkan(self, sebaris: bool) -> None:
        self._sebaris = sebaris
        self._petak.removeWidget(self.keterangan)
        self._petak.removeItem(self.kanan)
        self._petak.addWidget(self.keterangan, 1, 0, 1, 1 if sebaris else 2)
        self._petak.addLayout(self.kanan, 0, 1, 2 if sebaris else 1, 1)

    def atur(self, judul: str, keterangan: str = "", pendek: str = "") -> None:
        """Set title, the line below it (empty hides it), and a shorter title for where the first is cut."""
        self._panjang, self._pendek = judul, pendek or judul
        self.judul.setToolTip(judul)
        self._keterangan = keterangan
        self.keterangan.setText(keterangan)
        self.keterangan.setToolTip(keterangan)
        self.keterangan.setVisible(bool(keterangan))
        self._muatkan()

    def _muatkan(self) -> None:
        """Choose title and place of the line by the room that the buttons leave."""
        sisa = self.width() - self.kanan.sizeHint().width() - self._petak.horizontalSpacing()
        muat = self.judul.fontMetrics().horizontalAdvance(self._panjang) <= sisa
        judul = self._panjang if muat else self._pendek
        huruf = self.keterangan.fontMetrics()
        sebaris = huruf.horizontalAdvance(self._keterangan) <= sisa
        if sebaris != self._sebaris:
            self._tempatkan(sebaris)
        terang = self._keterangan
        if sisa > 80:
            # What fits nowhere ends in an ellipsis; the tooltips have it whole.
            potong = Qt.TextElideMode.ElideRight
            judul = self.judul.fontMetrics().elidedText(judul, potong, sisa)
            terang = terang if sebaris else huruf.elidedText(terang, potong, self.width())
        for label, teks in ((self.judul, judul), (self.keterangan, terang)):
            if label.text() != teks:
                label.setText(teks)

    def event(self, event: QEvent) -> bool:
        """Another width, other letters or other buttons leave another room."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.FontChange):
            self._muatkan()
        return super().event(event)

    def tambah(self, widget: QWidget) -> QWidget:
        """Put a button at the right end of the heading."""
        self.kanan.addWidget(widget)
        return widget


class Halaman(Kontrak):
    """One place of the window. Subclasses fill `self.tata` below heading and banner and write `muat`.

    Data is read only through self.konteks.baca / changed only through self.konteks.ubah.
    """

    nama: ClassVar[str] = ""  # key in the registry, e.g. "skp"
    jenis: ClassVar[frozenset[str]] = frozenset()  # kinds of ChangeSet that make it stale; "*" = all
    bantuan: ClassVar[str] = ""  # name of its help page; empty = `nama`

    judul_berubah = Signal(str)
    pilihan_berubah = Signal()  # what Riwayat should follow has changed
    siap = Signal()  # data is on the screen (tests and the tour wait for it)

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.konteks = konteks
        self.setObjectName(f"halaman_{self.nama}")
        self.basi = True  # must load before it is shown next
        luar = QVBoxLayout(self)
        luar.setContentsMargins(18, 6, 18, 10)
        luar.setSpacing(9)
        self.kepala = KepalaHalaman(self)
        self.banner = Banner(self)
        luar.addWidget(self.kepala)
        luar.addWidget(self.banner)
        self.tata = QVBoxLayout()
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.tata.setSpacing(9)
        luar.addLayout(self.tata, 1)
        self.kepala.atur(self.judul)

    @property
    def judul(self) -> str:
        """Heading in the language of the window; override with self.tr(...)."""
        return self.nama.capitalize()

    def muat(self) -> None:
        """Load the data through self.konteks.baca(...) and show it; emit `siap` when it stands. Override."""
        self.siap.emit()

    def buka(self, **tujuan: Any) -> None:
        """Called by navigasi.buka(nama, **tujuan) before the page is shown: remember the target, load it."""
        self.muat()

    def segarkan(self, perubahan: ChangeSet) -> None:
        """Data of its kinds changed elsewhere while it is visible; default loads again."""
        self.muat()

    def pengurung(self) -> Pengurung | None:
        """The undo stack that Urungkan/Ulangi work on while this page is shown."""
        return None

    def cetak(self) -> None:
        """Ctrl+P on this page; default opens the place Cetak."""
        self.konteks.navigasi.buka("cetak")

    def tampil(self, **tujuan: Any) -> None:
        """Called by the frame when the page comes to the front: loads when stale or given a target."""
        if tujuan:
            self.basi = False
            self.buka(**tujuan)
        elif self.basi:
            self.basi = False
            self.muat()

    def terima_perubahan(self, perubahan: ChangeSet) -> None:
        """Called by the frame for each ChangeSet of its kinds; hidden pages only become stale."""
        if self.konteks.bus.asal is self:
            return
        if self.isVisible():
            self.segarkan(perubahan)
        else:
            self.basi = True
