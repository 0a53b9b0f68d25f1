"""Action plans, their monthly progress and the daily log: rows to values."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from kinerja_desktop.domain.presensi import HariPresensi, baca_isi
from kinerja_desktop.domain.rencana_aksi import Keadaan, Kemajuan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import baca_jalur, potongan


@dataclass(frozen=True, slots=True)
class RekamAksi:
    """One action of a plan; `jalur` 4 or 12 target texts, empty when none is named."""

    id: bytes
    skp_id: bytes
    rhk_id: bytes | None
    urut: int
    teks: str
    jalur: tuple[str, ...]
    satuan: str
    keluaran: str
    keterangan: str


@dataclass(frozen=True, slots=True)
class RekamHarian:
    """One line of the daily log; times "HH:MM", `angka` a stored decimal string."""

    id: bytes
    pegawai_id: bytes
    skp_id: bytes | None
    rhk_id: bytes | None
    rencana_aksi_id: bytes | None
    tanggal: str
    mulai: str
    selesai: str
    teks: str
    angka: str
    satuan: str
    bukti: str
    status: str


_KEADAAN = {k.value: k for k in Keadaan}
_AKSI = "id, skp_id, rhk_id, urut, teks, jalur, satuan, keluaran, keterangan"
_HARIAN = (
    "id, pegawai_id, skp_id, rhk_id, rencana_aksi_id, tanggal, mulai, selesai, teks, angka, satuan, bukti, "
    "status"
)


def _aksi(r: tuple[Any, ...]) -> RekamAksi:
    return RekamAksi(r[0], r[1], r[2], r[3] or 0, r[4], baca_jalur(r[5]), r[6], r[7], r[8])


def aksi(p: Pelaksana, skp_id: Collection[bytes]) -> dict[bytes, list[RekamAksi]]:
    """Actions by SKP in order; every SKP asked for has an entry."""
    hasil: dict[bytes, list[RekamAksi]] = {s: [] for s in skp_id}
    for r in potongan(p, f"SELECT {_AKSI} FROM rencana_aksi WHERE _del = 0 AND {{dalam skp_id}}", skp_id):
        hasil[r[1]].append(_aksi(r))
    return {s: sorted(d, key=lambda a: (a.urut, a.id)) for s, d in hasil.items()}


def kemajuan(p: Pelaksana, skp_id: Collection[bytes]) -> dict[bytes, dict[int, Kemajuan]]:
    """Progress by action and month (1-12); rows that were emptied are left out."""
    sql = (
        "SELECT rencana_aksi_id, bulan, keadaan, angka, teks FROM kemajuan_aksi "
        "WHERE _del = 0 AND {dalam skp_id}"
    )
    hasil: dict[bytes, dict[int, Kemajuan]] = {}
    for r in potongan(p, sql, skp_id):
        isi = Kemajuan(_KEADAAN.get(r[2]), r[3], r[4])
        if r[0] is not None and isi.ada:
            hasil.setdefault(bytes(r[0]), {})[int(r[1])] = isi
    return hasil


def harian(p: Pelaksana, pegawai_id: bytes, dari: str, sampai: str) -> list[RekamHarian]:
    """Lines of one person from a day to a day (ISO, inclusive), in order of time."""
    baca = (
        f"SELECT {_HARIAN} FROM catatan_harian WHERE pegawai_id = ? AND _del = 0 "
        "AND tanggal >= ? AND tanggal <= ?"
    )
    semua = [RekamHarian(*r) for r in p.semua(baca, (pegawai_id, dari, sampai))]
    return sorted(semua, key=lambda h: (h.tanggal, h.mulai, h.id))


def harian_satu(p: Pelaksana, baris: Collection[bytes]) -> dict[bytes, RekamHarian]:
    """Lines by id; gone ones are left out."""
    sql = f"SELECT {_HARIAN} FROM catatan_harian WHERE _del = 0 AND {{dalam id}}"
    return {bytes(r[0]): RekamHarian(*r) for r in potongan(p, sql, baris)}


def penulis_harian(p: Pelaksana, dari: str, sampai: str) -> dict[bytes, tuple[int, int]]:
    """Per person with lines in a range of days (ISO, inclusive): lines, and those that wait for approval."""
    baca = (
        "SELECT pegawai_id, count(*), sum(CASE WHEN status = 'diajukan' THEN 1 ELSE 0 END) "
        "FROM catatan_harian WHERE _del = 0 AND tanggal >= ? AND tanggal <= ? GROUP BY pegawai_id"
    )
    return {bytes(r[0]): (int(r[1]), int(r[2] or 0)) for r in p.semua(baca, (dari, sampai)) if r[0]}


def teks_harian(p: Pelaksana, pegawai_id: bytes, paling_banyak: int) -> list[tuple[str, str]]:
    """(activity, unit) of a person's own newest lines."""
    baca = (
        "SELECT teks, satuan FROM catatan_harian WHERE pegawai_id = ? AND _del = 0 "
        "ORDER BY tanggal DESC, mulai DESC LIMIT ?"
    )
    return [(str(t), str(s)) for t, s in p.semua(baca, (pegawai_id, paling_banyak))]


def presensi_bulan(p: Pelaksana, pegawai_id: bytes, tahun: int, bulan: int) -> dict[int, HariPresensi]:
    """Attendance of one person in a month by day; empty when none is recorded."""
    baca = "SELECT isi FROM presensi WHERE pegawai_id = ? AND tahun = ? AND bulan = ? AND _del = 0"
    r = p.satu(baca, (pegawai_id, tahun, bulan))
    return baca_isi(str(r[0])) if r else {}
