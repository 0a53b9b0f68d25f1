"""What a part of the place Penilaian is: the page asks, the part answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.ui.halaman.kontrak import KontrakBagian

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian
    from kinerja_desktop.ui.kisi.lengkap import Kisi, Penyimpan


class BagianPenilaian(KontrakBagian):
    """Base of a part: told of the sheet of the period, of changes and of links by the page."""

    #: Tables whose changes it shows besides those of the sheet itself.
    jenis: frozenset[str] = frozenset()

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.h, self.konteks = halaman, halaman.konteks

    def hubungkan(
        self,
        kisi: Kisi,
        simpan: Penyimpan,
        setelah: Callable[[Any], None],
        bekal: Callable[[], Any] | None = None,
    ) -> None:
        """`kisi` takes the focus of the part, and what is typed there joins the page's one undo stack."""
        self.setFocusProxy(kisi)
        kisi.hubungkan(self.konteks, simpan, self.h.urung, self.h, setelah=setelah, bekal=bekal)

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
