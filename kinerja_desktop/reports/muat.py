"""From groups to pages; a paper whose last page holds little is set closer where that saves the page.

Nothing is made smaller: only the lines and the rows move together, and the room for the pen stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kinerja_desktop.reports.alir import Alir, Kepala, Letak, Satuan, Seksi
from kinerja_desktop.reports.huruf import Gaya
from kinerja_desktop.reports.kertas import Bidang
from kinerja_desktop.reports.paragraf import Paragraf
from kinerja_desktop.reports.tabel import SELA_TEGAK, Kelompok

_SEDIKIT = 0.65
"""Share of the body up to which it is worth trying to do without the last page."""
_LARIK = 0.93
_SELA = SELA_TEGAK - 1.6
_JARAK = 0.7
_gaya: dict[Gaya, Gaya] = {}


def tata(b: Bidang, satuan: Sequence[Satuan]) -> list[list[Letak]]:
    """The pages of one document, as few as its groups allow when they are set a little closer."""
    biasa = Alir(b).susun(satuan)
    if len(biasa) < 2 or _terisi(b, biasa[-1]) > _SEDIKIT:
        return biasa
    rapat = Alir(b).susun(rapatkan(satuan))
    return rapat if len(rapat) < len(biasa) else biasa


def _terisi(b: Bidang, halaman: Sequence[Letak]) -> float:
    """Share of the body that a page uses."""
    y, k = halaman[-1]
    return (b.atas - y + k.tinggi) / b.tinggi_isi


def rapatkan(satuan: Sequence[Satuan]) -> list[Satuan]:
    """The same groups, closer; headings stay shared as they were."""
    kepala: dict[int, Kepala] = {}
    seksi: dict[int, Seksi] = {}
    hasil = []
    for s in satuan:
        if s.kepala is not None and id(s.kepala) not in kepala:
            kepala[id(s.kepala)] = Kepala(tuple(_kelompok(k) for k in s.kepala.isi))
        if s.seksi is not None and id(s.seksi) not in seksi:
            seksi[id(s.seksi)] = Seksi(_kelompok(s.seksi.lanjutan))
        hasil.append(
            replace(
                s,
                isi=_kelompok(s.isi),
                kepala=kepala[id(s.kepala)] if s.kepala is not None else None,
                seksi=seksi[id(s.seksi)] if s.seksi is not None else None,
                jarak=s.jarak * _JARAK,
            )
        )
    return hasil


def _kelompok(k: Kelompok) -> Kelompok:
    sel = [
        replace(
            s,
            isi=_paragraf(s.isi),
            penuh=_paragraf(s.penuh) if s.penuh is not None else None,
            sela=_SELA,
        )
        for s in k.sel
    ]
    return Kelompok(k.tepi, sel, k.bingkai, k.utuh, k.pisah)


def _paragraf(p: Paragraf) -> Paragraf:
    gaya = _gaya.get(p.gaya)
    if gaya is None:
        gaya = _gaya[p.gaya] = replace(p.gaya, jarak=p.gaya.jarak * _LARIK)
    return Paragraf(p.larik, gaya)
