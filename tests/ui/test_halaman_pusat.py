"""The centre's own places on a real pair of databases: who has sent, inviting, accepting, compiling."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from kinerja_desktop.flows import tukar
from kinerja_desktop.services.kantor import buat_kantor
from kinerja_desktop.ui.dialog.kunci_kantor import DialogKunciKantor
from kinerja_desktop.ui.dialog.terima_adk import DialogTerimaAdk
from kinerja_desktop.ui.dialog.undang import DialogKode, DialogUndang
from kinerja_desktop.ui.halaman.kompilasi import HalamanKompilasi
from tests.exchange.conftest import cepat  # noqa: F401
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog
from tests.ui.jendela_uji import JamUi, jendela

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def j(qapp, tmp_path, cepat):  # noqa: F811
    db = tmp_path / "pusat" / "pusat.db"
    buat_kantor(db, JamUi(), "BKPSDM Contoh", "Kabupaten Contoh", "pusat").db.tutup()
    with jendela(qapp, db) as j:
        yield j


@pytest.fixture
def kantor(tmp_path):
    """Makes an office that answers an invitation with its first file."""
    semua = []

    def buat(undangan, nama):
        sesi = buat_kantor(tmp_path / nama / "k.db", JamUi(), nama, "Kabupaten Contoh")
        semua.append(sesi)
        tukar.gabung(sesi, undangan.path, undangan.kode)
        return sesi, tukar.kirim_adk(sesi, tmp_path / "masuk").berkas[0].path

    (tmp_path / "masuk").mkdir()
    yield buat
    for s in semua:
        s.db.tutup()


def undang(j, tmp_path, monkeypatch, nama):
    """Invite through the page; gives the invitation that the code dialog showed."""
    dilihat = []
    monkeypatch.setattr(DialogUndang, "ask", lambda *a, **k: {"kantor": nama, "folder": str(tmp_path)})
    monkeypatch.setattr(DialogKode, "ask", lambda induk, u: dilihat.append(u))
    h = j.buka("kantor")
    j.klik(h.undang)
    return dilihat[0]


def periksa_undang(d, qtbot):
    assert isinstance(d, DialogUndang)
    # The window becomes active a moment after it is shown.
    qtbot.waitUntil(lambda: QApplication.focusWidget() is d.formulir.isian["kantor"].widget)


def test_empty_centre_leads_to_the_first_invitation(j, qtbot):
    h = j.buka("beranda")
    assert h.undang.isVisible()
    periksa_layar(j.rangka)
    assert h.banner.teks == "", "nothing to recover yet"
    dalam_dialog(lambda: j.klik(h.undang), lambda d: periksa_undang(d, qtbot))
    assert j.halaman.nama == "kantor"
    assert j.halaman.kosong.isVisible()
    assert QApplication.focusWidget() is j.halaman.undang
    periksa_layar(j.rangka)


def test_invite_compile_accept_reply(j, kantor, tmp_path, monkeypatch, qtbot):
    u = undang(j, tmp_path, monkeypatch, "Kecamatan Sukamaju")
    assert j.halaman.banner.teks.startswith("Undangan untuk Kecamatan Sukamaju ditulis ke")
    j.buka("beranda")
    h = j.buka("kantor")
    assert h.banner.teks == "", "no news any more"
    assert h.tabel.kini().keadaan_teks == "Diundang"
    assert not h.terima.isEnabled()
    assert u.path.exists()
    sesi, _ = kantor(u, "Kecamatan Sukamaju")

    k = j.buka("kompilasi")
    assert "Belum ada kompilasi" in k.kalimat.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **b: str(tmp_path / "masuk"))
    j.klik(k.folder)
    assert k.tabel.kisi_model.baris[0].nilai["keadaan"] == "! Meminta gabung"
    (lihat,) = k.banner.tombol()
    j.klik(lihat)
    h = j.halaman
    assert h.nama == "kantor"
    assert [b.nilai["kantor"] for b in h.tabel.model.baris] == ["Kecamatan Sukamaju"]
    j.klik(h.terima)
    assert "diterima" in h.banner.teks
    assert h.tabel.kini().keadaan_teks == "Sudah mengirim"
    assert h.kepala.keterangan.text().startswith("1 bergabung")

    balasan = tukar.kirim_adk(j.aplikasi.pintu.sesi, tmp_path).berkas[0].path
    assert "balasan" in balasan.name
    assert tukar.terima_adk(sesi, [balasan]).ditolak == 0

    b = j.buka("beranda")
    assert [k.angka.text() for k in b.kartu.kartu][:2] == ["1", "0"]
    qtbot.keyClick(b.tabel.tabel, K.Key_Return)
    j.tunggu()
    assert j.halaman.nama == "kantor"


def test_compiling_names_every_file_and_one_bad_file_stops_nobody(j, kantor, tmp_path, monkeypatch, qtbot):
    u = undang(j, tmp_path, monkeypatch, "Kecamatan Sukamaju")
    sesi, berkas = kantor(u, "Kecamatan Sukamaju")
    (tmp_path / "masuk" / "rusak.adk").write_bytes(berkas.read_bytes()[:500])
    (tmp_path / "masuk" / "salinan (1).adk").write_bytes(berkas.read_bytes())
    k = j.buka("kompilasi")
    k.kompilasi(str(tmp_path / "masuk"))
    j.tunggu()
    tampak = {b.nilai["nama"]: b.nilai["keadaan"] for b in k.tabel.kisi_model.baris}
    assert tampak["rusak.adk"] == "× Ditolak"
    assert tampak[berkas.name] == tampak["salinan (1).adk"] == "! Meminta gabung"
    periksa_layar(j.rangka)
    h = j.buka("kantor", saring="meminta")
    j.klik(h.terima)
    k = j.buka("kompilasi", bagian="riwayat")
    assert {b.nilai["nama"] for b in k.riwayat.model.baris} == {berkas.name}

    def surat(d):
        j.sampai(lambda: d.simpan.isEnabled())
        assert d.windowTitle() == "Tanda Terima"

    dalam_dialog(lambda: qtbot.mouseClick(k.riwayat.surat, Qt.MouseButton.LeftButton), surat)
    j.klik(k.bagian.tombol("menunggu"))
    assert "Tidak ada yang ditunggu" in k.judul_bagian.text()
    j.klik(k.bagian.tombol("beda"))
    assert "Tidak ada Beda Isian" in k.judul_bagian.text()
    assert sesi is not None


def test_a_missing_file_is_waited_for_by_name(j, kantor, tmp_path, monkeypatch):
    from kinerja_desktop.services.kantor import ubah_identitas

    u = undang(j, tmp_path, monkeypatch, "Kecamatan Sukamaju")
    sesi, _ = kantor(u, "Kecamatan Sukamaju")
    k = j.buka("kompilasi")
    k.kompilasi(str(tmp_path / "masuk"))
    j.tunggu()
    j.klik(j.buka("kantor", saring="meminta").terima)
    with_sesi = []
    j.aplikasi.tugas.jalankan(
        lambda: with_sesi.extend(tukar.kirim_adk(j.aplikasi.pintu.sesi, tmp_path).berkas)
    )
    j.tunggu()
    tukar.terima_adk(sesi, [with_sesi[0].path])
    ubah_identitas(sesi, telepon="1")
    hilang = tukar.kirim_adk(sesi, tmp_path).berkas[0].path
    # the office believes that file to be in: only what follows is in the next one
    ubah_identitas(sesi, telepon="2")
    from kinerja_desktop.store import repo_lawan, repo_tukar

    with repo_tukar.transaksi(sesi.db) as p:
        semua = repo_lawan.semua_penulis(p).values()
        pusat = next(w for w in semua if w.peran == "pusat" and not w.tingkat)
        w, s, _ = next(k for k in repo_tukar.kepala(p) if k[0] == sesi.db.penulis.kunci_umum)
        kepala = [(w.hex(), s - 1, _hash(p, w, s - 1).hex())]
        repo_lawan.simpan_pernyataan(p, pusat.kunci, (kepala, [], 1))
    lanjut = tukar.kirim_adk(sesi, tmp_path / "masuk").berkas[0].path
    k = j.buka("kompilasi")
    k.kompilasi(str(tmp_path / "masuk"))
    j.tunggu()
    k = j.buka("kompilasi", bagian="menunggu")
    assert "menunggu berkas dari Kecamatan Sukamaju nomor" in k.isi_bagian.text().replace("M", "m", 1)
    assert j.buka("kantor").tabel.kini().menunggu == 1
    monkeypatch.setattr(DialogTerimaAdk, "ask", lambda *a, **b: _terima(j, hilang))
    k = j.buka("kompilasi")
    j.klik(k.berkas)
    assert "Tidak ada yang ditunggu" in j.buka("kompilasi", bagian="menunggu").judul_bagian.text()
    assert lanjut.exists()


def _hash(p, writer, seq):
    return bytes(p.satu("SELECT hash FROM journal_commit WHERE writer = ? AND seq = ?", (writer, seq))[0])


def _terima(j, path):
    hasil = []
    j.aplikasi.tugas.jalankan(lambda: hasil.append(tukar.terima_adk(j.aplikasi.pintu.sesi, [path])))
    j.aplikasi.tugas.tunggu()
    return hasil[0]


def test_compiling_can_be_stopped(j, tmp_path, monkeypatch):
    k = j.buka("kompilasi")
    assert isinstance(k, HalamanKompilasi)
    asli = tukar.kompilasi

    def pelan(sesi, folder, kemajuan):
        while kemajuan(0, 10, "satu.adk"):
            pass
        return asli(sesi, folder, kemajuan)

    monkeypatch.setattr(tukar, "kompilasi", pelan)
    (tmp_path / "kosong").mkdir()
    k.kompilasi(str(tmp_path / "kosong"))
    assert QApplication.focusWidget() is k.hentikan
    assert not k.folder.isEnabled()
    j.klik(k.hentikan)
    j.sampai(lambda: k.folder.isEnabled())
    j.tunggu()
    assert "Dihentikan" in k.kalimat.text() or k.kalimat.text().startswith("0 berkas")


def test_folder_that_is_gone_is_one_sentence(j, tmp_path):
    k = j.buka("kompilasi")
    k.kompilasi(str(tmp_path / "tidak ada"))
    j.tunggu()
    assert k.banner.nada == "bahaya"
    assert k.folder.isEnabled()


def test_filter_of_offices(j, tmp_path, monkeypatch, qtbot):
    for nama in ("Kecamatan Sukamaju", "Kecamatan Rimba Jaya"):
        undang(j, tmp_path, monkeypatch, nama)
    h = j.buka("kantor")
    qtbot.keyClick(j.rangka, K.Key_F, CTRL)
    assert QApplication.focusWidget() is h.cari
    qtbot.keyClicks(h.cari, "rim")
    assert [b.nilai["kantor"] for b in h.tabel.model.baris] == ["Kecamatan Rimba Jaya"]
    h.cari.clear()
    j.klik(h.saring.tombol("terlambat"))
    assert not h.tabel.model.baris
    assert not h.tabel.panel.isVisible()


@pytest.mark.parametrize("ukuran", UKURAN)
@pytest.mark.parametrize("tempat", ["beranda", "kantor", "kompilasi"])
def test_rules_of_the_screen(j, tmp_path, monkeypatch, tempat, ukuran):
    undang(j, tmp_path, monkeypatch, "Kecamatan Sukamaju")
    j.rangka.resize(*ukuran)
    j.buka(tempat)
    periksa_layar(j.rangka)


def test_revoke_a_key_and_invite_again(j, kantor, tmp_path, monkeypatch):
    u = undang(j, tmp_path, monkeypatch, "Kecamatan Sukamaju")
    _, berkas = kantor(u, "Kecamatan Sukamaju")
    hasil = []
    j.aplikasi.tugas.jalankan(
        lambda: (
            tukar.terima_adk(j.aplikasi.pintu.sesi, [berkas]),
            tukar.terima_kantor(j.aplikasi.pintu.sesi, u.nomor),
        ),
        hasil.append,
    )
    j.tunggu()
    h = j.buka("kantor")
    dilihat = []

    def cabut(_induk, nama, kunci, _folder):
        dilihat.append((nama, [n for _, n in kunci]))
        return {"tindakan": "cabut", "kunci": kunci[0][0], "alasan": "terbakar", "folder": ""}

    monkeypatch.setattr(DialogKunciKantor, "ask", cabut)
    j.klik(h.kunci)
    assert dilihat == [("Kecamatan Sukamaju", ["Kecamatan Sukamaju"])]
    assert "Kunci Kecamatan Sukamaju dicabut" in h.banner.teks
    assert h.tabel.kini().keadaan_teks == "Kunci dicabut"
    isi = {"tindakan": "undang", "kunci": None, "alasan": "", "folder": str(tmp_path)}
    monkeypatch.setattr(DialogKunciKantor, "ask", lambda *a, **k: isi)
    kode = []
    monkeypatch.setattr(DialogKode, "ask", lambda induk, u: kode.append(u))
    j.klik(h.kunci)
    assert kode[0].nomor == u.nomor
    assert h.tabel.kini().keadaan_teks == "Diundang"
    periksa_layar(j.rangka)
