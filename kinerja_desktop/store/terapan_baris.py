"""One row from all its changes: for each field group the writes that no later write saw, and the row's heads.

What a change saw are its bases and what these pass on. A commit that was declared lost passes nothing on:
later writers need not have had it before them. So it stays a head of its row, and a row may show a value too
many, never one too few. A void commit is as if it had never been written.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from kinerja_desktop.store.aturan import Aturan
from kinerja_desktop.store.jurnal import Komit, Nilai, Perubahan, dari_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.sejarah import kepala_baris, komit_acuan
from kinerja_desktop.store.tabel import SINKRON
from kinerja_desktop.store.unit_of_work import bawaan_kolom, perintah_sisip, perintah_ubah

GRUP_HAPUS = "_del"
#: Revisions from here on belong to no commit: the row was rebuilt, and its heads stand in `sync_rowhead`.
REV_BANGUN = 1_000_000_000

Baris = tuple[str, bytes]
Beda = tuple[str, str, str]  # field group, reference, values
#: Rows to rebuild, with commits to look at besides their heads.
Mulai = Mapping[Baris, Collection[str]]


#: Commits read, by reference, with their changes by row; (None, {}) for one that is not here.
Buku = dict[str, tuple[Komit | None, dict[Baris, Perubahan]]]


@dataclass(slots=True)
class Simpul:
    """One commit's write to the row: what it saw directly, its values, the groups it speaks of."""

    acuan: str
    kunci: tuple[int, bytes]
    dasar: tuple[str, ...]
    nilai: dict[str, Nilai]
    grup: set[str]
    hapus: bool


@dataclass(slots=True)
class Keadaan:
    """A row as its changes make it: all its columns, its heads, its open Beda Isian."""

    nilai: dict[str, Any]
    kepala: list[str]
    beda: list[Beda] = field(default_factory=list)


def simpul(k: Komit, c: Perubahan) -> Simpul:
    """A commit's change as a write to its row."""
    spek = SINKRON[c.tabel]
    nilai = c.nilai_baru(k.skema)
    grup = {spek.kelompok_dari(n) for n in nilai if n in spek.kolom}
    grup.add(GRUP_HAPUS)  # an edit says "this row lives", so that a delete it has not seen is a Beda Isian
    hapus = nilai.get(GRUP_HAPUS) == 1
    return Simpul(k.acuan, (k.hlc, k.hash), c.dasar, nilai, grup, hapus)


def kumpulkan(
    p: Pelaksana, baris: Baris, mulai: Iterable[str], aturan: Aturan, buku: Buku | None = None
) -> dict[str, Simpul]:
    """Every write to a row that can be reached from these commits; void ones are passed through.

    `buku` keeps the commits read, for who asks for many rows: one import may have written thousands of them.
    """
    antre, dilihat, hasil = list(mulai), set[str](), dict[str, Simpul]()
    while antre:
        acuan = antre.pop()
        if acuan in dilihat:
            continue
        dilihat.add(acuan)
        k, c = _perubahan(p, acuan, baris, buku)
        if k is None or c is None:
            continue
        antre.extend(c.dasar)
        if not aturan.batal(k.writer, k.seq, k.hash):
            hasil[acuan] = simpul(k, c)
    return hasil


def _perubahan(
    p: Pelaksana, acuan: str, baris: Baris, buku: Buku | None
) -> tuple[Komit | None, Perubahan | None]:
    """A commit and its change of the row; the first one, should the row stand twice."""
    if buku is None:
        k = komit_acuan(p, acuan)
        return k, next((c for c in k.perubahan if (c.tabel, c.baris) == baris), None) if k else None
    if acuan not in buku:
        k = komit_acuan(p, acuan)
        buku[acuan] = (k, {(c.tabel, c.baris): c for c in reversed(k.perubahan)} if k else {})
    k, menurut = buku[acuan]
    return k, menurut.get(baris)


