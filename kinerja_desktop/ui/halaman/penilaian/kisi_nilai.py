"""The rating grid with a lower panel of its own: half as wide, and it scrolls where its words are long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout

from kinerja_desktop.ui.kisi.lengkap import Kisi


class KisiNilai(Kisi):
    """Why this predicate stands left of the evidence; the page puts `panel` where it belongs."""

    def _buat_panel(self) -> QFrame:
        panel = super()._buat_panel()
        panel.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tata = panel.layout()
        assert isinstance(tata, QVBoxLayout)
        tata.setContentsMargins(12, 6, 6, 6)
        self.gulir_panel = QScrollArea(panel)
        self.gulir_panel.setWidget(self.isi_panel)
        self.gulir_panel.setWidgetResizable(True)
        self.gulir_panel.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir_panel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for w in (self.gulir_panel.viewport(), self.isi_panel):
            w.setAutoFillBackground(False)  # the panel's own ground shows
        self.gulir_panel.setAccessibleName(self.tr("Penjelasan baris ini"))
        tata.addWidget(self.gulir_panel, 1)
        return panel

    def _atur_panel(self) -> None:
        """The page gives the height; what does not fit scrolls."""
