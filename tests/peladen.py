"""A private PostgreSQL cluster for the tests: its own folder, reached by a socket, stopped at the end."""

from __future__ import annotations

import glob
import itertools
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from kinerja_desktop.store.database import Database

#: A power cut does not matter here; the port is only a part of the socket's name.
SETELAN = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "20",
    "shared_buffers": "16MB",
    "autovacuum": "off",
    "lc_messages": "C",
}
PENGGUNA = "kinerja"


class Peladen:
    """A running cluster; `buat` gives the address of a new empty database."""

    def __init__(self, folder: Path, program: Path) -> None:
        self.folder = folder
        self.program = program
        self.orang = _orang_biasa()
        self._nomor = itertools.count(1)
        self._milik: dict[str, str] = {}
        self._kosong = ""
        self._bawa_berkas: bool | None = None
        self._proses: subprocess.Popen[bytes] | None = None

    def mulai(self) -> None:
        self.folder.chmod(0o755)
        data = self.folder / "data"
        for f in (data, self.folder / "soket"):
            f.mkdir(mode=0o700)
            if self.orang is not None:
                os.chown(f, *self.orang)
        perintah = [
            "initdb",
            "-D",
            str(data),
            "-U",
            PENGGUNA,
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "-N",
        ]
        self._jalan(perintah, check=True)
        self.hidupkan()

    def hidupkan(self) -> None:
        """Start the server and wait until it answers."""
        pilihan = [x for k, v in SETELAN.items() for x in ("-c", f"{k}={v}")]
        perintah = [str(self.program / "postgres"), "-D", str(self.folder / "data"), *pilihan]
        perintah += ["-k", str(self.folder / "soket")]
        with (self.folder / "catatan").open("ab") as catatan:
            self._proses = subprocess.Popen(perintah, stdout=catatan, stderr=catatan, **self._sebagai())
        batas = time.monotonic() + 60
        while not self._siap():
            if time.monotonic() > batas or self._proses.poll() is not None:
                raise RuntimeError((self.folder / "catatan").read_text(errors="replace")[-2000:])
            time.sleep(0.05)

    def matikan(self, *, selesai: bool = False) -> None:
        """Stop the server; what was committed stays, unless it is done with (`selesai`)."""
        if self._proses is not None and self._proses.poll() is None:
            self._proses.send_signal(signal.SIGQUIT if selesai else signal.SIGINT)
            try:
                self._proses.wait(30)
            except subprocess.TimeoutExpired:
                self._proses.kill()
                self._proses.wait()

    def _siap(self) -> bool:
        tanya = ["pg_isready", "-q", "-h", str(self.folder / "soket"), "-d", "postgres"]
        return subprocess.run([str(self.program / tanya[0]), *tanya[1:]], check=False).returncode == 0

    def _jalan(self, perintah: list[str], **pilihan: bool) -> None:
        program = [str(self.program / perintah[0]), *perintah[1:]]
        subprocess.run(program, stdout=subprocess.DEVNULL, cwd=self.folder, **self._sebagai(), **pilihan)

    def _sebagai(self) -> dict[str, object]:
        """PostgreSQL refuses to run as root."""
        if self.orang is None:
            return {}
        return {"user": self.orang[0], "group": self.orang[1], "extra_groups": []}

    def url(self, nama: str, pengguna: str = PENGGUNA) -> str:
        return f"postgresql://{pengguna}@/{nama}?host={self.folder / 'soket'}"

    def perintah(self, sql: str, nama: str = "postgres") -> list[tuple]:
        """Run one statement outside the program, as an administrator would."""
        import psycopg

        with psycopg.connect(self.url(nama), autocommit=True) as conn:
            kursor = conn.execute(sql)
            return kursor.fetchall() if kursor.description else []

    def ganti(self, nama: str, cetakan: str) -> None:
        """Put a copy of `cetakan` in the place of a database, as a restore does."""
        self.perintah(f"DROP DATABASE {nama} WITH (FORCE)")
        self.perintah(f"CREATE DATABASE {nama} TEMPLATE {cetakan}")

    def buat(self, cetakan: str | None = None, pilihan: str = "") -> str:
        """Name of a new database, empty or a copy of `cetakan`; those of earlier tests are removed."""
        ini = os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" ")[0]
        for lama in [n for n, milik in self._milik.items() if milik != ini]:
            self.perintah(f"DROP DATABASE IF EXISTS {lama} WITH (FORCE)")
            del self._milik[lama]
        nama = self._buat(cetakan, pilihan)
        self._milik[nama] = ini
        return nama

    def _buat(self, cetakan: str | None = None, pilihan: str = "") -> str:
        nama = f"uji{next(self._nomor)}"
        if cetakan and self._bawa_berkas is None:
            self._bawa_berkas = int(self.perintah("SHOW server_version_num")[0][0]) >= 150000
        if cetakan and self._bawa_berkas:  # half the work of a copy that goes through the log
            pilihan += " STRATEGY FILE_COPY"
        self.perintah(f"CREATE DATABASE {nama} TEMPLATE {cetakan or 'template0'} {pilihan}")
        return nama

    def bertabel(self) -> str:
        """Name of a database that has the tables and nothing in them, for `buat` to copy; made once."""
        from kinerja_desktop.store.database import buat_engine, url_dari
        from kinerja_desktop.store.migrasi.jalankan import naikkan

        if not self._kosong:
            nama = self._buat()
            engine = buat_engine(url_dari(self.url(nama)))
            naikkan(engine)
            engine.dispose()
            self._kosong = nama
        return self._kosong


