"""Dasbor on a real office: numbers in the charts, the people behind them by click and key, what is late."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kinerja_desktop.services import penilaian
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.ui.halaman.dasbor.grafik_datar import BatangDatar
from tests.kantor_uji import Pabrik, buat_cetakan, folder_data, jam_uji
from tests.services.bantu_kinerja import kantor_kecil, skp_disetujui
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.jendela_uji import jendela

K = Qt.Key


@pytest.fixture(scope="session")
def cetakan_dasbor(tmp_path_factory):
    """Staff A rated and finished, B rated only, C approved, D and the kasi without SKP."""
    cetakan = buat_cetakan(tmp_path_factory.mktemp("cetakan-dasbor"), "kantor")
    with folder_data(cetakan.data):
        sesi = buka_kantor(cetakan.berkas, jam_uji())
        k = kantor_kecil(sesi, Pabrik(sesi))
        a, b, _ = (skp_disetujui(k, k.staf[n]) for n in range(3))
        p, kasi = k.periode["triwulan1"], k.sebagai(k.kasi)
        for s, hasil in ((a, "1"), (b, "2")):
            penilaian.beri(kasi, [UbahanNilai(s, p, "hasil", hasil), UbahanNilai(s, p, "perilaku", "2")])
        penilaian.beri(kasi, [UbahanNilai(a, p, "alasan_hasil", "Tercatat.")])
        penilaian.selesai(kasi, p, [a])
        sesi.db.tutup()
    return cetakan


@pytest.fixture
def j(qapp, cetakan_dasbor, tmp_path, data_sendiri):
    with jendela(qapp, cetakan_dasbor.salin(tmp_path / "kantor.db", data_sendiri)) as j:
        yield j


def nama(h):
    return [b.nilai["nama"] for b in h.orang.model.baris]


def klik_bagian(qtbot, batang, kategori, seri):
    (kotak,) = [k for k, a, b in batang.bagian() if (a, b) == (kategori, seri)]
    qtbot.mouseClick(batang, Qt.MouseButton.LeftButton, pos=kotak.center())


def test_charts_show_the_newest_period_with_a_predicate(j, qtbot):
    h = j.buka("dasbor")
    assert h.kepala.keterangan.text() == "Triwulan I 2026 · 2 dari 6 pegawai sudah dinilai"
    assert h.grafik.batang.accessibleDescription() == (
        "Kecamatan Sukamaju: Belum 1; Seksi Pelayanan Umum: Baik 2, Belum 3"
    )
    assert "Hasil di atas ekspektasi / Perilaku sesuai: 1 (Baik)" in h.grafik.kuadran.accessibleDescription()
    assert h.grafik.kemajuan.accessibleDescription().startswith(
        "Triwulan I: Selesai 1, Sudah diisi 1, Belum dinilai 4"
    )
    assert QApplication.focusWidget() is h.grafik.batang
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu(2)
        periksa_layar(j.rangka)


def test_a_click_on_a_bar_lists_its_people_and_enter_opens_one(j, qtbot):
    h = j.buka("dasbor")
    klik_bagian(qtbot, h.grafik.batang, 1, 1)
    assert h.orang.judul.text() == "Seksi Pelayanan Umum · Baik · 2 orang"
    assert nama(h) == ["Staf A", "Staf B"]
    assert [b.nilai["keadaan"] for b in h.orang.model.baris] == ["✓ Selesai", "○ Sudah diisi"]
    assert QApplication.focusWidget() is h.orang.tabel
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu(2)
        periksa_layar(j.rangka)
    qtbot.keyClick(h.orang.tabel, K.Key_Down)
    qtbot.keyClick(h.orang.tabel, K.Key_Return)
    j.tunggu()
    assert j.halaman.nama == "penilaian"
    assert j.halaman.lembar.label == "Triwulan I 2026"
    kisi = j.halaman.nilai.kisi.view
    assert kisi.kisi_model.baris[kisi.sel_kini[0]].nama == "Staf B"


def test_keys_alone_reach_people_and_go_back(j, qtbot):
    h = j.buka("dasbor")
    qtbot.keyClick(h.grafik.batang, K.Key_Right)  # first the camat who has none, then Baik of the section
    qtbot.keyClick(h.grafik.batang, K.Key_Return)
    assert nama(h) == ["Staf A", "Staf B"]
    qtbot.keyClick(h.orang.tabel, K.Key_Escape)
    assert h.tumpukan.currentWidget() is h.grafik
    assert QApplication.focusWidget() is h.grafik.batang
    j.klik(h.grafik.tautan_kemajuan)
    assert set(nama(h)) == {"Rahmad Santosa", "Yulia Paramita", "Staf B", "Staf C", "Staf D"}
    j.klik(h.orang.kembali)
    j.klik(h.grafik.tautan_kuadran)
    assert nama(h) == ["Staf A", "Staf B"]


def test_cell_and_progress_bar_list_their_people(j, qtbot):
    h = j.buka("dasbor")
    g = h.grafik.kuadran
    (kotak,) = [k for k, a, b in g.kotak if (a, b) == (0, 1)]
    qtbot.mouseClick(g, Qt.MouseButton.LeftButton, pos=kotak.center().toPoint())
    assert h.orang.judul.text() == "Hasil di atas, perilaku sesuai: Baik · 1 orang"
    assert nama(h) == ["Staf A"]
    j.klik(h.orang.kembali)
    (kotak,) = [k for k, a, b in h.grafik.kemajuan.kotak if (a, b) == (1, 2)]
    qtbot.mouseClick(h.grafik.kemajuan, Qt.MouseButton.LeftButton, pos=kotak.center().toPoint())
    assert h.orang.judul.text() == "Triwulan II 2026 · belum dinilai · 6 orang"
    baris = next(i for i, b in enumerate(h.orang.model.baris) if b.nama == "Staf C")
    h.orang.tabel.ke(baris, 0)
    j.klik(h.orang.buka)
    assert (j.halaman.nama, j.halaman.lembar.label) == ("penilaian", "Triwulan II 2026")


def test_late_documents_lead_to_where_they_are_mended(j, qtbot):
    h = j.buka("dasbor")
    tabel = h.grafik.tabel
    lewat = {b.nilai["nama"]: b.nilai["apa"] for b in h.grafik.model.baris}
    assert lewat["Staf A"] == "! 2 penilaian terlambat"
    assert lewat["Staf C"] == "! 3 penilaian terlambat"
    assert lewat["Staf D"] == "! SKP 2026 belum dibuat"
    assert h.grafik.kartu_lewat.judul.text() == "Lewat tenggat · 6"
    baris = next(i for i, b in enumerate(h.grafik.model.baris) if b.nama == "Staf A")
    tabel.setFocus()
    tabel.ke(baris, 0)
    qtbot.keyClick(tabel, K.Key_Return)
    j.tunggu()
    assert (j.halaman.nama, j.halaman.lembar.label) == ("penilaian", "Triwulan II 2026")


def test_another_period_and_year(j, qtbot):
    h = j.buka("dasbor")
    qtbot.keyClick(h.pilih.kotak_periode, K.Key_Down)
    j.tunggu()
    assert h.kepala.keterangan.text() == "Triwulan II 2026 · 0 dari 6 pegawai sudah dinilai"
    assert h.grafik.atas.currentIndex() == 0
    j.buka("dasbor", tahun=2026, periode="triwulan-1")
    assert h.pilih.periode == "triwulan-1"


def test_a_rating_elsewhere_moves_the_chart(j, qtbot):
    h = j.buka("dasbor")
    c = next(b for b in h.lembar.rekap.baris if b.nama == "Staf C")
    n = j.buka("penilaian", periode=c.sel["triwulan-1"].periode_id, skp=c.skp_id, kolom="hasil").nilai
    for kunci in (K.Key_1, K.Key_1):
        qtbot.keyClick(n.kisi.view, kunci)
        j.tunggu()
    assert j.buka("dasbor") is h
    assert h.lembar.dinilai == 3
    assert "Sangat Baik 1" in h.grafik.batang.accessibleDescription()


def test_empty_office_is_led_to_the_first_step(qapp, tmp_path, data_sendiri, tmp_path_factory, qtbot):
    cetakan = buat_cetakan(tmp_path_factory.mktemp("kosong"), "kantor")
    with jendela(qapp, cetakan.salin(tmp_path / "k.db", data_sendiri)) as j:
        h = j.buka("dasbor")
        assert h.grafik.kosong.isVisible()
        assert h.grafik.beres.isVisible()
        assert QApplication.focusWidget() is h.grafik.langkah
        for ukuran in UKURAN:
            j.rangka.resize(*ukuran)
            j.tunggu(2)
            periksa_layar(j.rangka)
        j.klik(h.grafik.langkah)
        assert j.halaman.nama == "penilaian"


def test_many_bars_scroll_and_follow_the_keys(qtbot):
    from kinerja_desktop.ui.grafik import Seri
    from kinerja_desktop.ui.halaman.dasbor.grafik_datar import GulungDatar

    batang = BatangDatar("Kantor")
    gulung = GulungDatar(batang)
    qtbot.addWidget(gulung)
    gulung.resize(420, 160)
    batang.isi([f"Kecamatan {n}" for n in range(60)], [Seri("Baik", [n + 1 for n in range(60)])])
    gulung.show()
    batang.setFocus()
    dipilih = []
    batang.dipilih.connect(lambda a, b: dipilih.append((a, b)))
    for _ in range(59):
        qtbot.keyClick(batang, K.Key_Down)
    qtbot.keyClick(batang, K.Key_Return)
    assert dipilih == [(59, 0)]
    assert gulung.verticalScrollBar().value() > 0
