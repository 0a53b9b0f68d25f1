"""Keys as a person presses them when the grid is not alone in its window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import PILIHAN, Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel

K = Qt.Key
ASPEK = tuple((a, a) for a in ("Kuantitas", "Kualitas", "Waktu", "Biaya"))


@pytest.fixture
def kisi(qtbot, konteks):
    """A grid between two other fields, in a window that is in front."""
    jendela = QWidget()
    tata = QVBoxLayout(jendela)
    model = KisiModel(
        [Kolom("rhk", "RHK", ubah=True), Kolom("aspek", "Aspek", jenis=PILIHAN, ubah=True, pilihan=ASPEK)]
    )
    model.isi([Baris(bytes([n]) * 16, {"rhk": f"Hasil {n}"}) for n in range(2)])
    k = Kisi(model, "Tabel uji", panel=False)
    k.hubungkan(konteks, lambda akses, perubahan: None, konteks.buat_pengurung(jendela), jendela)
    for w in (QLineEdit(), k, QLineEdit()):
        tata.addWidget(w)
    qtbot.addWidget(jendela)
    jendela.show()
    qtbot.waitActive(jendela).__enter__()
    k.view.setFocus()
    k.view.ke(0, 0)
    return k


def test_tab_walks_through_the_cells_and_leaves_only_behind_the_last_one(qtbot, kisi):
    for tujuan in ((0, 1), (1, 0), (1, 1)):
        qtbot.keyClick(kisi.view, K.Key_Tab)
        assert (kisi.view.sel_kini, kisi.view.hasFocus()) == (tujuan, True)
    qtbot.keyClick(kisi.view, K.Key_Tab)
    assert not kisi.view.hasFocus()


def test_shift_tab_walks_back_and_leaves_before_the_first_cell(qtbot, kisi):
    kisi.view.ke(0, 1)
    qtbot.keyClick(kisi.view, K.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert (kisi.view.sel_kini, kisi.view.hasFocus()) == ((0, 0), True)
    qtbot.keyClick(kisi.view, K.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert not kisi.view.hasFocus()


@pytest.mark.parametrize(
    ("ketikan", "jadi"),
    [("kual", "Kualitas"), ("Kualitas", "Kualitas"), ("k", "Kuantitas"), ("w", "Waktu"), ("kw", "Waktu")],
)
def test_letters_typed_one_after_the_other_find_the_choice(qtbot, kisi, selesai, ketikan, jadi):
    kisi.view.ke(0, 1)
    qtbot.keyClick(kisi.view, ketikan[0])
    assert isinstance(kisi.view.editor, QComboBox)
    for huruf in ketikan[1:]:
        qtbot.keyClick(kisi.view.editor, huruf)
    qtbot.keyClick(kisi.view.editor, K.Key_Return)
    selesai()
    assert kisi.model.nilai(0, kisi.model.letak["aspek"]) == jadi
