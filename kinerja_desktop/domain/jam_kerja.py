"""Times of day as machines and people write them: "7.35", "07:35:12", 0735, an Excel fraction, "4:10 PM"."""

from __future__ import annotations

import re
from datetime import datetime, time
from decimal import Decimal

from kinerja_desktop.domain.tolakan import Tolakan

_POLA = re.compile(
    r"(\d{1,2})[:.,h](\d{1,2})(?:[:.,](\d{1,2})(?:\.\d+)?)?\s*(am|pm)?(?:\s*(?:wib|wita|wit))?", re.I
)
_RAPAT = re.compile(r"\d{3,4}")
_PECAHAN = re.compile(r"0[.,]\d{3,}")


def baca_jam(nilai: str | int | float | time | datetime | None) -> time | None:
    """Time of day of a cell, None when empty; Tolakan when it is none (25.10, "siang")."""
    if nilai is None or isinstance(nilai, bool):
        return None
    if isinstance(nilai, datetime):
        return nilai.time().replace(second=0, microsecond=0)
    if isinstance(nilai, time):
        return nilai.replace(second=0, microsecond=0)
    if isinstance(nilai, int | float):
        return _dari_angka(nilai)
    teks = " ".join(nilai.replace("'", " ").split())
    if teks in ("", "-", "--", "–", "—", "0", "00:00", "00.00", "00:00:00"):
        return None
    teks = teks.rsplit(" ", 1)[-1] if re.match(r"\d{4}-\d\d-\d\d |\d\d/\d\d/\d{4} ", teks) else teks
    if _PECAHAN.fullmatch(teks):
        return _dari_angka(float(teks.replace(",", ".")))
    if _RAPAT.fullmatch(teks):
        return _susun(int(teks) // 100, int(teks) % 100, nilai)
    cocok = _POLA.fullmatch(teks)
    if cocok is None:
        raise _tolak(nilai)
    jam, menit = int(cocok[1]), int(cocok[2])
    if cocok[4]:
        if not 1 <= jam <= 12:
            raise _tolak(nilai)
        jam = jam % 12 + (12 if cocok[4].lower() == "pm" else 0)
    return _susun(jam, menit, nilai)


def _dari_angka(nilai: int | float) -> time | None:
    """A fraction of a day below 1, "7.35" as hours and minutes below 24, "735" as both without a point."""
    if nilai != nilai or nilai < 0 or nilai >= 2400:
        raise _tolak(nilai)
    if nilai == 0:
        return None
    if nilai < 1:
        menit = round(nilai * 1440) % 1440
        return time(menit // 60, menit % 60)
    if nilai >= 100:
        if nilai != int(nilai):
            raise _tolak(nilai)
        return _susun(int(nilai) // 100, int(nilai) % 100, nilai)
    tepat = Decimal(str(nilai))
    jam = int(tepat)
    menit_tepat = (tepat - jam) * 100
    if menit_tepat != int(menit_tepat):
        raise _tolak(nilai)
    return _susun(jam, int(menit_tepat), nilai)


def _susun(jam: int, menit: int, asal: object) -> time:
    if jam > 23 or menit > 59:
        raise _tolak(asal)
    return time(jam, menit)


def _tolak(asal: object) -> Tolakan:
    return Tolakan(
        "“{isi}” bukan jam; tulis seperti 07.35 atau 16:00.", siapa="yang mengisi", isi=str(asal)[:30]
    )
