"""Apply commits that came by file: the merge rule, a pure function of the set of commits.

Fast path: the change saw exactly the row's heads. Otherwise the row is rebuilt from all its changes: for each
field group the writes that no later write saw; one distinct value is clean, several are a Beda Isian that is
kept and counted, and the same one is shown on every PC.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from kinerja_desktop.store import baris_kepala, repo_tukar
from kinerja_desktop.store.jurnal import Komit, Nilai, Perubahan, acuan_commit, awalan_hash, dari_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.sejarah import kepala_baris, komit_acuan
from kinerja_desktop.store.tabel import SINKRON
from kinerja_desktop.store.unit_of_work import bawaan_kolom, perintah_sisip, perintah_ubah, tulis_commit

GRUP_HAPUS = "_del"


@dataclass(slots=True)
class HasilTerapan:
    """What applying one commit did: rows written, field groups that now hold two values."""

    ordinal: int = 0
    baris: int = 0
    beda: int = 0
    kinds: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Simpul:
    acuan: str
    kunci: tuple[int, bytes]
    dasar: tuple[str, ...]
    nilai: dict[str, Nilai]
    grup: set[str]
    hapus: bool


def yang_kurang(p: Pelaksana, k: Komit, hadir: set[bytes] | None = None) -> str | None:
    """Reference of the first commit that must come before this one and is not here, unless declared lost.

    `hadir` holds prefixes already found and is added to, so that a long file asks once for each.
    """
    ditemukan = set() if hadir is None else hadir
    perlu = [acuan_commit(k.writer, k.seq - 1, k.prev)] if k.prev is not None else []
    perlu += sorted({*k.deps, *(d for c in k.perubahan for d in c.dasar)})
    for acuan in perlu:
        awalan = awalan_hash(acuan)
        if awalan in ditemukan:
            continue
        if repo_tukar.hadir(p, awalan):
            ditemukan.add(awalan)
        elif not repo_tukar.hilang(p, acuan):
            return acuan
    return None


def terapkan_commit(p: Pelaksana, k: Komit) -> HasilTerapan:
    """Apply one commit whose predecessors are all here: rows, journal, heads, in the open transaction."""
    akhir = p.satu("SELECT max(ordinal) FROM journal_commit")
    hasil = HasilTerapan(ordinal=((akhir[0] if akhir else 0) or 0) + 1)
    for c in k.perubahan:
        if c.tabel not in SINKRON:
            continue  # a newer program's table: the line is kept, forwarded, and replayed after an update
        hasil.baris += 1
        hasil.kinds.add(c.tabel)
        hasil.beda += _terapkan_perubahan(p, k, c, hasil.ordinal)
    tulis_commit(p, hasil.ordinal, k.hash, k.writer, k.seq, k.line)
    _majukan_kepala(p, k, hasil.ordinal)
    return hasil


def _majukan_kepala(p: Pelaksana, k: Komit, ordinal: int) -> None:
    """The commit takes its predecessor's place as head of its writer; two heads of one writer are a fork."""
    maju = 0
    if k.prev is not None:
        maju = p.ubah(
            "UPDATE sync_head SET hash = ?, seq = ?, ordinal = ?, hlc = ? WHERE writer = ? AND hash = ?",
            (k.hash, k.seq, ordinal, k.hlc, k.writer, k.prev),
        )
    if not maju:
        p.ubah(
            "INSERT INTO sync_head (writer, hash, seq, ordinal, hlc) VALUES (?, ?, ?, ?, ?)",
            (k.writer, k.hash, k.seq, ordinal, k.hlc),
        )


def _terapkan_perubahan(p: Pelaksana, k: Komit, c: Perubahan, ordinal: int) -> int:
    kepala = kepala_baris(p, c.tabel, c.baris)
    dikenal = {
        n: v for n, v in c.nilai_baru(k.skema).items() if n in SINKRON[c.tabel].kolom or n == GRUP_HAPUS
    }
    if not kepala:
        isi: dict[str, Any] = dict(bawaan_kolom(c.tabel))
        isi |= {n: dari_baris(c.tabel, n, v) for n, v in dikenal.items() if n != GRUP_HAPUS}
        hapus = int(dikenal.get(GRUP_HAPUS) or 0)
        kolom = SINKRON[c.tabel].kolom
        p.ubah(perintah_sisip(c.tabel), (c.baris, ordinal, hapus, *(isi[n] for n in kolom)))
        return 0
    if set(c.dasar) == set(kepala):
        _tulis(p, c.tabel, c.baris, dikenal, ordinal)
        baris_kepala.setelah_tulis(p, k.hash, [(c.tabel, c.baris, dikenal)])
        return 0
    return _gabung(p, k, c, kepala, ordinal)


def _tulis(p: Pelaksana, tabel: str, baris: bytes, nilai: dict[str, Nilai], ordinal: int) -> None:
    kolom = tuple(sorted(nilai))
    r = p.satu(f"SELECT rev FROM {tabel} WHERE id = ?", (baris,))
    rev = r[0] if r else 0
    p.ubah(
        perintah_ubah(tabel, kolom),
        (ordinal, *(dari_baris(tabel, n, nilai[n]) for n in kolom), baris, rev),
    )


