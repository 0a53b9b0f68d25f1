"""One cleaner for whatever people type or paste into a text field."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from kinerja_desktop.domain.tolakan import Tolakan

TAHUN_PALING_AWAL = 1900
TAHUN_PALING_AKHIR = 2100

# Direction marks can turn a sentence or a file name round; invisible joins make two equal names differ.
_ARAH = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
_KENDALI = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_GARIS_BARU = re.compile("\r\n?|[\u2028\u2029]")
_SPASI = re.compile("[ \t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+")


def bersihkan_teks(teks: str, kolom: str, maks: int, *, wajib: bool = False, berbaris: bool = False) -> str:
    """Text in NFC without control, direction or surplus blank marks; Tolakan when longer than `maks` letters.

    Also refused when empty and `wajib`. Emoji and other scripts stay. `berbaris` keeps line breaks,
    otherwise they become one space.
    """
    isi = _GARIS_BARU.sub("\n", unicodedata.normalize("NFC", teks))
    isi = _KENDALI.sub("", _ARAH.sub("", isi))
    if berbaris:
        isi = "\n".join(_SPASI.sub(" ", baris).strip() for baris in isi.split("\n")).strip()
    else:
        isi = _SPASI.sub(" ", isi.replace("\n", " ")).strip()
    if wajib and not isi:
        raise Tolakan("{kolom} belum diisi.", siapa="operator", kolom=kolom)
    if len(isi) > maks:
        raise Tolakan(
            "{kolom} terlalu panjang: {panjang} huruf, paling banyak {maks}. Persingkat lalu simpan lagi.",
            siapa="yang mengisi",
            kolom=kolom,
            panjang=len(isi),
            maks=maks,
        )
    return isi


def wajar(tanggal: date, kolom: str, awal: date | None = None, akhir: date | None = None) -> date:
    """The date itself when it lies between `awal` and `akhir` (1900-2100 unless given), else Tolakan."""
    bawah = awal or date(TAHUN_PALING_AWAL, 1, 1)
    atas = akhir or date(TAHUN_PALING_AKHIR, 12, 31)
    if not bawah <= tanggal <= atas:
        raise Tolakan(
            "{kolom} {tanggal} tidak wajar; isi antara {bawah} dan {atas}.",
            siapa="yang mengisi",
            kolom=kolom,
            tanggal=f"{tanggal:%d-%m-%Y}",
            bawah=f"{bawah:%d-%m-%Y}",
            atas=f"{atas:%d-%m-%Y}",
        )
    return tanggal
