"""Mutasi by the day: what is entered early waits, one acting post of two ends, a leave that never began."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kinerja_desktop.domain.mutasi import JenisMutasi
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import (
    alur_skp,
    beranda,
    mutasi,
    pegawai,
    penempatan,
    penilai,
    riwayat_urung,
    skp,
)
from kinerja_desktop.services.lembar_mutasi import IsianMutasi
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_mutasi, repo_unit
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil, skp_disetujui

JULI = date(2026, 7, 1)


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat)


def _penilai(k: Kantor, orang: bytes, hari: date) -> str:
    p = penilai.penilai_untuk(k.sesi, orang, hari).penilai
    return p.pegawai.nama if p else ""


def _kedudukan(k: Kantor, orang: bytes) -> str:
    return pegawai.rincian(k.sesi, orang).pegawai.kedudukan.value


def _papan(k: Kantor) -> list[object]:
    """What Beranda counts and whom it names."""
    b = beranda.ringkasan(k.sesi)
    return [
        *((c.kunci, c.angka) for c in b.kartu if c.kunci != "tukar"),
        *((t.nama, t.kurang) for t in b.tunggu),
    ]


def _terakhir(k: Kantor) -> bytes:
    with k.sesi.baca() as conn:
        r = Pelaksana.dari(conn).satu("SELECT hash FROM journal_commit ORDER BY ordinal DESC LIMIT 1")
    assert r is not None
    return bytes(r[0])


@pytest.mark.parametrize(
    ("jenis", "jadi"),
    [
        ("pensiun", "pensiun"),
        ("keluar", "mutasi_keluar"),
        ("cltn", "cltn"),
        ("tugas_belajar", "tugas_belajar"),
    ],
)
def test_a_departure_entered_early_falls_on_its_day(k: Kantor, jenis: str, jadi: str) -> None:
    """Until then the person is in every list, count and relation; then everything follows by itself."""
    skp_id = skp.buat(k.sesi, k.kasi, 2026).value
    isi_lengkap(k.sesi, skp_id)
    k.sesi.jam.atur(date(2026, 5, 4))
    sebelum = {s: {r.id for r in pegawai.daftar(k.sesi, saring=s)} for s in ("bertugas", "belum_skp")}
    papan = _papan(k)
    mutasi.terapkan(k.sesi, IsianMutasi(JenisMutasi(jenis), JULI, k.kasi, nomor="882/3"))
    assert _kedudukan(k, k.kasi) == "aktif"
    assert pegawai.rincian(k.sesi, k.kasi).nanti.endswith("mulai 1 Juli 2026")
    assert {s: {r.id for r in pegawai.daftar(k.sesi, saring=s)} for s in sebelum} == sebelum
    assert _papan(k) == papan
    assert _penilai(k, k.staf[0], date(2026, 5, 4)) == "Yulia Paramita"
    staf = skp.buat(k.sesi, k.staf[0], 2026).value
    assert skp.muat(k.sesi, staf).penilai_nama == "Yulia Paramita"
    isi_lengkap(k.sesi, staf)
    alur_skp.ajukan(k.sesi, staf)
    alur_skp.setujui(k.sebagai(k.kasi), staf)  # the account works to the last day
    k.sesi.jam.atur(date(2026, 6, 30))
    assert _kedudukan(k, k.kasi) == "aktif"
    k.sesi.jam.atur(JULI)
    assert _kedudukan(k, k.kasi) == jadi
    assert pegawai.rincian(k.sesi, k.kasi).nanti == ""
    assert k.kasi not in {r.id for r in pegawai.daftar(k.sesi, saring="belum_skp")}
    if jenis != "tugas_belajar":
        assert k.kasi not in {r.id for r in pegawai.daftar(k.sesi, saring="bertugas")}
        assert _penilai(k, k.staf[0], JULI) == "Rahmad Santosa"


def test_an_early_departure_is_taken_back_whole_and_a_death_is_none(k: Kantor) -> None:
    i = IsianMutasi(JenisMutasi.PENSIUN, JULI, k.kasi, nomor="882/3")
    with pytest.raises(Tolakan, match="tidak boleh sesudah hari ini"):
        mutasi.siapkan(k.sesi, replace(i, jenis=JenisMutasi.MENINGGAL))
    mutasi.terapkan(k.sesi, i)
    with pytest.raises(Tolakan, match="sudah dicatat; urungkan"):
        mutasi.siapkan(k.sesi, replace(i, jenis=JenisMutasi.KELUAR))
    commit = _terakhir(k)
    # Somebody who dies before the day of the pension is dead, not in service until then.
    hari = k.sesi.jam.hari_ini()
    mutasi.terapkan(k.sesi, IsianMutasi(JenisMutasi.MENINGGAL, hari, k.kasi))
    mati = pegawai.rincian(k.sesi, k.kasi)
    assert (mati.pegawai.kedudukan.value, mati.nanti) == ("meninggal", "")
    with k.sesi.baca() as conn:
        (x,) = repo_mutasi.pengecualian(Pelaksana.dari(conn))[k.kasi]
    assert (x.jenis.value, x.mulai, x.sampai) == ("meninggal", hari, None)
    riwayat_urung.urungkan(k.sesi, _terakhir(k))
    assert _kedudukan(k, k.kasi) == "aktif"
    riwayat_urung.urungkan(k.sesi, commit)
    k.sesi.jam.atur(JULI)
    assert _kedudukan(k, k.kasi) == "aktif"
    assert _penilai(k, k.staf[0], JULI) == "Yulia Paramita"


def test_an_early_departure_is_neither_forgotten_nor_put_over_an_earlier_day(k: Kantor) -> None:
    """One that waits held the same one of an earlier day back; saving the standing shown lost it."""
    k.sesi.jam.atur(date(2026, 5, 4))
    i = IsianMutasi(JenisMutasi.PENSIUN, JULI, k.kasi, nomor="882/3")
    mutasi.terapkan(k.sesi, i)
    pegawai.ubah(k.sesi, k.kasi, gelar_belakang="M.Si.", kedudukan="aktif")
    juni = date(2026, 6, 1)
    k.sesi.jam.atur(juni)
    with pytest.raises(Tolakan, match="sudah dicatat; urungkan"):
        mutasi.terapkan(k.sesi, replace(i, tanggal=juni, nomor="882/4"))
    with pytest.raises(Tolakan, match="sudah dicatat; urungkan"):
        pegawai.tandai_kedudukan(k.sesi, k.kasi, "pensiun", juni)
    k.sesi.jam.atur(JULI)
    assert _kedudukan(k, k.kasi) == "pensiun"


def test_of_two_acting_posts_the_chosen_one_ends(k: Kantor, buat: Pabrik) -> None:
    """The kasi acts for two lurah; the assessed of the other kelurahan keep their Plt., on paper too."""
    unit = {n: buat.unit(f"Kelurahan {n}", induk=k.akar) for n in ("Melati", "Kenanga")}
    pos = {n: buat.jabatan(f"Lurah {n}", u, jenis="pengawas") for n, u in unit.items()}
    warga = {n: buat.orang("Pengelola Layanan", u, f"Warga {n}") for n, u in unit.items()}
    k.sesi.jam.atur(date(2026, 2, 3))
    for n, p in pos.items():
        mutasi.terapkan(
            k.sesi, IsianMutasi(JenisMutasi.PLT, date(2026, 2, 2), k.kasi, nomor=f"821/{n}", jabatan_id=p)
        )
    kalimat = {n: penilai.mengapa_pegawai(k.sesi, orang, date(2026, 2, 3)) for n, orang in warga.items()}
    assert all(f"Plt. Lurah {n}" in teks for n, teks in kalimat.items()), kalimat
    k.sesi.jam.atur(JULI)
    usai = IsianMutasi(JenisMutasi.AKHIR_PLT, JULI, k.kasi, nomor="821/20")
    with pytest.raises(Tolakan, match=r"Plt\. Lurah Kenanga dan Plt\. Lurah Melati; pilih yang berakhir"):
        mutasi.siapkan(k.sesi, usai)
    assert {x for x, _ in penempatan.acting(k.sesi)[k.kasi]} == set(pos.values())
    usai = replace(usai, jabatan_id=pos["Melati"])
    r = mutasi.siapkan(k.sesi, usai)
    assert [u.nama for u in r.relasi] == ["Warga Melati"]
    assert "Tugas sebagai Plt. Lurah Melati berakhir sehari sebelumnya." in mutasi.ringkas(
        r, mutasi.bawaan(r)
    )
    mutasi.terapkan(k.sesi, usai)
    with k.sesi.baca() as conn:
        milik = repo_unit.penempatan_semua(conn, [k.kasi])
    assert {t.jabatan_id: t.sampai for t in milik if t.jenis.value == "plt"} == {
        pos["Melati"]: date(2026, 6, 30),
        pos["Kenanga"]: None,
    }
    assert _penilai(k, warga["Kenanga"], JULI) == "Yulia Paramita"
    assert _penilai(k, warga["Melati"], JULI) == "Rahmad Santosa"
    mutasi.terapkan(
        k.sesi, replace(usai, jabatan_id=None, nomor="821/21")
    )  # the one that is left needs no name
    assert _penilai(k, warga["Kenanga"], JULI) == "Rahmad Santosa"


def test_a_leave_given_up_on_its_first_day_leaves_no_exception(k: Kantor) -> None:
    maret = date(2026, 3, 2)
    k.sesi.jam.atur(date(2026, 2, 20))
    pergi = IsianMutasi(JenisMutasi.TUGAS_BELAJAR, maret, k.staf[0], date(2026, 12, 31), "893/4")
    mutasi.terapkan(k.sesi, pergi)
    pulang = IsianMutasi(JenisMutasi.KEMBALI, maret, k.staf[0], nomor="893/5")
    r = mutasi.siapkan(k.sesi, pulang)
    assert "Pengecualian tugas belajar dibatalkan karena belum dijalani." in mutasi.ringkas(
        r, mutasi.bawaan(r)
    )
    assert r.catatan == ()
    lain = mutasi.siapkan(k.sesi, replace(pulang, pegawai_id=k.staf[1]))
    assert "tidak tercatat sedang cuti" in lain.catatan[0]
    mutasi.terapkan(k.sesi, pulang)
    with k.sesi.baca() as conn:
        assert repo_mutasi.pengecualian(Pelaksana.dari(conn)) == {}
    k.sesi.jam.atur(maret)
    assert _kedudukan(k, k.staf[0]) == "aktif"
    assert k.staf[0] in {r.id for r in pegawai.daftar(k.sesi, saring="belum_skp")}


def test_figures_wait_for_the_revision_of_each_skp_with_their_paths(k: Kantor, buat: Pabrik) -> None:
    """Two approved SKP end with a pension: both open, paths are cut, and what was changed since stays."""
    utama = skp_disetujui(k, k.staf[0])
    pos = buat.jabatan("Kepala Seksi Ketenteraman", k.unit, jenis="pengawas")
    k.sesi.jam.atur(date(2026, 2, 3))
    i = IsianMutasi(JenisMutasi.PLT, date(2026, 2, 2), k.staf[0], nomor="821/9", jabatan_id=pos)
    plt = mutasi.terapkan(k.sesi, i, replace(mutasi.bawaan(mutasi.siapkan(k.sesi, i)), skp_baru=True)).value
    kedua = plt.skp_baru
    assert kedua is not None
    isi_lengkap(k.sesi, kedua)
    (baris, *_) = skp.muat(k.sesi, kedua).baris
    skp.ubah_sel(k.sesi, kedua, [UbahanSel(baris.id, "jalur", "100; 120; 130; 130")])
    alur_skp.ajukan(k.sesi, kedua)
    alur_skp.setujui(k.sesi, kedua, untuk=skp.muat(k.sesi, kedua).penilai_id)
    k.sesi.jam.atur(date(2026, 7, 2))
    hasil = mutasi.terapkan(k.sesi, IsianMutasi(JenisMutasi.PENSIUN, JULI, k.staf[0], nomor="882/1")).value
    assert hasil.prorata
    alur_skp.buka_kembali(k.sesi, utama, "Lebih dulu dengan tangan")
    (atas, *_) = skp.muat(k.sesi, utama).baris
    skp.ubah_sel(k.sesi, utama, [UbahanSel(atas.id, "target", "333")])
    assert mutasi.revisi_prorata(k.sesi, hasil.mutasi_id).value == 1
    assert skp.muat(k.sesi, utama).baris[0].target == "333", "typed since the event"
    lembar = skp.muat(k.sesi, kedua)
    assert (lembar.status, lembar.revisi) == ("draf", 1)
    assert lembar.baris[0].target == "219"
    assert lembar.baris[0].jalur.count("130") == 0
