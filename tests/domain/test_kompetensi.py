"""Gaps of competences in words, and which are most often below the standard."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.kompetensi import NilaiKompetensi, kata_selisih, ringkas, tanda_selisih


@pytest.mark.parametrize(
    ("standar", "tingkat", "kata"),
    [
        (3, 1, "▼ 2 tingkat di bawah standar"),
        (3, 3, "= sesuai standar"),
        (3, 5, "▲ 2 tingkat di atas standar"),
        (3, 0, "○ belum dinilai"),
        (0, 4, "○ belum ada standar"),
        (0, 0, ""),
    ],
)
def test_gap_in_words(standar: int, tingkat: int, kata: str) -> None:
    assert f"{tanda_selisih(standar, tingkat)} {kata_selisih(standar, tingkat)}".strip() == kata


def test_most_often_below_comes_first_then_the_furthest() -> None:
    def n(k: str, s: int, t: int) -> NilaiKompetensi:
        return NilaiKompetensi(k, s, t)

    isi = [n("A", 3, 3), n("B", 3, 2), n("C", 4, 1), n("C", 2, 3), n("D", 3, 2), n("D", 3, 2), n("A", 0, 5)]
    hasil = ringkas(isi, ["A", "B", "C", "D", "E"])
    assert [(r.kompetensi, r.di_bawah, r.terjauh) for r in hasil] == [
        ("D", 2, 1), ("C", 1, 3), ("B", 1, 1), ("A", 0, 0), ("E", 0, 0),
    ]  # fmt: skip
    assert (hasil[3].dinilai, hasil[3].sesuai) == (1, 1), "without a standard there is no gap"
