"""Plain values of a workbook that has been read: cells and sheets, free of any spreadsheet library."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

NilaiSel = str | int | float | bool | dt.datetime | dt.date | dt.time | None
TipeSel = Literal["kosong", "teks", "angka", "logika", "tanggal", "rumus"]


def huruf_kolom(kolom: int) -> str:
    """Column letters of a column counted from 0: 0 is A, 26 is AA."""
    huruf = ""
    kolom += 1
    while kolom:
        kolom, sisa = divmod(kolom - 1, 26)
        huruf = chr(65 + sisa) + huruf
    return huruf


def alamat_sel(baris: int, kolom: int) -> str:
    """Address as people say it, "B7"; baris counts from 1, kolom from 0."""
    return f"{huruf_kolom(kolom)}{baris}"


@dataclass(frozen=True, slots=True)
class Sel:
    """One cell: its value, whether it is a formula, and its address "B7"."""

    nilai: NilaiSel
    rumus: bool
    alamat: str
    tipe: TipeSel


def tipe_nilai(nilai: NilaiSel) -> TipeSel:
    """Kind of a cell value; a blank text counts as empty."""
    if nilai is None or nilai == "":
        return "kosong"
    if isinstance(nilai, str):
        return "teks"
    if isinstance(nilai, bool):
        return "logika"
    if isinstance(nilai, int | float):
        return "angka"
    return "tanggal"


@dataclass(slots=True)
class Lembar:
    """One sheet: raw values by row (index 0 is sheet row 1) and its formula places (row, column from 0)."""

    nama: str
    nilai: list[list[NilaiSel]]
    rumus: frozenset[tuple[int, int]] = frozenset()
    mulai_1904: bool = False
    tersembunyi: bool = False
    peringatan: tuple[str, ...] = field(default=())

    @property
    def jumlah_baris(self) -> int:
        """Number of sheet rows, up to the last one that holds something."""
        return len(self.nilai)

    def sel(self, baris: int, kolom: int) -> Sel:
        """The cell at sheet row `baris` (from 1) and column `kolom` (from 0); empty outside the sheet."""
        isi: NilaiSel = None
        if 1 <= baris <= len(self.nilai) and 0 <= kolom < len(self.nilai[baris - 1]):
            isi = self.nilai[baris - 1][kolom]
        rumus = (baris - 1, kolom) in self.rumus
        return Sel(isi, rumus, alamat_sel(baris, kolom), "rumus" if rumus else tipe_nilai(isi))

    @property
    def baris(self) -> list[list[Sel]]:
        """All rows as cells; made on request, since a sheet of 15,000 people has 400,000 of them."""
        return [[self.sel(b, k) for k in range(len(isi))] for b, isi in enumerate(self.nilai, start=1)]
