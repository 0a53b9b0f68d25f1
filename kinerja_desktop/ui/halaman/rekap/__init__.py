"""The place Rekap."""

from __future__ import annotations

from kinerja_desktop.ui.halaman.rekap.halaman import HalamanRekap

__all__ = ["HalamanRekap"]
