"""Periods of evaluation: a year, a quarter or a month."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kinerja_desktop.domain.tolakan import Tolakan

TAHUN_TERAWAL = 2014
TAHUN_TERAKHIR = 2100
#: The form's word for the year as a whole, the last one of "TRIWULAN I/II/III/IV-AKHIR".
LABEL_AKHIR = "AKHIR"
_ROMAWI = ("I", "II", "III", "IV")
NAMA_BULAN = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)


class JenisPeriode(StrEnum):
    """How often an office evaluates (PermenPANRB 6/2022 Ps 23)."""

    TAHUNAN = "tahunan"
    TRIWULAN = "triwulan"
    BULANAN = "bulanan"


@dataclass(frozen=True, slots=True)
class PeriodeEvaluasi:
    """One period; `nomor` 0 for a year, 1-4 for a quarter, 1-12 for a month; both dates inclusive."""

    jenis: JenisPeriode
    tahun: int
    nomor: int
    mulai: date
    selesai: date
    label: str

    @property
    def label_cetak(self) -> str:
        """The word after "PERIODE:": "TRIWULAN I" to "TRIWULAN IV-AKHIR", "AKHIR" or "BULAN JUNI"."""
        if self.jenis is JenisPeriode.TAHUNAN:
            return LABEL_AKHIR
        if self.jenis is JenisPeriode.TRIWULAN:
            return f"TRIWULAN {_ROMAWI[self.nomor - 1]}{'-AKHIR' if self.nomor == 4 else ''}"
        return f"BULAN {NAMA_BULAN[self.nomor - 1].upper()}"


def periksa_tahun(tahun: int) -> int:
    """The year itself when 2014-2100, else a refusal."""
    if not TAHUN_TERAWAL <= tahun <= TAHUN_TERAKHIR:
        raise Tolakan(
            "Tahun {tahun} tidak dikenal; isi tahun antara {awal} dan {akhir}.",
            siapa="yang mengisi",
            tahun=str(tahun),
            awal=str(TAHUN_TERAWAL),
            akhir=str(TAHUN_TERAKHIR),
        )
    return tahun


def tahunan(tahun: int) -> PeriodeEvaluasi:
    """The whole performance year, 1 January to 31 December."""
    periksa_tahun(tahun)
    return PeriodeEvaluasi(
        JenisPeriode.TAHUNAN, tahun, 0, date(tahun, 1, 1), date(tahun, 12, 31), f"Tahun {tahun}"
    )


def triwulan(tahun: int, nomor: int) -> PeriodeEvaluasi:
    """Quarter 1-4 of a year."""
    periksa_tahun(tahun)
    if nomor not in (1, 2, 3, 4):
        raise Tolakan("Triwulan {nomor} tidak ada; pilih 1 sampai 4.", siapa="yang mengisi", nomor=nomor)
    akhir = nomor * 3
    return PeriodeEvaluasi(
        JenisPeriode.TRIWULAN,
        tahun,
        nomor,
        date(tahun, akhir - 2, 1),
        date(tahun, akhir, calendar.monthrange(tahun, akhir)[1]),
        f"Triwulan {_ROMAWI[nomor - 1]} {tahun}",
    )


def bulan(tahun: int, nomor: int) -> PeriodeEvaluasi:
    """Month 1-12 of a year."""
    periksa_tahun(tahun)
    if not 1 <= nomor <= 12:
        raise Tolakan("Bulan {nomor} tidak ada; pilih 1 sampai 12.", siapa="yang mengisi", nomor=nomor)
    return PeriodeEvaluasi(
        JenisPeriode.BULANAN,
        tahun,
        nomor,
        date(tahun, nomor, 1),
        date(tahun, nomor, calendar.monthrange(tahun, nomor)[1]),
        f"{NAMA_BULAN[nomor - 1]} {tahun}",
    )


def periode(jenis: JenisPeriode, tahun: int, nomor: int) -> PeriodeEvaluasi:
    """The period of the given kind; `nomor` is ignored for a year."""
    if jenis is JenisPeriode.TAHUNAN:
        return tahunan(tahun)
    return triwulan(tahun, nomor) if jenis is JenisPeriode.TRIWULAN else bulan(tahun, nomor)


def daftar_periode(jenis: JenisPeriode, tahun: int) -> tuple[PeriodeEvaluasi, ...]:
    """All periods of one kind in a year, in order."""
    banyak = {JenisPeriode.TAHUNAN: 1, JenisPeriode.TRIWULAN: 4, JenisPeriode.BULANAN: 12}[jenis]
    return tuple(periode(jenis, tahun, n) for n in range(1, banyak + 1))


def periode_berjalan(jenis: JenisPeriode, tanggal: date) -> PeriodeEvaluasi:
    """The period of one kind that holds `tanggal`."""
    nomor = {JenisPeriode.TAHUNAN: 0, JenisPeriode.TRIWULAN: (tanggal.month + 2) // 3}.get(
        jenis, tanggal.month
    )
    return periode(jenis, tanggal.year, nomor)
