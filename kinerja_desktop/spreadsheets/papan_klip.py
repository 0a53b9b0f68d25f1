"""Clipboard tables: the tab-separated text that Excel and LibreOffice put there and expect back."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

# Marks that turn the reading direction or have no width: they come along from web pages and chat programs.
_TAK_TAMPAK = re.compile(
    "[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
)
_RUMUS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_ANGKA = re.compile(r"[+-]?[\d.,]+%?\Z")


def baca_tsv(teks: str) -> list[list[str]]:
    """Rows of cells, padded to one width; cells in quotes may hold line breaks. Empty text gives no rows."""
    teks = _TAK_TAMPAK.sub("", teks).replace("\r\n", "\n").replace("\r", "\n")
    if teks.endswith("\n"):
        teks = teks[:-1]  # Excel ends every row, also the last one.
    if not teks:
        return []
    sel = [[isi.replace("\xa0", " ") for isi in baris] for baris in _pisahkan(teks)]
    lebar = max(len(baris) for baris in sel)
    return [baris + [""] * (lebar - len(baris)) for baris in sel]


def tulis_tsv(baris: Iterable[Sequence[str]], *, aman_rumus: bool = False) -> str:
    """Clipboard text of a table, one row a line; with `aman_rumus` a text like "=1+1" stays text in Excel."""
    keluar = io.StringIO()
    penulis = csv.writer(keluar, dialect="excel-tab", lineterminator="\r\n")
    for satu in baris:
        sel = [isi.replace("\r\n", "\n").replace("\r", "\n") for isi in satu]
        if aman_rumus:
            sel = [f"'{isi}" if isi.startswith(_RUMUS) and not _ANGKA.match(isi) else isi for isi in sel]
        penulis.writerow(sel)
    return keluar.getvalue()


def _pisahkan(teks: str) -> list[list[str]]:
    """Cells by csv's excel-tab; a quote that nobody closes is a plain quote, as in 'dinding 5"'."""
    if _kutip_tertutup(teks):
        csv.field_size_limit(max(131_072, len(teks) + 1))
        return [baris or [""] for baris in csv.reader(io.StringIO(teks, newline=""), dialect="excel-tab")]
    return [baris.split("\t") for baris in teks.split("\n")]


def _kutip_tertutup(teks: str) -> bool:
    """True when every quoted cell ends in a quote before a tab, a line break or the end."""
    if '"' not in teks:
        return True
    letak, panjang = 0, len(teks)
    while letak < panjang:
        if teks[letak] == '"':
            letak += 1
            while True:
                tutup = teks.find('"', letak)
                if tutup < 0:
                    return False
                letak = tutup + 1
                if letak < panjang and teks[letak] == '"':
                    letak += 1
                    continue
                break
            if letak < panjang and teks[letak] not in "\t\n":
                return False
        ujung = [n for n in (teks.find("\t", letak), teks.find("\n", letak)) if n >= 0]
        letak = min(ujung) + 1 if ujung else panjang
    return True
