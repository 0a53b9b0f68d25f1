"""Where there is nothing yet: one sentence and the one button that begins it, in the middle."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.ui.halaman.dasar import tombol


class KeadaanKosong(QWidget):
    """`sebut` gives the sentence, and the words of `tombol` ("" = nothing to press)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(10)
        self.kalimat = QLabel(self)
        self.kalimat.setObjectName("redup")
        self.kalimat.setWordWrap(True)
        self.kalimat.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tombol = tombol("", "utama")
        tata.addStretch(2)
        tata.addWidget(self.kalimat)
        tata.addWidget(self.tombol, 0, Qt.AlignmentFlag.AlignHCenter)
        tata.addStretch(3)
        self.hide()

    def sebut(self, kalimat: str, tombol: str = "") -> None:
        """What is missing, and what to press for it."""
        self.kalimat.setText(kalimat)
        self.tombol.setText(tombol)
        self.tombol.setAccessibleName(tombol.rstrip("…"))
        self.tombol.setVisible(bool(tombol))

    def ganti(self, isi: QWidget, kosong: bool) -> None:
        """Stand where `isi` stood, or give way to it; the focus stays in this place instead of the rail."""
        lama, baru = (isi, self) if kosong else (self, isi)
        kini = QApplication.focusWidget()
        pindah = kini is not None and (kini is lama or lama.isAncestorOf(kini))
        baru.show()
        if pindah:
            (self.tombol if kosong and not self.tombol.isHidden() else baru).setFocus()
        lama.hide()
