"""Ratings and predicates: the words, their spellings and the nine-cell quadrant."""

from __future__ import annotations

from enum import StrEnum


class Rating(StrEnum):
    """Rating of hasil kerja or of perilaku kerja."""

    DI_ATAS = "di_atas"
    SESUAI = "sesuai"
    DI_BAWAH = "di_bawah"


class Predikat(StrEnum):
    """Predikat kinerja pegawai, best first."""

    SANGAT_BAIK = "Sangat Baik"
    BAIK = "Baik"
    BUTUH_PERBAIKAN = "Butuh Perbaikan"
    KURANG = "Kurang"
    SANGAT_KURANG = "Sangat Kurang"


class PredikatOrganisasi(StrEnum):
    """Capaian kinerja organisasi, best first (SE MenPANRB 3/2023)."""

    ISTIMEWA = "Istimewa"
    BAIK = "Baik"
    BUTUH_PERBAIKAN = "Butuh Perbaikan"
    KURANG = "Kurang"
    SANGAT_KURANG = "Sangat Kurang"
