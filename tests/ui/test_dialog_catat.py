"""A code that is shown once does not go away by a habit of the hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.dialog_dasar import DialogYakin
from tests.ui.aturan_layar import periksa_layar
from tests.ui.daftar_dialog import muat_semua
from tests.ui.dialog_uji import dalam_dialog, klik

K = Qt.Key
KODE = ("kode_undangan", "kode_kunci_pusat", "kode_pemulihan")


@pytest.fixture
def buka(qtbot):
    def buat(nama):
        d = muat_semua()[nama](None)
        qtbot.addWidget(d)
        d.open()
        d.activateWindow()
        QApplication.processEvents()
        return d

    return buat


def tekan(kunci):
    QTest.keyClick(QApplication.focusWidget(), kunci)


@pytest.mark.parametrize("nama", KODE)
def test_esc_asks_first_and_the_question_can_be_left(buka, nama):
    d = buka(nama)

    def kembali(q):
        assert isinstance(q, DialogYakin)
        periksa_layar(q)
        tekan(K.Key_Return)  # by habit: Batal

    dalam_dialog(lambda: tekan(K.Key_Escape), kembali)
    assert d.isVisible()
    dalam_dialog(lambda: tekan(K.Key_Escape), lambda q: klik(q.terima))
    assert not d.isVisible()
    assert d.result() == QDialog.DialogCode.Rejected


@pytest.mark.parametrize("nama", KODE[:2])
def test_enter_by_habit_copies_and_only_the_next_one_closes(buka, nama):
    d = buka(nama)
    QApplication.clipboard().clear()
    tekan(K.Key_Return)
    assert d.isVisible()
    assert QApplication.clipboard().text() == d.kode.text()
    assert QApplication.focusWidget() is d.terima
    tekan(K.Key_Return)
    assert d.result() == QDialog.DialogCode.Accepted
    d = buka(nama)
    tekan(K.Key_Return)
    tekan(K.Key_Escape)
    assert not d.isVisible(), "copied, so nothing is asked"


def test_enter_by_habit_offers_the_sheet_of_a_recovery_key(buka, monkeypatch):
    ditawari = []
    monkeypatch.setattr(pilih_berkas, "simpan", lambda *a, **k: ditawari.append(a[2]) or "")
    d = buka("kode_pemulihan")
    tekan(K.Key_Return)
    assert ditawari == ["Lembar-Kode-Pemulihan.pdf"]
    assert d.isVisible()
    klik(d.terima)  # the word that says so
    assert d.result() == QDialog.DialogCode.Accepted
