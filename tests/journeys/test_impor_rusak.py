"""A seniority list as offices have it: three rows are refused, mended in the saved workbook, read again."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from kinerja_desktop.services import pegawai
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.bab import mainkan

DUK = Path(__file__).parent.parent / "data" / "pegawai_duk_manual.xlsx"
BENAR = {
    "Contoh Rusak, S.E.": {"B": "198703152010012004", "E": "15/03/1987"},
    "Contoh Ganda": {"B": "199108202015031002"},
    "Contoh Rumus": {"B": "199304112019031005", "F": "Pengatur (II/c)", "G": "Pengadministrasi Umum",
                     "H": "Seksi Pemerintahan"},
}  # fmt: skip


def perbaiki(dari: Path, ke: Path) -> list[str]:
    """What the operator does in Excel; returns the reasons that stood there."""
    buku = load_workbook(dari)
    lembar = buku.worksheets[0]
    alasan = []
    for baris in range(5, lembar.max_row + 1):
        nama = lembar[f"C{baris}"].value
        alasan.append(str(lembar[f"L{baris}"].value))
        for kolom, isi in BENAR[nama].items():
            lembar[f"{kolom}{baris}"] = isi
    buku.save(ke)
    return alasan


@pytest.mark.timeout(120)
def test_baris_yang_ditolak_diperbaiki_dan_dibaca_lagi(panggung):
    g, p = panggung, panggung.p
    xlsx = g.folder / "xlsx"
    ditolak, benar = xlsx / "ditolak.xlsx", xlsx / "diperbaiki.xlsx"
    mainkan(g, "kantor_baru")
    g.tempat("Pegawai")

    def pertama(d):
        p.klik_berkas("Pilih buku kerja…", DUK)
        p.sampai(lambda: cari.ada_tombol("Lanjut: periksa", d), "kolom terbaca")
        p.klik("Lanjut: periksa", d)
        p.klik("! Ditolak", d)
        p.klik_berkas("Simpan baris ditolak", ditolak)
        p.sampai(ditolak.exists, "buku baris ditolak")
        p.klik("Impor 35 pegawai", d)
        p.sampai(lambda: cari.ada_tombol("Tutup", d), "hasil")
        assert any("3 baris ditolak dan tidak disimpan" in k for k in cari.kalimat(d))
        p.klik("Tutup", d)

    p.klik_dialog("Impor dari Excel", pertama)
    assert len(g.baca(pegawai.daftar)) == 35

    alasan = perbaiki(ditolak, benar)
    assert "Excel telah membuang angka-angka terakhirnya" in alasan[0]
    assert "sudah dipakai di baris 12" in alasan[1]
    assert "berisi rumus" in alasan[2]

    def kedua(d):
        p.klik_berkas("Pilih buku kerja…", benar)
        p.sampai(lambda: cari.ada_tombol("Lanjut: periksa", d), "kolom terbaca")
        p.klik("Lanjut: periksa", d)
        p.klik("Impor 3 pegawai", d)
        p.sampai(lambda: cari.ada_tombol("Tutup", d), "hasil")
        p.klik("Tutup", d)

    p.klik_dialog("Impor dari Excel", kedua)
    nip = {r.nip for r in g.baca(pegawai.daftar)}
    assert len(nip) == 38
    assert {b["B"] for b in BENAR.values()} <= nip

    # The whole list once more: nobody is doubled, nothing changes.
    def ketiga(d):
        p.klik_berkas("Pilih buku kerja…", DUK)
        p.sampai(lambda: cari.ada_tombol("Lanjut: periksa", d), "kolom terbaca")
        p.klik("Lanjut: periksa", d)
        assert cari.tombol("Sama 35", d).isEnabled()
        p.klik("Batal", d)

    p.klik_dialog("Impor dari Excel", ketiga)
    assert len(g.baca(pegawai.daftar)) == 38

    # One Ctrl+Z takes the last import back as a whole.
    p.tekan("Ctrl+Z")
    p.sampai(lambda: len(g.baca(pegawai.daftar)) == 35, "impor diurungkan")
