"""Ranks of PNS and classes of PPPK in every spelling that sheets bring."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.pangkat import (
    GOLONGAN_PNS,
    GOLONGAN_PPPK,
    Golongan,
    baca_golongan,
    cetak_golongan,
    urutan_golongan,
)
from kinerja_desktop.domain.tolakan import Tolakan


def test_tables() -> None:
    assert len(GOLONGAN_PNS) == 17
    assert [g.kode_bkn for g in GOLONGAN_PNS] == (
        ["11", "12", "13", "14", "21", "22", "23", "24", "31", "32", "33", "34", "41", "42", "43", "44", "45"]
    )
    assert " ".join(g.kode for g in GOLONGAN_PPPK) == (
        "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII"
    )
    assert GOLONGAN_PNS[-1].kode == "IV/e"
    assert GOLONGAN_PNS[-1].pangkat == "Pembina Utama"


@pytest.mark.parametrize(
    ("teks", "kode"),
    [
        ("Penata Tingkat I (III/d)", "III/d"),
        ("Penata Tk. I (III/d)", "III/d"),
        ("Penata Tk.I, III/d", "III/d"),
        ("Penata Tkt. I III.d", "III/d"),
        ("PENATA TINGKAT I", "III/d"),
        ("Penata Muda Tk.I (III/b)", "III/b"),
        ("Pengatur Tk. I (II/d)", "II/d"),
        ("III.d", "III/d"),
        ("III-d", "III/d"),
        ("iii d", "III/d"),
        ("IIId", "III/d"),
        ("3/d", "III/d"),
        ("Gol. III/c", "III/c"),
        ("Golongan Ruang III / c", "III/c"),
        ("Penata (III-c)", "III/c"),
        ("Pembina", "IV/a"),
        ("Pembina Utama Muda", "IV/c"),
        ("Pembina (IV/a)", "IV/a"),
        ("41", "IV/a"),
        ("34", "III/d"),
        ("'34", "III/d"),
        ("Golongan IX", "IX"),
        ("IX", "IX"),
        ("gol. ix", "IX"),
        ("PPPK XVII", "XVII"),
        ("Golongan I", "I"),
        ("IV", "IV"),
    ],
)
def test_reads(teks: str, kode: str) -> None:
    assert baca_golongan(teks).kode == kode


def test_a_bare_four_is_a_pppk_class_and_unclear_for_a_pns() -> None:
    assert baca_golongan("IV", "PPPK") == Golongan("IV", "", "PPPK", "", 4)
    with pytest.raises(Tolakan, match="huruf ruang"):
        baca_golongan("IV", "PNS")
    with pytest.raises(Tolakan, match="huruf ruang"):
        baca_golongan("PNS Golongan III")
    with pytest.raises(Tolakan, match="pegawai ini PPPK"):
        baca_golongan("III/a", "PPPK")
    assert baca_golongan("9", "PPPK").kode == "IX"


def test_rank_and_class_must_agree() -> None:
    with pytest.raises(Tolakan, match="seharusnya III/b"):
        baca_golongan("Penata Muda Tk. I (III/c)")


@pytest.mark.parametrize(
    "teks",
    ["", " ", "XVIII", "III/e", "V/a", "0", "9", "51", "Kolonel", "😀", "III/", "x" * 5000, "٤١", "{}"],
)
def test_refuses(teks: str) -> None:
    with pytest.raises(Tolakan) as e:
        baca_golongan(teks)
    assert "operator" in str(e.value)


@given(st.sampled_from(GOLONGAN_PNS), st.sampled_from(["/", ".", "-", " / ", " - "]), st.booleans())
def test_pns_spellings_read_back(g: Golongan, pemisah: str, besar: bool) -> None:
    kode = g.kode.replace("/", pemisah)
    nama = g.pangkat.replace("Tingkat I", "Tk. I")
    for teks in (kode, f"{nama} ({kode})", f"{g.pangkat} - {g.kode}", g.kode_bkn, nama, cetak_golongan(g)):
        assert baca_golongan(teks.upper() if besar else teks) == g
        assert baca_golongan(teks, "PNS") == g


@given(st.sampled_from(GOLONGAN_PPPK), st.sampled_from(["", "Golongan ", "Gol. ", "PPPK "]))
def test_pppk_spellings_read_back(g: Golongan, awalan: str) -> None:
    assert baca_golongan(awalan + g.kode) == g
    assert baca_golongan(awalan + g.kode, "PPPK") == g
    assert cetak_golongan(g) == g.kode


@given(st.text(max_size=30), st.sampled_from(["", "PNS", "PPPK"]))
def test_any_text_gets_an_answer(teks: str, jenis: str) -> None:
    try:
        g = baca_golongan(teks, jenis)
    except Tolakan:
        return
    assert jenis in ("", g.jenis)


def test_order_and_print() -> None:
    assert cetak_golongan("III/d") == "Penata Tingkat I (III/d)"
    assert cetak_golongan("IX") == "IX"
    assert cetak_golongan("") == ""
    urut = ["", "I", "IX", "XVII", "I/a", "II/d", "III/a", "III/d", "IV/a", "IV/e"]
    acak = list(reversed(urut))
    assert sorted(acak, key=urutan_golongan) == urut
