"""National holidays whose dates are fixed by law; the others change every year with the joint decree."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.flows.contoh.orang import TAHUN

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

_TETAP = (
    (1, 1, "Tahun Baru Masehi"),
    (5, 1, "Hari Buruh Internasional"),
    (6, 1, "Hari Lahir Pancasila"),
    (8, 17, "Hari Kemerdekaan"),
    (12, 25, "Hari Raya Natal"),
)


def isi_libur(sesi: Sesi) -> None:
    """The fixed holidays of the year and of the next, in which its last clocks run; once only."""
    from kinerja_desktop.services import presensi_kalender, rujukan

    ada = rujukan.hari_libur(sesi)
    for tahun in (TAHUN, TAHUN + 1):
        for bulan, hari, nama in _TETAP:
            if date(tahun, bulan, hari) not in ada:
                presensi_kalender.tambah_libur(sesi, date(tahun, bulan, hari), nama)
