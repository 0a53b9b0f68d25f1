"""Matriks Pembagian Peran dan Hasil: cells, proposals into SKP, states, rights, links, last year."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.kaskade import KeadaanPeran as K
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import alur_skp, matriks, riwayat, riwayat_urung, skp, tanggapan
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.matriks_lembar import UbahanPeran
from tests.services.bantu_kinerja import isi_lengkap, kantor_kecil, skp_disetujui

TAHUN = 2026
SERAH = "Terselesaikannya surat pengantar"
ARSIP = "Tertatanya arsip layanan"


@pytest.fixture
def k(sesi, buat):
    return kantor_kecil(sesi, buat, 3)


@pytest.fixture
def siap(k):
    """The kasi has two results, staff A and B drafts, staff C none."""
    kasi = skp.buat(k.sesi, k.kasi, TAHUN).value
    isi_lengkap(k.sesi, kasi, 2)
    for s in k.staf[:2]:
        skp.buat(k.sesi, s, TAHUN)
    return k


def lembar(k, pimpinan=None, tahun=TAHUN, sebagai=None):
    return matriks.lembar(sebagai or k.sesi, tahun, pimpinan or k.kasi)


def isi(k, *sel, sebagai=None, tahun=TAHUN):
    """(person, column number, text) into the kasi's matrix."""
    kolom = lembar(k, tahun=tahun).kolom
    ubahan = [UbahanPeran(k.staf[o], kolom[n].kunci, t) for o, n, t in sel]
    return matriks.ubah_sel(sebagai or k.sesi, tahun, k.kasi, ubahan)


def keadaan(k, orang, n):
    m = lembar(k)
    return m.sel(k.staf[orang], m.kolom[n].kunci).keadaan


def rhk_orang(k, orang):
    s = next(s for s in skp.daftar(k.sesi, TAHUN, k.staf[orang]) if s.status != "dibatalkan")
    return s.skp_id, [b for b in skp.muat(k.sesi, s.skp_id).baris if b.pertama]


def test_one_matrix_a_leader_with_indicators_only_of_the_independent_head(siap):
    k = siap
    isi_lengkap(k.sesi, skp.buat(k.sesi, k.camat, TAHUN).value)
    assert [(p.nama, p.jumlah) for p in matriks.pemimpin(k.sesi, TAHUN)] == [
        ("Rahmad Santosa", 1),
        ("Yulia Paramita", 3),
    ]
    m = lembar(k)
    assert [c.judul for c in m.kolom] == [
        "1. Terlayaninya warga bagian 1",
        "2. Terlayaninya warga bagian 2",
    ]
    assert [(b.nama, b.status_nama) for b in m.baris] == [
        ("Staf A", "Draf"),
        ("Staf B", "Draf"),
        ("Staf C", "Belum ada"),
    ]
    atas = lembar(k, k.camat)
    assert [c.judul for c in atas.kolom] == [
        "1.1. Terlayaninya warga bagian 1 — Jumlah surat terbit",
        "1.2. Terlayaninya warga bagian 1 — Surat tanpa salah tulis",
    ]
    assert [b.nama for b in atas.baris] == ["Yulia Paramita"]


def test_cells_are_written_as_one_act_and_undone_as_one(siap):
    k = siap
    hasil = isi(k, (0, 0, f"1. {SERAH}\n2. {ARSIP}"), (1, 0, " x "), (2, 1, ARSIP))
    assert hasil.value == 2
    m = lembar(k)
    assert m.sel(k.staf[0], m.kolom[0].kunci).teks == f"{SERAH}\n{ARSIP}"
    assert m.hitung == {K.BELUM: 3}
    assert m.tanpa_pendukung == ()
    assert not isi(k, (2, 1, ARSIP)).changes
    riwayat_urung.urungkan(k.sesi, hasil.changes.commit)
    m = lembar(k)
    assert m.hitung == {}
    assert m.tanpa_pendukung == tuple(c.kunci for c in m.kolom)
    isi(k, (0, 0, ARSIP))  # the row of the undone act comes back with other words
    assert lembar(k).hitung == {K.BELUM: 1}
    isi(k, (0, 0, ""))
    assert lembar(k).hitung == {}


