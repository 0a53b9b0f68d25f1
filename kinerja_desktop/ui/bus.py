"""The changes bus: what was changed is said once, and pages refresh only when it concerns them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from kinerja_desktop.domain.hasil import ChangeSet


class Bus(QObject):
    """Tells every page that data changed; `asal` is the page that started it, so that it need not reload."""

    berubah = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asal: object | None = None

    def terbit(self, perubahan: ChangeSet, asal: object | None = None) -> None:
        """Publish one ChangeSet; `asal` is readable only while the signal is delivered."""
        self.asal = asal
        try:
            self.berubah.emit(perubahan)
        finally:
            self.asal = None

    def terbit_jenis(self, jenis: Iterable[str], judul: str = "", asal: object | None = None) -> None:
        """Publish a change of whole kinds of data without row ids ("*" = everything may differ)."""
        self.terbit(ChangeSet(frozenset(jenis), title=judul), asal)


def menyangkut(perubahan: ChangeSet, jenis: frozenset[str]) -> bool:
    """True when a ChangeSet concerns one of these kinds ("*" on either side means any)."""
    return "*" in jenis or "*" in perubahan.kinds or bool(jenis & perubahan.kinds)
