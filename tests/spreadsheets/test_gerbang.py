"""The gate: every kind of wrong file is one sentence that names it, before a parser sees it."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.spreadsheets import gerbang
from kinerja_desktop.spreadsheets.baca import baca_buku
from kinerja_desktop.spreadsheets.pegawai import baca_pegawai

Tulis = Callable[[str, bytes], Path]


def _kalimat(berkas: Path) -> str:
    """The sentence of a refusal; it must name the file and must not be a program's own message."""
    with pytest.raises(Tolakan) as info:
        baca_buku(berkas)
    kalimat = str(info.value)
    assert berkas.name in kalimat
    assert info.value.siapa
    assert "Error" not in kalimat
    assert "Traceback" not in kalimat
    return kalimat


def _zip(nama: str) -> bytes:
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w") as arsip:
        arsip.writestr(nama, b"x")
    return keluar.getvalue()


@pytest.mark.parametrize(
    ("nama", "isi", "kata"),
    [
        ("daftar.xlsx", b"", "kosong"),
        ("daftar.xlsx", b" \r\n\t", "kosong"),
        ("daftar.xlsx", b"\0" * 4096, "angka nol"),
        ("daftar.xlsx", b"%PDF-1.7\n%\xe2\xe3", "sebenarnya PDF"),
        ("daftar.xlsx", b"\x89PNG\r\n\x1a\n" + b"x" * 50, "sebenarnya gambar"),
        ("daftar.xlsx", b"\xff\xd8\xff\xe0" + b"x" * 50, "sebenarnya gambar"),
        ("daftar.xlsx", b"Rar!\x1a\x07" + b"x" * 50, "arsip"),
        ("daftar.xls", b"<html><body><table><tr><td>NIP</td></tr></table>", "halaman web"),
        ("daftar.xls", b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>", "halaman web"),
        ("daftar.xlsx", b"{\\rtf1 halo}", "RTF"),
        ("daftar.xls", b"\x09\x08\x10\x00\x00\x06\x05\x00" + b"x" * 50, "sangat lama"),
        ("daftar.xlsx", bytes(range(256)) * 20, "tidak dikenali"),
        ("daftar.xlsx", b"PK\x03\x04" + b"x" * 200, "rusak atau terpotong"),
        ("daftar.xlsx", _zip("surat.txt"), "arsip"),
        ("daftar.xlsx", _zip("word/document.xml"), "Word"),
        ("daftar.xlsx", _zip("content.xml"), "OpenDocument"),
        ("daftar.xlsx", _zip("xl/workbook.bin"), ".xlsb"),
    ],
)
def test_berkas_salah_ditolak_dengan_satu_kalimat(tulis: Tulis, nama: str, isi: bytes, kata: str) -> None:
    assert kata in _kalimat(tulis(nama, isi))


def test_berkas_terkunci_sandi(tulis: Tulis, wadah: Callable[[dict[str, bytes]], bytes]) -> None:
    terenkripsi = wadah({"EncryptionInfo": b"x", "EncryptedPackage": b"y" * 5000})
    assert "kata sandi" in _kalimat(tulis("rahasia.xlsx", terenkripsi))
    biff = struct.pack("<HH16x", 0x0809, 16) + struct.pack("<HHI", 0x002F, 4, 0)
    assert "kata sandi" in _kalimat(tulis("rahasia.xls", wadah({"Workbook": biff})))


def test_wadah_lama_yang_bukan_excel_atau_rusak(
    tulis: Tulis, wadah: Callable[[dict[str, bytes]], bytes]
) -> None:
    assert "Word" in _kalimat(tulis("surat.xls", wadah({"WordDocument": b"x"})))
    assert "rusak" in _kalimat(tulis("potong.xls", wadah({"Workbook": b"x" * 9000})[:700]))
    assert "rusak" in _kalimat(tulis("acak.xls", wadah({"Workbook": b"\x01\x02" * 4000})))
    melingkar = bytearray(wadah({"Workbook": b"x" * 9000}))
    struct.pack_into("<I", melingkar, 512 + 4 * 5, 5)
    assert "rusak" in _kalimat(tulis("lingkar.xls", bytes(melingkar)))


@pytest.mark.parametrize("bagian", [0.1, 0.5, 0.9, 0.99])
def test_xlsx_terpotong_di_mana_pun(tulis: Tulis, data: Path, bagian: float) -> None:
    utuh = (data / "pegawai_duk_manual.xlsx").read_bytes()
    assert "rusak atau terpotong" in _kalimat(tulis("duk.xlsx", utuh[: int(len(utuh) * bagian)]))


def test_satu_bita_rusak_tidak_pernah_menjadi_data_lain(tulis: Tulis, data: Path) -> None:
    asal = (data / "pegawai_duk_manual.xlsx").read_bytes()
    baik = baca_pegawai(tulis("duk.xlsx", asal))
    with zipfile.ZipFile(io.BytesIO(asal)) as arsip:
        info = arsip.getinfo("xl/worksheets/sheet1.xml")
    isi = bytearray(asal)
    isi[info.header_offset + 30 + len(info.filename) + info.compress_size // 2] ^= 0x55
    berkas = tulis("duk.xlsx", bytes(isi))
    assert "rusak" in _kalimat(berkas)
    assert len(baik.diterima) == 35


def test_bom_mampat_dan_isi_berlebihan(tulis: Tulis, xlsx: Callable[..., bytes], inti: str) -> None:
    bom = xlsx(inti, tambahan={"xl/sharedStrings.xml": b"<si><t>a</t></si>" * 1_000_000})
    assert "tidak wajar" in _kalimat(tulis("bom.xlsx", bom))
    kecil = gerbang.Batas(isi=1000)
    with pytest.raises(Tolakan, match="setelah dibuka"):
        gerbang.periksa(xlsx(inti), "daftar.xlsx", kecil)
    with pytest.raises(Tolakan, match="lebih dari batas"):
        gerbang.muat(tulis("besar.xlsx", b"x" * 2000), gerbang.Batas(berkas=1000))


@pytest.mark.parametrize(
    "kepala", ['<!DOCTYPE a [<!ENTITY b "c">]>', "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>"]
)
def test_xml_dengan_dtd_tidak_dibuka(
    tulis: Tulis, xlsx: Callable[..., bytes], inti: str, kepala: str
) -> None:
    assert "DTD" in _kalimat(tulis("dtd.xlsx", xlsx(inti, kepala=kepala)))


def test_makro_ditolak_tautan_luar_hanya_diberitahukan(
    tulis: Tulis, xlsx: Callable[..., bytes], inti: str
) -> None:
    assert "makro" in _kalimat(tulis("m.xlsm", xlsx(inti, tambahan={"xl/vbaProject.bin": b"x"})))
    berkas = tulis("t.xlsx", xlsx(inti, tambahan={"xl/externalLinks/externalLink1.xml": b"<x/>"}))
    hasil = baca_pegawai(berkas)
    assert len(hasil.diterima) == 1
    assert "berkas lain" in hasil.peringatan[0].pesan


def test_sel_hantu_berisi_ditolak_cepat_sel_hantu_kosong_terbaca(
    tulis: Tulis, xlsx: Callable[..., bytes], inti: str
) -> None:
    mulai = time.process_time()
    hantu = xlsx(inti + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    assert "XFD1048576" in _kalimat(tulis("hantu.xlsx", hantu))
    assert time.process_time() - mulai < 2
    for sel in ('<c r="XFD1048576" s="0"/>', '<c r="XFD1048576" s="0"></c>'):
        hasil = baca_pegawai(tulis("k.xlsx", xlsx(f'{inti}<row r="1048576">{sel}</row>')))
        assert (len(hasil.diterima), hasil.dilewati) == (1, 1)


def test_sejuta_baris_kosong_terbaca_seperti_daftar_pendek(
    tulis: Tulis, xlsx: Callable[..., bytes], inti: str
) -> None:
    kosong = "".join(f'<row r="{n}"/>' for n in range(3, 1_048_577))
    hasil = baca_pegawai(tulis("sejuta.xlsx", xlsx(inti + kosong)))
    assert (len(hasil.diterima), hasil.dilewati) == (1, 1)


def test_ratusan_ribu_baris_berformat_ditolak_dengan_sebabnya(xlsx: Callable[..., bytes], inti: str) -> None:
    sel = "".join(f'<c r="{h}{{n}}" s="0"/>' for h in "ABCDEFGHIJK")
    kosong = "".join(f'<row r="{n}">{sel.format(n=n)}</row>' for n in range(3, 100_000))
    with pytest.raises(Tolakan, match="baris kosong ikut diberi format"):
        gerbang.periksa(xlsx(inti + kosong), "format.xlsx", gerbang.Batas(isi=20_000_000))
    assert gerbang.periksa(xlsx(inti + kosong), "format.xlsx").berat


def test_pilihan_yang_bukan_berkas(tmp_path: Path) -> None:
    assert "tidak ditemukan" in _kalimat(tmp_path / "tidak ada.xlsx")
    assert "adalah map" in _kalimat(tmp_path)
    (tmp_path / "~$daftar.xlsx").write_bytes(b"x")
    assert "bayangan" in _kalimat(tmp_path / "~$daftar.xlsx")


@pytest.mark.parametrize("nama", ["\u202edaftar\u202c.xlsx", "daftar 😀.xlsx", "{berkas}.xlsx", "%s%n.xlsx"])
def test_nama_berkas_yang_aneh(tmp_path: Path, nama: str) -> None:
    with pytest.raises(Tolakan) as info:
        baca_buku(tmp_path / nama)
    assert "\u202e" not in str(info.value)
    assert "tidak ditemukan" in str(info.value)


def test_nama_berkas_dengan_karakter_nol() -> None:
    with pytest.raises(Tolakan):
        baca_buku("daftar\0.xlsx")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="perlu turun dari root")
def test_berkas_tanpa_izin_baca(tmp_path: Path) -> None:
    berkas = tmp_path / "tertutup.xlsx"
    berkas.write_bytes(b"x")
    berkas.chmod(0)
    kode = (
        "import os,sys; sys.path[:]=eval(sys.argv[2])\n"
        "from kinerja_desktop.spreadsheets import gerbang\n"
        "from kinerja_desktop.domain.tolakan import Tolakan\n"
        "os.setuid(65534)\n"
        "try: gerbang.muat(sys.argv[1])\n"
        "except Tolakan as t: print(t)\n"
    )
    for induk in [berkas.parent, *berkas.parent.parents][:3]:
        induk.chmod(induk.stat().st_mode | 0o111)
    hasil = subprocess.run(
        [sys.executable, "-c", kode, str(berkas), repr(sys.path)], capture_output=True, text=True, check=True
    )
    assert "tertutup.xlsx" in hasil.stdout
    assert "tidak diizinkan" in hasil.stdout
