"""Rekaman Informasi Umpan Balik Berkelanjutan: the working record of one period, signed by the assessor."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi


def rekaman_umpan_balik(sesi: Sesi, skp_id: bytes, periode_id: bytes, kertas: str = "A4") -> bytes:
    """PDF of progress, feedback and ratings so far of one SKP and period; `kertas` A4 or F4."""
    from kinerja_desktop.reports.evaluasi import rancang_evaluasi
    from kinerja_desktop.reports.huruf import bersih
    from kinerja_desktop.reports.lukis import Penulis
    from kinerja_desktop.reports.muat import tata
    from kinerja_desktop.services.cetak import bahan_evaluasi

    # A record is written while the period goes on: it is no draft of the evaluation.
    bahan = replace(bahan_evaluasi(sesi, skp_id, periode_id), catatan_kaki="")
    r = rancang_evaluasi(bahan, kertas, rekaman=True)
    penulis = Penulis(bersih(r.penanda))
    penulis.dokumen(r.bidang, tata(r.bidang, r.satuan), r.kaki, " ".join(bersih(r.penanda).split()))
    return penulis.selesai()
