"""Writing workbooks: cells that can never become formulas, NIP as text, and the lists that people ask for."""

from __future__ import annotations

import datetime as dt
import io
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from kinerja_desktop.domain.predikat import CETAK_RATING, Rating
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.spreadsheets.lembar import huruf_kolom
from kinerja_desktop.system.sebab import sebab_os

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet
    from openpyxl.worksheet.worksheet import Worksheet

TEKS_TERPANJANG = 32_767
_PEMICU = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_AWAL_PEMICU = frozenset((*_PEMICU, "#"))  # "#N/A" would be an error value
_TERLARANG = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_WARNA_TAJUK = "DCE6F1"

JUDUL_REKAP: tuple[tuple[str, int], ...] = (
    ("No", 6),
    ("NIP", 22),
    ("Nama", 34),
    ("Jabatan", 44),
    ("Rating Hasil Kinerja", 24),
    ("Rating Perilaku Kerja", 24),
    ("Predikat Kinerja Periodik", 26),
)


@dataclass(frozen=True, slots=True)
class JudulRekap:
    """First three rows of a recap: "kode - instansi", unit, and "Periode Tahunan 2026"."""

    instansi: str
    unit: str
    periode: str
    kode: str = ""


@dataclass(frozen=True, slots=True)
class BarisRekap:
    """One person of a recap; ratings "di_atas", "sesuai", "di_bawah" or "" when there are none yet."""

    nip: str
    nama: str
    jabatan: str
    hasil: str = ""
    perilaku: str = ""
    predikat: str = ""


def isi_sel(sel: Cell, nilai: object) -> Cell:
    """Puts a value into a cell; any text stays text, however much it looks like a formula."""
    if nilai is None or nilai == "":
        return sel
    if isinstance(nilai, Decimal):
        sel.value = nilai
    elif isinstance(nilai, dt.date | dt.datetime):
        sel.value = nilai
        sel.number_format = "dd-mm-yyyy"
    elif isinstance(nilai, bool | int | float):
        sel.value = nilai
    else:
        teks = _TERLARANG.sub("", str(nilai))[:TEKS_TERPANJANG]
        if not teks:
            return sel
        sel.value = teks
        sel.data_type = "s"
        if teks.startswith(_PEMICU):
            sel.quotePrefix = True
    return sel


def isi_teks(sel: Cell, nilai: object) -> Cell:
    """Puts a value into a cell of format Text, as NIP must be: 18 digits are more than Excel can count."""
    isi_sel(sel, "" if nilai is None else str(nilai))
    sel.number_format = "@"
    return sel


def buku_baru(judul_lembar: str) -> tuple[Workbook, Worksheet]:
    """An empty workbook with one named sheet."""
    import openpyxl

    buku = openpyxl.Workbook()
    lembar = buku.active
    assert lembar is not None
    # Excel allows 31 characters, none of []:*?/\ and no apostrophe at either end.
    judul = _TERLARANG.sub("", re.sub(r"[\[\]:*?/\\\s]", " ", judul_lembar))
    lembar.title = judul[:31].strip(" '") or "Lembar"
    return buku, lembar


def tulis_tajuk(lembar: Worksheet, baris: int, judul: Iterable[tuple[str, int]]) -> None:
    """One heading row: bold, tinted, wrapped, widths in characters, and frozen from there on."""
    from openpyxl.styles import Alignment, Font, PatternFill

    for nomor, (teks, lebar) in enumerate(judul, start=1):
        sel = isi_sel(lembar.cell(baris, nomor), teks)
        sel.font = Font(bold=True)
        sel.fill = PatternFill("solid", fgColor=_WARNA_TAJUK)
        sel.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")
        lembar.column_dimensions[huruf_kolom(nomor - 1)].width = lebar
    _halaman(lembar, baris)


def pasang_pilihan(lembar: Worksheet, kolom: int, daftar: Iterable[str], salah: str, baris: range) -> None:
    """Excel's own list box on rows of a column (0-based); other words may be typed, with warning `salah`."""
    from openpyxl.worksheet.datavalidation import DataValidation

    aturan = DataValidation(type="list", formula1=f'"{",".join(daftar)}"', allow_blank=True)
    aturan.errorStyle = "warning"
    aturan.error = salah
    huruf = huruf_kolom(kolom)
    aturan.add(f"{huruf}{baris[0]}:{huruf}{baris[-1]}")
    lembar.add_data_validation(aturan)


def _halaman(lembar: Worksheet | WriteOnlyWorksheet, baris: int) -> None:
    """Frozen below the heading row, and printed sideways with it on every page."""
    lembar.freeze_panes = f"A{baris + 1}"
    lembar.print_title_rows = f"{baris}:{baris}"
    lembar.page_setup.orientation = "landscape"
    lembar.page_setup.fitToHeight = 0
    lembar.sheet_properties.pageSetUpPr.fitToPage = True


