"""Beranda: what is due in words, the next step of each person, the very field that is missing."""

from __future__ import annotations

import json
from datetime import date

import pytest

from kinerja_desktop.services import alur_skp, beranda, organisasi, penilaian, skp
from kinerja_desktop.services.lembar_beranda import BarisTunggu, RingkasanBeranda
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.tenggat_teks import nada, tenggat_teks
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil, skp_disetujui


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat)


def _baris(r: RingkasanBeranda, nama: str) -> BarisTunggu:
    (satu,) = [b for b in r.tunggu if b.nama == nama]
    return satu


@pytest.mark.parametrize(
    ("batas", "kata", "warna"),
    [
        (date(2026, 1, 14), "9 hari lagi", "aman"),
        (date(2026, 1, 12), "7 hari lagi", "segera"),
        (date(2026, 1, 6), "besok", "segera"),
        (date(2026, 1, 5), "hari ini", "segera"),
        (date(2026, 1, 2), "lewat 3 hari", "lewat"),
        (date(2026, 12, 31), "sampai 31 Desember 2026", "aman"),
        (None, "", "aman"),
    ],
)
def test_deadlines_in_words(batas: date | None, kata: str, warna: str) -> None:
    assert (tenggat_teks(batas, date(2026, 1, 5)), nada(batas, date(2026, 1, 5))) == (kata, warna)


def test_a_new_office_is_shown_three_steps_until_people_have_assessors(sesi: Sesi, buat: Pabrik) -> None:
    r = beranda.ringkasan(sesi)
    assert [(x.judul, x.selesai) for x in r.langkah_awal] == [
        ("Data kantor", True),
        ("Daftar pegawai", False),
        ("Pejabat penilai", False),
    ]
    k = kantor_kecil(sesi, buat)
    assert beranda.ringkasan(k.sesi).langkah_awal == ()


def test_a_period_that_runs_is_not_called_finished_because_nobody_can_be_rated_yet(k: Kantor) -> None:
    skp.buat(k.sesi, k.staf[0], 2026)
    kartu = {x.kunci: x for x in beranda.ringkasan(k.sesi).kartu}["nilai"]
    assert kartu.angka == 0
    assert kartu.keterangan.endswith("sedang berjalan")


def test_the_greeting_and_the_four_cards(k: Kantor) -> None:
    skp_disetujui(k, k.staf[0])
    r = beranda.ringkasan(k.sesi)
    assert r.tanggal == "Senin, 5 Januari 2026"
    assert r.sapaan == "Selamat datang, Operator"
    kartu = {x.kunci: x for x in r.kartu}
    assert list(kartu) == ["skp", "nilai", "cetak", "tukar"]
    assert (kartu["skp"].angka, kartu["skp"].tenggat) == (5, "26 hari lagi")
    assert kartu["cetak"].angka == 1
    assert kartu["tukar"].angka > 10
    assert kartu["tukar"].tombol == "Gabung"


def test_each_person_waits_with_the_field_that_is_missing(k: Kantor) -> None:
    kosong, celah, lengkap, diajukan = k.staf
    skp.buat(k.sesi, kosong, 2026)
    a = skp.buat(k.sesi, celah, 2026).value
    isi_lengkap(k.sesi, a)
    b = skp.muat(k.sesi, a).baris[1]
    skp.ubah_sel(k.sesi, a, [UbahanSel(b.id, "target", "")])
    isi_lengkap(k.sesi, skp.buat(k.sesi, lengkap, 2026).value)
    d = skp.buat(k.sesi, diajukan, 2026).value
    isi_lengkap(k.sesi, d)
    alur_skp.ajukan(k.sesi, d)
    r = beranda.ringkasan(k.sesi)
    x = _baris(r, "Staf B")
    assert (x.langkah, x.tujuan.halaman) == ("Lengkapi SKP", "skp")
    assert x.tujuan.argumen == {"skp": a, "baris": b.id, "kolom": "target"}
    assert "belum mempunyai target" in x.kurang
    assert _baris(r, "Staf A").kurang == "SKP harus mempunyai paling sedikit satu RHK utama."
    assert _baris(r, "Staf C").langkah == "Ajukan SKP"
    assert _baris(r, "Staf D").kurang == "Menunggu Yulia Paramita: persetujuan SKP"
    assert _baris(r, "Rahmad Santosa").kurang == "SKP 2026 belum dibuat"
    assert {y.tenggat for y in r.tunggu} == {"26 hari lagi"}


