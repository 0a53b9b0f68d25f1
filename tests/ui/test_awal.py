"""The welcome window: every way into a database, bad input in place, one program at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kinerja_desktop.services.kantor import buat_kantor, buka_kantor, identitas
from kinerja_desktop.system.preferensi import Preferensi
from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.awal import JendelaAwal
from kinerja_desktop.ui.tunggal import Tunggal
from tests.kantor_isi import undangan_cepat
from tests.kantor_uji import jam_uji
from tests.ui.aturan_layar import periksa_layar
from tests.ui.dialog_uji import ketik, klik

K = Qt.Key
AKAR = Path(__file__).resolve().parents[2]


@pytest.fixture
def awal(qtbot, tugas, tmp_path, data_sendiri):
    w = JendelaAwal(tugas, jam_uji(), Preferensi(tmp_path / "preferensi.json"))
    qtbot.addWidget(w)
    w.dibuka = []
    w.siap_dibuka.connect(w.dibuka.append)
    w.tampil()
    return w


def sampai_dibuka(qtbot, w) -> str:
    qtbot.waitUntil(lambda: bool(w.dibuka), timeout=30000)
    return w.dibuka[0]


def kesalahan(lembar) -> list[str]:
    return [i.bawah.text() for i in lembar.isian.values() if i.bawah.text().startswith("!")]


def test_menu_keeps_the_rules_and_enter_takes_the_first_choice(awal, qtbot, monkeypatch):
    periksa_layar(awal)
    assert QApplication.focusWidget() is awal.pilihan["contoh"]
    QTest.keyClick(awal, K.Key_Tab)
    assert QApplication.focusWidget() is awal.pilihan["kantor"]
    QTest.keyClick(QApplication.focusWidget(), K.Key_Return)
    assert awal.tumpukan.currentWidget() is awal.lembar["kantor"]
    QTest.keyClick(awal, K.Key_Escape)
    assert awal.tumpukan.currentIndex() == 0
    assert QApplication.focusWidget() is awal.pilihan["kantor"]


@pytest.mark.parametrize("kunci", ["kantor", "gabung", "kedua", "pusat"])
def test_forms_keep_the_rules_also_when_everything_is_wrong(awal, kunci):
    klik(awal.pilihan[kunci])
    periksa_layar(awal)
    lembar = awal.lembar[kunci]
    for isian in lembar.isian.values():
        isian.widget.clear()
    klik(lembar.terima)
    assert len(kesalahan(lembar)) >= 3
    periksa_layar(awal)
    assert QApplication.focusWidget() is next(iter(lembar.isian.values())).widget
    assert not awal.dibuka


def test_new_office_by_keys(awal, qtbot, data_sendiri):
    klik(awal.pilihan["kantor"])
    for teks in ("Kecamatan Sukamaju", "Pemerintah Kabupaten Sukajaya", "Sukamaju"):
        QTest.keyClicks(QApplication.focusWidget(), teks)
        QTest.keyClick(QApplication.focusWidget(), K.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), K.Key_Return)
    lokasi = Path(sampai_dibuka(qtbot, awal))
    assert lokasi == data_sendiri / "kantor.db"
    assert sorted(f.name for f in data_sendiri.glob("*.db*")) == ["kantor.db"]
    sesi = buka_kantor(lokasi, jam_uji())
    try:
        assert identitas(sesi).nama == "Kecamatan Sukamaju"
        assert sesi.db.peran == "kantor"
        assert sesi.db.pemberitahuan == []
    finally:
        sesi.db.tutup()
    awal.lembar["kantor"].isian["lokasi"].widget.clear()
    awal.lembar["kantor"].mulai()
    assert awal.lembar["kantor"].isian["lokasi"].nilai().endswith("kantor-2.db")


def test_new_centre(awal, qtbot):
    klik(awal.pilihan["pusat"])
    lembar = awal.lembar["pusat"]
    ketik(lembar.isian["nama"].widget, "BKPSDM Kabupaten Sukajaya")
    ketik(lembar.isian["instansi"].widget, "Pemerintah Kabupaten Sukajaya")
    klik(lembar.terima)
    sesi = buka_kantor(sampai_dibuka(qtbot, awal), jam_uji())
    assert sesi.db.peran == "pusat"
    sesi.db.tutup()


@pytest.mark.parametrize(
    "lokasi",
    ["kantor.db", os.path.abspath(os.sep), "folder/\x00x.db", "   ", "\u202ebd.\u202c"],
)
def test_absurd_places_are_refused_at_the_field(awal, lokasi):
    klik(awal.pilihan["kantor"])
    lembar = awal.lembar["kantor"]
    ketik(lembar.isian["nama"].widget, "Kecamatan Sukamaju")
    ketik(lembar.isian["instansi"].widget, "Kabupaten")
    lembar.isian["lokasi"].widget.setText(lokasi)
    klik(lembar.terima)
    assert len(kesalahan(lembar)) == 1
    assert kesalahan(lembar)[0] == lembar.isian["lokasi"].bawah.text()
    assert not awal.dibuka


@pytest.mark.skipif(sys.platform != "linux", reason="needs a place where nobody can write")
def test_a_place_that_cannot_be_written_is_said(awal, qtbot):
    klik(awal.pilihan["kantor"])
    lembar = awal.lembar["kantor"]
    for kunci, isi in (("nama", "Kecamatan A"), ("instansi", "B"), ("lokasi", "/proc/tidak/ada/x.db")):
        lembar.isian[kunci].widget.setText(isi)
    klik(lembar.terima)
    qtbot.waitUntil(lambda: "tidak dapat dibuat" in awal.banner.teks, timeout=10000)
    assert not awal.dibuka
    assert lembar.isian["nama"].nilai() == "Kecamatan A"  # nothing typed is lost


@pytest.mark.parametrize("nama", ["\u202eamajukuS\u202c", "🏛️" * 30, "x" * 5000, "\x07\x00"])
def test_absurd_names_never_crash_and_never_leave_half_a_file(awal, qtbot, data_sendiri, nama):
    klik(awal.pilihan["kantor"])
    lembar = awal.lembar["kantor"]
    lembar.isian["nama"].widget.setText(nama)
    lembar.isian["instansi"].widget.setText("Kabupaten")
    klik(lembar.terima)
    qtbot.waitUntil(lambda: bool(awal.dibuka or awal.banner.teks or kesalahan(lembar)), timeout=20000)
    if awal.dibuka:
        sesi = buka_kantor(awal.dibuka[0], jam_uji())
        assert not set(identitas(sesi).nama) & set("\u202e\u202c\x00\x07")
        assert len(identitas(sesi).nama) <= 120
        sesi.db.tutup()
    assert not [f for f in data_sendiri.glob(".*") if f.suffix == ".db"]


def test_existing_file_is_never_overwritten(awal, tmp_path):
    ada = tmp_path / "ada.db"
    ada.write_bytes(b"penting")
    klik(awal.pilihan["kantor"])
    lembar = awal.lembar["kantor"]
    for kunci, isi in (("nama", "Kecamatan A"), ("instansi", "Kabupaten B"), ("lokasi", str(ada))):
        lembar.isian[kunci].widget.setText(isi)
    klik(lembar.terima)
    assert "sudah ada" in kesalahan(lembar)[0]
    assert ada.read_bytes() == b"penting"


def test_sample_office_is_made_once_with_progress(awal, qtbot, data_sendiri, monkeypatch):
    from kinerja_desktop.flows import contoh

    asli, tahap = contoh.buat_kantor_contoh, []

    def cepat(lokasi, sampai="akhir", kemajuan=None):
        tahap.append(sampai)
        return asli(lokasi, "awal", kemajuan)  # the whole year takes too long for a test

    monkeypatch.setattr(contoh, "buat_kantor_contoh", cepat)
    klik(awal.pilihan["contoh"])
    assert not awal.tumpukan.isEnabled()  # nothing else may be started meanwhile
    lokasi = sampai_dibuka(qtbot, awal)
    assert Path(lokasi) == data_sendiri / "kantor-contoh.db"
    assert tahap == ["akhir"]
    klik(awal.pilihan["contoh"])
    qtbot.waitUntil(lambda: len(awal.dibuka) == 2)
    assert tahap == ["akhir"]
    assert awal.dibuka[1] == lokasi


def test_stopping_the_sample_office_leaves_nothing(awal, qtbot, data_sendiri, monkeypatch):
    from kinerja_desktop.flows import contoh

    asli = contoh.buat_kantor_contoh

    def berhenti(lokasi, sampai="akhir", kemajuan=None):
        def lapor(n, dari, teks):
            awal.kendali.minta_batal()
            kemajuan(n, dari, teks)

        return asli(lokasi, "awal", lapor)

    monkeypatch.setattr(contoh, "buat_kantor_contoh", berhenti)
    klik(awal.pilihan["contoh"])
    qtbot.waitUntil(lambda: awal.kendali is None, timeout=20000)
    assert not awal.dibuka
    assert awal.banner.teks == ""
    assert not list(data_sendiri.glob("*.db*")) + list(data_sendiri.glob(".*.db*"))


def test_open_a_file(awal, qtbot, tmp_path, monkeypatch):
    pilihan = ["", str(tmp_path / "hilang.db"), str(tmp_path / "k.db")]
    buat_kantor(tmp_path / "k.db", jam_uji(), "Kecamatan A", "Kabupaten B").db.tutup()
    monkeypatch.setattr(pilih_berkas, "buka", lambda *a, **k: pilihan.pop(0))
    klik(awal.pilihan["buka"])
    assert awal.banner.teks == ""
    klik(awal.pilihan["buka"])
    qtbot.waitUntil(lambda: "tidak ditemukan" in awal.banner.teks)
    periksa_layar(awal)
    klik(awal.pilihan["buka"])
    assert sampai_dibuka(qtbot, awal) == str(tmp_path / "k.db")


@pytest.fixture
def undangan(tmp_path, data_sendiri, monkeypatch):
    undangan_cepat(monkeypatch)
    from kinerja_desktop.flows import tukar

    pusat = buat_kantor(tmp_path / "pusat.db", jam_uji(), "BKPSDM", "Pemerintah Kabupaten Sukajaya", "pusat")
    try:
        yield tukar.undang(pusat, "Kecamatan Sukamaju", tmp_path)
    finally:
        pusat.db.tutup()


def test_join_by_invitation(awal, qtbot, undangan):
    klik(awal.pilihan["gabung"])
    lembar = awal.lembar["gabung"]
    ketik(lembar.isian["undangan"].widget, str(undangan.path) + ".hilang")
    ketik(lembar.isian["kode"].widget, "AAAAA-AAAAA")
    klik(lembar.terima)
    assert "tidak ditemukan" in kesalahan(lembar)[0]
    ketik(lembar.isian["undangan"].widget, str(undangan.path))
    salah = ("0" if undangan.kode[0] != "0" else "1") + undangan.kode[1:]
    ketik(lembar.isian["kode"].widget, salah)
    klik(lembar.terima)
    qtbot.waitUntil(lambda: bool(kesalahan(lembar)), timeout=20000)
    assert lembar.isian["kode"].bawah.text() == kesalahan(lembar)[0]
    assert QApplication.focusWidget() is lembar.isian["kode"].widget
    ketik(lembar.isian["kode"].widget, undangan.kode.lower().replace("-", " "))
    klik(lembar.terima)
    sesi = buka_kantor(sampai_dibuka(qtbot, awal), jam_uji())
    try:
        kantor = identitas(sesi)
        assert (kantor.nama, kantor.instansi) == ("Kecamatan Sukamaju", "Pemerintah Kabupaten Sukajaya")
    finally:
        sesi.db.tutup()


def test_says_why_it_appears_and_offers_what_was_open_before(qtbot, tugas, tmp_path, data_sendiri):
    ada = tmp_path / "lama.db"
    ada.write_bytes(b"x")
    preferensi = Preferensi(tmp_path / "p.json")
    kenal = {str(ada): {"kantor": "Kecamatan Lama"}, str(tmp_path / "hilang.db"): {"kantor": "Hilang"}}
    preferensi.simpan(kenal=kenal)
    w = JendelaAwal(tugas, jam_uji(), preferensi)
    qtbot.addWidget(w)
    w.katakan("Berkas data rusak. Jangan dihapus.")
    w.tampil()
    periksa_layar(w)
    assert any("rusak" in x.text() for x in w.findChildren(QLabel))
    assert [t.text() for t in w.terakhir] == ["Kecamatan Lama"]
    dibuka = []
    w.siap_dibuka.connect(dibuka.append)
    klik(w.terakhir[0])
    assert dibuka == [str(ada)]


# -- one program at a time --------------------------------------------------------------------------------

_KEDUA = """
import sys
from pathlib import Path
from kinerja_desktop.app import buat_qapp
from kinerja_desktop.ui.tunggal import Tunggal
class Aplikasi:
    rangka = awal = None
