"""Targets as typed and their path over the year: figures worked out by hand, then properties."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.angka import tulis_angka
from kinerja_desktop.domain.skp import Arah, Aspek, Indikator, Metode
from kinerja_desktop.domain.target import (
    JenisTarget,
    Target,
    bagi_rata,
    jumlah_jalur,
    langkah_terisi,
    periksa_jalur,
    urai_indikator,
    urai_target,
)

N, T, P = Arah.NAIK, Arah.TURUN, Arah.TEPAT
ANGKA = [
    ("12", "tunggal", "12", "12", N, ""),
    ("1.234,5", "tunggal", "1234.5", "1234.5", N, ""),
    ("1.440 Berkas", "tunggal", "1440", "1440", N, "Berkas"),
    ("100%", "tunggal", "100", "100", N, "%"),
    ("84.5", "tunggal", "84.5", "84.5", N, ""),
    ("-5", "tunggal", "-5", "-5", N, ""),
    ("tepat 100 %", "tunggal", "100", "100", P, "%"),
    ("12 (dua belas) dokumen", "tunggal", "12", "12", N, "dokumen"),
    ("sebanyak 12 laporan dalam 1 tahun", "tunggal", "12", "12", N, "laporan"),
    ("Rp1.500.000,00", "tunggal", "1500000.00", "1500000.00", N, "Rp"),
    ("80-90", "rentang", "80", "90", N, ""),
    ("90 - 80", "rentang", "80", "90", N, ""),
    ("80 s.d. 90", "rentang", "80", "90", N, ""),
    ("80 % sampai dengan 90 %", "rentang", "80", "90", N, "%"),
    ("80–90 %", "rentang", "80", "90", N, "%"),
    ("antara 80 dan 90 poin", "rentang", "80", "90", N, "poin"),
    ("Rp 1.000 - Rp 2.000", "rentang", "1000", "2000", N, "Rp"),
    (">= 85", "batas", "85", None, N, ""),
    ("≥ 85", "batas", "85", None, N, ""),
    ("MINIMAL 85", "batas", "85", None, N, ""),
    ("85 atau lebih", "batas", "85", None, N, ""),
    ("paling lambat 5 hari", "batas", None, "5", T, "hari"),
    ("≤ 1 hari kerja", "batas", None, "1", T, "hari kerja"),
    ("tidak lebih dari 3 kasus", "batas", None, "3", T, "kasus"),
    ("maks. 0,5 jam", "batas", None, "0.5", T, "jam"),
]


@pytest.mark.parametrize(("teks", "jenis", "bawah", "atas", "arah", "satuan"), ANGKA)
def test_figures_ranges_and_limits(
    teks: str, jenis: str, bawah: str | None, atas: str | None, arah: Arah, satuan: str
) -> None:
    t = urai_target(teks)
    d = [None if x is None else Decimal(x) for x in (bawah, atas)]
    assert (t.jenis, t.bawah, t.atas, t.arah, t.satuan) == (JenisTarget(jenis), *d, arah, satuan)


@pytest.mark.parametrize(
    ("teks", "hari"),
    [
        ("Desember 2026", date(2026, 12, 31)),
        ("akhir Februari 2028", date(2028, 2, 29)),
        ("31 Januari 2026", date(2026, 1, 31)),
        ("paling lambat tanggal 10 Januari 2026", date(2026, 1, 10)),
        ("Januari s.d. Maret 2026", date(2026, 3, 31)),
        ("Triwulan III 2026", date(2026, 9, 30)),
        ("Semester 1", date(2027, 6, 30)),
        ("31/12/2026", date(2026, 12, 31)),
        ("2026-12-31", date(2026, 12, 31)),
        ("Maret", date(2027, 3, 31)),
    ],
)
def test_dates_are_the_last_day_that_still_counts(teks: str, hari: date) -> None:
    t = urai_target(teks, tahun=2027)
    assert (t.jenis, t.tanggal, t.arah, t.berangka) == (JenisTarget.WAKTU, hari, T, False)


@pytest.mark.parametrize(
    "teks",
    [
        "",
        "Sangat Baik",
        "A",
        "minimal BB",
        "3 dokumen, 2 laporan",
        "1/2",
        "1.2.3",
        "minggu ke-2",
        "31-13-2026",
    ],
)
def test_words_and_mixed_figures_are_text(teks: str) -> None:
    t = urai_target(teks)
    assert (t.jenis, t.berangka, t.acuan, t.arah_teks) == (JenisTarget.TEKS, False, None, None)


def test_a_direction_by_hand_wins_and_says_that_the_words_differ() -> None:
    t = urai_target("minimal 85", T)
    assert (t.arah, t.arah_teks, t.berselisih, t.bawah) == (T, N, True, Decimal(85))
    assert not urai_target("85", T).berselisih


def test_time_and_cost_are_better_when_less_unless_said_otherwise() -> None:
    waktu = Indikator(b"i", b"r", aspek=Aspek.WAKTU, target="5", satuan="hari kerja")
    assert (urai_indikator(waktu).arah, urai_indikator(waktu).satuan) == (T, "hari kerja")
    assert urai_indikator(Indikator(b"i", b"r", aspek=Aspek.WAKTU, target="minimal 5")).arah is N
    assert urai_indikator(Indikator(b"i", b"r", aspek=Aspek.WAKTU, target="5", arah=P)).arah is P


HITUNGAN, POSISI, RILIS = Metode.HITUNGAN, Metode.POSISI, Metode.RILIS


def test_a_path_by_hand() -> None:
    dua_belas = urai_target("12 dokumen")
    assert bagi_rata(urai_target("14"), 4, HITUNGAN) == ("3", "4", "3", "4")
    assert bagi_rata(urai_target("1"), 4, HITUNGAN) == ("", "", "", "1")
    assert bagi_rata(urai_target("0"), 4, HITUNGAN) == ("0",) * 4
    assert bagi_rata(urai_target("1,5"), 4, HITUNGAN) == ("0,3", "0,4", "0,4", "0,4")
    assert bagi_rata(urai_target("20-23"), 4, HITUNGAN) == ("5", "5-6", "5-6", "5-6")
    assert bagi_rata(urai_target("100 %"), 4, POSISI) == ("25", "50", "75", "100")
    assert bagi_rata(urai_target("≤ 1 hari"), 4, POSISI) == ("1",) * 4
    assert bagi_rata(urai_target("84,5"), 12, RILIS) == ("",) * 11 + ("84,5",)
    assert bagi_rata(dua_belas, 4, HITUNGAN, diukur=(2, 3)) == ("", "", "6", "6")
    assert bagi_rata(urai_target("Sangat Baik"), 4, HITUNGAN) == ("",) * 4
    assert periksa_jalur(dua_belas, HITUNGAN, ("3", "3", "", "6")) == []
    assert periksa_jalur(dua_belas, HITUNGAN, ("3", "3", "3", "2")) == [
        "Jumlah jalur 11, sedangkan target setahun 12."
    ]
    assert periksa_jalur(dua_belas, None, ("3", "", "", "")) != []
    assert periksa_jalur(dua_belas, HITUNGAN, ("tiga", "", "", "9")) == [
        "Triwulan 1 berisi “tiga”, bukan angka."
    ]
    assert periksa_jalur(urai_target("≥ 85"), POSISI, ("80", "", "", "86")) == []
    assert periksa_jalur(urai_target("≥ 85"), POSISI, ("86", "", "", "84")) == [
        "Triwulan 4 berisi 84; langkah terakhir harus sama dengan target setahun, paling sedikit 85."
    ]
    assert periksa_jalur(urai_target("85"), RILIS, ("85",) * 12) != []
    assert periksa_jalur(urai_target("B"), POSISI, ("", "", "", "B")) == []
    assert len(periksa_jalur(urai_target("B"), HITUNGAN, ("", "", "", "B"))) == 1
    assert periksa_jalur(dua_belas, HITUNGAN, ("", "", "", "")) == []
    assert periksa_jalur(dua_belas, HITUNGAN, ("6", "6", "")) != []


_NILAI = st.decimals(min_value=-(10**12), max_value=10**12, places=2) | st.integers(0, 10**15).map(Decimal)
_BESAR = st.integers(0, 10**15).map(Decimal)


@given(_NILAI, st.sampled_from([None, *Arah]))
def test_a_written_figure_is_read_back(nilai: Decimal, arah: Arah | None) -> None:
    t = urai_target(tulis_angka(nilai), arah)
    assert (t.jenis, t.bawah, t.atas, t.arah) == (JenisTarget.TUNGGAL, nilai, nilai, arah or N)


@given(
    _BESAR,
    st.none() | _BESAR,
    st.sampled_from(list(Metode)),
    st.sampled_from(["", "≥ ", "≤ "]),
    st.sampled_from([None, *Arah]),
    st.sampled_from([4, 12]),
    st.none() | st.sets(st.integers(0, 11), min_size=1),
)
def test_the_proposal_always_fits_the_target(
    a: Decimal,
    b: Decimal | None,
    metode: Metode,
    awalan: str,
    arah: Arah | None,
    n: int,
    diukur: set[int] | None,
) -> None:
    target = urai_target(f"{awalan}{a}" if b is None else f"{a} - {b}", arah)
    jalur = bagi_rata(target, n, metode, diukur)
    assert len(jalur) == n
    assert set(langkah_terisi(jalur)) <= (set(range(n)) if diukur is None else diukur)
    if diukur is None or any(d < n for d in diukur):
        satu_rilis = metode is RILIS and n == 12 and len(langkah_terisi(jalur)) == 12
        assert periksa_jalur(target, metode, jalur) == [] or satu_rilis
        assert langkah_terisi(jalur)
    assert not any("," in j for j in jalur)  # integers stay integers


@given(st.lists(st.integers(0, 10**6), min_size=4, max_size=4), st.integers(-5, 5))
def test_a_sum_that_differs_is_told(isi: list[int], geser: int) -> None:
    target = urai_target(str(sum(isi) + geser))
    if target.bawah is None or target.bawah < 0:
        return
    jalur = [str(i) for i in isi]
    assert jumlah_jalur(jalur) == (sum(isi), sum(isi))
    assert (periksa_jalur(target, HITUNGAN, jalur) == []) is (geser == 0)


@given(st.text(max_size=400))
def test_no_text_breaks_the_reading(teks: str) -> None:
    t = urai_target(teks)
    assert isinstance(t, Target)
    assert (t.jenis is JenisTarget.RENTANG) <= (
        t.bawah is not None and t.atas is not None and t.bawah <= t.atas
    )
    for metode in Metode:
        assert len(bagi_rata(t, 12, metode)) == 12
        periksa_jalur(t, metode, [teks, "1", "", teks])


def test_a_long_text_is_read_at_once() -> None:
    for teks in ("9" * 300, "1." * 150, "paling lambat " * 30, "1 - " * 70, "(" * 300, "5 " + "a" * 290):
        urai_target(teks)
