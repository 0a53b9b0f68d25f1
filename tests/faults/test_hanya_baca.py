"""Folders and files without permission: one sentence, exit code 1, nothing written, nothing lost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.kantor_isi import KantorIsi

pytestmark = pytest.mark.skipif(os.name == "nt", reason="permissions of Windows are another matter")
AKAR = Path(__file__).parent.parent.parent
DUK = AKAR / "tests" / "data" / "pegawai_duk_manual.xlsx"
ORANG = 65534 if os.geteuid() == 0 else os.geteuid()


class OrangLain:
    """A process of somebody without rights."""

    def __init__(self) -> None:
        self.proses = subprocess.Popen(
            [sys.executable, "-B", "-m", "tests.faults.orang_lain"],
            cwd=AKAR, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def perintah(self, **isi: Any) -> dict[str, Any]:
        assert self.proses.stdin is not None
        assert self.proses.stdout is not None
        self.proses.stdin.write(json.dumps(isi) + "\n")
        self.proses.stdin.flush()
        return json.loads(self.proses.stdout.readline())

    def tutup(self) -> None:
        assert self.proses.stdin is not None
        assert self.proses.stdout is not None
        self.proses.stdin.close()
        self.proses.wait(20)
        self.proses.stdout.close()


@dataclass
class Ruang:
    """A folder that this person may enter: an office in `kantor`, keys in `data`."""

    orang: OrangLain
    akar: Path

    @property
    def db(self) -> Path:
        return self.akar / "kantor" / "kantor.db"

    @property
    def data(self) -> Path:
        return self.akar / "data"

    def kinerja(self, *argv: object, **lain: Any) -> dict[str, Any]:
        """Run a command as this person."""
        kata = [str(a) for a in argv]
        return self.orang.perintah(argv=kata, data=str(self.data), di=str(self.akar), **lain)

    def ditolak(self, *argv: object, kata: str) -> str:
        """Run a command that must be refused in one sentence; the sentence."""
        sebelum = self.isi()
        j = self.kinerja(*argv, "--json")
        assert j["kode"] == 1, j
        assert "Traceback" not in j["galat"]
        isi = json.loads(j["keluar"])
        assert kata in isi["alasan"], isi
        assert "tidak terduga" not in isi["alasan"]
        assert isi["alasan"].endswith(".")
        assert self.isi() == sebelum, "nothing may have been written"
        return str(isi["alasan"])

    def isi(self) -> dict[str, bytes]:
        """Every file below, byte by byte."""
        return {str(f): f.read_bytes() for f in sorted(self.akar.rglob("*")) if f.is_file()}


@pytest.fixture(scope="module")
def orang(kantor_isi: KantorIsi, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OrangLain]:
    akar = tmp_path_factory.mktemp("pemanasan")
    kantor_isi.salin(akar, akar / "data")
    hasil = OrangLain()
    db = ("--db", str(akar / "kantor.db"))
    for argv in (
        ("pegawai", "daftar", *db),
        ("pegawai", "impor", str(DUK), *db, "--terapkan"),
        ("periksa", *db),
        ("backup", *db, "--keluar", "b"),
        ("adk", "kirim", *db, "--keluar", "a"),
        ("adk", "terima", str(DUK), *db),
        ("cetak", *db, "--tahun", "2026", "--jenis", "skp", "--keluar", "p"),
        ("kantor", "baru", "--db", "baru.db", "--nama", "K", "--instansi", "I"),
        ("nip", "1"),
    ):
        j = hasil.perintah(argv=argv, data=str(akar / "data"), di=str(akar), meledak=argv[0] == "nip")
        assert "tidak terduga" not in j["keluar"] or argv[0] == "nip", j
    assert hasil.perintah(turun=True)["orang"] == ORANG
    yield hasil
    hasil.tutup()


@pytest.fixture
def ruang(orang: OrangLain, kantor_isi: KantorIsi) -> Iterator[Ruang]:
    """Outside pytest's own folder, which only its owner may enter."""
    akar = Path(tempfile.mkdtemp(prefix="kinerja-orang-lain-"))
    akar.chmod(0o755)
    (akar / "kantor").mkdir()
    kantor_isi.salin(akar / "kantor", akar / "data")
    for f in [akar, *akar.rglob("*")]:
        os.chown(f, ORANG, -1)
    yield Ruang(orang, akar)
    for f in [akar, *akar.rglob("*")]:
        f.chmod(0o700)
    shutil.rmtree(akar)


def kunci(tempat: Path, mode: int) -> None:
    """Take rights away; a folder of somebody else cannot be opened up again by its reader."""
    if os.geteuid() == 0:
        os.chown(tempat, 0, 0)
    tempat.chmod(mode)


def test_the_same_commands_work_where_everything_is_allowed(ruang):
    assert ruang.kinerja("pegawai", "daftar", "--db", ruang.db)["kode"] == 0
    assert ruang.kinerja("backup", "--db", ruang.db, "--keluar", ruang.akar / "b")["kode"] == 0
    assert ruang.kinerja("adk", "kirim", "--db", ruang.db, "--keluar", ruang.akar / "a")["kode"] == 0
    argv = ("--tahun", 2026, "--jenis", "skp", "--keluar", ruang.akar / "p")
    assert ruang.kinerja("cetak", *argv, "--db", ruang.db)["kode"] == 0


