"""The staff template: a sheet to fill in, choices for columns that have them, and a page of instructions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kinerja_desktop.domain.kepegawaian import NAMA_STATUS, StatusPegawai
from kinerja_desktop.domain.pangkat import SEMUA_GOLONGAN
from kinerja_desktop.domain.tanggal import tanggal_pendek
from kinerja_desktop.spreadsheets.hasil import BarisPegawai
from kinerja_desktop.spreadsheets.medan import LABEL
from kinerja_desktop.spreadsheets.tulis import (
    buku_baru,
    isi_sel,
    isi_teks,
    jadi_bytes,
    pasang_pilihan,
    tulis_tajuk,
)

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

BARIS_TAJUK = 4
BARIS_SIAP = 500
KOLOM: tuple[tuple[str, int], ...] = (
    ("nomor", 9), ("nip", 22), ("nama", 30), ("gelar_depan", 12), ("gelar_belakang", 16),
    ("tempat_lahir", 18), ("tanggal_lahir", 14), ("jenis_kelamin", 10), ("status", 19), ("golongan", 10),
    ("tmt_golongan", 14), ("jabatan", 42), ("tmt_jabatan", 14), ("unit", 36),
    ("atasan_langsung", 30), ("kedudukan", 14), ("pendidikan", 12), ("email", 28),
    ("instansi", 30), ("nip_lama", 12), ("pns_id", 34),
)  # fmt: skip
# Nobody is the 999th of a month: the sample person is never one of the office's own.
_CONTOH = {
    "nomor": "Contoh", "nip": "199001012015031999", "nama": "Budi Contoh", "gelar_belakang": "S.Sos.",
    "tempat_lahir": "Kota Contoh", "tanggal_lahir": "01-01-1990", "jenis_kelamin": "L", "status": "PNS",
    "golongan": "III/b", "tmt_golongan": "01-04-2022", "jabatan": "Pengadministrasi Umum",
    "tmt_jabatan": "01-04-2022", "unit": "Subbagian Umum dan Kepegawaian", "atasan_langsung": "Nama atasan",
    "kedudukan": "aktif", "pendidikan": "S1",
}  # fmt: skip
_PETUNJUK = (
    "Isi lembar Pegawai mulai baris 6, satu orang satu baris. Baris Contoh dilewati; boleh dihapus.",
    "NIP: 18 angka. Kolomnya sudah berformat Teks; jangan diubah menjadi Angka karena Excel membuang "
    "angka-angka terakhir.",
    "Nama tanpa gelar; gelar pada kolomnya sendiri.",
    "Tanggal: hari-bulan-tahun, misalnya 31-12-1985. Tanggal lahir boleh kosong, diambil dari NIP.",
    "Status Kepegawaian: PNS, CPNS, PPPK, atau PPPK Paruh Waktu.",
    "Golongan: PNS misalnya III/d; PPPK misalnya IX.",
    "Atasan Langsung hanya usulan; pejabat penilai ditetapkan di program.",
    "Jangan memakai rumus; bila menyalin dari lembar lain, gunakan Tempel sebagai Nilai.",
    "Kolom boleh dipindah atau dihapus, selain NIP dan Nama.",
    "Setelah selesai: simpan, lalu di program pilih Pegawai > Impor dari Excel.",
)


def baris_contoh(isi: Sequence[object]) -> bool:
    """True for the template's own sample person, whatever was moved, deleted or overwritten beside it."""
    if _CONTOH["nama"] not in isi and _CONTOH["nip"] not in isi:
        return False  # nearly every row of a large list
    return sum(_CONTOH[medan] in isi for medan in ("nomor", "nip", "nama")) >= 2


def templat_pegawai(baris: Sequence[BarisPegawai] = ()) -> bytes:
    """The template as .xlsx bytes, empty or filled with `baris`; what is in it reads back unchanged."""
    from openpyxl.styles import Font

    buku, lembar = buku_baru("Pegawai")
    isi_sel(lembar.cell(1, 1), "DATA PEGAWAI").font = Font(bold=True, size=14)
    isi_sel(lembar.cell(2, 1), "Cara mengisi ada di lembar Petunjuk.").font = Font(italic=True)
    tulis_tajuk(lembar, BARIS_TAJUK, [(LABEL[medan], lebar) for medan, lebar in KOLOM])
    lembar.freeze_panes = f"D{BARIS_TAJUK + 1}"
    for kolom, (medan, _) in enumerate(KOLOM, start=1):
        isi_teks(lembar.cell(BARIS_TAJUK + 1, kolom), _CONTOH.get(medan, "")).font = Font(
            italic=True, color="808080"
        )
        for nomor in range(BARIS_TAJUK + 2, BARIS_TAJUK + 2 + max(BARIS_SIAP, len(baris))):
            lembar.cell(nomor, kolom).number_format = "@"
    for urut, orang in enumerate(baris, start=1):
        for kolom, (medan, _) in enumerate(KOLOM, start=1):
            isi_teks(
                lembar.cell(BARIS_TAJUK + 1 + urut, kolom), urut if medan == "nomor" else _isi(orang, medan)
            )
    _pasang_pilihan(lembar, len(baris))
    petunjuk = buku.create_sheet("Petunjuk")
    petunjuk.column_dimensions["A"].width = 110
    isi_sel(petunjuk.cell(1, 1), "Cara mengisi").font = Font(bold=True, size=13)
    for nomor, kalimat in enumerate(_PETUNJUK, start=1):
        isi_sel(petunjuk.cell(2 + nomor, 1), f"{nomor}. {kalimat}")
    return jadi_bytes(buku)


def _isi(orang: BarisPegawai, medan: str) -> str:
    nilai = getattr(orang, medan)
    if isinstance(nilai, StatusPegawai):
        return NAMA_STATUS[nilai]
    if nilai is None:
        return ""
    return nilai if isinstance(nilai, str) else tanggal_pendek(nilai)


def _pasang_pilihan(lembar: Worksheet, jumlah: int) -> None:
    """Choices in Excel's own list boxes; other spellings may still be typed, the reading decides."""
    status = [NAMA_STATUS[s] for s in StatusPegawai if s is not StatusPegawai.LUAR]
    pilihan = {"jenis_kelamin": ["L", "P"], "status": status, "golongan": list(SEMUA_GOLONGAN)}
    nama = [medan for medan, _ in KOLOM]
    baris = range(BARIS_TAJUK + 1, BARIS_TAJUK + 2 + max(BARIS_SIAP, jumlah))
    for medan, daftar in pilihan.items():
        salah = f"{LABEL[medan]} biasanya salah satu dari daftar."
        pasang_pilihan(lembar, nama.index(medan), daftar, salah, baris)
