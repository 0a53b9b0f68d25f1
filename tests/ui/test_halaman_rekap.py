"""Rekap at the centre: all offices, one office, a predicate, words, and the two workbooks."""

from __future__ import annotations

import threading

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kinerja_desktop.flows import rekap
from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.tugas import Dibatalkan
from tests.kantor_uji import buat_cetakan
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog, jeda, klik
from tests.ui.jendela_uji import jendela
from tests.ui.pusat_uji import buat_pusat

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="session")
def cetakan_dua_kantor(tmp_path_factory):
    """Two offices compiled at the centre."""
    with pytest.MonkeyPatch.context() as m:
        m.setenv("KINERJA_TANPA_KEYRING", "1")
        return buat_pusat(tmp_path_factory.mktemp("pusat-rekap"))


@pytest.fixture
def j(qapp, cetakan_dua_kantor, tmp_path, data_sendiri):
    with jendela(qapp, cetakan_dua_kantor.salin(tmp_path / "pusat.db", data_sendiri)) as j:
        yield j


@pytest.fixture
def h(j):
    return j.buka("rekap")


def isi(h, kolom="nama"):
    return [b.nilai[kolom] for b in h.tabel.kisi.model.baris]


def kantor(h, kolom="kantor"):
    return [b.nilai[kolom] for b in h.wilayah.model.baris]


def chip(h):
    c = h.wilayah.chip if h.tumpukan.currentWidget() is h.wilayah else h.tabel.chip
    return [t.text() for t in c._tombol.values()]


def test_the_regency_by_office_and_the_people_of_one_on_demand(j, h, qtbot):
    assert h.kepala.keterangan.text() == "Triwulan I 2026 · 2 kantor · 2 dari 9 pegawai selesai dinilai"
    assert chip(h) == [
        "Semua 10",
        "Sangat Baik 1",
        "Baik 0",
        "Butuh Perbaikan 1",
        "Kurang 0",
        "Sangat Kurang 0",
        "Belum selesai 7",
        "Tidak dihitung 1",
    ]
    assert (kantor(h), kantor(h, "selesai")) == (["Kecamatan Harapan", "Kecamatan Sukamaju"], ["20%", "25%"])
    assert kantor(h, "belum") == ["4", "3"]
    assert QApplication.focusWidget() is h.wilayah.tabel
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu(2)
        periksa_layar(j.rangka)
    qtbot.keyClick(h.wilayah.tabel, K.Key_Down)
    qtbot.keyClick(h.wilayah.tabel, K.Key_Return)
    j.tunggu()
    assert h.kantor.currentText() == "Kecamatan Sukamaju"
    assert QApplication.focusWidget() is h.tabel.kisi.view
    assert dict(zip(isi(h), isi(h, "triwulan-1"), strict=True)) == {
        "Staf A": "Sangat Baik",
        "Staf B": "○ Baik",
        "Staf C": "(Baik)",
        "Rahmad Santosa": "! Belum",
        "Yulia Paramita": "! Belum",
    }
    assert h.ekspor.ringkas.text() == "5 baris tampil. Tidak dihitung: 1 pengecualian."
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu(2)
        periksa_layar(j.rangka)
    qtbot.keyClick(h.tabel.kisi.view, K.Key_Escape)
    j.tunggu()
    assert QApplication.focusWidget() is h.wilayah.tabel
    assert h.wilayah.kini().nama == "Kecamatan Sukamaju"


def test_people_are_looked_for_in_all_offices(j, h, qtbot):
    qtbot.keyClick(j.rangka, K.Key_F, CTRL)
    assert QApplication.focusWidget() is h.cari
    qtbot.keyClicks(h.cari, "harap")
    assert kantor(h) == ["Kecamatan Harapan"]
    qtbot.keyClick(h.cari, K.Key_A, CTRL)
    qtbot.keyClicks(h.cari, "yulia")
    assert kantor(h) == []
    assert "Tekan Enter" in h.wilayah.kosong.text()
    j.sampai(lambda: h.tumpukan.currentWidget() is h.tabel)  # nobody has to press Enter
    assert list(zip(isi(h), isi(h, "kantor"), strict=True)) == [
        ("Yulia Paramita", "Kecamatan Harapan"),
        ("Yulia Paramita", "Kecamatan Sukamaju"),
    ]
    qtbot.keyClick(h.cari, K.Key_A, CTRL)
    qtbot.keyClick(h.cari, K.Key_Backspace)
    j.tunggu()
    assert len(kantor(h)) == 2
    qtbot.keyClicks(h.cari, "zzz")
    qtbot.keyClick(h.cari, K.Key_Return)
    j.tunggu()
    assert h.tabel.kosong.text() == "Tidak ada orang dengan nama atau NIP itu pada tahun 2026."
    periksa_layar(j.rangka)


