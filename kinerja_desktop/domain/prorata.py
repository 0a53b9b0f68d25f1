"""Targets by months held: what an SKP that is cut short, or begins late, should reach of a year's figure.

Only what is added up over the year (hitungan) is scaled; a state (posisi), a published value (rilis), a date
and words stay. Every figure is a proposal (rules 2.7: proportional by months as decision aid).
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from decimal import ROUND_CEILING, Decimal, localcontext

from kinerja_desktop.domain.angka import baca_angka, bertitik_ribuan, tulis_angka
from kinerja_desktop.domain.skp import Aspek, Indikator, Metode
from kinerja_desktop.domain.target import JenisTarget, jumlah_jalur, urai_target
from kinerja_desktop.domain.tolakan import Tolakan

SETAHUN = 12
_ANGKA = re.compile(r"[0-9](?:[0-9.,]*[0-9])?")
#: Units of a state, a grade or a span of time: half a year does not halve them.
BUKAN_JUMLAH = re.compile(
    r"%|\b(?:persen|indeks|nilai|skor|predikat|rata-rata|rasio|tingkat|menit|jam|hari|minggu|bulan|tahun)\b",
    re.I,
)
_BERANGKA = frozenset({JenisTarget.TUNGGAL, JenisTarget.RENTANG, JenisTarget.BATAS})


def bulan_dijabat(mulai: date, selesai: date) -> int:
    """Months of two inclusive dates of one year, 1-12: one counts when half of its days or more are in."""
    jumlah = 0
    for bulan in range(mulai.month, selesai.month + 1):
        hari = calendar.monthrange(mulai.year, bulan)[1]
        awal = mulai.day if bulan == mulai.month else 1
        akhir = selesai.day if bulan == selesai.month else hari
        jumlah += 2 * (akhir - awal + 1) >= hari
    return max(1, jumlah)


def dihitung(i: Indikator) -> bool:
    """Whether a target is a sum over the year: by its method, else a Kuantitas with a countable unit."""
    if i.metode is not None:
        return i.metode is Metode.HITUNGAN
    if BUKAN_JUMLAH.search(f"{i.satuan} {i.target}"):
        return False
    return i.aspek in (Aspek.KUANTITAS, None) and bool(i.satuan.strip() or _ANGKA.fullmatch(i.target.strip()))


def prorata(target: str, bulan: int, dari: int = SETAHUN) -> str:
    """A target times `bulan`/`dari`, rounded up to its own last digit; text without a figure stays."""
    if bulan >= dari or bulan < 1:
        return target
    arti = urai_target(target)
    if arti.jenis not in _BERANGKA:
        return target
    cari = [n for n in (arti.bawah, arti.atas) if n is not None]
    cari = cari[:1] if len(set(cari)) == 1 else cari
    hasil, letak = [], 0
    for cocok in _ANGKA.finditer(target):
        nilai = _baca(cocok[0], target)
        if not cari or nilai != abs(cari[0]):
            continue
        cari.pop(0)
        hasil += [target[letak : cocok.start()], _kecilkan(cocok[0], nilai, bulan, dari)]
        letak = cocok.end()
    return "".join([*hasil, target[letak:]])


def _baca(teks: str, target: str) -> Decimal | None:
    try:
        return baca_angka(teks, sepola=target)
    except Tolakan:
        return None


def _kecilkan(teks: str, nilai: Decimal, bulan: int, dari: int) -> str:
    with localcontext() as konteks:
        konteks.prec = 60
        pangkat = min(int(nilai.as_tuple().exponent), 0)
        kecil = (nilai * bulan / dari).quantize(Decimal(1).scaleb(pangkat), rounding=ROUND_CEILING)
    return tulis_angka(kecil, ribuan=bertitik_ribuan(teks))


def potong_jalur(jalur: tuple[str, ...], mulai: date, selesai: date) -> tuple[str, ...]:
    """A path with only the steps that begin and end within two dates of one year; empty stays empty."""
    lebar = SETAHUN // len(jalur) if jalur else 1
    return tuple(
        teks if mulai.month <= n * lebar + 1 and (n + 1) * lebar <= selesai.month else ""
        for n, teks in enumerate(jalur)
    )


def usul_target(i: Indikator, mulai: date, selesai: date, dari: int = SETAHUN) -> str:
    """The target proposed for the months from `mulai` to `selesai` of one that was set for `dari` months.

    A path says exactly what was meant for the months, where it is cut between two of its steps.
    """
    if not dihitung(i):
        return i.target
    bulan = bulan_dijabat(mulai, selesai)
    potong = potong_jalur(i.jalur, mulai, selesai)
    lebar = SETAHUN // len(potong) if potong else 0
    utuh = mulai.day == 1 and selesai.day == calendar.monthrange(selesai.year, selesai.month)[1]
    pas = lebar and utuh and (mulai.month - 1) % lebar == selesai.month % lebar == 0
    if pas and any(t.strip() for t in potong):
        jumlah, semua = jumlah_jalur(potong), jumlah_jalur(i.jalur)
        arti = urai_target(i.target)
        if jumlah and semua and jumlah[0] == jumlah[1] and arti.acuan == semua[0] == semua[1]:
            return _ganti(i.target, semua[0], jumlah[0])
    return prorata(i.target, bulan, dari)


def _ganti(target: str, lama: Decimal, baru: Decimal) -> str:
    for cocok in _ANGKA.finditer(target):
        if _baca(cocok[0], target) == lama:
            tulis = tulis_angka(baru, ribuan=bertitik_ribuan(cocok[0]))
            return target[: cocok.start()] + tulis + target[cocok.end() :]
    return target
