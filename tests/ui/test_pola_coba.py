"""The trial of the distribution on the real window: cards dragged and moved by keys, nothing written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kinerja_desktop.domain.predikat import Predikat
from kinerja_desktop.services import organisasi, penilaian
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.ui import tema
from kinerja_desktop.ui.dialog.penetap_alasan import DialogPenetap
from kinerja_desktop.ui.dialog.pola_menilai import DialogPolaMenilai
from kinerja_desktop.ui.dialog.surat import DialogSurat
from tests.kantor_uji import Cetakan, folder_data, jam_uji
from tests.sekali import dipakai_bersama
from tests.ui.aturan_layar import PENUH, SEMPIT, periksa_layar
from tests.ui.dialog_uji import jeda
from tests.ui.jendela_uji import JamUi, jendela
from tests.ui.kantor_halaman import buat_isi

K, KIRI = Qt.Key, Qt.MouseButton.LeftButton


@dipakai_bersama
def buat_dinilai(akar):
    """Everybody rated Baik but the head's behaviour, under the organisation predicate Baik."""
    from kinerja_desktop.services.kantor import buka_kantor

    asal = buat_isi(akar / "asal", nilai=True)  # others copy it too, so it stays as it is
    cetakan = Cetakan(asal.cetakan.salin(akar / "dinilai.db", akar / "data"), akar / "data")
    isi = replace(asal, cetakan=cetakan)
    with folder_data(cetakan.data):
        sesi = buka_kantor(cetakan.berkas, jam_uji())
        p = isi.periode["triwulan1"]
        organisasi.tetapkan(sesi, p, "Baik", untuk=isi.camat)
        nilai = [UbahanNilai(s, p, k, "2") for n, s in isi.skp.items() for k in ("hasil", "perilaku")
                 if not (n == "camat" and k == "hasil")]  # fmt: skip
        penilaian.beri(sesi, nilai)
        sesi.db.tutup()
    return isi


@pytest.fixture(scope="module")
def isi(tmp_path_factory):
    return buat_dinilai(tmp_path_factory.mktemp("pola-coba"))


@pytest.fixture
def j(qapp, isi, tmp_path, data_sendiri):
    berkas = isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    with jendela(qapp, berkas, JamUi(date(2026, 3, 20))) as j:
        j.rangka.activateWindow()
        j.halaman_nilai = j.buka("penilaian", bagian="pola")
        yield j


@pytest.fixture
def coba(j):
    j.klik(j.halaman_nilai.pola.coba)
    return j.halaman_nilai.pola.uji


def seret(papan, kunci, kolom, lepas=True):
    """Press on a card, move in steps over a column, release there."""
    awal = papan.kotak_kartu(kunci).center()
    tujuan = QPoint(papan.lebar_kolom() * kolom + 20, papan.lukis.tinggi_kepala() + 30)
    w = papan.viewport()
    QTest.mousePress(w, KIRI, Qt.KeyboardModifier.NoModifier, awal)
    for n in range(1, 6):
        QTest.mouseMove(w, awal + (tujuan - awal) * n / 5)
        jeda(2)
    if lepas:
        QTest.mouseRelease(w, KIRI, Qt.KeyboardModifier.NoModifier, tujuan)


def jumlah(coba):
    return {p: n for p, n in coba.andaian.jumlah().items() if n}


