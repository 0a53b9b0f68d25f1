"""Office, units, posts and placements as domain values; small local files (emblem)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, insert, select, update

from kinerja_desktop.domain.kepegawaian import (
    Jabatan,
    JenisJabatan,
    JenisPenempatan,
    JenisUnit,
    Penempatan,
    Unit,
)
from kinerja_desktop.store import tabel as t
from kinerja_desktop.store.pelaksana import Pelaksana, Sambungan
from kinerja_desktop.store.repo_dasar import pilihan, tanggal
from kinerja_desktop.store.saring_ruang import di_antara, syarat
from kinerja_desktop.store.tabel_jurnal import berkas_lokal


@dataclass(frozen=True, slots=True)
class Kantor:
    """Identity of the office: `tempat` is the town printed before a date, `jenis` "kantor" or "pusat"."""

    id: bytes
    nama: str
    instansi: str = ""
    alamat: str = ""
    tempat: str = ""
    telepon: str = ""
    kode: str = ""
    jenis: str = "kantor"


def kantor(conn: Sambungan, kantor_id: bytes | None = None) -> Kantor | None:
    """The office with this id, or the first one when no id is given."""
    satu = " AND id = ?" if kantor_id is not None else ""
    baca = (
        "SELECT id, nama, instansi, alamat, tempat, telepon, kode, jenis FROM kantor "
        f"WHERE _del = 0{satu} ORDER BY rev LIMIT 1"
    )
    baris = Pelaksana.dari(conn).satu(baca, [kantor_id] if satu else [])
    return Kantor(*baris) if baris else None


def unit_semua(
    conn: Sambungan, ruang: Collection[bytes] | None = None, yang: Collection[bytes] | None = None
) -> dict[bytes, Unit]:
    """All units (of some offices, or these alone) by id, in tree order of `urut` then name."""
    saring, isi = syarat("id", ruang)
    di, unit = di_antara("id", yang)
    baca = (
        f"SELECT id, nama, induk_id, jenis, urut FROM unit WHERE _del = 0{saring}{di} ORDER BY urut, nama, id"
    )
    return {
        r[0]: Unit(r[0], r[1], r[2], pilihan(JenisUnit, r[3], JenisUnit.LAIN), r[4])
        for r in Pelaksana.dari(conn).semua(baca, [*isi, *unit])
    }


def jabatan_semua(
    conn: Sambungan, ruang: Collection[bytes] | None = None, yang: Collection[bytes] | None = None
) -> dict[bytes, Jabatan]:
    """All posts (of some offices, or these alone) by id, by `urut` then name."""
    saring, isi = syarat("id", ruang)
    di, pos = di_antara("id", yang)
    baca = (
        "SELECT id, nama, unit_id, jenis, eselon, jenjang, pimpinan_mandiri, atasan_jabatan_id FROM jabatan "
        f"WHERE _del = 0{saring}{di} ORDER BY urut, nama, id"
    )
    return {
        r[0]: Jabatan(
            r[0], r[1], r[2], pilihan(JenisJabatan, r[3], JenisJabatan.LAIN), r[4], r[5], bool(r[6]), r[7]
        )
        for r in Pelaksana.dari(conn).semua(baca, [*isi, *pos])
    }


def penempatan_semua(
    conn: Sambungan, pegawai: Iterable[bytes] | None = None, ruang: Collection[bytes] | None = None
) -> list[Penempatan]:
    """Placements of the given people (all when None), or made in some offices, the earliest first."""
    saring, isi = syarat("id", ruang)
    di, orang = di_antara("pegawai_id", pegawai)
    baca = (
        "SELECT id, pegawai_id, jabatan_id, unit_id, jenis, mulai, sampai, nomor_sk FROM penempatan "
        f"WHERE _del = 0{saring}{di} ORDER BY mulai, id"
    )
    definitif = JenisPenempatan.DEFINITIF
    return [
        Penempatan(
            r[0],
            r[1],
            r[2],
            r[3],
            pilihan(JenisPenempatan, r[4], definitif),
            tanggal(r[5]) or date.min,
            tanggal(r[6]),
            r[7],
        )
        for r in Pelaksana.dari(conn).semua(baca, [*isi, *orang])
    ]


def dipakai_jabatan(conn: Connection, jabatan_id: bytes) -> int:
    """How many placements name this post."""
    p = t.penempatan.c
    return len(conn.execute(select(p.id).where(p["_del"] == 0, p.jabatan_id == jabatan_id)).all())


def simpan_berkas(conn: Connection, nama: str, isi: bytes) -> None:
    """Keep a small local file (not journalled, never travels), replacing one of the same name."""
    b = berkas_lokal
    if conn.execute(update(b).where(b.c.nama == nama).values(isi=isi)).rowcount == 0:
        conn.execute(insert(b).values(nama=nama, isi=isi))


def baca_berkas(conn: Connection, nama: str) -> bytes | None:
    """A small local file; None when there is none or it is empty."""
    isi = conn.execute(select(berkas_lokal.c.isi).where(berkas_lokal.c.nama == nama)).scalar()
    return bytes(isi) if isi else None
