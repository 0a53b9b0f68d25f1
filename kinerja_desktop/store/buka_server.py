"""Create and open the centre's database on a server: whose it is, whether it is whole, who is making it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, inspect

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store.database import Database
from kinerja_desktop.store.galat import galat_jelas
from kinerja_desktop.store.tabel_jurnal import metadata

_PENGELOLA = "pengelola server"


@contextmanager
def ruang_kosong(db: Database) -> Iterator[None]:
    """Hold a server's empty database while it is filled; one whose creation was cut off counts as empty."""
    from kinerja_desktop.store.server import KUNCI_BUAT

    try:
        with galat_jelas(db.lokasi), db.engine.connect() as conn:
            conn.detach()  # the lock belongs to this connection; the work itself needs another
            with conn.begin():
                pegang = conn.exec_driver_sql(f"SELECT pg_try_advisory_lock({KUNCI_BUAT})").scalar()
                if not pegang:
                    raise Tolakan(
                        "Basis data {lokasi} sedang diisi oleh program lain.",
                        siapa="operator pusat",
                        lokasi=db.lokasi,
                    )
                _tolak_yang_berisi(conn, db.lokasi)
            yield
    except BaseException:
        db.tutup()
        raise


def _tolak_yang_berisi(conn: Connection, lokasi: str) -> None:
    tabel = set(inspect(conn).get_table_names())
    if tabel <= {"alembic_version", *metadata.tables} and not _ada_catatan(conn, tabel):
        return
    if "alembic_version" in tabel and "journal_commit" in tabel:
        raise Tolakan(
            "Basis data {lokasi} sudah berisi data pusat. Buka basis data itu, atau buat yang lain dan "
            "kosong.",
            siapa="operator pusat",
            lokasi=lokasi,
        )
    raise Tolakan(
        "Basis data {lokasi} berisi tabel program lain. Minta pengelola server membuat basis data kosong.",
        siapa=_PENGELOLA,
        lokasi=lokasi,
    )


#: What a server's database may be: without tables, left half made, a centre's.
KOSONG, SETENGAH, BERISI = "kosong", "setengah", "berisi"


def isi_server(db: Database) -> str:
    """KOSONG, SETENGAH or BERISI; Tolakan for another program's tables, or where none could be made."""
    with db.read() as conn:
        tabel = set(inspect(conn).get_table_names())
        if "alembic_version" in tabel and _ada_catatan(conn, tabel):
            return BERISI
        _tolak_yang_berisi(conn, db.lokasi)
        boleh = conn.exec_driver_sql(
            "SELECT has_schema_privilege(current_schema(), 'CREATE') AND current_schema() IS NOT NULL"
        ).scalar()
    if not boleh:
        raise Tolakan(
            "Pengguna pada alamat {lokasi} tidak berhak membuat tabel di basis data itu. Minta pengelola "
            "server menjadikannya pemilik basis data itu.",
            siapa=_PENGELOLA,
            lokasi=db.lokasi,
        )
    return SETENGAH if tabel else KOSONG


def _ada_catatan(conn: Connection, tabel: set[str]) -> bool:
    """True when anybody has saved anything: the first commit is part of creating a database."""
    if "journal_commit" not in tabel:
        return False
    return conn.exec_driver_sql("SELECT 1 FROM journal_commit LIMIT 1").first() is not None


def versi_server(db: Database) -> str:
    """Schema number of a database on a server; Tolakan when it holds none of ours."""
    with db.read() as conn:
        tabel = set(inspect(conn).get_table_names())
        if "alembic_version" not in tabel:
            raise Tolakan(
                "Basis data {lokasi} belum berisi data pusat. Buat pusat baru di alamat itu, atau periksa "
                "namanya.",
                siapa="operator pusat",
                lokasi=db.lokasi,
            )
        versi = conn.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if not versi:
        raise belum_jadi(db)
    return str(versi)


def belum_jadi(db: Database) -> Tolakan:
    """The refusal for a database whose creation was cut off."""
    return Tolakan(
        "Basis data {lokasi} belum selesai dibuat. Ulangi pembuatan pusat di alamat itu.",
        siapa="operator pusat",
        lokasi=db.lokasi,
    )


def lebih_baru_server(lokasi: str) -> Tolakan:
    """The refusal for a database that a newer program has changed."""
    return Tolakan(
        "Basis data {lokasi} dipakai oleh Kinerja Desktop yang lebih baru. Perbarui program di komputer ini "
        "dulu; data di dalamnya tidak diubah.",
        siapa="operator pusat",
        lokasi=lokasi,
    )


def peringatan_server(db: Database) -> list[str]:
    """What a person should know of the server: settings with which a power cut loses saved changes."""
    with db.read() as conn:
        mati = [n for n in ("fsync", "full_page_writes") if _setelan(conn, n) == "off"]
    return [
        f"Server PostgreSQL berjalan dengan {nama} = off: perubahan yang sudah disimpan dapat hilang bila "
        "listrik padam. Minta pengelola server menyalakannya."
        for nama in mati
    ]


def _setelan(conn: Connection, nama: str) -> str:
    return str(conn.exec_driver_sql(f"SELECT current_setting('{nama}')").scalar())
