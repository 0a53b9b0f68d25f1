"""A migrated database, made once and copied for each test."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kinerja_desktop.store.buka import buat_database, buka_database
from kinerja_desktop.store.database import Database
from tests.peladen import Peladen
from tests.store.bantu import JamUji


@pytest.fixture(scope="session")
def db_awal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty migrated file; its identity is set anew in every copy."""
    folder = tmp_path_factory.mktemp("skema")
    with pytest.MonkeyPatch.context() as m:
        m.setenv("KINERJA_DATA", str(folder / "data"))
        m.setenv("KINERJA_TANPA_KEYRING", "1")
        buat_database(folder / "awal.db", JamUji()).tutup()
    return folder / "awal.db"


@pytest.fixture
def mesin() -> str:
    """Kind of the database; `kedua_mesin` lets a test run on both."""
    return "sqlite"


@pytest.fixture
def salin_awal(mesin: str, request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], Path | str]:
    """Makes one more copy of the migrated database; gives its path or address."""
    if mesin == "sqlite":
        awal: Path = request.getfixturevalue("db_awal")
        return lambda nama: Path(shutil.copyfile(awal, tmp_path / f"{nama}.db"))
    peladen: Peladen = request.getfixturevalue("peladen")
    return lambda nama: peladen.url(peladen.buat(peladen.bertabel()))


@pytest.fixture
def pabrik_db(
    salin_awal: Callable[[str], Path | str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Database]]:
    """Makes databases: `pabrik_db("a", ruang=7)`; each has an identity of its own."""
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    nomor = itertools.count()
    dibuat: list[Database] = []

    def buat(nama: str, ruang: int = 5) -> Database:
        import secrets

        tempat = salin_awal(f"{nama}-{next(nomor)}")
        mentah = buka_database(tempat, JamUji(), hanya_baca=True)
        mentah.simpan_meta({"db_id": secrets.token_hex(16), "ruang": str(ruang), "penulis": ""})
        mentah.tutup()
        db = buka_database(tempat, JamUji())
        dibuat.append(db)
        return db

    yield buat
    for db in dibuat:
        db.tutup()


@pytest.fixture
def db(pabrik_db: Callable[..., Database]) -> Database:
    """One open office database."""
    return pabrik_db("kantor")
