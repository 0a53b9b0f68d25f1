"""A small window below a cell: suggestions to choose from, narrowed by typing; Enter takes, Esc closes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget


class ButirFrasa(NamedTuple):
    """One suggestion and the muted words behind it."""

    teks: str
    keterangan: str


class PilihFrasa(QFrame):
    """`pilih(text)` is called once, with what was chosen; deleted when it closes."""

    def __init__(
        self, butir: Sequence[ButirFrasa], pilih: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("hasilCari")
        self._butir, self._ambil = list(butir), pilih
        tata = QVBoxLayout(self)
        tata.setContentsMargins(6, 6, 6, 6)
        tata.setSpacing(6)
        self.cari = QLineEdit(self)
        self.cari.setAccessibleName(self.tr("Saring frasa"))
        self.cari.setPlaceholderText(self.tr("Saring frasa; ↓ memilih, Enter memakai"))
        self.cari.setMaxLength(100)
        self.cari.textChanged.connect(lambda _: self._tampil())
        self.cari.installEventFilter(self)
        self.daftar = QListWidget(self)
        self.daftar.setAccessibleName(self.tr("Frasa yang disarankan"))
        self.daftar.setWordWrap(True)
        self.daftar.setSpacing(3)
        self.daftar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.daftar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.daftar.itemClicked.connect(self._pakai)
        tata.addWidget(self.cari)
        tata.addWidget(self.daftar, 1)
        self.setFocusProxy(self.cari)
        self._tampil()

    def _tampil(self) -> None:
        kata = self.cari.text().casefold().split()
        self.daftar.clear()
        for b in self._butir:
            if all(k in b.teks.casefold() for k in kata):
                teks = f"{b.teks}\n{b.keterangan}" if b.keterangan else b.teks
                satu = QListWidgetItem(teks, self.daftar)
                satu.setData(Qt.ItemDataRole.UserRole, b.teks)
        self.daftar.setCurrentRow(0)

    def buka(self, tempat: QPoint) -> None:
        """Show it below a point of the screen, or above where there is no room."""
        fm = self.fontMetrics()
        self.resize(fm.averageCharWidth() * 72, fm.lineSpacing() * 16)
        layar = QGuiApplication.screenAt(tempat) or QGuiApplication.primaryScreen()
        kotak = layar.availableGeometry()
        x = max(kotak.left(), min(tempat.x(), kotak.right() - self.width()))
        y = tempat.y() if tempat.y() + self.height() <= kotak.bottom() else kotak.bottom() - self.height()
        self.move(x, max(kotak.top(), y))
        self.show()
        self.cari.setFocus()

    def _pakai(self, butir: QListWidgetItem | None) -> None:
        if butir is not None:
            teks = str(butir.data(Qt.ItemDataRole.UserRole))
            self.close()
            self._ambil(teks)

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the focus stays in the box; Enter takes."""
        if objek is self.cari and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            n, kunci = self.daftar.currentRow(), event.key()
            langkah = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
            if kunci in langkah:
                baru = n + langkah[Qt.Key(kunci)]
                self.daftar.setCurrentRow(max(0, min(self.daftar.count() - 1, baru)))
                return True
            if kunci in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pakai(self.daftar.currentItem())
                return True
        return super().eventFilter(objek, event)
