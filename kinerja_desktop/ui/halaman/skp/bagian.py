"""What an inner tab of the place SKP besides Daftar and Susun is: the page asks, the tab answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinerja_desktop.domain.hasil import ChangeSet

if TYPE_CHECKING:
    from kinerja_desktop.ui.halaman.skp.halaman import HalamanSkp


class PanelBagian(QWidget):
    """Base of a tab: made when it is first opened, told of the year and of changes by the page."""

    #: Its help page; empty = that of the place SKP.
    bantuan: str = ""
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

    def fokus_awal(self) -> QWidget | None:
        """Where typing begins."""
        return None

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""

    def salinan(self) -> str:
        """Cells that are not written yet, for the clipboard when saving fails."""
        return ""

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """Table and id of what is selected, for Ctrl+H."""
        return None

    def celah_berikut(self) -> bool:
        """F8; True when there was a gap to go to."""
        return False

    def tambah(self) -> None:
        """Ctrl+N."""

    def cetak(self) -> bool:
        """Ctrl+P; True when the tab has gone to its paper."""
        return False
