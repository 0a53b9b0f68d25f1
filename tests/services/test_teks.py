"""The one cleaner of typed text."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.teks import bersihkan_teks, wajar


@pytest.mark.parametrize(
    ("masuk", "keluar"),
    [
        ("  Darto \t Kusumo ", "Darto Kusumo"),
        ("Dar\u202eto\u200f Kus\u200bumo\ufeff", "Darto Kusumo"),
        ("Ca\x00mat\x1b[2J\x07", "Camat[2J"),
        ("Re\u0301no", "Réno"),
        ("Surat\r\nKedua\u2028Ketiga", "Surat Kedua Ketiga"),
        ("Rapat 👨‍👩‍👧 selesai 😀", "Rapat 👨‍👩‍👧 selesai 😀"),
        ("\ud800x", "x"),
        ("محمد", "محمد"),
    ],
)
def test_bersih(masuk: str, keluar: str) -> None:
    assert bersihkan_teks(masuk, "Nama", 120) == keluar


def test_berbaris_menjaga_baris() -> None:
    assert bersihkan_teks(" satu \r\n\tdua  kata \n", "Catatan", 50, berbaris=True) == "satu\ndua kata"


def test_terlalu_panjang_menyebut_kolom_dan_batas() -> None:
    assert bersihkan_teks("x" * 120, "Nama", 120) == "x" * 120
    with pytest.raises(Tolakan, match="Nama terlalu panjang: 121 huruf, paling banyak 120"):
        bersihkan_teks("x" * 121, "Nama", 120)


def test_wajib() -> None:
    assert bersihkan_teks(" \u200e ", "Nama", 9) == ""
    with pytest.raises(Tolakan, match="Nama belum diisi"):
        bersihkan_teks(" \u200e ", "Nama", 9, wajib=True)


@given(st.text(), st.booleans())
def test_selalu_aman_dan_tetap_bila_diulang(teks: str, berbaris: bool) -> None:
    isi = bersihkan_teks(teks, "Teks", 10_000, berbaris=berbaris)
    assert bersihkan_teks(isi, "Teks", 10_000, berbaris=berbaris) == isi
    assert isi == isi.strip()
    for huruf in isi:
        assert huruf == "\n" or unicodedata.category(huruf) not in ("Cc", "Cs")
        assert unicodedata.bidirectional(huruf) not in (
            "RLE",
            "LRE",
            "RLO",
            "LRO",
            "RLI",
            "LRI",
            "FSI",
            "PDI",
        )
    assert berbaris or "\n" not in isi
    isi.encode()


def test_tanggal_wajar() -> None:
    assert wajar(date(2026, 1, 5), "TMT") == date(2026, 1, 5)
    for buruk in (date(1899, 12, 31), date(2101, 1, 1), date.min):
        with pytest.raises(Tolakan, match=r"TMT .* tidak wajar"):
            wajar(buruk, "TMT")
