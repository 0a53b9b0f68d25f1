"""A copy of yesterday is put back: the program says so in one sentence, takes a new key, and work goes on."""

from __future__ import annotations

import shutil

import pytest

from kinerja_desktop.services import pegawai
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.bab import mainkan
from tests.journeys.conftest import temuan


@pytest.mark.timeout(120)
def test_berkas_kemarin_dipulihkan_dan_pekerjaan_lanjut(panggung):
    g, p = panggung, panggung.p
    kantor, kemarin = g.folder / "kantor.db", g.folder / "kemarin.db"
    mainkan(g, "kantor_baru")
    g.tutup_program()
    shutil.copy2(kantor, kemarin)

    g.buka_program(kantor)
    mainkan(g, "pegawai")
    g.tutup_program()

    # Somebody puts yesterday's copy in the place of today's file.
    kantor.unlink()
    shutil.copy2(kemarin, kantor)
    g.buka_program(kantor)
    kalimat = " ".join(cari.pesan("peringatan"))
    assert "lebih tua daripada catatan terakhir" in kalimat
    assert "pekerjaan dapat dilanjutkan" in kalimat
    assert not g.baca(pegawai.daftar)

    # Work goes on, and what is written now is whole.
    for berkas in (g.folder / "xlsx").iterdir():
        berkas.unlink()
    mainkan(g, "pegawai")
    assert len(g.baca(pegawai.daftar)) == 35
    g.tutup_program()
    assert temuan(kantor) == []
    g.buka_program(kantor)
    assert not cari.pesan("peringatan")
    assert p.keluhan == []
