"""What the tests copy in place of the migrations is exactly what the migrations make."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from kinerja_desktop.store.database import Database
from kinerja_desktop.store.migrasi import jalankan
from tests.sekali import tabel_sekali
from tests.store.bantu import JamUji


def isi(berkas: Path) -> tuple[list[str], list[object]]:
    db = sqlite3.connect(berkas)
    tanda = [db.execute(f"PRAGMA {p}").fetchone() for p in ("journal_mode", "user_version", "application_id")]
    teks = [*db.iterdump()]
    db.close()
    return teks, tanda


def test_the_copy_is_what_the_migrations_make(tmp_path: Path):
    with tabel_sekali():
        for nama in ("asli", "salinan"):
            db = Database(tmp_path / nama, JamUji())
            jalankan.naikkan(db.engine)
            with db.read() as conn:
                assert conn.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
            db.tutup()
    assert isi(tmp_path / "asli") == isi(tmp_path / "salinan")
    assert len(isi(tmp_path / "asli")[0]) > 100
