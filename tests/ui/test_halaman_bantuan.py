"""Bantuan: a page for every place, keys as declared, search, links, licences; nothing from outside."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication

from kinerja_desktop.system.jalur import sumber_daya
from kinerja_desktop.ui.aksi import SEMUA
from kinerja_desktop.ui.halaman import bantuan_isi
from kinerja_desktop.ui.halaman.daftar import REL_KANTOR, REL_PUSAT
from tests.kantor_uji import buat_cetakan
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.jendela_uji import jendela

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="session")
def cetakan_bantuan(tmp_path_factory):
    return buat_cetakan(tmp_path_factory.mktemp("cetakan-bantuan"), "kantor")


@pytest.fixture
def j(qapp, cetakan_bantuan, tmp_path, data_sendiri):
    with jendela(qapp, cetakan_bantuan.salin(tmp_path / "kantor.db", data_sendiri)) as j:
        yield j


def test_every_place_has_a_page(qapp):
    for nama in {*REL_KANTOR, *REL_PUSAT, "beranda_pusat"}:
        h = bantuan_isi.halaman(nama)
        assert h is not None, nama
        assert len(h.polos) > 80, nama


def test_links_lead_somewhere_and_nowhere_outside(qapp):
    berkas = list(sumber_daya("bantuan").glob("*.md"))
    assert len(berkas) >= 15
    for b in berkas:
        isi = b.read_text(encoding="utf-8")
        assert "http" not in isi, b.name
        for tujuan in re.findall(r"\]\(([^)]*)\)", isi):
            assert bantuan_isi.halaman(tujuan.removesuffix(".md")) is not None, f"{b.name}: {tujuan}"


def test_panduan_names_every_page():
    panduan = (Path(__file__).resolve().parents[2] / "docs/panduan/README.md").read_text(encoding="utf-8")
    ada = {b.stem for b in sumber_daya("bantuan").glob("*.md")} - {"bantuan"}
    assert set(re.findall(r"bantuan/(\w+)\.md", panduan)) == ada


def test_keys_come_from_the_declarations(qapp):
    h = bantuan_isi.halaman(
        "pintasan", ("Beranda", "Pegawai", "SKP", "Penilaian", "Cetak", "Tukar", "Dasbor")
    )
    for a in SEMUA:
        assert a.pintasan_teks in h.polos
    assert "Ctrl+3" in h.polos


def test_f1_opens_the_page_of_the_place(j, qtbot):
    j.buka("tukar")
    qtbot.keyClick(j.rangka, K.Key_F1)
    j.tunggu()
    h = j.halaman
    assert h.nama == "bantuan"
    assert "Kirim ADK" in h.baca.toPlainText()
    assert h.daftar.currentItem().text() == "Tukar data"
    assert QApplication.focusWidget() is h.baca


def test_search_finds_words_in_any_order(j, qtbot):
    h = j.buka("bantuan")
    qtbot.keyClick(j.rangka, K.Key_F, CTRL)
    assert QApplication.focusWidget() is h.cari
    qtbot.keyClicks(h.cari, "undangan telepon")
    assert "Tukar data" in h.daftar.item(0).text()
    assert "undangan" in h.baca.toPlainText()
    qtbot.keyClick(h.cari, K.Key_Return)
    assert QApplication.focusWidget() is h.baca
    h.cari.clear()
    qtbot.keyClicks(h.cari, "zzzz")
    assert h.kosong.isVisible()
    assert h.daftar.count() == 0


def test_links_open_pages_and_licences(j):
    h = j.buka("bantuan", topik="mulai")
    h.baca.anchorClicked.emit(QUrl("penilaian.md"))
    assert h.kepala.keterangan.text() == "Penilaian"
    h = j.buka("bantuan", topik="tentang")
    assert "Lesser General Public License" in h.baca.toPlainText()
    h.baca.anchorClicked.emit(QUrl("lisensi:LGPL-3.0.txt"))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in h.baca.toPlainText()
    h.baca.anchorClicked.emit(QUrl("lisensi:THIRD-PARTY-NOTICES.md"))
    assert "reportlab" in h.baca.toPlainText().lower()
    h.baca.anchorClicked.emit(QUrl("lisensi:../pyproject.toml"))
    assert "tidak ada" in h.baca.toPlainText()


def test_unknown_topic_shows_the_beginning(j):
    h = j.buka("bantuan", topik="../../etc/passwd")
    assert h.kepala.keterangan.text() == "Mulai di sini"


@pytest.mark.parametrize("topik", ["mulai", "skp", "pintasan", "tentang"])
@pytest.mark.parametrize("ukuran", UKURAN)
def test_rules_of_the_screen(j, topik, ukuran):
    j.rangka.resize(*ukuran)
    j.buka("bantuan", topik=topik)
    periksa_layar(j.rangka)
