"""Rules about time: who has no SKP when it is due, who waits for whom and for how long."""

from __future__ import annotations

from datetime import date

from kinerja_desktop.domain.kepegawaian import StatusPegawai
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.validasi.dasar import (
    ALAT_BANTU,
    ATURAN_TENGGAT,
    FAKTA,
    ORANG,
    PENILAI,
    PENYUSUN,
    PERINGATAN,
    SARAN,
    Jawab,
    Kaidah,
)
from kinerja_desktop.domain.validasi.kantor import FaktaOrang, FaktaSkp

SELESAI = frozenset({StatusDokumen.DISETUJUI, StatusDokumen.DIKIRIM, StatusDokumen.DITERIMA})


def _wajib_skp(f: FaktaOrang) -> bool:
    return f.bertugas and not f.dikecualikan and not f.skp


def tanpa_skp(f: FaktaOrang) -> Jawab:
    """No SKP yet, and it is still in time."""
    if not _wajib_skp(f) or f.hari_ini > f.batas or f.pegawai.status is StatusPegawai.CPNS:
        return None
    return ({"tahun": str(f.tahun), "batas": tanggal_panjang(f.batas)},)


def lewat_tanpa_skp(f: FaktaOrang) -> Jawab:
    """No SKP after the last day."""
    if not _wajib_skp(f) or f.hari_ini <= f.batas:
        return None
    return ({"tahun": str(f.tahun), "batas": tanggal_panjang(f.batas)},)


def lewat_belum_disetujui(f: FaktaSkp) -> Jawab:
    """Not approved after the last day."""
    if f.skp.status is StatusDokumen.DIAJUKAN or not _lewat(f):
        return None
    return ({"batas": tanggal_panjang(f.batas)},)


def lewat_menunggu(f: FaktaSkp) -> Jawab:
    """Submitted, and still not approved after the last day."""
    if f.skp.status is not StatusDokumen.DIAJUKAN or not _lewat(f):
        return None
    nama = f.penilai.nama_lengkap if f.penilai else "pejabat penilai"
    return ({"nama": nama, "batas": tanggal_panjang(f.batas)},)


def _lewat(f: FaktaSkp) -> bool:
    # While a revision is written the version approved before stays in force.
    terlambat = f.skp.status not in SELESAI and f.skp.revisi == 0 and f.hari_ini > f.batas
    return terlambat and not f.dikecualikan


def _hari(sejak: date | None, f: FaktaSkp) -> int:
    return (f.hari_ini - sejak).days if sejak is not None else 0


def menunggu_lama(f: FaktaSkp) -> Jawab:
    """Submitted, and nobody has answered for longer than the reference number of days."""
    n = _hari(f.diajukan, f) if f.skp.status is StatusDokumen.DIAJUKAN else 0
    if n <= f.ukuran.hari_menunggu:
        return None
    return ({"n": str(n), "nama": f.penilai.nama_lengkap if f.penilai else "pejabat penilai"},)


def dikembalikan_lama(f: FaktaSkp) -> Jawab:
    """Returned, and not submitted again for longer than the reference number of days."""
    n = _hari(f.dikembalikan, f) if f.skp.status is StatusDokumen.DIKEMBALIKAN else 0
    return ({"n": str(n)},) if n > f.ukuran.hari_menunggu else None


def revisi_berjalan(f: FaktaSkp) -> Jawab:
    """A revision was begun and is not approved."""
    if f.skp.revisi < 1 or f.skp.status in SELESAI:
        return None
    return ({"n": str(f.skp.revisi)},)


KAIDAH: tuple[Kaidah, ...] = (
    Kaidah(
        "tenggat.tanpa_skp", SARAN, ORANG, tanpa_skp,
        "SKP {tahun} belum dibuat; tenggatnya {batas}.",
        PENYUSUN, ATURAN_TENGGAT, "Sesudah tenggat, namanya masuk daftar yang belum mempunyai SKP.", "skp",
    ),
    Kaidah(
        "tenggat.lewat_tanpa_skp", PERINGATAN, ORANG, lewat_tanpa_skp,
        "SKP {tahun} belum ada, padahal tenggatnya {batas} sudah lewat.",
        PENYUSUN, ATURAN_TENGGAT, "Kinerja tidak dapat dinilai, dan laporan kantor berkurang.", "skp",
    ),
    Kaidah(
        "tenggat.lewat_belum_disetujui", PERINGATAN, FAKTA, lewat_belum_disetujui,
        "SKP belum disetujui, padahal tenggatnya {batas} sudah lewat.",
        PENYUSUN, ATURAN_TENGGAT, "Penilaian periode pertama tidak dapat dimulai.", "status",
    ),
    Kaidah(
        "tenggat.lewat_menunggu", PERINGATAN, FAKTA, lewat_menunggu,
        "SKP menunggu persetujuan {nama}, padahal tenggatnya {batas} sudah lewat.",
        PENILAI, ATURAN_TENGGAT, "Penilaian periode pertama tidak dapat dimulai.", "status",
    ),
    Kaidah(
        "tenggat.menunggu_lama", PERINGATAN, FAKTA, menunggu_lama,
        "SKP sudah {n} hari menunggu persetujuan {nama}.",
        PENILAI, ALAT_BANTU, "Pegawai tidak tahu apakah rencananya dipakai.", "status",
    ),
    Kaidah(
        "tenggat.dikembalikan_lama", PERINGATAN, FAKTA, dikembalikan_lama,
        "SKP sudah {n} hari dikembalikan dan belum diajukan lagi.",
        PENYUSUN, ALAT_BANTU, "SKP tidak disetujui sebelum tenggat.", "status",
    ),
    Kaidah(
        "tenggat.revisi_berjalan", SARAN, FAKTA, revisi_berjalan,
        "Revisi {n} belum disetujui; versi yang disetujui tetap berlaku sampai itu.",
        PENYUSUN, ALAT_BANTU, "Perubahan tidak ikut dinilai.", "status",
    ),
)  # fmt: skip
