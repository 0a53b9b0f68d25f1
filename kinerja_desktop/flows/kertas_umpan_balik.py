"""Rekaman Informasi Umpan Balik Berkelanjutan: the working record of one period, signed by the assessor."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi


def rekaman_umpan_balik(sesi: Sesi, skp_id: bytes, periode_id: bytes, kertas: str = "A4") -> bytes:
    """PDF of progress, feedback and ratings so far of one SKP and period; `kertas` A4 or F4."""
    from kinerja_desktop.reports.formulir import gabung
    from kinerja_desktop.services.cetak import bahan_rekaman

    return gabung([bahan_rekaman(sesi, skp_id, periode_id)], kertas)
