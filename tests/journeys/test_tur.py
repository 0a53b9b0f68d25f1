"""What ends a tour: a folder of somebody else, a warning of Qt, an exception in the window, a refusal."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer, qWarning

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.tur.panggung import Panggung, siapkan_folder
from kinerja_desktop.tur.pengemudi import GagalTur
from kinerja_desktop.tur.pertunjukan import diawasi


def test_folder_dengan_data_orang_lain_tidak_disentuh(tmp_path):
    (tmp_path / "kantor.db").write_bytes(b"milik orang lain")
    with pytest.raises(Tolakan, match=r"kantor\.db yang bukan hasil tur"):
        siapkan_folder(tmp_path)
    assert (tmp_path / "kantor.db").read_bytes() == b"milik orang lain"
    assert not (tmp_path / "pdf").exists()


def test_hasil_tur_lama_diganti_dan_yang_lain_dibiarkan(tmp_path):
    siapkan_folder(tmp_path)
    (tmp_path / "pdf" / "lama.pdf").write_bytes(b"x")
    (tmp_path / "catatan.txt").write_text("saya")
    siapkan_folder(tmp_path)
    assert not (tmp_path / "pdf" / "lama.pdf").exists()
    assert (tmp_path / "catatan.txt").read_text() == "saya"


def test_peringatan_qt_menghentikan_tur(panggung: Panggung):
    panggung.aplikasi.mulai()
    with diawasi(panggung.p):
        qWarning("QPainter salah")
        with pytest.raises(GagalTur, match="QPainter salah"):
            panggung.p.tunggu()


def test_galat_di_jendela_menghentikan_tur(panggung: Panggung):
    panggung.aplikasi.mulai()

    def rusak() -> None:
        raise KeyError("baris hilang")

    with diawasi(panggung.p):
        QTimer.singleShot(0, rusak)
        with pytest.raises(GagalTur, match="baris hilang"):
            panggung.p.tunggu()


def test_penolakan_di_layar_menghentikan_tur(panggung: Panggung):
    panggung.aplikasi.mulai()
    panggung.p.tunggu()
    assert panggung.aplikasi.awal is not None
    panggung.aplikasi.awal.banner.bahaya("Disk penuh.")
    with pytest.raises(GagalTur, match="Disk penuh"):
        panggung.p.tunggu()
    with panggung.p.boleh_ditolak():
        panggung.p.tunggu()


def test_tombol_yang_tidak_ada_disebut_dengan_yang_tampak(panggung: Panggung):
    panggung.aplikasi.mulai()
    panggung.p.tunggu()
    with pytest.raises(GagalTur, match=r"“Simpan” tidak tampak\. Yang tampak: .*Kantor baru"):
        panggung.p.klik("Simpan")
