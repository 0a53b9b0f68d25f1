"""At the end of the year: every place of the office and of the centre, as it stands."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja_desktop.tur import cari
from kinerja_desktop.tur.bab_skp import NAMA
from kinerja_desktop.tur.panggung import Panggung
from kinerja_desktop.tur.pengemudi import GagalTur
from kinerja_desktop.ui.rel import Rel

JEDA_MS = 350  # pictures of pages and charts come a moment after the list


def kantor(g: Panggung) -> Iterator[str]:
    """The office's places as the operator and as the head of the office see them."""
    g.ke_depan(g.aplikasi)
    for nama, siapa in (("Operator", "operator"), (NAMA["camat"], "camat")):
        yield f"Melihat semua tempat kantor sebagai {siapa}"
        g.pakai(nama)
        _potret_semua(g, siapa)


def pusat(g: Panggung) -> Iterator[str]:
    """The centre's places."""
    if g.pusat is None:
        raise GagalTur("Program pusat belum dibuka.")
    yield "Melihat semua tempat pusat"
    g.ke_depan(g.pusat)
    _potret_semua(g, "pusat")


def _potret_semua(g: Panggung, siapa: str) -> None:
    rel = cari.jendela_kini().findChild(Rel)
    for nama in [t.accessibleName() for t in rel.tombol.values()] if rel is not None else ():
        g.tempat(nama)
        g.p.sebentar(JEDA_MS)
        g.potret(f"{siapa}-{nama.lower().replace(' ', '-')}")
