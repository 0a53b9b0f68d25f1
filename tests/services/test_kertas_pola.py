"""Papers of the distribution: what stands on them, and who gets which."""

from __future__ import annotations

import re
from datetime import date

import pypdfium2
import pytest

from kinerja_desktop.domain.andaian_pola import Andaian, OrangAndaian
from kinerja_desktop.domain.predikat import Predikat, PredikatOrganisasi
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import kertas_pola
from kinerja_desktop.services import organisasi, penilaian, pola
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui


@pytest.fixture
def k(sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat)
    sesi.jam.atur(date(2026, 3, 30))
    p = hasil.periode["triwulan1"]
    organisasi.tetapkan(sesi, p, "Baik", untuk=hasil.sekda)
    for s in (*hasil.staf, hasil.kasi, hasil.camat):
        skp = skp_disetujui(hasil, s)
        kolom = ("perilaku",) if s == hasil.camat else ("hasil", "perilaku")
        penilaian.beri(sesi, [UbahanNilai(skp, p, x, "2") for x in kolom])
    organisasi.tulis_alasan_pola(sesi, p, "Semua tugas selesai merata.", untuk=hasil.sekda)
    return hasil


def teks(pdf: bytes) -> str:
    halaman = pypdfium2.PdfDocument(pdf)
    return re.sub(r"\s+", " ", " ".join(p.get_textpage().get_text_range() for p in halaman))


def test_the_decision_has_its_columns_counts_reason_and_signature(k: Kantor) -> None:
    p = k.periode["triwulan1"]
    isi = teks(kertas_pola.penetapan(k.sesi, p))
    for kata in (
        "PENETAPAN PREDIKAT KINERJA",
        "PERIODE TRIWULAN I 2026",
        "CAPAIAN KINERJA ORGANISASI : BAIK",
        "ORGANISASI BAIK",  # over the curve
        "NAMA/NIP",
        "RATING PERILAKU KERJA",
        "Staf A",
        "Sesuai Ekspektasi",
        "Baik 6 100,0%",
        "BELUM: Baik paling banyak 4 orang (70% dari 6 orang); kini 6 orang.",
        "Semua tugas selesai merata.",
        "SEKRETARIS DAERAH",
        "Laksmi Wardhani",
        "Format lokal",
    ):
        assert kata in isi, kata
    assert kertas_pola.penetapan(k.sesi, p) == kertas_pola.penetapan(k.sesi, p), "same input, same bytes"


def test_the_decision_of_a_year_names_the_two_ratings_it_rests_on(k: Kantor) -> None:
    p = k.periode["tahunan0"]
    rinci = organisasi.RincianCapaian("sesuai", "di_atas", "IKM 84,9")
    organisasi.tetapkan(k.sesi, p, "Baik", untuk=k.sekda, rinci=rinci)
    isi = teks(kertas_pola.penetapan(k.sesi, p))
    dua = "Capaian Perjanjian Kinerja : Sesuai Ekspektasi Ekspektasi satuan organisasi : Di Atas Ekspektasi"
    assert f"{dua} Dasar penetapan : IKM 84,9" in isi
    assert "Perjanjian Kinerja" not in teks(kertas_pola.penetapan(k.sesi, k.periode["triwulan1"]))


def test_the_meeting_paper_has_the_trial_beside_what_stands(k: Kantor) -> None:
    p = k.periode["triwulan1"]
    lembar = pola.pola(k.sesi, p)
    orang = [OrangAndaian(o.skp_id, o.nama, o.hasil, o.perilaku, o.mengikuti) for o in lembar.orang]
    a = Andaian(orang, lembar.organisasi, lembar.aturan, lembar.pada, lembar.lain)
    a.andaikan_organisasi(PredikatOrganisasi.ISTIMEWA)
    staf = next(o.skp_id for o in lembar.orang if o.nama == "Staf B")
    a.pindah(staf, Predikat.SANGAT_BAIK)
    isi = teks(kertas_pola.bahan_rapat(k.sesi, p, a.rekam()))
    for kata in (
        "BAHAN RAPAT PENETAPAN POLA DISTRIBUSI",
        "COBA-COBA DENGAN CAPAIAN ISTIMEWA",
        "Baik 6 100,0% 5 (83,3%)",
        "paling sedikit 2 orang berganti predikat",
        "Staf B Baik Sangat Baik hasil kerja Di Atas Ekspektasi, perilaku kerja Di Atas Ekspektasi",
        "Rahmad Santosa, Staf A, Staf B",
    ):
        assert kata in isi, kata
    assert "COBA-COBA" not in teks(kertas_pola.bahan_rapat(k.sesi, p, kertas="F4"))
    assert pola.pola(k.sesi, p).jumlah[Predikat.BAIK] == 6


def test_names_are_only_for_who_may_see_them(k: Kantor) -> None:
    p = k.periode["triwulan1"]
    with pytest.raises(Tolakan, match="nama dan predikat semua pegawai"):
        kertas_pola.penetapan(k.sebagai(k.kasi), p)
    rapat = teks(kertas_pola.bahan_rapat(k.sebagai(k.kasi), p))
    assert "Staf A" in rapat
    assert "Rahmad" not in rapat
    assert "Baik 6 100,0%" in rapat, "the counts are everybody's"
    with pytest.raises(Tolakan, match="Tetapkan capaian"):
        kertas_pola.penetapan(k.sesi, k.periode["triwulan2"])


def test_a_trial_with_some_names_counts_the_others_and_the_unseen_head_follows(k: Kantor) -> None:
    lembar = pola.pola(k.sebagai(k.kasi), k.periode["triwulan1"])
    # The own result waits for its document: it is counted, and the own name does not stand on the board.
    assert {o.nama for o in lembar.orang} == {f"Staf {h}" for h in "ABCD"}
    orang = [OrangAndaian(o.skp_id, o.nama, o.hasil, o.perilaku, o.mengikuti) for o in lembar.orang]
    a = Andaian(orang, lembar.organisasi, lembar.aturan, lembar.pada, lembar.lain, lembar.lain_tetap)
    assert a.tetap()[Predikat.BAIK] == lembar.tetap[Predikat.BAIK] == 1, "the head stays, seen or not"
    assert a.jumlah()[Predikat.BAIK] == 6
    a.andaikan_organisasi(PredikatOrganisasi.KURANG)
    assert (a.jumlah()[Predikat.BAIK], a.jumlah()[Predikat.BUTUH_PERBAIKAN]) == (5, 1)
    assert pola.pola(k.sesi, k.periode["triwulan1"]).lain == {}
