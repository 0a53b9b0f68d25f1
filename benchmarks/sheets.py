"""Workbooks: reading and checking 15,000 employees, against the bare libraries in the same run.

Limits, each doing the same bytes:
- `calamine`: python-calamine to Python lists, in this process, no checks;
- `xml`: unzip and a bare expat parse, the floor for anything that reads .xlsx;
- `openpyxl`: openpyxl read-only, rows kept, no checks (what most programs do).
The program's side is `baca_pegawai`: gate, child process, headings, every check of every row.
"""

from __future__ import annotations

import io
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.parsers import expat

from ukur import AKAR, cpu_dan_anak, lapor, median, putaran, rasio, sebanyak, selang_seling

NAMA = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
JUDUL = """PNS ID|NIP BARU|NIP LAMA|NIK|NAMA|GELAR DEPAN|GELAR BELAKANG|TEMPAT LAHIR NAMA|TANGGAL LAHIR
JENIS KELAMIN|JENIS PEGAWAI NAMA|KEDUDUKAN HUKUM ID|STATUS CPNS PNS|GOL AKHIR ID|TMT GOLONGAN|MK TAHUN
MK BULAN|JENIS JABATAN ID|JABATAN NAMA|TMT JABATAN|TINGKAT PENDIDIKAN NAMA|UNOR NAMA
INSTANSI KERJA NAMA|EMAIL""".replace("\n", "|").split("|")
BATAS = {
    "baca_15000/calamine": 5.0,
    "baca_15000/xml": 12.0,
    "baca_15000/openpyxl": 0.6,
    "gerbang_15000/xml": 1.5,
}


def buku_besar(jumlah: int) -> bytes:
    """A SIASN-like sheet of `jumlah` invented people in 24 columns, written as plain XML."""
    baris = [JUDUL]
    for n in range(jumlah):
        hari, serial = n % 28 + 1, n % 999 + 1
        tahun, bulan = 1970 + n // 28 % 25, n // 700 % 12 + 1
        nip = f"{tahun}{bulan:02d}{hari:02d}{tahun + 24}{n // 999 % 12 + 1:02d}1{serial:03d}"
        baris.append(
            [f"{n:032X}", f"'{nip}", "", f"{n:016d}",
             f"ORANG CONTOH {NAMA[n % 26]}{NAMA[n // 26 % 26]}", "", "S.IP.", "KOTA CONTOH",
             f"{hari:02d}-{bulan:02d}-{tahun}", "M", "PNS", "1", "P", "34", "01-04-2020", "10", "2", "4",
             "Pengadministrasi Umum", "01-04-2021", "S1", f"Seksi {n % 40}", "PEMERINTAH KAB. CONTOH", ""]
        )  # fmt: skip
    potong = []
    for nomor, satu in enumerate(baris, start=1):
        sel = "".join(
            f'<c r="{chr(65 + k)}{nomor}" t="inlineStr"><is><t>{isi}</t></is></c>'
            for k, isi in enumerate(satu)
            if isi
        )
        potong.append(f'<row r="{nomor}">{sel}</row>')
    return _bungkus("".join(potong))


def _bungkus(baris: str) -> bytes:
    import openpyxl

    kerangka = io.BytesIO()
    openpyxl.Workbook().save(kerangka)
    keluar = io.BytesIO()
    ruang = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    lembar = f'<worksheet xmlns="{ruang}"><sheetData>{baris}</sheetData></worksheet>'
    with zipfile.ZipFile(kerangka) as asal, zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as baru:
        for nama in asal.namelist():
            baru.writestr(nama, lembar if nama.endswith("sheet1.xml") else asal.read(nama))
    return keluar.getvalue()


def lewat_calamine(isi: bytes) -> int:
    """Limit: all cells as Python lists by python-calamine."""
    import python_calamine

    return len(python_calamine.load_workbook(io.BytesIO(isi)).get_sheet_by_index(0).to_python())


def lewat_openpyxl(isi: bytes) -> int:
    """Limit from above: openpyxl read-only, values kept."""
    import openpyxl

    buku = openpyxl.load_workbook(io.BytesIO(isi), read_only=True)
    return len(list(buku.worksheets[0].iter_rows(values_only=True)))


def lewat_xml(isi: bytes) -> int:
    """Floor: unzip and parse the XML, keeping nothing."""
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        pengurai = expat.ParserCreate()
        pengurai.Parse(arsip.read("xl/worksheets/sheet1.xml"), True)
    return 0


def utama() -> int:
    """Runs the rounds and prints one object; exit 1 when a ratio is above its bound."""
    from kinerja_desktop.spreadsheets import gerbang
    from kinerja_desktop.spreadsheets.pegawai import baca_pegawai

    banyak_putaran, jumlah = putaran(5), sebanyak(15_000, 300)
    isi = buku_besar(jumlah)
    with tempfile.TemporaryDirectory() as map_:
        berkas = Path(map_) / "besar.xlsx"
        berkas.write_bytes(isi)
        kecil = AKAR / "tests" / "data" / "pegawai_duk_manual.xlsx"
        if len(baca_pegawai(berkas).diterima) != jumlah:
            raise SystemExit("data patokan tidak terbaca seluruhnya")
        sisi: dict[str, Callable[[], object]] = {
            "baca_15000": lambda: baca_pegawai(berkas),
            "gerbang_15000": lambda: gerbang.periksa(isi, "besar.xlsx"),
            "calamine": lambda: lewat_calamine(isi),
            "xml": lambda: lewat_xml(isi),
            "openpyxl": lambda: lewat_openpyxl(isi),
            "baca_35": lambda: baca_pegawai(kecil),
        }
        waktu = selang_seling({n: (lambda k=k: cpu_dan_anak(k)) for n, k in sisi.items()}, banyak_putaran)
    ukuran = {f"{nama}_cpu_ms": median(w) for nama, w in waktu.items()}
    hasil = {nama: rasio(*(waktu[sisi] for sisi in nama.split("/"))) for nama in BATAS}
    return lapor(ukuran, hasil, BATAS, banyak_putaran)


if __name__ == "__main__":
    sys.exit(utama())
