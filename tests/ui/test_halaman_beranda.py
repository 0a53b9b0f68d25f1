"""Beranda on a real office: first steps, cards, who waits, and Enter that opens the missing field."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.services import alarm_kunci, skp
from tests.kantor_uji import Pabrik, buat_cetakan, folder_data, jam_uji
from tests.services.bantu_kinerja import isi_lengkap, kantor_kecil, skp_disetujui
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import klik
from tests.ui.jendela_uji import JamUi, jendela

K = Qt.Key


@pytest.fixture(scope="session")
def cetakan_baru(tmp_path_factory):
    return buat_cetakan(tmp_path_factory.mktemp("cetakan-beranda-baru"), "kantor")


@pytest.fixture(scope="session")
def cetakan_jalan(tmp_path_factory):
    """One SKP approved, one draft with a gap, one complete, the others not made."""
    from kinerja_desktop.services.kantor import buka_kantor

    cetakan = buat_cetakan(tmp_path_factory.mktemp("cetakan-beranda"), "kantor")
    with folder_data(cetakan.data):
        sesi = buka_kantor(cetakan.berkas, jam_uji())
        k = kantor_kecil(sesi, Pabrik(sesi))
        skp_disetujui(k, k.staf[0])
        skp.buat(sesi, k.staf[1], 2026)
        isi_lengkap(sesi, skp.buat(sesi, k.staf[2], 2026).value)
        sesi.db.tutup()
    return cetakan


@pytest.fixture
def j_baru(qapp, cetakan_baru, tmp_path, data_sendiri):
    with jendela(qapp, cetakan_baru.salin(tmp_path / "k.db", data_sendiri), JamUi(date(2026, 1, 5))) as j:
        yield j


@pytest.fixture
def j(qapp, cetakan_jalan, tmp_path, data_sendiri):
    with jendela(qapp, cetakan_jalan.salin(tmp_path / "k.db", data_sendiri), JamUi(date(2026, 1, 12))) as j:
        yield j


def catat_tujuan(j, monkeypatch):
    dibuka = []
    monkeypatch.setattr(j.rangka, "buka", lambda nama, **t: dibuka.append((nama, t)))
    return dibuka


def test_new_office_shows_three_steps_instead_of_cards(j_baru, monkeypatch):
    h = j_baru.halaman
    assert h.nama == "beranda"
    assert h.langkah.isVisible()
    assert not h.kartu.isVisible()
    assert [t.text() for t in h.langkah.tombol] == ["Isi data kantor", "Impor dari Excel", "Periksa usulan"]
    # Name, institution and place are there, so the list of staff comes next, and has the focus.
    assert QApplication.focusWidget() is h.langkah.tombol[1]
    for ukuran in UKURAN:
        j_baru.rangka.resize(*ukuran)
        j_baru.tunggu()
        periksa_layar(j_baru.rangka)
    dibuka = catat_tujuan(j_baru, monkeypatch)
    QTest.keyClick(QApplication.focusWidget(), K.Key_Space)
    assert dibuka == [("pegawai", {"tindakan": "impor"})]


def test_steps_go_when_they_are_done(j_baru):
    sesi = j_baru.aplikasi.pintu.sesi
    h = j_baru.halaman
    j_baru.aplikasi.tugas.jalankan(lambda: kantor_kecil(sesi, Pabrik(sesi)))
    j_baru.tunggu()
    QTest.keyClick(j_baru.rangka, K.Key_F5)
    j_baru.tunggu()
    assert not h.langkah.isVisible()
    assert [k.judul.text() for k in h.kartu.kartu] == [
        "SKP belum disetujui", "Penilaian berjalan", "Siap dicetak", "Tukar data",
    ]  # fmt: skip


def test_cards_say_number_deadline_and_lead_on(j, monkeypatch):
    h = j.halaman
    skp_kartu = h.kartu.kartu[0]
    assert skp_kartu.angka.text() == "5"  # camat, kasi and three of four staff
    assert skp_kartu.tenggat.text()
    assert skp_kartu.tenggat.text()[0] in "✓!"  # never by colour alone
    assert len({k.height() for k in h.kartu.kartu}) == 1
    lebar = [k.width() for k in h.kartu.kartu]
    assert max(lebar) - min(lebar) <= 1
    dibuka = catat_tujuan(j, monkeypatch)
    for k in h.kartu.kartu:
        klik(k.tombol)
    assert [n for n, _ in dibuka] == ["skp", "penilaian", "cetak", "tukar"]


def test_enter_opens_exactly_what_is_missing(j, monkeypatch):
    h = j.halaman
    assert QApplication.focusWidget() is h.tabel
    baris = {b.nilai["nama"]: (n, b.nilai) for n, b in enumerate(h.model.baris)}
    assert len(baris) == 5
    assert baris["Staf B"][1]["langkah"] == "Lengkapi SKP"
    assert baris["Staf C"][1]["langkah"] == "Ajukan SKP"
    assert baris["Staf D"][1]["langkah"] == "Buat SKP"
    dibuka = catat_tujuan(j, monkeypatch)
    for nama in ("Staf B", "Staf C", "Staf D"):
        h.tabel.ke(baris[nama][0], 0)
        QTest.keyClick(h.tabel, K.Key_Return)
    (b, c, d) = (t for _, t in dibuka)
    assert b["kolom"]
    assert "skp" in b
    assert set(c) == {"skp"}
    assert set(d) == {"pegawai", "tahun"}


def test_layout_both_sizes_and_nothing_waiting(j):
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu()
        periksa_layar(j.rangka)
    h = j.halaman
    from dataclasses import replace

    h._isi(replace(h.ringkasan, tunggu=()))
    j.tunggu()
    periksa_layar(j.rangka)
    assert h.tumpukan.currentIndex() == 1
    assert h.fokus_awal() is h.kartu.kartu[0].tombol


def test_a_change_elsewhere_reaches_beranda(j):
    h = j.halaman
    kartu = h.kartu.kartu[0]
    skp_id = next(t.skp_id for t in h.ringkasan.tunggu if t.nama == "Staf B")
    lama = next(b.nilai["kurang"] for b in h.model.baris if b.nilai["nama"] == "Staf B")

    def kerja(sesi):
        isi_lengkap(sesi, skp_id)
        return skp.tambah_baris(sesi, skp_id)

    j.rangka.konteks.ubah("Isi SKP", kerja)
    j.tunggu()
    assert next(b.nilai["kurang"] for b in h.model.baris if b.nilai["nama"] == "Staf B") != lama
    assert kartu.angka.text() == "5"


def test_a_broken_read_is_a_sentence_and_nothing_is_lost(j, monkeypatch):
    from kinerja_desktop.domain.tolakan import Tolakan
    from kinerja_desktop.services import beranda

    def gagal(sesi):
        raise Tolakan("Data sedang dipakai program lain.", siapa="operator")

    n = j.halaman.model.rowCount()
    monkeypatch.setattr(beranda, "ringkasan", gagal)
    QTest.keyClick(j.rangka, K.Key_F5)
    j.tunggu()
    assert "sedang dipakai" in j.halaman.banner.teks
    assert j.halaman.model.rowCount() == n


def test_an_assessor_sees_only_the_own_people(qapp, cetakan_jalan, tmp_path, data_sendiri):
    lokasi = cetakan_jalan.salin(tmp_path / "k.db", data_sendiri)
    with jendela(qapp, lokasi, JamUi(date(2026, 1, 12))) as j:
        sesi = j.aplikasi.pintu.sesi
        from kinerja_desktop.services import pengguna

        kasi = next(p for p in pengguna.daftar(sesi) if p.nama == "Yulia Paramita")
        j.aplikasi.jadi(kasi.sebagai)
        j.tunggu()
        h = j.halaman
        assert "Yulia Paramita" in h.kepala.judul.text()
        assert "Rahmad Santosa" not in {b.nilai["nama"] for b in h.model.baris}
        periksa_layar(j.rangka)


def test_a_key_on_two_pcs_is_said_here_until_it_is_seen_to(j, monkeypatch):
    alarm = [alarm_kunci.AlarmKunci(b"k" * 32, "PC-2", "Dua komputer menulis dengan kunci PC-2.")]
    monkeypatch.setattr(alarm_kunci, "daftar_alarm", lambda sesi: list(alarm))
    QTest.keyClick(j.rangka, K.Key_F5)
    j.tunggu()
    h = j.halaman
    assert h.banner.teks == "Dua komputer menulis dengan kunci PC-2."
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu()
        periksa_layar(j.rangka)
    (lihat,) = h.banner.tombol()
    QTest.mouseClick(lihat, Qt.MouseButton.LeftButton)
    j.tunggu()
    assert j.halaman.nama == "tukar"
    assert j.halaman.gawat.isVisible()
    alarm.clear()
    j.buka("beranda")
    QTest.keyClick(j.rangka, K.Key_F5)
    j.tunggu()
    assert h.banner.isHidden()
