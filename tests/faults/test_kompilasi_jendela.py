"""Compiling in the centre's window, killed at any moment or without disk: in the end the same tables."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.flows.tukar import terima
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.store import backup as backup_store
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.tur import cari
from tests.faults.jendela_korban import SEKALI
from tests.faults.test_kill9 import AKAR
from tests.faults.test_kompilasi import BANYAK, Kabupaten, isi, kabupaten, masuk  # noqa: F401
from tests.journeys.tiga_meja import satu_meja
from tests.journeys.tiga_tangan import kompilasi
from tests.kantor_uji import jam_uji

pytestmark = pytest.mark.timeout(180)
#: After how many files that are in the window is killed; more moments by command.
SAAT = (1, 20, 35, 50) if os.environ.get("KINERJA_KILL9") else (1, 45)


def sudah(db: Path) -> int:
    """Files that another process has brought in so far."""
    try:
        with closing(sqlite3.connect(f"file:{db}?mode=ro", uri=True)) as lihat:
            (n,) = lihat.execute("SELECT count(*) FROM sync_receipt WHERE arah = 'terima'").fetchone()
    except sqlite3.OperationalError:  # the file is being opened
        return 0
    return int(n)


def sampai_selesai(qapp: QApplication, db: Path, data: Path, k: Kabupaten, ada: int) -> None:
    """Compile once more in the window: the answers say what was in, and the tables are as undisturbed."""
    meja = satu_meja(qapp, db, data)
    with meja.duduk("pusat"):
        teks = kompilasi(meja, k.adk)
        assert f"{BANYAK} berkas dibaca" in teks
        keadaan = [b.nilai["keadaan"] for b in cari.kisi("Berkas yang dikompilasi").kisi_model.baris]
        assert keadaan.count("✓ Sudah pernah") == ada
        assert keadaan.count("✓ Diterapkan") == BANYAK - ada
    sesi = buka_kantor(db, jam_uji(), "pusat")
    assert isi(sesi) == k.jadi
    assert periksa(sesi.db).sah
    sesi.db.tutup()


def test_a_window_killed_while_it_compiles_goes_on(
    qapp: QApplication,
    kabupaten: Kabupaten,  # noqa: F811
    tmp_path: Path,
    data_sendiri: Path,
) -> None:
    db = tmp_path / "pusat.db"
    kabupaten.salin(db, data_sendiri)
    pernah = []
    for saat in SAAT:
        korban = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.jendela_korban", str(db), str(data_sendiri),
             str(kabupaten.adk)],
            cwd=AKAR, stderr=subprocess.DEVNULL, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
        batas = time.monotonic() + 60
        while sudah(db) < saat and korban.poll() is None:
            assert time.monotonic() < batas, "the window does not get on"
            time.sleep(0.002)
        korban.kill()
        assert korban.wait(20) == -9, "it had ended before the kill"
        sesi = buka_kantor(db, jam_uji(), "pusat")
        pernah.append(masuk(sesi))
        assert pernah[-1] % SEKALI == 0, "whole transactions only"
        assert periksa(sesi.db).sah
        sesi.db.tutup()
    assert 0 < pernah[0] < pernah[-1] < BANYAK, pernah
    sampai_selesai(qapp, db, data_sendiri, kabupaten, pernah[-1])


@pytest.mark.parametrize("cakram", ["cakram kecil"], indirect=True)
def test_a_window_without_disk_says_so_and_goes_on(
    qapp: QApplication,
    kabupaten: Kabupaten,  # noqa: F811
    cakram,
    tmp_path: Path,
    data_sendiri: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(terima, "_PER_TRANSAKSI", SEKALI)
    monkeypatch.setattr(backup_store, "CADANGAN", 0)
    db = cakram.folder / "pusat.db"
    kabupaten.salin(db, data_sendiri)
    meja = satu_meja(qapp, db, data_sendiri)
    with meja.duduk("pusat"), cakram.penuh(1_500_000), meja.p.boleh_ditolak():
        teks = kompilasi(meja, kabupaten.adk)
        (kalimat,) = cari.pesan("bahaya")
        assert "aman" in kalimat, kalimat
        assert "Yang memperbaiki: operator." in kalimat
        assert "berkas dibaca" not in teks
    sesi = buka_kantor(db, jam_uji(), "pusat")
    ada = masuk(sesi)
    assert 0 < ada < BANYAK
    assert ada % SEKALI == 0
    assert periksa(sesi.db).sah
    sesi.db.tutup()
    lapang = Path(shutil.copy2(db, tmp_path / "lapang.db"))
    sampai_selesai(qapp, lapang, data_sendiri, kabupaten, ada)
