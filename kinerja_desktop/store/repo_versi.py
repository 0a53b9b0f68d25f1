"""Versions of SKP and remarks on their rows, as stored."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import potongan


@dataclass(frozen=True, slots=True)
class RekamVersi:
    """One version: number of the revision (0 = first), content as JSON, frozen names, date, state, moment."""

    id: bytes
    skp_id: bytes
    nomor: int
    isi: str
    sidik: str
    beku: str
    tanggal: str
    alasan: str
    keadaan: str
    waktu: str


@dataclass(frozen=True, slots=True)
class RekamTanggapan:
    """One remark: about which row (table and id), stance, words, fingerprint of the row then, by whom."""

    id: bytes
    skp_id: bytes
    untuk_tabel: str
    untuk_id: bytes | None
    sikap: str
    teks: str
    sidik: str
    oleh_id: bytes | None
    peran: str
    waktu: str


_VERSI = "SELECT id, skp_id, nomor, isi, sidik, beku, tanggal, alasan, keadaan, waktu FROM versi_skp"
_TANGGAPAN = (
    "SELECT id, skp_id, untuk_tabel, untuk_id, sikap, teks, sidik, oleh_id, peran, waktu FROM tanggapan"
)


def versi(p: Pelaksana, skp_id: Collection[bytes]) -> dict[bytes, list[RekamVersi]]:
    """All versions by SKP, by number and moment."""
    hasil: dict[bytes, list[RekamVersi]] = {}
    for r in potongan(p, f"{_VERSI} WHERE _del = 0 AND {{dalam skp_id}}", skp_id):
        hasil.setdefault(bytes(r[1]), []).append(RekamVersi(*r))
    return {s: sorted(d, key=urutan) for s, d in hasil.items()}


def urutan(v: RekamVersi) -> tuple[int, str, bool, bytes]:
    """Order of versions: number, moment, and of one moment what was taken back before what replaced it."""
    return v.nomor, v.waktu, v.keadaan != "dibatalkan", v.id


def tanggapan(p: Pelaksana, skp_id: bytes) -> list[RekamTanggapan]:
    """Remarks of one SKP, oldest first."""
    baca = f"{_TANGGAPAN} WHERE skp_id = ? AND _del = 0 ORDER BY waktu, rev, id"
    return [RekamTanggapan(*r) for r in p.semua(baca, (skp_id,))]


def disetujui_tanpa_versi(p: Pelaksana, skp_id: Collection[bytes]) -> dict[bytes, str]:
    """The last moment (ISO) at which words of each SKP were approved of which no version is stored."""
    baca = (
        "SELECT t.dokumen_id, max(t.waktu) FROM tindakan t WHERE t.tindakan = 'setujui' AND t._del = 0 "
        "AND NOT EXISTS (SELECT 1 FROM versi_skp v WHERE v.skp_id = t.dokumen_id AND v.sidik = t.sidik "
        "AND v._del = 0) AND {dalam t.dokumen_id} GROUP BY t.dokumen_id"
    )
    return {bytes(s): str(waktu) for s, waktu in potongan(p, baca, skp_id)}


def berversi(p: Pelaksana, skp_id: Collection[bytes]) -> dict[bytes, str]:
    """The words of all versions of these SKP as one text each: which rows ever were part of one."""
    hasil: dict[bytes, str] = {}
    for s, isi in potongan(p, "SELECT skp_id, isi FROM versi_skp WHERE _del = 0 AND {dalam skp_id}", skp_id):
        hasil[bytes(s)] = hasil.get(bytes(s), "") + str(isi)
    return hasil
