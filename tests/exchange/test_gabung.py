"""Joining by file: invitation and code, request in the first ADK, acceptance, certificate in the reply."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange.tolakan import TolakanBerkas
from kinerja_desktop.flows import papan_tukar, tukar
from tests.exchange.tempat import Tempat, gabungkan


def test_dari_undangan_sampai_sertifikat(buat: Callable[..., Tempat], tmp_path: Path) -> None:
    """With the real passphrase sealing, step by step as two people do it."""
    pusat, kantor = buat("Pusat", "pusat"), buat("Sukamaju")
    (tmp_path / "flash").mkdir()
    orang = kantor.tambah("Budi Contoh")
    with pytest.raises(Tolakan, match="belum bergabung"):
        kantor.kirim()
    u = tukar.undang(pusat.sesi, "Kecamatan Sukamaju", tmp_path / "flash")
    assert u.path.exists()
    assert (u.nomor, u.sampai) == (1, "2026-08-30")
    with pytest.raises(TolakanBerkas, match="salah ketik"):
        tukar.gabung(kantor.sesi, u.path, u.kode[:-1] + ("2" if u.kode[-1] != "2" else "3"))
    assert "Permintaan bergabung ikut" in tukar.gabung(kantor.sesi, u.path, u.kode.lower())

    pertama = kantor.kirim()
    hasil = pusat.terima(pertama)
    assert [(j.keadaan, j.dari) for j in hasil.berkas] == [("menunggu_diterima", "Kecamatan Sukamaju")]
    assert pusat.hitung("pegawai") == 0
    assert [(k.nomor, k.keadaan) for k in tukar.daftar_kantor(pusat.sesi)] == [(1, "diminta")]

    diterima = tukar.terima_kantor(pusat.sesi, 1)
    assert diterima.baru == 2
    assert pusat.pegawai() == kantor.pegawai()
    assert orang in pusat.pegawai()
    assert [k.keadaan for k in tukar.daftar_kantor(pusat.sesi)] == ["diterima"]

    (balasan,) = tukar.kirim_adk(pusat.sesi, tmp_path / "flash").berkas
    assert kantor.terima(balasan.path).berkas[0].kalimat.endswith("Pusat telah menerima kantor ini.")
    kantor.tambah("Siti Contoh")
    assert pusat.terima(kantor.kirim()).baru == 1
    assert pusat.pegawai() == kantor.pegawai()


def test_kiriman_kedua_sebelum_diterima_ikut_masuk(buat: Callable[..., Tempat], pusat: Tempat) -> None:
    kantor = buat("Sukamaju")
    u = tukar.undang(pusat.sesi, "Kecamatan Sukamaju", pusat.folder)
    tukar.gabung(kantor.sesi, u.path, u.kode)
    a = kantor.kirim()
    kantor.tambah("Budi")
    b = kantor.kirim()
    assert {j.keadaan for j in pusat.terima(b, a).berkas} == {"menunggu_diterima"}
    tukar.terima_kantor(pusat.sesi, u.nomor)
    assert pusat.pegawai() == kantor.pegawai()
    assert {j.keadaan for j in pusat.terima(a, b).berkas} == {"sudah_pernah"}


def test_terima_dua_kali_dan_nomor_asing(kantor: Tempat, pusat: Tempat) -> None:
    tukar.terima_kantor(pusat.sesi, 1)
    for nomor in (2, 0, -1, 2**70):
        with pytest.raises(Tolakan, match="Tidak ada undangan"):
            tukar.terima_kantor(pusat.sesi, nomor)
    u = tukar.undang(pusat.sesi, "Kecamatan Baru", pusat.folder)
    with pytest.raises(Tolakan, match="belum mengirim"):
        tukar.terima_kantor(pusat.sesi, u.nomor)


def test_kantor_tanpa_undangan_ditolak(buat: Callable[..., Tempat], kantor: Tempat, pusat: Tempat) -> None:
    """A second centre's office, and an office with a made-up request, are both strangers."""
    pusat2, asing = buat("Pusat2", "pusat"), buat("Asing")
    gabungkan(asing, pusat2)
    hasil = pusat.terima(asing.kirim())
    assert [j.kode for j in hasil.berkas] == ["bukan_dikenal"]
    assert pusat.hitung("kantor", "nama LIKE '%Asing%'") == 0


@pytest.mark.parametrize("nama", ["", "   ", "‮‮", "A" * 10_000])
def test_nama_kantor_ngawur(pusat: Tempat, nama: str) -> None:
    with pytest.raises(Tolakan):
        tukar.undang(pusat.sesi, nama, pusat.folder)


