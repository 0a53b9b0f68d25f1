"""The tab Matriks on a real office with real keys: typing, paste, states, proposals, links, both sizes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.services import matriks, skp, skp_pilihan
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.ui.dialog.tautkan_rhk import DialogTautkanRhk
from tests.kantor_uji import Pabrik, buat_cetakan, folder_data, jam_uji
from tests.services.bantu_kinerja import isi_lengkap, kantor_kecil
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.jendela_uji import JamUi, jendela

K, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TAHUN = 2026


@pytest.fixture(scope="module")
def isi(tmp_path_factory):
    """A kasi with two results, staff A and B with drafts (B in words only), C without an SKP."""
    cetakan = buat_cetakan(tmp_path_factory.mktemp("halaman-matriks"), "kantor")
    with folder_data(cetakan.data):
        sesi = buka_kantor(cetakan.berkas, jam_uji())
        k = kantor_kecil(sesi, Pabrik(sesi), 3)
        isi_lengkap(sesi, skp.buat(sesi, k.kasi, TAHUN).value, 2)
        skp.buat(sesi, k.staf[0], TAHUN)
        kedua = skp.buat(sesi, k.staf[1], TAHUN).value
        (b,) = skp.tambah_baris(sesi, kedua).value
        teks = (("rhk", "Tertatanya arsip"), ("intervensi", "Terlayani warga bagian 1"))
        skp.ubah_sel(sesi, kedua, [UbahanSel(b, c, t) for c, t in teks])
        sesi.db.tutup()
    return cetakan, k


@pytest.fixture
def j(qapp, isi, tmp_path, data_sendiri, monkeypatch):
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    with jendela(qapp, isi[0].salin(tmp_path / "kantor.db", data_sendiri), JamUi()) as j:
        j.rangka.activateWindow()
        yield j


@pytest.fixture
def m(j, isi):
    """The kasi's matrix, opened by a link."""
    h = j.buka("skp", bagian="matriks", pimpinan=isi[1].kasi, tahun=TAHUN)
    j.tunggu()
    return h.panel_lain


def tunggu(j, m):
    """Until typing is written and the states are read again."""
    j.tunggu()
    j.sampai(lambda: not m._jeda.isActive() and not m.model.ada_tunda())
    j.tunggu()


def baca(j, isi):
    return j.aplikasi.tugas._data.submit(
        lambda: matriks.lembar(j.aplikasi.pintu.sesi, TAHUN, isi[1].kasi)
    ).result()


def ketik(j, m, i, j_, teks):
    m.view.setFocus()
    m.view.ke(i, j_)
    QTest.keyClicks(m.view, teks[0])
    QTest.keyClicks(m.view.editor, teks[1:])
    QTest.keyClick(m.view.editor, K.Key_Return)
    tunggu(j, m)


def test_it_opens_at_the_first_leader_and_says_what_is_missing(j, isi):
    h = j.buka("skp")
    j.klik(h.tab.tombol("matriks"))
    m = h.panel_lain
    assert m.pilih_pimpinan.currentText() == "Camat Sukamaju — Rahmad Santosa"
    assert "Rahmad Santosa belum mempunyai hasil kerja" in m.kalimat_kosong.text()
    assert not m.kisi.isVisible()
    m.pilih_pimpinan.setFocus()
    QTest.keyClick(m.pilih_pimpinan, K.Key_Down)
    j.tunggu()
    assert [b.nama for b in m.model.baris] == ["Staf A", "Staf B", "Staf C"]
    assert [k.judul for k in m.model.kolom[2:]] == [
        "! 1. Terlayaninya warga bagian 1",
        "! 2. Terlayaninya warga bagian 2",
    ]
    assert m.bilah.tanpa.text() == "2 RHK tanpa pendukung"


def test_typing_and_proposing_one_undo_each(j, m, isi):
    ketik(j, m, 0, 2, "Terselesaikannya surat")
    assert m.model.tanda(0, 2) == "○"
    m.view.ke(0, 2)
    assert m.panel.petunjuk.toolTip() == "○ Belum diusulkan"
    assert m.bilah.usul.text() == "Usulkan ke SKP (1)"
    j.klik(m.bilah.usul)
    tunggu(j, m)
    assert m.model.tanda(0, 2) == "✓"
    assert m.halaman.banner.teks == "1 hasil kerja ditambahkan ke SKP."
    assert QApplication.focusWidget() is m.view
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu(j, m)
    assert m.model.tanda(0, 2) == "○"
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu(j, m)
    assert m.model.teks[0][2] == ""
    assert baca(j, isi).hitung == {}


