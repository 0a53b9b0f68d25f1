"""Tukar data, what people do around a file: look first, send again, print, copy, take a receipt back."""

# ruff: noqa: F811 -- fixtures of the neighbouring file are arguments here

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kinerja_desktop.flows import tukar
from kinerja_desktop.flows.gabung_baru import gabung_kantor_baru
from kinerja_desktop.services.kantor import ubah_identitas
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.ui import tema
from kinerja_desktop.ui.dialog.kirim_adk import HASIL, PERIKSA, TEMPAT, DialogKirimAdk
from kinerja_desktop.ui.dialog.kirim_bagian import LembarHasil, folder_pendek
from kinerja_desktop.ui.dialog.terima_adk import RINGKASAN, DialogTerimaAdk
from kinerja_desktop.ui.dialog.urung_terima import DialogUrungTerima
from kinerja_desktop.ui.halaman.tukar import penjalan
from tests.exchange.conftest import cepat  # noqa: F401
from tests.exchange.tempat import folder_orang
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog
from tests.ui.jendela_uji import JamUi
from tests.ui.test_halaman_tukar import _sesi, db, gabungkan, j, pusat, undangan  # noqa: F401

K = Qt.Key
KIRI = Qt.MouseButton.LeftButton


class Pc2:
    """The second PC of the office in the window, with a user folder of its own."""

    def __init__(self, j, folder):
        self.j, self.folder, self.data = j, folder / "pc2", folder / "data2"
        with _sesi(j) as s:
            u = tukar.undang_pc(s, "", folder)
            with folder_orang(self.data):
                self.sesi = gabung_kantor_baru(self.folder / "k.db", JamUi(), u.path, u.kode)
            tukar.terima_adk(s, [self.kirim()])
            tukar.terima_pc(s, u.nomor)
            berkas = tukar.kirim_adk(s, self.folder, [self.sesi.db.penulis.kunci_umum]).berkas
            with folder_orang(self.data):
                tukar.terima_adk(self.sesi, [b.path for b in berkas])

    def kirim(self):
        with _sesi(self.j) as s, folder_orang(self.data):
            return tukar.kirim_adk(self.sesi, self.folder, [s.db.penulis.kunci_umum]).berkas[0].path

    def tambah(self, nama):
        with folder_orang(self.data), self.sesi.kerja("pegawai.tambah", f"Tambah {nama}") as uow:
            return uow.insert("pegawai", {"nama": nama, "nip": f"{len(nama):018d}"})


@pytest.fixture
def pc2(j, pusat, undangan, tmp_path):
    gabungkan(j, pusat, undangan)
    p = Pc2(j, tmp_path)
    yield p
    p.sesi.db.tutup()


def beda(j, pc2):
    """One Beda Isian and one file of PC-2 that can be taken back."""
    baru = pc2.tambah("Siti Contoh")
    with _sesi(j) as s:
        tukar.terima_adk(s, [pc2.kirim()])
        with s.kerja("uji", "Di sini") as uow:
            uow.update("pegawai", baru, {"tempat_lahir": "Sini"})
        with folder_orang(pc2.data), pc2.sesi.kerja("uji", "Di sana") as uow:
            uow.update("pegawai", baru, {"tempat_lahir": "Sana"})
        tukar.terima_adk(s, [pc2.kirim()])


def buka_kirim(j, qtbot, folder, **lain):
    folder.mkdir(exist_ok=True)
    d = DialogKirimAdk(j.rangka, penjalan(j.rangka.konteks), str(folder), **lain)
    qtbot.addWidget(d)
    d.show()
    j.tunggu()
    return d


def status(h):
    return {b.nilai["nama"]: b.nilai["keadaan"] for b in h.riwayat.model.baris}


def pilih(h, nama):
    n = next(i for i, b in enumerate(h.riwayat.model.baris) if b.nilai["nama"] == nama)
    h.riwayat.tabel.ke(n, 0)


def test_a_warning_leads_to_its_place_and_stops_nobody(j, pusat, undangan, tmp_path, qtbot):
    gabungkan(j, pusat, undangan)
    h = j.buka("tukar")

    def lihat(d):
        j.tunggu()
        assert d.langkah == PERIKSA
        assert "0 invalid, 1 peringatan" in d.putusan.text()
        assert d.terima.isEnabled()
        periksa_layar(d)
        (t,) = d.perhatian.tombol
        t.setFocus()
        qtbot.keyClick(t, K.Key_Space)

    dalam_dialog(lambda: qtbot.keyClick(h.kirim, K.Key_Space), lihat)
    j.tunggu()
    assert j.halaman.nama == "pegawai"


