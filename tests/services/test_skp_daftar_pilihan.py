"""What the SKP page offers: who has none, many at once, the assessor's results, what to copy from."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import alur_skp, riwayat_urung, skp, skp_awal, skp_pilihan, skp_salin
from kinerja_desktop.services.lembar_skp import UbahanSel
from tests.services.bantu_kinerja import isi_lengkap, kantor_kecil, skp_disetujui


@pytest.fixture
def k(sesi, buat):
    return kantor_kecil(sesi, buat)


def test_people_without_an_skp_stand_among_the_others(k):
    skp.buat(k.sesi, k.kasi, 2026)
    baris = skp_pilihan.daftar_semua(k.sesi, 2026)
    assert [(b.nama, b.skp_id is not None) for b in baris] == [
        ("Rahmad Santosa", False),
        ("Staf A", False),
        ("Staf B", False),
        ("Staf C", False),
        ("Staf D", False),
        ("Yulia Paramita", True),
    ]
    assert [b.nama for b in skp_pilihan.daftar_semua(k.sebagai(k.staf[0]), 2026)] == ["Staf A"]


def test_one_who_cannot_have_an_skp_stops_nobody_else(k):
    skp.buat(k.sesi, k.staf[0], 2026)
    hasil = skp_awal.buat_banyak(k.sesi, [*k.staf, k.sekda], 2026)
    assert len(hasil.value.dibuat) == 3
    assert [n for n, _ in hasil.value.ditolak] == ["Staf A", "Laksmi Wardhani"]
    assert "sudah mempunyai SKP" in hasil.value.ditolak[0][1]
    assert hasil.changes


def test_many_skp_are_one_act_and_one_undo_takes_all_back(k):
    hasil = skp_awal.buat_banyak(k.sesi, k.staf, 2026)
    assert hasil.changes.title == "Buat 4 SKP 2026"
    assert set(hasil.value.dibuat) < hasil.changes.ids
    riwayat_urung.urungkan(k.sesi, hasil.changes.commit)
    assert all(b.skp_id is None for b in skp_pilihan.daftar_semua(k.sesi, 2026))
    assert not skp_awal.buat_banyak(k.sesi, [k.sekda], 2026).changes


def test_a_cancelled_skp_counts_as_none(k):
    s = skp.buat(k.sesi, k.staf[0], 2026).value
    alur_skp.batalkan(k.sesi, s, "Salah orang.", untuk=k.kasi)
    milik = [b for b in skp_pilihan.daftar_semua(k.sesi, 2026) if b.pegawai_id == k.staf[0]]
    assert sorted((b.status, b.skp_id is not None) for b in milik) == [("", False), ("dibatalkan", True)]


def test_the_assessors_results_can_be_chosen_and_linked(k):
    skp_disetujui(k, k.kasi)
    s = skp.buat(k.sesi, k.staf[0], 2026).value
    (baris,) = skp.tambah_baris(k.sesi, s).value
    (pilihan,) = skp_pilihan.rhk_penilai(k.sesi, s)
    assert pilihan.teks == "Terlayaninya warga bagian 1"
    assert skp_pilihan.pilih_intervensi(k.sesi, s, baris, pilihan.rhk_id).changes
    assert skp.muat(k.sesi, s).baris[0].intervensi == pilihan.teks
    with pytest.raises(Tolakan, match="tidak ada lagi"):
        skp_pilihan.pilih_intervensi(k.sesi, s, baris, b"x" * 16)


def test_while_the_superior_revises_the_results_in_force_are_offered_and_only_to_whom_they_concern(k):
    atas = skp_disetujui(k, k.kasi)
    s = skp.buat(k.sesi, k.staf[0], 2026).value
    alur_skp.buka_kembali(k.sebagai(k.camat), atas, "Loket kedua dibuka.")
    (baris,) = {b.rhk_id: b for b in skp.muat(k.sesi, atas).baris}.values()
    skp.ubah_sel(k.sesi, atas, [UbahanSel(baris.id, "rhk", "Terlayaninya warga di dua loket")])
    assert [x.teks for x in skp_pilihan.rhk_penilai(k.sebagai(k.staf[0]), s)] == [
        "Terlayaninya warga bagian 1"
    ]
    with pytest.raises(Tolakan):
        skp_pilihan.rhk_penilai(k.sebagai(k.staf[1]), s)


def test_without_an_assessor_or_his_skp_there_is_nothing_to_choose(k):
    s = skp.buat(k.sesi, k.staf[0], 2026).value
    assert skp_pilihan.rhk_penilai(k.sesi, s) == ()
    lain = skp.buat(k.sesi, k.buat.orang("Pengelola Data", k.unit, "Tanpa Penilai"), 2026).value
    assert skp_pilihan.rhk_penilai(k.sesi, lain) == ()


def test_only_skp_that_hold_something_are_offered_for_copying(k):
    lama = skp.buat(k.sesi, k.staf[0], 2025).value
    kini = skp.buat(k.sesi, k.staf[0], 2026).value
    assert skp_salin.sumber_salinan(k.sesi, kini) == ()
    isi_lengkap(k.sesi, lama, 2)
    (sumber,) = skp_salin.sumber_salinan(k.sesi, kini)
    assert (sumber.skp_id, sumber.jumlah_rhk) == (lama, 2)
    assert sumber.label.startswith("SKP 2025 (1 Januari")


def test_expectations_follow_role_and_state(k):
    s = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, s)
    assert skp_pilihan.ekspektasi_terkunci(k.sesi, s) == ""
    assert skp_pilihan.ekspektasi_terkunci(k.sebagai(k.kasi), s) == ""
    assert "ekspektasi" in skp_pilihan.ekspektasi_terkunci(k.sebagai(k.staf[0]), s)
    alur_skp.ajukan(k.sesi, s)
    assert skp_pilihan.ekspektasi_terkunci(k.sebagai(k.kasi), s) == ""
    alur_skp.setujui(k.sesi, s, untuk=k.kasi)
    assert "Disetujui" in skp_pilihan.ekspektasi_terkunci(k.sebagai(k.kasi), s)
