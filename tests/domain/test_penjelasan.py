"""Usulan by editable limits, the line of evidence, and the explanation of all nine cells."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import product

import pytest

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, INSTANSI, Aturan
from kinerja_desktop.domain.penjelasan import Fakta, jelaskan, kurang_bukti, lebih_baik
from kinerja_desktop.domain.predikat import Predikat, PredikatOrganisasi, Rating, predikat_kinerja
from kinerja_desktop.domain.usulan_rating import batas_usulan, tulis_persen, usulan

A, S, B = Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH
SANGAT_BAIK, BAIK, PERBAIKAN, KURANG, SANGAT_KURANG = Predikat
#: Rows from above di atas, sesuai, di bawah; columns from the left di bawah, sesuai, di atas (rules 4.2).
KUADRAN = {
    (A, B): (KURANG, 1, 1), (A, S): (BAIK, 1, 2), (A, A): (SANGAT_BAIK, 1, 3),
    (S, B): (KURANG, 2, 1), (S, S): (BAIK, 2, 2), (S, A): (BAIK, 2, 3),
    (B, B): (SANGAT_KURANG, 3, 1), (B, S): (PERBAIKAN, 3, 2), (B, A): (PERBAIKAN, 3, 3),
}  # fmt: skip


@pytest.mark.parametrize(
    ("persen", "rating"),
    [
        ("0", B), ("89.999", B), ("90", S), ("97.5", S), ("109.99", S), ("110", A), ("240", A),
    ],
)  # fmt: skip
def test_limits_belong_to_the_better_side(persen: str, rating: Rating) -> None:
    u = usulan(Decimal(persen), 6, 8, batas_usulan(ATURAN_BAWAAN, date(2026, 3, 31)))
    assert u is not None
    assert u.rating is rating
    assert u.kalimat.startswith("usulan: ")


def test_an_office_may_edit_the_limits_from_a_date_and_nothing_measured_proposes_nothing() -> None:
    aturan = (
        *ATURAN_BAWAAN,
        Aturan("usulan_rating", "di_atas_mulai_persen", "100", date(2026, 4, 1), None, "SK Camat", INSTANSI),
    )
    lama, baru = (batas_usulan(aturan, d) for d in (date(2026, 3, 31), date(2026, 6, 30)))
    assert [u.rating for b in (lama, baru) if (u := usulan(Decimal(104), 1, 1, b))] == [S, A]
    assert usulan(None, 0, 8, lama) is None
    kalimat = usulan(Decimal("97.5"), 6, 8, lama)
    assert kalimat is not None
    assert kalimat.kalimat == "usulan: Sesuai (97,5 %, 6 dari 8 indikator terukur)"
    assert tulis_persen(Decimal("89.96")) == "89,9 %", "never shown as the limit that it does not reach"


@pytest.mark.parametrize("sel", list(KUADRAN))
def test_every_cell_explains_itself(sel: tuple[Rating, Rating]) -> None:
    predikat, baris, kolom = KUADRAN[sel]
    j = jelaskan(Fakta("Staf A, S.IP.", "Triwulan I 2026", *sel, "Register 120 dari 100.", "Notula."))
    assert (j.predikat, j.baris, j.kolom) == (predikat, baris, kolom)
    bagian = {b.judul: " ".join(b.kalimat) for b in j.bagian}
    assert f"adalah {predikat.value}, yaitu sel baris {baris} kolom {kolom}" in bagian["Predikat"]
    assert "Buktinya: Register 120 dari 100." in bagian["Hasil kerja"]
    assert "PermenPANRB 6/2022" in bagian["Dasar aturan"]
    assert ".." not in j.teks
    naik = bagian["Untuk predikat yang lebih baik"]
    assert ("pertahankan" in naik) == (predikat is SANGAT_BAIK)


@pytest.mark.parametrize("sel", list(KUADRAN))
def test_the_next_better_predicate_is_the_nearest_that_needs_no_step_down(sel: tuple[Rating, Rating]) -> None:
    urut, tingkat = list(Predikat), {B: 0, S: 1, A: 2}
    kini = predikat_kinerja(*sel).predikat
    naik = lebih_baik(*sel)
    capai = {
        predikat_kinerja(h, p).predikat
        for h, p in product(Rating, Rating)
        if tingkat[h] >= tingkat[sel[0]] and tingkat[p] >= tingkat[sel[1]]
    }
    lebih = [p for p in capai if urut.index(p) < urut.index(kini)]
    if naik is None:
        assert not lebih
        return
    tujuan, hasil, perilaku = naik
    assert tujuan is max(lebih, key=urut.index)
    assert predikat_kinerja(hasil, perilaku).predikat is tujuan


def test_the_head_betters_by_the_organisation_and_an_empty_rating_is_said() -> None:
    f = Fakta("Camat", "Triwulan I 2026", S, A, mengikuti=True, organisasi=PredikatOrganisasi.BAIK)
    teks = jelaskan(f).teks
    assert "mengikuti capaian kinerja organisasi (Baik)" in teks
    assert "capaian kinerja organisasi menjadi Istimewa" in teks
    kosong = jelaskan(replace(f, hasil=None, organisasi=None, perilaku=None))
    assert kosong.predikat is None
    assert "rating hasil kerja dan perilaku kerja belum diisi" in kosong.teks
    assert "belum ditetapkan" in kosong.teks


def test_above_and_below_ask_for_a_line_and_as_expected_does_not() -> None:
    assert kurang_bukti("di_atas", "di_bawah", False, "", " ") == ("hasil", "perilaku")
    assert kurang_bukti("sesuai", "sesuai", False, "", "") == ()
    assert kurang_bukti("di_bawah", "di_atas", True, "", "Notula") == (), (
        "the head's result is not the assessor's"
    )
    assert kurang_bukti("", "", False, "", "") == ()
