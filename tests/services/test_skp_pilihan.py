"""Which of the assessor's results a result serves, and how the form has it written."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import alur_skp, skp, skp_pilihan
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
    pilihan = skp_pilihan.rhk_penilai(k.sesi, milik)[0]
    assert pilihan.teks == "Terlayaninya warga bagian 1"
    skp_pilihan.pilih_intervensi(k.sesi, milik, baris, pilihan.rhk_id)
    return skp.muat(k.sesi, milik).baris[0].intervensi


def test_the_result_of_the_head_is_written_with_its_indicators(k: Kantor) -> None:
    """First footnote of form (b): rencana hasil kerja beserta indikator kinerja individu."""
    tertulis = pilih(k, k.camat, k.kasi)
    assert tertulis == "Terlayaninya warga bagian 1 (Indikator: Jumlah surat terbit; Surat tanpa salah tulis)"


def test_the_result_of_another_superior_stands_alone(k: Kantor) -> None:
    assert pilih(k, k.kasi, k.staf[0]) == "Terlayaninya warga bagian 1"


SATU = "Terlayaninya warga bagian 1 (Indikator: Jumlah surat terbit)"
DUA = "Terlayaninya warga bagian 1 (Indikator: Surat tanpa salah tulis)"


def _baris(k: Kantor) -> tuple[bytes, bytes]:
    """The kasi's SKP with its one row, of which the camat's result is chosen as a whole."""
    pilih(k, k.camat, k.kasi)
    milik = next(s.skp_id for s in skp.daftar(k.sesi, 2026, k.kasi))
    return milik, skp.muat(k.sesi, milik).baris[0].id


def _tertulis(k: Kantor, milik: bytes) -> str:
    return skp.muat(k.sesi, milik).baris[0].intervensi


def test_each_indicator_of_the_head_can_be_chosen_alone_and_further_ones_added(k: Kantor) -> None:
    milik, baris = _baris(k)
    semua, satu, dua = skp_pilihan.rhk_penilai(k.sesi, milik)
    assert semua.indikator_id is None
    assert [satu.tulisan, dua.tulisan] == [SATU, DUA]
    skp_pilihan.pilih_intervensi(k.sesi, milik, baris, satu.rhk_id, satu.indikator_id)
    assert _tertulis(k, milik) == SATU
    skp_pilihan.pilih_intervensi(k.sesi, milik, baris, dua.rhk_id, dua.indikator_id, tambah=True)
    assert _tertulis(k, milik) == f"{SATU}\n{DUA}"
    lagi = skp_pilihan.pilih_intervensi(k.sesi, milik, baris, dua.rhk_id, dua.indikator_id, tambah=True)
    assert not lagi.changes
    assert not any(x.usang for x in skp_pilihan.rhk_penilai(k.sesi, milik))


def test_words_follow_the_leaders_later_change_only_while_the_skp_is_open(k: Kantor) -> None:
    milik, baris = _baris(k)
    _, satu, dua = skp_pilihan.rhk_penilai(k.sesi, milik)
    skp_pilihan.pilih_intervensi(k.sesi, milik, baris, satu.rhk_id, satu.indikator_id)
    skp_pilihan.pilih_intervensi(k.sesi, milik, baris, dua.rhk_id, dua.indikator_id, tambah=True)
    atas = next(s.skp_id for s in skp.daftar(k.sesi, 2026, k.camat))
    indikator = skp.muat(k.sesi, atas).baris[0]
    skp.ubah_sel(k.sesi, atas, [UbahanSel(indikator.id, "indikator", "Jumlah surat selesai")])
    (rhk_id,) = [r for x in skp_pilihan.rhk_penilai(k.sesi, milik) for r in x.usang]
    isi_lengkap(k.sesi, milik)
    ubahan = [
        UbahanSel(baris, c, t) for c, t in (("aspek", "Kuantitas"), ("indikator", "a"), ("target", "1"))
    ]
    skp.ubah_sel(k.sesi, milik, ubahan)
    alur_skp.ajukan(k.sesi, milik)
    with pytest.raises(Tolakan, match="Diajukan"):
        skp_pilihan.perbarui_intervensi(k.sesi, milik, [rhk_id])
    alur_skp.tarik(k.sesi, milik)
    assert skp_pilihan.perbarui_intervensi(k.sesi, milik, [rhk_id]).value == 1
    baru = SATU.replace("Jumlah surat terbit", "Jumlah surat selesai")
    assert _tertulis(k, milik) == f"{baru}\n{DUA}"
    assert not skp_pilihan.perbarui_intervensi(k.sesi, milik, [rhk_id]).changes
