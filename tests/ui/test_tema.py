"""Look: contrast of every pair, all sizes, style sheet without open names."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QComboBox, QPushButton

from kinerja_desktop.system.jalur import sumber_daya
from kinerja_desktop.ui import ikon, tema
from kinerja_desktop.ui.halaman.daftar import _SEMUA


@pytest.mark.parametrize("nama", tema.TEMA)
def test_contrast_of_every_text_is_at_least_4_5(nama):
    warna = tema.muat(nama).warna
    kurang = {(a, b): round(tema.kontras(warna[a], warna[b]), 2) for a, b in tema.PASANGAN}
    assert {k: v for k, v in kurang.items() if v < 4.5} == {}


def test_contrast_formula_knows_the_ends():
    assert tema.kontras("#000000", "#ffffff") == pytest.approx(21)
    assert tema.kontras("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_every_text_colour_of_the_style_sheet_is_in_a_checked_pair():
    isi = sumber_daya("tema/gaya.qss").read_text(encoding="utf-8")
    tinta = set(re.findall(r"(?<![-\w])color: @(\w+)", isi)) - {"mati"}
    terperiksa = {n for pasangan in tema.PASANGAN for n in pasangan}
    assert tinta <= terperiksa | {"permukaan"}


@pytest.mark.parametrize("nama", tema.TEMA)
@pytest.mark.parametrize("pt", tema.UKURAN)
def test_theme_and_size_apply_while_running(qapp, qtbot, nama, pt):
    t = QPushButton("Simpan")
    qtbot.addWidget(t)
    tema.pasang(qapp, nama, pt)
    assert "@" not in qapp.styleSheet()
    assert qapp.font().pointSize() == pt
    assert t.fontMetrics().height() >= pt
    assert tema.tinggi_baris() == round(32 * pt / 10)


def test_letters_come_from_the_bundled_font(qapp):
    assert QFontInfo(qapp.font()).family() == "Liberation Sans"


def test_unknown_theme_and_size_fall_back():
    assert tema.muat("merah", 99).nama == "terang"
    assert tema.muat("merah", 99).pt == 10


def test_every_place_has_an_icon(qapp):
    assert {e.ikon for e in _SEMUA} <= set(ikon.GAMBAR)
    for n in ikon.GAMBAR:
        assert not ikon.ikon(n).pixmap(20, 20).isNull()


def test_the_same_look_again_polishes_nothing_anew(qapp, qtbot):
    dipoles = []

    class Tombol(QPushButton):
        def event(self, e):
            if e.type() == QEvent.Type.StyleChange:
                dipoles.append(e.type())
            return super().event(e)

    t = Tombol("Simpan")
    qtbot.addWidget(t)
    t.show()
    dipoles.clear()
    tema.pasang(qapp)
    assert dipoles == []
    tema.pasang(qapp, "gelap")
    assert dipoles


def test_a_list_of_choices_shows_every_row_whole(qapp, qtbot):
    tema.pasang(qapp, "terang", 14)
    try:
        kotak = QComboBox()
        qtbot.addWidget(kotak)
        kotak.addItems(["Belum dinilai", "Di Atas Ekspektasi", "Sesuai Ekspektasi", "Di Bawah Ekspektasi"])
        kotak.show()
        kotak.showPopup()
        qtbot.waitUntil(lambda: kotak.view().isVisible())
        akhir = kotak.view().visualRect(kotak.model().index(3, 0))
        assert 0 < akhir.bottom() < kotak.view().viewport().height(), "neither cut nor behind a small arrow"
        kotak.hidePopup()
    finally:
        tema.pasang(qapp, "terang", 10)
