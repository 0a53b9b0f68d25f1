"""Workbooks with the SKP of many people: their sheets as texts, and the template to fill in."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.services.lembar_banyak import NIP_CONTOH, RUMUS_KOSONG, LembarTeks
from kinerja_desktop.spreadsheets.baca import Buku, baca_buku
from kinerja_desktop.spreadsheets.lembar import Lembar, NilaiSel
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

BARIS_TAJUK = 3
BARIS_SIAP = 600
KOLOM: tuple[tuple[str, int], ...] = (
    ("NIP", 22), ("Nama", 26), ("Jenis", 11), ("RHK pimpinan yang diintervensi", 36),
    ("Rencana hasil kerja", 40), ("Penugasan dari", 20), ("Perspektif", 20), ("Aspek", 12),
    ("Indikator kinerja individu", 40), ("Target", 14), ("Satuan", 14),
)  # fmt: skip
_PILIHAN = {
    "Jenis": ("Utama", "Tambahan"),
    "Perspektif": ("Penerima Layanan", "Proses Bisnis", "Penguatan Internal", "Anggaran"),
    "Aspek": ("Kuantitas", "Kualitas", "Waktu", "Biaya"),
}
_LAYANAN = "Meningkatnya mutu layanan administrasi kecamatan"
_CONTOH = (
    (NIP_CONTOH, "Budi Contoh", "Utama", _LAYANAN, "Tertatanya surat masuk dan surat keluar", "", "",
     "Kuantitas", "Jumlah surat yang dicatat dan diteruskan", "480", "surat"),
    ("", "", "", "", "", "", "", "Kualitas", "Surat yang diteruskan pada hari yang sama", "95", "%"),
    ("", "", "", "", "", "", "", "Waktu", "Lama penerusan surat", "1", "hari kerja"),
    ("", "", "Tambahan", "", "Terlaksananya pendataan bantuan sosial", "Camat", "",
     "Kuantitas", "Jumlah keluarga yang didata", "120", "keluarga"),
)  # fmt: skip
_PETUNJUK = (
    "Isi lembar SKP mulai di bawah contoh. Baris contoh dilewati; boleh dihapus.",
    "NIP (atau nama) cukup pada baris pertama tiap orang; baris di bawahnya milik orang yang sama.",
    "Satu baris satu indikator. Rencana hasil kerja cukup pada baris pertama tiap hasil kerja.",
    "Jenis: Utama atau Tambahan. Bila kosong, mengikuti baris di atasnya.",
    "Aspek diisi untuk pejabat administrasi dan fungsional; Perspektif untuk pimpinan unit kerja mandiri.",
    "Target ditulis apa adanya, misalnya 12, 80-90, 1.234,5, atau 31 Januari 2026.",
    "Kolom boleh dipindah atau dihapus, selain NIP atau Nama dan Rencana hasil kerja.",
    "Boleh juga satu lembar untuk satu orang: tulis NIP di atas tabelnya, atau namai lembarnya dengan "
    "nama orang itu.",
    "Setelah selesai: salin tabelnya lalu Ctrl+V di SKP > Daftar, atau simpan dan pilih Isi dari Excel > "
    "Impor buku kerja.",
)  # fmt: skip


def baca_skp(path: Path | str) -> tuple[str, tuple[LembarTeks, ...], tuple[str, ...]]:
    """File name, its sheets as people read them, and remarks; Tolakan says what is wrong with the file."""
    return lembar_teks(baca_buku(path, tampil=True))


def lembar_teks(buku: Buku) -> tuple[str, tuple[LembarTeks, ...], tuple[str, ...]]:
    """The same for a workbook that has been read; hidden sheets are passed over and named."""
    catatan = list(buku.peringatan)
    hasil = []
    for s in buku.lembar:
        if s.tersembunyi:
            catatan.append(f"Lembar “{s.nama}” tersembunyi dan tidak dibaca.")
        else:
            hasil.append(LembarTeks(s.nama, _teks(s)))
    return buku.berkas, tuple(hasil), tuple(catatan)


def _teks(s: Lembar) -> list[list[str]]:
    baris = [[_sel(nilai) for nilai in isi] for isi in s.nilai]
    for b, kolom in s.rumus:
        if not baris[b][kolom]:
            baris[b][kolom] = RUMUS_KOSONG
    return baris


def _sel(nilai: NilaiSel) -> str:
    """A cell as people read it: whole numbers without a point, a decimal comma, dates in words."""
    if nilai is None:
        return ""
    if isinstance(nilai, bool):
        return "BENAR" if nilai else "SALAH"
    if isinstance(nilai, int | float):
        if nilai != nilai or abs(nilai) >= 1e15:
            return f"{nilai:.5E}"  # more digits than Excel keeps: a NIP typed as a number is refused by this
        return str(int(nilai)) if nilai == int(nilai) else f"{nilai:.10g}".replace(".", ",")
    if isinstance(nilai, dt.datetime | dt.date):
        return tanggal_panjang(nilai.date() if isinstance(nilai, dt.datetime) else nilai)
    return str(nilai)


def templat_skp() -> bytes:
    """The empty workbook with headings, one example and choices, as .xlsx."""
    from openpyxl.styles import Alignment, Font

    buku, lembar = buku_baru("SKP")
    isi_sel(lembar.cell(1, 1), "SKP BANYAK PEGAWAI").font = Font(bold=True, size=14)
    isi_sel(lembar.cell(2, 1), "Cara mengisi ada di lembar Petunjuk.").font = Font(italic=True)
    tulis_tajuk(lembar, BARIS_TAJUK, KOLOM)
    lembar.freeze_panes = f"C{BARIS_TAJUK + 1}"
    for n, isi in enumerate(_CONTOH, BARIS_TAJUK + 1):
        for kolom, teks in enumerate(isi, 1):
            isi_teks(lembar.cell(n, kolom), teks).font = Font(italic=True, color="808080")
    rapi = Alignment(wrap_text=True, vertical="top")
    for nomor in range(BARIS_TAJUK + 1, BARIS_TAJUK + 1 + BARIS_SIAP):
        for kolom in range(1, len(KOLOM) + 1):
            sel = lembar.cell(nomor, kolom)
            sel.number_format, sel.alignment = "@", rapi
    _pasang_pilihan(lembar)
    petunjuk = buku.create_sheet("Petunjuk")
    petunjuk.column_dimensions["A"].width = 110
    isi_sel(petunjuk.cell(1, 1), "Cara mengisi").font = Font(bold=True, size=13)
    for nomor, kalimat in enumerate(_PETUNJUK, start=1):
        isi_sel(petunjuk.cell(2 + nomor, 1), f"{nomor}. {kalimat}")
    return jadi_bytes(buku)


def _pasang_pilihan(lembar: Worksheet) -> None:
    nama = [judul for judul, _ in KOLOM]
    baris = range(BARIS_TAJUK + 1, BARIS_TAJUK + BARIS_SIAP + 1)
    for judul, daftar in _PILIHAN.items():
        pasang_pilihan(lembar, nama.index(judul), daftar, f"{judul} salah satu dari daftar.", baris)
