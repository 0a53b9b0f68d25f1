"""Dates as offices type them, as Excel stores them, as forms print them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.tanggal import (
    baca_tanggal,
    dari_serial,
    hari_kerja,
    rentang_periode,
    tambah_hari_kerja,
    tanggal_panjang,
    tanggal_pendek,
)
from kinerja_desktop.domain.tolakan import Tolakan

TANGGAL = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("nilai", "hasil"),
    [
        ("18/04/1985", date(1985, 4, 18)),
        ("18-04-1985", date(1985, 4, 18)),
        ("18.4.1985", date(1985, 4, 18)),
        ("'02-08-1982", date(1982, 8, 2)),
        ("1985-04-18", date(1985, 4, 18)),
        ("1985-04-18 00:00:00", date(1985, 4, 18)),
        ("1985-04-18T00:00:00Z", date(1985, 4, 18)),
        ("19850418", date(1985, 4, 18)),
        ("5 Mei 1980", date(1980, 5, 5)),
        ("5  MEI  1980", date(1980, 5, 5)),
        ("17 Pebruari 1980", date(1980, 2, 17)),
        ("1 Nop. 1999", date(1999, 11, 1)),
        ("3-Agu-2001", date(2001, 8, 3)),
        ("44013", date(2020, 7, 1)),
        (44013, date(2020, 7, 1)),
        (44013.75, date(2020, 7, 1)),
        (1, date(1900, 1, 1)),
        (59, date(1900, 2, 28)),
        (61, date(1900, 3, 1)),
        (datetime(1985, 4, 18, 13, tzinfo=UTC), date(1985, 4, 18)),
        (date(1985, 4, 18), date(1985, 4, 18)),
    ],
)
def test_reads(nilai: str | int | float | date, hasil: date) -> None:
    assert baca_tanggal(nilai) == hasil


@pytest.mark.parametrize(
    "nilai",
    ["", " ", "31/02/1987", "04/18/1985", "5/5/80", "32-01-2000", "0-0-0000", "5 Mai 1980", "kemarin",
     "1/1/1899", "1-1-2101", "29-02-1900", "😀", "\u202e18/04/1985", "١٨/٠٤/١٩٨٥", "1/2/3/4", "9" * 500,
     "5 Mei", 0, 60, -1, 10**9, float("nan"), float("inf"), True, date(1850, 1, 1)],
)  # fmt: skip
def test_refuses_with_a_sentence(nilai: str | int | float | date) -> None:
    with pytest.raises(Tolakan) as e:
        baca_tanggal(nilai)
    assert len(str(e.value)) < 400


@given(TANGGAL)
def test_every_written_form_reads_back(tanggal: date) -> None:
    assert baca_tanggal(tanggal_panjang(tanggal)) == tanggal
    assert baca_tanggal(tanggal_pendek(tanggal)) == tanggal
    assert baca_tanggal(tanggal.strftime("%d/%m/%Y")) == tanggal
    assert baca_tanggal(tanggal.isoformat()) == tanggal


@given(st.dates(date(1900, 3, 1), date(2100, 12, 31)))
def test_serials_count_days(tanggal: date) -> None:
    assert dari_serial((tanggal - date(1899, 12, 30)).days) == tanggal


def test_periods_as_printed() -> None:
    assert tanggal_panjang(date(2026, 12, 31)) == "31 Desember 2026"
    tahun = date(2026, 1, 1), date(2026, 12, 31)
    assert rentang_periode(*tahun) == "1 JANUARI SD 31 DESEMBER TAHUN 2026"
    assert rentang_periode(*tahun, gaya="ekinerja") == "1 JANUARI 2026 SD 31 DESEMBER 2026"
    assert rentang_periode(date(2026, 7, 1), date(2027, 1, 3)) == "1 JULI 2026 SD 3 JANUARI 2027"


@given(TANGGAL, st.integers(0, 60), st.sets(TANGGAL, max_size=5))
def test_working_days_are_counted_one_by_one(mulai: date, banyak: int, libur: set[date]) -> None:
    akhir = tambah_hari_kerja(mulai, banyak, libur)
    antara = [mulai + timedelta(days=n + 1) for n in range((akhir - mulai).days)]
    assert sum(hari_kerja(d, libur) for d in antara) == banyak
    assert banyak == 0 or hari_kerja(akhir, libur)
