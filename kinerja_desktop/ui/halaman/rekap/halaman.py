"""Rekap: heading; its content follows."""

from __future__ import annotations

from kinerja_desktop.ui.halaman.dasar import Halaman


class HalamanRekap(Halaman):
    """The place Rekap."""

    nama = "rekap"

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Rekap")