def test_a_dragged_card_counts_at_once_is_printed_and_writes_nothing(j, isi, coba, monkeypatch):
    dibuat = []
    monkeypatch.setattr(DialogSurat, "ask", lambda *a: dibuat.append(a[3]))
    a, papan = isi.skp["A"], coba.papan
    assert "! Sebaran belum sesuai pola Baik." in coba.aturan.text()
    assert "Butuh Perbaikan 1" in coba.aturan.text(), "the hint says numbers"
    seret(papan, a, 2, lepas=False)
    assert jumlah(coba) == {Predikat.BAIK: 6}, "not before it is dropped"
    assert "kini 5 orang" in coba.aturan.text(), "but what it would be is said under the mouse"
    QTest.mouseRelease(papan.viewport(), KIRI, Qt.KeyboardModifier.NoModifier, QPoint(-60, 80))
    assert jumlah(coba) == {Predikat.BAIK: 6}, "dropped outside, nothing moves"
    seret(papan, a, 2)
    seret(papan, isi.skp["B"], 4)
    assert jumlah(coba) == {Predikat.SANGAT_BAIK: 1, Predikat.BAIK: 4, Predikat.BUTUH_PERBAIKAN: 1}
    assert "✓ Sebaran sesuai pola Baik." in coba.aturan.text()
    assert "Staf B menjadi Sangat Baik bila hasil kerja Di Atas Ekspektasi" in coba.terang.text()
    assert "2 orang dipindah" in coba.terang.text()
    j.klik(coba.bahan)
    assert papan.hasFocus(), "Esc is the board's again"
    j.klik(coba.tutup)
    j.klik(j.halaman_nilai.pola.penetapan)
    kirim, pintu = j.aplikasi.tugas._data.submit, j.aplikasi.pintu
    jadi = [kirim(lambda b=b: b(pintu.sesi, "A4")).result() for b in dibuat]
    assert [x[:5] for x in jadi] == [b"%PDF-"] * 2
    assert j.halaman_nilai.pola.pola.jumlah[Predikat.BAIK] == 6
    baris = j.aplikasi.tugas._data.submit(
        lambda: penilaian.lembar(j.aplikasi.pintu.sesi, isi.periode["triwulan1"]).baris
    ).result()
    assert {b.predikat for b in baris} == {"Baik"}


def test_keys_move_a_card_the_head_follows_and_leaving_loses_the_trial(j, isi, coba):
    papan = coba.papan
    _keyboard(coba, papan)
    _pimpinan(isi, coba, papan)
    seret(papan, isi.skp["A"], 0)
    j.klik(j.halaman_nilai.tab.tombol("nilai"))
    assert not coba.berjalan
    assert j.halaman_nilai.banner.teks == "Coba-coba pola ditutup. Tidak ada penilaian yang berubah."
    j.klik(j.halaman_nilai.tab.tombol("pola"))
    assert j.halaman_nilai.pola.tabel.isVisible()


def _keyboard(coba, papan):
    """Take, move, drop, put back; letters find a name."""
    assert papan.hasFocus()
    for k in (K.Key_Home, K.Key_Down, K.Key_Return, K.Key_Left, K.Key_Left):
        QTest.keyClick(papan, k)
    assert jumlah(coba) == {Predikat.BAIK: 5, Predikat.KURANG: 1}
    QTest.keyClick(papan, K.Key_Escape)
    assert jumlah(coba) == {Predikat.BAIK: 6}, "Esc puts a taken card where it was"
    for k in (K.Key_Return, K.Key_Right, K.Key_Return):
        QTest.keyClick(papan, k)
    assert jumlah(coba) == {Predikat.SANGAT_BAIK: 1, Predikat.BAIK: 5}
    QTest.keyClick(papan, K.Key_Y)
    assert coba.andaian.orang[papan.pilihan].nama == "Yulia Paramita"
    assert "Yulia Paramita, Baik, kartu 5 dari 5" in papan.accessibleDescription()
    QTest.keyClick(papan, K.Key_Escape)
    assert jumlah(coba) == {Predikat.BAIK: 6}
    assert not coba.semua.isEnabled()


