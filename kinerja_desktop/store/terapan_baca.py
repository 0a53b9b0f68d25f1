"""What many commits of one file need to know of this database, asked with few statements."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kinerja_desktop.store.jurnal import acuan_commit
from kinerja_desktop.store.pelaksana import Pelaksana, tanda
from kinerja_desktop.store.repo_tukar import MILIK_PENULISNYA
from kinerja_desktop.store.terapan_urai import CommitTerurai

_POTONG = 500
#: Writers of one file by whom a server is asked; a file for a restored centre may bring those of a regency.
_PENULIS_SEKALI = 8

#: One row as it stands: local number of the commit that wrote it last, and that commit's reference.
Kini = tuple[int, str]


def _pilah(p: Pelaksana, baca: str, isi: Sequence[bytes] | Sequence[str]) -> Iterable[tuple[object, ...]]:
    if not p.sqlite:  # one statement whatever the number: it is read and planned once
        yield from p.semua(baca.replace("IN ({})", "= ANY(?)"), (list(isi),))
        return
    for i in range(0, len(isi), _POTONG):
        potong = isi[i : i + _POTONG]
        yield from p.semua(baca.format(tanda(len(potong))), potong)


def yang_hadir(p: Pelaksana, commit: Sequence[CommitTerurai]) -> set[bytes]:
    """Those of these commits that are in the journal or set aside, as 16-byte prefixes of their ids."""
    hasil: set[bytes] = set()
    pengenal = [c.id for c in commit]
    with p.hanya(("journal_commit",), pengenal):
        if not p.kosong("journal_commit"):
            hasil.update(_di_jurnal(p, commit, pengenal))
    if not p.kosong("sync_aside"):
        baca = f"SELECT hash FROM sync_aside WHERE hash IN ({{}}) AND {MILIK_PENULISNYA}"
        hasil.update(bytes(h)[:16] for (h,) in _pilah(p, baca, pengenal))  # type: ignore[call-overload]
    return hasil


def _di_jurnal(p: Pelaksana, commit: Sequence[CommitTerurai], pengenal: Sequence[bytes]) -> Iterator[bytes]:
    """Those in the journal. A server is asked by writer and number: what it has not got costs nothing."""
    nomor: dict[bytes, list[int]] = {}
    for c in commit:
        nomor.setdefault(c.writer, []).append(c.seq)
    if p.sqlite or len(nomor) > _PENULIS_SEKALI:
        for (h,) in _pilah(p, "SELECT hash FROM journal_commit WHERE hash IN ({})", pengenal):
            yield bytes(h)[:16]  # type: ignore[call-overload]
        return
    dicari = set(pengenal)
    baca = "SELECT hash FROM journal_commit WHERE writer = ? AND seq BETWEEN ? AND ?"
    for writer, seq in nomor.items():
        if not kepala_penulis(p, writer):
            continue  # who has no head here has no commit either
        for (h,) in p.semua(baca, (writer, min(seq), max(seq))):
            if bytes(h) in dicari:
                yield bytes(h)[:16]


def yang_menunggu(p: Pelaksana, pengenal: Sequence[bytes]) -> set[bytes]:
    """Those of these commit ids that are in the waiting room."""
    if p.kosong("sync_waiting"):
        return set()
    baca = "SELECT hash FROM sync_waiting WHERE hash IN ({})"
    return {bytes(h) for (h,) in _pilah(p, baca, pengenal)}  # type: ignore[call-overload]


def yang_ditunggu(p: Pelaksana, commit: Sequence[CommitTerurai]) -> set[str]:
    """References of those of these commits for which somebody in the waiting room waits."""
    if p.kosong("sync_waiting"):
        return set()
    acuan = [c.acuan for c in commit]
    return {str(a) for (a,) in _pilah(p, "SELECT needs FROM sync_waiting WHERE needs IN ({})", acuan)}


def yang_berisi(p: Pelaksana, baris: Mapping[str, Iterable[bytes]]) -> list[str]:
    """Tables that may have any of these rows: a new office's file asks for a thousand where there is none."""
    isi: list[bytes] = []
    for daftar in baris.values():
        isi += (min(daftar), max(daftar))
    if not isi:
        return []
    tanya = " UNION ALL ".join(
        f"SELECT '{t}' WHERE EXISTS (SELECT 1 FROM {t} WHERE id >= ? AND id <= ?)" for t in baris
    )
    with _seruang(p, tuple(baris), isi):
        return [str(t) for (t,) in p.semua(tanya, isi)]


def _seruang(
    p: Pelaksana, tabel: tuple[str, ...], baris: Iterable[bytes]
) -> contextlib.AbstractContextManager[None]:
    """Rows of one office ask nothing of other offices' rows; a range over several may."""
    ruang = {b[:4] for b in baris}
    return p.hanya((*tabel, "journal_commit"), ruang) if len(ruang) == 1 else contextlib.nullcontext()


def keadaan_baris(p: Pelaksana, tabel: str, baris: Sequence[bytes]) -> dict[bytes, Kini | None]:
    """Every one of these rows that exists; None for one with several heads, an open Beda Isian or rebuilt."""
    rendah, tinggi = min(baris), max(baris)
    baca = (
        f"SELECT t.id, t.rev, j.writer, j.seq, j.hash FROM {tabel} t "
        "LEFT JOIN journal_commit j ON j.ordinal = t.rev WHERE t.id IN ({})"
    )
    with _seruang(p, (tabel,), baris):
        ada = list(_pilah(p, baca, baris))
    hasil: dict[bytes, Kini | None] = {
        bytes(b): (int(rev), acuan_commit(bytes(w), int(s), bytes(h))) if w else None  # type: ignore[call-overload]
        for b, rev, w, s, h in ada
    }
    for sulit, syarat in (("sync_rowhead", ""), ("sync_conflict", " AND resolved_by IS NULL")):
        baca = f"SELECT row_id FROM {sulit} WHERE tabel = ? AND row_id >= ? AND row_id <= ?{syarat}"
        for (b,) in p.semua(baca, (tabel, rendah, tinggi)):
            if bytes(b) in hasil:
                hasil[bytes(b)] = None
    return hasil


def kepala_penulis(p: Pelaksana, writer: bytes) -> dict[bytes, tuple[int, int, int]]:
    """Heads of one writer: id -> (number, local number, clock)."""
    baca = "SELECT hash, seq, ordinal, hlc FROM sync_head WHERE writer = ?"
    with p.hanya(("sync_head",), (writer,)):
        return {bytes(h): (int(s), int(o), int(c)) for h, s, o, c in p.ingat(baca, (writer,))}
