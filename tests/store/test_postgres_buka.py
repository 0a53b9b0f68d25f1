"""Making, opening and losing a server: each fault is one sentence with the place, never with the password."""

from __future__ import annotations

import socket
import sys

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.kantor import buat_kantor, buka_kantor
from kinerja_desktop.store import server
from kinerja_desktop.store.buka import VERSI_SKEMA, buat_database, buka_database
from kinerja_desktop.store.database import Database
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.system.jalur import folder_kunci, tanpa_sandi
from tests.peladen import PENGGUNA, Peladen
from tests.store.bantu import PELAKU, JamUji, komit_semua

SANDI = "r4h4sia-sekali"


@pytest.fixture(autouse=True)
def polos(monkeypatch):
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")


@pytest.fixture
def mesin() -> str:
    return "postgresql"


def pusat(lokasi: str):
    return buat_kantor(lokasi, JamUji(), "BKPSDM Contoh", "Pemerintah Kabupaten Contoh", "pusat")


def ditolak(lokasi: str, kata: str, siapa: str) -> Tolakan:
    with pytest.raises(Tolakan, match=kata) as galat:
        buka_database(lokasi, JamUji())
    assert galat.value.siapa == siapa
    assert SANDI not in f"{galat.value} {galat.value.isi}"
    return galat.value


def test_a_centre_is_made_opened_and_checked_by_its_address(peladen: Peladen):
    lokasi = peladen.url(peladen.buat())
    sesi = pusat(lokasi)
    pengenal, ruang = sesi.db.meta("db_id"), sesi.db.ruang
    assert (sesi.db.berkas, sesi.db.peran) == (None, "pusat")
    assert sorted(f.name for f in folder_kunci().iterdir() if f.name.startswith(pengenal))
    sesi.db.tutup()
    lagi = buka_kantor(lokasi, JamUji())
    assert (lagi.db.meta("db_id"), lagi.db.ruang) == (pengenal, ruang)
    assert [p for p in lagi.db.pemberitahuan if "= off" not in p] == []
    hasil = periksa(lagi.db)
    assert (hasil.sah, hasil.komit) == (True, len(komit_semua(lagi.db)))
    assert hasil.baris > 10
    lagi.db.tutup()
    with pytest.raises(Tolakan, match="sudah berisi data pusat"):
        pusat(lokasi)


def test_a_server_that_may_forget_is_said_once_it_is_opened(peladen: Peladen):
    db = buat_database(peladen.url(peladen.buat()), JamUji())
    assert [p.split(" = ")[0].rsplit(" ", 1)[1] for p in db.pemberitahuan] == ["fsync", "full_page_writes"]
    db.tutup()


def test_a_creation_that_was_cut_off_begins_again(peladen: Peladen):
    lokasi = peladen.url(peladen.buat())

    def listrik_padam(db):
        raise RuntimeError("listrik padam")

    with pytest.raises(RuntimeError):
        buat_database(lokasi, JamUji(), "pusat", isi=listrik_padam)
    nama = lokasi.split("/")[3].split("?")[0]
    peladen.perintah("DELETE FROM meta", nama)
    ditolak(lokasi, "belum selesai dibuat", "operator pusat")
    sesi = pusat(lokasi)
    assert periksa(sesi.db).sah
    sesi.db.tutup()


def test_only_one_program_fills_a_database(peladen: Peladen):
    lokasi = peladen.url(peladen.buat())

    def kedua(db):
        with pytest.raises(Tolakan, match="sedang diisi oleh program lain"):
            buat_database(lokasi, JamUji(), "pusat")

    buat_database(lokasi, JamUji(), "pusat", isi=kedua).tutup()


def test_another_programs_database_is_left_alone(peladen: Peladen):
    nama = peladen.buat()
    ditolak(peladen.url(nama), "belum berisi data pusat", "operator pusat")
    peladen.perintah("CREATE TABLE milik_orang (a int)", nama)
    with pytest.raises(Tolakan, match="tabel program lain") as galat:
        pusat(peladen.url(nama))
    assert galat.value.siapa == "pengelola server"
    assert peladen.perintah("SELECT tablename FROM pg_tables WHERE schemaname = 'public'", nama) == [
        ("milik_orang",)
    ]


