"""SKP as values: overlaps, targets as printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.skp import StatusDokumen, tumpang_tindih
from tests.domain.validasi_uji import KUANTITAS, SKP


def test_overlap_needs_same_person_post_and_days() -> None:
    lain = replace(SKP, id=b"t", mulai=date(2026, 12, 31))
    assert tumpang_tindih(SKP, [SKP, lain]) == [lain]
    assert tumpang_tindih(replace(SKP, selesai=date(2026, 12, 30)), [lain]) == []
    awal = replace(SKP, id=b"t", selesai=date(2026, 1, 1))
    assert tumpang_tindih(SKP, [awal]) == [awal]
    assert tumpang_tindih(replace(SKP, mulai=date(2026, 1, 2)), [awal]) == []
    for beda in ({"jabatan_id": b"x"}, {"pegawai_id": b"x"}, {"status": StatusDokumen.DIBATALKAN}):
        assert tumpang_tindih(SKP, [replace(lain, **beda)]) == []  # type: ignore[arg-type]


def test_target_as_printed() -> None:
    assert KUANTITAS.target_cetak == "12 laporan"
    assert replace(KUANTITAS, target="12 Laporan").target_cetak == "12 Laporan"
    assert replace(KUANTITAS, target="≤ 1 hari kerja", satuan="").target_cetak == "≤ 1 hari kerja"
    assert replace(KUANTITAS, target="", satuan="").target_cetak == ""


def test_seven_values_with_their_official_bullets() -> None:
    resmi = """
Berorientasi Pelayanan
Memahami dan memenuhi kebutuhan masyarakat
Ramah, cekatan, solutif, dan dapat diandalkan
Melakukan perbaikan tiada henti
Akuntabel
Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi
Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien
Tidak menyalahgunakan kewenangan jabatan
Kompeten
Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah
Membantu orang lain belajar
Melaksanakan tugas dengan kualitas terbaik
Harmonis
Menghargai setiap orang apa pun latar belakangnya
Suka menolong orang lain
Membangun lingkungan kerja yang kondusif
Loyal
Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, \
setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah
Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara
Menjaga rahasia jabatan dan negara
Adaptif
Cepat menyesuaikan diri menghadapi perubahan
Terus berinovasi dan mengembangkan kreativitas
Bertindak proaktif
Kolaboratif
Memberi kesempatan kepada berbagai pihak untuk berkontribusi
Terbuka dalam bekerja sama untuk menghasilkan nilai tambah
Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama
"""
    tertulis = [baris for n in NILAI_PERILAKU for baris in (n.nama, *n.butir)]
    assert tertulis == resmi.strip().split("\n")
    assert [n.nomor for n in NILAI_PERILAKU] == [1, 2, 3, 4, 5, 6, 7]
