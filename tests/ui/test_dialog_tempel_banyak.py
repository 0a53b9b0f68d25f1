"""Ctrl+V on Daftar with the SKP of several people: the dialog, the ticks, the banner, and one undo."""

from __future__ import annotations

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QStyle, QStyleOptionViewItem

from kinerja_desktop.services import skp
from kinerja_desktop.spreadsheets.papan_klip import tulis_tsv
from kinerja_desktop.ui import pilih_berkas, tema
from kinerja_desktop.ui.kisi.model import SALAH
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog, klik
from tests.ui.skp_uji import baca, commit

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
TAJUK = ["Nama", "Rencana hasil kerja", "Aspek", "Indikator", "Target", "Satuan"]


def tabel(*nama, target="1.234,5"):
    baris = [TAJUK]
    for n in nama:
        baris.append([n, f"Hasil {n}", "Kuantitas", "Jumlah berkas", target, "berkas"])
        baris.append(["", "", "Kualitas", "Berkas tanpa salah", "98", "%"])
    return baris


def tempel(j, baris, di_dialog):
    """Ctrl+V on the list, and what is done in the dialog."""
    h = j.buka("skp")
    QApplication.clipboard().setText(tulis_tsv(baris))
    h.daftar.kisi.view.setFocus()

    def isi(d):
        try:
            return di_dialog(d)
        finally:
            if d.isVisible():
                d.reject()

    hasil = dalam_dialog(lambda: (QTest.keyClick(h.daftar.kisi.view, K.Key_V, CTRL), j.tunggu()), isi)
    j.tunggu()
    return h, hasil


def milik(j):
    return j.aplikasi.tugas._data.submit(lambda: skp.daftar(j.aplikasi.pintu.sesi, 2026)).result()


def butir(d):
    semua = [d.daftar.item(n) for n in range(d.daftar.count())]
    return {b.text().partition("\n")[0]: b for b in semua}


def centang(d, b):
    """Click the box of a line."""
    d.daftar.scrollToItem(b)
    pilihan = QStyleOptionViewItem()
    d.daftar.initViewItemOption(pilihan)
    pilihan.rect = d.daftar.visualItemRect(b)
    pilihan.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    kotak = d.daftar.style().subElementRect(
        QStyle.SubElement.SE_ItemViewItemCheckIndicator, pilihan, d.daftar
    )
    QTest.mouseClick(d.daftar.viewport(), Qt.MouseButton.LeftButton, pos=kotak.center())


def test_ctrl_v_menempel_yang_dicentang_lalu_satu_urungkan(j, isi):
    sebelum = commit(j)
    lama = baca(j, isi.skp["A"]).baris

    def di_dialog(d):
        b = butir(d)
        assert set(b) == {"Staf A", "× Staf B", "Staf C", "× Staf D", "× Entah Siapa"}
        assert b["Staf A"].checkState() == Qt.CheckState.Unchecked
        assert b["Staf C"].checkState() == Qt.CheckState.Checked
        assert "sudah diajukan" in b["× Staf B"].text()
        assert d.terima.text() == "Tempel 1 SKP (2 baris)"
        centang(d, b["Staf A"])
        assert d.terima.text() == "Tempel 2 SKP (4 baris)"
        centang(d, b["× Staf B"])
        assert d.terima.text() == "Tempel 2 SKP (4 baris)"
        klik(d.terima)

    h, _ = tempel(j, tabel("Staf A", "Staf B", "Staf C", "Staf D", "Entah Siapa"), di_dialog)
    assert commit(j) == sebelum + 1
    assert [b.rhk for b in baca(j, isi.skp["A"]).baris[-2:]] == ["Hasil Staf A"] * 2
    (c,) = (s for s in milik(j) if s.nama == "Staf C")
    assert [b.target for b in baca(j, c.skp_id).baris] == ["1.234,5", "98"]
    assert "2 SKP ditempel (4 baris). 1 di antaranya baru dibuat." in h.banner.teks
    assert "Tidak ditempel: Staf B (SKP sudah diajukan; tidak diubah); Staf D" in h.banner.teks
    assert "Entah Siapa" in h.banner.teks
    assert next(b.nilai["status"] for b in h.daftar.kisi.model.baris if b.nama == "Staf C") == "Draf"
    (urung,) = h.banner.tombol()
    j.klik(urung)
    assert baca(j, isi.skp["A"]).baris == lama
    assert not [s for s in milik(j) if s.nama == "Staf C"]
    assert next(b.nilai["status"] for b in h.daftar.kisi.model.baris if b.nama == "Staf C") == "○ Belum ada"


