"""Periods, their printed words and the deadlines that follow from dated rules."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, INSTANSI, Aturan
from kinerja_desktop.domain.periode import (
    JenisPeriode,
    bulan,
    daftar_periode,
    periode,
    periode_berjalan,
    tahunan,
    triwulan,
)
from kinerja_desktop.domain.tenggat import (
    KEBERATAN,
    SERAH,
    batas_jam,
    tenggat_penilaian,
    tenggat_skp,
)
from kinerja_desktop.domain.tolakan import Tolakan


def test_labels() -> None:
    assert [triwulan(2026, n).label_cetak for n in (1, 2, 3, 4)] == [
        "TRIWULAN I",
        "TRIWULAN II",
        "TRIWULAN III",
        "TRIWULAN IV-AKHIR",
    ]
    assert tahunan(2026).label_cetak == "AKHIR"
    assert tahunan(2026).label == "Tahun 2026"
    assert triwulan(2026, 2).label == "Triwulan II 2026"
    assert bulan(2026, 6).label == "Juni 2026"
    assert bulan(2026, 6).label_cetak == "BULAN JUNI"


@given(st.sampled_from(JenisPeriode), st.integers(2014, 2100))
def test_periods_tile_the_year(jenis: JenisPeriode, tahun: int) -> None:
    hari = date(tahun, 1, 1)
    for p in daftar_periode(jenis, tahun):
        assert p.mulai == hari
        assert p == periode(jenis, tahun, p.nomor)
        assert periode_berjalan(jenis, p.mulai) == p == periode_berjalan(jenis, p.selesai)
        hari = p.selesai + timedelta(days=1)
    assert hari == date(tahun + 1, 1, 1)


def test_absurd_periods() -> None:
    for buat in (
        lambda: triwulan(2026, 5),
        lambda: triwulan(2026, 0),
        lambda: bulan(2026, 13),
        lambda: tahunan(12),
    ):
        with pytest.raises(Tolakan):
            buat()


def test_deadlines() -> None:
    assert tenggat_skp(2026) == date(2026, 1, 31)
    assert tenggat_skp(2026, date(2026, 1, 15)) == date(2026, 1, 31)
    assert tenggat_skp(2026, date(2026, 7, 1)) == date(2026, 7, 1)
    assert tenggat_penilaian(tahunan(2026)) == date(2027, 1, 31)
    assert tenggat_penilaian(triwulan(2026, 1)) == date(2026, 4, 14)
    assert tenggat_penilaian(triwulan(2026, 1), libur={date(2026, 4, 3)}) == date(2026, 4, 15)
    assert batas_jam(SERAH, date(2026, 12, 31)) == date(2027, 1, 20)
    assert batas_jam(KEBERATAN, date(2027, 1, 4)) == date(2027, 1, 22)


def test_deadlines_follow_the_rule_set() -> None:
    mulai = date(2026, 1, 1)
    lokal = (
        *ATURAN_BAWAAN,
        Aturan("tenggat", "skp_ditetapkan", "0:02-15", mulai, None, "Perbup", INSTANSI),
        Aturan("tenggat", "keberatan_jenis_hari", "kalender", mulai, None, "Perbup", INSTANSI),
    )
    assert tenggat_skp(2026, aturan=lokal) == date(2026, 2, 15)
    assert tenggat_skp(2025, aturan=lokal) == date(2025, 1, 31)
    assert batas_jam(KEBERATAN, date(2027, 1, 4), aturan=lokal) == date(2027, 1, 18)
    rusak = (Aturan("tenggat", "skp_ditetapkan", "besok", mulai, None, "", INSTANSI),)
    with pytest.raises(Tolakan, match="besok"):
        tenggat_skp(2026, aturan=rusak)
