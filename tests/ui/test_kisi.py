"""The grid as in Excel, with real keys: one act, one call, one undo."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import NILAI, Kolom, pilihan_nilai
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import TUNDA, KisiModel
from tests.ui.kisi_uji import ASP, NO, RHK, SATUAN, TARGET, baris_skp, klik
from tests.ui.kisi_uji import kisi as kisi

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_single_click_selects_and_typing_replaces(qtbot, kisi, pintu, selesai):
    klik(qtbot, kisi, 1, SATUAN)
    assert kisi.view.editor is None
    assert kisi.view.sel_kini == (1, SATUAN)
    qtbot.keyClick(kisi.view, "d")
    assert isinstance(kisi.view.editor, QLineEdit)
    qtbot.keyClicks(kisi.view.editor, "okumen")
    qtbot.keyClick(kisi.view.editor, K.Key_Return)
    assert kisi.model.nilai(1, SATUAN) == "dokumen"
    assert kisi.view.sel_kini == (2, SATUAN)
    selesai()
    judul, perubahan = pintu.tindakan[-1]
    assert judul == "Ubah Satuan"
    assert [(p.baris_id, p.kolom, p.lama, p.baru) for p in perubahan] == [
        (bytes([1]) * 16, "satuan", None, "dokumen")
    ]


def test_f2_keeps_the_text_and_esc_cancels(qtbot, kisi, pintu, selesai):
    qtbot.keyClick(kisi.view, K.Key_F2)
    assert kisi.view.editor.toPlainText() == "Hasil 1"
    qtbot.keyClicks(kisi.view.editor, "lain")
    qtbot.keyClick(kisi.view.editor, K.Key_Escape)
    assert kisi.view.editor is None
    assert kisi.view.hasFocus()
    selesai()
    assert kisi.model.nilai(0, RHK) == "Hasil 1"
    assert pintu.tindakan == []


def test_tab_goes_right_and_on_to_the_next_row_and_shift_reverses(qtbot, kisi):
    kisi.view.ke(0, TARGET)
    qtbot.keyClick(kisi.view, K.Key_Tab)
    qtbot.keyClick(kisi.view, K.Key_Tab)
    assert kisi.view.sel_kini == (1, NO)
    qtbot.keyClick(kisi.view, K.Key_Backtab, SHIFT)
    assert kisi.view.sel_kini == (0, SATUAN)
    qtbot.keyClick(kisi.view, K.Key_Return)
    qtbot.keyClick(kisi.view, K.Key_Return, SHIFT)
    assert kisi.view.sel_kini == (0, SATUAN)


def test_tab_inside_an_editor_commits_and_moves(qtbot, kisi):
    kisi.view.ke(0, TARGET)
    qtbot.keyClick(kisi.view, "7")
    qtbot.keyClick(kisi.view.editor, K.Key_Tab)
    assert kisi.model.nilai(0, TARGET) == Decimal(7)
    assert kisi.view.sel_kini == (0, SATUAN)
    assert kisi.view.hasFocus()


def test_arrows_leave_the_editor_only_while_typing(qtbot, kisi):
    kisi.view.ke(0, SATUAN)
    qtbot.keyClick(kisi.view, "a")
    qtbot.keyClick(kisi.view.editor, K.Key_Down)
    assert kisi.view.sel_kini == (1, SATUAN)
    assert kisi.model.nilai(0, SATUAN) == "a"
    kisi.view.ke(0, SATUAN)
    qtbot.keyClick(kisi.view, K.Key_F2)
    qtbot.keyClick(kisi.view.editor, K.Key_Left)
    assert kisi.view.editor is not None


def test_ctrl_enter_makes_a_line_in_long_text(qtbot, kisi):
    qtbot.keyClick(kisi.view, "A")
    assert isinstance(kisi.view.editor, QPlainTextEdit)
    qtbot.keyClick(kisi.view.editor, K.Key_Return, CTRL)
    qtbot.keyClicks(kisi.view.editor, "B")
    qtbot.keyClick(kisi.view.editor, K.Key_Return)
    assert kisi.model.nilai(0, RHK) == "A\nB"


def test_wrong_number_keeps_the_editor_open_and_says_why(qtbot, kisi, pintu, selesai):
    kisi.view.ke(0, TARGET)
    qtbot.keyClick(kisi.view, "d")
    qtbot.keyClicks(kisi.view.editor, "ua")
    qtbot.keyClick(kisi.view.editor, K.Key_Return)
    assert kisi.view.editor is not None
    assert "“dua” tidak terbaca sebagai angka" in kisi.banner.teks
    qtbot.keyClick(kisi.view.editor, K.Key_Escape)
    selesai()
    assert kisi.model.nilai(0, TARGET) == Decimal(10)
    assert pintu.tindakan == []


def test_clicking_elsewhere_commits_the_editor(qtbot, kisi):
    kisi.view.ke(0, SATUAN)
    qtbot.keyClick(kisi.view, "x")
    klik(qtbot, kisi, 4, SATUAN)
    assert kisi.model.nilai(0, SATUAN) == "x"
    assert kisi.view.editor is None
    qtbot.keyClick(kisi.view, "y")
    qtbot.keyClick(kisi.view.editor, K.Key_Return)
    assert kisi.model.nilai(4, SATUAN) == "y"


def test_ctrl_shift_arrow_selects_to_the_edge(qtbot, kisi):
    kisi.view.ke(1, ASP)
    qtbot.keyClick(kisi.view, K.Key_Down, CTRL | SHIFT)
    assert kisi.view.kotak_pilihan() == (1, ASP, 5, ASP)
    qtbot.keyClick(kisi.view, K.Key_Right, CTRL | SHIFT)
    assert kisi.view.kotak_pilihan() == (1, ASP, 5, SATUAN)
    assert kisi.view.sel_kini == (1, ASP)


def test_next_gap_goes_round(kisi):
    kisi.model.baris[2].nilai["target"] = None
    kisi.model.baris[5].nilai["rhk"] = ""
    kisi.isi(kisi.model.baris)
    assert kisi.model.jumlah_celah() == 2
    kisi.view.ke(0, 0)
    tempat = []
    for _ in range(3):
        assert kisi.celah_berikut()
        tempat.append(kisi.view.sel_kini)
    assert tempat == [(2, TARGET), (5, RHK), (2, TARGET)]


def test_refusal_takes_the_act_back_and_says_why(qtbot, kisi, pintu, selesai):
    pintu.gagal = Tolakan("Target {n} di luar batas.", siapa="pegawai", n=9)
    kisi.view.ke(0, TARGET)
    qtbot.keyClick(kisi.view, "9")
    qtbot.keyClick(kisi.view.editor, K.Key_Return)
    assert kisi.model.nilai(0, TARGET) == Decimal(9)  # shown at once
    assert kisi.model.status[0][TARGET] & TUNDA
    selesai()
    assert kisi.model.nilai(0, TARGET) == Decimal(10)
    assert not kisi.model.ada_tunda()
    assert "Target 9 di luar batas." in kisi.banner.teks
    assert kisi.urung.jumlah == 0


def test_what_could_not_be_written_stays_on_the_screen(qtbot, kisi, pintu, konteks, selesai):
    pintu.gagal = OSError(28, "disk full")
    kisi.view.ke(0, TARGET)
    qtbot.keyClick(kisi.view, "9")
    qtbot.keyClick(kisi.view.editor, K.Key_Return)
    selesai()
    assert kisi.model.nilai(0, TARGET) == Decimal(9)
    assert konteks.simpan.ada_yang_gagal
    assert konteks.simpan.text() == "! Belum tersimpan"
    assert "9" in kisi.salinan()
    konteks.simpan.coba_lagi()
    selesai()
    assert konteks.simpan.tersimpan
    assert not kisi.model.ada_tunda()
    assert len(pintu.tindakan) == 1


def test_locked_cell_says_why(qtbot, kisi):
    kisi.view.ke(3, TARGET)
    qtbot.keyClick(kisi.view, "5")
    assert kisi.view.editor is None
    assert kisi.banner.teks == "Sudah disetujui."


def test_choice_column_takes_first_letter(qtbot, kisi):
    kisi.view.ke(0, ASP)
    qtbot.keyClick(kisi.view, "w")
    assert isinstance(kisi.view.editor, QComboBox)
    qtbot.keyClick(kisi.view.editor, K.Key_Return)
    assert kisi.model.nilai(0, ASP) == "Waktu"


def test_screen_reader_text(kisi):
    sel = kisi.model.index(2, TARGET)
    assert kisi.model.data(sel, Qt.ItemDataRole.AccessibleTextRole) == "Target baris 3: 12"
    terkunci = kisi.model.index(3, TARGET)
    assert kisi.model.data(terkunci, Qt.ItemDataRole.AccessibleDescriptionRole) == "Sudah disetujui."


def test_frozen_columns_stay_while_scrolled(qtbot, kisi):
    kisi.window().resize(420, 400)
    kisi.view.horizontalScrollBar().setValue(kisi.view.horizontalScrollBar().maximum())
    beku = kisi.view._beku
    assert beku.isVisible()
    assert beku.visualRect(kisi.model.index(0, RHK)).left() == 40
    kisi.view.ke(1, RHK)
    qtbot.keyClick(kisi.view, K.Key_F2)
    assert beku.isAncestorOf(kisi.view.editor)
    qtbot.keyClicks(kisi.view.editor, "Z")
    qtbot.keyClick(kisi.view.editor, K.Key_Return)
    assert kisi.model.nilai(1, RHK) == "Z"


def test_heading_rows_are_stepped_over(qtbot, kisi):
    baris = baris_skp(4)
    baris.insert(2, Baris(b"j" * 16, judul="B. Tambahan"))
    kisi.isi(baris)
    kisi.view.ke(1, TARGET)
    qtbot.keyClick(kisi.view, K.Key_Return)
    assert kisi.view.sel_kini == (3, TARGET)
    qtbot.keyClick(kisi.view, K.Key_Up)
    assert kisi.view.sel_kini == (1, TARGET)


def test_refresh_keeps_the_cursor_on_its_row(kisi):
    kisi.view.ke(4, TARGET)
    kisi.isi([b for b in baris_skp() if b.id[0] != 1])
    assert kisi.view.sel_kini == (3, TARGET)


@pytest.fixture
def nilai(qtbot, konteks):
    def hitung(b):
        return {"predikat": "Baik" if b.nilai.get("hasil") and b.nilai.get("perilaku") else ""}

    rating = {"jenis": NILAI, "ubah": True, "wajib": True, "pilihan": pilihan_nilai()}
    kolom = [Kolom("nama", "Nama", 160, beku=True), Kolom("hasil", "Hasil kerja", 170, **rating)]
    kolom += [Kolom("perilaku", "Perilaku kerja", 170, **rating), Kolom("predikat", "Predikat", 90)]
    model = KisiModel(kolom, hitung)
    k = Kisi(model, "Tabel penilaian")
    k.hubungkan(konteks, lambda akses, perubahan: list(perubahan))
    k.isi([Baris(bytes([i]) * 16, {"nama": f"Orang {i}"}, nama=f"Orang {i}") for i in range(3)])
    k.resize(700, 300)
    qtbot.addWidget(k)
    k.show()
    k.view.setFocus()
    k.view.ke_celah_pertama()
    return k


def test_rating_digits_run_through_people(qtbot, nilai, pintu, selesai):
    for tombol in "123":
        qtbot.keyClick(nilai.view, tombol)
    selesai()
    assert nilai.model.nilai(0, 1) == "di_atas"
    assert nilai.model.nilai(0, 2) == "sesuai"
    assert nilai.model.nilai(0, 3) == "Baik"
    assert nilai.model.nilai(1, 1) == "di_bawah"
    assert nilai.view.sel_kini == (1, 2)
    assert len(pintu.tindakan) == 3
    qtbot.keyClick(nilai.view, "7")
    assert nilai.model.nilai(1, 2) is None
    assert "Ketik 1, 2, atau 3" in nilai.banner.teks
    assert nilai.legenda.isVisible()


def test_a_rating_is_painted_within_its_key_and_taken_back_when_it_is_refused(
    qtbot, nilai, pintu, konteks, selesai
):
    qtbot.keyClick(nilai.view, "2")
    selesai()
    nilai.grab()  # nothing waits to be painted
    QCoreApplication.processEvents()
    pintu.tunda, pintu.gagal = 0.05, Tolakan("Periode {n} sudah ditutup.", siapa="operator", n=1)
    terlukis = []

    class Intip(QObject):
        def eventFilter(self, _objek, event):
            if event.type() == QEvent.Type.Paint:
                terlukis.append((list(nilai.model.teks[0]), event.region(), konteks.simpan.tersimpan))
            return False

    intip, i = Intip(), nilai.view.sel_kini
    nilai.view.viewport().installEventFilter(intip)
    kena = [nilai.view.visualRect(nilai.model.index(0, j)) for j in range(4)]
    qtbot.keyClick(nilai.view, "1")
    nilai.view.viewport().removeEventFilter(intip)
    teks, daerah, tersimpan = terlukis[0]  # no event loop ran: the worker is still at it
    assert i == (0, 2)
    assert teks[2:] == ["1 · Di Atas Ekspektasi", "Baik"]
    assert [daerah.contains(k) for k in kena] == [False, False, True, True]  # not the rest of the row
    assert tersimpan  # the badge hears of it afterwards
    assert not konteks.simpan.tersimpan
    selesai()
    assert nilai.model.teks[0][1:] == ["2 · Sesuai Ekspektasi", "", ""]
    assert not nilai.model.ada_tunda()
    assert "Periode 1 sudah ditutup." in nilai.banner.teks


def test_enter_and_double_click_open_a_row_of_a_list(qtbot):
    model = KisiModel([Kolom("nama", "Nama", 200)])
    k = Kisi(model, "Daftar pegawai", daftar=True, panel=False)
    qtbot.addWidget(k)
    k.isi([Baris(bytes([i]) * 16, {"nama": f"Orang {i}"}) for i in range(3)])
    k.resize(400, 200)
    k.show()
    dibuka = []
    k.view.dibuka.connect(dibuka.append)
    k.view.setFocus()
    k.view.ke(1, 0)
    qtbot.keyClick(k.view, K.Key_Return)
    pusat: QPoint = k.view.visualRect(model.index(2, 0)).center()
    qtbot.mouseClick(k.view.viewport(), Qt.MouseButton.LeftButton, pos=pusat)
    qtbot.mouseDClick(k.view.viewport(), Qt.MouseButton.LeftButton, pos=pusat)
    assert dibuka == [bytes([1]) * 16, bytes([2]) * 16]


def test_painting_asks_the_model_for_no_data(qtbot, kisi, monkeypatch):
    panggilan = []
    asli = KisiModel.data
    monkeypatch.setattr(
        KisiModel, "data", lambda s, ix, role=0: (panggilan.append(role), asli(s, ix, role))[1]
    )
    kisi.view.viewport().repaint()
    assert [r for r in panggilan if r in (0, 1, 6, 7, 8, 9, 10)] == []
