"""Shapes of the sample plans: one work result with its indicators, and how each indicator is measured."""

from __future__ import annotations

from typing import NamedTuple

KUANTITAS, KUALITAS, WAKTU, BIAYA = "Kuantitas", "Kualitas", "Waktu", "Biaya"
UTAMA, TAMBAHAN = "utama", "tambahan"

HITUNG = "hitung"
"""Counted every month; the months add up to the target."""
BULAN = "bulan"
"""A state measured every month."""
TRIWULAN = "triwulan"
"""A state measured in March, June, September and December."""
SEMESTER = "semester"
"""A state measured in June and December."""
AKHIR = "akhir"
"""Known once, in December."""
AWAL = "awal"
"""Known once, in February (musrenbang, budgets, set plans)."""

BULAN_UKUR: dict[str, tuple[int, ...]] = {
    HITUNG: tuple(range(1, 13)),
    BULAN: tuple(range(1, 13)),
    TRIWULAN: (3, 6, 9, 12),
    SEMESTER: (6, 12),
    AKHIR: (12,),
    AWAL: (2,),
}


class Ukuran(NamedTuple):
    """One indicator: aspect (empty in form a), text, target as typed, unit, rhythm, kind of evidence."""

    aspek: str
    teks: str
    target: str
    satuan: str
    irama: str
    bukti: str


class Rencana(NamedTuple):
    """One work result; `induk` is the code of the superior's result ("camat.1"), `penugasan` who asked."""

    kode: str
    teks: str
    ukuran: tuple[Ukuran, ...]
    induk: str = ""
    penugasan: str = ""
    perspektif: str = ""
    jenis: str = UTAMA
