"""Umpan balik over time, Dialog kinerja and Pembinaan in the real window, with keys, clicks and dialogs."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kinerja_desktop.services import dialog_kinerja, pembinaan, umpan_balik
from kinerja_desktop.services.pembinaan import IsiPembinaan
from kinerja_desktop.ui import tema
from tests.ui.aturan_layar import SEMPIT, UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog, jeda
from tests.ui.jendela_uji import JamUi, di_pekerja, jendela
from tests.ui.kantor_halaman import buat_isi

K, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
JUMAT = date(2026, 3, 20)


@pytest.fixture(scope="session")
def isi(tmp_path_factory):
    return buat_isi(tmp_path_factory.mktemp("dialog-kinerja"), nilai=True)


@pytest.fixture
def buka(qapp, isi, tmp_path, data_sendiri):
    """Open the office as somebody at a part of Umpan balik."""
    terbuka = []

    def lakukan(lembar, sebagai="operator", orang="A"):
        berkas = tmp_path / "kantor.db"
        if not berkas.exists():
            isi.cetakan.salin(berkas, data_sendiri)
        terbuka.append(jendela(qapp, berkas, JamUi(JUMAT), sebagai))
        j = terbuka[-1].__enter__()
        j.rangka.activateWindow()
        tujuan = {"skp": isi.skp[orang], "periode": isi.periode["triwulan1"]}
        j.buka("penilaian", bagian="umpan_balik", lembar=lembar, **tujuan)
        return j, j.halaman.panel.kini

    yield lakukan
    for j in terbuka:
        j.__exit__(None, None, None)


def tunggu(j):
    """Until what was typed is written and the part was read again."""
    p = j.halaman.panel.kini
    j.tunggu(2)
    while p._jeda.isActive() or j.aplikasi.tugas.tertunda:
        jeda(20)
        j.tunggu(2)


def ketik(view, teks):
    QTest.keyClick(view, teks[0])
    QTest.keyClicks(view.editor, teks[1:])
    QTest.keyClick(view.editor, K.Key_Return)


def baris_nilai(model, nama):
    return next(i for i, b in enumerate(model.baris) if b.nama == nama)


def test_a_phrase_brings_its_kind_and_a_later_note_leaves_the_older_beside_it(buka, isi):
    j, u = buka("umpan_balik", isi.kasi)
    letak = u.model.letak
    i = baris_nilai(u.model, "Kolaboratif")
    u.view.ke(i, letak["teks"])
    QTest.keyClick(u.view, K.Key_Down, ALT)
    j.sampai(lambda: u.frasa.kotak is not None)
    frasa = u.frasa.kotak.daftar.item(0).data(Qt.ItemDataRole.UserRole)
    QTest.keyClick(u.frasa.kotak.cari, K.Key_Return)
    tunggu(j)
    assert [u.model.nilai(i, letak[x]) for x in ("teks", "sifat")] == [frasa, "apresiasi"]
    j.jam.hari = date(2026, 3, 27)
    u.view.ke(i, letak["teks"])
    ketik(u.view, "Datanya terlambat dua hari")
    tunggu(j)
    u.view.ke(i, letak["sifat"])
    ketik(u.view, "p")
    tunggu(j)
    assert [u.model.nilai(i, letak[x]) for x in ("teks", "sifat", "lain")] == [
        "Datanya terlambat dua hari",
        "perbaikan",
        f"▲ Pimpinan, 20-03-2026: {frasa}",
    ]

    def ralat(d):
        assert [d.daftar.item(n).text()[:22] for n in range(2)] == [
            "▼ Pimpinan, 27-03-2026",
            "▲ Pimpinan, 20-03-2026",
        ]
        d.daftar.setCurrentRow(1)
        d.formulir.isian["teks"].widget.setPlainText("Membagikan data lebih awal")
        QTest.mouseClick(d.terima, Qt.MouseButton.LeftButton)
        j.sampai(lambda: not d.isVisible())

    u.view.ke(i, letak["teks"])
    dalam_dialog(lambda: QTest.mouseClick(u.catatan, Qt.MouseButton.LeftButton), ralat)
    tunggu(j)
    assert u.model.nilai(i, letak["lain"]) == "▲ Pimpinan, 20-03-2026: Membagikan data lebih awal"


def test_a_colleague_finds_others_in_the_list_and_writes_in_the_own_role_alone(buka, isi):
    j, u = buka("umpan_balik", isi.staf[1], "B")
    nama = [u.pemilih.kotak.itemText(n) for n in range(u.pemilih.kotak.count())]
    assert nama == [
        "Staf B",
        "Staf A (rekan kerja)",
        "Staf C (rekan kerja)",
        "Staf D (rekan kerja)",
        "Yulia Paramita (bawahan)",
    ]
    QTest.mouseClick(u.pemilih.lanjut, Qt.MouseButton.LeftButton)
    tunggu(j)
    assert [u.pemberi.itemData(n) for n in range(u.pemberi.count())] == ["Rekan Kerja"]
    assert not u.nama.isVisible()
    u.view.ke(baris_nilai(u.model, "Harmonis"), u.model.letak["teks"])
    ketik(u.view, "Suka menolong")
    tunggu(j)
    semua = di_pekerja(j, lambda s: umpan_balik.daftar(s, isi.skp["A"], isi.periode["triwulan1"]))
    assert [(x.peran_pemberi, x.pemberi, x.teks) for x in semua] == [
        ("Rekan Kerja", "Staf B", "Suka menolong")
    ]


def test_a_dialogue_is_held_by_keyboard_finished_printed_and_opened_with_a_reason(buka, isi):
    j, d = buka("dialog", isi.kasi)
    assert d.fokus_awal() is d.mulai
    j.klik(d.mulai)
    tunggu(j)
    view, letak = d.lembar.view, d.lembar.model.letak
    assert view.hasFocus()
    assert view.sel_kini == (0, letak["sikap"])
    assert d.jam.isVisible()
    assert d.jam.text().startswith("00:0")
    ketik(view, "s")
    tunggu(j)
    view.ke(0, letak["tindak_lanjut"])
    ketik(view, "Catat tiap Senin")
    view.ke(0, letak["batas"])
    ketik(view, "besok")
    assert view.editor is not None, "a day that is none stays to be mended"
    QTest.keyClick(view.editor, K.Key_A, CTRL)
    QTest.keyClicks(view.editor, "10/4/2026")
    QTest.keyClick(view.editor, K.Key_Return)
    tunggu(j)
    QTest.keyClick(j.rangka, K.Key_N, CTRL)
    ketik(view, "Pelatihan arsip")
    tunggu(j)
    lembar = d.lembar.lembar
    b = lembar.butir[0]
    assert (b.sikap, b.tindak_lanjut, b.batas) == ("sepakat", "Catat tiap Senin", "10-04-2026")
    assert lembar.butir[-1].teks == "Pelatihan arsip"

    def kertas(surat):
        j.sampai(surat.terima.isEnabled)
        assert surat.windowTitle() == "Dialog kinerja"

    dalam_dialog(lambda: QTest.mouseClick(d.selesai, Qt.MouseButton.LeftButton), kertas)
    tunggu(j)
    assert d.lembar.lembar.selesai
    assert not d.lembar.model.bisa_ubah(0, letak["tindak_lanjut"])
    assert d.lembar.model.bisa_ubah(0, letak["keadaan"])
    assert d.pilih.currentText() == "20-03-2026 · Triwulan I 2026 · 2 terbuka"
    keadaan = [b[letak["keadaan"]] for b in d.lembar.model.teks]
    assert keadaan.count("Terbuka") == 2 < len(keadaan), "the rows read what the list counts"

    def alasan(dialog):
        QTest.keyClicks(dialog.formulir.isian["alasan"].widget, "Salah tanggal")
        QTest.mouseClick(dialog.terima, Qt.MouseButton.LeftButton)

    dalam_dialog(lambda: QTest.mouseClick(d.buka_lagi, Qt.MouseButton.LeftButton), alasan)
    tunggu(j)
    assert d.selesai.isVisible()
    daftar = di_pekerja(j, lambda s: dialog_kinerja.daftar(s, isi.skp["A"]))
    assert [x.berlangsung for x in daftar.semua] == [True]


def test_a_counselling_is_written_by_the_assessor_and_shows_the_operator_no_word(buka, isi):
    j, p = buka("pembinaan", isi.kasi)

    def catat(dialog):
        jenis = dialog.formulir.isian["jenis"].widget
        jenis.setCurrentIndex(jenis.findData("konseling"))
        QTest.keyClicks(dialog.formulir.isian["masalah"].widget, "Utang lama")
        QTest.mouseClick(dialog.terima, Qt.MouseButton.LeftButton)
        j.sampai(lambda: not dialog.isVisible())

    assert "belum mempunyai catatan pembinaan" in p.awal.kalimat.text()
    assert p.baru.isHidden(), "one sentence and one button"
    assert p.awal.tombol.hasFocus(), "not the rail"
    dalam_dialog(lambda: QTest.mouseClick(p.awal.tombol, Qt.MouseButton.LeftButton), catat)
    tunggu(j)
    assert p.awal.isHidden()
    assert p.model.teks[0][p.model.letak["masalah"]] == "Utang lama"
    assert p.tombol_cetak.isEnabled()
    j, p = buka("pembinaan")
    assert p.model.teks[0][: p.model.letak["kesepakatan"] + 1] == [
        "20-03-2026",
        "Konseling kinerja",
        "(rahasia)",
        "(rahasia)",
    ]
    assert "Utang" not in p.kisi.isi_panel.text()
    assert not p.tombol_cetak.isEnabled()
    assert not p.ubah.isEnabled()

    def jenis(dialog):
        kotak = dialog.formulir.isian["jenis"].widget
        return [kotak.itemData(n) for n in range(kotak.count())]

    boleh = dalam_dialog(lambda: QTest.mouseClick(p.baru, Qt.MouseButton.LeftButton), jenis)
    assert boleh == ["bimbingan"], "a counselling is not typed in somebody's name"


def test_layout_rules_on_a_full_screen_and_with_large_letters_on_a_low_one(qapp, buka, isi):
    j, d = buka("dialog", isi.kasi)
    catatan = IsiPembinaan("bimbingan", JUMAT, "Arsip menumpuk")
    di_pekerja(j, lambda s: pembinaan.catat(s, isi.skp["A"], isi.periode["triwulan1"], catatan))
    j.klik(d.mulai)
    tunggu(j)
    try:
        for ukuran, pt in ((UKURAN[0], 10), (SEMPIT, 14)):
            j.rangka.resize(*ukuran)
            if pt != 10:
                tema.pasang(qapp, "terang", pt)
            for kunci in ("dialog", "umpan_balik", "pembinaan"):
                j.klik(j.halaman.gabungan["umpan_balik"].saklar.tombol(kunci))
                tunggu(j)
                periksa_layar(j.rangka)
    finally:
        tema.pasang(qapp, "terang", 10)
