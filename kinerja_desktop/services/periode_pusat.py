"""Periods of an office beside those of the centre: the office's row says which, the centre's says until when.

What an office wrote refers to its own rows, whose ids never change; the centre's periods arrive later with
the same year, kind and number. So both stand, and everybody reads one of them with the centre's dates.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan

TERBUKA, DITUTUP = "terbuka", "ditutup"
KunciPeriode = tuple[int, str, int]


def kunci(p: PeriodeTersimpan) -> KunciPeriode:
    """Year, kind and number: what a period is, whoever made its row."""
    return (p.periode.tahun, p.periode.jenis.value, p.periode.nomor)


def asal_menurut_ruang(semua: Iterable[PeriodeTersimpan], pusat: bytes) -> list[PeriodeTersimpan]:
    """At the centre: its own are the rows of its space, whatever an office wrote into `lokal`."""
    return [p if p.lokal or p.id[:4] == pusat else replace(p, lokal=True) for p in semua]


def berlaku(
    semua: Iterable[PeriodeTersimpan],
    langkah: Mapping[bytes, str],
    berita_acara: Mapping[KunciPeriode, str],
    *,
    di_pusat: bool,
) -> dict[KunciPeriode, PeriodeTersimpan]:
    """Each period once. `langkah`: last own step ("tutup", "buka_kunci") on periods that the centre made;
    `berita_acara`: numbers of the agreed minutes that hold a period."""
    milik: dict[KunciPeriode, PeriodeTersimpan] = {}
    pusat: dict[KunciPeriode, PeriodeTersimpan] = {}
    for p in semua:
        (milik if p.lokal else pusat).setdefault(kunci(p), p)
    if di_pusat:
        return pusat
    hasil = {}
    for k in dict.fromkeys((*milik, *pusat)):
        dasar = milik.get(k) or pusat[k]
        if not dasar.lokal and langkah.get(dasar.id) == "tutup":
            dasar = replace(dasar, status=DITUTUP)
        if k in berita_acara:
            dasar = replace(dasar, status=DITUTUP, berita_acara=berita_acara[k])
        hasil[k] = _dengan_pusat(dasar, pusat.get(k))
    return hasil


def _dengan_pusat(p: PeriodeTersimpan, pusat: PeriodeTersimpan | None) -> PeriodeTersimpan:
    """The same period with the dates of the centre; closed when either side has closed it."""
    if pusat is None:
        return p
    return replace(
        p,
        periode=replace(p.periode, mulai=pusat.periode.mulai, selesai=pusat.periode.selesai),
        batas_skp=pusat.batas_skp or p.batas_skp,
        batas_nilai=pusat.batas_nilai or p.batas_nilai,
        status=DITUTUP if pusat.ditutup else p.status,
        ditutup_pusat=pusat.ditutup,
    )
