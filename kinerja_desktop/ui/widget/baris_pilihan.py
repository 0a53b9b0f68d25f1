"""A row of buttons of which one is down: inner tabs of a page, or chips that filter a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QPushButton, QWidget

from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.widget.alir import TataAlir

TEPI = 28  # padding and border of both styles, in pixels


def lebar_tebal(huruf: QFont, teks: str) -> int:
    """Room of a button in pixels: the chosen one is bold, and a style sheet does not ask for that room."""
    tebal = QFont(huruf)
    tebal.setBold(True)
    return QFontMetrics(tebal).horizontalAdvance(teks) + TEPI


class BarisPilihan(QWidget):
    """Exclusive buttons by key; `dipilih` says which one a person chose (not when the program does).

    `alir` goes on in a second line where one is too narrow; `tambah` puts other widgets into the same lines.
    """

    dipilih = Signal(str)

    def __init__(
        self, nama: str, gaya: str = "biasa", parent: QWidget | None = None, alir: bool = False
    ) -> None:
        super().__init__(parent)
        self._tombol: dict[str, QPushButton] = {}
        self.setAccessibleName(nama)
        self._gaya = gaya
        self._grup = QButtonGroup(self)
        self._grup.buttonClicked.connect(self._diklik)
        self._tata: QLayout = TataAlir(parent=self) if alir else QHBoxLayout(self)
        self._tata.setContentsMargins(0, 0, 0, 0)
        self._tata.setSpacing(2 if gaya == "tab" else 6)
        self._lain: list[QWidget] = []

    def tambah(self, w: QWidget) -> None:
        """Put a widget that is no choice behind the buttons, at the right of its line (only with `alir`)."""
        assert isinstance(self._tata, TataAlir)
        self._lain.append(w)
        self._tata.addWidget(w)
        self._tata.di_kanan = frozenset(self._lain)

    def isi(self, pilihan: Sequence[tuple[str, str]], sebutan: Mapping[str, str] | None = None) -> None:
        """Show (key, text); keys already there keep their button and their state.

        `sebutan` names those by key whose text on the screen is a short form.
        """
        lama = self.kini
        for kunci in [k for k in self._tombol if k not in {p[0] for p in pilihan}]:
            t = self._tombol.pop(kunci)
            self._grup.removeButton(t)
            self._tata.removeWidget(t)
            t.hide()
            t.deleteLater()
        for kunci, teks in pilihan:
            if kunci not in self._tombol:
                baru = tombol(teks, self._gaya)
                baru.setCheckable(True)
                baru.setProperty("kunci", kunci)
                self._grup.addButton(baru)
                self._tombol[kunci] = baru
                self._tata.addWidget(baru)
            t = self._tombol[kunci]
            if t.text() != teks.replace("&", "&&"):
                t.setText(teks.replace("&", "&&"))
            t.setAccessibleName((sebutan or {}).get(kunci, teks))
            self._beri_tempat(t)
        self._susun([self._tombol[kunci] for kunci, _ in pilihan])
        if not lama and pilihan:
            self.tandai(pilihan[0][0])

    def _susun(self, urut: Sequence[QPushButton]) -> None:
        """Buttons stand, and Tab meets them, in the order of the choices, also those that came later."""
        semua: list[QWidget] = [*urut, *self._lain]
        tata = self._tata
        if [b.widget() for n in range(tata.count()) if (b := tata.itemAt(n)) is not None] == semua:
            return
        for w in semua:
            tata.removeWidget(w)
        for w in semua:
            tata.addWidget(w)
        for kiri, kanan in pairwise(semua):
            QWidget.setTabOrder(kiri, kanan)

    @staticmethod
    def _beri_tempat(t: QPushButton) -> None:
        t.setMinimumWidth(lebar_tebal(t.font(), t.text().replace("&&", "&")))

    def changeEvent(self, event: QEvent) -> None:
        """Another text size needs other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            for t in self._tombol.values():
                self._beri_tempat(t)

    def tombol(self, kunci: str) -> QPushButton:
        """The button of a key."""
        return self._tombol[kunci]

    @property
    def kini(self) -> str:
        """Key of the button that is down; "" when none is."""
        t = self._grup.checkedButton()
        return str(t.property("kunci")) if t is not None else ""

    def tandai(self, kunci: str) -> None:
        """Put one button down without saying so."""
        if kunci in self._tombol:
            self._tombol[kunci].setChecked(True)

    def _diklik(self, t: QPushButton) -> None:
        self.dipilih.emit(str(t.property("kunci")))
