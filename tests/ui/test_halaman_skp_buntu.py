"""Places of the page SKP where somebody stood before a closed door: the way on is there, with the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.ui.dialog.mulai_skp import DialogMulaiSkp
from kinerja_desktop.ui.dialog_dasar import DialogAlasan
from kinerja_desktop.ui.halaman.skp.bilah import LAMPIRAN
from tests.ui.skp_uji import baca, kolom, tunggu_muat

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def _siap(j, panel):
    j.sampai(lambda: not panel._jeda.isActive())
    j.tunggu()


def test_an_operator_accepts_a_returned_row_for_the_assessor_whose_turn_it_is(j, isi, monkeypatch):
    susun = j.buka("skp", skp=isi.skp["B"]).susun
    panel = susun.tanggapan
    _siap(j, panel)
    susun.kisi.view.ke(1, kolom(susun, "target"))
    j.klik(susun.alur.tanggapan)
    assert "pejabat penilai" in panel.sebagai.currentText()
    QTest.keyClicks(panel.kotak, "Naikkan targetnya")
    j.klik(panel._sikap["kembali"])
    _siap(j, panel)
    awal = []

    def alasan(cls, *a, **k):
        d = cls(*a, **k)
        awal.append(d.hasil())
        d.deleteLater()

    monkeypatch.setattr(DialogAlasan, "ask", classmethod(alasan))
    j.klik(susun.alur.kedua)
    (teks,) = awal
    assert teks.startswith("RHK utama 1, indikator ")
    assert teks.endswith(": Naikkan targetnya")
    j.klik(panel._sikap["terima"])
    _siap(j, panel)
    assert panel.utas.item(1).text().startswith("Diterima\nYulia Paramita")
    j.klik(susun.alur.utama)
    j.sampai(lambda: baca(j, isi.skp["B"]).status == "disetujui")


def test_an_skp_whose_making_is_undone_leads_to_the_list_calmly(j, isi, monkeypatch):
    monkeypatch.setattr(DialogMulaiSkp, "ask", lambda *a: "kosong")
    h = j.buka("skp", pegawai=isi.staf[2])
    j.klik(h.daftar.buat)
    assert h.susun.lembar.nama == "Staf C"
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu_muat(j)
    assert h.bagian == "daftar"
    assert "tidak ada lagi" in h.banner.teks
    assert "Muat ulang" not in h.banner.teks
    assert h.banner.property("nada") == "info"
    assert QApplication.focusWidget() is h.daftar.kisi.view


def test_an_empty_matrix_keeps_the_focus_on_its_leaders(j, isi):
    h = j.buka("skp", skp=isi.skp["A"])
    h.pilih_tahun.setCurrentIndex(h.pilih_tahun.findData(2025))
    j.klik(h.tab.tombol("matriks"))
    j.tunggu()
    m = h.panel_lain
    assert m.view.isHidden() or not m.view.isVisible()
    assert QApplication.focusWidget() in (m.pilih_pimpinan, m.tombol_kosong)


def test_another_skp_starts_on_its_results_unless_a_link_asks_for_the_annex(j, isi):
    h = j.buka("skp", skp=isi.skp["A"])
    h.susun.ke_sisi(LAMPIRAN)
    h.buka_skp(isi.skp["A"])
    assert h.susun.di_lampiran
    h.buka_skp(isi.skp["B"])
    j.tunggu()
    assert not h.susun.di_lampiran
    h.buka_skp(isi.skp["A"], kolom=LAMPIRAN)
    j.tunggu()
    assert h.susun.di_lampiran
