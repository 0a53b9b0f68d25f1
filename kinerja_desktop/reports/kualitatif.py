"""HASIL KERJA of the qualitative approach: no aspects and no targets, one list under each work result."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from kinerja_desktop.reports import teks_resmi as resmi
from kinerja_desktop.reports.alir import Kepala, Satuan, Seksi
from kinerja_desktop.reports.bagian import BLOK, ISI, ISI_TENGAH, KEPALA
from kinerja_desktop.reports.kertas import Bidang, kolom
from kinerja_desktop.reports.paragraf import Paragraf, gantung, paragraf, sambung
from kinerja_desktop.reports.tabel import SELA_X, Judul, Kelompok, Sel, baris_penuh, kepala_kolom
from kinerja_desktop.services.bahan_cetak import BarisRhkCetak

_SKP = (4.0, 96.0)
_EVALUASI = (5.0, 55.0, 20.0, 20.0)
_BUTIR = "•  "


@lru_cache(maxsize=8)
def _kerangka(b: Bidang, evaluasi: bool) -> tuple[tuple[float, ...], Kepala]:
    tepi = kolom(b, _EVALUASI if evaluasi else _SKP)
    if not evaluasi:
        return tepi, Kepala((baris_penuh(tepi, resmi.HASIL_KERJA, BLOK),))
    judul = (
        Judul(0, resmi.HASIL_KERJA, rentang_kolom=2),
        Judul(2, resmi.KUALITATIF_REALISASI),
        Judul(3, resmi.KUALITATIF_UMPAN_BALIK),
    )
    return tepi, Kepala((kepala_kolom(tepi, judul, KEPALA, KEPALA)[0],))


def _isi(r: BarisRhkCetak, ruang: float) -> Paragraf:
    """The result, who asked for it, and its measures as a list; nothing for the row left to the pen."""
    if not r.nomor:
        return Paragraf((), ISI)
    teks = f"{r.teks} (Penugasan Dari : {r.penugasan_dari})" if r.penugasan_dari.strip() else r.teks
    ukuran = [gantung(_BUTIR, i.teks, ruang, ISI) for i in r.indikator if i.teks.strip()]
    return sambung(paragraf(teks, ruang, ISI), paragraf(resmi.UKURAN, ruang, ISI), *ukuran)


def _realisasi(r: BarisRhkCetak, ruang: float) -> Paragraf:
    """Progress in the order of the measures; of several each begins its own line."""
    terisi = [i.realisasi for i in r.indikator if i.realisasi.strip()]
    if len(r.indikator) < 2:
        return paragraf("\n".join(terisi), ruang, ISI)
    return sambung(*(gantung(_BUTIR, t, ruang, ISI) for t in terisi)) if terisi else Paragraf((), ISI)


def _sel(tepi: tuple[float, ...], r: BarisRhkCetak) -> list[Sel]:
    ruang = [tepi[i + 1] - tepi[i] - 2 * SELA_X for i in range(len(tepi) - 1)]
    nomor = f"{r.nomor}." if r.nomor else ""
    sel = [
        Sel(0, paragraf(nomor, ruang[0], ISI_TENGAH), ulang="nomor"),
        Sel(1, _isi(r, ruang[1]), ulang="teks"),
    ]
    if len(ruang) > 2:
        umpan = "\n".join(t for t in (r.umpan_balik, *(i.umpan_balik for i in r.indikator)) if t.strip())
        sel += [Sel(2, _realisasi(r, ruang[2])), Sel(3, paragraf(umpan, ruang[3], ISI))]
    return sel


def hasil_kerja_kualitatif(
    b: Bidang, utama: Sequence[BarisRhkCetak], tambahan: Sequence[BarisRhkCetak], *, evaluasi: bool
) -> tuple[tuple[float, ...], list[Satuan]]:
    """Column edges and the groups of the table; a block without results keeps one empty row."""
    tepi, kepala = _kerangka(b, evaluasi)
    hasil: list[Satuan] = []
    for judul, daftar in ((resmi.KUALITATIF_UTAMA, utama), (resmi.KUALITATIF_TAMBAHAN, tambahan)):
        seksi = Seksi(baris_penuh(tepi, f"{judul} (lanjutan)", BLOK, arsir=False))
        jarak = 0.0 if hasil or evaluasi else 6.0
        awal = baris_penuh(tepi, judul, BLOK, arsir=False)
        hasil.append(Satuan(awal, kepala, seksi, buka=True, lekat=True, jarak=jarak))
        for r in daftar or (BarisRhkCetak("", ""),):
            hasil.append(Satuan(Kelompok(tepi, _sel(tepi, r)), kepala, seksi))
    return tepi, hasil
