"""The centre on a server: one writer at a time, nothing past the journal, order and sizes as in a file."""

from __future__ import annotations

import random
import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store import repo_cari, repo_tukar, repo_unit
from kinerja_desktop.store import tabel as t
from kinerja_desktop.store.backup import buat_backup
from kinerja_desktop.store.buka import buka_database
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.tabel import SINKRON
from tests.store import test_terapan
from tests.store.bantu import PELAKU, JamUji, isi, kedua_mesin, komit_semua


@pytest.fixture
def mesin() -> str:
    return "postgresql"


@pytest.fixture
def ani(db) -> bytes:
    with db.work(PELAKU, "pegawai.tambah", "Tambah Ani") as uow:
        return uow.insert("pegawai", {"nama": "Ani"})


def _sisip(p: Pelaksana, tabel: str) -> str:
    """An insert of an empty row whose revision is still to be filled in."""
    baca = "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = ?"
    kosong = {"bytea": "NULL", "text": "''", "bigint": "0"}
    jenis = {k: kosong[j] for k, j in p.semua(baca, (tabel,)) if k not in ("id", "rev")}
    nilai = ", ".join(["'\\x01'", "{}", *jenis.values()])
    return f"INSERT INTO {tabel} (id, rev, {', '.join(jenis)}) VALUES ({nilai})"


def test_every_synced_table_is_guarded(db, ani):
    with db.read() as conn:
        sisip = {tabel: _sisip(Pelaksana.dari(conn), tabel) for tabel in SINKRON}
    for tabel, tulis in sisip.items():
        for rev in (0, 1):
            with pytest.raises(Tolakan, match="tidak tercatat"), db.lokal() as conn:
                conn.exec_driver_sql(tulis.format(rev))
        with db.lokal() as conn:
            conn.exec_driver_sql(tulis.format(2))
        for sql in (f"UPDATE {tabel} SET rev = 1", f"DELETE FROM {tabel}", f"TRUNCATE {tabel}"):
            with pytest.raises(Tolakan, match="tidak tercatat"), db.lokal() as conn:
                conn.exec_driver_sql(sql)


def test_a_copy_of_many_rows_is_guarded_like_one(db, ani):
    kolom = ("id", "rev", "nama")
    baris = [(bytes([5]) * 15 + bytes([n]), 2, f"Orang {n}") for n in range(200)]
    with db.lokal() as conn:
        assert Pelaksana.dari(conn).salin("pegawai", kolom, baris) == 200
    with pytest.raises(Tolakan, match="tidak tercatat"), db.lokal() as conn:
        Pelaksana.dari(conn).salin("pegawai", kolom, [(b"\x06" * 16, 2, "baik"), (b"\x07" * 16, 1, "lama")])
    with db.read() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM pegawai").scalar() == 201


def test_the_journal_only_grows(db, ani):
    for sql in ("UPDATE journal_commit SET seq = 9", "DELETE FROM journal_commit", "TRUNCATE journal_commit"):
        with pytest.raises(Tolakan, match="tidak tercatat"), db.lokal() as conn:
            conn.exec_driver_sql(sql)
    assert len(komit_semua(db)) == 1


@kedua_mesin
def test_bulk_rows_go_in_by_the_shortest_way(db):
    isi_berkas = [(f"a{n}", bytes([n, 0, 255])) for n in range(50)]
    with db.lokal() as conn:
        p = Pelaksana.dari(conn)
        assert p.salin("berkas_lokal", ("nama", "isi"), isi_berkas) == 50
        assert p.salin("berkas_lokal", ("nama", "isi"), []) == 0
    with db.read() as conn:
        ada = Pelaksana.dari(conn).semua("SELECT nama, isi FROM berkas_lokal ORDER BY nama")
    assert ada == sorted(isi_berkas)
    assert {type(b) for _, b in ada} == {bytes}


@kedua_mesin
def test_percent_question_mark_and_backslash_are_letters(db):
    nama = "100% 'siap'? \\ A_B"
    with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        orang = uow.insert("pegawai", {"nama": nama})
        uow.insert("pegawai", {"nama": "100x siap A-B"})
    with db.read() as conn:
        p = Pelaksana.dari(conn)
        assert p.semua("SELECT id, '?%' FROM pegawai WHERE nama = ?", (nama,)) == [(orang, "?%")]
        assert p.semua("SELECT id FROM pegawai WHERE nama LIKE '100%' AND nama LIKE ?", ("%?%",)) == [
            (orang,)
        ]
        for cari in ("100%", "a_b", "\\"):
            assert repo_cari.orang(p, cari, 9) == [orang]


@kedua_mesin
def test_text_sorts_by_its_bytes_whatever_the_server(db):
    nama = ["b", "B", "a", "Z", "é", "_", "z", "É", "ab", "a b", "a-b", "😀"]
    with db.work(PELAKU, "unit.tambah", "Tambah") as uow:
        uow.insert_many("unit", [{"nama": n} for n in nama])
    with db.read() as conn:
        assert [u.nama for u in repo_unit.unit_semua(conn).values()] == sorted(nama, key=str.encode)
        p = Pelaksana.dari(conn)
        urut = p.semua("SELECT lower(nama) FROM unit ORDER BY lower(nama), nama")
    kecil = [n.lower() if n.isascii() else n for n in nama]
    assert [r[0] for r in urut] == sorted(kecil, key=str.encode)


