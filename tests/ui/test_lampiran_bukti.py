"""Under the progress grid: entries of a month with their traces, files attached, opened, taken back."""

from __future__ import annotations

from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.services import lampiran, realisasi
from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.halaman.penilaian import lampiran_bukti
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog, jeda, ketik
from tests.ui.jendela_uji import JamUi, di_pekerja, jendela
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


def test_a_program_is_refused_in_one_sentence(j, p, tmp_path, monkeypatch):
    (tmp_path / "foto.jpg").write_bytes(b"MZ" + b"\0" * 999)
    monkeypatch.setattr(pilih_berkas, "buka", lambda *a, **k: str(tmp_path / "foto.jpg"))
    pilih(p.sel.lampiran, K.Key_Down, K.Key_Return)
    tunggu(j)
    assert p.sel.lampiran.text() == "Lampiran"
    assert di_pekerja(j, lambda s: lampiran.daftar_bulan(s, *p.sel.lampiran.alamat)) == ()


def isi_dialog(j, nilai, tolak=""):
    """Fill the dialog of an entry and save it; `tolak`: what it must say first without a reason."""

    def isi(d):
        for kunci, teks in nilai.items():
            ketik(d.formulir.isian[kunci].widget, teks)
        QTest.keyClick(d.terima, K.Key_Space)
        tunggu(j)
        if tolak:
            assert tolak in d.formulir.isian["alasan"].bawah.text()
            ketik(d.formulir.isian["alasan"].widget, "salah salin")
            QTest.keyClick(d.terima, K.Key_Space)
            tunggu(j)
        return d.isVisible()

    return isi


def test_several_entries_are_added_and_corrected_with_their_trace(j, p):
    baru = isi_dialog(j, {"angka": "7 berkas", "tanggal": "4-3-2026", "teks": "loket"})
    assert not dalam_dialog(lambda: j.klik(p.sel.tombol_tambah), baru)
    tunggu(j)
    assert p.sel.daftar.isVisible()
    assert p.sel.daftar.item(0).text().startswith("04-03-2026 · 7 berkas · loket")
    assert "berbeda-beda" in p.sel.kepala.text()
    assert not p.sel.isian["angka"].isVisible()
    i, kolom = 1, p.model.letak["b3"]
    assert not p.model.bisa_ubah(i, kolom), "one number cannot say which entry is meant"
    betul = isi_dialog(j, {"angka": "7 surat"})
    p.sel.daftar.setFocus()
    assert not dalam_dialog(lambda: QTest.keyClick(p.sel.daftar, K.Key_Return), betul)
    tunggu(j)
    assert "Jumlah 2 catatan: 11 surat" in p.sel.kepala.text()
    assert (p.model.teks[i][kolom], p.sel.lama.text()) == ("11", "Nilai lama (1)")
    j.klik(p.sel.lama)
    lama = p.sel.daftar.item(1)
    assert lama.font().strikeOut()
    assert lama.text().startswith("7 berkas · loket · dicatat 20-03-2026 oleh")
    assert "(usulan, alat bantu)" in p.baris_capaian.penuh
    assert p.model.teks[i][p.model.letak["capaian"]].endswith(" %")


def test_a_late_correction_in_the_grid_leaves_the_reason_to_be_written(j, p):
    j.aplikasi.jam.hari = date(2026, 3, 25)
    QTest.keyClick(p.view, "5")
    QTest.keyClick(p.view.editor, K.Key_Return)
    tunggu(j)
    p.view.ke(1, p.model.letak["b3"])
    tunggu(j)
    assert p.sel.alasan.isVisible()
    ketik(p.sel.alasan, "satu surat terlewat")
    QTest.keyClick(p.sel.alasan, K.Key_Return)
    tunggu(j)
    assert not p.sel.alasan.isVisible()
    (c,) = di_pekerja(j, lambda s: realisasi.catatan_bulan(s, *p.sel.alamat)).catatan
    assert (c.angka, c.alasan, [x.isi for x in c.lama]) == ("5", "satu surat terlewat", ["4"])
    j.aplikasi.jam.hari = date(2026, 3, 26)
    p.sel.muat()
    tunggu(j)
    enam = isi_dialog(j, {"angka": "6"}, "belum diisi")
    assert not dalam_dialog(lambda: pilih(p.sel.lainnya, K.Key_Down, K.Key_Return), enam)
    (c,) = di_pekerja(j, lambda s: realisasi.catatan_bulan(s, *p.sel.alamat)).catatan
    assert (c.angka, c.alasan, len(c.lama)) == ("6", "salah salin", 2)


def test_dropped_photos_and_links_stand_in_a_row(j, p, tmp_path, monkeypatch):
    Image.effect_noise((2400, 1800), 20).save(tmp_path / "Apel pagi.jpg", quality=90)
    ketik(p.sel.isian["bukti"], "lihat https://contoh.go.id/register.")
    QTest.keyClick(p.sel.isian["bukti"], K.Key_Return)
    tunggu(j)
    isi = QMimeData()
    isi.setUrls([QUrl.fromLocalFile(str(tmp_path / "Apel pagi.jpg"))])
    tombol, tanpa = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    masuk = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, isi, tombol, tanpa)
    QApplication.sendEvent(p.sel, masuk)
    assert masuk.isAccepted()
    QApplication.sendEvent(p.sel, QDropEvent(QPoint(9, 9), Qt.DropAction.CopyAction, isi, tombol, tanpa))
    tunggu(j)
    baris = p.sel.baris_bukti
    assert [baris.item(n).text().split("\n")[0] for n in range(baris.count())] == [
        "Apel pagi.jpg",
        "contoh.go.id/register",
    ]
    assert not baris.item(0).icon().isNull()
    terbuka = []
    monkeypatch.setattr(lampiran_bukti, "buka_tautan", lambda a: terbuka.append(a) or True)
    baris.setCurrentRow(1)
    QTest.keyClick(baris, K.Key_Return)
    assert terbuka == ["https://contoh.go.id/register"]
    baris.setCurrentRow(0)
    QTest.keyClick(baris, K.Key_Delete)
    tunggu(j)
    assert di_pekerja(j, lambda s: lampiran.daftar_bulan(s, *p.sel.alamat)) == ()


@pytest.mark.parametrize("ukuran", UKURAN, ids=str)
def test_the_button_fits(j, p, ukuran):
    j.rangka.resize(*ukuran)
    tunggu(j)
    periksa_layar(j.rangka)
    assert p.sel.lampiran.width() >= p.sel.lampiran.sizeHint().width()
