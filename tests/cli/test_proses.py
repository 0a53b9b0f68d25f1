"""The real program as a process: exit codes, encodings, a reader that goes away, two at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import DUK, SIASN

AKAR = Path(__file__).parent.parent.parent


def perintah(*argv: object) -> list[str]:
    return [sys.executable, "-m", "kinerja_desktop", *map(str, argv)]


def jalan(*argv: object, **lingkungan: str) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, **lingkungan}
    return subprocess.run(perintah(*argv), cwd=AKAR, env=env, capture_output=True, check=False, timeout=50)


def test_exit_codes_and_streams_of_the_process():
    sah = jalan("nip", "198001012006041001", "--json")
    assert (sah.returncode, sah.stderr, json.loads(sah.stdout)["sah"]) == (0, b"", True)
    salah = jalan("hitung", "predikat", "--hasil", "baik")
    assert (salah.returncode, salah.stdout) == (2, b"")
    assert b"Pemakaian: kinerja hitung predikat" in salah.stderr
    assert b"Traceback" not in salah.stderr


@pytest.mark.parametrize("sandi", ["ascii", "cp1252", "utf-8"])
def test_an_old_console_that_cannot_show_every_letter(sandi):
    nama = "Tidak ada 🙂 “ini”.db\udcff"  # on Linux a byte that is no letter, on Windows half a letter
    j = subprocess.run(
        perintah("periksa", "--db", nama),
        cwd=AKAR, env={**os.environ, "PYTHONIOENCODING": sandi, "PYTHONUTF8": "0"},
        capture_output=True, check=False, timeout=50,
    )  # fmt: skip
    assert j.returncode == 1
    assert b"tidak ditemukan" in j.stdout
    assert j.stderr == b""


def test_a_reader_that_goes_away_is_no_error():
    with subprocess.Popen(
        perintah("--help"), cwd=AKAR, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as proses:
        assert proses.stdout is not None
        assert proses.stderr is not None
        proses.stdout.close()
        galat = proses.stderr.read()
        proses.wait(50)
    assert b"Traceback" not in galat
    assert b"BrokenPipe" not in galat


@pytest.mark.parametrize("tujuan", ["berkas", "berkas/hasil", "x" * 300])
def test_the_tour_refuses_a_place_where_it_cannot_write_before_it_begins(tmp_path, tujuan):
    (tmp_path / "berkas").write_bytes(b"isi")
    j = jalan("tur", "--keluar", tmp_path / tujuan, "--json")
    assert (j.returncode, j.stderr) == (1, b"")
    assert str(Path(tujuan))[:20] in json.loads(j.stdout)["alasan"]
    assert "tidak terduga" not in j.stdout.decode()
    assert (tmp_path / "berkas").read_bytes() == b"isi"


def test_two_imports_at_once_double_nobody(kantor, kinerja):
    """Two programs on one office: both finish or one is told to wait; the office is whole."""
    proses = [
        subprocess.Popen(
            perintah("pegawai", "impor", buku, "--db", kantor, "--terapkan", "--json"),
            cwd=AKAR, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for buku in (SIASN, DUK)
    ]  # fmt: skip
    for p in proses:
        keluar, galat = p.communicate(timeout=50)
        assert b"Traceback" not in galat
        assert p.returncode in (0, 1), galat
        # The one that planned on what the other has changed meanwhile is refused, never mixed in.
        assert p.returncode == 0 or json.loads(keluar)["alasan"].startswith("Data berubah"), keluar
    nip = [p["nip"] for p in kinerja("pegawai", "daftar", "--db", kantor, "--json").isi["pegawai"]]
    assert len(nip) == len(set(nip)) >= 35
    assert kinerja("periksa", "--db", kantor, "--json").isi["sah"] is True
