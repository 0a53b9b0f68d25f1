"""Dialogues with their points, coaching records, open findings for an agenda: rows to values."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import potongan


@dataclass(frozen=True, slots=True)
class RekamDialog:
    """One dialogue as stored; dates are ISO texts or ""."""

    id: bytes
    skp_id: bytes
    periode_id: bytes | None
    urut: int
    tanggal: str
    tempat: str
    oleh_id: bytes | None
    catatan: str
    tanggal_berikut: str
    status: str


@dataclass(frozen=True, slots=True)
class RekamButirDialog:
    """One point of a dialogue as stored."""

    id: bytes
    skp_id: bytes
    dialog_id: bytes
    urut: int
    jenis: str
    teks: str
    sikap: str
    tindak_lanjut: str
    penanggung: str
    batas: str
    keadaan: str
    hasil: str
    asal_id: bytes | None


@dataclass(frozen=True, slots=True)
class RekamPembinaan:
    """One coaching or counselling record as stored."""

    id: bytes
    skp_id: bytes
    periode_id: bytes | None
    jenis: str
    tanggal: str
    oleh_id: bytes | None
    masalah: str
    teks: str
    kesepakatan: str
    batas: str
    status: str
    hasil: str
    tanggal_selesai: str


_DIALOG = (
    "d.id, d.skp_id, d.periode_id, d.urut, d.tanggal, d.tempat, d.oleh_id, d.catatan, "
    "d.tanggal_berikut, d.status"
)
_BUTIR = (
    "id, skp_id, dialog_id, urut, jenis, teks, sikap, tindak_lanjut, penanggung, batas, keadaan, "
    "hasil, asal_id"
)
_PEMBINAAN = (
    "b.id, b.skp_id, b.periode_id, b.jenis, b.tanggal, b.oleh_id, b.masalah, b.teks, b.kesepakatan, b.batas, "
    "b.status, b.hasil, b.tanggal_selesai"
)


def _urut_dialog(daftar: list[RekamDialog]) -> list[RekamDialog]:
    return sorted(daftar, key=lambda d: (d.tanggal, d.urut, d.id))


def dialog_orang(p: Pelaksana, pegawai_id: bytes) -> list[RekamDialog]:
    """Dialogues of a person on every SKP, the oldest first."""
    baca = (
        f"SELECT {_DIALOG} FROM skp s JOIN dialog_kinerja d ON d.skp_id = s.id AND d._del = 0 "
        "WHERE s.pegawai_id = ? AND s._del = 0"
    )
    return _urut_dialog([RekamDialog(*r) for r in p.semua(baca, (pegawai_id,))])


def dialog_sejak(p: Pelaksana, tahun: int) -> dict[bytes, list[RekamDialog]]:
    """Dialogues on the SKP of a year and later by person, the oldest first."""
    baca = (
        f"SELECT s.pegawai_id, {_DIALOG} FROM skp s JOIN dialog_kinerja d ON d.skp_id = s.id AND d._del = 0 "
        "WHERE s.tahun >= ? AND s._del = 0"
    )
    hasil: dict[bytes, list[RekamDialog]] = {}
    for r in p.semua(baca, (tahun,)):
        hasil.setdefault(bytes(r[0]), []).append(RekamDialog(*r[1:]))
    return {orang: _urut_dialog(d) for orang, d in hasil.items()}


def satu_dialog(p: Pelaksana, dialog_id: bytes) -> RekamDialog | None:
    """One dialogue by id, or None when it is not here or deleted."""
    r = p.satu(f"SELECT {_DIALOG} FROM dialog_kinerja d WHERE d.id = ? AND d._del = 0", (dialog_id,))
    return RekamDialog(*r) if r else None


def butir(p: Pelaksana, dialog_id: Collection[bytes]) -> dict[bytes, list[RekamButirDialog]]:
    """Points by dialogue, in order."""
    hasil: dict[bytes, list[RekamButirDialog]] = {d: [] for d in dialog_id}
    for r in potongan(
        p, f"SELECT {_BUTIR} FROM butir_dialog WHERE _del = 0 AND {{dalam dialog_id}}", dialog_id
    ):
        hasil[r[2]].append(RekamButirDialog(*r))
    return {d: sorted(isi, key=lambda b: (b.urut, b.id)) for d, isi in hasil.items()}


def temuan_terbuka(p: Pelaksana, pegawai_id: bytes, rhk_id: Collection[bytes]) -> list[str]:
    """Findings of the evaluation team on a person or on work results that still have a step to be done.

    A finding for which no step was agreed stays open.
    """
    baca = (
        "SELECT t.id, t.teks, count(l.id), sum(CASE WHEN l.status = 'selesai' THEN 1 ELSE 0 END) "
        "FROM temuan t "
        "LEFT JOIN langkah_perbaikan l ON l.temuan_id = t.id AND l._del = 0 "
        "WHERE t._del = 0 AND t.teks <> '' AND {syarat} GROUP BY t.id, t.teks, t.urut ORDER BY t.urut, t.id"
    )
    baris = list(p.semua(baca.replace("{syarat}", "t.pegawai_id = ?"), (pegawai_id,)))
    baris += potongan(p, baca.replace("{syarat}", "{dalam t.rhk_id}"), rhk_id)
    terbuka = {bytes(i): str(teks) for i, teks, n, beres in baris if not n or int(n) > int(beres or 0)}
    return list(terbuka.values())


def pembinaan(p: Pelaksana, pegawai_id: bytes) -> list[RekamPembinaan]:
    """Coaching and counselling of a person on every SKP, the newest first."""
    baca = (
        f"SELECT {_PEMBINAAN} FROM skp s JOIN pembinaan b ON b.skp_id = s.id AND b._del = 0 "
        "WHERE s.pegawai_id = ? AND s._del = 0"
    )
    isi = [RekamPembinaan(*r) for r in p.semua(baca, (pegawai_id,))]
    return sorted(isi, key=lambda b: (b.tanggal, b.id), reverse=True)


def satu_pembinaan(p: Pelaksana, pembinaan_id: bytes) -> RekamPembinaan | None:
    """One record by id, or None when it is not here or deleted."""
    r = p.satu(f"SELECT {_PEMBINAAN} FROM pembinaan b WHERE b.id = ? AND b._del = 0", (pembinaan_id,))
    return RekamPembinaan(*r) if r else None
