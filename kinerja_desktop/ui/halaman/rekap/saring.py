"""The row above Rekap: words, people looked for in all offices, the office, and the order of offices."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.rekap.wilayah import APART_DULU, BELUM_DULU, NAMA, SELESAI_DULU


class SaringRekap(QWidget):
    """Fields only; the page connects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        baris = QHBoxLayout(self)
        baris.setContentsMargins(0, 0, 0, 0)
        baris.setSpacing(8)
        self.cari = QLineEdit(self)
        self.cari.setPlaceholderText(self.tr("Saring kantor, atau nama dan NIP orang"))
        self.cari.setAccessibleName(self.tr("Saring rekap"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari_orang = tombol(
            self.tr("Cari orangnya"),
            nama=self.tr("Cari orang di semua kantor"),
            petunjuk=self.tr("Mencari nama atau NIP yang diketik di semua kantor (Enter)"),
        )
        self.kantor = QComboBox(self)
        self.kantor.setAccessibleName(self.tr("Kantor"))
        self.kantor.setMinimumContentsLength(22)
        self.kantor.setMaxVisibleItems(20)
        self.kantor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.label_kantor = QLabel(self.tr("Kantor"), self)
        self.label_kantor.setBuddy(self.kantor)
        self.urut = QComboBox(self)
        self.urut.setAccessibleName(self.tr("Urutan kantor"))
        for kunci, teks in (
            (NAMA, self.tr("Urut nama")),
            (BELUM_DULU, self.tr("Belum terbanyak")),
            (SELESAI_DULU, self.tr("Selesai terbesar")),
            (APART_DULU, self.tr("Tidak dihitung terbanyak")),
        ):
            self.urut.addItem(teks, kunci)
        self.urut.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.urut.setMinimumContentsLength(15)
        self.kembali = tombol(self.tr("‹ Semua kantor"), nama=self.tr("Kembali ke semua kantor"))
        baris.addWidget(self.cari, 1)
        for w in (self.cari_orang, self.label_kantor, self.kantor, self.urut, self.kembali):
            baris.addWidget(w)
        deret = (self.cari, self.cari_orang, self.kantor, self.urut, self.kembali)
        for kiri, kanan in pairwise(deret):
            QWidget.setTabOrder(kiri, kanan)
