"""What a form hands to the writer."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.reports.alir import Satuan
from kinerja_desktop.reports.kertas import Bidang
from kinerja_desktop.services.bahan_cetak import IdentitasCetak


@dataclass(frozen=True, slots=True)
class Rancangan:
    """One document ready to flow over pages; `kaki` is the footer's left and middle text."""

    bidang: Bidang
    satuan: tuple[Satuan, ...]
    kaki: tuple[str, str]
    penanda: str


def kaki_dokumen(nama_form: str, orang: IdentitasCetak) -> str:
    """Footer text that names the form and the person it belongs to."""
    nip = f" ({orang.label_nip} {orang.nip})" if orang.nip.strip() else ""
    return f"{nama_form} - Dokumen milik {orang.nama}{nip}"
