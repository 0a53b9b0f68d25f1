"""Working days of an office: a week of five or six days, less the holidays that can be edited."""

from __future__ import annotations

import calendar
from collections.abc import Collection
from datetime import date

from kinerja_desktop.domain.tolakan import Tolakan

#: Days of the working week that an office may have (PP 94/2021 and Perpres 21/2023: five; some keep six).
SEMINGGU_SAH = (5, 6)
NAMA_HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


def periksa_seminggu(seminggu: int) -> int:
    """The number itself when 5 or 6; Tolakan otherwise (an edited rule may hold anything)."""
    if seminggu not in SEMINGGU_SAH:
        raise Tolakan(
            "Hari kerja seminggu harus 5 atau 6, bukan {angka}; perbaiki di Pengaturan.",
            siapa="operator kepegawaian",
            angka=seminggu,
        )
    return seminggu


def nama_hari(tanggal: date) -> str:
    """ "Senin" to "Minggu"."""
    return NAMA_HARI[tanggal.weekday()]


def akhir_pekan(tanggal: date, seminggu: int = 5) -> bool:
    """True on Sunday, and on Saturday where the week has five days."""
    return tanggal.weekday() >= seminggu


def hari_kerja_kantor(tanggal: date, libur: Collection[date] = (), seminggu: int = 5) -> bool:
    """True when the office works: Monday to Friday (or Saturday when `seminggu` is 6) and no holiday."""
    return not akhir_pekan(tanggal, periksa_seminggu(seminggu)) and tanggal not in libur


def hari_sebulan(tahun: int, bulan: int) -> tuple[date, ...]:
    """Every day of a month (1-12), in order."""
    akhir = calendar.monthrange(tahun, bulan)[1]
    return tuple(date(tahun, bulan, n) for n in range(1, akhir + 1))
