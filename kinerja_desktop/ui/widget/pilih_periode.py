"""Year and period side by side; keys of periods are the same for every office ("triwulan-2")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_rekap import PeriodeRekap


class PilihPeriode(QWidget):
    """`tahun_dipilih` and `periode_dipilih` say what a person chose, not what the program put there."""

    tahun_dipilih = Signal(int)
    periode_dipilih = Signal(str)

    def __init__(self, tahun: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kotak_tahun = QComboBox(self)
        self.kotak_tahun.setAccessibleName(self.tr("Tahun"))
        self.kotak_tahun.addItem(str(tahun), tahun)
        self.kotak_periode = QComboBox(self)
        self.kotak_periode.setAccessibleName(self.tr("Periode"))
        self.kotak_periode.setMinimumContentsLength(15)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        tata.addWidget(self.kotak_tahun)
        tata.addWidget(self.kotak_periode)
        self.kotak_tahun.activated.connect(lambda _: self.tahun_dipilih.emit(self.tahun))
        self.kotak_periode.activated.connect(lambda _: self.periode_dipilih.emit(self.periode))

    @property
    def tahun(self) -> int:
        """The year chosen."""
        return int(self.kotak_tahun.currentData())

    @property
    def periode(self) -> str:
        """Key of the period chosen, "" while there is none."""
        return str(self.kotak_periode.currentData() or "")

    def atur_tahun(self, tahun: int) -> None:
        """Choose a year, adding it when it is not in the list."""
        i = self.kotak_tahun.findData(tahun)
        if i < 0:
            self.kotak_tahun.addItem(str(tahun), tahun)
            i = self.kotak_tahun.count() - 1
        self.kotak_tahun.setCurrentIndex(i)

    def isi(self, tahun_ada: Sequence[int], periode: Sequence[PeriodeRekap], kunci: str) -> None:
        """Show what there is and choose a period, keeping the year."""
        kini = self.tahun
        self.kotak_tahun.clear()
        for t in sorted({*tahun_ada, kini}, reverse=True):
            self.kotak_tahun.addItem(str(t), t)
        self.kotak_tahun.setCurrentIndex(self.kotak_tahun.findData(kini))
        self.kotak_periode.clear()
        for p in periode:
            self.kotak_periode.addItem(kata(p.label), p.kunci)
        self.kotak_periode.setCurrentIndex(max(0, self.kotak_periode.findData(kunci)))
        self.kotak_periode.setEnabled(bool(periode))
        self.kotak_periode.setVisible(bool(periode))  # an empty box says nothing
