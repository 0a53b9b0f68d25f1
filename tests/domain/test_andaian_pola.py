"""A trial in memory, the nearest distribution that fits, and why a small office cannot: by brute force."""

from __future__ import annotations

import itertools
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.andaian_pola import Andaian, OrangAndaian, rating_untuk
from kinerja_desktop.domain.pola_distribusi import batas_pola, ketentuan
from kinerja_desktop.domain.pola_mungkin import mengapa_mustahil, terdekat
from kinerja_desktop.domain.predikat import Predikat, PredikatOrganisasi, Rating, predikat_kinerja
from kinerja_desktop.domain.tolakan import Tolakan

O, P = PredikatOrganisasi, Predikat  # noqa: E741
A, S, B = Rating
Bagi = tuple[int, int, int, int, int]


def menurut_se3(o: O, sb: int, b: int, bp: int, k: int, sk: int) -> bool:
    """SE 3/2023 stated once more, without the rules of the program: shares as fractions of ten."""
    n = sb + b + bp + k + sk
    return {
        O.ISTIMEWA: sb > max(b, bp, k, sk) and 10 * sb <= 7 * n,
        O.BAIK: b > max(sb, bp, k, sk) and 10 * b <= 7 * n and bp + k > 0,
        O.BUTUH_PERBAIKAN: bp > 0 and 10 * bp >= 6 * n and 10 * sb <= n,
        O.KURANG: k > 0 and 10 * k >= 6 * n and bp > 0 and 10 * bp >= n and 10 * sb <= n,
        O.SANGAT_KURANG: sk > 0 and 10 * sk >= 6 * n and k + bp > 0 and 10 * (k + bp) >= n and sb == 0,
    }[o]


@cache
def semua(n: int) -> tuple[Bagi, ...]:
    hasil = []
    for sekat in itertools.combinations(range(n + 4), 4):
        tepi = (-1, *sekat, n + 4)
        a, b, c, d, e = (tepi[i + 1] - tepi[i] - 1 for i in range(5))
        hasil.append((a, b, c, d, e))
    return tuple(hasil)


@cache
def sah(o: O, n: int) -> tuple[Bagi, ...]:
    return tuple(x for x in semua(n) if menurut_se3(o, *x))


def jumlah(x: Bagi) -> dict[P, int]:
    return dict(zip(P, x, strict=True))


@pytest.mark.parametrize("o", PredikatOrganisasi)
def test_impossible_exactly_where_no_distribution_of_up_to_25_people_fits(o: O) -> None:
    bisa = [n for n in range(1, 26) if any(menurut_se3(o, *x) for x in semua(n))]
    for n in range(1, 26):
        k = mengapa_mustahil(o, n)
        assert k.mungkin == (n in bisa), (o, n)
        assert k.terkecil == bisa[0]
        assert bool(k.kalimat) == (not k.mungkin)
    semua.cache_clear()


def test_a_small_office_is_told_why_in_people() -> None:
    k = mengapa_mustahil(O.BAIK, 2)
    assert "Baik paling banyak 1 orang" in k.kalimat
    assert "70% dari 2 orang menjadi 1 orang" in k.kalimat
    assert "baru mungkin mulai 3 orang, misalnya Baik 2, Butuh Perbaikan 1." in k.kalimat
    assert mengapa_mustahil(O.BUTUH_PERBAIKAN, 1).mungkin


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(PredikatOrganisasi), st.integers(1, 12), st.data())
def test_the_nearest_distribution_has_the_fewest_moves_and_moves_no_head(
    o: O, n: int, data: st.DataObject
) -> None:
    bagi = data.draw(st.sampled_from(semua(n)))
    tetap = [data.draw(st.integers(0, min(x, 2))) for x in bagi]
    dekat = terdekat(o, jumlah(bagi), tetap=dict(zip(P, tetap, strict=True)))
    boleh = [s for s in sah(o, n) if all(y >= t for y, t in zip(s, tetap, strict=True))]
    calon = [sum(max(0, y - x) for x, y in zip(bagi, s, strict=True)) for s in boleh]
    assert (dekat is None) == (not calon)
    if dekat is None:
        mungkin = mengapa_mustahil(o, n, tetap=dict(zip(P, tetap, strict=True)))
        assert (mungkin.mungkin, bool(mungkin.kalimat)) == (False, True), "the reason agrees with what can be"
    else:
        jadi = tuple(dekat.jumlah.values())
        assert jadi in boleh
        assert dekat.pindah == min(calon) == sum(max(0, y - x) for x, y in zip(bagi, jadi, strict=True))


def _titik(n: int) -> st.SearchStrategy[Bagi]:
    sekat = st.lists(st.integers(0, n), min_size=4, max_size=4).map(sorted)
    return sekat.map(lambda s: (s[0], s[1] - s[0], s[2] - s[1], s[3] - s[2], n - s[3]))


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(PredikatOrganisasi), st.integers(1, 60).flatmap(_titik))
def test_a_trial_of_1_to_60_people_agrees_with_the_second_statement(o: O, bagi: Bagi) -> None:
    sel = {predikat_kinerja(h, p).predikat: (h, p) for h in Rating for p in Rating}
    isi = [p for p, n in zip(P, bagi, strict=True) for _ in range(n)]
    a = Andaian([OrangAndaian(bytes([n]), str(n), *sel[p]) for n, p in enumerate(isi)], o)
    hasil = a.periksa()
    assert hasil is not None
    assert hasil.sesuai == menurut_se3(o, *bagi)
    assert tuple(a.jumlah().values()) == bagi
    butir = ketentuan(a.batas(sum(bagi)), a.jumlah())
    assert [k.batas.aturan for k in butir if not k.terpenuhi] == [x.aturan for x in hasil.pelanggaran]


