"""The place Dasbor."""

from __future__ import annotations

from kinerja_desktop.ui.halaman.dasbor.halaman import HalamanDasbor

__all__ = ["HalamanDasbor"]
