"""Dasbor: heading; its content follows."""

from __future__ import annotations

from kinerja_desktop.ui.halaman.dasar import Halaman


class HalamanDasbor(Halaman):
    """The place Dasbor."""

    nama = "dasbor"

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Dasbor")
