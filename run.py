#!/usr/bin/env python3
"""Perintah pertama di komputer mana pun; hanya memakai pustaka bawaan Python 3.11 atau lebih baru.

python3 run.py              buka program; tanpa layar: jalankan tur (hasilnya di hasil-tur/)
python3 run.py test ...     jalankan semua tes; kata selanjutnya diteruskan ke pytest
python3 run.py cli ...      baris perintah, misalnya: python3 run.py cli --help
python3 run.py siapkan      hanya siapkan lingkungan kerja           (di Windows: py run.py ...)
"""

import contextlib
import ctypes
import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import sysconfig
import time

AKAR = pathlib.Path(__file__).resolve().parent
LINGKUNGAN = pathlib.Path(os.environ.get("KINERJA_LINGKUNGAN") or AKAR / ".lingkungan")
WINDOWS, PENGUNCI = os.name == "nt", __import__("msvcrt" if os.name == "nt" else "fcntl")
PY = LINGKUNGAN / ("Scripts/python.exe" if WINDOWS else "bin/python")
TANDA = LINGKUNGAN / ".lengkap"
UMUM, UJI, PUSAT = "requirements.txt", "requirements-dev.txt", "requirements-pusat.txt"
# Qt needs the first group always, the second for a window that is seen; tests need the tools too.
PUSTAKA = """libglib-2.0.so.0 libEGL.so.1 libGL.so.1 libX11.so.6 libdbus-1.so.3 libfontconfig.so.1
    libfreetype.so.6 libxkbcommon.so.0"""
PUSTAKA_JENDELA = """ libX11-xcb.so.1 libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-image.so.0 libxcb-sync.so.1
    libxcb-keysyms.so.1 libxcb-randr.so.0 libxcb-render-util.so.0 libxcb-render.so.0 libxcb-shape.so.0
    libxcb-shm.so.0 libxcb-util.so.1 libxcb-xfixes.so.0 libxcb-xkb.so.1 libxkbcommon-x11.so.0"""
ALAT_UJI = {"Xvfb": "xvfb", "pdftoppm": "poppler-utils", "qpdf": "qpdf", "pg_ctlcluster": "postgresql"}
# What pip's last words mean, first match wins.
SEBAB_GAGAL = r"""No space left|Errno 28 => Ruang kosong habis. Kosongkan sekitar 1 GB, lalu ulangi.
WinError 5\b|WinError 32 => Program masih terbuka. Tutup dahulu, lalu ulangi.
Long Path => Nama folder ini terlalu panjang bagi Windows. Pindahkan misalnya ke C:/kinerja, lalu ulangi.
HASHES|hashes => Pustaka yang diunduh berbeda dari yang tercatat, jadi tidak dipasang. Ulangi nanti.
CERTIFICATE_VERIFY => Sertifikat jaringan tidak dikenal. Periksa tanggal komputer dan jaringan.
ConnectionError|Temporary failure|timed out|Max retries|versions: none => Gagal mengunduh; periksa jaringan.
No matching distribution => Pustaka untuk komputer ini tidak ada; gunakan Python 3.11 sampai 3.13, 64 bit."""


def kata(*teks):
    print("[kinerja]", *teks, file=sys.stderr, flush=True)


def berhenti(teks):
    sys.exit("[kinerja] " + teks)


def ada(pustaka):
    with contextlib.suppress(OSError):
        return bool(ctypes.CDLL(pustaka))
    return False


def paket(nama):
    """Debian's name for the package of a library, by Debian's own rule, or of a tool."""
    dasar, _, versi = nama.lower().replace("glib-", "glib").partition(".so.")
    return ALAT_UJI.get(nama) or dasar + ("-" if dasar[-1].isdigit() else "") + versi


def sistem(jendela, uji):
    """Find missing system libraries; install them as root on Debian, otherwise say the line to type."""

    def kurang():
        pustaka = (PUSTAKA + PUSTAKA_JENDELA * bool(jendela or uji)).split()
        return [p for p in pustaka if not ada(p)] + [a for a in ALAT_UJI if uji and not shutil.which(a)]

    if not sys.platform.startswith("linux") or not (tiada := kurang()):
        return
    pasang = sorted(map(paket, tiada))
    baris = "apt-get install -y --no-install-recommends " + " ".join(pasang)
    if not shutil.which("apt-get"):
        berhenti(f"Belum ada di sistem ini: {', '.join(tiada)}. Pasang lewat pengelola paketnya.")
    if os.geteuid() != 0:
        berhenti(f"Pustaka sistem belum ada. Ketik ini, lalu ulangi:\n  sudo apt-get update && sudo {baris}")
    kata("memasang pustaka sistem:", *pasang)
    lingkungan = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for perintah in ("apt-get update -qq", f"{baris} -qq"):
        subprocess.run(perintah.split(), env=lingkungan, stdout=subprocess.DEVNULL, check=False)
    if kurang():
        berhenti(f"Pustaka sistem gagal dipasang. Periksa jaringan, lalu ketik:\n  apt-get update && {baris}")


def kunci_berkas(berkas):
    """Hold an exclusive lock on an open file; wait for whoever holds it."""
    for ke in range(10**9):
        try:
            if WINDOWS:
                return PENGUNCI.locking(berkas.fileno(), PENGUNCI.LK_NBLCK, 1)
            return PENGUNCI.flock(berkas, PENGUNCI.LOCK_EX | PENGUNCI.LOCK_NB)
        except OSError:
            if not ke:
                kata("menunggu pemasangan lain di folder ini selesai ...")
            time.sleep(0.3)


