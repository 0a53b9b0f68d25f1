"""The centre's recovery key in its window: made, printed, tried, and used after the PC is gone."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from kinerja_desktop.exchange.berkas import lihat_berkas
from kinerja_desktop.flows import tukar
from kinerja_desktop.services.kantor import buat_kantor
from kinerja_desktop.ui import pilih_berkas, tema
from kinerja_desktop.ui.dialog.pemulihan import DialogKodePemulihan, DialogPemulihan, daftar_adk
from tests.exchange.conftest import cepat  # noqa: F401
from tests.ui.aturan_layar import UKURAN, periksa_layar, terpotong
from tests.ui.dialog_uji import dalam_dialog, klik
from tests.ui.jendela_uji import JamUi, jendela

K = Qt.Key


@pytest.fixture
def pusat(tmp_path, cepat):  # noqa: F811
    """A centre with one office that has joined it; the path of its data, and the office's session."""
    db = tmp_path / "pusat" / "pusat.db"
    sesi = buat_kantor(db, JamUi(), "BKPSDM Contoh", "Kabupaten Contoh", "pusat")
    kantor = buat_kantor(tmp_path / "kantor" / "k.db", JamUi(), "Kecamatan Sukamaju", "Kabupaten Contoh")
    u = tukar.undang(sesi, "Kecamatan Sukamaju", tmp_path)
    tukar.gabung(kantor, u.path, u.kode)
    tukar.terima_adk(sesi, [tukar.kirim_adk(kantor, tmp_path / "k").berkas[0].path])
    tukar.terima_kantor(sesi, u.nomor)
    sesi.db.tutup()
    yield db, kantor
    kantor.db.tutup()


def buat_kunci(j, h, monkeypatch, berkas, lembar=None):
    """Make a key with clicks; its code as the dialog showed it."""
    monkeypatch.setattr(pilih_berkas, "simpan", lambda *a, **k: str(berkas))

    def isi(d):
        assert isinstance(d, DialogKodePemulihan)
        periksa_layar(d)
        if lembar is not None:
            monkeypatch.setattr(pilih_berkas, "simpan", lambda *a, **k: str(lembar))
            klik(d.cetak)
            j.tunggu()
            assert "Cetak, lalu hapus" in d.banner.teks
        kode = d.kode.text()
        klik(d.terima)
        return kode

    kode = dalam_dialog(lambda: klik(h.pemulihan.buat), isi)
    j.tunggu()
    return kode


def isi_dialog(qtbot, **isian):
    def isi(d):
        assert isinstance(d, DialogPemulihan)
        periksa_layar(d)
        for nama, teks in isian.items():
            kotak = d.formulir.isian[nama].widget
            qtbot.mouseClick(kotak, Qt.MouseButton.LeftButton)
            qtbot.keyClicks(kotak, teks)
        qtbot.keyClick(d, K.Key_Return)

    return isi


def test_made_printed_tried_and_used_after_the_pc_is_gone(
    qapp, pusat, tmp_path, monkeypatch, qtbot, data_sendiri
):
    db, kantor = pusat
    berkas, lembar = tmp_path / "kunci.pemulihan", tmp_path / "lembar.pdf"
    with jendela(qapp, db) as j:
        h = j.buka("pengaturan", bagian="pemulihan")
        assert "Belum ada kunci pemulihan" in h.pemulihan.keadaan.text()
        kode = buat_kunci(j, h, monkeypatch, berkas, lembar)
        assert len(kode.replace("-", "")) == 20
        assert lembar.read_bytes().startswith(b"%PDF")
        assert "dibuat tanggal 21 November 2026" in h.pemulihan.keadaan.text()
        assert h.banner.nada == "sukses"
        dalam_dialog(lambda: klik(h.pemulihan.coba), isi_dialog(qtbot, kunci=str(berkas), kode=kode.lower()))
        j.tunggu()
        assert "masih berlaku" in h.banner.teks
        salah = kode[:-1] + ("2" if kode[-1] != "2" else "3")
        dalam_dialog(lambda: klik(h.pemulihan.coba), isi_dialog(qtbot, kunci=str(berkas), kode=salah))
        j.tunggu()
        assert h.banner.nada == "bahaya"
        j.tunggu()
        balasan = []
        j.aplikasi.tugas.jalankan(
            lambda: tukar.kirim_adk(j.aplikasi.pintu.sesi, tmp_path / "b").berkas[0].path, balasan.append
        )
        j.tunggu()
        tukar.terima_adk(kantor, balasan)
    with kantor.kerja("pegawai.tambah", "Tambah") as uow:
        uow.insert("pegawai", {"nama": "Budi Contoh", "nip": "1"})
    adk = tukar.kirim_adk(kantor, tmp_path / "adk").berkas[0].path
    assert len(lihat_berkas(adk.read_bytes())[1].to) == 2
    (tmp_path / "baru").mkdir()
    shutil.copy(db, tmp_path / "baru" / "pusat.db")
    monkeypatch.setenv("KINERJA_DATA", str(tmp_path / "komputer-baru"))
    with jendela(qapp, tmp_path / "baru" / "pusat.db") as j:
        h = j.buka("pengaturan", bagian="pemulihan")
        assert "dibuat tanggal 21 November 2026" in h.pemulihan.keadaan.text()
        isi = isi_dialog(qtbot, adk=str(adk.parent), kunci=str(berkas), kode=kode)
        dalam_dialog(lambda: klik(h.pemulihan.baca), isi)
        j.tunggu()
        assert h.banner.nada == "sukses", h.banner.teks
        with j.aplikasi.pintu.sesi.baca() as conn:
            nama = {r[0] for r in conn.exec_driver_sql("SELECT nama FROM pegawai")}
        assert "Budi Contoh" in nama


