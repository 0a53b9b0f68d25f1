"""Work of the tests that has one outcome is done once: the tables of a new file, the templates of a run."""

from __future__ import annotations

import functools
import os
import pickle
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy import Engine

from kinerja_desktop.store.migrasi import jalankan

T = TypeVar("T")

#: Folder that all workers of one run share; set by the process that starts them.
BERSAMA = "KINERJA_UJI_CETAKAN"
SABAR = 40.0  # seconds; then whoever waits makes its own


@contextmanager
def tabel_sekali() -> Iterator[None]:
    """Inside, a new SQLite file gets the tables that the migrations made the first time (test_sekali.py)."""
    asli, isi = jalankan.naikkan, sqlite3.connect(":memory:", check_same_thread=False)
    terisi: list[bool] = []

    def naikkan(engine: Engine, sampai: str = "head") -> None:
        if engine.dialect.name != "sqlite" or sampai != "head" or not _kosong(engine):
            asli(engine, sampai)
        elif terisi:
            _salin(isi, engine)
        else:
            asli(engine)
            mentah = engine.raw_connection()
            mentah.driver_connection.backup(isi)  # type: ignore[union-attr]
            mentah.close()
            terisi.append(True)

    with pytest.MonkeyPatch.context() as m:
        m.setattr(jalankan, "naikkan", naikkan)
        yield
    isi.close()


def _kosong(engine: Engine) -> bool:
    mentah = engine.raw_connection()
    try:
        return mentah.cursor().execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    finally:
        mentah.close()


def _salin(isi: sqlite3.Connection, engine: Engine) -> None:
    mentah = engine.raw_connection()
    try:
        isi.backup(mentah.driver_connection)  # type: ignore[arg-type]
    finally:
        mentah.close()


def siapkan_bersama() -> Callable[[], None]:
    """Make the shared folder unless somebody has; returns what removes it."""
    if BERSAMA in os.environ:
        return lambda: None
    folder = tempfile.mkdtemp(prefix="kinerja-cetakan-")
    os.environ[BERSAMA] = folder

    def buang() -> None:
        os.environ.pop(BERSAMA, None)
        shutil.rmtree(folder, ignore_errors=True)

    return buang


def dipakai_bersama(buat: Callable[..., T]) -> Callable[..., T]:
    """`buat(folder, ...)` once in a run, for all workers; what it returns is only read and copied."""

    @functools.wraps(buat)
    def ambil(folder: Path, *isi: Any, **nama: Any) -> T:
        if BERSAMA not in os.environ:
            return buat(folder, *isi, **nama)
        kunci = "-".join(map(str, (buat.__name__, *isi, *nama.values())))
        tempat = Path(os.environ[BERSAMA]) / kunci
        hasil, batas = Path(f"{tempat}.jadi"), time.monotonic() + SABAR
        while not hasil.exists():
            try:
                tempat.mkdir()
            except FileExistsError:
                if time.monotonic() > batas:
                    return buat(folder, *isi, **nama)
                time.sleep(0.02)
                continue
            _buat(buat, tempat, hasil, isi, nama)
        return pickle.loads(hasil.read_bytes())  # type: ignore[no-any-return]

    return ambil


def _buat(buat: Callable[..., Any], tempat: Path, hasil: Path, isi: Any, nama: Any) -> None:
    try:
        jadi = pickle.dumps(buat(tempat, *isi, **nama))
    except BaseException:
        shutil.rmtree(tempat, ignore_errors=True)
        raise
    baru = Path(f"{tempat}.baru")
    baru.write_bytes(jadi)
    baru.replace(hasil)
