"""A centre on a server from the welcome window: made, resumed, joined by a second PC, refused in words."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.flows import tukar
from kinerja_desktop.services.kantor import buat_kantor, buka_kantor, identitas
from kinerja_desktop.services.server_pusat import alamat_server
from kinerja_desktop.store.buka import buat_database
from kinerja_desktop.system.jalur import tanpa_sandi
from kinerja_desktop.system.preferensi import Preferensi
from kinerja_desktop.ui.awal import JendelaAwal
from tests.kantor_uji import jam_uji
from tests.peladen import PENGGUNA, Peladen
from tests.ui.aturan_layar import periksa_layar
from tests.ui.dialog_uji import ketik, klik

K = Qt.Key
SANDI = "r4h4sia: @/?"


@pytest.fixture
def awal(qtbot, tugas, tmp_path, data_sendiri):
    w = JendelaAwal(tugas, jam_uji(), Preferensi(tmp_path / "preferensi.json"))
    qtbot.addWidget(w)
    w.dibuka = []
    w.siap_dibuka.connect(w.dibuka.append)
    w.tampil()
    return w


def isi(awal, peladen: Peladen, nama: str, pengguna: str = PENGGUNA, sandi: str = ""):
    """The form of the server, filled by keys."""
    klik(awal.pilihan["server"])
    lembar = awal.lembar["server"]
    for kunci, teks in (
        ("server", str(peladen.folder / "soket")), ("basis", nama), ("pengguna", pengguna), ("sandi", sandi)
    ):  # fmt: skip
        ketik(lembar.isian[kunci].widget, teks)
    return lembar


def kata(qtbot, awal, potongan: str) -> None:
    qtbot.waitUntil(lambda: potongan in awal.banner.teks, timeout=30000)


def lembar_jadi(qtbot, awal, kunci: str):
    qtbot.waitUntil(lambda: awal.tumpukan.currentWidget() is awal.lembar.get(kunci), timeout=30000)
    return awal.lembar[kunci]


def test_a_centre_is_made_on_an_empty_database_by_keys(awal, qtbot, peladen: Peladen, tmp_path):
    nama = peladen.buat()
    lembar = isi(awal, peladen, nama)
    periksa_layar(awal)
    # No keystore here, as a worker finds out: the password is asked for at each start.
    qtbot.waitUntil(lambda: not lembar.ingat.isEnabled(), timeout=30000)
    klik(lembar.uji)
    kata(qtbot, awal, "masih kosong")
    assert peladen.perintah("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", nama) == [(0,)]
    lembar.isian["basis"].widget.setFocus()
    QTest.keyClick(QApplication.focusWidget(), K.Key_Return)
    baru = lembar_jadi(qtbot, awal, "server_baru")
    periksa_layar(awal)
    for teks in ("BKPSDM Sukajaya", "Pemerintah Kabupaten Sukajaya", ""):
        QTest.keyClicks(QApplication.focusWidget(), teks)
        QTest.keyClick(QApplication.focusWidget(), K.Key_Tab)
    klik(baru.terima)
    qtbot.waitUntil(lambda: bool(awal.dibuka), timeout=60000)
    sesi = buka_kantor(awal.dibuka[0], jam_uji())
    assert (identitas(sesi).nama, sesi.db.peran) == ("BKPSDM Sukajaya", "pusat")
    sesi.db.tutup()
    klik(baru.mundur)
    klik(isi(awal, peladen, nama).uji)
    kata(qtbot, awal, "BKPSDM Sukajaya; komputer ini memegang kuncinya")


def test_a_half_made_one_is_gone_on_with(awal, qtbot, peladen: Peladen):
    nama = peladen.buat()

    def padam(db):
        raise RuntimeError("listrik padam")

    with pytest.raises(RuntimeError):
        buat_database(peladen.url(nama), jam_uji(), "pusat", isi=padam)
    lembar = isi(awal, peladen, nama)
    klik(lembar.uji)
    kata(qtbot, awal, "akan dilanjutkan")
    klik(lembar.terima)
    baru = lembar_jadi(qtbot, awal, "server_baru")
    ketik(baru.isian["nama"].widget, "BKPSDM")
    ketik(baru.isian["instansi"].widget, "Kabupaten")
    klik(baru.terima)
    qtbot.waitUntil(lambda: bool(awal.dibuka), timeout=60000)


def test_the_second_pc_is_asked_for_file_and_code(
    awal, qtbot, peladen: Peladen, tmp_path: Path, data_sendiri: Path, monkeypatch
):
    nama = peladen.buat(peladen.bertabel())
    monkeypatch.setenv("KINERJA_DATA", str(tmp_path / "satu"))
    sesi = buat_kantor(peladen.url(nama), jam_uji(), "BKPSDM", "Kabupaten", "pusat")
    h = tukar.tulis_kunci_pusat(sesi, tmp_path)
    sesi.db.tutup()
    monkeypatch.setenv("KINERJA_DATA", str(data_sendiri))
    lembar = isi(awal, peladen, nama)
    klik(lembar.terima)
    kunci = lembar_jadi(qtbot, awal, "server_kunci")
    periksa_layar(awal)
    ketik(kunci.isian["berkas"].widget, str(tmp_path / "tiada"))
    ketik(kunci.isian["kode"].widget, "AAAAA-AAAAA")
    klik(kunci.terima)
    assert "tidak ditemukan" in kunci.isian["berkas"].bawah.text()
    ketik(kunci.isian["berkas"].widget, str(h.path))
    klik(kunci.terima)
    qtbot.waitUntil(lambda: "!" in kunci.isian["kode"].bawah.text(), timeout=30000)
    for _ in range(3):
        QApplication.processEvents()
    periksa_layar(awal)
    klik(kunci.tanpa)
    assert len(awal.dibuka) == 1  # without the keys it may be read
    ketik(kunci.isian["kode"].widget, h.kode.lower())
    QTest.keyClick(kunci.isian["kode"].widget, K.Key_Return)
    qtbot.waitUntil(lambda: len(awal.dibuka) == 2, timeout=30000)
    sesi = buka_kantor(awal.dibuka[1], jam_uji())
    assert sesi.db.penulis is not None
    sesi.db.tutup()


def gerbang_kosong() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def test_each_failure_is_said_at_its_part(awal, qtbot, peladen: Peladen):
    nama = peladen.buat()
    lembar = isi(awal, peladen, nama)
    baik = {k: i.widget.text() for k, i in lembar.isian.items()}
    salah = (
        ("basis", {"basis": "tiada"}, "tidak ada di server itu"),
        ("sandi", {"pengguna": "siapa"}, "menolak pengguna"),
        ("server", {"server": "127.0.0.1", "port": str(gerbang_kosong())}, "tidak dapat dihubungi"),
        ("", {"port": "99999"}, "Port harus angka"),
    )
    for bagian, ganti, kalimat in salah:
        for k, teks in {**baik, **ganti}.items():
            lembar.isian[k].widget.setText(teks)
        klik(lembar.uji)
        kata(qtbot, awal, kalimat)
        if bagian:
            assert lembar.isian[bagian].bawah.text() == "! Periksa isian ini."
            assert QApplication.focusWidget() is lembar.isian[bagian].widget
        periksa_layar(awal)
    peladen.perintah("CREATE TABLE milik_orang (a int)", nama)
    for k, teks in baik.items():
        lembar.isian[k].widget.setText(teks)
    klik(lembar.terima)
    kata(qtbot, awal, "tabel program lain")
    assert not awal.dibuka


def test_without_the_driver_it_is_said_what_to_type(awal, qtbot, peladen: Peladen, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "psycopg", None)
    klik(isi(awal, peladen, "x").terima)
    kata(qtbot, awal, "run.py siapkan pusat")


def test_the_password_is_kept_where_the_system_keeps_them_and_nowhere_else(
    awal, qtbot, peladen: Peladen, data_sendiri: Path, tmp_path: Path, monkeypatch
):
    from kinerja_desktop.system import brankas, sandi_server

    gudang: dict[tuple[str, str], str] = {}

    class Gudang:
        def get_password(self, layanan, nama):
            return gudang.get((layanan, nama))

        def set_password(self, layanan, nama, sandi):
            gudang[layanan, nama] = sandi

        def delete_password(self, layanan, nama):
            del gudang[layanan, nama]

    monkeypatch.delenv("KINERJA_TANPA_KEYRING")
    monkeypatch.setattr(brankas, "_keyring_dipakai", lambda: True)
    monkeypatch.setattr(brankas, "_gudang", Gudang)
    hba, nama = peladen.folder / "data" / "pg_hba.conf", peladen.buat()
    lama = hba.read_text()
    hba.write_text(f"local {nama} all scram-sha-256\n{lama}")
    peladen.perintah(f"CREATE ROLE sandi_{nama} LOGIN PASSWORD '{SANDI}' SUPERUSER")
    peladen.perintah("SELECT pg_reload_conf()")
    try:
        lembar = isi(awal, peladen, nama, f"sandi_{nama}", "salah")
        klik(lembar.uji)
        kata(qtbot, awal, "menolak pengguna")
        lembar.isian["sandi"].widget.setText(SANDI)
        lembar.ingat.setFocus()
        QTest.keyClick(lembar.ingat, K.Key_Space)
        klik(lembar.uji)
        kata(qtbot, awal, "Sambungan berhasil")
        assert list(gudang.values()) == [SANDI]
        polos = tanpa_sandi(alamat_server({k: i.nilai() for k, i in lembar.isian.items()}))
        assert all(SANDI not in str(k) for k in gudang)
        assert sandi_server.lengkapi(polos) != polos
        buat_database(sandi_server.lengkapi(polos), jam_uji(), "pusat").tutup()
        QTest.keyClick(lembar.ingat, K.Key_Space)
        klik(lembar.uji)
        kata(qtbot, awal, "Sambungan berhasil")
        qtbot.waitUntil(lambda: not [n for _, n in gudang if n.startswith("server")], timeout=30000)
        for f in [*data_sendiri.rglob("*"), *tmp_path.glob("*.json")]:
            assert not f.is_file() or SANDI.encode() not in f.read_bytes()
    finally:
        hba.write_text(lama)
        peladen.perintah("SELECT pg_reload_conf()")
