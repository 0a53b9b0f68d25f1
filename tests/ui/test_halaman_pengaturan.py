"""Pengaturan on a real office: fields saved at once, the look changes, users, backup and restore."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from kinerja_desktop.services import kantor
from kinerja_desktop.ui import bahasa, pilih_berkas, tema
from kinerja_desktop.ui.dialog.ganti_pengguna import DialogTambahPengguna
from kinerja_desktop.ui.dialog_dasar import DialogYakin
from tests.kantor_uji import buat_cetakan
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.jendela_uji import jendela

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
BAGIAN = ("kantor", "periode", "tampilan", "pengguna", "komputer", "data")


@pytest.fixture(scope="session")
def cetakan_atur(tmp_path_factory):
    return buat_cetakan(tmp_path_factory.mktemp("cetakan-atur"), "kantor")


@pytest.fixture
def j(qapp, cetakan_atur, tmp_path, data_sendiri):
    with jendela(qapp, cetakan_atur.salin(tmp_path / "kantor.db", data_sendiri)) as j:
        yield j


def baca(j, kerja):
    hasil = []
    j.aplikasi.tugas.jalankan(lambda: kerja(j.aplikasi.pintu.sesi), hasil.append)
    j.tunggu()
    return hasil[0]


def test_identity_is_saved_when_a_field_is_left_and_undone(j, qtbot):
    h = j.buka("pengaturan")
    kotak = h.kantor.isian["tempat"].widget
    assert h.kantor.isian["nama"].widget.text() == "Kecamatan Sukamaju"
    kotak.setFocus()
    kotak.selectAll()
    qtbot.keyClicks(kotak, "  Tirta   Asri ")
    qtbot.keyClick(kotak, K.Key_Tab)
    j.tunggu()
    assert baca(j, kantor.identitas).tempat == "Tirta Asri"
    assert "Tersimpan" in j.rangka.lencana.text()
    qtbot.keyClick(j.rangka, K.Key_Z, CTRL)
    j.tunggu()
    assert baca(j, kantor.identitas).tempat == "Sukamaju"
    assert kotak.text() == "Sukamaju"


def test_leaving_the_page_saves_and_an_empty_name_is_refused(j, qtbot):
    h = j.buka("pengaturan")
    alamat = h.kantor.isian["alamat"].widget
    alamat.setFocus()
    qtbot.keyClicks(alamat, "Jalan Melati 5")
    j.buka("cetak")
    assert baca(j, kantor.identitas).alamat == "Jalan Melati 5"
    h = j.buka("pengaturan")
    nama = h.kantor.isian["nama"].widget
    nama.setFocus()
    nama.selectAll()
    qtbot.keyClick(nama, K.Key_Delete)
    qtbot.keyClick(nama, K.Key_Tab)
    j.tunggu()
    assert "belum diisi" in h.kantor.isian["nama"].bawah.text()
    assert baca(j, kantor.identitas).nama == "Kecamatan Sukamaju"


def test_emblem_is_shown_and_a_wrong_file_is_refused(j, tmp_path, monkeypatch):
    h = j.buka("pengaturan")
    gambar = QImage(40, 40, QImage.Format.Format_RGB32)
    gambar.fill(Qt.GlobalColor.darkGreen)
    assert gambar.save(str(tmp_path / "lambang.png"))
    monkeypatch.setattr(pilih_berkas, "buka", lambda *a, **k: str(tmp_path / "lambang.png"))
    j.klik(h.kantor.pilih_lambang)
    assert not h.kantor.gambar.pixmap().isNull()
    assert baca(j, kantor.lambang) == (tmp_path / "lambang.png").read_bytes()
    (tmp_path / "lambang.png").write_bytes(bytes(QByteArray(b"%PDF-1.7")))
    j.klik(h.kantor.pilih_lambang)
    assert "PNG atau JPEG" in h.banner.teks
    j.klik(h.kantor.hapus_lambang)
    assert not baca(j, kantor.lambang)
    assert h.kantor.gambar.text() == "Belum ada"


def test_text_size_and_theme_work_at_once(j, qtbot):
    h = j.buka("pengaturan", bagian="tampilan")
    kotak = h.tampilan.pilihan["ukuran_huruf"]
    assert QApplication.focusWidget() is kotak
    qtbot.keyClick(kotak, K.Key_Down)
    assert tema.tema_kini().pt == 11
    assert j.aplikasi.preferensi.ambil("ukuran_huruf") == 11
    qtbot.keyClick(h.tampilan.pilihan["tema"], K.Key_Down)
    assert tema.tema_kini().nama == "gelap"
    j.tunggu()
    periksa_layar(j.rangka)


def test_language_rebuilds_the_window_on_this_page(j, qtbot):
    h = j.buka("pengaturan", bagian="tampilan")
    lama = j.rangka
    qtbot.keyClick(h.tampilan.pilihan["bahasa"], K.Key_Down)
    j.tunggu()
    assert bahasa.bahasa_kini() == "en"
    assert j.rangka is not lama
    assert j.halaman.nama == "pengaturan"
    assert j.halaman.bagian.kini == "tampilan"


def test_users_are_added_and_the_last_operator_stays(j, monkeypatch):
    h = j.buka("pengaturan", bagian="pengguna")
    assert [b.nilai["nama"] for b in h.pengguna.model.baris] == ["Operator"]
    j.klik(h.pengguna.ubah)
    assert "satu-satunya operator" in h.banner.teks
    isi = {"nama": "Rina Kusuma", "peran": "operator", "pegawai": None}
    monkeypatch.setattr(DialogTambahPengguna, "ask", lambda *a, **k: isi)
    j.klik(h.pengguna.tambah)
    assert {b.nilai["nama"] for b in h.pengguna.model.baris} == {"Operator", "Rina Kusuma"}
    h.pengguna.tabel.ke([b.nilai["nama"] for b in h.pengguna.model.baris].index("Rina Kusuma"), 0)
    j.klik(h.pengguna.ubah)
    assert h.pengguna.ubah.text() == "Aktifkan"


def test_next_year_is_made_here(j, monkeypatch):
    from kinerja_desktop.ui.dialog.aturan import DialogTahunPeriode

    h = j.buka("pengaturan", bagian="periode")
    assert h.periode.tahun.currentText() == "2026"
    ada = [b.nilai["label"] for b in h.periode.kisi.model.baris]
    assert len(ada) == 5
    monkeypatch.setattr(DialogTahunPeriode, "ask", lambda *a, **k: (2027, ("tahunan", "triwulan")))
    j.klik(h.periode.buat)
    assert "5 periode tahun 2027 dibuat" in h.banner.teks
    assert h.periode.tahun.currentText() == "2027"
    assert not h.periode.tutup.isVisible()  # only the head closes a period


def test_backup_trial_and_check(j, tmp_path, monkeypatch):
    h = j.buka("pengaturan", bagian="data")
    assert not h.data.pulih.isEnabled()
    kedua = tmp_path / "flashdisk"
    kedua.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **k: str(kedua))
    j.klik(h.data.pilih)
    j.klik(h.data.backup)
    assert "selesai dan diperiksa" in h.banner.teks
    assert len(h.data.model.baris) == 1
    assert len(list(kedua.glob("*.db"))) == 1
    j.klik(h.data.uji)
    assert "dapat dipulihkan" in h.banner.teks
    j.klik(h.data.periksa)
    assert h.banner.teks.startswith("0 temuan")
    kedua.rename(tmp_path / "dicabut")
    j.klik(h.data.backup)
    assert "tidak ada sekarang" in h.banner.teks


def test_restore_brings_the_old_state_and_keeps_the_new_file(j, monkeypatch):
    h = j.buka("pengaturan", bagian="data")
    j.klik(h.data.backup)
    baca(j, lambda s: kantor.ubah_identitas(s, tempat="Sesudah Backup"))
    monkeypatch.setattr(DialogYakin, "ask", lambda *a, **k: None)
    j.klik(h.data.pulih)
    assert baca(j, kantor.identitas).tempat == "Sesudah Backup"
    monkeypatch.setattr(DialogYakin, "ask", lambda *a, **k: True)
    j.klik(h.data.pulih)
    j.tunggu()
    assert baca(j, kantor.identitas).tempat == "Sukamaju"
    assert list(j.db.parent.glob("*sebelum-restore*"))


def test_damaged_backup_is_refused_and_nothing_changes(j):
    h = j.buka("pengaturan", bagian="data")
    j.klik(h.data.backup)
    (berkas,) = (j.db.parent / "Backup").glob("*.db")
    berkas.write_bytes(b"bukan basis data" * 100)
    j.klik(h.data.uji)
    assert h.banner.nada == "bahaya"
    assert berkas.name in h.banner.teks


@pytest.mark.parametrize("bagian", BAGIAN)
@pytest.mark.parametrize("ukuran", UKURAN)
def test_rules_of_the_screen(j, bagian, ukuran):
    j.rangka.resize(*ukuran)
    j.buka("pengaturan", bagian=bagian)
    periksa_layar(j.rangka)
