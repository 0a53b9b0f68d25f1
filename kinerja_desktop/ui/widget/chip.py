"""A chip that filters a list: down or up, with a count in its text that may change."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget


class Chip(QPushButton):
    """Checkable; as wide as its text in bold, which it takes when it is down."""

    def __init__(self, teks: str = "", parent: QWidget | None = None) -> None:
        super().__init__(teks, parent)
        self.setCheckable(True)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        """Room for the bold text, so that nothing moves or is cut when it goes down."""
        tebal = QFont(self.font())
        tebal.setBold(True)
        biasa = QFont(self.font())
        biasa.setBold(False)
        lebih = QFontMetrics(tebal).horizontalAdvance(self.text()) - QFontMetrics(biasa).horizontalAdvance(
            self.text()
        )
        asal = super().sizeHint()
        return QSize(asal.width() + max(0, lebih) + 2, asal.height())

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()
