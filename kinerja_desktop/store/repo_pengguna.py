"""Rows of the one users table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.store import tabel as t


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


def _pengguna(r: Any) -> Pengguna:
    return Pengguna(r.id, r.nama, r.pegawai_id, baca_peran(r.peran), bool(r.aktif))


def pengguna_semua(conn: Connection) -> list[Pengguna]:
    """All users in the order in which they were added."""
    p = t.pengguna.c
    return [
        _pengguna(r) for r in conn.execute(select(t.pengguna).where(p["_del"] == 0).order_by(p.rev, p.id))
    ]
