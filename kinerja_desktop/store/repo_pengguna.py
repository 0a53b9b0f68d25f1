"""Rows of the one users table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.store.pelaksana import Pelaksana

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Pengguna:
    """A user: name, linked person if any, stored roles, whether still active."""

    id: bytes
    nama: str
    pegawai_id: bytes | None
    peran: frozenset[Peran]
    aktif: bool


def baca_peran(teks: str) -> frozenset[Peran]:
    """Roles of a stored comma list; unknown words are passed over."""
    dikenal = {p.value: p for p in Peran}
    return frozenset(dikenal[k] for k in (b.strip() for b in teks.split(",")) if k in dikenal)


def tulis_peran(peran: frozenset[Peran]) -> str:
    """Comma list in the order of the enum."""
    return ",".join(p.value for p in Peran if p in peran)


def pengguna_semua(conn: Connection) -> list[Pengguna]:
    """All users in the order in which they were added."""
    baca = "SELECT id, nama, pegawai_id, peran, aktif FROM pengguna WHERE _del = 0 ORDER BY rev, id"
    return [
        Pengguna(id_, nama, orang, baca_peran(peran), bool(aktif))
        for id_, nama, orang, peran, aktif in Pelaksana.dari(conn).semua(baca)
    ]
