"""Numbers: what is read, what is refused, and that nothing changes on the way round."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.angka import baca_angka, bulatkan, tulis_angka
from kinerja_desktop.domain.tolakan import Tolakan


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("1.234,5", "1234.5"),
        ("1234,5", "1234.5"),
        ("12", "12"),
        ("84.5", "84.5"),
        ("84,50", "84.50"),
        ("84,500", "84.500"),
        ("0.125", "0.125"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("1,234.5", "1234.5"),
        ("12345.678", "12345.678"),
        (" -5 ", "-5"),
        ("−5,5", "-5.5"),
        ("+7", "7"),
    ],
)
def test_reads(teks: str, nilai: str) -> None:
    assert baca_angka(teks) == Decimal(nilai)


@pytest.mark.parametrize(
    "teks",
    ["", "  ", "1.234", "12.345", "-1.234", "1.23.456", "1,2,3", "1.234,5,6", "5,", ",5", "1e5", "NaN",
     "Infinity", "12 orang", "84%", "١٢", "１２", "9" * 31, "😀", "\u202e12", "1 2", "--1", "0x10", "1_000",
     "{0}"],
)  # fmt: skip
def test_refuses(teks: str) -> None:
    with pytest.raises(Tolakan) as e:
        baca_angka(teks)
    assert str(e.value)


def test_ambiguous_number_shows_both_ways_out() -> None:
    with pytest.raises(Tolakan) as e:
        baca_angka("2.083")
    assert "2083" in str(e.value)
    assert "2,083" in str(e.value)


def test_values_that_are_no_text() -> None:
    assert baca_angka(12) == 12
    assert baca_angka(Decimal("1.5")) == Decimal("1.5")
    with pytest.raises(Tolakan):
        baca_angka(Decimal("NaN"))


def test_writes() -> None:
    assert tulis_angka(Decimal("1234.5")) == "1234,5"
    assert tulis_angka(Decimal("1234567.5"), ribuan=True) == "1.234.567,5"
    assert tulis_angka(Decimal("2.0833"), 3) == "2,083"
    assert tulis_angka(Decimal("0.0005"), 3) == "0,001"
    assert tulis_angka(Decimal("-0.0001"), 3) == "0,000"
    assert tulis_angka(Decimal("1E+3")) == "1000"
    assert bulatkan(Decimal("2.5"), 0) == 3


@given(st.decimals(Decimal("-999999999"), Decimal("999999999"), places=4))
def test_written_numbers_read_back(nilai: Decimal) -> None:
    assert baca_angka(tulis_angka(nilai)) == nilai
    assert baca_angka(tulis_angka(nilai, ribuan=True)) == nilai


@given(st.text("0123456789.,+- ", max_size=14))
def test_a_reading_never_invents_digits(teks: str) -> None:
    try:
        nilai = baca_angka(teks)
    except Tolakan:
        return
    angka = "".join(c for c in teks if c.isdigit())
    assert "".join(c for c in f"{nilai:f}" if c.isdigit()).lstrip("0") == angka.lstrip("0")
