"""Making and opening an office."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import kantor, periode, rujukan
from kinerja_desktop.services.sesi import Pelaku, Sesi
from kinerja_desktop.store.database import Database
from tests.kantor_uji import jam_uji


def test_kantor_baru_langsung_dapat_bekerja(sesi: Sesi) -> None:
    isi = kantor.identitas(sesi)
    assert (isi.nama, isi.instansi, isi.tempat, isi.jenis) == (
        "Kecamatan Sukamaju",
        "Pemerintah Kabupaten Contoh",
        "Sukamaju",
        "kantor",
    )
    assert sesi.pelaku.nama == "Operator"
    assert sesi.pelaku.peran == {Peran.OPERATOR}
    assert sesi.pelaku.pengguna_id is not None
    assert [p.periode.label for p in periode.daftar(sesi, 2026)] == [
        "Tahun 2026",
        "Triwulan I 2026",
        "Triwulan II 2026",
        "Triwulan III 2026",
        "Triwulan IV 2026",
    ]
    assert periode.daftar(sesi, 2026)[0].batas_skp == date(2026, 1, 31)
    polos = [a for a in rujukan.daftar_aturan(sesi) if a.jenis != "hari_libur"]
    assert sorted(map(repr, polos)) == sorted(map(repr, ATURAN_BAWAAN))


def test_kantor_terbuka_kembali_tanpa_peringatan_kunci(sesi: Sesi) -> None:
    lokasi = sesi.db.lokasi
    sesi.db.tutup()
    lagi = kantor.buka_kantor(lokasi, jam_uji())
    assert kantor.identitas(lagi).nama == "Kecamatan Sukamaju"
    assert lagi.db.pemberitahuan == []
    lagi.db.tutup()


def test_pusat_punya_operator_pusat(sesi_pusat: Sesi) -> None:
    assert sesi_pusat.pelaku.peran == {Peran.PUSAT}
    assert kantor.identitas(sesi_pusat).jenis == "pusat"
    assert all(not a.lokal for a in rujukan.daftar(sesi_pusat))


@pytest.mark.parametrize(
    ("nama", "sebab"),
    [("", "belum diisi"), ("  \u202e \u200b ", "belum diisi"), ("K" * 121, "paling banyak 120")],
)
def test_nama_buruk_ditolak_sebelum_ada_berkas(tmp_path: Path, nama: str, sebab: str) -> None:
    berkas = tmp_path / "baru.db"
    with pytest.raises(Tolakan, match=sebab):
        kantor.buat_kantor(berkas, jam_uji(), nama, "Pemerintah Kabupaten Contoh")
    assert not berkas.exists()


def test_peran_asing_ditolak(tmp_path: Path) -> None:
    with pytest.raises(Tolakan, match="pilih kantor atau pusat"):
        kantor.buat_kantor(tmp_path / "x.db", jam_uji(), "Kecamatan X", "Kabupaten Y", "desa")


def test_basis_tanpa_kantor_punya_kalimat(db_kosong: Database) -> None:
    with pytest.raises(Tolakan, match="belum berisi identitas kantor"):
        kantor.identitas(Sesi(db_kosong, jam_uji(), Pelaku("Operator", frozenset({Peran.OPERATOR}))))


def test_ubah_identitas_membersihkan_dan_menolak_peran(sesi: Sesi) -> None:
    hasil = kantor.ubah_identitas(sesi, alamat="Jalan\u202e Contoh\r\n 1", telepon="0511-000 📞")
    assert hasil.value.alamat == "Jalan Contoh 1"
    assert hasil.value.telepon == "0511-000 📞"
    assert hasil.changes.title == "Ubah identitas Kecamatan Sukamaju"
    pegawai = sesi.sebagai(Pelaku("Darto", frozenset({Peran.PEGAWAI})))
    with pytest.raises(Tolakan, match="Darto tidak berwenang untuk mengubah pengaturan"):
        kantor.ubah_identitas(pegawai, nama="Lain")
    assert kantor.identitas(sesi).nama == "Kecamatan Sukamaju"


def test_lambang_hanya_gambar(sesi: Sesi) -> None:
    assert kantor.lambang(sesi) is None
    kantor.simpan_lambang(sesi, b"\x89PNG\r\n\x1a\n isi")
    assert kantor.lambang(sesi) == b"\x89PNG\r\n\x1a\n isi"
    for buruk in (b"%PDF-1.7", b"\xff\xd8\xff" + bytes(kantor.LAMBANG_MAKS)):
        with pytest.raises(Tolakan):
            kantor.simpan_lambang(sesi, buruk)
    assert kantor.lambang(sesi) == b"\x89PNG\r\n\x1a\n isi"
    kantor.simpan_lambang(sesi, b"")
    assert kantor.lambang(sesi) is None
