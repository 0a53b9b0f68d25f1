"""Forms and dialogs: names that cannot be forgotten, bad input in every registered dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QDialog, QLineEdit, QPlainTextEdit

from kinerja_desktop.ui.dialog import muat_semua
from kinerja_desktop.ui.dialog_dasar import DAFTAR_DIALOG, DialogAlasan, DialogDasar, DialogYakin
from kinerja_desktop.ui.formulir import Formulir
from kinerja_desktop.ui.kisi.kolom import IsianSalah
from tests.ui.aturan_layar import periksa_layar

muat_semua()  # the matrix below is made from the registry, so that a new dialog cannot be forgotten
K = Qt.Key
BURUK = [
    "",
    "   ",
    "0",
    "-1",
    "1.98703E+17",
    "x" * 20_000,
    "‮gnusaiP‬",
    "👩🏽‍💼 Siti",
    "Robert'); DROP TABLE pegawai;--",
    "\x00\x07\n\t",
    "ÃƒÂ©",
    "=1+1",
    "{kosong}",
]


def test_every_field_has_label_buddy_name_and_error(qtbot):
    f = Formulir()
    qtbot.addWidget(f)
    f.teks("nama", "Nama", wajib=True, petunjuk="Tanpa gelar")
    f.angka("target", "Target")
    f.panjang("alasan", "Alasan")
    f.pilihan("aspek", "Aspek", [("Kuantitas", "Kuantitas")], wajib=True, kosong="Pilih aspek")
    f.tanggal("mulai", "Mulai")
    for isian in f.isian.values():
        assert isian.label.buddy() is isian.widget
        assert isian.widget.accessibleName()
    f.resize(400, 500)
    f.show()
    periksa_layar(f)
    assert not f.sah()
    assert f.isian["nama"].bawah.text() == "! Nama belum diisi."
    assert f.isian["nama"].widget.accessibleDescription() == "Nama belum diisi."
    assert f.isian["aspek"].bawah.text() == "! Aspek belum diisi."
    qtbot.keyClicks(f.isian["nama"].widget, "  Siti   Rahma ")
    assert f.isian["nama"].bawah.text() == "Tanpa gelar"
    qtbot.keyClicks(f.isian["target"].widget, "dua")
    f.isian["aspek"].isi("Kuantitas")
    assert not f.sah()
    assert "tidak terbaca sebagai angka" in f.isian["target"].bawah.text()
    assert f.isian["target"].widget.hasFocus() or not f.isActiveWindow()
    f.isian["target"].isi("1.200")  # thousands or a fraction: asked, never guessed
    assert not f.sah()
    assert "tulis 1200 bila ribuan" in f.isian["target"].bawah.text()
    f.isian["target"].isi("1200")
    assert f.sah()
    assert f.nilai()["nama"] == "Siti Rahma"


def test_own_check_is_said_at_the_field(qtbot):
    f = Formulir()
    qtbot.addWidget(f)

    def genap(n):
        if int(n) % 2:
            raise IsianSalah("Harus genap.")

    f.teks("n", "N").tambah_periksa(genap)
    f.isi({"n": "3"})
    assert not f.sah()
    assert f.isian["n"].bawah.text() == "! Harus genap."


def isi_semua(dialog: DialogDasar, teks: str) -> None:
    clipboard = QApplication.clipboard()
    for isian in dialog.formulir.isian.values():
        w = isian.widget
        if isinstance(w, (QLineEdit, QPlainTextEdit)):
            w.selectAll()
            clipboard.setText(teks)
            w.paste()
        elif isinstance(w, (QComboBox, QDateEdit)):
            pass


@pytest.mark.parametrize("nama", sorted(DAFTAR_DIALOG))
@pytest.mark.parametrize("teks", BURUK, ids=range(len(BURUK)))
def test_bad_input_in_every_dialog(qtbot, nama, teks):
    dialog = DAFTAR_DIALOG[nama](None)
    qtbot.addWidget(dialog)
    dialog.show()
    isi_semua(dialog, teks)
    qtbot.mouseClick(dialog.terima, Qt.MouseButton.LeftButton)
    if dialog.isVisible():  # refused: it says where and why
        pesan = [i.bawah.text() for i in dialog.formulir.isian.values()] + [dialog.banner.teks]
        # A preview, or the step of a wizard that asks nothing in writing, has nothing to refuse.
        assert any(pesan) or not dialog.formulir.isian
    else:
        hasil = str(dialog.hasil())
        assert not set(hasil) & set("\x00\x07\u202e\u202c")


@pytest.mark.parametrize("nama", sorted(DAFTAR_DIALOG))
def test_rules_of_every_dialog(qtbot, nama):
    dialog = DAFTAR_DIALOG[nama](None)
    qtbot.addWidget(dialog)
    dialog.show()
    periksa_layar(dialog)
    assert dialog.width() <= 1000
    assert dialog.height() <= 540
    qtbot.keyClick(dialog, K.Key_Escape)
    assert not dialog.isVisible()


def test_destructive_question_does_nothing_on_enter(qtbot):
    d = DialogYakin("Hapus pegawai?", "Data hilang dari daftar.", "Hapus")
    qtbot.addWidget(d)
    d.show()
    qtbot.keyClick(d, K.Key_Return)
    assert d.result() == QDialog.DialogCode.Rejected
    assert d.terima.text() == "Hapus"


def test_ask_gives_the_result_or_none(qtbot, monkeypatch):
    monkeypatch.setattr(DialogAlasan, "exec", lambda self: QDialog.DialogCode.Rejected)
    assert DialogAlasan.ask("Kembalikan", "", "Kembalikan") is None

    def jawab(self):
        self.formulir.isi({"alasan": "Target belum terukur"})
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(DialogAlasan, "exec", jawab)
    assert DialogAlasan.ask("Kembalikan", "", "Kembalikan") == "Target belum terukur"
