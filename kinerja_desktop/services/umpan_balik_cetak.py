"""Notes of several days and givers as the one cell that a form has for them."""

from __future__ import annotations

from collections.abc import Iterable

from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.services.umpan_balik_izin import PIMPINAN, SEMUA
from kinerja_desktop.store.repo_penilaian import RekamUmpanBalik

#: Notes of one role that a cell holds: the latest ones; the others stand in the program.
TERBANYAK = 3


def gabung(umpan: Iterable[RekamUmpanBalik]) -> str:
    """Feedback as printed: "Pimpinan: …", one role a line in the official order, its notes oldest first.

    A note that a later one of the same role says again, or goes on from, is left out; of many the latest
    three stay.
    """
    menurut: dict[str, list[str]] = {}
    for u in umpan:
        if u.teks.strip():
            menurut.setdefault(u.peran_pemberi or PIMPINAN, []).append(u.teks)
    urut = sorted(menurut, key=lambda peran: SEMUA.index(peran) if peran in SEMUA else len(SEMUA))
    return "\n".join(f"{peran}: {_rangkai(menurut[peran])}" for peran in urut)


def _rangkai(teks: list[str]) -> str:
    """Notes of one role in one line of thought; a single one stays as it was written."""
    sisa: list[str] = []
    for n, t in enumerate(teks):
        if not any(rapat(lain).startswith(rapat(t)) for lain in teks[n + 1 :]):
            sisa.append(t)
    sisa = sisa[-TERBANYAK:]
    if len(sisa) == 1:
        return sisa[0]
    rata = [" ".join(t.split()) for t in sisa]
    return "; ".join([*(t.rstrip(".;") for t in rata[:-1]), rata[-1]])