def test_an_older_schema_is_brought_up_to_date_and_a_newer_one_refused(peladen: Peladen):
    from kinerja_desktop.store.migrasi.jalankan import naikkan

    nama = peladen.buat()
    lama = Database(peladen.url(nama), JamUji())
    naikkan(lama.engine, "0001")
    lama.simpan_meta({"db_id": "ab" * 16, "ruang": "7", "peran": "pusat"})
    lama.tutup()
    db = buka_database(peladen.url(nama), JamUji())
    assert "Perbarui juga program di komputer lain" in db.pemberitahuan[0]
    with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        uow.insert("pegawai", {"nama": "Ani"})
    assert periksa(db).sah
    db.tutup()
    assert peladen.perintah("SELECT version_num FROM alembic_version", nama) == [(VERSI_SKEMA,)]
    peladen.perintah("UPDATE alembic_version SET version_num = '9999'", nama)
    ditolak(peladen.url(nama), "lebih baru", "operator pusat")


def test_a_restored_older_copy_gets_a_new_key(db, peladen: Peladen):
    with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        uow.insert("pegawai", {"nama": "Ani"})
    kunci = db.penulis.kunci_umum
    db.tutup()
    salinan = peladen.url(peladen.buat(db.engine.url.database))
    lagi = buka_database(db.lokasi, JamUji())
    with lagi.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        uow.insert("pegawai", {"nama": "Budi"})
    lagi.tutup()
    pulih = buka_database(salinan, JamUji())
    assert pulih.penulis.kunci_umum != kunci
    assert any("dipulihkan" in p for p in pulih.pemberitahuan)
    pulih.tutup()


def test_a_commit_waits_for_the_disk_even_where_the_server_would_not(db, peladen: Peladen):
    nama = db.engine.url.database
    for bawaan, jadi in (("off", "on"), ("local", "on"), ("remote_apply", "remote_apply")):
        peladen.perintah(f"ALTER DATABASE {nama} SET synchronous_commit = {bawaan}")
        lagi = buka_database(db.lokasi, JamUji())
        with lagi.lokal() as conn:
            assert conn.exec_driver_sql("SHOW synchronous_commit").scalar() == jadi
        lagi.tutup()


def test_the_servers_own_habits_change_nothing(db, peladen: Peladen):
    nama = db.engine.url.database
    peladen.perintah(f"ALTER DATABASE {nama} SET default_transaction_isolation = 'serializable'")
    peladen.perintah(f"ALTER DATABASE {nama} SET default_transaction_read_only = on")
    peladen.perintah(f"ALTER DATABASE {nama} SET bytea_output = 'escape'")
    lagi = buka_database(db.lokasi, JamUji())
    with lagi.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        uow.insert("pegawai", {"nama": "Ani"})
    with lagi.lokal() as conn:
        assert conn.exec_driver_sql("SHOW transaction_isolation").scalar() == "read committed"
    assert periksa(lagi).sah
    lagi.tutup()


def test_an_old_server_is_refused(db, monkeypatch):
    monkeypatch.setattr(server, "VERSI_TERTUA", 99_00_00)
    ditolak(db.lokasi, r"memakai PostgreSQL \d\d; yang diperlukan versi 15", "pengelola server")


def test_letters_of_another_kind_are_refused(peladen: Peladen):
    nama = peladen.buat(pilihan="ENCODING 'LATIN1'")
    ditolak(peladen.url(nama), "susunan huruf LATIN1", "pengelola server")