def test_roles_become_results_with_link_and_words_in_one_act(siap):
    k = siap
    isi(k, (0, 0, SERAH), (0, 1, SERAH), (1, 1, ARSIP), (2, 0, ARSIP))
    hasil = matriks.usulkan(k.sesi, TAHUN, k.kasi)
    assert (hasil.value.dibuat, hasil.value.skp_baru, hasil.value.ditinggal) == (3, 1, ())
    _, (baris,) = rhk_orang(k, 0)
    assert baris.rhk == SERAH
    assert baris.jenis == "utama"
    assert baris.intervensi == "Terlayaninya warga bagian 1\nTerlayaninya warga bagian 2"
    assert lembar(k).hitung == {K.SUDAH: 4}
    with pytest.raises(Tolakan, match="Tidak ada peran"):
        matriks.usulkan(k.sesi, TAHUN, k.kasi)
    skp_id = rhk_orang(k, 1)[0]
    catatan = riwayat.untuk(k.sebagai(k.staf[1]), "skp", skp_id)
    assert catatan[0].judul == "Usulkan peran matriks Yulia Paramita ke SKP"
    riwayat_urung.urungkan(k.sesi, hasil.changes.commit)
    assert rhk_orang(k, 0)[1] == []
    assert lembar(k).hitung == {K.BELUM: 4}
    assert not skp.daftar(k.sesi, TAHUN, k.staf[2])


def test_a_result_that_is_there_already_is_linked_not_doubled(siap):
    k = siap
    skp_id, _ = rhk_orang(k, 0)
    (baris,) = skp.tambah_baris(k.sesi, skp_id).value
    skp.ubah_sel(k.sesi, skp_id, [UbahanSel(baris, "rhk", SERAH.upper())])
    isi(k, (0, 1, SERAH))
    hasil = matriks.usulkan(k.sesi, TAHUN, k.kasi).value
    assert (hasil.dibuat, hasil.ditautkan) == (0, 1)
    (b,) = rhk_orang(k, 0)[1]
    assert b.intervensi == "Terlayaninya warga bagian 2"


def test_who_is_left_out_is_named_with_the_reason(siap):
    k = siap
    skp_id, _ = rhk_orang(k, 0)
    isi_lengkap(k.sesi, skp_id)
    alur_skp.ajukan(k.sesi, skp_id)
    isi(k, (0, 0, SERAH), (1, 0, SERAH), (2, 0, SERAH))
    hasil = matriks.usulkan(k.sebagai(k.kasi), TAHUN, k.kasi)
    assert hasil.value.dibuat == 1
    assert [d.nama for d in hasil.value.ditinggal] == ["Staf A", "Staf C"]
    assert "Diajukan" in hasil.value.ditinggal[0].sebab
    assert "belum mempunyai SKP 2026" in hasil.value.ditinggal[1].sebab
    assert len(rhk_orang(k, 0)[1]) == 1
    riwayat_urung.urungkan(k.sebagai(k.kasi), hasil.changes.commit)  # the leader may take back his own act
    assert rhk_orang(k, 1)[1] == []


def test_later_changes_on_either_side_show_and_can_be_taken_over(siap):
    k = siap
    isi(k, (0, 0, SERAH), (1, 0, ARSIP))
    matriks.usulkan(k.sesi, TAHUN, k.kasi)
    isi(k, (0, 0, "Terselesaikannya semua surat"))
    skp_id, (baris,) = rhk_orang(k, 1)
    skp.ubah_sel(k.sesi, skp_id, [UbahanSel(baris.id, "rhk", "Tertatanya semua arsip")])
    assert keadaan(k, 0, 0) is K.MATRIKS_BARU
    assert keadaan(k, 1, 0) is K.SKP_BARU
    hasil = matriks.usulkan(k.sesi, TAHUN, k.kasi, perbarui=True)
    assert hasil.value.diperbarui == 1
    assert rhk_orang(k, 0)[1][0].rhk == "Terselesaikannya semua surat"
    assert rhk_orang(k, 1)[1][0].rhk == "Tertatanya semua arsip"
    assert matriks.ambil_dari_skp(k.sesi, TAHUN, k.kasi).value.diperbarui == 1
    assert lembar(k).hitung == {K.SUDAH: 2}
    assert matriks.ambil_dari_skp(k.sesi, TAHUN, k.kasi).changes.commit is None


