"""Pairing the rows of two lists: which is which by key or by likeness of texts, and which ones were moved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import TypeVar

from kinerja_desktop.domain.kata import serupa

T = TypeVar("T")

#: Two texts of which this share is alike are one row that was rewritten; less, one went and one came.
_MIRIP = 0.6


def jodohkan(
    lama: Sequence[T], baru: Sequence[T], kunci: Callable[[T], object], teks: Callable[[T], str]
) -> list[tuple[T | None, T | None]]:
    """Pairs of rows: the same key first, then the most alike texts; what is alone comes with None."""
    menurut = {kunci(b): i for i, b in enumerate(baru)}
    jodoh: dict[int, int] = {}
    for i, a in enumerate(lama):
        j = menurut.pop(kunci(a), None)
        if j is not None:
            jodoh[i] = j
    sisa_l = [i for i in range(len(lama)) if i not in jodoh]
    sisa_b = sorted(set(range(len(baru))) - set(jodoh.values()))
    calon = [
        (-nilai, i, j)
        for i in sisa_l
        for j in sisa_b
        if (nilai := serupa(teks(lama[i]), teks(baru[j]), _MIRIP)) >= _MIRIP
    ]
    terpakai: set[int] = set()
    for _, i, j in sorted(calon):
        if i not in jodoh and j not in terpakai:
            jodoh[i] = j
            terpakai.add(j)
    ke_lama = {j: i for i, j in jodoh.items()}
    hasil: list[tuple[T | None, T | None]] = [
        (lama[ke_lama[j]] if j in ke_lama else None, b) for j, b in enumerate(baru)
    ]
    return hasil + [(a, None) for i, a in enumerate(lama) if i not in jodoh]


def berpindah(urutan: Sequence[int]) -> set[int]:
    """Places in a list of old positions that do not belong to its longest rising part: these were moved."""
    ekor: list[int] = []
    tempat: list[int] = []
    for nilai in urutan:
        n = bisect_left(ekor, nilai)
        ekor[n : n + 1] = [nilai]
        tempat.append(n)
    perlu, tetap = len(ekor) - 1, set()
    for i in range(len(urutan) - 1, -1, -1):
        if tempat[i] == perlu:
            tetap.add(i)
            perlu -= 1
    return set(range(len(urutan))) - tetap
