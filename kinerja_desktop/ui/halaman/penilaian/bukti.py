"""Beside the rating grid: one line of evidence for a rating, and what is recorded to take it from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui.widget.elips import LabelElips

if TYPE_CHECKING:
    from kinerja_desktop.services.bukti_rating import ButirBukti

MAKS_BARIS = 1000
_KUTIPAN = Qt.ItemDataRole.UserRole
_LANGKAH = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class BarisBukti(QLineEdit):
    """The line itself; tells when it is left."""

    ditinggal = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is an act now."""
        super().focusOutEvent(event)
        self.ditinggal.emit()


class PanelBukti(QFrame):
    """`disimpan` gives the line that was typed or taken; `kembali` asks for the grid again."""

    disimpan = Signal(str)
    kembali = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panelBawah")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._asli = ""
        tata = QVBoxLayout(self)
        tata.setContentsMargins(12, 6, 8, 8)
        tata.setSpacing(4)
        self.kepala = LabelElips(self)
        self.kepala.setObjectName("redup")
        atas = QHBoxLayout()
        atas.setSpacing(8)
        self.baris = BarisBukti(self)
        self.baris.setAccessibleName(self.tr("Bukti untuk rating ini"))
        self.baris.setPlaceholderText(self.tr("Tulis bukti, atau ↓ memilih yang tercatat; Enter menyimpan"))
        self.baris.setMaxLength(MAKS_BARIS)
        self.baris.installEventFilter(self)
        self.baris.ditinggal.connect(self.simpan_tertunda)
        atas.addWidget(self.baris, 1)
        self.daftar = QListWidget(self)
        self.daftar.setAccessibleName(self.tr("Yang tercatat tentang pegawai ini"))
        self.daftar.setWordWrap(True)
        self.daftar.setSpacing(1)
        self.daftar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.daftar.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.daftar.setFrameShape(QFrame.Shape.NoFrame)
        self.daftar.itemActivated.connect(self._pakai)
        self.daftar.itemClicked.connect(self._tunjuk)
        self.daftar.installEventFilter(self)
        tata.addWidget(self.kepala)
        tata.addLayout(atas)
        tata.addWidget(self.daftar, 1)

    # -- showing -------------------------------------------------------------------------------------------

    def atur(self, kepala: str, teks: str, bisa: bool) -> None:
        """Heading, the line as it is written, and whether it may be typed in; what is being typed stays."""
        self.kepala.atur(kepala)
        self.baris.setAccessibleDescription(kepala)
        if self.baris.hasFocus() and bisa:
            return
        self._asli = teks
        self.baris.setEnabled(bisa)
        if self.baris.text() != teks:
            self.baris.setText(teks)
            self.baris.setCursorPosition(0)

    def isi(self, butir: Sequence[ButirBukti], kosong: str) -> None:
        """Show what is recorded; `kosong` is said when there is nothing."""
        self.daftar.clear()
        for b in butir:
            satu = QListWidgetItem(b.teks, self.daftar)
            satu.setData(_KUTIPAN, b.kutipan)
            satu.setToolTip(b.teks)
        if not butir:
            satu = QListWidgetItem(kosong, self.daftar)
            satu.setFlags(Qt.ItemFlag.NoItemFlags)

    def teks(self) -> tuple[str, ...]:
        """What the list says, line by line."""
        return tuple(self.daftar.item(n).text() for n in range(self.daftar.count()))

    def tulis(self) -> None:
        """Put the cursor into the line."""
        self.baris.setFocus()
        self.baris.selectAll()

    # -- writing -------------------------------------------------------------------------------------------

    def simpan_tertunda(self) -> None:
        """Send what was typed; nothing when it is as before."""
        teks = self.baris.text().strip()
        if self.baris.isEnabled() and teks != self._asli.strip():
            self._asli = teks
            self.disimpan.emit(teks)

    def _tunjuk(self, butir: QListWidgetItem) -> None:
        """Take the recorded words into the line, to be changed or stored."""
        kutipan = str(butir.data(_KUTIPAN) or "")
        if kutipan and self.baris.isEnabled():
            self.baris.setText(kutipan)
            self.baris.setCursorPosition(0)

    def _pakai(self, butir: QListWidgetItem) -> None:
        """Enter on a recorded thing: take it and store it."""
        self._tunjuk(butir)
        self.simpan_tertunda()
        self.kembali.emit()

    def _geser(self, langkah: int) -> None:
        n = self.daftar.count()
        if n:
            baru = max(0, min(n - 1, self.daftar.currentRow() + langkah))
            self.daftar.setCurrentRow(baru)
            self._tunjuk(self.daftar.item(baru))

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """In the line: arrows choose, Enter stores, Esc takes back; in the list Esc goes back to the grid."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(objek, event)
        kunci = Qt.Key(event.key())
        if kunci == Qt.Key.Key_Escape:
            self.baris.setText(self._asli)
            self.kembali.emit()
            return True
        if objek is self.baris:
            if kunci in _LANGKAH:
                self._geser(_LANGKAH[kunci])
                return True
            if kunci in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
                batang = self.daftar.verticalScrollBar()
                arah = 1 if kunci == Qt.Key.Key_PageDown else -1
                batang.setValue(batang.value() + arah * batang.pageStep())
                return True
            if kunci in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.simpan_tertunda()
                self.kembali.emit()
                return True
        return super().eventFilter(objek, event)
