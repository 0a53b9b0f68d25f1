"""Void commits: bring the rows in line with new limits of revoked keys, both ways.

A void commit stays in the journal, verbatim. It counts in no row; a row of which nothing counts stays in its
table as a deleted and empty one, since nothing is ever taken out of a table.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from kinerja_desktop.store import hilang, ringkas
from kinerja_desktop.store.aturan import Aturan, Batas, ordinal_batal, simpan_batas
from kinerja_desktop.store.jurnal import Komit, urai_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_tukar import baris_commit
from kinerja_desktop.store.terapan_baris import Baris, bangun, baris_dari


@dataclass(slots=True)
class HasilBatas:
    """Commits in the journal that no longer count, and that count again, by writer; tables touched."""

    aturan: Aturan
    batal: Counter[bytes] = field(default_factory=Counter)
    pulih: list[Komit] = field(default_factory=list)
    tabel: set[str] = field(default_factory=set)


def ubah_batas(p: Pelaksana, batas: Batas) -> HasilBatas:
    """Let these limits count from now on, and rebuild every row that commits on either side of them wrote."""
    lama = Aturan.muat(p)
    hasil = HasilBatas(Aturan(set(lama.hilang), dict(batas)))
    beda = {w for w in lama.batas.keys() | batas.keys() if lama.batas.get(w) != batas.get(w)}
    dulu, kini = ordinal_batal(p, lama.batas, beda), ordinal_batal(p, batas, beda)
    simpan_batas(p, batas)
    baris: dict[Baris, set[str]] = {}
    dinyatakan: set[str] = set()
    for ordinal, line in baris_commit(p, sorted(dulu ^ kini)):
        k = urai_baris(line)
        for b in baris_dari(k):
            baris.setdefault(b, set()).add(k.acuan)
        if ordinal in kini:
            hasil.batal[k.writer] += 1
            dinyatakan.update(hilang.yang_dinyatakan(k))
        else:
            hasil.pulih.append(k)
    bangun(p, baris, hasil.aturan)
    tak_hilang = [a for a in sorted(dinyatakan) if hilang.tarik(p, a)]
    hasil.aturan.hilang.difference_update(tak_hilang)
    lagi = hilang.baris_acuan(p, tak_hilang)
    bangun(p, lagi, hasil.aturan)
    _segarkan(p, hasil, (*baris, *lagi))
    return hasil


def _segarkan(p: Pelaksana, hasil: HasilBatas, baris: Iterable[Baris]) -> None:
    daftar = list(baris)
    hasil.tabel.update(t for t, _ in daftar)
    ringkas.lupakan(p, {b[:4] for _, b in daftar})
