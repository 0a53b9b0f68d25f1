"""Angka kredit: the published and the computed check figures, to the last digit."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.angka_kredit import JENJANG, angka_kredit, baca_jenjang, kebutuhan
from kinerja_desktop.domain.predikat import Predikat
from kinerja_desktop.domain.tolakan import Tolakan

PENUH = {
    "Ahli Utama": "75 50 37.5 25 12.5",
    "Ahli Madya": "56.25 37.5 28.125 18.75 9.375",
    "Ahli Muda": "37.5 25 18.75 12.5 6.25",
    "Penyelia": "37.5 25 18.75 12.5 6.25",
    "Ahli Pertama": "18.75 12.5 9.375 6.25 3.125",
    "Mahir": "18.75 12.5 9.375 6.25 3.125",
    "Terampil": "7.5 5 3.75 2.5 1.25",
    "Pemula": "5.625 3.75 2.813 1.875 0.938",
}


@pytest.mark.parametrize("jenjang", JENJANG)
def test_full_year_table(jenjang: str) -> None:
    for predikat, nilai in zip(Predikat, PENUH[jenjang].split(), strict=True):
        hasil = angka_kredit(jenjang, predikat, 12)
        assert hasil.nilai == Decimal(nilai)
        assert hasil.prosentase == f"{hasil.persen}%"


@pytest.mark.parametrize(
    ("jenjang", "predikat", "bulan", "nilai", "prosentase"),
    [
        ("Ahli Pertama", "Sangat Baik", 12, "18.750", "150%"),
        ("Ahli Pertama", "Baik", 2, "2.083", "2/12 x 100%"),
        ("Ahli Pertama", "Baik", 3, "3.125", "3/12 x 100%"),
        ("Ahli Muda", "Baik", 9, "18.750", "9/12 x 100%"),
        ("Ahli Madya", "Kurang", 4, "6.250", "4/12 x 50%"),
        ("Pemula", "Sangat Baik", 11, "5.156", "11/12 x 150%"),
        ("Penyelia", "Baik", 1, "2.083", "1/12 x 100%"),
        ("Ahli Pertama", "Sangat Baik", 6, "9.375", "6/12 x 150%"),
        ("Ahli Pertama", "Baik", 6, "6.250", "6/12 x 100%"),
    ],
)
def test_check_figures(jenjang: str, predikat: str, bulan: int, nilai: str, prosentase: str) -> None:
    hasil = angka_kredit(jenjang, Predikat(predikat), bulan)
    assert str(hasil.nilai) == nilai
    assert hasil.prosentase == prosentase
    assert "BKN 3/2023" in hasil.dasar


def test_accumulated_figures() -> None:
    a = angka_kredit("Ahli Pertama", Predikat.SANGAT_BAIK, 12).nilai
    b = angka_kredit("Ahli Pertama", Predikat.BAIK, 2).nilai
    assert round(a + b, 2) == Decimal("20.83")


@given(st.sampled_from(JENJANG), st.sampled_from(Predikat), st.integers(1, 12))
def test_half_up_of_the_exact_fraction(jenjang: str, predikat: Predikat, bulan: int) -> None:
    hasil = angka_kredit(jenjang, predikat, bulan)
    tepat = Fraction(hasil.koefisien) * hasil.persen * bulan / 1200
    assert hasil.nilai == Decimal(int(tepat * 1000 + Fraction(1, 2))) / 1000
    assert hasil.nilai.as_tuple().exponent == -3


@pytest.mark.parametrize("bulan", [0, 13, -1])
def test_impossible_months(bulan: int) -> None:
    with pytest.raises(Tolakan):
        angka_kredit("Ahli Muda", Predikat.BAIK, bulan)


def test_levels() -> None:
    assert baca_jenjang("  ahli   MUDA ") == "Ahli Muda"
    for salah in ("", "Muda", "Lektor Kepala", "Ahli Muda 😀"):
        with pytest.raises(Tolakan):
            baca_jenjang(salah)
    assert kebutuhan("Ahli Muda") == (100, 200)
    assert kebutuhan("Penyelia") == (100, None)
    assert kebutuhan("Ahli Utama") == (200, None)
