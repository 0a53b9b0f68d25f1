"""Undo and redo by acts: each act is one commit in the journal, undone by another commit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance


class Pengurung(Protocol):
    """What the frame's Urungkan/Ulangi buttons are bound to; `berubah` is a signal without arguments."""

    berubah: SignalInstance

    @property
    def judul_urung(self) -> str: ...
    @property
    def judul_ulang(self) -> str: ...
    def urungkan(self) -> None: ...
    def ulangi(self) -> None: ...


class Langkah:
    """One act: title for people and the commit that the worker notes when it is written."""

    __slots__ = ("batal", "cara", "commit", "judul", "setelah")

    def __init__(
        self,
        judul: str,
        setelah: Callable[[], None] | None = None,
        cara: tuple[Callable[[Any], Any], Callable[[Any], Any]] | None = None,
    ) -> None:
        self.judul = judul
        self.commit: object | None = None
        self.setelah = setelah  # e.g. reload of the grid after an undo
        self.cara = cara  # (do, take back) of a step on record, which another step takes back
        self.batal = False


class TumpukanUrung(QObject):
    """A stack of acts; `jalan(langkah, balik)` must undo (True) or redo (False) one, often on the worker."""

    berubah = Signal()
    MAKS = 200

    def __init__(self, jalan: Callable[[Langkah, bool], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jalan = jalan
        self._urung: list[Langkah] = []
        self._ulang: list[Langkah] = []

    def tambah(self, langkah: Langkah) -> None:
        """A new act was done; what had been undone before it can no longer be redone."""
        self._urung.append(langkah)
        del self._urung[: -self.MAKS]
        self._ulang.clear()
        self.berubah.emit()

    def buang(self, langkah: Langkah) -> None:
        """The act was refused, so there is nothing to undo."""
        langkah.batal = True
        for daftar in (self._urung, self._ulang):
            if langkah in daftar:
                daftar.remove(langkah)
        self.berubah.emit()

    def bersihkan(self) -> None:
        """Forget all acts (another person, another database)."""
        self._urung.clear()
        self._ulang.clear()
        self.berubah.emit()

    @property
    def judul_urung(self) -> str:
        """Title of the act that would be undone; empty = nothing."""
        return self._urung[-1].judul if self._urung else ""

    @property
    def judul_ulang(self) -> str:
        """Title of the act that would be redone; empty = nothing."""
        return self._ulang[-1].judul if self._ulang else ""

    @property
    def jumlah(self) -> int:
        """Number of acts that can be undone."""
        return len(self._urung)

    def urungkan(self) -> None:
        """Undo the last act."""
        if self._urung:
            langkah = self._urung.pop()
            self._ulang.append(langkah)
            self._jalan(langkah, True)
            self.berubah.emit()

    def ulangi(self) -> None:
        """Redo the act undone last."""
        if self._ulang:
            langkah = self._ulang.pop()
            self._urung.append(langkah)
            self._jalan(langkah, False)
            self.berubah.emit()
