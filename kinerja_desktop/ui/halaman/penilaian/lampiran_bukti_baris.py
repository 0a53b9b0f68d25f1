"""The row of evidence under a month: small pictures of photos, other files by name, links."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from kinerja_desktop.ui.halaman.penilaian.lampiran_bukti import ukuran_kata

if TYPE_CHECKING:
    from kinerja_desktop.services.lampiran import Lampiran

_TAUTAN = re.compile(r"https?://[^\s;,]+")
_JALUR = re.compile(r"^(?:[A-Za-z]:\\|\\\\|/)\S.*$")
#: Largest side of the small pictures that are asked for, in pixels.
SISI = 96
_NAMA_MAKS = 26


def tautan(bukti: Sequence[str]) -> list[str]:
    """Addresses and paths in what was written as evidence, each once."""
    hasil: dict[str, None] = {}
    for teks in bukti:
        for alamat in _TAUTAN.findall(teks):
            hasil[alamat.rstrip(".)")] = None
        if _JALUR.match(teks.strip()):
            hasil[teks.strip()] = None
    return list(hasil)


class BarisBukti(QListWidget):
    """Enter or double click opens, Delete takes a file away; hidden while there is nothing."""

    dibuka = Signal(object)  # Lampiran or str (a link)
    dihapus = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Bukti bulan ini"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSpacing(2)
        self.setUniformItemSizes(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.itemActivated.connect(lambda i: self.dibuka.emit(i.data(Qt.ItemDataRole.UserRole)))
        self.hide()

    def isi(self, daftar: Sequence[Lampiran], gambar: Mapping[bytes, bytes], alamat: Sequence[str]) -> None:
        """Show files, then links."""
        kini = self.currentRow()
        self.clear()
        tinggi = self.fontMetrics().height()
        self.setIconSize(QSize(tinggi * 3, tinggi * 2))
        for x in daftar:
            akhir = ukuran_kata(x.ukuran) if x.ada else self.tr("belum diterima")
            self._tambah(f"{_potong(x.nama)}\n{akhir}", x, x.nama, gambar.get(x.id))
        for a in alamat:
            self._tambah(f"{_potong(a.removeprefix('https://'))}\n{self.tr('tautan')}", a, a, None)
        self.setVisible(self.count() > 0)
        # Two lines of text, or the pictures; below them the bar that a long row needs.
        self.setFixedHeight(tinggi * 2 + 10 + self.horizontalScrollBar().sizeHint().height())
        if self.count():
            self.setCurrentRow(min(max(kini, 0), self.count() - 1))

    def _tambah(self, teks: str, isi: object, petunjuk: str, png: bytes | None) -> None:
        butir = QListWidgetItem(teks, self)
        butir.setData(Qt.ItemDataRole.UserRole, isi)
        butir.setData(Qt.ItemDataRole.AccessibleTextRole, petunjuk)
        butir.setToolTip(petunjuk)
        if png is not None:
            peta = QPixmap()
            if peta.loadFromData(png, "PNG"):
                butir.setIcon(QIcon(peta))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the file away, Enter opens it."""
        butir = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and butir is not None:
            isi = butir.data(Qt.ItemDataRole.UserRole)
            if not isinstance(isi, str):
                self.dihapus.emit(isi)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and butir is not None:
            self.dibuka.emit(butir.data(Qt.ItemDataRole.UserRole))
            return
        super().keyPressEvent(event)


def _potong(nama: str) -> str:
    return nama if len(nama) <= _NAMA_MAKS else f"{nama[:14]}…{nama[-10:]}"
