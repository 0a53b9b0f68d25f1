"""Parsing proper, run in a child process: workbook bytes to plain rows that survive JSON."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from typing import Any

TEKS_TERPANJANG = 32_767
_PELINDUNG = re.compile(r'\A="([^"]*)"\Z')

LembarPolos = dict[str, Any]
"""nama, tersembunyi, nilai (rows of text, numbers, booleans, None), tanggal and rumus (places)."""


Rumus = dict[int, list[tuple[int, int]]]
"""Formula cells (row, column from 0) by sheet number."""


def urai(
    isi: bytes, jenis: str, *, berat: bool, rumus: dict[int, list[tuple[int, int]]], tampil: bool = False
) -> list[LembarPolos]:
    """Sheets of a workbook that passed the gate; `rumus` lists formula cells by sheet for calamine.

    With `tampil` formulas give their stored results and percentages what Excel shows.
    """
    if jenis == "csv":
        return [_urai_csv(isi)]
    return _urai_calamine(isi, rumus) if berat else _urai_openpyxl(isi, rumus if tampil else None)


def _urai_openpyxl(isi: bytes, tampil: Rumus | None) -> list[LembarPolos]:
    """With the formula cells of `tampil` results are read, else the formulas themselves."""
    import warnings

    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        hasil_rumus = tampil is not None
        buku = openpyxl.load_workbook(
            io.BytesIO(isi), read_only=True, data_only=hasil_rumus, keep_links=False
        )
        hasil = []
        for lembar in buku.worksheets:
            # The stated extent may be wrong, and openpyxl would then silently leave cells out.
            lembar.reset_dimensions()
            polos = _kosong(lembar.title, lembar.sheet_state != "visible")
            for baris in lembar.iter_rows():
                nilai: list[Any] = []
                for sel in baris:
                    if sel.data_type == "f":
                        polos["rumus"].append((len(polos["nilai"]), len(nilai)))
                    nilai.append(_tertulis(sel) if hasil_rumus else sel.value)
                _tambah(polos, nilai)
            if tampil is not None:
                nomor = buku.sheetnames.index(lembar.title)  # charts have numbers too
                polos["rumus"] = [tuple(letak) for letak in tampil.get(nomor, ())]
                for b, kol in polos["rumus"]:
                    _pastikan_ada(polos["nilai"], b, kol)
            hasil.append(_rapikan(polos))
        buku.close()
    return hasil


def _tertulis(sel: Any) -> Any:
    """A cell's value; of a percentage what the sheet shows, since 100% is kept as 1."""
    nilai = sel.value
    if isinstance(nilai, bool) or not isinstance(nilai, int | float):
        return nilai
    if "%" not in str(sel.number_format):
        return nilai
    return f"{nilai * 100:.10g}".replace(".", ",") + "%"


def _urai_calamine(isi: bytes, rumus: Rumus) -> list[LembarPolos]:
    import python_calamine

    try:
        buku = python_calamine.load_workbook(io.BytesIO(isi))
    except python_calamine.PasswordError:
        raise PermissionError from None
    hasil = []
    for nomor, meta in enumerate(buku.sheets_metadata):
        if meta.typ != python_calamine.SheetTypeEnum.WorkSheet:
            continue
        tersembunyi = meta.visible != python_calamine.SheetVisibleEnum.Visible
        polos = _kosong(meta.name, tersembunyi)
        for baris in buku.get_sheet_by_index(nomor).to_python(skip_empty_area=False):
            _tambah(polos, baris)
        polos["rumus"] = [tuple(letak) for letak in rumus.get(nomor, ())]
        for b, kol in polos["rumus"]:
            _pastikan_ada(polos["nilai"], b, kol)
        hasil.append(_rapikan(polos))
    return hasil


def _urai_csv(isi: bytes) -> LembarPolos:
    teks = _sandi(isi)
    contoh = [b for b in teks[:20_000].splitlines() if b.strip()][:30]
    pemisah = max(";\t,|", key=lambda p: sum(b.count(p) for b in contoh))
    polos = _kosong("CSV", False)
    csv.field_size_limit(TEKS_TERPANJANG * 4)
    for baris in csv.reader(io.StringIO(teks, newline=""), delimiter=pemisah):
        # ="1987..." is how people keep Excel from turning a NIP into a number; it holds text only.
        nilai = [m[1] if (m := _PELINDUNG.match(s)) else s for s in baris]
        for kolom, isi_sel in enumerate(nilai):
            if isi_sel[:1] in "=" and len(isi_sel) > 1:
                polos["rumus"].append((len(polos["nilai"]), kolom))
        _tambah(polos, nilai)
    return _rapikan(polos)


def _sandi(isi: bytes) -> str:
    if isi[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return isi.decode("utf-16", "replace")
    try:
        return isi.decode("utf-8-sig")
    except UnicodeDecodeError:
        return isi.decode("cp1252", "replace")


def _kosong(nama: str, tersembunyi: bool) -> LembarPolos:
    return {"nama": nama, "tersembunyi": tersembunyi, "nilai": [], "tanggal": [], "rumus": []}


def _tambah(polos: LembarPolos, nilai: list[Any]) -> None:
    """Adds one row; dates become ISO text and are noted, so that JSON can carry them."""
    baris = len(polos["nilai"])
    for kolom, isi in enumerate(nilai):
        if isi is None or isi.__class__ in (int, float, bool):
            continue
        if isinstance(isi, str):
            if not isi:
                nilai[kolom] = None
            elif len(isi) > TEKS_TERPANJANG:
                nilai[kolom] = isi[:TEKS_TERPANJANG]
        elif isinstance(isi, dt.datetime | dt.date):
            if not isinstance(isi, dt.datetime):
                isi = dt.datetime(isi.year, isi.month, isi.day)
            nilai[kolom] = isi.isoformat()
            polos["tanggal"].append((baris, kolom))
        else:
            # Formulas of a range, durations, times of day: their text is enough to name them in a refusal.
            nilai[kolom] = str(getattr(isi, "text", None) or isi)
    polos["nilai"].append(nilai)


def _pastikan_ada(nilai: list[list[Any]], baris: int, kolom: int) -> None:
    while len(nilai) <= baris:
        nilai.append([])
    nilai[baris].extend([None] * (kolom + 1 - len(nilai[baris])))


def _rapikan(polos: LembarPolos) -> LembarPolos:
    """Cuts blank rows at the end: a sheet formatted to its last row is as long as its list."""
    nilai = polos["nilai"]
    terakhir = max((b for b, _ in polos["rumus"]), default=-1)
    while len(nilai) - 1 > terakhir and all(s is None for s in nilai[-1]):
        nilai.pop()
    return polos
