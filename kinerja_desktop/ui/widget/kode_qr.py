"""A QR code on the screen: dark squares on white with the free edge that a phone's camera needs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

TEPI = 4
MODUL = 4  # pixels a module wants; fewer are drawn where there is less room


class KodeQr(QWidget):
    """Shows a matrix of `reports.qr.matriks`; empty it takes no room to speak of."""

    def __init__(self, nama: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kode: tuple[tuple[bool, ...], ...] = ()
        self.setAccessibleName(nama)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tampilkan(self, kode: tuple[tuple[bool, ...], ...]) -> None:
        """Another code."""
        self._kode = kode
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Whole pixels for every module."""
        sisi = (len(self._kode) + 2 * TEPI) * MODUL if self._kode else 1
        return QSize(sisi, sisi)

    def paintEvent(self, event: QPaintEvent) -> None:
        """White paper in every theme: a camera wants dark on light."""
        if not self._kode:
            return
        p = QPainter(self)
        p.fillRect(self.rect(), Qt.GlobalColor.white)
        modul = min(self.width(), self.height()) / (len(self._kode) + 2 * TEPI)
        for i, baris in enumerate(self._kode):
            for n, gelap in enumerate(baris):
                if gelap:
                    kotak = QRectF((TEPI + n) * modul, (TEPI + i) * modul, modul, modul)
                    p.fillRect(kotak, Qt.GlobalColor.black)
        p.end()
