"""The holidays fixed by law, and the list of the joint decree as people paste it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.kalender import nama_hari
from kinerja_desktop.domain.libur import (
    MAKS_BARIS,
    Libur,
    baca_daftar,
    bertanggal_tetap,
    cuti_bersama,
    dasar_tetap,
    libur_tetap,
    tahun_kurang,
)
from kinerja_desktop.domain.tanggal import tanggal_panjang, tanggal_pendek

D = date


def test_five_days_are_fixed() -> None:
    assert [(x.tanggal, x.nama) for x in libur_tetap(2026)] == [
        (D(2026, 1, 1), "Tahun Baru Masehi"),
        (D(2026, 5, 1), "Hari Buruh Internasional"),
        (D(2026, 6, 1), "Hari Lahir Pancasila"),
        (D(2026, 8, 17), "Proklamasi Kemerdekaan"),
        (D(2026, 12, 25), "Kelahiran Yesus Kristus"),
    ]
    assert [dasar_tetap(t) for t in (2023, 2024)] == ["", "Keppres 8/2024"]
    semua = [x.tanggal for x in libur_tetap(2027)]
    assert all(map(bertanggal_tetap, semua))
    assert tahun_kurang(semua, (2028, 2027)) == [2027, 2028]
    assert tahun_kurang([*semua, D(2027, 3, 10)], (2027,)) == []


@pytest.mark.parametrize(
    ("baris", "hari", "nama"),
    [
        ("16 Februari 2026  Cuti Bersama Tahun Baru Imlek", ["16-02-2026"], "Cuti Bersama Tahun Baru Imlek"),
        ("1. 1 Januari Kamis Tahun Baru 2026 Masehi", ["01-01-2026"], "Tahun Baru 2026 Masehi"),
        ("1 1 Januari 2026 Kamis Tahun Baru Masehi", ["01-01-2026"], "Tahun Baru Masehi"),
        ("Selasa, 17 Februari 2026: Tahun Baru Imlek", ["17-02-2026"], "Tahun Baru Imlek"),
        ("21-22 Maret 2026 Sabtu-Minggu Idul Fitri", ["21-03-2026", "22-03-2026"], "Idul Fitri"),
        ("20, 23, dan 24 Maret Jumat, Senin, dan Selasa Idul Fitri",
         ["20-03-2026", "23-03-2026", "24-03-2026"], "Idul Fitri"),
        ("31 Maret s.d. 2 April 2026 Cuti", ["31-03-2026", "01-04-2026", "02-04-2026"], "Cuti"),
        ("31 Desember - 1 Januari 2027 Libur", ["31-12-2026", "01-01-2027"], "Libur"),
        ("3 April 2026 Jumat Agung", ["03-04-2026"], "Jumat Agung"),
        ("3 April 2026 Jum'at Wafat Yesus Kristus", ["03-04-2026"], "Wafat Yesus Kristus"),
        ("16 Juni 2026 - 1 Muharam 1448 H", ["16-06-2026"], "1 Muharam 1448 H"),
        ("17/02/2026,Tahun Baru Imlek", ["17-02-2026"], "Tahun Baru Imlek"),
        ("2026-02-17 00:00:00\tTahun Baru Imlek", ["17-02-2026"], "Tahun Baru Imlek"),
        ("5\t46070\tSelasa\tTahun Baru Imlek", ["17-02-2026"], "Tahun Baru Imlek"),
        ("Tahun Baru Imlek\tSelasa\t17-Feb-2026", ["17-02-2026"], "Tahun Baru Imlek"),
        ("16 Feb 2026;Senin;Imlek;Cuti Bersama", ["16-02-2026"], "Cuti Bersama Imlek"),
        ("17 Februari 2026;Imlek;Libur Nasional", ["17-02-2026"], "Imlek"),
        ("• 17 Februari Tahun Baru Imlek", ["17-02-2026"], "Tahun Baru Imlek"),
    ],
)  # fmt: skip
def test_lines_as_people_have_them(baris: str, hari: list[str], nama: str) -> None:
    (satu,) = baca_daftar(baris, 2026)
    assert (satu.sebab, [tanggal_pendek(x.tanggal) for x in satu.libur]) == ("", hari)
    assert {x.nama for x in satu.libur} == {nama}


@pytest.mark.parametrize(
    ("baris", "sebab"),
    [
        ("Tahun Baru Imlek", "Tanggal tidak ditemukan di awal baris"),
        ("30 Februari 2026 Libur", "tidak ada dalam kalender"),
        ("17 Pebruwari 2026 Imlek", "Nama bulan “pebruwari” tidak dikenal"),
        ("17-02-26 Imlek", "hanya dua angka"),
        ("17 Februari 2026", "Nama hari libur belum ada"),
        ("17 Februari 2026 Senin Imlek", "jatuh pada hari Selasa, bukan Senin"),
        ("21-22 Maret 2026 Sabtu-Senin Idul Fitri", "jatuh pada hari Minggu, bukan Senin"),
        ("5\t17-02-2026\tRabu\tImlek", "jatuh pada hari Selasa, bukan Rabu"),
        ("22-21 Maret 2026 Idul Fitri", "tidak mungkin"),
        ("1-31 Maret 2026 Libur panjang", "tidak mungkin"),
        ("17 Februari 1526 Imlek", "tidak mungkin"),
        ("17 Februari 2026 " + "i" * 121, "terlalu panjang"),
        ("\u202e😀", "Tanggal tidak ditemukan"),
    ],
)
def test_a_line_that_cannot_be_read_says_why(baris: str, sebab: str) -> None:
    (satu,) = baca_daftar("\n" + baris, 2026)
    assert satu.libur == ()
    assert (satu.nomor, sebab in satu.sebab) == (2, True), satu.sebab


def test_a_whole_decree_with_its_headings() -> None:
    teks = """A. HARI LIBUR NASIONAL TAHUN 2026
