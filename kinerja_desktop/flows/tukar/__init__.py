"""Tukar data in words, for window and command line: send, receive, compile, join, look inside."""

from __future__ import annotations

from kinerja_desktop.flows.tukar.hasil import (
    BerkasKirim,
    HasilKirim,
    HasilTerima,
    HasilUndang,
    IsiBerkas,
    Kemajuan,
)
from kinerja_desktop.flows.tukar.kirim import kirim_adk
from kinerja_desktop.flows.tukar.kompilasi import kompilasi
from kinerja_desktop.flows.tukar.lihat import periksa_berkas
from kinerja_desktop.flows.tukar.terima import terima_adk
from kinerja_desktop.flows.tukar.undangan import daftar_kantor, gabung, terima_kantor, undang

__all__ = [
    "BerkasKirim",
    "HasilKirim",
    "HasilTerima",
    "HasilUndang",
    "IsiBerkas",
    "Kemajuan",
    "daftar_kantor",
    "gabung",
    "kirim_adk",
    "kompilasi",
    "periksa_berkas",
    "terima_adk",
    "terima_kantor",
    "undang",
]
