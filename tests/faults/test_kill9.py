"""kill -9 at random moments: what was acknowledged is there, nothing is half, and work goes on."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.services import pegawai
from kinerja_desktop.services.kantor import buat_kantor, buka_kantor
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.backup import daftar_backup, uji_pulih
from kinerja_desktop.store.periksa import periksa
from tests.kantor_uji import Cetakan, buat_cetakan, jam_uji

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="fork and SIGKILL; Windows ends a process the same way"),
    pytest.mark.timeout(180),
]
AKAR = Path(__file__).parent.parent.parent


@dataclass
class Korban:
    """A process at work, and what it has acknowledged so far."""

    pabrik: Pekerja
    pid: int
    catatan: Path

    def ack(self) -> list[dict[str, Any]]:
        """Acts that the program said were saved, oldest first."""
        return (
            [json.loads(b) for b in self.catatan.read_bytes().splitlines()] if self.catatan.exists() else []
        )

    def tunggu_ack(self, banyak: int) -> None:
        """Until it has acknowledged so many acts."""
        batas = time.monotonic() + 20
        while len(self.ack()) < banyak:
            assert time.monotonic() < batas, "the victim does not get on"
            time.sleep(0.0005)

    def bunuh(self) -> bool:
        """kill -9; True when it was still at work."""
        os.kill(self.pid, signal.SIGKILL)
        return os.WIFSIGNALED(self.selesai())

    def selesai(self) -> int:
        """Wait for its end; the status."""
        return self.pabrik.perintah(kerja="tunggu", pid=self.pid)


class Pekerja:
    """Loads the program once and makes victims."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.nomor = 0
        self.proses = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.pekerja"],
            cwd=AKAR, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def perintah(self, **isi: Any) -> int:
        """Send an order, read the number that answers it."""
        assert self.proses.stdin is not None
        assert self.proses.stdout is not None
        self.proses.stdin.write(json.dumps(isi) + "\n")
        self.proses.stdin.flush()
        return int(self.proses.stdout.readline())

    def mulai(self, kerja: str, db: Path, data: Path, **isi: Any) -> Korban:
        """A new victim."""
        self.nomor += 1
        catatan = self.folder / f"catatan-{self.nomor}"
        pid = self.perintah(kerja=kerja, db=str(db), data=str(data), catatan=str(catatan), **isi)
        return Korban(self, pid, catatan)

    def tutup(self) -> None:
        """End of the day."""
        assert self.proses.stdin is not None
        assert self.proses.stdout is not None
        self.proses.stdin.close()
        self.proses.wait(20)
        self.proses.stdout.close()


@pytest.fixture(scope="module")
def pekerja(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pekerja]:
    hasil = Pekerja(tmp_path_factory.mktemp("kill9"))
    yield hasil
    hasil.tutup()


@pytest.fixture(scope="module")
def cetakan(tmp_path_factory: pytest.TempPathFactory) -> Cetakan:
    return buat_cetakan(tmp_path_factory.mktemp("kill9-kantor"), "kantor")


