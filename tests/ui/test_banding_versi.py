"""Bandingkan versi: signs in words, only what changed or all, F8 to the next, another pair."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kinerja_desktop.ui.dialog.banding_versi import DialogBandingVersi, _contoh_perbandingan


@pytest.fixture
def diminta():
    return []


@pytest.fixture
def dialog(qtbot, diminta):
    versi, banding = _contoh_perbandingan()
    d = DialogBandingVersi("Pegawai Contoh", versi, banding, lambda a, b, terima: diminta.append((a, b)))
    qtbot.addWidget(d)
    d.show()
    return d


def _kolom(d, j):
    return [d.tabel.item(i, j).text() for i in range(d.tabel.rowCount())]


def test_only_changes_or_everything(dialog):
    assert _kolom(dialog, 0) == ["≠ Berubah"]
    assert (_kolom(dialog, 3), _kolom(dialog, 4)) == (["480"], ["520"])
    assert dialog.terang_kanan.text() == "Disetujui 4 Mei 2026 oleh Yulia Paramita. Alasan: Pagu bertambah"
    assert "Tanda tangan lama tetap berlaku untuk Lampiran SKP" in dialog.ttd.text()
    QTest.mouseClick(dialog.hanya, Qt.MouseButton.LeftButton, pos=dialog.hanya.rect().center() * 0.1)
    dialog.hanya.setChecked(False)
    assert len(_kolom(dialog, 0)) > 3
    dialog.tabel.selectRow(0)
    QTest.keyClick(dialog, Qt.Key.Key_F8)
    assert dialog.tabel.item(dialog.tabel.currentRow(), 0).text() == "≠ Berubah"


def test_another_pair_is_read(dialog, diminta):
    dialog.kiri.setFocus()
    QTest.keyClick(dialog.kiri, Qt.Key.Key_Down)
    assert diminta == [(b"b" * 16, b"b" * 16)]
