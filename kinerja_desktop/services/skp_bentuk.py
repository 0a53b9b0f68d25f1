"""Which of the two forms an SKP takes: the flag of the post decides, another choice needs its reason."""

from __future__ import annotations

from kinerja_desktop.domain.kepegawaian import Jabatan
from kinerja_desktop.domain.skp import BentukSkp
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store.repo_skp import RekamSkp

ALASAN_MAKS = 500


def bentuk_bawaan(jabatan: Jabatan | None) -> BentukSkp:
    """The form that the flag of the post asks for (PermenPANRB 6/2022); (b) without a post."""
    mandiri = jabatan is not None and jabatan.pimpinan_mandiri
    return BentukSkp.PIMPINAN if mandiri else BentukSkp.ADMINISTRASI


def alasan_bentuk(rekam: RekamSkp, jabatan: Jabatan | None) -> str:
    """One sentence why this SKP has its form."""
    if rekam.alasan_bentuk and rekam.bentuk is not bentuk_bawaan(jabatan):
        return f"Bentuk dipilih sendiri: {rekam.alasan_bentuk}"
    if jabatan is None:
        return "Jabatan pegawai pada masa SKP ini belum tercatat."
    if rekam.bentuk is bentuk_bawaan(jabatan):
        if jabatan.pimpinan_mandiri:
            return f"Jabatan {jabatan.nama} ditandai pimpinan unit kerja mandiri."
        return f"Jabatan {jabatan.nama} tidak ditandai pimpinan unit kerja mandiri."
    if jabatan.pimpinan_mandiri:
        return (
            f"Jabatan {jabatan.nama} kini ditandai pimpinan unit kerja mandiri, sedangkan SKP ini masih "
            "berbentuk pejabat administrasi; sesuaikan lewat Ubah masa dan bentuk."
        )
    return (
        f"Jabatan {jabatan.nama} kini tidak ditandai pimpinan unit kerja mandiri, sedangkan SKP ini masih "
        "berbentuk pimpinan; sesuaikan lewat Ubah masa dan bentuk."
    )


def wajib_beralasan(bentuk: BentukSkp, jabatan: Jabatan | None, alasan: str) -> str:
    """The reason to be kept with a form: "" for the one of the post; Tolakan when another one has none."""
    if bentuk is bentuk_bawaan(jabatan):
        return ""
    isi = bersihkan_teks(alasan, "Alasan bentuk SKP", ALASAN_MAKS)
    if not isi:
        raise Tolakan(
            "Bentuk SKP ini berbeda dari tanda jabatannya; tulis alasannya, atau ubah tanda jabatannya.",
            siapa="yang mengubah bentuk SKP",
        )
    return isi
