"""Every rule of Validasi fires once where it should and is silent where it should not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.skp import (
    Arah,
    Aspek,
    BentukSkp,
    Indikator,
    JenisRhk,
    Lampiran,
    Metode,
    Pendekatan,
    Perspektif,
    Rhk,
    Skp,
)
from kinerja_desktop.domain.validasi import (
    KAIDAH,
    Pemeriksa,
    kekurangan,
    periksa_orang,
    susun_setelan,
)
from kinerja_desktop.domain.validasi import dasar as d
from tests.domain import test_validasi_kantor as lain
from tests.domain.validasi_uji import (
    BATAS,
    HARI,
    KUALITAS,
    KUANTITAS,
    PIMPINAN,
    RHK,
    SKP,
    TAMBAHAN,
    fakta,
    ind,
    orang,
    rhk,
)

DUA = replace(RHK, id=b"r9", urut=9, teks="Terjaganya tertib arsip kecamatan")
PANJANG = "Terjaganya tertib arsip kecamatan " * 10

#: Code of the rule, an SKP in which it fires, and one close to it in which it does not.
SENDIRI: list[tuple[str, Skp, Skp]] = [
    ("kepala.tanpa_penilai", replace(SKP, penilai_id=None), SKP),
    ("kepala.penilai_sendiri", replace(SKP, penilai_id=b"p"), SKP),
    ("kepala.atasan_sama", replace(SKP, penilai_id=b"c"), replace(SKP, atasan_penilai_id=None)),
    ("kepala.di_luar_tahun", replace(SKP, selesai=date(2027, 1, 1)), replace(SKP, mulai=date(2026, 5, 1))),
    ("kepala.di_luar_tahun", replace(SKP, tahun=2025), SKP),
    ("rhk.tanpa_utama", replace(SKP, rhk=()), SKP),
    ("rhk.belum_ditulis", rhk(teks=" \n"), SKP),
    ("rhk.tanpa_intervensi", rhk(teks_atasan=" "), rhk(teks_atasan="", penugasan_dari="Camat")),
    ("rhk.tanpa_intervensi", rhk(teks_atasan=""), rhk(teks_atasan="", rhk_atasan_id=b"a")),
    ("rhk.tanpa_perspektif", rhk(PIMPINAN, perspektif=None), PIMPINAN),
    (
        "rhk.kegiatan",
        rhk(teks="Menyusun laporan keuangan kecamatan"),
        rhk(teks="Laporan keuangan yang andal"),
    ),
    (
        "rhk.kegiatan",
        rhk(teks="Pelaksanaan rapat koordinasi bulanan"),
        rhk(teks="Terlaksananya rapat koordinasi"),
    ),
    ("rhk.kabur", rhk(teks="Laporan yang mendukung pimpinan"), rhk(teks="Laporan yang dipakai pimpinan")),
    ("rhk.kabur", rhk(teks="Turut tersusunnya laporan"), rhk(teks="Tersusunnya laporan keuangan serta aset")),
    ("rhk.terlalu_pendek", rhk(teks="Tersusunnya laporan"), rhk(teks="Tersusunnya laporan bulanan")),
    ("rhk.terlalu_panjang", rhk(teks=PANJANG), rhk(teks=PANJANG[:280])),
    ("rhk.kapital", rhk(teks="TERSUSUNNYA LAPORAN KEUANGAN"), rhk(teks="Tersusunnya laporan APBD")),
    (
        "rhk.kembar",
        replace(SKP, rhk=(RHK, replace(DUA, teks=RHK.teks.upper().title()))),
        replace(SKP, rhk=(RHK, DUA)),
    ),
    (
        "rhk.terlalu_banyak",
        replace(
            SKP,
            rhk=tuple(
                replace(RHK, id=bytes([n]), urut=n, teks=f"Tersusunnya laporan ke {n}") for n in range(13)
            ),
        ),
        replace(
            SKP,
            rhk=tuple(
                replace(RHK, id=bytes([n]), urut=n, teks=f"Tersusunnya laporan ke {n}") for n in range(12)
            ),
        ),
    ),
    (
        "rhk.tambahan_lebih_banyak",
        replace(
            SKP, rhk=(RHK, TAMBAHAN, replace(TAMBAHAN, id=b"r3", teks="Terjaganya tertib parkir upacara"))
        ),
        replace(SKP, rhk=(RHK, TAMBAHAN)),
    ),
    ("rhk.penugasan_tanpa_nama", rhk(penugasan_dari="Atasan."), rhk(penugasan_dari="Lurah Melati")),
    (
        "rhk.tambahan_tanpa_penugasan",
        replace(SKP, rhk=(RHK, replace(TAMBAHAN, penugasan_dari=""))),
        replace(SKP, rhk=(RHK, TAMBAHAN)),
    ),
    ("rhk.perspektif_kurang", replace(PIMPINAN, rhk=PIMPINAN.rhk[:3]), PIMPINAN),
    ("indikator.tidak_ada", rhk(indikator=()), SKP),
    ("indikator.tidak_ada", rhk(indikator=(Indikator(b"x", b"r1"),)), SKP),
    ("indikator.tanpa_teks", ind(teks=" "), SKP),
    (
        "indikator.tanpa_aspek",
        rhk(indikator=(KUANTITAS, KUALITAS, replace(KUALITAS, aspek=None, teks="Lain"))),
        PIMPINAN,
    ),
    (
        "indikator.tanpa_kuantitas",
        rhk(indikator=(KUALITAS,)),
        replace(rhk(indikator=(KUALITAS,)), pendekatan=Pendekatan.KUALITATIF),
    ),
    ("indikator.tanpa_kualitas", rhk(indikator=(KUANTITAS,)), PIMPINAN),
    (
        "indikator.kembar",
        rhk(indikator=(KUANTITAS, KUALITAS, replace(KUANTITAS, id=b"i3"))),
        rhk(indikator=(KUANTITAS, KUALITAS, replace(KUANTITAS, id=b"i3", aspek=Aspek.WAKTU))),
    ),
    ("indikator.sama_dengan_rhk", ind(teks=RHK.teks.upper()), SKP),
    (
        "indikator.terlalu_banyak",
        rhk(indikator=(KUALITAS, *(replace(KUANTITAS, teks=f"Jumlah {n}") for n in range(6)))),
        rhk(indikator=(KUALITAS, *(replace(KUANTITAS, teks=f"Jumlah {n}") for n in range(5)))),
    ),
    ("target.kosong", ind(target=" "), replace(ind(target=""), pendekatan=Pendekatan.KUALITATIF)),
    ("target.tanpa_angka", ind(target="baik sekali"), ind(target="akhir Maret")),
    ("target.tanpa_satuan", ind(satuan=""), ind(target="12 laporan", satuan="")),
    ("target.persen_lewat", ind(target="100,5", satuan="Persen"), ind(target="100", satuan="%")),
    ("target.waktu_lewat", ind(target="367", satuan="Hari kerja"), ind(target="366", satuan="hari kerja")),
    ("target.waktu_lewat", ind(target="13", satuan="bulan"), ind(target="12", satuan="bulan")),
    (
        "target.indeks_lewat",
        ind(teks="Nilai IKM", target="101", satuan="indeks"),
        ind(teks="Nilai IKM", target="88", satuan="indeks"),
    ),
    ("target.indeks_lewat", ind(target="5", satuan="skala 1-4"), ind(target="4", satuan="skala 1-4")),
    (
        "target.indeks_lewat",
        ind(teks="Indeks SPBE", target="5,5", satuan="poin"),
        ind(teks="Jumlah aplikasi SPBE yang dipakai", target="12", satuan="aplikasi"),
    ),
    ("target.di_bawah_nol", ind(target="-1", satuan="derajat"), ind(target="1", satuan="derajat")),
    ("target.nol", ind(target="0"), ind(target="0", arah=Arah.TURUN)),
    ("target.rentang_terbalik", ind(target="90-80"), ind(target="80-90")),
    ("target.pecahan", ind(target="2,5", satuan="laporan"), ind(target="2,5", satuan="km")),
    (
        "target.arah_berselisih",
        ind(target="paling sedikit 12", arah=Arah.TURUN),
        ind(target="paling sedikit 12", arah=Arah.NAIK),
    ),
    (
        "target.jalur_tak_cocok",
        ind(metode=Metode.HITUNGAN, jalur=("3", "3", "3", "4")),
        ind(metode=Metode.HITUNGAN, jalur=("3", "3", "3", "3")),
    ),
    (
        "target.rilis_tanpa_bulan",
        ind(metode=Metode.RILIS),
        ind(metode=Metode.RILIS, jalur=("", "", "", "12")),
    ),
    ("perilaku.baris_hilang", replace(SKP, perilaku=SKP.perilaku[:-1]), SKP),
    (
        "perilaku.tanpa_ekspektasi",
        replace(SKP, perilaku=tuple(replace(p, ekspektasi=" ") for p in SKP.perilaku)),
        SKP,
    ),
    (
        "perilaku.ekspektasi_sama",
        replace(
            SKP,
            perilaku=tuple(
                replace(p, ekspektasi="Ramah" if n < 3 else "") for n, p in enumerate(SKP.perilaku)
            ),
        ),
        replace(
            SKP,
            perilaku=tuple(
                replace(p, ekspektasi="Ramah" if n < 2 else "") for n, p in enumerate(SKP.perilaku)
            ),
        ),
    ),
    ("lampiran.daftar_kosong", replace(SKP, lampiran=replace(SKP.lampiran, skema=())), SKP),
    ("lampiran.butir_kembar", replace(SKP, lampiran=Lampiran(("Laptop", "laptop"), ("a",), ("b",))), SKP),
]


@pytest.mark.parametrize(("kode", "salah", "benar"), SENDIRI)
def test_a_rule_of_the_document_fires_and_is_silent(kode: str, salah: Skp, benar: Skp) -> None:
    milik = [t for t in kekurangan(salah) if t.kode == kode]
    assert milik, [t.kode for t in kekurangan(salah)]
    assert kode not in {t.kode for t in kekurangan(benar)}
    for t in milik:
        assert t.kalimat.endswith((".", "”."))
        assert "{" not in t.kalimat
        assert (t.tingkat, t.kolom) == (KAIDAH[kode].tingkat, KAIDAH[kode].kolom)


def test_nothing_is_found_where_nothing_is_wrong() -> None:
    assert kekurangan(SKP) == []
    assert kekurangan(PIMPINAN) == []
    assert kekurangan(replace(SKP, rhk=(RHK, TAMBAHAN))) == []
    assert Pemeriksa(susun_setelan(2026)).periksa(SKP, fakta()) == []
    assert periksa_orang(orang(), susun_setelan(2026).kaidah[d.ORANG]) == []


def test_every_rule_has_a_case() -> None:
    ada = {s[0] for s in (*SENDIRI, *lain.FAKTA, *lain.ORANG, *lain.TAUTAN)} | set(lain.KANTOR)
    assert ada == set(KAIDAH)
    assert len(KAIDAH) >= 40


def test_rules_say_all_that_is_asked_of_them() -> None:
    for k in KAIDAH.values():
        assert k.tingkat in d.TINGKAT
        assert k.kalimat[0] in "{ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        assert k.akibat.endswith(".")
        assert k.siapa
        assert k.aturan
        assert k.kondisi.__name__ != "<lambda>"
        assert k.kondisi.__doc__
        assert k.wajib == (k.tingkat == d.INVALID)


def test_findings_come_by_level_and_in_the_order_of_the_document() -> None:
    skp = replace(
        SKP, rhk=(replace(DUA, teks="Menyusun arsip kecamatan", indikator=()), replace(RHK, teks=""))
    )
    temu = kekurangan(skp)
    assert [t.tingkat for t in temu] == sorted((t.tingkat for t in temu), key=d.TINGKAT.index)
    assert [t.kode for t in temu if t.tingkat == d.INVALID] == ["rhk.belum_ditulis", "indikator.tidak_ada"]
    tambahan = Rhk(b"r2", b"s", JenisRhk.TAMBAHAN, 1, "Panitia upacara kecamatan")
    milik = [t for t in kekurangan(replace(SKP, rhk=(tambahan, RHK))) if t.tingkat == d.INVALID]
    assert {t.kolom for t in milik} == {"intervensi", "indikator"}
    assert all(t.rhk_id == b"r2" and "tambahan nomor 1" in t.kalimat for t in milik)


TEKS = st.text(max_size=60)


@given(
    teks=TEKS,
    target=TEKS,
    satuan=TEKS,
    perspektif=st.sampled_from([None, *Perspektif]),
    bentuk=st.sampled_from(BentukSkp),
)
def test_any_text_can_be_checked_and_twice_the_same(
    teks: str, target: str, satuan: str, perspektif: Perspektif | None, bentuk: BentukSkp
) -> None:
    skp = replace(
        rhk(ind(teks=teks, target=target, satuan=satuan), teks=teks, perspektif=perspektif), bentuk=bentuk
    )
    temu = kekurangan(skp)
    assert temu == kekurangan(skp)
    assert all(t.tingkat in d.TINGKAT and t.kalimat for t in temu)
    assert HARI < BATAS
