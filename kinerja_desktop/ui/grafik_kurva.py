"""The distribution curve: this office's line with its figures, and the expected pattern, dashed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.grafik import Grafik
from kinerja_desktop.ui.tema import warna

_TENGAH = Qt.AlignmentFlag.AlignCenter
_ATAS = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_TEPI, _RUAS = 10.0, 7.0  # pixels: left and right of the drawing; between a point and its figure


class GrafikKurva(Grafik):
    """Distribution of predicates: the office's line against the expected pattern (dashed)."""

    def __init__(self, judul: str, parent: QWidget | None = None) -> None:
        super().__init__(judul, parent)
        self._nama: Sequence[str] = ()
        self._nyata: Sequence[float] = ()
        self._pola: Sequence[float] = ()
        self._label: tuple[str, str] = ("", "")

    def isi(
        self, nama: Sequence[str], nyata: Sequence[float], pola: Sequence[float], label: tuple[str, str]
    ) -> None:
        """Shares in percent per predicate, as they are and as the pattern; `label` names the two lines."""
        self._nama, self._nyata, self._pola, self._label = nama, nyata, pola, label
        self.setAccessibleDescription(
            "; ".join(
                f"{n}: {label[0]} {a:.0f}%" + (f", {label[1]} {pola[i]:.0f}%" if pola else "")
                for i, (n, a) in enumerate(zip(nama, nyata, strict=True))
            )
        )
        self.update()

    def titik(self) -> list[QPointF]:
        """Where this office's line has its points, in pixels."""
        x, y = self._letak(self._nyata)
        return [QPointF(a, b) for a, b in zip(x, y, strict=True)]

    def kotak_angka(self) -> list[QRectF]:
        """Where the figure of each point stands: at its own point, on the side where the pattern is not."""
        t = float(self.fontMetrics().height())
        hasil = []
        for i, p in enumerate(self.titik()):
            di_bawah = bool(self._pola) and self._pola[i] > self._nyata[i]
            hasil.append(QRectF(p.x() - 3 * t, p.y() + _RUAS if di_bawah else p.y() - _RUAS - t, 6 * t, t))
        return hasil

    def label_bawah(self) -> tuple[QFont, list[list[str]]]:
        """Letters and lines of the names under the axis: smaller letters where a name would be cut."""
        lebar = int((self.width() - 2 * _TEPI) / max(1, len(self._nama)) - 4)
        huruf = QFont(self.font())
        while huruf.pointSizeF() > 7 and any(_terpotong(n, QFontMetrics(huruf), lebar) for n in self._nama):
            huruf.setPointSizeF(huruf.pointSizeF() - 0.5)
        fm = QFontMetrics(huruf)
        return huruf, [_dua_baris(n, fm, lebar) for n in self._nama]

    def _letak(self, deret: Sequence[float]) -> tuple[list[float], list[float]]:
        t = self.fontMetrics().height()
        atas, bawah = self.atas_gambar() + t * 0.4, self.height() - self._kaki()
        satu = (self.width() - 2 * _TEPI) / max(1, len(deret))
        puncak = max([10.0, *self._nyata, *self._pola])
        x = [_TEPI + satu * (i + 0.5) for i in range(len(deret))]
        return x, [bawah - (bawah - atas) * v / puncak for v in deret]

    def _kaki(self) -> float:
        """Room below the line of nought: a figure below its point, then names in two lines."""
        return self.fontMetrics().lineSpacing() * 3 + _RUAS + 16.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two smooth lines over the five predicates."""
        p = self.mulai()
        self.kotak = []
        self._legenda(p)
        dasar = self.height() - self._kaki()
        p.setPen(QPen(warna("garis_halus")))
        p.drawLine(QPointF(_TEPI, dasar), QPointF(self.width() - _TEPI, dasar))
        if self._nama:
            for n, deret in enumerate((self._nyata, self._pola)):
                if deret:
                    p.strokePath(_halus(*self._letak(deret)), _pena(n))
            self._angka(p)
            huruf, label = self.label_bawah()
            p.setFont(huruf)
            p.setPen(warna("tinta"))
            satu, baris = (self.width() - 2 * _TEPI) / len(self._nama), p.fontMetrics().lineSpacing()
            y = dasar + _RUAS + self.fontMetrics().height() + 4
            for i, teks in enumerate(label):
                kotak = QRectF(_TEPI + satu * i, y, satu, baris * len(teks))
                p.drawText(kotak, int(_ATAS) | int(Qt.TextFlag.TextDontClip), "\n".join(teks))
            p.setFont(self.font())
        self.bingkai_fokus(p)
        p.end()

    def _legenda(self, p: QPainter) -> None:
        fm, y, x = p.fontMetrics(), self.legenda_y(), 14.0
        for n, label in enumerate(self._label):
            if label:
                p.setPen(_pena(n))
                p.drawLine(QPointF(x, y), QPointF(x + 22, y))
                p.setPen(warna("tinta"))
                p.drawText(QPointF(x + 28, y + fm.ascent() / 2 - 1), label)
                x += fm.horizontalAdvance(label) + 56

    def _angka(self, p: QPainter) -> None:
        """A dot and the figure at every point of this office's line, in its colour."""
        for i, (titik, kotak) in enumerate(zip(self.titik(), self.kotak_angka(), strict=True)):
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(warna("grafik1"))
            p.drawEllipse(titik, 3.5, 3.5)
            p.setPen(warna("grafik1"))
            p.drawText(kotak, int(_TENGAH), f"{self._nyata[i]:.0f}%")
            self.kotak.append((QRectF(titik.x() - 12, titik.y() - 12, 24, 24), i, 0))


def _pena(n: int) -> QPen:
    gaya = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)[n]
    return QPen(warna(("grafik1", "grafik3")[n]), 2.4, gaya)


def _terpotong(teks: str, huruf: QFontMetrics, lebar: int) -> bool:
    return any("…" in b for b in _dua_baris(teks, huruf, lebar))


def _halus(x: Sequence[float], y: Sequence[float]) -> QPainterPath:
    jalur = QPainterPath(QPointF(x[0], y[0]))
    for i in range(1, len(x)):
        tengah = (x[i - 1] + x[i]) / 2
        jalur.cubicTo(QPointF(tengah, y[i - 1]), QPointF(tengah, y[i]), QPointF(x[i], y[i]))
    return jalur


def _dua_baris(teks: str, huruf: QFontMetrics, lebar: int) -> list[str]:
    """A label in one line, or in two at a space or stroke; each line shortened to the width when it must."""
    baris = [teks]
    if huruf.horizontalAdvance(teks) > lebar:
        putus = next((i for i, h in enumerate(teks) if h in " /"), -1)
        baris = [teks[: putus + 1].rstrip(), teks[putus + 1 :]] if putus > 0 else baris
    return [huruf.elidedText(b, Qt.TextElideMode.ElideRight, lebar) for b in baris]
