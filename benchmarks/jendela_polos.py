"""A bare PySide6 window with the widgets of Beranda, written plainly: the limit of starting.

Rail of nine places, top bar, heading, four cards, a table of 34 rows, the same style sheet, font and icons
drawn at the same size. No program behind it. Prints CPU and memory once it is painted.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

SUMBER = Path(__file__).resolve().parents[1] / "resources"
REL = ("Beranda", "Pegawai", "SKP", "Penilaian", "Cetak", "Tukar data", "Dasbor", "Bantuan", "Pengaturan")
KARTU = (
    ("SKP belum disetujui", "34", "tahun 2027", "✓ 21 hari lagi", "Lihat SKP"),
    ("Penilaian berjalan", "34", "Triwulan IV 2026 belum selesai", "✓ 17 hari lagi", "Nilai sekarang"),
    ("Siap dicetak", "143", "34 SKP, 109 penilaian", "", "Cetak"),
    ("Tukar data", "706", "perubahan; belum bergabung dengan BKPSDM", "", "Gabung"),
)
KEPALA = (("Nama", 220), ("Jabatan", 220), ("Yang kurang", 280), ("Batas", 116), ("Langkah", 170))
BARIS = [
    (
        f"Pegawai Contoh {n}, S.Sos.",
        "Penata Layanan Operasional",
        "SKP 2027 belum dibuat",
        "21 hari lagi",
        "Buat SKP",
    )
    for n in range(34)
]


class Tabel(QAbstractTableModel):
    """34 rows of text."""

    def rowCount(self, induk: Any = None) -> int:
        return len(BARIS)

    def columnCount(self, induk: Any = None) -> int:
        return len(KEPALA)

    def data(self, sel: Any, peran: int = 0) -> Any:
        return BARIS[sel.row()][sel.column()] if peran == 0 else None

    def headerData(self, bagian: int, arah: Qt.Orientation, peran: int = 0) -> Any:
        return KEPALA[bagian][0] if peran == 0 and arah == Qt.Orientation.Horizontal else None


def gaya(app: QApplication) -> None:
    """Style sheet, palette and font of the program's light theme."""
    warna = json.loads((SUMBER / "tema" / "terang.json").read_text(encoding="utf-8"))
    isi = {k: str(v) for k, v in warna.items()}
    isi |= {"panah": str(SUMBER / "tema" / "panah.png"), "tombolpx": "18px"}
    isi |= {"h1pt": "15pt", "h2pt": "11.5pt", "angkapt": "20pt", "pilihpx": "18px"}
    for berkas in ("Regular", "Bold", "Italic"):
        QFontDatabase.addApplicationFont(str(SUMBER / "fonts" / f"LiberationSans-{berkas}.ttf"))
    app.setStyle("Fusion")
    app.setFont(QFont("Liberation Sans", 10))
    palet = QPalette()
    palet.setColor(QPalette.ColorRole.Window, QColor(isi["latar"]))
    palet.setColor(QPalette.ColorRole.Base, QColor(isi["permukaan"]))
    palet.setColor(QPalette.ColorRole.Text, QColor(isi["tinta"]))
    app.setPalette(palet)
    qss = (SUMBER / "tema" / "gaya.qss").read_text(encoding="utf-8")
    app.setStyleSheet(re.sub(r"@(\w+)", lambda m: isi[m.group(1)], qss))


def ikon() -> QIcon:
    """A line drawing at two scales in two colours, as the rail has them."""
    hasil = QIcon()
    for skala in (1, 2):
        for warna, keadaan in (("#dce7f2", QIcon.State.Off), ("#ffffff", QIcon.State.On)):
            gambar = QPixmap(20 * skala, 20 * skala)
            gambar.fill(Qt.GlobalColor.transparent)
            p = QPainter(gambar)
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setPen(QPen(QColor(warna), 1.5 * skala))
            p.drawEllipse(3, 3, 14 * skala, 14 * skala)
            p.drawLine(6, 10 * skala, 14 * skala, 10 * skala)
            p.end()
            gambar.setDevicePixelRatio(skala)
            hasil.addPixmap(gambar, QIcon.Mode.Normal, keadaan)
    return hasil


def label(teks: str, nama: str = "") -> QLabel:
    """Plain text with an object name for the style sheet."""
    hasil = QLabel(teks)
    hasil.setObjectName(nama)
    hasil.setTextFormat(Qt.TextFormat.PlainText)
    return hasil


def rel() -> QFrame:
    """Office, person, nine places."""
    hasil = QFrame()
    hasil.setObjectName("rel")
    hasil.setFixedWidth(184)
    tata = QVBoxLayout(hasil)
    tata.setContentsMargins(0, 12, 0, 8)
    tata.setSpacing(1)
    tata.addWidget(label("Kecamatan Contoh", "kantor"))
    tata.addWidget(label("Operator", "pengguna"))
    ganti = QPushButton("Ganti Pengguna")
    ganti.setObjectName("gantiPengguna")
    ganti.setIcon(ikon())
    tata.addWidget(ganti)
    grup = QButtonGroup(hasil)
    for n, nama in enumerate(REL):
        if n == 7:
            tata.addStretch(1)
        t = QToolButton()
        t.setProperty("rel", "1")
        t.setText(f"  {nama}")
        t.setCheckable(True)
        t.setChecked(n == 0)
        t.setIcon(ikon())
        t.setIconSize(QSize(20, 20))
        t.setFixedHeight(38)
        t.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        t.setToolTip(nama)
        grup.addButton(t)
        tata.addWidget(t)
    return hasil


