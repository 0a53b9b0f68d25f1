"""Means of a 360-degree result as bars: one block per value, one bar per group of givers."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.angka import tulis_angka
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
        return tulis_angka(r) if r is not None else self.tr("terlalu sedikit jawaban")

    def _batang(self) -> float:
        return self.fontMetrics().height() + 2.0

    def _legenda(self) -> list[list[tuple[int, str]]]:
        """Series names in as many lines as the width asks for."""
        fm, baris, x = self.fontMetrics(), [[]], 14.0  # type: ignore[var-annotated]
        for n, (nama, _) in enumerate(self._seri):
            lebar = fm.horizontalAdvance(nama) + 36
            if baris[-1] and x + lebar > self.width() - 14:
                baris.append([])
                x = 14.0
            baris[-1].append((n, nama))
            x += lebar
        return baris

    def _atas(self) -> float:
        return 24.0 + self.fontMetrics().height() * (1 + 1.3 * len(self._legenda()))

    def _atur_tinggi(self) -> None:
        blok = self._batang() * len(self._seri) + 10
        self.setFixedHeight(round(self._atas() + blok * len(self._nilai) + 8))

    def sizeHint(self) -> QSize:
        """As high as its bars."""
        return QSize(420, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another line for the names."""
        super().resizeEvent(event)
        self._atur_tinggi()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names, scale, bars."""
        p = self.mulai()
        fm = p.fontMetrics()
        self._lukis_legenda(p)
        kiri = min(self.width() * 0.4, max((fm.horizontalAdvance(n) for n in self._nilai), default=0) + 28.0)
        lebar = self.width() - kiri - fm.horizontalAdvance(self._angka(None)) * 0.45 - 20
        y, bawah = self._atas(), self.height() - 8.0
        for g in range(TERTINGGI + 1):
            x = kiri + lebar * g / TERTINGGI
            p.setPen(QPen(warna("garis_halus")))
            p.drawLine(QPointF(x, y - 4), QPointF(x, bawah))
        for i, nama in enumerate(self._nilai):
            tinggi = self._batang() * len(self._seri)
            p.setPen(warna("tinta"))
            teks = fm.elidedText(nama, Qt.TextElideMode.ElideRight, int(kiri - 24))
            p.drawText(QRectF(14, y, kiri - 22, tinggi), _RATA_KIRI, teks)
            for n, (_, rata) in enumerate(self._seri):
                self._satu(p, QRectF(kiri, y + n * self._batang(), lebar, self._batang()), n, rata[i])
            y += tinggi + 10
        p.end()

    def _lukis_legenda(self, p: QPainter) -> None:
        fm = p.fontMetrics()
        for k, baris in enumerate(self._legenda()):
            x, y = 14.0, 14.0 + fm.height() * (1.6 + 1.3 * k)
            for n, nama in baris:
                p.fillRect(QRectF(x, y - 5.5, 11, 11), warna(WARNA_SERI[n % len(WARNA_SERI)]))
                p.setPen(warna("tinta"))
                p.drawText(QPointF(x + 17, y + fm.ascent() / 2 - 1), nama)
                x += fm.horizontalAdvance(nama) + 36

    def _satu(self, p: QPainter, kotak: QRectF, n: int, r: Decimal | None) -> None:
        panjang = kotak.width() * float(r) / TERTINGGI if r is not None else 0.0
        if r is not None:
            isi = QRectF(kotak.x(), kotak.y() + 2, panjang, kotak.height() - 4)
            p.fillRect(isi, warna(WARNA_SERI[n % len(WARNA_SERI)]))
        p.setPen(warna("tinta" if r is not None else "redup"))
        tempat = QRectF(kotak.x() + panjang + 6, kotak.y(), self.width(), kotak.height())
        p.drawText(tempat, _RATA_KIRI, self._angka(r))
