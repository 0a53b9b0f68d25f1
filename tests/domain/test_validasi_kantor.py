"""The rules of Validasi about people, links and the office: each fires where it should and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kinerja_desktop.domain.kepegawaian import Jabatan, Kedudukan, StatusPegawai
from kinerja_desktop.domain.skp import Skp, StatusDokumen
from kinerja_desktop.domain.validasi import (
    KAIDAH,
    FaktaKantor,
    Jaringan,
    Pemeriksa,
    RhkTujuan,
    periksa_orang,
    susun_setelan,
)
from kinerja_desktop.domain.validasi import dasar as d
from tests.domain.validasi_uji import (
    BATAS,
    PEGAWAI,
    PENILAI,
    PIMPINAN,
    PLT,
    SKP,
    TEMPAT,
    fakta,
    orang,
    rhk,
)

LAIN = replace(SKP, id=b"o", mulai=date(2026, 12, 1))
LAMA = {"hari_ini": date(2026, 2, 5)}
AJUKAN = replace(SKP, status=StatusDokumen.DIAJUKAN)
KEMBALI = replace(SKP, status=StatusDokumen.DIKEMBALIKAN)
PELAKSANA = Jabatan(b"x", "Pengemudi")

FAKTA: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("kepala.bertumpuk", {"lain": [LAIN]}, {"lain": [replace(LAIN, jabatan_id=b"z")]}),
    ("kepala.bentuk_lain", {"skp": PIMPINAN}, {"skp": PIMPINAN, "alasan_bentuk": "Memimpin UPT"}),
    (
        "kepala.sebelum_penempatan",
        {"penempatan": replace(TEMPAT, mulai=date(2026, 3, 1))},
        {"penempatan": None},
    ),
    (
        "kepala.lewat_penempatan",
        {"penempatan": replace(TEMPAT, sampai=date(2026, 6, 30))},
        {"penempatan": replace(TEMPAT, sampai=date(2026, 12, 31))},
    ),
    (
        "kepala.tanpa_atasan_penilai",
        {"relasi": replace(fakta().relasi, atasan_penilai_id=None)},
        {"relasi": None},
    ),
    (
        "orang.penilai_bukan_pengawas",
        {"jabatan_penilai": PELAKSANA},
        {"jabatan_penilai": PELAKSANA, "penilai": replace(PENILAI, status=StatusPegawai.LUAR)},
    ),
    ("orang.penilai_tak_bertugas", {"penilai_bertugas": False}, {"penilai_bertugas": False, "penilai": None}),
    ("orang.rantai_berubah", {"rantai": "Penilai kini Sri."}, {"rantai": ""}),
    (
        "orang.plt_penilai_tanpa_sk",
        {"penempatan_penilai": PLT},
        {"penempatan_penilai": replace(PLT, nomor_sk="800/1")},
    ),
    ("tenggat.lewat_belum_disetujui", LAMA, {"hari_ini": BATAS}),
    ("tenggat.lewat_belum_disetujui", {**LAMA, "skp": KEMBALI}, {**LAMA, "dikecualikan": True}),
    ("tenggat.lewat_menunggu", {**LAMA, "skp": AJUKAN}, {**LAMA, "skp": SKP}),
    (
        "tenggat.menunggu_lama",
        {"skp": AJUKAN, "diajukan": date(2026, 1, 2)},
        {"skp": AJUKAN, "diajukan": date(2026, 1, 3)},
    ),
    (
        "tenggat.dikembalikan_lama",
        {"skp": KEMBALI, "dikembalikan": date(2026, 1, 2)},
        {"skp": KEMBALI, "dikembalikan": date(2026, 1, 9)},
    ),
    (
        "tenggat.revisi_berjalan",
        {"skp": replace(SKP, revisi=1)},
        {"skp": replace(SKP, revisi=1, status=StatusDokumen.DISETUJUI)},
    ),
]


@pytest.mark.parametrize(("kode", "salah", "benar"), FAKTA)
def test_a_rule_about_the_surroundings(kode: str, salah: dict[str, Any], benar: dict[str, Any]) -> None:
    pemeriksa = Pemeriksa(susun_setelan(2026))

    def temu(ubah: dict[str, Any]) -> set[str]:
        f = fakta(**ubah)
        return {t.kode for t in pemeriksa.periksa(f.skp, f)}

    assert kode in temu(salah)
    assert kode not in temu(benar)


CPNS = replace(PEGAWAI, status=StatusPegawai.CPNS)
PARUH = replace(PEGAWAI, status=StatusPegawai.PPPK_PW)
AWAL = replace(SKP, selesai=date(2026, 5, 31))
AKHIR = replace(SKP, mulai=date(2026, 7, 1))
ORANG: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("orang.relasi_usulan", {"ada_penilai": False, "usulan": True}, {"usulan": True}),
    ("orang.tanpa_relasi", {"ada_penilai": False}, {"ada_penilai": False, "usulan": True}),
    ("orang.plt_tanpa_sk", {"acting": [PLT]}, {"acting": [replace(PLT, nomor_sk="800/1")]}),
    (
        "orang.tanpa_nip",
        {"pegawai": replace(PEGAWAI, nip="")},
        {"pegawai": replace(PEGAWAI, nip="", nrp="12")},
    ),
    (
        "orang.nrp_tanpa_pangkat",
        {"pegawai": replace(PEGAWAI, nip="", nrp="12", golongan="")},
        {"pegawai": replace(PEGAWAI, nip="", nrp="12")},
    ),
    (
        "orang.pns_tanpa_golongan",
        {"pegawai": replace(PEGAWAI, golongan="")},
        {"pegawai": replace(PARUH, golongan="")},
    ),
    ("orang.tanpa_penempatan", {"penempatan": None}, {}),
    (
        "orang.nama_panjang",
        {"pegawai": replace(PEGAWAI, nama="A" * 46)},
        {"pegawai": replace(PEGAWAI, nama="A" * 45)},
    ),
    ("orang.jabatan_panjang", {"jabatan": "A" * 71}, {"jabatan": "A" * 70}),
    ("orang.celah_masa", {"skp": (AKHIR, AWAL)}, {"skp": (AWAL, replace(AKHIR, mulai=date(2026, 6, 1)))}),
    ("orang.paruh_waktu_tanpa_triwulan", {"pegawai": PARUH, "triwulan": False}, {"triwulan": False}),
    ("orang.cpns_tanpa_skp", {"pegawai": CPNS, "skp": ()}, {"pegawai": CPNS}),
    ("tenggat.tanpa_skp", {"skp": ()}, {"skp": (), "pegawai": CPNS}),
    ("tenggat.lewat_tanpa_skp", {"skp": (), **LAMA}, {"skp": (), "dikecualikan": True, **LAMA}),
]


@pytest.mark.parametrize(("kode", "salah", "benar"), ORANG)
def test_a_rule_about_a_person(kode: str, salah: dict[str, Any], benar: dict[str, Any]) -> None:
    kaidah = susun_setelan(2026).kaidah[d.ORANG]
    assert kode in {t.kode for t in periksa_orang(orang(**salah), kaidah)}
    assert kode not in {t.kode for t in periksa_orang(orang(**benar), kaidah)}


TUJUAN = RhkTujuan(b"sa", b"k", "Terkelolanya keuangan kecamatan", True)
TAUT = rhk(rhk_atasan_id=b"a")
TAUTAN: list[tuple[str, Skp, dict[bytes, RhkTujuan], dict[bytes, RhkTujuan]]] = [
    ("kaskade.tautan_hilang", TAUT, {}, {b"a": TUJUAN}),
    ("kaskade.tautan_hilang", TAUT, {b"a": replace(TUJUAN, hidup=False)}, {b"a": TUJUAN}),
    ("kaskade.kata_berubah", TAUT, {b"a": replace(TUJUAN, teks="Terjaganya aset")}, {b"a": TUJUAN}),
    ("kaskade.bukan_penilai", TAUT, {b"a": replace(TUJUAN, pegawai_id=b"z")}, {b"a": TUJUAN}),
    ("kaskade.belum_bertaut", SKP, {b"a": TUJUAN}, {b"a": replace(TUJUAN, pegawai_id=b"z")}),
]


@pytest.mark.parametrize(("kode", "skp", "salah", "benar"), TAUTAN)
def test_a_rule_about_links(kode: str, skp: Skp, salah: Any, benar: Any) -> None:
    def temu(semua: dict[bytes, RhkTujuan]) -> set[str]:
        ber = frozenset(t.pegawai_id for t in semua.values())
        jaringan = Jaringan(semua, ber, {b"k": "Sri"})
        return {t.kode for t in Pemeriksa(susun_setelan(2026), jaringan).periksa(skp)}

    assert kode in temu(salah)
    assert kode not in temu(benar)


def test_the_words_of_a_link_may_carry_the_indicator_behind_them() -> None:
    tulis = rhk(rhk_atasan_id=b"a", teks_atasan=f"{TUJUAN.teks} (Indikator: Opini BPK)")
    jaringan = Jaringan({b"a": TUJUAN}, frozenset(), {})
    assert Pemeriksa(susun_setelan(2026), jaringan).periksa(tulis) == []


KANTOR: dict[str, tuple[Any, Any]] = {
    "kaskade.tanpa_pendukung": (FaktaKantor([(b"p", b"s", b"r", "Terjaganya aset")]), FaktaKantor()),
    "kaskade.iku_tanpa_pengampu": (FaktaKantor([], ["Indeks Kepuasan Masyarakat"]), FaktaKantor()),
    "mutu.mirip_rekan": ([{"asal": False}], [{"asal": True}]),
    "mutu.salinan_sama": ([{"asal": True}], [{"asal": False}]),
}


@pytest.mark.parametrize("kode", sorted(KANTOR))
def test_a_rule_about_the_office(kode: str) -> None:
    salah, benar = KANTOR[kode]
    assert KAIDAH[kode].kondisi(salah)
    assert not KAIDAH[kode].kondisi(benar)


def test_who_retired_still_gets_no_finding_without_an_assessor_person() -> None:
    f = fakta(penilai=replace(PENILAI, kedudukan=Kedudukan.PENSIUN), penilai_bertugas=False)
    (t,) = Pemeriksa(susun_setelan(2026)).periksa(SKP, f)
    assert t.kode == "orang.penilai_tak_bertugas"
    assert "Sri Wulandari" in t.kalimat