def pasang_pip(kunci, pegang):
    """Install one lock file into the environment with the outer pip, which holds on to the lock `pegang`."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    if subprocess.run([*pip, "--version"], capture_output=True, check=False).returncode != 0:
        pip_baru = "py -m ensurepip" if WINDOWS else "sudo apt-get install -y python3-pip"
        berhenti(f"pip belum ada. Ketik baris ini, lalu ulangi:\n  {pip_baru}")
    jumlah = len(re.findall(r"^[a-z0-9-]+==", kunci.read_text(), re.M))
    kata(f"memasang {jumlah} pustaka Python (hanya sekali, beberapa menit pada jaringan lambat) ...")
    pilihan = "install --require-hashes --no-deps --only-binary :all: --progress-bar off".split()  # noqa: SIM905
    perintah = [*pip, "--python", str(PY), *pilihan, "-r", str(kunci)]
    keluaran, ke = [], 0
    alir = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True, "errors": "replace"}
    with subprocess.Popen(perintah, pass_fds=() if WINDOWS else [pegang], **alir) as proses:
        for baris in proses.stdout:
            keluaran.append(baris)
            if baris.startswith("Collecting ") and (ke := ke + 1) % 10 == 0:
                kata(f"{ke} dari {jumlah} ...")
    if proses.returncode == 0:
        return
    for sebab in SEBAB_GAGAL.splitlines():
        pola, kalimat = sebab.split(" => ")
        if re.search(pola, "".join(keluaran)):
            berhenti(kalimat)
    berhenti("Pemasangan pustaka gagal. Catatan terakhir:\n" + "".join(keluaran[-6:]))


def siapkan(nama):
    """Make or mend the environment by one lock; a mark with its hash makes the next start immediate."""
    isi = {n: hashlib.sha256((AKAR / n).read_bytes()).hexdigest() for n in (UMUM, UJI, PUSAT)}
    python = f"{sys.version_info[0]}.{sys.version_info[1]} {sysconfig.get_platform()} {sys.base_prefix}"

    def tanda():
        with contextlib.suppress(OSError, ValueError):
            baca = json.loads(TANDA.read_text())
            if PY.exists() and baca.get("python") == python:
                return baca
        return {}

    if tanda().get(nama) == isi[nama]:
        return
    with open(f"{LINGKUNGAN}.kunci", "a+") as berkas:
        kunci_berkas(berkas)
        lama = tanda()
        if lama.get(nama) == isi[nama]:  # somebody else has just made it
            return
        if not lama:  # none, half-made, or made by another Python
            if shutil.disk_usage(LINGKUNGAN.parent).free < 900_000_000:
                berhenti(f"Ruang kosong di {LINGKUNGAN.parent} kurang dari 900 MB. Kosongkan, lalu ulangi.")
            kata("membuat lingkungan kerja", LINGKUNGAN.name)
            venv = [sys.executable, "-m", "venv", "--clear", "--without-pip"]  # needs no python3-venv
            subprocess.run([*venv, str(LINGKUNGAN)], check=True)
        TANDA.unlink(missing_ok=True)  # if killed from here on, the next start makes it anew
        pasang_pip(AKAR / nama, berkas.fileno())
        TANDA.write_text(json.dumps({**lama, "python": python, UMUM: isi[UMUM], nama: isi[nama]}))


def jalankan(perintah, **tambahan):
    jalur = os.pathsep.join(filter(None, [str(AKAR), os.environ.get("PYTHONPATH")]))
    lingkungan = {**os.environ, **tambahan, "PYTHONPATH": jalur}
    if WINDOWS:  # a replaced process would let go of the console; Ctrl+C is for the program itself
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        sys.exit(subprocess.run([str(PY), *perintah], env=lingkungan, check=False).returncode)
    os.execve(PY, [str(PY), *perintah], lingkungan)


def utama(kata_kata):
    if sys.version_info < (3, 11):  # noqa: UP036 -- the check itself
        berhenti(f"Perlu Python 3.11 atau lebih baru; yang ini {sys.version.split()[0]}.")
    mulai, apa = time.perf_counter(), kata_kata[0] if kata_kata else "buka"
    if apa not in ("buka", "test", "cli", "siapkan"):
        print(__doc__)
        sys.exit(0 if apa in ("-h", "--help") else 2)
    layar = not sys.platform.startswith("linux") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
    layar = layar and os.environ.get("QT_QPA_PLATFORM") != "offscreen"
    uji = "test" in kata_kata[:2] and apa != "cli"
    if apa != "cli" or kata_kata[1:2] == ["tur"]:
        sistem(jendela=layar and apa == "buka", uji=uji)
    alamat = " ".join([*kata_kata, os.environ.get("KINERJA_DB", "")])  # a server's data needs its driver
    siapkan(UJI if uji else PUSAT if re.search(r"^siapkan pusat|postgres\S*://", alamat) else UMUM)
    if apa == "siapkan":
        return kata(f"siap dalam {time.perf_counter() - mulai:.2f} detik")
    if apa == "test":
        os.chdir(AKAR)
        jalankan(["-m", "pytest", "-n", "auto", "--dist", "worksteal", *kata_kata[1:]])
    if apa == "buka" and not layar:
        kata("komputer ini tanpa layar: menjalankan tur, hasilnya di hasil-tur/")
        jalankan(["-P", "-m", "kinerja_desktop", "tur"], QT_QPA_PLATFORM="offscreen")
    jalankan(["-P", "-m", "kinerja_desktop", *kata_kata[1:]])


if __name__ == "__main__":
    try:
        utama(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
    except (OSError, subprocess.CalledProcessError) as salah:
        berhenti(f"Lingkungan kerja gagal dibuat di {LINGKUNGAN}: {salah}. Periksa izin dan ruang foldernya.")
