"""Likeness of texts: check figures, the same both ways, whole only when alike, never more than the bound."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.services.kemiripan import Pasangan, TeksMilik, bandingkan, kata_pokok, kemiripan

KATA = ("laporan", "surat", "arsip", "warga", "kelurahan", "pasar", "aset", "bulanan", "camat", "tertib")
KALIMAT = st.lists(st.sampled_from(KATA), min_size=1, max_size=8).map(" ".join)


def teks(n: int, isi: str, orang: int | None = None, asal: bytes | None = None) -> TeksMilik:
    return TeksMilik(b"t%d" % n, b"o%d" % (n if orang is None else orang), isi, asal)


@pytest.mark.parametrize(
    ("satu", "dua", "persen"),
    [
        ("Tersusunnya laporan bulanan", "tersusunnya  LAPORAN bulanan!", 100),
        ("Tersusunnya laporan yang bulanan", "Tersusunnya laporan bulanan", 100),
        ("Tersusunnya laporan bulanan kecamatan", "Tersusunnya laporan bulanan kelurahan", 89),
        ("laporan bulanan", "bulanan laporan", 99),
        ("Terlayaninya warga", "Terpeliharanya aset", 59),
        ("", "laporan", 0),
        ("yang dan di", "yang dan di", 0),
    ],
)
def test_check_figures(satu: str, dua: str, persen: int) -> None:
    assert kemiripan(satu, dua) == persen


@given(st.text(max_size=80), st.text(max_size=80))
def test_the_same_both_ways_and_within_its_ends(satu: str, dua: str) -> None:
    nilai = kemiripan(satu, dua)
    assert nilai == kemiripan(dua, satu)
    assert 0 <= nilai <= 100
    assert (nilai == 100) == (kata_pokok(satu) == kata_pokok(dua) != ())


@given(st.text(min_size=1, max_size=80))
def test_a_text_is_whole_beside_itself(satu: str) -> None:
    assert kemiripan(satu, satu) == (100 if kata_pokok(satu) else 0)


def test_equal_texts_cost_nothing_and_name_how_many() -> None:
    h = bandingkan([teks(n, "Tersusunnya laporan bulanan") for n in range(6)], 85, 0)
    assert (h.dibandingkan, h.terpotong) == (0, False)
    assert {(p.persen, p.lain) for p in h.pasangan} == {(100, 4)}
    assert all(p.satu.pegawai_id != p.dua.pegawai_id for p in h.pasangan)


def test_the_most_like_is_named_and_never_ones_own() -> None:
    semua = [
        teks(1, "Tersusunnya laporan bulanan kecamatan"),
        teks(2, "Tersusunnya laporan bulanan kelurahan"),
        teks(3, "Tersusunnya laporan bulanan kecamatan lengkap"),
        teks(4, "Tersusunnya laporan bulanan kecamatan baru", orang=1),
        teks(5, "Terpeliharanya aset daerah"),
    ]
    milik = {p.satu.id: p for p in bandingkan(semua, 80, 100).pasangan}
    assert (milik[b"t1"].dua.id, milik[b"t1"].persen) == (b"t3", 90)
    assert milik[b"t4"].dua.pegawai_id != b"o1"
    assert b"t5" not in milik


def test_a_copy_of_the_same_row_is_named_as_such() -> None:
    asal = [teks(1, "Tertatanya arsip", asal=b"s"), teks(2, "Tertatanya arsip", asal=b"s")]
    dari = [teks(1, "Tertatanya arsip"), teks(2, "Tertatanya arsip", asal=b"t1")]
    lain = [teks(1, "Tertatanya arsip", asal=b"a"), teks(2, "Tertatanya arsip", asal=b"b")]
    assert [p.asal for p in bandingkan(asal, 85, 10).pasangan] == [True, True]
    assert [p.asal for p in bandingkan(dari, 85, 10).pasangan] == [True, True]
    assert [p.asal for p in bandingkan(lain, 85, 10).pasangan] == [False, False]


@given(st.lists(st.tuples(KALIMAT, st.integers(0, 3)), max_size=25), st.integers(0, 30))
def test_never_more_than_the_bound_and_only_what_is_alike(isi: list[tuple[str, int]], maks: int) -> None:
    semua = [teks(n, k, orang) for n, (k, orang) in enumerate(isi)]
    h = bandingkan(semua, 70, maks)
    assert h.dibandingkan <= maks
    utuh = bandingkan(semua, 70, 10_000)
    assert not utuh.terpotong
    assert h.terpotong or _kunci(h.pasangan) == _kunci(utuh.pasangan)
    for p in h.pasangan:
        assert p.satu.pegawai_id != p.dua.pegawai_id
        assert p.persen == kemiripan(p.satu.teks, p.dua.teks) >= 70


def _kunci(pasangan: tuple[Pasangan, ...]) -> list[tuple[bytes, int]]:
    return [(p.satu.id, p.persen) for p in pasangan]
