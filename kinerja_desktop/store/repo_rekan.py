"""Rows of the 360-degree rounds: rounds, forms (never who holds one), answers (never who gave one)."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.store.pelaksana import Pelaksana


@dataclass(frozen=True, slots=True)
class RekamPutaran:
    """One round; `butir` is the JSON of `domain.rekan_360.IsiPutaran`, dates as ISO texts."""

    id: bytes
    tahun: int
    periode_id: bytes | None
    nama: str
    mulai: str
    sampai: str
    minimum: int
    butir: str
    status: str
    keterangan: str


@dataclass(frozen=True, slots=True)
class RekamLembar:
    """One form: of which round, about whom, from which relation, its code, "beredar" or "masuk"."""

    id: bytes
    putaran_id: bytes
    pegawai_id: bytes
    hubungan: str
    kode: str
    status: str


@dataclass(frozen=True, slots=True)
class RekamJawaban:
    """One answer: about whom, from which relation, digits per statement, words."""

    id: bytes
    pegawai_id: bytes
    hubungan: str
    isi: str
    teks: str


_PUTARAN = (
    "SELECT id, tahun, periode_id, nama, mulai, sampai, minimum, butir, status, keterangan FROM putaran_360"
)
_LEMBAR = "SELECT id, putaran_id, pegawai_id, hubungan, kode, status FROM lembar_360"


def putaran(p: Pelaksana, tahun: int, ruang: bytes) -> list[RekamPutaran]:
    """Rounds of one office in a year, the newest first."""
    baca = f"{_PUTARAN} WHERE tahun = ? AND _del = 0 AND id BETWEEN ? AND ?"
    semua = p.semua(baca, (tahun, ruang + bytes(12), ruang + b"\xff" * 12))
    return sorted((RekamPutaran(*r) for r in semua), key=lambda r: (r.mulai, r.nama, r.id), reverse=True)


def satu(p: Pelaksana, putaran_id: bytes) -> RekamPutaran | None:
    """One round, None when it is gone."""
    r = p.satu(f"{_PUTARAN} WHERE id = ? AND _del = 0", (putaran_id,))
    return RekamPutaran(*r) if r is not None else None


def lembar(p: Pelaksana, putaran_id: bytes) -> list[RekamLembar]:
    """Forms of a round."""
    baca = f"{_LEMBAR} WHERE putaran_id = ? AND _del = 0"
    return sorted((RekamLembar(*r) for r in p.semua(baca, (putaran_id,))), key=lambda r: r.kode)


def lembar_berkode(p: Pelaksana, kode: str) -> list[RekamLembar]:
    """Forms of any round with this code."""
    return [RekamLembar(*r) for r in p.semua(f"{_LEMBAR} WHERE kode = ? AND _del = 0", (kode,))]


def jawaban(p: Pelaksana, putaran_id: bytes, pegawai_id: bytes | None = None) -> list[RekamJawaban]:
    """Answers of a round (about one person), by their random ids."""
    dari, batas = (" AND pegawai_id = ?", (pegawai_id,)) if pegawai_id is not None else ("", ())
    baca = (
        "SELECT id, pegawai_id, hubungan, isi, teks FROM jawaban_360 "
        f"WHERE putaran_id = ? AND _del = 0{dari} ORDER BY id"
    )
    return [RekamJawaban(*r) for r in p.semua(baca, (putaran_id, *batas))]
