"""NIP: the published samples, reasons a person can act on, and the round trip."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.nip import cocokkan, periksa_nip, tampil_nip


@pytest.mark.parametrize(
    ("nip", "jenis", "lahir", "tmt", "kelamin"),
    [
        ("200012312024121001", "PNS", date(2000, 12, 31), "2024-12", "L"),
        ("200012312024211001", "PPPK", date(2000, 12, 31), "2024", "L"),
        ("198902252024211013", "PPPK", date(1989, 2, 25), "2024", "L"),
        ("19820914 200703 2 001", "PNS", date(1982, 9, 14), "2007-03", "P"),
        ("'198504182008032001", "PNS", date(1985, 4, 18), "2008-03", "P"),
        ("1982.0914.200703.2.001", "PNS", date(1982, 9, 14), "2007-03", "P"),
        ("\u200e19820914\u00a0200703\u00a02\u00a0001\u200f", "PNS", date(1982, 9, 14), "2007-03", "P"),
    ],
)
def test_accepts_what_offices_write(nip: str, jenis: str, lahir: date, tmt: str, kelamin: str) -> None:
    hasil = periksa_nip(nip)
    assert (hasil.sah, hasil.jenis, hasil.lahir, hasil.tmt, hasil.jenis_kelamin) == (
        True,
        jenis,
        lahir,
        tmt,
        kelamin,
    )
    assert len(hasil.nip) == 18
    assert not hasil.alasan
    assert not hasil.peringatan


@pytest.mark.parametrize(
    ("nip", "kata"),
    [
        ("20001231202412100", "17 angka"),
        ("200013312024121001", "Bulan lahir 13"),
        ("200012312024123001", "Angka ke-15 (3)"),
        ("200012312024131001", "ke-13 dan ke-14 (13)"),
        ("1998030620210410001", "19 angka"),
        ("200002302024121001", "kalender"),
        ("000012312024121001", "Tahun lahir 0000"),
        ("1.98703E+17", "Excel"),
        ("1,98703E+17", "Excel"),
        ("1.98703152010012e+17", "Excel"),
        ("198703152010012000", "Excel"),
        ("131234567", "NIP lama"),
        ("", "kosong"),
        (" ' . ", "kosong"),
        ("19850418200803200A", "angka 0 sampai 9"),
        ("١٩٨٥٠٤١٨٢٠٠٨٠٣٢٠٠١", "aksara lain"),
        ("１98504182008032001", "aksara lain"),
        ("²00012312024121001", "aksara lain"),
        ('=HYPERLINK("http://contoh","x")', "angka 0 sampai 9"),
        ("😀" * 18, "angka 0 sampai 9"),
        ("\u202e198504182008032001", "angka 0 sampai 9"),
        ("9" * 100_000, "100000 angka"),
    ],
)
def test_refuses_with_a_reason(nip: str, kata: str) -> None:
    hasil = periksa_nip(nip)
    assert not hasil.sah
    assert hasil.nip == ""
    assert kata in hasil.alasan


def test_appointed_as_a_child_is_a_warning_not_a_refusal() -> None:
    hasil = periksa_nip("200012312016111001")
    assert hasil.sah
    assert "16 tahun" in hasil.peringatan[0]
    assert not periksa_nip("200012312016121001").peringatan
    assert periksa_nip("200012312015211001").peringatan


def test_disagreement_with_the_record_is_named() -> None:
    nip = "198504182008032001"
    assert cocokkan(nip, date(1985, 4, 18), "P") == ()
    assert cocokkan(nip, None, "") == ()
    lahir, kelamin = cocokkan(nip, date(1985, 4, 19), "L")
    assert "19-04-1985" in lahir
    assert "laki-laki" in kelamin
    assert cocokkan("bukan nip", date(1985, 4, 19), "L") == ()


TANGGAL = st.dates(date(1940, 1, 1), date(2008, 12, 31))


@given(
    TANGGAL, st.integers(1, 12), st.sampled_from("12"), st.integers(1, 999), st.booleans(), st.integers(1, 9)
)
def test_every_built_nip_reads_back(
    lahir: date, bulan: int, kelamin: str, serial: int, pppk: bool, frekuensi: int
) -> None:
    tahun = lahir.year + 20
    tengah = f"2{frekuensi}" if pppk else f"{bulan:02d}"
    nip = f"{lahir:%Y%m%d}{tahun}{tengah}{kelamin}{serial:03d}"
    hasil = periksa_nip(tampil_nip(nip))
    assert hasil.sah
    assert hasil.nip == nip
    assert hasil.lahir == lahir
    assert hasil.jenis == ("PPPK" if pppk else "PNS")
    assert hasil.tmt == (f"{tahun}" if pppk else f"{tahun}-{bulan:02d}")
    assert hasil.jenis_kelamin == {"1": "L", "2": "P"}[kelamin]


@given(st.text(max_size=40) | st.text("0123456789 '.eE+", max_size=24))
def test_any_text_gets_an_answer(teks: str) -> None:
    hasil = periksa_nip(teks)
    assert hasil.sah == (hasil.nip != "")
    assert hasil.sah == (hasil.alasan == "")
    assert hasil.nip == "" or (len(hasil.nip) == 18 and hasil.nip.isascii() and hasil.nip.isdigit())


def test_grouping_for_the_eye() -> None:
    assert tampil_nip("198001012006041001") == "19800101 200604 1 001"
    assert tampil_nip("200012312024211001") == "20001231 2024 21 1 001"
    assert tampil_nip("") == ""
    assert tampil_nip("NRP 123") == "NRP 123"
