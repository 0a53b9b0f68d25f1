"""Ranges in the grid: delete, paste, copy, cut and fill, each one act and one undo."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kinerja_desktop.ui.kisi.baris import Baris
from tests.ui.kisi_uji import ASP, RHK, SATUAN, TARGET
from tests.ui.kisi_uji import kisi as kisi

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_delete_clears_a_range_as_one_act_and_counts_locked_cells(qtbot, kisi, pintu, selesai):
    kisi.view.ke(2, TARGET)
    qtbot.keyClick(kisi.view, K.Key_Down, SHIFT)
    qtbot.keyClick(kisi.view, K.Key_Down, SHIFT)
    qtbot.keyClick(kisi.view, K.Key_Delete)
    selesai()
    assert [kisi.model.nilai(i, TARGET) for i in (2, 3, 4)] == [None, Decimal(13), None]
    assert [j for j, _ in pintu.tindakan] == ["Kosongkan 2 sel"]
    assert "1 sel terkunci dilewati" in kisi.banner.teks
    assert kisi.model.jumlah_celah() == 2


def test_paste_from_excel_is_one_act_and_one_undo(qtbot, kisi, pintu, selesai):
    QGuiApplication.clipboard().setText(
        '"Hasil\nA"\tKualitas\t1.234,5\tberkas\r\nHasil B\tWaktu\t2\tsurat\r\n'
    )
    kisi.view.ke(0, RHK)
    qtbot.keyClick(kisi.view, K.Key_V, CTRL)
    selesai()
    assert [kisi.model.nilai(0, j) for j in (RHK, ASP, TARGET, SATUAN)] == [
        "Hasil\nA",
        "Kualitas",
        Decimal("1234.5"),
        "berkas",
    ]
    assert kisi.model.teks[0][TARGET] == "1234,5"
    assert [j for j, _ in pintu.tindakan] == ["Tempel 2 baris"]
    assert len(pintu.tindakan[0][1]) == 8
    assert kisi.urung.jumlah == 1
    assert kisi.urung.judul_urung == "Tempel 2 baris"
    kisi.urung.urungkan()
    selesai()
    assert pintu.diurungkan == [b"%032d" % 1]
    kisi.urung.ulangi()
    selesai()
    assert pintu.diurungkan[-1] == b"u" + b"%032d" % 1


def test_paste_skips_locked_cells_and_says_so(qtbot, kisi, pintu, selesai):
    QGuiApplication.clipboard().setText("1\n2\n3\n")
    kisi.view.ke(2, TARGET)
    qtbot.keyClick(kisi.view, K.Key_V, CTRL)
    selesai()
    assert [kisi.model.nilai(i, TARGET) for i in (2, 3, 4)] == [Decimal(1), Decimal(13), Decimal(3)]
    assert "2 sel ditempel. 1 sel terkunci dilewati." in kisi.banner.teks
    assert kisi.view.kotak_pilihan() == (2, TARGET, 4, TARGET)


def test_paste_with_problems_asks_first(qtbot, kisi, pintu, selesai):
    QGuiApplication.clipboard().setText("sepuluh\tberkas\n5\tsurat\n")
    kisi.view.ke(0, TARGET)
    qtbot.keyClick(kisi.view, K.Key_V, CTRL)
    panel = kisi.panel_tempel
    assert panel.isVisible()
    assert panel.batal.hasFocus()
    assert "Target, baris 1" in panel.daftar.toPlainText()
    qtbot.keyClick(panel.batal, K.Key_Space)
    selesai()
    assert pintu.tindakan == []
    assert kisi.model.nilai(0, TARGET) == Decimal(10)
    assert kisi.view.hasFocus()
    qtbot.keyClick(kisi.view, K.Key_V, CTRL)
    qtbot.mouseClick(panel.tempel, Qt.MouseButton.LeftButton)
    selesai()
    assert kisi.model.nilai(0, TARGET) == Decimal(10)
    assert kisi.model.nilai(0, SATUAN) == "berkas"
    assert kisi.model.nilai(1, TARGET) == Decimal(5)
    assert len(pintu.tindakan) == 1


def test_paste_past_the_end_makes_rows_when_the_page_allows(qtbot, kisi, pintu, selesai):
    QGuiApplication.clipboard().setText("".join(f"Baru {n}\tWaktu\t{n}\tbulan\n" for n in range(1, 5)))
    kisi.view.ke(4, RHK)
    qtbot.keyClick(kisi.view, K.Key_V, CTRL)
    assert "2 baris terakhir tidak muat" in kisi.panel_tempel.daftar.toPlainText()
    qtbot.keyClick(kisi.panel_tempel.batal, K.Key_Escape)
    nomor = iter(range(200, 220))
    kisi.model.pembuat_baris = lambda: Baris(bytes([next(nomor)]) * 16)
    qtbot.keyClick(kisi.view, K.Key_V, CTRL)
    selesai()
    assert kisi.model.rowCount() == 8
    baru = {p.baris_id for p in pintu.tindakan[0][1] if p.baris_baru}
    assert baru == {bytes([200]) * 16, bytes([201]) * 16}


def test_paste_of_one_cell_fills_the_selection(qtbot, kisi, selesai):
    QGuiApplication.clipboard().setText("surat")
    kisi.view.ke(0, SATUAN)
    qtbot.keyClick(kisi.view, K.Key_Down, CTRL | SHIFT)
    qtbot.keyClick(kisi.view, K.Key_V, CTRL)
    selesai()
    assert {kisi.model.nilai(i, SATUAN) for i in range(6)} == {"surat"}


def test_copy_and_cut_give_what_excel_takes(qtbot, kisi, pintu, selesai):
    kisi.view.ke(0, TARGET)
    qtbot.keyClick(kisi.view, K.Key_Down, SHIFT)
    qtbot.keyClick(kisi.view, K.Key_Right, SHIFT)
    qtbot.keyClick(kisi.view, K.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().splitlines() == ["10\t", "11\t"]
    qtbot.keyClick(kisi.view, K.Key_X, CTRL)
    selesai()
    assert kisi.model.nilai(0, TARGET) is None
    assert [j for j, _ in pintu.tindakan] == ["Potong 2 sel"]


def test_fill_down(qtbot, kisi, pintu, selesai):
    kisi.view.ke(0, TARGET)
    for _ in range(4):
        qtbot.keyClick(kisi.view, K.Key_Down, SHIFT)
    qtbot.keyClick(kisi.view, K.Key_D, CTRL)
    selesai()
    assert [kisi.model.nilai(i, TARGET) for i in range(5)] == [Decimal(10)] * 3 + [Decimal(13), Decimal(10)]
    assert len(pintu.tindakan) == 1
    kisi.view.ke(5, TARGET)
    qtbot.keyClick(kisi.view, K.Key_D, CTRL)
    assert kisi.model.nilai(5, TARGET) == Decimal(10)
