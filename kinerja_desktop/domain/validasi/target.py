"""Rules about targets: a figure, a unit, what is possible, a path that fits."""

from __future__ import annotations

import re
from decimal import Decimal

from kinerja_desktop.domain.angka import baca_angka, tulis_angka
from kinerja_desktop.domain.skp import Arah, Metode
from kinerja_desktop.domain.target import JenisTarget, langkah_terisi, periksa_jalur
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.domain.validasi import kata
from kinerja_desktop.domain.validasi.dasar import (
    ADA,
    ALAT_BANTU,
    ATURAN_ISI,
    INDIKATOR,
    INVALID,
    PENYUSUN,
    PERINGATAN,
    SARAN,
    Amatan,
    Jawab,
    Kaidah,
)

_RENTANG = re.compile(
    r"([0-9][0-9.,]*)\s*[a-z%]*\s*(?:[-–—]|s\.?\s?/?\s?d\.?|sampai dengan|sampai|hingga)\s*([0-9][0-9.,]*)",
    re.IGNORECASE,
)
_SERATUS = Decimal(100)


def kosong(a: Amatan) -> Jawab:
    """Quantitative: no target."""
    return ADA if a.kuantitatif and not a.indikator.target.strip() else None


def tanpa_angka(a: Amatan) -> Jawab:
    """Quantitative: a target without a figure, date or time of the year."""
    teks = a.indikator.target.strip()
    if not a.kuantitatif or not teks or a.target.jenis is not JenisTarget.TEKS:
        return None
    if any(c.isdigit() for c in teks) or not kata.WAKTU.isdisjoint(kata.pecah(teks)):
        return None
    return ({"target": teks},)


def tanpa_satuan(a: Amatan) -> Jawab:
    """Quantitative: a bare figure without a unit; words beside it say what it counts."""
    if not a.kuantitatif or a.satuan or not a.target.berangka:
        return None
    teks = a.indikator.target.strip()
    return None if any(c.isalpha() for c in teks) else ({"target": teks},)


def _tertinggi(a: Amatan) -> Decimal | None:
    return a.target.bawah if a.target.atas is None else a.target.atas


def persen_lewat(a: Amatan) -> Jawab:
    """More than a hundred percent."""
    if a.satuan not in kata.PERSEN:
        return None
    nilai = _tertinggi(a)
    return ({"nilai": tulis_angka(nilai)},) if nilai is not None and nilai > _SERATUS else None


def waktu_lewat(a: Amatan) -> Jawab:
    """More days, weeks or months than a year has."""
    batas = kata.SETAHUN.get(a.satuan)
    if batas is None:
        return None
    nilai = _tertinggi(a)
    if nilai is None or nilai <= batas:
        return None
    return ({"nilai": tulis_angka(nilai), "satuan": a.satuan, "batas": str(batas)},)


def indeks_lewat(a: Amatan) -> Jawab:
    """Above the end of the scale of an index."""
    nilai = _tertinggi(a)
    if nilai is None or a.satuan in kata.PERSEN or a.satuan in kata.DIHITUNG_UTUH:
        return None
    batas = kata.batas_indeks(a.indikator.teks, a.satuan)
    if batas is None or nilai <= batas:
        return None
    return ({"nilai": tulis_angka(nilai), "batas": str(batas)},)


def di_bawah_nol(a: Amatan) -> Jawab:
    """Below zero."""
    t = a.target
    return ADA if (t.bawah is not None and t.bawah < 0) or (t.atas is not None and t.atas < 0) else None


def nol(a: Amatan) -> Jawab:
    """Exactly nothing, though more is better."""
    t = a.target
    return (
        ADA if t.arah is Arah.NAIK and t.bawah is not None and t.bawah == 0 and t.atas in (None, 0) else None
    )


def rentang_terbalik(a: Amatan) -> Jawab:
    """A range whose first end is above its second."""
    if a.target.jenis is not JenisTarget.RENTANG:
        return None
    m = _RENTANG.search(a.indikator.target)
    if m is None:
        return None
    try:
        awal, akhir = (baca_angka(x, sepola=x) for x in m.groups())
    except Tolakan:
        return None
    return ({"awal": m[1], "akhir": m[2]},) if awal > akhir else None


def pecahan(a: Amatan) -> Jawab:
    """A fraction of something that is counted in whole numbers."""
    nilai = a.target.acuan
    if nilai is None or a.satuan not in kata.DIHITUNG_UTUH or nilai == nilai.to_integral_value():
        return None
    return ({"nilai": tulis_angka(nilai), "satuan": a.satuan},)


def arah_berselisih(a: Amatan) -> Jawab:
    """The direction chosen goes against the word before the figure."""
    return ADA if a.target.berselisih else None


