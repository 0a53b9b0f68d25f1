"""Backups are checked copies; periksa finds what a plain look would miss."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store import backup
from kinerja_desktop.store.backup import buat_backup, daftar_backup, pulihkan, tipiskan, uji_pulih
from kinerja_desktop.store.buka import buka_database
from kinerja_desktop.store.periksa import periksa
from tests.store.bantu import AWAL, PELAKU, JamUji, komit_semua


@pytest.fixture
def berisi(db):
    for nama in ("Ani", "Budi", "Citra"):
        with db.work(PELAKU, "pegawai.tambah", f"Tambah {nama}") as uow:
            uow.insert("pegawai", {"nama": nama})
    return db


def test_a_backup_while_the_database_is_open_can_be_restored(berisi, tmp_path):
    hasil = buat_backup(berisi, tmp_path / "Backup")
    uji = uji_pulih(hasil.berkas)
    assert (uji.pegawai, uji.komit, uji.sah) == (3, 3, True)
    with berisi.work(PELAKU, "pegawai.tambah", "Tambah Dewi") as uow:
        uow.insert("pegawai", {"nama": "Dewi"})
    berisi.tutup()
    disimpan = pulihkan(hasil.berkas, berisi.berkas)
    assert disimpan is not None
    assert disimpan.exists()
    pulih = buka_database(berisi.berkas, JamUji())
    assert len(komit_semua(pulih)) == 3
    pulih.tutup()


def test_what_the_old_file_had_only_in_its_log_is_kept_with_it(berisi, tmp_path):
    """After a crash the last saved changes stand in the log alone."""
    hasil = buat_backup(berisi, tmp_path / "Backup")
    with berisi.work(PELAKU, "pegawai.tambah", "Tambah Dewi") as uow:
        uow.insert("pegawai", {"nama": "Dewi"})
    mati = tmp_path / "mati" / "kantor.db"
    mati.parent.mkdir()
    for akhiran in ("", "-wal"):
        shutil.copy2(f"{berisi.berkas}{akhiran}", f"{mati}{akhiran}")
    disimpan = pulihkan(hasil.berkas, mati)
    for berkas, jumlah in ((mati, 3), (disimpan, 4)):
        conn = sqlite3.connect(berkas)
        assert conn.execute("SELECT count(*) FROM journal_commit").fetchone() == (jumlah,)
        conn.close()


def test_a_restore_that_fails_leaves_the_old_database(berisi, tmp_path, monkeypatch):
    hasil = buat_backup(berisi, tmp_path / "Backup")
    berisi.tutup()
    sebelum = berisi.berkas.read_bytes()

    def penuh(dari, ke):
        raise OSError(errno.ENOSPC, "penuh", str(ke))

    monkeypatch.setattr(backup.shutil, "copyfile", penuh)
    monkeypatch.setattr(backup, "uji_pulih", lambda berkas: None)
    with pytest.raises(Tolakan, match=r"tidak dapat dipasang .* Data yang lama ada di kantor-0\.db"):
        pulihkan(hasil.berkas, berisi.berkas)
    assert berisi.berkas.read_bytes() == sebelum


@pytest.mark.parametrize("ke", [1, 2, 3])
def test_a_restore_that_fails_between_its_renames_puts_the_old_file_back(berisi, tmp_path, monkeypatch, ke):
    hasil = buat_backup(berisi, tmp_path / "Backup")
    berisi.tutup()
    Path(f"{berisi.berkas}-wal").write_bytes(b"log")
    sebelum = {f.name: f.read_bytes() for f in berisi.berkas.parent.glob("kantor-0.db*")}
    asli, panggilan = backup.os.replace, []

    def gagal(dari, tujuan):
        panggilan.append(tujuan)
        if len(panggilan) == ke:
            raise OSError(errno.EACCES, "dipakai", str(tujuan))
        asli(dari, tujuan)

    monkeypatch.setattr(backup.os, "replace", gagal)
    with pytest.raises(Tolakan, match=r"tidak boleh diakses\. Data yang lama ada di kantor-0\.db"):
        pulihkan(hasil.berkas, berisi.berkas)
    assert {f.name: f.read_bytes() for f in berisi.berkas.parent.glob("kantor-0.*")} == sebelum


def test_a_changed_backup_is_refused(berisi, tmp_path):
    hasil = buat_backup(berisi, tmp_path)
    data = bytearray(hasil.berkas.read_bytes())
    data[-1] ^= 1
    hasil.berkas.write_bytes(data)
    with pytest.raises(Tolakan, match="berubah sejak dibuat"):
        uji_pulih(hasil.berkas)
    with pytest.raises(Tolakan):
        pulihkan(hasil.berkas, berisi.berkas)
    assert len(komit_semua(berisi)) == 3


def test_no_room_leaves_no_half_copy(berisi, tmp_path, monkeypatch):
    monkeypatch.setattr(backup, "CADANGAN", 1 << 60)
    with pytest.raises(Tolakan, match="tidak cukup"):
        buat_backup(berisi, tmp_path / "b")
    assert list((tmp_path / "b").iterdir()) == []


def test_thinning_keeps_the_newest_and_one_per_day_week_month(tmp_path):
    for hari in range(400):
        saat = AWAL - timedelta(days=hari)
        (tmp_path / f"kinerja_{saat:%Y%m%d-%H%M%S}.db").write_bytes(b"x")
    tipiskan(tmp_path, AWAL)
    tinggal = daftar_backup(tmp_path)
    assert 25 <= len(tinggal) <= 35
    assert [f.name[8:16] for f in tinggal[:14]] == [f"{AWAL - timedelta(days=i):%Y%m%d}" for i in range(14)]


def _langsung(db, *sql: str) -> None:
    """Change the file behind the program's back, guards taken off and put back."""
    db.tutup()
    with sqlite3.connect(db.berkas) as conn:
        penjaga = conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for nama, _ in penjaga:
            conn.execute(f"DROP TRIGGER {nama}")
        for s in sql:
            conn.execute(s)
        for _, teks in penjaga:
            conn.execute(teks)
    conn.close()


