"""Rows added under a row that another PC deleted: asked about, kept with their parent or deleted, undone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kinerja_desktop.services import beda_isian, riwayat, skp
from kinerja_desktop.services.lembar_skp import UbahanSel
from tests.beda_uji import CetakanDua, DuaPc, buat_dua


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
