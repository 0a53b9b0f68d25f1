"""What stands beside a rating: evidence of one person and period, own ratings, earlier predicates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kinerja_desktop.domain.predikat import Rating
from kinerja_desktop.store.pelaksana import Pelaksana


@dataclass(frozen=True, slots=True)
class RekamSendiri:
    """A person's own rating of one SKP and period as stored."""

    id: bytes
    skp_id: bytes
    periode_id: bytes
    rating_hasil: str
    alasan_hasil: str
    rating_perilaku: str
    alasan_perilaku: str
    status: str
    tanggal: str


@dataclass(frozen=True, slots=True)
class RekamBukti:
    """One recorded thing; `kode` tells its sort within the table, `tempat` what it is about."""

    jenis: str
    kode: str
    tempat: str
    teks: str
    bukti: str
    tanggal: str


_SENDIRI = (
    "SELECT id, skp_id, periode_id, rating_hasil, alasan_hasil, rating_perilaku, alasan_perilaku, status, "
    "tanggal FROM nilai_sendiri WHERE _del = 0 AND "
)


def _rekam(r: Any) -> RekamSendiri:
    sah = Rating._value2member_map_
    return RekamSendiri(
        r[0], r[1], r[2], r[3] if r[3] in sah else "", r[4], r[5] if r[5] in sah else "", *r[6:]
    )


def sendiri_periode(p: Pelaksana, periode_id: bytes) -> dict[bytes, RekamSendiri]:
    """Own ratings of a period by SKP; of two rows of one SKP the later by id is left out."""
    hasil: dict[bytes, RekamSendiri] = {}
    for r in p.semua(f"{_SENDIRI}periode_id = ? ORDER BY id", (periode_id,)):
        hasil.setdefault(bytes(r[1]), _rekam(r))
    return hasil


def sendiri_satu(p: Pelaksana, skp_id: bytes, periode_id: bytes) -> RekamSendiri | None:
    """The own rating of one SKP and period."""
    r = p.satu(f"{_SENDIRI}skp_id = ? AND periode_id = ? ORDER BY id", (skp_id, periode_id))
    return _rekam(r) if r else None


def dialog_dan_temuan(p: Pelaksana, skp_id: bytes, pegawai_id: bytes, periode_id: bytes) -> list[RekamBukti]:
    """Points of dialogues, coaching and findings of the evaluation team of one person in a period."""
    baca = """
        SELECT 'dialog', b.jenis, '', b.teks, b.tindak_lanjut, d.tanggal FROM butir_dialog b
          JOIN dialog_kinerja d ON d.id = b.dialog_id
          WHERE b.skp_id = ? AND d.periode_id = ? AND b._del = 0 AND d._del = 0
        UNION ALL
        SELECT 'pembinaan', m.jenis, m.masalah, m.teks, m.kesepakatan, m.tanggal FROM pembinaan m
          WHERE m.skp_id = ? AND m.periode_id = ? AND m._del = 0
        UNION ALL
        SELECT 'temuan', t.jenis, t2.judul, t.teks, '', t2.tanggal FROM temuan t
          JOIN putaran_tim t2 ON t2.id = t.putaran_id
          WHERE t.pegawai_id = ? AND t2.periode_id = ? AND t._del = 0 AND t2._del = 0
        ORDER BY 6, 4
    """
    isi = (skp_id, periode_id, skp_id, periode_id, pegawai_id, periode_id)
    return [RekamBukti(*r) for r in p.semua(baca, isi)]


def predikat_lalu(p: Pelaksana, pegawai_id: bytes, mulai: str) -> tuple[str, str, str] | None:
    """Newest finished evaluation of a person before a date: period id in hex and the two ratings."""
    baca = (
        "SELECT t.id, e.rating_hasil, e.rating_perilaku FROM evaluasi e JOIN skp s ON s.id = e.skp_id "
        "JOIN periode t ON t.id = e.periode_id WHERE s.pegawai_id = ? AND t.mulai < ? AND t.selesai < ? "
        "AND e._del = 0 AND s._del = 0 AND e.status NOT IN ('', 'draf', 'dibatalkan') "
        "ORDER BY t.selesai DESC, t.mulai DESC, e.id"
    )
    r = p.satu(baca, (pegawai_id, mulai, mulai))
    return (bytes(r[0]).hex(), r[1], r[2]) if r else None
