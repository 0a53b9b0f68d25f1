"""The recap of attendance as a workbook: a month with its days, or a year with what absences reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.presensi import RekapPresensi
from kinerja_desktop.spreadsheets.tulis import buku_alir, jadi_bytes, lembar_alir, nip_alir, sel_alir

if TYPE_CHECKING:
    from kinerja_desktop.services.presensi import LembarPresensi, TahunPresensi

_HITUNG: tuple[tuple[str, str], ...] = (
    ("hari_kerja", "Hari Kerja"),
    ("hadir", "Hadir"),
    ("kali_terlambat", "Kali Terlambat"),
    ("menit_terlambat", "Menit Terlambat"),
    ("kali_cepat", "Kali Pulang Cepat"),
    ("menit_cepat", "Menit Pulang Cepat"),
    ("izin", "Izin"),
    ("sakit", "Sakit"),
    ("cuti", "Cuti"),
    ("dinas_luar", "Dinas Luar"),
    ("tugas_belajar", "Tugas Belajar"),
    ("dikecualikan", "Pengecualian"),
    ("tanpa_keterangan", "Tanpa Keterangan"),
    ("belum_dicatat", "Belum Dicatat"),
)
_ORANG: tuple[tuple[str, int], ...] = (
    ("No", 6),
    ("NIP", 22),
    ("Nama", 32),
    ("Jabatan", 36),
    ("Unit Kerja", 30),
)


def _angka(r: RekapPresensi) -> list[int]:
    return [getattr(r, kunci) for kunci, _ in _HITUNG]


def rekap_bulan_xlsx(lembar: LembarPresensi) -> bytes:
    """One sheet: everybody with the code of every day and the counts."""
    nama = f"{NAMA_BULAN[lembar.bulan - 1]} {lembar.tahun}"
    judul = [*_ORANG, *((str(h.tanggal.day), 6) for h in lembar.hari), *((teks, 12) for _, teks in _HITUNG)]
    with buku_alir() as buku:
        ws = lembar_alir(buku, nama, judul, (f"Rekap presensi {nama}", f"{lembar.hari_kerja} hari kerja"))
        for n, b in enumerate(lembar.baris, 1):
            hari = [b.isi[h.tanggal.day].kode if h.tanggal.day in b.isi else None for h in lembar.hari]
            teks = (sel_alir(ws, x) for x in (b.nama, b.jabatan, b.unit))
            ws.append([n, nip_alir(ws, b.nip), *teks, *hari, *_angka(b.rekap)])
    return jadi_bytes(buku)


def rekap_tahun_xlsx(t: TahunPresensi) -> bytes:
    """One sheet: everybody with the counts of the year, absences by month, and the band as information."""
    judul = [*_ORANG, *((teks, 12) for _, teks in _HITUNG), *((f"TK {n[:3]}", 8) for n in NAMA_BULAN)]
    judul.append(("Ketentuan (informasi)", 80))
    with buku_alir() as buku:
        ws = lembar_alir(buku, f"Tahun {t.tahun}", judul, (f"Rekap presensi tahun {t.tahun}",))
        for n, b in enumerate(t.baris, 1):
            teks = (sel_alir(ws, x) for x in (b.nama, b.jabatan, b.unit))
            ws.append([n, nip_alir(ws, b.nip), *teks, *_angka(b.rekap), *b.bulanan, sel_alir(ws, b.kalimat)])
    return jadi_bytes(buku)
