"""Who assesses whom, as domain values."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Text, cast, literal, select, union_all

from kinerja_desktop.domain.kepegawaian import RelasiPenilai, StatusRelasi
from kinerja_desktop.store import tabel as t
from kinerja_desktop.store.repo_dasar import pilihan, tanggal
from kinerja_desktop.store.saring_ruang import dalam

#: Source of an assessor who was chosen for one SKP; the relation then has the id and the days of the SKP.
SUMBER_SKP = "skp"


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


def relasi_dan_pilihan(
    conn: Connection, pegawai: Iterable[bytes] | None = None, ruang: Collection[bytes] | None = None
) -> list[RelasiPenilai]:
    """The same together with the assessors chosen for a single SKP (source "skp"), in one statement."""
    r, s = t.relasi_penilai.c, t.skp.c
    satu = select(
        r.id, r.pegawai_id, r.penilai_id, r.atasan_penilai_id, r.mulai, r.sampai, r.sebagai, r.status,
        r.sumber, r.alasan,
    ).where(r["_del"] == 0, dalam(r.id, ruang))  # fmt: skip
    dua = select(
        s.id, s.pegawai_id, s.penilai_id, s.atasan_penilai_id, s.mulai, s.selesai, s.sebagai_penilai,
        cast(literal(StatusRelasi.DIKONFIRMASI.value), Text), cast(literal(SUMBER_SKP), Text),
        s.alasan_penilai,
    ).where(
        s["_del"] == 0, s.penilai_id.is_not(None), s.status != "dibatalkan", dalam(s.id, ruang)
    )  # fmt: skip
    if pegawai is not None:
        orang = list(pegawai)
        satu, dua = satu.where(r.pegawai_id.in_(orang)), dua.where(s.pegawai_id.in_(orang))
    baris = conn.execute(union_all(satu, dua))
    return sorted((_relasi(x) for x in baris), key=lambda x: (x.mulai, x.id))


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
