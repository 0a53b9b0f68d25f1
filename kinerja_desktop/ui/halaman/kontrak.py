"""What the window asks of a page and the page of its part, with the answer of one that has nothing to say."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class Kontrak(QWidget):
    """Questions that go from the window to the page, and on to the part that it shows."""

    def fokus_awal(self) -> QWidget | None:
        """Where typing begins: the first gap or the grid, never the rail."""
        return None

    def fokus_cari(self) -> QWidget | None:
        """Where Ctrl+F goes: the filter box, if there is one."""
        return None

    def simpan_tertunda(self) -> None:
        """Write what is being typed; called on leaving, losing focus, closing and Windows shutdown."""

    def salinan(self) -> str:
        """What is not written yet, tab-separated, for the clipboard when saving fails; empty = nothing."""
        return ""

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """Table and row id of what is selected, for Ctrl+H."""
        return None

    def celah_berikut(self) -> bool:
        """F8: go to the next gap; False when there is none."""
        return False


class KontrakBagian(Kontrak):
    """A part of a page: what the page itself does not know about Ctrl+N and Ctrl+P."""

    #: Its help page; empty = that of the place.
    bantuan: str = ""

    def tambah(self) -> None:
        """Ctrl+N."""

    def cetak(self) -> bool:
        """Ctrl+P; True when the part has gone to its paper."""
        return False