def test_replacing_asks_first_and_the_old_key_is_known_as_old(
    qapp, pusat, tmp_path, monkeypatch, qtbot, data_sendiri
):
    with jendela(qapp, pusat[0]) as j:
        h = j.buka("pengaturan", bagian="pemulihan")
        lama = buat_kunci(j, h, monkeypatch, tmp_path / "lama.pemulihan")
        assert h.pemulihan.buat.text() == "Ganti kunci pemulihan…"
        dalam_dialog(lambda: klik(h.pemulihan.buat), lambda d: klik(d.batal))
        assert not (tmp_path / "baru.pemulihan").exists()

        def setuju(d):
            monkeypatch.setattr(pilih_berkas, "simpan", lambda *a, **k: str(tmp_path / "lama.pemulihan"))
            klik(d.terima)

        dalam_dialog(lambda: klik(h.pemulihan.buat), setuju)
        j.tunggu()
        assert "sudah ada" in h.banner.teks, "a key that is still needed is never written over"
        monkeypatch.setattr(pilih_berkas, "simpan", lambda *a, **k: str(tmp_path / "baru.pemulihan"))
        from kinerja_desktop.ui.dialog_dasar import DialogYakin

        monkeypatch.setattr(DialogYakin, "ask", lambda *a, **k: True)
        buat_kunci(j, h, monkeypatch, tmp_path / "baru.pemulihan")
        isi = isi_dialog(qtbot, kunci=str(tmp_path / "lama.pemulihan"), kode=lama)
        dalam_dialog(lambda: klik(h.pemulihan.coba), isi)
        j.tunggu()
        assert (h.banner.nada, "sudah diganti" in h.banner.teks) == ("peringatan", True)


@pytest.mark.parametrize("ukuran", UKURAN)
def test_part_fits_the_window(qapp, pusat, data_sendiri, ukuran):
    with jendela(qapp, pusat[0]) as j:
        j.rangka.resize(*ukuran)
        j.buka("pengaturan", bagian="pemulihan")
        periksa_layar(j.rangka)
        tema.pasang(qapp, "terang", 14)
        j.tunggu(2)
        assert terpotong(j.rangka) == []


def test_dialog_takes_a_folder_or_several_files_and_refuses_what_is_not_there(qapp, tmp_path, monkeypatch):
    for n in ("b.adk", "a.adk", "c.txt"):
        (tmp_path / n).write_bytes(b"x")
    a, b = str(tmp_path / "a.adk"), str(tmp_path / "b.adk")
    assert daftar_adk(str(tmp_path)) == [a, b]
    assert daftar_adk(f" {b} ;{a};{b}; ") == [b, a]
    d = DialogPemulihan(None, folder=str(tmp_path))
    d.show()
    QApplication.processEvents()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *x: ([a, b], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *x: (str(tmp_path / "c.txt"), ""))
    klik(d.pilih_adk)
    klik(d.pilih)
    d.formulir.isian["kode"].isi("7Q4MK-2XA9T-H3C8V-0R5ZD")
    assert d.periksa()
    assert d.hasil()["adk"] == [a, b]
    for nama in ("adk", "kunci"):
        d.formulir.isian[nama].isi(str(tmp_path / "tidak-ada"))
        assert not d.periksa()
        assert "tidak ada" in d.formulir.isian[nama].bawah.text()
    d.close()
