"""Rating with the evidence beside the grid, by real keys: nine cells, evidence, usulan, own rating, why."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.domain.predikat import Predikat
from kinerja_desktop.services import nilai_sendiri, realisasi, skp
from kinerja_desktop.services.nilai_sendiri import IsiSendiri
from kinerja_desktop.ui.dialog.mengapa_predikat import DialogMengapa
from kinerja_desktop.ui.dialog.nilai_sendiri import DialogNilaiSendiri
from kinerja_desktop.ui.dialog_dasar import DialogYakin
from tests.ui.dialog_uji import dalam_dialog, jeda, klik
from tests.ui.jendela_uji import JamUi, di_pekerja, jendela
from tests.ui.kantor_halaman import buat_isi
from tests.ui.test_halaman_penilaian import ketik, lembar, nilai_baris, tunggu_muat

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SB, BK, BP, KR, SK = (p.value for p in Predikat)
#: First the digit of hasil kerja, then that of perilaku kerja.
SEL = {"11": SB, "12": BK, "13": KR, "21": BK, "22": BK, "23": KR, "31": BP, "32": BP, "33": SK}


@pytest.fixture(scope="session")
def isi(tmp_path_factory):
    return buat_isi(tmp_path_factory.mktemp("halaman-nilai"), nilai=True)


@pytest.fixture
def j(qapp, isi, tmp_path, data_sendiri):
    berkas = isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    with jendela(qapp, berkas, JamUi(date(2026, 3, 20))) as j:
        j.rangka.activateWindow()
        yield j


@pytest.fixture
def h(j):
    return j.buka("penilaian")


def ke(h, i: int, kolom: str) -> None:
    h.nilai.view.ke(i, h.nilai.model.letak[kolom])


def test_all_nine_cells_through_the_grid_with_evidence_where_it_is_asked(j, isi, h, monkeypatch):
    semua = [a + b for a, b in product("123", repeat=2)]
    for putaran in range(3):  # three people, three rounds
        for n, angka in enumerate(semua[putaran * 3 : putaran * 3 + 3]):
            ke(h, n + 1, "hasil")
            ketik(h, angka)
            assert nilai_baris(h, f"Staf {'ABC'[n]}")["predikat"] == SEL[angka]
        tunggu_muat(j)
        baris = lembar(j, isi)
        for n, angka in enumerate(semua[putaran * 3 : putaran * 3 + 3]):
            b = baris[f"Staf {'ABC'[n]}"]
            kurang = tuple(k for k, d in zip(("hasil", "perilaku"), angka, strict=True) if d != "2")
            assert (b.predikat, b.kurang_bukti) == (SEL[angka], kurang)
    monkeypatch.setattr(DialogYakin, "ask", lambda *a, **k: True)
    ke(h, 1, "hasil")
    j.tunggu()
    j.klik(h.nilai.selesai_semua)  # 31, 32, 33: every one wants a line
    assert "belum ditulis: Staf A; Staf B; Staf C." in h.banner.teks
    assert QApplication.focusWidget() is h.nilai.bukti.panel.baris, "the first one is ready to be typed"
    for teks in ("12 dari 40 surat", "Notula rapat"):
        QTest.keyClicks(h.nilai.bukti.panel.baris, teks)
        QTest.keyClick(h.nilai.bukti.panel.baris, K.Key_Return)
        assert QApplication.focusWidget() is h.nilai.view
        QTest.keyClick(h.nilai.view, "b")
    tunggu_muat(j)
    a = lembar(j, isi)["Staf A"]
    assert (a.alasan_hasil, a.alasan_perilaku) == ("12 dari 40 surat", "Notula rapat")
    assert h.nilai.chip.tombol("bukti").text() == "! Bukti belum 2"
    assert "belum ditulis: Staf B; Staf C." in h.banner.teks, "the refusal follows the sheet"
    assert [t.text() for t in h.banner.tombol()] == ["Selesaikan 1 yang lain"]
    for i in (2, 3):
        ke(h, i, "hasil")
        ketik(h, "22")
    tunggu_muat(j)
    assert not h.banner.teks, "nothing lacks any more"


def test_two_keys_rate_a_person_and_the_offer_waits_for_b(j, isi, h):
    def catat(sesi):
        i = skp.muat(sesi, isi.skp["A"]).baris[0].id
        realisasi.catat(sesi, i, 2, "600", bukti="Register surat")

    di_pekerja(j, catat)
    h.muat()
    j.tunggu()
    ke(h, 1, "hasil")
    ketik(h, "21")
    assert h.nilai.view.sel_kini == (2, h.nilai.model.letak["hasil"]), "nothing stood in the way"
    assert nilai_baris(h, "Staf A")["status"] == "! Bukti belum"
    QTest.keyClick(h.nilai.view, "b")
    j.tunggu()
    panel = h.nilai.bukti.panel
    assert panel.kepala.penuh == "! Bukti belum ditulis (tekan B): perilaku kerja Di Atas Ekspektasi · Staf A"
    assert "Februari 600" in panel.teks()[0]
    QTest.keyClick(panel.baris, K.Key_Down)
    assert "bukti: Register surat" in panel.baris.text()
    QTest.keyClick(panel.baris, K.Key_Return)
    assert h.nilai.view.sel_kini == (2, h.nilai.model.letak["hasil"])
    tunggu_muat(j)
    assert "Register surat" in lembar(j, isi)["Staf A"].alasan_perilaku
    assert nilai_baris(h, "Staf A")["status"] == "Siap selesai"
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu_muat(j)
    assert lembar(j, isi)["Staf A"].alasan_perilaku == ""


def test_both_lines_of_one_person_follow_each_other(j, isi, h):
    ke(h, 1, "hasil")
    ketik(h, "31")  # the cursor is at the next person already
    for teks in ("Notula rapat", "12 dari 40 surat"):
        QTest.keyClick(h.nilai.view, "b")
        QTest.keyClicks(h.nilai.bukti.panel.baris, teks)
        QTest.keyClick(h.nilai.bukti.panel.baris, K.Key_Return)
    tunggu_muat(j)
    a, b = (lembar(j, isi)[n] for n in ("Staf A", "Staf B"))
    assert (a.alasan_hasil, a.alasan_perilaku) == ("12 dari 40 surat", "Notula rapat")
    assert b.alasan_hasil == "", "nothing is said of who has no rating yet"
    ketik(h, "12")  # the second digit wants no line, but the first still does
    QTest.keyClick(h.nilai.view, "b")
    QTest.keyClicks(h.nilai.bukti.panel.baris, "Tiga inovasi")
    QTest.keyClick(h.nilai.bukti.panel.baris, K.Key_Return)
    tunggu_muat(j)
    b, c = (lembar(j, isi)[n] for n in ("Staf B", "Staf C"))
    assert (b.alasan_hasil, c.alasan_hasil) == ("Tiga inovasi", ""), "the line is not the next person's"


def test_usulan_is_taken_by_a_key_or_for_all_in_one_act(j, isi, h):
    def catat(sesi):
        for huruf in "ABC":
            i = skp.muat(sesi, isi.skp[huruf]).baris[0].id
            realisasi.catat(sesi, i, 3, "480")

    di_pekerja(j, catat)
    h = j.buka("beranda") and j.buka("penilaian")
    jeda(260)  # proposals are read a moment after the grid
    j.tunggu()
    if h.nilai.view.isColumnHidden(h.nilai.model.letak["usulan"]):
        h.nilai.usulan.usang()
        jeda(260)
        j.tunggu()
    ke(h, 1, "hasil")
    penjelasan = h.nilai.kisi.isi_panel.text()
    assert "Usulan: Di Atas (" in penjelasan
    assert " %, 1 dari 2 indikator terukur); tekan U untuk memakainya." in penjelasan
    QTest.keyClick(h.nilai.view, "u")
    assert nilai_baris(h, "Staf A")["hasil"] == "di_atas"
    assert h.nilai.view.sel_kini == (1, h.nilai.model.letak["perilaku"])
    ke(h, 4, "hasil")
    QTest.keyClick(h.nilai.view, "u")
    assert "Belum ada usulan" in h.banner.teks
    h.nilai.menu.aboutToShow.emit()
    (semua,) = [a for a in h.nilai.menu.actions() if "usulan (2)" in a.text()]
    semua.trigger()
    tunggu_muat(j)
    assert [lembar(j, isi)[f"Staf {x}"].hasil for x in "ABCD"] == ["di_atas", "di_atas", "di_atas", ""]
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu_muat(j)
    assert [lembar(j, isi)[f"Staf {x}"].hasil for x in "ABC"] == ["di_atas", "", ""]

    def batas(d):
        for kunci, angka in (("di_atas", "999"), ("sesuai", "50")):
            w = d.formulir.isian[kunci].widget
            w.setFocus()
            w.selectAll()
            QTest.keyClicks(w, angka)
        klik(d.terima)

    h.nilai.menu.aboutToShow.emit()
    (ubah,) = [a for a in h.nilai.menu.actions() if a.text() == "Batas usulan…"]
    dalam_dialog(ubah.trigger, batas)
    jeda(260)
    j.tunggu()
    ke(h, 2, "hasil")
    assert "Usulan: Sesuai (" in h.nilai.kisi.isi_panel.text(), "an aid with limits of the office's own"
    assert lembar(j, isi)["Staf A"].hasil == "di_atas", "what was given stays"


def test_the_own_rating_stands_beside_and_f4_explains(j, isi, h, monkeypatch):
    p = isi.periode["triwulan1"]
    di_pekerja(
        j, lambda s: nilai_sendiri.simpan(s, isi.skp["A"], p, IsiSendiri("1", "2"), True, untuk=isi.staf[0])
    )
    h.muat()
    j.tunggu()
    ke(h, 1, "hasil")
    ketik(h, "22")
    assert nilai_baris(h, "Staf A")["sendiri"] == "1 · 2  ≠ beda"
    ke(h, 1, "hasil")
    assert "Menurut pegawai: hasil kerja Di Atas Ekspektasi (≠ berbeda)" in h.nilai.kisi.isi_panel.text()
    assert not h.nilai.view.isColumnHidden(h.nilai.model.letak["sendiri"])
    tunggu_muat(j)
    dibuka = []
    monkeypatch.setattr(DialogMengapa, "ask", lambda lembar, *a: dibuka.append(DialogMengapa(lembar)))
    QTest.keyClick(h.nilai.view, K.Key_F4)
    j.tunggu()
    (d,) = dibuka
    d.show()
    assert d.kuadran.kalimat() == (
        "Sel yang berlaku: hasil kerja Sesuai Ekspektasi, perilaku kerja Sesuai Ekspektasi, Baik."
    )
    assert "sel baris 2 kolom 2" in d.teks.toPlainText()
    assert "Predikat berikutnya yang lebih baik adalah Sangat Baik" in d.teks.toPlainText()
    assert "1 pegawai" not in h.banner.teks


def test_an_employee_rates_only_himself_and_hands_it_in(qapp, isi, tmp_path, data_sendiri, monkeypatch):
    berkas = isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    with jendela(qapp, berkas, JamUi(date(2026, 3, 20)), isi.staf[0]) as j:
        h = j.buka("penilaian")
        assert [b.nama for b in h.nilai.model.baris] == ["Staf A"]
        ke(h, 0, "hasil")
        j.tunggu()
        assert h.nilai.model.baris[0].terkunci("hasil")
        dialog = []
        monkeypatch.setattr(DialogNilaiSendiri, "ask", lambda *a: dialog.append(DialogNilaiSendiri(*a)))
        j.klik(h.nilai.nilai_diri)
        (d,) = dialog
        d.show()
        QTest.keyClick(d.formulir.isian["hasil"].widget, K.Key_Down)
        QTest.mouseClick(d.terima, Qt.MouseButton.LeftButton)
        assert "Perilaku kerja belum diisi." in d.formulir.isian["perilaku"].bawah.text()
        QTest.keyClick(d.formulir.isian["perilaku"].widget, K.Key_Down)
        QTest.keyClicks(d.formulir.isian["alasan_hasil"].widget, "Register 120")
        QTest.mouseClick(d.terima, Qt.MouseButton.LeftButton)
        j.tunggu()
        assert not d.isVisible()
        sendiri = di_pekerja(j, lambda s: nilai_sendiri.muat(s, isi.skp["A"], isi.periode["triwulan1"]))
        assert (sendiri.status, sendiri.isi.hasil) == ("diserahkan", "di_atas")
        assert lembar(j, isi)["Staf A"].hasil == "", "the assessor's rating is untouched"
