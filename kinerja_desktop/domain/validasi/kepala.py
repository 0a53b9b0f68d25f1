"""Rules about the head of an SKP: assessor, months, form, place in the year."""

from __future__ import annotations

from kinerja_desktop.domain.skp import BentukSkp, Skp, tumpang_tindih
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.validasi.dasar import (
    ADA,
    ALAT_BANTU,
    ATURAN_ISI,
    ATURAN_PENILAI,
    FAKTA,
    INVALID,
    OPERATOR,
    PERINGATAN,
    SARAN,
    SKP,
    Amatan,
    Jawab,
    Kaidah,
)
from kinerja_desktop.domain.validasi.kantor import FaktaSkp


def tanpa_penilai(a: Amatan) -> Jawab:
    """No assessor."""
    return ADA if a.skp.penilai_id is None else None


def penilai_sendiri(a: Amatan) -> Jawab:
    """The assessor is the person."""
    return ADA if a.skp.penilai_id is not None and a.skp.penilai_id == a.skp.pegawai_id else None


def atasan_sama(a: Amatan) -> Jawab:
    """The assessor's superior is the assessor."""
    s = a.skp
    if s.penilai_id is None or s.penilai_id == s.pegawai_id:
        return None
    return ADA if s.penilai_id == s.atasan_penilai_id else None


def di_luar_tahun(a: Amatan) -> Jawab:
    """Months outside the year, or the end before the start."""
    s = a.skp
    if s.mulai <= s.selesai and s.mulai.year == s.selesai.year == s.tahun:
        return None
    return ({"tahun": str(s.tahun)},)


def _masa(s: Skp) -> str:
    return f"{tanggal_panjang(s.mulai)} s.d. {tanggal_panjang(s.selesai)}"


def bertumpuk(f: FaktaSkp) -> Jawab:
    """Another living SKP of the same post shares days with it."""
    bersama = tumpang_tindih(f.skp, f.lain) if f.lain else []
    return ({"masa": _masa(bersama[0])},) if bersama else None


def bentuk_lain(f: FaktaSkp) -> Jawab:
    """The form is not the one that the post's flag gives, and no reason stands."""
    if f.jabatan is None or f.alasan_bentuk.strip():
        return None
    pimpinan = f.skp.bentuk is BentukSkp.PIMPINAN
    if pimpinan == f.jabatan.pimpinan_mandiri:
        return None
    return ({"bentuk": "pimpinan" if pimpinan else "administrasi", "jabatan": f.jabatan.nama},)


def sebelum_penempatan(f: FaktaSkp) -> Jawab:
    """It begins before the person came to the post."""
    p = f.penempatan
    if p is None or f.skp.mulai >= p.mulai or f.skp.selesai < p.mulai:
        return None
    return ({"mulai": tanggal_panjang(f.skp.mulai), "tempat": tanggal_panjang(p.mulai)},)


def lewat_penempatan(f: FaktaSkp) -> Jawab:
    """It reaches past the last day in the post."""
    p = f.penempatan
    if p is None or p.sampai is None or f.skp.selesai <= p.sampai or f.skp.mulai > p.sampai:
        return None
    return ({"selesai": tanggal_panjang(f.skp.selesai), "tempat": tanggal_panjang(p.sampai)},)


def tanpa_atasan_penilai(f: FaktaSkp) -> Jawab:
    """The assessor has no superior on record."""
    return ADA if f.relasi is not None and f.relasi.atasan_penilai_id is None else None


_TAK_SAH = "SKP tidak dapat diajukan."

KAIDAH: tuple[Kaidah, ...] = (
    Kaidah(
        "kepala.tanpa_penilai", INVALID, SKP, tanpa_penilai,
        "Pejabat penilai belum ditetapkan.",
        OPERATOR, ATURAN_PENILAI, _TAK_SAH, "penilai", wajib=True,
    ),
    Kaidah(
        "kepala.penilai_sendiri", INVALID, SKP, penilai_sendiri,
        "Pejabat penilai tidak boleh pegawai itu sendiri.",
        OPERATOR, ATURAN_PENILAI, _TAK_SAH, "penilai", wajib=True,
    ),
    Kaidah(
        "kepala.atasan_sama", INVALID, SKP, atasan_sama,
        "Atasan pejabat penilai tidak boleh orang yang sama dengan pejabat penilai.",
        OPERATOR, ATURAN_PENILAI, _TAK_SAH, "atasan_penilai", wajib=True,
    ),
    Kaidah(
        "kepala.di_luar_tahun", INVALID, SKP, di_luar_tahun,
        "Periode SKP harus berada di dalam tahun {tahun}.",
        OPERATOR, ATURAN_ISI, _TAK_SAH, "periode", wajib=True,
    ),
    Kaidah(
        "kepala.bertumpuk", INVALID, FAKTA, bertumpuk,
        "Masa SKP bertumpuk dengan SKP lain untuk jabatan yang sama ({masa}).",
        OPERATOR, ATURAN_ISI, "Bulan yang sama dinilai dua kali.", "periode", wajib=True,
    ),
    Kaidah(
        "kepala.bentuk_lain", PERINGATAN, FAKTA, bentuk_lain,
        "Bentuk SKP {bentuk} berbeda dari bentuk menurut jabatan {jabatan}, dan alasannya belum ditulis.",
        OPERATOR, ALAT_BANTU, "Formulir yang dicetak bukan formulir jabatan itu.", "bentuk",
    ),
    Kaidah(
        "kepala.sebelum_penempatan", PERINGATAN, FAKTA, sebelum_penempatan,
        "SKP mulai {mulai}, sebelum penempatan pada jabatan itu ({tempat}).",
        OPERATOR, ATURAN_ISI, "Bulan sebelum penempatan ikut dinilai pada jabatan yang salah.", "periode",
    ),
    Kaidah(
        "kepala.lewat_penempatan", PERINGATAN, FAKTA, lewat_penempatan,
        "SKP selesai {selesai}, sesudah penempatan pada jabatan itu berakhir ({tempat}).",
        OPERATOR, ATURAN_ISI, "Bulan sesudah pindah ikut dinilai pada jabatan yang salah.", "periode",
    ),
    Kaidah(
        "kepala.tanpa_atasan_penilai", SARAN, FAKTA, tanpa_atasan_penilai,
        "Atasan pejabat penilai belum ditetapkan.",
        OPERATOR, ATURAN_PENILAI, "Keberatan tidak mempunyai alamat.", "atasan_penilai",
    ),
)  # fmt: skip
