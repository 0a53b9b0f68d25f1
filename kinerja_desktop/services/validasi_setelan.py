"""The rules of Validasi as this database has dated them."""

from __future__ import annotations

from kinerja_desktop.domain.validasi import JENIS_ATURAN, Setelan, susun_setelan
from kinerja_desktop.services.rujukan import daftar_aturan
from kinerja_desktop.services.sesi import Sesi


def setelan(sesi: Sesi, tahun: int) -> Setelan:
    """The rules for a year with the levels and numbers that this office has dated."""
    return susun_setelan(tahun, daftar_aturan(sesi, JENIS_ATURAN))
