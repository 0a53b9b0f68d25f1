"""The command line in this process: what it prints and answers; an office and a centre for each test."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.cli.utama import main
from tests.kantor_isi import KantorIsi, buat_kantor_isi, undangan_cepat
from tests.kantor_uji import Cetakan, buat_cetakan

SIASN = Path(__file__).parent.parent / "data" / "pegawai_siasn_data_utama.xlsx"
DUK = Path(__file__).parent.parent / "data" / "pegawai_duk_manual.xlsx"


@dataclass(frozen=True)
class Jawab:
    """One run of the program: exit code, standard output, standard error."""

    kode: int
    keluar: str
    galat: str

    @property
    def isi(self) -> dict[str, Any]:
        """The JSON object; fails when standard output holds anything besides one object on one line."""
        assert self.keluar.endswith("\n"), self
        (baris,) = self.keluar.splitlines()
        isi = json.loads(baris)
        assert isinstance(isi, dict)
        return isi

    @property
    def kalimat(self) -> str:
        """Everything a person reads."""
        return f"{self.keluar}{self.galat}"


Kinerja = Callable[..., Jawab]


@pytest.fixture(autouse=True)
def _tempat(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Runs stand in the folder of the test, so that a stray file would be seen there."""
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="session")
def kantor_isi(tmp_path_factory: pytest.TempPathFactory) -> KantorIsi:
    """An office with an approved SKP that has joined its centre."""
    return buat_kantor_isi(tmp_path_factory.mktemp("kantor-isi"))


@pytest.fixture
def cepat(monkeypatch: pytest.MonkeyPatch) -> None:
    """Invitations without their second of key derivation."""
    undangan_cepat(monkeypatch)


@pytest.fixture
def kinerja(capfd: pytest.CaptureFixture[str]) -> Kinerja:
    """`kinerja("nip", "...")`: run a command in this process."""

    def jalan(*argv: object) -> Jawab:
        capfd.readouterr()
        kode = main([str(a) for a in argv])
        keluar, galat = capfd.readouterr()
        return Jawab(kode, keluar, galat)

    return jalan


@pytest.fixture(scope="session")
def cetakan_kantor(tmp_path_factory: pytest.TempPathFactory) -> Cetakan:
    """Kecamatan Sukamaju, made once."""
    return _cetakan(tmp_path_factory, "kantor")


@pytest.fixture(scope="session")
def cetakan_pusat(tmp_path_factory: pytest.TempPathFactory) -> Cetakan:
    """The centre, made once."""
    return _cetakan(tmp_path_factory, "pusat")


def _cetakan(pabrik: pytest.TempPathFactory, isi: str) -> Cetakan:
    with pytest.MonkeyPatch.context() as m:
        m.setenv("KINERJA_TANPA_KEYRING", "1")
        return buat_cetakan(pabrik.mktemp(f"cli-{isi}"), isi)


@pytest.fixture
def kantor(cetakan_kantor: Cetakan, tmp_path: Path, data_sendiri: Path) -> Path:
    """Database file of an office of this test."""
    return cetakan_kantor.salin(tmp_path / "kantor.db", data_sendiri)


@pytest.fixture
def pusat(cetakan_pusat: Cetakan, tmp_path: Path, data_sendiri: Path) -> Path:
    """Database file of a centre of this test."""
    return cetakan_pusat.salin(tmp_path / "pusat.db", data_sendiri)