def test_a_deleted_result_frees_its_role_when_it_is_changed_or_chosen(siap):
    k = siap
    isi(k, (0, 0, SERAH), (1, 0, ARSIP))
    matriks.usulkan(k.sesi, TAHUN, k.kasi)
    for orang in (0, 1):
        skp_id, (baris,) = rhk_orang(k, orang)
        skp.hapus_baris(k.sesi, skp_id, [baris.id])
        assert keadaan(k, orang, 0) is K.DITOLAK
    with pytest.raises(Tolakan, match="Tidak ada peran"):
        matriks.usulkan(k.sesi, TAHUN, k.kasi)  # by itself nothing that was refused comes again
    kunci = lembar(k).kolom[0].kunci
    assert matriks.usulkan(k.sesi, TAHUN, k.kasi, [(k.staf[0], kunci)]).value.dibuat == 1
    assert keadaan(k, 0, 0) is K.SUDAH
    isi(k, (1, 0, "Tertatanya arsip aktif"))
    assert keadaan(k, 1, 0) is K.BELUM


def test_a_returned_result_takes_the_matrix_newer_words(siap):
    k = siap
    isi(k, (0, 0, SERAH))
    matriks.usulkan(k.sesi, TAHUN, k.kasi)
    skp_id, (baris,) = rhk_orang(k, 0)
    tanggapan.beri(k.sebagai(k.kasi), skp_id, ("rhk", baris.rhk_id), "kembali", "Terlalu sempit.")
    assert keadaan(k, 0, 0) is K.DITOLAK
    isi(k, (0, 0, "Terlayaninya semua surat warga"))
    assert keadaan(k, 0, 0) is K.MATRIKS_BARU
    assert matriks.usulkan(k.sesi, TAHUN, k.kasi, perbarui=True).value.diperbarui == 1
    assert rhk_orang(k, 0)[1][0].rhk == "Terlayaninya semua surat warga"
    assert lembar(k).hitung == {K.SUDAH: 1}


def test_an_approved_skp_is_never_touched(siap):
    k = siap
    skp_id = skp_disetujui(k, k.staf[2])
    asal = skp.muat(k.sesi, skp_id).baris
    isi(k, (2, 0, SERAH))
    hasil = matriks.usulkan(k.sesi, TAHUN, k.kasi)
    assert hasil.changes.commit is None
    assert "Revisi" in hasil.value.ditinggal[0].sebab
    (usul,) = matriks.belum_tertaut(k.sesi, TAHUN, k.kasi)
    assert "Disetujui" in usul.halangan
    with pytest.raises(Tolakan, match="Disetujui"):
        matriks.tautkan(k.sesi, TAHUN, k.kasi, [(usul.rhk_id, lembar(k).kolom[0].kunci)])
    assert skp.muat(k.sesi, skp_id).baris == asal


def test_only_the_own_matrix_may_be_filled_and_the_team_may_look(siap):
    k = siap
    isi(k, (0, 0, SERAH), sebagai=k.sebagai(k.kasi))
    staf = k.sebagai(k.staf[0])
    peran = lembar(k).baris[0].sel[lembar(k).kolom[0].kunci].butir[0].id
    assert len(riwayat.untuk(staf, "peran_hasil", peran)) == 1
    with pytest.raises(Tolakan, match="matriks sendiri"):
        riwayat.untuk(k.sebagai(k.buat.orang("Arsiparis", k.unit)), "peran_hasil", peran)
    assert [p.nama for p in matriks.pemimpin(staf, TAHUN)] == ["Yulia Paramita"]
    m = lembar(k, sebagai=staf)
    assert not m.dapat_diubah
    assert m.alasan_terkunci
    with pytest.raises(Tolakan, match="tidak berwenang"):
        isi(k, (0, 0, ARSIP), sebagai=staf)
    with pytest.raises(Tolakan, match="matriks sendiri"):
        lembar(k, k.camat, sebagai=staf)
    with pytest.raises(Tolakan, match="dinilainya sendiri"):
        matriks.ubah_sel(k.sebagai(k.kasi), TAHUN, k.camat, [UbahanPeran(k.kasi, "00:", "a")])
    with pytest.raises(Tolakan, match="tidak ada lagi"):
        matriks.ubah_sel(k.sesi, TAHUN, k.kasi, [UbahanPeran(k.camat, lembar(k).kolom[0].kunci, "a")])
    with pytest.raises(Tolakan, match="tidak ada lagi"):
        matriks.ubah_sel(k.sesi, TAHUN, k.kasi, [UbahanPeran(k.staf[0], "bukan kunci", "a")])


