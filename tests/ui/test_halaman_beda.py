"""Beda Isian in the real window: list, both values, keyboard, many alike, undo, and the ways to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.services import penilaian, skp
from kinerja_desktop.services.lembar_nilai import HASIL, UbahanNilai
from kinerja_desktop.ui import tema
from kinerja_desktop.ui.dialog.beda_serupa import DialogSerupa
from kinerja_desktop.ui.lencana_beda import LencanaBeda
from tests.beda_uji import CetakanDua, buat_dua
from tests.kantor_uji import Pabrik
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.jendela_uji import JamUi, Jendela, jendela

K = Qt.Key
MAJU = datetime(2026, 7, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def cetakan(tmp_path_factory) -> CetakanDua:
    return buat_dua(tmp_path_factory.mktemp("cetakan-beda"))


@pytest.fixture
def beda(cetakan, tmp_path, monkeypatch) -> Path:
    """Three targets, a result's words, a rating and a deletion that differ; everybody has exchanged."""
    akar = tmp_path / "dua"
    with cetakan.salin(akar, monkeypatch) as d:
        a, b, periode = d.skp["A"], d.skp["B"], d.orang.periode["triwulan1"]
        for n in range(3):
            d.sel(d.satu, a, n, "target", f"5{n}")
            d.sel(d.dua, a, n, "target", f"6{n}")
        d.sel(d.satu, a, 0, "rhk", "Terlayaninya warga bagian pertama")
        d.sel(d.dua, a, 0, "rhk", "Terlayaninya warga kelurahan")
        d.sel(d.dua, a, 3, "target", "77")
        skp.hapus_baris(d.satu.sesi, a, [skp.muat(d.satu.sesi, a).baris[3].id])
        penilaian.beri(d.satu.sesi, [UbahanNilai(b, periode, "catatan", "Baik")])
        d.tukar()
        penilaian.beri(d.satu.sesi, [UbahanNilai(b, periode, HASIL, "sesuai")])
        with d.di(d.dua):
            penilaian.beri(d.dua.sesi, [UbahanNilai(b, periode, HASIL, "di_bawah")])
        d.tukar()
    return akar


@pytest.fixture
def j(qapp, beda) -> Iterator[Jendela]:
    with jendela(qapp, beda / "Sukamaju" / "Sukamaju.db", JamUi(date(2026, 7, 3))) as j:
        yield j


def _baris(h) -> list[str]:
    return [b.judul or b.nilai["isian"] for b in h.model.baris]


def _ke(h, isian: str) -> None:
    h.tabel.ke(_baris(h).index(isian), 0)


def _target(j: Jendela, h, n: int) -> str:
    sesi = j.aplikasi.pintu.sesi
    semua = skp.daftar(sesi, 2026)
    skp_id = next(s.skp_id for s in semua if s.nama == "Staf A")
    return skp.muat(sesi, skp_id).baris[n].target


def test_grouped_by_document_in_the_order_of_the_paper(j):
    h = j.buka("beda")
    hapus = next(b for b in _baris(h) if b.startswith("Hapus atau pertahankan"))
    assert [b for b in _baris(h) if b != hapus] == [
        "Penilaian Staf B Triwulan I 2026",
        "! Rating hasil kerja",
        "SKP Staf A 2026",
        "Rencana hasil kerja · RHK 1",
        "Target · Indikator 1",
        "Target · Indikator 2",
        "Target · Indikator 3",
    ]
    assert h.kepala.keterangan.text() == "6 isian mempunyai dua nilai"
    assert h.saring.tombol("bisa").text() == "Dapat diputuskan (5)"
    assert QApplication.focusWidget() is h.tabel
    assert j.rangka.rel.tombol["tukar"].isChecked()


def test_a_rating_names_who_decides_and_offers_no_choice(j):
    h = j.buka("beda")
    _ke(h, "! Rating hasil kerja")
    assert "Yulia Paramita" in h.rincian.catatan.text()
    assert not h.rincian.pakai.isVisible()
    assert not h.rincian.serupa.isVisible()
    assert len(h.rincian.deret.kartu) == 2
    assert not any(k.radio.isVisible() for k in h.rincian.deret.kartu)