def test_bounds_are_said_in_people_and_with_what_stands() -> None:
    butir = {k.batas.jenis: k.kalimat for k in ketentuan(batas_pola(O.BAIK, 20), jumlah((4, 14, 1, 1, 0)))}
    assert butir["maks_persen"] == "Baik paling banyak 14 orang (70% dari 20 orang); kini 14 orang."
    assert butir["min_orang"] == "Butuh Perbaikan atau Kurang paling sedikit 1 orang; kini 2 orang."
    assert butir["terbanyak"] == "Baik harus yang terbanyak; kini 14 orang dan Sangat Baik 4 orang."


@pytest.mark.parametrize("kini", [*itertools.product((None, *Rating), repeat=2)])
@pytest.mark.parametrize("predikat", Predikat)
def test_ratings_for_a_predicate_are_the_nearest_that_give_it(
    kini: tuple[Rating | None, Rating | None], predikat: P
) -> None:
    sel = rating_untuk(predikat, *kini)
    assert sel is not None
    assert predikat_kinerja(*sel).predikat is predikat
    if None not in kini and predikat_kinerja(*kini).predikat is predikat:  # type: ignore[arg-type]
        assert sel == kini
    tetap = rating_untuk(predikat, A, kini[1], tetap=True)
    assert (tetap is None) == (predikat in (P.BUTUH_PERBAIKAN, P.SANGAT_KURANG))


def _kantor() -> Andaian:
    orang = [OrangAndaian(b"c", "Camat", S, S, mengikuti=True)]
    orang += [OrangAndaian(bytes([n]), f"Staf {n}", S, S) for n in range(4)]
    orang.append(OrangAndaian(b"x", "Staf baru", None, None))
    return Andaian(orang, O.BAIK, lain={o: jumlah((1, 0, 0, 0, 0)) for o in PredikatOrganisasi})


def test_moving_putting_back_and_what_it_takes() -> None:
    a = _kantor()
    assert a.jumlah()[P.BAIK] == 5
    assert a.jumlah()[P.SANGAT_BAIK] == 1, "people without names count"
    coba = a.seandainya(bytes([1]), P.KURANG)
    assert (coba[P.KURANG], a.ada) == (1, False), "asking changes nothing"
    a.pindah(bytes([1]), P.SANGAT_BAIK)
    a.pindah(b"x", P.BUTUH_PERBAIKAN)
    assert a.pindahan == {bytes([1]), b"x"}
    assert a.terang(bytes([1])) == (
        "Staf 1 menjadi Sangat Baik bila hasil kerja Di Atas Ekspektasi (kini Sesuai Ekspektasi) dan "
        "perilaku kerja Di Atas Ekspektasi (kini Sesuai Ekspektasi)."
    )
    a.pindah(bytes([1]), P.BAIK)
    a.pindah(b"x", None)
    assert not a.ada
    with pytest.raises(Tolakan, match="sudah dinilai"):
        a.pindah(bytes([1]), None)
    a.pindah(bytes([2]), P.KURANG)
    a.andaikan_organisasi(O.ISTIMEWA)
    a.kembalikan()
    assert (a.ada, a.organisasi) == (False, O.BAIK)


def test_the_head_goes_with_the_organisation_and_nowhere_else() -> None:
    a = _kantor()
    with pytest.raises(Tolakan, match="hanya dapat Baik atau Kurang"):
        a.pindah(b"c", P.SANGAT_BAIK)
    a.pindah(b"c", P.KURANG)
    assert a.predikat(b"c") is P.KURANG
    a.kembalikan(b"c")
    a.andaikan_organisasi(O.ISTIMEWA)
    assert a.pilihan(b"c") == (P.SANGAT_BAIK, P.BAIK, P.KURANG)
    a.pindah(b"c", P.SANGAT_BAIK)
    a.andaikan_organisasi(O.KURANG)
    assert a.predikat(b"c") is P.BUTUH_PERBAIKAN
    a.andaikan_organisasi(None)
    assert a.periksa() is None
    with pytest.raises(Tolakan, match="menunggu capaian"):
        a.pindah(b"c", P.KURANG)


def test_heads_who_cannot_move_are_the_reason_where_the_number_alone_would_do() -> None:
    dua = {P.BAIK: 1, P.KURANG: 2}
    assert terdekat(O.BAIK, dua) is not None
    k = mengapa_mustahil(O.BAIK, 3, tetap={P.KURANG: 2})
    assert (k.mungkin, terdekat(O.BAIK, dua, tetap={P.KURANG: 2})) == (False, None)
    assert "selama predikat pimpinan unit tetap (2 orang Kurang)" in k.kalimat
    a = _kantor()
    assert a.tetap()[P.BAIK] == 1
    a.andaikan_organisasi(O.KURANG)
    assert {p: n for p, n in a.tetap().items() if n} == {P.BUTUH_PERBAIKAN: 1}
