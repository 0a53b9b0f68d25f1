"""Lists sort by their headings, by click and by key; grids for typing keep their order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics

from kinerja_desktop.ui import tema
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.kisi.urutan import urut_teks

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
ISI = (
    ("Wati", "9", "02-11-2026"),
    ("agus", "10", "30-12-2025"),
    ("Rina", "–", ""),
    ("Budi", "1.200", "01-01-2026"),
)


@pytest.mark.parametrize(
    ("teks", "urut"),
    [
        (["10", "9", "1.200", "–", "2,5"], "2,5 9 10 1.200 –"),
        (["90%", "100%", "5%"], "5% 90% 100%"),
        (
            ["02-11-2026 08.00", "30-12-2025 09.15", "02-11-2026 07.30"],
            "30-12-2025 09.15 02-11-2026 07.30 02-11-2026 08.00",
        ),
        (["3 Maret 2026", "20 Januari 2026"], "20 Januari 2026 3 Maret 2026"),
        (["Desa 10", "desa 2", "Camat", ""], "Camat desa 2 Desa 10 "),
        (["12", "dua", "3"], "3 12 dua"),
    ],
)
def test_numbers_days_and_words_each_in_their_own_order(teks, urut):
    assert " ".join(teks[n] for n in urut_teks(teks)) == urut
    mundur = [teks[n] for n in urut_teks(teks, mundur=True)]
    isi = [t for t in mundur if t not in ("", "–")]
    assert isi == [teks[n] for n in urut_teks(teks)][: len(isi)][::-1]
    assert mundur[len(isi) :] == [t for t in teks if t in ("", "–")], "what is empty stays below"


def buat(qtbot, daftar=True, baris=None):
    kolom = [Kolom("nama", "Nama", 90), Kolom("n", "Jumlah", 60, tengah=True), Kolom("hari", "Hari", 100)]
    view = KisiView(KisiModel(kolom), "Daftar", daftar=daftar)
    qtbot.addWidget(view)
    view.resize(700, 120)
    view.show()
    view.isi_ulang(
        baris or [Baris(x[0].encode(), dict(zip(("nama", "n", "hari"), x, strict=True))) for x in ISI]
    )
    view.ke(2, 1)
    return view


def nama(view):
    return [t[0] for t in view.kisi_model.teks]


def klik_judul(qtbot, view, j):
    kepala = view.horizontalHeader()
    letak = QPoint(kepala.sectionViewportPosition(j) + kepala.sectionSize(j) // 2, kepala.height() // 2)
    qtbot.mouseClick(kepala.viewport(), Qt.MouseButton.LeftButton, pos=letak)


@pytest.mark.parametrize("pt", [10, 14])
def test_three_clicks_sort_reverse_and_give_the_order_back(qtbot, qapp, pt):
    tema.pasang(qapp, "terang", pt)
    view = buat(qtbot)
    asli, mendatar = nama(view), Qt.Orientation.Horizontal
    klik_judul(qtbot, view, 1)
    assert nama(view) == ["Wati", "agus", "Budi", "Rina"]
    judul = view.kisi_model.headerData(1, mendatar)
    assert judul == "Jumlah ▲"
    tebal = QFont(view.font())
    tebal.setBold(True)
    assert view.columnWidth(1) >= QFontMetrics(tebal).horizontalAdvance(judul) + 14, "not cut"
    assert view.id_kini() == b"Rina", "the cursor stays on its row"
    assert view.verticalScrollBar().value() == 0, "and what comes first is seen"
    klik_judul(qtbot, view, 1)
    assert nama(view) == ["Budi", "agus", "Wati", "Rina"]
    assert view.kisi_model.headerData(1, mendatar) == "Jumlah ▼"
    klik_judul(qtbot, view, 0)
    assert nama(view) == ["agus", "Budi", "Rina", "Wati"]
    assert view.kisi_model.headerData(1, mendatar) == "Jumlah"
    klik_judul(qtbot, view, 0)
    klik_judul(qtbot, view, 0)
    assert nama(view) == asli


def test_a_key_sorts_by_the_column_of_the_cursor_and_news_keep_the_order(qtbot):
    view = buat(qtbot)
    view.setFocus()
    qtbot.keyClick(view, K.Key_Right)
    qtbot.keyClick(view, K.Key_U, CTRL)
    assert nama(view) == ["agus", "Budi", "Wati", "Rina"]  # by day
    baris = [*view.kisi_model.baris, Baris(b"Sri", {"nama": "Sri", "n": "3", "hari": "15-06-2026"})]
    view.isi_ulang(baris)
    assert nama(view) == ["agus", "Budi", "Sri", "Wati", "Rina"]


def test_rows_stay_under_their_heading_and_a_grid_for_typing_keeps_its_order(qtbot):
    baris = [Baris(b"1", judul="Camat"), Baris(b"a", {"nama": "Wati"}), Baris(b"b", {"nama": "Budi"})]
    baris += [Baris(b"2", judul="Lurah"), Baris(b"c", {"nama": "Agus"})]
    view = buat(qtbot, baris=baris)
    klik_judul(qtbot, view, 0)
    assert nama(view) == ["Camat", "Budi", "Wati", "Lurah", "Agus"]
    lembar = buat(qtbot, daftar=False)
    asli = nama(lembar)
    klik_judul(qtbot, lembar, 0)
    lembar.setFocus()
    qtbot.keyClick(lembar, K.Key_U, CTRL)
    assert nama(lembar) == asli
