"""Tukar data: an office joins, sends and receives through the wizards, with a real centre opposite."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kinerja_desktop.flows import papan_tukar, tukar
from kinerja_desktop.flows.surat_tukar import sidik_terbaca
from kinerja_desktop.services.kantor import buat_kantor, ubah_identitas
from kinerja_desktop.ui.dialog.kirim_adk import HASIL, TEMPAT, DialogKirimAdk
from kinerja_desktop.ui.dialog.kirim_adk import RINGKASAN as RINGKAS
from kinerja_desktop.ui.dialog.terima_adk import BERKAS, RINGKASAN, DialogTerimaAdk
from kinerja_desktop.ui.dialog.terima_adk import HASIL as SELESAI
from kinerja_desktop.ui.dialog.undang import DialogGabung
from kinerja_desktop.ui.dialog_dasar import DAFTAR_DIALOG
from kinerja_desktop.ui.halaman.tukar import penjalan
from tests.exchange.conftest import cepat  # noqa: F401
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.jendela_uji import JamUi, jendela

K = Qt.Key


@pytest.fixture
def pusat(tmp_path, cepat):  # noqa: F811
    sesi = buat_kantor(tmp_path / "pusat" / "pusat.db", JamUi(), "BKPSDM", "Kabupaten Contoh", "pusat")
    yield sesi
    sesi.db.tutup()


@pytest.fixture
def undangan(pusat, tmp_path):
    return tukar.undang(pusat, "Kecamatan Sukamaju", tmp_path)


@pytest.fixture
def db(tmp_path):
    path = tmp_path / "kantor" / "kantor.db"
    buat_kantor(path, JamUi(), "Kecamatan Sukamaju", "Kabupaten Contoh").db.tutup()
    return path


@pytest.fixture
def j(qapp, db):
    with jendela(qapp, db) as j:
        yield j


def gabungkan(j, pusat, undangan):
    """Join by file and code, first file, acceptance, reply."""
    folder = undangan.path.parent
    with _sesi(j) as sesi:
        tukar.gabung(sesi, undangan.path, undangan.kode)
        tukar.terima_adk(pusat, [tukar.kirim_adk(sesi, folder).berkas[0].path])
        tukar.terima_kantor(pusat, undangan.nomor)
        tukar.terima_adk(sesi, [tukar.kirim_adk(pusat, folder).berkas[0].path])


class _sesi:
    """The window's own session, used while its worker stands still."""

    def __init__(self, j):
        j.tunggu()
        self.j = j

    def __enter__(self):
        return self.j.aplikasi.pintu.sesi

    def __exit__(self, *_):
        self.j.aplikasi.pintu.sesi.db  # noqa: B018


def test_before_joining_only_the_invitation_and_receiving(j):
    h = j.buka("tukar")
    assert h.gabung.isVisible()
    assert not h.kirim.isEnabled()
    assert QApplication.focusWidget() is h.gabung
    assert "belum bergabung" in h.judul_kosong.text()
    periksa_layar(j.rangka)


def test_join_by_keys_then_send(j, undangan, qtbot, monkeypatch):
    h = j.buka("tukar")

    def isi():
        d = QApplication.activeModalWidget()
        assert isinstance(d, DialogGabung)
        qtbot.keyClicks(d.formulir.isian["berkas"].widget, str(undangan.path))
        qtbot.keyClick(d.formulir.isian["berkas"].widget, K.Key_Tab)
        qtbot.keyClicks(d.formulir.isian["kode"].widget, undangan.kode.lower())
        qtbot.keyClick(d.formulir.isian["kode"].widget, K.Key_Return)

    QTimer.singleShot(50, isi)
    qtbot.keyClick(h.gabung, K.Key_Space)
    j.tunggu()
    assert "diterima" in h.banner.teks
    assert h.kirim.isEnabled()
    assert not h.gabung.isVisible()
    assert h.kepala.keterangan.text() == "Bergabung dengan BKPSDM (Kabupaten Contoh); menunggu diterima"


def test_slip_in_the_code_is_told_beside_it_with_the_file_still_chosen(j, undangan, qtbot):
    d = DialogGabung(j.rangka)
    qtbot.addWidget(d)
    d.show()
    berkas, kode = d.formulir.isian["berkas"], d.formulir.isian["kode"]
    berkas.isi(str(undangan.path))
    kode.isi(("0" if undangan.kode[0] != "0" else "1") + undangan.kode[1:])
    qtbot.keyClick(kode.widget, K.Key_Return)
    assert d.isVisible()
    assert "salah ketik" in kode.bawah.text()
    assert berkas.nilai() == str(undangan.path)
    kode.isi(undangan.kode)
    qtbot.keyClick(kode.widget, K.Key_Return)
    assert d.result() == d.DialogCode.Accepted