def jalur_tak_cocok(a: Amatan) -> Jawab:
    """A path that does not lead to the target by the method chosen."""
    i = a.indikator
    if not i.jalur:
        return None
    return tuple({"uraian": kalimat} for kalimat in periksa_jalur(a.target, i.metode, i.jalur)) or None


def rilis_tanpa_bulan(a: Amatan) -> Jawab:
    """Published by others, but not in which month or quarter."""
    i = a.indikator
    return ADA if i.metode is Metode.RILIS and not langkah_terisi(i.jalur) else None


_TAK_SAH = "SKP tidak dapat diajukan."
_CAPAIAN = "Capaian tidak dapat dihitung dengan benar."

KAIDAH: tuple[Kaidah, ...] = (
    Kaidah(
        "target.kosong", INVALID, INDIKATOR, kosong,
        "Indikator pada {sebutan} belum mempunyai target.",
        PENYUSUN, ATURAN_ISI, _TAK_SAH, "target", wajib=True,
    ),
    Kaidah(
        "target.tanpa_angka", PERINGATAN, INDIKATOR, tanpa_angka,
        "Target “{target}” pada {sebutan} tidak memuat angka.",
        PENYUSUN, ATURAN_ISI, _CAPAIAN, "target",
    ),
    Kaidah(
        "target.tanpa_satuan", PERINGATAN, INDIKATOR, tanpa_satuan,
        "Target “{target}” pada {sebutan} belum mempunyai satuan.",
        PENYUSUN, ATURAN_ISI, "Target tercetak tanpa satuan dan dapat ditafsirkan lain.", "satuan",
    ),
    Kaidah(
        "target.persen_lewat", PERINGATAN, INDIKATOR, persen_lewat,
        "Target {nilai} persen pada {sebutan} melebihi 100 persen.",
        PENYUSUN, ALAT_BANTU, _CAPAIAN, "target",
    ),
    Kaidah(
        "target.waktu_lewat", PERINGATAN, INDIKATOR, waktu_lewat,
        "Target {nilai} {satuan} pada {sebutan} melebihi setahun ({batas} {satuan}).",
        PENYUSUN, ALAT_BANTU, _CAPAIAN, "target",
    ),
    Kaidah(
        "target.indeks_lewat", PERINGATAN, INDIKATOR, indeks_lewat,
        "Target {nilai} pada {sebutan} melebihi skala indeksnya ({batas}).",
        PENYUSUN, ALAT_BANTU, _CAPAIAN, "target",
    ),
    Kaidah(
        "target.di_bawah_nol", PERINGATAN, INDIKATOR, di_bawah_nol,
        "Target pada {sebutan} kurang dari nol.",
        PENYUSUN, ALAT_BANTU, _CAPAIAN, "target",
    ),
    Kaidah(
        "target.nol", SARAN, INDIKATOR, nol,
        "Target pada {sebutan} nol, padahal makin tinggi makin baik.",
        PENYUSUN, ALAT_BANTU, _CAPAIAN, "target",
    ),
    Kaidah(
        "target.rentang_terbalik", PERINGATAN, INDIKATOR, rentang_terbalik,
        "Rentang target pada {sebutan} terbalik ({awal} sampai {akhir}).",
        PENYUSUN, ALAT_BANTU, _CAPAIAN, "target",
    ),
    Kaidah(
        "target.pecahan", SARAN, INDIKATOR, pecahan,
        "Target {nilai} {satuan} pada {sebutan} berupa pecahan, padahal {satuan} dihitung utuh.",
        PENYUSUN, ALAT_BANTU, _CAPAIAN, "target",
    ),
    Kaidah(
        "target.arah_berselisih", PERINGATAN, INDIKATOR, arah_berselisih,
        "Arah yang dipilih pada {sebutan} berlawanan dengan kata dalam targetnya.",
        PENYUSUN, ALAT_BANTU, _CAPAIAN, "target",
    ),
    Kaidah(
        "target.jalur_tak_cocok", PERINGATAN, INDIKATOR, jalur_tak_cocok,
        "Jalur target pada {sebutan} belum cocok. {uraian}",
        PENYUSUN, ALAT_BANTU, "Target tiap periode tidak sampai ke target setahun.", "target",
    ),
    Kaidah(
        "target.rilis_tanpa_bulan", PERINGATAN, INDIKATOR, rilis_tanpa_bulan,
        "Indikator rilis pada {sebutan} belum menyebut bulan atau triwulan rilisnya.",
        PENYUSUN, ALAT_BANTU, "Indikator dianggap tidak diukur sepanjang tahun.", "target",
    ),
)  # fmt: skip
