"""At 14 points: heads of pages, the rail and cards say everything, at both sizes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from kinerja_desktop.ui import tema
from kinerja_desktop.ui.halaman.dasar import KepalaHalaman, tombol
from tests.ui.aturan_layar import UKURAN, bertumpuk, terpotong
from tests.ui.jendela_uji import jendela
from tests.ui.kantor_halaman import buat_isi


@pytest.fixture(scope="session")
def isi(tmp_path_factory):
    with pytest.MonkeyPatch.context() as m:
        m.setenv("KINERJA_TANPA_KEYRING", "1")
        return buat_isi(tmp_path_factory.mktemp("huruf-besar"), nilai=True)


@pytest.mark.parametrize("nama", ["beranda", "pegawai", "skp", "penilaian", "cetak"])
def test_nothing_is_cut_in_large_letters(qapp, isi, tmp_path, data_sendiri, monkeypatch, nama):
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    with jendela(qapp, isi.cetakan.salin(tmp_path / "k.db", data_sendiri)) as j:
        tema.pasang(qapp, "terang", 14)
        h = j.buka(nama)
        if nama == "skp":  # in January there are SKP of every state
            status = (
                "Semua",
                "Belum disetujui",
                "Belum ada",
                "Draf",
                "Diajukan",
                "Dikembalikan",
                "Disetujui",
            )
            h.daftar.chip.isi([(s, f"{s} 12") for s in status])
        for ukuran in UKURAN:
            j.rangka.resize(*ukuran)
            j.tunggu(2)
            assert terpotong(j.rangka) + bertumpuk(j.rangka) == []


def test_a_heading_gives_way_before_it_is_cut(qtbot):
    kepala = KepalaHalaman()
    qtbot.addWidget(kepala)
    for teks in ("Satu tombol panjang", "Dua tombol panjang"):
        kepala.tambah(tombol(teks))
    kepala.atur("Penilaian Triwulan IV 2026", "33 pegawai, semua sudah dinilai sampai selesai", "Penilaian")
    kepala.resize(1000, 60)
    kepala.show()
    QApplication.processEvents()
    assert kepala.judul.text() == "Penilaian Triwulan IV 2026"
    sejajar = kepala.keterangan.width()
    kepala.resize(500, 60)
    QApplication.processEvents()
    assert kepala.judul.text() == "Penilaian"
    assert kepala.keterangan.width() == 500, "the muted line has the whole width below"
    assert sejajar < 1000
    for label in kepala.findChildren(QLabel):
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    kepala.resize(1000, 60)
    QApplication.processEvents()
    assert kepala.judul.text() == "Penilaian Triwulan IV 2026"
