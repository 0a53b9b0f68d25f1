"""Lying bars: names at the left read whole, one stacked bar each; the card scrolls when there are many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from kinerja_desktop.ui.grafik import WARNA_SERI, Seri, _terbaca
from kinerja_desktop.ui.tema import warna

BARIS_PETUNJUK = 20
_TENGAH = Qt.AlignmentFlag.AlignCenter


class BatangDatar(QWidget):
    """The bars themselves; arrows move over the parts, Enter or a click chooses one."""

    dipilih = Signal(int, int)  # category, series

    def __init__(self, nama: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(nama)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._kategori: Sequence[str] = ()
        self._seri: Sequence[Seri] = ()
        self._kotak: list[tuple[QRectF, int, int]] = []
        self._fokus = 0

    def isi(self, kategori: Sequence[str], seri: Sequence[Seri]) -> None:
        """Show these numbers; the same in words for screen readers."""
        self._kategori, self._seri = kategori, seri
        kata = [
            f"{k}: " + ", ".join(f"{s.nama} {s.nilai[i]}" for s in seri if s.nilai[i])
            for i, k in enumerate(kategori)
        ]
        self.setAccessibleDescription("; ".join(kata))
        self.setToolTip("\n".join(kata) if len(kata) <= BARIS_PETUNJUK else "")
        self._fokus = 0
        self._susun()
        self._atur_tinggi()
        self.update()

    def _baris(self) -> int:
        return self.fontMetrics().height() + 8

    def _atur_tinggi(self) -> None:
        self.setMinimumHeight(len(self._kategori) * self._baris() + self._legenda_tinggi() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend may need another line."""
        super().resizeEvent(event)
        self._atur_tinggi()

    def _letak_legenda(self) -> list[tuple[int, int, Seri, str]]:
        """Only what occurs, in as many lines as it needs: (x, line, series, colour)."""
        hasil, x, baris = [], 0, 0
        for n, s in enumerate(self._seri):
            if not any(s.nilai):
                continue
            lebar = 16 + self.fontMetrics().horizontalAdvance(s.nama)
            if x and x + lebar > self.width():
                x, baris = 0, baris + 1
            hasil.append((x, baris, s, s.warna or WARNA_SERI[n % 5]))
            x += lebar + 14
        return hasil

    def _legenda_tinggi(self) -> int:
        baris = max((b for _, b, _, _ in self._letak_legenda()), default=0) + 1
        return baris * (self.fontMetrics().height() + 3) + 5

    def sizeHint(self) -> QSize:
        """A comfortable size."""
        return QSize(420, self.minimumHeight())

    def bagian(self) -> list[tuple[QRect, int, int]]:
        """Where the parts are: (rectangle, category, series)."""
        self._susun()
        return [(k.toRect(), a, b) for k, a, b in self._kotak]

    def _kiri(self) -> int:
        lebar = max((self.fontMetrics().horizontalAdvance(k) for k in self._kategori), default=0)
        return min(lebar + 8, int(self.width() * 0.48))

    def _susun(self) -> None:
        self._kotak = []
        kiri, tinggi = self._kiri(), self._baris()
        angka = self.fontMetrics().horizontalAdvance("0000")
        puncak = max((sum(s.nilai[i] for s in self._seri) for i in range(len(self._kategori))), default=0)
        skala = max(0, self.width() - kiri - angka - 8) / max(1, puncak)
        for i in range(len(self._kategori)):
            x, y = float(kiri + 4), self._legenda_tinggi() + i * tinggi + 3
            for n, s in enumerate(self._seri):
                if s.nilai[i]:
                    self._kotak.append((QRectF(x, y, s.nilai[i] * skala, tinggi - 6), i, n))
                    x += s.nilai[i] * skala

    def paintEvent(self, event: QPaintEvent) -> None:
        """Legend, then names, bars, and the sum at the end of each."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.fillRect(self.rect(), warna("permukaan"))
        self._susun()
        self._legenda(p)
        fm, tinggi, kiri, atas = p.fontMetrics(), self._baris(), self._kiri(), self._legenda_tinggi()
        tepi = {i: kotak.right() for kotak, i, _ in self._kotak}  # parts stand from left to right
        # Of hundreds of offices only those in sight are drawn.
        awal = max(0, int((event.rect().top() - atas) // tinggi))
        akhir = int((event.rect().bottom() - atas) // tinggi) + 1
        for i, nama in enumerate(self._kategori[awal:akhir], awal):
            y = atas + i * tinggi
            p.setPen(warna("tinta"))
            teks = fm.elidedText(nama, Qt.TextElideMode.ElideMiddle, kiri - 4)
            p.drawText(QRectF(0, y, kiri, tinggi), int(Qt.AlignmentFlag.AlignVCenter), teks)
            ujung = tepi.get(i, float(kiri + 4))
            p.setPen(warna("redup"))
            jumlah = str(sum(s.nilai[i] for s in self._seri))
            p.drawText(QRectF(ujung + 6, y, 60, tinggi), int(Qt.AlignmentFlag.AlignVCenter), jumlah)
        for kotak, i, n in self._kotak:
            if not awal <= i < akhir:
                continue
            s = self._seri[n]
            dasar = warna(s.warna or WARNA_SERI[n % 5])
            p.fillRect(kotak.adjusted(0, 0, -1, 0), dasar)
            if kotak.width() > fm.horizontalAdvance(str(s.nilai[i])) + 4:
                p.setPen(_terbaca(dasar))
                p.drawText(kotak, int(_TENGAH), str(s.nilai[i]))
        if self.hasFocus() and 0 <= self._fokus < len(self._kotak):
            p.setPen(QPen(warna("tinta"), 2))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRect(self._kotak[self._fokus][0].adjusted(-1, -2, 0, 2))
        p.end()

    def _legenda(self, p: QPainter) -> None:
        fm = p.fontMetrics()
        for x, baris, s, nama_warna in self._letak_legenda():
            y = 2 + baris * (fm.height() + 3)
            p.fillRect(QRectF(x, y + (fm.height() - 11) / 2, 11, 11), warna(nama_warna))
            p.setPen(warna("tinta"))
            p.drawText(QPointF(x + 16, y + fm.ascent()), s.nama)

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
            self._tampakkan()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._kotak:
            _, a, b = self._kotak[min(self._fokus, len(self._kotak) - 1)]
            self.dipilih.emit(a, b)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The part under the cursor is scrolled into sight."""
        super().focusInEvent(event)
        self._tampakkan()

    def _tampakkan(self) -> None:
        luar = self.parentWidget()
        gulung = luar.parentWidget() if luar is not None else None
        if isinstance(gulung, QScrollArea) and self._fokus < len(self._kotak):
            y = self._kotak[self._fokus][0].center().toPoint()
            gulung.ensureVisible(gulung.horizontalScrollBar().value(), y.y(), 0, self._baris())


class GulungDatar(QScrollArea):
    """Scrolls the bars up and down; no frame, the ground of the card."""

    def __init__(self, batang: BatangDatar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(batang)
