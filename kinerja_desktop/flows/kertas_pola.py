"""Papers of the distribution as PDF: the meeting paper and Penetapan Predikat Kinerja."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kinerja_desktop.domain.andaian_pola import RekamAndaian
    from kinerja_desktop.services.sesi import Sesi


def bahan_rapat(
    sesi: Sesi,
    periode_id: bytes,
    coba: RekamAndaian | None = None,
    unit_id: bytes | None = None,
    kertas: str = "A4",
) -> bytes:
    """PDF of "Bahan Rapat Penetapan Pola Distribusi", with a trial beside what stands; A4 or F4."""
    from kinerja_desktop.reports.penetapan import cetak_rapat
    from kinerja_desktop.services.bahan_penetapan import RAPAT, bahan

    return cetak_rapat(bahan(sesi, periode_id, RAPAT, coba, unit_id), kertas)


def penetapan(sesi: Sesi, periode_id: bytes, unit_id: bytes | None = None, kertas: str = "A4") -> bytes:
    """PDF of "Penetapan Predikat Kinerja" of a unit (None = the whole office); A4 or F4."""
    from kinerja_desktop.reports.penetapan import cetak_penetapan
    from kinerja_desktop.services.bahan_penetapan import PENETAPAN, bahan

    return cetak_penetapan(bahan(sesi, periode_id, PENETAPAN, unit_id=unit_id), kertas)
