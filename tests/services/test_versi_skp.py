"""Versions of an SKP: nothing approved is lost, and a revision leaves the version in force as it was."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.domain.versi import BARU, BERLAKU, DIBATALKAN, DIGANTIKAN, HILANG
from kinerja_desktop.services import (
    alur_skp,
    beranda,
    cetak,
    cetak_versi,
    penilai_skp,
    penilaian,
    penilaian_alur,
    realisasi,
    skp,
    versi_skp,
)
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.versi_isi import baca_isi, tulis_isi
from kinerja_desktop.store import repo_skp, repo_versi
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat, staf=2)


@pytest.fixture
def a(k: Kantor) -> bytes:
    """An approved SKP of staff A."""
    return skp_disetujui(k, k.staf[0])


def _isi(k: Kantor, skp_id: bytes) -> tuple[repo_skp.RekamSkp, repo_skp.IsiSkp]:
    with k.sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = repo_skp.rekam(p, skp_id)
        assert rekam is not None
        return rekam, repo_skp.isi_skp(p, [skp_id])[skp_id]


def _revisi(k: Kantor, skp_id: bytes, target: str = "500") -> None:
    alur_skp.buka_kembali(k.sebagai(k.kasi), skp_id, "Pagu bertambah")
    b = skp.muat(k.sesi, skp_id).baris[0]
    skp.ubah_sel(k.sesi, skp_id, [UbahanSel(b.id, "target", target)])


def _setujui(k: Kantor, skp_id: bytes) -> None:
    alur_skp.ajukan(k.sesi, skp_id)
    alur_skp.setujui(k.sebagai(k.kasi), skp_id)


def test_each_approval_leaves_a_version_and_supersedes_the_one_before(k: Kantor, a: bytes) -> None:
    _revisi(k, a)
    _setujui(k, a)
    satu, dua = versi_skp.daftar(k.sesi, a)
    assert (satu.nama, satu.keadaan, satu.oleh) == ("SKP awal", DIGANTIKAN, "Yulia Paramita")
    assert (dua.nama, dua.keadaan, dua.alasan) == ("Revisi 1", BERLAKU, "Pagu bertambah")
    target = [versi_skp.isi(k.sesi, a, n).isi.rhk[0].indikator[0].target for n in (0, 1)]
    assert target == ["480", "500"]
    assert versi_skp.isi(k.sesi, a, 0).rekam.tanggal_tetap == date(2026, 1, 5)
    with pytest.raises(Tolakan, match="Revisi 2 tidak ada"):
        versi_skp.isi(k.sesi, a, 2)
    with pytest.raises(Tolakan, match="hanya dapat melihat"):
        versi_skp.daftar(k.sebagai(k.staf[1]), a)


def test_the_stored_content_is_read_back_whole(k: Kantor, a: bytes) -> None:
    rekam, isi = _isi(k, a)
    teks = tulis_isi(rekam, isi)
    assert baca_isi(teks, rekam) == (rekam, isi)
    assert baca_isi(teks.replace('"rhk"', '"lain"'), rekam) is None


def test_a_revision_leaves_rating_progress_and_home_page_with_the_version_in_force(
    k: Kantor, a: bytes
) -> None:
    k.sesi.jam.atur(date(2026, 4, 2))
    p = k.periode["triwulan1"]
    alur_skp.buka_kembali(k.sebagai(k.kasi), a, "Pagu bertambah")
    baris = skp.muat(k.sesi, a).baris
    realisasi.catat(k.sesi, baris[0].id, 2, "40")
    skp.hapus_baris(k.sesi, a, [baris[0].id])
    assert [n.angka for n in realisasi.lembar(k.sesi, a).nilai.values()] == ["40"]
    kasi = k.sebagai(k.kasi)
    penilaian.beri(kasi, [UbahanNilai(a, p, x, "sesuai") for x in ("hasil", "perilaku")])
    penilaian_alur.selesai(kasi, p, [a])
    assert [r.status for r in penilaian.lembar(k.sesi, p).baris if r.skp_id == a] == ["dinilai"]
    kartu = {x.kunci: x.angka for x in beranda.ringkasan(k.sesi).kartu}
    assert kartu["cetak"] == 2  # the SKP in force and its evaluation
    ajak = [t.kurang for t in beranda.ringkasan(k.sesi).tunggu if t.skp_id == a]
    assert any(t.startswith("Revisi SKP:") for t in ajak)
    skp.tambah_baris(k.sesi, a)
    alur_skp.batal_revisi(kasi, a, "Tidak jadi")
    assert cetak.bahan_evaluasi(k.sesi, a, p).utama[0].indikator[0].realisasi == "40 surat"


def test_a_finished_rating_keeps_the_version_that_was_rated(k: Kantor, a: bytes) -> None:
    p, kasi = k.periode["triwulan1"], k.sebagai(k.kasi)
    penilaian.beri(kasi, [UbahanNilai(a, p, x, "sesuai") for x in ("hasil", "perilaku")])
    penilaian_alur.selesai(kasi, p, [a])
    _revisi(k, a)
    _setujui(k, a)
    assert cetak.bahan_evaluasi(k.sesi, a, p).utama[0].indikator[0].target == "480 surat"
    alur_skp.batal_setujui(kasi, a, "Keliru")  # the rating rests on the version before
    assert versi_skp.daftar(k.sesi, a)[0].keadaan == BERLAKU


def test_a_revision_given_up_restores_every_word_and_row(k: Kantor, a: bytes) -> None:
    rekam, isi = _isi(k, a)
    _revisi(k, a)
    baris = skp.muat(k.sesi, a).baris
    skp.hapus_baris(k.sesi, a, [baris[1].id])
    skp.tambah_baris(k.sesi, a)
    skp.ubah_kepala(k.sesi, a, selesai=date(2026, 11, 30))
    with pytest.raises(Tolakan, match="alasan"):
        alur_skp.batal_revisi(k.sebagai(k.kasi), a, " ")
    with pytest.raises(Tolakan, match="tidak berwenang"):
        alur_skp.batal_revisi(k.sebagai(k.staf[1]), a, "x")
    alur_skp.batal_revisi(k.sebagai(k.kasi), a, "Pagu tidak jadi")
    lagi, isi_lagi = _isi(k, a)
    assert isi_lagi == isi
    assert (lagi.revisi, lagi.status, lagi.beku, lagi.tanggal_tetap, lagi.selesai) == (
        0, rekam.status, rekam.beku, rekam.tanggal_tetap, rekam.selesai,
    )  # fmt: skip
    with pytest.raises(Tolakan, match="status"):
        alur_skp.batal_revisi(k.sebagai(k.kasi), a, "lagi")
    _revisi(k, a, "501")
    _setujui(k, a)
    assert [v.keadaan for v in versi_skp.daftar(k.sesi, a)] == [DIGANTIKAN, BERLAKU]


def test_taking_an_approval_back_brings_the_version_before_into_force(k: Kantor, a: bytes) -> None:
    kasi = k.sebagai(k.kasi)
    _revisi(k, a)
    _setujui(k, a)
    alur_skp.batal_setujui(kasi, a, "Keliru")
    assert [v.keadaan for v in versi_skp.daftar(k.sesi, a)] == [BERLAKU, DIBATALKAN, "disusun"]
    assert cetak.bahan_skp(k.sesi, a).utama[0].indikator[0].target == "480 surat"
    alur_skp.setujui(kasi, a)
    assert [v.keadaan for v in versi_skp.daftar(k.sesi, a)] == [DIGANTIKAN, DIBATALKAN, BERLAKU]


def test_two_computers_that_approve_the_same_words_make_one_version(k: Kantor, a: bytes) -> None:
    rekam, isi = _isi(k, a)
    with k.sesi.baca() as conn:
        (v,) = repo_versi.versi(Pelaksana.dari(conn), [a])[a]
    with k.sesi.kerja("uji", "PC lain") as uow:
        versi_skp.catat_versi(uow, k.sesi, rekam, isi, rekam.beku, v.tanggal, "")
    assert [x.versi_id for x in versi_skp.daftar(k.sesi, a)] == [v.id]


def test_an_skp_approved_by_an_older_program_finds_its_version_in_the_journal(k: Kantor, a: bytes) -> None:
    _, isi = _isi(k, a)
    with k.sesi.kerja("uji", "Tanpa versi") as uow:
        with k.sesi.baca() as conn:
            lama = repo_versi.versi(Pelaksana.dari(conn), [a])[a]
        uow.delete("versi_skp", [v.id for v in lama])
        uow.update("skp", a, {"status": "draf", "revisi": 1, "beku": "", "tanggal_tetap": ""})
    b = skp.muat(k.sesi, a).baris
    skp.hapus_baris(k.sesi, a, [x.id for x in b])
    assert cetak.bahan_skp(k.sesi, a).utama[0].indikator[0].target == "480 surat"
    assert [v.keadaan for v in versi_skp.daftar(k.sesi, a)] == [BERLAKU, "disusun"]
    alur_skp.batal_revisi(k.sebagai(k.kasi), a, "Batal")
    assert _isi(k, a)[1] == isi


def test_the_comparison_names_rows_and_sheets(k: Kantor, a: bytes) -> None:
    with pytest.raises(Tolakan, match="baru mempunyai satu versi"):
        versi_skp.banding(k.sesi, a)
    assert versi_skp.jumlah_ubahan(k.sesi, a) is None
    _revisi(k, a)
    baris = skp.muat(k.sesi, a).baris
    skp.hapus_baris(k.sesi, a, [baris[1].id])
    skp.tambah_baris(k.sesi, a, jenis="tambahan")
    hasil = versi_skp.banding(k.sesi, a)
    assert versi_skp.jumlah_ubahan(k.sesi, a) == len(hasil.selisih) == 4
    assert {s.jenis for s in hasil.selisih} == {BARU, HILANG, "berubah"}
    ubah = next(s for s in hasil.selisih if s.jenis == "berubah")
    assert (ubah.letak, [(s.lama, s.baru) for s in ubah.sel]) == (
        "RHK utama 1, indikator 1",
        [("480", "500")],
    )
    assert hasil.tanda_tangan.perlu == ("Formulir SKP (hasil kerja)",)


def test_an_approved_skp_that_changed_meanwhile_is_not_signed(k: Kantor, a: bytes) -> None:
    _revisi(k, a)
    alur_skp.ajukan(k.sesi, a)
    b = alur_skp._buka(k.sesi, a)
    with k.sesi.kerja("uji", "PC lain") as uow:
        uow.update("indikator", skp.muat(k.sesi, a).baris[0].id, {"target": "9"})
    with pytest.raises(Tolakan, match="baru saja berubah"):
        alur_skp._jalankan(k.sebagai(k.kasi), b, "setujui", "", None)


def test_a_revision_approved_by_an_older_program_counts_before_the_version_stored_here(
    k: Kantor, a: bytes
) -> None:
    """One PC of the office is older: it approves without keeping versions, then opens the next revision."""
    _revisi(k, a)
    k.sesi.jam.atur(date(2026, 2, 1))
    _setujui(k, a)
    with k.sesi.kerja("uji", "Program lama") as uow:
        awal, baru = repo_versi.versi(uow.p, [a])[a]
        uow.delete("versi_skp", [baru.id])
        uow.update("versi_skp", awal.id, {"keadaan": BERLAKU})
        uow.update("skp", a, {"status": "draf", "revisi": 2, "beku": "", "tanggal_tetap": ""})
    assert cetak.bahan_skp(k.sesi, a).utama[0].indikator[0].target == "500 surat"
    assert [v.keadaan for v in versi_skp.daftar(k.sesi, a)] == [DIGANTIKAN, BERLAKU, "disusun"]
    alur_skp.batal_revisi(k.sebagai(k.kasi), a, "Batal")
    rekam, isi = _isi(k, a)
    assert (rekam.revisi, isi.rhk[0].indikator[0].target) == (1, "500")


def test_a_revision_given_up_leaves_the_assessor_and_the_form_as_they_were_approved(
    k: Kantor, a: bytes
) -> None:
    _revisi(k, a)
    penilai_skp.ganti_untuk_skp(k.sesi, a, k.camat, None, "Sementara")
    assert skp.muat(k.sesi, a).penilai_id == k.camat
    alur_skp.batal_revisi(k.sebagai(k.camat), a, "Tidak jadi")
    rekam, _ = _isi(k, a)
    assert skp.muat(k.sesi, a).penilai_id == k.kasi
    assert (rekam.penilai_id, rekam.sebagai_penilai, rekam.alasan_penilai) == (None, "", "")


def test_an_approval_that_was_taken_back_says_so_on_paper(k: Kantor, a: bytes) -> None:
    alur_skp.batal_setujui(k.sebagai(k.kasi), a, "Salah target")
    (v,) = versi_skp.daftar(k.sesi, a)
    assert v.versi_id is not None
    assert "DIBATALKAN" in cetak_versi.bahan_versi(k.sesi, a, v.versi_id).catatan_kaki
