"""What an evaluation lacks before it may be closed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja_desktop.domain.evaluasi import Evaluasi, Realisasi, StatusEvaluasi, kekurangan_evaluasi
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.predikat import Predikat, PredikatOrganisasi, Rating

E = Evaluasi(
    b"e",
    b"s",
    b"p",
    JenisPeriode.TAHUNAN,
    2026,
    0,
    rating_hasil=Rating.SESUAI,
    rating_perilaku=Rating.SESUAI,
    predikat=Predikat.BAIK,
)
R = Realisasi(b"r", b"i", JenisPeriode.TAHUNAN, 2026, 0, "12 laporan", "arsip laporan")


def test_complete() -> None:
    assert kekurangan_evaluasi(E, realisasi=[R], organisasi=PredikatOrganisasi.BAIK, pimpinan=True) == []


@pytest.mark.parametrize(
    ("evaluasi", "realisasi", "organisasi", "kolom", "tingkat"),
    [
        (replace(E, rating_hasil=None), R, PredikatOrganisasi.BAIK, "rating_hasil", "invalid"),
        (replace(E, rating_perilaku=None), R, PredikatOrganisasi.BAIK, "rating_perilaku", "invalid"),
        (replace(E, predikat=Predikat.SANGAT_BAIK), R, PredikatOrganisasi.BAIK, "predikat", "invalid"),
        (E, R, None, "organisasi", "peringatan"),
        (E, R, PredikatOrganisasi.ISTIMEWA, "rating_hasil", "peringatan"),
        (E, replace(R, bukti=" "), PredikatOrganisasi.BAIK, "bukti", "peringatan"),
    ],
)
def test_each_rule_alone(
    evaluasi: Evaluasi, realisasi: Realisasi, organisasi: PredikatOrganisasi | None, kolom: str, tingkat: str
) -> None:
    (temuan,) = kekurangan_evaluasi(evaluasi, realisasi=[realisasi], organisasi=organisasi, pimpinan=True)
    assert (temuan.kolom, temuan.tingkat) == (kolom, tingkat)
    assert temuan.siapa
    assert temuan.kalimat.endswith(".")


def test_staff_do_not_follow_the_organisation_and_a_decision_may_differ() -> None:
    assert kekurangan_evaluasi(E, organisasi=PredikatOrganisasi.ISTIMEWA) == []
    diputus = replace(E, predikat=Predikat.SANGAT_BAIK, status=StatusEvaluasi.DIPUTUS)
    assert kekurangan_evaluasi(diputus, organisasi=PredikatOrganisasi.BAIK) == []
