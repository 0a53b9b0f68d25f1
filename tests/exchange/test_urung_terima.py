"""Undo of a whole receipt: one commit, only what nobody wrote since, and the rest by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import papan_tukar, tukar
from kinerja_desktop.services import alur_skp, riwayat, skp
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.urung_terima import lihat_urung, urungkan_penerimaan
from tests.exchange.tempat import Tempat
from tests.exchange.tempat_pc import antar, buat_pc
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import isi_lengkap, kantor_kecil


@pytest.fixture
def satu(buat: Callable[..., Tempat], cepat: None) -> Tempat:
    """The first PC, with a small staff and the SKP of Staf A."""
    return buat("Sukamaju")


@pytest.fixture
def orang(satu: Tempat):
    return kantor_kecil(satu.sesi, Pabrik(satu.sesi), staf=2)


@pytest.fixture
def skp_a(satu: Tempat, orang) -> bytes:
    a = skp.buat(satu.sesi, orang.staf[0], 2026).value
    isi_lengkap(satu.sesi, a)
    return a


@pytest.fixture
def dua(satu: Tempat, skp_a: bytes, tmp_path: Path) -> Iterator[Tempat]:
    t = buat_pc(satu, "pc2", tmp_path / "pc2")
    yield t
    t.sesi.db.tutup()


def bawa(dari: Tempat, ke: Tempat) -> str:
    """One file from PC to PC; its digest."""
    (path,) = antar(dari, ke)
    (jawab,) = ke.terima(path).berkas
    assert jawab.keadaan in ("diterapkan", "menunggu"), jawab.kalimat
    return jawab.sha256


def sel(t: Tempat, skp_id: bytes, baris: int, kolom: str, nilai: str) -> None:
    b = skp.muat(t.sesi, skp_id).baris[baris]
    skp.ubah_sel(t.sesi, skp_id, [UbahanSel(b.id, kolom, nilai)])


def komit(t: Tempat) -> int:
    return t.hitung("journal_commit")


def test_satu_catatan_baru_mengembalikan_semuanya(satu: Tempat, dua: Tempat, skp_a: bytes) -> None:
    sebelum = satu.isi_semua()["indikator"]
    orang_semula = {b: r[:-1] for b, r in satu.pegawai().items()}
    sel(dua, skp_a, 0, "target", "600")
    sel(dua, skp_a, 0, "target", "700")
    sel(dua, skp_a, 1, "indikator", "Surat tanpa keliru")
    baru = dua.tambah("Orang Baru")
    sha = bawa(dua, satu)
    assert skp.muat(satu.sesi, skp_a).baris[0].target == "700"
    n = komit(satu)
    assert (lihat_urung(satu.sesi, sha).isian, komit(satu)) == (2, n)
    hasil = urungkan_penerimaan(satu.sesi, sha)
    assert komit(satu) == n + 1
    h = hasil.value
    assert (h.isian, h.dicabut, h.dihidupkan, h.tidak) == (2, 1, 0, ())
    assert h.dari == "PC-2"
    assert h.dokumen == ("Pegawai Orang Baru", "SKP Staf A 2026")
    assert satu.isi_semua()["indikator"] == sebelum
    assert satu.pegawai()[baru][-1] == 1
    assert {b: r[:-1] for b, r in satu.pegawai().items() if b != baru} == orang_semula
    (baris,) = [b for b in papan_tukar.keadaan(satu.sesi).berkas if b.sha256 == sha and b.arah == "terima"]
    assert baris.keadaan == "Diurungkan"
    # a second time nothing is left to do, and Riwayat takes the undo itself back
    with pytest.raises(Tolakan, match="Tidak ada yang dapat diurungkan"):
        urungkan_penerimaan(satu.sesi, sha)
    riwayat.urungkan(satu.sesi, hasil.changes.commit)
    assert skp.muat(satu.sesi, skp_a).baris[0].target == "700"
    assert satu.pegawai()[baru][-1] == 0


def test_yang_ditulis_sesudahnya_tetap_dan_disebut(satu: Tempat, dua: Tempat, skp_a: bytes) -> None:
    sel(dua, skp_a, 0, "target", "600")
    sel(dua, skp_a, 1, "target", "77")
    sha = bawa(dua, satu)
    sel(satu, skp_a, 0, "target", "650")
    h = urungkan_penerimaan(satu.sesi, sha).value
    assert h.isian == 1
    assert [b.target for b in skp.muat(satu.sesi, skp_a).baris] == ["650", "98"]
    ((dok, isian, alasan),) = [(t.dokumen, t.isian, t.alasan) for t in h.tidak]
    assert dok == "SKP Staf A 2026"
    assert isian == "Indikator 1 · Target"
    assert "Sesudah itu ada perubahan" in alasan


def test_beda_isian_dan_orang_yang_sudah_dipakai_tetap(
    satu: Tempat, dua: Tempat, skp_a: bytes, orang
) -> None:
    sel(satu, skp_a, 0, "target", "500")
    sel(dua, skp_a, 0, "target", "600")
    baru = dua.tambah("Orang Baru")
    sha = bawa(dua, satu)
    assert papan_tukar.keadaan(satu.sesi).beda == 1
    satu.ubah(baru, tempat_lahir="Sukamaju")
    h = lihat_urung(satu.sesi, sha)
    assert {(t.dokumen, t.alasan[:24]) for t in h.tidak} == {
        ("SKP Staf A 2026", "Isian ini masih Beda Isi"),
        ("Pegawai Orang Baru", "Sesudah itu ada perubaha"),
    }
    with pytest.raises(Tolakan, match="Tidak ada yang dapat diurungkan"):
        urungkan_penerimaan(satu.sesi, sha)


def test_baris_yang_menjadi_tempat_bergantung_tetap(satu: Tempat, dua: Tempat, orang) -> None:
    sha_orang = dua.tambah("Orang Baru")
    sha = bawa(dua, satu)
    skp.buat(satu.sesi, sha_orang, 2026)
    h = lihat_urung(satu.sesi, sha)
    assert (h.dicabut, len(h.tidak)) == (0, 1)
    assert "bergantung padanya" in h.tidak[0].alasan


def test_hapus_dikembalikan(satu: Tempat, dua: Tempat, orang) -> None:
    dua.hapus(orang.staf[1])
    dua.ubah(orang.staf[0], tempat_lahir="Jauh")
    sha = bawa(dua, satu)
    assert satu.pegawai()[orang.staf[1]][-1] == 1
    h = urungkan_penerimaan(satu.sesi, sha).value
    assert (h.dihidupkan, h.isian) == (1, 1)
    assert satu.pegawai()[orang.staf[1]][-1] == 0


def test_langkah_persetujuan_tidak_diurungkan_dan_disebut(satu: Tempat, dua: Tempat, skp_a: bytes) -> None:
    alur_skp.ajukan(dua.sesi, skp_a)
    dua.tambah("Orang Baru")
    sha = bawa(dua, satu)
    h = urungkan_penerimaan(satu.sesi, sha).value
    assert (h.dicabut, h.isian) == (1, 0)
    (t,) = h.tidak
    assert "Ajukan" in t.dokumen
    assert "Langkah persetujuan tidak diurungkan" in t.alasan
    assert skp.muat(satu.sesi, skp_a).status == "diajukan"


def test_hanya_yang_datang_dengan_berkas_itu(satu: Tempat, dua: Tempat, tmp_path: Path) -> None:
    dua.tambah("Pertama")
    bawa(dua, satu)
    dua.tambah("Kedua")
    semua = tukar.kirim_adk(dua.sesi, tmp_path / "semua", [kunci_dari(satu)], semua=True).berkas
    (jawab,) = satu.terima(semua[0].path).berkas
    assert jawab.hasil is not None
    assert (jawab.hasil.baru, jawab.hasil.sudah_ada > 1) == (1, True)
    h = urungkan_penerimaan(satu.sesi, jawab.sha256).value
    assert h.dokumen == ("Pegawai Kedua",)


def kunci_dari(t: Tempat) -> bytes:
    assert t.sesi.db.penulis is not None
    return t.sesi.db.penulis.kunci_umum


def test_berkas_pusat_dan_di_pusat_tidak(kantor: Tempat, pusat: Tempat) -> None:
    kantor.tambah("Siti")
    kirim = kantor.kirim()
    (j,) = pusat.terima(kirim).berkas
    with pytest.raises(Tolakan, match="tidak diurungkan di pusat"):
        urungkan_penerimaan(pusat.sesi, j.sha256)
    (balas,) = kantor.terima(tukar.kirim_adk(pusat.sesi, pusat.folder / "b").berkas[0].path).berkas
    with pytest.raises(Tolakan, match="BKPSDM"):
        urungkan_penerimaan(kantor.sesi, balas.sha256)
    with pytest.raises(Tolakan, match="tidak ada dalam riwayat"):
        urungkan_penerimaan(kantor.sesi, "0" * 64)
