"""Rencana aksi and Catatan harian in the real window: typed, pasted, stated by digits, approved, exported."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kinerja_desktop.domain.harian import StatusHarian
from kinerja_desktop.services import harian, rencana_aksi
from kinerja_desktop.ui import pilih_berkas, tema
from kinerja_desktop.ui.dialog.ekspor_harian import DialogEksporHarian, PilihanEkspor
from kinerja_desktop.ui.dialog.usul_aksi import DialogUsulAksi
from kinerja_desktop.ui.dialog_dasar import DialogAlasan
from tests.ui.aturan_layar import SEMPIT, UKURAN, periksa_layar
from tests.ui.dialog_uji import jeda
from tests.ui.jendela_uji import JamUi, di_pekerja, jendela
from tests.ui.kantor_halaman import buat_isi

K, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
JUMAT = date(2026, 3, 20)


@pytest.fixture(scope="session")
def isi(tmp_path_factory):
    return buat_isi(tmp_path_factory.mktemp("sekitar-nilai"), nilai=True)


@pytest.fixture
def j(qapp, isi, tmp_path, data_sendiri):
    berkas = isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    with jendela(qapp, berkas, JamUi(JUMAT)) as j:
        j.rangka.activateWindow()
        yield j


def panel(j, isi, lembar):
    h = j.buka(
        "penilaian", bagian="pemantauan", lembar=lembar, skp=isi.skp["A"], periode=isi.periode["triwulan1"]
    )
    return h.panel.kini


def tunggu(j):
    """Until what was typed is written and the sheet was read again."""
    p = j.halaman.panel.kini
    j.tunggu(2)
    while p._jeda.isActive() or j.aplikasi.tugas.tertunda:
        jeda(20)
        j.tunggu(2)


def tunggu_siap(j):
    """Until the tab just chosen has read its sheet."""
    j.sampai(lambda: not j.aplikasi.tugas.tertunda)
    j.tunggu(2)


def ketik(view, *sel):
    """Cells typed one after the other, Tab between them; "" passes over."""
    for teks in sel:
        for huruf in teks:
            QTest.keyClicks(view.editor or view, huruf)
        QTest.keyClick(view.editor or view, K.Key_Tab)


def teks(p):
    return [b.teks for b in p.lembar.baris]


def test_rencana_diketik_ditempel_dan_diurungkan(j, isi):
    p = panel(j, isi, "aksi")
    assert not j.halaman.banner.teks, "what Nilai should begin with is no news here"
    QTest.keyClick(p.view, K.Key_N, CTRL)
    ketik(p.view, "Menyiapkan loket", "berkas", "10", "", "", "12")
    tunggu(j)
    (b,) = p.lembar.baris
    assert (b.teks, b.satuan, b.target) == ("Menyiapkan loket", "berkas", ("10", "", "", "12"))
    # Three lines of Excel from the empty row below: rows of the same result, one act.
    QTest.keyClick(p.view, K.Key_N, CTRL)
    QGuiApplication.clipboard().setText("Dua\tkali\t1\r\nTiga\tkali\t2\r\nEmpat\tkali\t3\r\n")
    QTest.keyClick(p.view, K.Key_V, CTRL)
    tunggu(j)
    assert teks(p) == ["Menyiapkan loket", "Dua", "Tiga", "Empat"]
    assert {x.rhk_id for x in p.lembar.baris} == {b.rhk_id}
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu(j)
    assert teks(p) == ["Menyiapkan loket"]
    QTest.keyClick(j.rangka, K.Key_Y, CTRL)
    tunggu(j)
    p.view.ke(p.model.nomor(p.lembar.baris[3].id), 0)
    QTest.keyClick(p.view, K.Key_Up, ALT)
    tunggu(j)
    assert teks(p) == ["Menyiapkan loket", "Dua", "Empat", "Tiga"]
    p.view.ke(p.model.nomor(b.id), 0)
    QTest.keyClick(p.view, K.Key_Minus, CTRL)
    tunggu(j)
    assert teks(p) == ["Dua", "Empat", "Tiga"]
    j.klik(j.halaman.tab.tombol("nilai"))
    tunggu_siap(j)
    assert "menjadi langkah pertama" in j.halaman.banner.teks


def test_tab_melewati_triwulan_yang_terkunci(j, isi):
    """With the first quarter judged, Tab goes from the unit to the second quarter and back."""
    p = panel(j, isi, "aksi")
    model, letak = p.model, p.model.letak
    i = next(n for n, b in enumerate(model.baris) if not b.judul)
    kunci = frozenset({"target1", "target3", "keadaan", "angka", "catatan"})
    p.kisi.isi([replace(b, kunci=kunci) if n == i else b for n, b in enumerate(model.baris)])
    p.view.setFocus()
    p.view.ke(i, letak["satuan"])
    lalu = []
    for _ in range(4):
        QTest.keyClick(p.view, K.Key_Tab)
        lalu.append(model.kolom[p.view.sel_kini[1]].kunci)
    assert lalu == ["target2", "target4", "keluaran", "keterangan"]
    for _ in range(3):
        QTest.keyClick(p.view, K.Key_Backtab)
    assert p.view.sel_kini == (i, letak["target2"])


def test_keadaan_dengan_angka_satu_sampai_empat_untuk_bulan_yang_dipilih(j, isi, monkeypatch):
    p = panel(j, isi, "aksi")
    monkeypatch.setattr(DialogUsulAksi, "ask", lambda usulan, induk: [u.aksi for u in usulan])
    j.klik(p.tombol_usul)
    tunggu(j)
    assert [b.target for b in p.lembar.baris] == [("120", "120", "120", "120"), ("24", "49", "73", "98")]
    p.view.setFocus()
    p.view.ke(1, p.model.letak["keadaan"])
    for huruf in "32":
        QTest.keyClicks(p.view, huruf)
    tunggu(j)
    assert [(b.keadaan, b.hasil) for b in p.lembar.baris] == [
        ("selesai", "Sesuai target"),
        ("berjalan", "Tercapai sebagian"),
    ]
    assert p.keterangan.penuh == "2 jatuh tempo: 1 sesuai, 1 sebagian"
    p.pilih_bulan.setFocus()
    QTest.keyClick(p.pilih_bulan, K.Key_Up)
    tunggu(j)
    assert p.lembar.bulan == 2
    assert [b.keadaan for b in p.lembar.baris] == ["", ""]
    monkeypatch.setattr(DialogUsulAksi, "ask", lambda *a: pytest.fail("tidak ada usulan lagi"))
    j.klik(p.tombol_usul)
    assert "Tidak ada usulan baru" in j.halaman.banner.teks


def test_dialog_usulan_mengembalikan_yang_dicentang(qtbot):
    from kinerja_desktop.ui.dialog_dasar import DAFTAR_DIALOG

    d = DAFTAR_DIALOG["usul_aksi"](None)
    qtbot.addWidget(d)
    assert [a.teks for a in d.hasil()] == ["Surat terbit"]
    d.show()
    QTest.mouseClick(d.semua, Qt.MouseButton.LeftButton)
    assert len(d.hasil()) == 2
    assert d.terima.text() == "Ambil 2 usulan"


def _catat(p, *baris):
    QTest.keyClick(p.kegiatan.view, K.Key_N, CTRL)
    p.kegiatan.view.ke(p.kegiatan.model.rowCount() - 1, 0)
    for satu in baris:
        ketik(p.kegiatan.view, *satu)


def _isi(p):
    return [(b.mulai, b.selesai, b.teks) for b in p.lembar.pada(p.hari).baris]


def test_catatan_seharian_hanya_dengan_papan_ketik(j, isi):
    p = panel(j, isi, "harian")
    assert p.hari == JUMAT
    assert p.kegiatan.view.sel_kini == (0, 0), "typing begins at once"
    _catat(p, ("7.30-8", "", "Apel", "", "1", "kali", "", ""), ("8-10", "", "Loket", "", "12", "", "", ""))
    tunggu(j)
    assert _isi(p) == [("07:30", "08:00", "Apel"), ("08:00", "10:00", "Loket")]
    assert p.daftar.kisi_model.teks[19][1] == "● 2 kegiatan, 02:30"
    _catat(p, ("9-11", "", "Rapat"))
    tunggu(j)
    assert "bertumpuk dengan" in j.halaman.banner.teks
    # Over to the days with the keys, and back: Thursday is an empty working day.
    p.daftar.setFocus()
    QTest.keyClick(p.daftar, K.Key_Up)
    QTest.keyClick(p.daftar, K.Key_Right)
    tunggu(j)
    assert p.hari == date(2026, 3, 19)
    assert p.daftar.kisi_model.teks[18][1] == "○ belum diisi"
    assert p.kegiatan.view.hasFocus()
    assert p.celah_berikut()
    assert p.hari < date(2026, 3, 19)


def test_salin_kemarin_saran_ajukan_dan_setujui(j, isi, monkeypatch):
    skp_id = isi.skp["A"]

    def kemarin(sesi):
        sel = [harian_sel("mulai", "8-9"), harian_sel("teks", "Apel bersama")]
        return harian.tulis(sesi, skp_id, date(2026, 3, 18), sel)

    di_pekerja(j, kemarin)
    p = panel(j, isi, "harian")
    j.klik(p.bilah.tombol_salin)
    tunggu(j)
    assert _isi(p) == [("08:00", "09:00", "Apel bersama")]
    assert "disalin dari 18 Maret 2026" in j.halaman.banner.teks
    QTest.keyClick(p.kegiatan.view, K.Key_N, CTRL)
    QTest.keyClick(p.kegiatan.view, K.Key_Down, ALT)
    j.tunggu()
    QTest.keyClicks(p.bilah.kotak.cari, "apel")
    QTest.keyClick(p.bilah.kotak.cari, K.Key_Return)
    tunggu(j)
    assert _isi(p)[1] == ("09:00", "", "Apel bersama")
    p.kegiatan.view.ke(1, 1)
    ketik(p.kegiatan.view, "10")
    tunggu(j)
    _menu(p.bilah.tombol_ajukan, "Ajukan hari ini")
    tunggu(j)
    status = {b.status for b in p.lembar.pada(JUMAT).baris}
    assert status == {StatusHarian.DIAJUKAN}
    assert "tarik dahulu" in p.kegiatan.model.keterangan(0, 0)
    _menu(p.bilah.tombol_setujui, "Setujui semua pegawai bulan ini")
    tunggu(j)
    assert {b.status for b in p.lembar.pada(JUMAT).baris} == {StatusHarian.DISETUJUI}
    monkeypatch.setattr(DialogAlasan, "ask", lambda *a, **k: "bukti belum ada")
    _menu(p.bilah.tombol_setujui, "Kembalikan hari ini…")
    tunggu(j)
    assert p.kembali.text() == "Dikembalikan pejabat penilai: bukti belum ada."
    assert p.kegiatan.model.teks[0][-1] == "Dikembalikan"
    assert "bukti belum ada" in p.kegiatan.model.keterangan(0, p.kegiatan.model.letak["status"])
    assert p.daftar.kisi_model.teks[19][1] == "! 2 dikembalikan"
    assert "2 dikembalikan" in p.keterangan.penuh


def harian_sel(kolom, nilai):
    return rencana_aksi.UbahanDatar(b"baru-" + bytes(11), kolom, nilai)


def _menu(tombol, nama):
    """Choose an entry of a button's menu with its keys: open it, go down to it, Enter."""
    menu = tombol.menu()
    urut = [a.text() for a in menu.actions()].index(nama)
    menu.popup(tombol.mapToGlobal(tombol.rect().bottomLeft()))
    for _ in range(urut + 1):
        QTest.keyClick(menu, K.Key_Down)
    QTest.keyClick(menu, K.Key_Return)


