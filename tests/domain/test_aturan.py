"""Dated rules: which one holds on a day, and that none is without its legal basis."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.aturan import (
    ATURAN_BAWAAN,
    INSTANSI,
    NASIONAL,
    USULAN,
    Aturan,
    aturan_pada,
    aturan_sejenis,
)
from kinerja_desktop.domain.tolakan import Tolakan

D = date
AWAL = D(2026, 1, 1)


@pytest.mark.parametrize(
    ("tanggal", "nilai"),
    [
        (D(2014, 1, 1), "pp46-2011"),
        (D(2021, 6, 30), "pp46-2011"),
        (D(2021, 7, 1), "permenpanrb8-2021"),
        (D(2021, 12, 31), "permenpanrb8-2021"),
        (D(2022, 1, 1), "permenpanrb6-2022"),
        (D(2026, 12, 31), "permenpanrb6-2022"),
        (None, "permenpanrb6-2022"),
    ],
)
def test_year_to_rule_set(tanggal: date | None, nilai: str) -> None:
    assert aturan_pada(ATURAN_BAWAAN, "set_aturan", "penilaian", tanggal).nilai == nilai


def test_every_rule_has_a_basis_and_no_double() -> None:
    assert all(a.dasar_hukum and a.tingkat in (NASIONAL, USULAN) for a in ATURAN_BAWAAN)
    kunci = [(a.jenis, a.kunci, a.berlaku_mulai) for a in ATURAN_BAWAAN]
    assert len(set(kunci)) == len(kunci)


def test_no_rule_is_a_sentence() -> None:
    with pytest.raises(Tolakan, match="13-01-2013"):
        aturan_pada(ATURAN_BAWAAN, "set_aturan", "penilaian", D(2013, 1, 13))
    with pytest.raises(Tolakan, match="saat ini"):
        aturan_pada([], "x", "y")


def test_agency_before_national_before_proposal() -> None:
    def buat(nilai: str, tingkat: str, mulai: date = AWAL) -> Aturan:
        return Aturan("a", "b", nilai, mulai, None, "contoh", tingkat)

    daftar = [buat("1", INSTANSI), buat("2", NASIONAL, D(2026, 6, 1)), buat("3", USULAN, D(2026, 7, 1))]
    assert aturan_pada(daftar, "a", "b", D(2026, 8, 1)).nilai == "1"
    assert aturan_pada(daftar[1:], "a", "b", D(2026, 8, 1)).nilai == "2"
    assert list(aturan_sejenis(daftar, "a", D(2025, 1, 1))) == []


@given(
    st.lists(st.dates(D(2020, 1, 1), D(2030, 1, 1)), min_size=1, unique=True),
    st.dates(D(2020, 1, 1), D(2031, 1, 1)),
)
def test_the_newest_that_has_begun_holds(mulai: list[date], hari: date) -> None:
    daftar = [Aturan("a", "b", d.isoformat(), d, None, "contoh") for d in mulai]
    sudah = [d for d in mulai if d <= hari]
    if sudah:
        assert aturan_pada(daftar, "a", "b", hari).nilai == max(sudah).isoformat()
    else:
        with pytest.raises(Tolakan):
            aturan_pada(daftar, "a", "b", hari)


def test_last_day_still_counts() -> None:
    a = Aturan("a", "b", "1", D(2026, 1, 1), D(2026, 1, 31), "contoh")
    assert aturan_pada([a], "a", "b", D(2026, 1, 31)) is a
    with pytest.raises(Tolakan):
        aturan_pada([a], "a", "b", D(2026, 1, 31) + timedelta(days=1))


def test_values() -> None:
    def nilai(teks: str) -> Aturan:
        return Aturan("a", "b", teks, D(2026, 1, 1), None, "contoh")

    assert nilai("37.5").angka() == Decimal("37.5")
    assert nilai("14").bilangan() == 14
    for salah in ("", "x", "1,5"):
        with pytest.raises(Tolakan):
            nilai(salah).angka()
    with pytest.raises(Tolakan):
        nilai("1.5").bilangan()
