"""IKU of a unit: the sheet, last year's, and the head's results that are taken from it."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import iku, iku_pakai, matriks, riwayat_urung, skp, skp_pilihan, validasi
from kinerja_desktop.services.lembar_datar import UbahanDatar as U
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil

ISI = (
    ("Meningkatnya pelayanan", "Indeks kepuasan", "84,50", "indeks", "naik", "Penerima Layanan"),
    ("", "Pengaduan selesai", "100", "%", "naik", "Penerima Layanan"),
    ("Meningkatnya akuntabilitas", "Nilai AKIP", "72,00", "nilai", "naik", "Penguatan Internal"),
)
KOLOM = ("sasaran", "indikator", "target", "satuan", "arah", "perspektif")


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat, 1)


def isi(k: Kantor, tahun: int = 2026, unit: bytes | None = None) -> list[bytes]:
    ubahan = [
        U(b"baru-" + bytes([n]) * 11, kolom, nilai)
        for n, baris in enumerate(ISI)
        for kolom, nilai in zip(KOLOM, baris, strict=True)
    ]
    peta = iku.tulis_sel(k.sesi, tahun, unit or k.akar, ubahan).value
    return [peta[b"baru-" + bytes([n]) * 11] for n in range(len(ISI))]


def test_a_sheet_is_typed_changed_and_copied_to_the_next_year(k: Kantor) -> None:
    ids = isi(k, 2025)
    iku.tulis_sel(k.sesi, 2025, k.akar, [U(ids[0], "target", " 83,00 "), U(ids[0], "sumber", "iku")])
    with pytest.raises(Tolakan, match="tidak dikenal"):
        iku.tulis_sel(k.sesi, 2025, k.akar, [U(ids[0], "arah", "miring")])
    kini = iku.lembar(k.sesi, 2026)
    assert (kini.baris, kini.dari, kini.unit_id) == ((), 2025, k.akar)
    assert iku.salin_tahun(k.sesi, 2026, k.akar, 2025).value == 3
    assert iku.salin_tahun(k.sesi, 2026, k.akar, 2025).value == 0
    baris = iku.lembar(k.sesi, 2026).baris
    assert [(b.sumber, b.sasaran, b.target) for b in baris] == [
        ("IKU", "Meningkatnya pelayanan", "83,00"),
        ("PK", "Meningkatnya pelayanan", "100"),
        ("PK", "Meningkatnya akuntabilitas", "72,00"),
    ]
    assert iku.hapus(k.sesi, 2026, k.akar, [baris[1].id]).value == 1
    with pytest.raises(Tolakan, match="tidak berwenang"):
        iku.hapus(k.sebagai(k.staf[0]), 2026, k.akar, [baris[0].id])


def test_the_head_takes_results_in_one_act_and_the_sheet_knows(k: Kantor) -> None:
    ids = isi(k)
    skp_id = skp.buat(k.sesi, k.camat, 2026).value
    assert iku.lembar(k.sesi, 2026).tanpa_pendukung == 3
    hasil = iku_pakai.ambil(k.sesi, skp_id, ids[:2])
    assert hasil.value == 2
    with k.sesi.baca() as conn:
        (rhk,) = repo_skp.rhk(Pelaksana.dari(conn), [skp_id])[skp_id]
    assert (rhk.teks, rhk.jenis.value, rhk.lingkup.value, rhk.iku_id, rhk.perspektif.value) == (
        "Meningkatnya pelayanan",
        "utama",
        "organisasi",
        ids[0],
        "Penerima Layanan",
    )
    assert [(i.teks, i.target, i.satuan, i.arah.value) for i in rhk.indikator] == [
        ("Indeks kepuasan", "84,50", "indeks", "naik"),
        ("Pengaduan selesai", "100", "%", "naik"),
    ]
    lembar = iku.lembar(k.sesi, 2026)
    assert [lembar.pakai[i].nama for i in ids] == [("Rahmad Santosa",), ("Rahmad Santosa",), ()]
    assert (lembar.tanpa_pendukung, lembar.berubah) == (1, 0)
    temuan = [
        t.apa for t in validasi.periksa_kantor(k.sesi, 2026).temuan if t.kode.endswith("iku_tanpa_pengampu")
    ]
    assert temuan == ["Indikator kinerja utama “Nilai AKIP” belum menjadi RHK siapa pun."]
    riwayat_urung.urungkan(k.sesi, hasil.changes.commit)
    assert iku.lembar(k.sesi, 2026).tanpa_pendukung == 3


def test_a_result_that_differs_is_said_and_follows_again(k: Kantor) -> None:
    ids = isi(k)
    skp_id = skp.buat(k.sesi, k.camat, 2026).value
    iku_pakai.ambil(k.sesi, skp_id, ids)
    baris = skp.muat(k.sesi, skp_id).baris
    skp.ubah_sel(k.sesi, skp_id, [UbahanSel(baris[0].id, "target", "90,00")])
    iku.tulis_sel(k.sesi, 2026, k.akar, [U(ids[2], "sasaran", "Meningkatnya akuntabilitas kinerja")])
    lembar = iku.lembar(k.sesi, 2026)
    assert [lembar.pakai[i].beda for i in ids] == ["target", "", "rencana hasil kerja"]
    assert [p.beda for p in iku_pakai.pilihan_iku(k.sesi, skp_id)] == ["target", "", "rencana hasil kerja"]
    assert iku_pakai.ambil(k.sesi, skp_id, [ids[0], ids[2]]).value == 2
    assert iku.lembar(k.sesi, 2026).berubah == 0
    assert len(skp.muat(k.sesi, skp_id).baris) == 3


def test_only_heads_take_from_the_iku_of_their_own_unit(k: Kantor) -> None:
    ids = isi(k)
    kelurahan = k.buat.unit("Kelurahan Melati", induk=k.akar)
    lurah = k.buat.orang("Lurah", kelurahan, "Taufik Kencana")
    bawahan = k.buat.orang("Pengelola Data", kelurahan, "Bawahan Lurah")
    k.buat.relasi(lurah, k.camat)
    k.buat.relasi(bawahan, lurah, k.camat)
    milik = isi(k, unit=kelurahan)
    pilihan = {
        p: [x.iku_id for x in iku_pakai.pilihan_iku(k.sesi, skp.buat(k.sesi, p, 2026).value)]
        for p in (k.camat, lurah, bawahan, k.kasi)
    }
    assert pilihan == {k.camat: ids, lurah: milik, bawahan: [], k.kasi: []}
    kepala = {u: skp.muat(k.sesi, iku_pakai.skp_kepala(k.sesi, 2026, u)) for u in (k.akar, kelurahan)}
    assert [s.pegawai_id for s in kepala.values()] == [k.camat, lurah]
    for baris in (skp_pilihan.daftar_semua(k.sesi, 2026), matriks.lembar(k.sesi, 2026, k.camat).baris):
        assert [b.jabatan for b in baris if b.pegawai_id == lurah] == ["Lurah Melati"]
    skp_kasi = skp.daftar(k.sesi, 2026, k.kasi)[0].skp_id
    with pytest.raises(Tolakan, match="bukan milik unit ini"):
        iku_pakai.ambil(k.sesi, skp_kasi, ids[:1])


def test_a_workbook_goes_out_and_comes_in_by_its_headings(k: Kantor, tmp_path) -> None:
    import openpyxl

    from kinerja_desktop.flows import iku as alur

    isi(k)
    berkas = alur.ekspor(k.sesi, 2026, k.akar, tmp_path / "iku.xlsx")
    assert alur.impor(k.sesi, berkas, 2027, k.akar).value == 3
    kolom = ("sumber", "indikator", "target", "satuan", "arah", "perspektif")

    def baca(tahun: int) -> list[list[str]]:
        return [[getattr(b, x) for x in kolom] for b in iku.lembar(k.sesi, tahun).baris]

    assert baca(2027) == baca(2026)
    buku = openpyxl.Workbook()
    lembar = buku.active
    for baris in (
        ["PERJANJIAN KINERJA TAHUN 2028"],
        [],
        ["NO", "SASARAN  STRATEGIS", "INDIKATOR KINERJA", "TARGET", "SATUAN"],
        [1, 2, 3, 4, 5],
        [1, "Meningkatnya pelayanan", "Indeks kepuasan", 84.5, "indeks"],
        [None, None, "Pengaduan selesai", 100, "%"],
        ["", "", "", "", ""],
    ):
        lembar.append(baris)
    buku.save(tmp_path / "pk.xlsx")
    assert alur.impor(k.sesi, tmp_path / "pk.xlsx", 2028, k.akar).value == 2
    assert [(b.sumber, b.sasaran, b.indikator, b.target) for b in iku.lembar(k.sesi, 2028).baris] == [
        ("PK", "Meningkatnya pelayanan", "Indeks kepuasan", "84,5"),
        ("PK", "Meningkatnya pelayanan", "Pengaduan selesai", "100"),
    ]
    lain = openpyxl.Workbook()
    lain.active.append(["Nama", "NIP"])
    lain.save(tmp_path / "lain.xlsx")
    with pytest.raises(Tolakan, match="INDIKATOR KINERJA"):
        alur.impor(k.sesi, tmp_path / "lain.xlsx", 2028, k.akar)