def test_a_block_from_excel_is_one_act_and_what_does_not_fit_is_asked_first(j, m, isi):
    m.view.setFocus()
    m.view.ke(0, 2)
    QApplication.clipboard().setText('"Surat\nArsip"\tx\nLaporan\tData')
    QTest.keyClick(m.view, K.Key_V, CTRL)
    tunggu(j, m)
    assert [r[2:] for r in m.model.teks] == [["Surat\nArsip", ""], ["Laporan", "Data"], ["", ""]]
    assert "○ Belum diusulkan: 4" in m.legenda.penuh
    m.view.ke(2, 3)
    QApplication.clipboard().setText("satu\tdua\ntiga\tempat")
    QTest.keyClick(m.view, K.Key_V, CTRL)
    j.tunggu()
    panel = m.kisi.panel_tempel
    assert panel.isVisible()
    assert "tidak muat" in panel.daftar.toPlainText()
    QTest.keyClick(panel.batal, K.Key_Escape)
    m.view.setFocus()
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu(j, m)
    assert baca(j, isi).hitung == {}


def test_a_whole_matrix_is_pasted_on_the_names_in_whatever_order(j, m, isi):
    m.view.setFocus()
    m.view.ke(0, 0)
    baris = (
        "PEGAWAI\tJABATAN\tOUTCOME",
        "Yulia Paramita\tKasi\tRHK pimpinan",
        "STAF C\tStaf\tLaporan\tx",
        "Staf A\tStaf\t\tArsip",
        "Staf B\tStaf\t\t",
    )
    QApplication.clipboard().setText("\n".join(baris))
    QTest.keyClick(m.view, K.Key_V, CTRL)
    tunggu(j, m)
    assert [r[2:] for r in m.model.teks] == [["", "Arsip"], ["", ""], ["Laporan", ""]]
    QApplication.clipboard().setText("Staf B\tStaf\tData\nOrang Lain\tStaf\tData")
    m.view.ke(0, 0)
    QTest.keyClick(m.view, K.Key_V, CTRL)
    j.tunggu()
    panel = m.kisi.panel_tempel
    assert "“Orang Lain” tidak ada pada matriks ini" in panel.daftar.toPlainText()
    j.klik(panel.tempel)
    tunggu(j, m)
    assert baca(j, isi).baris[1].sel[baca(j, isi).kolom[0].kunci].teks == "Data"


def test_fill_down_delete_and_the_names_are_not_to_be_typed(j, m, isi):
    ketik(j, m, 0, 3, "Data")
    m.view.pilih_kotak(0, 3, 2, 3)
    QTest.keyClick(m.view, K.Key_D, CTRL)
    tunggu(j, m)
    assert [r[3] for r in m.model.teks] == ["Data"] * 3
    m.view.ke(1, 3)
    QTest.keyClick(m.view, K.Key_Delete)
    tunggu(j, m)
    assert [r[3] for r in m.model.teks] == ["Data", "", "Data"]
    m.view.ke(1, 0)
    QTest.keyClicks(m.view, "x")
    assert m.view.editor is None


def test_who_is_left_out_is_named(j, m, isi, qapp):
    ketik(j, m, 0, 2, "Surat")
    ketik(j, m, 2, 2, "Surat")
    j.klik(m.bilah.usul)
    tunggu(j, m)
    assert "2 hasil kerja ditambahkan ke SKP. 1 SKP dibuat." in m.halaman.banner.teks
    milik = j.aplikasi.tugas._data.submit(
        lambda: skp.daftar(j.aplikasi.pintu.sesi, TAHUN, isi[1].staf[2])
    ).result()
    assert len(milik) == 1


def test_ctrl_p_goes_to_the_paper_of_this_matrix(j, m):
    ketik(j, m, 0, 2, "Surat")
    QTest.keyClick(j.rangka, K.Key_P, CTRL)
    j.tunggu()
    h = j.rangka.halaman_kini
    assert h.nama == "cetak"
    assert [b.jenis for b in h.daftar.terpilih()] == ["matriks"]


def test_f8_and_the_list_lead_to_an_item_without_supporters(j, m):
    m.view.setFocus()
    m.view.ke(0, 0)
    QTest.keyClick(j.rangka, K.Key_F8)
    assert m.model.kolom[m.view.sel_kini[1]].judul.startswith("! ")
    m.bilah.menu_tanpa.aboutToShow.emit()
    aksi = m.bilah.menu_tanpa.actions()[-1]
    aksi.trigger()
    assert m.judul_kolom.toolTip() == f"{aksi.toolTip()} · Belum ada pendukung."


def test_words_only_are_linked_and_taken_into_the_matrix(j, m, isi, monkeypatch):
    assert m.bilah.tertaut.text() == "1 belum tertaut…"
    dilihat = []

    def ask(nama, pilihan, semua, parent):
        d = DialogTautkanRhk(nama, pilihan, semua, parent)
        dilihat.append((d.jumlah.text(), d.hasil()))
        hasil = d.hasil()
        d.deleteLater()
        return hasil

    monkeypatch.setattr(DialogTautkanRhk, "ask", ask)
    j.klik(m.bilah.tertaut)
    tunggu(j, m)
    assert dilihat[0][0] == "1 dari 1 RHK akan ditautkan."
    assert not m.bilah.tertaut.isVisible()
    (tombol,) = m.halaman.banner.tombol()
    j.klik(tombol)
    tunggu(j, m)
    assert m.model.teks[1][2] == "Tertatanya arsip"
    assert m.model.tanda(1, 2) == "✓"


