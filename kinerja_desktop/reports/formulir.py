"""Public door of the forms: read models in, PDF bytes out; pure, the same input gives the same bytes."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.reports.dokumen import rancang_dokumen
from kinerja_desktop.reports.evaluasi import rancang_evaluasi
from kinerja_desktop.reports.huruf import bersih
from kinerja_desktop.reports.lampiran import rancang_lampiran
from kinerja_desktop.reports.lukis import Penulis
from kinerja_desktop.reports.matriks import rancang_matriks
from kinerja_desktop.reports.muat import tata
from kinerja_desktop.reports.perubahan import rancang_perubahan
from kinerja_desktop.reports.rancangan import Rancangan
from kinerja_desktop.reports.skp import rancang_skp
from kinerja_desktop.reports.teks_resmi import BAGI
from kinerja_desktop.services.bahan_cetak import (
    Bahan,
    BahanDokumenEvaluasi,
    BahanLampiran,
    BahanMatriks,
    BahanPerubahan,
    BahanRekaman,
    BahanSkp,
)


def rancang(bahan: Bahan, kertas: str = "A4") -> Rancangan:
    """The groups of one document, before they flow over pages; refuses an unknown form."""
    if isinstance(bahan, BahanDokumenEvaluasi):
        return rancang_dokumen(bahan, kertas)
    if isinstance(bahan, BahanLampiran):
        return rancang_lampiran(bahan, kertas)
    if isinstance(bahan, BahanMatriks):
        return rancang_matriks(bahan, kertas)
    if isinstance(bahan, BahanPerubahan):
        return rancang_perubahan(bahan, kertas)
    if bahan.bentuk not in BAGI:
        raise Tolakan(
            "Bentuk SKP {bentuk} tidak dikenal; pilih pimpinan atau administrasi.",
            siapa="yang mengisi",
            bentuk=bahan.bentuk[:20],
        )
    if isinstance(bahan, BahanSkp):
        return rancang_skp(bahan, kertas)
    return rancang_evaluasi(bahan, kertas, rekaman=isinstance(bahan, BahanRekaman))


def gabung(daftar: Sequence[Bahan], kertas: str = "A4") -> bytes:
    """One PDF of documents of any kind in the given order, each with its own page count, fonts shared."""
    if not daftar:
        raise Tolakan("Tidak ada dokumen untuk dicetak; pilih paling sedikit satu.", siapa="operator")
    penulis: Penulis | None = None
    for bahan in daftar:
        r = rancang(bahan, kertas)
        if penulis is None:
            penulis = Penulis(bersih(r.penanda) if len(daftar) == 1 else "Dokumen kinerja pegawai")
        penulis.dokumen(r.bidang, tata(r.bidang, r.satuan), r.kaki, " ".join(bersih(r.penanda).split()))
    assert penulis is not None
    return penulis.selesai()