def test_everybody_sees_what_waits_for_them(k: Kantor) -> None:
    d = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, d)
    skp.buat(k.sesi, k.staf[1], 2026)
    alur_skp.ajukan(k.sesi, d)
    kasi = beranda.ringkasan(k.sebagai(k.kasi))
    assert [(b.nama, b.langkah) for b in kasi.tunggu] == [
        ("Staf A", "Setujui SKP"),
        ("Yulia Paramita", "Buat SKP"),
    ]
    assert [b.langkah for b in beranda.ringkasan(k.sebagai(k.staf[0])).tunggu] == []
    assert [b.langkah for b in beranda.ringkasan(k.sebagai(k.staf[1])).tunggu] == ["Lengkapi SKP"]


def test_the_head_of_the_office_sees_what_waits_for_him_and_counts_of_all(k: Kantor) -> None:
    """What waits for others stands under Perencanaan SKP; a kasi's card counts the kasi's people only."""
    for orang in (k.staf[0], k.kasi):
        d = skp.buat(k.sesi, orang, 2026).value
        isi_lengkap(k.sesi, d)
        alur_skp.ajukan(k.sesi, d)
    camat = beranda.ringkasan(k.sebagai(k.camat))
    assert [(b.nama, b.langkah) for b in camat.tunggu] == [
        ("Rahmad Santosa", "Buat SKP"),
        ("Yulia Paramita", "Setujui SKP"),
    ]
    kartu = {x.kunci: x for x in camat.kartu}
    assert (kartu["skp"].angka, kartu["skp"].keterangan) == (6, "2 menunggu persetujuan")
    assert kartu["tukar"].tombol == "Lihat tukar data"
    kasi = {x.kunci: x for x in beranda.ringkasan(k.sebagai(k.staf[1])).kartu}["skp"]
    assert (kasi.angka, kasi.keterangan) == (1, "tahun 2026")
    k.sesi.jam.atur(date(2026, 3, 30))
    skp_disetujui(k, k.camat)
    langkah = [b.langkah for b in beranda.ringkasan(k.sebagai(k.camat)).tunggu]
    assert "Tetapkan capaian" in langkah


def test_ratings_are_asked_for_near_the_end_of_the_period_and_then_overdue(k: Kantor) -> None:
    a = skp_disetujui(k, k.staf[0])
    p = k.periode["triwulan1"]

    def langkah() -> list[tuple[str, str, object]]:
        r = beranda.ringkasan(k.sesi)
        return [(b.langkah, b.tenggat, b.tujuan.argumen.get("kolom")) for b in r.tunggu if b.skp_id == a]

    k.sesi.jam.atur(date(2026, 2, 2))
    assert langkah() == []
    k.sesi.jam.atur(date(2026, 3, 30))
    assert langkah() == [("Nilai sekarang", "15 hari lagi", "hasil")]
    penilaian.beri(k.sesi, [UbahanNilai(a, p, "hasil", "1")])
    assert langkah()[0][2] == "perilaku"
    penilaian.beri(k.sesi, [UbahanNilai(a, p, "perilaku", "1")])
    penilaian.beri(k.sesi, [UbahanNilai(a, p, f"alasan_{c}", "Tercatat.") for c in ("hasil", "perilaku")])
    k.sesi.jam.atur(date(2026, 4, 20))
    assert langkah() == [("Selesaikan", "lewat 6 hari", None)]
    penilaian.selesai(k.sebagai(k.kasi), p, [a])
    assert langkah() == [("Sampaikan dokumen", "21 hari lagi", None)]
    kartu = {x.kunci: x for x in beranda.ringkasan(k.sesi).kartu}
    assert kartu["nilai"].keterangan.startswith("Triwulan II 2026")


def test_the_head_waits_for_the_organisation(k: Kantor) -> None:
    skp_disetujui(k, k.camat)
    k.sesi.jam.atur(date(2026, 3, 30))
    assert _baris(beranda.ringkasan(k.sesi), "Rahmad Santosa").langkah == "Tetapkan capaian"
    organisasi.tetapkan(k.sesi, k.periode["triwulan1"], "Baik", untuk=k.camat)
    assert _baris(beranda.ringkasan(k.sesi), "Rahmad Santosa").tujuan.argumen["kolom"] == "perilaku"


