"""Our own tables: cells with row and column spans, their heights, and cutting a group between two pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from kinerja_desktop.reports.huruf import Gaya
from kinerja_desktop.reports.paragraf import Paragraf, paragraf, sambung

SELA_X = 3.5
SELA_ATAS = 2.6
SELA_BAWAH = 3.2
SELA_TEGAK = SELA_ATAS + SELA_BAWAH
_MIN_LARIK = 2
"""A row that must be cut leaves at least this many lines before the cut."""
LANJUTAN = "(lanjutan)"

Gambar = Callable[[Any, float, float, float, float], None]
"""Drawing of a cell: writer, left x, top y, width, height."""


@dataclass(slots=True)
class Sel:
    """One cell; `ulang`: a continuation repeats "" nothing, "nomor" the cell, "teks" the mark (lanjutan)."""

    kolom: int
    isi: Paragraf
    baris: int = 0
    rentang_kolom: int = 1
    rentang_baris: int = 1
    arsir: bool = False
    tengah: bool = False
    ulang: str = ""
    tinggi_min: float = 0.0
    gambar: Gambar | None = None
    penuh: Paragraf | None = None
    sela: float = SELA_TEGAK
    """Padding above and below the text together."""

    @property
    def tinggi(self) -> float:
        """Height the cell needs, padding included."""
        return max(max(self.isi.tinggi, self.isi.gaya.jarak) + self.sela, self.tinggi_min)


@dataclass(slots=True)
class Kelompok:
    """Rows that belong together (a result with its indicators, a heading); `tepi` are the column edges."""

    tepi: tuple[float, ...]
    sel: list[Sel]
    bingkai: bool = True
    utuh: bool = False
    pisah: bool = False
    """May be divided between its rows to fill a page, not only when it is taller than one."""
    baris: int = field(init=False)
    alami: list[float] = field(init=False)
    tinggi_baris: list[float] = field(init=False)
    tinggi: float = field(init=False)

    def __post_init__(self) -> None:
        self.baris = max(s.baris + s.rentang_baris for s in self.sel)
        alami = [0.0] * self.baris
        for s in self.sel:
            if s.rentang_baris == 1 and s.tinggi > alami[s.baris]:
                alami[s.baris] = s.tinggi
        self.alami = alami
        tinggi = list(alami)
        for s in self.sel:
            if s.rentang_baris > 1:
                kurang = s.tinggi - sum(tinggi[s.baris : s.baris + s.rentang_baris])
                if kurang > 0:
                    tinggi[s.baris + s.rentang_baris - 1] += kurang
        self.tinggi_baris = tinggi
        self.tinggi = sum(tinggi)

    def ruang_sel(self, s: Sel) -> float:
        """Width for the text of a cell."""
        return self.tepi[s.kolom + s.rentang_kolom] - self.tepi[s.kolom] - 2 * SELA_X

    def belah(self, ruang: float) -> tuple[Kelompok, Kelompok] | None:
        """Two groups, the first within `ruang`; between rows if possible, else inside the first row."""
        if self.utuh:
            return None
        return self.belah_baris(ruang) or self._belah_larik(ruang)

    def belah_baris(self, ruang: float) -> tuple[Kelompok, Kelompok] | None:
        """Two groups cut between rows, the first within `ruang`; None where no row boundary fits."""
        batas, tinggi = 0, 0.0
        while batas < self.baris - 1 and tinggi + self.alami[batas] <= ruang:
            tinggi += self.alami[batas]
            batas += 1
        if batas <= self.pembuka or self.utuh:
            return None
        awal: list[Sel] = []
        sisa: list[Sel] = []
        for s in self.sel:
            if s.baris + s.rentang_baris <= batas:
                awal.append(s)
            elif s.baris >= batas:
                sisa.append(replace(s, baris=s.baris - batas))
            else:
                ruang_sel = max(sum(self.alami[s.baris : batas]), ruang - sum(self.alami[: s.baris]))
                lanjutan = sum(self.alami[batas : s.baris + s.rentang_baris])
                atas, bawah = self._belah_sel(s, ruang_sel, lanjutan)
                awal.append(replace(atas, rentang_baris=batas - s.baris))
                sisa.append(replace(bawah, baris=0, rentang_baris=s.baris + s.rentang_baris - batas))
        return self._bagian(awal), self._bagian(sisa)

    @property
    def pembuka(self) -> int:
        """How many rows at the top are only headings, which are never left behind alone."""
        banyak = 0
        for baris in range(self.baris):
            if not all(s.arsir for s in self.sel if s.baris == baris and s.rentang_baris == 1):
                break
            banyak += 1
        return 0 if banyak == self.baris else banyak

    def _belah_larik(self, ruang: float) -> tuple[Kelompok, Kelompok] | None:
        """Cut inside the first row that is no heading; something is left for the second part."""
        r = self.pembuka
        lepas = [s for s in self.sel if s.baris == r and s.rentang_baris == 1]
        terpanjang = max((s.isi.tinggi for s in lepas), default=0.0)
        if any(s.gambar for s in lepas) or terpanjang == 0.0:
            return None
        atasan = sum(self.alami[:r])
        ruang = min(ruang - atasan, terpanjang + SELA_TEGAK - 0.01)
        if ruang < _MIN_LARIK * max(s.isi.gaya.jarak for s in lepas) + SELA_TEGAK:
            return None
        awal = [s for s in self.sel if s.baris + s.rentang_baris <= r]
        sisa = [replace(s, baris=s.baris - r) for s in self.sel if s.baris > r]
        for s in self.sel:
            if s.baris <= r < s.baris + s.rentang_baris:
                atas, bawah = self._belah_sel(s, ruang + sum(self.alami[s.baris : r]))
                awal.append(replace(atas, rentang_baris=r + 1 - s.baris, tinggi_min=0.0))
                lanjut = s.baris + s.rentang_baris - r
                sisa.append(replace(bawah, baris=0, rentang_baris=lanjut, tinggi_min=0.0))
        return self._bagian(awal), self._bagian(sisa)

    def _belah_sel(self, s: Sel, ruang: float, ruang_lanjutan: float = 0.0) -> tuple[Sel, Sel]:
        if s.ulang == "nomor":
            return s, s
        muat = max(0, int((ruang - SELA_TEGAK + 0.001) / s.isi.gaya.jarak))
        atas, bawah = s.isi.potong(muat)
        if s.ulang != "teks":
            return replace(s, isi=atas), replace(s, isi=bawah)
        tanda = paragraf(LANJUTAN, self.ruang_sel(s), s.isi.gaya)
        penuh = s.penuh or s.isi
        # where the whole text was printed above and there is room anyway, the reader gets it once more
        if not bawah.larik and tanda.tinggi + penuh.tinggi + SELA_TEGAK <= ruang_lanjutan:
            bawah = penuh
        return replace(s, isi=atas, penuh=penuh), replace(s, isi=sambung(tanda, bawah), penuh=penuh)

    def _bagian(self, sel: list[Sel]) -> Kelompok:
        # cells are drawn in reading order, which is also the order in which a reader copies them
        urut = sorted(sel, key=lambda s: (s.baris, s.kolom))
        return Kelompok(self.tepi, urut, self.bingkai, self.utuh, self.pisah)


def baris_penuh(tepi: tuple[float, ...], teks: str, gaya: Gaya, *, arsir: bool = True) -> Kelompok:
    """One row over all columns, shaded unless told otherwise: block headings such as HASIL KERJA."""
    ruang = tepi[-1] - tepi[0] - 2 * SELA_X
    sel = Sel(0, paragraf(teks, ruang, gaya), rentang_kolom=len(tepi) - 1, arsir=arsir)
    return Kelompok(tepi, [sel], utuh=True)


def kepala_kolom(
    tepi: tuple[float, ...], judul: tuple[Judul, ...], gaya: Gaya, nomor: Gaya
) -> list[Kelompok]:
    """Shaded column headings, nested groups allowed, and the row (1) (2) (3) under them."""
    sel = [
        Sel(
            j.kolom,
            paragraf(j.teks, tepi[j.kolom + j.rentang_kolom] - tepi[j.kolom] - 2 * SELA_X, gaya),
            baris=j.baris,
            rentang_kolom=j.rentang_kolom,
            rentang_baris=j.rentang_baris,
            arsir=True,
            tengah=True,
        )
        for j in judul
    ]
    angka = [
        Sel(i, paragraf(f"({i + 1})", tepi[i + 1] - tepi[i] - 2 * SELA_X, nomor), arsir=True)
        for i in range(len(tepi) - 1)
    ]
    return [Kelompok(tepi, sel, utuh=True), Kelompok(tepi, angka, utuh=True)]


@dataclass(frozen=True, slots=True)
class Judul:
    """One column heading; a group heading spans columns and stands one row above them."""

    kolom: int
    teks: str
    baris: int = 0
    rentang_kolom: int = 1
    rentang_baris: int = 1
