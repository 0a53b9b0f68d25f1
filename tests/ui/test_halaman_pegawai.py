"""Pegawai on a real office: list, filter, panel, adding, moving, undo, at both sizes."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.services import pegawai, penempatan, penilai
from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.halaman.pegawai.rincian import TAB
from tests.kantor_uji import Pabrik, buat_cetakan, folder_data, jam_uji
from tests.services.bantu_kinerja import kantor_kecil, skp_disetujui
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog, jeda, ketik, klik
from tests.ui.jendela_uji import JamUi, jendela

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
HARI = JamUi(date(2026, 1, 12))


@pytest.fixture(scope="session")
def cetakan_baru(tmp_path_factory):
    return buat_cetakan(tmp_path_factory.mktemp("cetakan-pegawai-baru"), "kantor")


@pytest.fixture(scope="session")
def cetakan_isi(tmp_path_factory):
    """Camat, kasi, four staff with assessors; one approved SKP; one retired person."""
    from kinerja_desktop.services.kantor import buka_kantor

    cetakan = buat_cetakan(tmp_path_factory.mktemp("cetakan-pegawai"), "kantor")
    with folder_data(cetakan.data):
        sesi = buka_kantor(cetakan.berkas, jam_uji())
        buat = Pabrik(sesi)
        k = kantor_kecil(sesi, buat)
        skp_disetujui(k, k.staf[0])
        buat.pegawai("Purna Bakti", kedudukan="pensiun")
        sesi.db.tutup()
    return cetakan


@pytest.fixture
def j_baru(qapp, cetakan_baru, tmp_path, data_sendiri):
    with jendela(qapp, cetakan_baru.salin(tmp_path / "k.db", data_sendiri), HARI) as j:
        yield j


@pytest.fixture
def j(qapp, cetakan_isi, tmp_path, data_sendiri):
    with jendela(qapp, cetakan_isi.salin(tmp_path / "k.db", data_sendiri), HARI) as j:
        yield j


@pytest.fixture
def h(j):
    return j.buka("pegawai")


def nama(h) -> list[str]:
    return [b.nilai["nama"] for b in h.daftar.model.baris]


def ke(j, h, siapa: str) -> None:
    h.daftar.view.ke(nama(h).index(siapa), 0)
    jeda(150)
    j.tunggu()
    assert h.panel.nama.text() == siapa


def sesi(j):
    return j.aplikasi.pintu.sesi


# -- list -------------------------------------------------------------------------------------------------


def test_list_is_in_seniority_order_and_has_the_focus(j, h):
    assert nama(h)[:2] == ["Rahmad Santosa", "Yulia Paramita"]
    assert "Laksmi Wardhani" not in nama(h)  # from outside the office
    assert QApplication.focusWidget() is h.daftar.view
    assert h.panel.nama.text() == "Rahmad Santosa"
    assert "6 pegawai bertugas" in h.kepala.keterangan.text()


@pytest.mark.parametrize("ukuran", UKURAN)
def test_rules_of_the_screen_in_every_tab(j, h, ukuran):
    j.rangka.resize(*ukuran)
    for tab in TAB:
        h.panel.ganti_tab(tab)
        j.tunggu()
        periksa_layar(j.rangka)


def test_typing_filters_and_arrows_stay_in_the_list(j, h):
    QTest.keyClicks(h.daftar.view, "staf")
    assert h.daftar.cari.hasFocus()
    assert h.daftar.cari.text() == "staf"
    assert nama(h) == ["Staf A", "Staf B", "Staf C", "Staf D"]
    QTest.keyClick(h.daftar.cari, K.Key_Down)
    jeda(150)
    j.tunggu()
    assert h.panel.nama.text() == "Staf B"
    QTest.keyClick(h.daftar.cari, K.Key_Return)
    assert h.panel.ubah.hasFocus()
    QTest.keyClick(j.rangka, K.Key_F, CTRL)
    assert h.daftar.cari.hasFocus()
    ketik(h.daftar.cari, "tidak ada orangnya \U0001f9d1")
    assert nama(h) == []
    jeda(150)
    j.tunggu()
    assert h.panel.isHidden()
    QTest.keyClick(h.daftar.cari, K.Key_Escape)
    assert len(nama(h)) == 7
    r = next(r for r in h.data.baris if r.nama == "Staf C")
    ketik(h.daftar.cari, f"{r.nip[:8]} {r.nip[8:]}")
    assert nama(h) == ["Staf C"]


def test_chips_count_and_filter(j, h):
    teks = {k: c.text() for k, c in h.daftar.chip.items() if c.isVisible()}
    assert teks["semua"] == "Semua 7"
    assert teks["belum_skp"] == "Belum SKP 5"
    assert teks["pensiun"] == "Pensiun 1"
    assert teks["luar"] == "Pejabat luar 1"
    assert "belum_penilai" not in teks  # nobody is meant
    klik(h.daftar.chip["pensiun"])
    assert nama(h) == ["Purna Bakti"]
    assert h.daftar.model.baris[0].nilai["jabatan"] == "Pensiun"
    klik(h.daftar.chip["belum_skp"])
    assert "Staf A" not in nama(h)
    assert len(nama(h)) == 5
    klik(h.daftar.chip["luar"])
    jeda(150)
    j.tunggu()
    assert h.panel.nama.text() == "Laksmi Wardhani"
    assert not h.panel.tombol_tab["skp"].isVisible()
    periksa_layar(j.rangka)


def test_panel_says_who_assesses_and_why_and_leads_on(j, h, monkeypatch):
    ke(j, h, "Staf A")
    from PySide6.QtWidgets import QLabel

    teks = " ".join(x.text() for x in h.panel.gulir.widget().findChildren(QLabel))
    assert "Yulia Paramita" in teks
    assert "sejak 1 Januari 2025" in teks
    dibuka = []
    monkeypatch.setattr(j.rangka, "buka", lambda n, **t: dibuka.append((n, t)))
    from PySide6.QtWidgets import QPushButton

    for tab in ("skp", "penilaian"):
        klik(h.panel.tombol_tab[tab])
        klik(h.panel.gulir.widget().findChildren(QPushButton)[0])
    assert [n for n, _ in dibuka] == ["skp", "penilaian"]
    assert dibuka[0][1]["skp"] == next(r.skp_id for r in h.data.baris if r.nama == "Staf A")


def test_search_and_links_open_a_person_whatever_is_filtered(j, h):
    klik(h.daftar.chip["pensiun"])
    luar = next(r.id for r in h.data.baris if r.nama == "Laksmi Wardhani")
    j.buka("pegawai", pegawai=luar)
    assert h.panel.nama.text() == "Laksmi Wardhani"
    staf = next(r.id for r in h.data.baris if r.nama == "Staf D")
    j.buka("pegawai", pegawai=staf, tab="skp")
    assert h.panel.nama.text() == "Staf D"
    assert h.panel.tombol_tab["skp"].isChecked()
    unit = next(r.unit_id for r in h.data.baris if r.nama == "Staf D")
    j.buka("pegawai", unit=unit)
    assert set(nama(h)) == {"Yulia Paramita", "Staf A", "Staf B", "Staf C", "Staf D"}


def test_riwayat_tab_tells_what_was_done(j, h):
    from PySide6.QtWidgets import QLabel

    ke(j, h, "Staf B")
    klik(h.panel.tombol_tab["riwayat"])
    j.tunggu()
    assert any("Siapkan pegawai" in x.text() for x in h.panel.gulir.widget().findChildren(QLabel))


# -- changing ---------------------------------------------------------------------------------------------


def test_empty_office_offers_two_ways(j_baru, tmp_path, monkeypatch):
    h = j_baru.buka("pegawai")
    assert h.tumpukan.currentIndex() == 1
    assert h.kosong_impor.hasFocus()
    for ukuran in UKURAN:
        j_baru.rangka.resize(*ukuran)
        j_baru.tunggu()
        periksa_layar(j_baru.rangka)
    tujuan = tmp_path / "templat"
    monkeypatch.setattr(pilih_berkas, "simpan", lambda *a, **k: str(tujuan))
    j_baru.klik(h.kosong_templat)
    assert (tmp_path / "templat.xlsx").read_bytes()[:2] == b"PK"
    assert "Templat disimpan" in h.banner.teks


def test_add_a_person_by_keys_then_undo(j_baru):
    h = j_baru.buka("pegawai")

    def isi(d):
        f = d.formulir.isian
        ketik(f["nip"].widget, "19870412 201001 2 00")
        QTest.keyClick(f["nip"].widget, K.Key_Return)
        assert "18 angka" in f["nip"].bawah.text()
        assert f["nip"].bawah.text().startswith("!")
        assert f["nama"].bawah.text().startswith("!")
        periksa_layar(d)
        ketik(f["nip"].widget, "19870412 201001 2 003")
        assert "12 April 1987, perempuan" in f["nip"].bawah.text()
        assert f["tanggal_lahir"].nilai() == "12-04-1987"
        ketik(f["nama"].widget, "Siti Rahmawati")
        ketik(f["gelar_belakang"].widget, "S.IP.")
        klik(d.terima)
        j_baru.tunggu()
        assert not d.isVisible()

    dalam_dialog(lambda: QTest.keyClick(h, K.Key_N, CTRL), isi)
    j_baru.tunggu()
    assert nama(h) == ["Siti Rahmawati, S.IP."]
    assert "Tempatkan" in h.banner.teks
    assert j_baru.rangka.lencana.tersimpan
    QTest.keyClick(j_baru.rangka, K.Key_Z, CTRL)
    j_baru.tunggu()
    assert h.tumpukan.currentIndex() == 1
    QTest.keyClick(j_baru.rangka, K.Key_Y, CTRL)
    j_baru.tunggu()
    assert nama(h) == ["Siti Rahmawati, S.IP."]


def test_a_refusal_keeps_the_dialog_and_everything_typed(j, h):
    ada = next(r.nip for r in h.data.baris if r.nama == "Staf A")

    def isi(d):
        f = d.formulir.isian
        ketik(f["nip"].widget, ada)
        ketik(f["nama"].widget, "Orang Kedua")
        klik(d.terima)
        j.tunggu()
        assert d.isVisible()
        assert "Staf A" in d.banner.teks
        assert f["nama"].nilai() == "Orang Kedua"
        assert d.terima.isEnabled()
        periksa_layar(d)

    dalam_dialog(lambda: klik(h.tambah), isi)
    assert len(pegawai.daftar(sesi(j))) == 7
    assert j.rangka.lencana.tersimpan


def test_change_only_what_differs(j, h):
    ke(j, h, "Staf B")

    def isi(d):
        f = d.formulir.isian
        assert f["nama"].nilai() == "Staf B"
        ketik(f["gelar_depan"].widget, "Dr.")
        klik(d.terima)
        j.tunggu()

    dalam_dialog(lambda: klik(h.panel.ubah), isi)
    j.tunggu()
    assert h.panel.nama.text() == "Dr. Staf B"
    assert "Dr. Staf B" in nama(h)
    assert h.daftar.id_kini() == next(r.id for r in h.data.baris if r.nama == "Staf B")


def test_move_somebody_and_hear_of_the_proposal(j, h):
    ke(j, h, "Staf C")
    p = next(r for r in h.data.baris if r.nama == "Staf C")

    def isi(d):
        f = d.formulir.isian
        ketik(f["jabatan_baru"].widget, "Pranata Komputer Ahli Pertama")
        f["mulai"].isi(date(2026, 2, 1))
        ketik(f["nomor_sk"].widget, "821/12/2026")
        klik(d.terima)
        j.tunggu()
        assert not d.isVisible()

    dalam_dialog(lambda: (klik(h.panel.pindah), j.tunggu()), isi)
    j.tunggu()
    riwayat = penempatan.riwayat(sesi(j), p.id)
    assert [(t.jabatan, t.mulai, t.sampai) for t in riwayat] == [
        ("Pranata Komputer Ahli Pertama", date(2026, 2, 1), None),
        ("Pengadministrasi Perkantoran", date(2025, 1, 1), date(2026, 1, 31)),
    ]


def test_acting_post_needs_a_choice_from_the_list(j, h):
    ke(j, h, "Yulia Paramita")

    def isi(d):
        f = d.formulir.isian
        klik(d.terima)
        assert f["jabatan"].bawah.text().startswith("!")
        ketik(f["jabatan"].widget, "Tidak ada jabatannya")
        klik(d.terima)
        assert f["jabatan"].bawah.text().startswith("!")
        assert d.isVisible()
        indeks = next(i for i in range(1, f["jabatan"].widget.count())
                      if "Camat" in f["jabatan"].widget.itemText(i))  # fmt: skip
        f["jabatan"].widget.setCurrentIndex(indeks)
        klik(d.terima)
        j.tunggu()
        assert "masih dijabat Rahmad Santosa" in d.banner.teks  # Plt. only for an empty seat

    dalam_dialog(lambda: (h.panel.aksi["plt"].trigger(), j.tunggu()), isi)


def test_mark_retired_and_take_it_back(j, h):
    ke(j, h, "Staf D")

    def isi(d):
        d.formulir.isian["kedudukan"].isi("pensiun")
        klik(d.terima)
        j.tunggu()

    dalam_dialog(h.panel.aksi["kedudukan"].trigger, isi)
    j.tunggu()
    assert h.daftar.chip["pensiun"].text() == "Pensiun 2"
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    j.tunggu()
    assert h.daftar.chip["pensiun"].text() == "Pensiun 1"


def test_delete_asks_and_names_the_act(j, h):
    ke(j, h, "Staf D")
    dalam_dialog(h.panel.aksi["hapus"].trigger, lambda d: QTest.keyClick(d, K.Key_Return))
    j.tunggu()
    assert "Staf D" in nama(h)  # Enter by habit deletes nobody

    def isi(d):
        assert d.terima.text() == "Hapus pegawai"
        klik(d.terima)

    dalam_dialog(h.panel.aksi["hapus"].trigger, isi)
    j.tunggu()
    assert "Staf D" not in nama(h)
    ke(j, h, "Staf A")
    dalam_dialog(h.panel.aksi["hapus"].trigger, isi)
    j.tunggu()
    assert "tidak dapat dihapus" in h.banner.teks
    assert "Staf A" in nama(h)


def test_name_an_assessor_by_hand(j, h):
    ke(j, h, "Staf A")
    p = next(r for r in h.data.baris if r.nama == "Staf A")
    camat = next(r for r in h.data.baris if r.nama == "Rahmad Santosa")

    def isi(d):
        d.formulir.isian["penilai"].isi(camat.id)
        klik(d.terima)
        j.tunggu()
        assert not d.isVisible()

    dalam_dialog(lambda: (h.panel.aksi["penilai"].trigger(), j.tunggu()), isi)
    j.tunggu()
    kini = penilai.penilai_untuk(sesi(j), p.id, date(2026, 1, 12))
    assert kini.penilai.pegawai.id == camat.id
    lalu = penilai.penilai_untuk(sesi(j), p.id, date(2026, 1, 11))
    assert lalu.penilai.pegawai.nama == "Yulia Paramita"


def test_who_may_not_change_sees_no_buttons_for_it(j):
    j.aplikasi.jadi(next(r.nip for r in pegawai.daftar(sesi(j)) if r.nama == "Staf A"))
    j.tunggu()
    h = j.buka("pegawai")
    for t in (h.tambah, h.impor, h.usulan, h.panel.ubah, h.panel.pindah, h.panel.lain):
        assert not t.isVisible()
    QTest.keyClick(h, K.Key_N, CTRL)
    assert QApplication.activeModalWidget() is None
    ke(j, h, "Staf B")
    klik(h.panel.tombol_tab["skp"])
    periksa_layar(j.rangka)
