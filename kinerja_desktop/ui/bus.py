"""The changes bus: what was changed is said once, and pages refresh only when it concerns them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal


@runtime_checkable
class Perubahan(Protocol):
    """Shape of a ChangeSet as services return it: kinds of data, ids of rows (16 bytes), a title for people."""

    @property
    def kinds(self) -> frozenset[str]: ...
    @property
    def ids(self) -> frozenset[bytes]: ...
    @property
    def title(self) -> str: ...


@dataclass(frozen=True)
class PerubahanUi:
    """A ChangeSet made by the window itself, e.g. after receiving a file (kinds "*" = everything may differ)."""

    kinds: frozenset[str]
    ids: frozenset[bytes] = frozenset()
    title: str = ""


class Bus(QObject):
    """Tells every page that data changed; `asal` is the page that started it, so that it need not reload."""

    berubah = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asal: object | None = None

    def terbit(self, perubahan: Perubahan, asal: object | None = None) -> None:
        """Publish one ChangeSet; `asal` is readable only while the signal is delivered."""
        self.asal = asal
        try:
            self.berubah.emit(perubahan)
        finally:
            self.asal = None

    def terbit_jenis(self, jenis: Iterable[str], judul: str = "", asal: object | None = None) -> None:
        """Publish a change of whole kinds of data without row ids."""
        self.terbit(PerubahanUi(frozenset(jenis), title=judul), asal)


def menyangkut(perubahan: Any, jenis: frozenset[str]) -> bool:
    """True when a ChangeSet concerns one of these kinds ("*" on either side means any)."""
    return "*" in jenis or "*" in perubahan.kinds or bool(jenis & perubahan.kinds)
