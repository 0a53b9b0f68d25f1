"""The distribution pattern against a second, independent statement of the same rules."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, INSTANSI, Aturan
from kinerja_desktop.domain.pola_distribusi import TITIK_KURVA, batas_pola, judul_kurva, periksa_pola
from kinerja_desktop.domain.predikat import SUMBU_PREDIKAT, Predikat, PredikatOrganisasi
from kinerja_desktop.domain.tolakan import Tolakan

O = PredikatOrganisasi  # noqa: E741


def jumlah(sb: int = 0, b: int = 0, bp: int = 0, k: int = 0, sk: int = 0) -> dict[Predikat, int]:
    return dict(zip(Predikat, (sb, b, bp, k, sk), strict=True))


def menurut_se3(o: PredikatOrganisasi, sb: int, b: int, bp: int, k: int, sk: int) -> bool:
    """SE 3/2023 once more, in whole numbers: p% of n compared as 100*x against p*n."""
    n = sb + b + bp + k + sk
    if o is O.ISTIMEWA:
        return sb > max(b, bp, k, sk) and 10 * sb <= 7 * n
    if o is O.BAIK:
        return b > max(sb, bp, k, sk) and 10 * b <= 7 * n and bp + k > 0
    if o is O.BUTUH_PERBAIKAN:
        return bp > 0 and 10 * bp >= 6 * n and 10 * sb <= n
    if o is O.KURANG:
        return k > 0 and 10 * k >= 6 * n and bp > 0 and 10 * bp >= n and 10 * sb <= n
    return sk > 0 and 10 * sk >= 6 * n and k + bp > 0 and 10 * (k + bp) >= n and sb == 0


def semua(n: int) -> Iterator[tuple[int, int, int, int, int]]:
    for sekat in itertools.combinations(range(n + 4), 4):
        tepi = (-1, *sekat, n + 4)
        a, b, c, d, e = (tepi[i + 1] - tepi[i] - 1 for i in range(5))
        yield a, b, c, d, e


@pytest.mark.parametrize("n", range(1, 11))
def test_every_distribution_of_small_offices(n: int) -> None:
    banyak = 0
    for bagi in semua(n):
        assert sum(bagi) == n
        for o in PredikatOrganisasi:
            hasil = periksa_pola(o, jumlah(*bagi))
            assert hasil.sesuai == menurut_se3(o, *bagi), (o, bagi)
            assert hasil.sesuai == (not hasil.pelanggaran)
            assert hasil.kecil == (n < 5)
        banyak += 1
    assert banyak == {1: 5, 5: 126, 10: 1001}.get(n, banyak)


@given(st.sampled_from(PredikatOrganisasi), st.tuples(*[st.integers(0, 12)] * 5).filter(any))
def test_agrees_with_the_second_statement(
    o: PredikatOrganisasi, bagi: tuple[int, int, int, int, int]
) -> None:
    assert periksa_pola(o, jumlah(*bagi)).sesuai == menurut_se3(o, *bagi)


@given(st.sampled_from(PredikatOrganisasi), st.integers(11, 60), st.data())
def test_agrees_near_the_bounds(o: PredikatOrganisasi, n: int, data: st.DataObject) -> None:
    # The interesting shapes lie one person beside a bound, where blind draws seldom fall.
    inti = data.draw(st.sampled_from([7 * n // 10, 7 * n // 10 + 1, 6 * n // 10, -(-6 * n // 10)]))
    kecil = data.draw(st.sampled_from([0, 1, n // 10, n // 10 + 1, -(-n // 10)]))
    urut = data.draw(st.permutations(range(5)))
    bagi = [0] * 5
    bagi[urut[0]], bagi[urut[1]] = inti, min(kecil, n - inti)
    bagi[urut[2]] = n - sum(bagi)
    assert periksa_pola(o, jumlah(*bagi)).sesuai == menurut_se3(o, *bagi)


def test_check_figures() -> None:
    assert periksa_pola(O.BAIK, jumlah(sb=4, b=14, bp=1, k=1)).sesuai
    lebih = periksa_pola(O.BAIK, jumlah(sb=3, b=15, bp=1, k=1))
    assert not lebih.sesuai
    assert [p.aturan for p in lebih.pelanggaran] == ["Baik paling banyak 70%"]
    assert lebih.pelanggaran[0].keterangan == "Baik 15 orang dari 20 pegawai; paling banyak 14 orang."
    batas = {(b.jenis, b.predikat[0]): b.orang for b in batas_pola(O.BUTUH_PERBAIKAN, 20)}
    assert batas[("min_persen", Predikat.BUTUH_PERBAIKAN)] == 12
    assert batas[("maks_persen", Predikat.SANGAT_BAIK)] == 2
    lima = periksa_pola(O.BAIK, jumlah(sb=1, b=3, bp=1))
    assert lima.sesuai
    assert not lima.kecil
    assert not periksa_pola(O.BAIK, jumlah(b=4, bp=1)).sesuai


def test_a_tie_is_not_the_most() -> None:
    hasil = periksa_pola(O.ISTIMEWA, jumlah(sb=5, b=5))
    assert [p.aturan for p in hasil.pelanggaran] == ["Sangat Baik harus yang terbanyak"]
    assert "Baik 5 orang" in hasil.pelanggaran[0].keterangan


def test_missing_counts_and_empty_and_negative() -> None:
    assert not periksa_pola(O.BAIK, {}).sesuai
    assert periksa_pola(O.BAIK, {}).kecil
    assert not periksa_pola(O.SANGAT_KURANG, {Predikat.BAIK: 3}).sesuai
    with pytest.raises(Tolakan):
        periksa_pola(O.BAIK, {Predikat.BAIK: -1})


def test_an_agency_may_have_its_own_figure_from_a_date_on() -> None:
    lokal = Aturan(
        "pola_distribusi", "Baik|maks_persen|Baik", "80", date(2026, 7, 1), None, "Perbup", INSTANSI
    )
    daftar = (*ATURAN_BAWAAN, lokal)
    bagi = jumlah(sb=3, b=15, bp=2)
    assert not periksa_pola(O.BAIK, bagi, aturan=daftar, tanggal=date(2026, 6, 30)).sesuai
    assert periksa_pola(O.BAIK, bagi, aturan=daftar, tanggal=date(2026, 7, 1)).sesuai
    with pytest.raises(Tolakan):
        periksa_pola(O.BAIK, bagi, tanggal=date(2021, 1, 1))


def test_curve_peaks_where_the_predicate_stands() -> None:
    for o, titik in TITIK_KURVA.items():
        puncak = SUMBU_PREDIKAT[titik.index(max(titik))]
        harap = "Sangat Baik" if o is O.ISTIMEWA else o.value
        assert puncak.value == harap
        assert judul_kurva(o).endswith(f"ORGANISASI {o.value.upper()}")
