"""Who assesses whom, as domain values."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.kepegawaian import RelasiPenilai, StatusRelasi
from kinerja_desktop.store.pelaksana import Pelaksana, Sambungan
from kinerja_desktop.store.repo_dasar import pilihan, tanggal
from kinerja_desktop.store.saring_ruang import di_antara, syarat

if TYPE_CHECKING:
    from sqlalchemy import Connection

#: Source of an assessor who was chosen for one SKP; the relation then has the id and the days of the SKP.
SUMBER_SKP = "skp"

_BACA = (
    "SELECT id, pegawai_id, penilai_id, atasan_penilai_id, mulai, sampai, sebagai, status, sumber, alasan, "
    "sebagai_atasan FROM relasi_penilai WHERE _del = 0"
)
_BACA_SKP = (
    "SELECT id, pegawai_id, penilai_id, atasan_penilai_id, mulai, selesai, sebagai_penilai, "
    f"'{StatusRelasi.DIKONFIRMASI.value}', '{SUMBER_SKP}', alasan_penilai, sebagai_atasan "
    "FROM skp WHERE _del = 0 AND penilai_id IS NOT NULL AND status <> 'dibatalkan'"
)


def _relasi(r: tuple[Any, ...]) -> RelasiPenilai:
    id_, orang, penilai, atasan, mulai, sampai, sebagai, status, sumber, alasan, sebagai_atasan = r
    keadaan = pilihan(StatusRelasi, status, StatusRelasi.USULAN)
    awal, akhir = tanggal(mulai) or date.min, tanggal(sampai)
    return RelasiPenilai(
        id_, orang, penilai, atasan, awal, akhir, sebagai, keadaan, sumber, alasan, sebagai_atasan
    )


def relasi_semua(
    conn: Sambungan, pegawai: Iterable[bytes] | None = None, ruang: Collection[bytes] | None = None
) -> list[RelasiPenilai]:
    """Relations of the given people as assessed (all when None), or of some offices, the earliest first."""
    saring, isi = syarat("id", ruang)
    di, orang = di_antara("pegawai_id", pegawai)
    baca = f"{_BACA}{saring}{di} ORDER BY mulai, id"
    return [_relasi(r) for r in Pelaksana.dari(conn).semua(baca, [*isi, *orang])]


def relasi_dan_pilihan(
    conn: Sambungan, pegawai: Iterable[bytes] | None = None, ruang: Collection[bytes] | None = None
) -> list[RelasiPenilai]:
    """The same together with the assessors chosen for a single SKP (source "skp"), in one statement."""
    saring, isi = syarat("id", ruang)
    di, orang = di_antara("pegawai_id", pegawai)
    baca = f"{_BACA}{saring}{di} UNION ALL {_BACA_SKP}{saring}{di}"
    baris = Pelaksana.dari(conn).semua(baca, [*isi, *orang] * 2)
    return sorted((_relasi(r) for r in baris), key=lambda x: (x.mulai, x.id))


def relasi_menurut_id(conn: Connection, relasi: Iterable[bytes]) -> dict[bytes, RelasiPenilai]:
    """Relations by id; unknown or deleted ones are left out."""
    di, isi = di_antara("id", relasi)
    return {r[0]: _relasi(r) for r in Pelaksana.dari(conn).semua(_BACA + di, isi)}


def menilai_pada(conn: Connection, pada: date) -> frozenset[bytes]:
    """People who assess somebody by a confirmed relation on a date."""
    baca = (
        "SELECT DISTINCT penilai_id FROM relasi_penilai "
        "WHERE _del = 0 AND status = ? AND mulai <= ? AND (sampai = '' OR sampai >= ?)"
    )
    isi = (StatusRelasi.DIKONFIRMASI.value, pada.isoformat(), pada.isoformat())
    return frozenset(r[0] for r in Pelaksana.dari(conn).semua(baca, isi))
