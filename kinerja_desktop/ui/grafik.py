"""Charts drawn with QPainter: bars and nine-cell quadrant; each says itself in words."""

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


class Grafik(QWidget):
    """Title, accessible words, and parts that can be clicked or chosen with arrows and Enter."""

    dipilih = Signal(int, int)  # category, series (or row, column)

    def __init__(self, judul: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.judul = judul
        self.setAccessibleName(judul)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(260, 180)
        self.kotak: list[tuple[QRectF, int, int]] = []
        self.fokus = 0

    def sizeHint(self) -> QSize:
        """A comfortable size."""
        return QSize(420, 260)

    def mulai(self) -> QPainter:
        """A painter with ground, frame and title done."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.fillRect(self.rect(), warna("permukaan"))
        p.setPen(QPen(warna("garis")))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        tebal = QFont(self.font())
        tebal.setBold(True)
        p.setFont(tebal)
        p.setPen(warna("tinta"))
        tinggi = p.fontMetrics().height() + 5
        p.drawText(QRectF(14, 10, self.width() - 28, tinggi), int(Qt.AlignmentFlag.AlignVCenter), self.judul)
        p.setFont(self.font())
        return p

    def legenda_y(self) -> float:
        """Middle of the legend's line, below the title."""
        return 23.0 + self.fontMetrics().height() * 1.5

    def atas_gambar(self) -> float:
        """Where the drawing begins, below title and legend."""
        return 36.0 + self.fontMetrics().height() * 2

    def bingkai_fokus(self, p: QPainter) -> None:
        """Frame around the part that the keyboard is on."""
        if self.hasFocus() and 0 <= self.fokus < len(self.kotak):
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(warna("aksen"), 2))
            p.drawRect(self.kotak[self.fokus][0].adjusted(-2, -2, 2, 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a part chooses it."""
        for n, (kotak, a, b) in enumerate(self.kotak):
            if kotak.contains(event.position()):
                self.fokus = n
                self.update()
                self.dipilih.emit(a, b)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move between the parts, Enter chooses."""
        geser = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.key() in geser and self.kotak:
            self.fokus = max(0, min(len(self.kotak) - 1, self.fokus + geser[Qt.Key(event.key())]))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.kotak:
            _, a, b = self.kotak[self.fokus]
            self.dipilih.emit(a, b)
        else:
            super().keyPressEvent(event)


class GrafikBatang(Grafik):
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
        self.fokus = 0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Legend, scale, bars."""
        p = self.mulai()
        self.kotak = []
        self._legenda(p)
        fm = p.fontMetrics()
        puncak = max((sum(s.nilai[i] for s in self._seri) for i in range(len(self._kategori))), default=0)
        kiri = fm.horizontalAdvance("0" * max(4, len(str(puncak * 11 // 10)))) + 12.0
        atas = self.atas_gambar()
        lebar = self.width() - kiri - 16
        nama = nama_sumbu(fm, self._kategori, lebar / max(1, len(self._kategori)) - 6)
        bawah = fm.height() * max((n.count("\n") + 1 for n in nama), default=1) + 14.0
        tinggi = self.height() - atas - bawah
        if self._kategori and tinggi > 20:
            langkah = _langkah(max(1, puncak))
            skala = tinggi / (langkah * -(-max(1, puncak) // langkah))
            for g in range(0, puncak + langkah, langkah):
                y = atas + tinggi - g * skala
                if y < atas - 1:
                    break
                p.setPen(QPen(warna("garis_halus")))
                p.drawLine(QPointF(kiri, y), QPointF(kiri + lebar, y))
                p.setPen(warna("redup"))
                letak = QRectF(0, y - fm.height() / 2, kiri - 7, fm.height())
                p.drawText(letak, int(Qt.AlignmentFlag.AlignRight) | 0x80, str(g))
            self._batang(p, kiri, atas + tinggi, lebar, skala, nama)
        self.bingkai_fokus(p)
        p.end()

    def _legenda(self, p: QPainter) -> None:
        x = 14.0
        for n, s in enumerate(self._seri):
            y = self.legenda_y()
            p.fillRect(QRectF(x, y - 5.5, 11, 11), warna(s.warna or WARNA_SERI[n % 5]))
            p.setPen(warna("tinta"))
            p.drawText(QPointF(x + 17, y + p.fontMetrics().ascent() / 2 - 1), s.nama)
            x += p.fontMetrics().horizontalAdvance(s.nama) + 36

    def _batang(
        self, p: QPainter, kiri: float, dasar: float, lebar: float, skala: float, bawah: Sequence[str]
    ) -> None:
        lebar_satu = lebar / len(self._kategori)
        tebal = min(64.0, lebar_satu * 0.6)
        for i, nama in enumerate(bawah):
            tengah, y = kiri + lebar_satu * (i + 0.5), dasar
            for n, s in enumerate(self._seri):
                tinggi = s.nilai[i] * skala
                if tinggi <= 0:
                    continue
                y -= tinggi
                kotak = QRectF(tengah - tebal / 2, y, tebal, tinggi)
                dasar_warna = warna(s.warna or WARNA_SERI[n % 5])
                p.fillRect(kotak, dasar_warna)
                self.kotak.append((kotak, i, n))
                if tinggi > p.fontMetrics().height():
                    p.setPen(_terbaca(dasar_warna))
                    p.drawText(kotak, int(_TENGAH), str(s.nilai[i]))
            p.setPen(warna("tinta"))
            tinggi = p.fontMetrics().height() * (nama.count("\n") + 1) + 4
            p.drawText(QRectF(tengah - lebar_satu / 2, dasar + 4, lebar_satu, tinggi), int(_TENGAH), nama)


class GrafikKuadran(Grafik):
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
        p = self.mulai()
        self.kotak = []
        fm = p.fontMetrics()
        kiri, atas = fm.averageCharWidth() * 14.0, fm.height() + 23.0
        if self._jumlah:
            lebar = (self.width() - kiri - 14) / len(self._kolom)
            kolom = nama_sumbu(fm, self._kolom, lebar - 6)
            bawah = fm.height() * max(n.count("\n") + 1 for n in kolom) + 14.0
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
                    self.kotak.append((kotak, i, j))
            p.setPen(warna("tinta"))
            for j, nama in enumerate(kolom):
                p.drawText(
                    QRectF(kiri + j * lebar, self.height() - bawah, lebar, bawah - 6), int(_TENGAH), nama
                )
        self.bingkai_fokus(p)
        p.end()


def nama_sumbu(fm: QFontMetrics, nama: Sequence[str], lebar: float) -> list[str]:
    """Names below an axis: in two lines where one is too narrow, shortened where two are."""
    hasil = []
    for n in nama:
        if fm.horizontalAdvance(n) > lebar and " " in n:
            pisah = [(n[:i], n[i + 1 :]) for i, huruf in enumerate(n) if huruf == " "]
            n = "\n".join(min(pisah, key=lambda ab: max(map(fm.horizontalAdvance, ab))))
        baris = n.split("\n")
        hasil.append("\n".join(fm.elidedText(b, Qt.TextElideMode.ElideRight, int(lebar)) for b in baris))
    return hasil


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
