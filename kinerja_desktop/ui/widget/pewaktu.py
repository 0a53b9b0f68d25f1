"""What happens once things have been quiet for a moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def pewaktu(induk: QObject, milidetik: int, jalan: Callable[[], object]) -> QTimer:
    """A timer that fires once, `milidetik` after its last `start()`, and then calls `jalan`."""
    t = QTimer(induk)
    t.setSingleShot(True)
    t.setInterval(milidetik)
    t.timeout.connect(jalan)
    return t