def leluhur(
    semua: Mapping[str, Simpul], hilang: Collection[str]
) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Per write everything that it had seen, and the part of it that it passes on."""
    lihat: dict[str, set[str]] = {}
    terus: dict[str, set[str]] = {}
    for awal in semua:
        tumpukan = [awal]
        while tumpukan:
            a = tumpukan[-1]
            dasar = [d for d in semua[a].dasar if d in semua]
            belum = [d for d in dasar if d not in lihat]
            if a not in lihat and belum:
                tumpukan.extend(belum)
                continue
            tumpukan.pop()
            if a not in lihat:
                sah = [d for d in dasar if d not in hilang]
                terus[a] = set(sah).union(*(terus[d] for d in sah))
                lihat[a] = (
                    terus[a] if len(sah) == len(dasar) else set(dasar).union(*(terus[d] for d in dasar))
                )
    return lihat, terus


def maksimal(calon: Iterable[str], tutup: Mapping[str, set[str]]) -> list[str]:
    """Those that none of them covers."""
    daftar = list(calon)
    tertutup = set[str]().union(*(tutup[a] for a in daftar))
    return [a for a in daftar if a not in tertutup]


def hitung(tabel: str, semua: Mapping[str, Simpul], aturan: Aturan) -> Keadaan:
    """The row that these writes make; of none at all a row that is deleted and empty."""
    isi: dict[str, Any] = {**bawaan_kolom(tabel), GRUP_HAPUS: int(not semua)}
    lihat, terus = leluhur(semua, aturan.hilang)
    hasil = Keadaan(isi, sorted(maksimal(semua, terus)))
    spek = SINKRON[tabel]
    for grup in sorted({g for s in semua.values() for g in s.grup}):
        anggota = (GRUP_HAPUS,) if grup == GRUP_HAPUS else spek.anggota(grup)
        puncak = maksimal((a for a, s in semua.items() if grup in s.grup), lihat)
        nilai = {a: _isi_grup(semua[a], anggota) for a in puncak}
        utama = nilai[max(puncak, key=lambda a: semua[a].kunci)]
        for n, v in zip(anggota, utama, strict=True):
            if v is not None or n in spek.kolom_id:
                isi[n] = dari_baris(tabel, n, v)
        if len({json.dumps(i) for i in nilai.values()}) > 1:
            hasil.beda += [(grup, a, json.dumps(nilai[a], ensure_ascii=False)) for a in sorted(puncak)]
    return hasil


def _isi_grup(s: Simpul, anggota: tuple[str, ...]) -> list[Nilai]:
    if anggota == (GRUP_HAPUS,):
        return [1 if s.hapus else 0]
    return [s.nilai.get(n) for n in anggota]


def tulis_penuh(p: Pelaksana, baris: Baris, nilai: Mapping[str, Any], rev: int) -> None:
    """Put all columns of a row into its table, whether it is there or not."""
    tabel, pengenal = baris
    lama = p.satu(f"SELECT rev FROM {tabel} WHERE id = ?", (pengenal,))
    if lama is None:
        kolom = SINKRON[tabel].kolom
        p.ubah(perintah_sisip(tabel), (pengenal, rev, nilai[GRUP_HAPUS], *(nilai[n] for n in kolom)))
        return
    urut = tuple(sorted(nilai))
    p.ubah(perintah_ubah(tabel, urut), (rev, *(nilai[n] for n in urut), pengenal, lama[0]))


def catat_kepala(
    p: Pelaksana, baris: Baris, kepala: Collection[str], penulis_rev: str, hilang: Collection[str]
) -> None:
    """Note the heads unless the one that wrote `rev` is the only one; one declared lost always is."""
    p.ubah("DELETE FROM sync_rowhead WHERE tabel = ? AND row_id = ?", baris)
    if list(kepala) != [penulis_rev] or penulis_rev in hilang:
        p.banyak(
            "INSERT INTO sync_rowhead (tabel, row_id, ref) VALUES (?, ?, ?)", [(*baris, a) for a in kepala]
        )


def catat_beda(p: Pelaksana, baris: Baris, beda: list[Beda], ordinal: int, oleh: bytes | None) -> int:
    """Open the row's Beda Isian anew; a group that the commit `oleh` decided is closed by it.

    Without `oleh` nobody decided anything: what is no question any more is taken away.
    """
    tetap = {(g, a) for g, a, _ in beda}
    baca = "SELECT kelompok, ref FROM sync_conflict WHERE tabel = ? AND row_id = ? AND resolved_by IS NULL"
    syarat = "WHERE tabel = ? AND row_id = ? AND kelompok = ? AND ref = ?"
    for grup, ref in p.semua(baca, baris):
        if (grup, ref) in tetap:
            continue
        if oleh is None:
            p.ubah(f"DELETE FROM sync_conflict {syarat}", (*baris, grup, ref))
        else:
            p.ubah(f"UPDATE sync_conflict SET resolved_by = ? {syarat}", (oleh, *baris, grup, ref))
    for grup, ref, isi in beda:
        p.ubah(
            "INSERT INTO sync_conflict (tabel, row_id, kelompok, ref, nilai, opened) "
            "VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (tabel, row_id, kelompok, ref) DO UPDATE SET resolved_by = NULL",
            (*baris, grup, ref, isi, ordinal),
        )
    return len({g for g, _, _ in beda})


def bangun(p: Pelaksana, baris: Mulai, aturan: Aturan) -> None:
    """Rebuild rows for which other commits count now.

    Its revision belongs to no commit, since none was written; the heads are therefore always noted.
    """
    if not baris:
        return
    r = p.satu("SELECT max(ordinal) FROM journal_commit")
    ordinal = int((r[0] if r else 0) or 0)
    buku: Buku = {}
    for satu, mulai in sorted(baris.items()):
        semua = kumpulkan(p, satu, {*kepala_baris(p, *satu), *mulai}, aturan, buku)
        ada = p.satu(f"SELECT 1 FROM {satu[0]} WHERE id = ?", (satu[1],)) is not None
        if not semua and not ada:
            continue
        k = hitung(satu[0], semua, aturan)
        tulis_penuh(p, satu, k.nilai, REV_BANGUN + ordinal)
        catat_kepala(p, satu, k.kepala, "", aturan.hilang)
        catat_beda(p, satu, k.beda, ordinal + 1, None)


def baris_dari(k: Komit) -> list[Baris]:
    """Rows of today's tables that a commit writes."""
    return [(c.tabel, c.baris) for c in k.perubahan if c.tabel in SINKRON]
