"""Names as people are called, whatever the keyboard did to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.spreadsheets.bersih import bersihkan, huruf_nama, pisah_gelar


@pytest.mark.parametrize(
    ("asal", "hasil"),
    [
        ("DARTO KUSUMO", "Darto Kusumo"),
        ("SITI NUR'AINI BINTI AHMAD", "Siti Nur'aini binti Ahmad"),
        ("M. YUSUF AL-FARIZI", "M. Yusuf Al-Farizi"),
        ("A.A. GEDE O'NEIL III", "A.A. Gede O'Neil III"),
        ("Darto KUSUMO", "Darto KUSUMO"),
        ("darto", "darto"),
        ("ALI", "Ali"),
        ("AB", "AB"),
    ],
)
def test_huruf_besar_semua_menjadi_huruf_nama(asal: str, hasil: str) -> None:
    assert huruf_nama(asal) == hasil


@pytest.mark.parametrize(
    ("asal", "hasil"),
    [
        ("Darto Kusumo, S.IP., M.Si.", ("", "Darto Kusumo", "S.IP., M.Si.")),
        ("Drs. H. Darto Kusumo, M.Si", ("Drs. H.", "Darto Kusumo", "M.Si")),
        ("Dr.Ir. Sri Lestari", ("Dr.Ir.", "Sri Lestari", "")),
        ("Sri Lestari S.Pd., M.Pd.", ("", "Sri Lestari", "S.Pd., M.Pd.")),
        ("Sri Lestari A.Md.Kep", ("", "Sri Lestari", "A.Md.Kep")),
        ("Irma Suryani", ("", "Irma Suryani", "")),
        ("Drajat", ("", "Drajat", "")),
        ("I Made S. Putra", ("", "I Made S. Putra", "")),
        ("Hadi S.", ("", "Hadi S.", "")),
        ("Galih Prakoso,", ("", "Galih Prakoso", "")),
    ],
)
def test_gelar_dipisahkan(asal: str, hasil: tuple[str, str, str]) -> None:
    assert pisah_gelar(asal) == hasil


@pytest.mark.parametrize(
    ("asal", "bersih", "dibuang"),
    [
        ("'Darto", "Darto", False),
        ("Ma\u2019ruf", "Ma'ruf", False),
        ("Darto\u00a0\u2003 Kusumo\r\n", "Darto Kusumo", False),
        ("\u202eDarto\u202c\u200b", "Darto", False),
        ("Darto 😀👍🏽", "Darto", True),
        ("Jose\u0301", "José", False),
        ("", "", False),
    ],
)
def test_bersihkan(asal: str, bersih: str, dibuang: bool) -> None:
    assert bersihkan(asal) == (bersih, dibuang)


@given(st.text(max_size=60))
def test_bersih_sekali_sama_dengan_dua_kali(teks: str) -> None:
    sekali = bersihkan(teks)[0]
    assert bersihkan(sekali)[0] == sekali
