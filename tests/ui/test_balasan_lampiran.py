"""Kirim balasan offers an office the attachments that it has lost, and sends them only when ticked."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QPoint, Qt

from kinerja_desktop.flows import papan_pusat, tukar
from kinerja_desktop.store import repo_lampiran
from kinerja_desktop.ui.dialog.kirim_balasan import HASIL, TEMPAT, DialogBalasan
from kinerja_desktop.ui.halaman.tukar import penjalan
from tests.ui.aturan_layar import periksa_layar
from tests.ui.jendela_uji import jendela
from tests.ui.pasangan_uji import buat_pasangan
from tests.ui.test_lampiran_kirim import FOTO, lampirkan

KIRI = Qt.MouseButton.LeftButton


@pytest.fixture
def p(tmp_path_factory, tmp_path, data_sendiri, monkeypatch):
    """The office sent a photograph to the centre, and its own copy is gone since."""
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    p = buat_pasangan(tmp_path_factory.mktemp("balasan-lampiran")).salin(tmp_path, data_sendiri)
    (tmp_path / "adk").mkdir()
    with p.sesi(p.kantor) as k, p.sesi(p.pusat) as c:
        lampirkan(k)
        berkas = tukar.kirim_adk(k, tmp_path / "adk", sertakan_lampiran=True).berkas
        assert tukar.terima_adk(c, [b.path for b in berkas]).ditolak == 0
        shutil.rmtree(repo_lampiran.gudang(k.db).folder)
    p.kirim()  # says what it lacks
    return p


@pytest.mark.parametrize("mau", [False, True])
def test_bytes_go_only_when_ticked(p, qapp, qtbot, tmp_path, mau):
    usb = tmp_path / "usb"
    usb.mkdir()
    with jendela(qapp, p.pusat) as j:
        hasil = []
        j.aplikasi.tugas.jalankan(lambda: papan_pusat.papan_pusat(j.aplikasi.pintu.sesi), hasil.append)
        j.tunggu()
        d = DialogBalasan(j.rangka, penjalan(j.rangka.konteks), hasil[0].kantor, (), str(usb))
        qtbot.addWidget(d)
        d.show()
        j.tunggu()
        if not d.dipilih:
            qtbot.mouseClick(d.semua, KIRI)
        qtbot.mouseClick(d.terima, KIRI)
        j.tunggu()
        assert d.langkah == TEMPAT
        assert d.sertakan.isVisible()
        assert d.sertakan.text() == "Sertakan lampiran (1 berkas, 101 KB)"
        periksa_layar(d)
        if mau:
            qtbot.mouseClick(d.sertakan, KIRI, pos=QPoint(8, d.sertakan.height() // 2))
        for i in range(d.tempat.daftar.count()):
            if str(usb) in d.tempat.daftar.item(i).toolTip():
                d.tempat.daftar.setCurrentRow(i)
        qtbot.mouseClick(d.terima, KIRI)
        j.tunggu()
        assert d.langkah == HASIL
    berkas = sorted(usb.glob("*.adk"))
    assert len(berkas) == 1 + mau
    with p.sesi(p.kantor) as k:
        assert tukar.terima_adk(k, berkas).ditolak == 0
        with k.baca() as conn:
            (isi,) = conn.exec_driver_sql("SELECT sidik FROM lampiran WHERE _del = 0").fetchone()
        assert repo_lampiran.gudang(k.db).ada(isi, len(FOTO)) == mau