def test_the_keyboard_alone_decides_and_one_undo_brings_it_back(j, qtbot):
    h = j.buka("beda")
    _ke(h, "Target · Indikator 1")
    assert [k.kepala.text()[:4] for k in h.rincian.deret.kartu] == ["Dari", "Dari", "Keti"]
    qtbot.keyClick(h.tabel, K.Key_Return)
    fokus = QApplication.focusWidget()
    assert fokus is h.rincian.deret.kartu[0].radio
    assert not h.rincian.pakai.isEnabled()
    qtbot.keyClick(fokus, K.Key_Space)
    assert h.rincian.pakai.isEnabled()
    tampak = _target(j, h, 0)
    dipilih = h.rincian.deret.kartu[0].radio.accessibleName()
    assert tampak in dipilih  # the value everybody sees comes first
    qtbot.keyClick(QApplication.focusWidget(), K.Key_Down)
    kedua = QApplication.focusWidget()
    assert kedua is h.rincian.deret.kartu[1].radio
    assert kedua.isChecked()
    qtbot.keyClick(kedua, K.Key_Return)
    j.tunggu()
    assert "Target · Indikator 1" not in _baris(h)
    assert _target(j, h, 0) == {"50": "60", "60": "50"}[tampak]
    assert "Diputuskan: Target · Indikator 1 · SKP Staf A 2026" in h.banner.teks
    assert QApplication.focusWidget() is h.tabel
    qtbot.keyClick(j.rangka, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    j.tunggu()
    assert "Target · Indikator 1" in _baris(h)
    assert _target(j, h, 0) == tampak


def test_nothing_chosen_is_said_and_esc_returns_to_the_list(j, qtbot):
    h = j.buka("beda")
    _ke(h, "Target · Indikator 2")
    qtbot.keyClick(h.tabel, K.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), K.Key_Return)
    assert "Pilih dahulu nilai" in h.banner.teks
    qtbot.keyClick(QApplication.focusWidget(), K.Key_Escape)
    assert QApplication.focusWidget() is h.tabel
    assert "Target · Indikator 2" in _baris(h)


def test_another_value_is_typed_and_refused_like_in_the_cell(j, qtbot):
    h = j.buka("beda")
    _ke(h, "Target · Indikator 3")
    ketik = h.rincian.deret.kartu[-1]
    isian = ketik.formulir.isian["target"].widget
    isian.setFocus()
    isian.selectAll()
    qtbot.keyClicks(isian, "64,5")
    assert ketik.radio.isChecked()
    assert not h.rincian.serupa.isEnabled()
    qtbot.keyClick(isian, K.Key_Return)
    j.tunggu()
    assert _target(j, h, 2) == "64,5"
    _ke(h, "Rencana hasil kerja · RHK 1")
    ketik = h.rincian.deret.kartu[-1]
    ketik.formulir.isian["teks"].widget.setPlainText("x" * 2001)
    j.klik(h.rincian.pakai)
    assert "terlalu panjang" in h.banner.teks
    assert "Rencana hasil kerja · RHK 1" in _baris(h)
    assert ketik.formulir.isian["teks"].widget.toPlainText() == "x" * 2001  # nothing typed is lost


