"""Reading in a child process: the same cells by both libraries, and a crash that is only a sentence."""

from __future__ import annotations

import ctypes
import datetime as dt
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.spreadsheets import baca, gerbang
from kinerja_desktop.spreadsheets.baca import baca_buku, jalankan_anak
from kinerja_desktop.spreadsheets.lembar import Lembar, alamat_sel, huruf_kolom


def _datar(lembar: Lembar) -> list[list[object]]:
    """Values without the differences that do not matter: 1 and 1.0, trailing blanks."""
    hasil = []
    for baris in lembar.nilai:
        isi = [float(s) if isinstance(s, int) else s for s in baris]
        while isi and isi[-1] is None:
            isi.pop()
        hasil.append(isi)
    return hasil


@pytest.mark.parametrize("nama", ["pegawai_duk_manual.xlsx", "pegawai_siasn_data_utama.xlsx"])
def test_kedua_pustaka_membaca_sel_yang_sama(data: Path, nama: str, monkeypatch: pytest.MonkeyPatch) -> None:
    satu = baca_buku(data / nama).lembar[0]
    asli = gerbang.periksa

    def berat(*args: object) -> gerbang.InfoBerkas:
        info = asli(*args)  # type: ignore[arg-type]
        info.berat = True
        return info

    monkeypatch.setattr(gerbang, "periksa", berat)
    dua = baca_buku(data / nama).lembar[0]
    assert satu.rumus == dua.rumus
    kiri, kanan = _datar(satu), _datar(dua)
    for b, k in satu.rumus:  # one gives the formula, the other its last value: both are only refused
        kiri[b][k] = kanan[b][k] = None
    assert kiri == kanan


def test_sel_menurut_alamatnya(data: Path) -> None:
    lembar = baca_buku(data / "pegawai_duk_manual.xlsx").lembar[0]
    assert lembar.sel(44, 1).rumus
    assert lembar.sel(44, 1).alamat == "B44"
    assert lembar.sel(42, 1).tipe == "angka"
    assert lembar.sel(8, 4).nilai == dt.datetime(1986, 10, 12)
    assert lembar.sel(8, 4).tipe == "tanggal"
    assert lembar.sel(900, 900).tipe == "kosong"
    assert lembar.baris[6][1].nilai == "198504182008032001"


@pytest.mark.parametrize(("kolom", "huruf"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (16383, "XFD")])
def test_huruf_kolom(kolom: int, huruf: str) -> None:
    assert huruf_kolom(kolom) == huruf
    assert alamat_sel(7, kolom) == f"{huruf}7"


def test_anak_yang_mati_mendadak_hanya_menjadi_kode() -> None:
    assert isinstance(jalankan_anak("os", "abort", b"", detik=20), int)
    assert jalankan_anak("time", "tidak_ada", b"", detik=20) == 1


@pytest.mark.parametrize(
    ("kode", "kata"),
    [
        ("import os;os.abort()", "pembaca berhenti"),
        ("import sys;sys.exit(43)", "memori"),
        ("import sys;sys.exit(44)", "rusak"),
        ("import sys;sys.exit(45)", "kata sandi"),
        ("print('bukan json')", "pembaca berhenti"),
        ("import time;time.sleep(60)", "terlalu lama"),
    ],
)
def test_tiap_kegagalan_anak_menjadi_satu_kalimat(
    data: Path, monkeypatch: pytest.MonkeyPatch, kode: str, kata: str
) -> None:
    monkeypatch.setattr(baca, "_MULAI", kode)
    with pytest.raises(Tolakan, match=kata) as info:
        baca_buku(data / "pegawai_duk_manual.xlsx", detik=2)
    assert "pegawai_duk_manual.xlsx" in str(info.value)


@pytest.mark.skipif(
    sys.platform == "win32" and hasattr(ctypes.WinDLL("ntdll"), "wine_get_version"),
    reason="Wine holds no process to its memory limit",
)
def test_batas_memori_sungguh_berlaku(
    tulis: Callable[[str, bytes], Path], xlsx: Callable[..., bytes], inti: str
) -> None:
    berkas = tulis("luas.xlsx", xlsx(f'{inti}<row r="50000"><c r="KM50000"><v>1</v></c></row>'))
    isi = gerbang.periksa(berkas.read_bytes(), berkas.name)
    isi.berat = True
    with pytest.raises(Tolakan, match=r"memori|berhenti"):
        baca._urai_di_anak(berkas.read_bytes(), isi, berkas.name, detik=30, memori=250_000_000)


