"""Usulan: the centre proposes where it sees the person, the office answers; keys, clicks, what is refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.services import usulan
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog, ketik, klik
from tests.ui.jendela_uji import jendela
from tests.ui.pasangan_uji import buat_pasangan

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def cetakan(tmp_path_factory):
    with pytest.MonkeyPatch.context() as m:
        m.setenv("KINERJA_TANPA_KEYRING", "1")
        return buat_pasangan(tmp_path_factory.mktemp("usulan"))


@pytest.fixture
def p(cetakan, tmp_path, data_sendiri, monkeypatch):
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    return cetakan.salin(tmp_path, data_sendiri)


def usulkan(p, kolom="pendidikan", nilai="S-1 Administrasi", orang=0):
    """A proposal that has come to the office."""
    with p.sesi(p.pusat) as s:
        usulan.buat(s, "pegawai", p.staf[orang], kolom, nilai, "Ijazah sudah dicatat", "SK 12")
    p.balas()


def pegawai(p, berkas, orang, kolom):
    with p.sesi(berkas) as s, s.baca() as conn:
        (isi,) = conn.exec_driver_sql(f"SELECT {kolom} FROM pegawai WHERE id = ?", (orang,)).one()
        return isi


def isi_dialog(j, kolom, nilai, alasan):
    """What a person does in the dialog; answers with the sentence under the value."""

    def lakukan(d):
        j.tunggu()
        d.sel.widget.setFocus()
        QTest.keyClicks(d.sel.widget, kolom)
        ketik(d.nilai.widget, nilai)
        ketik(d.formulir.isian["alasan"].widget, alasan)
        klik(d.terima)
        j.tunggu()
        return d.nilai.bawah.text() if d.isVisible() else ""

    return lakukan


def test_pusat_mengusulkan_dari_rekap_dan_penolakan_tampak_di_isian(p, qapp):
    with jendela(qapp, p.pusat) as j:
        h = j.buka("rekap", tahun=2026, pegawai=p.staf[0])
        salah = dalam_dialog(lambda: j.klik(h.tabel.usulkan), isi_dialog(j, "NIP", "123", "Salah ketik"))
        assert salah.startswith("! ")
        assert "NIP" in salah
        h = j.halaman
        assert h.nama == "usulan"
        assert dalam_dialog(lambda: klik(h.usulkan), lambda d: _periksa_kosong(j, d)) == 1
        h = j.buka("rekap", tahun=2026, pegawai=p.staf[0])
        assert not dalam_dialog(
            lambda: j.klik(h.tabel.usulkan), isi_dialog(j, "Pendidikan", "S-1", "Ijazah sudah dicatat")
        )
        h = j.halaman
        j.tunggu()
        assert "dicatat" in h.banner.teks
        (baris,) = h.tabel.model.baris
        assert (baris.nilai["kolom"], baris.nilai["nilai"]) == ("Pendidikan", "S-1")
        assert baris.nilai["kantor"] == "Kecamatan Sukamaju"
        periksa_layar(j.rangka)
        j.klik(h.tarik)
        assert "ditarik" in h.banner.teks
        assert h.saring.kini == "semua"
        assert h.tabel.model.baris[0].nilai["keadaan"] == "– Ditarik pusat"
        assert not h.tarik.isEnabled()


def _periksa_kosong(j, d):
    j.tunggu()
    klik(d.terima)
    return sum(i.bawah.text() == "! Alasan belum diisi." for i in d.formulir.isian.values())


def test_kantor_menerima_dengan_papan_ketik_dan_mengurungkan(p, qapp, qtbot):
    usulkan(p)
    with jendela(qapp, p.kantor) as j:
        h = j.buka("usulan")
        assert QApplication.focusWidget() is h.tabel.tabel
        assert h.kepala.keterangan.text() == "1 menunggu jawaban"
        assert (h.tabel.usul.text(), "SK 12" in h.tabel.alasan.text()) == ("S-1 Administrasi", True)
        assert h.usulkan.isHidden()
        periksa_layar(j.rangka)
        qtbot.keyClick(h.tabel.tabel, K.Key_Return)
        assert QApplication.focusWidget() is h.terima
        qtbot.keyClick(h.terima, K.Key_Return)
        j.tunggu()
        assert "menjadi S-1 Administrasi" in h.banner.teks
        assert h.tabel.model.baris[0].nilai["keadaan"] == "✓ Diterima kantor"
        qtbot.keyClick(j.rangka, K.Key_Z, CTRL)
        j.tunggu()
        assert h.tabel.model.baris[0].nilai["keadaan"] == "• Menunggu jawaban kantor"
        j.klik(h.terima)
    assert pegawai(p, p.kantor, p.staf[0], "pendidikan") == "S-1 Administrasi"
    p.kirim()
    assert pegawai(p, p.pusat, p.staf[0], "pendidikan") == "S-1 Administrasi"


def test_kantor_menolak_dengan_alasan_yang_dibaca_pusat(p, qapp):
    usulkan(p, "nama", "Staf A Utama")
    with jendela(qapp, p.kantor) as j:
        h = j.buka("usulan")

        def alasan(d):
            klik(d.terima)
            assert d.isVisible(), "tanpa alasan tidak dapat ditolak"
            ketik(d.formulir.isian["alasan"].widget, "Ijazah memuat nama tanpa tambahan")
            klik(d.terima)

        dalam_dialog(lambda: klik(h.tolak), alasan)
        j.tunggu()
        assert "Ditolak" in h.banner.teks
        assert "Ijazah memuat" in h.tabel.jawaban.text()
    p.kirim()
    with jendela(qapp, p.pusat) as j:
        h = j.buka("usulan", saring="dijawab")
        assert h.tabel.model.baris[0].nilai["keadaan"] == "× Ditolak kantor"
        assert "Ijazah memuat nama tanpa tambahan" in h.tabel.jawaban.text()
        assert h.kepala.keterangan.text().startswith("0 menunggu")


def test_yang_berubah_sejak_diusulkan_ditandai(p, qapp):
    with p.sesi(p.kantor) as s, s.kerja("pegawai.ubah", "Ubah") as uow:
        uow.update("pegawai", p.staf[0], {"pendidikan": "D-III"})
    usulkan(p)
    with jendela(qapp, p.kantor) as j:
        h = j.buka("usulan")
        assert h.tabel.model.baris[0].nilai["keadaan"] == "! Berubah sejak diusulkan"
        assert h.tabel.catatan.isVisible()
        assert h.tabel.kini.text() == "D-III"
        j.klik(h.saring.tombol("dijawab"))
        assert h.kosong.isVisible()
        assert not h.terima.isEnabled()


def test_jalan_masuk_dari_beranda_dan_tukar_data(p, qapp):
    usulkan(p)
    with jendela(qapp, p.kantor) as j:
        h = j.buka("beranda")
        kartu = h.kartu.kartu[3]
        assert "1 usulan BKPSDM" in kartu.tenggat.text()
        j.klik(kartu.tombol)
        assert j.halaman.nama == "usulan"
        j.klik(j.halaman.kembali)
        h = j.halaman
        assert h.nama == "tukar"
        assert h.pintu.usulan.text() == "! Usulan BKPSDM (1)"
        j.klik(h.pintu.usulan)
        assert j.halaman.nama == "usulan"


def test_validasi_sebelum_kirim_membawa_ke_usulan_yang_menunggu(p, qapp, qtbot):
    usulkan(p)
    with jendela(qapp, p.kantor) as j:
        h = j.buka("tukar")

        def jawab(d):
            j.tunggu()
            baris = [t for t in d.perhatian.tombol if t.text() == "Jawab"]
            assert len(baris) == 1
            periksa_layar(d)
            qtbot.mouseClick(baris[0], Qt.MouseButton.LeftButton)

        dalam_dialog(lambda: qtbot.mouseClick(h.kirim, Qt.MouseButton.LeftButton), jawab)
        j.tunggu()
        assert j.halaman.nama == "usulan"
        assert j.halaman.saring.kini == "terbuka"


@pytest.mark.parametrize("ukuran", UKURAN)
def test_kosong_menyebut_langkah_dan_aturan_layar(p, qapp, ukuran):
    with jendela(qapp, p.kantor) as j:
        j.rangka.resize(*ukuran)
        h = j.buka("usulan")
        assert "berkas balasan" in h.teks_kosong.text()
        assert QApplication.focusWidget() is h.kembali
        periksa_layar(j.rangka)
