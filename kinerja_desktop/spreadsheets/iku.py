"""IKU as a workbook: SASARAN STRATEGIS, INDIKATOR KINERJA, TARGET, SATUAN, found by their headings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.spreadsheets.baca import baca_buku
from kinerja_desktop.spreadsheets.lembar import Lembar, NilaiSel
from kinerja_desktop.spreadsheets.tajuk import baris_nomor_kolom
from kinerja_desktop.spreadsheets.tulis import buku_baru, isi_sel, jadi_bytes, tulis_tajuk

BARIS_DICARI = 30
#: Column -> heading as written, its width in characters, and how its heading begins where others wrote it.
KOLOM: dict[str, tuple[str, int, re.Pattern[str]]] = {
    "sasaran": ("SASARAN STRATEGIS", 44, re.compile(r"(?:sasaran|tujuan)\b")),
    "indikator": ("INDIKATOR KINERJA", 48, re.compile(r"(?:indikator|iku\b|ukuran)")),
    "target": ("TARGET", 16, re.compile(r"target\b")),
    "satuan": ("SATUAN", 14, re.compile(r"satuan\b")),
    "sumber": ("SUMBER", 12, re.compile(r"sumber\b(?!\s+data)")),
    "perspektif": ("PERSPEKTIF", 22, re.compile(r"perspektif\b")),
    "arah": ("ARAH", 10, re.compile(r"(?:arah|polaritas)\b")),
    "metode": ("METODE", 12, re.compile(r"(?:metode|cara ukur)\b")),
}
WAJIB = ("indikator", "target")
_PILIHAN: dict[str, tuple[str, ...]] = {
    "sumber": ("PK", "IKU", "Renstra", "RKT"),
    "perspektif": ("Penerima Layanan", "Proses Bisnis", "Penguatan Internal", "Anggaran"),
    "arah": ("naik", "turun", "tepat"),
    "metode": ("hitungan", "posisi", "rilis"),
}


@dataclass(frozen=True, slots=True)
class HasilIku:
    """Rows of a workbook as texts by column, an empty sasaran filled from above, and the sheet's name."""

    lembar: str
    baris: tuple[dict[str, str], ...]


def baca_iku(path: Path | str) -> HasilIku:
    """The first sheet whose headings name an indicator and a target; Tolakan when there is none."""
    buku = baca_buku(path)
    for lembar in buku.lembar:
        letak = _tajuk(lembar)
        if letak is not None:
            baris = tuple(_baris(lembar, *letak))
            if baris:
                return HasilIku(lembar.nama, baris)
    raise Tolakan(
        "Berkas {berkas} tidak memuat tabel dengan judul INDIKATOR KINERJA dan TARGET. "
        "Periksa judul kolomnya.",
        siapa="operator",
        berkas=buku.berkas,
    )


def _tajuk(lembar: Lembar) -> tuple[int, dict[str, int]] | None:
    """(index of the first row below the headings, column by key) of the best heading row."""
    terbaik: tuple[int, int, dict[str, int]] | None = None
    for nomor, isi in enumerate(lembar.nilai[:BARIS_DICARI]):
        kolom: dict[str, int] = {}
        for letak, sel in enumerate(isi):
            teks = rapat(sel) if isinstance(sel, str) else ""
            cocok = next((k for k, (_, _, pola) in KOLOM.items() if teks and pola.match(teks)), None)
            if cocok is not None:
                kolom.setdefault(cocok, letak)
        if all(w in kolom for w in WAJIB) and (terbaik is None or len(kolom) > terbaik[0]):
            terbaik = (len(kolom), nomor + 1, kolom)
    return None if terbaik is None else (terbaik[1], terbaik[2])


def _baris(lembar: Lembar, mulai: int, kolom: Mapping[str, int]) -> Iterable[dict[str, str]]:
    sasaran = ""
    for isi in lembar.nilai[mulai:]:
        if baris_nomor_kolom(isi):
            continue
        nilai = {k: _teks(isi[n] if n < len(isi) else None) for k, n in kolom.items()}
        sasaran = nilai.get("sasaran") or sasaran
        if not nilai["indikator"]:
            continue
        for k, pilihan in _PILIHAN.items():
            cocok = [p for p in pilihan if p.casefold() == nilai.get(k, "").casefold()]
            nilai[k] = cocok[0] if cocok else ""
        yield {**nilai, "sasaran": sasaran}


def _teks(nilai: NilaiSel) -> str:
    """A cell as people read it: whole numbers without a point, others with a decimal comma."""
    if nilai is None or isinstance(nilai, bool):
        return ""
    if isinstance(nilai, float):
        return str(int(nilai)) if nilai == int(nilai) else f"{nilai:.10g}".replace(".", ",")
    return "\n".join(" ".join(b.split()) for b in str(nilai).splitlines()).strip()


def buku_iku(judul: str, unit: str, baris: Iterable[Mapping[str, str]]) -> bytes:
    """The sheet as .xlsx; what is in it reads back unchanged."""
    from openpyxl.styles import Alignment, Font

    buku, lembar = buku_baru("IKU")
    isi_sel(lembar.cell(1, 1), judul).font = Font(bold=True, size=14)
    isi_sel(lembar.cell(2, 1), unit).font = Font(bold=True)
    tulis_tajuk(lembar, 4, [(nama, lebar) for nama, lebar, _ in KOLOM.values()])
    for nomor, b in enumerate(baris, 5):
        for kolom, kunci in enumerate(KOLOM, 1):
            sel = isi_sel(lembar.cell(nomor, kolom), b.get(kunci, ""))
            sel.alignment = Alignment(wrap_text=True, vertical="top")
            sel.number_format = "@"
    return jadi_bytes(buku)
