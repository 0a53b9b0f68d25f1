"""An office and its centre through both windows: minutes, agreement, lock, reset; a proposal each way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.dialog_uji import dalam_dialog, ketik, klik
from tests.ui.jendela_uji import jendela
from tests.ui.pasangan_uji import buat_pasangan

LABEL = "Triwulan I 2026"


@pytest.fixture
def p(tmp_path, data_sendiri, monkeypatch):
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    akar = tmp_path / "cetakan"
    akar.mkdir()
    return buat_pasangan(akar).salin(tmp_path, data_sendiri)


def isi(j, d, **nilai):
    """Fill fields of a dialog, accept, wait."""
    for kunci, teks in nilai.items():
        ketik(d.formulir.isian[kunci].widget, teks)
    klik(d.terima)
    j.tunggu()


def penilaian(j):
    """The page Penilaian at the period, on the row of Staf A."""
    h = j.buka("penilaian")
    n = h.pilih_periode.findText(LABEL)
    h = j.buka("penilaian", periode=h.pilih_periode.itemData(n))
    h.nilai.view.ke(next(i for i, b in enumerate(h.nilai.model.baris) if b.nama == "Staf A"), 1)
    return h


def ajukan(p, qapp, nomor):
    with jendela(qapp, p.kantor) as j:
        h = j.buka("berita_acara")

        def di_dialog(d):
            d.formulir.isian["periode"].isi(next(i for i, c in d._periode.items() if c.label == LABEL))
            isi(j, d, nomor=nomor)

        dalam_dialog(lambda: klik(h.ajukan), di_dialog)
        j.tunggu()
        assert "diajukan" in h.banner.teks
    p.kirim()


def usulkan(p, qapp, kolom, nilai):
    with jendela(qapp, p.pusat) as j:
        h = j.buka("rekap", tahun=2026, pegawai=p.staf[0])

        def di_dialog(d):
            j.tunggu()
            QTest.keyClicks(d.sel.widget, kolom)
            isi(j, d, nilai=nilai, alasan="Menurut berkas BKPSDM")

        dalam_dialog(lambda: j.klik(h.tabel.usulkan), di_dialog)
        j.tunggu()
    p.balas()


@pytest.mark.timeout(180)
def test_berita_acara_mengunci_sampai_reset_dan_tercatat_di_kedua_pihak(p, qapp):
    ajukan(p, qapp, "BA/1/2026")
    with jendela(qapp, p.pusat) as j:
        h = j.buka("berita_acara", saring="tunggu")
        j.sampai(lambda: h.rincian.hitungan.text() == "✓ 2 sama, 0 berbeda")
        dalam_dialog(lambda: klik(h.sepakati), lambda d: isi(j, d, nomor="870/12", nama="Bima Sakti"))
        j.tunggu()
    p.balas()
    with jendela(qapp, p.kantor) as j:
        h = j.buka("berita_acara")
        assert h.kepala.keterangan.text() == "0 menunggu putusan, 1 periode terkunci"
        h = penilaian(j)
        sebab = h.nilai.kisi.isi_panel.text()
        assert "dikunci Berita Acara 870/12; minta Reset BA kepada BKPSDM" in sebab
        QTest.keyClick(h.nilai.view, Qt.Key.Key_2)
        j.tunggu()
        assert next(b.nilai["hasil"] for b in h.nilai.model.baris if b.nama == "Staf A") == "di_atas"
        h = j.buka("berita_acara")

        def ditolak(d):
            d.formulir.isian["periode"].isi(next(i for i, c in d._periode.items() if c.label == LABEL))
            assert "870/12" in d.jumlah.text()
            isi(j, d, nomor="BA/2/2026")
            return d.banner.teks

        assert "sudah dikunci Berita Acara 870/12" in dalam_dialog(lambda: klik(h.ajukan), ditolak)
    with jendela(qapp, p.pusat) as j:
        h = j.buka("berita_acara")
        dalam_dialog(
            lambda: klik(h.reset),
            lambda d: isi(j, d, nomor="800/77/BKPSDM", alasan="Rating salah ketik", nama="Bima Sakti"),
        )
        j.tunggu()
        assert "terbuka kembali" in h.banner.teks
    p.balas()
    for berkas in (p.kantor, p.pusat):
        with jendela(qapp, berkas) as j:
            h = j.buka("berita_acara")
            assert h.model.baris[0].nilai["keadaan"] == "! Direset"
            baris = h.rincian.putusan.text().splitlines()
            assert "870/12" in baris[0]
            assert "800/77/BKPSDM" in baris[1]
            assert "Rating salah ketik" in baris[1]
    with jendela(qapp, p.kantor) as j:
        h = penilaian(j)
        assert "dikunci" not in h.nilai.kisi.isi_panel.text()
    ajukan(p, qapp, "BA/2/2026")


@pytest.mark.timeout(180)
def test_usulan_diterima_dan_ditolak_bolak_balik(p, qapp):
    usulkan(p, qapp, "Pendidikan", "S-1 Administrasi")
    with jendela(qapp, p.kantor) as j:
        h = j.buka("usulan")
        j.klik(h.terima)
        assert "menjadi S-1 Administrasi" in h.banner.teks
    p.kirim()
    usulkan(p, qapp, "Tempat lahir", "Sukamaju")
    with jendela(qapp, p.kantor) as j:
        h = j.buka("usulan")
        dalam_dialog(lambda: klik(h.tolak), lambda d: isi(j, d, alasan="Akta menyebut tempat lain"))
        j.tunggu()
        j.klik(h.saring.tombol("semua"))
        assert len(h.tabel.model.baris) == 2
    p.kirim()
    with jendela(qapp, p.pusat) as j:
        h = j.buka("usulan", saring="dijawab")
        keadaan = {b.nilai["kolom"]: b.nilai["keadaan"] for b in h.tabel.model.baris}
        assert keadaan == {"Pendidikan": "✓ Diterima kantor", "Tempat lahir": "× Ditolak kantor"}
        h.tabel.ke(next(b.id for b in h.tabel.model.baris if b.nilai["kolom"] == "Tempat lahir"))
        assert "Akta menyebut tempat lain" in h.tabel.jawaban.text()