def test_somebody_without_an_assessor_leads_to_the_assessor_field(k: Kantor) -> None:
    baru = k.buat.orang("Pengemudi", k.unit, "Tanpa Penilai")
    x = _baris(beranda.ringkasan(k.sesi), "Tanpa Penilai")
    assert (x.langkah, dict(x.tujuan.argumen)) == ("Tetapkan penilai", {"pegawai": baru, "kolom": "penilai"})


def test_the_centre_sees_who_has_sent_and_who_is_late(sesi_pusat: Sesi) -> None:
    def isi(writer: bytes, nama: str, waktu: str | None, ruang: int = 0, keadaan: str = "diterima") -> None:
        with sesi_pusat.db.lokal() as conn:
            p = Pelaksana.dari(conn)
            p.ubah(
                "INSERT INTO sync_writer (writer, ruang, nama, peran, keadaan) VALUES (?, ?, ?, 'kantor', ?)",
                (writer, ruang or writer[0], nama, keadaan),
            )
            if waktu:
                p.ubah(
                    "INSERT INTO sync_receipt (sha256, arah, nama, writer, waktu, keadaan, rincian) "
                    "VALUES (?, 'terima', 'a.adk', ?, ?, 'diterapkan', ?)",
                    (writer.hex(), writer, waktu, json.dumps({})),
                )

    isi(b"\x01" * 32, "Kecamatan Rajin", "2026-04-10T02:00:00+00:00")
    isi(b"\x02" * 32, "Kecamatan Lambat", "2026-03-01T02:00:00+00:00")
    isi(b"\x03" * 32, "Kecamatan Diam", None)
    # A second PC is not a second office, and what it sends is the office's; who only asks is none yet.
    isi(b"\x11" * 32, "Kecamatan Rajin", "2026-03-02T02:00:00+00:00", 1)
    isi(b"\x04" * 32, "Kecamatan Berdua", None)
    isi(b"\x14" * 32, "Kecamatan Berdua", "2026-04-09T02:00:00+00:00", 4)
    isi(b"\x24" * 32, "Kecamatan Berdua", None, 4, "dicabut")
    sesi_pusat.jam.atur(date(2026, 4, 20))
    r = beranda.ringkasan(sesi_pusat)
    assert [(x.nama, x.terlambat, x.terakhir) for x in r.kantor] == [
        ("Kecamatan Diam", True, ""),
        ("Kecamatan Lambat", True, "1 Maret 2026"),
        ("Kecamatan Berdua", False, "9 April 2026"),
        ("Kecamatan Rajin", False, "10 April 2026"),
    ]
    assert {x.kunci: x.angka for x in r.kartu} == {"mengirim": 2, "terlambat": 2, "menunggu": 0, "beda": 0}
    assert r.kartu[0].keterangan == "dari 4 kantor"


def test_deadlines_follow_the_period_and_the_holidays_of_the_office(k: Kantor) -> None:
    a = skp_disetujui(k, k.staf[0])
    libur = {"jenis": "hari_libur", "nilai": "Libur", "berlaku_mulai": "2026-01-01", "tingkat": "nasional"}
    with k.sesi.kerja("uji", "Aturan") as uow:
        uow.update("periode", k.periode["tahunan0"], {"batas_skp": "2026-02-10"})
        uow.insert_many("rujukan", [{**libur, "kunci": f"2026-04-{hari:02d}"} for hari in (2, 3)])
    kartu = {c.kunci: c for c in beranda.ringkasan(k.sesi).kartu}
    assert kartu["skp"].tenggat == "36 hari lagi"
    assert skp.muat(k.sesi, skp.buat(k.sesi, k.staf[1], 2026).value).tenggat == "36 hari lagi"
    k.sesi.jam.atur(date(2026, 4, 6))
    penilaian.beri(k.sesi, [UbahanNilai(a, k.periode["triwulan1"], c, "2") for c in ("hasil", "perilaku")])
    penilaian.selesai(k.sebagai(k.kasi), k.periode["triwulan1"], [a], date(2026, 3, 31))
    serah = next(b for b in beranda.ringkasan(k.sesi).tunggu if b.langkah == "Sampaikan dokumen")
    assert serah.batas == date(2026, 4, 22)
