"""Streaming scan of an .xlsx file's XML parts: extents and formula cells without building anything."""

from __future__ import annotations

import posixpath
import re
import zipfile
from dataclasses import dataclass, field
from typing import IO
from xml.etree import ElementTree

_BLOK = 1 << 20
_TUMPANG = 1024
_TAJUK_TERBESAR = 2_000_000
_SEL_RUMUS = re.compile(
    rb"<(?:\w+:)?c\b[^>]*?\br\s*=\s*[\"']([A-Z]{1,4})(\d{1,9})[\"'][^>]*(?<!/)>\s*<(?:\w+:)?f[\s/>]"
)
_ADA_RUMUS = re.compile(rb"<(?:\w+:)?f[\s/>]")
BARIS_TERBANYAK = 60_000
KOLOM_TERBANYAK = 300
# Addresses outside both limits (300 is column KN), spelled out so that the search runs at the speed of C.
_JAUH = rb"[\"'](?:(?:[A-Z]{3,}|[L-Z][A-Z]|K[O-Z])\d+|[A-Z]+(?:[6-9]\d{4}|\d{6,}))[\"']"
_ADA_JAUH = re.compile(rb"r=" + _JAUH)
_ISI_JAUH = re.compile(rb"<(?:\w+:)?c\b[^>]*?\br\s*=\s*(" + _JAUH + rb")[^>]*(?<!/)>(?!\s*</(?:\w+:)?c>)")
_TANDA_ISI = (b"v>", b"is>", b"f>", b"f/>")


@dataclass(slots=True)
class PindaiLembar:
    """What a sheet's scan saw: a filled cell outside the limits, empty formatted cells far out, formulas."""

    di_luar: str = ""
    hantu: bool = False
    rumus: set[tuple[int, int]] = field(default_factory=set)

    def blok(self, isi: bytes) -> None:
        """Looks at one piece of sheet XML; a piece ends before a cell, never inside one."""
        if _ADA_RUMUS.search(isi):
            for cocok in _SEL_RUMUS.finditer(isi):
                self.rumus.add((int(cocok[2]) - 1, nomor_kolom(cocok[1]) - 1))
        if self.di_luar or not _ADA_JAUH.search(isi):
            return
        self.hantu = True
        # Most far pieces of a sheet formatted to its last row hold no value at all: skip the costly search.
        if not any(tanda in isi for tanda in _TANDA_ISI):
            return
        if jauh := _ISI_JAUH.search(isi):
            self.di_luar = jauh[1].strip(b"\"'").decode("ascii")


def nomor_kolom(huruf: bytes) -> int:
    """Column number from 1 of its letters: A is 1."""
    nomor = 0
    for h in huruf:
        nomor = nomor * 26 + h - 64
    return nomor


def pindai_xml(aliran: IO[bytes], lembar: PindaiLembar | None) -> str:
    """Reads one XML part to its end (the CRC is checked with it); answers what is foreign, or ""."""
    sisa = b""
    awal = True
    while blok := aliran.read(_BLOK):
        if awal:
            awal = False
            kepala = blok[:4096].lower()
            if kepala[:2] in (b"\xff\xfe", b"\xfe\xff") or b'encoding="utf-16' in kepala:
                return "XML bukan UTF-8"
        gabung = sisa + blok
        if b"<!DOCTYPE" in gabung or b"<!ENTITY" in gabung:
            return "XML dengan DTD"
        # Cut before the last cell, so that each cell is seen whole and with what follows it.
        potong = gabung.rfind(b"<c ") if lembar is not None and len(blok) == _BLOK else -1
        if lembar is not None:
            lembar.blok(gabung[:potong] if potong > 0 else gabung)
        sisa = gabung[potong:] if potong > 0 else gabung[-_TUMPANG:]
    if lembar is not None and sisa:
        lembar.blok(sisa)
    return ""


def susunan_lembar(arsip: zipfile.ZipFile) -> tuple[dict[str, int], bool]:
    """Sheet parts by their number in the workbook (from 0), and whether dates count from 1904."""
    tautan: dict[str, str] = {}
    for unsur in _urai(arsip, "xl/_rels/workbook.xml.rels"):
        sasaran = unsur.get("Target", "")
        jalur = sasaran.lstrip("/") if sasaran.startswith("/") else posixpath.normpath("xl/" + sasaran)
        tautan[unsur.get("Id", "")] = jalur
    susunan: dict[str, int] = {}
    mulai_1904 = False
    for unsur in _urai(arsip, "xl/workbook.xml"):
        nama = unsur.tag.rsplit("}", 1)[-1]
        if nama == "workbookPr":
            mulai_1904 = unsur.get("date1904", "0") in ("1", "true")
        elif nama == "sheet":
            nomor = next((v for a, v in unsur.attrib.items() if a.endswith("}id")), "")
            susunan.setdefault(tautan.get(nomor, ""), len(susunan))
    return susunan, mulai_1904


def _urai(arsip: zipfile.ZipFile, nama: str) -> list[ElementTree.Element]:
    if nama not in arsip.namelist() or arsip.getinfo(nama).file_size > _TAJUK_TERBESAR:
        return []
    isi = arsip.read(nama)
    if b"<!DOCTYPE" in isi or b"<!ENTITY" in isi:
        return []
    try:
        return list(ElementTree.fromstring(isi).iter())
    except ElementTree.ParseError:
        return []