def test_a_missing_library_says_what_to_type(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    ditolak(f"postgresql://a:{SANDI}@db.contoh/pusat", "run.py siapkan pusat", "operator pusat")


def test_a_server_that_is_not_there(tmp_path):
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        gerbang = s.getsockname()[1]
        for tempat in (f"127.0.0.1:{gerbang}", "tidak-ada.invalid"):
            ditolak(f"postgresql://a:{SANDI}@{tempat}/pusat", "tidak dapat dihubungi", "pengelola server")
    ditolak(f"postgresql://a:{SANDI}@/pusat?host={tmp_path}", "tidak dapat dihubungi", "pengelola server")


def test_wrong_names_rights_and_passwords(peladen: Peladen):
    nama = peladen.buat()
    ditolak(peladen.url("tiada"), "tidak ada di server itu", "pengelola server")
    ditolak(peladen.url(nama, "tiada"), "menolak pengguna", "operator pusat")
    peladen.perintah(f"CREATE ROLE tamu_{nama} LOGIN")
    with pytest.raises(Tolakan, match="tidak berhak"):
        pusat(peladen.url(nama, f"tamu_{nama}"))
    peladen.perintah(f"REVOKE CONNECT ON DATABASE {nama} FROM PUBLIC")
    ditolak(peladen.url(nama, f"tamu_{nama}"), "tidak berhak", "pengelola server")


def test_a_wrong_password_is_never_said(peladen: Peladen):
    hba = peladen.folder / "data" / "pg_hba.conf"
    lama, nama = hba.read_text(), peladen.buat()
    hba.write_text(f"local {nama} all scram-sha-256\n{lama}")
    peladen.perintah(f"CREATE ROLE sandi_{nama} LOGIN PASSWORD '{SANDI}' SUPERUSER")
    peladen.perintah("SELECT pg_reload_conf()")
    benar = peladen.url(nama, f"sandi_{nama}").replace("@", f":{SANDI}@")
    try:
        for sandi in ("", ":salah", f":{SANDI}x"):
            ditolak(
                peladen.url(nama, f"sandi_{nama}").replace("@", f"{sandi}@"),
                "menolak pengguna",
                "operator pusat",
            )
        sesi = pusat(benar)
        assert SANDI not in f"{sesi.db.lokasi} {sesi.db.engine!r} {sesi.db.pemberitahuan}"
        with pytest.raises(Tolakan) as galat:
            pusat(benar)
        assert SANDI not in str(galat.value)
        sesi.db.tutup()
    finally:
        hba.write_text(lama)
        peladen.perintah("SELECT pg_reload_conf()")


@pytest.mark.parametrize(
    "alamat", ["mysql://a:{s}@h/d", "sqlite://", "postgresql+psycopg2://a:{s}@h/d", "http://x", "://"]
)
def test_other_addresses_are_refused(alamat):
    ditolak(alamat.format(s=SANDI), "Alamat .* tidak dikenal", "yang mengetik")


@pytest.mark.parametrize(
    ("lokasi", "jadi"),
    [
        ("postgresql://a:{s}@h:5432/d", "postgresql://a@h:5432/d"),
        ("postgresql://a:x?{s}@h/d?sslmode=require", "postgresql://a@h/d?sslmode=require"),
        ("postgresql://a:x@{s}@h/d", "postgresql://a@h/d"),
        ("postgresql://h/d?password={s}&host=/s&sslpassword={s}", "postgresql://h/d?host=/s"),
        ("postgresql://h/d", "postgresql://h/d"),
        ("C:/data/kantor: {s}@x.db", "C:/data/kantor: {s}@x.db"),
    ],
)
def test_an_address_is_shown_without_its_password(lokasi, jadi):
    assert tanpa_sandi(lokasi.format(s=SANDI)) == jadi.format(s=SANDI)


def test_a_server_that_restarts_is_found_again(db, peladen: Peladen):
    def terputus():
        with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
            uow.insert("pegawai", {"nama": "Ani"})
            nomor = uow.p.satu("SELECT pg_backend_pid()")[0]
            peladen.perintah(f"SELECT pg_terminate_backend({nomor}, 5000)")
            uow.insert("pegawai", {"nama": "Budi"})

    with pytest.raises(Tolakan, match="terputus"):
        terputus()
    assert komit_semua(db) == []
    peladen.matikan()
    try:
        with pytest.raises(Tolakan, match="tidak dapat dihubungi"):
            komit_semua(db)
    finally:
        peladen.hidupkan()
    with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        uow.insert("pegawai", {"nama": "Ani"})
    assert len(komit_semua(db)) == 1


def test_a_writer_that_waits_too_long_says_so(db, monkeypatch, peladen: Peladen):
    monkeypatch.setattr(server, "_TUNGGU", "-c lock_timeout=50ms")
    lain = buka_database(db.lokasi, JamUji())

    def tulis():
        with lain.lokal():
            pass

    with db.lokal(), pytest.raises(Tolakan, match="sedang ditulis program lain"):
        tulis()
    tulis()
    lain.tutup()


def test_names_of_the_cluster_are_plain(peladen: Peladen):
    """The tests reach the server by a socket of their own and no port of the machine."""
    assert peladen.perintah("SHOW listen_addresses") == [("",)]
    assert peladen.perintah("SELECT current_user") == [(PENGGUNA,)]
