"""Riwayat beside the page: who changed what and when, with Kembalikan per change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui.konteks import KonteksUi

LEBAR_PANEL = 300


@dataclass(frozen=True)
class EntriRiwayat:
    """One change: when (aware UTC), who, title, details in words, its commit (None = cannot be put back)."""

    waktu: datetime
    siapa: str
    judul: str
    rincian: str = ""
    commit: object | None = None


# Called on the worker: (akses, kind, row id) -> newest first.
PembacaRiwayat = Callable[[Any, str, bytes], Sequence[EntriRiwayat]]


class PanelRiwayat(QFrame):
    """Side panel; opened by Ctrl+H or navigasi.buka_riwayat, closed by Esc."""

    ditutup = Signal()

    def __init__(
        self, konteks: KonteksUi, pembaca: PembacaRiwayat | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setFixedWidth(LEBAR_PANEL)
        self._konteks, self._pembaca = konteks, pembaca
        self._entri: Sequence[EntriRiwayat] = ()
        tata = QVBoxLayout(self)
        tata.setContentsMargins(14, 10, 14, 12)
        tata.setSpacing(8)
        kepala = QHBoxLayout()
        judul = QLabel(self.tr("Riwayat"), self)
        judul.setObjectName("h2")
        self._tutup = QToolButton(self)
        self._tutup.setText("×")
        self._tutup.setObjectName("tutupPanel")
        self._tutup.setAccessibleName(self.tr("Tutup panel Riwayat"))
        self._tutup.setToolTip(self.tr("Tutup (Esc)"))
        self._tutup.clicked.connect(self.tutup)
        kepala.addWidget(judul)
        kepala.addStretch(1)
        kepala.addWidget(self._tutup)
        self.kosong = QLabel(self)
        self.kosong.setObjectName("redup")
        self.kosong.setWordWrap(True)
        self.daftar = QListWidget(self)
        self.daftar.setAccessibleName(self.tr("Daftar perubahan"))
        self.daftar.setWordWrap(True)
        self.daftar.currentRowChanged.connect(self._pilih)
        self.rincian = QLabel(self)
        self.rincian.setWordWrap(True)
        self.rincian.setTextFormat(Qt.TextFormat.PlainText)
        self.kembalikan = QPushButton(self.tr("Kembalikan perubahan ini"), self)
        self.kembalikan.setAccessibleName(self.kembalikan.text())
        self.kembalikan.clicked.connect(self._kembalikan)
        self.versi = QPushButton(self.tr("Bandingkan versi…"), self)
        self.versi.setAccessibleName(self.tr("Bandingkan versi"))
        self.versi.setToolTip(self.tr("Versi SKP ini yang sudah disetujui, bersisian"))
        self.versi.clicked.connect(self._bandingkan)
        self.versi.hide()
        self._skp = b""
        tata.addLayout(kepala)
        tata.addWidget(self.kosong)
        tata.addWidget(self.daftar, 1)
        tata.addWidget(self.rincian)
        tata.addWidget(self.kembalikan)
        tata.addWidget(self.versi)
        self._isi(())
        self.hide()

    def muat(self, jenis: str, id_baris: bytes) -> None:
        """Show the changes of one row; empty kind says that something must be selected."""
        self._skp = id_baris if jenis == "skp" else b""
        self.versi.setVisible(bool(self._skp))
        if not jenis or self._pembaca is None:
            self._isi(())
            return
        pembaca = self._pembaca
        self._konteks.baca(lambda akses: pembaca(akses, jenis, id_baris), self._isi)

    def _isi(self, entri: Sequence[EntriRiwayat]) -> None:
        self._entri = entri
        self.daftar.clear()
        for e in entri:
            saat = e.waktu.astimezone().strftime("%d-%m-%Y %H.%M")
            butir = QListWidgetItem(f"{e.judul}\n{saat} · {e.siapa}", self.daftar)
            butir.setData(Qt.ItemDataRole.AccessibleTextRole, f"{e.judul}, {saat}, {e.siapa}")
        ada = bool(entri)
        self.kosong.setText(
            "" if ada else self.tr("Pilih satu baris yang pernah diubah untuk melihat riwayatnya.")
        )
        self.kosong.setVisible(not ada)
        self.daftar.setVisible(ada)
        self._pilih(-1)
        if ada:
            self.daftar.setCurrentRow(0)

    def _pilih(self, baris: int) -> None:
        e = self._entri[baris] if 0 <= baris < len(self._entri) else None
        self.rincian.setText(e.rincian if e else "")
        self.rincian.setVisible(bool(e and e.rincian))
        self.kembalikan.setVisible(bool(e and e.commit is not None))

    def _bandingkan(self) -> None:
        self._konteks.navigasi.buka("skp", skp=self._skp, versi=True)

    def _kembalikan(self) -> None:
        e = self._entri[self.daftar.currentRow()]
        pintu = self._konteks.pintu
        self._konteks.simpan.mulai()

        def jadi(hasil: Any) -> None:
            self._konteks.simpan.berhasil()
            if hasil.changes:
                self._konteks.bus.terbit(hasil.changes)

        def tidak(galat: BaseException) -> None:
            self._konteks.simpan.berhasil()  # the data stands as it was
            self._konteks.banner.galat(galat)

        self._konteks.tugas.jalankan(lambda: pintu.urungkan(e.commit, e.judul), jadi, tidak)

    def tutup(self) -> None:
        """Close the panel."""
        if not self.isHidden():
            self.hide()
            self.ditutup.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.tutup()
            return
        super().keyPressEvent(event)
