"""A dialog over a list with ticks: all, none, how many; what is taken in already is marked and not ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from kinerja_desktop.ui.dialog_dasar import DialogDasar
from kinerja_desktop.ui.halaman.dasar import tombol

_ID = Qt.ItemDataRole.UserRole


class ButirCentang(NamedTuple):
    """One line: id, text, the muted second line, ticked at first."""

    id: bytes
    teks: str
    keterangan: str
    pilih: bool = True


class DialogCentang(DialogDasar):
    """hasil() are the ids that are ticked; nothing ticked cannot be accepted."""

    def __init__(self, judul: str, keterangan: str, nama_daftar: str, parent: QWidget | None = None) -> None:
        super().__init__(judul, keterangan, parent)
        self.setMinimumWidth(720)
        self.buat_atas()
        self.daftar = QListWidget(self)
        self.daftar.setAccessibleName(nama_daftar)
        self.daftar.setWordWrap(True)
        self.daftar.setSpacing(3)
        self.daftar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.daftar.setMinimumHeight(self.fontMetrics().lineSpacing() * 9)
        self.daftar.itemChanged.connect(lambda _: self._hitung())
        self.isi.addWidget(self.daftar, 1)
        bawah = QHBoxLayout()
        bawah.setSpacing(8)
        self.semua = tombol(self.tr("Pilih semua"))
        self.tiada = tombol(self.tr("Kosongkan pilihan"))
        self.semua.clicked.connect(lambda: self._tandai(True))
        self.tiada.clicked.connect(lambda: self._tandai(False))
        self.jumlah = QLabel(self)
        self.jumlah.setObjectName("redup")
        for t in (self.semua, self.tiada):
            t.setAutoDefault(False)
            bawah.addWidget(t)
        bawah.addStretch(1)
        bawah.addWidget(self.jumlah)
        self.isi.addLayout(bawah)
        self._hitung()

    def buat_atas(self) -> None:
        """What stands above the list; made before it, so that Tab comes to it first."""

    def isi_butir(self, butir: Sequence[ButirCentang]) -> None:
        """Show other lines."""
        self.daftar.blockSignals(True)
        self.daftar.clear()
        for b in butir:
            teks = f"{b.teks}\n{b.keterangan}" if b.keterangan else b.teks
            satu = QListWidgetItem(teks, self.daftar)
            satu.setData(_ID, b.id.hex())
            satu.setFlags(satu.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            satu.setCheckState(Qt.CheckState.Checked if b.pilih else Qt.CheckState.Unchecked)
        self.daftar.blockSignals(False)
        if butir:
            self.daftar.setCurrentRow(0)
        self._hitung()

    def _tandai(self, ya: bool) -> None:
        for n in range(self.daftar.count()):
            self.daftar.item(n).setCheckState(Qt.CheckState.Checked if ya else Qt.CheckState.Unchecked)

    def terpilih(self) -> list[bytes]:
        """Ids that are ticked, in order."""
        semua = (self.daftar.item(n) for n in range(self.daftar.count()))
        return [bytes.fromhex(b.data(_ID)) for b in semua if b.checkState() == Qt.CheckState.Checked]

    def _hitung(self) -> None:
        n, dari = len(self.terpilih()), self.daftar.count()
        self.jumlah.setText(self.tr("{n} dari {dari} dipilih").format(n=n, dari=dari))
        self.terima.setEnabled(n > 0)
        self.terima.setText(self.verba_jumlah(n) if n else self.kata_kerja())
        self.terima.setAccessibleName(self.terima.text())

    def verba_jumlah(self, n: int) -> str:
        """The verb with how many."""
        return f"{self.kata_kerja()} ({n})"

    def hasil(self) -> object:
        """Ids that are ticked."""
        return self.terpilih()
