"""A 360 round and competences on the page: made, typed, closed, seen by whom it concerns."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kinerja_desktop.services import kompetensi, rekan_360
from kinerja_desktop.services.rekan_360_hasil import lembar_beredar
from kinerja_desktop.ui.dialog.rekan_kumpul import DialogAmbil360
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog
from tests.ui.jendela_uji import JamUi, di_pekerja, jendela
from tests.ui.kantor_halaman import buat_isi

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
HARI = JamUi(date(2026, 3, 20))


@pytest.fixture(scope="session")
def isi(tmp_path_factory):
    return buat_isi(tmp_path_factory.mktemp("halaman-rekan"), nilai=True)


@pytest.fixture
def berkas(isi, tmp_path, data_sendiri):
    return isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)


def buka(j, lembar):
    j.rangka.activateWindow()
    return j.buka("penilaian", bagian="umpan_balik", lembar=lembar).panel.kini


def terima(dialog):
    QTest.keyClick(dialog, K.Key_Return, CTRL)


def butir(dialog):
    return [dialog.daftar.item(n).text() for n in range(dialog.daftar.count())]


def menu(tombol, n):
    return tombol.menu().actions()[n].trigger


def klik(tombol):
    return lambda: QTest.mouseClick(tombol, Qt.MouseButton.LeftButton)


def tanpa_skp(j, monkeypatch):
    """No dead buttons where nobody has an SKP: one sentence and the way to SKP."""
    with monkeypatch.context() as m:
        m.setattr(j.aplikasi.rangka.halaman("penilaian"), "daftar_orang", lambda lembar: [])
        p = buka(j, "dialog")
        assert p.badan.isHidden()
        assert p.kosong.tombol.text() == "Buka SKP"


def test_a_round_from_making_it_to_the_result_of_the_assessor(qapp, isi, berkas, monkeypatch):
    with jendela(qapp, berkas, HARI) as j:
        tanpa_skp(j, monkeypatch)
        p = buka(j, "rekan")
        assert "Belum ada putaran" in p.awal.kalimat.text()
        assert p.baru.isHidden()
        assert p.awal.tombol.hasFocus(), "not the rail"
        dalam_dialog(klik(p.awal.tombol), terima)
        j.tunggu()
        assert "semester 1 2026" in p.pilih.currentText()

        def tiga_orang(dialog):
            tanpa = [b.split("\n")[0] for b in butir(dialog) if "tanpa bawahan" in b]
            assert tanpa == ["Staf A", "Staf B", "Staf C", "Staf D"]
            klik(dialog.tiada)()
            for n in range(1, 4):
                dialog.daftar.setCurrentRow(n)
                QTest.keyClick(dialog.daftar, K.Key_Space)
            QTest.keyClick(dialog.banyak["rekan"].lineEdit(), K.Key_Up)
            terima(dialog)

        dalam_dialog(klik(p.buat), tiga_orang)
        j.tunggu()
        assert [b.nilai["rekan"] for b in p.model.baris] == ["0 dari 5"] * 3
        putaran = p.putaran_id
        beredar = di_pekerja(j, lambda s: lembar_beredar(s, putaran))
        kode = [x.kode for x in beredar if (x.pegawai_id, x.hubungan) == (isi.staf[0], "rekan")][:3]

        def ketik(dialog):
            view = dialog.kisi.view
            for i, k in enumerate(kode):
                assert view.sel_kini == (i, 0)
                QTest.keyClick(view, k[0].lower())
                QTest.keyClicks(view.editor, k[1:])
                QTest.keyClick(view.editor, K.Key_Tab)
                QTest.keyClicks(view, "43214321432143")
                QTest.keyClick(view, "T")
                QTest.keyClicks(view.editor, "eliti")
                QTest.keyClick(view.editor, K.Key_Tab)  # from the words to the next form's code
            terima(dialog)

        siap = []
        monkeypatch.setattr(DialogAmbil360, "ask", lambda n, bagian, parent: siap.append(n) or True)
        dalam_dialog(menu(p.kumpulkan, 2), ketik)
        j.tunggu()
        assert siap == [3]
        assert [o.masuk_lain for o in p.putaran.orang] == [3, 0, 0]
        assert "ditutup" in p.hasil.sebab.text()
        dalam_dialog(klik(p.tutup), lambda d: QTest.mouseClick(d.terima, Qt.MouseButton.LeftButton))
        j.tunggu()
        assert "hanya dapat dilihat oleh pegawai ini" in p.hasil.sebab.text(), "the operator sees no result"
        assert p.kumpulkan.isHidden()
    with jendela(qapp, berkas, HARI, isi.kasi.hex()) as j:
        p = buka(j, "rekan")
        p.view.ke(next(i for i, b in enumerate(p.model.baris) if b.nama == "Staf A"), 0)
        j.sampai(lambda: not p.hasil.gulir.isHidden())
        assert "Loyal: Rekan kerja 3,50" in p.hasil.grafik.accessibleDescription()
        assert p.hasil.kata.text().count("Teliti") == 3
        for ukuran in UKURAN:
            periksa_layar(j.rangka, ukuran)


def test_levels_are_typed_as_digits_and_the_gap_is_said_in_words(qapp, isi, berkas):
    with jendela(qapp, berkas, HARI) as j:
        p = buka(j, "kompetensi")
        klik(p.saklar.tombol("standar"))()
        j.tunggu()
        standar = p.panel("standar")
        assert "Pengadministrasi Perkantoran · 4 pegawai" in standar.pilih.currentText()
        standar.view.ke(0, 1)
        QTest.keyClicks(standar.view, "359")
        assert "1 sampai 5" in j.halaman.banner.teks
        klik(p.saklar.tombol("orang"))()
        j.tunggu()
        orang = p.panel("orang")
        orang.pemilih.kotak.setFocus()
        QTest.keyClicks(orang.pemilih.kotak, "Staf A")
        j.sampai(lambda: orang.keterangan.penuh == "Pengadministrasi Perkantoran")
        j.tunggu()
        orang.view.ke(1, orang.model.letak["tingkat"])
        QTest.keyClicks(orang.view, "15")
        j.tunggu()
        j.sampai(lambda: orang.model.baris[1].nilai["selisih"].startswith("▼"))
        assert [b.nilai["selisih"] for b in orang.model.baris[1:4]] == [
            "▼ 2 tingkat di bawah standar",
            "= sesuai standar",
            "",
        ]
        x = di_pekerja(j, lambda s: kompetensi.lembar(s, isi.staf[0], 2026))
        assert [(b.standar, b.tingkat) for b in x.baris[:2]] == [(3, 1), (5, 5)]
        klik(p.saklar.tombol("unit"))()
        j.tunggu()
        assert "1 dari 6 pegawai" in p.panel("unit").kalimat.text()
        for ukuran in UKURAN:
            periksa_layar(j.rangka, ukuran)
    with jendela(qapp, berkas, HARI, isi.staf[0].hex()) as j:
        orang = buka(j, "kompetensi").panel("orang")
        QTest.keyClicks(orang.view, "2")
        j.tunggu()
        assert orang.model.baris[1].nilai["tingkat"] == "1", "the employee only reads"
        assert not di_pekerja(j, lambda s: rekan_360.daftar(s, 2026))
