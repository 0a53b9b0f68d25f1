"""The place SKP: the list of a year, and one SKP in a grid that behaves like Excel."""

from __future__ import annotations

from kinerja_desktop.ui.halaman.skp.halaman import HalamanSkp

__all__ = ["HalamanSkp"]
