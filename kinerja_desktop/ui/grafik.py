"""Charts drawn with QPainter: bars, nine-cell quadrant, distribution curve; each says itself in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kinerja_desktop.ui.tema import warna

WARNA_SERI = ("grafik1", "grafik2", "grafik3", "grafik4", "grafik5")
_TENGAH = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class Seri:
    """One series of bars: name, one whole number per category, colour name of the theme ("" = by order)."""

    nama: str
    nilai: Sequence[int]
    warna: str = ""


class _Grafik(QWidget):
    """Title, accessible words, and parts that can be clicked or chosen with arrows and Enter."""

    dipilih = Signal(int, int)  # category, series (or row, column)

    def __init__(self, judul: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.judul = judul
        self.setAccessibleName(judul)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(260, 180)
        self._kotak: list[tuple[QRectF, int, int]] = []
        self._fokus = 0

    def sizeHint(self) -> QSize:
        """A comfortable size."""
        return QSize(420, 260)

    def _mulai(self) -> QPainter:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.fillRect(self.rect(), warna("permukaan"))
        p.setPen(QPen(warna("garis")))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        tebal = QFont(self.font())
        tebal.setBold(True)
        p.setFont(tebal)
        p.setPen(warna("tinta"))
        p.drawText(QRectF(14, 10, self.width() - 28, 20), int(Qt.AlignmentFlag.AlignVCenter), self.judul)
        p.setFont(self.font())
        return p

    def _bingkai_fokus(self, p: QPainter) -> None:
        if self.hasFocus() and 0 <= self._fokus < len(self._kotak):
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(warna("aksen"), 2))
            p.drawRect(self._kotak[self._fokus][0].adjusted(-2, -2, 2, 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a part chooses it."""
        for n, (kotak, a, b) in enumerate(self._kotak):
            if kotak.contains(event.position()):
                self._fokus = n
                self.update()
                self.dipilih.emit(a, b)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move between the parts, Enter chooses."""
        geser = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.key() in geser and self._kotak:
            self._fokus = max(0, min(len(self._kotak) - 1, self._fokus + geser[Qt.Key(event.key())]))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._kotak:
            _, a, b = self._kotak[self._fokus]
            self.dipilih.emit(a, b)
        else:
            super().keyPressEvent(event)


class GrafikBatang(_Grafik):
    """Stacked bars with the number in each part."""

    def __init__(self, judul: str, parent: QWidget | None = None) -> None:
        super().__init__(judul, parent)
        self._kategori: Sequence[str] = ()
        self._seri: Sequence[Seri] = ()

    def isi(self, kategori: Sequence[str], seri: Sequence[Seri]) -> None:
        """Show these numbers; the same in words for screen readers."""
        self._kategori, self._seri = kategori, seri
        kata = [f"{k}: " + ", ".join(f"{s.nama} {s.nilai[i]}" for s in seri) for i, k in enumerate(kategori)]
        self.setAccessibleDescription("; ".join(kata))
        self.setToolTip("\n".join(kata))
        self._fokus = 0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Legend, scale, bars."""
        p = self._mulai()
        self._kotak = []
        self._legenda(p)
        fm = p.fontMetrics()
        kiri, atas, bawah = 40.0, 66.0, fm.height() + 14.0
        lebar, tinggi = self.width() - kiri - 16, self.height() - atas - bawah
        if self._kategori and tinggi > 20:
            puncak = max((sum(s.nilai[i] for s in self._seri) for i in range(len(self._kategori))), default=0)
            langkah = _langkah(max(1, puncak))
            skala = tinggi / (langkah * -(-max(1, puncak) // langkah))
            for g in range(0, puncak + langkah, langkah):
                y = atas + tinggi - g * skala
                if y < atas - 1:
                    break
                p.setPen(QPen(warna("garis_halus")))
                p.drawLine(QPointF(kiri, y), QPointF(kiri + lebar, y))
                p.setPen(warna("redup"))
                p.drawText(QRectF(0, y - 9, kiri - 7, 18), int(Qt.AlignmentFlag.AlignRight) | 0x80, str(g))
            self._batang(p, kiri, atas + tinggi, lebar, skala)
        self._bingkai_fokus(p)
        p.end()

    def _legenda(self, p: QPainter) -> None:
        x = 14.0
        for n, s in enumerate(self._seri):
            p.fillRect(QRectF(x, 40, 11, 11), warna(s.warna or WARNA_SERI[n % 5]))
            p.setPen(warna("tinta"))
            p.drawText(QPointF(x + 17, 50), s.nama)
            x += p.fontMetrics().horizontalAdvance(s.nama) + 36

    def _batang(self, p: QPainter, kiri: float, dasar: float, lebar: float, skala: float) -> None:
        lebar_satu = lebar / len(self._kategori)
        tebal = min(64.0, lebar_satu * 0.6)
        for i, nama in enumerate(self._kategori):
            tengah, y = kiri + lebar_satu * (i + 0.5), dasar
            for n, s in enumerate(self._seri):
                tinggi = s.nilai[i] * skala
                if tinggi <= 0:
                    continue
                y -= tinggi
                kotak = QRectF(tengah - tebal / 2, y, tebal, tinggi)
                dasar_warna = warna(s.warna or WARNA_SERI[n % 5])
                p.fillRect(kotak, dasar_warna)
                self._kotak.append((kotak, i, n))
                if tinggi > p.fontMetrics().height():
                    p.setPen(_terbaca(dasar_warna))
                    p.drawText(kotak, int(_TENGAH), str(s.nilai[i]))
            p.setPen(warna("tinta"))
            teks = p.fontMetrics().elidedText(nama, Qt.TextElideMode.ElideRight, int(lebar_satu - 6))
            p.drawText(QRectF(tengah - lebar_satu / 2, dasar + 4, lebar_satu, 22), int(_TENGAH), teks)


class GrafikKuadran(_Grafik):
    """Nine cells: work result (rows, best on top) by behaviour (columns, best right), people per cell."""

    def __init__(self, judul: str, parent: QWidget | None = None) -> None:
        super().__init__(judul, parent)
        self._jumlah: Sequence[Sequence[int]] = ()
        self._predikat: Sequence[Sequence[str]] = ()
        self._baris: Sequence[str] = ()
        self._kolom: Sequence[str] = ()

    def isi(
        self,
        baris: Sequence[str],
        kolom: Sequence[str],
        jumlah: Sequence[Sequence[int]],
        predikat: Sequence[Sequence[str]],
    ) -> None:
        """Names of rows (top first) and columns (left first), people and predicate per cell."""
        self._baris, self._kolom, self._jumlah, self._predikat = baris, kolom, jumlah, predikat
        self.setAccessibleDescription(
            "; ".join(
                f"{b} / {k}: {jumlah[i][j]} ({predikat[i][j]})"
                for i, b in enumerate(baris)
                for j, k in enumerate(kolom)
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cells with the number large and the predicate small."""
        p = self._mulai()
        self._kotak = []
        fm = p.fontMetrics()
        kiri, atas, bawah = 100.0, 38.0, fm.height() + 14.0
        if self._jumlah:
            lebar = (self.width() - kiri - 14) / len(self._kolom)
            tinggi = (self.height() - atas - bawah) / len(self._baris)
            puncak = max(1, max(max(b) for b in self._jumlah))
            besar = QFont(self.font())
            besar.setPointSizeF(self.font().pointSizeF() * 1.5)
            besar.setBold(True)
            for i, nama in enumerate(self._baris):
                y = atas + i * tinggi
                p.setPen(warna("tinta"))
                p.drawText(
                    QRectF(12, y, kiri - 20, tinggi), int(Qt.AlignmentFlag.AlignVCenter) | 0x1000, nama
                )
                for j in range(len(self._kolom)):
                    kotak = QRectF(kiri + j * lebar + 2, y + 2, lebar - 4, tinggi - 4)
                    n = self._jumlah[i][j]
                    p.fillRect(kotak, _campur(warna("permukaan2"), warna("pilih"), n / puncak))
                    p.setPen(QPen(warna("garis")))
                    p.drawRect(kotak)
                    p.setPen(warna("tinta"))
                    p.setFont(besar)
                    p.drawText(kotak.adjusted(0, 0, 0, -fm.height()), int(_TENGAH), str(n))
                    p.setFont(self.font())
                    p.setPen(warna("redup" if n == 0 else "tinta"))
                    nama_sel = fm.elidedText(
                        self._predikat[i][j], Qt.TextElideMode.ElideRight, int(lebar - 10)
                    )
                    p.drawText(kotak.adjusted(0, kotak.height() / 2, 0, 0), int(_TENGAH), nama_sel)
                    self._kotak.append((kotak, i, j))
            p.setPen(warna("tinta"))
            for j, nama in enumerate(self._kolom):
                p.drawText(
                    QRectF(kiri + j * lebar, self.height() - bawah, lebar, bawah - 6), int(_TENGAH), nama
                )
        self._bingkai_fokus(p)
        p.end()


class GrafikKurva(_Grafik):
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two smooth lines over the five predicates."""
        p = self._mulai()
        self._kotak = []
        kiri, atas, bawah = 24.0, 66.0, p.fontMetrics().height() * 2 + 14.0
        lebar, tinggi = self.width() - kiri - 14, self.height() - atas - bawah
        puncak = max([10.0, *self._nyata, *self._pola])
        for n, (label, nama_warna) in enumerate(zip(self._label, ("grafik1", "grafik3"), strict=True)):
            p.setPen(QPen(warna(nama_warna), 2.4, Qt.PenStyle.DashLine if n else Qt.PenStyle.SolidLine))
            x = 14 + n * (p.fontMetrics().horizontalAdvance(self._label[0]) + 56)
            if label:
                p.drawLine(QPointF(x, 45), QPointF(x + 22, 45))
                p.setPen(warna("tinta"))
                p.drawText(QPointF(x + 28, 50), label)
        p.setPen(QPen(warna("garis_halus")))
        p.drawLine(QPointF(kiri, atas + tinggi), QPointF(kiri + lebar, atas + tinggi))
        if self._nama:
            satu = lebar / len(self._nama)
            titik = [kiri + satu * (i + 0.5) for i in range(len(self._nama))]
            for n, deret in enumerate((self._nyata, self._pola)):
                if deret:
                    pena = QPen(
                        warna(("grafik1", "grafik3")[n]),
                        2.4,
                        (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)[n],
                    )
                    p.strokePath(_halus(titik, [atas + tinggi * (1 - v / puncak) for v in deret]), pena)
            for i, nama in enumerate(self._nama):
                y = atas + tinggi * (1 - self._nyata[i] / puncak)
                # The figure belongs to this office's line: on the side where the other line is not.
                di_bawah = bool(self._pola) and self._pola[i] > self._nyata[i] and y + 24 < atas + tinggi
                p.setPen(warna("tinta"))
                letak = QRectF(titik[i] - 30, y + 4 if di_bawah else y - 22, 60, 18)
                p.drawText(letak, int(_TENGAH), f"{self._nyata[i]:.0f}%")
                for n, teks in enumerate(_dua_baris(nama, p.fontMetrics(), int(satu - 4))):
                    bawah = atas + tinggi + 4 + n * p.fontMetrics().lineSpacing()
                    p.drawText(QRectF(titik[i] - satu / 2, bawah, satu, 20), int(_TENGAH), teks)
                self._kotak.append((QRectF(titik[i] - 12, y - 12, 24, 24), i, 0))
        self._bingkai_fokus(p)
        p.end()


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


def _langkah(puncak: int) -> int:
    for langkah in (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000):
        if puncak / langkah <= 6:
            return langkah
    return -(-puncak // 6)


def _campur(a: QColor, b: QColor, bagian: float) -> QColor:
    t = max(0.0, min(1.0, bagian))
    pasangan = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(p + (q - p) * t) for p, q in pasangan))


def _terbaca(dasar: QColor) -> QColor:
    """Black or white, whichever reads better on this ground."""
    from kinerja_desktop.ui.tema import kontras

    h = dasar.name()
    return QColor("#ffffff" if kontras("#ffffff", h) >= kontras("#000000", h) else "#000000")
