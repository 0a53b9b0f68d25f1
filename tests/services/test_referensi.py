"""Rules in words, new values as new rows, holidays; nothing rewrites the past."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, aturan_pada
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import periode, referensi, rujukan
from kinerja_desktop.services.lembar_referensi import (
    TETAP,
    baca_nilai,
    bentuk,
    ketikan,
    nama_aturan,
    nama_jenis,
    nama_nilai,
)
from kinerja_desktop.services.sesi import Sesi

SKP = aturan_pada(ATURAN_BAWAAN, "tenggat", "skp_ditetapkan")
PERSEN = aturan_pada(ATURAN_BAWAAN, "persen_ak", "Baik")


def cari(sesi: Sesi, kunci: str) -> list[referensi.BarisAturan]:
    return [b for b in referensi.lembar(sesi).aturan if b.aturan.kunci == kunci]


def test_every_rule_reads_as_words_and_takes_its_own_value_back() -> None:
    for a in ATURAN_BAWAAN:
        for teks in (nama_jenis(a.jenis), nama_aturan(a), nama_nilai(a)):
            assert teks
            assert not set(teks) & set("|_")
        if bentuk(a) != TETAP:
            assert baca_nilai(a, ketikan(a), a.nilai.startswith("1:")) == a.nilai
    assert nama_nilai(SKP) == "31 Januari tahun berjalan"
    assert {nama_nilai(a) for a in ATURAN_BAWAAN if a.jenis == "koefisien_ak"} >= {"37,5", "12,5"}


@pytest.mark.parametrize(
    "teks", ["", "abc", "31-13", "30-02", "29-02", "0:01-31", "\u202e31-01", "😀", "3" * 40]
)
def test_bad_days_are_refused(teks: str) -> None:
    with pytest.raises(Tolakan):
        baca_nilai(SKP, teks)


@pytest.mark.parametrize("teks", ["", "-1", "201", "12,5", "1e3", "seratus", "😀"])
def test_bad_percentages_are_refused(teks: str) -> None:
    with pytest.raises(Tolakan):
        baca_nilai(PERSEN, teks)


def test_a_new_value_ends_the_old_one(sesi_pusat: Sesi) -> None:
    (lama,) = cari(sesi_pusat, "skp_ditetapkan")
    referensi.tetapkan_nilai(sesi_pusat, lama.id, "15-02", date(2027, 1, 1), "PP Contoh 1/2026")
    baru, lama = cari(sesi_pusat, "skp_ditetapkan")
    assert (baru.aturan.nilai, baru.keadaan, lama.keadaan) == ("0:02-15", "akan", "berlaku")
    assert lama.aturan.berlaku_sampai == date(2026, 12, 31)
    periode.buat_tahun(sesi_pusat, 2027)
    (setahun,) = periode.daftar(sesi_pusat, 2027, "tahunan")
    assert setahun.batas_skp == date(2027, 2, 15)


def test_an_agencys_own_value_stands_before_the_national(sesi_pusat: Sesi) -> None:
    (lama,) = cari(sesi_pusat, "penilaian_periodik_hari_kerja")
    assert lama.aturan.tingkat == "usulan"
    mulai = date(2026, 1, 2)
    referensi.tetapkan_nilai(sesi_pusat, lama.id, "5", mulai, "SE Bupati 2/2026", "instansi")
    keadaan = {b.aturan.nilai: b.keadaan for b in cari(sesi_pusat, "penilaian_periodik_hari_kerja")}
    assert keadaan == {"5": "berlaku", "10": "digantikan"}


def test_refusals(sesi_pusat: Sesi, sesi: Sesi) -> None:
    (lama,) = cari(sesi_pusat, "skp_ditetapkan")
    with pytest.raises(Tolakan, match="sesudahnya"):
        referensi.tetapkan_nilai(sesi_pusat, lama.id, "15-02", date(2020, 1, 1), "PP 1/2026")
    with pytest.raises(Tolakan, match="sudah bernilai itu"):
        referensi.tetapkan_nilai(sesi_pusat, lama.id, "31-01", date(2027, 1, 1), "PP 1/2026")
    with pytest.raises(Tolakan, match="Dasar hukum belum diisi"):
        referensi.tetapkan_nilai(sesi_pusat, lama.id, "15-02", date(2027, 1, 1), " ")
    with pytest.raises(Tolakan, match="tidak ada lagi"):
        referensi.tetapkan_nilai(sesi_pusat, b"x" * 16, "15-02", date(2027, 1, 1), "PP 1/2026")
    (tetap,) = [b for b in referensi.lembar(sesi_pusat).aturan if b.aturan.nilai == "se3-2023"]
    with pytest.raises(Tolakan, match="tertanam dalam program"):
        referensi.tetapkan_nilai(sesi_pusat, tetap.id, "x", date(2027, 1, 1), "PP 1/2026")
    (milik,) = cari(sesi, "skp_ditetapkan")
    assert milik.lokal
    assert referensi.lembar(sesi).boleh == {"periode.ubah"}
    with pytest.raises(Tolakan, match="tidak berwenang"):
        referensi.tetapkan_nilai(sesi, milik.id, "15-02", date(2027, 1, 1), "PP 1/2026")
    assert [b.aturan for b in cari(sesi_pusat, "skp_ditetapkan")] == [lama.aturan]


def test_holidays_move_deadlines_and_go_again(sesi_pusat: Sesi) -> None:
    (semula,) = [p for p in periode.daftar(sesi_pusat, 2026, "triwulan") if p.periode.nomor == 1]
    for tgl in (1, 2, 3):
        referensi.tambah_libur(sesi_pusat, date(2027, 4, tgl), f"Libur {tgl}", "SKB")
    with pytest.raises(Tolakan, match="sudah ada"):
        referensi.tambah_libur(sesi_pusat, date(2027, 4, 1), "Dua kali", "SKB")
    periode.buat_tahun(sesi_pusat, 2027)
    (p,) = [p for p in periode.daftar(sesi_pusat, 2027, "triwulan") if p.periode.nomor == 1]
    assert semula.batas_nilai == date(2026, 4, 14)
    assert p.batas_nilai == date(2027, 4, 16)  # two working days later: 3 April 2027 is a Saturday
    (satu,) = cari(sesi_pusat, "2027-04-01")
    assert nama_aturan(satu.aturan) == "1 April 2027"
    referensi.hapus_libur(sesi_pusat, satu.id)
    april = {t for t in rujukan.hari_libur(sesi_pusat) if t.month == 4}
    assert april == {date(2027, 4, 2), date(2027, 4, 3)}
    with pytest.raises(Tolakan, match="Aturan tidak dihapus"):
        referensi.hapus_libur(sesi_pusat, cari(sesi_pusat, "skp_ditetapkan")[0].id)


def test_an_unknown_kind_is_shown_and_left_alone() -> None:
    asing = replace(SKP, jenis="aturan_baru", kunci="sesuatu", nilai="1")
    assert (nama_jenis("aturan_baru"), bentuk(asing)) == ("Aturan baru", TETAP)


def test_the_centre_closes_and_reopens_with_a_reason(sesi_pusat: Sesi) -> None:
    p = next(p for p in referensi.lembar(sesi_pusat).periode if p.label == "Triwulan I 2026")
    periode.tutup(sesi_pusat, p.id)
    assert [x.ditutup for x in referensi.lembar(sesi_pusat).periode if x.id == p.id] == [True]
    with pytest.raises(Tolakan, match="Alasan belum diisi"):
        periode.buka_kunci(sesi_pusat, p.id, "  ")
    periode.buka_kunci(sesi_pusat, p.id, "BA 4/2026")
    assert [x.ditutup for x in referensi.lembar(sesi_pusat).periode if x.id == p.id] == [False]
