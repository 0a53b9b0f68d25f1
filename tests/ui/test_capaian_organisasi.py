"""The dialog of the organisation's predicate: what is proposed, and the reason for another."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kinerja_desktop.ui.dialog.capaian_organisasi import DialogCapaian, bahan_contoh

K = Qt.Key


def test_the_dialog_wants_a_predicate_and_a_reason_for_another_than_the_proposal(qapp):
    d = DialogCapaian(bahan_contoh())
    d.show()
    assert "Usulan: Butuh Perbaikan." in d.usulan.text()
    assert d.hitungan.text() == "12 rencana aksi: 2 melebihi, 8 sesuai, 0 sebagian, 2 belum"
    QTest.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    assert d.isVisible()
    assert "Predikat organisasi belum diisi." in d.formulir.isian["predikat"].bawah.text()
    QTest.keyClick(d.formulir.isian["predikat"].widget, K.Key_Down)
    QTest.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    assert d.isVisible()
    assert "berbeda dari usulan (Butuh Perbaikan)" in d.formulir.isian["alasan"].bawah.text()
    QTest.keyClicks(d.formulir.isian["alasan"].widget, "Nilai AKIP naik")
    QTest.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    assert not d.isVisible()
    hasil = d.hasil()
    assert (hasil["predikat"], hasil["penetap"], hasil["alasan"]) == (
        "Istimewa",
        b"p" * 16,
        "Nilai AKIP naik",
    )


def test_the_year_is_proposed_from_two_choices(qapp):
    d = DialogCapaian(bahan_contoh(tahunan=True))
    d.show()
    assert not d.pakai.isEnabled()
    for kunci in ("capaian", "ekspektasi"):
        QTest.keyClick(d.formulir.isian[kunci].widget, K.Key_Down)
    assert d.formulir.isian["predikat"].nilai() == "Istimewa", "both above are proposed and taken"
    QTest.keyClick(d.formulir.isian["ekspektasi"].widget, K.Key_Down)
    assert "Usulan: Baik." in d.usulan.text()
    QTest.mouseClick(d.pakai, Qt.MouseButton.LeftButton)
    assert d.hasil()["predikat"] == "Baik"
