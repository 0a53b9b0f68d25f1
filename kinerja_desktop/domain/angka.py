"""Indonesian numbers in and out; Decimal only, never binary floats.

How a number is read, so that nobody's figure is changed silently:
"1.234,5" and "1.234.567" use Indonesian grouping; "1234,5", "84,50" the decimal comma; "84.5" and "0.125" can
only be a decimal point and "1,234.5" only English grouping, so both are taken. "1.234" may be one thousand or
one and a bit: the target beside it decides where it can (`sepola`), otherwise it is refused, and the sentence
says how to write either. A target decides when it is itself grouped by points ("1.440 berkas"), or when it is
whole and the thousands come nearer to it (1.234 beside 4800, but not 84.500 beside 85).
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation, localcontext

from kinerja_desktop.domain.tolakan import Tolakan

_PALING_PANJANG = 30
_BULAT = re.compile(r"^[0-9]+$")
_KOMA = re.compile(r"^[0-9]+,[0-9]+$")
_TITIK = re.compile(r"^[0-9]+\.[0-9]+$")
_RAGU = re.compile(r"^[1-9][0-9]{0,2}\.[0-9]{3}$")
_RIBUAN_ID = re.compile(r"^[1-9][0-9]{0,2}(?:\.[0-9]{3})+,[0-9]+$|^[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}$")
_BERTITIK = re.compile(r"^[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?$")
_ANGKA_DALAM = re.compile(r"[0-9](?:[0-9.,]*[0-9])?")
_RIBUAN_EN = re.compile(r"^[1-9][0-9]{0,2}(?:,[0-9]{3})+\.[0-9]+$|^[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}$")


def baca_angka(teks: str | int | Decimal, *, sepola: str = "") -> Decimal:
    """Exact value of a number as typed (rules above, at most 30 characters); Tolakan when unclear.

    `sepola` is the target, as typed, that the number is compared with.
    """
    if isinstance(teks, Decimal):
        if not teks.is_finite():
            raise Tolakan(
                "“{teks}” bukan bilangan; ketik angkanya saja, misalnya 84,5.",
                siapa="yang mengisi",
                teks=teks,
            )
        return teks
    if isinstance(teks, int):
        return Decimal(teks)
    inti = teks.strip().replace("\u2212", "-")
    if not inti:
        raise Tolakan("Angka belum diisi; ketik angkanya, misalnya 84,5.", siapa="yang mengisi")
    if len(inti) > _PALING_PANJANG:
        raise Tolakan(
            "Angka “{teks}…” terlalu panjang; paling banyak {n} tanda.",
            siapa="yang mengisi",
            teks=inti[:20],
            n=_PALING_PANJANG,
        )
    tanda, inti = (inti[0], inti[1:].lstrip()) if inti[0] in "+-" else ("", inti)
    if _RAGU.match(inti):
        ribuan, pecahan = Decimal(inti.replace(".", "")), Decimal(inti)
        if _lebih_dekat(sepola, ribuan, pecahan):
            return -ribuan if tanda == "-" else ribuan
        raise Tolakan(
            "“{teks}” dapat berarti ribuan atau pecahan; tulis {ribuan} bila ribuan, {pecahan} bila pecahan.",
            siapa="yang mengisi",
            teks=teks.strip(),
            ribuan=tanda + inti.replace(".", ""),
            pecahan=tanda + inti.replace(".", ","),
        )
    if _BULAT.match(inti) or _TITIK.match(inti):
        bersih = inti
    elif _KOMA.match(inti):
        bersih = inti.replace(",", ".")
    elif _RIBUAN_ID.match(inti):
        bersih = inti.replace(".", "").replace(",", ".")
    elif _RIBUAN_EN.match(inti):
        bersih = inti.replace(",", "")
    else:
        raise Tolakan(
            "“{teks}” tidak terbaca sebagai angka; ketik angkanya saja dengan koma desimal, misalnya 84,5.",
            siapa="yang mengisi",
            teks=teks.strip(),
        )
    return Decimal(("-" if tanda == "-" else "") + bersih)


def bertitik_ribuan(target: str) -> bool:
    """Whether a target groups its thousands by points: "1.440 berkas"."""
    return any(_BERTITIK.match(a) for a in _ANGKA_DALAM.findall(target))


def _lebih_dekat(target: str, ribuan: Decimal, pecahan: Decimal) -> bool:
    """Whether the target speaks for the thousands."""
    if bertitik_ribuan(target):
        return True
    angka = [a[:_PALING_PANJANG] for a in _ANGKA_DALAM.findall(target)]
    if not angka or not all(_BULAT.match(a) for a in angka):
        return False
    t = max(Decimal(a) for a in angka)
    return t > 0 and max(ribuan, t) * min(pecahan, t) < max(pecahan, t) * min(ribuan, t)


def angka_tersimpan(teks: str) -> Decimal | None:
    """Value of a stored decimal string ("2.083" is two and a bit here); None when it is empty or none."""
    try:
        nilai = Decimal(teks) if teks else None
    except InvalidOperation:
        return None
    return nilai if nilai is not None and nilai.is_finite() else None


def bulatkan(nilai: Decimal, desimal: int) -> Decimal:
    """Half-up to `desimal` places, as the printed forms round."""
    with localcontext() as konteks:
        konteks.prec = 60
        return nilai.quantize(Decimal(1).scaleb(-desimal), rounding=ROUND_HALF_UP)


def tulis_angka(nilai: Decimal | int, desimal: int | None = None, *, ribuan: bool = False) -> str:
    """With decimal comma; `desimal` fixes the places (half-up), `ribuan` groups by dots for print only."""
    d = Decimal(nilai)
    if desimal is not None:
        d = bulatkan(d, desimal)
    teks = f"{d:f}"
    tanda, teks = ("-", teks[1:]) if teks.startswith("-") else ("", teks)
    bulat, _, pecahan = teks.partition(".")
    if ribuan:
        bulat = f"{int(bulat):,}".replace(",", ".")
    if not (bulat.strip("0.") or pecahan.strip("0")):
        tanda = ""
    return f"{tanda}{bulat},{pecahan}" if pecahan else f"{tanda}{bulat}"
