"""Progress per indicator and month: only ever added to; a correction supersedes what stood before."""

from __future__ import annotations

from kinerja_desktop.services.realisasi_baca import (
    CatatanBulan,
    CatatanLama,
    CatatanRealisasi,
    LembarRealisasi,
    SelRealisasi,
    catatan_bulan,
    lembar,
)
from kinerja_desktop.services.realisasi_bulan import bulan_terkunci
from kinerja_desktop.services.realisasi_catat import UbahanRealisasi, catat, catat_banyak
from kinerja_desktop.services.realisasi_catatan import IsiCatatan, beri_alasan, koreksi, pindah, tambah, tarik

__all__ = [
    "CatatanBulan",
    "CatatanLama",
    "CatatanRealisasi",
    "IsiCatatan",
    "LembarRealisasi",
    "SelRealisasi",
    "UbahanRealisasi",
    "beri_alasan",
    "bulan_terkunci",
    "catat",
    "catat_banyak",
    "catatan_bulan",
    "koreksi",
    "lembar",
    "pindah",
    "tambah",
    "tarik",
]
