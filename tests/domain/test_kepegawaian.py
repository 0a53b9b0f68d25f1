"""Posts understood from their names, names with titles, placements by date."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.kepegawaian import (
    JenisJabatan,
    JenisPenempatan,
    Pegawai,
    Penempatan,
    StatusPegawai,
    berlaku_pada,
    golongkan_jabatan,
    nama_jabatan_inti,
    nama_lengkap,
    penempatan_pada,
    pimpinan_mandiri_bawaan,
)

J = JenisJabatan


@pytest.mark.parametrize(
    ("nama", "unit", "hasil"),
    [
        ("Camat", "", (J.ADMINISTRATOR, "III.a", "")),
        ("CAMAT SUKAMAJU", "", (J.ADMINISTRATOR, "III.a", "")),
        ("Plt. Camat", "", (J.ADMINISTRATOR, "III.a", "")),
        ("Sekretaris Kecamatan", "", (J.ADMINISTRATOR, "III.b", "")),
        ("Sekretaris", "Kecamatan Sukamaju", (J.ADMINISTRATOR, "III.b", "")),
        ("Lurah Melati", "", (J.PENGAWAS, "IV.a", "")),
        ("Sekretaris Kelurahan", "", (J.PENGAWAS, "IV.b", "")),
        ("Sekretaris", "Kelurahan Melati", (J.PENGAWAS, "IV.b", "")),
        ("Kepala Seksi Pemerintahan", "Seksi Pemerintahan", (J.PENGAWAS, "IV.a", "")),
        ("Kepala Seksi Pemerintahan", "Kelurahan Melati", (J.PENGAWAS, "IV.b", "")),
        ("Kepala Subbagian Umum dan Kepegawaian", "", (J.PENGAWAS, "IV.b", "")),
        ("Kepala Sub Bagian Umum", "", (J.PENGAWAS, "IV.b", "")),
        ("Kasubbag Umum", "", (J.PENGAWAS, "IV.b", "")),
        ("Arsiparis Ahli Pertama", "", (J.FUNGSIONAL, "", "Ahli Pertama")),
        ("Perencana  ahli muda", "", (J.FUNGSIONAL, "", "Ahli Muda")),
        ("Pranata Komputer Terampil", "", (J.FUNGSIONAL, "", "Terampil")),
        ("Arsiparis Mahir", "", (J.FUNGSIONAL, "", "Mahir")),
        ("Asisten Apoteker Terampil", "", (J.FUNGSIONAL, "", "Terampil")),
        ("Sekretaris Daerah", "", (J.JPT, "II.a", "")),
        ("Asisten Pemerintahan", "", (J.JPT, "II.b", "")),
        ("Bupati Contoh", "", (J.POLITIS, "", "")),
        ("Wakil Wali Kota", "", (J.POLITIS, "", "")),
        ("Pengadministrasi Umum", "Kelurahan Melati", (J.PELAKSANA, "", "")),
        ("Ajudan Camat", "", (J.PELAKSANA, "", "")),
        ("Penyelia Lapangan Umum", "", (J.PELAKSANA, "", "")),
        ("", "", (J.LAIN, "", "")),
        ("😀", "", (J.PELAKSANA, "", "")),
    ],
)
def test_a_post_is_known_by_its_name(nama: str, unit: str, hasil: tuple[J, str, str]) -> None:
    assert golongkan_jabatan(nama, unit) == hasil


def test_acting_posts() -> None:
    assert nama_jabatan_inti("Plt. Lurah") == ("Lurah", "plt")
    assert nama_jabatan_inti("PLH  Camat") == ("Camat", "plh")
    assert nama_jabatan_inti("Pelaksana Tugas Camat") == ("Camat", "plt")
    assert nama_jabatan_inti("Pelaksana Harian Camat") == ("Camat", "plh")
    assert nama_jabatan_inti("Pelaksana") == ("Pelaksana", "")


def test_form_a_by_default_for_the_camat_only() -> None:
    assert pimpinan_mandiri_bawaan("Camat")
    assert pimpinan_mandiri_bawaan("Sekretaris Daerah")
    assert not pimpinan_mandiri_bawaan("Sekretaris Kecamatan")
    assert not pimpinan_mandiri_bawaan("Lurah")


def test_names_with_titles() -> None:
    orang = Pegawai(b"", "", "Darto  Kusumo", "Drs.", " S.IP., M.Si.,")
    assert orang.nama_lengkap == "Drs. Darto Kusumo, S.IP., M.Si."
    assert nama_lengkap("Ayu") == "Ayu"
    assert nama_lengkap("", "", "") == ""
    assert StatusPegawai("PPPK_PW") is StatusPegawai.PPPK_PW


def test_placement_on_a_date() -> None:
    def tempat(n: int, jenis: str, mulai: date, sampai: date | None = None) -> Penempatan:
        return Penempatan(bytes([n]), b"p", b"j", b"u", JenisPenempatan(jenis), mulai, sampai)

    lama = tempat(1, "definitif", date(2020, 1, 1), date(2026, 6, 30))
    baru = tempat(2, "definitif", date(2026, 7, 1))
    plt = tempat(3, "plt", date(2026, 3, 1), date(2026, 9, 30))
    daftar = [plt, baru, lama]
    assert penempatan_pada(daftar, b"p", date(2026, 6, 30)) is lama
    assert penempatan_pada(daftar, b"p", date(2026, 7, 1)) is baru
    assert penempatan_pada([plt], b"p", date(2026, 9, 30)) is plt
    assert penempatan_pada([plt], b"p", date(2026, 10, 1)) is None
    assert penempatan_pada(daftar, b"q", date(2026, 7, 1)) is None
    assert berlaku_pada(date(2026, 1, 1), date(2026, 1, 1), date(2026, 1, 1))
    assert not berlaku_pada(date(2026, 1, 2), None, date(2026, 1, 1))