def test_join_that_ends_behind_another_window_leaves_the_focus_on_what_comes_next(j, pusat, undangan, qtbot):
    h = j.buka("tukar")
    h.gabung.setFocus()
    lain = QWidget()
    qtbot.addWidget(lain)
    lain.show()
    lain.activateWindow()
    qtbot.waitUntil(lambda: not j.rangka.isActiveWindow())
    gabungkan(j, pusat, undangan)
    h.muat()
    j.tunggu()
    assert not h.gabung.isVisible()
    assert j.rangka.focusWidget() is h.kirim


def test_wrong_code_is_one_sentence(j, undangan, monkeypatch):
    h = j.buka("tukar")
    monkeypatch.setattr(
        DialogGabung, "ask", lambda *a, **k: {"berkas": str(undangan.path), "kode": "AAAAA-AAAAA"}
    )
    j.klik(h.gabung)
    assert h.banner.nada == "bahaya"
    assert "kode" in h.banner.teks.lower()
    assert h.gabung.isVisible()


def test_send_step_by_step(j, pusat, undangan, tmp_path, qtbot):
    gabungkan(j, pusat, undangan)
    with _sesi(j) as sesi:
        ubah_identitas(sesi, telepon="0411 123")
    h = j.buka("tukar")
    assert "1 perubahan belum dikirim" in h.kirim.accessibleDescription()
    assert h.konfirmasi.text() == "• 1 perubahan belum dikonfirmasi BKPSDM (Kabupaten Contoh)."
    keluar = tmp_path / "flashdisk"
    keluar.mkdir()
    d = DialogKirimAdk(j.rangka, penjalan(j.rangka.konteks), str(keluar))
    qtbot.addWidget(d)
    d.show()
    j.tunggu()
    assert "0 invalid" in d.putusan.text()
    qtbot.keyClick(d.terima, K.Key_Return)
    assert d.langkah == TEMPAT
    assert d.tempat.folder == keluar
    assert "kosong" in d.daftar.currentItem().text()
    qtbot.mouseClick(d.kembali, Qt.MouseButton.LeftButton)
    assert d.langkah == 0
    qtbot.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    qtbot.keyClick(d.daftar, K.Key_Return)
    assert d.langkah == RINGKAS, "one Enter in the list is one step: nothing is written unread"
    assert str(keluar) in [w.text() for w in d.ringkasan_angka._isi]
    qtbot.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    j.tunggu()
    assert d.langkah == HASIL
    (berkas,) = keluar.glob("*.adk")
    assert d.hasil().berkas[0].path == berkas
    assert sidik_terbaca(d.hasil().berkas[0].sha256) in "".join(w.text() for w in d.hasil_angka._isi)
    assert d.lembar_hasil.qr.width() > 100
    periksa_layar(d)
    assert tukar.terima_adk(pusat, [berkas]).ditolak == 0
    qtbot.keyClick(d, K.Key_Escape)
    assert d.result() == 1
    h.muat()
    j.tunggu()
    assert "• Ditulis" in {b.nilai["keadaan"] for b in h.riwayat.model.baris}
    assert "1 di antaranya sudah ditulis" in h.konfirmasi.text()
    # the centre's reply turns "ditulis" into "diterapkan"
    balasan = tukar.kirim_adk(pusat, tmp_path).berkas[0].path
    with _sesi(j) as sesi:
        tukar.terima_adk(sesi, [balasan])
    h.muat()
    j.tunggu()
    assert {b.nilai["keadaan"] for b in h.riwayat.model.baris} == {"✓ Diterapkan"}
    assert {b.nilai["diterima"] for b in h.riwayat.model.baris} == {"21-11-2026"}
    assert h.konfirmasi.text() == "✓ Semua perubahan sudah dikonfirmasi BKPSDM (Kabupaten Contoh)."


def test_a_place_that_refuses_leads_back_to_the_places(j, pusat, undangan, tmp_path, qtbot):
    gabungkan(j, pusat, undangan)
    keluar = tmp_path / "tercabut"
    keluar.mkdir()
    d = DialogKirimAdk(j.rangka, penjalan(j.rangka.konteks), str(keluar))
    qtbot.addWidget(d)
    d.show()
    j.tunggu()
    for _ in range(2):
        qtbot.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    keluar.rmdir()
    (tmp_path / "tercabut").write_text("bukan folder")
    qtbot.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    j.tunggu()
    assert d.langkah == TEMPAT
    assert d.banner.nada == "bahaya"


