"""Preferences, log and lock: small files that must not harm anybody when they are damaged or contested."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.system import log
from kinerja_desktop.system.kunci_instans import KunciInstans, berkas_kunci, nama_saluran
from kinerja_desktop.system.preferensi import BAWAAN, Preferensi
from kinerja_desktop.system.tulis import pasang_baru, tulis_utuh


def test_preferences_are_kept_and_read_again(tmp_path):
    berkas = tmp_path / "preferensi.json"
    Preferensi(berkas).simpan(ukuran_huruf=12, folder_terakhir="/média/ünïcode")
    lagi = Preferensi(berkas)
    assert lagi.ambil("ukuran_huruf") == 12
    assert lagi.ambil("folder_terakhir") == "/média/ünïcode"
    assert lagi.ambil("bahasa") == "id"
    assert lagi.ambil("tidak dikenal") is None


@pytest.mark.parametrize(
    "isi", [b"", b"{", b"\xff\xfe", b"[1]", b"null", b"[" * 100_000, b"{" + b" " * 2_000_000 + b"}"]
)
def test_damaged_preferences_count_as_none_and_are_kept_aside(tmp_path, isi):
    berkas = tmp_path / "preferensi.json"
    berkas.write_bytes(isi)
    pref = Preferensi(berkas)
    assert {n: pref.ambil(n) for n in BAWAAN} == BAWAAN
    assert (tmp_path / "preferensi.rusak.json").read_bytes() == isi
    pref.simpan(bahasa="en")
    assert Preferensi(berkas).ambil("bahasa") == "en"


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda a: st.lists(a), max_leaves=3)
)
def test_a_value_of_another_type_counts_as_absent(tmp_path_factory, nilai):
    berkas = tmp_path_factory.mktemp("p") / "p.json"
    berkas.write_text(json.dumps({"ukuran_huruf": nilai, "bahasa": nilai}))
    pref = Preferensi(berkas)
    assert pref.ambil("ukuran_huruf") == (nilai if type(nilai) is int else 10)
    assert pref.ambil("bahasa") == (nilai if isinstance(nilai, str) else "id")


def test_a_failed_write_leaves_the_old_file_and_no_litter(tmp_path, monkeypatch):
    berkas = tmp_path / "preferensi.json"
    pref = Preferensi(berkas)
    pref.simpan(bahasa="en")

    def penuh(nomor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", penuh)
    with pytest.raises(OSError, match="No space"):
        pref.simpan(bahasa="id")
    assert pref.ambil("bahasa") == "en"
    assert Preferensi(berkas).ambil("bahasa") == "en"
    assert [b.name for b in tmp_path.iterdir()] == ["preferensi.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="permission bits belong to other systems")
def test_whole_writes_keep_permissions(tmp_path):
    biasa, rahasia = tmp_path / "biasa", tmp_path / "rahasia"
    tulis_utuh(biasa, b"1")
    tulis_utuh(rahasia, b"1", rahasia=True)
    assert biasa.stat().st_mode & 0o777 == 0o644
    assert rahasia.stat().st_mode & 0o777 == 0o600
    biasa.chmod(0o600)
    tulis_utuh(biasa, b"2")
    assert biasa.read_bytes() == b"2"
    assert biasa.stat().st_mode & 0o777 == 0o600


def test_the_log_holds_no_nip(tmp_path):
    berkas = log.mulai_log(tmp_path)
    try:
        log.pencatat("store").warning("gagal untuk %s", "19900101 201503 1 001")
        log.pencatat("store").error("gagal untuk 199001012015031001 pada 2026-01-02 03:04:05")
    finally:
        for penulis in list(logging.getLogger(log.NAMA_LOG).handlers):
            penulis.close()
            logging.getLogger(log.NAMA_LOG).removeHandler(penulis)
    isi = berkas.read_text("utf-8")
    assert "201503" not in isi
    assert isi.count("1990…01") == 2
    assert "2026-01-02 03:04:05" in isi


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path, monkeypatch):
    monkeypatch.setenv("KINERJA_DATA", str(tmp_path / "berkas"))
    (tmp_path / "berkas").write_text("not a folder")
    assert log.mulai_log() is None
    log.pencatat("ui").warning("tetap berjalan")


AMBIL = """
import sys
from pathlib import Path
from kinerja_desktop.system.kunci_instans import KunciInstans
kunci = KunciInstans(Path(sys.argv[1]))
print(kunci.ambil(), flush=True)
sys.stdin.readline()
"""


def program_lain(basis: Path) -> subprocess.Popen[str]:
    asli = Path(sys.base_prefix, "python.exe")  # on Windows sys.executable starts another process
    python = str(asli) if asli.is_file() else sys.executable
    return subprocess.Popen(
        [python, "-c", AMBIL, str(basis)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def test_a_second_program_is_kept_out_until_the_first_dies(tmp_path):
    basis = tmp_path / "kantor.db"
    with program_lain(basis) as lain:
        assert lain.stdout.readline() == "True\n"
        kunci = KunciInstans(basis)
        assert kunci.ambil() is False
        assert kunci.pemegang()["pid"] == lain.pid
        with pytest.raises(BlockingIOError), kunci:
            pass
        lain.kill()  # dies without a word, as in a power cut
        lain.wait()
    with kunci:
        assert kunci.ambil() is True
        assert kunci.pemegang()["pid"] == os.getpid()
    with kunci:
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="a plain Windows account may not make links")
def test_lock_of_the_same_file_by_another_name_is_the_same(tmp_path):
    basis = tmp_path / "kantor.db"
    basis.touch()
    (tmp_path / "lain.db").symlink_to(basis)
    assert berkas_kunci(tmp_path / "lain.db") == berkas_kunci(basis)
    assert nama_saluran(tmp_path / "lain.db") == nama_saluran(basis)
    assert nama_saluran(basis) != nama_saluran(tmp_path / "pusat.db")


def test_a_damaged_lock_file_names_nobody(tmp_path):
    basis = tmp_path / "kantor.db"
    berkas_kunci(basis).write_bytes(b"\xff{")
    assert KunciInstans(basis).pemegang() == {}
    with KunciInstans(basis):
        pass


def test_a_finished_file_never_takes_the_place_of_another(tmp_path):
    baru, tujuan = tmp_path / "baru", tmp_path / "kantor.db"
    baru.write_bytes(b"isi")
    tujuan.write_bytes(b"lama")
    with pytest.raises(FileExistsError):
        pasang_baru(baru, tujuan)
    assert (tujuan.read_bytes(), baru.exists()) == (b"lama", True)
    tujuan.unlink()
    pasang_baru(baru, tujuan)
    assert (tujuan.read_bytes(), baru.exists()) == (b"isi", False)
