"""Attendance as stored: one row per person and month."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from kinerja_desktop.store.pelaksana import Pelaksana, tanda


@dataclass(frozen=True, slots=True)
class RekamPresensi:
    """One month of a person; `isi` is the compact text of domain.presensi."""

    id: bytes
    pegawai_id: bytes
    tahun: int
    bulan: int
    isi: str
    sumber: str


def presensi(
    p: Pelaksana, tahun: int, bulan: Collection[int] = (), pegawai_id: bytes | None = None
) -> dict[tuple[bytes, int], RekamPresensi]:
    """Months of a year by (person, month): all, or some months, or those of one person."""
    isi: list[object] = [tahun]
    dari = ""
    if bulan:
        dari += f" AND bulan IN ({tanda(len(bulan))})"
        isi += sorted(bulan)
    if pegawai_id is not None:
        dari += " AND pegawai_id = ?"
        isi.append(pegawai_id)
    sql = (
        "SELECT id, pegawai_id, tahun, bulan, isi, sumber FROM presensi "
        f"WHERE _del = 0 AND tahun = ?{dari} ORDER BY id"
    )
    return {
        (r[1], r[3]): RekamPresensi(*r) for r in p.semua(sql, isi) if r[1] is not None and 1 <= r[3] <= 12
    }