def test_words_only_are_linked_many_at_once(siap):
    k = siap
    for orang, teks in ((0, "Terlayaninya warga bagian 2"), (1, "Terlayani warga bagian 1")):
        skp_id, _ = rhk_orang(k, orang)
        (baris,) = skp.tambah_baris(k.sesi, skp_id).value
        ubahan = [UbahanSel(baris, "rhk", f"Hasil {orang}"), UbahanSel(baris, "intervensi", teks)]
        skp.ubah_sel(k.sesi, skp_id, ubahan)
    m = lembar(k)
    assert m.belum_tertaut == 2
    assert m.tanpa_pendukung == (m.kolom[0].kunci,)
    usul = matriks.belum_tertaut(k.sesi, TAHUN, k.kasi)
    assert [(u.nama, u.usul) for u in usul] == [("Staf A", m.kolom[1].kunci), ("Staf B", m.kolom[0].kunci)]
    assert usul[0].mirip == 100
    assert 60 < usul[1].mirip < 100
    hasil = matriks.tautkan(k.sebagai(k.kasi), TAHUN, k.kasi, [(u.rhk_id, u.usul) for u in usul])
    assert hasil.value == 2
    assert rhk_orang(k, 1)[1][0].intervensi == "Terlayaninya warga bagian 1"
    assert matriks.ambil_dari_skp(k.sesi, TAHUN, k.kasi).value.diisi == 2
    m = lembar(k)
    assert m.hitung == {K.SUDAH: 2}
    assert m.tanpa_pendukung == ()
    assert m.belum_tertaut == 0
    riwayat_urung.urungkan(k.sebagai(k.kasi), hasil.changes.commit)
    assert rhk_orang(k, 1)[1][0].intervensi == "Terlayani warga bagian 1"


def test_last_years_roles_come_over_by_words(siap):
    k = siap
    with pytest.raises(Tolakan, match="belum berisi"):
        matriks.salin_tahun_lalu(k.sesi, TAHUN, k.kasi)
    lama = skp.buat(k.sesi, k.kasi, 2025).value
    isi_lengkap(k.sesi, lama, 3)
    isi(k, (0, 0, SERAH), (1, 1, ARSIP), (2, 2, "Tidak ada lagi"), tahun=2025)
    terakhir = skp.muat(k.sesi, lama).baris[-1]
    skp.ubah_sel(k.sesi, lama, [UbahanSel(terakhir.id, "rhk", "Pameran pembangunan")])
    isi(k, (1, 1, "Sudah diisi tahun ini"))
    hasil = matriks.salin_tahun_lalu(k.sesi, TAHUN, k.kasi).value
    assert hasil.diisi == 1
    assert [d.nama for d in hasil.ditinggal] == ["“Pameran pembangunan”"]
    m = lembar(k)
    assert m.sel(k.staf[0], m.kolom[0].kunci).teks == SERAH
    assert m.sel(k.staf[1], m.kolom[1].kunci).teks == "Sudah diisi tahun ini"


def test_roles_towards_a_deleted_result_of_the_leader_stay_to_be_seen(siap):
    k = siap
    isi(k, (0, 1, SERAH))
    kasi = next(s for s in skp.daftar(k.sesi, TAHUN, k.kasi)).skp_id
    akhir = skp.muat(k.sesi, kasi).baris[-1].rhk_id
    milik = [b.id for b in skp.muat(k.sesi, kasi).baris if b.rhk_id == akhir]
    skp.hapus_baris(k.sesi, kasi, milik)
    m = lembar(k)
    assert [c.hilang for c in m.kolom] == [False, True]
    assert m.kolom[1].rhk == "Terlayaninya warga bagian 2"
    assert m.hitung == {}
    assert m.sel(k.staf[0], m.kolom[1].kunci).teks == SERAH
    with pytest.raises(Tolakan, match="Tidak ada peran"):
        matriks.usulkan(k.sesi, TAHUN, k.kasi)
    matriks.ubah_sel(k.sesi, TAHUN, k.kasi, [UbahanPeran(k.staf[0], m.kolom[1].kunci, "")])
    assert len(lembar(k).kolom) == 1


