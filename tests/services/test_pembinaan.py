"""Coaching is read by who sees the SKP; the words of a counselling by three people, wherever they appear."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import beda_kata, pembinaan, pembinaan_rahasia, riwayat
from kinerja_desktop.services.pembinaan import IsiPembinaan
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_riwayat import baris_kini
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui

HARI = date(2026, 3, 30)
KONSELING = IsiPembinaan("konseling", HARI, "Masalah keluarga", "Utang lama", "Cuti tiga hari", "15-04-2026")


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat, staf=2)
    sesi.jam.atur(HARI)
    return hasil


def test_coaching_is_written_marked_and_seen_by_the_office(k: Kantor) -> None:
    a, p, kasi = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"], k.sebagai(k.kasi)
    isi = IsiPembinaan("bimbingan", HARI, "Arsip menumpuk", "Cara memilah", "Dua map sehari", "10-04-2026")
    b = pembinaan.catat(k.sesi, a, p, isi).value
    baris = pembinaan.lembar(k.sesi, a, p).baris[0]
    assert (baris.oleh, baris.masalah, baris.batas, baris.tertutup) == (
        "Yulia Paramita",
        "Arsip menumpuk",
        "10-04-2026",
        False,
    )
    assert riwayat.untuk(k.sesi, "skp", a)[0].untuk == "Yulia Paramita", "the operator typed for the assessor"
    k.sesi.jam.atur(date(2026, 4, 20))
    assert pembinaan.lembar(kasi, a, p).baris[0].terlambat
    pembinaan.catat(kasi, a, p, replace(isi, kesepakatan="Tiga map sehari"), b)
    pembinaan.tandai(kasi, b, "Selesai dipilah", date(2026, 4, 18))
    baris = pembinaan.lembar(k.sebagai(k.staf[0]), a, p).baris[0]
    assert (baris.kesepakatan, baris.selesai, baris.tanggal_selesai, baris.terlambat, baris.dapat_diubah) == (
        "Tiga map sehari",
        True,
        "18-04-2026",
        False,
        False,
    )
    for salah, kata in (
        (replace(isi, jenis="konseling"), "tidak diganti"),
        (replace(isi, tanggal=date(2026, 5, 1)), "belum tiba"),
        (replace(isi, batas="1-3-2026"), "mendahului"),
    ):
        with pytest.raises(Tolakan, match=kata):
            pembinaan.catat(kasi, a, p, salah, b)
    with pytest.raises(Tolakan, match="milik sendiri"):
        pembinaan.catat(k.sebagai(k.staf[0]), a, p, isi)


def test_a_counselling_is_read_by_three_people_and_shown_to_others_without_words(k: Kantor) -> None:
    a, p, kasi = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"], k.sebagai(k.kasi)
    with pytest.raises(Tolakan, match="rahasia"):
        pembinaan.catat(k.sesi, a, p, KONSELING)
    b = pembinaan.catat(kasi, a, p, KONSELING).value
    pembinaan.tandai(kasi, b, "Sudah lega")
    for pembaca in (k.kasi, k.camat, k.staf[0]):
        baris = pembinaan.lembar(k.sebagai(pembaca), a, p).baris[0]
        assert (baris.masalah, baris.hasil, baris.tertutup) == ("Masalah keluarga", "Sudah lega", False)
    baris = pembinaan.lembar(k.sesi, a, p).baris[0]
    assert (baris.jenis, baris.tanggal, baris.oleh, baris.tertutup) == (
        "konseling",
        HARI,
        "Yulia Paramita",
        True,
    )
    assert (baris.masalah, baris.teks, baris.kesepakatan, baris.batas, baris.hasil) == ("",) * 5
    with pytest.raises(Tolakan, match="hanya dapat melihat"):
        pembinaan.lembar(k.sebagai(k.staf[1]), a, p)
    # The superior who sees neither the office nor the SKP reads this alone.
    bawahan = k.buat.orang("Juru Pungut", k.unit, "Bagas Wirawan")
    k.buat.relasi(bawahan, k.staf[1], k.kasi)
    c = skp_disetujui(k, bawahan)
    staf = k.sebagai(k.staf[1])
    pembinaan.catat(staf, c, p, replace(KONSELING, jenis="bimbingan"))
    with pytest.raises(Tolakan, match="hanya dapat melihat"):
        pembinaan.lembar(kasi, c, p)
    pembinaan.catat(staf, c, p, KONSELING)
    assert [x.jenis for x in pembinaan.lembar(kasi, c, p).baris] == ["konseling"]
    assert pembinaan.konseling_bawahan(kasi, 2026) == ((c, "Bagas Wirawan"),)
    assert pembinaan.konseling_bawahan(k.sebagai(k.staf[1]), 2026) == ()
    for perbuatan in (
        lambda: pembinaan.tandai(k.sesi, b, "x"),
        lambda: pembinaan.hapus(k.sesi, b),
        lambda: pembinaan.catat(k.sebagai(k.camat), a, p, KONSELING, b),
    ):
        with pytest.raises(Tolakan, match="rahasia"):
            perbuatan()


def test_riwayat_and_beda_isian_keep_the_words_of_a_counselling(k: Kantor) -> None:
    a, p, kasi = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"], k.sebagai(k.kasi)
    b = pembinaan.catat(kasi, a, p, KONSELING).value
    pembinaan.catat(kasi, a, p, replace(KONSELING, teks="Cicilan"), b)
    pembinaan.tandai(kasi, b, "Sudah lega")
    pembinaan.hapus(kasi, b)
    rahasia = ("keluarga", "Utang", "Cicilan", "Cuti", "15-04", "lega")

    def semua(sesi: Sesi) -> str:
        catatan = riwayat.terakhir(sesi, 20) + riwayat.untuk(sesi, "skp", a)
        return repr([(c.judul, c.rincian) for c in catatan if c.perintah.startswith("pembinaan.")])

    tampak = semua(k.sesi)
    assert not [kata for kata in rahasia if kata in tampak]
    assert "Konseling kinerja Staf A" in tampak
    assert pembinaan_rahasia.TERTUTUP in tampak
    assert all(kata in semua(kasi) for kata in rahasia), "who held it reads it in the history as well"
    untuk_orangnya = repr(riwayat.untuk(k.sebagai(k.staf[0]), "skp", a))
    assert "Utang" in untuk_orangnya
    with pytest.raises(Tolakan, match=r"hanya diurungkan|tidak dapat"):
        riwayat.urungkan(k.sesi, riwayat.terakhir(kasi, 1)[0].commit)
    for sesi, tutup in ((k.sesi, {b}), (kasi, set()), (k.sebagai(k.staf[0]), set())):
        with sesi.baca() as conn:
            baris = baris_kini(Pelaksana.dari(conn), "pembinaan", [b])[b]
            kamus = beda_kata.muat_kamus(sesi, conn, [("pembinaan", baris)])
        assert kamus.tertutup == tutup
