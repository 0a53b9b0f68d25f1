"""Three offices and a centre through a year with every mishap, by keys and clicks in their own windows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.tur.pertunjukan import diawasi
from tests.journeys.tiga_meja import Kabupaten
from tests.journeys.tiga_urut import URUT
from tests.kantor_isi import undangan_cepat


@pytest.fixture
def kabupaten(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kabupaten]:
    """Four empty folders, the clock at 2 January 2026; invitations without their second of key derivation."""
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    undangan_cepat(monkeypatch)
    k = Kabupaten.siapkan(tmp_path, qapp)
    with diawasi(k.p):
        yield k


@pytest.mark.timeout(1200)
def test_tiga_kantor_dan_pusat_setahun(kabupaten: Kabupaten) -> None:
    for bab in URUT:
        try:
            bab(kabupaten)
        except Exception as e:
            e.add_note(f"in chapter {bab.__name__}")
            raise