@contextmanager
def buku_alir() -> Iterator[Workbook]:
    """An empty workbook whose rows go to the disk one after the other; sheets are added by `lembar_alir`.

    Given up half-way (somebody stopped it), its temporary files are closed and taken away.
    """
    import openpyxl

    buku = openpyxl.Workbook(write_only=True)
    try:
        yield buku
    except BaseException as e:
        for lembar in cast("list[WriteOnlyWorksheet]", buku.worksheets):
            with suppress(Exception):  # a disk that is full cannot take the end of the sheet either
                lembar.close()
                lembar._writer.cleanup()
        if _disk_menolak(e):
            raise _tolak_disk(e) from e
        raise


def lembar_alir(
    buku: Workbook, nama: str, judul: Sequence[tuple[str, int]], kepala: Sequence[str] = ()
) -> WriteOnlyWorksheet:
    """A sheet for rows to be appended: lines of a title, a blank one below them, then the heading row."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill

    lembar = cast("WriteOnlyWorksheet", buku.create_sheet(nama))
    baris = len(kepala) + 2 if kepala else 1
    for nomor, (_, lebar) in enumerate(judul):
        lembar.column_dimensions[huruf_kolom(nomor)].width = lebar
    _halaman(lembar, baris)
    for n, teks in enumerate(kepala):
        sel = isi_sel(WriteOnlyCell(lembar), teks)
        sel.font = Font(bold=True, size=11 if n else 13)
        lembar.append([sel])
    if kepala:
        lembar.append([])
    isi = []
    for teks, _ in judul:
        sel = isi_sel(WriteOnlyCell(lembar), teks)
        sel.font = Font(bold=True)
        sel.fill = PatternFill("solid", fgColor=_WARNA_TAJUK)
        sel.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")
        isi.append(sel)
    lembar.append(isi)
    return lembar


def sel_alir(lembar: WriteOnlyWorksheet, nilai: object) -> object:
    """What to append for a value: itself where Excel cannot mistake it, else a cell that stays text."""
    if isinstance(nilai, str) and nilai and (nilai[0] in _AWAL_PEMICU or _TERLARANG.search(nilai)):
        from openpyxl.cell import WriteOnlyCell

        return isi_sel(WriteOnlyCell(lembar), nilai)
    return nilai[:TEKS_TERPANJANG] or None if isinstance(nilai, str) else nilai


def nip_alir(lembar: WriteOnlyWorksheet, nip: str) -> object:
    """The same for a NIP, in format Text."""
    from openpyxl.cell import WriteOnlyCell

    return isi_teks(WriteOnlyCell(lembar), nip)


def jadi_bytes(buku: Workbook) -> bytes:
    """The workbook as the bytes of an .xlsx file; Tolakan when the temporary folder cannot hold it.

    openpyxl writes each sheet to a temporary file first, and lxml tells a full disk as an error of its own.
    """
    keluar = io.BytesIO()
    try:
        buku.save(keluar)
    except Exception as e:
        if _disk_menolak(e):
            raise _tolak_disk(e) from e
        raise
    return keluar.getvalue()


def _disk_menolak(e: BaseException) -> bool:
    from lxml.etree import SerialisationError

    return isinstance(e, OSError | SerialisationError)


def _tolak_disk(e: BaseException) -> Tolakan:
    sebab = sebab_os(e) if isinstance(e, OSError) else "disk penuh atau tidak dapat ditulis"
    return Tolakan(
        "Buku kerja tidak dapat disusun di folder sementara {folder}: {sebab}. Kosongkan ruang disk, "
        "lalu ulangi.",
        siapa="operator",
        folder=tempfile.gettempdir(),
        sebab=sebab,
    )


def rekap_predikat_xlsx(judul: JudulRekap, baris: Iterable[BarisRekap]) -> bytes:
    """Predicates of a unit in the layout of e-Kinerja's Rekap Penilaian: title rows 1-3, heading in row 5."""
    kepala = " - ".join(bagian for bagian in (judul.kode, judul.instansi) if bagian)
    with buku_alir() as buku:
        lembar = lembar_alir(buku, "Rekap Penilaian", JUDUL_REKAP, (kepala, judul.unit, judul.periode))
        for nomor, satu in enumerate(baris, start=1):
            hasil, perilaku = _nama_rating(satu.hasil), _nama_rating(satu.perilaku)
            sisa = (satu.nama, satu.jabatan, hasil, perilaku, satu.predikat or "-")
            lembar.append([nomor, nip_alir(lembar, satu.nip), *(sel_alir(lembar, x) for x in sisa)])
    return jadi_bytes(buku)


def _nama_rating(nilai: str) -> str:
    if not nilai:
        return "-"
    return CETAK_RATING[Rating(nilai)] if nilai in set(Rating) else nilai
