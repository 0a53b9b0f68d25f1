"""The rail: office and person at its head, the places below, Bantuan and Pengaturan at its foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui.halaman.daftar import DaftarHalaman
from kinerja_desktop.ui.ikon import ikon
from kinerja_desktop.ui.tema import poles_ulang, tema_kini

LEBAR = 184  # at least; wider where large letters need it
LEBAR_SEMPIT = 56
BATAS_SEMPIT = 1150  # logical pixels of window width


class Rel(QFrame):
    """Checkable buttons in one group; emits the key of the place that was chosen."""

    dipilih = Signal(str)
    ganti_pengguna = Signal()

    def __init__(self, daftar: DaftarHalaman, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rel")
        self.sempit = False
        self._grup = QButtonGroup(self)
        self._grup.setExclusive(True)
        self.tombol: dict[str, QToolButton] = {}
        self._label: dict[str, str] = {}
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 12, 0, 8)
        tata.setSpacing(1)
        self._buat_kepala(tata)
        urut = 0
        for entri in daftar:
            if entri.kaki:
                continue
            urut += 1
            tata.addWidget(self._buat_tombol(entri.nama, entri.teks, entri.ikon, f"Ctrl+{urut}"))
        tata.addStretch(1)
        for entri in daftar:
            if entri.kaki:
                kunci = "F1" if entri.nama == "bantuan" else ""
                tata.addWidget(self._buat_tombol(entri.nama, entri.teks, entri.ikon, kunci))
        self.atur_sempit(False)

    def _buat_kepala(self, tata: QVBoxLayout) -> None:
        kepala = QVBoxLayout()
        kepala.setContentsMargins(14, 0, 10, 10)
        kepala.setSpacing(2)
        self.kantor = QLabel(self)
        self.kantor.setObjectName("kantor")
        self.kantor.setWordWrap(True)
        self.kantor.setTextFormat(Qt.TextFormat.PlainText)
        self.pengguna = QLabel(self)
        self.pengguna.setObjectName("pengguna")
        self.pengguna.setWordWrap(True)
        self.pengguna.setTextFormat(Qt.TextFormat.PlainText)
        self.ganti = QPushButton(self.tr("Ganti Pengguna"), self)
        self.ganti.setObjectName("gantiPengguna")
        self.ganti.setAccessibleName(self.tr("Ganti Pengguna"))
        self.ganti.setIconSize(QSize(18, 18))
        self.ganti.setToolTip(self.tr("Ganti Pengguna (Ctrl+Shift+U)"))
        self.ganti.clicked.connect(lambda: self.ganti_pengguna.emit())
        kepala.addWidget(self.kantor)
        kepala.addWidget(self.pengguna)
        kepala.addSpacing(6)
        kepala.addWidget(self.ganti)
        self._tata_kepala = kepala
        tata.addLayout(kepala)

    def _buat_tombol(self, nama: str, label: str, gambar: str, kunci: str) -> QToolButton:
        t = QToolButton(self)
        t.setProperty("rel", "1")
        t.setText(label)
        t.setCheckable(True)
        t.setIconSize(QSize(20, 20))
        t.setProperty("ikon", gambar)
        t.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        t.setToolTip(f"{label} ({kunci})" if kunci else label)
        t.setAccessibleName(label)
        t.clicked.connect(lambda _=False, n=nama: self.dipilih.emit(n))
        self._grup.addButton(t)
        self.tombol[nama] = t
        self._label[nama] = label
        return t

    def atur_identitas(self, kantor: str, pengguna: str) -> None:
        """Show the office and the person at the keyboard."""
        self.kantor.setText(kantor)
        self.kantor.setToolTip(kantor)
        self.pengguna.setText(pengguna)
        self.pengguna.setToolTip(pengguna)
        self.ganti.setToolTip(f"{kantor}\n{pengguna}\n" + self.tr("Ganti Pengguna (Ctrl+Shift+U)"))

    def tandai(self, nama: str) -> None:
        """Check the button of the place that is shown (pages without a button leave the last one)."""
        if nama in self.tombol:
            self.tombol[nama].setChecked(True)

    def atur_sempit(self, sempit: bool) -> None:
        """Collapse to icons with tooltips, or open to words."""
        self.sempit = sempit
        w = tema_kini().warna
        gaya = (
            Qt.ToolButtonStyle.ToolButtonIconOnly if sempit else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        for nama, t in self.tombol.items():
            t.setToolButtonStyle(gaya)
            t.setIcon(ikon(str(t.property("ikon")), w["rel_tinta"], w["rel_putih"]))
            t.setText("" if sempit else f"  {self._label[nama]}")
        self.ganti.setIcon(ikon("ganti", w["rel_tinta"]))
        self.ganti.setText("" if sempit else self.tr("Ganti Pengguna"))
        self.ganti.setProperty("sempit", "1" if sempit else "0")
        poles_ulang(self.ganti)
        self._atur_lebar()
        self.kantor.setVisible(not sempit)
        self.pengguna.setVisible(not sempit)
        self._tata_kepala.setContentsMargins(*((6, 0, 6, 10) if sempit else (14, 0, 10, 10)))

    def _atur_lebar(self) -> None:
        """Icons alone, or as wide as the longest word in these letters."""
        kata = max(
            [self.ganti.sizeHint().width() + 24, *(t.sizeHint().width() for t in self.tombol.values())]
        )
        self.setFixedWidth(LEBAR_SEMPIT if self.sempit else max(LEBAR, kata))
        for t in self.tombol.values():
            t.setFixedHeight(max(38, self.fontMetrics().height() + 18))

    def changeEvent(self, event: QEvent) -> None:
        """Another text size needs another width."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "ganti"):
            self._atur_lebar()

    def tombol_aktif(self) -> QToolButton:
        """Button of the place shown, for F6."""
        return next((t for t in self.tombol.values() if t.isChecked()), next(iter(self.tombol.values())))