@pytest.mark.parametrize(
    ("sql", "kata"),
    [
        ("UPDATE pegawai SET nama = 'Orang Lain' WHERE nama = 'Ani'", "tidak sama dengan jurnal"),
        (
            "UPDATE journal_commit SET line = replace(line, 'Ani', 'Ina') WHERE ordinal = 1",
            "berubah sejak ditulis",
        ),
        ("DELETE FROM journal_commit WHERE ordinal = 2", "tidak ada"),
        ("UPDATE journal_commit SET seq = 99 WHERE ordinal = 3", "penulis lain"),
        ("UPDATE pegawai SET nama = nama, _del = 1 WHERE nama = 'Budi'", "tidak sama dengan jurnal"),
    ],
)
def test_periksa_finds_changes_behind_the_programs_back(berisi, sql, kata):
    _langsung(berisi, sql)
    db = buka_database(berisi.berkas, JamUji(), hanya_baca=True)
    hasil = periksa(db)
    assert not hasil.sah
    assert any(kata in t for t in hasil.temuan), hasil.temuan
    db.tutup()


def test_periksa_misses_the_guard(berisi):
    berisi.tutup()
    with sqlite3.connect(berisi.berkas) as conn:
        conn.execute("DROP TRIGGER jaga_ubah_rhk")
    conn.close()
    db = buka_database(berisi.berkas, JamUji(), hanya_baca=True)
    assert any("jaga_ubah_rhk" in t for t in periksa(db).temuan)
    db.tutup()


def test_periksa_of_a_good_database_finds_nothing_and_writes_nothing(berisi):
    hasil = periksa(berisi)
    assert (hasil.temuan, hasil.komit, hasil.baris) == ([], 3, 3)
