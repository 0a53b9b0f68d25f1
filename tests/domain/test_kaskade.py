"""The cascade over values: items of a leader, supporters, likeness, lines of a cell, states."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain import kaskade
from kinerja_desktop.domain.kaskade import Butir, Dukungan, KeadaanPeran
from kinerja_desktop.domain.skp import BentukSkp, Indikator, JenisRhk, Lingkup, Rhk

SKP = b"s" * 16


def rhk(n: int, teks: str, *indikator: str, **lain: object) -> Rhk:
    pengenal = bytes([n]) * 16
    ukuran = tuple(
        Indikator(bytes([n, m]) * 8, pengenal, m, teks=t, target="1") for m, t in enumerate(indikator, 1)
    )
    return Rhk(pengenal, SKP, urut=n, teks=teks, indikator=ukuran, **lain)  # type: ignore[arg-type]


LAYANAN = rhk(1, "Meningkatnya mutu layanan", "Indeks kepuasan", "Pengaduan selesai")
ANGGARAN = rhk(2, "Terkelolanya anggaran", "Serapan")
TUGAS = rhk(3, "Siaga bencana", "Rencana", jenis=JenisRhk.TAMBAHAN)
SEMUA = (LAYANAN, ANGGARAN, TUGAS)


def test_of_an_independent_head_every_indicator_is_an_item_of_its_own():
    butir = kaskade.butir_pimpinan(BentukSkp.PIMPINAN, (*SEMUA, rhk(4, " ")))
    assert [b.tulisan for b in butir] == [
        "Meningkatnya mutu layanan (Indikator: Indeks kepuasan)",
        "Meningkatnya mutu layanan (Indikator: Pengaduan selesai)",
        "Terkelolanya anggaran (Indikator: Serapan)",
        "Siaga bencana (Indikator: Rencana)",
    ]


def test_of_another_superior_the_result_alone_unless_it_is_the_organisations():
    organisasi = rhk(5, "Target kantor", "Ukuran kantor", lingkup=Lingkup.ORGANISASI)
    butir = kaskade.butir_pimpinan(BentukSkp.ADMINISTRASI, (*SEMUA, organisasi))
    assert [b.tulisan for b in butir[:3]] == [r.teks for r in SEMUA]
    assert butir[3].tulisan == "Target kantor (Indikator: Ukuran kantor)"
    assert kaskade.urai_kunci(butir[3].kunci) == (organisasi.id, organisasi.indikator[0].id)
    assert kaskade.urai_kunci(butir[0].kunci) == (LAYANAN.id, None)


def test_an_item_is_served_by_link_or_by_words():
    butir = kaskade.butir_pimpinan(BentukSkp.PIMPINAN, SEMUA)
    pertama, kedua, anggaran = butir[:3]
    satu = Dukungan(LAYANAN.id, LAYANAN.indikator[0].id)
    assert kaskade.tanpa_pendukung(butir, []) == (pertama, kedua, anggaran)  # the additional one needs none
    assert kaskade.tanpa_pendukung(butir, [satu]) == (kedua, anggaran)
    assert kaskade.tanpa_pendukung(butir, [Dukungan(LAYANAN.id)]) == (anggaran,)
    kata = Dukungan(None, None, "MENINGKATNYA  mutu\nlayanan (Indikator: pengaduan selesai)")
    assert kaskade.tanpa_pendukung(butir, [satu, kata]) == (anggaran,)
    assert kaskade.tanpa_pendukung(butir, [Dukungan(None, None, "Terkelolanya anggaran")]) == (pertama, kedua)


def test_a_result_is_served_when_one_of_its_indicators_is():
    satu = Dukungan(LAYANAN.id, LAYANAN.indikator[0].id)
    assert kaskade.rhk_tanpa_pendukung(SEMUA, [satu]) == (ANGGARAN,)
    assert kaskade.rhk_tanpa_pendukung(SEMUA, [Dukungan(None, None, ANGGARAN.teks), satu]) == ()


def test_words_find_their_item_by_naming_it_or_by_likeness():
    butir = kaskade.butir_pimpinan(BentukSkp.PIMPINAN, SEMUA)
    assert kaskade.paling_serupa("Terkelolanya anggaran", butir) == (butir[2], 1.0)
    dekat, nilai = kaskade.paling_serupa("Terkelolanya anggaran kantor yang baik", butir)
    assert dekat == butir[2]
    assert nilai == 1.0
    dekat, nilai = kaskade.paling_serupa("Meningkatkan mutu pelayanan", butir)
    assert dekat == butir[0]
    assert kaskade.AMBANG_SERUPA <= nilai < 1
    assert kaskade.paling_serupa("Tertatanya arsip", butir)[0] is None
    assert kaskade.paling_serupa("apa saja", ()) == (None, 0.0)


def test_words_are_old_when_they_no_longer_name_the_result():
    tulisan = Butir(LAYANAN, LAYANAN.indikator[0]).tulisan
    assert not kaskade.usang(tulisan.upper(), tulisan)
    assert not kaskade.usang(f"{tulisan}\nHasil lain", tulisan)
    lama = "Meningkatnya layanan\nHasil lain"
    assert kaskade.usang(lama, tulisan)
    assert kaskade.perbarui_tulisan(lama, tulisan) == f"{tulisan}\nHasil lain"


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("", ()),
        ("x", ()),
        (" X \n-", ()),
        ("Laporan", ("Laporan",)),
        ("1. Laporan\n2) Data\n• Laporan", ("Laporan", "Data")),
        ("2 laporan", ("2 laporan",)),
        ("- Laporan", ("- Laporan",)),
    ],
)
def test_a_cell_is_one_role_a_line(teks, hasil):
    assert kaskade.pisah_hasil(teks) == hasil


TEKS = st.text(string.ascii_letters + "  \n", max_size=30)


@given(TEKS)
def test_splitting_a_cell_again_changes_nothing(teks):
    hasil = kaskade.pisah_hasil(teks)
    assert kaskade.pisah_hasil("\n".join(hasil)) == hasil


KATA = st.text(string.ascii_lowercase, min_size=1, max_size=3)


@given(st.lists(KATA, unique=True, max_size=6), st.lists(KATA, unique=True, max_size=6))
def test_every_link_stays_at_most_once_and_with_its_words(lama, baru):
    asal = [(t, n) for n, t in enumerate(lama)]
    hasil = kaskade.padankan(asal, baru)
    assert [t for t, _ in hasil] == baru
    taut = [k for _, k in hasil if k is not None]
    assert len(taut) == len(set(taut))
    for t, k in hasil:
        if t in lama:
            assert k == lama.index(t)


def test_states_of_a_role_and_of_a_cell():
    k = kaskade.keadaan_peran
    assert k(" ", None, False) is KeadaanPeran.KOSONG
    assert k("a", None, False) is KeadaanPeran.BELUM
    assert k("a", " A ", True) is KeadaanPeran.SUDAH
    assert k("a", "b", True, False, True) is KeadaanPeran.MATRIKS_BARU
    assert k("a", "b", True) is KeadaanPeran.SKP_BARU
    assert k("a", None, True) is KeadaanPeran.DITOLAK
    assert k("a", "a", True, True) is KeadaanPeran.DITOLAK
    assert k("a", "b", True, True, True) is KeadaanPeran.MATRIKS_BARU
    assert kaskade.keadaan_sel([]) is KeadaanPeran.KOSONG
    assert kaskade.keadaan_sel([KeadaanPeran.SUDAH, KeadaanPeran.BELUM]) is KeadaanPeran.BELUM
    assert set(kaskade.NAMA_KEADAAN) == set(kaskade.TANDA_KEADAAN) == set(KeadaanPeran)
