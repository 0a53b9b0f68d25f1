"""Beside the text of the column RHK pimpinan: its choices, and words that the leader has changed since."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.ui.halaman.dasar import tombol

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_skp import BarisSkp
    from kinerja_desktop.services.skp_pilihan import PilihanRhk
    from kinerja_desktop.ui.halaman.skp.lembar import LembarKisi

MAKS_MENU = 90  # letters of a result in the menu


class IntervensiLembar(QObject):
    """Follows the cursor of one grid; the page connects `pilih` and `perbarui`."""

    def __init__(self, lembar: LembarKisi) -> None:
        super().__init__(lembar)
        self.l = lembar
        # (row, leader's result, its indicator, name it below what stands there already)
        self.pilih: Callable[[bytes, bytes, bytes | None, bool], None] = lambda *_: None
        self.perbarui: Callable[[Collection[bytes]], None] = lambda rhk: None
        self._disebut: frozenset[bytes] = frozenset()
        self.tombol = tombol(
            self.tr("Perbarui teks"),
            petunjuk=self.tr("RHK pimpinan berubah sejak dipilih: tulis teksnya yang sekarang"),
        )
        self.tombol.clicked.connect(self._perbarui_baris)
        lembar.panel.kanan.addWidget(self.tombol)

    # -- words that the leader has changed -----------------------------------------------------------------

    def usang(self) -> dict[bytes, PilihanRhk]:
        """Results whose words no longer name the leader's, with the choice that they are linked to."""
        lembar = self.l.lembar
        if lembar is None or not lembar.dapat_diubah:
            return {}
        ada = {b.rhk_id for b in lembar.baris if b.intervensi}
        return {r: p for p in self.l.pilihan for r in p.usang if r in ada}

    def petunjuk(self, b: BarisSkp) -> str:
        """What the panel says of a row whose words are old; "" for others."""
        p = self.usang().get(b.rhk_id)
        return self.tr("RHK pimpinan berubah: {teks}").format(teks=p.tulisan) if p is not None else ""

    def sebut(self) -> None:
        """Say once how many rows are concerned, with the way to mend all of them."""
        usang = frozenset(self.usang())
        if usang and usang != self._disebut:
            pola = self.tr("RHK pimpinan berubah pada {n} hasil kerja sejak dipilih.")
            self.l.kisi.banner.peringatan(
                pola.format(n=len(usang)), [(self.tr("Perbarui teks"), lambda: self.perbarui(usang))]
            )
        self._disebut = usang

    def _perbarui_baris(self) -> None:
        b = self.l.baris_kini()
        if b is not None:
            self.perbarui([b.rhk_id])

    def ikuti(self) -> None:
        """Show the button where it does something."""
        b = self.l.baris_kini()
        di_sini = b is not None and self.l.kolom_kini() == k.INTERVENSI
        self.tombol.setVisible(di_sini and b is not None and b.rhk_id in self.usang())

    # -- choosing ------------------------------------------------------------------------------------------

    def isi_menu(self, menu: QMenu) -> None:
        """The assessor's results; below them, where words stand already, the same to be named as well."""
        b = self.l.baris_kini()
        if b is None:
            return
        self._daftar(menu, b.id, False)
        if b.intervensi.strip():
            menu.addSeparator()
            self._daftar(menu.addMenu(self.tr("Sebut juga")), b.id, True)

    def _daftar(self, menu: QMenu, baris: bytes, tambah: bool) -> None:
        for rhk_id in dict.fromkeys(p.rhk_id for p in self.l.pilihan):
            milik = [p for p in self.l.pilihan if p.rhk_id == rhk_id]
            if len(milik) == 1:
                self._butir(menu, milik[0].teks, milik[0], baris, tambah)
                continue
            anak = menu.addMenu(_pendek(milik[0].teks))
            self._butir(anak, self.tr("Dengan semua indikatornya"), milik[0], baris, tambah)
            for p in milik[1:]:
                self._butir(anak, p.indikator, p, baris, tambah)

    def _butir(self, menu: QMenu, teks: str, p: PilihanRhk, baris: bytes, tambah: bool) -> None:
        a = menu.addAction(_pendek(teks))
        a.setToolTip(p.tulisan)
        a.triggered.connect(lambda _=False: self.pilih(baris, p.rhk_id, p.indikator_id, tambah))


def _pendek(teks: str) -> str:
    satu = " ".join(teks.split())
    return (satu if len(satu) <= MAKS_MENU else satu[: MAKS_MENU - 1] + "…").replace("&", "&&")