def test_everything_from_the_beginning(j, pusat, undangan, tmp_path, qtbot):
    gabungkan(j, pusat, undangan)
    d = buka_kirim(j, qtbot, tmp_path / "f")
    qtbot.mouseClick(d.terima, KIRI)
    assert not d.lembar_tempat.kepada.isVisible()  # one receiver needs no choice
    qtbot.keyClick(d.lembar_tempat.semua, K.Key_Space)
    qtbot.mouseClick(d.terima, KIRI)
    j.tunggu()
    assert "perubahan untuk BKPSDM (Kabupaten Contoh)" in d.ringkasan.text()
    teks = [w.text() for w in d.ringkasan_angka._isi]
    assert "Perkiraan ukuran" in teks
    qtbot.mouseClick(d.terima, KIRI)
    j.tunggu()
    assert d.langkah == HASIL
    (b,) = d.hasil().berkas
    assert b.perubahan > 0
    (jawab,) = tukar.terima_adk(pusat, [b.path]).berkas
    assert jawab.hasil.baru == 0
    assert jawab.hasil.sudah_ada == b.perubahan
    qtbot.mouseClick(d.lembar_hasil.salin_pesan, KIRI)
    j.tunggu()
    assert b.path.name in QApplication.clipboard().text()
    assert "Pesan disalin" in d.banner.teks
    periksa_layar(d)


def test_a_medium_that_fails_is_tried_again_by_one_button(j, pusat, undangan, tmp_path, qtbot):
    gabungkan(j, pusat, undangan)
    keluar = tmp_path / "flash"
    d = buka_kirim(j, qtbot, keluar)
    for _ in range(2):
        qtbot.mouseClick(d.terima, KIRI)
    keluar.rmdir()
    keluar.write_text("tercabut")
    qtbot.mouseClick(d.terima, KIRI)
    j.tunggu()
    assert (d.langkah, d.banner.nada) == (TEMPAT, "bahaya")
    keluar.unlink()
    keluar.mkdir()
    (lagi,) = d.banner.tombol()
    qtbot.mouseClick(lagi, KIRI)
    j.tunggu()
    assert d.langkah == HASIL
    assert len(list(keluar.glob("*.adk"))) == 1


def test_out_tray_sends_again_to_the_same_receiver(j, pc2, tmp_path, qtbot):
    h = j.buka("tukar")
    with _sesi(j) as s:
        ubah_identitas(s, telepon="0411 123")
        kunci = pc2.sesi.db.penulis.kunci_umum
        (b,) = tukar.kirim_adk(s, tmp_path / "hilang", [kunci]).berkas
    h.muat()
    j.tunggu()
    pilih(h, b.path.name)
    assert status(h)[b.path.name] == "• Ditulis"
    assert h.riwayat.ulang.isVisible()
    assert h.riwayat.pesan.isVisible()
    assert not h.riwayat.urung.isVisible()
    periksa_layar(j.rangka)

    def ulang(d):
        j.tunggu()
        qtbot.mouseClick(d.terima, KIRI)
        assert d.lembar_tempat.kepada.isVisible()
        assert d.lembar_tempat.kepada.currentText() == "PC-2"
        assert d.lembar_tempat.kepada.itemText(0) == "BKPSDM (Kabupaten Contoh)"
        periksa_layar(d)
        qtbot.mouseClick(d.terima, KIRI)
        j.tunggu()
        assert "3 perubahan untuk PC-2" in d.ringkasan.text()

    dalam_dialog(lambda: qtbot.mouseClick(h.riwayat.ulang, KIRI), ulang)
    qtbot.mouseClick(h.riwayat.pesan, KIRI)
    j.tunggu()
    assert b.path.name in QApplication.clipboard().text()


def test_a_receipt_is_taken_back_and_the_row_says_so(j, pc2, tmp_path, qtbot):
    baru = pc2.tambah("Siti Contoh")
    path = pc2.kirim()
    d = DialogTerimaAdk(j.rangka, penjalan(j.rangka.konteks), [str(path)])
    qtbot.addWidget(d)
    d.show()
    qtbot.mouseClick(d.terima, KIRI)
    j.tunggu()
    assert d.langkah == RINGKASAN
    dokumen = [b.nilai for b in d.isi_ringkasan.dokumen.kisi_model.baris]
    assert [(x["nama"], x["keadaan"]) for x in dokumen] == [("Pegawai Siti Contoh", "✓ Akan berubah")]
    assert "✓ 1, mengenai 1 pegawai dan dokumen" in [w.text() for w in d.ringkasan_angka._isi]
    assert d.isi_ringkasan.pilihan.kini == "dokumen"
    qtbot.mouseClick(d.isi_ringkasan.pilihan.tombol("berkas"), KIRI)
    assert d.isi_ringkasan.rinci.text() == "Dari PC-2: 1 perubahan baru."
    periksa_layar(d)
    qtbot.mouseClick(d.terima, KIRI)
    j.tunggu()
    d.accept()
    h = j.buka("tukar")
    h.muat()
    j.tunggu()
    pilih(h, path.name)
    assert h.riwayat.urung.isVisible()

    def urung(u):
        assert isinstance(u, DialogUrungTerima)
        j.tunggu()
        assert u.putusan.text() == "1 hal kembali seperti sebelum berkas ini diterima."
        periksa_layar(u)
        qtbot.mouseClick(u.terima, KIRI)

    dalam_dialog(lambda: qtbot.mouseClick(h.riwayat.urung, KIRI), urung)
    j.tunggu()
    assert "1 baris baru dicabut" in h.banner.teks
    assert status(h)[path.name] == "• Diurungkan"
    with _sesi(j) as s, s.baca() as conn:
        baca = "SELECT _del FROM pegawai WHERE id = ?"
        assert conn.exec_driver_sql(baca, (baru,)).scalar() == 1


