"""Feedback: notes over time by giver and place, colleagues' own, closed with the evaluation, one cell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import frasa, penilaian, riwayat, skp, umpan_balik, umpan_balik_frasa
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.umpan_balik_cetak import gabung
from kinerja_desktop.store.repo_penilaian import RekamUmpanBalik
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat, staf=2)
    sesi.jam.atur(date(2026, 3, 30))
    return hasil


def teks(sesi: Sesi, skp_id: bytes, periode: bytes) -> list[tuple[str, str, str]]:
    return [(u.peran_pemberi, u.pemberi, u.teks) for u in umpan_balik.daftar(sesi, skp_id, periode)]


def test_same_day_rewrites_a_later_day_adds_and_emptying_takes_the_newest(k: Kantor) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    rhk = skp.muat(k.sesi, a).baris[0].rhk_id
    kasi = k.sebagai(k.kasi)
    umpan_balik.tulis(kasi, a, p, "Baik", rhk_id=rhk)
    umpan_balik.tulis(k.sesi, a, p, "Baik sekali", rhk_id=rhk)
    k.sesi.jam.atur(date(2026, 4, 2))
    umpan_balik.tulis(kasi, a, p, "Baik sekali", rhk_id=rhk, sifat="apresiasi")
    assert [(u.teks, u.tanggal, u.sifat) for u in umpan_balik.daftar(kasi, a, p)] == [
        ("Baik sekali", "2026-03-30", "apresiasi")
    ], "the same words on another day are no new note"
    umpan_balik.tulis(kasi, a, p, "Arsip sudah rapi", rhk_id=rhk)
    lama, baru = umpan_balik.daftar(kasi, a, p)
    assert (lama.teks, baru.teks, baru.tanggal, baru.sifat) == (
        "Baik sekali",
        "Arsip sudah rapi",
        "2026-04-02",
        "",
    )
    umpan_balik.ubah(kasi, lama.id, "Baik sekali, lengkap")
    umpan_balik.tulis(kasi, a, p, "", rhk_id=rhk)
    assert [u.teks for u in umpan_balik.daftar(kasi, a, p)] == ["Baik sekali, lengkap"]
    with pytest.raises(Tolakan, match="Tulis umpan baliknya dahulu"):
        umpan_balik.tulis_banyak(
            kasi, a, p, [umpan_balik.UbahanUmpanBalik(None, None, 2, "perbaikan")], "Pimpinan"
        )
    umpan_balik.hapus(kasi, umpan_balik.daftar(kasi, a, p)[0].id)
    assert umpan_balik.daftar(kasi, a, p) == ()


def test_givers_who_are_no_staff_are_named_and_kept_apart(k: Kantor) -> None:
    a, p, kasi = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"], k.sebagai(k.kasi)
    for nama, isi in (("Ibu Ratna", "Cepat dilayani"), ("Pak Joko", "Antre lama"), ("", "Ramah")):
        umpan_balik.tulis(kasi, a, p, isi, None, 1, "penerima layanan", nama_pemberi=nama)
    umpan_balik.tulis(kasi, a, p, "Antre lama sekali", None, 1, "Penerima Layanan", nama_pemberi="Pak Joko")
    assert sorted(teks(kasi, a, p)) == [
        ("Penerima Layanan", "", "Ramah"),
        ("Penerima Layanan", "Ibu Ratna", "Cepat dilayani"),
        ("Penerima Layanan", "Pak Joko", "Antre lama sekali"),
    ]


def test_colleague_and_subordinate_write_and_see_their_own_notes_alone(k: Kantor) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    b = skp_disetujui(k, k.kasi)
    staf, kasi, ia = k.sebagai(k.staf[1]), k.sebagai(k.kasi), k.sebagai(k.staf[0])
    umpan_balik.tulis(kasi, a, p, "Ramah", nomor_perilaku=1)
    assert [(r.nama, r.peran) for r in umpan_balik.rekan(staf, p)] == [
        ("Staf A", "Rekan Kerja"),
        ("Yulia Paramita", "Bawahan"),
    ]
    tulis = umpan_balik.tulis(staf, a, p, "Suka menolong", None, 4, "Rekan Kerja")
    umpan_balik.tulis(staf, b, p, "Mengayomi", None, 4, "Bawahan")
    assert [u.teks for u in umpan_balik.daftar(staf, a, p)] == ["Suka menolong"]
    assert ("Rekan Kerja", "Staf B", "Suka menolong") in teks(ia, a, p), "the person reads it with its giver"
    lembar = umpan_balik.lembar(staf, a, p)
    assert (lembar.sendiri, lembar.peran, lembar.alasan_terkunci) == (True, ("Rekan Kerja",), "")
    with pytest.raises(Tolakan, match="sebagai Rekan Kerja, bukan sebagai Pimpinan"):
        umpan_balik.tulis(staf, a, p, "x", nomor_perilaku=1)
    milik = next(u.id for u in umpan_balik.daftar(kasi, a, p) if u.pemberi == "Staf B")
    with pytest.raises(Tolakan, match="hanya pemberinya"):
        umpan_balik.ubah(kasi, milik, "Kurang menolong")
    with pytest.raises(Tolakan, match="ditulis orang lain"):
        riwayat.urungkan(kasi, tulis.changes.commit)
    riwayat.urungkan(staf, tulis.changes.commit)
    assert umpan_balik.daftar(staf, a, p) == ()


def test_wrong_places_givers_and_eyes_are_refused(k: Kantor) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    b, kasi = skp_disetujui(k, k.camat), k.sebagai(k.kasi)
    with pytest.raises(Tolakan, match="Pilih satu hasil kerja atau satu perilaku"):
        umpan_balik.tulis(kasi, a, p, "x")
    with pytest.raises(Tolakan, match="nomor 8 tidak ada"):
        umpan_balik.tulis(kasi, a, p, "x", nomor_perilaku=8)
    with pytest.raises(Tolakan, match="tidak dikenal"):
        umpan_balik.tulis(kasi, a, p, "x", nomor_perilaku=1, peran_pemberi="Tetangga")
    with pytest.raises(Tolakan, match="Sifat umpan balik"):
        umpan_balik.tulis(kasi, a, p, "x", nomor_perilaku=1, sifat="netral")
    with pytest.raises(Tolakan, match="milik sendiri"):
        umpan_balik.tulis(k.sebagai(k.staf[0]), a, p, "x", nomor_perilaku=1)
    operator = k.sesi.sebagai(replace(k.sesi.pelaku, pegawai_id=k.staf[0]))
    with pytest.raises(Tolakan, match="milik sendiri"):
        umpan_balik.tulis(operator, a, p, "x", nomor_perilaku=1)
    with pytest.raises(Tolakan, match="hanya dapat melihat"):
        umpan_balik.daftar(k.sebagai(k.staf[1]), b, p)


def test_feedback_closes_with_the_evaluation(k: Kantor) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    penilaian.beri(k.sesi, [UbahanNilai(a, p, c, "2") for c in ("hasil", "perilaku")])
    penilaian.selesai(k.sebagai(k.kasi), p, [a])
    with pytest.raises(Tolakan, match="sudah selesai"):
        umpan_balik.tulis(k.sebagai(k.kasi), a, p, "x", nomor_perilaku=1)
    assert "sudah selesai" in umpan_balik.lembar(k.sebagai(k.kasi), a, p).alasan_terkunci


def test_one_printed_cell_holds_the_roles_in_order_and_the_latest_notes() -> None:
    def u(peran: str, isi: str) -> RekamUmpanBalik:
        return RekamUmpanBalik(b"", b"", b"", None, 1, None, peran, isi, "")

    assert gabung([u("Pimpinan", "Baik.\nTeruskan")]) == "Pimpinan: Baik.\nTeruskan"
    semua = [u("Rekan Kerja", "Membantu"), u("Pimpinan", "Satu."), u("Pimpinan", "Dua"), u("", "dua  lagi")]
    semua += [u("Pimpinan", "Tiga."), u("Pimpinan", "Empat."), u("Pimpinan", " ")]
    assert gabung(semua) == "Pimpinan: dua lagi; Tiga; Empat.\nRekan Kerja: Membantu"


def test_phrases_of_every_value_and_kind_and_the_assessors_own(k: Kantor) -> None:
    kasi = k.sebagai(k.kasi)
    for kunci in ("Hasil kerja", *(n.nama for n in NILAI_PERILAKU)):
        for sifat in ("apresiasi", "perbaikan"):
            ada = umpan_balik_frasa.saran(kasi, "umpan_balik", kunci, sifat)
            assert len(ada) >= 3, (kunci, sifat)
            assert {s.sifat for s in ada} == {sifat}
    umpan_balik_frasa.simpan(kasi, "umpan_balik", "Kolaboratif", "perbaikan", "Kabari seksi lain lebih awal.")
    pertama = umpan_balik_frasa.saran(kasi, "umpan_balik", "Kolaboratif", "perbaikan")[0]
    assert (pertama.teks, pertama.sendiri) == ("Kabari seksi lain lebih awal.", True)
    with pytest.raises(Tolakan, match="sudah ada"):
        umpan_balik_frasa.simpan(kasi, "umpan_balik", "Kolaboratif", "perbaikan", pertama.teks)
    with pytest.raises(Tolakan, match="tidak berwenang"):
        umpan_balik_frasa.simpan(k.sebagai(k.staf[0]), "umpan_balik", "Kolaboratif", "", "Apa saja boleh")
    with pytest.raises(Tolakan, match="tidak berwenang"):
        frasa.tambah(kasi, "perilaku", "Kolaboratif", "Bukan milik penilai")
