"""Evidence beside a rating, own ratings and who may read them, the organisation first, the explanation."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.domain.usulan_rating import BatasUsulan
from kinerja_desktop.flows.kertas_penjelasan import kertas_penjelasan
from kinerja_desktop.services import (
    bukti_rating,
    nilai_sendiri,
    organisasi,
    penilaian,
    penjelasan,
    realisasi,
    riwayat,
    skp,
    umpan_balik,
    usulan_batas,
    usulan_rating,
)
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.nilai_sendiri import IsiSendiri
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui
from tests.services.test_jumlah_perintah import perintah


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat)
    sesi.jam.atur(date(2026, 3, 30))
    return hasil


def _beri(k: Kantor, skp_id: bytes, **isi: str) -> None:
    p = k.periode["triwulan1"]
    penilaian.beri(k.sesi, [UbahanNilai(skp_id, p, kolom, v) for kolom, v in isi.items()])


def test_finishing_without_evidence_is_refused_by_name_and_nothing_is_written(k: Kantor) -> None:
    a, b, c = (skp_disetujui(k, s) for s in k.staf[:3])
    p, kasi = k.periode["triwulan1"], k.sebagai(k.kasi)
    _beri(k, a, hasil="1", perilaku="2")
    _beri(k, b, hasil="2", perilaku="2")
    _beri(k, c, hasil="3", perilaku="3", alasan_hasil="40 dari 100 surat.")
    with pytest.raises(
        bukti_rating.PerluBukti, match=r"Staf A \(hasil kerja\); Staf C \(perilaku kerja\)"
    ) as t:
        penilaian.selesai(kasi, p, [a, b, c])
    assert t.value.skp_id == (a, c)
    assert not any(x.selesai for x in penilaian.lembar(kasi, p).baris)
    kurang = {x.nama: x.kurang_bukti for x in penilaian.lembar(kasi, p).baris if x.skp_id}
    assert kurang == {"Staf A": ("hasil",), "Staf B": (), "Staf C": ("perilaku",)}
    _beri(k, a, alasan_hasil="120 dari 100 surat.")
    _beri(k, c, alasan_perilaku="Dua pengaduan warga.")
    assert penilaian.selesai(kasi, p, [a, b, c]).value == 3


def test_what_is_recorded_is_offered_with_few_statements(k: Kantor) -> None:
    a, p, kasi = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"], k.sebagai(k.kasi)
    baris = skp.muat(k.sesi, a).baris
    for bulan in (1, 2):
        realisasi.catat(k.sesi, baris[0].id, bulan, "150", bukti="Register surat")
    umpan_balik.tulis(kasi, a, p, "Ramah kepada warga", nomor_perilaku=1)
    nilai_sendiri.simpan(k.sebagai(k.staf[0]), a, p, IsiSendiri("1", "2", "Lebih cepat"), True)
    with perintah(k.sesi) as jejak:
        butir = bukti_rating.tawaran(k.sesi, a, p)
    assert len(jejak) < 30, "\n".join(jejak)
    teks = {b.jenis: b for b in butir}
    assert "Januari 150 surat; Februari 150 surat dari target 480 surat" in teks["realisasi"].teks
    assert teks["realisasi"].kutipan.endswith("(bukti: Register surat).")
    assert "Ramah kepada warga" in teks["umpan_balik"].teks
    assert any("hasil kerja di atas ekspektasi: Lebih cepat" in b.teks for b in butir)
    with pytest.raises(Tolakan):
        bukti_rating.tawaran(k.sebagai(k.staf[1]), a, p)
    (u,) = usulan_rating.untuk_periode(kasi, p).values()
    assert (u.terukur, u.jumlah) == (1, 2)


def test_an_office_sets_the_limits_of_its_proposals_from_a_period_on(k: Kantor) -> None:
    tw1, tw2 = k.periode["triwulan1"], k.periode["triwulan2"]
    bawaan = usulan_batas.berlaku(k.sesi, tw1)
    for di_atas, sesuai in (("90", "90"), ("0", "10"), ("110", "banyak"), ("1001", "90")):
        with pytest.raises(Tolakan):
            usulan_batas.ubah(k.sesi, tw2, di_atas, sesuai)
    with pytest.raises(Tolakan):
        usulan_batas.ubah(k.sebagai(k.kasi), tw2, "120", "95")
    usulan_batas.ubah(k.sesi, tw2, "130", "99")
    ubah = usulan_batas.ubah(k.sesi, tw2, "120", "97,5")
    assert usulan_batas.berlaku(k.sesi, tw2) == BatasUsulan(Decimal(120), Decimal("97.5"))
    assert usulan_batas.berlaku(k.sesi, tw1) == bawaan, "earlier periods keep theirs"
    riwayat.urungkan(k.sesi, ubah.changes.commit)
    assert usulan_batas.berlaku(k.sesi, tw2) == BatasUsulan(Decimal(130), Decimal(99))


def test_the_last_finished_predicate_stands_beside_the_next_rating(k: Kantor) -> None:
    a = skp_disetujui(k, k.staf[0])
    _beri(k, a, hasil="2", perilaku="2")
    penilaian.selesai(k.sebagai(k.kasi), k.periode["triwulan1"], [a])
    butir = bukti_rating.tawaran(k.sesi, a, k.periode["triwulan2"])
    assert [b.teks for b in butir] == ["Predikat Triwulan I 2026: Baik."]


def test_an_own_rating_is_private_until_it_is_handed_in_and_never_changes_the_rating(k: Kantor) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    orang, kasi = k.sebagai(k.staf[0]), k.sebagai(k.kasi)

    def tampak(sesi: Sesi) -> tuple[str, str]:
        b = next(x for x in penilaian.lembar(sesi, p).baris if x.skp_id == a)
        return b.sendiri_hasil, b.sendiri_status

    assert nilai_sendiri.simpan(orang, a, p, IsiSendiri("1", "")).value == "draf"
    assert tampak(orang) == ("di_atas", "draf")
    assert tampak(kasi) == ("", "")
    assert tampak(k.sesi) == ("", ""), "the grid of the operator may be read by the assessor too"
    assert nilai_sendiri.muat(kasi, a, p).isi == IsiSendiri()
    assert nilai_sendiri.muat(k.sesi, a, p).isi.hasil == "di_atas", (
        "who types it in the person's name reads it"
    )
    with pytest.raises(Tolakan, match="belum lengkap"):
        nilai_sendiri.simpan(orang, a, p, IsiSendiri("1", ""), serahkan=True)
    nilai_sendiri.simpan(orang, a, p, IsiSendiri("1", "2", "Lebih cepat"), serahkan=True)
    assert tampak(kasi) == ("di_atas", "diserahkan")
    b = next(x for x in penilaian.lembar(kasi, p).baris if x.skp_id == a)
    assert (b.hasil, b.perilaku, b.predikat) == ("", "", "")
    with pytest.raises(Tolakan):
        nilai_sendiri.simpan(kasi, a, p, IsiSendiri("3", "3"))
    _beri(k, a, hasil="2", perilaku="2")
    penilaian.selesai(kasi, p, [a])
    with pytest.raises(Tolakan, match="sudah selesai"):
        nilai_sendiri.simpan(orang, a, p, IsiSendiri("3", "3"))


def test_another_organisation_predicate_than_proposed_wants_a_reason(k: Kantor) -> None:
    p = k.periode["tahunan0"]
    k.sesi.jam.atur(date(2026, 12, 30))
    rinci = organisasi.RincianCapaian("sesuai", "di_atas", "IKM 84,9", "Bappeda: tercapai")
    with pytest.raises(organisasi.PerluAlasanUsulan, match="Usulannya Baik"):
        organisasi.tetapkan(k.sesi, p, "Istimewa", untuk=k.sekda, rinci=rinci)
    organisasi.tetapkan(k.sesi, p, "Istimewa", "Juara provinsi", untuk=k.sekda, rinci=rinci)
    bahan = organisasi.bahan(k.sesi, p)
    assert (bahan.predikat, bahan.usulan, bahan.alasan) == ("Istimewa", "Baik", "Juara provinsi")
    assert (bahan.dasar, bahan.rekomendasi, bahan.penetap) == (
        "IKM 84,9", "Bappeda: tercapai", "Laksmi Wardhani",
    )  # fmt: skip
    organisasi.tulis_alasan_pola(k.sesi, p, "Kantor kecil", untuk=k.sekda)
    lagi = organisasi.bahan(k.sesi, p)
    assert (lagi.alasan, lagi.alasan_pola, lagi.predikat) == ("Juara provinsi", "Kantor kecil", "Istimewa")


def test_a_finished_evaluation_explains_itself_with_what_it_was_finished_with(k: Kantor) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    organisasi.tetapkan(k.sesi, p, "Baik", untuk=k.sekda)
    _beri(k, a, hasil="1", perilaku="2", alasan_hasil="620 dari target 480 surat.")
    belum = penjelasan.lembar(k.sesi, a, p).penjelasan
    assert "belum diselesaikan" in belum.teks
    penilaian.selesai(k.sebagai(k.kasi), p, [a])
    organisasi.tetapkan(k.sesi, p, "Kurang", untuk=k.sekda)
    lembar = penjelasan.lembar(k.sebagai(k.kasi), a, p)
    teks = lembar.penjelasan.teks
    assert (lembar.penjelasan.baris, lembar.penjelasan.kolom) == (1, 2)
    assert "Buktinya: 620 dari target 480 surat." in teks
    assert "yang berlaku untuk Triwulan I 2026: Baik." in teks
    assert "Yulia Paramita" in teks
    with pytest.raises(Tolakan):
        penjelasan.lembar(k.sebagai(k.staf[1]), a, p)
    assert kertas_penjelasan(k.sesi, a, p)[:5] == b"%PDF-"


def test_the_words_of_a_counselling_stay_closed_beside_the_rating(k: Kantor) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    isi = {"skp_id": a, "periode_id": p, "oleh_id": k.kasi, "tanggal": "2026-03-12", "masalah": "Utang"}
    with k.sesi.kerja("uji", "Pembinaan") as uow:
        uow.insert("pembinaan", {**isi, "jenis": "konseling", "teks": "Rahasia keluarga"})
        uow.insert("pembinaan", {**isi, "jenis": "bimbingan", "teks": "Belajar aplikasi SPJ"})
    for sesi in (k.sesi, k.sebagai(k.kasi)):
        butir = bukti_rating.tawaran(sesi, a, p)
        assert not any("Rahasia keluarga" in b.teks or "Rahasia keluarga" in b.kutipan for b in butir)
        assert [b.kutipan for b in butir if b.teks.startswith("Konseling kinerja 12-03-2026 tercatat")] == [
            ""
        ]
        assert any("Belajar aplikasi SPJ" in b.teks for b in butir)
        assert "Rahasia keluarga" not in penjelasan.lembar(sesi, a, p).penjelasan.teks
