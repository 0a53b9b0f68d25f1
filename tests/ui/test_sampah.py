"""Cyclic garbage: never collected by a worker while jobs run there, still collected by the event loop."""

from __future__ import annotations

import gc
import threading

import pytest

from kinerja_desktop.ui import sampah
from kinerja_desktop.ui.tugas import Tugas


class Cincin:
    """A cycle that says in which thread it was freed."""

    def __init__(self, catat: list[str]) -> None:
        self.diri = self
        self.catat = catat

    def __del__(self) -> None:
        self.catat.append(threading.current_thread().name)


@pytest.fixture
def tugas_uji(qapp):
    t = Tugas()
    yield t
    t.tutup()


def test_a_worker_frees_nothing_but_the_event_loop_does(tugas_uji, qtbot):
    bebas: list[str] = []

    def di_pekerja() -> None:
        Cincin(bebas)
        for _ in range(20):  # far beyond the thresholds of automatic collection
            [object() for _ in range(1000)]
            [[] for _ in range(2000)]

    assert not gc.isenabled()
    tugas_uji.jalankan(di_pekerja)
    tugas_uji.tunggu()
    assert bebas == []
    simpan = [[] for _ in range(2000)]
    qtbot.waitUntil(lambda: bool(bebas), timeout=4000)
    assert bebas == [threading.main_thread().name]
    assert simpan


@pytest.fixture
def sendirian(monkeypatch):
    """As if no window of another test lived in this process: a session's own window keeps collection off."""
    menyala = gc.isenabled()
    monkeypatch.setattr(sampah, "_pemakai", 0)
    yield
    if not menyala:
        gc.disable()


def test_automatic_collection_comes_back(qapp, sendirian):
    t = Tugas()
    lain = Tugas()
    t.tutup()
    assert not gc.isenabled()
    lain.tutup()
    assert gc.isenabled()
