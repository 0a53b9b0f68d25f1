"""PCs of the simulation: real databases in memory-backed folders, copied from one template, without fsync.

Nothing here is a switch of the product: settings are changed from outside, and only while a simulation runs.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

from kinerja_desktop.exchange import kripto
from kinerja_desktop.flows import tukar
from kinerja_desktop.services.kantor import buat_kantor, buka_kantor
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import database
from kinerja_desktop.store.backup import HasilBackup
from tests.exchange.simulasi_gangguan import sama_tiap_kali
from tests.exchange.tempat import JamUji

_KEPALA_SANDI = b"age-encryption.org/v1\n-> scrypt " + b"A" * 22 + b" 10\n"


def akar_cepat() -> Path:
    """A new folder in memory where there is one."""
    shm = Path("/dev/shm")
    dasar = shm if shm.is_dir() and os.access(shm, os.W_OK) else None
    return Path(tempfile.mkdtemp(prefix="kinerja-sim-", dir=dasar))


def _tanpa_backup(db: object, folder: Path, sebab: str = "") -> HasilBackup:
    return HasilBackup(folder / "tiada", 0, "")


def _buka_sandi(data: bytes, sandi: str) -> bytes:
    awal = _KEPALA_SANDI + sandi.encode()
    if not data.startswith(awal):
        raise kripto.KriptoGagal("sandi")
    return data[len(awal) :]


@contextmanager
def tanpa_beban() -> Iterator[None]:
    """No fsync, no backup before each file, no second of key derivation: other tests are for those."""
    pragma = tuple(p.replace("synchronous=FULL", "synchronous=OFF") for p in database.PRAGMA)
    assert "PRAGMA synchronous=OFF" in pragma
    lama = {k: os.environ.get(k) for k in ("KINERJA_DATA", "KINERJA_TANPA_KEYRING")}
    os.environ["KINERJA_TANPA_KEYRING"] = "1"
    with ExitStack() as s:
        for sasaran, ganti in (
            ("kinerja_desktop.store.database.PRAGMA", pragma),
            ("kinerja_desktop.store.backup.buat_backup", _tanpa_backup),
            ("kinerja_desktop.exchange.kripto.segel_sandi", lambda d, p: _KEPALA_SANDI + p.encode() + d),
            ("kinerja_desktop.exchange.kripto.buka_sandi", _buka_sandi),
            ("os.fsync", lambda fd: None),
        ):
            s.enter_context(patch(sasaran, ganti))
        try:
            yield
        finally:
            for k, v in lama.items():
                if v is None:
                    os.environ.pop(k, None)
                else:
                    os.environ[k] = v


@dataclass
class Pc:
    """One PC: its database, its user folder with the key, its clock."""

    nama: str
    folder: Path
    jam: JamUji
    sesi: Sesi | None = None
    baru: bool = False  # runs a program that knows one column and one table more

    @property
    def db(self) -> Path:
        return self.folder / "data.db"

    @property
    def data(self) -> Path:
        return self.folder / "orang"

    @contextmanager
    def di_sini(self) -> Iterator[Sesi]:
        """This PC's user folder is the one that counts."""
        os.environ["KINERJA_DATA"] = str(self.data)
        if self.sesi is None:
            self.sesi = buka_kantor(self.db, self.jam)
        yield self.sesi

    def tutup(self) -> None:
        if self.sesi is not None:
            self.sesi.db.tutup()
            self.sesi = None

    def semua(self, sql: str, isi: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Rows as they stand in the file."""
        with self.di_sini() as s, s.baca_hemat() as (p, _):
            return p.semua(sql, isi)

    def kirim(self, tujuan: Path | None = None) -> list[tukar.BerkasKirim]:
        with self.di_sini() as s:
            return tukar.kirim_adk(s, tujuan or self.folder / "keluar").berkas

    def terima(self, *path: Path) -> tukar.HasilTerima:
        with self.di_sini() as s:
            return tukar.terima_adk(s, list(path))

    def salin(self, nama: str, akar: Path, *, kunci: bool) -> Pc:
        """A copy of the disk, with the user's folder or of the database alone."""
        self.tutup()
        lain = Pc(nama, akar / nama, JamUji(self.jam.saat), baru=self.baru)
        lain.folder.mkdir()
        shutil.copy(self.db, lain.db)
        if kunci:
            shutil.copytree(self.data, lain.data)
        return lain


@dataclass
class Cetakan:
    """An office of two PCs that has joined a centre, made once in a process and copied for each schedule."""

    akar: Path
    pusat: Pc
    pc: list[Pc]

    def salin(self, akar: Path) -> tuple[Pc, list[Pc]]:
        semua = []
        for asal in (self.pusat, *self.pc):
            shutil.copytree(asal.folder, akar / asal.nama, ignore=shutil.ignore_patterns("keluar", "Backup"))
            semua.append(Pc(asal.nama, akar / asal.nama, JamUji(asal.jam.saat)))
        return semua[0], semua[1:]


_cetakan: list[Cetakan] = []


def cetakan() -> Cetakan:
    """The template of this process, with the same keys in each: a schedule goes by their order."""
    if not _cetakan:
        akar = akar_cepat()
        import atexit

        atexit.register(shutil.rmtree, akar, True)
        with ExitStack() as s:
            for ganti in sama_tiap_kali(-1):  # no schedule's number, or its keys would come twice
                s.enter_context(ganti)
            _cetakan.append(_buat_cetakan(akar))
    return _cetakan[0]


def _buat(akar: Path, nama: str, kantor: str, peran: str) -> Pc:
    pc = Pc(nama, akar / nama, JamUji(datetime(2026, 7, 1, 1, 0, tzinfo=UTC)))
    pc.folder.mkdir()
    os.environ["KINERJA_DATA"] = str(pc.data)
    pc.sesi = buat_kantor(pc.db, pc.jam, kantor, "Pemerintah Kabupaten Contoh", peran)
    return pc


def _buat_cetakan(akar: Path) -> Cetakan:
    pusat = _buat(akar, "pusat", "BKPSDM Contoh", "pusat")
    pc1 = _buat(akar, "pc1", "Kecamatan Sukamaju", "kantor")
    with pusat.di_sini() as s:
        u = tukar.undang(s, "Kecamatan Sukamaju", akar)
    with pc1.di_sini() as s:
        tukar.gabung(s, u.path, u.kode)
        with s.kerja("uji", "Siapkan") as uow:
            for n in range(2):
                uow.insert("pegawai", {"nama": f"Orang {n}", "nip": f"{n:018d}"})
    antar(pc1, pusat)
    antar(pusat, pc1)
    pc2 = pc1.salin("pc2", akar, kunci=False)
    antar(pc2, pusat)
    antar(pusat, pc1, pc2)
    for p in (pusat, pc1, pc2):
        p.tutup()
    return Cetakan(akar, pusat, [pc1, pc2])


def antar(dari: Pc, *kepada: Pc) -> None:
    """Everything that one PC sends, to others; the centre accepts whoever asks with a good invitation."""
    for b in dari.kirim():
        for lawan in kepada:
            lawan.terima(b.path)
            terima_yang_minta(lawan)


def terima_yang_minta(pc: Pc) -> list[tukar.HasilTerima]:
    """At the centre: accept keys that have asked with a good invitation; their kept files are read then."""
    with pc.di_sini() as s:
        if s.db.peran != "pusat":
            return []
        minta = [k.nomor for k in tukar.daftar_kantor(s) if k.keadaan == "diminta" or k.minta_lagi]
        return [tukar.terima_kantor(s, n) for n in minta]
