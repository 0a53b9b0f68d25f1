"""Progress in the words of the form: what adds up, what is the latest, thousands as the target has them."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.skp import Aspek, Indikator
from kinerja_desktop.services.cetak_bahan import ringkas_realisasi
from kinerja_desktop.store.repo_skp import RekamRealisasi


def indikator(
    target: str, satuan: str, aspek: Aspek | None = Aspek.KUANTITAS, teks: str = "Surat"
) -> Indikator:
    return Indikator(b"i" * 16, b"r" * 16, 1, aspek, teks, target, satuan)


def catatan(*angka: str, teks: str = "") -> list[RekamRealisasi]:
    return [
        RekamRealisasi(bytes(16), b"i" * 16, b"s" * 16, bulan, a, teks, "", None, "2026-01-31")
        for bulan, a in enumerate(angka, 1)
    ]


@pytest.mark.parametrize(
    ("ukuran", "angka", "cetak"),
    [
        (indikator("1.440", "surat"), ("700", "750"), "1.450 surat"),
        (indikator("1440", "surat"), ("700", "750"), "1450 surat"),
        (indikator("1440", "surat"), ("1450",), "1450 surat"),
        (indikator("98", "%", Aspek.KUALITAS), ("97", "97.125"), "97,125 %"),
        (indikator("98", "%"), ("97", "97"), "97 %"),
        (indikator("3", "indeks"), ("2.083",), "2,083 indeks"),
        (indikator("12", "kali"), (), ""),
    ],
)
def test_progress_of_a_period(ukuran: Indikator, angka: tuple[str, ...], cetak: str) -> None:
    assert ringkas_realisasi(ukuran, catatan(*angka)) == cetak


def test_words_stand_below_the_number_or_alone() -> None:
    ukuran = indikator("12", "kali")
    assert (
        ringkas_realisasi(ukuran, catatan("2.083", teks="termasuk susulan")) == "2,083 kali\ntermasuk susulan"
    )
    assert ringkas_realisasi(ukuran, catatan("", teks="belum ada")) == "belum ada"
