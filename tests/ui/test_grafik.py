"""Charts say themselves in words, answer clicks and keys, and paint without warnings."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kinerja_desktop.ui.grafik import GrafikBatang, GrafikKuadran, GrafikKurva, Seri
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
    kotak = g._kotak[0][0]
    qtbot.mouseClick(g, Qt.MouseButton.LeftButton, pos=kotak.center().toPoint())
    g.setFocus()
    qtbot.keyClick(g, Qt.Key.Key_Right)
    qtbot.keyClick(g, Qt.Key.Key_Return)
    assert pilih == [(0, 0), (0, 1)]
    assert g._kotak[0][0].height() > g._kotak[1][0].height() * 3.5
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
    assert len(k._kotak) == 9
    c = GrafikKurva("Pola distribusi")
    qtbot.addWidget(c)
    c.isi(PREDIKAT, [0, 3, 6, 80, 11], [2, 8, 20, 50, 20], ("Nyata", "Pola"))
    c.resize(480, 260)
    c.grab()
    assert "Baik: Nyata 80%, Pola 50%" in c.accessibleDescription()
