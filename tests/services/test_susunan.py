"""Units and posts by name."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.kepegawaian import JenisUnit, Peran
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import susunan
from kinerja_desktop.services.sesi import Pelaku, Sesi
from tests.kantor_uji import Pabrik


@pytest.mark.parametrize(
    ("nama", "jenis"),
    [
        ("Kecamatan Sukamaju", JenisUnit.KECAMATAN),
        ("Kantor Camat Sukamaju", JenisUnit.KECAMATAN),
        ("SEKRETARIAT KECAMATAN SUKAMAJU", JenisUnit.SEKRETARIAT),
        ("Sub Bagian Umum", JenisUnit.SUBBAGIAN),
        ("Subbag. Keuangan", JenisUnit.SUBBAGIAN),
        ("Seksi Pembinaan Desa dan Kelurahan", JenisUnit.SEKSI),
        ("Kelurahan Melati", JenisUnit.KELURAHAN),
        ("Puskesmas Melati", JenisUnit.LAIN),
        ("", JenisUnit.LAIN),
    ],
)
def test_jenis_unit_dari_nama(nama: str, jenis: JenisUnit) -> None:
    assert susunan.jenis_unit(nama) is jenis


def test_peta_menemukan_kembali_dan_menata_induk(sesi: Sesi) -> None:
    nomor = iter(range(1, 99))
    peta = susunan.PetaSusunan(susunan.daftar_unit(sesi), [], lambda: bytes([next(nomor)]))
    akar = peta.cari_unit("")
    assert peta.cari_unit("kantor camat  SUKAMAJU") == akar
    sub = peta.cari_unit("Subbagian Umum")
    sekretariat = peta.cari_unit("Sekretariat Kecamatan Sukamaju")
    kelurahan = peta.cari_unit("Kelurahan Melati")
    seksi_kel = peta.cari_unit("Seksi Pemerintahan Kelurahan Melati")
    umum = peta.cari_unit("Seksi Pembinaan Desa dan Kelurahan")
    for tulisan in ("subbagian   UMUM.", "SUB-BAGIAN  UMUM", "Sub Bagian Umum", "Subbag. Umum"):
        assert peta.cari_unit(tulisan) == sub
    assert peta.cari_unit("Kel. Melati") == kelurahan
    assert peta.cari_unit("Kec. Sukamaju") == akar
    peta.rapikan_induk()
    induk = {u.id: u.induk_id for u in peta.unit_baru}
    assert induk[sub] == sekretariat
    assert induk[sekretariat] == induk[kelurahan] == induk[umum] == akar
    assert induk[seksi_kel] == kelurahan
    assert peta.cari_jabatan("Plt. Kepala Seksi X", umum) == peta.cari_jabatan("kepala seksi x", umum)
    for satu, lain in (
        ("Kasi Pemerintahan & Pelayanan", "Kepala Seksi Pemerintahan dan Pelayanan"),
        ("Kasubbag Umum", "Kepala Sub Bagian Umum"),
        ("Sekcam", "Sekretaris Kecamatan Sukamaju"),
        ("Lurah Melati", "Lurah"),
        ("Camat Sukamaju", "Camat"),
    ):
        assert peta.cari_jabatan(satu, akar) == peta.cari_jabatan(lain, akar)
    assert peta.cari_jabatan("Kepala Seksi X", kelurahan) != peta.cari_jabatan("Kepala Seksi X", umum)


def test_tambah_ubah_hapus_jabatan(sesi: Sesi, buat: Pabrik) -> None:
    akar = susunan.daftar_unit(sesi)[0]
    pos = susunan.tambah_jabatan(sesi, " Camat\u202e ", akar.id).value
    (isi,) = susunan.daftar_jabatan(sesi)
    assert (isi.nama, isi.eselon, isi.pimpinan_mandiri, isi.unit_id) == ("Camat", "III.a", True, akar.id)
    with pytest.raises(Tolakan, match="sudah ada"):
        susunan.tambah_jabatan(sesi, "CAMAT", akar.id)
    susunan.ubah_jabatan(sesi, pos, pimpinan_mandiri=False, eselon="III.b")
    (isi,) = susunan.daftar_jabatan(sesi, akar.id)
    assert (isi.pimpinan_mandiri, isi.eselon) == (False, "III.b")
    buat.penempatan(buat.pegawai(), pos, akar.id)
    with pytest.raises(Tolakan, match="masih dipakai 1 penempatan"):
        susunan.hapus_jabatan(sesi, pos)
    lain = susunan.tambah_jabatan(sesi, "Arsiparis Ahli Muda", akar.id).value
    susunan.hapus_jabatan(sesi, lain)
    assert [j.nama for j in susunan.daftar_jabatan(sesi)] == ["Camat"]


def test_unit(sesi: Sesi) -> None:
    akar = susunan.daftar_unit(sesi)[0]
    baru = susunan.tambah_unit(sesi, "Kelurahan Melati", akar.id).value
    assert {u.nama: u.jenis for u in susunan.daftar_unit(sesi)}["Kelurahan Melati"] is JenisUnit.KELURAHAN
    susunan.ubah_unit(sesi, baru, "Kelurahan Kenanga")
    for nama, induk, sebab in (
        ("", akar.id, "belum diisi"),
        ("kelurahan kenanga", akar.id, "sudah ada"),
        ("U" * 161, akar.id, "terlalu panjang"),
        ("Seksi X", bytes(16), "sudah tidak ada"),
    ):
        with pytest.raises(Tolakan, match=sebab):
            susunan.tambah_unit(sesi, nama, induk)
    staf = sesi.sebagai(Pelaku("Sari", frozenset({Peran.PEGAWAI})))
    with pytest.raises(Tolakan, match="mengubah unit kerja"):
        susunan.tambah_unit(staf, "Seksi X", akar.id)
    with pytest.raises(Tolakan, match="mengubah jabatan"):
        susunan.tambah_jabatan(staf, "Camat", akar.id)
