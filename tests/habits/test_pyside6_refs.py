"""Guard for every upgrade of Qt: PySide6 6.12.0 on Python 3.10/3.11 drops a reference of True at each emit,
of None at each call that returns nothing, until the process aborts."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

KALI = 100
LONGGAR = 20  # other threads and caches move the counts by a few


class Pengirim(QObject):
    berubah = Signal(bool)


def test_emits_keep_the_references_of_true():
    pengirim = Pengirim()
    terima: list[bool] = []
    pengirim.berubah.connect(terima.append)
    sebelum = sys.getrefcount(True)
    for _ in range(KALI):
        pengirim.berubah.emit(True)
    terima.clear()
    assert sys.getrefcount(True) >= sebelum - LONGGAR


def test_calls_without_result_keep_the_references_of_none(qapp):
    aksi = QAction()
    sebelum = sys.getrefcount(None)
    for ke in range(KALI):
        aksi.setEnabled(bool(ke % 2))
        qapp.processEvents()
    assert sys.getrefcount(None) >= sebelum - LONGGAR
