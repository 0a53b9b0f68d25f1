"""A refusal is always one readable sentence, whatever text it quotes."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.tolakan import Tolakan, teks_aman


def test_a_title_ends_with_the_stop_of_the_sentence() -> None:
    t = Tolakan("Belum boleh.", siapa="Taufik Kencana, S.T.")
    assert str(t) == "Belum boleh. Yang memperbaiki: Taufik Kencana, S.T."


def test_sentence_and_who_mends_it() -> None:
    t = Tolakan("Sel {sel} berisi “{nilai}”.", siapa="operator", sel="B7", nilai="x")
    assert str(t) == "Sel B7 berisi “x”. Yang memperbaiki: operator."
    assert (t.pola, t.isi, t.siapa) == (
        "Sel {sel} berisi “{nilai}”.",
        {"sel": "B7", "nilai": "x"},
        "operator",
    )
    assert str(Tolakan("Selesai.")) == "Selesai."


def test_template_may_be_translated_before_it_is_filled() -> None:
    t = Tolakan("Baris {n} kosong.", n=3)
    assert t.kalimat({"Baris {n} kosong.": "Row {n} is empty."}.__getitem__) == "Row 3 is empty."


@pytest.mark.parametrize(
    ("pola", "hasil"),
    [("Nilai {x} dan {y}.", "Nilai 1 dan {y}."), ("Nilai {x} {", "Nilai 1 {"), ("{} {x}", "{} 1"),
     ("{x.a}!", "1!")],
)  # fmt: skip
def test_a_careless_template_still_reads(pola: str, hasil: str) -> None:
    assert str(Tolakan(pola, x=1)) == hasil


def test_quoted_text_cannot_turn_the_sentence_round() -> None:
    kalimat = str(Tolakan("Nama “{nama}” ditolak.", nama="a\u202ebc\x00\nd\u200fe😀"))
    assert kalimat == "Nama “a bc d e😀” ditolak."


def test_very_long_values_are_cut() -> None:
    assert len(str(Tolakan("“{x}”", x="y" * 10_000))) == 302
    assert teks_aman("z" * 300) == "z" * 300


@given(st.text(), st.text(), st.text())
def test_any_text_anywhere(pola: str, isi: str, siapa: str) -> None:
    t = Tolakan(pola, siapa=siapa, isi=isi)
    assert isinstance(str(t), str)
    kembali = pickle.loads(pickle.dumps(t))
    assert str(kembali) == str(t)
    assert (kembali.pola, kembali.siapa, kembali.isi) == (t.pola, t.siapa, t.isi)


@given(st.text())
def test_values_are_never_read_as_templates(isi: str) -> None:
    assert str(Tolakan("{a}|{b}", a=isi, b="{a}")) == f"{teks_aman(isi)}|{{a}}"
