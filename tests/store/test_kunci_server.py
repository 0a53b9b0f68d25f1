"""Several PCs on one server database: one set of keys, no false alarm, and no restore that goes unnoticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store.buka import buka_database
from kinerja_desktop.store.database import Database
from kinerja_desktop.store.kunci_db import ganti_kunci
from kinerja_desktop.store.kunci_server import ganti_kunci_server, pasang_kunci_server
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.periksa import periksa
from tests.peladen import Peladen
from tests.store.bantu import PELAKU, JamUji, komit_semua

AGE = ("AGE-SECRET-KEY-1UJI", "age1uji")


@pytest.fixture
def mesin() -> str:
    return "postgresql"


@pytest.fixture
def pc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Turns to the user folder of a PC, each with keys of its own."""
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")

    def pindah(nama: str) -> None:
        monkeypatch.setenv("KINERJA_DATA", str(tmp_path / nama))

    pindah("satu")
    return pindah


@pytest.fixture
def lokasi(pc, db: Database) -> str:
    """A database on a server, made by the first PC."""
    db.tutup()
    return db.lokasi


def tulis(db: Database, nama: str = "Ani") -> None:
    with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        uow.insert("pegawai", {"nama": nama})


def beri(dari: Database, lokasi: str, ke: str, pc) -> Database:
    """Hand the keys of one PC to another and open the database there."""
    kunci = dari.penulis.kunci
    pc(ke)
    db = buka_database(lokasi, JamUji())
    assert db.penulis is None
    assert pasang_kunci_server(db, kunci.akar, *AGE, dari.penulis.brankas.suksesi())
    return db


def kabar(db: Database) -> list[str]:
    return [k for k in db.pemberitahuan if "= off" not in k]


def test_a_pc_without_the_keys_reads_and_says_what_to_do(lokasi: str, pc) -> None:
    satu = buka_database(lokasi, JamUji())
    tulis(satu)
    pc("dua")
    dua = buka_database(lokasi, JamUji())
    assert (dua.penulis, len(komit_semua(dua))) == (None, 1)
    assert ["belum memegang kunci pusat" in k for k in kabar(dua)] == [True]
    for jalan in (lambda: tulis(dua), lambda: ganti_kunci(dua)):
        with pytest.raises(Tolakan, match="Minta berkas kunci pusat dan kodenya") as galat:
            jalan()
        assert galat.value.siapa == "operator pusat"
    tulis(satu)  # somebody who only looks has changed nothing
    assert len({k.writer for k in komit_semua(satu)}) == 1
    satu.tutup()
    dua.tutup()


def test_pcs_with_the_keys_write_one_chain_without_alarm(lokasi: str, pc) -> None:
    satu = buka_database(lokasi, JamUji())
    tulis(satu)
    dua = beri(satu, lokasi, "dua", pc)
    for db in (dua, satu, dua, dua, satu):
        tulis(db)
    assert {k.writer for k in komit_semua(satu)} == {satu.penulis.kunci_umum}
    assert [k.seq for k in komit_semua(satu)] == list(range(1, 7))
    assert periksa(satu).sah
    for nama, lama in (("satu", satu), ("dua", dua)):
        lama.tutup()
        pc(nama)
        lagi = buka_database(lokasi, JamUji())
        assert kabar(lagi) == []
        assert lagi.penulis.kunci_umum == satu.penulis.kunci_umum
        lagi.tutup()


def test_foreign_keys_are_not_taken(lokasi: str, pc) -> None:
    pc("dua")
    dua = buka_database(lokasi, JamUji())
    assert not pasang_kunci_server(dua, b"x" * 32, *AGE, [])
    assert dua.penulis is None
    dua.tutup()


def dua_pc(lokasi: str, pc) -> tuple[Database, Database]:
    satu = buka_database(lokasi, JamUji())
    return satu, beri(satu, lokasi, "dua", pc)


