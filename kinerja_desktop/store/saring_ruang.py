"""Narrow a reading to some offices: every row id begins with its office's number, so that it is a range."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

_AWAL, _AKHIR = bytes(12), b"\xff" * 12
#: Offices in one statement; more than that reads the whole table once instead.
TERBANYAK = 60


def dalam(kolom: ColumnElement[Any], ruang: Collection[bytes] | None) -> ColumnElement[bool]:
    """Condition for SQLAlchemy; true for None, false for no office."""
    from sqlalchemy import false, or_, true

    if ruang is None:
        return true()
    return or_(false(), *(kolom.between(r + _AWAL, r + _AKHIR) for r in sorted(ruang)))


def syarat(kolom: str, ruang: Collection[bytes] | None) -> tuple[str, list[bytes]]:
    """The same as text with its values, to follow a WHERE and a condition: " AND (...)"."""
    if ruang is None:
        return "", []
    if not ruang:
        return " AND 1 = 0", []
    isi = [b for r in sorted(ruang) for b in (r + _AWAL, r + _AKHIR)]
    return f" AND ({' OR '.join([f'{kolom} BETWEEN ? AND ?'] * len(ruang))})", isi


def di_antara(kolom: str, yang: Iterable[bytes] | None) -> tuple[str, list[bytes]]:
    """Narrow to some values of a column, in the same way; nothing to say for None."""
    if yang is None:
        return "", []
    isi = list(yang)
    return f" AND {kolom} IN ({', '.join('?' * len(isi)) or 'NULL'})", isi
