"""Means of a 360-degree result as bars: one block per value, one bar per group of givers."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.grafik import WARNA_SERI, Grafik
from kinerja_desktop.ui.tema import warna

TERTINGGI = 4
#: A series: its name and one mean per value, None where too few answered.
Seri = tuple[str, Sequence[Decimal | None]]
_RATA_KIRI = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class GrafikRata(Grafik):
    """Lying bars from 0 to 4 with the number behind each; says itself in words."""

    def __init__(self, judul: str, parent: QWidget | None = None) -> None:
        super().__init__(judul, parent)
        self._nilai: Sequence[str] = ()
        self._seri: Sequence[Seri] = ()

    def isi(self, nilai: Sequence[str], seri: Sequence[Seri]) -> None:
        """Show these means."""
        self._nilai, self._seri = nilai, seri
        kata = [
            f"{n}: " + ", ".join(f"{s} {self._angka(r[i])}" for s, r in seri) for i, n in enumerate(nilai)
        ]
        self.setAccessibleDescription("; ".join(kata))
        self.setToolTip("\n".join(kata))
        self._atur_tinggi()
        self.update()

    def _angka(self, r: Decimal | None) -> str:
        return f"{r:.2f}".replace(".", ",") if r is not None else self.tr("terlalu sedikit")

    def _batang(self) -> float:
        return self.fontMetrics().height() + 2.0

    def _atas(self) -> float:
        return 20.0 + self.fontMetrics().height()

    def _atur_tinggi(self) -> None:
        blok = self._batang() * (len(self._seri) + 1) + 8
        self.setFixedHeight(round(self._atas() + blok * len(self._nilai) + 8))

    def sizeHint(self) -> QSize:
        """As high as its bars."""
        return QSize(420, self.height())

    def changeEvent(self, event: QEvent) -> None:
        """So does another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_seri"):
            self._atur_tinggi()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line with the value's name, below it a bar with number and name for each group."""
        p = self.mulai()
        fm, kiri, y = p.fontMetrics(), 14.0, self._atas()
        ekor = max((fm.horizontalAdvance(f" 0,00 · {nama}") for nama, _ in self._seri), default=0) + 20
        lebar = max(self.width() * 0.25, self.width() - kiri - ekor)
        tebal = QFont(p.font())
        tebal.setBold(True)
        for i, nama in enumerate(self._nilai):
            p.setFont(tebal)
            p.setPen(warna("tinta"))
            p.drawText(QRectF(kiri, y, self.width() - 2 * kiri, self._batang()), _RATA_KIRI, nama)
            p.setFont(self.font())
            y += self._batang()
            for n, (seri, rata) in enumerate(self._seri):
                self._satu(p, QRectF(kiri, y, lebar, self._batang()), n, seri, rata[i])
                y += self._batang()
            y += 8
        p.end()

    def _satu(self, p: QPainter, kotak: QRectF, n: int, nama: str, r: Decimal | None) -> None:
        panjang = kotak.width() * float(r) / TERTINGGI if r is not None else 0.0
        p.fillRect(QRectF(kotak.x(), kotak.y() + 2, kotak.width(), kotak.height() - 4), warna("permukaan2"))
        if r is not None:
            isi = QRectF(kotak.x(), kotak.y() + 2, panjang, kotak.height() - 4)
            p.fillRect(isi, warna(WARNA_SERI[n % len(WARNA_SERI)]))
        p.setPen(warna("tinta" if r is not None else "redup"))
        tempat = QRectF(kotak.right() + 6, kotak.y(), self.width() - kotak.right() - 12, kotak.height())
        teks = f"{self._angka(r)} · {nama}"
        muat = p.fontMetrics().elidedText(teks, Qt.TextElideMode.ElideRight, int(tempat.width()))
        p.drawText(tempat, _RATA_KIRI, muat)