@pytest.fixture
def db(cetakan: Cetakan, tmp_path: Path, data_sendiri: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    return cetakan.salin(tmp_path / "kantor.db", data_sendiri)


def buka_sehat(db: Path) -> Sesi:
    """Open after a crash: no alarm, whole, and the next change works."""
    sesi = buka_kantor(db, jam_uji())
    try:
        assert sesi.db.pemberitahuan == [], "a killed program is no restored backup"
        hasil = periksa(sesi.db)
        assert hasil.sah, hasil.temuan
        orang = pegawai.tambah(sesi, nama="Sesudah Mati", nip="199912312020122999").value
        assert pegawai.rincian(sesi, orang).pegawai.nama == "Sesudah Mati"
        pegawai.hapus(sesi, orang)
    except BaseException:
        sesi.db.tutup()
        raise
    return sesi


def baris(sesi: Sesi, sql: str) -> list[tuple[Any, ...]]:
    with sesi.baca() as conn:
        return [tuple(r) for r in conn.exec_driver_sql(sql)]


def periksa_suntingan(sesi: Sesi, ack: list[dict[str, Any]]) -> None:
    """Everything acknowledged is in the tables and in the journal; nobody sits half on two chairs."""
    orang = {
        r[0].hex(): r[1:] for r in baris(sesi, "SELECT id, nama, gelar_belakang FROM pegawai WHERE _del = 0")
    }
    duduk: dict[str, list[str]] = {}
    for p, j in baris(sesi, "SELECT pegawai_id, jabatan_id FROM penempatan WHERE _del = 0 AND sampai = ''"):
        duduk.setdefault(p.hex(), []).append(j.hex())
    judul = "\n".join(r[0] for r in baris(sesi, "SELECT line FROM journal_commit"))
    assert all(len(d) == 1 for d in duduk.values()), (
        "moving closes the old placement and opens the new in one"
    )
    for a in ack:
        if "nama" in a:
            assert orang[a["id"]][0] == a["nama"]
            assert f'"judul":"{a["judul"]}"' in judul
        if "gelar" in a:
            assert orang[a["id"]][1] == a["gelar"]
    terakhir = {a["id"]: a["pos"] for a in ack if "pos" in a}
    berikut = ack[-1]["id"] if ack else ""
    for pegawai_id, pos in terakhir.items():
        # The very last act may have been saved without having been acknowledged; never one before it.
        assert duduk[pegawai_id] == [pos] or pegawai_id == berikut


@pytest.mark.parametrize("putaran", range(5))
def test_edits_survive_fifty_kills(pekerja, db, data_sendiri, putaran):
    """Ten kills on each of five databases, at moments drawn from a fixed text."""
    acak = random.Random(f"kill -9 di kecamatan, putaran {putaran}")
    kunci = None
    semua: list[dict[str, Any]] = []
    komit_lama = 0
    for kali in range(10):
        korban = pekerja.mulai("sunting", db, data_sendiri, mulai=putaran * 100 + kali + 1)
        if acak.random() < 0.5:
            time.sleep(acak.uniform(0, 0.12))  # anywhere: while opening, between and inside acts
        else:
            korban.tunggu_ack(acak.randint(1, 20))
            time.sleep(acak.choice((0, 0, acak.uniform(0, 0.004))))  # right after an acknowledgement
        assert korban.bunuh(), "the victim ended by itself: an error in it"
        ack = korban.ack()
        semua += ack
        sesi = buka_sehat(db)
        periksa_suntingan(sesi, ack)
        kunci = kunci or sesi.db.penulis.kunci_umum
        assert sesi.db.penulis.kunci_umum == kunci, "a new key only when there is a reason"
        ((komit,),) = baris(sesi, "SELECT count(*) FROM journal_commit")
        assert komit - komit_lama >= len(ack)
        komit_lama = komit
        sesi.db.tutup()
    assert len(semua) > 10, "the moments lie too early to mean anything"
    sesi = buka_sehat(db)
    nama = {r[0] for r in baris(sesi, "SELECT nama FROM pegawai WHERE _del = 0")}
    assert {a["nama"] for a in semua if "nama" in a} <= nama
    sesi.db.tutup()


def test_an_import_is_all_or_nothing(pekerja, cetakan, tmp_path, data_sendiri, monkeypatch):
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    acak = random.Random("kill -9 saat mengimpor 35 orang")
    awal = cetakan.salin(tmp_path / "ukur.db", data_sendiri)
    korban = pekerja.mulai("impor", awal, data_sendiri)
    korban.tunggu_ack(1)
    mulai = time.monotonic()
    korban.tunggu_ack(2)
    lama = time.monotonic() - mulai
    assert korban.selesai() == 0
    hitung = {0: 0, 35: 0}
    for kali in range(12):
        db = cetakan.salin(tmp_path / f"{kali}.db", data_sendiri)
        korban = pekerja.mulai("impor", db, data_sendiri)
        korban.tunggu_ack(1)
        time.sleep(acak.uniform(0, lama * 1.1))
        korban.bunuh()
        sesi = buka_kantor(db, jam_uji())
        ((orang,),) = baris(sesi, "SELECT count(*) FROM pegawai WHERE _del = 0 AND status <> 'LUAR'")
        ((komit,),) = baris(sesi, "SELECT count(*) FROM journal_commit WHERE line LIKE '%pegawai.impor%'")
        assert (orang, komit) in ((0, 0), (35, 1))
        assert orang == 35 or len(korban.ack()) == 1, "it had said that it was done"
        assert periksa(sesi.db).sah
        hitung[orang] += 1
        sesi.db.tutup()
    assert hitung[0], hitung


def test_no_half_backup_looks_finished(pekerja, db, tmp_path, data_sendiri):
    acak = random.Random("kill -9 saat membuat backup")
    selesai = 0
    for kali in range(10):
        folder = tmp_path / "Backup"
        korban = pekerja.mulai("backup", db, data_sendiri, folder=str(folder))
        korban.tunggu_ack(1 + (kali % 3))
        time.sleep(acak.uniform(0, 0.02))
        assert korban.bunuh()
        for berkas in daftar_backup(folder):
            assert uji_pulih(berkas).sah
            assert berkas.with_suffix(".sha256").exists(), "a finished copy has its digest beside it"
            selesai += 1
        assert {a["berkas"] for a in korban.ack() if "berkas" in a} <= {str(f) for f in daftar_backup(folder)}
    assert selesai
    buka_sehat(db).db.tutup()


def test_an_office_is_there_or_can_be_made_again(pekerja, tmp_path, data_sendiri, monkeypatch):
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    acak = random.Random("kill -9 saat kantor dibuat")
    korban = pekerja.mulai("kantor", tmp_path / "ukur.db", data_sendiri)
    korban.tunggu_ack(1)
    mulai = time.monotonic()
    korban.tunggu_ack(2)
    lama = time.monotonic() - mulai
    assert korban.selesai() == 0
    hitung = {True: 0, False: 0}
    for kali in range(8):
        db = tmp_path / f"kantor-{kali}.db"
        korban = pekerja.mulai("kantor", db, data_sendiri)
        korban.tunggu_ack(1)
        time.sleep(acak.uniform(0, lama))
        korban.bunuh()
        ada = db.exists()
        hitung[ada] += 1
        assert ada or len(korban.ack()) == 1, "it had said that it was done"
        if not ada:
            buat_kantor(db, jam_uji(), "Kecamatan Sukamaju", "Pemerintah Kabupaten Contoh").db.tutup()
        buka_sehat(db).db.tutup()
        assert not (tmp_path / f".kantor-{kali}.db.baru").exists() or ada
    assert hitung[False], hitung
