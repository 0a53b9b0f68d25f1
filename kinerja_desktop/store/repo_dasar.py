"""What all repositories share: stored text to dates and enum values that cannot fail on foreign rows."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TypeVar, cast

from sqlalchemy import Connection, func, select

from kinerja_desktop.store.tabel_jurnal import journal_commit

E = TypeVar("E", bound=StrEnum)


def tanggal(teks: str) -> date | None:
    """Date of an ISO text; None when empty or unreadable (rows may come from another program version)."""
    try:
        return date.fromisoformat(teks) if teks else None
    except ValueError:
        return None


def teks_tanggal(nilai: date | None) -> str:
    """ISO text of a date, "" for none."""
    return nilai.isoformat() if nilai else ""


def pilihan(kelas: type[E], nilai: str, bawaan: E) -> E:
    """Member of the enum, or `bawaan` for a value this version does not know."""
    return cast("E", kelas._value2member_map_.get(nilai, bawaan))  # a fifth of the time of calling the enum


def nomor_terakhir(conn: Connection) -> int:
    """Local number of the newest commit; it changes with every saved action."""
    return conn.execute(select(func.max(journal_commit.c.ordinal))).scalar() or 0
