"""Services are tested on a real SQLite file: the office is made once and copied for every test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.database import Database
from tests.kantor_uji import Cetakan, Pabrik, buat_cetakan, jam_uji
from tests.peladen import Peladen, pindahkan


@pytest.fixture(autouse=True)
def _tanpa_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")


@pytest.fixture(scope="session")
def cetakan_kosong(tmp_path_factory: pytest.TempPathFactory) -> Cetakan:
    """A migrated database without an office."""
    return buat_cetakan(tmp_path_factory.mktemp("cetakan-kosong"), "kosong")


@pytest.fixture(scope="session")
def cetakan_kantor(tmp_path_factory: pytest.TempPathFactory) -> Cetakan:
    """Kecamatan Sukamaju with its operator."""
    return buat_cetakan(tmp_path_factory.mktemp("cetakan-kantor"), "kantor")


@pytest.fixture(scope="session")
def cetakan_pusat(tmp_path_factory: pytest.TempPathFactory) -> Cetakan:
    """The centre with its operator."""
    return buat_cetakan(tmp_path_factory.mktemp("cetakan-pusat"), "pusat")


@pytest.fixture
def db_kosong(cetakan_kosong: Cetakan, tmp_path: Path, data_sendiri: Path) -> Iterator[Database]:
    """An open database of this test without an office."""
    from kinerja_desktop.store.buka import buka_database

    db = buka_database(cetakan_kosong.salin(tmp_path / "kosong.db", data_sendiri), jam_uji())
    yield db
    db.tutup()


@pytest.fixture
def sesi(cetakan_kantor: Cetakan, tmp_path: Path, data_sendiri: Path) -> Iterator[Sesi]:
    """An office of this test, operator at the keyboard, 5 January 2026 (`sesi.jam.atur` moves the clock)."""
    from kinerja_desktop.services.kantor import buka_kantor

    buka = buka_kantor(cetakan_kantor.salin(tmp_path / "kantor.db", data_sendiri), jam_uji())
    yield buka
    buka.db.tutup()


@pytest.fixture(params=["sqlite", "postgresql"])
def sesi_pusat(
    cetakan_pusat: Cetakan, tmp_path: Path, data_sendiri: Path, request: pytest.FixtureRequest
) -> Iterator[Sesi]:
    """The centre of this test with its operator, its data in a file and on a server."""
    from kinerja_desktop.services.kantor import buka_kantor

    berkas = cetakan_pusat.salin(tmp_path / "pusat.db", data_sendiri)
    buka = buka_kantor(
        berkas if request.param == "sqlite" else _di_server(berkas, request.getfixturevalue("peladen")),
        jam_uji(),
    )
    yield buka
    buka.db.tutup()


def _di_server(berkas: Path, peladen: Peladen) -> str:
    asal = Database(berkas, jam_uji())
    nama = peladen.buat(peladen.bertabel())
    pindahkan(asal, peladen, nama)
    asal.tutup()
    return peladen.url(nama)


@pytest.fixture
def buat(sesi: Sesi) -> Pabrik:
    """Factory of units, posts, people and relations of the office."""
    return Pabrik(sesi)
