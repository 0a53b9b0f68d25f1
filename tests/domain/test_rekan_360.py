"""A 360-degree round never lets one giver's answer be worked out from what is shown."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain import rekan_360 as r360
from kinerja_desktop.domain.rekan_360 import BUTIR_BAWAAN, Jawaban, bagi, hitung

BUTIR = BUTIR_BAWAAN[:4]  # two values with two statements each
skor = st.tuples(*[st.integers(0, 4)] * 4)
jawaban = st.builds(Jawaban, st.sampled_from(r360.HUBUNGAN), skor, st.sampled_from(("", "ramah", "teliti")))


@settings(deadline=None, max_examples=80)
@given(st.lists(jawaban, max_size=24), st.integers(3, 6))
def test_every_shown_mean_and_every_difference_rests_on_the_minimum(isi: list[Jawaban], minimum: int) -> None:
    h = hitung(BUTIR, isi, minimum)
    lain = [j for j in isi if j.hubungan != "diri"]
    assert bool(h.kelompok) == (len(lain) >= minimum)
    # Disjoint groups that hold every giver.
    dalam = [x for k in h.kelompok for x in k.hubungan]
    assert len(dalam) == len(set(dalam))
    assert not h.kelompok or sum(k.pemberi for k in h.kelompok) == len(lain)
    for v in {b.nilai for b in BUTIR}:
        letak = [i for i, b in enumerate(BUTIR) if b.nilai == v]
        # Which givers each shown figure is made of, found here by counting, not asked of the code.
        tampak = []
        for k in [*h.kelompok, *([h.semua] if h.semua else [])]:
            pemberi = {
                n for n, j in enumerate(isi) if j.hubungan in k.hubungan and any(j.skor[i] for i in letak)
            }
            if k.rata[v].nilai is not None:
                assert len(pemberi) >= minimum
                tampak.append(pemberi)
        for a, b in combinations(tampak, 2):
            assert not a ^ b or len(a ^ b) >= minimum
        # The mean of all less any groups shown beside it.
        if h.semua and h.semua.rata[v].nilai is not None:
            for banyak in range(1, len(tampak)):
                for pilih in combinations(tampak[:-1], banyak):
                    sisa = tampak[-1] - set().union(*pilih)
                    assert not sisa or len(sisa) >= minimum
    assert not h.kata or len(lain) >= minimum


@settings(deadline=None, max_examples=80)
@given(st.dictionaries(st.sampled_from(r360.PEMBERI), st.integers(0, 9)), st.integers(3, 5))
def test_groups_do_not_depend_on_order_and_keep_a_large_relation_where_they_can(banyak, minimum) -> None:
    kelompok = bagi(banyak, minimum)
    assert kelompok == bagi(dict(reversed(banyak.items())), minimum)
    if all(n == 0 or n >= minimum for n in banyak.values()):
        assert all(len(k) == 1 for k in kelompok)


def test_small_relations_are_merged_and_means_are_those_of_givers() -> None:
    isi = [Jawaban("rekan", (4, 2, 0, 0))] * 3 + [Jawaban("atasan", (1, 1, 1, 1), "tegas")]
    h = hitung(BUTIR, [*isi, Jawaban("diri", (4, 4, 4, 4), "saya")], 3)
    (k,) = h.kelompok
    assert k.nama == "Gabungan atasan, rekan kerja"
    assert k.rata["berorientasi_pelayanan"].nilai == Decimal("2.50")
    assert k.rata["akuntabel"] == r360.Rata(None, 1), "one giver answered"
    assert (h.kata, h.kata_diri) == (("tegas",), ("saya",))
    assert h.diri["akuntabel"].nilai == 4
    assert not hitung(BUTIR, isi[2:], 3).kata


@settings(deadline=None, max_examples=80)
@given(st.lists(st.integers(0, 31), min_size=6, max_size=6), st.integers(0, 5), st.integers(1, 30))
def test_a_code_is_read_back_and_a_wrong_letter_is_noticed(acak, letak, geser) -> None:
    kode = r360.kode_dari(acak)
    assert r360.baca_kode(r360.tampil_kode(kode).lower().replace("-", " ")) == kode
    lain = r360.ABJAD[(r360.ABJAD.index(kode[letak]) + geser) % 32]
    salah = kode[:letak] + lain + kode[letak + 1 :]
    beda = abs(r360.ABJAD.index(lain) - r360.ABJAD.index(kode[letak]))
    assert r360.baca_kode(salah) == ("" if beda % 31 else salah)


def test_the_shipped_form_has_two_statements_per_value_and_is_stored_whole() -> None:
    nilai = [b.nilai for b in BUTIR_BAWAAN]
    assert len(set(nilai)) == 7
    assert all(nilai.count(n) == 2 for n in nilai)
    isi = r360.IsiPutaran(BUTIR_BAWAAN[:3], ("ab",))
    assert r360.baca_isi(r360.tulis_isi(isi)) == isi
    assert r360.baca_isi("rusak") == r360.IsiPutaran(BUTIR_BAWAAN)
