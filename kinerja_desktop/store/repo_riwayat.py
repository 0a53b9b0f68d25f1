"""History of many rows at once: every commit is read and parsed once, however many rows it wrote."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from typing import Any

from kinerja_desktop.store.aturan import baca_batas, ordinal_batal
from kinerja_desktop.store.jurnal import Komit, urai_baris
from kinerja_desktop.store.pelaksana import Pelaksana, tanda
from kinerja_desktop.store.repo_skp import potongan
from kinerja_desktop.store.sejarah import ordinal_acuan
from kinerja_desktop.store.tabel import SINKRON

_POTONG = 500


def riwayat_banyak(p: Pelaksana, baris: Collection[tuple[str, bytes]]) -> list[Komit]:
    """Every commit that wrote one of these rows, newest first; bases are walked from the rows' heads.

    Void ones, to which no head leads any more, are among them.
    """
    yang = set(baris)
    antre = _kepala(p, yang) | _batal(p, yang)
    komit: dict[int, Komit] = {}
    acuan: dict[str, int | None] = {}
    while antre:
        for ordinal, k in _baca(p, antre - komit.keys()).items():
            komit[ordinal] = k
        berikut: set[int] = set()
        for ordinal in antre:
            if ordinal not in komit:
                continue
            for c in komit[ordinal].perubahan:
                if (c.tabel, c.baris) in yang:
                    for a in c.dasar:
                        if a not in acuan:
                            acuan[a] = ordinal_acuan(p, a)
                        if (o := acuan[a]) is not None:
                            berikut.add(o)
        antre = berikut - komit.keys()
    return sorted(komit.values(), key=lambda k: (k.hlc, k.hash), reverse=True)


def _kepala(p: Pelaksana, yang: Iterable[tuple[str, bytes]]) -> set[int]:
    menurut: dict[str, set[bytes]] = {}
    for tabel, b in yang:
        menurut.setdefault(tabel, set()).add(b)
    hasil: set[int] = set()
    for tabel, ids in menurut.items():
        hasil |= {int(r[0]) for r in potongan(p, f"SELECT rev FROM {tabel} WHERE {{dalam id}}", ids)}
        sql = f"SELECT ref, row_id FROM sync_rowhead WHERE tabel = '{tabel}' AND {{dalam row_id}}"
        for ref, _ in potongan(p, sql, ids):
            o = ordinal_acuan(p, ref)
            if o is not None:
                hasil.add(o)
    return hasil


def _batal(p: Pelaksana, yang: set[tuple[str, bytes]]) -> set[int]:
    """Void commits that wrote one of these rows."""
    semua = _baca(p, ordinal_batal(p, baca_batas(p)))
    return {o for o, k in semua.items() if any((c.tabel, c.baris) in yang for c in k.perubahan)}


def _baca(p: Pelaksana, ordinal: Collection[int]) -> dict[int, Komit]:
    daftar = sorted(ordinal)
    hasil: dict[int, Komit] = {}
    for i in range(0, len(daftar), _POTONG):
        bagian = daftar[i : i + _POTONG]
        sql = f"SELECT ordinal, line FROM journal_commit WHERE ordinal IN ({tanda(len(bagian))})"
        hasil |= {int(o): urai_baris(line) for o, line in p.semua(sql, bagian)}
    return hasil


def baris_kini(p: Pelaksana, tabel: str, ids: Collection[bytes]) -> dict[bytes, dict[str, Any]]:
    """Rows of a table as they stand, deleted ones too, with `_del`."""
    kolom = ("id", "_del", *SINKRON[tabel].kolom)
    sql = f"SELECT {', '.join(kolom)} FROM {tabel} WHERE {{dalam id}}"
    return {bytes(r[0]): dict(zip(kolom, r, strict=True)) for r in potongan(p, sql, ids)}


def anak_hidup(p: Pelaksana, tabel: str, kolom: str, induk: Collection[bytes]) -> set[bytes]:
    """Ids of live rows whose reference column names one of the parents."""
    sql = f"SELECT id FROM {tabel} WHERE _del = 0 AND {{dalam {kolom}}}"
    return {bytes(r[0]) for r in potongan(p, sql, induk)}


def nilai_teks(p: Pelaksana, tabel: str, kolom: str, ids: Collection[bytes]) -> dict[bytes, str]:
    """One text column of rows by id, deleted ones too, for readable references."""
    return {
        bytes(r[0]): str(r[1])
        for r in potongan(p, f"SELECT id, {kolom} FROM {tabel} WHERE {{dalam id}}", ids)
    }


def waktu_pertama(p: Pelaksana) -> datetime | None:
    """When the first change that this database holds was made (aware UTC); None before any."""
    r = p.satu("SELECT min(ordinal) FROM journal_commit", ())
    komit = _baca(p, [int(r[0])]) if r is not None and r[0] is not None else {}
    return next((datetime.fromtimestamp(k.waktu_ms / 1000, UTC) for k in komit.values()), None)
