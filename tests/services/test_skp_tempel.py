"""Paste: says per cell what does not fit, writes everything in one commit, one undo takes it back."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import riwayat, skp, skp_tempel
from kinerja_desktop.services.lembar_skp import LembarSkp
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil, skp_disetujui, tempel_baru


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat)


def _isi(lembar: LembarSkp) -> list[tuple[str, ...]]:
    return [(b.jenis, b.no, b.intervensi, b.rhk, b.aspek, b.indikator, b.target) for b in lembar.baris]


def _jumlah_commit(sesi: Sesi) -> int:
    return len(riwayat.terakhir(sesi, 10_000))


TABEL = [
    ["A. UTAMA", "", "", "", "", ""],
    ["Mutu layanan", "Terlayaninya warga", "kuantitas", "Surat terbit", "480", "surat"],
    ["", "", "Kualitas", "Surat tanpa salah", "98,5", "%"],
    ["", "", "", "", "", ""],
    ["Tertib arsip", "Tersusunnya arsip", "Kuantitas", "Berkas", "1.234,5", "berkas"],
    ["B. TAMBAHAN", "", "", "", "", ""],
    ["Posyandu", "Terbantunya posyandu", "Kuantitas", "Kegiatan", "12", "kali"],
]


def test_a_table_becomes_results_with_their_indicators_in_one_commit(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    sebelum = _jumlah_commit(k.sesi)
    hasil = tempel_baru(k.sesi, skp_id, TABEL)
    assert _jumlah_commit(k.sesi) == sebelum + 1
    assert len(hasil.value.baris_baru) == 4
    assert _isi(skp.muat(k.sesi, skp_id)) == [
        ("utama", "1", "Mutu layanan", "Terlayaninya warga", "Kuantitas", "Surat terbit", "480"),
        ("utama", "", "Mutu layanan", "Terlayaninya warga", "Kualitas", "Surat tanpa salah", "98,5"),
        ("utama", "2", "Tertib arsip", "Tersusunnya arsip", "Kuantitas", "Berkas", "1.234,5"),
        ("tambahan", "1", "Posyandu", "Terbantunya posyandu", "Kuantitas", "Kegiatan", "12"),
    ]
    riwayat.urungkan(k.sesi, hasil.changes.commit)
    assert skp.muat(k.sesi, skp_id).baris == ()


def test_a_column_of_numbers_before_the_text_is_recognised(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    bernomor = [["1", *TABEL[1]], ["", *TABEL[2]], ["2", *TABEL[4]]]
    tempel_baru(k.sesi, skp_id, bernomor)
    assert [b.no for b in skp.muat(k.sesi, skp_id).baris] == ["1", "", "2"]
    assert skp.muat(k.sesi, skp_id).baris[0].intervensi == "Mutu layanan"


def test_the_check_lists_every_cell_and_writes_nothing(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    tabel = [
        ["a", "b", "Mutu", "c", "banyak", "x", "lebih"],
        ["a", "b2", "Kuantitas", "c", "banyak", "x", ""],
        ["a", "b3", "Waktu", "c", "12", "x" * 90, ""],
    ]
    rencana = skp_tempel.periksa(k.sesi, skp_id, None, "intervensi", tabel)
    assert [(m.baris, m.kolom, m.nama_kolom) for m in rencana.masalah] == [
        (0, 6, "ke-7"),
        (0, 2, "Aspek"),
        (1, 4, "Target"),
        (2, 5, "Satuan"),
    ]
    assert "terlalu panjang: 90 huruf" in rencana.masalah[3].kalimat
    assert skp.muat(k.sesi, skp_id).baris == ()
    with pytest.raises(Tolakan, match="4 sel tidak cocok, misalnya baris 1"):
        skp_tempel.tempel(k.sesi, skp_id, None, "intervensi", tabel)
    with pytest.raises(Tolakan, match=r"pilih Kuantitas.*\. Yang memperbaiki: yang menempel\.$") as e:
        skp_tempel.tempel(k.sesi, skp_id, None, "intervensi", [tabel[0][:6]])
    assert str(e.value).count("Yang memperbaiki") == 1
    assert skp.muat(k.sesi, skp_id).baris == ()
    hasil = skp_tempel.tempel(k.sesi, skp_id, None, "intervensi", tabel, hanya_yang_benar=True)
    assert hasil.value.dilewati == 4
    assert [(b.aspek, b.target) for b in skp.muat(k.sesi, skp_id).baris] == [
        ("", "banyak"),
        ("Kuantitas", ""),
        ("Waktu", "12"),
    ]


@pytest.mark.parametrize(
    "target", ["1.440", "1.440 berkas", "1,5 - 2", "100%", "31-12-2026", "1 (satu) dok."]
)
def test_a_target_is_kept_as_typed(k: Kantor, target: str) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    tempel_baru(k.sesi, skp_id, [["a", "b", "Kuantitas", "c", target, "berkas"]])
    assert [b.target for b in skp.muat(k.sesi, skp_id).baris] == [target]


def test_an_empty_first_column_is_the_number_only_in_a_table_of_full_width(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    sempit = [["", "Terlayaninya warga", "Kuantitas", "Surat terbit", "480", "surat"]]
    tempel_baru(k.sesi, skp_id, sempit)
    tempel_baru(k.sesi, skp_id, [["", "Tertib arsip", "Tersusunnya arsip", *sempit[0][2:]]])
    assert [(b.intervensi, b.rhk, b.satuan) for b in skp.muat(k.sesi, skp_id).baris] == [
        ("", "Terlayaninya warga", "surat"),
        ("Tertib arsip", "Tersusunnya arsip", "surat"),
    ]


def test_section_lines_do_not_hide_the_column_of_numbers(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi = ["Mutu layanan", "Terlayaninya warga", "Kuantitas", "Surat terbit", "480", "surat"]
    tempel_baru(k.sesi, skp_id, [["A. UTAMA"], ["1.", *isi], ["B. TAMBAHAN"], ["(1)", *isi]])
    baris = skp.muat(k.sesi, skp_id).baris
    assert [(b.jenis, b.no, b.intervensi, b.satuan) for b in baris] == [
        ("utama", "1", "Mutu layanan", "surat"),
        ("tambahan", "1", "Mutu layanan", "surat"),
    ]


def test_a_paste_over_rows_overwrites_and_appends_past_the_end(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    awal = skp.muat(k.sesi, skp_id).baris
    tabel = [["Indikator A", "7"], ["Indikator B", "8"]]
    hasil = skp_tempel.tempel(k.sesi, skp_id, awal[1].id, "indikator", tabel)
    baris = skp.muat(k.sesi, skp_id).baris
    assert [(b.indikator, b.target) for b in baris[1:]] == [("Indikator A", "7"), ("Indikator B", "8")]
    assert baris[2].rhk_id == awal[1].rhk_id
    assert hasil.value.baris_diubah == 1
    assert hasil.value.baris_baru == (baris[2].id,)
    assert baris[1].aspek == awal[1].aspek


def test_blank_merged_cells_leave_the_result_alone_and_another_text_is_named(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    a, _ = skp.muat(k.sesi, skp_id).baris
    skp_tempel.tempel(k.sesi, skp_id, a.id, "rhk", [["RHK baru"], [""]])
    assert {b.rhk for b in skp.muat(k.sesi, skp_id).baris} == {"RHK baru"}
    rencana = skp_tempel.periksa(k.sesi, skp_id, a.id, "rhk", [["RHK baru"], ["RHK lain"]])
    assert "bagian dari RHK nomor 1" in rencana.masalah[0].kalimat


def test_a_locked_document_refuses_and_says_who(k: Kantor) -> None:
    skp_id = skp_disetujui(k, k.staf[0])
    with pytest.raises(Tolakan, match="pejabat penilai"):
        skp_tempel.periksa(k.sesi, skp_id, None, "rhk", [["x"]])


def test_five_hundred_rows_of_seven_are_pasted_and_undone_quickly(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    tabel = [
        [str(n), f"Sasaran {n}", f"Hasil {n}", "Kuantitas", f"Indikator {n}", str(n), "berkas"]
        for n in range(1, 501)
    ]
    mulai = time.perf_counter()
    hasil = tempel_baru(k.sesi, skp_id, tabel)
    lama = time.perf_counter() - mulai
    assert len(skp.muat(k.sesi, skp_id).baris) == 500
    mulai = time.perf_counter()
    riwayat.urungkan(k.sesi, hasil.changes.commit)
    assert skp.muat(k.sesi, skp_id).baris == ()
    assert max(lama, time.perf_counter() - mulai) < 3
    with pytest.raises(Tolakan, match="paling banyak 1000 baris"):
        tempel_baru(k.sesi, skp_id, tabel * 3)


_SEL = st.text(alphabet="ab1,. \u202e\n\t\"'%", max_size=6)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(_SEL, min_size=1, max_size=8), min_size=1, max_size=6), st.booleans())
def test_any_paste_is_whole_or_nothing_and_undo_restores_the_rows(
    k: Kantor, tabel: list[list[str]], di_awal: bool
) -> None:
    with k.sesi.kerja("uji", "Bersihkan") as uow:
        uow.update_many("skp", {r.skp_id: {"status": "dibatalkan"} for r in skp.daftar(k.sesi, 2026)})
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    awal = skp.muat(k.sesi, skp_id).baris
    mulai = awal[0].id if di_awal else None
    hasil = skp_tempel.tempel(k.sesi, skp_id, mulai, "intervensi", tabel, hanya_yang_benar=True)
    if hasil.changes:
        riwayat.urungkan(k.sesi, hasil.changes.commit)
    assert skp.muat(k.sesi, skp_id).baris == awal