q = buat_qapp(["x"])
t = Tunggal(Aplikasi(), Path(sys.argv[1]))
t._kabarkan = lambda: print("bisu")
print("pertama" if t.pertama() else "kedua", getattr(t, "terjawab", ""))
"""


def test_second_start_raises_the_first_window(qtbot, tmp_path):
    class Aplikasi:
        rangka = None
        awal = QWidget()

    qtbot.addWidget(Aplikasi.awal)
    Aplikasi.awal.showMinimized()
    pertama = Tunggal(Aplikasi(), tmp_path)
    try:
        assert pertama.pertama()
        kedua = subprocess.Popen(
            [sys.executable, "-c", _KEDUA, str(tmp_path)],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=AKAR,
        )  # fmt: skip
        qtbot.waitUntil(lambda: kedua.poll() is not None, timeout=30000)
        assert kedua.communicate()[0].split() == ["kedua", "True"]
        assert not Aplikasi.awal.isMinimized()
    finally:
        pertama.lepas()
    lagi = Tunggal(Aplikasi(), tmp_path)
    assert lagi.pertama()  # a lock that was given back can be taken again
    lagi.lepas()


def test_unwritable_folder_does_not_stop_the_start(tmp_path):
    class Aplikasi:
        rangka = awal = None

    (tmp_path / "berkas").write_text("x")
    assert Tunggal(Aplikasi(), tmp_path / "berkas" / "bukan-folder").pertama()
