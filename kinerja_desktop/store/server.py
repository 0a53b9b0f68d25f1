"""The centre's data on a PostgreSQL server: its address, its one connection, what the server must be.

Writers take one lock of the database first and read after it, so that what they number and hash cannot
change under them, whoever else writes; readers see one moment. Text sorts by its bytes and whole numbers hold
64 bits, as in SQLite, whatever the server's own settings are.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import URL, Connection, Engine, Integer, Text, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.compiler import compiles

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.system.jalur import tanpa_sandi

PENGELOLA = "pengelola server"
#: Oldest server, in PostgreSQL's own count.
VERSI_TERTUA = 15_00_00
#: Advisory locks of this program: who writes now, and who fills a new database.
KUNCI_TULIS = int.from_bytes(b"KINERJA", "big")
KUNCI_BUAT = KUNCI_TULIS + 1
_TUNGGU = "-c lock_timeout=30s"
_NAMA = ("postgresql", "postgres", "postgresql+psycopg")
_SETELAN = (
    "SELECT current_setting('server_encoding'), current_setting('synchronous_commit'), pg_is_in_recovery()"
)


@compiles(Text, "postgresql")
def _teks(jenis: Text, penyusun: Any, **_: Any) -> str:
    return 'TEXT COLLATE "C"'


@compiles(Integer, "postgresql")
def _bilangan(jenis: Integer, penyusun: Any, **_: Any) -> str:
    return "BIGINT"


def alamat(lokasi: str) -> URL:
    """The driver's form of an address such as postgresql://orang@server/pusat; Tolakan for any other."""
    try:
        url = make_url(lokasi)
        if url.drivername in _NAMA:
            return url.set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError):
        pass
    raise Tolakan(
        "Alamat {lokasi} tidak dikenal. Tulis nama berkas data, atau alamat server pusat seperti "
        "postgresql://pengguna@server/nama.",
        siapa="yang mengetik",
        lokasi=tanpa_sandi(lokasi),
    )


def susun_alamat(server: str, port: str, basis: str, pengguna: str, sandi: str = "") -> str:
    """The address that these parts make, password included; `server` may be a folder with a socket."""
    url = URL.create(
        "postgresql",
        username=pengguna or None,
        password=sandi or None,
        host=None if server.startswith("/") else server or None,
        port=int(port) if port else None,
        database=basis,
        query={"host": server} if server.startswith("/") else {},
    )
    return url.render_as_string(hide_password=False)


def urai_alamat(lokasi: str) -> dict[str, str]:
    """The parts of an address as `susun_alamat` names them, but the password; Tolakan for no server's."""
    url = alamat(lokasi)
    host = url.host or url.query.get("host") or ""
    return {
        "server": host if isinstance(host, str) else host[0],
        "port": str(url.port or ""),
        "basis": url.database or "",
        "pengguna": url.username or "",
    }


def buat_engine_server(url: URL) -> Engine:
    """Engine with one connection that is looked after before each use; Tolakan without the driver."""
    try:
        engine = create_engine(
            url, pool_size=1, max_overflow=0, pool_timeout=5, pool_pre_ping=True, connect_args=_pilihan(url)
        )
    except ImportError as e:
        raise Tolakan(
            "Pustaka PostgreSQL (psycopg) belum terpasang di komputer ini, sehingga {lokasi} belum dapat "
            "dibuka. Ketik: python3 run.py siapkan pusat",
            siapa="operator pusat",
            lokasi=tanpa_sandi(url.render_as_string()),
        ) from e

    @event.listens_for(engine, "connect")
    def _sambung(dbapi: Any, _rekaman: Any) -> None:
        try:
            _siapkan(dbapi, tanpa_sandi(url.render_as_string()))
        except BaseException:
            dbapi.close()
            raise

    @event.listens_for(engine, "begin")
    def _mulai(conn: Connection) -> None:
        if conn.get_execution_options().get("menulis"):
            conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock({KUNCI_TULIS})")
        else:
            conn.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")

    return engine


def _pilihan(url: URL) -> dict[str, Any]:
    """What the address does not say: when to give up, how a dead line is noticed."""
    bawaan = {"connect_timeout": 10, "keepalives_idle": 30, "application_name": "Kinerja Desktop"}
    pilihan = {k: v for k, v in bawaan.items() if k not in url.query}
    sendiri = url.query.get("options", "")
    return {
        **pilihan,
        "client_encoding": "utf8",
        "options": f"{sendiri if isinstance(sendiri, str) else ' '.join(sendiri)} {_TUNGGU}".strip(),
    }


def _siapkan(dbapi: Any, lokasi: str) -> None:
    """Refuse a server that could not keep what is saved; make a commit wait for the disk."""
    from psycopg import IsolationLevel

    if dbapi.info.server_version < VERSI_TERTUA:
        raise Tolakan(
            "Server {lokasi} memakai PostgreSQL {ada}; yang diperlukan versi 15 atau lebih baru. "
            "Minta pengelola server memperbaruinya.",
            siapa=PENGELOLA,
            lokasi=lokasi,
            ada=dbapi.info.server_version // 10000,
        )
    huruf, sinkron, cadangan = dbapi.execute(_SETELAN).fetchone()
    if huruf != "UTF8":
        raise Tolakan(
            "Basis data {lokasi} memakai susunan huruf {ada}, sedangkan yang diperlukan UTF8. "
            "Minta pengelola server membuat basis data baru.",
            siapa=PENGELOLA,
            lokasi=lokasi,
            ada=huruf,
        )
    if cadangan:
        raise Tolakan(
            "Server {lokasi} hanya salinan yang tidak dapat ditulisi. Pakai alamat server utamanya.",
            siapa=PENGELOLA,
            lokasi=lokasi,
        )
    if sinkron not in ("on", "remote_apply"):
        dbapi.execute("SET synchronous_commit = on")
    dbapi.commit()
    dbapi.isolation_level = IsolationLevel.READ_COMMITTED  # a writer reads after its lock, not before
    dbapi.read_only = False