def test_many_alike_only_after_the_list_was_shown(j, qtbot):
    h = j.buka("beda")
    _ke(h, "Target · Indikator 1")
    h.rincian.deret.kartu[1].radio.setChecked(True)
    dilihat: list[str] = []

    def jawab() -> None:
        d = QApplication.activeModalWidget()
        assert isinstance(d, DialogSerupa)
        periksa_layar(d)
        pilihan = d.mana.widget
        pilihan.setCurrentIndex(next(i for i in range(pilihan.count()) if "Target" in pilihan.itemText(i)))
        dilihat.append(d.daftar.toPlainText())
        qtbot.keyClick(d.terima, K.Key_Return)

    QTimer.singleShot(50, jawab)
    j.klik(h.rincian.serupa)
    assert dilihat[0].count("Target · Indikator") == 3
    j.rangka.activateWindow()
    j.sampai(lambda: QApplication.activeWindow() is j.rangka)
    h.tabel.setFocus()
    assert "3 isian diputuskan" in h.banner.teks
    assert not any("Target ·" in b for b in _baris(h))
    assert len({_target(j, h, n)[0] for n in range(3)}) == 1
    qtbot.keyClick(j.rangka, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    j.tunggu()
    assert sum("Target ·" in b for b in _baris(h)) == 3


def test_filter_by_words_and_f8_walks_the_questions(j, qtbot):
    h = j.buka("beda")
    qtbot.keyClick(j.rangka, K.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is h.cari
    qtbot.keyClicks(h.cari, "bawah ekspektasi")
    assert _baris(h) == ["Penilaian Staf B Triwulan I 2026", "! Rating hasil kerja"]
    h.cari.clear()
    dilihat = set()
    for _ in range(6):
        qtbot.keyClick(j.rangka, K.Key_F8)
        dilihat.add(h.tabel.id_kini())
    assert len(dilihat) == 6
    j.klik(h.saring.tombol("bisa"))
    assert "! Rating hasil kerja" not in _baris(h)


def test_the_badge_beranda_and_tukar_data_lead_here(j):
    lencana = j.rangka.findChild(LencanaBeda)
    j.sampai(lencana.isVisible)
    assert lencana.text() == "! Beda Isian: 6"
    kartu = next(
        k
        for k in j.halaman.kartu.findChildren(type(j.halaman.kartu.kartu[0]))
        if k.judul.text() == "Tukar data"
    )
    assert "6 Beda Isian menunggu keputusan" in " ".join(
        w.text() for w in kartu.findChildren(type(kartu.judul))
    )
    h = j.buka("tukar")
    assert "Beda Isian: 6" in h.beda.text()
    j.klik(h.putuskan)
    assert j.halaman.nama == "beda"
    j.klik(j.halaman.kembali)
    assert j.halaman.nama == "tukar"
    j.klik(lencana)
    assert j.halaman.nama == "beda"
    QTest.keyClick(j.rangka, K.Key_F1)
    j.tunggu()
    assert "Memutuskan satu isian" in j.halaman.baca.toPlainText()


def test_the_centre_sees_both_values_and_may_not_choose(qapp, beda):
    with jendela(qapp, beda / "Pusat" / "Pusat.db", JamUi(date(2026, 7, 3))) as j:
        h = j.buka("beda")
        assert "pusat melihat, kantor yang memutuskan" in h.kepala.keterangan.text()
        assert _baris(h)[0].startswith("Kecamatan Sukamaju · ")
        assert not h.rincian.pakai.isVisible()
        assert "operator Kecamatan Sukamaju" in h.rincian.catatan.text()
        assert j.rangka.rel.tombol["kompilasi"].isChecked()
        j.klik(h.kembali)
        assert j.halaman.nama == "kompilasi"
        j.klik(j.halaman.bagian.tombol("beda"))
        j.klik(j.halaman.lihat_beda)
        assert j.halaman.nama == "beda"


@pytest.mark.parametrize("ukuran", UKURAN)
@pytest.mark.parametrize(("pt", "warna"), [(10, "terang"), (14, "gelap")])
def test_rules_of_the_screen(j, qapp, ukuran, pt, warna):
    tema.pasang(qapp, warna, pt)
    h = j.buka("beda")
    j.rangka.resize(*ukuran)
    j.tunggu()
    for isian in [b for b in _baris(h) if " · " in b or b.startswith("!")]:
        _ke(h, isian)
        j.tunggu(2)
        periksa_layar(j.rangka if pt == 10 else h)
        isi = h.rincian.gulir.widget()
        assert isi.width() <= h.rincian.gulir.viewport().width()
        lebar = {k.width() for k in h.rincian.deret.kartu[:2]}
        assert max(lebar) - min(lebar) <= 2  # two equal columns


def test_without_a_question_the_page_says_so(qapp, cetakan, tmp_path, monkeypatch):
    with cetakan.salin(tmp_path / "dua", monkeypatch):
        pass
    with jendela(qapp, tmp_path / "dua" / "Sukamaju" / "Sukamaju.db", JamUi(date(2026, 7, 3))) as j:
        h = j.buka("beda")
        assert h.tumpukan.currentIndex() == 1
        assert QApplication.focusWidget() is h.kembali
        assert not j.rangka.findChild(LencanaBeda).isVisible()
        periksa_layar(j.rangka)


@pytest.fixture
def kembar(cetakan, tmp_path, monkeypatch) -> Path:
    """Somebody whom both PCs added."""
    akar = tmp_path / "dua"
    with cetakan.salin(akar, monkeypatch) as d:
        for t in (d.satu, d.dua):
            with d.di(t):
                Pabrik(t.sesi).orang("Pengolah Data", d.orang.unit, "Siti Aminah", nip="199001012015031001")
        d.tukar()
    return akar


def test_a_person_twice_is_united_by_choice_and_one_undo(qapp, kembar, qtbot):
    with jendela(qapp, kembar / "Sukamaju" / "Sukamaju.db", JamUi(date(2026, 7, 3))) as j:
        h = j.buka("beda")
        assert _baris(h) == ["Orang yang sama?", "Siti Aminah"]
        assert h.rincian.pakai.text() == "Satukan ke yang dipilih"
        for ukuran in UKURAN:
            j.rangka.resize(*ukuran)
            j.tunggu()
            periksa_layar(j.rangka)
        qtbot.keyClick(h.tabel, K.Key_Return)
        qtbot.keyClick(QApplication.focusWidget(), K.Key_Space)
        qtbot.keyClick(QApplication.focusWidget(), K.Key_Return)
        j.tunggu()
        assert h.banner.teks == "Data Siti Aminah disatukan."
        assert h.tumpukan.currentIndex() == 1
        qtbot.keyClick(j.rangka, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
        j.tunggu()
        assert _baris(h) == ["Orang yang sama?", "Siti Aminah"]
        j.klik(h.rincian.bukan)
        assert h.tumpukan.currentIndex() == 1
        assert "orang yang berbeda" in h.banner.teks
