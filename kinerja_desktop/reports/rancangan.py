"""What a form hands to the writer."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.reports.alir import Satuan
from kinerja_desktop.reports.kertas import Bidang


@dataclass(frozen=True, slots=True)
class Rancangan:
    """One document ready to flow over pages; `kaki` is the foot's left text and mark."""

    bidang: Bidang
    satuan: tuple[Satuan, ...]
    kaki: tuple[str, str]
    penanda: str
