"""Labels whose words break into lines; what people wrote is never taken for markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget


def label_baris(induk: QWidget | None, teks: str = "", nama: str = "") -> QLabel:
    """Plain words that break into lines; `nama` is the style (redup, h2, ...)."""
    label = QLabel(teks, induk)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if nama:
        label.setObjectName(nama)
    return label


def label_salin(induk: QWidget | None, teks: str = "", nama: str = "") -> QLabel:
    """The same for words that people may mark with the mouse and copy; they begin at the top."""
    label = label_baris(induk, teks, nama)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def label_kosong(induk: QWidget) -> QLabel:
    """What stands, muted and in the middle, where a table has no rows."""
    label = label_baris(induk, nama="redup")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


class PanelTerang(QFrame):
    """Below a table: the sentence about the row under the cursor, and at its right what can be opened."""

    def __init__(self, induk: QWidget, *pintu: QWidget) -> None:
        super().__init__(induk)
        self.setObjectName("panelBawah")
        tata = QHBoxLayout(self)
        tata.setContentsMargins(12, 6, 12, 6)
        tata.setSpacing(8)
        self.terang = label_baris(self)
        tata.addWidget(self.terang, 1)
        for w in pintu:
            tata.addWidget(w)
