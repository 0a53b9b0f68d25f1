"""Charts say themselves in words, answer clicks and keys, and paint without warnings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from kinerja_desktop.ui.grafik import GrafikBatang, GrafikKuadran, Seri, nama_sumbu
from kinerja_desktop.ui.grafik_kurva import GrafikKurva
from tests.ui.aturan_layar import periksa_layar

PREDIKAT = ["Sangat Kurang", "Kurang", "Butuh Perbaikan", "Baik", "Sangat Baik"]


def test_bars(qtbot):
    g = GrafikBatang("Predikat per unit")
    qtbot.addWidget(g)
    g.isi(["Sekretariat", "Kelurahan A"], [Seri("Baik", [8, 5]), Seri("Sangat Baik", [2, 0])])
    g.resize(420, 260)
    g.show()
    assert (
        g.accessibleDescription() == "Sekretariat: Baik 8, Sangat Baik 2; Kelurahan A: Baik 5, Sangat Baik 0"
    )
    g.grab()
    pilih = []
    g.dipilih.connect(lambda a, b: pilih.append((a, b)))
    kotak = g.kotak[0][0]
    qtbot.mouseClick(g, Qt.MouseButton.LeftButton, pos=kotak.center().toPoint())
    g.setFocus()
    qtbot.keyClick(g, Qt.Key.Key_Right)
    qtbot.keyClick(g, Qt.Key.Key_Return)
    assert pilih == [(0, 0), (0, 1)]
    assert g.kotak[0][0].height() > g.kotak[1][0].height() * 3.5
    periksa_layar(g)


def test_empty_charts_paint(qtbot):
    for kelas in (GrafikBatang, GrafikKuadran, GrafikKurva):
        g = kelas("Kosong")
        qtbot.addWidget(g)
        g.resize(300, 200)
        assert not g.grab().isNull()


def test_quadrant_and_curve(qtbot):
    k = GrafikKuadran("Kuadran kinerja")
    qtbot.addWidget(k)
    tiga = ["Di Atas", "Sesuai", "Di Bawah"]
    k.isi(tiga, list(reversed(tiga)), [[0, 1, 4], [2, 20, 3], [1, 0, 0]], [["Baik"] * 3] * 3)
    k.resize(420, 300)
    k.grab()
    assert "Sesuai / Sesuai: 20 (Baik)" in k.accessibleDescription()
    assert len(k.kotak) == 9
    c = GrafikKurva("Pola distribusi")
    qtbot.addWidget(c)
    c.isi(PREDIKAT, [0, 3, 6, 80, 11], [2, 8, 20, 50, 20], ("Nyata", "Pola"))
    c.resize(480, 260)
    c.grab()
    assert "Baik: Nyata 80%, Pola 50%" in c.accessibleDescription()


@pytest.mark.parametrize("pt", [10, 14])
def test_every_figure_stands_at_its_own_point_and_no_name_is_cut(qtbot, pt):
    nama = ["Sangat Kurang", "Kurang/Misconduct", "Butuh Perbaikan", "Baik", "Sangat Baik"]
    nyata, pola = [0, 3, 9, 61, 27], [5, 10, 20, 45, 20]
    c = GrafikKurva("Kurva distribusi predikat kinerja pegawai")
    qtbot.addWidget(c)
    huruf = c.font()
    huruf.setPointSize(pt)
    c.setFont(huruf)
    c.isi(nama, nyata, pola, ("Kantor ini", "Pola Baik"))
    c.resize(440, 300)
    c.show()
    _, y_pola = c._letak(pola)
    for i, (titik, kotak) in enumerate(zip(c.titik(), c.kotak_angka(), strict=True)):
        jarak = min(abs(kotak.top() - titik.y()), abs(kotak.bottom() - titik.y()))
        assert jarak < 10, "beside this office's point"
        assert (kotak.center().y() > titik.y()) == (y_pola[i] < titik.y()), "away from the pattern"
        assert kotak.top() >= 0
        assert kotak.bottom() < c.height()
    huruf_label, label = c.label_bawah()
    assert [" ".join(b).replace("/ ", "/") for b in label] == nama
    lebar = (c.width() - 20) / len(nama)
    assert all(QFontMetrics(huruf_label).horizontalAdvance(x) <= lebar for b in label for x in b)
    c.grab()


def test_names_below_an_axis_take_two_lines_before_they_are_shortened(qtbot, qapp):
    huruf = QFontMetrics(qapp.font())
    lebar = max(map(huruf.horizontalAdvance, ("Perilaku", "di bawah", "Triwulan", "Setahun"))) + 2
    nama = ["Perilaku di bawah", "Triwulan II", "Setahun", "Sangatpanjangsekali"]
    hasil = nama_sumbu(huruf, nama, lebar)
    assert hasil[:3] == ["Perilaku\ndi bawah", "Triwulan\nII", "Setahun"]
    assert hasil[3].endswith("…")
    assert nama_sumbu(huruf, nama[:2], 400) == nama[:2]