def test_offices_in_the_order_of_what_is_left_to_do(j, h, qtbot):
    assert kantor(h)[0] == "Kecamatan Harapan"
    h.urut.setFocus()
    qtbot.keyClick(h.urut, K.Key_End)
    assert h.urut.currentText() == "Tidak dihitung terbanyak"
    assert kantor(h)[0] == "Kecamatan Sukamaju"
    j.klik(h.wilayah.chip.tombol("Butuh Perbaikan"))
    assert kantor(h) == ["Kecamatan Harapan"]


def test_the_search_box_finds_a_post_in_any_office_and_leads_to_the_recap(j, qtbot):
    j.buka("kantor")
    kotak = j.rangka.bilah.cari
    qtbot.keyClick(j.rangka, K.Key_K, CTRL)
    qtbot.keyClicks(kotak, "kepala seksi")
    j.sampai(lambda: kotak.terbuka)
    teks = [kotak.daftar.item(i).text() for i in range(kotak.daftar.count())]
    assert teks[0] == "Orang"
    assert len([t for t in teks if "Kepala Seksi Pelayanan Umum" in t]) == 2  # one in each office
    qtbot.keyClick(kotak, K.Key_Return)
    j.tunggu()
    h = j.halaman
    assert h.nama == "rekap"
    assert h.tabel.kini().nama == "Yulia Paramita"


def test_office_chip_and_words_narrow_the_list(j, h, qtbot):
    j.klik(h.wilayah.chip.tombol("tak_dihitung"))
    assert kantor(h) == ["Kecamatan Sukamaju"]
    j.klik(h.wilayah.buka)
    assert isi(h) == ["Staf C"]  # the chip came along
    assert h.tabel.terang.text().endswith("tidak dihitung: Pensiun")
    j.klik(h.tabel.chip.tombol("semua"))
    h.kantor.setFocus()
    qtbot.keyClick(h.kantor, K.Key_Up)
    j.tunggu()
    assert set(isi(h, "kantor")) == {"Kecamatan Harapan"}
    assert h.tabel.kisi.view.isColumnHidden(h.tabel.kisi.model.letak["kantor"])
    assert chip(h)[0] == "Semua 5"
    qtbot.keyClick(j.rangka, K.Key_F, CTRL)
    assert QApplication.focusWidget() is h.cari
    qtbot.keyClicks(h.cari, "yulia")
    assert isi(h) == ["Yulia Paramita"]
    qtbot.keyClicks(h.cari, "zzz")
    assert isi(h) == []
    assert h.tabel.kosong.text() == "Tidak ada yang cocok dengan saringan ini."
    periksa_layar(j.rangka)


def test_workbook_of_the_period_and_office_chosen(j, h, tmp_path, monkeypatch, qtbot):
    nama = []

    def simpan(induk, judul, usul, *lain):
        nama.append(usul)
        return str(tmp_path / usul)

    monkeypatch.setattr(pilih_berkas, "simpan", simpan)
    h.kantor.setFocus()
    qtbot.keyClick(h.kantor, K.Key_End)
    j.tunggu()
    j.klik(h.ekspor.seperiode)
    assert nama == ["Rekap Kecamatan Sukamaju Triwulan I 2026.xlsx"]
    assert h.banner.teks == f"Rekap ditulis ke {tmp_path / nama[0]} (4 orang)."
    ws = openpyxl.load_workbook(tmp_path / nama[0]).worksheets[0]
    assert ws["A3"].value == "Periode Triwulan 1 Tahun 2026"
    assert {r[2]: r[6] for r in ws.iter_rows(min_row=6, values_only=True)} == {
        "Rahmad Santosa": "-",
        "Staf A": "Sangat Baik",
        "Staf B": "-",
        "Yulia Paramita": "-",
    }
    j.klik(h.ekspor.setahun)
    assert openpyxl.load_workbook(tmp_path / nama[1]).sheetnames == ["Ringkasan", "Pegawai", "Tidak dihitung"]


