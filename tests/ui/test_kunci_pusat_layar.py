"""Pengaturan, Komputer, at a centre on a server: keys written, taken and changed by clicks, on two PCs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from kinerja_desktop.flows import tukar
from kinerja_desktop.services.kantor import buat_kantor, buka_kantor
from kinerja_desktop.ui.dialog.kunci_pusat import DialogGantiKunci, DialogKodeKunci, DialogPasangKunci
from tests.exchange.tempat import folder_orang
from tests.kantor_isi import undangan_cepat
from tests.kantor_uji import jam_uji
from tests.peladen import Peladen
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog, ketik, klik
from tests.ui.jendela_uji import jendela


@pytest.fixture
def lokasi(monkeypatch, peladen: Peladen, data_sendiri: Path) -> str:
    """A centre on a server, made on this PC."""
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    undangan_cepat(monkeypatch)  # the real seal: tests/ui/test_awal_server.py, tests/exchange/test_gabung.py
    alamat = peladen.url(peladen.buat(peladen.bertabel()))
    buat_kantor(alamat, jam_uji(), "BKPSDM Contoh", "Pemerintah Kabupaten Contoh", "pusat").db.tutup()
    return alamat


def test_the_first_pc_writes_the_file_and_changes_keys(qapp, lokasi, tmp_path, monkeypatch):
    flash = tmp_path / "flash"
    flash.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: str(flash))
    with jendela(qapp, lokasi) as j:
        h = j.buka("pengaturan", bagian="komputer")
        panel = h.komputer
        assert "memegang kunci pusat" in panel.kata.text()
        for ukuran in UKURAN:
            j.rangka.resize(*ukuran)
            periksa_layar(j.rangka)
        kode = []

        def catat(d):
            assert isinstance(d, DialogKodeKunci)
            periksa_layar(d)
            kode.append(d.kode.text())
            klik(d.terima)

        dalam_dialog(lambda: j.klik(panel.tulis), catat)
        j.tunggu()
        assert "hapus berkas itu" in h.banner.teks
        with folder_orang(tmp_path / "dua"):
            dua = buka_kantor(lokasi, jam_uji())
            tukar.pasang_kunci_pusat(dua, flash / "Kunci-Pusat.kuncipusat", kode[0])
            assert dua.db.penulis is not None
            dua.db.tutup()

        def ganti(d):
            assert isinstance(d, DialogGantiKunci)
            periksa_layar(d)
            klik(d.terima)

        dalam_dialog(lambda: j.klik(panel.ganti), ganti)
        j.tunggu()
        assert "Kunci pusat diganti" in h.banner.teks
        assert "memegang kunci pusat" in panel.kata.text()
    with folder_orang(tmp_path / "dua"):
        dua = buka_kantor(lokasi, jam_uji())
        assert "telah diganti dari komputer lain" in tukar.keadaan_kunci(dua).kalimat
        dua.db.tutup()


def test_a_pc_without_keys_is_told_and_takes_them(qapp, lokasi, tmp_path, monkeypatch):
    satu = buka_kantor(lokasi, jam_uji())
    f = tukar.tulis_kunci_pusat(satu, tmp_path)
    satu.db.tutup()
    monkeypatch.setenv("KINERJA_DATA", str(tmp_path / "dua"))
    with jendela(qapp, lokasi) as j:
        j.tunggu()
        assert "belum memegang kunci pusat" in j.rangka.banner.teks
        h = j.buka("pengaturan", bagian="komputer")
        panel = h.komputer
        assert "Minta berkas kunci pusat" in panel.kata.text()
        for ukuran in UKURAN:
            j.rangka.resize(*ukuran)
            periksa_layar(j.rangka)

        def pasang(d):
            assert isinstance(d, DialogPasangKunci)
            ketik(d.formulir.isian["berkas"].widget, str(f.path))
            ketik(d.formulir.isian["kode"].widget, f.kode)
            periksa_layar(d)
            klik(d.terima)

        dalam_dialog(lambda: j.klik(panel.pasang), pasang)
        j.tunggu()
        assert "kini memegang kunci BKPSDM Contoh" in h.banner.teks
        assert panel.tulis.isVisible()
        assert not panel.pasang.isVisible()


def test_a_centre_in_a_file_has_no_keys_to_give(qapp, tmp_path, data_sendiri, monkeypatch):
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    buat_kantor(tmp_path / "p.db", jam_uji(), "BKPSDM", "Kabupaten", "pusat").db.tutup()
    with jendela(qapp, tmp_path / "p.db") as j:
        panel = j.buka("pengaturan", bagian="komputer").komputer
        assert "ada di sebuah berkas" in panel.kata.text()
        assert not any(t.isVisible() for t in (panel.tulis, panel.pasang, panel.ganti))