NO.\tTANGGAL\tHARI\tKETERANGAN
1.\t1 Januari\tKamis\tTahun Baru 2026 Masehi
2.\t17 Februari\tSelasa\tTahun Baru Imlek 2577 Kongzili

B. CUTI BERSAMA TAHUN 2026
NO.\tTANGGAL\tHARI\tKETERANGAN
1.\t16 Februari\tSenin\tTahun Baru Imlek 2577 Kongzili
2.\t20, 23, dan 24 Maret\tJumat, Senin, dan Selasa\tIdul Fitri 1447 Hijriah
Libur Nasional
27 Mei Idul Adha"""
    baris = baca_daftar(teks, 2026)
    assert [(b.nomor, b.sebab) for b in baris] == [(3, ""), (4, ""), (8, ""), (9, ""), (11, "")]
    libur = [x for b in baris for x in b.libur]
    assert [x.tanggal for x in libur if cuti_bersama(x.nama)] == [
        D(2026, 2, 16), D(2026, 3, 20), D(2026, 3, 23), D(2026, 3, 24)
    ]  # fmt: skip
    assert libur[2].nama == "Cuti bersama Tahun Baru Imlek 2577 Kongzili"
    assert libur[-1] == Libur(D(2026, 5, 27), "Idul Adha")


@given(st.dates(D(2000, 1, 1), D(2099, 12, 31)), st.sampled_from(["", "{hari}, "]), st.integers(0, 2))
def test_what_is_written_is_read_back(hari: date, awalan: str, bentuk: int) -> None:
    tulis = (tanggal_panjang(hari), tanggal_pendek(hari), hari.isoformat())[bentuk]
    (satu,) = baca_daftar(f"{awalan.format(hari=nama_hari(hari))}{tulis} Hari jadi", 2026)
    assert satu.libur == (Libur(hari, "Hari jadi"),)


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(teks: str) -> None:
    for b in baca_daftar(teks, 2026):
        assert bool(b.libur) != bool(b.sebab)


def test_a_book_is_not_read_to_its_end() -> None:
    baris = baca_daftar("17 Februari Imlek\n" * (MAKS_BARIS + 5), 2026)
    assert len(baris) == MAKS_BARIS + 1
    assert baris[-1].sebab == f"Hanya {MAKS_BARIS} baris pertama yang dibaca."
