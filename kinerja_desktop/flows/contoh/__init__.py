"""The sample office: invented people, a whole year, made through the services (same texts every time)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.flows.contoh.iku import isi_iku
from kinerja_desktop.flows.contoh.jam import JamContoh
from kinerja_desktop.flows.contoh.langkah_awal import (
    NAMA_BERKAS,
    baris_pegawai,
    buku_pegawai,
    isi_pegawai,
    isi_pengguna,
    isi_relasi,
    kantor_kosong,
    lengkapi_pejabat_luar,
)
from kinerja_desktop.flows.contoh.langkah_jalan import isi_realisasi, jalani_bulan, peristiwa
from kinerja_desktop.flows.contoh.langkah_nilai import (
    beri_nilai,
    beri_umpan_balik,
    nilai_tahunan,
    nilai_triwulan,
    periode_id,
    sampaikan,
    terima_dokumen,
    tetapkan_organisasi,
)
from kinerja_desktop.flows.contoh.langkah_skp import susun_skp, tetapkan_skp
from kinerja_desktop.flows.contoh.matriks import isi_matriks
from kinerja_desktop.flows.contoh.orang import (
    INSTANSI,
    JUMLAH_AWAL,
    KUNCI,
    NAMA_KANTOR,
    NIP,
    PEGAWAI,
    TAHUN,
    TEMPAT,
)
from kinerja_desktop.flows.contoh.rencana import baris_tempel_skp

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

__all__ = [
    "INSTANSI",
    "JUMLAH_AWAL",
    "KUNCI",
    "NAMA_BERKAS",
    "NAMA_KANTOR",
    "NIP",
    "PEGAWAI",
    "TAHAP",
    "TAHUN",
    "TEMPAT",
    "JamContoh",
    "baris_pegawai",
    "baris_tempel_skp",
    "beri_nilai",
    "beri_umpan_balik",
    "buat_kantor_contoh",
    "buku_pegawai",
    "isi_iku",
    "isi_matriks",
    "isi_pegawai",
    "isi_pengguna",
    "isi_realisasi",
    "isi_relasi",
    "jalani_bulan",
    "kantor_kosong",
    "lengkapi_pejabat_luar",
    "nilai_tahunan",
    "nilai_triwulan",
    "periode_id",
    "peristiwa",
    "sampaikan",
    "susun_skp",
    "terima_dokumen",
    "tetapkan_organisasi",
    "tetapkan_skp",
]

Langkah = tuple[str, "Callable[[Sesi], object]"]


def _bulan(nomor: int) -> Callable[[Sesi], object]:
    return lambda sesi: jalani_bulan(sesi, nomor)


def _triwulan(nomor: int) -> Callable[[Sesi], object]:
    return lambda sesi: nilai_triwulan(sesi, nomor)


TAHAP: dict[str, tuple[Langkah, ...]] = {
    "awal": (
        ("Mengimpor 35 pegawai", isi_pegawai),
        ("Mengonfirmasi pejabat penilai", isi_relasi),
        ("Mendaftarkan pengguna", isi_pengguna),
    ),
    "perencanaan": (
        ("Menulis IKU dan standar jabatan", isi_iku),
        ("Menyusun SKP", susun_skp),
        ("Mengisi matriks peran dan hasil", isi_matriks),
        ("Menetapkan SKP", tetapkan_skp),
    ),
    "triwulan": (
        *((f"Mencatat realisasi bulan ke-{n}", _bulan(n)) for n in (1, 2, 3)),
        ("Menilai triwulan I", _triwulan(1)),
        *((f"Mencatat realisasi bulan ke-{n}", _bulan(n)) for n in (4, 5, 6)),
        ("Menilai triwulan II", _triwulan(2)),
        *((f"Mencatat realisasi bulan ke-{n}", _bulan(n)) for n in (7, 8, 9)),
        ("Menilai triwulan III", _triwulan(3)),
    ),
    "akhir": (
        *((f"Mencatat realisasi bulan ke-{n}", _bulan(n)) for n in (10, 11, 12)),
        ("Menilai triwulan IV", _triwulan(4)),
        ("Menilai tahun 2026", nilai_tahunan),
    ),
}
"""Steps of the year by the stage that they end; every step may be left out when a person has done it."""


def buat_kantor_contoh(
    lokasi: Path, sampai: str = "akhir", kemajuan: Callable[[int, int, str], None] | None = None
) -> Sesi:
    """The sample office up to a stage ("awal", "perencanaan", "triwulan", "akhir"), operator at the keyboard.

    The session's clock stays where the year has got to (`JamContoh`); ValueError for an unknown stage.
    """
    if sampai not in TAHAP:
        raise ValueError(f"tahap tidak dikenal: {sampai}")
    nama = list(TAHAP)
    langkah = [x for n in nama[: nama.index(sampai) + 1] for x in TAHAP[n]]
    sesi = kantor_kosong(lokasi, JamContoh())
    try:
        for nomor, (judul, kerjakan) in enumerate(langkah, 1):
            if kemajuan is not None:
                kemajuan(nomor, len(langkah), judul)
            kerjakan(sesi)
    except BaseException:
        sesi.db.tutup()
        raise
    return sesi
