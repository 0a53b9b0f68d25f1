"""The grid's list of choices; in a module of its own because Qt's combo box is slow to load."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget


class PilihanKisi(QComboBox):
    """List of choices: letters that follow one another narrow down ("kual" is Kualitas, not Kuantitas)."""

    _ketikan = ""

    def __init__(self, isi: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem("", "")
        for kode, label in isi:
            self.addItem(label, kode)

    def kode(self) -> str:
        """Code that is chosen now, or empty."""
        return str(self.currentData() or "")

    def tandai(self, kode: str) -> None:
        """Choose by code; an unknown one is the empty line."""
        self.setCurrentIndex(max(0, self.findData(kode)))

    def ketik(self, teks: str) -> bool:
        """Go to the choice that begins with all letters typed so far; False when none does."""
        for awalan in (self._ketikan + teks, teks):
            for n in range(self.count()):
                label = self.itemText(n).casefold()
                cari = awalan.casefold()
                if label and (label.startswith(cari) or label.lstrip("0123456789 ·").startswith(cari)):
                    self._ketikan = awalan
                    self.setCurrentIndex(n)
                    return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters search; everything else is the list's own and begins a new search."""
        teks = event.text()
        polos = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if teks.isprintable() and teks.strip() and polos:
            self.ketik(teks)
            return
        if teks != " " or not self._ketikan:
            self._ketikan = ""
            super().keyPressEvent(event)
        else:
            self.ketik(teks)
