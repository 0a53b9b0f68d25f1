"""Perencanaan on Beranda: states, who acts, messages for one, for the superior, for the group."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.services import pengecualian
from kinerja_desktop.services.beranda_pesan import pesan
from kinerja_desktop.services.beranda_rencana import rencana
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.ui import tema
from kinerja_desktop.ui.dialog.siapa_belum import DialogSiapaBelum
from tests.kantor_uji import jam_uji
from tests.ui.aturan_layar import UKURAN, periksa_layar, terpotong
from tests.ui.jendela_uji import JamUi, jendela

K = Qt.Key


@pytest.fixture
def berkas(isi, tmp_path, data_sendiri):
    return isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)


@pytest.fixture
def j(qapp, berkas):
    with jendela(qapp, berkas, JamUi(date(2026, 2, 5))) as j:
        j.rangka.activateWindow()
        yield j


@pytest.fixture
def r(j):
    j.klik(j.halaman.bagian.tombol("rencana"))
    return j.halaman.rencana


@pytest.fixture
def terlihat(monkeypatch):
    hasil = []

    def ask(induk, pesan, judul=""):
        hasil.append((judul, pesan))
        return pesan

    monkeypatch.setattr(DialogSiapaBelum, "ask", ask)
    return hasil


def ke(r, pegawai):
    r.tabel.ke(r.model.nomor(pegawai), 0)


def test_who_is_late_comes_first_with_who_must_act(r, j):
    assert [(b.nilai["nama"], b.nilai["keadaan"], b.nilai["siapa"]) for b in r.model.baris] == [
        ("Staf C", "○ Belum dibuat", "Staf C"),
        ("Staf A", "○ Draf", "Staf A"),
        ("Staf B", "▲ Diajukan", "Yulia Paramita"),
    ]
    assert {b.nilai["batas"] for b in r.model.baris} == {"! lewat 5 hari"}
    assert r.ringkas.penuh == "3 dari 6 pegawai sudah disetujui · tenggat 31 Januari 2026"
    assert j.halaman.judul_tabel.text() == "Perencanaan SKP 2026"
    assert QApplication.focusWidget() is r.tabel
    j.klik(r.saring.tombol("semua"))
    assert r.model.rowCount() == 6
    j.klik(j.halaman.bagian.tombol("tunggu"))
    assert "menunggu Anda" in j.halaman.judul_tabel.text()


def test_messages_for_the_person_the_superior_and_the_group(r, j, isi, terlihat):
    ke(r, isi.staf[2])
    j.klik(r.salin)
    judul, pesan = terlihat[-1]
    assert judul == "Pesan untuk Staf C"
    assert pesan.startswith("Yth. Bapak/Ibu Staf C,")
    assert "SKP 2026 Bapak/Ibu belum dibuat." in pesan
    assert "31 Januari 2026 (lewat 5 hari)" in pesan
    assert "tekan Buat SKP" in pesan
    ke(r, isi.staf[1])
    j.klik(r.salin)
    judul, pesan = terlihat[-1]
    assert judul == "Pesan untuk Yulia Paramita"
    assert "menunggu persetujuan Bapak/Ibu (1):\n1. Staf B (31 hari)" in pesan
    assert "1. Staf C: belum dibuat\n2. Staf A: draf" in pesan
    ke(r, isi.staf[0])
    j.klik(r.atasan)
    assert terlihat[-1][1] == pesan
    j.klik(r.siapa)
    judul, pesan = terlihat[-1]
    assert "Belum dibuat (1):\n1. Staf C" in pesan
    assert "1. Staf B (kepada Yulia Paramita)" in pesan
    assert "Staf D" not in pesan
    assert "Kecamatan Sukamaju" in pesan


def test_enter_opens_the_skp_of_the_row(r, j, isi):
    ke(r, isi.staf[0])
    QTest.keyClick(r.tabel, K.Key_Return)
    j.tunggu()
    assert j.halaman.nama == "skp"
    assert j.halaman.susun.skp_id == isi.skp["A"]


def test_who_is_excepted_does_not_count(berkas, isi):
    sesi = buka_kantor(berkas, jam_uji())
    sesi.jam.atur(date(2026, 2, 5))
    try:
        pengecualian.catat(sesi, isi.staf[2], "cuti_besar", date(2026, 1, 2), None, "850/1")
        lembar = rencana(sesi)
    finally:
        sesi.db.tutup()
    c = next(b for b in lembar.baris if b.pegawai_id == isi.staf[2])
    assert (c.keadaan, c.lewat, c.tenggat) == ("dikecualikan", False, "")
    assert (lembar.selesai, lembar.wajib) == (3, 5)
    assert c not in lembar.belum
    # Without an assessor it is the operator who has to act.
    isi_pesan = pesan(lembar, replace(lembar.belum[0], siapa_id=None, siapa_nama="operator kepegawaian"))
    assert isi_pesan.startswith("Yth. operator kepegawaian,")
    assert f"Mohon pejabat penilai {lembar.belum[0].nama} ditetapkan" in isi_pesan


@pytest.mark.parametrize(("siapa", "nama"), [("staf", ["Staf A"]), ("kasi", ["Staf C", "Staf A", "Staf B"])])
def test_an_employee_sees_the_own_step_an_assessor_who_waits(berkas, isi, siapa, nama):
    from kinerja_desktop.services import pengguna

    sesi = buka_kantor(berkas, jam_uji())
    sesi.jam.atur(date(2026, 2, 5))
    try:
        orang = isi.kasi if siapa == "kasi" else isi.staf[0]
        lembar = rencana(sesi.sebagai(pengguna.pelaku(sesi, orang)))
    finally:
        sesi.db.tutup()
    assert [b.nama for b in lembar.belum] == nama


def test_screen_rules_at_both_sizes(r, j):
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu(2)
        periksa_layar(j.rangka)


def test_nothing_is_cut_in_large_letters(j, qapp):
    tema.pasang(qapp, "terang", 14)
    j.klik(j.halaman.bagian.tombol("rencana"))
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu(2)
        assert terpotong(j.rangka) == []
