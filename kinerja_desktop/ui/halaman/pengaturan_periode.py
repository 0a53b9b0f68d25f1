"""Pengaturan, part Periode: the years that an office evaluates, with the same table as Referensi."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from kinerja_desktop.ui.halaman.dasar import Halaman
from kinerja_desktop.ui.halaman.referensi.panel_periode import PanelPeriode

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_referensi import LembarReferensi


class BagianPeriode(PanelPeriode):
    """Reads by itself; the page gives undo stack and message line."""

    def __init__(self, halaman: Halaman) -> None:
        self._pilih: int | None = None
        super().__init__(cast(Any, halaman))

    def muat(self) -> None:
        """Read the periods."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import referensi

            return referensi.lembar(sesi)

        self.konteks.baca(di_pekerja, self._terbaca, self.h.banner.galat, pemilik=self)

    def muat_tahun(self, tahun: int) -> None:
        """Read again and show this year."""
        self._pilih = tahun
        self.muat()

    def _terbaca(self, lembar: LembarReferensi) -> None:
        self.isi(lembar)
        if self._pilih is not None:
            self.pilih_tahun(self._pilih)
            self._pilih = None
        self.h.siap.emit()
