"""run.py on a bare machine: standard library only, short, mends itself, says what went wrong."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

AKAR = Path(__file__).resolve().parents[2]

# Stands in for pip: notes how it was called, and fails with the words it is given.
PIP_PALSU = """
import json, os, sys, time
if "--version" in sys.argv:
    sys.exit(0)
with open(os.environ["CATATAN"], "a") as berkas:
    berkas.write(json.dumps(sys.argv[1:]) + "\\n")
time.sleep(float(os.environ.get("LAMA", "0")))
print(os.environ.get("GAGAL", "Collecting satu"))
sys.exit(1 if "GAGAL" in os.environ else 0)
"""


class Mesin:
    """A checkout of its own with a pip that only takes notes."""

    def __init__(self, folder: Path) -> None:
        self.akar = folder / "kinerja dengan spasi"
        self.akar.mkdir()
        for nama in ("run.py", "requirements.txt", "requirements-dev.txt", "requirements-pusat.txt"):
            shutil.copy(AKAR / nama, self.akar)
        (folder / "palsu").mkdir()
        (folder / "palsu" / "pip.py").write_text(PIP_PALSU)
        self.catatan = folder / "catatan"
        self.tanda = self.akar / ".lingkungan" / ".lengkap"
        self.env = {k: v for k, v in os.environ.items() if not k.startswith("KINERJA_")}
        self.env |= {"PYTHONPATH": str(folder / "palsu"), "CATATAN": str(self.catatan)}

    def mulai(self, *kata: str, **env: str) -> subprocess.Popen[str]:
        perintah = [sys.executable, str(self.akar / "run.py"), *kata]
        return subprocess.Popen(perintah, env={**self.env, **env}, stderr=subprocess.PIPE, text=True)

    def siapkan(self, *kata: str, **env: str) -> tuple[int, str]:
        proses = self.mulai("siapkan", *kata, **env)
        galat = proses.communicate(timeout=50)[1]
        return proses.returncode, galat

    def panggilan(self) -> list[list[str]]:
        return [json.loads(b) for b in self.catatan.read_text().splitlines()] if self.catatan.exists() else []


@pytest.fixture
def mesin(tmp_path: Path) -> Mesin:
    return Mesin(tmp_path)


@pytest.fixture
def modul():
    spek = importlib.util.spec_from_file_location("run_kinerja", AKAR / "run.py")
    assert spek is not None
    assert spek.loader is not None
    isi = importlib.util.module_from_spec(spek)
    spek.loader.exec_module(isi)
    return isi


def test_short_and_standard_library_only():
    teks = (AKAR / "run.py").read_text("utf-8")
    assert len(teks.splitlines()) < 200
    impor = [n for n in ast.walk(ast.parse(teks)) if isinstance(n, ast.Import | ast.ImportFrom)]
    nama = {a.name.split(".")[0] for n in impor if isinstance(n, ast.Import) for a in n.names}
    nama |= {str(n.module).split(".")[0] for n in impor if isinstance(n, ast.ImportFrom)}
    assert nama <= sys.stdlib_module_names
    assert "ensurepip" not in nama


def test_first_start_installs_with_hashes_and_second_start_is_immediate(mesin):
    assert mesin.siapkan()[0] == 0
    (panggil,) = mesin.panggilan()
    assert "--require-hashes" in panggil
    assert panggil[-1].endswith("requirements.txt")
    assert panggil[panggil.index("--python") + 1].startswith(str(mesin.akar / ".lingkungan"))
    waktu = []
    for _ in range(3):
        kode, galat = mesin.siapkan()
        assert kode == 0
        waktu.append(float(re.search(r"siap dalam ([\d.]+) detik", galat)[1]))
    assert min(waktu) < 0.5
    assert len(mesin.panggilan()) == 1


def test_tests_need_more_and_a_new_lock_updates_in_place(mesin):
    mesin.siapkan()
    mesin.siapkan("test")
    assert mesin.panggilan()[1][-1].endswith("requirements-dev.txt")
    (mesin.akar / ".lingkungan" / "masih ada").touch()
    kunci = mesin.akar / "requirements.txt"
    kunci.write_text(kunci.read_text() + "# changed\n")
    mesin.siapkan()
    assert len(mesin.panggilan()) == 3
    assert (mesin.akar / ".lingkungan" / "masih ada").exists()
    mesin.siapkan("test")  # the test lock has not changed
    assert len(mesin.panggilan()) == 3


def test_a_server_s_data_needs_its_driver(mesin, modul, monkeypatch):
    kunci = []
    monkeypatch.setattr(modul, "siapkan", kunci.append)
    monkeypatch.setattr(modul, "sistem", lambda jendela, uji: None)
    monkeypatch.setattr(modul, "jalankan", lambda perintah, **env: None)
    monkeypatch.delenv("KINERJA_DB", raising=False)
    for kata in (
        ["siapkan", "pusat"],
        ["cli", "periksa", "--db=postgresql://a@b/c"],
        ["cli", "pusat", "undang"],
    ):
        modul.utama(kata)
    monkeypatch.setenv("KINERJA_DB", "postgres://a@b/c")
    for kata in (["buka"], ["test"]):
        modul.utama(kata)
    assert kunci == [modul.PUSAT, modul.PUSAT, modul.UMUM, modul.PUSAT, modul.UJI]
    assert mesin.siapkan("pusat")[0] == 0
    assert mesin.panggilan()[0][-1].endswith("requirements-pusat.txt")
    assert mesin.siapkan()[0] == 0  # it contains the program's own
    assert len(mesin.panggilan()) == 1


@pytest.mark.parametrize("isi", [None, "", "{bukan json", '{"python": "2.7"}'])
def test_a_half_made_environment_is_made_anew(mesin, isi):
    mesin.tanda.parent.mkdir()
    sampah = mesin.akar / ".lingkungan" / "sampah"
    sampah.touch()
    if isi is not None:
        mesin.tanda.write_text(isi)
    assert mesin.siapkan()[0] == 0
    assert not sampah.exists()
    assert (mesin.akar / ".lingkungan" / "pyvenv.cfg").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there the lock ends with its holder, and so does pip")
def test_killed_while_installing_starts_again_when_the_orphan_is_done(mesin):
    proses = mesin.mulai("siapkan", LAMA="2")
    batas = time.monotonic() + 30
    while not mesin.panggilan() and time.monotonic() < batas:
        time.sleep(0.05)
    proses.kill()
    proses.stderr.close()
    proses.wait()
    assert not mesin.tanda.exists()
    kode, galat = mesin.siapkan()
    assert kode == 0
    assert "menunggu pemasangan lain" in galat  # its pip still wrote into the folder
    assert mesin.tanda.exists()


def test_two_starts_at_once_install_once(mesin):
    dua = [mesin.mulai("siapkan", LAMA="1"), mesin.mulai("siapkan", LAMA="1")]
    galat = [p.communicate(timeout=50)[1] for p in dua]
    assert [p.returncode for p in dua] == [0, 0]
    assert len(mesin.panggilan()) == 1
    assert sum("menunggu pemasangan lain" in g for g in galat) == 1


@pytest.mark.parametrize(
    ("kata_pip", "kalimat"),
    [
        ("Temporary failure in name resolution", "periksa jaringan"),
        ("ERROR: Could not find a version (from versions: none)", "periksa jaringan"),
        ("OSError: [Errno 28] No space left on device", "Ruang kosong habis"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "berbeda dari yang tercatat"),
        ("[WinError 32] The process cannot access the file", "Tutup dahulu"),
        ("ERROR: [WinError 5] Access is denied", "Tutup dahulu"),
        ("HINT: this system does not have Windows Long Path support enabled", "terlalu panjang"),
        ("SSLError CERTIFICATE_VERIFY_FAILED", "Sertifikat jaringan"),
        ("sesuatu yang lain", "Catatan terakhir"),
    ],
)
def test_a_failure_is_one_sentence_and_leaves_no_mark(mesin, kata_pip, kalimat):
    kode, galat = mesin.siapkan(GAGAL=kata_pip)
    assert kode == 1
    assert kalimat in galat
    assert "Traceback" not in galat
    assert not mesin.tanda.exists()
    assert mesin.siapkan()[0] == 0


def test_unknown_words_show_the_use(mesin):
    hasil = subprocess.run(
        [sys.executable, str(mesin.akar / "run.py"), "entah"], capture_output=True, text=True, check=False
    )
    assert hasil.returncode == 2
    assert "python3 run.py test" in hasil.stdout


def test_offscreen_by_wish_means_the_tour(modul, monkeypatch):
    dijalankan = []
    monkeypatch.setattr(modul, "siapkan", lambda uji: None)
    monkeypatch.setattr(modul, "sistem", lambda jendela, uji: dijalankan.append(jendela))
    monkeypatch.setattr(modul, "jalankan", lambda perintah, **env: dijalankan.append(perintah))
    monkeypatch.setenv("DISPLAY", ":9")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    modul.utama([])
    assert dijalankan[:2] == [False, ["-P", "-m", "kinerja_desktop", "tur"]]
    dijalankan.clear()
    monkeypatch.delenv("QT_QPA_PLATFORM")
    modul.utama([])
    assert dijalankan == [True, ["-P", "-m", "kinerja_desktop"]]


def test_debian_names_follow_from_library_names(modul):
    nama = [modul.paket(p) for p in (modul.PUSTAKA + modul.PUSTAKA_JENDELA).split()]
    for paket in (
        "libglib2.0-0", "libegl1", "libgl1", "libx11-6", "libdbus-1-3", "libfontconfig1", "libxkbcommon0",
        "libx11-xcb1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxkbcommon-x11-0",
    ):  # fmt: skip
        assert paket in nama
    assert modul.paket("pdftoppm") == "poppler-utils"
    assert modul.paket("pg_ctlcluster") == "postgresql"


def test_without_rights_the_exact_line_to_type_is_printed(modul, monkeypatch):
    monkeypatch.setattr(modul, "ada", lambda pustaka: pustaka != "libEGL.so.1")
    monkeypatch.setattr(modul.shutil, "which", lambda nama: f"/usr/bin/{nama}")
    monkeypatch.setattr(modul.sys, "platform", "linux")
    monkeypatch.setattr(modul.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(SystemExit) as keluar:
        modul.sistem(jendela=False, uji=False)
    assert "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1" in str(
        keluar.value
    )


def test_an_old_python_is_refused_in_words(modul, monkeypatch):
    monkeypatch.setattr(modul.sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit) as keluar:
        modul.utama([])
    assert "Perlu Python 3.11" in str(keluar.value)
