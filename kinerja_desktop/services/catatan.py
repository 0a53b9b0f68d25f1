"""Read models of Riwayat and of the search box."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kinerja_desktop.services.tujuan import Tujuan


@dataclass(frozen=True, slots=True)
class RincianPerubahan:
    """One value that a change replaced: what row and column in words, old text, new text."""

    baris: str
    kolom: str
    lama: str
    baru: str


@dataclass(frozen=True, slots=True)
class CatatanRiwayat:
    """One act in the journal: when (UTC), who typed, for whom, title, what changed, whether undo is open."""

    commit: bytes
    waktu: datetime
    oleh: str
    untuk: str
    judul: str
    perintah: str
    rincian: tuple[RincianPerubahan, ...]
    dapat_diurungkan: bool
    alasan_tidak: str


@dataclass(frozen=True, slots=True)
class Temuan:
    """One hit of the search: kind (orang, unit, skp), row id, title, one muted line, where Enter leads."""

    jenis: str
    id: bytes
    judul: str
    keterangan: str
    tujuan: Tujuan


@dataclass(frozen=True, slots=True)
class GrupTemuan:
    """Hits of one kind, at most eight; `lebih` when there are more."""

    nama: str
    temuan: tuple[Temuan, ...]
    lebih: bool
