"""The board of a trial: columns of predicates, names as cards, moved with the mouse or the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget

from kinerja_desktop.domain.andaian_pola import Andaian
from kinerja_desktop.domain.predikat import SUMBU_PREDIKAT, Predikat
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.penilaian.pola_lukis import KepalaKolom, LukisPapan

_GULIR_TEPI = 28  # pixels from the edge where a dragged card begins to scroll the board
K = Qt.Key
_AMBIL = (K.Key_Return, K.Key_Enter, K.Key_Space)
_PANAH = {K.Key_Left: (-1, 0), K.Key_Right: (1, 0), K.Key_Up: (0, -1), K.Key_Down: (0, 1)}


class PapanPola(QAbstractScrollArea):
    """Shows an `Andaian`, never changes it: `diminta` asks for a move, the panel tries it and calls `susun`.

    Keys: arrows choose a card; Enter takes it, arrows left and right then move it, Enter drops it, Esc puts
    it where it was; Esc with no card taken puts all back. Letters go to the next name that begins so.
    """

    diminta = Signal(object, object)  # key, predicate (None = not rated)
    melayang = Signal(object, object)  # key and predicate under a dragged card; (None, None) when it ends
    dipilih = Signal(object)
    diambil = Signal(bool)
    semua_kembali = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Papan coba-coba: kartu nama per predikat"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setMouseTracking(False)
        self.lukis = LukisPapan(self)
        self.andaian: Andaian | None = None
        self.kolom: list[Predikat | None] = []
        self.isi_kolom: list[list[bytes]] = []
        self.kepala: list[KepalaKolom] = []
        self.pindahan: frozenset[bytes] = frozenset()
        self.pilihan: bytes | None = None
        self.asal_ambil: Predikat | None = None
        self.terambil = False
        self.seret: bytes | None = None
        self.letak_seret = QPoint()
        self._tekan: QPoint | None = None
        self._pegang = QPoint()
        self._sasaran: int = -1
        self.kata_pimpinan = self.tr("pimpinan")

    # -- content -------------------------------------------------------------------------------------------

    def pakai(self, andaian: Andaian | None) -> None:
        """Another trial, or none."""
        self.andaian = andaian
        self._lepas()
        self.pilihan = None
        belum = andaian is not None and any(andaian.predikat_asal(k) is None for k in andaian.orang)
        self.kolom = [*((None,) if belum else ()), *SUMBU_PREDIKAT]
        self.verticalScrollBar().setValue(0)

    def susun(self, kepala: Sequence[KepalaKolom]) -> None:
        """Cards as the trial has them now, under these headings."""
        self.kepala = list(kepala)
        isi: dict[Predikat | None, list[bytes]] = {p: [] for p in self.kolom}
        if self.andaian is not None:
            for kunci in self.andaian.orang:
                isi[self.andaian.predikat(kunci)].append(kunci)
            self.pindahan = self.andaian.pindahan
        self.isi_kolom = list(isi.values())
        if self.pilihan is None or self.andaian is None or self.pilihan not in self.andaian.orang:
            self.pilihan = next((k[0] for k in self.isi_kolom if k), None)
        self._atur_gulir()
        self._sebut()
        self.viewport().update()

    def _atur_gulir(self) -> None:
        banyak = max((len(k) for k in self.isi_kolom), default=0)
        ruang = self.viewport().height() - self.lukis.tinggi_kepala()
        gulir = self.verticalScrollBar()
        gulir.setPageStep(max(1, ruang))
        gulir.setSingleStep(self.lukis.tinggi_kartu())
        gulir.setRange(0, max(0, banyak * self.lukis.tinggi_kartu() + 6 - ruang))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height scrolls another way."""
        super().resizeEvent(event)
        self._atur_gulir()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters, other cards."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._atur_gulir()

    # -- where things are ----------------------------------------------------------------------------------

    def tempat(self, kunci: bytes) -> tuple[int, int]:
        """Column and row of a card."""
        for k, isi in enumerate(self.isi_kolom):
            if kunci in isi:
                return k, isi.index(kunci)
        return -1, -1

    def kotak(self, kolom: int, baris: int) -> QRect:
        """Where a card lies in the viewport, scrolled."""
        lebar = self.lebar_kolom()
        y = self.lukis.tinggi_kepala() + 3 + baris * self.lukis.tinggi_kartu()
        return QRect(
            kolom * lebar + 4,
            y - self.verticalScrollBar().value(),
            lebar - 8,
            self.lukis.tinggi_kartu() - 3,
        )

    def kotak_kartu(self, kunci: bytes) -> QRect:
        """Where the card of a person lies in the viewport."""
        return self.kotak(*self.tempat(kunci))

    def lebar_kolom(self) -> int:
        """Width of one column."""
        return self.viewport().width() // max(1, len(self.kolom))

    def kolom_di(self, x: int) -> int:
        """The column at a horizontal position, -1 outside."""
        k = x // max(1, self.lebar_kolom())
        return k if 0 <= k < len(self.kolom) else -1

    def kartu_di(self, titik: QPoint) -> bytes | None:
        """The card at a point of the viewport."""
        k = self.kolom_di(titik.x())
        if k < 0 or titik.y() < self.lukis.tinggi_kepala():
            return None
        y = titik.y() - self.lukis.tinggi_kepala() - 3 + self.verticalScrollBar().value()
        baris = y // self.lukis.tinggi_kartu()
        return self.isi_kolom[k][baris] if 0 <= baris < len(self.isi_kolom[k]) else None

    @property
    def sasaran(self) -> int:
        """The column under the card that is dragged, -1 for none."""
        return self._sasaran

    # -- mouse ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a card; moving on drags it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        titik = event.position().toPoint()
        kunci = self.kartu_di(titik)
        self._lepas()
        if kunci is not None:
            self._tekan = titik
            self._pegang = titik - self.kotak_kartu(kunci).topLeft()
            self._pilih(kunci)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the card; the column under it shows itself and what the counts would be."""
        titik = event.position().toPoint()
        if self._tekan is None or self.pilihan is None:
            return
        if self.seret is None:
            if (titik - self._tekan).manhattanLength() < QApplication.startDragDistance():
                return
            self.seret = self.pilihan
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.letak_seret = titik - self._pegang
        gulir = self.verticalScrollBar()
        if titik.y() > self.viewport().height() - _GULIR_TEPI:
            gulir.setValue(gulir.value() + gulir.singleStep())
        elif titik.y() < self.lukis.tinggi_kepala():
            gulir.setValue(gulir.value() - gulir.singleStep())
        sasaran = self.kolom_di(titik.x())
        if sasaran != self._sasaran:
            self._sasaran = sasaran
            if sasaran >= 0:
                self.melayang.emit(self.seret, self.kolom[sasaran])
            else:
                self.melayang.emit(None, None)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the card on the column under it."""
        kunci, sasaran = self.seret, self.kolom_di(event.position().toPoint().x())
        self._lepas()
        if kunci is not None:
            self.melayang.emit(None, None)
            if sasaran >= 0 and sasaran != self.tempat(kunci)[0]:
                self.diminta.emit(kunci, self.kolom[sasaran])
        self.viewport().update()

    def _lepas(self) -> None:
        self.seret, self._tekan, self._sasaran, self.terambil = None, None, -1, False
        self.viewport().unsetCursor()

    # -- keyboard ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter and Esc as the class says; letters find a name."""
        kunci = event.key()
        if self.andaian is None or self.pilihan is None:
            super().keyPressEvent(event)
        elif kunci in _PANAH and event.modifiers() in (Qt.KeyboardModifier.NoModifier, _KEYPAD):
            self._panah(*_PANAH[K(kunci)])
        elif kunci in _AMBIL:
            self._ambil()
        elif kunci == K.Key_Escape:
            self._batal()
        elif kunci in (K.Key_Home, K.Key_End):
            isi = self.isi_kolom[self.tempat(self.pilihan)[0]]
            self._pilih(isi[0 if kunci == K.Key_Home else -1])
        elif event.text().isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._cari_nama(event.text())
        else:
            super().keyPressEvent(event)

    def _ambil(self) -> None:
        """Take the card, or drop it where it is now."""
        assert self.pilihan is not None
        assert self.andaian is not None
        self.terambil = not self.terambil
        self.asal_ambil = self.andaian.predikat(self.pilihan)
        self.diambil.emit(self.terambil)
        self._sebut()
        self.viewport().update()

    def _batal(self) -> None:
        if self.seret is not None:
            self._lepas()
            self.melayang.emit(None, None)
        elif self.terambil and self.pilihan is not None:
            self.terambil = False
            if self.andaian is not None and self.andaian.predikat(self.pilihan) is not self.asal_ambil:
                self.diminta.emit(self.pilihan, self.asal_ambil)
            self.diambil.emit(False)
        else:
            self.semua_kembali.emit()
        self._sebut()
        self.viewport().update()

    def _panah(self, dx: int, dy: int) -> None:
        assert self.pilihan is not None
        k, baris = self.tempat(self.pilihan)
        if self.terambil:
            if dx and 0 <= k + dx < len(self.kolom):
                self.diminta.emit(self.pilihan, self.kolom[k + dx])
            return
        if dy:
            isi = self.isi_kolom[k]
            self._pilih(isi[max(0, min(len(isi) - 1, baris + dy))])
            return
        k += dx
        while 0 <= k < len(self.kolom) and not self.isi_kolom[k]:
            k += dx
        if 0 <= k < len(self.kolom):
            self._pilih(self.isi_kolom[k][min(baris, len(self.isi_kolom[k]) - 1)])

    def _cari_nama(self, huruf: str) -> None:
        assert self.andaian is not None
        assert self.pilihan is not None
        semua = [k for isi in self.isi_kolom for k in isi]
        kini = semua.index(self.pilihan)
        urut = [*semua[kini + 1 :], *semua[: kini + 1]]
        cocok = (k for k in urut if self.andaian.orang[k].nama.casefold().startswith(huruf.casefold()))
        self._pilih(next(cocok, self.pilihan))

    def _pilih(self, kunci: bytes) -> None:
        if kunci != self.pilihan:
            self.terambil = False
        self.pilihan = kunci
        kotak, gulir = self.kotak_kartu(kunci), self.verticalScrollBar()
        atas = self.lukis.tinggi_kepala()
        if kotak.top() < atas:
            gulir.setValue(gulir.value() - (atas + 3 - kotak.top()))
        elif kotak.bottom() > self.viewport().height():
            gulir.setValue(gulir.value() + kotak.bottom() + 3 - self.viewport().height())
        self._sebut()
        self.dipilih.emit(kunci)
        self.viewport().update()

    def _sebut(self) -> None:
        """The chosen card in words for screen readers."""
        if self.andaian is None or self.pilihan is None:
            self.setAccessibleDescription("")
            return
        k, baris = self.tempat(self.pilihan)
        pola = self.tr("{nama}, {predikat}, kartu {n} dari {banyak}")
        if self.terambil:
            pola = self.tr("{nama} diambil, kini {predikat}; panah kiri dan kanan memindahkannya")
        self.setAccessibleDescription(
            pola.format(
                nama=self.andaian.orang[self.pilihan].nama,
                predikat=self.kepala[k].nama if k < len(self.kepala) else "",
                n=baris + 1,
                banyak=len(self.isi_kolom[k]),
            )
        )

    # -- looks ---------------------------------------------------------------------------------------------

    def viewportEvent(self, event: QEvent) -> bool:
        """A tooltip with the whole name and what the move means."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            kunci = self.kartu_di(event.pos())
            if kunci is not None and self.andaian is not None:
                terang = kata(self.andaian.terang(kunci)) or self.andaian.orang[kunci].nama
                QToolTip.showText(event.globalPos(), terang, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Columns, cards, and the dragged card above them."""
        p = QPainter(self.viewport())
        self.lukis.semua(p, event.rect())
        p.end()


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
