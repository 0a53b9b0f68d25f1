"""What a tired reader notices: cut numbers, uneven cards, dialogs with holes, a cursor out of sight."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kinerja_desktop.services.lembar_beranda import Kartu
from kinerja_desktop.services.tujuan import Tujuan
from kinerja_desktop.ui import dialog as modul_dialog
from kinerja_desktop.ui.dialog_dasar import DAFTAR_DIALOG, DialogDasar, DialogYakin
from kinerja_desktop.ui.grafik_kurva import _dua_baris
from kinerja_desktop.ui.halaman.beranda_kartu import DeretKartu
from kinerja_desktop.ui.halaman.penilaian.pemantauan import PanelPemantauan
from tests.ui.aturan_layar import PENUH, SEMPIT, UKURAN
from tests.ui.jendela_uji import JamUi, Jendela, jendela
from tests.ui.kantor_halaman import buat_isi

modul_dialog.muat_semua()
TEPI_SEL = 16  # left and right margin of a cell together


@pytest.fixture(scope="session")
def isi(tmp_path_factory):
    return buat_isi(tmp_path_factory.mktemp("rupa"), nilai=True)


@pytest.fixture
def j(qapp, isi, tmp_path, data_sendiri, monkeypatch):
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    berkas = isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    with jendela(qapp, berkas, JamUi(date(2026, 12, 15))) as j:
        j.rangka.activateWindow()
        yield j


def ubah_ukuran(j: Jendela, ukuran: tuple[int, int]) -> None:
    j.rangka.resize(*ukuran)
    QApplication.processEvents()
    j.tunggu()


def letak(w: QWidget, akar: QWidget) -> int:
    return w.mapTo(akar, QPoint(0, 0)).y()


def test_cards_have_one_height_and_their_lines_stand_level(qtbot):
    ke = Tujuan("skp", {})
    pendek = Kartu("skp", "SKP belum disetujui", 0, "semua sudah disetujui", "", "aman", "Lihat SKP", ke)
    panjang = Kartu(
        "tukar", "Tukar data", 927, "perubahan; belum bergabung dengan BKPSDM", "", "", "Gabung", ke
    )
    segera = Kartu(
        "nilai", "Penilaian berjalan", 34, "Triwulan IV belum selesai", "2 hari", "segera", "Nilai", ke
    )
    deret = DeretKartu(lambda _: None)
    qtbot.addWidget(deret)
    deret.isi([pendek, segera, pendek, panjang])
    for lebar in (1146, 1000, 820):
        deret.resize(lebar, deret.sizeHint().height())
        deret.show()
        QApplication.processEvents()
        for ambil in (lambda k: k, lambda k: k.judul, lambda k: k.angka, lambda k: k.keterangan):
            assert len({letak(ambil(k), deret) for k in deret.kartu}) == 1
        assert len({k.height() for k in deret.kartu}) == 1
        assert len({letak(k.tombol, deret) + k.tombol.height() for k in deret.kartu}) == 1
        assert len({k.width() // 2 for k in deret.kartu}) <= 2  # a pixel of rounding


@pytest.mark.parametrize("ukuran", UKURAN)
def test_nip_is_never_cut_in_the_staff_list(j, ukuran):
    h = j.buka("pegawai")
    ubah_ukuran(j, ukuran)
    view = h.daftar.view
    kolom = h.daftar.model.letak["nip"]
    huruf = QFontMetrics(view.font())
    semua = [h.daftar.model.teks[i][kolom] for i in range(h.daftar.model.rowCount())]
    assert any(len(nip) >= 21 for nip in semua)
    assert not view.isColumnHidden(kolom)
    assert all(huruf.horizontalAdvance(nip) + TEPI_SEL <= view.columnWidth(kolom) for nip in semua)


def test_headings_begin_at_one_height_with_and_without_a_line_below(j):
    tinggi = set()
    for nama in ("pegawai", "skp", "penilaian", "cetak", "tukar", "dasbor"):
        h = j.buka(nama)
        tinggi.add(letak(h.kepala.judul, j.rangka))
    assert len(tinggi) == 1


def test_all_months_of_the_year_show_at_once_on_a_full_screen(j):
    h = j.buka("penilaian", bagian="pemantauan")
    ubah_ukuran(j, PENUH)
    view = h.findChild(PanelPemantauan).view
    assert view.horizontalScrollBar().maximum() == 0


def test_this_month_stays_in_sight_when_the_window_becomes_narrow(j, qtbot):
    h = j.buka("penilaian", bagian="pemantauan")
    for ukuran in (PENUH, SEMPIT):
        ubah_ukuran(j, ukuran)
        view = h.findChild(PanelPemantauan).view
        assert view.kisi_model.kolom[view.sel_kini[1]].kunci == "b12"
        qtbot.waitUntil(lambda v=view: v.viewport().rect().contains(v.visualRect(v.currentIndex())))


@pytest.mark.parametrize("nama", sorted(DAFTAR_DIALOG))
def test_dialogs_are_as_high_as_their_words_at_their_own_width(qtbot, nama):
    d: DialogDasar = DAFTAR_DIALOG[nama](None)
    qtbot.addWidget(d)
    d.show()
    QApplication.processEvents()
    tata = d.layout()
    perlu = max(tata.totalHeightForWidth(d.width()), d.minimumHeight())
    assert d.height() <= perlu + 2
    judul = next(x for x in d.findChildren(QLabel) if x.objectName() == "h2")
    assert judul.height() <= judul.heightForWidth(judul.width()) + 2


def test_the_safe_button_has_the_focus_before_an_act_that_destroys(qtbot):
    d = DialogYakin("Hapus pegawai?", "Data hilang dari daftar.", "Hapus")
    qtbot.addWidget(d)
    d.show()
    d.activateWindow()
    qtbot.waitUntil(d.batal.hasFocus)


def test_long_axis_labels_break_instead_of_losing_their_end(qapp):
    huruf = QFontMetrics(QApplication.font())
    for nama in ("Butuh Perbaikan", "Kurang/Misconduct"):
        baris = _dua_baris(nama, huruf, 90)
        assert len(baris) == 2
        assert "…" not in "".join(baris)
        assert "".join(baris).replace(" ", "") == nama.replace(" ", "")
    assert _dua_baris("Baik", huruf, 90) == ["Baik"]
    assert _dua_baris("Tanpakatasela", huruf, 20)[0].endswith("…")


def test_number_of_copies_can_be_read_and_typed(qtbot):
    d = DAFTAR_DIALOG["printer"](None)
    qtbot.addWidget(d)
    d.show()
    QApplication.processEvents()
    kotak = d.salinan.lineEdit()
    assert kotak.width() > 100  # a style sheet once left one pixel for the digits
    kotak.selectAll()
    qtbot.keyClicks(kotak, "12")
    assert d.hasil()["salinan"] == 12
