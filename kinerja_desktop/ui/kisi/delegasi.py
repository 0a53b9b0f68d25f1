"""Paints cells straight from the model's lists and makes their editors; painting never calls data()."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QStaticText, QTransform
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kinerja_desktop.ui.kisi.model import CELAH, JUDUL, KUNCI, SALAH, TUNDA, UBAH, KisiModel
from kinerja_desktop.ui.tema import tinggi_baris, warna

if TYPE_CHECKING:
    from kinerja_desktop.ui.kisi.pilihan import PilihanKisi
    from kinerja_desktop.ui.kisi.tampilan import KisiView

Indeks = QModelIndex | QPersistentModelIndex
_BARIS_TUNGGAL = int(Qt.TextFlag.TextSingleLine)
_PILIH = 0x8000  # QStyle.State_Selected as an integer, tested 500 times a frame
_KIRI_TENGAH = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | _BARIS_TUNGGAL
_KANAN, _TENGAH = int(Qt.AlignmentFlag.AlignRight), int(Qt.AlignmentFlag.AlignHCenter)
_TEPI = 7
MAKS_SIMPAN = 4000  # laid out texts that are kept, a few screens of every table


class DelegasiKisi(QStyledItemDelegate):
    """One per view; knows where the current cell is so that it can frame it."""

    def __init__(self, kisi: KisiView, tampilan: QAbstractScrollArea) -> None:
        super().__init__(tampilan)
        self._kisi, self._tampilan = kisi, tampilan
        self._potong: dict[tuple[int, int, str], tuple[QStaticText, int]] = {}
        self.segarkan_gaya()

    def segarkan_gaya(self) -> None:
        """Read colours and font again (theme, text size)."""
        self._potong.clear()
        huruf = self._kisi.font()
        self._huruf = QFont(huruf)
        self._fm = QFontMetrics(huruf)
        self._tinggi = self._fm.height()
        self._tebal = QFont(huruf)
        self._tebal.setBold(True)
        self._tinta, self._pilih, self._tinta_pilih = warna("tinta"), warna("pilih"), warna("pilih_tinta")
        self._kunci, self._tinta_kunci = warna("kunci"), warna("kunci_tinta")
        self._celah, self._tunda, self._salah = warna("celah"), warna("tunda"), warna("bahaya_latar")
        self._judul = warna("kepala_tabel")
        self._pena_aksen = QPen(warna("aksen"), 2)
        self._pena_tinta = QPen(self._tinta)
        self._pena_kunci = QPen(self._tinta_kunci)
        self._pena_pilih = QPen(self._tinta_pilih)

    def lupakan_potongan(self) -> None:
        """Column widths changed: shortened texts no longer fit."""
        self._potong.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Indeks) -> None:
        """One cell: ground by state, one line of text, frame around the current cell."""
        model = self._kisi.kisi_model
        i, j = index.row(), index.column()
        kotak: QRect = option.rect
        status = model.status[i][j]
        if status & JUDUL:
            self._lukis_judul(painter, kotak, model, i, j)
            return
        terpilih = option.state.value & _PILIH
        if terpilih:
            painter.fillRect(kotak, self._pilih)
            painter.setPen(self._pena_pilih)
        elif status > UBAH:
            if status & SALAH:
                painter.fillRect(kotak, self._salah)
            elif status & CELAH:
                painter.fillRect(kotak, self._celah)
            elif status & KUNCI:
                painter.fillRect(kotak, self._kunci)
            elif status & TUNDA:
                painter.fillRect(kotak, self._tunda)
            painter.setPen(self._pena_kunci if status & KUNCI else self._pena_tinta)
        else:
            painter.setPen(self._pena_tinta)
        teks = model.teks[i][j]
        if teks:
            lebar = kotak.width()
            kunci = (lebar, model.rata[j], teks)
            potong = self._potong.get(kunci)
            if potong is None:
                potong = self._potong_teks(kunci)
            turun = (kotak.height() - self._tinggi) // 2
            painter.drawStaticText(kotak.x() + potong[1], kotak.y() + turun, potong[0])
        if (i, j) == self._kisi.sel_kini and self._kisi.fokus_terlihat:
            painter.setPen(self._pena_aksen)
            painter.drawRect(kotak.adjusted(1, 1, -1, -1))

    def _potong_teks(self, kunci: tuple[int, int, str]) -> tuple[QStaticText, int]:
        """One shortened line laid out once, and how far it stands from the cell's left edge."""
        lebar, rata, teks = kunci
        if len(self._potong) > MAKS_SIMPAN:
            self._potong.clear()
        satu = teks.replace("\n", " ↵ ") if "\n" in teks else teks
        ruang = lebar - 2 * _TEPI
        potong = self._fm.elidedText(satu, Qt.TextElideMode.ElideRight, ruang)
        tulisan = QStaticText(potong)
        tulisan.setTextFormat(Qt.TextFormat.PlainText)
        tulisan.prepare(QTransform(), self._huruf)
        sisa = ruang - math.ceil(tulisan.size().width())
        geser = sisa if rata & _KANAN else sisa // 2 if rata & _TENGAH else 0
        hasil = (tulisan, _TEPI + max(0, geser))
        self._potong[kunci] = hasil
        return hasil

    def _lukis_judul(self, painter: QPainter, kotak: QRect, model: KisiModel, i: int, j: int) -> None:
        painter.fillRect(kotak, self._judul)
        if j == 0:  # the cell spans the row
            painter.save()
            painter.setFont(self._tebal)
            painter.setPen(self._pena_tinta)
            ruang = kotak.adjusted(_TEPI, 0, -_TEPI, 0)
            ruang.setWidth(min(ruang.width(), self._tampilan.viewport().width() - 2 * _TEPI))
            huruf = QFontMetrics(self._tebal)
            judul = huruf.elidedText(model.baris[i].judul, Qt.TextElideMode.ElideRight, ruang.width())
            painter.drawText(ruang, _KIRI_TENGAH, judul)
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Indeks) -> QSize:
        """Fixed height; the width is that of the column."""
        return QSize(self._kisi.columnWidth(index.column()), tinggi_baris())

    # -- editors -------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Indeks) -> QWidget:
        """A line, a small text area or a list of choices; named for screen readers."""
        model = self._kisi.kisi_model
        kolom = model.kolom[index.column()]
        if kolom.pilihan:
            from kinerja_desktop.ui.kisi.pilihan import PilihanKisi

            editor: QWidget = PilihanKisi(kolom.pilihan, parent)
        elif kolom.multi:
            editor = EditorLuas(parent)
        else:
            editor = QLineEdit(parent)
            editor.setFrame(False)
            editor.setMaxLength(max(4000, kolom.maks * 2))
        editor.setObjectName("editorKisi")
        editor.setAccessibleName(model.teks_akses(index.row(), index.column()))
        editor.installEventFilter(self)
        self._kisi.editor_dibuka(editor)
        return editor

    def setEditorData(self, editor: QWidget, index: Indeks) -> None:
        """The text that is shown now, all selected."""
        model = self._kisi.kisi_model
        i, j = index.row(), index.column()
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(model.teks[i][j])
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(model.teks[i][j])
            editor.selectAll()
        else:
            pilihan(editor).tandai(str(model.nilai(i, j) or ""))

    def setModelData(self, editor: QWidget, model: object, index: Indeks) -> None:
        """Hand the text to the grid, which makes one act of it."""
        self._kisi.selesai_sunting(index.row(), index.column(), isi_editor(editor))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Indeks) -> None:
        """As large as the cell; a text area gets four lines, a list the width of its longest choice."""
        kotak = QRect(option.rect)
        if isinstance(editor, QPlainTextEdit):
            kotak.setHeight(max(kotak.height(), self._fm.lineSpacing() * 4 + 12))
            kotak.setWidth(max(kotak.width(), 260))
        elif not isinstance(editor, QLineEdit):
            kotak.setWidth(max(kotak.width(), editor.sizeHint().width()))
        induk = editor.parentWidget()
        if induk is not None:
            if kotak.bottom() > induk.height():
                kotak.moveBottom(max(kotak.height(), induk.height()) - 1)
            if kotak.right() > induk.width():
                kotak.moveRight(induk.width() - 1)
        editor.setGeometry(kotak)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keys inside an editor as in Excel; the grid decides."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(editor, QWidget)
            and self._kisi.kunci_editor(editor, event)
        ):
            return True
        kunci_sunting = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Return)
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in kunci_sunting
        ):
            event.accept()
            return True
        return super().eventFilter(editor, event)


