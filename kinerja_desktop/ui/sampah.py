"""Cyclic garbage is collected on the GUI thread only: a Qt wrapper that a worker frees aborts the process."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

JEDA_MS = 1000
_pemakai = 0  # Tugas objects alive; the collector of Python itself works again when there is none


class PemungutSampah(QObject):
    """Takes over from Python's automatic collection while it lives; must be made on the GUI thread.

    Automatic collection runs in whichever thread allocates. In a worker it may find a closed dialog, and
    Shiboken deletes it through a pending call without destructor (seen with PySide6 6.11.3, Python 3.11).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        global _pemakai
        _pemakai += 1
        self._hidup = True
        gc.disable()
        self._jam = QTimer(self)
        self._jam.setInterval(JEDA_MS)
        self._jam.timeout.connect(self.pungut)
        self._jam.start()

    def pungut(self) -> None:
        """Collect what Python's own thresholds would have collected by now."""
        for generasi in (2, 1, 0):
            if gc.get_count()[generasi] > gc.get_threshold()[generasi]:
                gc.collect(generasi)
                return

    def berhenti(self) -> None:
        """Give automatic collection back; only when no worker is left."""
        global _pemakai
        if self._hidup:
            self._hidup = False
            self._jam.stop()
            _pemakai -= 1
            if _pemakai == 0:
                gc.enable()