def _pimpinan(isi, coba, papan):
    """The head cannot be moved freely, but goes with the organisation that is tried."""
    seret(papan, isi.skp["camat"], 4)
    assert jumlah(coba) == {Predikat.BAIK: 6}
    assert "hanya dapat Baik atau Kurang" in coba.terang.text()
    coba.organisasi.setFocus()
    QTest.keyClick(coba.organisasi, K.Key_Down)
    assert coba.andaian.organisasi.value == "Butuh Perbaikan"
    assert coba.andaian.predikat(isi.skp["camat"]) is Predikat.BUTUH_PERBAIKAN
    assert "Butuh Perbaikan paling sedikit 4 orang" in coba.aturan.text()
    QTest.mouseClick(coba.semua, KIRI)
    assert jumlah(coba) == {Predikat.BAIK: 6}


def test_a_change_made_meanwhile_stands_under_the_same_moves(j, isi, coba):
    seret(coba.papan, isi.skp["A"], 2)
    ubah = UbahanNilai(isi.skp["B"], isi.periode["triwulan1"], "perilaku", "3")
    hasil = j.aplikasi.tugas._data.submit(lambda: penilaian.beri(j.aplikasi.pintu.sesi, [ubah])).result()
    j.rangka.konteks.bus.terbit(hasil.changes)
    j.tunggu()
    assert coba.berjalan
    assert jumlah(coba) == {Predikat.BAIK: 4, Predikat.BUTUH_PERBAIKAN: 1, Predikat.KURANG: 1}
    assert coba.andaian.pindahan == {isi.skp["A"]}


def test_page_and_trial_fit_both_windows(qapp, j):
    pola = j.halaman_nilai.pola
    assert not pola.pola_saya.isVisible(), "the operator rates nobody in the own name"
    try:
        for pt, ukuran in ((10, PENUH), (10, SEMPIT), (14, SEMPIT)):
            if pt != 10:
                tema.pasang(qapp, "terang", pt)
            j.rangka.resize(*ukuran)
            j.tunggu()
            periksa_layar(j.rangka)
            assert pola.tabel.geometry().bottom() <= pola.gulir.geometry().top()
            j.klik(pola.coba)
            periksa_layar(j.rangka)
            j.klik(pola.uji.tutup)
    finally:
        tema.pasang(qapp, "terang", 10)


def test_the_reason_is_written_in_the_leaders_name_and_can_be_undone(j, isi, monkeypatch):
    pola = j.halaman_nilai.pola
    monkeypatch.setattr(DialogPenetap, "ask", lambda penetap, **_: penetap[-1][0])
    pola.alasan.setFocus()
    QTest.keyClicks(pola.alasan, "Semua tugas selesai.")
    j.klik(pola.simpan)
    assert pola.pola.alasan == "Semua tugas selesai."
    assert pola.pola.organisasi.value == "Baik"
    pola.tabel.setFocus()
    QTest.keyClick(j.rangka, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    j.sampai(lambda: not pola.pola.alasan)


@pytest.mark.parametrize(("siapa", "orang"), [("camat", 1), ("kasi", 4)])
def test_the_own_pattern_is_for_the_assessor_in_person(
    qapp, isi, tmp_path, data_sendiri, monkeypatch, siapa, orang
):
    berkas = isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    terlihat = []
    monkeypatch.setattr(DialogPolaMenilai, "ask", lambda pola, **_: terlihat.append(pola))
    with jendela(qapp, berkas, JamUi(date(2026, 3, 20)), getattr(isi, siapa)) as j:
        pola = j.buka("penilaian", bagian="pola").pola
        assert pola.coba.isEnabled()
        j.klik(pola.pola_saya)
        assert sum(terlihat[0].periode.perilaku) == orang


def test_who_sees_no_names_has_counts_and_no_trial(qapp, isi, tmp_path, data_sendiri):
    berkas = isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    with jendela(qapp, berkas, JamUi(date(2026, 3, 20)), isi.staf[0]) as j:
        pola = j.buka("penilaian", bagian="pola").pola
        assert pola.pola.jumlah[Predikat.BAIK] == 6
        assert not pola.coba.isEnabled()
        assert not pola.pola_saya.isVisible()
