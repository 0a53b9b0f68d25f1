"""Angka kredit by conversion of the predicate (Peraturan BKN 3/2023); Decimal only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, Aturan, aturan_pada, aturan_sejenis
from kinerja_desktop.domain.predikat import Predikat
from kinerja_desktop.domain.tolakan import Tolakan

JENJANG: tuple[str, ...] = (
    "Ahli Utama",
    "Ahli Madya",
    "Ahli Muda",
    "Ahli Pertama",
    "Penyelia",
    "Mahir",
    "Terampil",
    "Pemula",
)
_SERIBU = Decimal("0.001")


@dataclass(frozen=True, slots=True)
class HasilAngkaKredit:
    """One row: `nilai` with 3 decimals half-up, `prosentase` as printed, `koefisien` per year, basis."""

    nilai: Decimal
    prosentase: str
    koefisien: Decimal
    persen: int
    bulan: int
    dasar: str


def baca_jenjang(teks: str) -> str:
    """Canonical name of a level of functional posts, case and spaces free; Tolakan when unknown."""
    rapi = " ".join(teks.split()).casefold()
    for nama in JENJANG:
        if nama.casefold() == rapi:
            return nama
    raise Tolakan(
        "Jenjang “{teks}” tidak dikenal; pilih {pilihan}.",
        siapa="yang mengisi",
        teks=teks.strip(),
        pilihan=", ".join(JENJANG),
    )


def angka_kredit(
    jenjang: str,
    predikat: Predikat,
    bulan: int,
    *,
    aturan: Sequence[Aturan] = ATURAN_BAWAAN,
    tanggal: date | None = None,
) -> HasilAngkaKredit:
    """AK of 1-12 months: months/12 x percentage x yearly coefficient, rounded once; else Tolakan."""
    nama = baca_jenjang(jenjang)
    if not 1 <= bulan <= 12:
        raise Tolakan(
            "Banyak bulan {bulan} tidak mungkin; isi 1 sampai 12.", siapa="yang mengisi", bulan=bulan
        )
    koefisien = aturan_pada(aturan, "koefisien_ak", nama, tanggal)
    persen = aturan_pada(aturan, "persen_ak", predikat.value, tanggal)
    tepat = koefisien.angka() * persen.bilangan() * bulan
    nilai = (tepat / 1200).quantize(_SERIBU, rounding=ROUND_HALF_UP)
    awalan = "" if bulan == 12 else f"{bulan}/12 x "
    return HasilAngkaKredit(
        nilai,
        f"{awalan}{persen.bilangan()}%",
        koefisien.angka(),
        persen.bilangan(),
        bulan,
        koefisien.dasar_hukum,
    )


def kebutuhan(
    jenjang: str, *, aturan: Sequence[Aturan] = ATURAN_BAWAAN, tanggal: date | None = None
) -> tuple[Decimal, Decimal | None]:
    """AK needed for the next rank and for the next level (None at the top of a ladder)."""
    nama = baca_jenjang(jenjang)
    pangkat = aturan_pada(aturan, "ak_kenaikan_pangkat", nama, tanggal).angka()
    naik = aturan_sejenis(aturan, "ak_kenaikan_jenjang", tanggal).get(nama)
    return pangkat, None if naik is None else naik.angka()
