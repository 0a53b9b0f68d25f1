"""Handover dates and objections: rows to values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.keberatan import BERJALAN, Putusan, StatusKeberatan
from kinerja_desktop.domain.predikat import Rating
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dasar import pilihan, tanggal


@dataclass(frozen=True, slots=True)
class Serahan:
    """When and how one evaluation document was handed over, received and returned."""

    diserahkan: date | None = None
    cara: str = ""
    diterima: date | None = None
    kembali: date | None = None
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class RekamKeberatan:
    """One objection as stored; ratings only where the decision set new ones."""

    id: bytes
    skp_id: bytes
    periode_id: bytes
    evaluasi_id: bytes
    nomor: str
    tanggal: date | None
    teks: str
    tuntutan: str
    bukti: str
    status: StatusKeberatan
    penjelasan: str
    penjelas_id: bytes | None
    tanggal_penjelasan: date | None
    pemeriksaan: str
    putusan: Putusan | None
    alasan_putusan: str
    rating_hasil: Rating | None
    rating_perilaku: Rating | None
    nomor_putusan: str
    tanggal_putusan: date | None
    pemutus_id: bytes | None
    beku: str


_KOLOM = (
    "k.id, k.skp_id, k.periode_id, k.evaluasi_id, k.nomor, k.tanggal, k.teks, k.tuntutan, k.bukti, k.status, "
    "k.penjelasan, k.penjelas_id, k.tanggal_penjelasan, k.pemeriksaan, k.putusan, k.alasan_putusan, "
    "k.rating_hasil, k.rating_perilaku, k.nomor_putusan, k.tanggal_putusan, k.pemutus_id, k.beku"
)
_BACA = f"SELECT {_KOLOM} FROM keberatan k WHERE k._del = 0"


def _rating(teks: str) -> Rating | None:
    return Rating(teks) if teks in Rating._value2member_map_ else None


def _rekam(r: tuple[Any, ...]) -> RekamKeberatan:
    return RekamKeberatan(
        r[0],
        r[1],
        r[2],
        r[3],
        r[4],
        tanggal(r[5]),
        r[6],
        r[7],
        r[8],
        pilihan(StatusKeberatan, r[9], StatusKeberatan.DRAF),
        r[10],
        r[11],
        tanggal(r[12]),
        r[13],
        Putusan(r[14]) if r[14] in Putusan._value2member_map_ else None,
        r[15],
        _rating(r[16]),
        _rating(r[17]),
        r[18],
        tanggal(r[19]),
        r[20],
        r[21],
    )


def serahan_periode(p: Pelaksana, periode_id: bytes) -> dict[bytes, Serahan]:
    """Handover dates of a period by evaluation id."""
    baca = (
        "SELECT id, tanggal_serah, cara_serah, tanggal_terima, tanggal_kembali, keterangan_terima "
        "FROM evaluasi WHERE periode_id = ? AND _del = 0"
    )
    return {
        bytes(r[0]): Serahan(tanggal(r[1]), r[2], tanggal(r[3]), tanggal(r[4]), r[5])
        for r in p.semua(baca, (periode_id,))
    }


def serahan_diterima(p: Pelaksana, pegawai_id: bytes) -> dict[bytes, Serahan]:
    """Handover dates of what one person received and no objection or final result followed, by evaluation."""
    baca = (
        "SELECT e.id, e.tanggal_serah, e.cara_serah, e.tanggal_terima, e.tanggal_kembali, "
        "e.keterangan_terima FROM evaluasi e JOIN skp s ON s.id = e.skp_id "
        "WHERE s.pegawai_id = ? AND e.status = ? AND e._del = 0 AND s._del = 0"
    )
    return {
        bytes(r[0]): Serahan(tanggal(r[1]), r[2], tanggal(r[3]), tanggal(r[4]), r[5])
        for r in p.semua(baca, (pegawai_id, StatusEvaluasi.DITERIMA.value))
    }


def satu(p: Pelaksana, keberatan_id: bytes) -> RekamKeberatan | None:
    """One objection by id, or None."""
    r = p.satu(f"{_BACA} AND k.id = ?", (keberatan_id,))
    return _rekam(r) if r else None


def evaluasi(p: Pelaksana, evaluasi_id: bytes) -> list[RekamKeberatan]:
    """Objections to one evaluation; withdrawn ones stay among them."""
    return _urut(p.semua(f"{_BACA} AND k.evaluasi_id = ?", (evaluasi_id,)))


def periode(p: Pelaksana, periode_id: bytes) -> dict[bytes, list[RekamKeberatan]]:
    """Objections of a period by evaluation id."""
    hasil: dict[bytes, list[RekamKeberatan]] = {}
    for k in _urut(p.semua(f"{_BACA} AND k.periode_id = ?", (periode_id,))):
        hasil.setdefault(k.evaluasi_id, []).append(k)
    return hasil


def berjalan(p: Pelaksana, ruang: int) -> list[RekamKeberatan]:
    """Objections of an office that still wait for an explanation or a decision, the oldest first."""
    status = ", ".join(f"'{s.value}'" for s in sorted(BERJALAN))
    awal = ruang.to_bytes(4, "big")
    baca = f"{_BACA} AND k.status IN ({status}) AND k.id >= ? AND k.id <= ?"
    return _urut(p.semua(baca, (awal + b"\x00" * 12, awal + b"\xff" * 12)))


def _urut(baris: Iterable[tuple[Any, ...]]) -> list[RekamKeberatan]:
    return sorted(map(_rekam, baris), key=lambda k: (k.tanggal or date.max, k.id))
