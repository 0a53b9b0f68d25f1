"""Every form of SKP in Susun with real keys and clicks: target details, annex, approach, form."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.ui import tema
from kinerja_desktop.ui.dialog.kepala_skp import DialogKepalaSkp
from kinerja_desktop.ui.dialog.sifat_jabatan import DialogSifatJabatan
from tests.ui.aturan_layar import UKURAN, periksa_layar, terpotong
from tests.ui.skp_uji import baca, baris, commit, kolom, tunggu_muat

K, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def ke_target(susun):
    susun.kisi.view.ke(baris(susun, "RHK 1"), kolom(susun, "target"))
    susun.kisi.view.setFocus()
    return susun.kisi.samping.rincian


def pilih(kotak, nama):
    """Choose in a box with keys, as a person who types its first letters."""
    kotak.setFocus()
    for _ in range(kotak.count()):
        if kotak.currentText() == nama:
            return
        QTest.keyClick(kotak, K.Key_Down)
    raise AssertionError(nama)


# ---- details of a target -------------------------------------------------------------------------------


def test_measuring_and_path_go_in_by_keys_alone(j, isi, susun):
    r = ke_target(susun)
    assert r.isVisible()
    assert not susun.kisi.panel.teks.isVisible()
    QTest.keyClick(susun.kisi.view, K.Key_Down, ALT)
    assert QApplication.focusWidget() is r.arah
    sebelum = commit(j)
    QTest.keyClick(r.arah, K.Key_Down)
    tunggu_muat(j)
    QTest.keyClick(r.arah, K.Key_Tab)
    assert QApplication.focusWidget() is r.metode
    r.rata.setFocus()
    QTest.keyClick(r.rata, K.Key_Return)
    tunggu_muat(j)
    b = baca(j, isi.skp["A"]).baris[0]
    assert (b.arah, b.metode, b.jalur) == ("naik", "hitungan", "120; 120; 120; 120")
    assert commit(j) == sebelum + 2
    assert r.kalimat.penuh == "✓ Jumlah jalur 480, sesuai target setahun."
    r.langkah[3].setFocus()
    r.langkah[3].selectAll()
    QTest.keyClicks(r.langkah[3], "110")
    assert r.kalimat.penuh == "! Jumlah jalur 470, sedangkan target setahun 480."
    QTest.keyClick(r.langkah[3], K.Key_Return)
    assert QApplication.focusWidget() is susun.kisi.view
    tunggu_muat(j)
    assert baca(j, isi.skp["A"]).baris[0].jalur == "120; 120; 120; 110"
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu_muat(j)
    assert r.langkah[3].text() == "120"


def test_twelve_months_and_a_target_without_a_figure(j, isi, susun):
    r = ke_target(susun)
    pilih(r.per, "Per bulan")
    assert [w.isVisible() for w in r.langkah] == [True] * 12
    pilih(r.metode, "Rilis")
    tunggu_muat(j)
    assert "diterbitkan pihak lain" in r.kalimat.penuh
    j.klik(r.rata)
    tunggu_muat(j)
    assert baca(j, isi.skp["A"]).baris[0].jalur == "; " * 11 + "480"
    susun.kisi.view.ke(baris(susun, "RHK 2") + 1, kolom(susun, "target"))
    assert [w.text() for w in r.langkah[:4]] == [""] * 4
    sebelum = commit(j)
    j.klik(r.rata)
    assert "tidak memuat angka" in r.kalimat.penuh
    assert commit(j) == sebelum


def test_closing_the_details_is_remembered(j, isi, susun):
    r = ke_target(susun)
    j.klik(r.tutup)
    assert not r.isVisible()
    assert susun.kisi.panel.teks.isVisible()
    assert QApplication.focusWidget() is susun.kisi.view
    assert j.aplikasi.preferensi.ambil("skp_tanpa_rincian") is True
    QTest.keyClick(susun.kisi.view, K.Key_Down, ALT)
    assert r.isVisible()
    assert j.aplikasi.preferensi.ambil("skp_tanpa_rincian") is False


def test_f6_goes_below_the_grid_and_on(j, susun):
    r = ke_target(susun)
    QTest.keyClick(susun.kisi.view, K.Key_F6)
    assert QApplication.focusWidget() is r.arah
    QTest.keyClick(r.arah, K.Key_F6)
    assert j.rangka.rel.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), K.Key_F6)
    assert QApplication.focusWidget() is susun.kisi.view


def test_scope_and_giver_of_a_task_are_beside_the_result(j, isi, susun):
    susun.kisi.view.ke(baris(susun, "RHK 1"), kolom(susun, "rhk"))
    pilih(susun.kisi.samping.lingkup, "Organisasi")
    susun.kisi.penugasan.setFocus()
    QTest.keyClicks(susun.kisi.penugasan, "Camat Sukamaju")
    QTest.keyClick(susun.kisi.penugasan, K.Key_Return)
    tunggu_muat(j)
    b = baca(j, isi.skp["A"]).baris[0]
    assert (b.lingkup, b.penugasan_dari) == ("organisasi", "Camat Sukamaju")
    susun.kisi.view.ke(baris(susun, "RHK 1") + 1, kolom(susun, "rhk"))
    assert not susun.kisi.samping.lingkup.isVisible()


def test_a_locked_skp_shows_the_details_and_takes_nothing(j, isi):
    h = j.buka("skp", skp=isi.skp["D"])
    r = ke_target(h.susun)
    assert r.isVisible()
    assert [w.isEnabled() for w in (r.arah, r.rata, r.langkah[0])] == [False] * 3


# ---- annex ---------------------------------------------------------------------------------------------


@pytest.fixture
def lampiran(j, susun):
    j.klik(susun.sisi.tombol("lampiran"))
    j.tunggu()
    return susun.lampiran


def isi_butir(j, isi, jenis):
    return [b.teks for b in baca(j, isi.skp["A"]).butir if b.jenis == jenis]


def test_lines_are_typed_one_after_the_other(j, isi, susun, lampiran):
    assert QApplication.focusWidget() is lampiran.view
    assert not susun.tombol_baris.isVisible()
    for teks in ("Laptop", "Internet kantor"):
        QTest.keyClick(lampiran.view, teks[0])
        QTest.keyClicks(lampiran.view.editor, teks[1:])
        QTest.keyClick(lampiran.view.editor, K.Key_Return)
    tunggu_muat(j)
    assert isi_butir(j, isi, "dukungan") == ["Laptop", "Internet kantor"]
    assert lampiran.jenis_kini() == "dukungan"
    assert lampiran.view.baru(lampiran.view.id_kini()), "the cursor waits in the next empty line"
    lampiran.view.ke(1, 1)
    QTest.keyClick(lampiran.view, K.Key_Plus, CTRL)
    QTest.keyClick(lampiran.view, "A")
    QTest.keyClick(lampiran.view.editor, K.Key_Return)
    tunggu_muat(j)
    assert isi_butir(j, isi, "dukungan") == ["Laptop", "A", "Internet kantor"]
    lampiran.view.ke(3, 1)
    QTest.keyClick(lampiran.view, K.Key_Up, ALT)
    tunggu_muat(j)
    assert isi_butir(j, isi, "dukungan") == ["Laptop", "Internet kantor", "A"]
    assert lampiran.model.teks[lampiran.view.sel_kini[0]][1] == "Internet kantor", "the cursor goes along"
    QTest.keyClick(lampiran.view, K.Key_Delete)
    tunggu_muat(j)
    assert isi_butir(j, isi, "dukungan") == ["Laptop", "A"]
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu_muat(j)
    assert isi_butir(j, isi, "dukungan") == ["Laptop", "Internet kantor", "A"]


def test_many_lines_are_pasted_as_one_act_and_offers_are_taken(j, isi, susun, lampiran):
    QGuiApplication.clipboard().setText("1. Lapor bulanan\r\n2. Lapor triwulan\r\n\r\n")
    lampiran.view.ke(lampiran.model.nomor(lampiran._kosong("skema")), 1)
    sebelum = commit(j)
    QTest.keyClick(lampiran.view, K.Key_V, CTRL)
    tunggu_muat(j)
    assert isi_butir(j, isi, "skema") == ["Lapor bulanan", "Lapor triwulan"]
    assert commit(j) == sebelum + 1
    assert susun.riwayat_untuk()[0] in ("butir_lampiran", "skp")
    lampiran.view.ke(lampiran.model.nomor(lampiran._kosong("konsekuensi")), 1)
    assert "Konsekuensi" in lampiran.judul_usulan.text()
    n = lampiran.daftar.count()
    lampiran.daftar.setFocus()
    lampiran.daftar.setCurrentRow(0)
    teks = lampiran.daftar.item(0).text()
    QTest.keyClick(lampiran.daftar, K.Key_Return)
    tunggu_muat(j)
    assert isi_butir(j, isi, "konsekuensi") == [teks]
    assert lampiran.daftar.count() == n - 1
    QTest.keyClick(lampiran.daftar, K.Key_Escape)
    assert QApplication.focusWidget() is lampiran.view
    QTest.keyClick(j.rangka, K.Key_F8)
    assert not lampiran.isVisible(), "gaps are in the work results"
    assert susun.kisi.kolom_kini() == "target"


def test_the_annex_of_an_approved_skp_is_read_only(j, isi, lampiran):
    h = j.buka("skp", skp=isi.skp["D"])
    j.tunggu()
    assert not h.susun.lampiran.isVisible(), "SKP lain dibuka pada hasil kerjanya"
    j.klik(h.susun.sisi.tombol("lampiran"))
    j.tunggu()
    assert h.susun.lampiran.isVisible()
    assert not h.susun.lampiran.sisi.isVisible()
    h.susun.lampiran.view.setFocus()
    sebelum = commit(j)
    for kunci, ubah in ((K.Key_Delete, Qt.KeyboardModifier.NoModifier), (K.Key_Plus, CTRL), (K.Key_Up, ALT)):
        QTest.keyClick(h.susun.lampiran.view, kunci, ubah)
    tunggu_muat(j)
    assert commit(j) == sebelum


# ---- approach and form ---------------------------------------------------------------------------------


def test_the_approach_changes_the_columns_and_loses_nothing(j, isi, susun, monkeypatch):
    semula = baca(j, isi.skp["A"]).baris
    masa = {"mulai": date(2026, 1, 1), "selesai": date(2026, 12, 31), "bentuk": "administrasi"}
    for pendekatan, kolom_baru in (
        ("kualitatif", {"no", "intervensi", "rhk", "indikator"}),
        ("kuantitatif", None),
    ):
        monkeypatch.setattr(DialogKepalaSkp, "ask", lambda *a, p=pendekatan, **k: masa | {"pendekatan": p})
        susun.ubah_kepala()
        tunggu_muat(j)
        assert kolom_baru is None or set(susun.kisi.model.letak) == kolom_baru
        assert pendekatan in j.halaman.kepala.keterangan.toolTip()
        i = baris(susun, "Akuntabel")
        susun.kisi.view.ke(i, kolom(susun, "indikator"))
        assert susun.kisi.samping.tombol_frasa.isVisible()
    assert baca(j, isi.skp["A"]).baris == semula


def test_the_dialog_asks_why_only_for_another_form(qapp):
    d = DialogKepalaSkp("Staf A", date(2026, 1, 1), date(2026, 12, 31), "administrasi", bawaan="administrasi")
    d.show()
    alasan = d.formulir.isian["alasan_bentuk"]
    assert not alasan.isVisible()
    pilih(d.formulir.isian["bentuk"].widget, "Pejabat pimpinan tinggi dan pimpinan unit kerja mandiri")
    assert alasan.isVisible()
    QTest.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    assert d.isVisible(), "a reason is a must"
    QTest.keyClicks(alasan.widget, "Memimpin UPTD mandiri.")
    QTest.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    assert not d.isVisible()
    assert (d.hasil()["bentuk"], d.hasil()["alasan_bentuk"]) == ("pimpinan", "Memimpin UPTD mandiri.")


def test_why_this_form_leads_to_the_flag_of_the_post(j, isi, monkeypatch):
    h = j.buka("skp", skp=isi.skp["camat"])
    j.tunggu()
    h.susun.mengapa_bentuk()
    assert h.banner.teks.endswith("ditandai pimpinan unit kerja mandiri.")
    monkeypatch.setattr(DialogSifatJabatan, "ask", lambda *a, **k: {"pimpinan_mandiri": False})
    h.susun.sifat_jabatan()
    tunggu_muat(j)
    assert h.kepala.keterangan.text().endswith("! Bentuk pimpinan, kuantitatif")
    assert "kini tidak ditandai" in h.kepala.keterangan.toolTip()
    h.susun.mengapa_bentuk()
    assert "kini tidak ditandai" in h.banner.teks
    assert baca(j, isi.skp["camat"]).bentuk == "pimpinan", "an SKP never changes by itself"


# ---- the look ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ukuran", UKURAN)
def test_layout_of_every_side(j, isi, susun, ukuran):
    j.rangka.resize(*ukuran)
    j.tunggu()
    r = ke_target(susun)
    periksa_layar(j.rangka)
    view = susun.kisi.view
    assert view.viewport().height() // view.rowHeight(0) >= 6
    j.klik(r.tutup)
    periksa_layar(j.rangka)
    j.klik(susun.kisi.samping.tombol_rincian)
    pilih(r.per, "Per bulan")
    periksa_layar(j.rangka)
    j.klik(susun.sisi.tombol("lampiran"))
    j.tunggu()
    periksa_layar(j.rangka)


def test_typing_repaints_the_changed_row_alone(j, isi, susun):
    view, lain = susun.kisi.view, []
    view.ke(baris(susun, "RHK 2"), kolom(susun, "target"))
    j.tunggu()
    susun.kisi.model.modelReset.connect(lambda: lain.append("reset"))
    susun.kisi.model.dataChanged.connect(lambda a, b: lain.append((a.row(), b.row())))
    QTest.keyClick(view, "7")
    QTest.keyClick(view.editor, K.Key_Return)
    tunggu_muat(j)
    i = baris(susun, "RHK 2")
    assert lain
    assert set(lain) == {(i, i)}
    assert baca(j, isi.skp["A"]).baris[2].target == "7"


def test_large_letters_cut_nothing_and_move_buttons_into_the_menu(j, isi, susun, qapp):
    tema.pasang(qapp, "terang", 14)
    j.rangka.resize(1092, 556)
    j.tunggu()
    r = ke_target(susun)
    pilih(r.per, "Per bulan")
    j.tunggu()
    assert terpotong(susun) == []
    susun.kisi.view.ke(baris(susun, "RHK 1"), kolom(susun, "rhk"))
    assert terpotong(susun) == []
    assert not susun.tombol_tempel.isVisible()
    susun.menu.aboutToShow.emit()
    assert {"Tempel dari Excel", "Salin"} <= {a.text() for a in susun.menu.actions()}
    j.klik(susun.sisi.tombol("lampiran"))
    j.tunggu()
    assert terpotong(susun) == []
