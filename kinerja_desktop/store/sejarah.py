"""Reading the journal: a commit by hash or reference, and the history of one row by walking its bases."""

from __future__ import annotations

from functools import lru_cache

from kinerja_desktop.store.aturan import Aturan, baca_batas
from kinerja_desktop.store.jurnal import Komit, acuan_commit, awalan_hash, urai_baris
from kinerja_desktop.store.pelaksana import Pelaksana


@lru_cache(maxsize=128)
def _urai(line: str) -> Komit:
    """A commit read from its line; kept, since the rows of one import share a long line."""
    return urai_baris(line)


def komit(p: Pelaksana, hash_commit: bytes) -> Komit | None:
    """A commit by its full hash, or None."""
    r = p.satu("SELECT line FROM journal_commit WHERE hash = ?", (hash_commit,))
    return urai_baris(r[0]) if r else None


def ordinal_acuan(p: Pelaksana, acuan: str) -> int | None:
    """Local number of the commit that a short reference names, or None when it is not here."""
    awal = awalan_hash(acuan)
    r = p.satu(
        "SELECT ordinal FROM journal_commit WHERE hash >= ? AND hash <= ?",
        (awal + b"\x00" * 16, awal + b"\xff" * 16),
    )
    return int(r[0]) if r else None


def komit_acuan(p: Pelaksana, acuan: str) -> Komit | None:
    """A commit by its short reference, or None."""
    ordinal = ordinal_acuan(p, acuan)
    if ordinal is None:
        return None
    r = p.satu("SELECT line FROM journal_commit WHERE ordinal = ?", (ordinal,))
    return _urai(r[0]) if r else None


def kepala_baris(p: Pelaksana, tabel: str, baris: bytes) -> tuple[str, ...]:
    """References of the heads of one row; empty when the row does not exist."""
    cabang = p.semua(
        "SELECT ref FROM sync_rowhead WHERE tabel = ? AND row_id = ? ORDER BY ref", (tabel, baris)
    )
    if cabang:
        return tuple(r[0] for r in cabang)
    r = p.satu(
        f"SELECT j.writer, j.seq, j.hash FROM {tabel} t "
        "JOIN journal_commit j ON j.ordinal = t.rev WHERE t.id = ?",
        (baris,),
    )
    return (acuan_commit(r[0], r[1], r[2]),) if r else ()


def riwayat_baris(p: Pelaksana, tabel: str, baris: bytes) -> list[Komit]:
    """Every commit that counts in a row, newest first by the writers' clocks; each stands once."""
    aturan = Aturan(batas=baca_batas(p))
    antre = list(kepala_baris(p, tabel, baris))
    dilihat: dict[str, Komit] = {}
    while antre:
        acuan = antre.pop()
        if acuan in dilihat:
            continue
        k = komit_acuan(p, acuan)
        if k is None:
            continue  # declared lost: the history shows what is left
        dilihat[acuan] = k
        for c in k.perubahan:
            if c.baris == baris and c.tabel == tabel:
                antre.extend(c.dasar)
    sah = (k for k in dilihat.values() if not aturan.batal(k.writer, k.seq, k.hash))
    return sorted(sah, key=lambda k: (k.hlc, k.hash), reverse=True)


def komit_terakhir(p: Pelaksana, jumlah: int, sebelum: int | None = None) -> list[tuple[int, Komit]]:
    """The newest commits with their local numbers, for the general history; older pages by `sebelum`."""
    syarat, isi = ("WHERE ordinal < ?", [sebelum]) if sebelum is not None else ("", [])
    baris = p.semua(
        f"SELECT ordinal, line FROM journal_commit {syarat} ORDER BY ordinal DESC LIMIT ?", [*isi, jumlah]
    )
    return [(int(o), urai_baris(line)) for o, line in baris]
