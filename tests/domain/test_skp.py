"""What an SKP lacks: each rule alone makes exactly its own finding."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kinerja_desktop.domain.perilaku import KODE_PERILAKU, NILAI_PERILAKU
from kinerja_desktop.domain.skp import (
    Aspek,
    BentukSkp,
    EkspektasiPerilaku,
    Indikator,
    JenisRhk,
    Kekurangan,
    Pendekatan,
    Perspektif,
    Rhk,
    Skp,
    StatusDokumen,
    kekurangan,
    tumpang_tindih,
)

KUANTITAS = Indikator(b"i1", b"r1", 1, Aspek.KUANTITAS, "Jumlah laporan", "12", "laporan")
KUALITAS = Indikator(b"i2", b"r1", 2, Aspek.KUALITAS, "Ketepatan laporan", "95", "%")
RHK = Rhk(
    b"r1",
    b"s",
    JenisRhk.UTAMA,
    1,
    "Tersusunnya laporan",
    teks_atasan="Terkelolanya keuangan",
    indikator=(KUANTITAS, KUALITAS),
)
SKP = Skp(
    b"s",
    b"p",
    2026,
    date(2026, 1, 1),
    date(2026, 12, 31),
    penilai_id=b"k",
    atasan_penilai_id=b"c",
    jabatan_id=b"j",
    rhk=(RHK,),
    perilaku=tuple(EkspektasiPerilaku(k, "Layani warga dengan ramah") for k in KODE_PERILAKU),
)
PIMPINAN = replace(
    SKP,
    bentuk=BentukSkp.PIMPINAN,
    rhk=(
        replace(
            RHK, teks_atasan="", perspektif=Perspektif.ANGGARAN, indikator=(replace(KUANTITAS, aspek=None),)
        ),
    ),
)


def rhk(skp: Skp, **ubah: object) -> Skp:
    return replace(skp, rhk=(replace(skp.rhk[0], **ubah),))  # type: ignore[arg-type]


def test_a_complete_skp_lacks_nothing() -> None:
    assert kekurangan(SKP) == []
    assert kekurangan(PIMPINAN) == []


@pytest.mark.parametrize(
    ("skp", "kolom", "tingkat"),
    [
        (replace(SKP, rhk=()), "rhk", "invalid"),
        (rhk(SKP, jenis=JenisRhk.TAMBAHAN), "rhk", "invalid"),
        (rhk(SKP, teks=" \n"), "rhk", "invalid"),
        (rhk(SKP, teks_atasan=""), "intervensi", "invalid"),
        (rhk(SKP, indikator=()), "indikator", "invalid"),
        (rhk(SKP, indikator=(Indikator(b"x", b"r1"),)), "indikator", "invalid"),
        (rhk(SKP, indikator=(replace(KUANTITAS, target=" "), KUALITAS)), "target", "invalid"),
        (rhk(SKP, indikator=(replace(KUANTITAS, teks=""), KUALITAS)), "indikator", "invalid"),
        (rhk(SKP, indikator=(KUANTITAS, KUALITAS, replace(KUALITAS, aspek=None))), "aspek", "invalid"),
        (rhk(SKP, indikator=(KUANTITAS,)), "aspek", "peringatan"),
        (rhk(SKP, indikator=(KUALITAS,)), "aspek", "peringatan"),
        (rhk(PIMPINAN, perspektif=None), "perspektif", "invalid"),
        (replace(SKP, perilaku=SKP.perilaku[1:]), "perilaku", "invalid"),
        (
            replace(SKP, perilaku=tuple(EkspektasiPerilaku(k) for k in KODE_PERILAKU)),
            "perilaku",
            "peringatan",
        ),
        (replace(SKP, penilai_id=None), "penilai", "invalid"),
        (replace(SKP, penilai_id=b"p"), "penilai", "invalid"),
        (replace(SKP, penilai_id=b"c"), "atasan_penilai", "invalid"),
        (replace(SKP, selesai=date(2027, 1, 1)), "periode", "invalid"),
        (replace(SKP, tahun=2025), "periode", "invalid"),
        (replace(SKP, mulai=date(2026, 12, 31), selesai=date(2026, 1, 1)), "periode", "invalid"),
    ],
)
def test_each_rule_alone(skp: Skp, kolom: str, tingkat: str) -> None:
    (temuan,) = kekurangan(skp)
    assert (temuan.kolom, temuan.tingkat) == (kolom, tingkat)
    assert temuan.kalimat.endswith(".")
    assert temuan.siapa
    assert temuan.aturan


def test_a_penugasan_or_a_link_replaces_the_intervened_text() -> None:
    assert kekurangan(rhk(SKP, teks_atasan="", penugasan_dari="Camat")) == []
    assert kekurangan(rhk(SKP, teks_atasan="", rhk_atasan_id=b"a")) == []


def test_additional_rows_are_checked_and_numbered_in_their_own_block() -> None:
    tambahan = Rhk(b"r2", b"s", JenisRhk.TAMBAHAN, 1, "Panitia upacara")
    temuan = kekurangan(replace(SKP, rhk=(tambahan, RHK)))
    assert {t.kolom for t in temuan} == {"intervensi", "indikator"}
    assert all(t.rhk_id == b"r2" and "tambahan nomor 1" in t.kalimat for t in temuan)


def test_qualitative_needs_no_targets_nor_aspects() -> None:
    polos = rhk(SKP, indikator=(Indikator(b"i", b"r1", 1, None, "Laporan dipakai pimpinan tepat waktu"),))
    assert kekurangan(replace(polos, pendekatan=Pendekatan.KUALITATIF)) == []
    kosong: list[Kekurangan] = kekurangan(replace(rhk(SKP, indikator=()), pendekatan=Pendekatan.KUALITATIF))
    assert [k.kolom for k in kosong] == ["indikator"]


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
