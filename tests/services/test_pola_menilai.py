"""The own pattern: what the numbers say, from how many people on, and for whose eyes alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.pola_menilai import NilaiDiberi, banding, batas_menilai, ukur
from kinerja_desktop.domain.predikat import Rating
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import penilaian, pola_menilai
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui

A, S, B = Rating
BATAS = batas_menilai()


def nilai(*isi: tuple[Rating | None, Rating | None], bukti: bool = True) -> list[NilaiDiberi]:
    return [NilaiDiberi(bytes([n]), h, p, bukti, bukti) for n, (h, p) in enumerate(isi)]


def kunci(isi: list[NilaiDiberi]) -> list[str]:
    return [t.kunci for t in ukur(isi, BATAS).temuan]


def test_each_leaning_is_named_with_its_numbers() -> None:
    longgar = ukur(nilai(*[(A, S)] * 8, (S, B)), BATAS)
    assert longgar.temuan[0].kalimat == (
        "Anda memberi Di Atas Ekspektasi untuk hasil kerja kepada 8 dari 9 orang."
    )
    assert longgar.temuan[0].periksa.startswith("Yang bisa diperiksa:")
    assert kunci(nilai(*[(B, S)] * 6, (S, A), (S, S), (A, A))) == ["ketat"]
    assert kunci(nilai(*[(S, S)] * 19, (S, A))) == ["tengah"]
    assert kunci(nilai(*[(S, S)] * 5)) == ["sama"]
    assert kunci(nilai((A, S), (S, A), (B, S), (S, B), bukti=False)) == ["tanpa_bukti"]
    assert kunci(nilai((A, S), (S, A), (B, S), (S, B), (S, S), (A, B))) == []


def test_below_the_least_number_of_people_nothing_is_concluded() -> None:
    assert not ukur(nilai(*[(A, A)] * 3, bukti=False), BATAS).cukup
    assert kunci(nilai(*[(A, A)] * 3, bukti=False)) == []
    assert kunci(nilai(*[(A, A)] * 4)) != []
    dua_kali = [*nilai((A, A), (A, A)), *nilai((A, A), (A, A))]
    assert ukur(dua_kali, BATAS, "penilaian").temuan == (), "two people twice are two people"


def test_the_own_last_period_is_compared_without_a_verdict() -> None:
    kini, lalu = (ukur(nilai(*isi), BATAS) for isi in ([(A, S)] * 5, [(A, S), *[(S, S)] * 4]))
    kalimat = banding(kini, lalu, "Triwulan I 2026")
    assert kalimat == ("Di Atas Ekspektasi untuk hasil kerja: kini 5 dari 5, Triwulan I 2026 1 dari 5.",)
    assert banding(kini, kini, "x") == ()


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.sampled_from([None, *Rating]), st.sampled_from([None, *Rating])), max_size=12))
def test_counts_are_those_of_the_ratings(isi: list[tuple[Rating | None, Rating | None]]) -> None:
    p = ukur(nilai(*isi), BATAS)
    assert p.hasil == tuple(sum(h is r for h, _ in isi) for r in Rating)
    assert sum(p.predikat.values()) == sum(h is not None and k is not None for h, k in isi)
    n = sum(p.hasil)
    longgar = any(t.kunci == "longgar" and "hasil kerja" in t.kalimat for t in p.temuan)
    assert longgar == (p.orang >= 4 and n > 0 and p.hasil[0] / n >= 0.6)


@pytest.fixture
def k(sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat, staf=4)
    sesi.jam.atur(date(2026, 3, 30))
    p = hasil.periode["triwulan1"]
    for s in (*hasil.staf, hasil.kasi):
        skp = skp_disetujui(hasil, s)
        penilaian.beri(sesi, [UbahanNilai(skp, p, kolom, "1") for kolom in ("hasil", "perilaku")])
    return hasil


def test_only_the_assessor_in_person_sees_it(k: Kantor) -> None:
    p = k.periode["triwulan1"]
    isi = pola_menilai.pola_saya(k.sebagai(k.kasi), p)
    assert isi.periode.hasil == (4, 0, 0)
    assert {t.kunci for t in isi.periode.temuan} == {"longgar", "sama", "tanpa_bukti"}
    assert isi.setahun.orang == 4
    camat = pola_menilai.pola_saya(k.sebagai(k.camat), p)
    assert camat.periode.hasil == (1, 0, 0), "the head sees the own ratings, never those of the kasi"
    assert not camat.periode.cukup
    atas_nama = replace(k.sesi.pelaku, untuk=k.kasi)
    lain = [k.sesi, k.sesi.sebagai(atas_nama), k.sebagai(k.staf[0])]
    pelaku = k.sebagai(k.kasi).pelaku
    lain.append(k.sesi.sebagai(replace(pelaku, peran=frozenset({Peran.PUSAT}))))
    lain.append(k.sesi.sebagai(replace(pelaku, untuk=k.camat)))
    for sesi in lain:
        assert not pola_menilai.boleh(sesi, p)
        with pytest.raises(Tolakan, match="hanya ditampilkan kepada pejabat penilai itu sendiri"):
            pola_menilai.pola_saya(sesi, p)


def test_looking_leaves_no_trace(k: Kantor, caplog: pytest.LogCaptureFixture) -> None:
    def jejak() -> object:
        with k.sesi.baca() as conn:
            return Pelaksana.dari(conn).satu("SELECT count(*), max(ordinal) FROM journal_commit")

    awal = jejak()
    with caplog.at_level(0):
        pola_menilai.pola_saya(k.sebagai(k.kasi), k.periode["triwulan1"])
    assert jejak() == awal
    assert not [r for r in caplog.records if r.name.startswith("kinerja_desktop")]
