"""Forms and their questions: names that cannot be forgotten, errors said at the field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from kinerja_desktop.ui.dialog.pegawai_dasar import dapat_dicari
from kinerja_desktop.ui.dialog_dasar import DialogAlasan, DialogYakin
from kinerja_desktop.ui.formulir import Formulir
from kinerja_desktop.ui.kisi.kolom import IsianSalah
from tests.ui.aturan_layar import periksa_layar

K = Qt.Key


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


def test_destructive_question_does_nothing_on_enter(qtbot):
    d = DialogYakin("Hapus pegawai?", "Data hilang dari daftar.", "Hapus")
    qtbot.addWidget(d)
    d.show()
    qtbot.keyClick(d, K.Key_Return)
    assert d.result() == QDialog.DialogCode.Rejected
    assert d.terima.text() == "Hapus"


def test_ctrl_enter_accepts_a_reason_of_many_lines(qtbot):
    dialog = DialogAlasan("Kembalikan SKP", "", "Kembalikan")
    qtbot.addWidget(dialog)
    dialog.show()
    isian = dialog.focusWidget()
    QTest.keyClick(isian, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible(), "an empty reason is none"
    QTest.keyClicks(isian, "Perbaiki")
    QTest.keyClick(isian, Qt.Key.Key_Return)
    QTest.keyClicks(isian, "target")
    QTest.keyClick(isian, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.hasil() == "Perbaiki\ntarget"


def test_ask_gives_the_result_or_none(qtbot, monkeypatch):
    monkeypatch.setattr(DialogAlasan, "exec", lambda self: QDialog.DialogCode.Rejected)
    assert DialogAlasan.ask("Kembalikan", "", "Kembalikan") is None

    def jawab(self):
        self.formulir.isi({"alasan": "Target belum terukur"})
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(DialogAlasan, "exec", jawab)
    assert DialogAlasan.ask("Kembalikan", "", "Kembalikan") == "Target belum terukur"


def test_enter_takes_the_only_entry_with_the_letters_typed(qtbot):
    formulir = Formulir()
    qtbot.addWidget(formulir)
    isian = dapat_dicari(
        formulir.pilihan("nama", "Nama", [(n, n) for n in ("Ani", "Budi Karya", "Budi Utomo")])
    )
    formulir.show()
    kotak = isian.widget
    for ketikan, terpilih in (("udi", "Ani"), ("uTOMO", "Budi Utomo")):
        kotak.setCurrentIndex(0)
        kotak.lineEdit().selectAll()
        QTest.keyClicks(kotak.lineEdit(), ketikan)
        kotak.completer().popup().hide()
        QTest.keyClick(kotak.lineEdit(), Qt.Key.Key_Return)
        assert kotak.itemText(kotak.currentIndex()) == terpilih, "two that fit: the person chooses"