class EditorLuas(QPlainTextEdit):
    """A small text area that paints its own ground, so that a letter repaints it alone and nothing behind it.

    Under a style sheet Qt takes the area for transparent and would paint every panel below it again.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._dasar = warna("permukaan")
        self.setTabChangesFocus(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, then the text."""
        lukis = QPainter(self.viewport())
        lukis.fillRect(event.rect(), self._dasar)
        lukis.end()
        super().paintEvent(event)


def pilihan(editor: QWidget) -> PilihanKisi:
    """An editor that is neither line nor text area."""
    from kinerja_desktop.ui.kisi.pilihan import PilihanKisi

    assert isinstance(editor, PilihanKisi)
    return editor


def isi_editor(editor: QWidget) -> str:
    """Text that is in an editor now."""
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    if isinstance(editor, QLineEdit):
        return editor.text()
    return pilihan(editor).kode()


def tulis_editor(editor: QWidget, teks: str) -> None:
    """Replace what is in an editor by the first key that was typed."""
    if isinstance(editor, QPlainTextEdit):
        editor.setPlainText(teks)
        kursor = editor.textCursor()
        kursor.movePosition(kursor.MoveOperation.End)
        editor.setTextCursor(kursor)
    elif isinstance(editor, QLineEdit):
        editor.setText(teks)
        editor.setCursorPosition(len(teks))
    else:
        pilihan(editor).ketik(teks)
