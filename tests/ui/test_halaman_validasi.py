"""The tab Validasi: counted, grouped, filtered, Enter to the cell, checked again, message and workbook."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.ui import pilih_berkas, tema
from kinerja_desktop.ui.dialog.siapa_belum import DialogSiapaBelum
from tests.ui.aturan_layar import UKURAN, periksa_layar, terpotong
from tests.ui.skp_uji import tunggu_muat

K = Qt.Key


@pytest.fixture
def v(j):
    j.buka("skp")
    j.klik(j.halaman.tab.tombol("validasi"))
    return j.halaman.panel_lain


def baris(v):
    return [(b.judul, b.nilai.get("apa", "")) for b in v.model.baris]


def ke(v, kode):
    kunci = next(k for k, t in v._temuan.items() if t.kode == kode)
    v.kisi.ke(v.model.nomor(kunci), 1)
    return v._temuan[kunci]


def test_counts_groups_and_filters(v, j):
    assert v.ringkas.penuh == f"1 invalid, {v.hasil.peringatan} peringatan, {v.hasil.saran} saran"
    assert QApplication.focusWidget() is v.kisi
    assert j.halaman.kepala.judul.text() == "Validasi SKP 2026"
    judul = [b.judul for b in v.model.baris if b.judul]
    nama = [n.rsplit(" (", 1)[0] for n in judul]
    assert nama == ["Staf A", *sorted(n for n in nama if n != "Staf A")], (
        "who has something invalid comes first"
    )
    j.klik(v.tingkat.tombol("invalid"))
    assert baris(v)[1:] == [("", "Indikator pada RHK utama nomor 2 belum mempunyai target.")]
    j.klik(v.tingkat.tombol("semua"))
    j.klik(v.cara.tombol("kaidah"))
    assert v.model.baris[0].judul.startswith("✗ Invalid (1): Indikator pada RHK utama nomor 2")
    v.siapa.setCurrentIndex(v.siapa.findData("Yulia Paramita"))
    v.siapa.activated.emit(v.siapa.currentIndex())
    assert {t.siapa_nama for t in v._temuan.values()} == {"Yulia Paramita"}
    assert v.unit.count() >= 2


def test_what_stands_below_says_rule_who_and_what_comes_of_it(v):
    t = ke(v, "target.kosong")
    assert t.nama in v.kepala_rincian.penuh
    assert "Bila dibiarkan: SKP tidak dapat diajukan." in v.isi_rincian.text()
    assert "Staf A" in v.aturan.penuh
    assert "PermenPANRB 6/2022" in v.aturan.penuh


def test_f8_goes_round_and_enter_opens_the_cell(v, j, isi):
    v.kisi.ke(v.model.rowCount() - 1, 1)
    QTest.keyClick(v.kisi, K.Key_F8)
    assert v.kisi.sel_kini == (1, 1)
    ke(v, "target.kosong")
    QTest.keyClick(v.kisi, K.Key_Return)
    j.tunggu()
    susun = j.halaman.susun
    assert j.halaman.bagian == "susun"
    assert susun.skp_id == isi.skp["A"]
    assert susun.kisi.kolom_kini() == "target"
    assert susun.kisi.baris_kini().target == ""


def test_enter_on_an_empty_annex_opens_the_annex(v, j):
    ke(v, "lampiran.daftar_kosong")
    QTest.keyClick(v.kisi, K.Key_Return)
    j.tunggu()
    assert j.halaman.bagian == "susun"
    assert j.halaman.susun.di_lampiran
    assert j.halaman.susun.lampiran.isVisible()


def test_it_is_checked_again_after_a_change(v, j):
    ke(v, "target.kosong")
    QTest.keyClick(v.kisi, K.Key_Return)
    j.tunggu()
    view = j.halaman.susun.kisi.view
    QTest.keyClicks(view, "9")
    QTest.keyClick(QApplication.focusWidget(), K.Key_Return)
    tunggu_muat(j)
    j.klik(j.halaman.tab.tombol("validasi"))
    assert v.hasil.invalid == 0
    assert v.ringkas.penuh.startswith("0 invalid, ")


def test_the_message_is_for_who_must_act_and_the_workbook_holds_all(v, j, monkeypatch, tmp_path):
    terlihat = []

    def ask(induk, pesan, judul=""):
        terlihat.append((pesan, judul))
        return pesan

    monkeypatch.setattr(DialogSiapaBelum, "ask", ask)
    ke(v, "target.kosong")
    j.klik(v.salin)
    pesan, judul = terlihat[0]
    assert judul == "Pesan untuk Staf A"
    assert pesan.startswith("Yth. Bapak/Ibu Staf A,")
    assert "1. [wajib] Indikator pada RHK utama nomor 2 belum mempunyai target." in pesan
    berkas = tmp_path / "temuan.xlsx"
    monkeypatch.setattr(pilih_berkas, "simpan", lambda *a, **k: str(berkas))
    j.klik(v.ekspor)
    isi = openpyxl.load_workbook(Path(berkas))["Temuan"]
    assert isi.max_row == len(v.hasil.temuan) + 4


def test_screen_rules_at_both_sizes(v, j):
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu(2)
        periksa_layar(j.rangka)


def test_nothing_is_cut_in_large_letters(j, qapp):
    tema.pasang(qapp, "terang", 14)
    j.buka("skp")
    j.klik(j.halaman.tab.tombol("validasi"))
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu(2)
        assert terpotong(j.rangka) == []