def test_receive_shows_before_it_writes(j, pusat, undangan, tmp_path, qtbot):
    gabungkan(j, pusat, undangan)
    balasan = tukar.kirim_adk(pusat, tmp_path).berkas[0].path
    rusak = tmp_path / "rusak.adk"
    rusak.write_bytes(balasan.read_bytes()[:300])
    asing = tmp_path / "catatan.txt"
    asing.write_text("halo")
    d = DialogTerimaAdk(
        j.rangka, penjalan(j.rangka.konteks), [str(rusak), str(balasan), str(asing), str(balasan)]
    )
    qtbot.addWidget(d)
    d.show()
    assert d.langkah == BERKAS
    assert d.daftar.count() == 3
    assert not d.kosong.isVisible()
    d.daftar.setFocus()
    d.daftar.setCurrentRow(2)
    qtbot.keyClick(d.daftar, K.Key_Delete)
    assert d.daftar.count() == 2
    qtbot.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    j.tunggu()
    assert d.langkah == RINGKASAN
    tampak = [(b.nilai["nama"], b.nilai["keadaan"]) for b in d.tabel.kisi_model.baris]
    assert tampak == [("rusak.adk", "× Ditolak"), (balasan.name, "✓ Dapat dibaca")]
    assert "terpotong" in d.tabel.kisi_model.baris[0].nilai["kalimat"]
    backup = Path(j.db).parent / "Backup"
    assert not list(backup.glob("*sebelum-terima*.db"))[1:]
    with _sesi(j) as sesi:
        sebelum = len(papan_tukar.keadaan(sesi).berkas)
    qtbot.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    j.tunggu()
    assert d.langkah == SELESAI
    assert "Backup sebelum menerima" in d.catatan.text()
    with _sesi(j) as sesi:
        assert len(papan_tukar.keadaan(sesi).berkas) == sebelum + 2  # the refused one of a known sender too
    periksa_layar(d)
    qtbot.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    assert d.result() == 1


def test_only_bad_files_cannot_be_applied(j, tmp_path, qtbot):
    buruk = tmp_path / "x.adk"
    buruk.write_bytes(b"PK\x03\x04" * 100)
    d = DialogTerimaAdk(j.rangka, penjalan(j.rangka.konteks), [str(buruk)])
    qtbot.addWidget(d)
    d.show()
    qtbot.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    j.tunggu()
    assert d.langkah == RINGKASAN
    assert not d.terima.isEnabled()
    qtbot.mouseClick(d.kembali, Qt.MouseButton.LeftButton)
    assert d.langkah == BERKAS


@pytest.mark.parametrize("ukuran", UKURAN)
def test_rules_of_the_screen(j, pusat, undangan, ukuran):
    gabungkan(j, pusat, undangan)
    h = j.buka("tukar")
    j.rangka.resize(*ukuran)
    j.tunggu()
    periksa_layar(j.rangka)
    assert h.riwayat.kalimat.text()
    assert len(h.riwayat.sidik.penuh) > 64


@pytest.mark.parametrize(
    "nama", ["kirim_adk", "terima_adk", "urung_terima", "undang", "kode_undangan", "gabung"]
)
def test_dialogs_keep_the_rules(nama, qtbot):
    d = DAFTAR_DIALOG[nama](None)
    qtbot.addWidget(d)
    d.show()
    periksa_layar(d)
    assert d.height() <= 540
    assert d.width() <= 1000


def test_forms_refuse_what_is_not_there(qtbot, tmp_path):
    d = DAFTAR_DIALOG["gabung"](None)
    qtbot.addWidget(d)
    d.show()
    assert not d.periksa()
    d.formulir.isi({"berkas": str(tmp_path / "tidak ada"), "kode": "x"})
    assert not d.periksa()
    assert "tidak ada" in d.formulir.isian["berkas"].bawah.text()
    u = DAFTAR_DIALOG["undang"](None)
    qtbot.addWidget(u)
    u.formulir.isi({"kantor": "Kec. \0 Uji", "folder": str(tmp_path / "tidak")})
    assert not u.periksa()
    u.formulir.isi({"folder": str(tmp_path)})
    assert u.periksa()
