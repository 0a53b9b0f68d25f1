"""An office and a centre side by side on real SQLite files, joined, with a clock that a test turns on."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kinerja_desktop.exchange import kripto
from kinerja_desktop.services.kantor import buat_kantor
from tests.exchange.tempat import JamUji, Tempat, gabungkan
from tests.peladen import Peladen


@pytest.fixture(autouse=True)
def polos(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")


@pytest.fixture
def cepat(monkeypatch: pytest.MonkeyPatch) -> None:
    """The passphrase without its second of key derivation; the real one has tests of its own."""
    kepala = b"age-encryption.org/v1\n-> scrypt " + b"A" * 22 + b" 10\n"

    def buka(data: bytes, sandi: str) -> bytes:
        awal = kepala + sandi.encode()
        if not data.startswith(awal):
            raise kripto.KriptoGagal("sandi")
        return data[len(awal) :]

    monkeypatch.setattr(kripto, "segel_sandi", lambda data, sandi: kepala + sandi.encode() + data)
    monkeypatch.setattr(kripto, "buka_sandi", buka)


@pytest.fixture
def pangkalan() -> str:
    """Where the centre's data is, "sqlite" or "postgresql"; a test may be given both in its parameters."""
    return os.environ.get("KINERJA_UJI_PUSAT", "sqlite")


@pytest.fixture
def buat(tmp_path: Path, pangkalan: str, request: pytest.FixtureRequest) -> Iterator[Callable[..., Tempat]]:
    """Makes a new office or centre."""
    semua: list[Tempat] = []

    def _buat(nama: str, peran: str = "kantor") -> Tempat:
        folder = tmp_path / nama
        jam = JamUji()
        peladen: Peladen | None = None
        alamat = ""
        if peran == "pusat" and pangkalan == "postgresql":
            peladen = request.getfixturevalue("peladen")
            alamat = peladen.url(peladen.buat(peladen.bertabel()))
            folder.mkdir()
        lokasi = alamat or folder / f"{nama}.db"
        sesi = buat_kantor(lokasi, jam, f"Kecamatan {nama}", "Pemerintah Kabupaten Contoh", peran)
        semua.append(Tempat(nama, folder, sesi, jam, alamat=alamat, peladen=peladen))
        return semua[-1]

    yield _buat
    for t in semua:
        t.sesi.db.tutup()


@pytest.fixture
def pusat(buat: Callable[..., Tempat], cepat: None) -> Tempat:
    return buat("Pusat", "pusat")


@pytest.fixture
def kantor(buat: Callable[..., Tempat], pusat: Tempat) -> Tempat:
    """An office that has joined the centre."""
    k = buat("Sukamaju")
    gabungkan(k, pusat)
    return k
