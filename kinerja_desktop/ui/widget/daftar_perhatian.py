"""What wants a look: one sentence, what follows from it, and a button that leads there; scrolls when long."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol

if TYPE_CHECKING:
    from kinerja_desktop.flows.siap_kirim import Perhatian


class DaftarPerhatian(QScrollArea):
    """Rows of flows.siap_kirim.Perhatian; `dibuka` carries the place that a button leads to."""

    dibuka = Signal(object)

    def __init__(self, nama: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(nama)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from button to button and takes the view along
        self.tombol: list[Any] = []

    def tampilkan(self, semua: Sequence[Perhatian]) -> None:
        """Show these rows."""
        isi = QFrame(self)
        isi.setObjectName("kartu")
        petak = QGridLayout(isi)
        petak.setContentsMargins(14, 8, 14, 8)
        petak.setHorizontalSpacing(14)
        petak.setVerticalSpacing(6)
        petak.setColumnStretch(0, 1)
        self.tombol = []
        for n, x in enumerate(semua):
            teks = QLabel(isi)
            teks.setTextFormat(Qt.TextFormat.PlainText)
            teks.setWordWrap(True)
            teks.setText(f"! {kata(x.kalimat)}. {kata(x.akibat)}")
            teks.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            petak.addWidget(teks, n, 0)
            if x.tujuan is not None:
                t = tombol(kata(x.tombol), nama=f"{kata(x.tombol)}: {kata(x.kalimat)}")
                t.setAutoDefault(False)
                t.clicked.connect(partial(self._buka, x.tujuan))
                petak.addWidget(t, n, 1)
                self.tombol.append(t)
        petak.setRowStretch(len(semua), 1)
        self.setWidget(isi)
        self.setVisible(bool(semua))

    def _buka(self, tujuan: Any, _turun: bool = False) -> None:
        self.dibuka.emit(tujuan)
