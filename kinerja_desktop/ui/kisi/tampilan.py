"""The grid's view: keys and clicks as in Excel, frozen first columns, fixed row height."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)

from kinerja_desktop.ui.kisi.delegasi import DelegasiKisi
from kinerja_desktop.ui.kisi.lebar import bagi_sisa, lebar_judul, sempitkan
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.sunting import ENTER, PANAH, SuntingKisi
from kinerja_desktop.ui.kisi.urutan import Urutan
from kinerja_desktop.ui.tema import tema_kini, tinggi_baris

Indeks = QModelIndex | QPersistentModelIndex
_Kunci = Qt.Key


class TampilanBeku(QTableView):
    """The frozen first columns, laid over the main view while it is scrolled sideways."""

    def __init__(self, kisi: KisiView) -> None:
        super().__init__(kisi)
        self._kisi = kisi

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tell the grid that its editor has gone."""
        self._kisi.editor_ditutup(editor)
        super().closeEditor(editor, hint)


class KisiView(SuntingKisi):
    """The table itself. `daftar=True` selects whole rows, edits nothing, sorts, and Enter opens a row."""

    dibuka = Signal(object)  # Enter or double click on a row of a list
    sel_berubah = Signal(int, int)  # current cell
    teks_penuh = Signal(str, str)  # heading and whole text of the current cell, for the lower panel

    def __init__(
        self, model: KisiModel, nama: str, daftar: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kisi_model = model
        self.daftar = daftar
        self.sel_kini = (-1, -1)
        self.fokus_terlihat = False
        self._beku: TampilanBeku | None = None
        self._sempit = False
        self.setAccessibleName(nama)
        self._kembali_ke: tuple[bytes, str] | None = None
        self._susulan = QTimer(self, singleShot=True, interval=0)
        self._susulan.timeout.connect(self._sebut_kini)
        self._gaya_umum(self)
        self.setModel(model)
        self._delegasi = DelegasiKisi(self, self)
        self.setItemDelegate(self._delegasi)
        if daftar:
            self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.selectionModel().currentChanged.connect(self._kini_berubah)
        self.doubleClicked.connect(self._klik_ganda)
        model.modelReset.connect(self._reset)
        model.dataChanged.connect(lambda *_: self._umumkan_kini())
        for sinyal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            sinyal.connect(lambda *_: self._bentang_judul())
        self.horizontalHeader().sectionResized.connect(self._kolom_diubah)
        self._pasang_beku()
        self.urutan = Urutan(self) if daftar else None
        for t in (self, self._beku):
            if t is not None and self.urutan is not None:
                self.urutan.pasang(t)
        self.atur_lebar()

    def _gaya_umum(self, t: QTableView) -> None:
        t.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        t.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        t.setTabKeyNavigation(False)
        t.setWordWrap(False)
        t.setCornerButtonEnabled(False)
        t.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        t.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        t.verticalHeader().hide()
        t.verticalHeader().setMinimumSectionSize(10)
        t.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        t.verticalHeader().setDefaultSectionSize(tinggi_baris())
        kepala = t.horizontalHeader()
        kepala.setHighlightSections(False)
        kepala.setFixedHeight(tinggi_baris() + 2)
        kepala.setMinimumSectionSize(28)

    # -- columns -------------------------------------------------------------------------------------------

    def atur_lebar(self) -> None:
        """Column widths from the specs; columns marked lentur share what is left of the viewport.

        A list that is too wide gives way as far as its texts allow before it scrolls sideways.
        """
        skala = tema_kini().pt / 10
        lebar = [round(k.lebar * skala) for k in self.kisi_model.kolom]
        tampak = [j for j in range(len(lebar)) if not self.isColumnHidden(j)]
        for j in tampak if type(self.horizontalHeader()) is QHeaderView else ():  # one of several lines wraps
            lebar[j] = max(lebar[j], lebar_judul(self.kisi_model, j, self.font()))
        lentur = [j for j in tampak if self.kisi_model.kolom[j].lentur]
        sisa = self.viewport().width() - sum(lebar[j] for j in tampak) if self.isVisible() else 0
        self._sempit = self.daftar and sisa < 0
        if self._sempit:
            sempitkan(lebar, self.kisi_model, tampak, self.viewport().width(), self.font())
        elif sisa > 0 and lentur:
            bagi_sisa(lebar, lentur, sisa)
        for j, w in enumerate(lebar):
            if self.columnWidth(j) != w:
                self.setColumnWidth(j, w)

    def _kolom_diubah(self, j: int, _lama: int, baru: int) -> None:
        self._delegasi.lupakan_potongan()
        if self._beku is not None:
            if self.kisi_model.kolom[j].beku:
                self._beku.setColumnWidth(j, baru)
            self._letak_beku()

    def _pasang_beku(self) -> None:
        kolom = self.kisi_model.kolom
        if not any(k.beku for k in kolom):
            return
        beku = TampilanBeku(self)
        beku.setObjectName("beku")
        self._gaya_umum(beku)
        beku.setModel(self.kisi_model)
        beku.setSelectionModel(self.selectionModel())
        beku.setSelectionBehavior(self.selectionBehavior())
        beku.setItemDelegate(DelegasiKisi(self, beku))
        beku.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        beku.setFocusProxy(self)
        beku.setAccessibleName(self.accessibleName())
        beku.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        beku.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for j, k in enumerate(kolom):
            beku.setColumnHidden(j, not k.beku)
            beku.setColumnWidth(j, self.columnWidth(j))
        beku.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(beku.verticalScrollBar().setValue)
        self.horizontalScrollBar().valueChanged.connect(self._letak_beku)
        beku.doubleClicked.connect(self._klik_ganda)
        self._beku = beku

    def _letak_beku(self) -> None:
        beku = self._beku
        if beku is None:
            return
        # Only while the table is scrolled sideways: at rest the main view shows the same columns itself.
        beku.setVisible(self.horizontalScrollBar().value() > 0)
        lebar = sum(self.columnWidth(j) for j, k in enumerate(self.kisi_model.kolom) if k.beku)
        f = self.frameWidth()
        tinggi = self.viewport().height() + self.horizontalHeader().height()
        beku.setGeometry(f, f, min(lebar + 1, self.viewport().width() - 60), tinggi)

    def _lebar_beku(self) -> int:
        if self._beku is None:
            return 0
        return sum(self.columnWidth(j) for j, k in enumerate(self.kisi_model.kolom) if k.beku)

    def scrollTo(
        self, index: Indeks, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Show a cell, also when the frozen columns would cover it."""
        if self._beku is not None and self.kisi_model.kolom[index.column()].beku:
            baris = self.kisi_model.index(index.row(), index.column())
            kiri = self.horizontalScrollBar().value()
            super().scrollTo(baris, hint)
            self.horizontalScrollBar().setValue(kiri)
            return
        super().scrollTo(index, hint)
        tutup = self._lebar_beku()
        tepi = self.columnViewportPosition(index.column())
        if tutup and tepi < tutup and self.horizontalScrollBar().value() > 0:
            geser = self.horizontalScrollBar().value() - (tutup - tepi)
            self.horizontalScrollBar().setValue(max(0, geser))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Flexible columns and the frozen part follow."""
        super().resizeEvent(event)
        self.atur_lebar()
        self._letak_beku()

    def showEvent(self, event: QShowEvent) -> None:
        """First time on the screen the viewport has its width."""
        super().showEvent(event)
        self.atur_lebar()
        self._letak_beku()

    def changeEvent(self, event: QEvent) -> None:
        """Theme or text size changed."""
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
        ) and hasattr(self, "_delegasi"):
            for t in (self, self._beku):
                if t is not None:
                    t.verticalHeader().setDefaultSectionSize(tinggi_baris())
                    t.horizontalHeader().setFixedHeight(tinggi_baris() + 2)
                    delegasi = t.itemDelegate()
                    if isinstance(delegasi, DelegasiKisi):
                        delegasi.segarkan_gaya()

    # -- current cell --------------------------------------------------------------------------------------

    def _kini_berubah(self, kini: QModelIndex, lalu: QModelIndex) -> None:
        self.sel_kini = (kini.row(), kini.column())
        for t in (self, self._beku):
            if t is not None:
                t.update(lalu)
                t.update(kini)
        self._sebut_kini()

    def _sebut_kini(self) -> None:
        """Tell the panel below and the page; once, after the paint, while news are to follow it."""
        if self._menyusul:
            self._susulan.start()
            return
        self._umumkan_kini()
        self.sebut_celah()
        self.sel_berubah.emit(*self.sel_kini)

    def _umumkan_kini(self) -> None:
        if self._menyusul:
            self._susulan.start()
            return
        i, j = self.sel_kini
        model = self.kisi_model
        if 0 <= i < model.rowCount() and 0 <= j < model.columnCount():
            kepala = f"{model.kolom[j].judul} · {model.baris[i].nama or i + 1}"
            self.teks_penuh.emit(kepala, model.teks[i][j])
        else:
            self.teks_penuh.emit("", "")

    def _bentang_judul(self) -> None:
        """Heading rows run across the table."""
        n = self.kisi_model.columnCount()
        for t in (self, self._beku):
            if t is None:
                continue
            t.clearSpans()
            for i, b in enumerate(self.kisi_model.baris):
                if b.judul:
                    t.setSpan(i, 0, 1, n)

    def _reset(self) -> None:
        self.sel_kini = (-1, -1)
        self._delegasi.lupakan_potongan()
        if self._sempit:  # how far columns can give depends on what stands in them
            self.atur_lebar()
        self.sebut_celah(paksa=True)

    def isi_ulang(self, baris: object) -> None:
        """Show other rows and keep the cursor on the row it was on, if it is still there."""
        i, j = self.sel_kini
        lama = self.kisi_model.baris[i].id if 0 <= i < self.kisi_model.rowCount() else None
        self.kisi_model.isi(self.urutan.susun(baris) if self.urutan else baris)  # type: ignore[arg-type]
        if lama is not None and self.sel_kini == (-1, -1):
            baru = self.kisi_model.nomor(lama)
            if baru < 0 and self.kisi_model.rowCount():
                baru = min(i, self.kisi_model.rowCount() - 1)
            if baru >= 0:
                self.ke(baru, j)
        kembali, self._kembali_ke = self._kembali_ke, None
        if kembali is not None:
            self.kembali_ke(*kembali, tunggu=False)
        self.sebut_celah()

    def kembali_ke(self, baris_id: bytes, kolom: str, tunggu: bool = True) -> None:
        """Where an act that was undone or done again changed something: go there if it is shown.

        A row that the undo brings back comes with the next reading; `tunggu` waits for that one.
        """
        i, j = self.kisi_model.nomor(baris_id), self.kisi_model.letak.get(kolom, -1)
        if i >= 0 and j >= 0 and self.editor is None:
            self.ke(i, j)
        elif tunggu and i < 0:
            self._kembali_ke = (baris_id, kolom)

    def tempat_kini(self) -> tuple[bytes, str]:
        """Row and column of the cursor, for `kembali_ke`; (b"", "") when there is none."""
        j = self.sel_kini[1]
        return (self.id_kini() or b"", self.kisi_model.kolom[j].kunci if j >= 0 else "")

    def id_kini(self) -> bytes | None:
        """Id of the row the cursor is on."""
        i = self.sel_kini[0]
        return self.kisi_model.baris[i].id if 0 <= i < self.kisi_model.rowCount() else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A grid that gets the focus shows where the cursor is."""
        if not self._kembali_fokus:  # Qt repaints the whole table, which looks the same after an edit
            super().focusInEvent(event)
        self.fokus_terlihat = True
        if not self.currentIndex().isValid() and self.kisi_model.rowCount():
            self.ke(self._lewati_judul(0, 1), 0)
        self._perbarui_kini()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes while the focus is elsewhere; the selection stays."""
        tujuan = QApplication.focusWidget()
        if self._editor is None or tujuan is None or not self.isAncestorOf(tujuan):
            super().focusOutEvent(event)
        self.fokus_terlihat = self._editor is not None
        self._perbarui_kini()

    def _perbarui_kini(self) -> None:
        for t in (self, self._beku):
            if t is not None:
                t.update(self.currentIndex())

    def _klik_ganda(self, sel: QModelIndex) -> None:
        if self.daftar:
            self.dibuka.emit(self.kisi_model.baris[sel.row()].id)
        elif self.kisi_model.bisa_ubah(sel.row(), sel.column()):
            self.sunting()
        else:
            self._sebab_kunci()

    # -- keys ----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Excel's keys; what is left goes to Qt (arrows, Page, Home, End, type-ahead in lists)."""
        kunci, ubah = event.key(), event.modifiers()
        ctrl = bool(ubah & Qt.KeyboardModifier.ControlModifier)
        shift = bool(ubah & Qt.KeyboardModifier.ShiftModifier)
        if ctrl and not ubah & Qt.KeyboardModifier.AltModifier:
            if self._kunci_ctrl(_Kunci(kunci), shift):
                return
        elif kunci in ENTER:
            if self.daftar and not shift:
                if self.id_kini() is not None:
                    self.dibuka.emit(self.id_kini())
            else:
                self.turun(-1 if shift else 1)
            return
        elif kunci in (_Kunci.Key_Tab, _Kunci.Key_Backtab):
            mundur = kunci == _Kunci.Key_Backtab or shift
            if self.daftar or not self.samping(-1 if mundur else 1):
                self.focusNextPrevChild(not mundur)
            return
        elif kunci in (_Kunci.Key_Up, _Kunci.Key_Down) and not shift:
            self.turun(1 if kunci == _Kunci.Key_Down else -1)
            return
        elif not self.daftar and kunci in (_Kunci.Key_F2, _Kunci.Key_Delete, _Kunci.Key_Backspace):
            if kunci == _Kunci.Key_F2:
                self.sunting()
            else:
                self.kosongkan()
            return
        elif kunci not in (_Kunci.Key_Escape,) and not self.daftar and self._ketik(event):
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the cells; only behind the last one it leaves the grid.

        Qt asks here before keyPressEvent, so that without this Tab would leave at once.
        """
        if not self.daftar and self.hasFocus() and self.samping(1 if next else -1):
            return True
        return super().focusNextPrevChild(next)

    def _kunci_ctrl(self, kunci: Qt.Key, shift: bool) -> bool:
        if kunci in PANAH:
            self.ke_tepi(kunci, shift)
        elif kunci in (_Kunci.Key_C, _Kunci.Key_Insert) and not shift:
            self.salin()
        elif kunci == _Kunci.Key_U and self.urutan is not None and not shift:
            self.urutan.putar(self.sel_kini[1])
        elif self.daftar or shift:
            return False
        elif kunci == _Kunci.Key_X:
            self.potong()
        elif kunci == _Kunci.Key_V:
            self.tempel()
        elif kunci == _Kunci.Key_D:
            self.isi_bawah()
        else:
            return False
        return True
