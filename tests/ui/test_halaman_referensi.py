"""Referensi: the centre sets values, holidays and periods with undo; an office only reads."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication

from kinerja_desktop.ui.dialog.aturan import DialogAturan, DialogLibur, DialogTahunPeriode
from kinerja_desktop.ui.dialog_dasar import DAFTAR_DIALOG
from kinerja_desktop.ui.halaman.daftar import EntriHalaman
from tests.kantor_uji import buat_cetakan
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog, ketik, klik
from tests.ui.jendela_uji import jendela

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="session")
def cetakan_acuan(tmp_path_factory):
    """The centre, and an office."""
    akar = tmp_path_factory.mktemp("cetakan-referensi")
    return {isi: buat_cetakan(akar, isi) for isi in ("pusat", "kantor")}


@pytest.fixture
def j(qapp, cetakan_acuan, tmp_path, data_sendiri):
    with jendela(qapp, cetakan_acuan["pusat"].salin(tmp_path / "pusat.db", data_sendiri)) as j:
        yield j


@pytest.fixture
def h(j):
    return j.buka("referensi")


def aturan(h):
    return {b.nilai["aturan"]: b.nilai["nilai"] for b in h.aturan.kisi.model.baris}


def isi_dialog(nilai, dasar="PP Contoh 1/2026"):
    def isi(d):
        f = d.formulir.isian
        ketik(f["nilai"].widget, nilai)
        ketik(f["dasar_hukum"].widget, dasar)
        klik(d.terima)
        return d.isVisible(), f["nilai"].bawah.text(), f["dasar_hukum"].bawah.text()

    return isi


def test_rules_read_as_words(j, h, qtbot):
    assert h.aturan.jenis.currentText() == "Tenggat waktu (10)"
    assert aturan(h)["SKP ditetapkan paling lambat"] == "31 Januari tahun berjalan"
    assert QApplication.focusWidget() is h.aturan.kisi.view
    jenis = [h.aturan.jenis.itemText(i) for i in range(h.aturan.jenis.count())]
    assert jenis[1] == "Hari libur dan cuti bersama (10)"
    j.buka("referensi", jenis="pola_distribusi")
    assert aturan(h)["Organisasi Baik: Baik paling banyak"] == "70%"
    assert not h.aturan.tetapkan.isEnabled()  # "harus yang terbanyak" is in the program
    assert h.aturan.catatan.text().startswith("Ketentuan ini tertanam dalam program")
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu(2)
        periksa_layar(j.rangka)


def test_a_new_value_from_enter_to_undo(j, h, qtbot):
    view = h.aturan.kisi.view
    hasil = dalam_dialog(lambda: qtbot.keyClick(view, K.Key_Return), isi_dialog("15-02"))
    assert hasil[0] is False
    j.tunggu()
    baris = [(b.nilai["nilai"], b.nilai["keadaan"]) for b in h.aturan.kisi.model.baris[:2]]
    assert baris == [
        ("15 Februari tahun berjalan", "○ Akan berlaku"),
        ("31 Januari tahun berjalan", "✓ Berlaku"),
    ]
    assert h.aturan.kisi.model.baris[1].nilai["masa"] == "01-01-2022 – 31-12-2026"
    qtbot.keyClick(j.rangka, K.Key_Z, CTRL)
    j.tunggu()
    assert aturan(h)["SKP ditetapkan paling lambat"] == "31 Januari tahun berjalan"
    assert len(h.aturan.kisi.model.baris) == 10


def test_the_dialog_keeps_what_is_wrong(j, h, qtbot):
    terbuka, nilai, dasar = dalam_dialog(lambda: j.klik(h.aturan.tetapkan), isi_dialog("31-13", " "))
    assert terbuka
    assert nilai.startswith("! Tanggal “31-13” tidak ada; tulis hari-bulan")
    assert dasar == "! Dasar hukum belum diisi."


def test_a_refusal_of_the_service_is_said(j, h, monkeypatch, qtbot):
    isi = {"nilai": "31-01", "mulai": date(2027, 1, 1), "dasar_hukum": "PP 1", "tingkat": "nasional"}
    monkeypatch.setattr(DialogAturan, "ask", lambda *a: {**isi, "tahun_berikut": False})
    j.klik(h.aturan.tetapkan)
    assert h.banner.teks.startswith("SKP ditetapkan paling lambat sudah bernilai itu.")


def test_holidays_come_and_go(j, h, qtbot):
    j.buka("referensi", jenis="hari_libur")
    tetap = aturan(h)
    assert (len(tetap), tetap["17 Agustus 2026"]) == (10, "Proklamasi Kemerdekaan")

    def isi(d):
        f = d.formulir.isian
        f["hari"].widget.setDate(QDate(2027, 3, 10))
        ketik(f["nama"].widget, "Idul Fitri")
        klik(d.terima)

    dalam_dialog(lambda: j.klik(h.aturan.tambah), isi)
    j.tunggu()
    baru = {"10 Maret 2027": "Idul Fitri"}
    assert aturan(h) == tetap | baru
    periksa_layar(j.rangka)
    h.aturan.kisi.view.ke(
        next(n for n, b in enumerate(h.aturan.kisi.model.baris) if "Idul" in b.nilai["nilai"]), 0
    )
    j.klik(h.aturan.hapus)
    assert aturan(h) == tetap
    qtbot.keyClick(j.rangka, K.Key_Z, CTRL)
    j.tunggu()
    assert aturan(h) == tetap | baru


def test_the_centre_fills_the_fixed_ones_of_a_year(j, h, qtbot):
    j.buka("referensi", jenis="hari_libur")
    semula = aturan(h)
    h.aturan.kisi.view.ke(0, 0)
    j.klik(h.aturan.hapus)
    assert aturan(h) != semula

    def isi(d):
        assert d.terima.text() == "Tambahkan 1 hari libur"
        assert d.daftar.item(0).text().startswith("Tahun Baru Masehi\nKamis, 1 Januari 2026")
        qtbot.keyClick(d.formulir.isian["tahun"].widget, K.Key_Down)
        assert d.daftar.count() == 0  # next year has them all
        qtbot.keyClick(d.formulir.isian["tahun"].widget, K.Key_Up)
        klik(d.terima)

    dalam_dialog(lambda: j.klik(h.aturan.banyak), isi)
    j.tunggu()
    assert aturan(h) == semula
    qtbot.keyClick(j.rangka, K.Key_Z, CTRL)
    j.tunggu()
    assert len(aturan(h)) == 9


def test_periods_made_closed_and_opened_with_a_reason(j, h, qtbot):
    j.klik(h.tab.tombol("periode"))
    p = h.periode

    def isi(d):
        assert d.formulir.isian["tahun"].nilai() == "2027"
        ketik(d.formulir.isian["tahun"].widget, "27")
        klik(d.terima)
        assert d.formulir.isian["tahun"].bawah.text().startswith("! Tahun ditulis dengan empat angka")
        ketik(d.formulir.isian["tahun"].widget, "2027")
        klik(d.terima)

    dalam_dialog(lambda: j.klik(p.buat), isi)
    j.tunggu()
    assert h.banner.teks == "5 periode tahun 2027 dibuat."
    assert p.tahun.currentText() == "2027"
    assert [b.nilai["label"] for b in p.kisi.model.baris][:2] == ["Tahun 2027", "Triwulan I 2027"]
    p.kisi.view.ke(1, 0)
    dalam_dialog(lambda: j.klik(p.tutup), lambda d: klik(d.terima))
    j.tunggu()
    assert p.kisi.model.baris[1].nilai["keadaan"] == "✓ Ditutup"
    assert not p.tutup.isEnabled()

    def alasan(d):
        klik(d.terima)
        assert d.isVisible()  # a reason is a must
        d.formulir.isian["alasan"].widget.setPlainText("BA 4/2027")
        klik(d.terima)

    dalam_dialog(lambda: j.klik(p.kunci), alasan)
    j.tunggu()
    assert p.kisi.model.baris[1].nilai["keadaan"] == "○ Terbuka"
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu(2)
        periksa_layar(j.rangka)


def test_an_office_reads_and_sees_what_is_its_own(qapp, cetakan_acuan, tmp_path, data_sendiri, qtbot):
    with jendela(qapp, cetakan_acuan["kantor"].salin(tmp_path / "k.db", data_sendiri)) as j:
        j.rangka.daftar.tambah(EntriHalaman("referensi", "Referensi", "buku", "referensi:HalamanReferensi"))
        h = j.rangka.halaman("referensi")
        h.show()
        h.muat()
        j.tunggu()
        assert {b.nilai["asal"] for b in h.aturan.kisi.model.baris} == {"Kantor ini"}
        a = h.aturan
        assert [a.tetapkan.isHidden(), a.tambah.isHidden(), a.banyak.isHidden()] == [True, True, True]
        assert h.aturan.catatan.text() == "Aturan ditetapkan pusat (BKPSDM); di sini hanya dapat dibaca."
        assert [h.periode.tutup.isHidden(), h.periode.kunci.isHidden()] == [True, True]
        assert not h.periode.buat.isHidden()


@pytest.mark.parametrize("nama", ["aturan", "hari_libur", "isi_libur", "tahun_periode"])
def test_dialogs_fit_and_speak(nama, qtbot):
    assert {DialogAturan, DialogLibur, DialogTahunPeriode}
    d = DAFTAR_DIALOG[nama](None)
    qtbot.addWidget(d)
    d.show()
    assert d.width() <= 1000
    assert d.height() <= 540
    periksa_layar(d)
