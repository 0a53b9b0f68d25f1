"""Read models of the official forms: everything a form prints, as finished text.

The services fill these from frozen documents; `reports` draws them and asks nothing else. All fields are
plain text in Indonesian, empty where there is nothing to print (the form then leaves room for a pen).
"""

from __future__ import annotations

from dataclasses import dataclass

BENTUK_PIMPINAN = "pimpinan"
BENTUK_ADMINISTRASI = "administrasi"
PILIHAN_TERPILIH = "terpilih"
"""Of a list of options only the chosen one is printed."""
PILIHAN_LENGKAP = "lengkap"
"""The whole list is printed and what does not apply is struck through."""


@dataclass(frozen=True, slots=True)
class IdentitasCetak:
    """One person in the identity table; `jabatan` carries its own "Plt. ", `label_nip` is NIP or NRP."""

    nama: str
    nip: str
    pangkat: str
    jabatan: str
    unit_kerja: str
    label_nip: str = "NIP"
    label_baris5: str = "UNIT KERJA"


@dataclass(frozen=True, slots=True)
class BarisIndikatorCetak:
    """One indicator of a work result; `aspek` only for administrasi, the last two only in evaluations."""

    teks: str
    target: str = ""
    aspek: str = ""
    realisasi: str = ""
    umpan_balik: str = ""


@dataclass(frozen=True, slots=True)
class BarisRhkCetak:
    """One planned work result with its indicators; `umpan_balik` is feedback on the result as a whole."""

    nomor: str
    teks: str
    indikator: tuple[BarisIndikatorCetak, ...] = ()
    teks_atasan: str = ""
    penugasan_dari: str = ""
    perspektif: str = ""
    umpan_balik: str = ""


@dataclass(frozen=True, slots=True)
class PerilakuCetak:
    """One of the seven BerAKHLAK values with its official bullets (SE MenPANRB 20/2021)."""

    nomor: str
    nama: str
    butir: tuple[str, ...]
    ekspektasi_khusus: str = ""
    umpan_balik: str = ""


@dataclass(frozen=True, slots=True)
class IsiKinerja:
    """What SKP and evaluation have in common: head, people, work results, behaviour.

    `bentuk` is pimpinan or administrasi.
    """

    bentuk: str
    nama_instansi: str
    periode_penilaian: str
    """Text after "PERIODE PENILAIAN:", e.g. "1 JANUARI SD 31 DESEMBER TAHUN 2026"."""
    pegawai: IdentitasCetak
    penilai: IdentitasCetak
    utama: tuple[BarisRhkCetak, ...]
    tambahan: tuple[BarisRhkCetak, ...]
    perilaku: tuple[PerilakuCetak, ...]


@dataclass(frozen=True, slots=True)
class BahanSkp(IsiKinerja):
    """Sasaran Kinerja Pegawai, quantitative (PermenPANRB 6/2022)."""

    tempat: str = ""
    tanggal: str = ""
    """Date of signature as text, e.g. "15 Januari 2026"; dotted line when empty."""
    catatan_kaki: str = ""
    """Short remark in the middle of the page footer, e.g. "DRAF"."""


@dataclass(frozen=True, slots=True)
class BahanEvaluasi(IsiKinerja):
    """Evaluasi Kinerja Pegawai, quantitative (PermenPANRB 6/2022, SE MenPANRB 3/2023)."""

    periode: str
    """`PeriodeEvaluasi.label_cetak`: "TRIWULAN I" to "TRIWULAN IV-AKHIR", "AKHIR", or "BULAN JUNI"."""
    predikat_organisasi: str = ""
    """"Istimewa", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang" or empty."""
    rating_hasil: str = ""
    """"di_atas", "sesuai", "di_bawah" or empty."""
    rating_perilaku: str = ""
    predikat: str = ""
    """"Sangat Baik", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang" or empty."""
    tempat: str = ""
    tanggal: str = ""
    gaya_pilihan: str = PILIHAN_TERPILIH
    catatan_kaki: str = ""


@dataclass(frozen=True, slots=True)
class BahanDokumenEvaluasi:
    """Dokumen Evaluasi Kinerja Pegawai; the employee's date is the day of receipt."""

    nama_instansi: str
    periode_penilaian: str
    pegawai: IdentitasCetak
    penilai: IdentitasCetak
    atasan_penilai: IdentitasCetak
    periode: str
    predikat_organisasi: str = ""
    predikat: str = ""
    catatan: str = ""
    tempat_pegawai: str = ""
    tanggal_pegawai: str = ""
    tempat_penilai: str = ""
    tanggal_penilai: str = ""
    lambang: bytes = b""
    """PNG or JPEG supplied by the office; empty leaves the space blank."""
    gaya_pilihan: str = PILIHAN_TERPILIH
    catatan_kaki: str = ""


Bahan = BahanSkp | BahanEvaluasi | BahanDokumenEvaluasi