def test_a_request_to_join_is_not_called_a_receipt(j, qtbot, tmp_path):
    lembar = LembarHasil(j.rangka)
    qtbot.addWidget(lembar)
    hasil = tukar.HasilKirim([tukar.BerkasKirim(tmp_path / "minta.adk", "PC-1", "ab" * 32, 2048, 0)], "")
    for minta, kata in ((True, "permintaan bergabung"), (False, "tanda terima saja")):
        lembar.tampilkan(hasil, (), True, "PC-1", minta)
        assert any(w.text().startswith(kata) for w in lembar.angka._isi)


def test_before_files_are_chosen_the_list_says_what_to_do(j, qtbot):
    d = DialogTerimaAdk(j.rangka, penjalan(j.rangka.konteks))
    qtbot.addWidget(d)
    d.show()
    assert d.kosong.isVisible()
    assert "seret berkas ADK" in d.kosong.text()
    periksa_layar(d)


def test_the_waiting_room_is_told_by_name(j, pc2, qtbot):
    pc2.tambah("Pertama")
    pc2.kirim()  # lost on the way
    with _sesi(j) as s, folder_orang(pc2.data), repo_tukar.transaksi(pc2.sesi.db) as p:
        kepala = [(w.hex(), n, h.hex()) for w, n, h in repo_tukar.kepala(p)]
        repo_lawan.simpan_pernyataan(p, s.db.penulis.kunci_umum, (kepala, [], 1))
    pc2.tambah("Kedua")
    d = DialogTerimaAdk(j.rangka, penjalan(j.rangka.konteks), [str(pc2.kirim())])
    qtbot.addWidget(d)
    d.show()
    qtbot.mouseClick(d.terima, KIRI)
    j.tunggu()
    assert d.langkah == RINGKASAN
    assert d.tunggu.text() == "! Menunggu berkas dari PC-2 nomor 1."
    dokumen = [b.nilai for b in d.isi_ringkasan.dokumen.kisi_model.baris]
    assert [(x["nama"], x["keadaan"]) for x in dokumen] == [("Pegawai Kedua", "! Menunggu berkas sebelumnya")]
    periksa_layar(d)
    qtbot.mouseClick(d.terima, KIRI)
    j.tunggu()
    assert "Menunggu berkas dari PC-2" in d.catatan.text()
    assert "Backup sebelum menerima" in d.catatan.text()
    d.accept()
    h = j.buka("tukar")
    h.muat()
    j.tunggu()
    assert "! Menunggu" in status(h).values()
    assert "Menunggu berkas dari PC-2 nomor 1" in h.menunggu.text()


def test_the_paper_of_any_file_is_shown_again(j, pc2, qtbot):
    h = j.buka("tukar")
    assert h.riwayat.surat.isVisible()

    def surat(d):
        j.tunggu()
        j.sampai(lambda: d.simpan.isEnabled())
        assert d.windowTitle() == "Tanda Terima"
        assert d.panel.lembar.jumlah == 1

    for n in range(h.riwayat.model.rowCount()):
        h.riwayat.tabel.ke(n, 0)
        dalam_dialog(lambda: qtbot.mouseClick(h.riwayat.surat, KIRI), surat)


@pytest.mark.parametrize("ukuran", UKURAN)
def test_large_letters_fit(qapp, j, pc2, tmp_path, qtbot, ukuran):
    tema.pasang(qapp, "terang", 14)
    beda(j, pc2)
    h = j.buka("tukar")
    j.rangka.resize(*ukuran)
    j.tunggu()
    periksa_layar(j.rangka)
    assert h.riwayat.surat.isVisible()
    d = buka_kirim(j, qtbot, tmp_path / "f")
    for _ in range(4):
        periksa_layar(d)
        assert d.width() <= 1000
        assert d.height() <= 540
        qtbot.mouseClick(d.terima, KIRI)
        j.tunggu()
    assert d.langkah == HASIL
    periksa_layar(d)


def test_a_long_folder_is_told_by_its_end():
    assert folder_pendek(Path("/media/loket/FLASHDISK")) == str(Path("/media/loket/FLASHDISK"))
    panjang = Path("/run/user/1000/gvfs/smb-share:server=kecamatan,share=umum/Kepegawaian/2026/ADK")
    assert folder_pendek(panjang) == str(Path("…/Kepegawaian/2026/ADK"))
    assert folder_pendek(Path("/" + "x" * 90)).endswith("x" * 90)
