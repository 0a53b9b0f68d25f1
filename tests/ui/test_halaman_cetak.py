"""Cetak on a real office: list, the very bytes in the preview, keys, files, and no printer."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kinerja_desktop.services import penilaian, skp
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.dialog.cetak import DialogCetakSemua, DialogPrinter
from kinerja_desktop.ui.halaman import cetak_printer
from tests.kantor_uji import Pabrik, buat_cetakan, jam_uji
from tests.services.bantu_kinerja import kantor_kecil, skp_disetujui
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.jendela_uji import JamUi, jendela

K, CTRL, TANPA = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="session")
def cetakan_dokumen(tmp_path_factory):
    """An office with two approved SKP, one draft and one finished evaluation."""
    from kinerja_desktop.services.kantor import buka_kantor
    from tests.kantor_uji import folder_data

    cetakan = buat_cetakan(tmp_path_factory.mktemp("cetakan-cetak"), "kantor")
    with folder_data(cetakan.data):
        jam = jam_uji()
        sesi = buka_kantor(cetakan.berkas, jam)
        k = kantor_kecil(sesi, Pabrik(sesi))
        a, b = (skp_disetujui(k, k.staf[n]) for n in (0, 1))
        skp.buat(sesi, k.staf[2], 2026)
        p = k.periode["triwulan1"]
        kasi = k.sebagai(k.kasi)
        penilaian.beri(kasi, [UbahanNilai(a, p, "hasil", "1"), UbahanNilai(a, p, "perilaku", "1")])
        penilaian.beri(kasi, [UbahanNilai(a, p, f"alasan_{k}", "Tercatat.") for k in ("hasil", "perilaku")])
        penilaian.selesai(kasi, p, [a])
        assert b
        sesi.db.tutup()
    return cetakan


@pytest.fixture
def j(qapp, cetakan_dokumen, tmp_path, data_sendiri):
    with jendela(qapp, cetakan_dokumen.salin(tmp_path / "kantor.db", data_sendiri)) as j:
        yield j


@pytest.fixture
def h(j):
    h = j.buka("cetak")
    j.sampai(lambda: h.lembar.jumlah > 0)
    j.tunggu()
    return h


def test_list_says_what_is_ready_and_why_not(h):
    assert [(b.nilai["nama"], b.nilai["judul"], b.nilai["status"]) for b in h.daftar.model.baris] == [
        ("Staf A", "SKP 2026", "✓ Disetujui"),
        ("Staf B", "SKP 2026", "✓ Disetujui"),
        ("Staf C", "SKP 2026", "! Draf"),
        ("Staf A", "Evaluasi Triwulan I", "✓ Dinilai"),
        ("Staf A", "Dokumen Triwulan I", "✓ Dinilai"),
    ]
    assert h.kepala.keterangan.text() == "4 dari 5 dokumen siap dicetak"
    assert QApplication.focusWidget() is h.daftar.daftar


def test_preview_shows_the_very_bytes_and_follows_the_arrows(j, h, qtbot):
    from kinerja_desktop.flows.pratinjau import siapkan

    def pdf(baris):
        return j.aplikasi.pintu.baca(lambda sesi: siapkan(sesi, [baris]).pdf)

    kunci = [(b.jenis, b.skp_id, b.periode_id) for b in h.daftar.terpilih()]
    sidik = hashlib.sha256(h.lembar.pdf).hexdigest()
    hasil = []
    j.aplikasi.tugas.jalankan(lambda: pdf(kunci[0]), hasil.append)
    j.tunggu()
    assert hashlib.sha256(hasil[0]).hexdigest() == sidik
    qtbot.keyClick(h.daftar.daftar, K.Key_Down)
    qtbot.keyClick(h.daftar.daftar, K.Key_Down)
    j.sampai(lambda: hashlib.sha256(h.lembar.pdf).hexdigest() != sidik and "DRAF" in h.panel.teks.text())
    assert "SKP belum disetujui" in h.panel.teks.text()


def test_keys_turn_pages_and_change_the_size(j, h, qtbot):
    qtbot.keyClick(h.daftar.daftar, K.Key_Return)  # into the pages
    assert QApplication.focusWidget() is h.lembar
    assert h.panel.nomor.text() == f"Halaman 1 dari {h.lembar.jumlah}"
    assert h.lembar.jumlah >= 2
    qtbot.keyClick(h.lembar, K.Key_PageDown)
    assert h.lembar.halaman == 1
    qtbot.keyClick(h.lembar, K.Key_PageUp)
    assert h.lembar.halaman == 0
    qtbot.keyClick(h.lembar, K.Key_Plus, CTRL)
    qtbot.keyClick(h.lembar, K.Key_Plus, CTRL)
    assert h.lembar.perbesaran == 1.5
    qtbot.keyClick(h.lembar, K.Key_0, CTRL)
    assert h.lembar.perbesaran == 1.0
    j.tunggu()
    assert h.lembar._gambar[0].width() == h.lembar._kotak()[0].width()
    assert h.lembar._gambar[0].pixelColor(5, 5).name() == "#ffffff"


def test_filter_by_kind_and_name(j, h, qtbot):
    qtbot.keyClick(j.rangka, K.Key_F, CTRL)
    assert QApplication.focusWidget() is h.daftar.cari
    qtbot.keyClicks(h.daftar.cari, "staf a")
    assert len(h.daftar.model.baris) == 3
    j.klik(h.daftar.jenis.tombol("dokumen"))
    assert [b.nilai["judul"] for b in h.daftar.model.baris] == ["Dokumen Triwulan I"]
    QApplication.clipboard().setText(" zzz\u202e\U0001f4a5")
    qtbot.keyClick(h.daftar.cari, K.Key_V, CTRL)
    j.sampai(lambda: h.lembar.jumlah == 0)
    assert not h.tombol_cetak.isEnabled()


def test_an_old_version_belongs_to_no_period(qtbot):
    """Its second id names the version: it stays with the SKP under every period, and is none itself."""
    from kinerja_desktop.services.cetak import BarisCetak
    from kinerja_desktop.ui.halaman.cetak_daftar import DaftarCetak

    siapa = ("Staf A", "19800101")
    masa = "1 Januari s.d. 31 Desember 2026"
    daftar = DaftarCetak()
    qtbot.addWidget(daftar)
    daftar.isi(
        [
            BarisCetak("versi", b"s", b"v", *siapa, f"Versi lama SKP SKP awal {masa}", "", False, ""),
            BarisCetak("evaluasi", b"s", b"1", *siapa, "Evaluasi Kinerja Triwulan I 2026", "", True, ""),
            BarisCetak("evaluasi", b"s", b"2", *siapa, "Evaluasi Kinerja Triwulan II 2026", "", True, ""),
            BarisCetak("rekaman", b"s", b"1", *siapa, "Rekaman Umpan Balik Triwulan I 2026", "", True, ""),
        ]
    )
    ada = [daftar.periode.itemText(n) for n in range(daftar.periode.count())]
    assert ada == ["Semua periode", "Triwulan I 2026", "Triwulan II 2026"]
    qtbot.keyClick(daftar.periode, K.Key_Down)
    assert [b.nama.partition(", ")[2] for b in daftar.model.baris] == [
        f"Versi lama SKP SKP awal {masa}",
        "Evaluasi Kinerja Triwulan I 2026",
        "Rekaman Umpan Balik Triwulan I 2026",
    ]
    qtbot.mouseClick(daftar.jenis.tombol("evaluasi"), Qt.MouseButton.LeftButton)
    assert [b.nilai["judul"] for b in daftar.model.baris] == ["Evaluasi Triwulan I", "Rekaman Triwulan I"]


def test_paper_is_remembered(j, h):
    tinggi = h.lembar._ukuran[0]
    h.panel.kertas.setFocus()
    from PySide6.QtTest import QTest

    QTest.keyClick(h.panel.kertas, K.Key_Down)
    j.sampai(lambda: h.lembar._ukuran and h.lembar._ukuran[0] != tinggi)
    assert j.aplikasi.preferensi.ambil("kertas") == "F4"


def test_save_writes_the_same_bytes(j, h, tmp_path, monkeypatch):
    tujuan = tmp_path / "hasil" / "skp"
    tujuan.parent.mkdir()
    monkeypatch.setattr(pilih_berkas, "simpan", lambda *a, **k: str(tujuan))
    j.klik(h.simpan)
    assert (tujuan.with_name("skp.pdf")).read_bytes() == h.lembar.pdf
    assert "Tersimpan" in h.banner.teks
    monkeypatch.setattr(pilih_berkas, "simpan", lambda *a, **k: str(tmp_path / "tidak" / "ada.pdf"))
    j.klik(h.simpan)
    assert "tidak dapat ditulis" in h.banner.teks


def test_no_printer_offers_the_pdf(j, h, qtbot, monkeypatch):
    monkeypatch.setattr(cetak_printer, "daftar_printer", lambda: [])
    qtbot.keyClick(j.rangka, K.Key_P, CTRL)
    assert "Tidak ada printer" in h.banner.teks
    assert [t.text() for t in h.banner.tombol()] == ["Simpan PDF…"]


def test_printing_paints_every_page(j, h, tmp_path, monkeypatch):
    from PySide6.QtPrintSupport import QPrinter

    keluar = tmp_path / "printer.pdf"

    def printer(nama, salinan):
        p = QPrinter(QPrinter.PrinterMode.HighResolution)
        p.setResolution(cetak_printer.DPI)
        p.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        p.setOutputFileName(str(keluar))
        return p

    monkeypatch.setattr(cetak_printer, "daftar_printer", lambda: [("Printer kantor", True)])
    monkeypatch.setattr(cetak_printer, "buat_printer", printer)
    ditanya = []

    def ask(*a, **k):
        ditanya.append(a[2:])
        return {"printer": "Printer kantor", "salinan": 1}

    monkeypatch.setattr(DialogPrinter, "ask", ask)
    halaman = h.lembar.jumlah
    j.klik(h.tombol_cetak)
    j.sampai(lambda: "dikirim ke printer" in h.banner.teks)
    assert ditanya == [(1, halaman)]
    from kinerja_desktop.flows.pratinjau import ukuran_halaman

    ukuran = ukuran_halaman(keluar.read_bytes())
    assert len(ukuran) == halaman
    assert ukuran[0] == pytest.approx(h.lembar._ukuran[0], abs=2)


def test_all_ready_documents_at_once(j, h, tmp_path, monkeypatch):
    jawab = {"jenis": ["skp", "evaluasi"], "gabung": False, "folder": str(tmp_path / "semua")}
    monkeypatch.setattr(DialogCetakSemua, "ask", lambda *a, **k: jawab)
    j.klik(h.semua)
    nama = sorted(p.name.split("_")[0] for p in Path(jawab["folder"]).glob("*.pdf"))
    assert nama == ["Evaluasi", "SKP", "SKP"]
    assert h.banner.teks.startswith("3 dokumen ditulis ke 3 berkas")
    jawab.update(gabung=True, jenis=["skp", "evaluasi", "dokumen"])
    j.klik(h.semua)
    assert "4 dokumen ditulis ke 1 berkas" in h.banner.teks


def test_dialogs(qtbot, tmp_path):
    d = DialogCetakSemua(None, {"skp": 2, "evaluasi": 0, "dokumen": 1}, str(tmp_path))
    qtbot.addWidget(d)
    d.show()
    assert not d.kotak_jenis["evaluasi"].isEnabled()
    assert d.periksa()
    assert d.hasil() == {"jenis": ["skp", "dokumen"], "gabung": False, "folder": str(tmp_path)}
    d.formulir.isi({"folder": str(tmp_path / "tidak ada")})
    assert not d.periksa()
    periksa_layar(d)
    p = DialogPrinter(None, [("A", False), ("B", True)], 1, 2)
    qtbot.addWidget(p)
    p.show()
    assert p.hasil() == {"printer": "B", "salinan": 1}
    periksa_layar(p)


@pytest.mark.parametrize("ukuran", UKURAN)
def test_rules_of_the_screen(j, h, ukuran):
    j.rangka.resize(*ukuran)
    j.tunggu()
    periksa_layar(j.rangka)


def test_target_opens_the_document(j):
    semua = j.buka("cetak").daftar
    b = semua._semua[-1]
    h = j.buka("cetak", jenis=b.jenis, skp=b.skp_id, periode=b.periode_id)
    assert h.daftar.terpilih() == [b]


def test_in_january_last_years_papers_are_shown(qapp, cetakan_dokumen, tmp_path, data_sendiri):
    db = cetakan_dokumen.salin(tmp_path / "kantor.db", data_sendiri)
    with jendela(qapp, db, JamUi(date(2027, 1, 12))) as j:
        h = j.buka("cetak")
        assert h.tahun.currentText() == "2026"
        assert len(h.daftar.model.baris) == 5


def test_empty_year_leads_to_skp(j, h, qtbot):
    h.tahun.setFocus()
    qtbot.keyClick(h.tahun, K.Key_Down)
    j.tunggu()
    assert not h.kosong.isHidden()
    periksa_layar(j.rangka)
