"""Editing a cell as in Excel: typing replaces, F2 edits, Enter, Tab, Esc, arrows while typing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QLineEdit, QPlainTextEdit, QTableView, QWidget

from kinerja_desktop.ui.kisi.delegasi import isi_editor, pilihan, tulis_editor
from kinerja_desktop.ui.kisi.kolom import ANGKA_NILAI, NILAI, IsianSalah
from kinerja_desktop.ui.kisi.tindakan import TindakanKisi
from kinerja_desktop.ui.tema import poles_ulang

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PANAH = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class SuntingKisi(TindakanKisi):
    """The one open editor and its keys."""

    _beku: QTableView | None
    _editor: QWidget | None = None
    _kembali_fokus = False  # the focus comes back from the grid's own editor
    _mode_ketik = False

    @property
    def editor(self) -> QWidget | None:
        """The open editor, if any."""
        return self._editor

    def _ketik(self, event: QKeyEvent) -> bool:
        teks = event.text()
        kini = self.currentIndex()
        if not teks or not teks.isprintable() or not kini.isValid():
            return False
        kolom = self.kisi_model.kolom[kini.column()]
        if not self.kisi_model.bisa_ubah(kini.row(), kini.column()):
            self._sebab_kunci()
            return True
        if kolom.jenis == NILAI:
            if not (teks in ANGKA_NILAI and self.nilai_kini(teks)):
                self.pesan.emit("info", self.tr("Ketik 1, 2, atau 3. F2 membuka pilihannya."))
            return True
        self.sunting(teks)
        return True

    def nilai_kini(self, angka: str) -> bool:
        """Rate the current cell and go on to the next; False when the cell takes no rating."""
        self.kabar_menyusul(True)
        try:
            diterima = self.beri_nilai(angka)
            if diterima:
                self.nilai_berikut()
            return diterima
        finally:
            self.kabar_menyusul(False)

    def _sebab_kunci(self) -> None:
        i, j = self.sel_kini
        if 0 <= i < self.kisi_model.rowCount():
            sebab = self.kisi_model.keterangan(i, j)
            self.pesan.emit("info", sebab or self.tr("Kolom ini dihitung atau diisi di tempat lain."))

    def sunting(self, ketikan: str = "") -> None:
        """Open the editor of the current cell; with `ketikan` its content is replaced by that key."""
        kini = self.currentIndex()
        if not kini.isValid() or self._editor is not None:
            return
        if not self.kisi_model.bisa_ubah(kini.row(), kini.column()):
            self._sebab_kunci()
            return
        self.scrollTo(kini)
        beku = self._beku
        pakai_beku = beku is not None and beku.isVisible() and self.kisi_model.kolom[kini.column()].beku
        tampilan: QTableView = beku if pakai_beku and beku is not None else self
        self._mode_ketik = bool(ketikan)
        tampilan.edit(kini)
        if self._editor is not None and ketikan:
            tulis_editor(self._editor, ketikan)
        elif self._editor is not None and not isinstance(self._editor, (QLineEdit, QPlainTextEdit)):
            pilihan(self._editor).showPopup()

    def editor_dibuka(self, editor: QWidget) -> None:
        """Called by the delegate."""
        self._editor = editor

    def editor_ditutup(self, editor: QWidget) -> None:
        """Called when Qt closes an editor."""
        if editor is self._editor:
            self._editor = None

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Forget the editor, then let Qt take it away."""
        self.editor_ditutup(editor)
        lama, self._kembali_fokus = self._kembali_fokus, True
        super().closeEditor(editor, hint)
        self._kembali_fokus = lama

    def selesai_sunting(self, i: int, j: int, teks: str) -> None:
        """Called by the delegate when Qt commits (focus lost, another cell clicked)."""
        try:
            self.tulis_sel(i, j, teks)
        except IsianSalah as salah:
            self.pesan.emit("bahaya", str(salah))

    def simpan_editor(self) -> bool:
        """Commit the open editor; False when its text does not fit, then it stays open and red."""
        editor = self._editor
        if editor is None:
            return True
        try:
            self.tulis_sel(*self.sel_kini, isi_editor(editor))
        except IsianSalah as salah:
            editor.setProperty("salah", "1")
            poles_ulang(editor)
            editor.setToolTip(str(salah))
            self.pesan.emit("bahaya", str(salah))
            return False
        self._lepas_editor()
        return True

    def simpan_tertunda(self) -> None:
        """Commit what is in the editor, or say why it was dropped; for leaving the page."""
        if self._editor is not None and not self.simpan_editor():
            self._lepas_editor()

    def _lepas_editor(self) -> None:
        editor = self._editor
        if editor is None:
            return
        punya_fokus = editor.hasFocus() or editor.isAncestorOf(self.window().focusWidget() or self)
        tampilan = self._beku if self._beku is not None and self._beku.isAncestorOf(editor) else self
        self._kembali_fokus = True
        tampilan.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if punya_fokus:
            self.setFocus()
        self._kembali_fokus = False

    def kunci_editor(self, editor: QWidget, event: QKeyEvent) -> bool:
        """Keys inside an editor; True when the grid took them."""
        if editor is not self._editor:
            return False
        kunci, ubah = Qt.Key(event.key()), event.modifiers()
        ctrl = bool(ubah & _CTRL_ALT)
        shift = bool(ubah & Qt.KeyboardModifier.ShiftModifier)
        if kunci == Qt.Key.Key_Escape:
            self._lepas_editor()
        elif kunci in ENTER and ctrl:
            if isinstance(editor, QPlainTextEdit):
                editor.insertPlainText("\n")
        elif kunci in ENTER:
            if self.simpan_editor():
                self.turun(-1 if shift else 1)
        elif kunci in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            if self.simpan_editor():
                self.samping(-1 if shift or kunci == Qt.Key.Key_Backtab else 1)
        elif self._mode_ketik and kunci in PANAH and not (ctrl or shift or editor.inherits("QComboBox")):
            if self.simpan_editor():
                self._geser(*PANAH[kunci])
        else:
            return False
        return True

    def _geser(self, di: int, dj: int) -> None:
        if di:
            self.turun(di)
            return
        kini = self.currentIndex()
        self.ke(kini.row(), max(0, min(self.kisi_model.columnCount() - 1, kini.column() + dj)))