def test_urungkan_pada_pesan_tidak_menarik_ketikan_sesudahnya(j):
    h, _ = tempel(j, tabel("Staf C"), lambda d: klik(d.terima))
    (urung,) = h.banner.tombol()
    view = h.daftar.kisi.view
    view.ke(next(i for i, b in enumerate(h.daftar.kisi.model.baris) if b.nama == "Staf C"), 0)
    QTest.keyClick(view, K.Key_Return)
    j.tunggu()
    lembar = h.susun.kisi
    lembar.ke(lembar.lembar.baris[0].id, "satuan")
    QTest.keyClicks(lembar.view, "7")
    QTest.keyClick(QApplication.focusWidget(), K.Key_Return)
    j.tunggu()
    j.klik(urung)
    assert "Sudah ada perubahan sesudahnya." in h.banner.teks
    assert baca(j, h.susun.skp_id).baris[0].satuan == "7"


def test_sel_yang_tidak_cocok_ditandai_dan_dijelaskan_batal_tidak_menulis(j):
    sebelum = commit(j)

    def di_dialog(d):
        QTest.keyClick(d.daftar, K.Key_Down)
        QTest.keyClick(d.daftar, K.Key_Up)
        m = d.kisi.model
        i, t = 0, m.letak["target"]
        assert m.teks[i][t] == "! banyak"
        assert m.status[i][t] & SALAH
        assert not m.status[1][t] & SALAH
        assert d.kisi.view.sel_kini == (0, t)
        assert d.kisi.isi_panel.text() == "“banyak”: Target aspek Kuantitas harus memuat angka, misalnya 12."
        assert "1 sel ditinggal." in d.sebut.text()
        QTest.keyClick(d, K.Key_Escape)

    tempel(j, tabel("Staf C", "Staf B", target="banyak"), di_dialog)
    assert commit(j) == sebelum


def test_papan_klip_tanpa_tabel_dikatakan_di_halaman(j):
    h = j.buka("skp")
    for teks, kalimat in (
        ("", "Papan klip kosong"),
        ("halo", "tidak berisi tabel"),
        ("a\tb", "Tidak seorang pun"),
    ):
        QApplication.clipboard().setText(teks)
        QTest.keyClick(h.daftar.kisi.view, K.Key_V, CTRL)
        j.tunggu()
        assert kalimat in h.banner.teks


def test_menu_mengimpor_buku_dan_menyimpan_templat(j, tmp_path, monkeypatch):
    buku = openpyxl.Workbook()
    for b in tabel("Staf C"):
        buku.active.append(b)
    buku.save(tmp_path / "SKP seksi.xlsx")
    monkeypatch.setattr(pilih_berkas, "buka", lambda *_: str(tmp_path / "SKP seksi.xlsx"))
    monkeypatch.setattr(pilih_berkas, "simpan", lambda *_: str(tmp_path / "templat"))
    h = j.buka("skp")
    menu = h.daftar.isi_excel.menu()
    assert isinstance(menu, QMenu)

    def di_dialog(d):
        assert "SKP seksi.xlsx: 1 dari 1 pegawai dapat ditempel, 2 baris." in d.accessibleDescription()
        klik(d.terima)

    dalam_dialog(lambda: (_pilih(h, menu, 1), j.tunggu()), di_dialog)
    j.tunggu()
    assert "1 SKP ditempel (2 baris)." in h.banner.teks
    _pilih(h, menu, 2)
    j.sampai(lambda: "Templat disimpan" in h.banner.teks)
    assert (tmp_path / "templat.xlsx").exists()


def _pilih(h, menu, nomor):
    menu.popup(h.daftar.isi_excel.mapToGlobal(QPoint(0, 0)))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[nomor]).center())


@pytest.mark.parametrize("huruf", [10, 14])
def test_dialog_dan_daftar_muat_di_layar_kecil(j, qapp, huruf):
    if huruf != 10:
        tema.pasang(qapp, pt=huruf)
    h = j.buka("skp")
    for lebar, tinggi in UKURAN:
        j.rangka.resize(lebar, tinggi)
        j.tunggu()
        periksa_layar(h)

    def di_dialog(d):
        assert d.width() <= 1000
        assert d.height() <= 540
        periksa_layar(d)

    tempel(j, tabel("Staf A", "Staf B", "Staf C", "Entah Siapa", target="banyak"), di_dialog)
