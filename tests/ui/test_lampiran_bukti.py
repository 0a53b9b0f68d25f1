"""Evidence files under the progress grid: attached by the menu, opened as a copy, taken back by undo."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kinerja_desktop.services import lampiran
from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.halaman.penilaian import lampiran_bukti
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import jeda
from tests.ui.jendela_uji import JamUi, jendela
from tests.ui.kantor_halaman import buat_isi

K = Qt.Key
PDF = b"%PDF-1.7\n" + b"isi " * 2000


@pytest.fixture(scope="session")
def isi(tmp_path_factory):
    return buat_isi(tmp_path_factory.mktemp("lampiran-bukti"), nilai=True)


@pytest.fixture
def j(qapp, isi, tmp_path, data_sendiri):
    berkas = isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    with jendela(qapp, berkas, JamUi(date(2026, 3, 20))) as j:
        j.rangka.activateWindow()
        yield j


@pytest.fixture
def p(j):
    h = j.buka("penilaian")
    h.nilai.view.ke(1, 0)
    j.klik(h.tab.tombol("pemantauan"))
    QTest.keyClick(h.pemantauan.view, "4")
    QTest.keyClick(h.pemantauan.view.editor, K.Key_Return)
    tunggu(j)
    h.pemantauan.view.ke(1, h.pemantauan.model.letak["b3"])
    tunggu(j)
    return h.pemantauan


def tunggu(j):
    for _ in range(3):
        j.tunggu()
        jeda(160)
    j.tunggu()


def pilih(tombol, *kunci):
    """Open the menu and walk in it with keys."""
    menu = tombol.menu()
    menu.popup(tombol.mapToGlobal(tombol.rect().bottomLeft()))
    for k in kunci:
        QTest.keyClick(menu, k)
    menu.close()  # offscreen a menu opened without its button stays


def test_attach_open_and_undo(j, p, tmp_path, monkeypatch):
    (tmp_path / "Register Maret.pdf").write_bytes(PDF)
    monkeypatch.setattr(pilih_berkas, "buka", lambda *a, **k: str(tmp_path / "Register Maret.pdf"))
    terbuka = []
    monkeypatch.setattr(lampiran_bukti, "buka_salinan", lambda path: terbuka.append(path) or True)
    tombol = p.sel.lampiran
    assert (tombol.text(), tombol.isEnabled()) == ("Lampiran", True)
    pilih(tombol, K.Key_Down, K.Key_Return)
    tunggu(j)
    assert tombol.text() == "Lampiran (1)"
    pilih(tombol, K.Key_Down, K.Key_Return)
    tunggu(j)
    assert terbuka[0].read_bytes() == PDF
    p.view.ke(1, p.model.letak["b2"])
    tunggu(j)
    assert tombol.text() == "Lampiran"
    assert not tombol.menu().actions()[0].isEnabled()
    p.view.ke(1, p.model.letak["b3"])
    tunggu(j)
    assert tombol.text() == "Lampiran (1)"
    (satu,) = di_pekerja(j, lambda s: lampiran.daftar_bulan(s, *tombol.alamat))
    assert satu.nama == "Register Maret.pdf"
    j.rangka.activateWindow()
    j.sampai(j.rangka.isActiveWindow)
    QTest.keyClick(j.rangka, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    tunggu(j)
    assert di_pekerja(j, lambda s: lampiran.daftar_bulan(s, *tombol.alamat)) == ()
    assert tombol.text() == "Lampiran"


def di_pekerja(j, kerja):
    return j.aplikasi.tugas._data.submit(lambda: kerja(j.aplikasi.pintu.sesi)).result()


def test_a_program_is_refused_in_one_sentence(j, p, tmp_path, monkeypatch):
    (tmp_path / "foto.jpg").write_bytes(b"MZ" + b"\0" * 999)
    monkeypatch.setattr(pilih_berkas, "buka", lambda *a, **k: str(tmp_path / "foto.jpg"))
    pilih(p.sel.lampiran, K.Key_Down, K.Key_Return)
    tunggu(j)
    assert p.sel.lampiran.text() == "Lampiran"
    assert di_pekerja(j, lambda s: lampiran.daftar_bulan(s, *p.sel.lampiran.alamat)) == ()


@pytest.mark.parametrize("ukuran", UKURAN, ids=str)
def test_the_button_fits(j, p, ukuran):
    j.rangka.resize(*ukuran)
    tunggu(j)
    periksa_layar(j.rangka)
    assert p.sel.lampiran.width() >= p.sel.lampiran.sizeHint().width()
