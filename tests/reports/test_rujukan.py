"""Text and geometry of each form against the dumps in tests/references.

After a wanted change: KINERJA_TULIS_RUJUKAN=1 python -m pytest tests/reports/test_rujukan.py, then look at
the difference and at the pages before committing it.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as mentah
import pytest

from kinerja_desktop.reports.formulir import gabung
from tests.reports import contoh

FOLDER = Path(__file__).parent.parent / "references"
FORM = {
    "skp-pimpinan-a4": (contoh.skp("pimpinan"), "A4"),
    "skp-administrasi-a4": (contoh.skp(), "A4"),
    "skp-administrasi-f4": (contoh.skp(), "F4"),
    "evaluasi-pimpinan-f4": (contoh.evaluasi("pimpinan", gaya_pilihan="lengkap"), "F4"),
    "evaluasi-administrasi-a4": (contoh.evaluasi(), "A4"),
    "skp-kualitatif-a4": (contoh.skp(pendekatan="kualitatif"), "A4"),
    "evaluasi-kualitatif-f4": (contoh.evaluasi("pimpinan", pendekatan="kualitatif"), "F4"),
    "lampiran-a4": (contoh.lampiran(), "A4"),
    "matriks-a4": (contoh.matriks(7, 5), "A4"),
    "perubahan-a4": (contoh.perubahan(), "A4"),
    "dokumen-a4": (contoh.dokumen(), "A4"),
    "dokumen-f4": (contoh.dokumen(gaya_pilihan="lengkap"), "F4"),
}


def _potongan(teks: pdfium.PdfTextPage) -> list[str]:
    """Runs of characters on one line, each with the place where it begins, in drawing order."""
    hasil: list[str] = []
    kini, mulai, kanan, dasar = "", (0.0, 0.0), 0.0, 0.0
    for i in range(teks.count_chars()):
        huruf = teks.get_text_range(i, 1)
        if not huruf.strip():
            continue
        huruf = "-" if huruf in ("\ufffe", "\x02") else huruf
        kotak = teks.get_charbox(i, loose=True)
        if kini and (abs(kotak[1] - dasar) > 0.5 or not -1 < kotak[0] - kanan < 6):
            hasil.append(f"{mulai[0]:7.1f} {mulai[1]:7.1f}  {kini}")
            kini = ""
        if not kini:
            mulai = (kotak[0], kotak[1])
        elif kotak[0] - kanan > 1.2:
            kini += " "
        kini += huruf
        kanan, dasar = kotak[2], kotak[1]
    hasil.append(f"{mulai[0]:7.1f} {mulai[1]:7.1f}  {kini}")
    return hasil


def _bentuk(halaman: pdfium.PdfPage) -> list[str]:
    """Bounds of every drawn path: shades, rules, the curve."""
    hasil = []
    for objek in halaman.get_objects():
        if objek.type == mentah.FPDF_PAGEOBJ_PATH:
            ruas = mentah.FPDFPath_CountSegments(objek.raw)
            kotak = " ".join(f"{v:.1f}" for v in objek.get_bounds())
            hasil.append(f"bentuk {kotak} ({ruas} ruas)")
    return hasil


def rekam(pdf: bytes) -> str:
    dokumen = pdfium.PdfDocument(pdf)
    baris: list[str] = []
    for nomor in range(len(dokumen)):
        halaman = dokumen[nomor]
        lebar, tinggi = halaman.get_size()
        baris.append(f"== halaman {nomor + 1}: {lebar:.1f} x {tinggi:.1f}")
        teks = halaman.get_textpage()
        baris += _potongan(teks)
        baris += _bentuk(halaman)
        teks.close()
        halaman.close()
    dokumen.close()
    return "\n".join(baris) + "\n"


@pytest.mark.parametrize("nama", FORM)
def test_sama_dengan_rujukan(nama: str) -> None:
    bahan: Any
    bahan, kertas = FORM[nama]
    kini = rekam(gabung([bahan], kertas))
    berkas = FOLDER / f"{nama}.txt"
    if os.environ.get("KINERJA_TULIS_RUJUKAN"):
        FOLDER.mkdir(exist_ok=True)
        berkas.write_text(kini, encoding="utf-8")
    assert kini.splitlines() == berkas.read_text(encoding="utf-8").splitlines()
