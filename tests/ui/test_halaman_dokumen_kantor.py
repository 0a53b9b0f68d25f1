"""Verdicts of the centre: chosen in bulk, read in the office where the document is, named on its Beranda."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kinerja_desktop.services import dokumen_kantor, putusan_pusat
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog, ketik, klik
from tests.ui.jendela_uji import jendela
from tests.ui.pasangan_uji import buat_pasangan

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def cetakan(tmp_path_factory):
    with pytest.MonkeyPatch.context() as m:
        m.setenv("KINERJA_TANPA_KEYRING", "1")
        return buat_pasangan(tmp_path_factory.mktemp("dokumen"))


@pytest.fixture
def p(cetakan, tmp_path, data_sendiri, monkeypatch):
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    return cetakan.salin(tmp_path, data_sendiri)


def test_diterima_sekaligus_dan_putusan_baru_menggantikan(p, qapp, qtbot):
    with jendela(qapp, p.pusat) as j:
        h = j.buka("kantor")
        j.klik(h.dokumen)
        h = j.halaman
        assert h.nama == "dokumen_kantor"
        assert h.kepala.keterangan.text() == "Kecamatan Sukamaju: 4 dokumen, 4 belum diputus"
        assert QApplication.focusWidget() is h.kisi.view
        qtbot.keyClick(h.kisi.view, K.Key_A, CTRL)
        assert h.terima.text() == "Terima 4 dokumen"
        j.klik(h.terima)
        assert "4 dokumen diterima" in h.banner.teks
        assert [t.text() for t in h.banner.tombol()] == ["Ke halaman Kantor"]
        assert {b.nilai["putusan"] for b in h.kisi.model.baris} == {"✓ Diterima"}
        h.kisi.view.ke(0, 0)
        dalam_dialog(lambda: klik(h.kembalikan), lambda d: _kembalikan(d, "Keliru ditekan Terima"))
        j.tunggu()
        assert [b.nilai["putusan"] for b in h.kisi.model.baris] == ["! Dikembalikan", *["✓ Diterima"] * 3]


def test_dikembalikan_dengan_catatan_sampai_di_kantor(p, qapp, qtbot):
    with jendela(qapp, p.pusat) as j:
        h = j.buka("rekap", tahun=2026, pegawai=p.staf[0])
        j.klik(h.tabel.dokumen)
        h = j.halaman
        assert h.kini().nama == "Staf A"
        assert h.kini().jenis == "skp"

        def catatan(d):
            klik(d.terima)
            assert d.formulir.isian["alasan"].bawah.text() == "! Catatan belum diisi."
            ketik(d.formulir.isian["alasan"].widget, "Target tanpa angka")
            klik(d.terima)

        dalam_dialog(lambda: klik(h.kembalikan), catatan)
        j.tunggu()
        assert h.terang.text().endswith("Dikembalikan BKPSDM: Target tanpa angka")
        j.klik(h.saring.tombol("dikembalikan"))
        assert len(h.kisi.model.baris) == 1
        j.klik(h.saring.tombol("semua"))
        h.kisi.view.ke(1, 0)
        assert h.kini().jenis == "evaluasi"
        dalam_dialog(lambda: klik(h.kembalikan), lambda d: _kembalikan(d, "Bukti belum disebut"))
        j.tunggu()
    p.balas()
    with jendela(qapp, p.kantor) as j:
        h = j.buka("beranda")
        kurang = [b.nilai["kurang"] for b in h.model.baris]
        assert "SKP dikembalikan BKPSDM: Target tanpa angka" in kurang
        h = j.buka("skp", tahun=2026)
        (baris,) = [b for b in h.daftar.kisi.model.baris if b.nilai["nama"] == "Staf A"]
        assert baris.nilai["status"] == "! Dikembalikan BKPSDM"
        j.klik(h.daftar.chip.tombol("pusat"))
        assert len(h.daftar.kisi.model.baris) == 1
        assert h.daftar.ringkas.text() == "Staf A: Dikembalikan BKPSDM: Target tanpa angka"
        _penilaian(j, p)


def _kembalikan(d, teks):
    ketik(d.formulir.isian["alasan"].widget, teks)
    klik(d.terima)


def _penilaian(j, p):
    """The column stands only in the period that has a verdict."""
    h = j.buka("penilaian")
    pilihan = {h.pilih_periode.itemText(i): i for i in range(h.pilih_periode.count())}
    for label, ada in (("Triwulan I 2026", True), ("Triwulan II 2026", False)):
        h = j.buka("penilaian", periode=h.pilih_periode.itemData(pilihan[label]), pegawai=p.staf[0])
        assert h.nilai.view.isColumnHidden(h.nilai.model.letak["pusat"]) is not ada
        if ada:
            (b,) = [b for b in h.nilai.model.baris if b.nama == "Staf A"]
            assert b.nilai["pusat"] == "! Dikembalikan"
            panel = h.nilai.kisi.isi_panel.text()
            assert panel.split("kembali dengan alasan. ")[1].startswith(
                "Dikembalikan BKPSDM: Bukti belum disebut"
            )


def test_putusan_atas_isi_lama_tidak_berlaku_lagi(p, qapp):
    with p.sesi(p.pusat) as s:
        ruang = int.from_bytes(p.staf[0][:4], "big")
        skp = next(
            d for d in dokumen_kantor.daftar(s, ruang, 2026) if d.nama == "Staf A" and d.jenis == "skp"
        )
        putusan_pusat.beri(s, [("skp", skp.id)], "kembalikan_pusat", "Target tanpa angka")
    p.balas()
    with p.sesi(p.kantor) as s, s.kerja("skp.ubah", "Perbaiki") as uow:
        uow.insert("rhk", {"skp_id": skp.id, "jenis": "utama", "teks": "Surat selesai", "urut": 1})
    p.kirim()
    with jendela(qapp, p.pusat) as j:
        h = j.buka("dokumen_kantor", saring="berubah")
        (baris,) = h.kisi.model.baris
        assert baris.nilai["putusan"] == "! Berubah"
    with jendela(qapp, p.kantor) as j:
        h = j.buka("beranda")
        assert not any("dikembalikan BKPSDM" in b.nilai["kurang"] for b in h.model.baris)


@pytest.mark.parametrize("ukuran", UKURAN)
def test_aturan_layar(p, qapp, ukuran):
    with jendela(qapp, p.pusat) as j:
        j.rangka.resize(*ukuran)
        j.buka("dokumen_kantor")
        periksa_layar(j.rangka)
        j.buka("rekap", tahun=2026, pegawai=p.staf[0])
        periksa_layar(j.rangka)
