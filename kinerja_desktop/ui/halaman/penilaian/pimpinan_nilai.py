"""A head who was rated before the organisation's predicate changed: said above the grid, with the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kinerja_desktop.domain.predikat import PredikatOrganisasi, Rating, predikat_kinerja, rating_pimpinan
from kinerja_desktop.ui.bahasa import kata

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import BarisNilai
    from kinerja_desktop.ui.halaman.penilaian.nilai import PanelNilai
    from kinerja_desktop.ui.konteks import TombolPesan

_DAPAT_DIBUKA = ("dinilai", "disampaikan")


class PimpinanNilai(QObject):
    """One per grid; nothing is changed by itself, since a finished document changes with a reason only."""

    def __init__(self, panel: PanelNilai) -> None:
        super().__init__(panel)
        self.p, self.h, self.konteks = panel, panel.h, panel.konteks
        self._kalimat = ""

    def ingatkan(self) -> None:
        """Say it once for every change; take it away when the rating follows again."""
        lembar, banner = self.p.lembar, self.h.banner
        b = next((b for b in lembar.baris if b.tertinggal), None) if lembar is not None else None
        kalimat = f"{b.nama}: {kata(b.tertinggal)}" if b is not None else ""
        if kalimat == self._kalimat:
            return
        if self._kalimat and banner.teks == self._kalimat:
            banner.bersihkan()
        if b is None:
            self._kalimat = ""
        elif not banner.teks:
            self._kalimat = kalimat
            banner.peringatan(kalimat, [self._jalan(b)])

    def _jalan(self, b: BarisNilai) -> TombolPesan:
        """The button: adjust while the document may be opened again, else to where its way is noted."""
        if b.status in _DAPAT_DIBUKA:
            return self.tr("Sesuaikan…"), lambda: self.sesuaikan(b)
        ke = {"bagian": "keberatan", "skp": b.skp_id, "periode": self.h.periode_id}
        return self.tr("Buka penyerahan"), lambda: self.konteks.navigasi.buka("penilaian", **ke)

    def sesuaikan(self, b: BarisNilai) -> None:
        """Propose to open the rating again: its hasil follows by itself, and it is finished anew."""
        lembar = self.p.lembar
        if lembar is None:
            return
        hasil = rating_pimpinan(PredikatOrganisasi(lembar.organisasi)) if lembar.organisasi else None
        terang = self.tr(
            "Penilaian dibuka lagi dan rating hasil kerjanya mengikuti capaian organisasi. Selesaikan ulang."
        )
        if hasil is not None and b.perilaku:
            jadi = predikat_kinerja(hasil, Rating(b.perilaku)).predikat.value
            pola = self.tr("Predikatnya menjadi {predikat}.")
            terang = f"{terang} {pola.format(predikat=kata(jadi))}"
        self.p.langkah.buka_kembali(b, kata(b.tertinggal), terang)
