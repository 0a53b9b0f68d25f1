"""The sample office is made once in a run for all tests that only read it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kinerja_desktop.flows import contoh
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Cetakan, folder_data
from tests.sekali import dipakai_bersama


@dipakai_bersama
def buat_tahun(akar: Path) -> tuple[Cetakan, contoh.JamContoh]:
    """The office at the end of its year, with its clock."""
    cetakan = Cetakan(akar / "contoh.db", akar / "data")
    with folder_data(cetakan.data):
        sesi = contoh.buat_kantor_contoh(cetakan.berkas)
        sesi.db.tutup()
    return cetakan, sesi.jam


@pytest.fixture(scope="session")
def tahun(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sesi]:
    """The office at the end of its year; tests only read it."""
    akar = tmp_path_factory.mktemp("contoh")
    cetakan, jam = buat_tahun(akar)
    (akar / "kini").mkdir()
    berkas = cetakan.salin(akar / "kini" / "contoh.db", akar / "kini" / "data")
    with folder_data(akar / "kini" / "data"):
        sesi = buka_kantor(berkas, jam)
        yield sesi
        sesi.db.tutup()
