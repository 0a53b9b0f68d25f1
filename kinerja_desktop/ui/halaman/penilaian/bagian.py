"""What a part of the place Penilaian is: the page asks, the part answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.hasil import ChangeSet

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian


class BagianPenilaian(QWidget):
    """Base of a part: told of the sheet of the period, of changes and of links by the page."""

    #: Its help page; empty = that of the place Penilaian.
    bantuan: str = ""
    #: Tables whose changes it shows besides those of the sheet itself.
    jenis: frozenset[str] = frozenset()

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.h, self.konteks = halaman, halaman.konteks

    def tampil(self, lembar: LembarPenilaian) -> None:
        """The part is shown, or the sheet was read again: read what it needs, then emit `h.siap`."""
        self.h.siap.emit()

    def segarkan(self, perubahan: ChangeSet) -> None:
        """A change that leaves the sheet alone."""
        lembar = self.h.lembar
        if lembar is not None and ("*" in perubahan.kinds or perubahan.kinds & self.jenis):
            self.tampil(lembar)

    def tuju(self, **tujuan: Any) -> None:
        """What a link names besides period, part and person; called before `tampil`."""

    def fokus_awal(self) -> QWidget | None:
        """Where typing begins."""
        return None

    def fokus_cari(self) -> QWidget | None:
        """Where Ctrl+F goes."""
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
        """Ctrl+P; True when the part has gone to its paper."""
        return False
