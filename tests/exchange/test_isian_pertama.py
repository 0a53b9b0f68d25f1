"""What two PCs of an office fill in first without each other: one row, a Beda Isian where it differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kinerja_desktop.exchange.cabut import cabut_kunci
from kinerja_desktop.services import beda_isian, organisasi, penilaian, realisasi
from kinerja_desktop.store.periksa import periksa
from tests.exchange.tempat import Tempat
from tests.exchange.tempat_pc import antar, buat_pc, kunci
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui


@pytest.fixture
def dua(buat: Callable[..., Tempat], cepat: None, tmp_path: Path) -> Iterator[tuple[Tempat, Tempat, Kantor]]:
    """Two PCs of an office that hold one approved SKP."""
    satu = buat("Sukamaju")
    kantor = kantor_kecil(satu.sesi, Pabrik(satu.sesi), staf=1)
    skp_disetujui(kantor, kantor.kasi)
    pc2 = buat_pc(satu, "pc2", tmp_path / "pc2")
    yield satu, pc2, kantor
    pc2.sesi.db.tutup()


def bertukar(satu: Tempat, pc2: Tempat) -> None:
    """Both files cross on the way."""
    ke_dua, ke_satu = antar(satu, pc2), antar(pc2, satu)
    pc2.terima(*ke_dua)
    satu.terima(*ke_satu)
    pc2.terima(*antar(satu, pc2))
    satu.terima(*antar(pc2, satu))


def sama(*semua: Tempat) -> None:
    """All rows and commits, and the open questions (a question that was answered on the way is local)."""
    isi = [t.isi_semua() for t in semua]
    for i in isi:
        i["sync_conflict"] = [r for r in i["sync_conflict"] if r[-1]]
    assert isi[0] == isi[1]


def nilai(t: Tempat, kantor: Kantor, hasil: str, perilaku: str) -> None:
    periode = kantor.periode["triwulan1"]
    lembar = penilaian.lembar(t.sesi, periode)
    skp_id = next(b.skp_id for b in lembar.baris if b.pegawai_id == kantor.kasi)
    for kolom, isi in (("hasil", hasil), ("perilaku", perilaku)):
        penilaian.beri(t.sesi, [penilaian.UbahanNilai(skp_id, periode, kolom, isi)])


def test_rating_pertama_di_dua_komputer_menjadi_beda_isian(dua: tuple[Tempat, Tempat, Kantor]) -> None:
    satu, pc2, kantor = dua
    nilai(satu, kantor, "sesuai", "sesuai")
    nilai(pc2, kantor, "di_atas", "sesuai")
    bertukar(satu, pc2)
    for t in (satu, pc2):
        assert t.hitung("evaluasi", "_del = 0") == 1
        assert [b.apa for b in beda_isian.daftar(t.sesi).isian] == ["Rating hasil kerja"]
        assert periksa(t.sesi.db).temuan == []
    sama(satu, pc2)


def test_rating_pertama_yang_sama_tidak_bertanya(dua: tuple[Tempat, Tempat, Kantor]) -> None:
    satu, pc2, kantor = dua
    for t in (satu, pc2):
        nilai(t, kantor, "sesuai", "di_atas")
    bertukar(satu, pc2)
    for t in (satu, pc2):
        assert t.hitung("evaluasi") == 1
        assert beda_isian.daftar(t.sesi).isian == ()
    sama(satu, pc2)


def test_capaian_organisasi_pertama_di_dua_komputer(dua: tuple[Tempat, Tempat, Kantor]) -> None:
    satu, pc2, kantor = dua
    periode = kantor.periode["triwulan1"]
    tetapkan = organisasi.tetapkan
    tetapkan(satu.sesi, periode, "Baik", "Menurut laporan", untuk=kantor.sekda)
    tetapkan(pc2.sesi, periode, "Istimewa", "Menurut laporan", untuk=kantor.sekda)
    bertukar(satu, pc2)
    for t in (satu, pc2):
        assert t.hitung("capaian_organisasi") == 1
        assert len(beda_isian.daftar(t.sesi).isian) == 1
    sama(satu, pc2)


def test_realisasi_pertama_di_dua_komputer_menjadi_beda_isian(dua: tuple[Tempat, Tempat, Kantor]) -> None:
    satu, pc2, _kantor = dua
    for t, angka in ((satu, "40"), (pc2, "45")):
        with t.sesi.baca() as conn:
            (indikator,) = conn.exec_driver_sql(
                "SELECT id FROM indikator WHERE target <> '' ORDER BY id"
            ).first()
        realisasi.catat(t.sesi, indikator, 1, angka)
    bertukar(satu, pc2)
    assert [b.apa for b in beda_isian.daftar(satu.sesi).isian] == ["Angka"]


def test_isian_pertama_yang_tidak_berlaku_dapat_diisi_lagi(dua: tuple[Tempat, Tempat, Kantor]) -> None:
    """What a lost PC filled in first counts nowhere; the row is free again for those that are left."""
    satu, pc2, kantor = dua
    periode, asal = kantor.periode["triwulan1"], pc2.hitung("journal_commit", "writer = ?", kunci(pc2))
    nilai(pc2, kantor, "di_atas", "di_atas")
    organisasi.tetapkan(pc2.sesi, periode, "Istimewa", "Menurut laporan", untuk=kantor.sekda)
    satu.terima(*antar(pc2, satu))
    cabut_kunci(satu.sesi, kunci(pc2), "hilang", sampai=asal)
    assert satu.hitung("evaluasi", "_del = 0") == satu.hitung("capaian_organisasi", "_del = 0") == 0
    nilai(satu, kantor, "sesuai", "sesuai")
    organisasi.tetapkan(satu.sesi, periode, "Baik", "Menurut laporan", untuk=kantor.sekda)
    assert satu.hitung("evaluasi", "_del = 0 AND skp_id IS NOT NULL AND periode_id = ?", periode) == 1
    assert (
        satu.hitung("capaian_organisasi", "_del = 0 AND predikat = 'Baik' AND periode_id = ?", periode) == 1
    )
    assert periksa(satu.sesi.db).temuan == []
