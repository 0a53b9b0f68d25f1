"""The place Penilaian: progress, feedback, ratings, distribution."""

from __future__ import annotations

from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

__all__ = ["HalamanPenilaian"]