def test_tanpa_penafsir_tetap_terbaca(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(baca, "penafsir", lambda: None)
    assert baca_buku(data / "pegawai_duk_manual.xlsx").lembar[0].jumlah_baris == 46


def test_penafsir_di_samping_program_sendiri(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nama = "pythonw.exe" if sys.platform == "win32" else "python3"
    (tmp_path / nama).write_text("")
    monkeypatch.setattr(baca.sys, "executable", str(tmp_path / "Kinerja"))
    assert baca.penafsir() == str(tmp_path / nama)


def test_xls_lama_dengan_rumus_dan_bilangan(tmp_path: Path) -> None:
    import xlwt

    buku = xlwt.Workbook()
    for nama in ("Sampul", "Daftar"):
        lembar = buku.add_sheet(nama)
        lembar.write(0, 0, f"Judul {nama}")
    lembar.write(1, 1, "198504182008032001")
    lembar.write(2, 1, xlwt.Formula('"1985"&"0418"'))
    lembar.write(2, 2, 1.98703152010012e17)
    gaya = xlwt.easyxf(num_format_str="DD-MM-YYYY")
    lembar.write(3, 0, dt.date(1985, 4, 18), gaya)
    buku.save(str(tmp_path / "lama.xls"))
    hasil = baca_buku(tmp_path / "lama.xls")
    assert [s.nama for s in hasil.lembar] == ["Sampul", "Daftar"]
    daftar = hasil.lembar[1]
    assert daftar.rumus == {(2, 1)}
    assert hasil.lembar[0].rumus == frozenset()
    assert daftar.sel(2, 1).nilai == "198504182008032001"
    assert daftar.sel(4, 0).nilai == dt.datetime(1985, 4, 18)


def test_ukuran_lembar_yang_ditulis_salah_tidak_menghilangkan_baris(
    tulis: Callable[[str, bytes], Path], xlsx: Callable[..., bytes], inti: str
) -> None:
    isi = xlsx(inti)
    lembar = baca_buku(tulis("a.xlsx", isi)).lembar[0]
    assert lembar.jumlah_baris == 2
    sumber = zipfile.ZipFile(io.BytesIO(isi))
    tambah = sumber.read("xl/worksheets/sheet1.xml").replace(
        b"<sheetData>", b'<dimension ref="A1:B1"/><sheetData>'
    )
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w") as arsip:
        for nama in sumber.namelist():
            arsip.writestr(nama, tambah if nama.endswith("sheet1.xml") else sumber.read(nama))
    assert baca_buku(tulis("b.xlsx", keluar.getvalue())).lembar[0].nilai == lembar.nilai


def test_rumus_di_berkas_besar_ditemukan_gerbang(
    tulis: Callable[[str, bytes], Path], xlsx: Callable[..., bytes], inti: str
) -> None:
    banyak = "".join(
        f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>{"isi " * 60}{n}</t></is></c>'
        f'<c r="B{n}"><f>A{n}</f><v>1</v></c><c r="C{n}"/></row>'
        for n in range(3, 33_000)
    )
    isi = xlsx(inti + banyak)
    info = gerbang.periksa(isi, "besar.xlsx")
    assert info.berat
    assert info.rumus[0] == {(n - 1, 1) for n in range(3, 33_000)}


def test_pustaka_berat_baru_dimuat_saat_diperlukan() -> None:
    kode = (
        "import sys,json; sys.path[:]=json.loads(sys.argv[1])\n"
        "import importlib,pkgutil,kinerja_desktop.spreadsheets as s\n"
        "for m in pkgutil.iter_modules(s.__path__): importlib.import_module(s.__name__+'.'+m.name)\n"
        "berat={'openpyxl','python_calamine','lxml','PySide6','sqlalchemy'} & set(sys.modules)\n"
        "sys.exit(f'termuat: {berat}' if berat else 0)\n"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", kode, json.dumps(sys.path)], capture_output=True, text=True, check=False
    )
    assert hasil.returncode == 0, hasil.stderr
