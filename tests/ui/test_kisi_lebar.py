"""A list gives way before it scrolls sideways, and cuts no text that need not be cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kinerja_desktop.ui import tema
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lebar import lebar_judul
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView

KOLOM = [
    Kolom("nama", "Tentang", 300, lentur=True),
    Kolom("isian", "Isian", 200),
    Kolom("nilai", "Diusulkan", 300, lentur=True),
    Kolom("keadaan", "Keadaan", 240),
]
BARIS = [
    Baris(b"1", {"nama": "Siti Rahmawati, S.Sos.", "isian": "Pendidikan", "nilai": "S-2", "keadaan": "Baru"})
]


def buat(qtbot, lebar, daftar=True):
    view = KisiView(KisiModel(KOLOM), "Daftar", daftar=daftar)
    qtbot.addWidget(view)
    view.resize(lebar, 200)
    view.show()
    view.isi_ulang(BARIS)
    return view


def lebar(view):
    return [view.columnWidth(j) for j in range(4)]


@pytest.mark.parametrize("pt", [10, 14])
def test_a_list_gives_way_before_it_scrolls(qtbot, qapp, pt):
    tema.pasang(qapp, "terang", pt)
    view = buat(qtbot, 80 * pt)
    assert view.horizontalScrollBar().maximum() == 0
    assert abs(sum(lebar(view)) - view.viewport().width()) <= 4
    huruf = view.fontMetrics()
    for j, teks in enumerate(("Tentang", "Pendidikan", "Diusulkan", "Keadaan")):
        assert lebar(view)[j] >= huruf.horizontalAdvance(teks) + 14


def test_room_that_no_text_needs_goes_first_and_nobody_gives_more_than_there_is(qtbot):
    view = buat(qtbot, 900)
    huruf = view.fontMetrics()
    assert lebar(view)[0] > huruf.horizontalAdvance("Siti Rahmawati, S.Sos.") + 14
    sempit = buat(qtbot, 220)
    assert sempit.horizontalScrollBar().maximum() > 0  # now it has to
    assert lebar(sempit)[1] >= huruf.horizontalAdvance("Pendidikan") + 14
    assert 60 <= lebar(sempit)[0] < huruf.horizontalAdvance("Siti Rahmawati, S.Sos.")


def test_what_comes_later_gets_its_room(qtbot):
    view = buat(qtbot, 500)
    lama = lebar(view)[1]
    view.isi_ulang([Baris(b"2", {**BARIS[0].nilai, "isian": "Tanggal mulai bertugas di kantor ini"})])
    assert 200 >= lebar(view)[1] > lama


def test_a_grid_for_typing_keeps_its_widths(qtbot):
    assert lebar(buat(qtbot, 640, daftar=False)) == [300, 200, 300, 240]


def test_no_heading_is_cut_and_a_locked_text_is_whole_in_its_tooltip(qtbot):
    """Whoever looks at an approved document reads the text that has no room, and why it is closed."""
    kolom = [Kolom("rhk", "RHK pimpinan yang diintervensi", 60, ubah=True)]
    view = KisiView(KisiModel(kolom), "Lembar")
    qtbot.addWidget(view)
    view.resize(640, 200)
    view.show()
    teks = "Meningkatnya kualitas pelayanan publik"
    view.isi_ulang([Baris(b"1", {"rhk": teks}, kunci=frozenset({"rhk"}), sebab_kunci="Sudah disetujui.")])
    assert view.columnWidth(0) >= lebar_judul(view.kisi_model, 0, view.font())
    petunjuk = view.kisi_model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert petunjuk == f"{teks}\nSudah disetujui."
