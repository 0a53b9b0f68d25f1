"""A dialog that remembers what stood asks a person before typing is dropped, and never asks the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit

from kinerja_desktop.ui.dialog_dasar import DAFTAR_DIALOG, DialogYakin
from tests.ui.daftar_dialog import muat_semua

muat_semua()
NAMA = (
    "langkah_tim", "catatan_realisasi", "rekan_putaran", "nilai_sendiri", "serah_dokumen", "terima_dokumen",
    "tutup_periode",
)  # fmt: skip


@pytest.fixture
def ditanya(monkeypatch):
    """Answers of the question, filled by the test; what was asked is kept."""
    jawab: list[bool | None] = []
    tanya: list[str] = []

    def ask(judul, *_):
        tanya.append(judul)
        return jawab.pop(0)

    monkeypatch.setattr(DialogYakin, "ask", ask)
    return tanya, jawab


def terketik(qtbot, nama):
    dialog = DAFTAR_DIALOG[nama](None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    isian = next(
        w
        for k in (QPlainTextEdit, QLineEdit)
        for w in dialog.findChildren(k)
        if w.isVisible() and not w.isReadOnly()
    )
    if isinstance(isian.parent(), QAbstractSpinBox):  # a date
        qtbot.keyClick(isian.parent(), Qt.Key.Key_Up)
    else:
        qtbot.keyClicks(isian, "uji")
    return dialog


@pytest.mark.parametrize("nama", NAMA)
def test_asks_a_person_and_stays_unless_told(qtbot, ditanya, nama):
    tanya, jawab = ditanya
    dialog = terketik(qtbot, nama)
    jawab += [None, True]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.mouseClick(dialog.batal, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert tanya == ["Tutup tanpa menyimpan?"] * 2


@pytest.mark.parametrize("nama", NAMA)
def test_the_program_closes_without_a_question(qtbot, ditanya, nama):
    tanya, _ = ditanya
    dialog = terketik(qtbot, nama)
    assert dialog.yang_hilang()
    assert dialog.close()
    assert not tanya
