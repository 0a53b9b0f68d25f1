"""The place Referensi."""

from __future__ import annotations

from kinerja_desktop.ui.halaman.referensi.halaman import HalamanReferensi

__all__ = ["HalamanReferensi"]
