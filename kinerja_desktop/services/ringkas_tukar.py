"""How many questions of the exchange wait for somebody: differences, proposals, Berita Acara."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.services import berita_acara
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_beda, repo_tukar, repo_usulan


@dataclass(frozen=True, slots=True)
class JumlahTukar:
    """`ba_menunggu` are minutes that the centre has not decided."""

    beda: int
    usulan: int
    ba_menunggu: int
    ba: int


def jumlah(sesi: Sesi) -> JumlahTukar:
    """What is open now."""
    sesi.wajib("lihat")
    with repo_tukar.bacaan(sesi.db) as p:
        beda, usulan = repo_beda.jumlah(p), repo_usulan.terbuka(p)
    ba = berita_acara.daftar(sesi)
    return JumlahTukar(
        beda,
        usulan,
        sum(b.keadaan == berita_acara.DIAJUKAN for b in ba),
        len(ba),
    )
