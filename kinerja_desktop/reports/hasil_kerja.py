"""The table HASIL KERJA of the SKP and of the evaluation: columns per form, a group per work result."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from kinerja_desktop.reports import teks_resmi as resmi
from kinerja_desktop.reports.alir import Kepala, Satuan, Seksi
from kinerja_desktop.reports.bagian import BLOK, ISI, ISI_TENGAH, KEPALA, NOMOR_KOLOM
from kinerja_desktop.reports.kertas import Bidang, kolom
from kinerja_desktop.reports.kualitatif import hasil_kerja_kualitatif
from kinerja_desktop.reports.paragraf import paragraf
from kinerja_desktop.reports.tabel import SELA_X, Judul, Kelompok, Sel, baris_penuh, kepala_kolom
from kinerja_desktop.services.bahan_cetak import (
    BENTUK_PIMPINAN,
    KUALITATIF,
    BarisIndikatorCetak,
    BarisRhkCetak,
    IsiKinerja,
)


@dataclass(frozen=True, slots=True)
class Kolom:
    """One column: which field it shows, its official heading, its share of the width."""

    isi: str
    judul: str
    bagian: float


SKP_PIMPINAN = (
    Kolom("nomor", "NO", 3.5),
    Kolom("rhk", resmi.RHK, 33),
    Kolom("indikator", resmi.IKI, 33),
    Kolom("target", "TARGET", 15),
    Kolom("perspektif", "PERSPEKTIF", 15.5),
)
SKP_ADMINISTRASI = (
    Kolom("nomor", "NO", 3.5),
    Kolom("atasan", resmi.DIINTERVENSI + "*", 25),
    Kolom("rhk", resmi.RHK, 25),
    Kolom("aspek", "ASPEK", 9),
    Kolom("indikator", resmi.IKI, 25.5),
    Kolom("target", "TARGET", 12),
)
EVALUASI_PIMPINAN = (
    Kolom("nomor", "NO", 3.5),
    Kolom("rhk", resmi.RHK, 19.5),
    Kolom("indikator", resmi.IKI, 19.5),
    Kolom("target", "TARGET", 10.5),
    Kolom("perspektif", "PERSPEKTIF", 11),
    Kolom("realisasi", resmi.BUKTI_REALISASI, 18),
    Kolom("umpan_balik", resmi.BUKTI_UMPAN_BALIK, 18),
)
EVALUASI_ADMINISTRASI = (
    Kolom("nomor", "NO", 3.5),
    Kolom("atasan", resmi.DIINTERVENSI, 16),
    Kolom("rhk", resmi.RHK, 16),
    Kolom("aspek", "ASPEK", 8),
    Kolom("indikator", resmi.IKI, 16),
    Kolom("target", "TARGET", 9.5),
    Kolom("realisasi", resmi.BUKTI_REALISASI, 15),
    Kolom("umpan_balik", resmi.BUKTI_UMPAN_BALIK, 16),
)


def kolom_form(bentuk: str, *, evaluasi: bool) -> tuple[Kolom, ...]:
    """The official columns of one form."""
    if bentuk == BENTUK_PIMPINAN:
        return EVALUASI_PIMPINAN if evaluasi else SKP_PIMPINAN
    return EVALUASI_ADMINISTRASI if evaluasi else SKP_ADMINISTRASI


@lru_cache(maxsize=16)
def _kerangka(b: Bidang, susunan: tuple[Kolom, ...]) -> tuple[tuple[float, ...], Kepala]:
    tepi = kolom(b, tuple(k.bagian for k in susunan))
    judul = tuple(Judul(i, k.judul) for i, k in enumerate(susunan))
    isi = (baris_penuh(tepi, resmi.HASIL_KERJA, BLOK), *kepala_kolom(tepi, judul, KEPALA, NOMOR_KOLOM))
    return tepi, Kepala(isi)


def _teks_rhk(r: BarisRhkCetak) -> str:
    return f"{r.teks}\n(Penugasan Dari : {r.penugasan_dari})" if r.penugasan_dari.strip() else r.teks


def kelompok_rhk(tepi: tuple[float, ...], susunan: tuple[Kolom, ...], r: BarisRhkCetak) -> Kelompok:
    """One work result: its own cells span the rows of its indicators."""
    indikator = r.indikator or (BarisIndikatorCetak(""),)
    banyak = len(indikator)
    per_indikator = any(i.umpan_balik.strip() for i in indikator)
    umum = {"nomor": r.nomor, "atasan": r.teks_atasan, "rhk": _teks_rhk(r), "perspektif": r.perspektif}
    if not per_indikator:
        umum["umpan_balik"] = r.umpan_balik
    sel: list[Sel] = []
    for i, k in enumerate(susunan):
        ruang = tepi[i + 1] - tepi[i] - 2 * SELA_X
        gaya = ISI_TENGAH if k.isi == "nomor" else ISI
        if k.isi in umum:
            ulang = {"nomor": "nomor", "rhk": "teks"}.get(k.isi, "")
            isi = paragraf(umum[k.isi], ruang, gaya)
            sel.append(Sel(i, isi, rentang_baris=banyak, ulang=ulang))
            continue
        for urut, butir in enumerate(indikator):
            teks = _teks_indikator(butir, k.isi, r.umpan_balik if urut == 0 else "")
            sel.append(Sel(i, paragraf(teks, ruang, gaya), baris=urut))
    sel.sort(key=lambda s: (s.baris, s.kolom))
    return Kelompok(tepi, sel, pisah=True)


def _teks_indikator(i: BarisIndikatorCetak, isi: str, umpan_balik_umum: str) -> str:
    if isi == "umpan_balik":
        return "\n".join(t for t in (umpan_balik_umum, i.umpan_balik) if t.strip())
    return {"indikator": i.teks, "aspek": i.aspek, "target": i.target, "realisasi": i.realisasi}[isi]


def hasil_kerja(b: Bidang, isi: IsiKinerja, *, evaluasi: bool) -> tuple[tuple[float, ...], list[Satuan]]:
    """Column edges and the groups of the table; a block without results keeps one empty row."""
    if isi.pendekatan == KUALITATIF:
        return hasil_kerja_kualitatif(b, isi.utama, isi.tambahan, evaluasi=evaluasi)
    susunan = kolom_form(isi.bentuk, evaluasi=evaluasi)
    tepi, kepala = _kerangka(b, susunan)
    hasil: list[Satuan] = []
    for judul, daftar in ((resmi.UTAMA, isi.utama), (resmi.TAMBAHAN, isi.tambahan)):
        seksi = Seksi(baris_penuh(tepi, f"{judul} (lanjutan)", BLOK, arsir=False))
        awal = baris_penuh(tepi, judul, BLOK, arsir=False)
        jarak = 0.0 if hasil or evaluasi else 6.0
        hasil.append(Satuan(awal, kepala, seksi, buka=True, lekat=True, jarak=jarak))
        for r in daftar or (BarisRhkCetak("", ""),):
            hasil.append(Satuan(kelompok_rhk(tepi, susunan, r), kepala, seksi))
    return tepi, hasil