def test_peran_diperiksa(kantor: Tempat, pusat: Tempat) -> None:
    with pytest.raises(Tolakan):
        tukar.undang(kantor.sesi, "X", kantor.folder)
    with pytest.raises(Tolakan):
        tukar.kompilasi(kantor.sesi, kantor.folder)
    with pytest.raises(Tolakan):
        tukar.daftar_kantor(kantor.sesi)
    u = tukar.undang(pusat.sesi, "Kecamatan Lain", pusat.folder)
    with pytest.raises(Tolakan):
        tukar.gabung(pusat.sesi, u.path, u.kode)


def test_salinan_kantor_tidak_dapat_bergabung_sebagai_kantor_lain(
    buat: Callable[..., Tempat], kantor: Tempat, pusat: Tempat
) -> None:
    """Somebody copies an office's database and joins it under another invitation: same space, refused."""
    import shutil

    from kinerja_desktop.services.kantor import buka_kantor

    kantor.sesi.db.tutup()
    salinan = kantor.folder / "salinan.db"
    shutil.copy(kantor.db_path, salinan)
    kantor.buka_lagi()
    sesi = buka_kantor(salinan, kantor.jam)
    sesi.db.simpan_meta({"db_id": "ab" * 16, "penulis": ""})
    sesi.db.tutup()
    tiruan = Tempat("salinan", kantor.folder, buka_kantor(salinan, kantor.jam), kantor.jam)
    u = tukar.undang(pusat.sesi, "Kecamatan Tiruan", pusat.folder)
    tukar.gabung(tiruan.sesi, u.path, u.kode)
    assert pusat.terima(tiruan.kirim()).calon == 1
    with pytest.raises(Tolakan, match="sudah milik Kecamatan Sukamaju"):
        tukar.terima_kantor(pusat.sesi, u.nomor)
    tiruan.sesi.db.tutup()


def test_kunci_baru_setelah_hilang_diterima_lagi(kantor: Tempat, pusat: Tempat) -> None:
    """The key folder is lost: a new key asks again with the same invitation, and nothing written is lost."""
    kantor.tambah("Sebelum")
    kunci = kantor.sesi.db.penulis.brankas.berkas
    kantor.sesi.db.tutup()
    kunci.unlink()
    kantor.buka_lagi()
    assert kantor.sesi.db.pemberitahuan
    kantor.tambah("Sesudah")
    hasil = pusat.terima(kantor.kirim())
    assert [j.keadaan for j in hasil.berkas] == ["menunggu_diterima"]
    assert [(k.keadaan, k.minta_lagi) for k in tukar.daftar_kantor(pusat.sesi)] == [("diterima", True)]
    papan = papan_tukar.papan_pusat(pusat.sesi)
    assert (papan.bergabung, papan.meminta) == (1, 1)
    assert "kunci baru" in papan.kantor[0].keterangan.casefold()
    tukar.terima_kantor(pusat.sesi, 1)
    assert [(k.keadaan, k.minta_lagi) for k in tukar.daftar_kantor(pusat.sesi)] == [("diterima", False)]
    assert pusat.pegawai() == kantor.pegawai()
    assert len(pusat.pegawai()) == 2


def test_permintaan_setelah_undangan_lewat_ditolak(buat: Callable[..., Tempat], pusat: Tempat) -> None:
    """Two months later the centre lets nobody new in by it."""
    kantor = buat("Sukamaju")
    u = tukar.undang(pusat.sesi, "Kecamatan Sukamaju", pusat.folder)
    tukar.gabung(kantor.sesi, u.path, u.kode)
    berkas = kantor.kirim()
    pusat.jam.saat += timedelta(days=61)
    (j,) = pusat.terima(berkas).berkas
    assert (j.keadaan, j.kode) == ("ditolak", "kedaluwarsa")
    assert "buat undangan baru" in j.kalimat
    assert [k.keadaan for k in tukar.daftar_kantor(pusat.sesi)] == ["dikirim"]
    pusat.jam.saat -= timedelta(days=1)
    assert pusat.terima(berkas).calon == 1


def test_undangan_di_folder_dan_nama_aneh(pusat: Tempat) -> None:
    u = tukar.undang(pusat.sesi, "Kecamatan ../../../etc/😀", pusat.folder)
    assert u.path.parent == pusat.folder
    assert u.path.exists()
