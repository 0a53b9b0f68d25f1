"""Standards of work: matched by post, edited like a sheet, the centre's read in offices."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import tukar
from kinerja_desktop.services import standar_kerja
from kinerja_desktop.services.lembar_datar import UbahanDatar as U
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.standar_kerja import kelompokkan, kunci_jabatan
from tests.exchange.conftest import cepat  # noqa: F401
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import kantor_kecil
from tests.services.test_ringkas import Regency

BARU = [b"baru-" + bytes([n]) * 11 for n in range(9)]


def isi(sesi: Sesi, jabatan: str, *rhk: str) -> dict[bytes, bytes]:
    ubahan = [
        u
        for n, teks in enumerate(rhk)
        for u in (U(BARU[n], "rhk", teks), U(BARU[n], "indikator", f"Ukuran {n}"), U(BARU[n], "target", "12"))
    ]
    return standar_kerja.tulis_sel(sesi, jabatan, ubahan).value


def test_a_post_is_matched_without_plt_case_and_blanks(sesi: Sesi, buat: Pabrik) -> None:
    k = kantor_kecil(sesi, buat, 3)
    assert kunci_jabatan("Plt.  Kepala  Seksi Pelayanan UMUM") == kunci_jabatan("kepala seksi pelayanan umum")
    isi(sesi, "plt. PENGADMINISTRASI  perkantoran", "Tertatanya arsip", "", "Terlayaninya tamu")
    (baris,) = [j for j in standar_kerja.daftar_jabatan(sesi) if j.baris]
    assert (baris.jabatan, baris.orang, baris.rhk, baris.baris) == ("Pengadministrasi Perkantoran", 3, 2, 3)
    lembar = standar_kerja.lembar(sesi, "Pengadministrasi Perkantoran")
    assert [len(g) for g in kelompokkan(lembar.baris)] == [2, 1]
    assert (lembar.orang, {b.jenis for b in lembar.baris}, {b.lokal for b in lembar.baris}) == (
        3,
        {"utama"},
        {True},
    )
    assert "operator" in standar_kerja.lembar(k.sebagai(k.staf[0]), "Camat").sebab_terkunci


def test_cells_are_checked_written_and_deleted(sesi: Sesi, buat: Pabrik) -> None:
    kantor_kecil(sesi, buat, 1)
    ids = list(isi(sesi, "Arsiparis Mahir", "Tertatanya arsip", "Tersusutnya arsip").values())
    standar_kerja.tulis_sel(
        sesi, "Arsiparis Mahir", [U(ids[0], "aspek", "kualitas"), U(ids[0], "arah", "NAIK")]
    )
    baris = standar_kerja.lembar(sesi, "arsiparis mahir").baris
    assert (baris[0].aspek, baris[0].arah) == ("Kualitas", "naik")
    for kolom, nilai, kata in (("aspek", "Rasa", "tidak dikenal"), ("lokal", "0", "tidak dapat diisi")):
        with pytest.raises(Tolakan, match=kata):
            standar_kerja.tulis_sel(sesi, "Arsiparis Mahir", [U(ids[0], kolom, nilai)])
    with pytest.raises(Tolakan, match="sudah dihapus"):
        standar_kerja.tulis_sel(sesi, "Perencana Ahli Muda", [U(ids[0], "target", "1")])
    assert standar_kerja.hapus(sesi, "Arsiparis Mahir", ids[:1]).value == 1
    assert [b.rhk for b in standar_kerja.lembar(sesi, "Arsiparis Mahir").baris] == ["Tersusutnya arsip"]


def test_the_centres_standard_travels_and_is_only_read(sesi_pusat: Sesi, tmp_path, cepat: None) -> None:  # noqa: F811
    regency = Regency(sesi_pusat, tmp_path)
    regency.tambah("Kecamatan Sukamaju")
    kantor = regency.kantor[0].sesi
    try:
        pusat = list(isi(sesi_pusat, "Pengadministrasi Umum", "Tertatanya arsip").values())
        (tempat := tmp_path / "balasan").mkdir()
        tukar.terima_adk(kantor, [tukar.kirim_adk(sesi_pusat, tempat).berkas[0].path])
        isi(kantor, "pengadministrasi umum", "Terlayaninya tamu")
        baris = standar_kerja.lembar(kantor, "Pengadministrasi Umum").baris
        assert [(b.rhk, b.lokal) for b in baris] == [("Tertatanya arsip", False), ("Terlayaninya tamu", True)]
        with pytest.raises(Tolakan, match="dari pusat"):
            standar_kerja.tulis_sel(kantor, "Pengadministrasi Umum", [U(pusat[0], "target", "24")])
        with pytest.raises(Tolakan, match="dari pusat"):
            standar_kerja.hapus(kantor, "Pengadministrasi Umum", pusat)
        regency.kirim(regency.kantor[0])
        assert [b.rhk for b in standar_kerja.lembar(sesi_pusat, "Pengadministrasi Umum").baris] == [
            "Tertatanya arsip"
        ]
    finally:
        kantor.db.tutup()
