"""Special cases: every one of rules 2.7 with its treatment, and what it does to the sheet and the pattern."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.kasus_khusus import JenisKasus, KasusKhusus, bulan_luar
from kinerja_desktop.domain.mutasi import JenisMutasi
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import (
    beranda,
    kasus_khusus,
    mutasi,
    organisasi,
    pegawai,
    pengecualian,
    penilaian,
    pola,
)
from kinerja_desktop.services.lembar_mutasi import IsianMutasi
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui

JULI = date(2026, 7, 1)
J = JenisKasus


@pytest.fixture
def k(sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat)
    sesi.jam.atur(date(2026, 3, 30))
    return hasil


def kasus(k: Kantor, periode: str, orang: bytes) -> dict[bytes | None, list[KasusKhusus]]:
    isi = kasus_khusus.daftar(k.sesi, k.periode[periode])
    return {b.skp_id: list(b.kasus) for b in isi if b.pegawai_id == orang}


def jenis(k: Kantor, periode: str, orang: bytes) -> dict[bytes | None, list[JenisKasus]]:
    return {s: [x.jenis for x in d] for s, d in kasus(k, periode, orang).items()}


def nilai(k: Kantor, skp: bytes, periode: str, angka: str) -> None:
    p = k.periode[periode]
    penilaian.beri(k.sesi, [UbahanNilai(skp, p, kolom, angka) for kolom in ("hasil", "perilaku")])


def pindah(k: Kantor, orang: bytes) -> tuple[bytes, bytes]:
    """Rated in two quarters, moved in July to a post under the camat, rated in the third."""
    lama = skp_disetujui(k, orang)
    nilai(k, lama, "triwulan1", "2")
    k.sesi.jam.atur(date(2026, 6, 30))
    nilai(k, lama, "triwulan2", "3")
    k.sesi.jam.atur(date(2026, 7, 2))
    i = IsianMutasi(JenisMutasi.PINDAH, JULI, orang, nomor="800/1", jabatan_baru="Arsiparis", unit_id=k.akar)
    baru = mutasi.terapkan(k.sesi, i).value.skp_baru
    assert baru is not None
    return lama, baru


def test_nothing_is_a_case_in_an_ordinary_quarter(k: Kantor) -> None:
    skp_disetujui(k, k.staf[0])
    assert kasus_khusus.daftar(k.sesi, k.periode["triwulan1"]) == ()


def test_who_moved_has_two_skp_and_one_annual_predicate(k: Kantor) -> None:
    lama, baru = pindah(k, k.staf[0])
    assert jenis(k, "triwulan1", k.staf[0]) == {}
    assert jenis(k, "triwulan2", k.staf[0]) == {lama: [J.SEBELUM_PINDAH]}
    setahun = kasus(k, "tahunan0", k.staf[0])
    assert {s: d[0].jenis for s, d in setahun.items()} == {lama: J.SEBELUM_PINDAH, baru: J.SESUDAH_PINDAH}
    (tutup,) = setahun[lama]
    assert "berakhir 30 Juni 2026" in tutup.perlakuan
    assert "Yulia Paramita menutupnya" in tutup.perlakuan, "the old assessor closes it"
    (bantu,) = setahun[baru]
    assert "sebagai Pengadministrasi Perkantoran 6 dari 12 bulan" in bantu.tindakan
    assert "Triwulan I 2026 Baik, Triwulan II 2026 Sangat Kurang" in bantu.tindakan
    assert "sebagai Arsiparis 6 dari 12 bulan" in bantu.tindakan
    assert "Menurut bulan: Baik 3 bulan, Sangat Kurang 3 bulan." in bantu.tindakan
    assert "pejabat penilai terakhir yang menetapkan" in bantu.tindakan


def test_the_pattern_counts_a_moved_person_once_on_the_last_skp(k: Kantor) -> None:
    lama, baru = pindah(k, k.staf[0])
    lembar = pola.pola(k.sesi, k.periode["tahunan0"])
    assert [o.skp_id for o in lembar.orang if o.pegawai_id == k.staf[0]] == [baru]
    nilai(k, lama, "tahunan0", "2")
    lembar = pola.pola(k.sesi, k.periode["tahunan0"])
    ada = {o.skp_id: o.dihitung for o in lembar.orang if o.pegawai_id == k.staf[0]}
    assert ada == {lama: False, baru: True}, "rated all the same, it is shown, but counts once"


def test_beranda_asks_for_the_year_on_the_last_skp_alone(k: Kantor) -> None:
    lama, _ = pindah(k, k.staf[0])
    k.sesi.jam.atur(date(2026, 12, 28))
    with k.sesi.kerja("uji", "Hanya penilaian setahun") as uow:
        for nama, baris in k.periode.items():
            if nama != "tahunan0":
                uow.update("periode", baris, {"status": "ditutup"})
    kurang = [b.kurang for b in beranda.ringkasan(k.sesi).tunggu if b.pegawai_id == k.staf[0]]
    assert kurang
    assert not [x for x in kurang if "Rating" in x]
    nilai(k, lama, "tahunan0", "2")
    kurang = [b.kurang for b in beranda.ringkasan(k.sesi).tunggu if b.pegawai_id == k.staf[0]]
    assert "penyelesaian penilaian Tahun 2026" in " ".join(kurang), "what was begun is to be finished"


def test_an_acting_post_is_a_second_skp_beside_the_own(k: Kantor) -> None:
    utama = skp_disetujui(k, k.kasi)
    k.buat.penempatan(
        k.kasi, k.buat.jabatan("Sekretaris Kecamatan", k.akar), k.akar, "2026-02-01", jenis="plt"
    )
    plt = skp_disetujui(k, k.kasi)
    isi = kasus(k, "tahunan0", k.kasi)
    assert utama not in isi
    assert [x.jenis for x in isi[plt]] == [J.PLT]
    assert "Plt. Sekretaris Kecamatan" in isi[plt][0].perlakuan
    assert "predikat jabatan definitif" in isi[plt][0].tindakan


def test_contracts_and_first_years_say_their_rule(k: Kantor) -> None:
    paruh = k.buat.orang("Operator Layanan", k.unit, "Paruh Waktu", status="PPPK_PW", golongan="V")
    cpns = k.buat.orang("Arsiparis Ahli Pertama", k.unit, "Calon", status="CPNS")
    for orang in (paruh, cpns):
        k.buat.relasi(orang, k.kasi, k.camat)
        skp_disetujui(k, orang)
    ((p,),) = kasus(k, "triwulan1", paruh).values()
    assert "KepmenPANRB 16/2025" in p.dasar
    assert "perpanjangan kontrak" in p.tindakan
    ((c,),) = kasus(k, "triwulan1", cpns).values()
    assert "Peraturan BKN 3/2023" in c.dasar


def test_a_leave_says_which_months_are_rated(k: Kantor) -> None:
    skp = skp_disetujui(k, k.staf[0])
    pengecualian.catat(
        k.sesi, k.staf[0], "cuti_melahirkan", date(2026, 2, 1), date(2026, 4, 30), "851/4", date(2026, 1, 20)
    )
    (x,) = kasus(k, "triwulan1", k.staf[0])[skp]
    assert "1 Februari 2026 sampai 31 Maret 2026" in x.perlakuan
    assert "(Januari)" in x.tindakan
    assert skp in {b.skp_id for b in penilaian.lembar(k.sesi, k.periode["triwulan1"]).baris}
    pengecualian.catat(
        k.sesi, k.staf[1], "tugas_belajar", date(2026, 1, 1), date(2026, 12, 31), "893/1", date(2025, 12, 1)
    )
    ((b,),) = kasus(k, "triwulan1", k.staf[1]).values()
    assert b.jenis is J.TUGAS_BELAJAR
    assert "Tidak dihitung pada periode ini" in b.tindakan


def test_who_left_and_who_died(k: Kantor) -> None:
    a, b = skp_disetujui(k, k.staf[0]), skp_disetujui(k, k.staf[1])
    k.sesi.jam.atur(date(2026, 5, 20))
    pegawai.tandai_kedudukan(k.sesi, k.staf[0], "pensiun", date(2026, 5, 20))
    pegawai.tandai_kedudukan(k.sesi, k.staf[1], "meninggal", date(2026, 5, 20))
    (x,) = kasus(k, "triwulan2", k.staf[0])[a]
    assert "Nilailah sampai hari terakhir bertugas." in x.tindakan
    (y,) = kasus(k, "tahunan0", k.staf[0])[a]
    assert "Tidak dinilai pada periode ini" in y.tindakan
    (z,) = kasus(k, "triwulan2", k.staf[1])[b]
    assert z.jenis is J.MENINGGAL


def test_cases_are_for_the_eyes_that_see_the_person(k: Kantor) -> None:
    pindah(k, k.staf[0])
    p = k.periode["tahunan0"]
    assert len(kasus_khusus.daftar(k.sebagai(k.kasi), p)) == 2
    assert len(kasus_khusus.daftar(k.sebagai(k.staf[0]), p)) == 2
    assert kasus_khusus.daftar(k.sebagai(k.staf[1]), p) == ()
    (baris,) = [b for b in penilaian.lembar(k.sebagai(k.kasi), p).baris if b.pegawai_id == k.staf[0]]
    assert [x.jenis for x in baris.kasus] == [J.SESUDAH_PINDAH], "the grid has it in the row"
    assert set(kasus_khusus.menurut_skp(k.sesi, p)) == {b.skp_id for b in kasus_khusus.daftar(k.sesi, p)}


def test_months_outside_a_leave() -> None:
    awal, akhir = date(2026, 4, 1), date(2026, 6, 30)
    assert bulan_luar(awal, akhir, date(2026, 4, 1), date(2026, 5, 15)) == "Mei, Juni"
    assert bulan_luar(awal, akhir, awal, akhir) == ""
    assert (
        bulan_luar(date(2026, 10, 1), date(2026, 12, 31), date(2026, 11, 1), date(2026, 12, 31)) == "Oktober"
    )


def test_the_reason_of_the_pattern_is_its_own_act(k: Kantor) -> None:
    p = k.periode["triwulan1"]
    with pytest.raises(Tolakan, match="belum ditetapkan"):
        organisasi.tulis_alasan_pola(k.sesi, p, "x", untuk=k.camat)
    organisasi.tetapkan(k.sesi, p, "Baik", untuk=k.camat)
    with pytest.raises(Tolakan, match="atas nama pimpinan"):
        organisasi.tulis_alasan_pola(k.sesi, p, "x")
    organisasi.tulis_alasan_pola(k.sesi, p, "Tugas merata.", untuk=k.camat)
    lembar = pola.pola(k.sesi, p)
    assert (lembar.alasan, lembar.organisasi.value if lembar.organisasi else "") == ("Tugas merata.", "Baik")
