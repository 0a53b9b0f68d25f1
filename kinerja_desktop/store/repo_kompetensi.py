"""Rows of competences: levels that a post asks for, and levels found for a person in a year."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from kinerja_desktop.store import saring_ruang
from kinerja_desktop.store.pelaksana import Pelaksana


@dataclass(frozen=True, slots=True)
class RekamStandarKompetensi:
    """The level 1-5 that a post asks for in one competence; `lokal` False is the centre's."""

    id: bytes
    jabatan: str
    jenis: str
    kompetensi: str
    tingkat: int
    lokal: bool


@dataclass(frozen=True, slots=True)
class RekamKompetensi:
    """What was found: levels 0-5 (0 = none), the standard that held then, evidence, by whom, when."""

    id: bytes
    pegawai_id: bytes
    jabatan: str
    kompetensi: str
    standar: int
    tingkat: int
    bukti: str
    oleh_id: bytes | None
    tanggal: str


def standar(p: Pelaksana, ruang: Collection[bytes] | None = None) -> list[RekamStandarKompetensi]:
    """All standards (of some spaces)."""
    dari, batas = saring_ruang.syarat("id", ruang)
    baca = (
        f"SELECT id, jabatan, jenis, kompetensi, tingkat, lokal FROM standar_kompetensi WHERE _del = 0{dari}"
    )
    return [RekamStandarKompetensi(*(*r[:5], bool(r[5]))) for r in p.semua(baca, batas)]


def kompetensi(p: Pelaksana, tahun: int, yang: Collection[bytes] | None = None) -> list[RekamKompetensi]:
    """Levels found in a year (of some people)."""
    dari, batas = saring_ruang.di_antara("pegawai_id", yang)
    baca = (
        "SELECT id, pegawai_id, jabatan, kompetensi, standar, tingkat, bukti, oleh_id, tanggal "
        f"FROM kompetensi WHERE tahun = ? AND _del = 0{dari}"
    )
    return [RekamKompetensi(*r) for r in p.semua(baca, (tahun, *batas))]