def bilah() -> QFrame:
    """Search, undo, redo, saved badge."""
    hasil = QFrame()
    hasil.setObjectName("bilahAtas")
    tata = QHBoxLayout(hasil)
    tata.setContentsMargins(18, 7, 18, 7)
    cari = QLineEdit()
    cari.setPlaceholderText("Cari orang, halaman, atau tindakan  (Ctrl+K)")
    cari.setMaximumWidth(420)
    cari.setClearButtonEnabled(True)
    cari.addAction(ikon(), QLineEdit.ActionPosition.LeadingPosition)
    tata.addWidget(cari, 2)
    tata.addStretch(1)
    for teks in ("Urungkan", "Ulangi"):
        t = QPushButton(teks)
        t.setProperty("gaya", "datar")
        t.setIcon(ikon())
        t.setEnabled(False)
        tata.addWidget(t)
    lencana = label("✓ Tersimpan", "lencana")
    lencana.setProperty("nada", "sukses")
    tata.addWidget(lencana)
    return hasil


def kartu(isi: tuple[str, ...]) -> QFrame:
    """One card."""
    hasil = QFrame()
    hasil.setObjectName("kartu")
    tata = QVBoxLayout(hasil)
    for teks, nama in zip(isi, ("redup", "angka", "", ""), strict=False):
        tata.addWidget(label(teks, nama))
    tata.addStretch(1)
    tata.addWidget(QPushButton(isi[4]))
    return hasil


def tabel() -> QTableView:
    """The people who wait."""
    hasil = QTableView()
    hasil.setModel(Tabel(hasil))
    hasil.setWordWrap(False)
    hasil.verticalHeader().hide()
    hasil.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    hasil.verticalHeader().setDefaultSectionSize(32)
    for n, (_, lebar) in enumerate(KEPALA):
        hasil.setColumnWidth(n, lebar)
    return hasil


class Jendela(QMainWindow):
    """Everything put together; tells when it was painted first."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Kinerja Desktop")
        self.setMinimumSize(1000, 540)
        pusat, badan, isi = QWidget(), QWidget(), QWidget()
        badan.setObjectName("badan")
        luar, tengah, dalam = QHBoxLayout(pusat), QVBoxLayout(badan), QVBoxLayout(isi)
        for tata in (luar, tengah):
            tata.setContentsMargins(0, 0, 0, 0)
            tata.setSpacing(0)
        dalam.setContentsMargins(18, 6, 18, 10)
        dalam.addWidget(label("Selamat datang, Operator", "h1"))
        dalam.addWidget(label("Minggu, 10 Januari 2027", "redup"))
        deret = QHBoxLayout()
        for satu in KARTU:
            deret.addWidget(kartu(satu), 1)
        dalam.addLayout(deret)
        dalam.addWidget(label("Pegawai yang menunggu Anda (34)", "h2"))
        dalam.addWidget(tabel(), 1)
        tengah.addWidget(bilah())
        tengah.addWidget(isi, 1)
        luar.addWidget(rel())
        luar.addWidget(badan, 1)
        self.setCentralWidget(pusat)


class Pengintip(QObject):
    """Calls `lanjut` once, after the first paint of the widget that it is put on."""

    def __init__(self, lanjut: Any) -> None:
        super().__init__()
        self.lanjut = lanjut

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        if self.lanjut is not None and event.type() == QEvent.Type.Paint:
            lanjut, self.lanjut = self.lanjut, None
            QTimer.singleShot(0, lanjut)
        return False


def memori_mb() -> float:
    """Resident memory of this process, MB."""
    baris = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(b.split()[1]) / 1024 for b in baris if b.startswith("VmRSS"))


def main() -> None:
    """Show, wait for the paint and half a second of idleness, print."""
    app = QApplication(sys.argv[:1])
    gaya(app)
    jendela = Jendela()
    hasil: dict[str, float] = {}

    def selesai() -> None:
        hasil["memori"] = memori_mb()
        print(json.dumps(hasil), flush=True)
        os._exit(0)

    def terlukis() -> None:
        hasil["cpu"] = time.process_time() * 1000
        hasil["dinding"] = (time.time() - float(os.environ["KINERJA_UKUR_MULAI"])) * 1000
        QTimer.singleShot(500, selesai)

    intip = Pengintip(terlukis)
    jendela.centralWidget().installEventFilter(intip)
    jendela.resize(1366, 705)
    jendela.show()
    app.exec()


if __name__ == "__main__":
    main()
