"""What breaks: a disk that fills up, in two ways, and offices to work with."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_isi import KantorIsi, buat_kantor_isi
from tests.kantor_uji import jam_uji

# Signals, permissions and limits of POSIX: on Windows these files cannot even be read in.
collect_ignore_glob = ["test_*.py"] if os.name == "nt" else []


class Cakram:
    """A folder whose disk can be filled and emptied again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @contextlib.contextmanager
    def penuh(self, sisa: int = 0) -> Iterator[None]:
        """Full, but for `sisa` bytes, as long as the block runs."""
        yield


class CakramKecil(Cakram):
    """A real file system in memory; needs the right to mount."""

    @contextlib.contextmanager
    def penuh(self, sisa: int = 0) -> Iterator[None]:
        isi = self.folder / "pemberat"
        with isi.open("wb", buffering=0) as f, contextlib.suppress(OSError):
            while True:
                f.write(b"\xff" * 4096)
        with isi.open("rb+") as f:
            f.truncate(max(0, isi.stat().st_size - sisa))
        try:
            yield
        finally:
            isi.unlink()


class CakramBatas(Cakram):
    """Any folder: the system refuses to let a file of this process grow beyond a limit, in mid-write."""

    @contextlib.contextmanager
    def penuh(self, sisa: int = 0) -> Iterator[None]:
        import resource

        log = [f.stat().st_size for f in self.folder.glob("*-wal")]
        lunak, keras = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (max([0, *log]) + sisa, keras))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (lunak, keras))


def _boleh_memasang(folder: Path) -> bool:
    if os.geteuid() != 0:
        return False
    perintah = ["mount", "-t", "tmpfs", "-o", "size=6m,mode=755", "tmpfs", str(folder)]
    try:
        return subprocess.run(perintah, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


@pytest.fixture(params=["cakram kecil", "batas ukuran"])
def cakram(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Cakram]:
    """A disk to fill; where mounting is forbidden both turns use the limit, and none is left out."""
    folder = tmp_path / "cakram"
    folder.mkdir()
    if request.param == "batas ukuran" or not _boleh_memasang(folder):
        yield CakramBatas(folder)
        return
    try:
        yield CakramKecil(folder)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture(scope="session")
def kantor_isi(tmp_path_factory: pytest.TempPathFactory) -> KantorIsi:
    """An office with an approved SKP that has joined its centre."""
    return buat_kantor_isi(tmp_path_factory.mktemp("kantor-isi"))


@pytest.fixture(autouse=True)
def _tanpa_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")


@pytest.fixture
def sesi(kantor_isi: KantorIsi, cakram: Cakram, data_sendiri: Path) -> Iterator[Sesi]:
    """The office, living on the disk that will fill up."""
    kantor_isi.salin(cakram.folder, data_sendiri)
    buka = buka_kantor(cakram.folder / "kantor.db", jam_uji())
    yield buka
    buka.db.tutup()


def isi_basis_data(sesi: Sesi) -> dict[str, list[tuple[object, ...]]]:
    """All tables row by row: what may not move when a change is refused."""
    with sesi.baca() as conn:
        nama = [r[0] for r in conn.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {t: [tuple(r) for r in conn.exec_driver_sql(f"SELECT * FROM {t}")] for t in nama}
