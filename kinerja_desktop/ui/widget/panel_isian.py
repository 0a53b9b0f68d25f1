"""Below a grid: the whole text of the current cell, to be read and typed in several lines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from kinerja_desktop.ui.kisi.kolom import IsianSalah, bersihkan
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.widget.pewaktu import pewaktu

JEDA_MS = 400  # a pause in typing is an act of its own: nothing typed longer ago can be lost
BARIS = 3

# (row id, column key) -> heading, text, hint; None leaves what the grid says.
Penjelas = Callable[[bytes, str], tuple[str, str, str] | None]


class KotakIsian(QPlainTextEdit):
    """Text area that says when the focus leaves it and gives Esc and Ctrl+Enter back to the grid."""

    def __init__(self, panel: PanelIsian) -> None:
        super().__init__(panel)
        self._panel = panel
        self.setTabChangesFocus(True)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size needs another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._panel.atur_baris(self._panel.baris)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is an act now."""
        super().focusOutEvent(event)
        self._panel.simpan_tertunda()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what is not written yet; Ctrl+Enter writes and returns to the grid."""
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self._panel.batal()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (ctrl or not self._panel.berbaris):
            self._panel.simpan_tertunda()
            self._panel.kisi.view.setFocus()
        else:
            super().keyPressEvent(event)


class PanelIsian(QFrame):
    """Follows the cursor of a grid. `penjelas` may give heading, text and hint of a cell in its own words."""

    def __init__(self, kisi: Kisi, nama: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panelBawah")
        self.kisi = kisi
        self.penjelas: Penjelas | None = None
        self.berbaris = True
        self.baris = BARIS
        self._alamat: tuple[bytes, str] | None = None
        self._asli = ""
        self._jeda = pewaktu(self, JEDA_MS, self.simpan_tertunda)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(12, 6, 8, 8)
        tata.setSpacing(4)
        atas = QHBoxLayout()
        atas.setSpacing(10)
        self.kepala = QLabel(self)
        self.kepala.setObjectName("redup")
        self.kepala.setTextFormat(Qt.TextFormat.PlainText)
        self.petunjuk = QLabel(self)
        self.petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.petunjuk.setObjectName("redup")
        self.petunjuk.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.petunjuk.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        atas.addWidget(self.kepala)
        atas.addWidget(self.petunjuk, 1)
        tata.addLayout(atas)
        bawah = QHBoxLayout()
        bawah.setSpacing(8)
        self.teks = KotakIsian(self)
        self.teks.setAccessibleName(nama)
        self.teks.textChanged.connect(self._diketik)
        bawah.addWidget(self.teks, 1)
        self.kanan = QHBoxLayout()
        self.kanan.setSpacing(8)
        self.kanan.setAlignment(Qt.AlignmentFlag.AlignTop)
        bawah.addLayout(self.kanan)
        tata.addLayout(bawah)
        self.atur_baris(BARIS)
        kisi.view.teks_penuh.connect(lambda *_: self.segarkan())
        self.segarkan()

    def atur_baris(self, baris: int) -> None:
        """Height of the text area in lines."""
        if not hasattr(self, "teks"):
            return
        self.baris = baris
        tepi = 16 if baris > 1 else 22  # a single line shows no scroll bar then
        self.teks.setFixedHeight(self.teks.fontMetrics().lineSpacing() * baris + tepi)

    def segarkan(self) -> None:
        """Show the current cell; what is being typed stays."""
        i, j = self.kisi.view.sel_kini
        model = self.kisi.model
        if not (0 <= i < model.rowCount() and 0 <= j < model.columnCount()) or model.baris[i].judul:
            self._alamat = None
            self._pasang("", "", "", False)
            return
        b, kolom = model.baris[i], model.kolom[j]
        alamat = (b.id, kolom.kunci)
        if alamat == self._alamat and self._jeda.isActive():
            return
        if self._alamat is not None and alamat != self._alamat:
            self.simpan_tertunda()
        isi = self.penjelas(*alamat) if self.penjelas is not None else None
        kepala, teks, petunjuk = isi or (f"{kolom.judul} · {b.nama or i + 1}", model.teks[i][j], "")
        bisa = model.bisa_ubah(i, j) and not kolom.pilihan
        self.berbaris = kolom.multi
        # Cleaning takes a trailing space away, which must not happen under the hands that type the next word.
        sama = bersihkan(self.teks.toPlainText(), kolom.multi) == teks
        if alamat == self._alamat and self.teks.hasFocus() and sama:
            self._beri_petunjuk(petunjuk or model.keterangan(i, j))
            return
        self._alamat = alamat
        self._pasang(kepala, teks, petunjuk or model.keterangan(i, j), bisa)

    def _pasang(self, kepala: str, teks: str, petunjuk: str, bisa: bool) -> None:
        self.kepala.setText(kepala)
        self._asli = teks
        if self.teks.toPlainText() != teks:
            tersumbat = self.teks.blockSignals(True)
            self.teks.setPlainText(teks)
            self.teks.blockSignals(tersumbat)
        if self.teks.isReadOnly() == bisa:
            self.teks.setReadOnly(not bisa)
            self.teks.style().unpolish(self.teks)
            self.teks.style().polish(self.teks)
        self._beri_petunjuk(petunjuk)
        self.teks.setAccessibleDescription(f"{kepala}. {petunjuk}".strip(" ."))

    def _beri_petunjuk(self, petunjuk: str) -> None:
        """One line beside the heading; what does not fit stands in the locked text area and the tooltip."""
        self.petunjuk.setToolTip(petunjuk)
        lebar = max(0, self.width() - self.kepala.sizeHint().width() - 40)
        muat = self.petunjuk.fontMetrics().elidedText(petunjuk, Qt.TextElideMode.ElideRight, lebar)
        di_bawah = muat != petunjuk and self.teks.isReadOnly() and not self.teks.toPlainText()
        self.teks.setPlaceholderText(petunjuk if di_bawah else "")
        self.petunjuk.setText("" if di_bawah else muat)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint is cut anew."""
        super().resizeEvent(event)
        self._beri_petunjuk(self.petunjuk.toolTip())

    def _diketik(self) -> None:
        if not self.teks.isReadOnly():
            self._jeda.start()

    def batal(self) -> None:
        """Show again what is stored and go back to the grid."""
        self._jeda.stop()
        self._alamat = None
        self.kisi.view.setFocus()
        self.segarkan()

    def simpan_tertunda(self) -> None:
        """Make an act of what was typed; what the column cannot take is said and stays to be mended."""
        menunggu = self._jeda.isActive()
        self._jeda.stop()
        teks = self.teks.toPlainText()
        if self._alamat is None or self.teks.isReadOnly() or (teks == self._asli and not menunggu):
            return
        baris, kolom = self._alamat
        i, j = self.kisi.model.nomor(baris), self.kisi.model.letak.get(kolom, -1)
        if i < 0 or j < 0 or not self.kisi.model.bisa_ubah(i, j):
            return
        self._asli = teks
        try:
            self.kisi.view.tulis_sel(i, j, teks)
        except IsianSalah as salah:
            self.kisi.view.pesan.emit("bahaya", str(salah))