def test_the_dialog_links_only_what_has_a_choice(qtbot, j):
    satu = matriks.BelumTertaut(b"a" * 16, "Staf A", "Hasil", "Teks", "01:", 80)
    dua = matriks.BelumTertaut(b"b" * 16, "Staf B", "Hasil", "Teks", "", 20)
    tiga = matriks.BelumTertaut(b"c" * 16, "Staf C", "Hasil", "Teks", "01:", 90, "SKP berstatus Disetujui")
    d = DialogTautkanRhk("Pimpinan", [("01:", "1. Satu"), ("02:", "2. Dua")], [satu, dua, tiga])
    qtbot.addWidget(d)
    d.show()
    d.activateWindow()
    assert d.hasil() == [(b"a" * 16, "01:")]
    view = d.kisi.view
    view.ke(1, 3)
    QTest.keyClicks(view, "2")
    QTest.keyClick(view.editor, K.Key_Return)
    assert d.hasil()[-1] == (b"b" * 16, "02:")
    view.ke(0, 3)
    QTest.keyClick(view, K.Key_Delete)
    assert d.hasil() == [(b"b" * 16, "02:")]
    view.ke(2, 3)
    QTest.keyClick(view, K.Key_Delete)
    assert d.hasil() == [(b"b" * 16, "02:")]
    assert "Disetujui" in d.model.keterangan(2, 3)


def test_susun_says_that_the_leaders_words_changed_and_writes_them(j, isi):
    k = isi[1]

    def siapkan():
        sesi = j.aplikasi.pintu.sesi
        milik = next(s.skp_id for s in skp.daftar(sesi, TAHUN, k.staf[0]))
        (baris,) = skp.tambah_baris(sesi, milik).value
        atas = next(s.skp_id for s in skp.daftar(sesi, TAHUN, k.kasi))
        pertama = skp.muat(sesi, atas).baris[0]
        skp_pilihan.pilih_intervensi(sesi, milik, baris, pertama.rhk_id)
        skp.ubah_sel(sesi, atas, [UbahanSel(pertama.id, "rhk", "Terlayaninya semua warga")])
        return milik, baris

    milik, baris = j.aplikasi.tugas._data.submit(siapkan).result()
    h = j.buka("skp", skp=milik, baris=baris, kolom="intervensi")
    kisi = h.susun.kisi
    assert h.banner.teks == "RHK pimpinan berubah pada 1 hasil kerja sejak dipilih."
    assert kisi.panel.petunjuk.toolTip() == "RHK pimpinan berubah: Terlayaninya semua warga"
    assert kisi.tombol_pilih.isVisible()
    j.rangka.resize(*UKURAN[1])
    j.tunggu()
    periksa_layar(j.rangka)
    j.klik(kisi.intervensi.tombol)
    j.sampai(lambda: kisi.baris_kini() is not None and "semua" in kisi.baris_kini().intervensi)
    assert not kisi.intervensi.tombol.isVisible()
    assert not h.banner.isVisible()
    menu = kisi.menu_pilihan()
    anak = menu.actions()[-1].menu()
    anak.actions()[1].trigger()
    j.sampai(lambda: kisi.baris_kini().intervensi.endswith("\nTerlayaninya warga bagian 2"))


@pytest.mark.parametrize("ukuran", UKURAN)
def test_nothing_is_cut_at_either_size(j, m, ukuran):
    ketik(j, m, 0, 2, "Terselesaikannya surat pengantar warga")
    j.rangka.resize(*ukuran)
    j.tunggu()
    periksa_layar(j.rangka)
    assert m.view.horizontalHeader().height() > m.fontMetrics().lineSpacing() * 3


def test_an_employee_only_looks(qapp, isi, tmp_path, data_sendiri, monkeypatch):
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    cetakan, k = isi
    berkas = cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    with jendela(qapp, berkas, JamUi(), sebagai=k.staf[0]) as j:
        h = j.buka("skp", bagian="matriks", tahun=TAHUN)
        m = h.panel_lain
        assert [m.pilih_pimpinan.itemText(n) for n in range(m.pilih_pimpinan.count())] == [
            "Kepala Seksi Pelayanan Umum — Yulia Paramita"
        ]
        assert not m.bilah.usul.isVisible()
        m.view.setFocus()
        m.view.ke(0, 2)
        QTest.keyClicks(m.view, "x")
        assert m.view.editor is None
        assert "tidak berwenang" in h.banner.teks
