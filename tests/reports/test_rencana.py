"""Papers of planning: the qualitative forms, the annex, the role matrix, the sheet of changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.reports.formulir import gabung
from kinerja_desktop.reports.matriks import KOLOM_SELEMBAR
from kinerja_desktop.reports.periksa import periksa_cetak
from kinerja_desktop.services.bahan_cetak import BarisMatriksCetak
from tests.reports import contoh
from tests.reports.ekstrak import Cetakan, Temuan, rapat


def temukan(cetakan: Cetakan, teks: str, mulai: int = 0) -> Temuan:
    t = cetakan.cari(teks, mulai)
    assert t is not None, teks
    return t


def test_kualitatif_prints_measures_as_a_list_and_nothing_of_the_hidden_targets() -> None:
    cetakan = Cetakan(gabung([contoh.skp(pendekatan="kualitatif")]))
    for r in (*contoh.RHK_STAF, *contoh.RHK_TAMBAHAN):
        induk = cetakan.cari(r.teks)
        assert induk is not None
        for i in r.indikator:
            butir = cetakan.cari(f"• {i.teks}", induk.akhir)
            assert butir is not None, i.teks
            assert butir.halaman > induk.halaman or butir.atas < induk.bawah
    assert cetakan.cari("(Penugasan Dari : Sekretaris Kecamatan)") is not None
    for tersembunyi in ("480 surat", "≤ 1 hari kerja", "Kuantitas", "ASPEK", "TARGET", "(1)"):
        assert cetakan.cari(tersembunyi) is None, tersembunyi


def test_kualitatif_evaluation_has_progress_and_feedback_beside_their_result() -> None:
    cetakan = Cetakan(gabung([contoh.evaluasi(pendekatan="kualitatif")]))
    for r in contoh.RHK_STAF:
        teks = (r.teks, r.indikator[0].realisasi, r.umpan_balik[:20])
        rhk, hasil, umpan = (temukan(cetakan, t) for t in teks)
        assert rhk.kanan < hasil.kiri < umpan.kiri
        assert abs(rhk.atas - hasil.atas) < 2
        assert abs(rhk.atas - umpan.atas) < 2


def test_an_empty_block_leaves_a_row_for_the_pen_and_no_label() -> None:
    bahan = contoh.skp("pimpinan", pendekatan="kualitatif")
    assert not bahan.tambahan
    cetakan = Cetakan(gabung([bahan]))
    assert cetakan.rapat.count(rapat("Ukuran keberhasilan/")) == len(bahan.utama)


def test_the_annex_numbers_each_list_from_one() -> None:
    bahan = contoh.lampiran(skema=())
    cetakan = Cetakan(gabung([bahan]))
    judul = cetakan.cari("KONSEKUENSI")
    assert judul is not None
    for n, teks in enumerate(bahan.konsekuensi, 1):
        assert cetakan.cari(f"{n}. {teks}", judul.akhir) is not None
    assert periksa_cetak(bahan) == [
        "Skema pertanggungjawaban masih kosong; tempatnya dibiarkan untuk ditulis tangan."
    ]


@settings(max_examples=15, deadline=None)
@given(hasil=st.integers(1, 13), orang=st.integers(1, 9))
def test_every_cell_of_any_matrix_is_on_the_paper_under_its_result(hasil: int, orang: int) -> None:
    nama = [f"Pegawai{chr(65 + n)}" for n in range(orang)]
    baris = tuple(
        BarisMatriksCetak(nama[n], f"{n:018d}", "Pelaksana", tuple(f"peran{n}x{i}z" for i in range(hasil)))
        for n in range(orang)
    )
    bahan = replace(contoh.matriks(), hasil=tuple(f"hasil{i}y" for i in range(hasil)), baris=baris)
    cetakan = Cetakan(gabung([bahan]))
    tabel = -(-hasil // KOLOM_SELEMBAR)
    assert cetakan.rapat.count("PegawaiA") == tabel
    for i in range(hasil):
        atas = cetakan.cari(f"hasil{i}y")
        assert atas is not None
        for n in range(orang):
            sel = cetakan.cari(f"peran{n}x{i}z", atas.akhir)
            assert sel is not None
            assert abs(sel.kiri - atas.kiri) < 1
    ttd = cetakan.cari("CAMAT", cetakan.awal[-2])
    assert ttd is not None, "tanda tangan di halaman terakhir"
    assert cetakan.cari(f"peran{orang - 1}x{hasil - 1}z", cetakan.awal[-2]) is not None


def test_the_matrix_says_who_and_what_is_left_out() -> None:
    bahan = contoh.matriks(2, 2)
    kosong = replace(
        bahan, baris=(replace(bahan.baris[0], isi=("", "")), replace(bahan.baris[1], isi=("x", "")))
    )
    assert periksa_cetak(kosong) == [
        "1 pegawai belum mempunyai peran dalam matriks.",
        "1 hasil kerja pimpinan belum didukung siapa pun.",
    ]


@pytest.mark.parametrize("tetap", [(), ("Lampiran SKP",)])
def test_the_sheet_of_changes_names_what_was_and_what_is(tetap: tuple[str, ...]) -> None:
    bahan = contoh.perubahan(tetap=tetap)
    cetakan = Cetakan(gabung([bahan]))
    for u in bahan.ubahan:
        letak = temukan(cetakan, u.letak)
        semula = temukan(cetakan, u.semula or "(belum ada)", letak.akhir)
        menjadi = temukan(cetakan, u.menjadi or "(dihapus)", semula.akhir)
        assert letak.kiri < semula.kiri < menjadi.kiri
    assert (cetakan.cari("Tanda tangan pada Lampiran SKP tetap berlaku.") is not None) == bool(tetap)
