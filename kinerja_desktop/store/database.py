"""One open database: engine, settings that make a saved change survive a power cut, reading and writing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import URL, Connection, Engine, create_engine, event, insert, update
from sqlalchemy.pool import StaticPool

from kinerja_desktop.domain.jam import Jam
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store.galat import galat_jelas
from kinerja_desktop.store.pelaksana import JAM, Pelaksana
from kinerja_desktop.store.tabel_jurnal import meta
from kinerja_desktop.store.unit_of_work import Penulisan, UnitOfWork
from kinerja_desktop.system.jalur import tanpa_sandi


class Penulis(Protocol):
    """This PC's identity as a writer: its public key, and the witness kept outside the database."""

    @property
    def kunci_umum(self) -> bytes:
        """Ed25519 public key, 32 bytes."""

    def tulis_saksi(self, seq: int, id_commit: bytes, fsync: bool = False) -> None:
        """Remember the last commit outside the database."""

    def tulis_saksi_saluran(self, writer: bytes, seq: int, id_commit: bytes, fsync: bool = False) -> None:
        """Remember the last commit of one of the centre's chains."""

    def kunci_saluran(self, nama: str) -> bytes:
        """Public key of one of the centre's chains (`store/saluran.py`)."""

    def tanda_saluran(self, nama: str, pesan: bytes) -> bytes:
        """Signature by the key of one of the centre's chains."""


PRAGMA = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    "PRAGMA cache_size=-8000",
    "PRAGMA trusted_schema=OFF",
)


def buat_engine(url: URL) -> Engine:
    """Engine with one shared connection; SQLite in WAL with synchronous=FULL and explicit transactions."""
    if url.get_backend_name() != "sqlite":
        from kinerja_desktop.store.server import buat_engine_server

        return buat_engine_server(url)
    engine = create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _sambung(dbapi: Any, _rekaman: Any) -> None:
        dbapi.isolation_level = None
        kursor = dbapi.cursor()
        for perintah in PRAGMA:
            kursor.execute(perintah)
        kursor.close()

    @event.listens_for(engine, "begin")
    def _mulai(conn: Connection) -> None:
        pilihan = conn.get_execution_options()
        if not pilihan.get("menumpang"):  # a guest lives inside a transaction that the unit of work began
            conn.exec_driver_sql("BEGIN IMMEDIATE" if pilihan.get("menulis") else "BEGIN")

    return engine


def url_dari(lokasi: Path | str) -> URL:
    """SQLAlchemy URL of a database file or of a server; Tolakan for an address of neither."""
    teks = str(lokasi)
    if "://" not in teks:
        return URL.create("sqlite+pysqlite", database=teks)
    from kinerja_desktop.store.server import alamat

    return alamat(teks)


#: Properties that never change once a database is made: the others may be set by another PC on a server.
_TETAP = frozenset({"db_id", "ruang", "peran", "kantor_id"})


