"""Targets by months held: check figures, and what must hold for every figure."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.angka import tulis_angka
from kinerja_desktop.domain.prorata import bulan_dijabat, dihitung, potong_jalur, prorata, usul_target
from kinerja_desktop.domain.skp import Aspek, Indikator, Metode
from kinerja_desktop.domain.target import urai_target

AWAL, AKHIR = date(2026, 1, 1), date(2026, 12, 31)


@pytest.mark.parametrize(
    ("target", "bulan", "jadi"),
    [
        ("480", 6, "240"),
        ("480 surat", 6, "240 surat"),
        ("1.440 berkas", 7, "840 berkas"),
        ("24.000", 6, "12.000"),
        ("7 laporan", 6, "4 laporan"),
        ("1 dokumen", 3, "1 dokumen"),
        ("84,50", 6, "42,25"),
        ("80-90 kegiatan", 6, "40-45 kegiatan"),
        ("minimal 12 laporan", 4, "minimal 4 laporan"),
        ("12 laporan dalam 1 tahun", 6, "6 laporan dalam 1 tahun"),
        ("Rp 120.000.000", 6, "Rp 60.000.000"),
        ("31 Desember 2026", 6, "31 Desember 2026"),
        ("sesuai jadwal", 6, "sesuai jadwal"),
        ("", 6, ""),
        ("480", 12, "480"),
    ],
)
def test_check_figures(target: str, bulan: int, jadi: str) -> None:
    assert prorata(target, bulan) == jadi


@pytest.mark.parametrize(
    ("mulai", "selesai", "bulan"),
    [
        (AWAL, date(2026, 6, 30), 6),
        (date(2026, 7, 1), AKHIR, 6),
        (AWAL, date(2026, 7, 14), 6),
        (date(2026, 7, 15), AKHIR, 6),
        (AWAL, date(2026, 2, 14), 2),
        (date(2026, 2, 15), AKHIR, 11),
        (date(2026, 12, 28), AKHIR, 1),
        (AWAL, AKHIR, 12),
    ],
)
def test_months_held(mulai: date, selesai: date, bulan: int) -> None:
    assert bulan_dijabat(mulai, selesai) == bulan


def ind(target: str, satuan: str = "surat", **isi: object) -> Indikator:
    return Indikator(b"i", b"r", target=target, satuan=satuan, **{"aspek": Aspek.KUANTITAS, **isi})  # type: ignore[arg-type]


def test_only_what_is_added_up_is_scaled() -> None:
    def setengah(i: Indikator) -> str:
        return usul_target(i, AWAL, date(2026, 6, 30))

    assert setengah(ind("480")) == "240"
    assert setengah(ind("480", metode=Metode.POSISI)) == "480"
    assert setengah(ind("82,50", "indeks", metode=Metode.RILIS)) == "82,50"
    assert setengah(ind("98", "%")) == "98"
    assert setengah(ind("100%", "")) == "100%"
    assert setengah(ind("3", "hari")) == "3"
    assert setengah(ind("98", aspek=Aspek.KUALITAS)) == "98"
    assert setengah(ind("tepat waktu")) == "tepat waktu"
    assert not dihitung(ind("sesuai jadwal", ""))


def test_a_path_says_exactly_what_was_meant_for_the_months() -> None:
    jalur = ind("100", metode=Metode.HITUNGAN, jalur=("10", "20", "30", "40"))
    assert usul_target(jalur, AWAL, date(2026, 6, 30)) == "30"
    assert usul_target(jalur, date(2026, 7, 1), AKHIR) == "70"
    assert usul_target(jalur, AWAL, date(2026, 5, 31)) == "42", "inside a quarter the months decide"
    tengah = usul_target(jalur, AWAL, date(2026, 6, 10)), usul_target(jalur, date(2026, 6, 11), AKHIR)
    assert tengah == ("42", "59"), "a quarter that was not served to its end is not owed whole"
    assert potong_jalur(jalur.jalur, AWAL, date(2026, 6, 30)) == ("10", "20", "", "")
    assert potong_jalur(jalur.jalur, date(2026, 8, 1), AKHIR) == ("", "", "", "40")


ANGKA = st.integers(1, 10**9).map(Decimal) | st.decimals("0.01", "99999", places=2)


@given(ANGKA, st.integers(1, 364))
def test_old_and_new_together_are_never_less_than_the_whole(nilai: Decimal, hari: int) -> None:
    """Whatever the day of the move, no work of the year falls between the two documents."""
    pindah = AWAL + timedelta(days=hari)
    i = ind(tulis_angka(nilai), metode=Metode.HITUNGAN)
    lama = urai_target(usul_target(i, AWAL, pindah - timedelta(days=1))).acuan
    baru = urai_target(usul_target(i, pindah, AKHIR)).acuan
    assert lama is not None
    assert baru is not None
    assert lama + baru >= nilai
    assert max(lama, baru) <= nilai
    assert (lama == lama.to_integral_value()) >= (nilai == nilai.to_integral_value() and "," not in i.target)


@given(st.text(max_size=60), st.integers(1, 12), st.integers(1, 12))
def test_any_text_is_survived_and_words_stay(teks: str, bulan: int, dari: int) -> None:
    hasil = prorata(teks, bulan, dari)
    if bulan >= dari or not any(h.isdigit() for h in teks):
        assert hasil == teks
