"""The board at the centre: chips by state, the message for WhatsApp, the reply to offices chosen, paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kinerja_desktop.flows import papan_pusat, surat_tukar, tukar
from kinerja_desktop.services.cari import cari
from kinerja_desktop.ui import tema
from kinerja_desktop.ui.dialog.frasa import DialogFrasa, DialogTenggat
from kinerja_desktop.ui.dialog.kirim_balasan import HASIL, PENERIMA, TEMPAT, DialogBalasan
from kinerja_desktop.ui.dialog.siapa_belum import DialogSiapaBelum
from kinerja_desktop.ui.dialog.surat import DialogSurat
from kinerja_desktop.ui.halaman.tukar import penjalan
from tests.ui.aturan_layar import SEMPIT, UKURAN, bertumpuk, periksa_layar, terpotong
from tests.ui.jendela_uji import jendela
from tests.ui.pusat_uji import buat_pusat


@pytest.fixture(scope="session")
def cetakan_dua(tmp_path_factory):
    """Two offices compiled at the centre."""
    with pytest.MonkeyPatch.context() as m:
        m.setenv("KINERJA_TANPA_KEYRING", "1")
        return buat_pusat(tmp_path_factory.mktemp("pusat-papan"))


@pytest.fixture
def j(qapp, cetakan_dua, tmp_path, data_sendiri):
    with jendela(qapp, cetakan_dua.salin(tmp_path / "pusat.db", data_sendiri)) as j:
        yield j


def di_pekerja(j, kerja):
    hasil = []
    j.aplikasi.tugas.jalankan(lambda: hasil.append(kerja(j.aplikasi.pintu.sesi)))
    j.tunggu()
    return hasil[0]


def test_papan_menyebut_sidik_dan_saringan(j):
    h = j.buka("kantor")
    papan = h._papan
    assert papan.jumlah("semua") == 2
    assert papan.jumlah("balasan") == 2
    b = h.tabel.kini()
    assert b.sidik_pendek == f"{b.sidik[:4]} {b.sidik[4:8]}"
    assert b.sidik[8:12] in h.tabel.rincian.text()
    assert not b.berkas.startswith(b.sidik)
    assert sum(papan.jumlah(s) for s in ("sudah", "belum")) == 2
    j.klik(h.saring.tombol("balasan"))
    assert len(h.tabel.model.baris) == 2
    j.klik(h.saring.tombol("dikirim"))
    assert not h.tabel.model.baris


@pytest.mark.parametrize("ukuran", UKURAN)
def test_papan_dan_referensi_muat(j, ukuran):
    j.rangka.resize(*ukuran)
    j.buka("kantor")
    periksa_layar(j.rangka)
    j.buka("referensi", bagian="frasa")
    periksa_layar(j.rangka)


def test_huruf_besar_muat_di_layar_sempit(j, qapp):
    tema.pasang(qapp, "terang", 14)
    j.rangka.resize(*SEMPIT)
    for nama in ("beranda", "kantor", "rekap"):
        h = j.buka(nama)
        j.tunggu(2)
        assert terpotong(j.rangka) == []
        assert bertumpuk(j.rangka) == []
        tabel = h.wilayah.tabel if nama == "rekap" else h.tabel.tabel
        assert tabel.isVisible()
        assert tabel.horizontalScrollBar().maximum() == 0, nama
    h = j.buka("kantor")
    banyak = type("Papan", (), {"jumlah": lambda _, kunci: 36})()
    h._tulis_saring(banyak)  # every state is met with
    j.tunggu(2)
    baris = h.saring.tombol("semua").height()
    semua = [h.saring.tombol(k) for k in ("semua", "diminta", "belum", "terlambat", "balasan", "dikirim")]
    assert [t.y() // baris for t in semua] == sorted(t.y() // baris for t in semua), "in their order"
    assert h.saring.height() < 4 * baris, "ten states, the search and two buttons in three lines"
    assert h.tombol_cetak.geometry().right() == h.saring.width() - 1


def test_kunci_pemulihan_yang_belum_ada_diingatkan_sampai_dibuat(j, tmp_path):
    h = j.buka("beranda")
    j.rangka.resize(*SEMPIT)
    j.tunggu(2)
    periksa_layar(j.rangka)
    assert h.banner.teks.startswith("Kunci pemulihan belum dibuat")
    j.klik(h.banner.tombol()[0])
    assert j.halaman.nama == "pengaturan"
    assert j.halaman.pemulihan.buat.isVisible()
    di_pekerja(j, lambda sesi: tukar.kunci_pemulihan(sesi, tmp_path / "k.pemulihan"))
    h = j.buka("beranda")
    h.muat()
    j.tunggu()
    assert h.banner.teks == ""


def test_siapa_belum_disalin(j, monkeypatch, qtbot):
    dilihat = []

    def ask(induk, pesan):
        d = DialogSiapaBelum(induk, pesan)
        qtbot.addWidget(d)
        dilihat.append(d.teks.toPlainText())
        d.show()
        qtbot.mouseClick(d.terima, Qt.MouseButton.LeftButton)
        return d.hasil()

    monkeypatch.setattr(DialogSiapaBelum, "ask", ask)
    h = j.buka("kantor")
    j.klik(h.belum)
    assert dilihat
    assert dilihat[0].startswith("*Pengiriman ADK kinerja")
    assert QApplication.clipboard().text() == dilihat[0]
    assert "disalin" in h.banner.teks


def test_balasan_untuk_kantor_yang_dicentang(j, tmp_path, qtbot):
    papan = di_pekerja(j, papan_pusat.papan_pusat)
    d = DialogBalasan(j.rangka, penjalan(j.rangka.konteks), papan.kantor, (), str(tmp_path))
    qtbot.addWidget(d)
    d.show()
    j.tunggu()
    assert d.langkah == PENERIMA
    assert len(d.dipilih) == 2
    assert d.terpilih.text() == "2 dari 2 kantor dipilih."
    qtbot.mouseClick(d.kosongkan, Qt.MouseButton.LeftButton)
    assert not d.terima.isEnabled()
    qtbot.keyClicks(d.cari, "suka")
    qtbot.mouseClick(d.semua, Qt.MouseButton.LeftButton)  # of those in sight
    assert [k.kantor for k in d.dipilih] == ["Kecamatan Sukamaju"]
    assert d.terpilih.text() == "1 dari 2 kantor dipilih."
    d.cari.clear()
    qtbot.mouseClick(d.kosongkan, Qt.MouseButton.LeftButton)
    d.daftar.item(0).setCheckState(Qt.CheckState.Checked)
    assert [k.nomor for k in d.dipilih] == [papan.kantor[0].nomor]
    qtbot.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    assert d.langkah == TEMPAT
    for i in range(d.tempat.daftar.count()):
        if str(tmp_path) in d.tempat.daftar.item(i).toolTip():
            d.tempat.daftar.setCurrentRow(i)
    qtbot.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    j.tunggu()
    assert d.langkah == HASIL
    assert d.berikutnya.isVisible()
    (berkas,) = d.hasil().berkas
    assert berkas.path.exists()
    assert berkas.kepada == papan.kantor[0].kantor
    kini = di_pekerja(j, papan_pusat.papan_pusat)
    assert {k.kantor: k.balasan for k in kini.kantor} == {
        papan.kantor[0].kantor: False,
        papan.kantor[1].kantor: True,
    }
    assert tukar.periksa_berkas(berkas.path).kalimat


def test_tanpa_folder_yang_pernah_dipakai_tidak_ada_folder_terakhir(j, monkeypatch):
    terakhir = []
    monkeypatch.setattr(DialogBalasan, "ask", lambda *a: terakhir.append(a[-1]))
    j.klik(j.buka("kantor").balas)
    assert terakhir == [""]


def test_papan_dan_rekap_di_kertas(j, monkeypatch):
    pdf = []

    def ask(induk, konteks, judul, buat, nama, kendali=None):
        pdf.append(di_pekerja(j, lambda sesi: buat(sesi, "A4")))
        assert nama.endswith(".pdf")

    monkeypatch.setattr(DialogSurat, "ask", ask)
    j.klik(j.buka("kantor").tombol_cetak)
    h = j.buka("rekap")
    j.klik(h.ekspor.tombol_cetak)
    h.kantor.setCurrentIndex(1)
    h.kantor.activated.emit(1)
    j.tunggu()
    j.klik(h.ekspor.tombol_cetak)
    assert len(pdf) == 3
    assert all(isi.startswith(b"%PDF") for isi in pdf)
    import pypdfium2

    teks = ["".join(p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument(i)) for i in pdf]
    assert "PAPAN PENGIRIMAN ADK KINERJA" in teks[0]
    assert "JUMLAH SEMUA KANTOR" in teks[1]
    assert "Pensiun" in teks[1]
    assert "DAFTAR PEGAWAI" in teks[2]


def test_riwayat_berkas_dicari_menurut_kantor(j, qtbot):
    h = j.buka("kompilasi", bagian="riwayat")
    assert h.kepala.keterangan.text() == "2 berkas diterima dari 2 kantor"
    assert len(h.riwayat.model.baris) == 2
    qtbot.keyClick(j.rangka, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(h.cari, "harapan")
    j.sampai(lambda: len(h.riwayat.model.baris) == 1)
    assert h.riwayat.kini().pihak == "Kecamatan Harapan"
    assert h.terbaru.text() == "1 berkas"
    qtbot.keyClicks(h.cari, "%")
    j.sampai(lambda: not h.riwayat.model.baris)
    h.cari.clear()
    j.sampai(lambda: len(h.riwayat.model.baris) == 2)
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu(2)
        periksa_layar(j.rangka)


def test_banyak_yang_belum_disebut_menurut_kecamatan():
    kantor = [papan("Kecamatan Cibodas"), papan("Kecamatan Nagrak")]
    kantor += [papan(f"SD Negeri {n} {'Cibodas' if n % 2 else 'Jauh'}") for n in range(24)]
    semua = [k.kantor for k in kantor]
    baris = surat_tukar._daftar_kantor(kantor, semua, nomor=True)
    assert [b.partition(":")[0] for b in baris] == [
        "*Kecamatan Cibodas* (13)", "*Kecamatan Nagrak* (1)", "*Kantor lain* (12)",
    ]  # fmt: skip
    assert baris[0].startswith("*Kecamatan Cibodas* (13): Kecamatan Cibodas; SD Negeri 1 Cibodas; ")
    pendek = surat_tukar._daftar_kantor(kantor[:2], semua, nomor=True)
    assert pendek == ["1. Kecamatan Cibodas", "2. Kecamatan Nagrak"]


def papan(nama):
    return papan_pusat.BarisPapan(
        1, nama, "diterima", "Terlambat", "bahaya", "", None, "", 0, 0, 0, 0, 0, True, ""
    )


def test_frasa_dan_tenggat_dari_halaman(j, monkeypatch):
    isi = {"jenis": "perilaku", "kunci": "Adaptif", "teks": "Cepat belajar cara baru."}
    monkeypatch.setattr(DialogFrasa, "ask", lambda *a, **k: isi)
    h = j.buka("referensi", bagian="frasa")
    j.klik(h.frasa.tambah)
    assert [b.nilai["teks"] for b in h.frasa.kisi.model.baris] == ["Cepat belajar cara baru."]
    j.klik(h.frasa.hapus)
    assert not h.frasa.kisi.model.baris
    assert h.frasa.kosong.isVisible()
    h = j.buka("referensi", bagian="periode", tahun=2026)
    if h.periode.kisi.model.baris:
        from datetime import date

        monkeypatch.setattr(DialogTenggat, "ask", lambda *a, **k: {"batas_nilai": date(2026, 12, 24)})
        j.klik(h.periode.tenggat)
        assert h.periode.kini().batas_nilai == date(2026, 12, 24)


def test_cari_orang_membuka_tahunnya(j):
    (grup, *_) = di_pekerja(j, lambda sesi: cari(sesi, "Staf A"))
    ke = grup.temuan[0].tujuan
    h = j.buka(ke.halaman, **ke.argumen)
    assert h.cari.text()
    assert {b.nilai["nip"].replace(" ", "") for b in h.tabel.kisi.model.baris} == {h.cari.text()}
