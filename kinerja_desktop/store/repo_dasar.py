"""What all repositories share: stored text to dates and enum values that cannot fail on foreign rows."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar, cast

from kinerja_desktop.store.pelaksana import Pelaksana

if TYPE_CHECKING:
    from sqlalchemy import Connection

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


def kedudukan_kini(awalan: str = "") -> str:
    """SQL of a person's standing on a day (one `?`, ISO text): a departure entered early waits for its day.

    The row takes the new standing at once; the register of events knows from which day it counts.
    """
    k, nanti = (
        f"{awalan}kedudukan",
        (
            "SELECT pegawai_id, CASE jenis WHEN 'keluar' THEN 'mutasi_keluar' ELSE jenis END FROM mutasi "
            "WHERE _del = 0 AND tanggal > ?"
        ),
    )
    return f"CASE WHEN {k} = 'aktif' THEN {k} WHEN ({awalan}id, {k}) IN ({nanti}) THEN 'aktif' ELSE {k} END"


def nomor_terakhir(conn: Connection) -> int:
    """Local number of the newest commit; it changes with every saved action."""
    r = Pelaksana.dari(conn).satu("SELECT max(ordinal) FROM journal_commit")
    return (r[0] or 0) if r else 0
