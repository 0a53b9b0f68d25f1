"""The row of buttons above the role matrix: whose it is, what is missing, what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QWidget

from kinerja_desktop.domain.kaskade import KeadaanPeran
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.widget.alir import TataAlir

if TYPE_CHECKING:
    from kinerja_desktop.services.matriks_lembar import LembarMatriks, Pemimpin


LEBAR_PIMPINAN = (26, 16)  # letters that the list of leaders shows: usually, and where it would cost a line


class DaftarPimpinan(QComboBox):
    """A list whose least width follows its number of letters; Qt would keep that of the first."""

    def minimumSizeHint(self) -> QSize:
        """The size that it asks for now."""
        return self.sizeHint()


class BilahMatriks(QWidget):
    """Goes on in a second line where the window is too narrow; buttons that do nothing now are not shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._alir = TataAlir(8, self)
        self.pimpinan = DaftarPimpinan(self)
        self.pimpinan.setAccessibleName(self.tr("Pimpinan"))
        self.pimpinan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pimpinan.setMinimumContentsLength(LEBAR_PIMPINAN[0])
        self.tanpa, self.tertaut, self.perbarui = tombol(""), tombol(""), tombol("")
        self.usul, self.lain = tombol("", "utama"), tombol(self.tr("Lainnya"))
        self.menu_tanpa, self.menu = QMenu(self.tanpa), QMenu(self.lain)
        self.tanpa.setMenu(self.menu_tanpa)
        self.lain.setMenu(self.menu)
        self.usul.setToolTip(
            self.tr("Jadikan peran yang belum diusulkan sebagai RHK utama pada SKP pegawainya")
        )
        self.perbarui.setToolTip(self.tr("Matriks diubah sesudah diusulkan: tulis teksnya yang baru ke SKP"))
        for w in (self.pimpinan, self.tanpa, self.tertaut, self.perbarui, self.usul, self.lain):
            self._alir.addWidget(w)
        self._alir.di_kanan = frozenset({self.perbarui, self.usul, self.lain})

    def isi_pemimpin(self, pemimpin: Sequence[Pemimpin], lembar: LembarMatriks | None) -> None:
        """Show the leaders, the one of the matrix chosen."""
        kotak = self.pimpinan
        pola = self.tr("{jabatan} — {nama}")
        isi = [
            (pola.format(nama=p.nama, jabatan=p.jabatan) if p.jabatan else p.nama, p.pegawai_id)
            for p in pemimpin
        ]
        if isi != [(kotak.itemText(n), kotak.itemData(n)) for n in range(kotak.count())]:
            kotak.clear()
            for teks, pengenal in isi:
                kotak.addItem(teks, pengenal)
        kotak.setCurrentIndex([p for _, p in isi].index(lembar.pimpinan_id) if lembar is not None else -1)
        kotak.setToolTip(kotak.currentText())
        kotak.setVisible(bool(isi))

    def atur(self, lembar: LembarMatriks | None) -> None:
        """Texts with their counts."""
        isi = lembar is not None and bool(lembar.kolom)
        hitung = lembar.hitung if lembar is not None else {}
        bisa = lembar is not None and lembar.dapat_diubah
        tanpa = len(lembar.tanpa_pendukung) if lembar is not None else 0
        tertaut = lembar.belum_tertaut if lembar is not None else 0
        lebih, usul = hitung.get(KeadaanPeran.MATRIKS_BARU, 0), hitung.get(KeadaanPeran.BELUM, 0)
        _beri(self.tanpa, self.tr("{n} RHK tanpa pendukung").format(n=tanpa), isi and tanpa > 0)
        _beri(self.tertaut, self.tr("{n} belum tertaut…").format(n=tertaut), bisa and tertaut > 0)
        _beri(self.perbarui, self.tr("Perbarui SKP ({n})").format(n=lebih), bisa and lebih > 0)
        teks = self.tr("Usulkan ke SKP ({n})").format(n=usul) if usul else self.tr("Usulkan ke SKP")
        _beri(self.usul, teks, isi and bisa)
        self.usul.setEnabled(usul > 0)
        self.lain.setVisible(lembar is not None)
        self._muatkan()

    def _muatkan(self) -> None:
        """One line while it fits, with a shorter list of leaders if need be; else as many as it takes."""
        for huruf in LEBAR_PIMPINAN:
            self.pimpinan.setMinimumContentsLength(huruf)
            self._alir.invalidate()
            if self._alir.heightForWidth(self.width()) <= self._alir.sizeHint().height():
                break
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another line."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._muatkan()


def _beri(t: QPushButton, teks: str, tampak: bool) -> None:
    if t.text() != teks:
        t.setText(teks)
        t.setAccessibleName(teks.rstrip("…"))
    t.setVisible(tampak)
