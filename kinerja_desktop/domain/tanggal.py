"""Indonesian dates: reading what offices type, writing what forms print, counting working days."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, datetime, timedelta

from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.tolakan import Tolakan

TAHUN_TERAWAL = 1900
TAHUN_TERAKHIR = 2100
_POLA_HBT = re.compile(r"^([0-9]{1,2})\s*[/.\-]\s*([0-9]{1,2})\s*[/.\-]\s*([0-9]{4})$")
_POLA_TBH = re.compile(r"^([0-9]{4})[/.\-]([0-9]{1,2})[/.\-]([0-9]{1,2})$")
_POLA_NAMA = re.compile(r"^([0-9]{1,2})[\s\-/]+([a-z]+)\.?,?[\s\-/]+([0-9]{4})$")
_POLA_RAPAT = re.compile(r"^([0-9]{4})([0-9]{2})([0-9]{2})$")
_POLA_PENDEK = re.compile(r"^[0-9]{1,2}\s*[/.\-]\s*[0-9]{1,2}\s*[/.\-]\s*[0-9]{2}$")
_JAM = re.compile(r"[ t][0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:\.[0-9]+)?)?(?:z|\+00:00)?$")
_BULAN_LAIN = {
    "jan": 1, "january": 1, "pebruari": 2, "feb": 2, "peb": 2, "february": 2, "mar": 3, "mrt": 3,
    "march": 3, "apr": 4, "may": 5, "jun": 6, "june": 6, "jul": 7, "july": 7, "ags": 8, "agt": 8,
    "agu": 8, "agust": 8, "aug": 8, "august": 8, "sep": 9, "sept": 9, "okt": 10, "oct": 10,
    "october": 10, "nov": 11, "nop": 11, "nopember": 11, "des": 12, "dec": 12, "december": 12,
}  # fmt: skip
_NOMOR_BULAN = {nama.lower(): n for n, nama in enumerate(NAMA_BULAN, 1)} | _BULAN_LAIN
# Excel believes in 29 February 1900 (serial 60): later serials are one too high.
_SERIAL_SEMU = 60
_DASAR_SERIAL = date(1899, 12, 30)
_SERIAL_TERAKHIR = (date(TAHUN_TERAKHIR, 12, 31) - _DASAR_SERIAL).days


def tanggal_panjang(tanggal: date) -> str:
    """ "31 Desember 2026"."""
    return f"{tanggal.day} {NAMA_BULAN[tanggal.month - 1]} {tanggal.year}"


def tanggal_pendek(tanggal: date) -> str:
    """ "31-12-2026"."""
    return f"{tanggal.day:02d}-{tanggal.month:02d}-{tanggal.year:04d}"


def rentang_periode(mulai: date, selesai: date, *, gaya: str = "resmi") -> str:
    """ "1 JANUARI SD 31 DESEMBER TAHUN 2026"; gaya "ekinerja" (or two years) writes both years."""
    awal = f"{mulai.day} {NAMA_BULAN[mulai.month - 1].upper()}"
    akhir = f"{selesai.day} {NAMA_BULAN[selesai.month - 1].upper()}"
    if gaya == "ekinerja" or mulai.year != selesai.year:
        return f"{awal} {mulai.year} SD {akhir} {selesai.year}"
    return f"{awal} SD {akhir} TAHUN {selesai.year}"


def dari_serial(serial: int) -> date:
    """Date of an Excel serial (1900 system, 1 = 1 January 1900, up to the year 2100); Tolakan outside."""
    if not 1 <= serial <= _SERIAL_TERAKHIR or serial == _SERIAL_SEMU:
        raise Tolakan(
            "Bilangan {serial} bukan tanggal Excel; tulis tanggal seperti 31-12-2026.",
            siapa="yang mengisi",
            serial=str(serial),
        )
    return _DASAR_SERIAL + timedelta(days=serial + (1 if serial < _SERIAL_SEMU else 0))


def _susun(asal: str, tahun: int, bulan: int, hari: int) -> date:
    if not TAHUN_TERAWAL <= tahun <= TAHUN_TERAKHIR:
        raise Tolakan(
            "Tahun pada tanggal “{asal}” tidak mungkin; periksa kembali.", siapa="yang mengisi", asal=asal
        )
    if not 1 <= bulan <= 12:
        raise Tolakan(
            "Bulan {bulan} pada “{asal}” tidak ada; tulis hari-bulan-tahun.",
            siapa="yang mengisi",
            bulan=bulan,
            asal=asal,
        )
    try:
        return date(tahun, bulan, hari)
    except ValueError:
        raise Tolakan(
            "Tanggal “{asal}” tidak ada dalam kalender; periksa kembali.", siapa="yang mengisi", asal=asal
        ) from None


def _baca_teks(asal: str) -> date:
    teks = " ".join(asal.replace("'", " ").split()).lower()
    if not teks:
        raise Tolakan("Tanggal belum diisi; tulis seperti 31-12-2026.", siapa="yang mengisi")
    teks = _JAM.sub("", teks)
    if cocok := _POLA_HBT.match(teks):
        return _susun(asal, int(cocok[3]), int(cocok[2]), int(cocok[1]))
    if cocok := _POLA_TBH.match(teks) or _POLA_RAPAT.match(teks):
        return _susun(asal, int(cocok[1]), int(cocok[2]), int(cocok[3]))
    if cocok := _POLA_NAMA.match(teks):
        bulan = _NOMOR_BULAN.get(cocok[2])
        if bulan is None:
            raise Tolakan(
                "Nama bulan “{bulan}” tidak dikenal; tulis seperti 5 Mei 1980.",
                siapa="yang mengisi",
                bulan=cocok[2],
            )
        return _susun(asal, int(cocok[3]), bulan, int(cocok[1]))
    if re.fullmatch(r"[0-9]{5}", teks):
        return dari_serial(int(teks))
    if _POLA_PENDEK.match(teks):
        raise Tolakan(
            "Tahun pada “{asal}” hanya dua angka; tulis empat angka, misalnya 1980.",
            siapa="yang mengisi",
            asal=asal,
        )
    raise Tolakan(
        "“{asal}” tidak terbaca sebagai tanggal; tulis seperti 31-12-2026.", siapa="yang mengisi", asal=asal
    )


def baca_tanggal(nilai: str | datetime | date | int | float) -> date:
    """Date of text ("31/12/2026", "2026-12-31", "5 Mei 1980"), date, Excel serial; 1900-2100 or Tolakan."""
    if isinstance(nilai, str):
        return _baca_teks(nilai)
    if isinstance(nilai, datetime):
        nilai = nilai.date()
    if isinstance(nilai, date):
        return _susun(nilai.isoformat(), nilai.year, nilai.month, nilai.day)
    if isinstance(nilai, bool) or nilai != nilai or abs(nilai) > _SERIAL_TERAKHIR + 1:
        raise Tolakan(
            "“{nilai}” bukan tanggal; tulis seperti 31-12-2026.", siapa="yang mengisi", nilai=str(nilai)
        )
    return dari_serial(int(nilai))


def hari_kerja(tanggal: date, libur: Collection[date] = ()) -> bool:
    """True on Monday to Friday unless the day is in `libur` (the editable holiday table)."""
    return tanggal.weekday() < 5 and tanggal not in libur


def tambah_hari_kerja(tanggal: date, banyak: int, libur: Collection[date] = ()) -> date:
    """The date `banyak` working days after `tanggal` (the day itself is not counted; 0 returns it)."""
    sisa, hari = banyak, tanggal
    while sisa > 0:
        hari += timedelta(days=1)
        sisa -= hari_kerja(hari, libur)
    return hari
