"""States of an evaluation and who gives feedback (PermenPANRB 6/2022 Ps 23-25)."""

from __future__ import annotations

from enum import StrEnum


class StatusEvaluasi(StrEnum):
    """State of one evaluation: draf, dinilai, disampaikan, diterima, then keberatan and diputus, or final."""

    DRAF = "draf"
    DINILAI = "dinilai"
    DISAMPAIKAN = "disampaikan"
    DITERIMA = "diterima"
    KEBERATAN = "keberatan"
    DIPUTUS = "diputus"
    FINAL = "final"
    DIBATALKAN = "dibatalkan"


class PemberiUmpanBalik(StrEnum):
    """Who gives feedback; printed before the text as "Pimpinan: …"."""

    PIMPINAN = "Pimpinan"
    REKAN_KERJA = "Rekan Kerja"
    BAWAHAN = "Bawahan"
    PENERIMA_LAYANAN = "Penerima Layanan"
