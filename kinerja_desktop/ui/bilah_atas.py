"""The top bar: search at the left; undo, redo, saved badge and last exchange at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from kinerja_desktop.ui.ikon import ikon
from kinerja_desktop.ui.lencana import Lencana
from kinerja_desktop.ui.pencarian import KotakCari, Pencari
from kinerja_desktop.ui.tema import tema_kini


class TombolAksi(QPushButton):
    """A flat button that follows a QAction: enabled, tooltip and name."""

    def __init__(self, aksi: QAction, gambar: str, teks: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aksi, self._gambar, self._teks = aksi, gambar, teks
        self._sempit = False
        self.setProperty("gaya", "datar")
        self.setIconSize(QSize(18, 18))
        self.clicked.connect(aksi.trigger)
        aksi.changed.connect(self._ikuti)
        self._ikuti()

    def atur_sempit(self, sempit: bool) -> None:
        """Icon only, or icon and word."""
        self._sempit = sempit
        self._ikuti()

    def _ikuti(self) -> None:
        w = tema_kini().warna
        self.setEnabled(self._aksi.isEnabled())
        self.setIcon(ikon(self._gambar, w["tinta"] if self._aksi.isEnabled() else w["mati"]))
        self.setToolTip(self._aksi.toolTip())
        self.setAccessibleName(self._aksi.text())
        self.setText("" if self._sempit else self._teks)


class BilahAtas(QFrame):
    """One line above every page."""

    def __init__(
        self,
        pencari: Sequence[Pencari],
        lencana: Lencana,
        urung: QAction,
        ulang: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bilahAtas")
        self._tata = tata = QHBoxLayout(self)
        tata.setContentsMargins(18, 7, 18, 7)
        tata.setSpacing(8)
        self.cari = KotakCari(pencari, self)
        self.cari.setMinimumWidth(260)
        self.cari.setMaximumWidth(420)
        self._urung = TombolAksi(urung, "urung", self.tr("Urungkan"), self)
        self._ulang = TombolAksi(ulang, "ulang", self.tr("Ulangi"), self)
        self.lencana = lencana
        tata.addWidget(self.cari, 2)
        tata.addStretch(1)
        tata.addWidget(self._urung)
        tata.addWidget(self._ulang)
        tata.addSpacing(10)
        tata.addWidget(lencana)

    def sisip(self, lencana: QWidget) -> None:
        """Another badge, left of the saved one."""
        self._tata.insertWidget(self._tata.indexOf(self.lencana), lencana)

    def atur_sempit(self, sempit: bool) -> None:
        """Follow the width of the window."""
        self._urung.atur_sempit(sempit)
        self._ulang.atur_sempit(sempit)
