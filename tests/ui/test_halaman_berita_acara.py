"""Berita Acara through both windows: filed, compared, agreed or returned; what each side sees of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from kinerja_desktop.services import berita_acara as ba
from kinerja_desktop.services import periode
from kinerja_desktop.ui import tema
from tests.ui.aturan_layar import SEMPIT, UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog, ketik, klik
from tests.ui.jendela_uji import JamUi, jendela
from tests.ui.pasangan_uji import buat_pasangan

LABEL = "Triwulan I 2026"
K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def cetakan(tmp_path_factory):
    with pytest.MonkeyPatch.context() as m:
        m.setenv("KINERJA_TANPA_KEYRING", "1")
        return buat_pasangan(tmp_path_factory.mktemp("ba"))


@pytest.fixture
def p(cetakan, tmp_path, data_sendiri, monkeypatch):
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    return cetakan.salin(tmp_path, data_sendiri)


def ajukan(p, nomor="BA/1/2026"):
    """Filed without the window, and sent."""
    with p.sesi(p.kantor) as s:
        tw1 = next(x.id for x in periode.daftar(s, 2026) if x.periode.label == LABEL)
        hari = JamUi().hari_ini()
        hasil = ba.ajukan(s, tw1, nomor, hari, ba.Pihak("Rahmad Santosa", "", "Camat")).value
    p.kirim()
    return hasil


def isi(d, **nilai):
    for kunci, teks in nilai.items():
        ketik(d.formulir.isian[kunci].widget, teks)
    klik(d.terima)


def test_kantor_mengajukan_membatalkan_dan_yang_kurang_disebut(p, qapp):
    with jendela(qapp, p.kantor) as j:
        h = j.buka("berita_acara")
        assert h.kosong.isVisible()
        assert QApplication.focusWidget() is h.ajukan

        def di_dialog(d):
            assert d.formulir.isian["nama"].nilai() == "Rahmad Santosa"
            # A long name with titles shows its beginning, on a line of its own.
            nama = d.formulir.isian["nama"].widget
            assert nama.cursorPosition() == 0
            assert nama.width() > 1.8 * d.formulir.isian["nomor"].widget.width()
            assert "memuat" in d.jumlah.text()
            d.formulir.isian["periode"].isi(next(i for i, c in d._periode.items() if c.label == LABEL))
            assert "2 dokumen dari 2 SKP" in d.jumlah.text()
            klik(d.terima)
            assert d.formulir.isian["nomor"].bawah.text() == "! Nomor Berita Acara belum diisi."
            isi(d, nomor="BA/1/2026")
            j.tunggu()

        dalam_dialog(lambda: j.klik(h.ajukan), di_dialog)
        j.tunggu()
        assert "Kirim ADK" in h.banner.teks
        (baris,) = h.model.baris
        assert (baris.nilai["nomor"], baris.nilai["keadaan"]) == ("BA/1/2026", "• Diajukan")
        j.sampai(lambda: h.rincian.hitungan.text() == "✓ 2 sama, 0 berbeda")
        assert not h.rincian.hanya_beda.isVisible()
        periksa_layar(j.rangka)

        def lagi(d):
            assert (
                d.jumlah.text()
                == ("! Berita Acara BA/1/2026 untuk Triwulan I 2026 masih menunggu putusan BKPSDM.")
                or "memuat" in d.jumlah.text()
            )
            d.formulir.isian["periode"].isi(next(i for i, c in d._periode.items() if c.sebab))
            isi(d, nomor="BA/2/2026")
            j.tunggu()
            return d.banner.teks

        assert "masih menunggu putusan" in dalam_dialog(lambda: j.klik(h.ajukan), lagi)
        dalam_dialog(lambda: klik(h.batalkan), lambda d: klik(d.terima))
        j.tunggu()
        assert h.model.baris[0].nilai["keadaan"] == "– Dibatalkan"
        assert not h.batalkan.isEnabled()


def test_pusat_mencocokkan_menyepakati_dan_mencetak(p, qapp, qtbot, tmp_path, monkeypatch):
    nomor = ajukan(p)
    with jendela(qapp, p.pusat) as j:
        b = j.buka("beranda")
        assert b.pintu.berita_acara.text() == "! Berita Acara (1)"
        j.klik(b.pintu.berita_acara)
        h = j.halaman
        assert h.nama == "berita_acara"
        assert h.kini().id == nomor
        j.sampai(lambda: len(h.rincian.model.baris) == 2)
        assert {x.nilai["hasil"] for x in h.rincian.model.baris} == {"✓ Sama"}
        dalam_dialog(
            lambda: j.klik(h.sepakati),
            lambda d: (isi(d, nomor="870/12", nama="Bima Sakti", jabatan="Kepala Bidang"), j.tunggu()),
        )
        j.tunggu()
        assert "disepakati" in h.banner.teks
        assert [t.text() for t in h.banner.tombol()] == ["Ke halaman Kantor"]
        assert "870/12" in h.rincian.putusan.text()
        assert "Bima Sakti" in h.rincian.putusan.text()
        assert h.reset.isEnabled()
        assert not h.sepakati.isEnabled()
        berkas = tmp_path / "ba.pdf"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(berkas), ""))
        monkeypatch.setattr("kinerja_desktop.ui.halaman.cetak_printer.daftar_printer", lambda: [])

        def surat(d):
            j.sampai(lambda: d.terima.isEnabled())
            assert d.panel.lembar.jumlah >= 1
            klik(d.terima)
            assert "Tidak ada printer" in d.banner.teks
            klik(d.simpan)
            j.sampai(lambda: "Tersimpan" in d.banner.teks)

        dalam_dialog(lambda: qtbot.keyClick(j.rangka, K.Key_P, CTRL), surat)
        assert berkas.read_bytes().startswith(b"%PDF")


def test_yang_berbeda_disaring_dan_dikembalikan_dengan_alasan(p, qapp):
    with p.sesi(p.kantor) as s:
        tw1 = next(x.id for x in periode.daftar(s, 2026) if x.periode.label == LABEL)
        ba.ajukan(s, tw1, "BA/1/2026", JamUi().hari_ini(), ba.Pihak("Rahmad Santosa"))
        with s.baca() as conn:
            pilih = "SELECT e.id FROM evaluasi e JOIN skp s ON s.id = e.skp_id WHERE s.pegawai_id = ?"
            (e,) = conn.exec_driver_sql(pilih, (p.staf[0],)).one()
        with s.kerja("evaluasi.ubah", "Ubah") as uow:
            uow.update("evaluasi", e, {"catatan": "Ditambah sesudah Berita Acara"})
    p.kirim()
    with jendela(qapp, p.pusat) as j:
        h = j.buka("berita_acara")
        j.sampai(lambda: h.rincian.hitungan.text() == "! 1 sama, 1 berbeda")
        j.klik(h.rincian.hanya_beda)
        (baris,) = h.rincian.model.baris
        assert (baris.nilai["nama"], baris.nilai["hasil"]) == ("Staf A", "! Beda")

        def coba(d):
            isi(d, nomor="870/12", nama="Bima Sakti")
            j.tunggu()
            return d.banner.teks

        assert "1 dokumen belum sama" in dalam_dialog(lambda: j.klik(h.sepakati), coba)

        def kembali(d):
            isi(d, alasan="Penilaian Staf A berubah sesudah diajukan", nama="Bima Sakti")
            j.tunggu()

        dalam_dialog(lambda: j.klik(h.kembalikan), kembali)
        j.tunggu()
        assert h.model.baris[0].nilai["keadaan"] == "! Dikembalikan"
    p.balas()
    with jendela(qapp, p.kantor) as j:
        h = j.buka("berita_acara")
        assert "Penilaian Staf A berubah sesudah diajukan" in h.rincian.putusan.text()
        assert not h.batalkan.isEnabled()


@pytest.mark.parametrize("ukuran", UKURAN)
@pytest.mark.parametrize("sisi", ["kantor", "pusat"])
def test_aturan_layar(p, qapp, sisi, ukuran):
    ajukan(p)
    with jendela(qapp, getattr(p, sisi)) as j:
        j.rangka.resize(*ukuran)
        h = j.buka("berita_acara")
        j.sampai(lambda: len(h.rincian.model.baris) == 2)
        periksa_layar(j.rangka)


@pytest.mark.parametrize("pt", [10, 14])
def test_nama_panjang_terbaca_di_layar_sempit(p, qapp, qtbot, pt):
    ajukan(p)
    nama = "Siti Rahmawati, S.Sos."  # the sample's names are short
    with jendela(qapp, p.pusat) as j:
        tema.pasang(qapp, "terang", pt)
        r = j.buka("berita_acara").rincian
        j.sampai(lambda: len(r.model.baris) == 2)
        r.banding(replace(r._hasil, baris=tuple(replace(b, nama=nama) for b in r._hasil.baris)))
        j.rangka.resize(*SEMPIT)
        j.tunggu(2)
        terbaca = nama if pt == 10 else nama[:16]
        assert r.tabel.columnWidth(0) >= r.tabel.fontMetrics().horizontalAdvance(terbaca) + 14
        sel = r.tabel.visualRect(r.model.index(1, 0)).center()
        qtbot.mouseClick(r.tabel.viewport(), Qt.MouseButton.LeftButton, pos=sel)
        assert r.baris_kini.text().startswith(f"{nama} · 19801212 201001 2 012 · ")
        periksa_layar(j.rangka)
