"""A dialog that saves by itself and asks before what was typed is dropped."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QCloseEvent

from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan
from kinerja_desktop.ui.dialog_dasar import DialogYakin


class DialogTanya(DialogSimpan):
    """Call `ingat` when everything stands; closing compares with it."""

    _awal: Any = None

    def isian_kini(self) -> Any:
        """Everything that can be typed here."""
        return self.formulir.nilai()

    def ingat(self) -> None:
        """What stands now is not lost by closing."""
        self._awal = self.isian_kini()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The program itself closes without a question; only a person's cross asks."""
        if not event.spontaneous():
            self._awal = None
        super().closeEvent(event)

    def reject(self) -> None:
        """Ask before what was typed is dropped."""
        if self._awal is not None and self.isian_kini() != self._awal:
            terang = self.tr("Yang sudah diketik di sini belum disimpan.")
            if DialogYakin.ask(self.tr("Tutup tanpa menyimpan?"), terang, self.tr("Tutup"), self) is None:
                self.activateWindow()
                return
        super().reject()
