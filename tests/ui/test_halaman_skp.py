"""The place SKP on a real office with real keys: list, typing, paste, gaps, steps of the workflow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.ui.dialog.mulai_skp import DialogMulaiSkp
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.skp_uji import baca, baris, commit, kolom, tunggu_muat

K, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


# ---- list ----------------------------------------------------------------------------------------------


def test_list_shows_everybody_with_state_and_chips_filter(j):
    h = j.buka("skp")
    d = h.daftar
    assert [(b.nilai["nama"], b.nilai["status"]) for b in d.kisi.model.baris] == [
        ("Rahmad Santosa", "✓ Disetujui"),
        ("Staf A", "Draf"),
        ("Staf B", "Diajukan"),
        ("Staf C", "○ Belum ada"),
        ("Staf D", "✓ Disetujui"),
        ("Yulia Paramita", "✓ Disetujui"),
    ]
    assert QApplication.focusWidget() is d.kisi.view
    j.klik(d.chip.tombol("belum"))
    assert [b.nilai["nama"] for b in d.kisi.model.baris] == ["Staf A", "Staf B", "Staf C"]
    j.klik(d.chip.tombol("kosong"))
    assert [b.nilai["nama"] for b in d.kisi.model.baris] == ["Staf C"]
    j.klik(d.chip.tombol("semua"))
    QTest.keyClick(j.rangka, K.Key_F, CTRL)
    assert QApplication.focusWidget() is d.cari
    d.kisi.view.ke(4, 0)
    QTest.keyClicks(d.cari, "staf")
    assert d.kini().nama == "Staf A", "not somebody further down who was chosen before"
    d.cari.clear()
    QTest.keyClicks(d.cari, "yulia")
    assert [b.nilai["nama"] for b in d.kisi.model.baris] == ["Yulia Paramita"]
    QTest.keyClicks(d.cari, "zzz")
    assert not d.kisi.model.baris
    assert d.kosong.isVisible()


def test_a_filter_asked_for_from_beranda_is_set(j):
    h = j.buka("skp", saring="belum")
    assert h.daftar.chip.kini == "belum"
    assert len(h.daftar.kisi.model.baris) == 3


def test_enter_opens_the_skp_at_its_first_gap(j, isi):
    h = j.buka("skp")
    QTest.keyClick(h.daftar.kisi.view, K.Key_Down)
    QTest.keyClick(h.daftar.kisi.view, K.Key_Return)
    j.tunggu()
    assert h.bagian == "susun"
    assert h.susun.lembar.nama == "Staf A"
    assert QApplication.focusWidget() is h.susun.kisi.view
    assert h.susun.kisi.kolom_kini() == "target"
    assert h.riwayat_untuk()[0] == "indikator"


def test_making_a_missing_skp_opens_it_and_undo_takes_it_away(j, isi, monkeypatch):
    h = j.buka("skp", pegawai=isi.staf[2])
    assert h.daftar.kini().nama == "Staf C"
    QTest.keyClick(h.daftar.kisi.view, K.Key_Return)
    assert "belum mempunyai SKP 2026. Tekan Ctrl+N" in h.banner.teks
    monkeypatch.setattr(DialogMulaiSkp, "ask", lambda *a: "kosong")
    j.klik(h.daftar.buat)
    assert h.bagian == "susun"
    assert h.susun.lembar.nama == "Staf C"
    assert "paling sedikit satu RHK utama" in h.susun.alur.teks
    assert not h.susun.alur.utama.isEnabled()
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu_muat(j)
    assert h.bagian == "daftar"
    assert "tidak ada lagi" in h.banner.teks
    assert h.daftar.chip.tombol("kosong").text() == "Belum ada 1"


def test_susun_without_a_choice_leads_back_to_the_list(j, isi):
    h = j.buka("skp", pegawai=isi.staf[2])
    j.klik(h.tab.tombol("susun"))
    assert h.bagian == "susun"
    assert QApplication.focusWidget() is h.susun.pilih_daftar
    QTest.keyClick(h.susun.pilih_daftar, K.Key_Space)
    j.tunggu()
    assert h.bagian == "daftar"
    assert QApplication.focusWidget() is h.daftar.kisi.view


def test_all_missing_ones_are_made_with_one_button(j, monkeypatch):
    monkeypatch.setattr(DialogMulaiSkp, "ask", lambda *a: "kosong")
    h = j.buka("skp")
    QTest.keyClick(h.daftar.kisi.view, K.Key_A, CTRL)
    assert h.daftar.buat.text() == "Buat SKP"
    j.klik(h.daftar.buat)
    tunggu_muat(j)
    h.tab.tombol("daftar").click()
    j.tunggu()
    assert all(b.skp_id is not None for b in h.daftar._semua)


@pytest.mark.parametrize("ukuran", UKURAN)
def test_layout_rules(j, isi, ukuran):
    j.rangka.resize(*ukuran)
    j.buka("skp")
    periksa_layar(j.rangka)
    for nama in ("A", "B", "D", "camat"):
        h = j.buka("skp", skp=isi.skp[nama])
        h.susun.kisi.ke(h.susun.lembar.baris[0].id, "intervensi")
        periksa_layar(j.rangka)


# ---- typing --------------------------------------------------------------------------------------------


def test_f8_fills_the_gap_and_submitting_opens(j, isi, susun):
    assert "1 isian wajib belum diisi" in susun.alur.teks
    assert not susun.alur.utama.isEnabled()
    susun.kisi.view.ke(1, kolom(susun, "rhk"))
    QTest.keyClick(j.rangka, K.Key_F8)
    assert susun.kisi.kolom_kini() == "target"
    sebelum = commit(j)
    QTest.keyClick(susun.kisi.view, "9")
    QTest.keyClicks(susun.kisi.view.editor, "5")
    QTest.keyClick(susun.kisi.view.editor, K.Key_Return)
    assert susun.alur.utama.isEnabled(), "the gap goes before the commit returns"
    tunggu_muat(j)
    assert commit(j) == sebelum + 1
    assert [b.target for b in baca(j, isi.skp["A"]).baris] == ["480", "98", "64", "95"]
    j.klik(susun.alur.utama)
    tunggu_muat(j)
    assert baca(j, isi.skp["A"]).status == "diajukan"
    assert susun.alur.teks.startswith("Diajukan.")
    assert QApplication.focusWidget() is susun.kisi.view, "Enter once more must not approve"


def test_undo_and_redo_of_a_cell(j, isi, susun):
    i = baris(susun, "RHK 1")
    susun.kisi.view.ke(i, kolom(susun, "target"))
    QTest.keyClick(susun.kisi.view, "7")
    QTest.keyClick(susun.kisi.view.editor, K.Key_Tab)
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)  # before the commit has come back
    tunggu_muat(j)
    assert susun.kisi.model.nilai(i, kolom(susun, "target")) == "480"
    assert susun.kisi.view.sel_kini == (i, kolom(susun, "target")), "the cursor goes to what changed"
    susun.kisi.view.ke(baris(susun, "RHK 2"), kolom(susun, "rhk"))
    QTest.keyClick(j.rangka, K.Key_Y, CTRL)
    tunggu_muat(j)
    assert susun.kisi.model.nilai(i, kolom(susun, "target")) == "7"
    assert susun.kisi.view.sel_kini == (i, kolom(susun, "target"))
    assert baca(j, isi.skp["A"]).baris[0].target == "7"


def test_going_to_another_skp_at_once_writes_into_the_right_one(j, isi, susun):
    i = baris(susun, "RHK 1")
    susun.kisi.view.ke(i, kolom(susun, "satuan"))
    QTest.keyClick(susun.kisi.view, "x")
    QTest.keyClicks(susun.kisi.view.editor, "yz")
    j.rangka.buka("skp", skp=isi.skp["D"])
    j.tunggu()
    tunggu_muat(j)
    assert baca(j, isi.skp["A"]).baris[0].satuan == "xyz"
    assert baca(j, isi.skp["D"]).baris[0].satuan == "surat"


def test_lower_rows_of_a_result_have_no_rhk_cell(j, susun):
    i = baris(susun, "RHK 1") + 1
    susun.kisi.view.ke(i, kolom(susun, "rhk"))
    QTest.keyClick(susun.kisi.view, "x")
    assert susun.kisi.view.editor is None
    assert "bagian dari RHK 1" in j.halaman.banner.teks
    assert susun.kisi.panel.teks.toPlainText() == "Terlayaninya surat pengantar warga"


def test_the_panel_below_types_long_text(j, isi, susun):
    i = baris(susun, "RHK 2")
    susun.kisi.view.ke(i, kolom(susun, "rhk"))
    kotak = susun.kisi.panel.teks
    QTest.mouseClick(kotak.viewport(), Qt.MouseButton.LeftButton)
    QTest.keyClick(kotak, K.Key_A, CTRL)
    QTest.keyClicks(kotak, "Tertatanya arsip ")
    QTest.qWait(500)  # a pause writes
    j.tunggu()
    assert kotak.toPlainText() == "Tertatanya arsip ", "the space under the hands stays"
    QTest.keyClicks(kotak, "kantor")
    QTest.keyClick(kotak, K.Key_Return, CTRL)
    tunggu_muat(j)
    assert QApplication.focusWidget() is susun.kisi.view
    assert susun.kisi.model.nilai(i, kolom(susun, "rhk")) == "Tertatanya arsip kantor"
    assert baca(j, isi.skp["A"]).baris[2].rhk == "Tertatanya arsip kantor"


def test_expectations_are_typed_in_the_same_grid(j, isi, susun):
    i = baris(susun, "Akuntabel")
    susun.kisi.view.ke(i, kolom(susun, "indikator"))
    assert susun.kisi.panel.kepala.text() == "Ekspektasi khusus pimpinan · Akuntabel"
    QTest.keyClick(susun.kisi.view, "j")
    QTest.keyClicks(susun.kisi.view.editor, "ujur")
    QTest.keyClick(susun.kisi.view.editor, K.Key_Return)
    tunggu_muat(j)
    assert baca(j, isi.skp["A"]).perilaku[1].ekspektasi == "jujur"
    susun.kisi.view.ke(i, kolom(susun, "rhk"))
    assert "Menggunakan kekayaan" in susun.kisi.panel.teks.toPlainText()


# ---- rows ----------------------------------------------------------------------------------------------


def test_rows_come_and_go_with_keys_and_undo(j, isi, susun):
    susun.kisi.view.ke(baris(susun, "RHK 1"), kolom(susun, "rhk"))
    QTest.keyClick(susun.kisi.view, K.Key_Plus, CTRL)
    tunggu_muat(j)
    assert [b.rhk for b in baca(j, isi.skp["A"]).baris if b.pertama] == [
        "Terlayaninya surat pengantar warga",
        "",
        "Tertatanya arsip kepegawaian",
    ]
    assert susun.kisi.kolom_kini() == "rhk"
    assert susun.kisi.baris_kini().nomor == 2
    QTest.keyClick(susun.kisi.view, K.Key_Minus, CTRL)
    tunggu_muat(j)
    assert len(baca(j, isi.skp["A"]).baris) == 4
    susun.kisi.view.ke(baris(susun, "RHK 1"), kolom(susun, "rhk"))
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu_muat(j)
    assert len(baca(j, isi.skp["A"]).baris) == 5
    assert susun.kisi.baris_kini().nomor == 2, "the row that came back is where the cursor goes"
    j.klik(susun.tombol_indikator)
    tunggu_muat(j)
    assert susun.kisi.kolom_kini() == "aspek"
    j.klik(susun.tombol_tambahan)
    tunggu_muat(j)
    assert baca(j, isi.skp["A"]).baris[-1].jenis == "tambahan"
    assert susun.kisi.baris_kini().jenis == "tambahan"


def test_choosing_what_the_assessor_wants(j, isi, susun):
    susun.kisi.view.ke(baris(susun, "RHK 2"), kolom(susun, "intervensi"))
    assert susun.kisi.tombol_pilih.isVisible()
    menu = susun.kisi.menu_pilihan()
    assert [a.text() for a in menu.actions()] == ["Terlayaninya warga bagian 1", "", "Sebut juga"]
    menu.actions()[0].trigger()
    tunggu_muat(j)
    assert baca(j, isi.skp["A"]).baris[2].intervensi == "Terlayaninya warga bagian 1"
    QTest.keyClicks(susun.kisi.penugasan, "Lurah Sukamaju")
    QTest.keyClick(susun.kisi.penugasan, K.Key_Return)
    tunggu_muat(j)
    assert baca(j, isi.skp["A"]).baris[2].penugasan_dari == "Lurah Sukamaju"
