"""A dialog that asks before it drops what was typed."""

from __future__ import annotations

from PySide6.QtGui import QCloseEvent

from kinerja_desktop.ui.dialog_dasar import DialogDasar, DialogYakin


class DialogBertanya(DialogDasar):
    """Subclasses say what would be lost; Esc, Batal and the window's own button ask first."""

    _tanpa_tanya = False

    def yang_hilang(self) -> str:
        """One sentence of what is not kept yet; "" when nothing was changed."""
        raise AssertionError("ditulis oleh turunannya")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only a person is asked: the program closing the window waits for nobody."""
        self._tanpa_tanya = not event.spontaneous()
        super().closeEvent(event)
        self._tanpa_tanya = False

    def reject(self) -> None:
        """Ask before what was typed is dropped."""
        hilang = "" if self._tanpa_tanya or not self.isVisible() else self.yang_hilang()
        if hilang and not DialogYakin.ask(self.tr("Tutup tanpa menyimpan?"), hilang, self.tr("Tutup"), self):
            return
        super().reject()