def test_ekspor_dari_layar_terbaca_kembali(j, isi, monkeypatch, tmp_path, qtbot):
    p = panel(j, isi, "harian")
    _catat(p, ("8-9", "", "Apel", "", "1", "kali", "https://x.contoh.id/1", ""))
    tunggu(j)
    lihat = []

    def tanya(konteks, pegawai, nama, dari, sampai, induk):
        d = DialogEksporHarian(konteks, pegawai, nama, dari, sampai, induk)
        d.show()
        j.sampai(lambda: d.terima.isEnabled())
        lihat.extend([d.ringkas.text(), d.daftar.toPlainText()])
        hasil = d.hasil()
        d.close()
        return hasil

    monkeypatch.setattr(DialogEksporHarian, "ask", tanya)
    monkeypatch.setattr(pilih_berkas, "simpan", lambda *a: str(tmp_path / a[2]))
    _menu(p.bilah.tombol_lain, "Ekspor Progres Harian…")
    tunggu(j)
    assert lihat[0] == "1 kegiatan akan ditulis; 1 di antaranya akan ditolak BKN."
    assert lihat[1] == "20 Maret 2026 08:00 Apel: rencana aksi belum dipilih."
    (berkas,) = tmp_path.glob("Progres Harian Staf A*.xlsx")
    baris = list(openpyxl.load_workbook(berkas).worksheets[0].iter_rows(values_only=True))
    assert baris[1] == (None, "2026-03-20", "08:00", "09:00", "Apel", 1, "kali", "https://x.contoh.id/1")
    assert PilihanEkspor.__dataclass_fields__.keys() >= {"lengkap_saja", "pegawai_id"}


def test_bagian_muat_pada_kedua_ukuran_dan_huruf_besar(j, isi):
    for pt, ukuran in ((10, UKURAN), (14, (SEMPIT,))):
        tema.pasang(j.aplikasi.qapp, "terang", pt)
        for lembar in ("aksi", "harian"):
            p = panel(j, isi, lembar)
            for satu in ukuran:
                j.rangka.resize(*satu)
                tunggu(j)
                periksa_layar(j.rangka)
            assert p.isVisible()
            if lembar == "aksi":
                kotak = p.panel.teks
                assert kotak.height() == kotak.fontMetrics().lineSpacing() * 2 + 16, "two lines in any size"
