"""What the three offices type in the year: their people, plans, progress, ratings; small and invented."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kinerja_desktop.tur import cari
from tests.journeys.tiga_tangan import NAMA

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from tests.journeys.tiga_meja import Kabupaten


class Orang(NamedTuple):
    """One person of the workbook."""

    nama: str
    nip: str
    jabatan: str
    unit: str
    golongan: str


def orang(kunci: str) -> tuple[Orang, Orang, Orang]:
    """Camat, head of section and one of the staff of an office."""
    n = list(NAMA).index(kunci)
    nama = (
        ("Rahmad Santosa", "Yulia Paramita", "Dewi Anggraini"),
        ("Bagus Prakoso", "Ratna Kusuma", "Fajar Nugraha"),
        ("Surti Handayani", "Wahyu Hidayat", "Lina Marlina"),
    )[n]
    kantor = NAMA[kunci]
    return (
        Orang(nama[0], f"19740{n + 1}12199803100{n + 1}", "Camat", kantor, "IV/a"),
        Orang(nama[1], f"19820{n + 1}15200604200{n + 1}", "Kepala Seksi Pelayanan Umum",
              "Seksi Pelayanan Umum", "III/d"),
        Orang(nama[2], f"19910{n + 1}20201501100{n + 1}", "Pengadministrasi Perkantoran",
              "Seksi Pelayanan Umum", "III/a"),
    )  # fmt: skip


def buku_pegawai(kunci: str, berkas: Path) -> Path:
    """The staff workbook of an office as somebody filled it in."""
    from openpyxl import Workbook

    buku = Workbook()
    lembar = buku.active
    assert lembar is not None
    lembar.append(["NIP", "Nama", "Status Kepegawaian", "Golongan", "Jabatan", "TMT Jabatan", "Unit Kerja"])
    for o in orang(kunci):
        lembar.append([o.nip, o.nama, "PNS", o.golongan, o.jabatan, "02-01-2024", o.unit])
    buku.save(berkas)
    return berkas


def impor_pegawai(k: Kabupaten, kunci: str) -> None:
    """Pegawai: the workbook is read, its rows go in, and who assesses whom is confirmed."""
    p = k.p
    buku = buku_pegawai(kunci, k.disk(f"pegawai-{kunci}") / "Pegawai.xlsx")
    k.tempat("Pegawai")

    def isi(d: QDialog) -> None:
        p.klik_berkas("Pilih buku kerja…", buku)
        p.sampai(lambda: cari.ada_tombol("Lanjut: periksa", d), "kolom terbaca")
        p.klik("Lanjut: periksa", d)
        p.klik("Impor ", d)
        p.sampai(lambda: cari.ada_tombol("Lanjut: siapa menilai siapa", d), "hasil impor")
        p.klik("Lanjut: siapa menilai siapa", d)

    def penilai(d: QDialog) -> None:
        p.klik("Centang semua yang disarankan", d)
        p.klik("Konfirmasi ", d)

    p.klik_dialog("Impor dari Excel", isi, penilai)


def susun_skp(k: Kabupaten, nama: str, target: str = "480") -> None:
    """SKP of one person: made, pasted from a sheet, handed in and approved in the assessor's name."""
    p = k.p
    k.tempat("SKP")
    if cari.ada_tombol("Daftar"):
        p.klik("Daftar")
    p.sampai(lambda: cari.ada_kisi("Daftar SKP"), "daftar SKP")
    p.sel(nama, "nama", "Daftar SKP")
    p.klik("Buat SKP")
    p.sampai(lambda: cari.ada_tombol("Tempel dari Excel"), "SKP terbuka")
    p.salin(
        [
            ["Meningkatnya mutu layanan", "Terlayaninya warga", "Kuantitas", "Jumlah surat terbit", target,
             "surat"],
            ["", "", "Kualitas", "Surat tanpa salah tulis", "98", "%"],
        ]
    )  # fmt: skip
    p.klik("Tempel dari Excel")
    p.sampai(lambda: cari.ada_tombol("Ajukan"), "Ajukan dapat ditekan")
    p.klik("Ajukan")
    p.sampai(lambda: cari.ada_tombol("Setujui"), "Setujui dapat ditekan")
    p.klik("Setujui")
    p.sampai(lambda: not cari.ada_tombol("Setujui"), "SKP disetujui")


def nilai(k: Kabupaten, periode: str, semua: dict[str, str]) -> None:
    """Ratings of a period by digits: name -> "12", the result then the conduct."""
    p = k.p
    k.tempat("Penilaian")
    p.klik("Nilai", k.halaman())
    p.pilih("Periode penilaian", periode)
    p.sampai(lambda: cari.ada_kisi("Tabel penilaian"), "tabel penilaian")
    for nama, angka in semua.items():
        for kolom, tombol in zip(("hasil", "perilaku"), angka, strict=True):
            p.sel(nama, kolom, "Tabel penilaian")
            p.ketik(tombol)
            if tombol != "2":  # above and below expectation want their line of evidence
                p.sel(nama, kolom, "Tabel penilaian")
                p.tekan("b")
                p.isi("Bukti untuk rating ini", "Tercatat pada register kantor.")
                p.tekan("Return")


def realisasi(k: Kabupaten, nama: str, bulan: int, angka: str) -> None:
    """Progress of one person's first indicator in one month."""
    p = k.p
    k.tempat("Penilaian")
    p.klik("Pemantauan")
    p.sampai(lambda: cari.ada_kisi("Tabel realisasi"), "tabel realisasi")
    p.pilih("Pegawai", nama)
    p.sampai(lambda: cari.ada_kisi("Tabel realisasi"), "tabel realisasi")
    p.sel("Jumlah surat terbit", f"b{bulan}")
    p.isi("Angka", angka)
    p.tekan("Return")


def ubah_pegawai(k: Kabupaten, nama: str, isian: str, teks: str) -> None:
    """Pegawai: one field of one person by its dialog."""
    p = k.p
    k.tempat("Pegawai")
    p.sampai(lambda: cari.ada_kisi("Daftar pegawai"), "daftar pegawai")
    p.sel(nama, "nama", "Daftar pegawai")

    def isi(d: QDialog) -> None:
        p.isi(isian, teks)
        p.klik("Simpan", d)

    p.klik_dialog("Ubah", isi)


def sql(berkas: Path, perintah: str, *isi: Any) -> list[tuple[Any, ...]]:
    """Read a closed database, only for checking."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(f"file:{berkas}?mode=ro", uri=True)) as db:
        return db.execute(perintah, isi).fetchall()


Periksa = Callable[[str], None]
