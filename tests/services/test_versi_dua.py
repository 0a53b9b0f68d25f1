"""Two PCs of one office approve: the same words make one version and no question, other words make two."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from kinerja_desktop.services import alur_skp, pengguna, versi_skp
from tests.beda_uji import CetakanDua, DuaPc, buat_dua


@pytest.fixture(scope="module")
def cetakan_dua(tmp_path_factory) -> CetakanDua:
    return buat_dua(tmp_path_factory.mktemp("cetakan-dua-versi"))


@pytest.fixture
def d(cetakan_dua, tmp_path, monkeypatch) -> Iterator[DuaPc]:
    with cetakan_dua.salin(tmp_path / "dua", monkeypatch) as isi:
        yield isi


def _setujui_di_keduanya(d: DuaPc) -> None:
    for n, t in enumerate((d.satu, d.dua)):
        with d.di(t):
            t.sesi.jam.saat += timedelta(minutes=7 * n)
            alur_skp.setujui(t.sesi.sebagai(pengguna.pelaku(t.sesi, d.orang.kasi)), d.skp["A"])
    d.tukar()


def test_the_same_words_approved_on_two_computers_are_one_version_without_a_question(d):
    with d.di(d.satu):
        alur_skp.ajukan(d.satu.sesi, d.skp["A"])
    d.tukar()
    _setujui_di_keduanya(d)
    for t in (d.satu, d.dua):
        assert [b.nama for b in d.beda(t)] == []
        assert [(v.nomor, v.keadaan) for v in versi_skp.daftar(t.sesi, d.skp["A"])] == [(0, "berlaku")]


def test_other_words_approved_on_two_computers_are_kept_both(d):
    d.sel(d.dua, d.skp["A"], 0, "satuan", "berkas")
    for t in (d.satu, d.dua):
        with d.di(t):
            alur_skp.ajukan(t.sesi, d.skp["A"])
    _setujui_di_keduanya(d)
    satuan = set()
    for v in versi_skp.daftar(d.satu.sesi, d.skp["A"]):
        satuan.add(versi_skp.isi(d.satu.sesi, d.skp["A"], 0, v.versi_id).isi.rhk[0].indikator[0].satuan)
    assert satuan == {"surat", "berkas"}
