"""Usulan: the centre wishes, the office decides, the answer travels back."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import tukar
from kinerja_desktop.services import usulan
from kinerja_desktop.services.riwayat_urung import urungkan
from kinerja_desktop.store.periksa import periksa
from tests.exchange.tempat import Tempat

NIP = "199001012015031999"


@pytest.fixture
def siti(kantor: Tempat, pusat: Tempat) -> bytes:
    with kantor.sesi.kerja("pegawai.tambah", "Tambah Siti") as uow:
        orang = uow.insert("pegawai", {"nama": "Siti", "nip": NIP, "status": "PNS", "golongan": "III/a"})
    pusat.terima(kantor.kirim())
    return orang


def balasan(pusat: Tempat) -> Path:
    return tukar.kirim_adk(pusat.sesi, pusat.folder / "b").berkas[0].path


def test_diterima_menjadi_perubahan_kantor_dan_jawabannya_kembali(
    kantor: Tempat, pusat: Tempat, siti: bytes
) -> None:
    usulan.buat(pusat.sesi, "pegawai", siti, "golongan", "III/b", "SK kenaikan pangkat sudah terbit", "SK 12")
    assert pusat.pegawai()[siti][3] == "III/a", "the centre changes nothing by itself"
    kantor.terima(balasan(pusat))
    assert kantor.pegawai()[siti][3] == "III/a"
    (u,) = usulan.daftar(kantor.sesi, hanya_terbuka=True)
    assert (u.perihal, u.kolom, u.nilai, u.alasan) == (
        "Siti",
        "Golongan",
        "Penata Muda Tingkat I (III/b)",
        "SK kenaikan pangkat sudah terbit",
    )
    usulan.terima(kantor.sesi, u.id)
    assert kantor.pegawai()[siti][3] == "III/b"
    assert usulan.daftar(kantor.sesi, hanya_terbuka=True) == []
    assert pusat.terima(kantor.kirim()).disisihkan == 0
    assert pusat.pegawai()[siti][3] == "III/b"
    assert usulan.daftar(pusat.sesi)[0].keadaan == usulan.DITERIMA
    for t in (kantor, pusat):
        assert periksa(t.sesi.db).temuan == []


def test_ditolak_dengan_alasan_dan_nilainya_tetap(kantor: Tempat, pusat: Tempat, siti: bytes) -> None:
    usulan.buat(pusat.sesi, "pegawai", siti, "nama", "Siti Rahma", "Menurut data pusat")
    kantor.terima(balasan(pusat))
    (u,) = usulan.daftar(kantor.sesi)
    with pytest.raises(Tolakan, match="Alasan"):
        usulan.tolak(kantor.sesi, u.id, "  ")
    usulan.tolak(kantor.sesi, u.id, "Ijazah dan SK memuat Siti saja")
    with pytest.raises(Tolakan, match="sudah selesai"):
        usulan.terima(kantor.sesi, u.id)
    pusat.terima(kantor.kirim())
    (dijawab,) = usulan.daftar(pusat.sesi)
    assert (dijawab.keadaan, dijawab.jawaban) == (usulan.DITOLAK, "Ijazah dan SK memuat Siti saja")
    assert pusat.pegawai()[siti][0] == "Siti"
    usulan.buat(pusat.sesi, "pegawai", siti, "nama", "Siti Rahmawati", "Surat kantor sendiri menyebut begitu")


def test_usulan_diperiksa_seperti_diketik(kantor: Tempat, pusat: Tempat, siti: bytes) -> None:
    with pytest.raises(Tolakan, match="NIP"):
        usulan.buat(pusat.sesi, "pegawai", siti, "nip", "123", "Salah ketik")
    with pytest.raises(Tolakan, match="sudah berisi itu"):
        usulan.buat(pusat.sesi, "pegawai", siti, "nama", "Siti", "Sama saja")
    with pytest.raises(Tolakan, match="tidak dapat diusulkan"):
        usulan.buat(pusat.sesi, "pegawai", siti, "kedudukan", "pensiun", "Sudah pensiun")
    with pytest.raises(Tolakan, match="tidak dapat diusulkan"):
        usulan.buat(pusat.sesi, "evaluasi", siti, "rating_hasil", "di_atas", "Terlalu rendah")
    usulan.buat(pusat.sesi, "pegawai", siti, "nama", "Siti R.", "Ejaan")
    with pytest.raises(Tolakan, match="belum dijawab"):
        usulan.buat(pusat.sesi, "pegawai", siti, "nama", "Siti S.", "Ejaan lain")


def test_ditarik_sebelum_dijawab(kantor: Tempat, pusat: Tempat, siti: bytes) -> None:
    u = usulan.buat(pusat.sesi, "pegawai", siti, "nama", "Siti R.", "Ejaan").value
    kantor.terima(balasan(pusat))
    usulan.tarik(pusat.sesi, u)
    kantor.terima(balasan(pusat))
    assert usulan.daftar(kantor.sesi, hanya_terbuka=True) == []
    with pytest.raises(Tolakan, match="ditarik pusat"):
        usulan.terima(kantor.sesi, u)


def test_nilai_yang_berubah_sesudah_diusulkan_disebut(kantor: Tempat, pusat: Tempat, siti: bytes) -> None:
    usulan.buat(pusat.sesi, "pegawai", siti, "nama", "Siti R.", "Ejaan")
    kantor.ubah(siti, nama="Siti Rahayu")
    kantor.terima(balasan(pusat))
    (u,) = usulan.daftar(kantor.sesi)
    assert (u.berubah_sejak, u.nilai_lama, u.nilai_kini) == (True, "Siti", "Siti Rahayu")


def test_kantor_tidak_dapat_membuat_usulan_dan_pusat_tidak_dapat_menjawab(
    kantor: Tempat, pusat: Tempat, siti: bytes
) -> None:
    with pytest.raises(Tolakan, match="tidak berwenang"):
        usulan.buat(kantor.sesi, "pegawai", siti, "nama", "X", "Y")
    u = usulan.buat(pusat.sesi, "pegawai", siti, "nama", "Siti R.", "Ejaan").value
    with pytest.raises(Tolakan, match="tidak berwenang"):
        usulan.terima(pusat.sesi, u)


def test_menerima_usulan_dapat_diurungkan(kantor: Tempat, pusat: Tempat, siti: bytes) -> None:
    usulan.buat(pusat.sesi, "pegawai", siti, "nama", "Siti R.", "Ejaan")
    kantor.terima(balasan(pusat))
    (u,) = usulan.daftar(kantor.sesi)
    commit = usulan.terima(kantor.sesi, u.id).changes.commit
    urungkan(kantor.sesi, commit)
    assert kantor.pegawai()[siti][0] == "Siti"
    assert usulan.daftar(kantor.sesi)[0].keadaan == usulan.TERBUKA