@pytest.mark.parametrize(
    ("apa", "mode", "kata"),
    [
        ("kantor", 0o555, "hanya dapat dibaca"),
        ("kantor/kantor.db", 0o444, "hanya dapat dibaca"),
        ("kantor/kantor.db", 0o000, "tidak boleh diakses"),
        ("kantor", 0o000, "tidak boleh diakses"),
    ],
    ids=["folder", "berkas", "berkas tak terbaca", "folder tak terbaca"],
)
def test_a_database_that_may_not_be_written_or_read(ruang, apa, mode, kata):
    kunci(ruang.akar / apa, mode)
    for perintah in (
        ("pegawai", "daftar"),
        ("pegawai", "impor", DUK, "--terapkan"),
        ("periksa",),
        ("backup", "--keluar", ruang.akar / "b"),
        ("adk", "kirim", "--keluar", ruang.akar / "a"),
        ("cetak", "--tahun", 2026, "--jenis", "skp", "--keluar", ruang.akar / "p"),
    ):
        alasan = ruang.ditolak(*perintah, "--db", ruang.db, kata=kata)
        assert str(ruang.db) in alasan


@pytest.mark.parametrize(
    ("apa", "mode"),
    [("data/kunci", 0o555), ("data/kunci", 0o000), ("data", 0o000), ("data/kunci/*", 0o000)],
    ids=["folder kunci", "folder kunci tak terbaca", "folder data", "berkas kunci"],
)
def test_keys_that_may_not_be_read_or_written(ruang, apa, mode):
    for f in ruang.akar.glob(apa):
        kunci(f, mode)
    for perintah in (("pegawai", "daftar"), ("pegawai", "impor", DUK, "--terapkan")):
        alasan = ruang.ditolak(*perintah, "--db", ruang.db, kata="Folder kunci")
        assert str(ruang.data) in alasan


def test_a_data_folder_that_cannot_hold_keys_makes_no_office(ruang):
    shutil.rmtree(ruang.data)
    ruang.data.mkdir()
    kunci(ruang.data, 0o555)
    tujuan = ruang.akar / "baru" / "kantor.db"
    argv = ("kantor", "baru", "--db", tujuan, "--nama", "K", "--instansi", "I")
    ruang.ditolak(*argv, kata="Folder kunci")
    assert list(ruang.akar.rglob("baru/*")) == []


@pytest.mark.parametrize(
    ("perintah", "kata"),
    [
        (("backup",), "Backup ke"),
        (("adk", "kirim"), "tidak"),
        (("cetak", "--tahun", 2026, "--jenis", "skp"), "tidak"),
    ],
    ids=["backup", "adk", "cetak"],
)
@pytest.mark.parametrize("dalam", [True, False], ids=["di dalamnya", "folder itu sendiri"])
def test_a_folder_that_may_not_be_written(ruang, perintah, kata, dalam):
    tujuan = ruang.akar / "terkunci"
    tujuan.mkdir()
    kunci(tujuan, 0o555)
    folder = tujuan / "baru" if dalam else tujuan
    alasan = ruang.ditolak(*perintah, "--db", ruang.db, "--keluar", folder, kata=kata)
    assert str(folder) in alasan


def test_a_new_office_where_nobody_may_write(ruang):
    kunci(ruang.akar / "kantor", 0o555)
    for tujuan in (ruang.akar / "kantor" / "dua.db", ruang.akar / "kantor" / "baru" / "dua.db"):
        argv = ("kantor", "baru", "--db", tujuan, "--nama", "K", "--instansi", "I")
        assert str(tujuan.parent) in ruang.ditolak(*argv, kata="Pilih folder lain")


@pytest.mark.parametrize(
    ("perintah", "berkas"),
    [(("pegawai", "impor"), "buku.xlsx"), (("adk", "terima"), "x.adk"), (("adk", "periksa"), "x.adk")],
    ids=["buku kerja", "adk terima", "adk periksa"],
)
def test_a_file_that_may_not_be_read(ruang, perintah, berkas):
    tempat = ruang.akar / berkas
    shutil.copy(DUK, tempat)
    kunci(tempat, 0o000)
    argv = [*perintah, tempat, *(() if perintah[1] == "periksa" else ("--db", ruang.db)), "--json"]
    j = ruang.kinerja(*argv)
    isi = json.loads(j["keluar"])
    assert j["kode"] == 1
    kalimat = isi.get("alasan") or isi["berkas"][0]["kalimat"]
    assert berkas in kalimat
    assert "tidak terduga" not in kalimat


def test_an_unforeseen_error_is_a_sentence_even_where_the_log_cannot_be_written(ruang):
    log = ruang.data / "log"
    log.mkdir()
    kunci(log, 0o555)
    j = ruang.kinerja("nip", "1", "--json", meledak=True)
    assert j["kode"] == 1
    assert "tidak terduga (RuntimeError)" in json.loads(j["keluar"])["alasan"]
    assert "Rinciannya" not in j["keluar"], "there is no log to send"
    assert j["galat"] == "", "no traceback reaches a person, not even the log's own"
