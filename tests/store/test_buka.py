"""Opening: dangerous places, foreign, broken and newer files are refused in a sentence; one schema."""

from __future__ import annotations

import os
import sqlite3

import pytest
from sqlalchemy import create_engine

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store.buka import VERSI_SKEMA, buat_database, buka_database
from kinerja_desktop.store.skema import KOLOM
from kinerja_desktop.store.tabel import SINKRON, SKEMA
from kinerja_desktop.store.tabel_jurnal import metadata
from tests.store.bantu import PELAKU, JamUji, komit_semua


def test_migrations_give_exactly_the_tables_of_the_program(db):
    """Columns, types, defaults, keys and indexes of a migrated file are those that the models declare."""

    def bentuk(conn) -> dict:
        tabel = [r[0] for r in conn.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
        hasil = {}
        for t in set(tabel) - {"alembic_version"}:
            kolom = [tuple(r) for r in conn.exec_driver_sql(f"PRAGMA table_info({t})")]
            indeks = sorted(
                (tuple(c[2] for c in conn.exec_driver_sql(f"PRAGMA index_info('{r[1]}')")), r[2])
                for r in conn.exec_driver_sql(f"PRAGMA index_list({t})")
            )
            hasil[t] = (kolom, indeks)
        return hasil

    model = create_engine("sqlite://")
    metadata.create_all(model)
    with db.engine.connect() as ada, model.connect() as jadi:
        assert bentuk(ada) == bentuk(jadi)
    model.dispose()


def test_column_lists_of_this_schema_number_are_the_tables(db):
    assert {n: t.kolom for n, t in SINKRON.items()} == KOLOM[SKEMA]


def test_settings_that_survive_a_power_cut(db):
    with db.read() as conn:
        assert conn.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert conn.exec_driver_sql("PRAGMA synchronous").scalar() == 2


def test_row_ids_begin_with_the_space(pabrik_db):
    db = pabrik_db("x", ruang=0x01020304)
    with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        baris = uow.insert("pegawai", {"nama": "Ani"})
    assert len(baris) == 16
    assert baris[:4] == bytes([1, 2, 3, 4])


def test_an_office_that_starts_alone_draws_a_number_with_the_high_bit(tmp_path):
    db = buat_database(tmp_path / "kantor.db", JamUji())
    assert 0x80000000 <= db.ruang <= 0xFFFFFFFF
    db.tutup()


def test_a_newer_schema_is_refused_and_left_alone(db):
    db.tutup()
    with sqlite3.connect(db.berkas) as conn:
        conn.execute("UPDATE alembic_version SET version_num = '9999'")
    conn.close()
    sebelum = db.berkas.read_bytes()
    with pytest.raises(Tolakan, match="lebih baru"):
        buka_database(db.berkas, JamUji())
    assert db.berkas.read_bytes() == sebelum


def test_an_older_schema_is_backed_up_before_it_is_migrated(db, monkeypatch):
    db.tutup()
    naik = []
    monkeypatch.setattr("kinerja_desktop.store.buka.VERSI_SKEMA", "9999")
    monkeypatch.setattr("kinerja_desktop.store.migrasi.jalankan.naikkan", lambda e: naik.append(e))
    baru = buka_database(db.berkas, JamUji())
    baru.tutup()
    assert len(naik) == 1
    (cadangan,) = (db.berkas.parent / "Backup").glob("kinerja_*_sebelum-pembaruan.db")
    with sqlite3.connect(cadangan) as conn:
        assert conn.execute("SELECT version_num FROM alembic_version").fetchone() == (VERSI_SKEMA,)
    conn.close()


@pytest.mark.parametrize(
    ("nama", "isi", "kata"),
    [
        ("kosong.db", b"", "rusak atau bukan"),
        ("surat.db", b"Kepada Yth. Camat", "rusak atau bukan"),
        ("kepala.db", b"SQLite format 3\x00" + b"\xff" * 5000, "rusak atau bukan|bukan berkas"),
    ],
)
def test_a_file_that_is_no_database(tmp_path, nama, isi, kata):
    (tmp_path / nama).write_bytes(isi)
    with pytest.raises(Tolakan, match=kata):
        buka_database(tmp_path / nama, JamUji())
    assert (tmp_path / nama).read_bytes() == isi


def test_another_programs_database_is_refused(tmp_path):
    with sqlite3.connect(tmp_path / "lain.db") as conn:
        conn.execute("CREATE TABLE t (x)")
    conn.close()
    with pytest.raises(Tolakan, match="bukan berkas Kinerja Desktop"):
        buka_database(tmp_path / "lain.db", JamUji())


def test_a_broken_page_in_the_middle_is_a_sentence(db):
    with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        uow.insert_many("pegawai", [{"nama": f"Orang {i}" * 9} for i in range(400)])
    db.tutup()
    data = bytearray(db.berkas.read_bytes())
    for awal in range(4096, len(data), 4096):
        data[awal : awal + 200] = os.urandom(200)
    db.berkas.write_bytes(data)
    with pytest.raises(Tolakan, match="Backup"):
        buka_database(db.berkas, JamUji())


@pytest.mark.parametrize("folder", ["OneDrive", "OneDrive - Pemkab Contoh", "Dropbox", "Google Drive"])
def test_synchronised_folders_are_no_home_for_live_data(tmp_path, folder):
    with pytest.raises(Tolakan, match="Kirim ADK"):
        buat_database(tmp_path / folder / "kantor.db", JamUji())
    assert not (tmp_path / folder).exists()


def test_a_network_path_is_refused():
    with pytest.raises(Tolakan, match="folder bersama"):
        buat_database(r"\\server\kepegawaian\kantor.db", JamUji())


def test_an_existing_file_is_never_overwritten(db):
    with pytest.raises(Tolakan, match="sudah ada"):
        buat_database(db.berkas, JamUji())


def test_a_restored_older_copy_gets_a_new_key(db, tmp_path):
    def tambah(nama):
        with db.work(PELAKU, "pegawai.tambah", nama) as uow:
            uow.insert("pegawai", {"nama": nama})

    tambah("Ani")
    db.tutup()
    lama = db.berkas.read_bytes()
    db = buka_database(db.berkas, JamUji())
    kunci = db.penulis.kunci_umum
    tambah("Budi")
    db.tutup()
    db.berkas.write_bytes(lama)
    pulih = buka_database(db.berkas, JamUji())
    assert any("lebih tua" in p for p in pulih.pemberitahuan)
    assert pulih.penulis.kunci_umum != kunci
    assert [k.judul for k in komit_semua(pulih)] == ["Ani"]
    pulih.tutup()


def test_the_same_old_copy_restored_twice_never_forks(db):
    """Each restore starts a key of its own; no two commits of one key ever share a number."""
    db.tutup()
    lama = db.berkas.read_bytes()
    kunci = set()
    for nama in ("Ani", "Budi", "Citra"):
        db.berkas.write_bytes(lama)
        pulih = buka_database(db.berkas, JamUji())
        with pulih.work(PELAKU, "pegawai.tambah", nama) as uow:
            uow.insert("pegawai", {"nama": nama})
        kunci.add(pulih.penulis.kunci_umum)
        pulih.tutup()
    assert len(kunci) == 3


def test_closing_and_opening_the_same_file_says_nothing(db):
    with db.work(PELAKU, "pegawai.tambah", "Ani") as uow:
        uow.insert("pegawai", {"nama": "Ani"})
    kunci = db.penulis.kunci_umum
    db.tutup()
    lagi = buka_database(db.berkas, JamUji())
    assert (lagi.pemberitahuan, lagi.penulis.kunci_umum) == ([], kunci)
    lagi.tutup()