def _simpul(k: Komit, c: Perubahan) -> _Simpul:
    spek = SINKRON[c.tabel]
    nilai = c.nilai_baru(k.skema)
    grup = {spek.kelompok_dari(n) for n in nilai if n in spek.kolom}
    grup.add(GRUP_HAPUS)  # an edit says "this row lives", so that a delete it has not seen is a Beda Isian
    hapus = nilai.get(GRUP_HAPUS) == 1
    return _Simpul(k.acuan, (k.hlc, k.hash), c.dasar, nilai, grup, hapus)


def _semua_simpul(p: Pelaksana, tabel: str, baris: bytes, mulai: Iterable[str]) -> dict[str, _Simpul]:
    antre, hasil = list(mulai), dict[str, _Simpul]()
    while antre:
        acuan = antre.pop()
        if acuan in hasil:
            continue
        k = komit_acuan(p, acuan)
        c = next((c for c in k.perubahan if c.baris == baris and c.tabel == tabel), None) if k else None
        if k is None or c is None:
            continue
        hasil[acuan] = _simpul(k, c)
        antre.extend(c.dasar)
    return hasil


def _leluhur(simpul: dict[str, _Simpul]) -> dict[str, set[str]]:
    """Every write that a write had seen, directly or through others."""
    hasil: dict[str, set[str]] = {}

    def telusur(awal: str) -> set[str]:
        tumpukan = [awal]
        while tumpukan:
            a = tumpukan[-1]
            dasar = [d for d in simpul[a].dasar if d in simpul]
            belum = [d for d in dasar if d not in hasil]
            if belum:
                tumpukan.extend(belum)
                continue
            tumpukan.pop()
            hasil[a] = set(dasar) | {x for d in dasar for x in hasil[d]}
        return hasil[awal]

    for a in simpul:
        if a not in hasil:
            telusur(a)
    return hasil


def _maksimal(calon: Iterable[str], leluhur: dict[str, set[str]]) -> list[str]:
    daftar = list(calon)
    tertutup = {x for a in daftar for x in leluhur[a]}
    return [a for a in daftar if a not in tertutup]


def _gabung(p: Pelaksana, k: Komit, c: Perubahan, kepala: tuple[str, ...], ordinal: int) -> int:
    """Slow path: rebuild one row from all its changes; returns how many field groups hold two values."""
    simpul = _semua_simpul(p, c.tabel, c.baris, kepala)
    simpul[k.acuan] = _simpul(k, c)
    leluhur = _leluhur(simpul)
    kepala_baru = sorted(_maksimal(simpul, leluhur))
    spek = SINKRON[c.tabel]
    nilai: dict[str, Nilai] = {}
    beda: list[tuple[str, str, str]] = []
    for grup in sorted({g for s in simpul.values() for g in s.grup}):
        anggota = (GRUP_HAPUS,) if grup == GRUP_HAPUS else spek.anggota(grup)
        puncak = _maksimal((a for a, s in simpul.items() if grup in s.grup), leluhur)
        isi = {a: _isi_grup(simpul, a, anggota) for a in puncak}
        utama = max(puncak, key=lambda a: simpul[a].kunci)
        nilai |= dict(zip(anggota, isi[utama], strict=True))
        if len({json.dumps(i) for i in isi.values()}) > 1:
            beda += [(grup, a, json.dumps(isi[a], ensure_ascii=False)) for a in sorted(puncak)]
    _tulis(p, c.tabel, c.baris, nilai, ordinal)
    _catat_kepala(p, c.tabel, c.baris, kepala_baru, k.acuan)
    return _catat_beda(p, k, c, beda, ordinal)


def _isi_grup(simpul: dict[str, _Simpul], acuan: str, anggota: tuple[str, ...]) -> list[Nilai]:
    s = simpul[acuan]
    if anggota == (GRUP_HAPUS,):
        return [1 if s.hapus else 0]
    return [s.nilai.get(n) for n in anggota]


def _catat_kepala(p: Pelaksana, tabel: str, baris: bytes, kepala: list[str], penulis_rev: str) -> None:
    """Note the heads unless the one that wrote `rev` is the only one; a change found late never is."""
    p.ubah("DELETE FROM sync_rowhead WHERE tabel = ? AND row_id = ?", (tabel, baris))
    if kepala != [penulis_rev]:
        p.banyak(
            "INSERT INTO sync_rowhead (tabel, row_id, ref) VALUES (?, ?, ?)",
            [(tabel, baris, a) for a in kepala],
        )


def _catat_beda(p: Pelaksana, k: Komit, c: Perubahan, beda: list[tuple[str, str, str]], ordinal: int) -> int:
    """Open the row's Beda Isian anew; a group that this commit decided is closed by it."""
    tetap = {(g, a) for g, a, _ in beda}
    for grup, ref in p.semua(
        "SELECT kelompok, ref FROM sync_conflict WHERE tabel = ? AND row_id = ? AND resolved_by IS NULL",
        (c.tabel, c.baris),
    ):
        if (grup, ref) not in tetap:
            p.ubah(
                "UPDATE sync_conflict SET resolved_by = ? "
                "WHERE tabel = ? AND row_id = ? AND kelompok = ? AND ref = ?",
                (k.hash, c.tabel, c.baris, grup, ref),
            )
    for grup, ref, isi in beda:
        p.ubah(
            "INSERT INTO sync_conflict (tabel, row_id, kelompok, ref, nilai, opened) "
            "VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (tabel, row_id, kelompok, ref) DO UPDATE SET resolved_by = NULL",
            (c.tabel, c.baris, grup, ref, isi, ordinal),
        )
    return len({g for g, _, _ in beda})
