"""Tanggapan beside the SKP grid with real keys: a kasi returns one row, the person answers and mends it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kinerja_desktop.ui.dialog.banding_versi import DialogBandingVersi
from kinerja_desktop.ui.dialog_dasar import DialogAlasan
from tests.ui.aturan_layar import periksa_layar
from tests.ui.skp_uji import baca, baris, kolom

K, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def _siap(j, panel):
    j.sampai(lambda: not panel._jeda.isActive())
    j.tunggu()


def _buka(j, skp_id):
    susun = j.buka("skp", skp=skp_id).susun
    _siap(j, susun.tanggapan)
    return susun, susun.tanggapan


def test_a_row_is_returned_in_the_assessors_name_and_found_again_by_key(j, isi):
    susun, panel = _buka(j, isi.skp["B"])
    susun.kisi.view.ke(baris(susun, "RHK 1") + 1, kolom(susun, "target"))
    j.klik(susun.alur.tanggapan)
    assert panel.isVisible()
    assert panel.kotak.hasFocus()
    assert panel.letak.text() == "RHK utama 1, indikator 2 — Belum ditanggapi"
    panel.sebagai.setCurrentIndex(1)  # an operator speaks for both
    j.klik(panel._sikap["kembali"])
    _siap(j, panel)
    assert "Tulis apa yang harus diperbaiki" in susun.h.banner.teks
    QTest.keyClicks(panel.kotak, "Naikkan targetnya")
    j.klik(panel._sikap["kembali"])
    _siap(j, panel)
    assert panel.kotak.toPlainText() == ""
    assert "Naikkan targetnya" in panel.utas.item(0).text()
    assert susun.alur.tanggapan.text() == "1 baris dikembalikan"
    i = next(i for i, b in enumerate(susun.kisi.model.baris) if "dikembalikan" in b.nama)
    assert susun.kisi.model.teks[i][kolom(susun, "no")] == "←"
    QTest.keyClick(panel.kotak, K.Key_Escape)
    assert panel.isHidden()
    assert susun.kisi.view.hasFocus()
    susun.kisi.view.ke(baris(susun, "RHK 1"), kolom(susun, "rhk"))
    QTest.keyClick(susun.kisi.view, K.Key_F8, SHIFT)
    j.tunggu()
    assert panel.isVisible()
    assert panel.letak.text() == "RHK utama 1, indikator 2 — Dikembalikan"


def test_nothing_can_be_said_of_an_skp_before_its_remarks_are_read(j, isi):
    """A click on Terima while the answer was on its way would be lost, or meet the SKP shown before."""
    susun, panel = _buka(j, isi.skp["B"])
    panel.buka()
    assert not panel._sikap["catatan"].isHidden()
    saat = []

    def catat():
        saat.append((panel.sebagai.count(), [n for n, t in panel._sikap.items() if not t.isHidden()]))

    susun.h.siap.connect(catat)
    susun.h.buka_skp(isi.skp["A"])
    j.sampai(lambda: saat)
    susun.h.siap.disconnect(catat)
    assert saat[0] == (0, [])
    assert panel.kotak.isEnabled()
    _siap(j, panel)
    assert not panel._sikap["catatan"].isHidden()


@pytest.mark.parametrize("ukuran", [(1366, 705), (1092, 556)])
def test_the_panel_fits_beside_the_sheet(j, isi, ukuran):
    susun, panel = _buka(j, isi.skp["B"])
    j.rangka.resize(*ukuran)
    panel.buka()
    _siap(j, panel)
    periksa_layar(j.rangka)
    assert panel.geometry().right() <= susun.kisi.width()
    assert panel.utas.height() > panel.fontMetrics().lineSpacing()


def test_a_revision_is_compared_and_given_up(j, isi, monkeypatch):
    susun, panel = _buka(j, isi.skp["D"])
    monkeypatch.setattr(DialogAlasan, "ask", classmethod(lambda *a, **k: "Pagu berubah"))
    susun.langkah("revisi")
    _siap(j, panel)
    i = baris(susun, "RHK 1")
    susun.kisi.view.ke(i, kolom(susun, "target"))
    QTest.keyClicks(susun.kisi.view, "7")
    QTest.keyClick(susun.kisi.view.editor or susun.kisi.view, K.Key_Return)
    j.sampai(lambda: susun.alur.versi.accessibleName() == "Revisi 1 — 1 perubahan")
    dibuka = []
    monkeypatch.setattr(
        DialogBandingVersi, "ask", classmethod(lambda cls, *a, **k: dibuka.append(cls(*a, **k)))
    )
    j.klik(susun.alur.versi)
    j.tunggu()
    (d,) = dibuka
    teks = [d.tabel.item(0, c).text() for c in range(5)]
    assert teks == ["≠ Berubah", "RHK utama 1, indikator 1", "Target", "480", "7"]
    d.deleteLater()
    susun.menu.aboutToShow.emit()
    riwayat = next(a for a in susun.menu.actions() if a.text() == "Riwayat SKP ini")
    riwayat.trigger()
    j.tunggu()
    j.klik(j.rangka.panel.versi)
    j.tunggu()
    assert len(dibuka) == 2
    dibuka[1].deleteLater()
    susun.langkah("batal_revisi")
    j.sampai(lambda: baca(j, isi.skp["D"]).status == "disetujui")
    assert baca(j, isi.skp["D"]).baris[0].target == "480"
