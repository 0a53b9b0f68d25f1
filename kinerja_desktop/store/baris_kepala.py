"""Heads of a row: the commits after which nobody has written it yet; several after concurrent writes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kinerja_desktop.store.jurnal import acuan_commit
from kinerja_desktop.store.pelaksana import Pelaksana, tanda
from kinerja_desktop.store.tabel import SINKRON

_POTONG = 500


def acuan_ordinal(p: Pelaksana, ordinal: Iterable[int]) -> dict[int, str]:
    """References of commits by their local number."""
    daftar = sorted(set(ordinal))
    hasil: dict[int, str] = {}
    for i in range(0, len(daftar), _POTONG):
        potong = daftar[i : i + _POTONG]
        baca = (
            f"SELECT ordinal, writer, seq, hash FROM journal_commit WHERE ordinal IN ({tanda(len(potong))})"
        )
        hasil |= {o: acuan_commit(w, s, h) for o, w, s, h in p.semua(baca, potong)}
    return hasil


def ada_cabang(p: Pelaksana) -> bool:
    """True when any row of this database has several heads."""
    return p.satu("SELECT 1 FROM sync_rowhead LIMIT 1") is not None


def cabang(p: Pelaksana, tabel: str, baris: Iterable[bytes]) -> dict[bytes, tuple[str, ...]]:
    """Rows of a table that have several heads, with all their references."""
    if not ada_cabang(p):
        return {}
    hasil: dict[bytes, list[str]] = {}
    daftar = list(baris)
    for i in range(0, len(daftar), _POTONG):
        potong = daftar[i : i + _POTONG]
        baca = f"SELECT row_id, ref FROM sync_rowhead WHERE tabel = ? AND row_id IN ({tanda(len(potong))})"
        for b, ref in p.semua(baca, [tabel, *potong]):
            hasil.setdefault(bytes(b), []).append(ref)
    return {b: tuple(sorted(r)) for b, r in hasil.items()}


def dasar(
    p: Pelaksana, tabel: str, rev: Mapping[bytes, int], terbuka: int, tanya_cabang: bool = True
) -> dict[bytes, tuple[str, ...]]:
    """Bases of a coming write per row; rows written in the open commit (number `terbuka`) have none.

    `tanya_cabang=False`: the caller knows that no row of this database has several heads.
    """
    bercabang = cabang(p, tabel, rev) if tanya_cabang else {}
    acuan = acuan_ordinal(p, (r for r in rev.values() if r != terbuka))
    # A row that was rebuilt has its heads in `bercabang`, or none when nothing of it counts.
    return {
        b: bercabang.get(b) or ((acuan[r],) if r != terbuka and r in acuan else ()) for b, r in rev.items()
    }


def setelah_tulis(
    p: Pelaksana, commit: bytes, acuan: str, tulisan: Sequence[tuple[str, bytes, Mapping[str, Any]]]
) -> None:
    """A write that saw all heads of a row leaves one head, and decides the field groups it wrote.

    A head that was declared lost stays one: who writes next must say that he saw it, for nobody passes it on.
    """
    if ada_cabang(p):
        hilang = _kepala_hilang(p)
        p.banyak("DELETE FROM sync_rowhead WHERE tabel = ? AND row_id = ?", [(t, b) for t, b, _ in tulisan])
        tetap = [(t, b, a) for t, b, _ in tulisan if (t, b) in hilang for a in (*hilang[t, b], acuan)]
        p.banyak("INSERT INTO sync_rowhead (tabel, row_id, ref) VALUES (?, ?, ?)", tetap)
    # Asked apart from the heads: a write to another field may have joined these long before.
    if p.satu("SELECT 1 FROM sync_conflict WHERE resolved_by IS NULL LIMIT 1") is None:
        return
    p.banyak(
        "UPDATE sync_conflict SET resolved_by = ? "
        "WHERE tabel = ? AND row_id = ? AND kelompok = ? AND resolved_by IS NULL",
        [
            (commit, t, b, kelompok)
            for t, b, nilai in tulisan
            for kelompok in sorted({SINKRON[t].kelompok_dari(k) for k in nilai} | {"_del"})
        ],
    )


def _kepala_hilang(p: Pelaksana) -> dict[tuple[str, bytes], list[str]]:
    """Heads of rows that were declared lost."""
    hasil: dict[tuple[str, bytes], list[str]] = {}
    baca = "SELECT h.tabel, h.row_id, h.ref FROM sync_lost l JOIN sync_rowhead h ON h.ref = l.ref"
    for tabel, baris, ref in p.semua(baca):
        hasil.setdefault((tabel, bytes(baris)), []).append(ref)
    return hasil
