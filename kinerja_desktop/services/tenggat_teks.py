"""Deadlines in words: "hari ini", "9 hari lagi", "lewat 3 hari"."""

from __future__ import annotations

from datetime import date

from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.services.lembar_beranda import AMAN, LEWAT, SEGERA

HARI_SEGERA = 7


def tenggat_teks(batas: date | None, hari_ini: date) -> str:
    """How long until a date, in words; "" without a date, the date itself when more than 60 days off."""
    if batas is None:
        return ""
    sisa = (batas - hari_ini).days
    if sisa == 0:
        return "hari ini"
    if sisa == 1:
        return "besok"
    if sisa < 0:
        return f"lewat {-sisa} hari"
    return f"{sisa} hari lagi" if sisa <= 60 else f"sampai {tanggal_panjang(batas)}"


def nada(batas: date | None, hari_ini: date) -> str:
    """Tone of a deadline: "lewat" after it, "segera" in its last week, else "aman"."""
    if batas is None:
        return AMAN
    sisa = (batas - hari_ini).days
    return LEWAT if sisa < 0 else SEGERA if sisa <= HARI_SEGERA else AMAN
