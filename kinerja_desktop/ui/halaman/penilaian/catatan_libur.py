"""One muted line where working days are counted in a year without a single holiday."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.widget.elips import LabelElips


class CatatanLibur(LabelElips):
    """Takes no place while there is nothing to say."""

    def __init__(self, parent: QWidget, tata: QVBoxLayout) -> None:
        super().__init__(parent)
        self.setObjectName("redup")
        self.hide()
        tata.addWidget(self)

    def sebut(self, catatan: str) -> None:
        """Show the service's sentence; "" hides the line."""
        self.atur(kata(catatan))
        self.setVisible(bool(catatan))
