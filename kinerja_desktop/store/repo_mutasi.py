"""Moves and exceptions as stored: the register of the wizard, and who is left out of the counts when."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.mutasi import JenisPengecualian, Pengecualian
from kinerja_desktop.store import saring_ruang
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dasar import pilihan, tanggal


@dataclass(frozen=True, slots=True)
class RekamMutasi:
    """One act of the wizard; `isi` is the JSON of what was done."""

    id: bytes
    pegawai_id: bytes
    jenis: str
    tanggal: date | None
    nomor: str
    tanggal_surat: date | None
    keterangan: str
    isi: str
    oleh_id: bytes | None
    waktu: str


def pengecualian(
    p: Pelaksana, ruang: Collection[bytes] | None = None, pegawai_id: bytes | None = None
) -> dict[bytes, list[Pengecualian]]:
    """Exceptions by person, the earliest first; of one person, of some offices, or of all."""
    dari, isi = saring_ruang.syarat("id", ruang)
    if pegawai_id is not None:
        dari, isi = f"{dari} AND pegawai_id = ?", [*isi, pegawai_id]
    sql = (
        "SELECT id, pegawai_id, jenis, mulai, sampai, nomor, tanggal_surat, keterangan "
        f"FROM pengecualian WHERE _del = 0{dari} ORDER BY mulai, id"
    )
    hasil: dict[bytes, list[Pengecualian]] = {}
    for r in p.semua(sql, isi):
        mulai = tanggal(r[3])
        if r[1] is None or mulai is None:
            continue
        jenis = pilihan(JenisPengecualian, r[2], JenisPengecualian.LAIN)
        satu = Pengecualian(r[0], r[1], jenis, mulai, tanggal(r[4]), r[5], tanggal(r[6]), r[7])
        hasil.setdefault(satu.pegawai_id, []).append(satu)
    return hasil


def mutasi(
    p: Pelaksana, pegawai_id: bytes | None = None, mutasi_id: bytes | None = None
) -> list[RekamMutasi]:
    """The register, the newest first: of everybody, of one person, or one entry."""
    saring = [(k, v) for k, v in (("pegawai_id", pegawai_id), ("id", mutasi_id)) if v is not None]
    dari = "".join(f" AND {k} = ?" for k, _ in saring)
    sql = (
        "SELECT id, pegawai_id, jenis, tanggal, nomor, tanggal_surat, keterangan, isi, oleh_id, waktu "
        f"FROM mutasi WHERE _del = 0{dari} ORDER BY tanggal DESC, waktu DESC, id"
    )
    return [
        RekamMutasi(r[0], r[1], r[2], tanggal(r[3]), r[4], tanggal(r[5]), r[6], r[7], r[8], r[9])
        for r in p.semua(sql, [v for _, v in saring])
    ]
