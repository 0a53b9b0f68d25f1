"""Rows of a grid and the changes that one act makes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

SEMUA_KOLOM = frozenset({"*"})


@dataclass(slots=True)
class Baris:
    """One row: id (16 bytes), values by column key, locked columns ({"*"} = all), its name for readers.

    `sebab_kunci` says why it is locked. `judul` makes it a heading row across the table, never edited.
    `mati` are columns that take no input in this row and are not tinted (lower rows of one work result).
    `celah` are columns that must be filled, with the sentence that says so.
    """

    id: bytes
    nilai: dict[str, Any] = field(default_factory=dict)
    kunci: frozenset[str] = frozenset()
    nama: str = ""
    sebab_kunci: str = ""
    judul: str = ""
    mati: frozenset[str] = frozenset()
    celah: Mapping[str, str] = field(default_factory=dict)

    def terkunci(self, kolom: str) -> bool:
        """Whether this column of the row may not be changed."""
        return bool(self.judul) or kolom in self.kunci or "*" in self.kunci


class PerubahanSel(NamedTuple):
    """One cell of one act: old and new value; `baris_baru` when the row was made by this act."""

    baris_id: bytes
    kolom: str
    lama: Any
    baru: Any
    baris_baru: bool = False
