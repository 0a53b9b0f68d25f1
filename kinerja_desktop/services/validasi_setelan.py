"""The rules of Validasi as this database has dated them."""

from __future__ import annotations

from datetime import date

from kinerja_desktop.domain.aturan import INSTANSI, Aturan
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.validasi import JENIS_ATURAN, Setelan, susun_setelan
from kinerja_desktop.services.rujukan import daftar_aturan, tetapkan
from kinerja_desktop.services.sesi import Sesi


def setelan(sesi: Sesi, tahun: int) -> Setelan:
    """The rules for a year with the levels and numbers that this office has dated."""
    return susun_setelan(tahun, daftar_aturan(sesi, JENIS_ATURAN))


def atur_kaidah(
    sesi: Sesi, kode: str, nilai: str, mulai: date, dasar: str = "kebijakan kantor"
) -> Outcome[bytes]:
    """Give a rule another level ("invalid", "peringatan", "saran", "mati") or a number another value.

    Tolakan for an unknown rule, and for a rule of the law that would go down.
    """
    return tetapkan(sesi, Aturan(JENIS_ATURAN, kode, nilai, mulai, None, dasar, INSTANSI))
