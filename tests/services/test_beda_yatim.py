"""Rows under a row that another PC deleted, and rows two PCs made alike: asked about, decided, undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kinerja_desktop.services import beda_isian, matriks, pembinaan, pengguna, penilaian, riwayat, skp
from kinerja_desktop.services.lembar_skp import UbahanSel
from tests.beda_uji import CetakanDua, DuaPc, buat_dua
from tests.services.bantu_kinerja import isi_lengkap


@pytest.fixture(scope="module")
def cetakan_dua(tmp_path_factory) -> CetakanDua:
    return buat_dua(tmp_path_factory.mktemp("cetakan-yatim"))


@pytest.fixture
def d(cetakan_dua, tmp_path, monkeypatch) -> Iterator[DuaPc]:
    with cetakan_dua.salin(tmp_path / "dua", monkeypatch) as isi:
        yield isi


@pytest.mark.parametrize("pilih", ["Dipertahankan", "Dihapus"])
def test_a_row_added_under_a_deleted_one_is_asked_about(d, pilih):
    baris = skp.muat(d.satu.sesi, d.skp["A"]).baris
    with d.di(d.dua):
        (baru,) = skp.tambah_baris(d.dua.sesi, d.skp["A"], rhk_id=baris[0].rhk_id).value
        skp.ubah_sel(d.dua.sesi, d.skp["A"], [UbahanSel(baru, "indikator", "Kepuasan warga")])
    skp.hapus_baris(d.satu.sesi, d.skp["A"], [baris[0].id, baris[1].id])
    d.tukar()
    (b,) = [x for x in d.beda(d.satu) if x.kunci.startswith("indikator:" + baru.hex())]
    assert b.tunggal
    assert {s.ringkas for s in b.sisi} == {"Dipertahankan · Kepuasan warga", "Dihapus"}
    commit = beda_isian.putuskan(d.satu.sesi, [d.pilih(d.satu, b, pilih)]).changes.commit
    d.tukar()
    for t in d.semua():
        ada = [x.indikator for x in skp.muat(t.sesi, d.skp["A"]).baris]
        assert ("Kepuasan warga" in ada) == (pilih == "Dipertahankan")
        assert not [x for x in d.beda(t) if x.kunci.endswith("_yatim")]
    riwayat.urungkan(d.satu.sesi, commit)
    assert len([x for x in d.beda(d.satu) if x.kunci.endswith("_yatim")]) == 1


def test_two_pcs_that_fill_one_cell_of_a_role_matrix_are_asked_and_agree(d):
    isi_lengkap(d.satu.sesi, skp.buat(d.satu.sesi, d.orang.kasi, 2026).value)
    d.tukar()
    kunci = matriks.lembar(d.satu.sesi, 2026, d.orang.kasi).kolom[0].kunci
    for tempat, teks in ((d.satu, "Surat\nArsip"), (d.dua, "Laporan\nArsip")):
        with d.di(tempat):
            ubahan = [matriks.UbahanPeran(d.orang.staf[0], kunci, teks)]
            matriks.ubah_sel(tempat.sesi, 2026, d.orang.kasi, ubahan)
    d.tukar()
    (b,) = d.beda(d.satu)  # the line that both wrote alike is one row and no question
    assert b.dokumen == "Matriks peran dan hasil Staf A 2026"
    assert {s.ringkas for s in b.sisi} == {"Surat · belum diisi", "Laporan · belum diisi"}
    beda_isian.putuskan(d.satu.sesi, [d.pilih(d.satu, b, "Laporan")])
    d.tukar()
    for tempat in d.semua():
        m = matriks.lembar(tempat.sesi, 2026, d.orang.kasi)
        assert m.sel(d.orang.staf[0], kunci).teks == "Laporan\nArsip"
        assert not [x for x in d.beda(tempat) if x.kunci.startswith("peran_hasil")]


def test_the_words_of_a_counselling_stay_with_its_readers(d):
    with d.di(d.satu):
        kasi = pengguna.pelaku(d.satu.sesi, _penilai(d))
        penilai = d.satu.sesi.sebagai(kasi)
        hari = d.satu.sesi.jam.hari_ini()
        periode = penilaian.periode(penilai, hari.year)[-1].periode_id
        isi = pembinaan.IsiPembinaan("konseling", hari, "Utang lama")
        b = pembinaan.catat(penilai, d.skp["A"], periode, isi).value
    d.tukar()
    for tempat, kata in ((d.satu, "Cuti"), (d.dua, "Pindah ruang")):
        with d.di(tempat):
            sesi = tempat.sesi.sebagai(kasi)
            pembinaan.catat(sesi, d.skp["A"], periode, replace(isi, kesepakatan=kata), b)
    d.tukar()
    (tertutup,) = d.beda(d.satu)
    assert {s.isi for s in tertutup.sisi} == {(("Kesepakatan", "(rahasia)"),)}
    terbuka = beda_isian.daftar(d.satu.sesi.sebagai(kasi))
    assert {s.isi for x in terbuka.isian for s in x.sisi} == {
        (("Kesepakatan", "Cuti"),),
        (("Kesepakatan", "Pindah ruang"),),
    }


def _penilai(d: DuaPc) -> bytes:
    """The assessor of Staf A."""
    penilai = skp.muat(d.satu.sesi, d.skp["A"]).penilai_id
    assert penilai is not None
    return penilai
