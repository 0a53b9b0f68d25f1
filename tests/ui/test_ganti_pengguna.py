"""Ganti Pengguna on a real office: by list and filter, a new user; and the rules of these dialogs."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kinerja_desktop.ui.dialog import muat_semua
from kinerja_desktop.ui.dialog_dasar import DAFTAR_DIALOG
from tests.kantor_uji import Pabrik, buat_cetakan, folder_data, jam_uji
from tests.services.bantu_kinerja import kantor_kecil
from tests.ui.aturan_layar import periksa_layar
from tests.ui.dialog_uji import dalam_dialog, ketik, klik
from tests.ui.jendela_uji import JamUi, jendela

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier

DIALOG = (
    "impor_pegawai", "kedudukan", "pegawai", "penempatan", "penilai", "penunjukan",
    "tambah_pengguna", "usulan_penilai",
)  # fmt: skip


@pytest.fixture(scope="session")
def cetakan_orang(tmp_path_factory):
    from kinerja_desktop.services.kantor import buka_kantor

    cetakan = buat_cetakan(tmp_path_factory.mktemp("cetakan-orang"), "kantor")
    with folder_data(cetakan.data):
        sesi = buka_kantor(cetakan.berkas, jam_uji())
        kantor_kecil(sesi, Pabrik(sesi))
        sesi.db.tutup()
    return cetakan


@pytest.fixture
def j(qapp, cetakan_orang, tmp_path, data_sendiri):
    lokasi = cetakan_orang.salin(tmp_path / "k.db", data_sendiri)
    with jendela(qapp, lokasi, JamUi(date(2026, 1, 12))) as j:
        yield j


def test_change_seats_by_list_and_filter(j):
    def isi(d):
        j.tunggu()
        periksa_layar(d)
        assert d.cari.hasFocus()
        QTest.keyClicks(d.cari, "yulia")
        assert d.model.rowCount() == 1
        assert "Penilai" in d.model.baris[0].nilai["peran"]
        QTest.keyClick(d.cari, K.Key_Return)
        assert not d.isVisible()

    dalam_dialog(lambda: QTest.keyClick(j.rangka, K.Key_U, CTRL | Qt.KeyboardModifier.ShiftModifier), isi)
    j.tunggu()
    assert j.rangka.konteks.nama_pengguna == "Yulia Paramita"
    assert j.rangka.konteks.peran == "penilai"
    assert j.halaman.nama == "beranda"


def test_add_a_user_from_the_list(j):
    def isi(d):
        j.tunggu()

        def tambah(t):
            klik(t.terima)
            assert t.formulir.isian["nama"].bawah.text().startswith("!")
            t.formulir.isian["peran"].isi("pengawas")
            ketik(t.formulir.isian["nama"].widget, "Inspektorat")
            klik(t.terima)

        dalam_dialog(lambda: klik(d.tambah), tambah)
        j.tunggu()
        assert [b.nilai["nama"] for b in d.model.baris] == ["Inspektorat"]
        assert d.model.baris[0].nilai["peran"] == "Pengawas"
        klik(d.terima)

    dalam_dialog(lambda: klik(j.rangka.rel.ganti), isi)
    j.tunggu()
    assert j.rangka.konteks.peran == "pengawas"


@pytest.mark.parametrize("kunci", DIALOG)
def test_every_dialog_fits_and_names_its_fields(qtbot, kunci):
    muat_semua()
    d = DAFTAR_DIALOG[kunci](None)
    qtbot.addWidget(d)
    d.show()
    periksa_layar(d)
    assert d.width() <= 1000
    assert d.height() <= 540
    QTest.keyClick(d, K.Key_Escape)
    assert not d.isVisible()
