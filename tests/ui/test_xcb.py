"""Smoke test with the real xcb plugin: the program on an X screen, keys, a picture of the screen, an end.

Everything else runs offscreen. Without Xvfb (Windows, a bare machine) this one is skipped.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.kantor_halaman import buat_isi

AKAR = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb tidak terpasang")

# The child: opens the program as a person does, types in it, says what it sees, closes the window.
ANAK = """
import json, sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from kinerja_desktop.app import Aplikasi, buat_qapp
from kinerja_desktop.system.jam import JamSistem
from kinerja_desktop.system.preferensi import Preferensi

db, gambar = sys.argv[1:]
qapp = buat_qapp(["kinerja"])
aplikasi = Aplikasi(qapp, JamSistem(), Preferensi(Path(db).parent / "preferensi.json"))
aplikasi.mulai(db)
hasil = {"plugin": qapp.platformName()}
langkah = []

def beres():
    return aplikasi.tugas.tertunda == 0 and aplikasi.rangka is not None and aplikasi.rangka.isActiveWindow()

def maju(sisa=[400]):
    sisa[0] -= 1
    if sisa[0] <= 0:
        hasil["macet"] = len(langkah)
        qapp.exit(3)
        return
    if aplikasi.rangka is not None and not aplikasi.rangka.isActiveWindow():
        aplikasi.rangka.activateWindow()
    if beres():
        r = aplikasi.rangka
        if not langkah:
            r.resize(1366, 705)
            QTest.keyClick(r, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
            langkah.append("pegawai")
        elif len(langkah) == 1:
            hasil["halaman"] = r.halaman_kini.nama
            QTest.keyClicks(r.halaman_kini.fokus_cari(), "staf")
            langkah.append("saring")
        elif len(langkah) < 12:
            langkah.append("tenang")
        else:
            layar = qapp.primaryScreen().grabWindow(0)
            layar.save(gambar)
            hasil["baris"] = r.halaman_kini.daftar.model.rowCount()
            r.close()
            qapp.quit()
            return
    QTimer.singleShot(25, maju)

QTimer.singleShot(25, maju)
kode = qapp.exec()
aplikasi.tutup()
print(json.dumps(hasil))
sys.exit(kode)
"""


@pytest.fixture
def layar() -> Iterator[str]:
    """A screen of its own, 1366 x 768; the number is chosen by the server."""
    baca, tulis = os.pipe()
    perintah = ["Xvfb", "-displayfd", str(tulis), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(perintah, pass_fds=[tulis], stderr=subprocess.DEVNULL)
    os.close(tulis)
    try:
        with os.fdopen(baca) as f:
            nomor = f.readline().strip()
        assert nomor, "Xvfb tidak menyala"
        yield f":{nomor}"
    finally:
        server.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(10)
        if server.poll() is None:
            server.kill()


def test_program_on_a_real_screen(layar, tmp_path, tmp_path_factory, data_sendiri):
    from PySide6.QtGui import QImage

    isi = buat_isi(tmp_path_factory.mktemp("xcb"))
    db = isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    gambar = tmp_path / "layar.png"
    lingkungan = {**os.environ, "DISPLAY": layar, "QT_QPA_PLATFORM": "xcb", "KINERJA_TANPA_KEYRING": "1"}
    lingkungan.pop("WAYLAND_DISPLAY", None)
    selesai = subprocess.run(
        [sys.executable, "-c", ANAK, str(db), str(gambar)],
        cwd=AKAR,
        env=lingkungan,
        capture_output=True,
        text=True,
        timeout=50,
    )
    if "could not load the Qt platform plugin" in selesai.stderr.lower():
        pytest.skip("pustaka xcb tidak terpasang")
    assert selesai.returncode == 0, selesai.stderr[-2000:]
    assert "Traceback" not in selesai.stderr
    hasil = json.loads(selesai.stdout.splitlines()[-1])
    assert hasil == {"plugin": "xcb", "halaman": "pegawai", "baris": 4}
    citra = QImage(str(gambar))
    assert (citra.width(), citra.height()) == (1366, 768)
    warna = {citra.pixel(x, y) for x in range(0, 1366, 7) for y in range(0, 700, 7)}
    assert len(warna) > 20  # letters and cards, not one grey plane
