"""Copying into an SKP: whose may be copied, what becomes of links, what a new SKP starts from."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import (
    lampiran_skp,
    riwayat_urung,
    skp,
    skp_awal,
    skp_pilihan,
    skp_salin,
    standar_kerja,
)
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat, 3)


def rhk(k: Kantor, skp_id: bytes):
    with k.sesi.baca() as conn:
        return repo_skp.rhk(Pelaksana.dari(conn), [skp_id])[skp_id]


def buat_isi(k: Kantor, pegawai: bytes, tahun: int, banyak: int = 1) -> bytes:
    skp_id = skp.buat(k.sesi, pegawai, tahun).value
    isi_lengkap(k.sesi, skp_id, banyak)
    return skp_id


def test_last_years_skp_is_copied_whole_and_taken_back_in_one_step(k: Kantor) -> None:
    lalu = buat_isi(k, k.staf[0], 2025, 2)
    kini = skp.buat(k.sesi, k.staf[0], 2026).value
    hasil = skp_salin.salin(k.sesi, lalu, kini)
    assert hasil.value == 4
    isi = [(b.no, b.rhk, b.aspek, b.target) for b in skp.muat(k.sesi, kini).baris]
    assert isi == [(b.no, b.rhk, b.aspek, b.target) for b in skp.muat(k.sesi, lalu).baris]
    assert [r.asal_id for r in rhk(k, kini)] == [r.id for r in rhk(k, lalu)]
    riwayat_urung.urungkan(k.sesi, hasil.changes.commit)
    assert rhk(k, kini) == ()


def test_only_ticked_results_come_and_duplicates_are_marked(k: Kantor) -> None:
    lalu = buat_isi(k, k.staf[0], 2025, 3)
    kini = buat_isi(k, k.staf[0], 2026, 1)  # has "... bagian 1" already
    tinjau = skp_salin.pratinjau(k.sesi, kini, lalu)
    assert [r.ganda for r in tinjau] == [True, False, False]
    skp_salin.salin(k.sesi, lalu, kini, [tinjau[2].asal_id])
    assert [r.teks for r in rhk(k, kini)] == [f"Terlayaninya warga bagian {n}" for n in (1, 3)]


def test_sources_are_own_then_standard_then_the_same_post_then_the_unit(k: Kantor) -> None:
    lain = k.buat.orang("Pengelola Data", k.unit, "Rekan Seunit")
    k.buat.relasi(lain, k.kasi, k.camat)
    lama = buat_isi(k, k.staf[0], 2025)
    rekan, seunit = buat_isi(k, k.staf[1], 2026), buat_isi(k, lain, 2026)
    buat_isi(k, k.camat, 2026)  # neither post nor unit
    standar_kerja.dari_skp(k.sesi, rekan)
    kini = skp.buat(k.sesi, k.staf[0], 2026).value
    sumber = skp_salin.sumber_salinan(k.sesi, kini)
    assert [(s.jenis, s.skp_id) for s in sumber] == [
        ("sendiri", lama),
        ("standar", None),
        ("jabatan", rekan),
        ("unit", seunit),
        *[("unit", s.skp_id) for s in sumber[4:]],
    ]
    assert "Staf B (Pengadministrasi Perkantoran), SKP 2026" in [s.label for s in sumber]


def test_an_employee_copies_only_what_they_may_see(k: Kantor) -> None:
    rekan = buat_isi(k, k.staf[1], 2026)
    standar_kerja.dari_skp(k.sesi, rekan)
    kini = skp.buat(k.sesi, k.staf[0], 2026).value
    sendiri = k.sebagai(k.staf[0])
    assert [s.jenis for s in skp_salin.sumber_salinan(sendiri, kini)] == ["standar"]
    with pytest.raises(Tolakan, match="boleh Anda lihat"):
        skp_salin.salin(sendiri, rekan, kini)
    assert skp_salin.salin(sendiri, None, kini).value == 2
    (hasil,) = rhk(k, kini)
    assert [(i.aspek.value, i.teks, i.target) for i in hasil.indikator] == [
        ("Kuantitas", "Jumlah surat terbit", "480"),
        ("Kualitas", "Surat tanpa salah tulis", "98"),
    ]


def test_links_follow_the_superior_or_the_words(k: Kantor) -> None:
    atas = buat_isi(k, k.kasi, 2026, 2)
    rekan = buat_isi(k, k.staf[1], 2026, 2)
    pertama = skp_pilihan.rhk_penilai(k.sesi, rekan)[0]
    skp_pilihan.pilih_intervensi(k.sesi, rekan, rhk(k, rekan)[0].id, pertama.rhk_id)
    kini = skp.buat(k.sesi, k.staf[0], 2026).value
    skp_salin.salin(k.sesi, rekan, kini)
    assert [(r.rhk_atasan_id, r.teks_atasan) for r in rhk(k, kini)] == [
        (rhk(k, atas)[0].id, pertama.tulisan),
        (None, "Meningkatnya mutu layanan kecamatan"),
    ]
    # Of last year: no such result this year by id, but one with the same text; then only the words are left.
    lalu = buat_isi(k, k.staf[2], 2025, 2)
    baris = skp.muat(k.sesi, lalu).baris
    skp.ubah_sel(k.sesi, lalu, [UbahanSel(baris[0].id, "intervensi", "TERLAYANINYA warga  bagian 2")])
    baru = skp.buat(k.sesi, k.staf[2], 2026).value
    assert [r.tautan for r in skp_salin.pratinjau(k.sesi, baru, lalu)] == ["taut", "kata"]
    skp_salin.salin(k.sesi, lalu, baru)
    assert [r.rhk_atasan_id for r in rhk(k, baru)] == [rhk(k, atas)[1].id, None]


def test_an_approved_skp_takes_nothing(k: Kantor) -> None:
    from tests.services.bantu_kinerja import skp_disetujui

    lalu = buat_isi(k, k.staf[0], 2025)
    kini = skp_disetujui(k, k.staf[0])
    with pytest.raises(Tolakan):
        skp_salin.salin(k.sesi, lalu, kini)


def test_new_skp_begin_where_there_is_something_to_begin_from(k: Kantor) -> None:
    buat_isi(k, k.staf[0], 2025, 2)
    standar_kerja.dari_skp(k.sesi, buat_isi(k, k.staf[2], 2026, 1))
    pilihan = {
        x.kunci: (x.pegawai, x.rhk) for x in skp_awal.pilihan_awal(k.sesi, [*k.staf[:2], k.kasi], 2026)
    }
    assert pilihan == {"kosong": (3, 0), "standar": (2, 2), "lalu": (1, 2), "rekan": (2, 2)}
    hasil = skp_awal.buat_banyak(k.sesi, [*k.staf[:2], k.kasi, k.sekda], 2026, "standar")
    assert [len(rhk(k, s)) for s in hasil.value.dibuat] == [1, 1, 0]
    assert (len(hasil.value.ditolak), hasil.value.tanpa_isi) == (1, ("Yulia Paramita",))
    riwayat_urung.urungkan(k.sesi, hasil.changes.commit)
    assert [x.skp_id for x in skp_pilihan.daftar_semua(k.sesi, 2026) if x.nama == "Staf A"] == [None]
    asal = skp.daftar(k.sesi, 2025, k.staf[0])[0].skp_id
    lampiran_skp.tambah(k.sesi, asal, "dukungan", ["Satu perangkat komputer"])
    lalu = skp_awal.buat_banyak(k.sesi, k.staf[:1], 2026, "lalu").value.dibuat[0]
    assert [b.teks for b in lampiran_skp.baca(k.sesi, lalu)] == ["Satu perangkat komputer"]
    assert [r.teks for r in rhk(k, lalu)] == ["Terlayaninya warga bagian 1", "Terlayaninya warga bagian 2"]
    with pytest.raises(Tolakan, match="dari mana"):
        skp_awal.buat_banyak(k.sesi, k.staf[1:2], 2026, "langit")
