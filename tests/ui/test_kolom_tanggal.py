"""A date field takes a date however it is typed, and never another one in silence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolTip, QVBoxLayout, QWidget

from kinerja_desktop.ui.formulir import Formulir


@pytest.fixture
def kolom(qtbot):
    wadah = QWidget()
    tata = QVBoxLayout(wadah)
    formulir = Formulir()
    isian = formulir.tanggal("hari", "Berlaku mulai", awal=QDate(2026, 2, 15))
    tata.addWidget(formulir)
    tata.addWidget(QLineEdit())
    qtbot.addWidget(wadah)
    wadah.show()
    qtbot.waitExposed(wadah)
    wadah.activateWindow()
    isian.widget.setFocus(Qt.FocusReason.TabFocusReason)
    yield isian.widget
    wadah.close()


@pytest.mark.parametrize(
    ("ketikan", "jadi"),
    [
        ("01-02-2027", "01-02-2027"),
        ("15-12-2026", "15-12-2026"),
        ("1-2-2027", "01-02-2027"),
        ("01022027", "01-02-2027"),
        ("1/2/2027", "01-02-2027"),
        ("1.2.27", "01-02-2027"),
        ("31-01-2026", "31-01-2026"),  # February, shown before, has no 31
        ("29022028", "29-02-2028"),
        ("7 8 2026", "07-08-2026"),
        ("30-9-2026", "30-09-2026"),
        ("5-", "05-02-2026"),
        ("--2030", "15-02-2030"),
        ("", "15-02-2026"),
    ],
)
def test_a_date_is_taken_as_it_is_typed(kolom, ketikan, jadi):
    QTest.keyClicks(kolom, ketikan)
    QTest.keyClick(kolom, Qt.Key.Key_Tab)
    assert kolom.date().toString("dd-MM-yyyy") == jadi
    assert kolom.text() == jadi


@pytest.mark.parametrize(
    ("ketikan", "jadi", "kata"),
    [
        ("31-02-2027", "28-02-2027", "hanya sampai tanggal 28"),
        ("32", "15-02-2026", "hari, bulan, lalu tahun"),
        ("01-13", "01-02-2026", "hari, bulan, lalu tahun"),
        ("01-02-1812", "01-02-2026", "antara 01-01-1940"),
    ],
)
def test_what_no_date_has_is_said(kolom, ketikan, jadi, kata):
    QTest.keyClicks(kolom, ketikan)
    assert kata in QToolTip.text()
    QTest.keyClick(kolom, Qt.Key.Key_Tab)
    assert kolom.date().toString("dd-MM-yyyy") == jadi


def test_a_click_into_a_full_section_lets_digits_replace_it(kolom):
    QTest.mouseClick(kolom.lineEdit(), Qt.MouseButton.LeftButton, pos=QPoint(4, kolom.height() // 2))
    QTest.keyClicks(kolom, "03042027")
    assert kolom.text() == "03-04-2027"
    QTest.keyClick(kolom, Qt.Key.Key_Home)
    QTest.keyClicks(kolom, "09")
    assert kolom.text() == "09-04-2027"


def test_a_date_is_pasted_in_words_and_what_is_none_changes_nothing(kolom):
    tempel = QGuiApplication.clipboard().setText
    tempel("5 Mei 2027")
    QTest.keyClick(kolom, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert kolom.text() == "05-05-2027"
    tempel("besok")
    QTest.keyClick(kolom, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert kolom.text() == "05-05-2027"
    assert "besok" in QToolTip.text()
