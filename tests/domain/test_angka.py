"""Numbers: what is read, what is refused, and that nothing changes on the way round."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.angka import (
    angka_tersimpan,
    baca_angka,
    bertitik_ribuan,
    bulatkan,
    tulis_angka,
)
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


@pytest.mark.parametrize(
    ("teks", "target", "nilai"),
    [
        ("1.440", "1.440 berkas", "1440"),
        ("120.500", "1.440.000,50", "120500"),
        ("-1.440", "2.000", "-1440"),
        ("1.234", "4800", "1234"),
        ("1.200", "480 surat", "1200"),
        ("1.000", "12 laporan, 12000 halaman", "1000"),
        ("84.5", "1.440", "84.5"),
        ("84,500", "1.440", "84.500"),
    ],
)
def test_the_target_decides_between_thousands_and_decimals(teks: str, target: str, nilai: str) -> None:
    assert baca_angka(teks, sepola=target) == Decimal(nilai)


@pytest.mark.parametrize(
    ("teks", "target"),
    [
        ("84.500", "85"),
        ("1.000", "12 laporan"),
        ("1.234", "98,5"),
        ("1.234", "1234.5"),
        ("1.234", "sesuai jadwal"),
        ("1.234", "0"),
        ("1.234", ""),
        ("1.234", "1.23.4"),
    ],
)
def test_a_target_that_does_not_decide_leaves_the_refusal(teks: str, target: str) -> None:
    with pytest.raises(Tolakan, match="ribuan atau pecahan"):
        baca_angka(teks, sepola=target)


@given(st.text("0123456789., satu", max_size=12), st.text("0123456789., satu", max_size=12))
def test_a_target_never_changes_a_number_that_is_clear(teks: str, target: str) -> None:
    try:
        nilai = baca_angka(teks)
    except Tolakan:
        return
    assert baca_angka(teks, sepola=target) == nilai


def test_a_stored_number_is_decimal_whatever_it_looks_like() -> None:
    assert angka_tersimpan("2.083") == Decimal("2.083")
    assert angka_tersimpan("1440") == 1440
    assert [angka_tersimpan(t) for t in ("", "NaN", "1,5", "Infinity", "dua")] == [None] * 5
    assert bertitik_ribuan("1.440 berkas, 3 kali")
    assert not bertitik_ribuan("3.5 atau 1440")


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
