"""Screenshots of what stands on the screen, at the two sizes that offices have."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.tur.pengemudi import Pengemudi

PENUH, SEMPIT = QSize(1366, 705), QSize(1092, 556)
UKURAN = (PENUH, SEMPIT)
CEPAT = 85  # of a PNG this says how hard to press it together, not how it looks


class Pemotret:
    """Numbers the pictures in the order of the year."""

    def __init__(self, folder: Path, pengemudi: Pengemudi) -> None:
        self.folder, self._p, self._nomor = folder, pengemudi, 0
        self.berkas: list[Path] = []

    def potret(self, jendela: QWidget, nama: str, dialog: QWidget | None = None) -> None:
        """The window at both sizes, with a dialog in front of it if one is open."""
        self._nomor += 1
        semula = jendela.size()
        for ukuran in UKURAN:
            jendela.resize(ukuran)
            self._p.tunggu()
            gambar = jendela.grab()
            if dialog is not None:
                _tumpuk(gambar, dialog.grab())
            self._simpan(gambar, f"{self._nomor:02d}-{nama}-{ukuran.width()}x{ukuran.height()}.png")
        jendela.resize(semula)
        self._p.tunggu()

    def _simpan(self, gambar: QPixmap, nama: str) -> None:
        tujuan = self.folder / nama
        if not gambar.save(str(tujuan), "PNG", CEPAT):
            raise Tolakan("Gambar {berkas} tidak dapat ditulis.", berkas=str(tujuan))
        self.berkas.append(tujuan)


def _tumpuk(dasar: QPixmap, atas: QPixmap) -> None:
    pelukis = QPainter(dasar)
    pelukis.fillRect(dasar.rect(), QColor(0, 0, 0, 90))
    letak = dasar.rect().center() - QPoint(atas.width() // 2, atas.height() // 2)
    pelukis.drawPixmap(letak, atas)
    pelukis.end()
