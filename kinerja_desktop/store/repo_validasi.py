"""What Validasi asks of a year besides the SKP themselves: few plain statements for any size of office."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from kinerja_desktop.store import saring_ruang
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import potongan


class RhkRingkas(NamedTuple):
    """One work result without its indicators."""

    id: bytes
    skp_id: bytes
    jenis: str
    urut: int
    teks: str
    rhk_atasan_id: bytes | None
    teks_atasan: str
    iku_id: bytes | None
    asal_id: bytes | None


@dataclass(frozen=True, slots=True)
class RhkLuar:
    """A result that another one names but that is not among the living SKP of the year."""

    id: bytes
    skp_id: bytes
    pegawai_id: bytes | None
    teks: str
    hidup: bool


def rhk_tahun(p: Pelaksana, tahun: int, ruang: Collection[bytes] | None = None) -> list[RhkRingkas]:
    """Results of the living SKP of a year in the order of the documents."""
    dari, batas = saring_ruang.syarat("s.id", ruang)
    baca = (
        "SELECT r.id, r.skp_id, r.jenis, r.urut, r.teks, r.rhk_atasan_id, r.teks_atasan, r.iku_id, r.asal_id "
        "FROM skp s JOIN rhk r ON r.skp_id = s.id WHERE s.tahun = ? AND s._del = 0 AND r._del = 0 "
        f"AND s.status <> 'dibatalkan'{dari}"
    )
    baris = [RhkRingkas(*r) for r in p.semua(baca, [tahun, *batas])]
    baris.sort(key=lambda r: (r.skp_id, r.jenis == "tambahan", r.urut, r.id))
    return baris


def rhk_lain(p: Pelaksana, rhk_id: Collection[bytes]) -> dict[bytes, RhkLuar]:
    """Results by id wherever they are; those that are gone or whose SKP is gone do not live."""
    if not rhk_id:
        return {}
    sql = (
        "SELECT r.id, r.skp_id, s.pegawai_id, r.teks, r._del + coalesce(s._del, 1), coalesce(s.status, '') "
        "FROM rhk r LEFT JOIN skp s ON s.id = r.skp_id WHERE {dalam r.id}"
    )
    return {
        bytes(r[0]): RhkLuar(r[0], r[1], r[2], r[3], not r[4] and r[5] != "dibatalkan")
        for r in potongan(p, sql, rhk_id)
        if not r[4]
    }


def langkah_terakhir(
    p: Pelaksana, tahun: int, ruang: Collection[bytes] | None = None
) -> dict[tuple[bytes, str], date]:
    """Day of the last "ajukan" and "kembalikan" of each SKP of a year that waits or was returned."""
    dari, batas = saring_ruang.syarat("s.id", ruang)
    baca = (
        "SELECT t.dokumen_id, t.tindakan, max(t.waktu) FROM skp s JOIN tindakan t ON t.dokumen_id = s.id "
        "WHERE s.tahun = ? AND s._del = 0 AND t._del = 0 AND s.status IN ('diajukan', 'dikembalikan') "
        f"AND t.tindakan IN ('ajukan', 'kembalikan'){dari} GROUP BY t.dokumen_id, t.tindakan"
    )
    hasil = {}
    for dokumen, langkah, waktu in p.semua(baca, [tahun, *batas]):
        try:
            hasil[bytes(dokumen), str(langkah)] = date.fromisoformat(str(waktu)[:10])
        except ValueError:
            continue
    return hasil


def usulan_penilai(p: Pelaksana) -> frozenset[bytes]:
    """People for whom an assessor is proposed."""
    baca = "SELECT DISTINCT pegawai_id FROM relasi_penilai WHERE _del = 0 AND status = 'usulan'"
    return frozenset(bytes(r[0]) for r in p.semua(baca) if r[0] is not None)
