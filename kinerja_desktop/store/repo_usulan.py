"""Proposals of the centre and the answers of offices, as rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kinerja_desktop.store.pelaksana import Pelaksana


@dataclass(frozen=True, slots=True)
class RekamUsulan:
    """One proposal; `kantor` is the office's space in hex, values stand as the column stores them."""

    id: bytes
    kantor: str
    tabel: str
    baris_id: bytes
    kolom: str
    nilai_lama: str
    nilai: str
    alasan: str
    dasar_hukum: str
    status: str
    waktu: str


@dataclass(frozen=True, slots=True)
class RekamJawaban:
    """What an office answered: diterima or ditolak, with a reason, by whom."""

    usulan_id: bytes
    jawaban: str
    alasan: str
    oleh_id: bytes | None
    waktu: str


def semua_usulan(p: Pelaksana) -> list[RekamUsulan]:
    """All proposals here, the newest first."""
    baca = (
        "SELECT id, kantor, tabel, baris_id, kolom, nilai_lama, nilai, alasan, dasar_hukum, status, waktu "
        "FROM usulan WHERE _del = 0 AND baris_id IS NOT NULL ORDER BY waktu DESC, id"
    )
    return [RekamUsulan(bytes(r[0]), r[1], r[2], bytes(r[3]), *r[4:]) for r in p.semua(baca)]


def jawaban(p: Pelaksana) -> dict[bytes, RekamJawaban]:
    """The first answer to each proposal; a second one of another PC does not change it."""
    baca = (
        "SELECT usulan_id, jawaban, alasan, oleh_id, waktu FROM jawaban_usulan "
        "WHERE _del = 0 AND usulan_id IS NOT NULL ORDER BY waktu, id"
    )
    hasil: dict[bytes, RekamJawaban] = {}
    for u, j, alasan, oleh, waktu in p.semua(baca):
        isi = RekamJawaban(bytes(u), j, alasan, bytes(oleh) if oleh is not None else None, waktu)
        hasil.setdefault(isi.usulan_id, isi)
    return hasil


def terbuka(p: Pelaksana) -> int:
    """How many proposals nobody has answered or withdrawn."""
    r = p.satu(
        "SELECT count(*) FROM usulan u WHERE u._del = 0 AND u.status = 'terbuka' AND u.baris_id IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM jawaban_usulan j WHERE j.usulan_id = u.id AND j._del = 0)"
    )
    return int(r[0]) if r else 0


def nilai_kini(p: Pelaksana, tabel: str, kolom: str, baris: bytes) -> Any:
    """The value that stands in a cell now; None when the row is not here or deleted."""
    r = p.satu(f"SELECT {kolom} FROM {tabel} WHERE id = ? AND _del = 0", (baris,))
    return r[0] if r else None


def nama_baris(p: Pelaksana, tabel: str, baris: bytes) -> str:
    """Name of a person, post, unit or office; empty when it is not here."""
    r = p.satu(f"SELECT nama FROM {tabel} WHERE id = ?", (baris,))
    return str(r[0]) if r else ""
