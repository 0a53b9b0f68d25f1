"""The nine cells, the spellings, and the sentences."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.predikat import (
    CETAK_RATING,
    NAMA_SUMBU,
    SUMBU_PREDIKAT,
    Predikat,
    PredikatOrganisasi,
    Rating,
    baca_predikat,
    baca_predikat_organisasi,
    baca_rating,
    predikat_kinerja,
    predikat_organisasi_tahunan,
    rating_pimpinan,
)
from kinerja_desktop.domain.tolakan import Tolakan

A, S, B = Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH


@pytest.mark.parametrize(
    ("hasil", "perilaku", "predikat"),
    [
        (A, B, "Kurang"),
        (A, S, "Baik"),
        (A, A, "Sangat Baik"),
        (S, B, "Kurang"),
        (S, S, "Baik"),
        (S, A, "Baik"),
        (B, B, "Sangat Kurang"),
        (B, S, "Butuh Perbaikan"),
        (B, A, "Butuh Perbaikan"),
    ],
)
def test_nine_cells(hasil: Rating, perilaku: Rating, predikat: str) -> None:
    jawaban = predikat_kinerja(hasil, perilaku)
    assert jawaban.predikat.value == predikat
    assert f"maka predikatnya {predikat}:" in jawaban.alasan
    assert jawaban.alasan.count(".") == 1
    assert "PermenPANRB 6/2022" in jawaban.dasar


def test_nine_cells_have_nine_sentences() -> None:
    kalimat = {predikat_kinerja(h, p).alasan for h, p in itertools.product(Rating, Rating)}
    assert len(kalimat) == 9


def test_a_better_rating_never_gives_a_worse_predicate() -> None:
    urut = list(Rating)
    for h, p in itertools.product(range(3), range(3)):
        ini = list(Predikat).index(predikat_kinerja(urut[h], urut[p]).predikat)
        for h2, p2 in itertools.product(range(h + 1), range(p + 1)):
            lebih = list(Predikat).index(predikat_kinerja(urut[h2], urut[p2]).predikat)
            assert lebih <= ini


@pytest.mark.parametrize(
    ("teks", "rating"),
    [
        ("Diatas", A), ("Di Atas", A), ("DI ATAS EKSPEKTASI", A), ("DIATAS EKSPEKTASI", A), ("di-atas", A),
        ("di_atas", A), ("1", A), ("Sesuai Ekspektasi", S), ("sesuai", S), ("2", S),
        ("DIBAWAH  EKSPEKTASI", B), ("Di\u00a0Bawah Ekspektasi*", B), ("di-bawah", B), ("3", B),
    ],
)  # fmt: skip
def test_ratings_read(teks: str, rating: Rating) -> None:
    assert baca_rating(teks) is rating


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("SANGAT BAIK", "Sangat Baik"), ("Baik", "Baik"), ("baik ", "Baik"), ("Cukup", "Butuh Perbaikan"),
        ("Cukup/Butuh Perbaikan", "Butuh Perbaikan"), ("Butuh Perbaikan/Cukup", "Butuh Perbaikan"),
        ("Perlu Perbaikan", "Butuh Perbaikan"), ("Kurang/ Misconduct", "Kurang"),
        ("Kurang/Misconduct", "Kurang"), ("KURANG", "Kurang"), ("Sangat  Kurang", "Sangat Kurang"),
    ],
)  # fmt: skip
def test_predicates_read(teks: str, nilai: str) -> None:
    assert baca_predikat(teks).value == nilai


@pytest.mark.parametrize(
    "teks", ["", "Sangat", "B", "Baik Sekali", "Baik sangat", "Bаik", "Baik٣", "Baik 2", "😀", "4"]
)
def test_predicates_refused(teks: str) -> None:
    for baca in (baca_predikat, baca_rating, baca_predikat_organisasi):
        with pytest.raises(Tolakan):
            baca(teks)


@given(st.text(max_size=25))
def test_no_prefix_ever_matches(ekor: str) -> None:
    for p in Predikat:
        try:
            terbaca = baca_predikat(p.value + ekor)
        except Tolakan:
            continue
        assert terbaca is p


def test_organisation_scale() -> None:
    assert baca_predikat_organisasi("ISTIMEWA") is PredikatOrganisasi.ISTIMEWA
    assert baca_predikat_organisasi("Butuh Perbaikan/Cukup") is PredikatOrganisasi.BUTUH_PERBAIKAN
    for salah in ("Sangat Baik", "Kurang/Misconduct"):
        with pytest.raises(Tolakan):
            baca_predikat_organisasi(salah)
    assert [rating_pimpinan(p) for p in PredikatOrganisasi] == [A, S, B, B, B]


def test_annual_organisation_matrix() -> None:
    tabel = {(h, e): predikat_organisasi_tahunan(h, e).predikat.value for h in Rating for e in Rating}
    assert tabel == {
        (A, A): "Istimewa", (A, S): "Baik", (A, B): "Kurang",
        (S, A): "Baik", (S, S): "Baik", (S, B): "Kurang",
        (B, A): "Butuh Perbaikan", (B, S): "Butuh Perbaikan", (B, B): "Sangat Kurang",
    }  # fmt: skip


def test_print_spellings_and_axis() -> None:
    assert list(CETAK_RATING.values()) == ["DIATAS EKSPEKTASI", "SESUAI EKSPEKTASI", "DIBAWAH EKSPEKTASI"]
    assert [NAMA_SUMBU[p] for p in SUMBU_PREDIKAT] == [
        "Sangat Kurang",
        "Kurang/Misconduct",
        "Butuh Perbaikan",
        "Baik",
        "Sangat Baik",
    ]