def pindahkan(dari: Database, peladen: Peladen, nama: str) -> None:
    """Fill the empty tables of a database on the server with every row of another, its identity included."""
    from kinerja_desktop.store.database import Database
    from kinerja_desktop.store.pelaksana import Pelaksana
    from kinerja_desktop.store.tabel_jurnal import metadata

    server = Database(peladen.url(nama), dari.jam)
    with dari.read() as asal, server.lokal() as tujuan:
        tujuan.exec_driver_sql("SET LOCAL session_replication_role = replica")  # past the guards
        for tabel in metadata.tables.values():
            kolom = [k.name for k in tabel.columns]
            baris = Pelaksana.dari(asal).semua(f"SELECT {', '.join(kolom)} FROM {tabel.name}")
            assert Pelaksana.dari(tujuan).salin(tabel.name, kolom, baris) == len(baris)
    server.tutup()


def nama_database(url: str) -> str:
    """Name of the database in an address of `Peladen.url`."""
    return url.rpartition("@/")[2].partition("?")[0]


def _orang_biasa() -> tuple[int, int] | None:
    """User and group that run the server when the tests run as root."""
    if os.name == "nt" or os.geteuid() != 0:
        return None
    import pwd

    for nama in ("postgres", "nobody"):
        try:
            orang = pwd.getpwnam(nama)
        except KeyError:
            continue
        return orang.pw_uid, orang.pw_gid
    raise RuntimeError("no ordinary user to run PostgreSQL")


def program_postgresql() -> Path | None:
    """Folder of the server's programs, the newest that Debian has; None where there is none."""
    if os.name == "nt":  # the cluster is reached by a socket in a folder; Wine would show the host's programs
        return None
    calon = sorted(
        glob.glob("/usr/lib/postgresql/*/bin/initdb"), key=lambda p: int(p.split("/")[4]), reverse=True
    )
    calon += [p for p in [shutil.which("initdb")] if p]
    return Path(calon[0]).resolve().parent if calon else None


@pytest.fixture(scope="session")
def peladen() -> Iterator[Peladen]:
    """The cluster of this test process."""
    program = program_postgresql()
    if program is None:
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    folder = Path(tempfile.mkdtemp(prefix="kinerja-pg-"))
    p = Peladen(folder, program)
    try:
        p.mulai()
        yield p
    finally:
        p.matikan(selesai=True)
        shutil.rmtree(folder, ignore_errors=True)
