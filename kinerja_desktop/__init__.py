"""Kinerja Desktop: penilaian kinerja pegawai ASN, luring, dari SKP sampai ADK."""

from __future__ import annotations

__version__ = "0.1.0"
