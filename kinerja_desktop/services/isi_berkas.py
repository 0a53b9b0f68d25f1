"""Whose data a set of commits touches, by name: the people and documents in a file of the exchange."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kinerja_desktop.services.beda_kata import Kamus, dokumen, muat_kamus
from kinerja_desktop.services.riwayat_kata import NAMA_TABEL
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_tukar
from kinerja_desktop.store.jurnal import Komit, urai_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_riwayat import baris_kini
from kinerja_desktop.store.tabel import SINKRON

if TYPE_CHECKING:
    from sqlalchemy import Connection

#: More commits than this are counted, not named: a first file of a whole regency would take too long.
MAKS_DISEBUT = 20_000
#: Tables whose rows belong to no document that a person would look for.
_LAIN = frozenset({"tindakan", "commit_hilang", "padanan"})


@dataclass(frozen=True, slots=True)
class Sentuhan:
    """One document or person: how many changes are new, known and waiting, and cells with two values."""

    nama: str
    baru: int = 0
    sudah: int = 0
    menunggu: int = 0
    berbeda: int = 0


def sentuhan(
    sesi: Sesi,
    conn: Connection,
    baru: Sequence[Komit],
    sudah: Sequence[Komit] = (),
    menunggu: Sequence[Komit] = (),
    berbeda: Iterable[tuple[str, bytes]] = (),
) -> tuple[Sentuhan, ...]:
    """The documents that these commits write, those with two values first, then the waiting ones."""
    p = Pelaksana.dari(conn)
    beda = list(berbeda)
    kunci = {(c.tabel, c.baris) for k in (*baru, *sudah, *menunggu) for c in k.perubahan} | set(beda)
    kunci = {x for x in kunci if x[0] in SINKRON}
    kini = _baca(p, kunci)
    kamus = muat_kamus(sesi, conn, [(t, r) for (t, _), r in kini.items() if t not in _LAIN])
    hitung: dict[str, list[int]] = {}
    for n, para in enumerate((baru, sudah, menunggu)):
        for k in para:
            for nama in {_nama(kamus, kini, c.tabel, c.baris, k) for c in k.perubahan}:
                if nama:
                    hitung.setdefault(nama, [0, 0, 0, 0])[n] += 1
    for tabel, b in beda:
        nama = _nama(kamus, kini, tabel, b, None)
        if nama:
            hitung.setdefault(nama, [0, 0, 0, 0])[3] += 1
    semua = [Sentuhan(nama, *n) for nama, n in hitung.items()]
    return tuple(sorted(semua, key=lambda s: (not s.berbeda, not s.menunggu, not s.baru, s.nama.casefold())))


def komit_ordinal(p: Pelaksana, ordinal: Sequence[int]) -> list[Komit]:
    """Commits by local number, none when there are too many to be named."""
    if len(ordinal) > MAKS_DISEBUT:
        return []
    return [urai_baris(line) for _, line in repo_tukar.baris_commit(p, ordinal)]


def _baca(p: Pelaksana, kunci: set[tuple[str, bytes]]) -> dict[tuple[str, bytes], dict[str, Any]]:
    menurut: dict[str, set[bytes]] = {}
    for tabel, b in kunci:
        menurut.setdefault(tabel, set()).add(b)
    return {(t, b): r for t, ids in menurut.items() for b, r in baris_kini(p, t, ids).items()}


def _nama(
    kamus: Kamus,
    kini: dict[tuple[str, bytes], dict[str, Any]],
    tabel: str,
    b: bytes,
    k: Komit | None,
) -> str:
    if tabel in _LAIN or tabel not in SINKRON:
        return ""
    if tabel == "rujukan":  # a release of rules is one thing to read; its keys are for the program
        return NAMA_TABEL[tabel]
    baris = kini.get((tabel, b))
    if baris is not None:
        return dokumen(kamus, tabel, baris)
    nama = NAMA_TABEL.get(tabel, tabel)  # it waits: the row is not here yet, but its change may say a name
    isi = next((c.nilai_baru() for c in k.perubahan if c.baris == b), {}) if k is not None else {}
    return f"{nama} {isi.get('nama') or ''}".strip()
