"""The mutasi wizard's service: one event, everything that follows, one act and one undo."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from kinerja_desktop.domain.kepegawaian import Penempatan
from kinerja_desktop.domain.mutasi import JenisMutasi
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import alur_skp, mutasi, pegawai, penempatan, penilai, riwayat_urung, skp
from kinerja_desktop.services.lembar_mutasi import IsianMutasi
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_mutasi, repo_skp, repo_unit
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil, skp_disetujui

JULI = date(2026, 7, 1)


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    """The small office on 2 July 2026."""
    hasil = kantor_kecil(sesi, buat)
    return hasil


def rekam(k: Kantor, skp_id: bytes) -> repo_skp.RekamSkp:
    with k.sesi.baca() as conn:
        hasil = repo_skp.rekam(Pelaksana.dari(conn), skp_id)
    assert hasil is not None
    return hasil


def jumlah_commit(k: Kantor) -> int:
    with k.sesi.baca() as conn:
        return int(Pelaksana.dari(conn).satu("SELECT count(*) FROM journal_commit")[0])  # type: ignore[index]


def penilai_pada(k: Kantor, orang: bytes, hari: date) -> str:
    p = penilai.penilai_untuk(k.sesi, orang, hari).penilai
    return p.pegawai.nama if p else ""


def promosi(k: Kantor, orang: bytes, **isi: object) -> IsianMutasi:
    return IsianMutasi(
        JenisMutasi.PROMOSI, JULI, orang, nomor="821/07/2026", tanggal_surat=date(2026, 6, 25), **isi
    )  # type: ignore[arg-type]


def test_a_kasi_is_promoted_on_the_first_of_july_and_everything_follows(k: Kantor, buat: Pabrik) -> None:
    """The old SKP ends on 30 June with the old assessor, the new one begins; the staff go to the camat."""
    lama = skp.buat(k.sesi, k.kasi, 2026).value
    isi_lengkap(k.sesi, lama)
    staf = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, staf)
    sekretariat = buat.unit("Sekretariat Kecamatan", induk=k.akar)
    k.sesi.jam.atur(date(2026, 7, 2))
    i = promosi(k, k.kasi, jabatan_baru="Sekretaris Kecamatan", unit_id=sekretariat)
    r = mutasi.siapkan(k.sesi, i)
    assert [(t.selesai, t.penilai, t.terkunci) for t in r.tutup] == [
        (date(2026, 6, 30), "Rahmad Santosa", "")
    ]
    assert [(t.semula, t.usul) for t in r.target if t.kelompok == "lama"] == [("480", "240"), ("98", "98")]
    assert {u.nama: (u.dulu, u.penilai, u.sebagai) for u in r.relasi} == {
        "Yulia Paramita": ("Rahmad Santosa", "Rahmad Santosa", ""),
        **{f"Staf {h}": ("Yulia Paramita", "Rahmad Santosa", "") for h in "ABCD"},
    }
    c = mutasi.bawaan(r)
    assert r.serah is not None
    c = replace(c, serah_ke=k.staf[0], serah_rhk=frozenset(x.asal_id for x in r.serah.rhk), sumber="kosong")
    c = replace(c, target={**c.target, f"serah::{r.serah.rhk[0].asal_id.hex()}:0": "250"})
    kalimat = mutasi.ringkas(r, c)
    assert (
        "SKP 1 Januari s.d. 31 Desember 2026 ditutup 30 Juni 2026 dan dinilai oleh Rahmad Santosa." in kalimat
    )
    sebelum = jumlah_commit(k)
    hasil = mutasi.terapkan(k.sesi, i, c).value
    assert jumlah_commit(k) == sebelum + 1, "one act is one commit"
    s = rekam(k, lama)
    assert (s.selesai, s.status.value) == (date(2026, 6, 30), "draf")
    assert [b.target for b in skp.muat(k.sesi, lama).baris] == ["240", "98"]
    assert hasil.skp_baru is not None
    baru = rekam(k, hasil.skp_baru)
    assert (baru.mulai, baru.selesai, baru.pendahulu_id) == (JULI, date(2026, 12, 31), lama)
    assert skp.muat(k.sesi, lama).penilai_nama == "Rahmad Santosa"
    assert penilai_pada(k, k.staf[1], date(2026, 6, 30)) == "Yulia Paramita"
    assert penilai_pada(k, k.staf[1], JULI) == "Rahmad Santosa"
    tambahan = [b for b in skp.muat(k.sesi, staf).baris if b.jenis == "tambahan"]
    assert tambahan[0].penugasan_dari == "Yulia Paramita, dilanjutkan sejak 1 Juli 2026"
    assert [b.target for b in tambahan] == ["250", "98"]
    with k.sesi.baca() as conn:
        (m,) = repo_mutasi.mutasi(Pelaksana.dari(conn), k.kasi)
    assert (m.jenis, m.nomor, m.tanggal) == ("promosi", "821/07/2026", JULI)
    assert json.loads(m.isi)["tutup"] == [[lama.hex(), "2026-06-30"]]


def test_one_undo_takes_everything_back_and_redo_does_it_again(k: Kantor) -> None:
    lama = skp_disetujui(k, k.staf[0])
    k.sesi.jam.atur(date(2026, 7, 2))
    i = IsianMutasi(
        JenisMutasi.PINDAH, JULI, k.staf[0], nomor="800/1", jabatan_baru="Arsiparis", unit_id=k.akar
    )
    hasil = mutasi.terapkan(k.sesi, i)
    assert rekam(k, lama).selesai == date(2026, 6, 30)
    commit = _terakhir(k)
    balik = riwayat_urung.urungkan(k.sesi, commit)
    assert rekam(k, lama).selesai == date(2026, 12, 31)
    assert penilai_pada(k, k.staf[0], JULI) == "Yulia Paramita"
    assert mutasi.daftar(k.sesi) == []
    assert pegawai.rincian(k.sesi, k.staf[0]).sosok.nama_jabatan == "Pengadministrasi Perkantoran"
    assert balik.changes
    riwayat_urung.urungkan(k.sesi, _terakhir(k))
    assert rekam(k, lama).selesai == date(2026, 6, 30)
    assert len(mutasi.daftar(k.sesi, k.staf[0])) == 1
    assert hasil.value.skp_baru is not None


def _terakhir(k: Kantor) -> bytes:
    with k.sesi.baca() as conn:
        r = Pelaksana.dari(conn).satu("SELECT hash FROM journal_commit ORDER BY ordinal DESC LIMIT 1")
    assert r is not None
    return bytes(r[0])


def test_the_figures_of_an_approved_skp_wait_for_a_revision(k: Kantor) -> None:
    lama = skp_disetujui(k, k.staf[0])
    k.sesi.jam.atur(date(2026, 7, 2))
    i = IsianMutasi(
        JenisMutasi.PINDAH, JULI, k.staf[0], nomor="800/1", jabatan_baru="Arsiparis", unit_id=k.akar
    )
    r = mutasi.siapkan(k.sesi, i)
    kunci = next(t.kunci for t in r.target if t.kelompok == "lama" and t.berubah)
    with pytest.raises(Tolakan, match="buka kembali dahulu"):
        mutasi.terapkan(k.sesi, i, replace(mutasi.bawaan(r), target={kunci: "200"}))
    assert rekam(k, lama).selesai == date(2026, 12, 31), "a refusal writes nothing"
    hasil = mutasi.terapkan(k.sesi, i).value
    assert hasil.prorata
    assert skp.muat(k.sesi, lama).baris[0].target == "480"
    with pytest.raises(Tolakan, match="buka kembali dahulu"):
        mutasi.pasang_prorata(k.sesi, hasil.mutasi_id)
    assert mutasi.revisi_prorata(k.sesi, hasil.mutasi_id).value == 1
    s = rekam(k, lama)
    assert (s.status.value, s.revisi, s.selesai) == ("draf", 1, date(2026, 6, 30))
    assert skp.muat(k.sesi, lama).baris[0].target == "240"
    alur_skp.ajukan(k.sesi, lama)
    alur_skp.setujui(k.sebagai(k.kasi), lama)
    assert rekam(k, lama).status.value == "disetujui", "the old assessor approves the part that was served"


def test_retirement_closes_hands_on_and_leaves_the_count(k: Kantor) -> None:
    lama = skp.buat(k.sesi, k.kasi, 2026).value
    isi_lengkap(k.sesi, lama)
    i = IsianMutasi(JenisMutasi.PENSIUN, JULI, k.kasi, nomor="882/3/2026")
    k.sesi.jam.atur(date(2026, 7, 2))
    with pytest.raises(Tolakan, match="nomor surat"):
        mutasi.siapkan(k.sesi, replace(i, nomor=""))
    r = mutasi.siapkan(k.sesi, i)
    assert {u.penilai for u in r.relasi} == {"Rahmad Santosa"}
    assert r.serah is not None
    assert all(x.halangan for x in r.serah.penerima)
    mutasi.terapkan(k.sesi, i)
    assert pegawai.rincian(k.sesi, k.kasi).pegawai.kedudukan.value == "pensiun"
    with k.sesi.baca() as conn:
        (x,) = repo_mutasi.pengecualian(Pelaksana.dari(conn))[k.kasi]
    assert (x.jenis.value, x.mulai, x.sampai, x.nomor) == ("pensiun", JULI, None, "882/3/2026")
    assert "kosong (Yulia Paramita pensiun 30 Juni 2026)" in penilai.mengapa_pegawai(
        k.sesi, k.staf[0], date(2026, 7, 2)
    )


def test_an_acting_head_is_named_and_dismissed(k: Kantor) -> None:
    """The seat is empty; staff D acts for it and the others get the assessor "as Plt."; then it ends."""
    k.sesi.jam.atur(date(2026, 7, 2))
    mutasi.terapkan(k.sesi, IsianMutasi(JenisMutasi.PENSIUN, JULI, k.kasi, nomor="882/3"))
    pos = next(p.jabatan_id for p in _penempatan(k) if p.pegawai_id == k.kasi)
    plt = IsianMutasi(JenisMutasi.PLT, JULI, k.staf[3], nomor="821/9", jabatan_id=pos)
    r = mutasi.siapkan(k.sesi, plt)
    assert {(u.nama, u.penilai, u.sebagai) for u in r.relasi} == {
        (f"Staf {h}", "Staf D", "plt") for h in "ABC"
    }
    mutasi.terapkan(k.sesi, plt)
    assert "Plt. Kepala Seksi Pelayanan Umum" in penilai.mengapa_pegawai(k.sesi, k.staf[0], date(2026, 7, 2))
    k.sesi.jam.atur(date(2026, 10, 1))
    usai = IsianMutasi(JenisMutasi.AKHIR_PLT, date(2026, 10, 1), k.staf[3], nomor="821/20")
    mutasi.terapkan(k.sesi, usai)
    assert penilai_pada(k, k.staf[0], date(2026, 9, 30)) == "Staf D"
    assert penilai_pada(k, k.staf[0], date(2026, 10, 1)) == "Rahmad Santosa"
    with pytest.raises(Tolakan, match="tidak sedang menjadi"):
        mutasi.siapkan(k.sesi, usai)


def _penempatan(k: Kantor) -> list[Penempatan]:
    with k.sesi.baca() as conn:
        return repo_unit.penempatan_semua(conn)


def test_plh_stands_in_until_a_day_and_a_held_seat_takes_no_plt(k: Kantor) -> None:
    pos = next(p.jabatan_id for p in _penempatan(k) if p.pegawai_id == k.kasi)
    plt = IsianMutasi(JenisMutasi.PLT, date(2026, 2, 2), k.staf[3], nomor="1", jabatan_id=pos)
    with pytest.raises(Tolakan, match="gunakan Plh"):
        mutasi.siapkan(k.sesi, plt)
    plh = replace(plt, jenis=JenisMutasi.PLH, sampai=date(2026, 2, 20))
    mutasi.terapkan(k.sesi, plh)
    assert penilai_pada(k, k.staf[0], date(2026, 2, 10)) == "Staf D"
    assert penilai_pada(k, k.staf[0], date(2026, 2, 21)) == "Yulia Paramita"


def test_study_leave_and_the_way_back(k: Kantor) -> None:
    skp.buat(k.sesi, k.staf[0], 2026)
    k.sesi.jam.atur(date(2026, 3, 2))
    pergi = IsianMutasi(JenisMutasi.TUGAS_BELAJAR, date(2026, 3, 1), k.staf[0], date(2026, 12, 31), "893/4")
    mutasi.terapkan(k.sesi, pergi)
    assert pegawai.rincian(k.sesi, k.staf[0]).pegawai.kedudukan.value == "tugas_belajar"
    k.sesi.jam.atur(date(2026, 9, 2))
    pulang = IsianMutasi(JenisMutasi.KEMBALI, date(2026, 9, 1), k.staf[0], nomor="893/9")
    r = mutasi.siapkan(k.sesi, pulang)
    assert [x.nomor for x in r.kecuali_usai] == ["893/4"]
    hasil = mutasi.terapkan(k.sesi, pulang).value
    with k.sesi.baca() as conn:
        (x,) = repo_mutasi.pengecualian(Pelaksana.dari(conn))[k.staf[0]]
    assert x.sampai == date(2026, 8, 31)
    assert hasil.skp_baru is not None
    assert rekam(k, hasil.skp_baru).mulai == date(2026, 9, 1)


def test_a_new_cpns_is_added_placed_assessed_and_given_an_skp_from_the_standard(k: Kantor) -> None:
    with k.sesi.kerja("uji", "standar") as uow:
        for n, (rhk, target) in enumerate((("Arsip tertata", "120"), ("Surat teragenda", "600")), 1):
            uow.insert(
                "standar_kerja",
                {"jabatan": "Arsiparis", "urut": n, "jenis": "utama", "rhk": rhk, "aspek": "Kuantitas",
                 "indikator": "Jumlah", "target": target, "satuan": "berkas", "metode": "hitungan",
                 "lokal": 1},
            )  # fmt: skip
    i = IsianMutasi(
        JenisMutasi.CPNS, date(2026, 4, 1), nomor="813/2", jabatan_baru="Arsiparis", unit_id=k.unit,
        orang={"nama": "Nila Baru", "nip": "200001012026042001", "golongan": "III/a"},
    )  # fmt: skip
    k.sesi.jam.atur(date(2026, 4, 2))
    r = mutasi.siapkan(k.sesi, i)
    assert r.skp_baru is not None
    assert r.skp_baru.disarankan == "standar"
    assert [(t.semula, t.usul) for t in r.target] == [("120", "90"), ("600", "450")]
    hasil = mutasi.terapkan(k.sesi, i).value
    assert hasil.skp_baru is not None
    lembar = skp.muat(k.sesi, hasil.skp_baru)
    assert [b.target for b in lembar.baris] == ["90", "450"]
    assert (lembar.nama, lembar.penilai_nama) == ("Nila Baru", "Yulia Paramita")
    assert pegawai.rincian(k.sesi, hasil.pegawai_id).pegawai.status.value == "CPNS"
    with pytest.raises(Tolakan, match="sudah dipakai"):
        mutasi.terapkan(k.sesi, i)


def test_a_submitted_or_closed_skp_names_who_must_act(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    alur_skp.ajukan(k.sesi, skp_id)
    k.sesi.jam.atur(date(2026, 7, 2))
    i = IsianMutasi(JenisMutasi.PINDAH, JULI, k.staf[0], nomor="1", jabatan_baru="Arsiparis", unit_id=k.akar)
    r = mutasi.siapkan(k.sesi, i)
    assert r.tutup[0].terkunci == "SKP sedang menunggu persetujuan Yulia Paramita."
    assert not any(n in mutasi.bawaan(r).target for n in {t.kunci for t in r.target if t.terkunci})
    with k.sesi.kerja("uji", "tutup tahun") as uow:
        uow.update("periode", k.periode["tahunan0"], {"status": "ditutup"})
    assert "Buka Kunci" in mutasi.siapkan(k.sesi, i).tutup[0].terkunci
    with pytest.raises(Tolakan) as e:
        mutasi.terapkan(k.sesi, i)
    assert "Buka Kunci" in (e.value.siapa or "")
    assert rekam(k, skp_id).selesai == date(2026, 12, 31)
    assert penempatan.riwayat(k.sesi, k.staf[0])[0].jabatan == "Pengadministrasi Perkantoran"


def test_only_the_operator_records_a_move(k: Kantor) -> None:
    i = IsianMutasi(JenisMutasi.CUTI_BESAR, date(2026, 2, 1), k.staf[0], nomor="1")
    with pytest.raises(Tolakan, match="mencatat mutasi"):
        mutasi.siapkan(k.sebagai(k.staf[1]), i)


def test_a_mutasi_is_not_undone_under_a_revision_that_was_approved_after_it(k: Kantor) -> None:
    lama = skp_disetujui(k, k.staf[0])
    k.sesi.jam.atur(date(2026, 7, 2))
    i = IsianMutasi(
        JenisMutasi.PINDAH, JULI, k.staf[0], nomor="800/1", jabatan_baru="Arsiparis", unit_id=k.akar
    )
    mutasi.terapkan(k.sesi, i)
    commit = _terakhir(k)
    k.sesi.jam.atur(date(2026, 7, 3))
    alur_skp.buka_kembali(k.sebagai(k.kasi), lama, "Target enam bulan")
    alur_skp.ajukan(k.sesi, lama)
    alur_skp.setujui(k.sebagai(k.kasi), lama)
    with pytest.raises(Tolakan, match="disetujui sesudah"):
        riwayat_urung.urungkan(k.sesi, commit)
    assert rekam(k, lama).selesai == date(2026, 6, 30)


def test_a_plt_who_is_appointed_to_the_very_post_is_plt_no_more(k: Kantor, buat: Pabrik) -> None:
    """The Plt. of an empty seat gets it: the acting post and its SKP end the day before, on paper too."""
    pos = buat.jabatan("Kepala Seksi Ketenteraman", k.unit, jenis="pengawas")
    k.sesi.jam.atur(date(2026, 7, 2))
    i = IsianMutasi(JenisMutasi.PLT, date(2026, 2, 2), k.staf[3], nomor="821/9", jabatan_id=pos)
    plt = mutasi.terapkan(k.sesi, i, replace(mutasi.bawaan(mutasi.siapkan(k.sesi, i)), skp_baru=True)).value
    assert plt.skp_baru is not None
    naik = replace(promosi(k, k.staf[3]), jabatan_id=pos)
    assert {u.sebagai for u in mutasi.siapkan(k.sesi, naik).relasi} == {""}
    mutasi.terapkan(k.sesi, naik)
    with k.sesi.baca() as conn:
        milik = repo_unit.penempatan_semua(conn, [k.staf[3]])
    assert [(t.jenis.value, t.mulai) for t in milik if t.sampai is None] == [("definitif", JULI)]
    assert rekam(k, plt.skp_baru).selesai == date(2026, 6, 30)
    assert pegawai.rincian(k.sesi, k.staf[3]).sosok.nama_jabatan == "Kepala Seksi Ketenteraman"
