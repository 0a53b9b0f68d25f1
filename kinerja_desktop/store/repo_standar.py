"""Rows of IKU and of standards of work, and the texts that an office's SKP of a year are made of."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from kinerja_desktop.store import saring_ruang
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dasar import kedudukan_kini

_BATAL = "dibatalkan"
#: Texts of one office and year are read up to here; no office of people has more.
TEKS_TERBANYAK = 20_000


@dataclass(frozen=True, slots=True)
class RekamIku:
    """One indicator of the organisation; without `unit_id` the whole office; no `sasaran`: the one above."""

    id: bytes
    tahun: int
    unit_id: bytes | None
    urut: int
    sumber: str
    sasaran: str
    indikator: str
    target: str
    satuan: str
    arah: str
    metode: str
    perspektif: str


@dataclass(frozen=True, slots=True)
class RekamStandar:
    """One indicator of a post's standard; an empty `rhk` belongs to the result above it."""

    id: bytes
    jabatan: str
    urut: int
    jenis: str
    rhk: str
    perspektif: str
    aspek: str
    indikator: str
    target: str
    satuan: str
    arah: str
    metode: str
    lokal: bool


@dataclass(frozen=True, slots=True)
class TeksPakai:
    """One text of an SKP: whose SKP, the post it was made for, what stands there."""

    pegawai_id: bytes
    jabatan: str
    teks: str


def iku(p: Pelaksana, tahun: int) -> list[RekamIku]:
    """All rows of a year, in the order of their sheets."""
    baca = (
        "SELECT id, tahun, unit_id, urut, sumber, sasaran, indikator, target, satuan, arah, metode, "
        "perspektif FROM iku WHERE tahun = ? AND _del = 0"
    )
    return sorted((RekamIku(*r) for r in p.semua(baca, (tahun,))), key=lambda r: (r.urut, r.id))


def standar(p: Pelaksana, ruang: Collection[bytes] | None = None) -> list[RekamStandar]:
    """All standards (of some spaces), in the order of their sheets, the centre's before an office's own."""
    dari, batas = saring_ruang.syarat("id", ruang)
    baca = (
        "SELECT id, jabatan, urut, jenis, rhk, perspektif, aspek, indikator, target, satuan, arah, metode, "
        f"lokal FROM standar_kerja WHERE _del = 0{dari}"
    )
    semua = (RekamStandar(*(*r[:12], bool(r[12]))) for r in p.semua(baca, batas))
    return sorted(semua, key=lambda r: (r.lokal, r.jenis != "utama", r.urut, r.id))


def rhk_ber_iku(p: Pelaksana, tahun: int) -> list[tuple[bytes, bytes]]:
    """(RHK, its SKP) of a year's SKP whose results were taken from an IKU; cancelled SKP left out."""
    baca = (
        "SELECT r.id, r.skp_id FROM skp s JOIN rhk r ON r.skp_id = s.id WHERE s.tahun = ? AND s._del = 0 "
        "AND s.status <> ? AND r._del = 0 AND r.iku_id IS NOT NULL"
    )
    return [(bytes(r), bytes(s)) for r, s in p.semua(baca, (tahun, _BATAL))]


def orang_per_jabatan(p: Pelaksana, hari: str, tidak: Collection[str]) -> dict[str, int]:
    """People in service by the name of their present post; posts nobody holds count 0."""
    kosong = ", ".join("?" for _ in tidak)
    baca = (
        "SELECT j.nama, count(DISTINCT g.id) FROM jabatan j "
        "LEFT JOIN penempatan t ON t.jabatan_id = j.id AND t._del = 0 AND t.mulai <= ? "
        "AND (t.sampai = '' OR t.sampai >= ?) "
        f"LEFT JOIN pegawai g ON g.id = t.pegawai_id AND g._del = 0 AND g.status <> 'LUAR' "
        f"AND {kedudukan_kini('g.')} NOT IN ({kosong}) WHERE j._del = 0 GROUP BY j.nama"
    )
    return {str(n): int(c) for n, c in p.semua(baca, (hari, hari, hari, *tidak))}


_TEKS: dict[str, tuple[str, str]] = {
    "rhk": ("rhk", "x.teks"),
    "indikator": ("indikator", "x.teks"),
    "perilaku": ("perilaku", "x.ekspektasi"),
    "dukungan": ("butir_lampiran", "x.teks"),
    "skema": ("butir_lampiran", "x.teks"),
    "konsekuensi": ("butir_lampiran", "x.teks"),
}


def teks_dipakai(
    p: Pelaksana, jenis: str, tahun: int, ruang: bytes, nomor: int = 0, kecuali: bytes = b""
) -> list[TeksPakai]:
    """Texts of one kind in an office's SKP of a year, cancelled ones left out; `nomor` of a behaviour."""
    tabel, kolom = _TEKS[jenis]
    dari, batas = saring_ruang.syarat("s.id", {ruang})
    saring, isi = "", [tahun, _BATAL, kecuali, *batas]
    if tabel == "perilaku":
        saring, isi = " AND x.nomor = ?", [*isi, nomor]
    elif tabel == "butir_lampiran":
        saring, isi = " AND x.jenis = ?", [*isi, jenis]
    baca = (
        f"SELECT s.pegawai_id, j.nama, {kolom} FROM skp s JOIN {tabel} x ON x.skp_id = s.id AND x._del = 0 "
        "LEFT JOIN penempatan t ON t.id = s.penempatan_id LEFT JOIN jabatan j ON j.id = t.jabatan_id "
        # The range of ids is narrower than the year's index.
        f"WHERE s.tahun + 0 = ? AND s._del = 0 AND s.status <> ? AND s.id <> ?{dari}{saring} "
        f"AND {kolom} <> '' LIMIT {TEKS_TERBANYAK}"
    )
    return [TeksPakai(bytes(g), str(n or ""), str(t)) for g, n, t in p.semua(baca, isi)]
