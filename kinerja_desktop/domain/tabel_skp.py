"""A table of an SKP as it comes out of Excel: its section lines, and the column that it begins with."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kinerja_desktop.domain.skp import JenisRhk

Tabel = Sequence[Sequence[str]]
_BAGIAN = re.compile(r"^(?:[AB]\s*[.)]\s*)?(?:hasil\s+)?(?:kinerja\s+|kerja\s+)?(utama|tambahan)\s*:?$", re.I)
_NOMOR = re.compile(r"^\(?\d+[.)]?$")


def bagian_baris(isi: Sequence[str]) -> JenisRhk | None:
    """The section that a line of its own announces ("A. UTAMA"), or None for a line with content."""
    penuh = [s.strip() for s in isi if s.strip()]
    bagian = _BAGIAN.match(penuh[0]) if len(penuh) == 1 else None
    return JenisRhk(bagian[1].lower()) if bagian else None


def kolom_awal(kolom: Sequence[str], tabel: Tabel) -> str:
    """Of the grid's columns (keys) the one that a whole table begins with: the number, or the first text."""
    lebar = max((len(b) for b in tabel), default=0)
    pertama = [b[0].strip() for b in tabel if b and bagian_baris(b) is None]
    isi = [t for t in pertama if t]
    bernomor = all(_NOMOR.match(t) for t in isi)
    # Of an empty first column the width alone tells: one column short, it is an empty first text column.
    cukup = lebar >= len(kolom) or (lebar == len(kolom) - 1 and bool(isi))
    return kolom[0] if bernomor and cukup else kolom[1]
