"""The gate before any spreadsheet parser: judges a file by its content and its size, never by its name."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.spreadsheets import kalimat as k
from kinerja_desktop.spreadsheets.cfb import TANDA_CFB, CfbRusak, Wadah, pindai_biff
from kinerja_desktop.spreadsheets.pindai import (
    BARIS_TERBANYAK,
    KOLOM_TERBANYAK,
    PindaiLembar,
    pindai_xml,
    susunan_lembar,
)
from kinerja_desktop.system.sebab import sebab_os

MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Batas:
    """Sizes a staff list never reaches: bytes of the file and of its content, parts, ratio of packing."""

    berkas: int = 30 * MB
    isi: int = 200 * MB
    bagian: int = 2_000
    rasio: int = 200


@dataclass(slots=True)
class InfoBerkas:
    """A file that may be parsed: its kind, its formula cells by sheet number, and what to tell the reader."""

    jenis: str
    berat: bool = False
    mulai_1904: bool = False
    rumus: dict[int, frozenset[tuple[int, int]]] = field(default_factory=dict)
    peringatan: list[str] = field(default_factory=list)
    #: Read what Excel shows: results of formulas, and "95%" instead of 0.95.
    tampil: bool = False


def muat(path: Path | str, batas: Batas | None = None) -> bytes:
    """Bytes of a file that a person chose; raises Tolakan when it cannot be read or is too large."""
    batas = batas or Batas()
    berkas = Path(path)
    if berkas.name.startswith("~$"):
        raise _tolak(k.BAYANGAN, berkas.name)
    try:
        if berkas.is_dir():
            raise _tolak(k.MAP, berkas.name or str(berkas))
        if berkas.exists() and not berkas.is_file():  # reading a pipe would wait for ever
            raise _tolak(k.GAGAL_BACA, berkas.name, sebab="bukan berkas biasa")
        ukuran = berkas.stat().st_size
        if ukuran > batas.berkas:
            raise _tolak(k.TERLALU_BESAR, berkas.name, ada=_mb(ukuran), batas=_mb(batas.berkas))
        with berkas.open("rb") as aliran:
            isi = aliran.read(batas.berkas + 1)
    except FileNotFoundError:
        raise _tolak(k.TIDAK_ADA, berkas.name) from None
    except PermissionError:
        raise _tolak(k.TERKUNCI, berkas.name) from None
    except OSError as e:
        raise _tolak(k.GAGAL_BACA, berkas.name, sebab=sebab_os(e)) from None
    except ValueError:
        raise _tolak(k.GAGAL_BACA, berkas.name, sebab="namanya tidak sah") from None
    if len(isi) > batas.berkas:
        raise _tolak(k.TERLALU_BESAR, berkas.name, ada=_mb(len(isi)), batas=_mb(batas.berkas))
    return isi


def periksa(isi: bytes, berkas: str, batas: Batas | None = None) -> InfoBerkas:
    """Kind of a workbook and where its formulas are; raises Tolakan for anything a parser should not see."""
    batas = batas or Batas()
    if not isi.strip():
        raise _tolak(k.KOSONG, berkas)
    if not isi.strip(b"\0"):
        raise _tolak(k.NOL, berkas)
    if isi.startswith(b"PK"):
        return _periksa_zip(isi, berkas, batas)
    if isi.startswith(TANDA_CFB):
        return _periksa_ole(isi, berkas)
    _tolak_bukan_excel(isi, berkas)
    return InfoBerkas("csv")


def _tolak(pola: str, berkas: str, **isi: object) -> Tolakan:
    siapa = k.PENGIRIM if pola in (k.KOSONG, k.NOL, k.PDF, k.RUSAK, k.BERSANDI, k.BOM) else k.OPERATOR
    return Tolakan(pola, siapa=siapa, berkas=berkas, **isi)


def _mb(ukuran: int) -> str:
    return f"{ukuran / MB:.1f}".replace(".", ",").removesuffix(",0")


_TANDA = (
    (b"\x89PNG", k.GAMBAR), (b"\xff\xd8\xff", k.GAMBAR), (b"GIF8", k.GAMBAR), (b"BM", k.GAMBAR),
    (b"Rar!", k.ARSIP), (b"7z\xbc\xaf", k.ARSIP), (b"\x1f\x8b", k.ARSIP),
    (b"\x09\x00\x04\x00", k.EXCEL_TUA), (b"\x09\x02\x06\x00", k.EXCEL_TUA),
    (b"\x09\x04\x06\x00", k.EXCEL_TUA), (b"\x09\x08\x08\x00", k.EXCEL_TUA),
    (b"\x09\x08\x10\x00", k.EXCEL_TUA),
)  # fmt: skip
_HALAMAN = re.compile(rb"\A\s*(?:<!doctype html|<html|<table|<\?xml|<head|<meta|<style|mime-version:)", re.I)


def _tolak_bukan_excel(isi: bytes, berkas: str) -> None:
    if b"%PDF-" in isi[:1024]:
        raise _tolak(k.PDF, berkas)
    for tanda, pola in _TANDA:
        if isi.startswith(tanda):
            raise _tolak(pola, berkas)
    if isi.startswith(b"{\\rtf"):
        raise _tolak(k.DOKUMEN_LAIN, berkas, jenis="RTF")
    if _HALAMAN.match(isi[:4096].removeprefix(b"\xef\xbb\xbf")):
        raise _tolak(k.HALAMAN_WEB, berkas)
    teks = isi.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    utf16 = len(teks) != len(isi)
    if not utf16 and (b"\0" in isi or sum(b < 9 or 13 < b < 32 for b in isi[:4096]) > 8):
        raise _tolak(k.TAK_DIKENAL, berkas)


def _periksa_ole(isi: bytes, berkas: str) -> InfoBerkas:
    try:
        wadah = Wadah(isi)
        nama = {n.casefold(): n for n in wadah.nama}
        if "encryptedpackage" in nama or "encryptioninfo" in nama:
            raise _tolak(k.BERSANDI, berkas)
        aliran = nama.get("workbook") or nama.get("book")
        if aliran is None:
            jenis = "Word" if "worddocument" in nama else "berkas Office lain"
            raise _tolak(k.DOKUMEN_LAIN, berkas, jenis=jenis)
        biff = pindai_biff(wadah.aliran(aliran))
    except (CfbRusak, IndexError):
        raise _tolak(k.RUSAK, berkas) from None
    if biff.bersandi:
        raise _tolak(k.BERSANDI, berkas)
    if biff.baris > BARIS_TERBANYAK:
        sel = f"baris {biff.baris}"
        raise _tolak(k.TERLALU_LUAS, berkas, sel=sel, baris=BARIS_TERBANYAK, kolom=KOLOM_TERBANYAK)
    rumus = {lembar: frozenset(letak) for lembar, letak in biff.rumus.items()}
    info = InfoBerkas("xls", berat=True, mulai_1904=biff.mulai_1904, rumus=rumus)
    if "_vba_project_cur" in nama:
        info.peringatan.append("Berkas berisi makro; makro tidak dijalankan.")
    return info


def _periksa_zip(isi: bytes, berkas: str, batas: Batas) -> InfoBerkas:
    try:
        with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
            info = _periksa_daftar_isi(arsip, berkas, batas)
            return _periksa_bagian(arsip, info, berkas)
    except (zipfile.BadZipFile, EOFError, UnicodeError, KeyError, IndexError, OverflowError):
        raise _tolak(k.RUSAK, berkas) from None
    except (zipfile.zlib.error, NotImplementedError, RuntimeError, ValueError, OSError):  # type: ignore[attr-defined]
        raise _tolak(k.RUSAK, berkas) from None


def _periksa_daftar_isi(arsip: zipfile.ZipFile, berkas: str, batas: Batas) -> InfoBerkas:
    """Judges the table of contents alone: nothing is unpacked yet."""
    daftar = arsip.infolist()
    nama = [i.filename for i in daftar]
    if any(i.flag_bits & 1 for i in daftar):
        raise _tolak(k.BERSANDI, berkas)
    if len(daftar) > batas.bagian or len({n.casefold() for n in nama}) != len(nama):
        raise _tolak(k.ISI_ASING, berkas, bagian=f"{len(daftar)} bagian")
    if any(i.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for i in daftar):
        raise _tolak(k.RUSAK, berkas)
    total = sum(i.file_size for i in daftar)
    for i in daftar:
        if i.file_size > MB and i.file_size > batas.rasio * max(1, i.compress_size):
            raise _tolak(k.BOM, berkas, kali=i.file_size // max(1, i.compress_size))
    if total > batas.isi:
        raise _tolak(k.ISI_TERLALU_BESAR, berkas, ada=_mb(total), batas=_mb(batas.isi))
    if "content.xml" in nama:
        raise _tolak(k.ODS, berkas)
    if "xl/workbook.bin" in nama:
        raise _tolak(k.XLSB, berkas)
    if any(n.startswith("word/") for n in nama):
        raise _tolak(k.DOKUMEN_LAIN, berkas, jenis="Word")
    if any(n.startswith("ppt/") for n in nama):
        raise _tolak(k.DOKUMEN_LAIN, berkas, jenis="PowerPoint")
    if "[Content_Types].xml" not in nama or not any(n.startswith("xl/") for n in nama):
        raise _tolak(k.ARSIP, berkas)
    if any(n.startswith(("xl/vbaProject", "xl/macrosheets/")) for n in nama):
        raise _tolak(k.MAKRO, berkas)
    info = InfoBerkas("xlsx")
    if any(n.startswith("xl/externalLinks/") for n in nama):
        info.peringatan.append("Berkas ini mengambil nilai dari berkas lain; rumusnya tidak dihitung ulang.")
    if any(n.startswith(("xl/embeddings/", "xl/activeX/", "xl/connections")) for n in nama):
        info.peringatan.append("Benda sisipan di dalam berkas tidak dibuka.")
    return info


def _periksa_bagian(arsip: zipfile.ZipFile, info: InfoBerkas, berkas: str) -> InfoBerkas:
    """Streams every XML part once: document types are refused, extents and formulas are noted."""
    susunan, info.mulai_1904 = susunan_lembar(arsip)
    isi_lembar = 0
    for i in arsip.infolist():
        nama = i.filename
        if not nama.endswith((".xml", ".rels")):
            continue
        lembar = PindaiLembar() if nama in susunan or nama.startswith("xl/worksheets/sheet") else None
        with arsip.open(i) as aliran:
            asing = pindai_xml(aliran, lembar)
        if asing:
            raise _tolak(k.ISI_ASING, berkas, bagian=asing)
        if lembar is None:
            continue
        if lembar.di_luar:
            raise _tolak(
                k.TERLALU_LUAS, berkas, sel=lembar.di_luar, baris=BARIS_TERBANYAK, kolom=KOLOM_TERBANYAK
            )
        isi_lembar += i.file_size
        info.berat = info.berat or lembar.hantu
        if nama in susunan and lembar.rumus:
            info.rumus[susunan[nama]] = frozenset(lembar.rumus)
    # openpyxl sees formulas and number formats best, but takes 20 times as long as calamine.
    info.berat = info.berat or isi_lembar > 8 * MB or arsip.start_dir > 2 * MB
    return info
