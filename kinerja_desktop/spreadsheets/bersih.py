"""Cleaning what people type or paste: invisible marks, spaces, capitals, titles around a name."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_KUTIP = {
    0x2018: "'",
    0x2019: "'",
    0x02BC: "'",
    0x02BB: "'",
    0x0060: "'",
    0x00B4: "'",
    0x201C: '"',
    0x201D: '"',
}
_ROMAWI = frozenset({"II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII"})
_SAMBUNG = frozenset({"bin", "binti", "van", "der", "den", "de"})
_DEPAN = re.compile(
    r"\A((?:(?:prof|dr|drs|dra|drg|drh|ir|apt|ns|bd|hj?|kh)\.\s*|(?:drs|dra|drg|prof)\s+)+)(?=\S)", re.I
)
# A back title without a comma before it: a dotted abbreviation such as S.Pd, M.Si., A.Md.Kep, S.STP.
_BELAKANG = re.compile(r"\s((?:(?:[SMA]|Am?d?|Ph|Sp)\.(?:[A-Za-z]{1,4}\.?){1,3}[,\s]*)+)\Z")
_TAK_TAMPAK = frozenset({"Cf", "Cc", "Co", "Cn", "Cs", "Zl", "Zp"})


@lru_cache(maxsize=8192)
def bersihkan(teks: str) -> tuple[str, bool]:
    """Text with plain spaces and no invisible marks or pictures, and whether anything visible was dropped."""
    if teks.isascii() and teks.isprintable():
        return " ".join(teks.split()).lstrip("'").lstrip(), False
    hasil: list[str] = []
    dibuang = False
    for huruf in unicodedata.normalize("NFC", teks).translate(_KUTIP):
        jenis = unicodedata.category(huruf)
        if huruf.isspace():
            hasil.append(" ")
        elif jenis in ("So", "Sk") or huruf in "\ufe0e\ufe0f\u20e3":
            dibuang = True
        elif jenis not in _TAK_TAMPAK:
            hasil.append(huruf)
    return " ".join("".join(hasil).split()).lstrip("'").lstrip(), dibuang


def huruf_nama(nama: str) -> str:
    """A name in capitals only becomes "Siti Nur'aini binti Ahmad"; any other spelling stays as typed."""
    if not nama.isupper() or len(nama) < 3:
        return nama
    return " ".join(_kata(kata, awal=n == 0) for n, kata in enumerate(nama.split()))


@lru_cache(maxsize=8192)
def _kata(kata: str, *, awal: bool) -> str:
    if kata in _ROMAWI:
        return kata
    if kata.lower() in _SAMBUNG and not awal:
        return kata.lower()
    if kata.isalpha():
        return kata.capitalize()
    return "".join(_potong(p) for p in re.split(r"([-.])", kata))


def _potong(kata: str) -> str:
    depan, petik, ekor = kata.partition("'")
    if petik and len(depan) == 1 and len(ekor) > 2:
        return f"{depan}'{ekor.capitalize()}"
    return kata.capitalize()


def pisah_gelar(teks: str) -> tuple[str, str, str]:
    """Front titles, name, back titles of "Drs. Darto Kusumo, S.IP., M.Si."; empty where there are none."""
    inti, _, belakang = teks.partition(",")
    inti = inti.strip()
    if cocok := _BELAKANG.search(inti):
        inti, belakang = inti[: cocok.start()].strip(), f"{cocok[1]}, {belakang.strip()}"
    depan = ""
    if cocok := _DEPAN.match(inti):
        depan, inti = " ".join(cocok[1].split()), inti[cocok.end() :]
    return depan, inti.strip(), belakang.strip(" ,")
