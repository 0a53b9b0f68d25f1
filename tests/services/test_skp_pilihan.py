"""Which of the assessor's results a result serves, and how the form has it written."""

from __future__ import annotations

import pytest

from kinerja_desktop.services import skp, skp_pilihan
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat, 1)


def pilih(k: Kantor, atasan: bytes, bawahan: bytes) -> str:
    isi_lengkap(k.sesi, skp.buat(k.sesi, atasan, 2026).value)
    milik = skp.buat(k.sesi, bawahan, 2026).value
    (baris,) = skp.tambah_baris(k.sesi, milik).value
    skp.ubah_sel(k.sesi, milik, [UbahanSel(baris, "rhk", "Terlayaninya warga")])
    (pilihan,) = skp_pilihan.rhk_penilai(k.sesi, milik)
    assert pilihan.teks == "Terlayaninya warga bagian 1"
    skp_pilihan.pilih_intervensi(k.sesi, milik, baris, pilihan.rhk_id)
    return skp.muat(k.sesi, milik).baris[0].intervensi


def test_the_result_of_the_head_is_written_with_its_indicators(k: Kantor) -> None:
    """First footnote of form (b): rencana hasil kerja beserta indikator kinerja individu."""
    tertulis = pilih(k, k.camat, k.kasi)
    assert tertulis == "Terlayaninya warga bagian 1 (Indikator: Jumlah surat terbit; Surat tanpa salah tulis)"


def test_the_result_of_another_superior_stands_alone(k: Kantor) -> None:
    assert pilih(k, k.kasi, k.staf[0]) == "Terlayaninya warga bagian 1"