class Database:
    """An open database of an office or of the centre; used by one thread at a time (a lock sees to it)."""

    def __init__(self, lokasi: Path | str, jam: Jam, engine: Engine | None = None) -> None:
        self.lokasi = tanpa_sandi(str(lokasi))
        self.jam = jam
        self.engine = engine or buat_engine(url_dari(lokasi))
        event.listen(self.engine, "engine_connect", lambda conn: conn.info.__setitem__(JAM, jam))
        self.penulis: Penulis | None = None
        #: Why nothing can be written or signed here: this PC does not hold the keys of a shared database.
        self.tanpa_kunci: Tolakan | None = None
        self.pemberitahuan: list[str] = []
        self._kunci = threading.RLock()
        self._meta: dict[str, str] | None = None
        self._terbuka: Callable[[], Connection] | None = None
        self._driver: Any = None

    # -- what this database is -----------------------------------------------------------------------------

    def meta(self, kunci: str, bawaan: str = "") -> str:
        """A local property of this database (db_id, ruang, peran ...)."""
        if self._meta is None or (kunci not in _TETAP and self.berkas is None):
            with self.baca_hemat() as (p, _):
                self._meta = dict(p.semua("SELECT kunci, nilai FROM meta"))
        return self._meta.get(kunci, bawaan)

    def simpan_meta(self, nilai: Mapping[str, str]) -> None:
        """Set local properties; they are not journalled and never travel."""
        with self.lokal() as conn:
            for k, v in nilai.items():
                if conn.execute(update(meta).where(meta.c.kunci == k).values(nilai=v)).rowcount == 0:
                    conn.execute(insert(meta).values(kunci=k, nilai=v))
        self._meta = None

    @property
    def ruang(self) -> int:
        """Number of the space that this database writes (32 bit)."""
        return int(self.meta("ruang", "0"))

    @property
    def peran(self) -> str:
        """ "kantor" or "pusat"."""
        return self.meta("peran", "kantor")

    @property
    def berkas(self) -> Path | None:
        """File of a SQLite database; None for a server."""
        nama = self.engine.url.database
        return Path(nama) if self.engine.url.get_backend_name() == "sqlite" and nama else None

    # -- transactions --------------------------------------------------------------------------------------

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view for reading; inside a unit of work, its own transaction."""
        with self._kunci, galat_jelas(self.lokasi):
            if self._terbuka is not None:
                yield self._terbuka()
                return
            with self.engine.connect() as conn, conn.begin():
                self._terbuka = lambda: conn  # a read inside this one sees the same view
                try:
                    yield conn
                finally:
                    self._terbuka = None

    @contextmanager
    def baca_hemat(self) -> Iterator[tuple[Pelaksana, Callable[[], Connection]]]:
        """A consistent view for a few plain statements; its SQLAlchemy connection is made when asked for."""
        with self._kunci, galat_jelas(self.lokasi):
            if self._terbuka is not None:
                sambung = self._terbuka
                if self.engine.dialect.name == "sqlite":
                    yield Pelaksana(self._sambungan(), True, jam=self.jam), sambung
                else:
                    yield Pelaksana.dari(sambung()), sambung
                return
            with self._transaksi("BEGIN") as (p, sambung):
                yield p, sambung

    @contextmanager
    def lokal(self) -> Iterator[Connection]:
        """A transaction on local bookkeeping tables; the guard triggers refuse unlogged synced rows."""
        with self._kunci, galat_jelas(self.lokasi):
            if self._terbuka is not None:
                raise RuntimeError("satuan kerja tidak boleh bertumpuk")
            with self.engine.connect() as dasar:
                conn = dasar.execution_options(menulis=True)
                with conn.begin():
                    self._terbuka = lambda: conn
                    try:
                        yield conn
                    finally:
                        self._terbuka = None

    @contextmanager
    def work(
        self, pelaku: tuple[str, str, str], perintah: str, judul: str, ext: Mapping[str, Any] | None = None
    ) -> Iterator[UnitOfWork]:
        """A unit of work: rows and their commit in one transaction; `uow.perubahan` tells afterwards."""
        if self.penulis is None:
            raise self.tanpa_kunci or RuntimeError("database dibuka tanpa penulis")
        waktu = int(self.jam.sekarang().timestamp() * 1000)
        saluran = self.penulis if self.peran == "pusat" else None
        penulisan = Penulisan(
            self.ruang, self.penulis.kunci_umum, pelaku, perintah, judul, waktu, ext or {}, saluran
        )
        with self._kunci, galat_jelas(self.lokasi), self._transaksi() as (p, sambung):
            if not p.sqlite:
                self._tetap_penulis(p)
            uow = UnitOfWork(p, penulisan, sambung)
            yield uow
            uow.perubahan = uow.selesai()
        if uow.perubahan.commit is not None:
            if uow.writer == self.penulis.kunci_umum:
                self.penulis.tulis_saksi(uow.seq, uow.perubahan.commit)
            else:
                self.penulis.tulis_saksi_saluran(uow.writer, uow.seq, uow.perubahan.commit)

    def _tetap_penulis(self, p: Pelaksana) -> None:
        """Refuse to write with a key that another PC has replaced since this database was opened."""
        from kinerja_desktop.store.kunci_server import sudah_diganti

        if self.penulis is not None and sudah_diganti(p, self.penulis.kunci_umum):
            raise Tolakan(
                "Kunci pusat baru saja diganti dari komputer lain. Perubahan ini belum disimpan: tutup "
                "program, buka lagi, lalu ulangi.",
                siapa="operator pusat",
            )

    @contextmanager
    def _transaksi(
        self, mulai: str = "BEGIN IMMEDIATE"
    ) -> Iterator[tuple[Pelaksana, Callable[[], Connection]]]:
        """One transaction on the driver's connection; an SQLAlchemy view of it when asked for."""
        if self._terbuka is not None:
            raise RuntimeError("satuan kerja tidak boleh bertumpuk")
        if self.engine.dialect.name != "sqlite":
            with self._transaksi_server(menulis=mulai != "BEGIN") as hasil:
                yield hasil
            return
        driver = self._sambungan()
        pinjaman: list[Connection] = []

        def sambung() -> Connection:
            if not pinjaman:
                pinjaman.append(self.engine.connect().execution_options(menumpang=True))
            return pinjaman[0]

        self._terbuka = sambung
        try:
            driver.execute(mulai)
            yield Pelaksana(driver, True, jam=self.jam), sambung
            driver.commit()
        except BaseException:
            driver.rollback()
            raise
        finally:
            self._terbuka = None
            for conn in pinjaman:
                conn.close()

    def _sambungan(self) -> Any:
        """The driver's own connection to the file, the only one there is."""
        if self._driver is None:
            mentah = self.engine.raw_connection()
            self._driver = mentah.driver_connection
            mentah.close()  # it stays open; taking it out of the pool each time costs as much as a write
        return self._driver

    @contextmanager
    def _transaksi_server(self, menulis: bool) -> Iterator[tuple[Pelaksana, Callable[[], Connection]]]:
        """The same on a server: driver and SQLAlchemy share one connection, hence one transaction."""
        with self.engine.connect() as dasar:
            conn = dasar.execution_options(menulis=menulis)
            with conn.begin():
                self._terbuka = lambda: conn
                try:
                    yield Pelaksana.dari(conn), self._terbuka
                finally:
                    self._terbuka = None

    def tutup(self) -> None:
        """Close the database; folds the write-ahead log back into the file."""
        with self._kunci:
            self._driver = None
            self.engine.dispose()
