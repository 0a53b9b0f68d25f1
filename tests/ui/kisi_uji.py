"""What the tests of the grid share: a small SKP in a grid of its own window, and a click on a cell."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import ANGKA, PILIHAN, Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel

ASPEK = tuple((a, a) for a in ("Kuantitas", "Kualitas", "Waktu", "Biaya"))
NO, RHK, ASP, TARGET, SATUAN = range(5)


def kolom_skp() -> list[Kolom]:
    return [
        Kolom("no", "No", 40, beku=True),
        Kolom("rhk", "Rencana Hasil Kerja", 260, ubah=True, beku=True, wajib=True, multi=True),
        Kolom("aspek", "Aspek", 110, PILIHAN, ubah=True, pilihan=ASPEK),
        Kolom("target", "Target", 90, ANGKA, ubah=True, wajib=True),
        Kolom("satuan", "Satuan", 100, ubah=True),
    ]


def baris_skp(n: int = 6) -> list[Baris]:
    return [
        Baris(
            bytes([i]) * 16,
            {"no": str(i + 1), "rhk": f"Hasil {i + 1}", "aspek": "Kuantitas", "target": Decimal(i + 10)},
            frozenset({"target"}) if i == 3 else frozenset(),
            sebab_kunci="Sudah disetujui." if i == 3 else "",
        )
        for i in range(n)
    ]


@pytest.fixture
def kisi(qtbot, konteks):
    wadah = QWidget()
    model = KisiModel(kolom_skp())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, wadah)
    k = Kisi(model, "Tabel SKP", parent=wadah)
    k.urung = konteks.buat_pengurung(k)
    k.hubungkan(konteks, lambda akses, perubahan: list(perubahan), k.urung)
    QVBoxLayout(wadah).addWidget(k)
    k.isi(baris_skp())
    wadah.resize(760, 420)
    qtbot.addWidget(wadah)
    with qtbot.waitExposed(wadah):
        wadah.show()
    wadah.activateWindow()
    k.view.setFocus()
    k.view.ke(0, RHK)
    k.wadah = wadah  # Python must hold the window
    return k


def klik(qtbot, kisi, i, j, ganda=False):
    pusat = kisi.view.visualRect(kisi.model.index(i, j)).center()
    qtbot.mouseClick(kisi.view.viewport(), Qt.MouseButton.LeftButton, pos=pusat)
    if ganda:
        qtbot.mouseDClick(kisi.view.viewport(), Qt.MouseButton.LeftButton, pos=pusat)
