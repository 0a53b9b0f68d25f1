"""The sample office is made once for all tests that only read it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kinerja_desktop.flows import contoh
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import folder_data


@pytest.fixture(scope="session")
def tahun(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sesi]:
    """The office at the end of its year; tests only read it."""
    akar = tmp_path_factory.mktemp("contoh")
    with folder_data(akar / "data"):
        sesi = contoh.buat_kantor_contoh(akar / "contoh.db")
        yield sesi
        sesi.db.tutup()
