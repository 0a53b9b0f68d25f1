"""Office, units, posts and placements as domain values; small local files (emblem)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

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
from kinerja_desktop.store.repo_dasar import pilihan, tanggal
from kinerja_desktop.store.saring_ruang import dalam
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


def kantor(conn: Connection, kantor_id: bytes | None = None) -> Kantor | None:
    """The office with this id, or the first one when no id is given."""
    k = t.kantor.c
    pilih = select(k.id, k.nama, k.instansi, k.alamat, k.tempat, k.telepon, k.kode, k.jenis).where(
        t.kantor.c["_del"] == 0
    )
    if kantor_id is not None:
        pilih = pilih.where(k.id == kantor_id)
    baris = conn.execute(pilih.order_by(k.rev).limit(1)).first()
    return Kantor(*baris) if baris else None


def _unit(r: Any) -> Unit:
    return Unit(r.id, r.nama, r.induk_id, pilihan(JenisUnit, r.jenis, JenisUnit.LAIN), r.urut)


def unit_semua(conn: Connection, ruang: Collection[bytes] | None = None) -> dict[bytes, Unit]:
    """All units (of some offices) by id, in tree order of `urut` then name."""
    u = t.unit.c
    pilih = select(t.unit).where(u["_del"] == 0, dalam(u.id, ruang))
    baris = conn.execute(pilih.order_by(u.urut, u.nama, u.id))
    return {r.id: _unit(r) for r in baris}


def _jabatan(r: Any) -> Jabatan:
    return Jabatan(
        r.id,
        r.nama,
        r.unit_id,
        pilihan(JenisJabatan, r.jenis, JenisJabatan.LAIN),
        r.eselon,
        r.jenjang,
        bool(r.pimpinan_mandiri),
        r.atasan_jabatan_id,
    )


def jabatan_semua(conn: Connection, ruang: Collection[bytes] | None = None) -> dict[bytes, Jabatan]:
    """All posts (of some offices) by id, by `urut` then name."""
    j = t.jabatan.c
    pilih = select(t.jabatan).where(j["_del"] == 0, dalam(j.id, ruang))
    baris = conn.execute(pilih.order_by(j.urut, j.nama, j.id))
    return {r.id: _jabatan(r) for r in baris}


def _penempatan(r: Any) -> Penempatan:
    return Penempatan(
        r.id,
        r.pegawai_id,
        r.jabatan_id,
        r.unit_id,
        pilihan(JenisPenempatan, r.jenis, JenisPenempatan.DEFINITIF),
        tanggal(r.mulai) or date.min,
        tanggal(r.sampai),
        r.nomor_sk,
    )


def penempatan_semua(
    conn: Connection, pegawai: Iterable[bytes] | None = None, ruang: Collection[bytes] | None = None
) -> list[Penempatan]:
    """Placements of the given people (all when None), or made in some offices, the earliest first."""
    p = t.penempatan.c
    pilih = select(t.penempatan).where(p["_del"] == 0, dalam(p.id, ruang)).order_by(p.mulai, p.id)
    if pegawai is not None:
        pilih = pilih.where(p.pegawai_id.in_(list(pegawai)))
    return [_penempatan(r) for r in conn.execute(pilih)]


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
