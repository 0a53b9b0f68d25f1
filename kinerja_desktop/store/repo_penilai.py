"""Who assesses whom, as domain values."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from kinerja_desktop.domain.kepegawaian import RelasiPenilai, StatusRelasi
from kinerja_desktop.store import tabel as t
from kinerja_desktop.store.repo_dasar import pilihan, tanggal
from kinerja_desktop.store.saring_ruang import dalam


def _relasi(r: Any) -> RelasiPenilai:
    return RelasiPenilai(
        r.id,
        r.pegawai_id,
        r.penilai_id,
        r.atasan_penilai_id,
        tanggal(r.mulai) or date.min,
        tanggal(r.sampai),
        r.sebagai,
        pilihan(StatusRelasi, r.status, StatusRelasi.USULAN),
        r.sumber,
        r.alasan,
    )


def relasi_semua(
    conn: Connection, pegawai: Iterable[bytes] | None = None, ruang: Collection[bytes] | None = None
) -> list[RelasiPenilai]:
    """Relations of the given people as assessed (all when None), or of some offices, the earliest first."""
    r = t.relasi_penilai.c
    pilih = select(t.relasi_penilai).where(r["_del"] == 0, dalam(r.id, ruang)).order_by(r.mulai, r.id)
    if pegawai is not None:
        pilih = pilih.where(r.pegawai_id.in_(list(pegawai)))
    return [_relasi(x) for x in conn.execute(pilih)]


def relasi_menurut_id(conn: Connection, relasi: Iterable[bytes]) -> dict[bytes, RelasiPenilai]:
    """Relations by id; unknown or deleted ones are left out."""
    r = t.relasi_penilai.c
    pilih = select(t.relasi_penilai).where(r["_del"] == 0, r.id.in_(list(relasi)))
    return {x.id: _relasi(x) for x in conn.execute(pilih)}


def menilai_pada(conn: Connection, pada: date) -> frozenset[bytes]:
    """People who assess somebody by a confirmed relation on a date."""
    r = t.relasi_penilai.c
    hari = pada.isoformat()
    pilih = select(r.penilai_id).where(
        r["_del"] == 0,
        r.status == StatusRelasi.DIKONFIRMASI.value,
        r.mulai <= hari,
        (r.sampai == "") | (r.sampai >= hari),
    )
    return frozenset(conn.execute(pilih).scalars())
