"""Around the rating grid: one Urungkan for all, back to the cell, room for words, the way to an SKP."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.services import nilai_sendiri, organisasi, penilaian, riwayat, skp
from kinerja_desktop.ui import tema
from kinerja_desktop.ui.dialog_dasar import DialogYakin
from tests.ui.aturan_layar import SEMPIT
from tests.ui.dialog_uji import dalam_dialog, klik
from tests.ui.jendela_uji import JamUi, di_pekerja, jendela
from tests.ui.kantor_halaman import buat_isi

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="session")
def isi(tmp_path_factory):
    return buat_isi(tmp_path_factory.mktemp("sekitar-nilai"), nilai=True)


@pytest.fixture
def j(qapp, isi, tmp_path, data_sendiri):
    berkas = isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    with jendela(qapp, berkas, JamUi(date(2026, 3, 20))) as j:
        j.rangka.activateWindow()
        yield j


def nilai_semua(j, isi, h):
    from kinerja_desktop.services.lembar_nilai import UbahanNilai

    p = isi.periode["triwulan1"]

    def kerja(sesi):
        organisasi.tetapkan(sesi, p, "Baik", untuk=isi.camat)
        for b in penilaian.lembar(sesi, p).baris:
            kolom = ("perilaku",) if b.mengikuti else ("hasil", "perilaku")
            penilaian.beri(sesi, [UbahanNilai(b.skp_id, p, k, "2") for k in kolom])

    di_pekerja(j, kerja)
    h.muat()
    j.tunggu()


def selesai(j, isi) -> set[bool]:
    baris = di_pekerja(j, lambda s: penilaian.lembar(s, isi.periode["triwulan1"])).baris
    return {b.selesai for b in baris}


def test_finishing_everybody_is_one_act_and_one_undo(j, isi, monkeypatch):
    h = j.buka("penilaian")
    nilai_semua(j, isi, h)
    monkeypatch.setattr(DialogYakin, "ask", lambda *a, **k: True)
    sebelum = len(di_pekerja(j, riwayat.terakhir))
    j.klik(h.nilai.selesai_semua)
    assert selesai(j, isi) == {True}
    assert len(di_pekerja(j, riwayat.terakhir)) == sebelum + 1, "one commit"
    h.nilai.view.setFocus()
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    j.tunggu()
    assert selesai(j, isi) == {False}, "people of two assessors come back with one Urungkan"
    QTest.keyClick(j.rangka, K.Key_Y, CTRL)
    j.tunggu()
    assert selesai(j, isi) == {True}


def test_undo_and_redo_lead_back_to_the_cell(j, isi):
    h = j.buka("penilaian")
    letak = h.nilai.model.letak
    h.nilai.view.ke(2, letak["hasil"])
    QTest.keyClick(h.nilai.view, "1")
    j.tunggu()
    for kunci in (K.Key_Z, K.Key_Y):
        h.nilai.view.ke(5, letak["catatan"])
        QTest.keyClick(j.rangka, kunci, CTRL)
        j.tunggu()
        assert h.nilai.view.sel_kini == (2, letak["hasil"])


@pytest.mark.parametrize("pt", [10, 14])
def test_the_reasons_of_a_locked_row_stand_whole_in_the_small_window(j, isi, monkeypatch, pt):
    tema.pasang(j.aplikasi.qapp, "terang", pt)
    j.rangka.resize(*SEMPIT)
    h = j.buka("penilaian")
    nilai_semua(j, isi, h)
    monkeypatch.setattr(DialogYakin, "ask", lambda *a, **k: True)
    j.klik(h.nilai.selesai_semua)
    panel = h.nilai.kisi
    for i in range(h.nilai.model.rowCount()):
        h.nilai.view.ke(i, h.nilai.model.letak["hasil"])
        label = panel.isi_panel
        assert "maka predikatnya" in label.text()
        assert label.heightForWidth(label.width()) <= label.height()
        assert panel.kepala_panel.text() == panel.kepala_panel.penuh
        assert "buka kembali" in label.text()


def test_a_head_left_behind_by_the_organisations_predicate_is_adjusted_from_the_banner(j, isi, monkeypatch):
    h = j.buka("penilaian")
    nilai_semua(j, isi, h)
    monkeypatch.setattr(DialogYakin, "ask", lambda *a, **k: True)
    j.klik(h.nilai.selesai_semua)
    p = isi.periode["triwulan1"]
    di_pekerja(j, lambda s: organisasi.tetapkan(s, p, "Istimewa", "Rencana aksi terlampaui", untuk=isi.camat))
    h.banner.bersihkan()
    h.muat()
    j.tunggu()
    assert h.banner.teks.startswith("Rahmad Santosa: Capaian kinerja organisasi kini Istimewa")

    def buka(d):
        assert d.formulir.nilai()["alasan"].startswith("Capaian kinerja organisasi kini Istimewa")
        klik(d.terima)

    dalam_dialog(lambda: klik(h.banner.tombol()[0]), buka)
    j.tunggu()
    (camat,) = (b for b in h.nilai.model.baris if b.nama == "Rahmad Santosa")
    assert (camat.nilai["hasil"], camat.nilai["status"]) == ("di_atas", "Siap selesai")
    assert "kini Istimewa" not in h.banner.teks
    assert QApplication.focusWidget() is h.nilai.view, "the keys go on where they were before the banner"


@pytest.mark.parametrize("pt", [10, 14])
def test_every_rating_and_its_state_is_seen_without_scrolling_sideways(j, isi, pt):
    tema.pasang(j.aplikasi.qapp, "terang", pt)
    j.rangka.resize(*SEMPIT)
    sendiri = nilai_sendiri.IsiSendiri("1", "2")
    di_pekerja(
        j,
        lambda s: nilai_sendiri.simpan(s, isi.skp["A"], isi.periode["triwulan1"], sendiri, True, isi.staf[0]),
    )
    h = j.buka("penilaian")
    j.tunggu()
    view = h.nilai.view
    assert view.horizontalScrollBar().maximum() == 0
    assert not any(view.isColumnHidden(h.nilai.model.letak[k]) for k in ("hasil", "perilaku", "status"))
    assert view.isColumnHidden(h.nilai.model.letak["sendiri"]) == (pt == 14), "then the panel says it"
    tab = h.tab.tombol("keberatan")
    assert tab.text() == ("Penyerahan && keberatan" if pt == 10 else "Serah && keberatan")
    assert tab.accessibleName() == "Penyerahan & keberatan"
    assert h.kepala.judul.fontMetrics().horizontalAdvance("Penilaian") <= h.kepala.judul.width()


def test_an_assessor_is_shown_neither_the_own_result_nor_forms_that_end_in_a_refusal(
    qapp, isi, tmp_path, data_sendiri
):
    berkas = isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    with jendela(qapp, berkas, JamUi(date(2026, 3, 20)), isi.kasi) as j:
        h = j.buka("penilaian")
        assert [t.text() for t in h.banner.tombol()] == [], "the achievement is set by others"
        j.klik(h.nilai.capaian)
        assert "Capaian kinerja organisasi ditetapkan oleh pimpinan" in h.banner.teks
        (saya,) = (n for n, b in enumerate(h.nilai.model.baris) if b.nama == "Yulia Paramita")
        h.nilai.view.ke(saya, h.nilai.model.letak["hasil"])
        assert h.nilai.kisi.isi_panel.text().startswith("Hasil penilaian Anda dapat dilihat setelah")
        assert h.nilai.model.baris[saya].nilai["status"] == "Belum"
        assert h.nilai.buka_skp.isHidden()
        h = j.buka("penilaian", bagian="pola")
        j.tunggu()
        for w in (h.pola.penetapan, h.pola.simpan, h.pola.alasan):
            assert w.isHidden()
    with jendela(qapp, berkas, JamUi(date(2026, 3, 20)), isi.camat) as j:
        h = j.buka("penilaian")
        (a,) = (n for n, b in enumerate(h.nilai.model.baris) if b.nama == "Staf A")
        h.nilai.view.ke(a, h.nilai.model.letak["hasil"])
        assert h.nilai.kisi.isi_panel.text().startswith("Yang menilai: Yulia Paramita.")
        assert h.nilai.model.baris[a].nilai["status"] == "Belum", "open, though for somebody else"


def test_who_has_no_skp_leads_to_where_it_is_made(j, isi):
    def tanpa(sesi):
        with sesi.kerja("uji", "Tanpa SKP") as uow:
            uow.delete("skp", [isi.skp["B"]])

    di_pekerja(j, tanpa)
    assert not [s for s in di_pekerja(j, lambda s: skp.daftar(s, 2026)) if s.skp_id == isi.skp["B"]]
    h = j.buka("penilaian")
    i = next(n for n, b in enumerate(h.nilai.model.baris) if b.nama == "Staf B")
    h.nilai.view.ke(0, h.nilai.model.letak["perilaku"])
    assert h.nilai.buka_skp.isHidden()
    h.nilai.view.ke(i, h.nilai.model.letak["hasil"])
    j.klik(h.nilai.buka_skp)
    assert j.halaman.nama == "skp"
    assert j.halaman.daftar.kini().nama == "Staf B"
