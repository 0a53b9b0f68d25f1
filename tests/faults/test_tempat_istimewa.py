"""Pipes, devices and leftovers in the place of a file: never waited for, never replaced, never mixed in."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange.simpan import baca_dari, simpan_berkas
from kinerja_desktop.services.kantor import buat_kantor, buka_kantor
from kinerja_desktop.spreadsheets.pegawai import baca_pegawai
from kinerja_desktop.store.backup import uji_pulih
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.system.tulis import tulis_utuh
from tests.kantor_uji import jam_uji

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files in folders")


@pytest.fixture
def pipa(tmp_path: Path) -> Path:
    """A pipe: stands for every device that somebody running as administrator might name."""
    os.mkfifo(tmp_path / "pipa")
    return tmp_path / "pipa"


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "kerja",
    [
        lambda p: buat_kantor(p, jam_uji(), "Kecamatan X", "Pemerintah Kabupaten Y"),
        lambda p: buka_kantor(p, jam_uji()),
        lambda p: simpan_berkas(p, b"isi"),
        lambda p: tulis_utuh(p, b"isi"),
        baca_dari,
        baca_pegawai,
        uji_pulih,
    ],
    ids=["buat", "buka", "adk", "tulis", "baca adk", "buku kerja", "backup"],
)
def test_a_pipe_is_neither_waited_for_nor_replaced(pipa, kerja):
    with pytest.raises((Tolakan, OSError)):
        kerja(pipa)
    assert pipa.is_fifo()
    assert [f.name for f in pipa.parent.iterdir() if f.name.startswith(".pipa")] == []


def test_logs_of_a_file_that_is_gone_do_not_flow_into_a_new_office(tmp_path):
    lama = buat_kantor(tmp_path / "kantor.db", jam_uji(), "Kecamatan Lama", "Pemerintah Kabupaten Y")
    with lama.kerja("uji", "Isi") as uow:
        uow.insert_many("pegawai", [{"nama": f"Orang {n}"} for n in range(50)])
    log = (tmp_path / "kantor.db-wal").read_bytes()
    lama.db.tutup()
    (tmp_path / "kantor.db").unlink()
    (tmp_path / "kantor.db-wal").write_bytes(log)
    baru = buat_kantor(tmp_path / "kantor.db", jam_uji(), "Kecamatan Baru", "Pemerintah Kabupaten Y")
    with baru.baca() as conn:
        assert conn.exec_driver_sql("SELECT nama FROM kantor").scalars().all() == ["Kecamatan Baru"]
        assert conn.exec_driver_sql("SELECT count(*) FROM pegawai").scalar() == 0
    assert periksa(baru.db).sah
    baru.db.tutup()


def test_what_a_crash_left_of_a_new_office_is_swept_away_by_the_next_try(tmp_path):
    for nama in (".kantor.db.baru", ".kantor.db.baru-wal", ".kantor.db.baru-shm", ".kantor.db.baru.kunci"):
        (tmp_path / nama).write_bytes(b"setengah")
    sesi = buat_kantor(tmp_path / "kantor.db", jam_uji(), "Kecamatan X", "Pemerintah Kabupaten Y")
    assert periksa(sesi.db).sah
    sesi.db.tutup()
    assert [f.name for f in tmp_path.iterdir()] == ["kantor.db"]


def test_two_programs_never_make_the_same_office_at_once(tmp_path):
    from kinerja_desktop.system.kunci_instans import KunciInstans

    with KunciInstans(tmp_path / ".kantor.db.baru"), pytest.raises(Tolakan, match="sedang dibuat"):
        buat_kantor(tmp_path / "kantor.db", jam_uji(), "Kecamatan X", "Pemerintah Kabupaten Y")
    assert not (tmp_path / "kantor.db").exists()


def test_an_error_while_an_office_is_filled_leaves_nothing(tmp_path, monkeypatch):
    from kinerja_desktop.services import kantor

    def gagal(*_: object) -> None:
        raise RuntimeError("listrik padam")

    monkeypatch.setattr(kantor, "isi_aturan", lambda *_, **__: gagal())
    with pytest.raises(RuntimeError):
        buat_kantor(tmp_path / "kantor.db", jam_uji(), "Kecamatan X", "Pemerintah Kabupaten Y")
    assert list(tmp_path.iterdir()) == []
