"""Komputer and serah terima in Pengaturan: real keys and clicks on a real office."""

from __future__ import annotations

import pytest

from kinerja_desktop.flows import tukar
from kinerja_desktop.flows.gabung_baru import gabung_kantor_baru
from kinerja_desktop.services import serah_terima as st
from kinerja_desktop.ui import folder_tukar, pilih_berkas
from kinerja_desktop.ui.dialog.komputer import DialogBerkasHilang, DialogUndangPc
from kinerja_desktop.ui.dialog.serah_terima import DialogSerahTerima
from kinerja_desktop.ui.dialog.undang import DialogKode
from kinerja_desktop.ui.dialog_dasar import DAFTAR_DIALOG, DialogAlasan
from tests.kantor_isi import undangan_cepat
from tests.kantor_uji import buat_cetakan
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog, klik
from tests.ui.jendela_uji import jendela


@pytest.fixture(autouse=True)
def _polos(monkeypatch):
    undangan_cepat(monkeypatch)


@pytest.fixture(scope="session")
def cetakan_pc(tmp_path_factory):
    return buat_cetakan(tmp_path_factory.mktemp("cetakan-pc"), "kantor")


@pytest.fixture
def j(qapp, cetakan_pc, tmp_path, data_sendiri):
    with jendela(qapp, cetakan_pc.salin(tmp_path / "kantor.db", data_sendiri)) as j:
        yield j


def baca(j, kerja):
    hasil = []
    j.aplikasi.tugas.jalankan(lambda: kerja(j.aplikasi.pintu.sesi), hasil.append)
    j.tunggu()
    return hasil[0]


def _keadaan(panel) -> list[tuple[str, str]]:
    return [(k.nama, k.keadaan) for k in panel._semua]


def test_invite_accept_send_and_revoke_a_pc(j, tmp_path, monkeypatch):
    h = j.buka("pengaturan", bagian="komputer")
    panel = h.komputer
    assert _keadaan(panel) == [("PC-1", "ini")]
    assert not panel.cabut.isEnabled()
    kode = []
    isi = {"nama": "PC-2 Loket", "folder": str(tmp_path)}
    monkeypatch.setattr(DialogUndangPc, "ask", lambda *a, **k: isi)
    monkeypatch.setattr(DialogKode, "ask", lambda _induk, hasil, langkah: kode.append(hasil))
    j.klik(panel.undang)
    assert _keadaan(panel) == [("PC-1", "ini"), ("PC-2 Loket", "diundang")]
    sesi = gabung_kantor_baru(tmp_path / "pc2" / "k.db", baca(j, lambda s: s.jam), kode[0].path, kode[0].kode)
    pertama = baca(j, lambda s: s.db.penulis.kunci_umum)
    minta = tukar.kirim_adk(sesi, tmp_path, [pertama]).berkas[0].path
    baca(j, lambda s: tukar.terima_adk(s, [minta]).kalimat)
    h = j.buka("pengaturan", bagian="komputer")
    assert _keadaan(panel) == [("PC-1", "ini"), ("PC-2 Loket", "meminta")]
    # The one that waits is under the cursor already; accepted, the next step has the keyboard.
    j.klik(panel.terima)
    assert "PC-2 Loket diterima" in h.banner.teks
    assert j.rangka.focusWidget() is panel.kirim
    panel.tabel.ke(1, 0)
    folder = tmp_path / "flash"
    folder.mkdir()
    folder_tukar.ingat(j.aplikasi.preferensi, folder_tukar.KOMPUTER, folder)

    def kirim(d):
        j.tunggu()
        for _ in range(3):
            klik(d.terima)
            j.tunggu()
        klik(d.terima)

    dalam_dialog(lambda: klik(panel.kirim), kirim)
    j.tunggu()
    (berkas,) = folder.glob("*.adk")
    assert tukar.terima_adk(sesi, [berkas]).baru >= 1
    panel.tabel.ke(1, 0)
    ditanya = []
    monkeypatch.setattr(DialogAlasan, "ask", lambda *a, **k: ditanya.append(a[1]) or "hilang di jalan")
    j.klik(panel.cabut)
    assert "Belum ada perubahan darinya di sini." in ditanya[0], "it has sent none"
    assert "Kunci PC-2 Loket dicabut" in h.banner.teks
    assert _keadaan(panel)[1] == ("PC-2 Loket", "dicabut")
    assert not panel.cabut.isEnabled()
    sesi.db.tutup()


@pytest.mark.parametrize("ukuran", UKURAN)
def test_part_fits_the_window(j, ukuran):
    j.rangka.resize(*ukuran)
    j.buka("pengaturan", bagian="komputer")
    periksa_layar(j.rangka)


def test_handover_is_recorded_and_printed(j, tmp_path, monkeypatch):
    h = j.buka("pengaturan", bagian="pengguna")
    from datetime import date

    isi = {"jenis": "operator", "dari": None, "dari_nama": "Operator", "kepada": None, "kepada_nama": "Siti",
           "tanggal": date(2026, 7, 1), "nomor": "800/1", "alihkan": True}  # fmt: skip
    monkeypatch.setattr(DialogSerahTerima, "ask", lambda *a, **k: isi)
    j.klik(h.pengguna.serah)
    assert "Serah terima dicatat" in h.banner.teks
    (s,) = baca(j, st.daftar)
    assert (s.kepada.nama, s.nomor) == ("Siti", "800/1")
    monkeypatch.setattr(pilih_berkas, "simpan", lambda *a, **k: str(tmp_path / "ba.pdf"))
    h.pengguna._cetak_serah(s.id)
    j.tunggu()
    assert (tmp_path / "ba.pdf").read_bytes().startswith(b"%PDF")


def test_dialog_of_a_missing_file_answers_references(qapp):
    d = DAFTAR_DIALOG["berkas_hilang"](None)
    assert isinstance(d, DialogBerkasHilang)
    d.formulir.isian["alasan"].isi("flash disk patah")
    assert d.hasil() == {"acuan": ("x",), "alasan": "flash disk patah"}
    d.deleteLater()


def test_the_same_person_cannot_take_over(qapp):
    d = DAFTAR_DIALOG["serah_terima"](None)
    assert isinstance(d, DialogSerahTerima)
    d.formulir.isian["kepada_nama"].isi("operator")
    assert not d.periksa()
    d.formulir.isian["kepada_nama"].isi("Siti")
    assert d.periksa()
    assert d.hasil()["alihkan"] is True
    d.deleteLater()
