"""What the reading of a table with many SKP takes: its texts, and two marks that the template shares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

RUMUS_KOSONG = "#BELUM DIHITUNG"
"""Stands for a formula whose result the workbook does not hold."""
NIP_CONTOH = "199001012015031999"
"""Nobody is the 999th of a month: the person of the template's example is never one of the office's own."""


@dataclass(frozen=True, slots=True)
class LembarTeks:
    """One table as texts, and the name of its sheet, "" from the clipboard."""

    nama: str
    baris: Sequence[Sequence[str]]