@kedua_mesin
def test_numbers_of_64_bits_and_long_texts_have_room(db):
    besar, panjang = 2**62 + 1, "".join(random.Random(3).choices("0123456789abcdef", k=9000))
    with db.work(PELAKU, "unit.tambah", "Tambah") as uow:
        unit = uow.insert("unit", {"nama": panjang, "urut": besar})
        orang = uow.insert("pegawai", {"nip": panjang, "nama": "Ani"})
    assert isi(db, "unit", unit)["urut"] == besar
    with db.read() as conn:
        pilih = select(t.pegawai.c.id).where(t.pegawai.c.nip == panjang)
        assert conn.execute(pilih).scalars().all() == [orang]
        assert conn.execute(select(t.unit.c.id).where(t.unit.c.urut == besar)).scalars().all() == [unit]
    assert periksa(db).sah


def test_no_column_depends_on_the_servers_language(db):
    with db.read() as conn:
        salah = Pelaksana.dari(conn).semua(
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' "
            "AND (data_type = 'integer' OR (data_type = 'text' AND collation_name IS DISTINCT FROM 'C'))"
        )
    assert salah == []


@kedua_mesin
def test_a_bad_file_in_a_batch_leaves_the_others(db):
    with repo_tukar.transaksi(db) as p:
        for n in range(3):
            try:
                with repo_tukar.titik(p):
                    p.ubah("INSERT INTO sync_lost (ref, commit_hash) VALUES (?, ?)", (str(n), bytes(32)))
                    if n == 1:
                        p.ubah("INSERT INTO sync_lost (ref, commit_hash) VALUES (?, ?)", ("0", bytes(32)))
            except Exception:
                assert n == 1
    with repo_tukar.bacaan(db) as p:
        assert p.semua("SELECT ref FROM sync_lost ORDER BY ref") == [("0",), ("2",)]


def test_two_programs_on_one_database_never_write_one_number(db):
    lain = [buka_database(db.lokasi, JamUji()) for _ in range(3)]
    galat: list[BaseException] = []

    def tulis(satu, awal):
        try:
            for n in range(12):
                with satu.work(PELAKU, "pegawai.tambah", f"Tambah {awal}{n}") as uow:
                    uow.insert("pegawai", {"nama": f"{awal}{n}"})
        except BaseException as e:
            galat.append(e)

    benang = [threading.Thread(target=tulis, args=(d, a)) for d, a in zip(lain, "abc", strict=True)]
    for b in benang:
        b.start()
    for b in benang:
        b.join(60)
    assert galat == []
    assert [k.seq for k in komit_semua(db)] == list(range(1, 37))
    assert periksa(db).sah
    for d in lain:
        d.tutup()


def test_a_reader_sees_one_moment_while_another_writes(db, ani):
    lain = buka_database(db.lokasi, JamUji())
    with db.read() as conn:
        p = Pelaksana.dari(conn)
        assert p.satu("SELECT count(*) FROM pegawai") == (1,)
        with lain.work(PELAKU, "pegawai.tambah", "Tambah Budi") as uow:
            uow.insert("pegawai", {"nama": "Budi"})
        assert p.satu("SELECT count(*) FROM pegawai") == (1,)
        with pytest.raises(Tolakan, match="tidak berhak"), db.read() as conn:
            conn.exec_driver_sql("UPDATE meta SET nilai = ''")
    lain.tutup()
    with db.read() as conn:
        assert Pelaksana.dari(conn).satu("SELECT count(*) FROM pegawai") == (2,)


def test_a_unit_of_work_is_one_transaction_for_every_way_of_asking(db):
    def gagal():
        with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
            uow.insert("pegawai", {"nama": "Ani"})
            satu = uow.conn.exec_driver_sql("SELECT pg_current_xact_id()::text").scalar()
            assert uow.p.satu("SELECT pg_current_xact_id()::text") == (satu,)
            with db.baca_hemat() as (p, sambung):
                assert p.satu("SELECT nama FROM pegawai") == ("Ani",)
                assert sambung() is uow.conn
            raise RuntimeError

    with pytest.raises(RuntimeError):
        gagal()
    assert komit_semua(db) == []


def test_a_check_finds_what_somebody_changed_with_the_guards_off(db, ani, peladen):
    assert periksa(db).sah
    nama = db.engine.url.database
    peladen.perintah("ALTER TABLE pegawai DISABLE TRIGGER jaga_ubah_pegawai", nama)
    assert "Penjaga jaga_ubah_pegawai hilang" in periksa(db).temuan[0]
    peladen.perintah("UPDATE pegawai SET nama = 'Anu'", nama)
    peladen.perintah("ALTER TABLE pegawai ENABLE TRIGGER jaga_ubah_pegawai", nama)
    assert periksa(db).temuan == ["Tabel pegawai tidak sama dengan jurnal (2 baris)."]
    peladen.perintah("ALTER TABLE journal_commit DISABLE TRIGGER ALL", nama)
    peladen.perintah("UPDATE journal_commit SET line = replace(line, 'Ani', 'Anu')", nama)
    peladen.perintah("ALTER TABLE journal_commit ENABLE TRIGGER ALL", nama)
    assert periksa(db).temuan == ["Catatan nomor 1 berubah sejak ditulis."]


def test_a_backup_is_the_servers_own_work(db, tmp_path):
    with pytest.raises(Tolakan, match="pg_dump") as galat:
        buat_backup(db, tmp_path)
    assert galat.value.siapa == "pengelola server"
    assert list(tmp_path.iterdir()) == []


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tindakan=test_terapan.TINDAKAN, acak=st.integers(0, 2**32).map(random.Random))
def test_any_history_in_any_order_gives_one_state(pabrik_db, tindakan, acak):
    test_terapan.test_any_history_in_any_order_gives_one_state.hypothesis.inner_test(
        pabrik_db, tindakan, acak
    )
