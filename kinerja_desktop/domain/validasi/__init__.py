"""Validasi: the rules about planning as data, in one table, and what they find."""

from __future__ import annotations

from kinerja_desktop.domain.validasi.dasar import (
    INVALID,
    PERINGATAN,
    SARAN,
    TINGKAT,
    Kaidah,
    Temuan,
    Ukuran,
)
from kinerja_desktop.domain.validasi.kantor import FaktaKantor, FaktaOrang, FaktaSkp, Jaringan, RhkTujuan
from kinerja_desktop.domain.validasi.mesin import (
    JENIS_ATURAN,
    KAIDAH,
    UKURAN,
    Pemeriksa,
    Setelan,
    kekurangan,
    periksa_aturan,
    periksa_orang,
    susun_setelan,
    temuan,
)

__all__ = [
    "INVALID",
    "JENIS_ATURAN",
    "KAIDAH",
    "PERINGATAN",
    "SARAN",
    "TINGKAT",
    "UKURAN",
    "FaktaKantor",
    "FaktaOrang",
    "FaktaSkp",
    "Jaringan",
    "Kaidah",
    "Pemeriksa",
    "RhkTujuan",
    "Setelan",
    "Temuan",
    "Ukuran",
    "kekurangan",
    "periksa_aturan",
    "periksa_orang",
    "susun_setelan",
    "temuan",
]