def test_a_file_that_cannot_be_written_is_said_and_cancel_writes_nothing(j, h, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(pilih_berkas, "simpan", lambda *a: "")
    j.klik(h.ekspor.seperiode)
    assert h.banner.teks == ""
    monkeypatch.setattr(pilih_berkas, "simpan", lambda *a: str(tmp_path / "tidak-ada" / "r.xlsx"))
    j.klik(h.ekspor.seperiode)
    assert h.banner.teks.startswith("Berkas r.xlsx tidak dapat ditulis: tidak ada.")


def test_the_paper_says_how_far_it_is_and_can_be_stopped(j, h, monkeypatch):
    lanjut, berhenti = threading.Event(), []

    def lambat(sesi, tahun, ruang, kertas, kemajuan):
        kemajuan(1, 40, "")
        lanjut.wait(10)
        try:
            kemajuan(2, 40, "")
        except Dibatalkan:
            berhenti.append(True)
            raise

    def isi(d):
        tulisan = ""
        for _ in range(100):
            tulisan = d.panel.lembar.accessibleDescription()  # what is painted in place of pages
            if "1 dari 40 kantor" in tulisan:
                break
            jeda(20)
        assert "1 dari 40 kantor" in tulisan
        assert d.batal.text() == "Batal"
        klik(d.batal)
        lanjut.set()

    monkeypatch.setattr(rekap, "rekap_pdf", lambat)
    try:
        dalam_dialog(lambda: j.klik(h.ekspor.tombol_cetak), isi)
    finally:
        lanjut.set()
    j.tunggu()
    assert berhenti == [True]
    assert h.banner.teks == ""


def test_dashboard_leads_to_a_row_here(j, qtbot):
    d = j.buka("dasbor")
    assert d.kepala.keterangan.text() == "Triwulan I 2026 · 3 dari 9 pegawai sudah dinilai · 2 kantor"
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu(2)
        periksa_layar(j.rangka)
    (kotak,) = [k for k, a, b in d.grafik.batang.bagian() if (a, b) == (1, 0)]
    qtbot.mouseClick(d.grafik.batang, Qt.MouseButton.LeftButton, pos=kotak.center())
    j.tunggu()
    assert d.orang.judul.text() == "Kecamatan Sukamaju · Sangat Baik · 1 orang"
    qtbot.keyClick(d.orang.tabel, K.Key_Return)
    j.tunggu()
    h = j.halaman
    assert h.nama == "rekap"
    assert h.kantor.currentText() == "Kecamatan Sukamaju"
    assert h.tabel.kini().nama == "Staf A"


def test_opened_from_elsewhere_it_shows_office_period_and_row(j, qtbot):
    h = j.buka("rekap")
    h = j.buka("rekap", kantor=next(k.ruang for k in h.semua.rekap.kantor if "Harapan" in k.nama))
    b = next(b for b in h.lembar.baris if b.nama == "Staf B")
    h = j.buka("rekap", tahun=2026, periode="triwulan-3", kantor=b.kantor.ruang, baris=b.pegawai_id)
    assert (h.pilih.periode, h.tabel.kini().pegawai_id) == ("triwulan-3", b.pegawai_id)


def test_a_new_centre_says_where_data_comes_from(qapp, tmp_path, tmp_path_factory, data_sendiri, qtbot):
    cetakan = buat_cetakan(tmp_path_factory.mktemp("pusat-kosong"), "pusat")
    with jendela(qapp, cetakan.salin(tmp_path / "p.db", data_sendiri)) as j:
        h = j.buka("rekap")
        assert (
            h.wilayah.kosong.text()
            == "Belum ada data kantor untuk tahun 2026. Terima ADK kantor di Kompilasi."
        )
        assert not h.ekspor.seperiode.isEnabled()
        periksa_layar(j.rangka)
        d = j.buka("dasbor")
        j.klik(d.grafik.langkah)
        assert j.halaman.nama == "kompilasi"


def test_papers_are_those_of_one_office_at_a_time(j, qtbot):
    h = j.buka("cetak")
    assert [h.kantor.kotak.itemText(i) for i in range(h.kantor.kotak.count())] == [
        "Kecamatan Harapan",
        "Kecamatan Sukamaju",
    ]
    assert (
        h.kepala.keterangan.text() == "3 dari 3 dokumen siap dicetak"
    )  # an SKP, an evaluation, its document
    h.kantor.kotak.setFocus()
    qtbot.keyClick(h.kantor.kotak, K.Key_Down)
    j.tunggu()
    assert h.kepala.keterangan.text() == "7 dari 9 dokumen siap dicetak"
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu(2)
        periksa_layar(j.rangka)
