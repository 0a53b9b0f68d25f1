"""Clipboard tables survive the way through Excel's text and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.spreadsheets.papan_klip import baca_tsv, tulis_tsv


@pytest.mark.parametrize(
    ("teks", "tabel"),
    [
        ("", []),
        ("a", [["a"]]),
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("a\tb\nc", [["a", "b"], ["c", ""]]),
        ("a\rb\r", [["a"], ["b"]]),
        ("a\r\n\r\nb\r\n", [["a"], [""], ["b"]]),
        ("\t\r\n", [["", ""]]),
        ('"baris satu\nbaris dua"\tb\r\n', [["baris satu\nbaris dua", "b"]]),
        ('"kata ""kutip"""\tb', [['kata "kutip"', "b"]]),
        ('dinding 5"\tb\r\nc\td', [['dinding 5"', "b"], ["c", "d"]]),
        ('"tidak tertutup\tb\r\nc\td', [['"tidak tertutup', "b"], ["c", "d"]]),
        ('"Jumat" bersih\tb', [['"Jumat" bersih', "b"]]),
        ("\ufeff\u202aa\u202c\t\u200bb\u00a0c", [["a", "b c"]]),
        ("=1+1\t😀", [["=1+1", "😀"]]),
    ],
)
def test_baca(teks: str, tabel: list[list[str]]) -> None:
    assert baca_tsv(teks) == tabel


_SEL = st.text(alphabet='ab"\t\n =1😀', max_size=8)


@given(
    st.integers(1, 4).flatmap(
        lambda n: st.lists(st.lists(_SEL, min_size=n, max_size=n), min_size=1, max_size=6)
    )
)
def test_tulis_lalu_baca_memberi_tabel_yang_sama(tabel: list[list[str]]) -> None:
    assert baca_tsv(tulis_tsv(tabel)) == tabel


@given(st.text(max_size=80))
def test_teks_apa_pun_memberi_tabel_persegi(teks: str) -> None:
    assert len({len(b) for b in baca_tsv(teks)}) <= 1


def test_rumus_hanya_dijaga_bila_diminta() -> None:
    assert (
        tulis_tsv([["=1+1", "-5", "+62 812", "+62812", "a"]], aman_rumus=True)
        == "'=1+1\t-5\t'+62 812\t+62812\ta\r\n"
    )
    assert tulis_tsv([["=1+1"]]) == "=1+1\r\n"


def test_tempelan_besar() -> None:
    tabel = [[f"isi {b}.{k}\nbaris kedua" for k in range(7)] for b in range(500)]
    assert baca_tsv(tulis_tsv(tabel)) == tabel