def test_a_restored_server_is_seen_by_whoever_comes_first_and_the_others_follow(
    lokasi: str, pc, peladen: Peladen
) -> None:
    satu, dua = dua_pc(lokasi, pc)
    nama = satu.engine.url.database
    tulis(satu)
    satu.tutup()
    dua.tutup()
    cadangan = peladen.buat(nama)
    dua = buka_database(lokasi, JamUji())
    tulis(dua, "Hilang oleh pemulihan")
    dua.tutup()
    peladen.ganti(nama, cadangan)
    pc("satu")  # it has never seen what was lost, and notices all the same
    satu = buka_database(lokasi, JamUji())
    assert ["dipulihkan" in k for k in kabar(satu)] == [True]
    tulis(satu)
    pc("dua")
    dua = buka_database(lokasi, JamUji())
    assert ["dipulihkan" in k for k in kabar(dua)] == [True]  # its own witness knows of more that is gone
    tulis(dua)
    with pytest.raises(Tolakan, match="baru saja diganti dari komputer lain"):
        tulis(satu)
    pc("satu")
    satu.tutup()
    satu = buka_database(lokasi, JamUji())
    assert kabar(satu) == []
    assert satu.penulis.kunci_umum == dua.penulis.kunci_umum
    tulis(satu)
    assert len({k.writer for k in komit_semua(satu)}) == 3
    assert periksa(satu).sah
    with satu.read() as conn:
        baca = "SELECT keadaan, count(*) FROM sync_writer GROUP BY keadaan ORDER BY keadaan"
        assert Pelaksana.dari(conn).semua(baca) == [("diganti", 2), ("diterima", 1)]
    satu.tutup()
    dua.tutup()


def test_a_rolled_back_disk_is_seen_by_the_pc_that_had_written(lokasi: str, pc, peladen: Peladen) -> None:
    """The same server, database and tables: only what this PC remembers tells."""
    satu, dua = dua_pc(lokasi, pc)
    nama = satu.engine.url.database
    tulis(dua)
    tulis(dua, "Hilang")
    for sql in ("DELETE FROM journal_commit WHERE seq = 2", "DELETE FROM pegawai WHERE nama = 'Hilang'"):
        peladen.perintah(f"SET session_replication_role = replica; {sql}", nama)
    peladen.perintah(
        "SET session_replication_role = replica; UPDATE sync_head SET seq = 1, ordinal = 1, "
        "hash = (SELECT hash FROM journal_commit)",
        nama,
    )
    tulis(satu)  # a commit with the number of the lost one
    lama = satu.penulis.kunci_umum
    dua.tutup()
    dua = buka_database(lokasi, JamUji())
    assert ["dipulihkan" in k for k in kabar(dua)] == [True]
    assert dua.penulis.kunci_umum != lama
    tulis(dua)
    satu.tutup()
    dua.tutup()


def test_a_renewal_cut_off_by_a_crash_is_made_again(lokasi: str, pc, monkeypatch) -> None:
    satu = buka_database(lokasi, JamUji())
    tulis(satu)
    satu.simpan_meta({"server_jejak": "dahulu"})
    satu.tutup()
    from kinerja_desktop.system.brankas import Brankas

    asli = Brankas.pasang

    def padam(self, *isi):
        asli(self, *isi)
        raise KeyboardInterrupt

    monkeypatch.setattr(Brankas, "pasang", padam)
    with pytest.raises(KeyboardInterrupt):
        buka_database(lokasi, JamUji())
    monkeypatch.setattr(Brankas, "pasang", asli)
    satu = buka_database(lokasi, JamUji())
    assert ["dipulihkan" in k for k in kabar(satu)] == [True]
    tulis(satu)
    satu.tutup()
    lagi = buka_database(lokasi, JamUji())
    assert kabar(lagi) == []
    lagi.tutup()


def test_new_keys_shut_out_the_pc_that_was_lost(lokasi: str, pc) -> None:
    satu, dua = dua_pc(lokasi, pc)
    tulis(satu)
    baru = ganti_kunci_server(dua)
    tulis(dua)
    assert dua.penulis.kunci_umum == baru
    with pytest.raises(Tolakan, match="baru saja diganti"):
        tulis(satu)
    pc("satu")
    satu.tutup()
    hilang = buka_database(lokasi, JamUji())
    assert ["telah diganti dari komputer lain" in k for k in kabar(hilang)] == [True]
    with pytest.raises(Tolakan, match="telah diganti"):
        tulis(hilang)
    assert hilang.penulis is None
    hilang.tutup()
    dua.tutup()


def test_keys_that_nobody_holds_any_more_are_made_anew(lokasi: str, pc) -> None:
    satu = buka_database(lokasi, JamUji())
    tulis(satu)
    satu.tutup()
    pc("dua")
    dua = buka_database(lokasi, JamUji())
    ganti_kunci_server(dua, mewarisi=False)
    tulis(dua)
    assert len({k.writer for k in komit_semua(dua)}) == 2
    dua.tutup()
    lagi = buka_database(lokasi, JamUji())
    assert kabar(lagi) == []
    lagi.tutup()
