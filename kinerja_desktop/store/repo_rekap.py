"""The offices of one database, and the years it has documents of."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from kinerja_desktop.store import tabel as t
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_unit import Kantor

PANJANG_RUANG = 4


def ruang(pengenal: bytes) -> bytes:
    """The number of the office in which a row was made: the first four bytes of its id."""
    return bytes(pengenal[:PANJANG_RUANG])


def kantor_menurut_ruang(conn: Connection) -> dict[bytes, Kantor]:
    """Identity of every office in the database by its number, the oldest row when there are two."""
    k = t.kantor.c
    pilih = select(k.id, k.nama, k.instansi, k.alamat, k.tempat, k.telepon, k.kode, k.jenis)
    hasil: dict[bytes, Kantor] = {}
    for r in conn.execute(pilih.where(k["_del"] == 0).order_by(k.rev, k.id)):
        hasil.setdefault(ruang(r.id), Kantor(*r))
    return hasil


def tahun_tersedia(p: Pelaksana) -> list[int]:
    """Years with periods or SKP, the newest first."""
    baca = "SELECT tahun FROM periode WHERE _del = 0 UNION SELECT tahun FROM skp WHERE _del = 0"
    return sorted({int(r[0]) for r in p.semua(baca)}, reverse=True)


def orang_dari(p: Pelaksana, pengenal: bytes) -> bytes | None:
    """The person that an id names, itself or through its SKP; None when neither is known."""
    for baca in (
        "SELECT id FROM pegawai WHERE id = ? AND _del = 0",
        "SELECT pegawai_id FROM skp WHERE id = ? AND _del = 0",
    ):
        r = p.satu(baca, (pengenal,))
        if r is not None:
            return bytes(r[0])
    return None


def senomor(p: Pelaksana, orang: Sequence[bytes]) -> set[bytes]:
    """These people, and staff of any office with the NIP of one of them."""
    hasil = set(orang)
    for i in range(0, len(orang), 500):
        sebagian = orang[i : i + 500]
        baca = (
            "SELECT b.id FROM pegawai a JOIN pegawai b ON b.nip = a.nip WHERE a.nip <> '' AND b._del = 0 "
            f"AND b.status <> 'LUAR' AND a.status <> 'LUAR' AND a.id IN ({', '.join('?' * len(sebagian))})"
        )
        hasil.update(bytes(r[0]) for r in p.semua(baca, list(sebagian)))
    return hasil
