"""Whose SKP: a list of people with buttons to the one before and the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from kinerja_desktop.ui.halaman.dasar import tombol


class PemilihOrang(QWidget):
    """People by SKP id; `dipilih` says whom a person chose."""

    dipilih = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        label = QLabel(self.tr("Pegawai"), self)
        self.kotak = QComboBox(self)
        self.kotak.setAccessibleName(self.tr("Pegawai"))
        self.kotak.setMinimumWidth(260)
        self.kotak.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kotak.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        label.setBuddy(self.kotak)
        self.lalu = tombol("‹", nama=self.tr("Pegawai sebelumnya"), petunjuk=self.tr("Pegawai sebelumnya"))
        self.lanjut = tombol("›", nama=self.tr("Pegawai berikutnya"), petunjuk=self.tr("Pegawai berikutnya"))
        tata.addWidget(label)
        tata.addWidget(self.kotak, 1)
        tata.addWidget(self.lalu)
        tata.addWidget(self.lanjut)
        self.kotak.activated.connect(lambda _: self._umumkan())
        self.lalu.clicked.connect(lambda: self._geser(-1))
        self.lanjut.clicked.connect(lambda: self._geser(1))

    def isi(self, orang: Sequence[tuple[bytes, str]]) -> None:
        """Show (SKP id, name), keeping the one chosen."""
        kini = self.kini
        self.kotak.clear()
        for skp_id, nama in orang:
            self.kotak.addItem(nama, skp_id)
        self.pilih(kini)
        self._perbarui()

    @property
    def kini(self) -> bytes | None:
        """The SKP chosen."""
        isi = self.kotak.currentData()
        return bytes(isi) if isi is not None else None

    def pilih(self, skp_id: bytes | None) -> None:
        """Choose without saying so; an unknown id leaves the first."""
        for n in range(self.kotak.count()):
            if skp_id is not None and self.kotak.itemData(n) == skp_id:
                self.kotak.setCurrentIndex(n)
        self._perbarui()

    def _geser(self, langkah: int) -> None:
        baru = self.kotak.currentIndex() + langkah
        if 0 <= baru < self.kotak.count():
            self.kotak.setCurrentIndex(baru)
            self._umumkan()

    def _umumkan(self) -> None:
        self._perbarui()
        self.dipilih.emit(self.kini)

    def _perbarui(self) -> None:
        self.lalu.setEnabled(self.kotak.currentIndex() > 0)
        self.lanjut.setEnabled(self.kotak.currentIndex() < self.kotak.count() - 1)
