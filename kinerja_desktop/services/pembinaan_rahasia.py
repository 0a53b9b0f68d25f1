"""Who reads the words of a counselling: who held it, that official's superior, and the person; nobody else.

Others who may see the SKP see that there was one, its kind and its day. Everything that shows rows of the
table goes through here: the list itself, Riwayat and Beda Isian.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_skp
from kinerja_desktop.store.jurnal import Nilai, Perubahan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_riwayat import baris_kini

TABEL, KONSELING = "pembinaan", "konseling"
#: Columns that hold words; the others (day, kind, state) may be seen.
ISI = ("masalah", "teks", "kesepakatan", "batas", "hasil")
TERTUTUP = "(rahasia)"


def pembaca(buku: BukuOrang, pegawai_id: bytes, oleh_id: bytes | None) -> frozenset[bytes]:
    """Staff ids of those who read a counselling of `pegawai_id` held by `oleh_id`."""
    if oleh_id is None:
        return frozenset({pegawai_id})
    semua = [*buku.relasi.get(pegawai_id, []), *buku.pilihan.values()]
    atasan = {
        r.atasan_penilai_id
        for r in semua
        if r.pegawai_id == pegawai_id and r.penilai_id == oleh_id and r.atasan_penilai_id is not None
    }
    return frozenset({pegawai_id, oleh_id, *atasan})


def boleh_baca(sesi: Sesi, buku: BukuOrang, jenis: str, pegawai_id: bytes, oleh_id: bytes | None) -> bool:
    """Whether this person reads the words of one record."""
    return jenis != KONSELING or sesi.pelaku.pegawai_id in pembaca(buku, pegawai_id, oleh_id)


def tertutup(
    sesi: Sesi, p: Pelaksana, buku: BukuOrang, baris: Mapping[bytes, Mapping[str, Any]]
) -> frozenset[bytes]:
    """Ids among these rows of the table whose words this person does not read; rows as they stand."""
    skp = {r["skp_id"] for r in baris.values() if r["skp_id"] is not None}
    milik = repo_skp.rekam_banyak(p, skp)
    hasil = set()
    for b, r in baris.items():
        rekam = milik.get(r["skp_id"] or b"")
        orang = rekam.pegawai_id if rekam else b""
        # A record whose SKP is gone belongs to nobody here: its words stay closed.
        if r["jenis"] == KONSELING and not (rekam and boleh_baca(sesi, buku, KONSELING, orang, r["oleh_id"])):
            hasil.add(b)
    return frozenset(hasil)


def samarkan(
    sesi: Sesi, p: Pelaksana, buku: BukuOrang, komit: Iterable[Sequence[Perubahan]]
) -> list[tuple[Perubahan, ...]]:
    """Changes of several acts with the words of counsellings that this person does not read taken out."""
    semua = [tuple(k) for k in komit]
    ids = {c.baris for k in semua for c in k if c.tabel == TABEL}
    if not ids:
        return semua
    kini = baris_kini(p, TABEL, ids)
    # A row that is not here any more cannot say whose it was.
    tutup = tertutup(sesi, p, buku, kini) | (ids - kini.keys())
    return [tuple(_samar(c) if c.tabel == TABEL and c.baris in tutup else c for c in k) for k in semua]


def _samar(c: Perubahan) -> Perubahan:
    if c.operasi == "i":
        return c._replace(data=[_kata(k, v) for k, v in c.nilai_baru().items()])
    assert isinstance(c.data, dict)
    return c._replace(data={k: [_kata(k, v) for v in dua] for k, dua in c.data.items()})


def _kata(kolom: str, nilai: Nilai) -> Nilai:
    return TERTUTUP if kolom in ISI and nilai not in (None, "") else nilai
