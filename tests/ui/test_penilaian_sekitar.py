"""Around the rating grid: one Urungkan for all, back to the cell, room for words, the way to an SKP."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kinerja_desktop.services import penilaian, riwayat, skp
from kinerja_desktop.ui import tema
from kinerja_desktop.ui.dialog_dasar import DialogYakin
from tests.ui.aturan_layar import SEMPIT
from tests.ui.jendela_uji import JamUi, jendela
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


def di_pekerja(j, kerja):
    return j.aplikasi.tugas._data.submit(lambda: kerja(j.aplikasi.pintu.sesi)).result()


def nilai_semua(j, isi, h):
    from kinerja_desktop.services import organisasi
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
