"""Referensi: heading; its content follows."""

from __future__ import annotations

from kinerja_desktop.ui.halaman.dasar import Halaman


class HalamanReferensi(Halaman):
    """The place Referensi."""

    nama = "referensi"

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Referensi")