def test_a_role_of_somebody_who_is_no_subordinate_any_more_stays_to_be_seen(siap):
    k = siap
    isi(k, (0, 0, SERAH))
    with k.sesi.baca() as conn:
        baca = "SELECT id FROM relasi_penilai WHERE pegawai_id = ?"
        relasi = conn.exec_driver_sql(baca, (k.staf[0],)).scalar()
    with k.sesi.kerja("uji", "Akhiri relasi") as uow:
        uow.update("relasi_penilai", relasi, {"sampai": "2025-12-31"})
    m = lembar(k)
    assert m.baris[0].nama == "Staf A"
    assert m.baris[0].halangan == "bukan bawahan pada tahun ini"
    hasil = matriks.usulkan(k.sesi, TAHUN, k.kasi).value
    assert [d.sebab for d in hasil.ditinggal] == ["bukan bawahan pada tahun ini"]


def test_newer_words_of_the_matrix_never_reach_an_approved_skp_of_the_same_person(siap):
    k = siap
    isi(k, (0, 0, SERAH))
    matriks.usulkan(k.sesi, TAHUN, k.kasi)
    lama, (baris,) = rhk_orang(k, 0)
    indikator = UbahanSel(baris.id, "indikator", "Surat pengantar terbit")
    lanjut = [("aspek", "Kuantitas"), ("target", "12"), ("satuan", "surat")]
    skp.ubah_sel(k.sesi, lama, [indikator, *(UbahanSel(baris.id, n, v) for n, v in lanjut)])
    alur_skp.ajukan(k.sesi, lama)
    alur_skp.setujui(k.sesi, lama, untuk=k.kasi)
    # The second half of the year is planned for another post, under the same leader.
    k.buat.penempatan(k.staf[0], k.buat.jabatan("Arsiparis"), k.unit, mulai="2026-07-01")
    skp.buat(k.sesi, k.staf[0], TAHUN, date(2026, 7, 1), date(2026, 12, 31))
    isi(k, (0, 0, "Terselesaikannya semua surat"))
    try:
        hasil = matriks.usulkan(k.sesi, TAHUN, k.kasi, perbarui=True).value
        assert [d.nama for d in hasil.ditinggal] == ["Staf A"]
    finally:
        assert skp.muat(k.sesi, lama).baris[0].rhk == SERAH


def test_colleagues_words_in_their_skp_stay_theirs_in_the_matrix(siap):
    k = siap
    isi(k, (0, 0, SERAH), (1, 0, ARSIP))
    matriks.usulkan(k.sesi, TAHUN, k.kasi)
    for orang in (0, 1):
        skp_id, (baris,) = rhk_orang(k, orang)
        (lain,) = skp.tambah_baris(k.sesi, skp_id).value
        ubahan = [UbahanSel(lain, "rhk", f"Hasil {orang}"), UbahanSel(lain, "intervensi", "Bebas")]
        skp.ubah_sel(k.sesi, skp_id, [*ubahan, UbahanSel(baris.id, "rhk", f"Ditulis sendiri {orang}")])
    for siapa, tampak in ((k.staf[0], {"Staf A"}), (k.kasi, {"Staf A", "Staf B"})):
        mata = k.sebagai(siapa)
        assert {b.nama for b in matriks.belum_tertaut(mata, TAHUN, k.kasi)} == tampak
        m = lembar(k, sebagai=mata)
        kini = [m.sel(k.staf[n], m.kolom[0].kunci).butir[0].teks_skp for n in (0, 1)]
        assert kini == ["Ditulis sendiri 0", "Ditulis sendiri 1" if len(tampak) > 1 else ""]
