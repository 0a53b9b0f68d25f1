"""The pages of a PDF as the paper will be: drawn on the worker, one page at a time, fit to the width."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from kinerja_desktop.ui.tema import warna
from kinerja_desktop.ui.tugas import Tugas

SELA = 14
PERBESARAN = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)  # times the width of the window


class LembarPdf(QAbstractScrollArea):
    """Scrolls through the pages; PgUp/PgDn by page, Ctrl +/- larger and smaller, Ctrl+0 back to the width."""

    halaman_berubah = Signal(int, int)  # page shown (from 1), number of pages
    tergambar = Signal(int)  # one page has been drawn
    gagal = Signal(object)

    def __init__(self, tugas: Tugas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tugas = tugas
        self._pdf = b""
        self._ukuran: tuple[tuple[float, float], ...] = ()
        self._gambar: dict[int, QImage] = {}
        self._diminta: set[tuple[int, int]] = set()
        self._versi = 0
        self._kesalahan = 0
        self._kali = 1.0
        self._halaman = 0
        self._pesan = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pratinjau halaman"))
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._bergeser)
        self.horizontalScrollBar().valueChanged.connect(lambda _: self.viewport().update())

    # -- content -------------------------------------------------------------------------------------------

    @property
    def pdf(self) -> bytes:
        """The bytes shown."""
        return self._pdf

    @property
    def jumlah(self) -> int:
        """Number of pages."""
        return len(self._ukuran)

    @property
    def halaman(self) -> int:
        """The page that the window begins with, from 0."""
        return self._halaman

    @property
    def perbesaran(self) -> float:
        """Times the width of the window."""
        return self._kali

    def tampilkan(self, pdf: bytes, ukuran: tuple[tuple[float, float], ...]) -> None:
        """Show another document from its first page; sizes come from flows.pratinjau.ukuran_halaman."""
        self._versi += 1
        self._pdf, self._ukuran, self._pesan = pdf, ukuran, ""
        self._gambar.clear()
        self._diminta.clear()
        self._halaman = 0
        self.setAccessibleDescription(self.tr("{n} halaman").format(n=len(ukuran)))
        self._susun()
        self.verticalScrollBar().setValue(0)
        self.halaman_berubah.emit(1 if ukuran else 0, len(ukuran))
        self.viewport().update()

    def kosongkan(self, pesan: str = "") -> None:
        """Show a sentence instead of pages."""
        self.tampilkan(b"", ())
        self._pesan = pesan
        self.setAccessibleDescription(pesan)
        self.viewport().update()

    # -- geometry ------------------------------------------------------------------------------------------

    def _lebar(self) -> int:
        terlebar = max((w for w, _ in self._ukuran), default=1.0)
        lebar = max(120, self.viewport().width() - 2 * SELA)
        # Portrait pages would be far larger than landscape ones at the same width: keep one scale of paper.
        if terlebar < 700:
            lebar = min(lebar, round(lebar * 0.78))
        return round(lebar * self._kali)

    def _kotak(self) -> list[QRect]:
        """Where each page lies in the scrolled area."""
        lebar, y, hasil = self._lebar(), SELA, []
        terlebar = max((w for w, _ in self._ukuran), default=1.0)
        ruang = max(self.viewport().width(), lebar + 2 * SELA)
        for w, h in self._ukuran:
            wp = round(lebar * w / terlebar)
            hp = round(wp * h / w)
            hasil.append(QRect((ruang - wp) // 2, y, wp, hp))
            y += hp + SELA
        return hasil

    def _susun(self) -> None:
        kotak = self._kotak()
        tinggi = kotak[-1].bottom() + SELA if kotak else 0
        lebar = self._lebar() + 2 * SELA if kotak else 0
        v, h, pandang = self.verticalScrollBar(), self.horizontalScrollBar(), self.viewport().size()
        v.setRange(0, max(0, tinggi - pandang.height()))
        v.setPageStep(pandang.height())
        h.setRange(0, max(0, lebar - pandang.width()))
        h.setPageStep(pandang.width())

    def sizeHint(self) -> QSize:
        """A page's worth."""
        return QSize(640, 460)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the new width, with the same page on top."""
        super().resizeEvent(event)
        tetap = self._halaman
        self._buang_gambar()
        self._susun()
        if tetap:
            self.ke_halaman(tetap)

    def _buang_gambar(self) -> None:
        # Old pictures stay until the sharp ones are there: they are stretched meanwhile.
        self._diminta.clear()
        self.viewport().update()

    # -- moving --------------------------------------------------------------------------------------------

    def _bergeser(self, _nilai: int) -> None:
        atas = self.verticalScrollBar().value() + SELA
        kini = 0
        for n, k in enumerate(self._kotak()):
            if k.top() <= atas + self.viewport().height() // 3:
                kini = n
        if kini != self._halaman:
            self._halaman = kini
            self.halaman_berubah.emit(kini + 1, len(self._ukuran))
        self.viewport().update()

    def ke_halaman(self, n: int) -> None:
        """Bring a page (from 0) to the top."""
        kotak = self._kotak()
        if kotak:
            n = max(0, min(n, len(kotak) - 1))
            self.verticalScrollBar().setValue(kotak[n].top() - SELA)
            if n != self._halaman:  # the last page may be too short to reach the top
                self._halaman = n
                self.halaman_berubah.emit(n + 1, len(self._ukuran))

    def ubah_perbesaran(self, arah: int) -> None:
        """Larger (1), smaller (-1), or as wide as the window (0)."""
        dekat = min(range(len(PERBESARAN)), key=lambda i: abs(PERBESARAN[i] - self._kali))
        pilih = PERBESARAN.index(1.0) if arah == 0 else max(0, min(len(PERBESARAN) - 1, dekat + arah))
        if PERBESARAN[pilih] != self._kali:
            tetap = self._halaman
            self._kali = PERBESARAN[pilih]
            self._buang_gambar()
            self._susun()
            self.ke_halaman(tetap)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """PgUp/PgDn, Home/End, Ctrl +/-/0; arrows scroll."""
        k, ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if ctrl and k in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.ubah_perbesaran(1)
        elif ctrl and k == Qt.Key.Key_Minus:
            self.ubah_perbesaran(-1)
        elif ctrl and k == Qt.Key.Key_0:
            self.ubah_perbesaran(0)
        elif k == Qt.Key.Key_PageDown:
            self.ke_halaman(self._halaman + 1)
        elif k == Qt.Key.Key_PageUp:
            self.ke_halaman(self._halaman - 1)
        elif k == Qt.Key.Key_Home:
            self.ke_halaman(0)
        elif k == Qt.Key.Key_End:
            self.ke_halaman(len(self._ukuran) - 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl with the wheel changes the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.ubah_perbesaran(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    # -- drawing -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper on a desk; a page that is not drawn yet is asked for."""
        p = QPainter(self.viewport())
        p.fillRect(self.viewport().rect(), warna("garis_halus"))
        if not self._ukuran:
            p.setPen(warna("redup"))
            tepi = self.viewport().rect().adjusted(30, 20, -30, -20)
            p.drawText(tepi, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), self._pesan)
        geser = QPoint(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        pandang = self.viewport().rect()
        for n, kotak in enumerate(self._kotak()):
            tempat = kotak.translated(geser)
            if not tempat.intersects(pandang):
                continue
            p.fillRect(tempat, Qt.GlobalColor.white)
            gambar = self._gambar.get(n)
            nisbah = self.devicePixelRatioF()
            if gambar is not None:
                p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, gambar.width() != kotak.width())
                p.drawImage(tempat, gambar)
            if gambar is None or gambar.width() != round(kotak.width() * nisbah):
                self._minta(n, round(kotak.width() * nisbah))
            p.setPen(QPen(warna("garis_kuat")))
            p.drawRect(tempat.adjusted(0, 0, -1, -1))
        p.end()

    def _minta(self, n: int, lebar: int) -> None:
        if (n, lebar) in self._diminta:
            return
        self._diminta.add((n, lebar))
        pdf, versi = self._pdf, self._versi

        def kerja() -> Any:
            from kinerja_desktop.flows.pratinjau import gambar_halaman

            return gambar_halaman(pdf, n, lebar)

        def jadi(g: Any) -> None:
            if versi != self._versi:
                return
            gambar = QImage(g.piksel, g.lebar, g.tinggi, g.langkah, QImage.Format.Format_RGB32)
            self._gambar[n] = gambar.copy()
            self._hemat(n)
            self.viewport().update()
            self.tergambar.emit(n)

        self._tugas.jalankan_lain(kerja, jadi, self.gagal.emit, pemilik=self)

    def _hemat(self, dekat: int) -> None:
        """Keep the pictures of a few pages around the one shown."""
        for n in [n for n in self._gambar if abs(n - dekat) > 6]:
            del self._gambar[n]
            self._diminta = {d for d in self._diminta if d[0] != n}
