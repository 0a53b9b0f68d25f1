"""What an inner tab of the place SKP besides Daftar and Susun is: the page asks, the tab answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.ui.halaman.kontrak import KontrakBagian

if TYPE_CHECKING:
    from kinerja_desktop.ui.halaman.skp.halaman import HalamanSkp


class PanelBagian(KontrakBagian):
    """Base of a tab: made when it is first opened, told of the year and of changes by the page."""

    #: Tables whose changes it shows.
    jenis: frozenset[str] = frozenset({"skp", "rhk", "indikator"})

    def __init__(self, halaman: HalamanSkp) -> None:
        super().__init__(halaman)
        self.halaman = halaman
        self.konteks = halaman.konteks
        self.tata = QVBoxLayout(self)
        self.tata.setContentsMargins(0, 0, 0, 0)

    @property
    def judul(self) -> tuple[str, str]:
        """Heading of the page and the line below it."""
        return self.tr("SKP {tahun}").format(tahun=self.halaman.tahun), ""

    def muat(self) -> None:
        """Read what is shown, of the page's year."""

    def segarkan(self, perubahan: ChangeSet) -> None:
        """Another page, Undo or Riwayat changed something."""
        if perubahan.kinds & self.jenis:
            self.muat()

    def buka(self, **tujuan: Any) -> None:
        """Open at what a link names; the keywords of `Tujuan`."""
        self.muat()
