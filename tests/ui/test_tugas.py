"""The worker: thread identity, order, failure, no callback after death, a window that stays responsive."""

from __future__ import annotations

import gc
import sys
import threading
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kinerja_desktop.ui.kemajuan import KemajuanTerlambat
from kinerja_desktop.ui.pindai import matikan_pindai_modul
from kinerja_desktop.ui.tugas import Kendali, Tugas


def test_result_arrives_on_the_gui_thread(tugas, qtbot):
    terima = []
    tugas.jalankan(threading.get_ident, lambda v: terima.append((v, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(terima))
    assert terima[0][1] == threading.get_ident()
    assert terima[0][0] != threading.get_ident()


def test_database_jobs_share_one_thread_and_other_jobs_use_another(tugas, qtbot):
    data, lain = set(), set()
    for _ in range(5):
        tugas.jalankan(threading.get_ident, data.add)
        tugas.jalankan_lain(threading.get_ident, lain.add)
    qtbot.waitUntil(lambda: tugas.tertunda == 0)
    assert len(data) == 1
    assert lain
    assert not data & lain


def test_failure_goes_to_the_asker_or_to_the_loose_signal(tugas, qtbot):
    milik, lepas = [], []
    tugas.gagal_lepas.connect(lepas.append)
    tugas.jalankan(lambda: 1 / 0, pytest.fail, milik.append)
    tugas.jalankan(lambda: int("x"), pytest.fail)
    qtbot.waitUntil(lambda: bool(milik and lepas))
    assert isinstance(milik[0], ZeroDivisionError)
    assert isinstance(lepas[0], ValueError)


def test_order_of_500_jobs_is_kept(tugas, qtbot):
    dapat = []
    for i in range(500):
        tugas.jalankan(lambda i=i: i, dapat.append)
    gc.collect()
    qtbot.waitUntil(lambda: len(dapat) == 500, timeout=10_000)
    assert dapat == list(range(500))


def test_no_callback_after_the_widget_died(tugas, qtbot):
    kena = []

    class Penerima(QLabel):
        def terima(self, nilai):
            kena.append(nilai)

    w = Penerima()
    gerbang = threading.Event()
    tugas.jalankan(gerbang.wait, w.terima, w.terima)  # owner found from the method
    w.deleteLater()
    QCoreApplication.sendPostedEvents(w, QEvent.Type.DeferredDelete)
    gerbang.set()
    qtbot.waitUntil(lambda: tugas.tertunda == 0)
    assert kena == []


def test_window_stays_responsive(tugas, qtbot):
    detak, selesai = [], []
    timer = QTimer()
    timer.timeout.connect(lambda: detak.append(1))
    timer.start(10)
    tugas.jalankan(lambda: time.sleep(0.4), selesai.append)
    qtbot.waitUntil(lambda: bool(selesai))
    timer.stop()
    assert len(detak) > 12


def test_closing_finishes_database_jobs(qapp):
    t, tulis = Tugas(), []
    for i in range(20):
        t.jalankan(lambda i=i: (time.sleep(0.002), tulis.append(i)))
    t.tutup()
    assert tulis == list(range(20))
    t.jalankan(lambda: tulis.append("late"))
    assert tulis == list(range(20))


def test_progress_is_late_and_quick_jobs_show_nothing(tugas, qtbot):
    induk = QWidget()
    qtbot.addWidget(induk)
    induk.show()
    kemajuan = KemajuanTerlambat(tugas, induk)
    tugas.jalankan(lambda: time.sleep(0.1), judul="Cepat")
    qtbot.wait(200)
    assert kemajuan.dialog is None
    assert QApplication.overrideCursor() is None

    kendali = Kendali()

    def lama():
        for i in range(200):
            kendali.periksa()
            kendali.lapor(i, 200, f"langkah {i}")
            time.sleep(0.02)

    gagal = []
    tugas.jalankan(lama, pytest.fail, gagal.append, judul="Membaca buku kerja", kendali=kendali)
    qtbot.wait(420)
    assert QApplication.overrideCursor() is not None
    assert kemajuan.dialog is None
    qtbot.waitUntil(lambda: kemajuan.dialog is not None, timeout=2000)
    assert kemajuan.dialog.judul.text() == "Membaca buku kerja"
    qtbot.mouseClick(kemajuan.dialog.batal, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(gagal), timeout=2000)
    assert QApplication.overrideCursor() is None
    qtbot.waitUntil(lambda: kemajuan.dialog is None, timeout=2000)


def test_source_scan_of_pyside_can_be_switched_off():
    from shibokensupport import feature

    lama = feature._mod_uses_pyside
    try:
        assert matikan_pindai_modul()
        assert feature._mod_uses_pyside(sys) is False
    finally:
        feature._mod_uses_pyside = lama
