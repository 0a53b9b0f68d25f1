"""Workbooks made by hand: small, broken, hostile, each by the bytes that make it so."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[1] / "data"
JUDUL = ("No", "NIP", "Nama", "Jabatan")
ORANG = (1, "199001012015031001", "Budi Contoh", "Camat")


def xml_sel(alamat: str, isi: object) -> str:
    """One cell of sheet XML; a text that begins with "=" becomes a formula."""
    if isinstance(isi, int | float):
        return f'<c r="{alamat}"><v>{isi!r}</v></c>'
    teks = str(isi)
    if teks.startswith("="):
        return f'<c r="{alamat}" t="str"><f>{teks[1:]}</f><v>x</v></c>'
    return f'<c r="{alamat}" t="inlineStr"><is><t>{teks}</t></is></c>'


def xml_baris(nomor: int, isi: Iterable[object]) -> str:
    """One row of sheet XML, from column A on; None leaves a cell out."""
    sel = (xml_sel(f"{chr(65 + k)}{nomor}", v) for k, v in enumerate(isi) if v is not None)
    return f'<row r="{nomor}">{"".join(sel)}</row>'


def xlsx_mentah(baris: str, *, tambahan: dict[str, bytes] | None = None, kepala: str = "") -> bytes:
    """An .xlsx file around hand-written rows."""
    ruang = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    paket = "http://schemas.openxmlformats.org/package/2006"
    jenis = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    bagian = {
        "[Content_Types].xml": f'<Types xmlns="{paket}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" '
        f'ContentType="{jenis}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" '
        f'ContentType="{jenis}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{paket}/relationships"><Relationship Id="r1" '
        f'Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {ruang} xmlns:r="{rel}"><sheets><sheet name="Daftar" sheetId="1" '
        'r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{paket}/relationships"><Relationship Id="r1" '
        f'Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f"{kepala}<worksheet {ruang}><sheetData>{baris}</sheetData></worksheet>",
    }
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, isi in bagian.items():
            arsip.writestr(nama, isi)
        for nama, data in (tambahan or {}).items():
            arsip.writestr(nama, data)
    return keluar.getvalue()


def cfb(aliran: dict[str, bytes]) -> bytes:
    """A CFB container (what .xls and password-protected .xlsx are) with the given streams."""
    sektor = [b"\xff" * 512, b""]
    rantai = [0xFFFFFFFD, 0xFFFFFFFE]
    direktori = [_entri("Root Entry", 5, 0xFFFFFFFE, 0)]
    for nama, isi in aliran.items():
        isi = isi.ljust(4096, b"\0")
        awal, jumlah = len(sektor), -(-len(isi) // 512)
        direktori.append(_entri(nama, 2, awal, len(isi)))
        for n in range(jumlah):
            sektor.append(isi[n * 512 : n * 512 + 512].ljust(512, b"\0"))
            rantai.append(awal + n + 1 if n < jumlah - 1 else 0xFFFFFFFE)
    sektor[1] = b"".join(direktori).ljust(512, b"\0")
    sektor[0] = struct.pack(f"<{len(rantai)}I", *rantai).ljust(512, b"\xff")
    kepala = bytearray(512)
    kepala[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", kepala, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<III", kepala, 40, 0, 1, 1)
    struct.pack_into("<IIIIII", kepala, 52, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    struct.pack_into("<109I", kepala, 76, 0, *([0xFFFFFFFF] * 108))
    return bytes(kepala) + b"".join(sektor)


def _entri(nama: str, jenis: int, awal: int, ukuran: int) -> bytes:
    entri = bytearray(128)
    teks = nama.encode("utf-16-le") + b"\0\0"
    entri[: len(teks)] = teks
    struct.pack_into("<HBB", entri, 64, len(teks), jenis, 1)
    struct.pack_into("<III", entri, 68, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
    struct.pack_into("<II", entri, 116, awal, ukuran)
    return bytes(entri)


@pytest.fixture
def tulis(tmp_path: Path) -> Callable[[str, bytes], Path]:
    """Writes bytes to a file of the given name in the test's own folder."""

    def _tulis(nama: str, isi: bytes) -> Path:
        berkas = tmp_path / nama
        berkas.write_bytes(isi)
        return berkas

    return _tulis


@pytest.fixture
def buku(tmp_path: Path) -> Callable[..., Path]:
    """An .xlsx written by openpyxl from rows; a text beginning with "=" becomes a formula there."""

    def _buku(baris: Sequence[Sequence[object]], nama: str = "daftar.xlsx") -> Path:
        import openpyxl

        kerja = openpyxl.Workbook()
        lembar = kerja.active
        for nomor, satu in enumerate(baris, start=1):
            for kolom, isi in enumerate(satu, start=1):
                lembar.cell(nomor, kolom, isi)
        berkas = tmp_path / nama
        kerja.save(berkas)
        return berkas

    return _buku


@pytest.fixture
def xlsx() -> Callable[..., bytes]:
    """xlsx_mentah(rows of XML, tambahan={part: bytes}, kepala="")."""
    return xlsx_mentah


@pytest.fixture
def inti() -> str:
    """XML of a heading row and one person: the smallest list that reads."""
    return xml_baris(1, JUDUL) + xml_baris(2, ORANG)


@pytest.fixture
def wadah() -> Callable[[dict[str, bytes]], bytes]:
    """cfb({stream name: bytes})."""
    return cfb


@pytest.fixture
def data() -> Path:
    """Folder of the two workbooks that offices really have (with invented people)."""
    return DATA
