"""The four cards of Beranda and the first steps of a new office, or of a PC that waits for its data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.tema import poles_ulang, tema_kini

if TYPE_CHECKING:
    from kinerja_desktop.services.komputer_kantor import AsalData
    from kinerja_desktop.services.lembar_beranda import Kartu, LangkahAwal
    from kinerja_desktop.services.tujuan import Tujuan

Buka = Callable[["Tujuan"], None]
NADA = {"aman": "sukses", "segera": "peringatan", "lewat": "bahaya"}
TANDA = {"aman": "✓", "segera": "!", "lewat": "!"}


def _teks(induk: QWidget, nama: str = "", bungkus: bool = True) -> QLabel:
    label = QLabel(induk)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(bungkus)
    if nama:
        label.setObjectName(nama)
    return label


def atur_nada(label: QLabel, nada: str) -> None:
    """Colour of a tone; the sign in the text says it too."""
    label.setProperty("nada", nada)
    poles_ulang(label)


class KartuBeranda(QFrame):
    """One number, its deadline in words, one button."""

    def __init__(self, buka: Buka, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kartu")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._buka = buka
        self._tujuan: Tujuan | None = None
        tata = QVBoxLayout(self)
        tata.setContentsMargins(14, 10, 14, 12)
        tata.setSpacing(3)
        self.judul = _teks(self, "redup", False)
        self.angka = _teks(self, "angka", False)
        self.keterangan = _teks(self)
        self.tenggat = _teks(self)
        self.tombol = tombol("")
        self.tombol.clicked.connect(self._jalan)
        # Two lines of words at most, so that the cards keep one height whatever they say.
        tinggi = self.keterangan.fontMetrics().lineSpacing()
        self.keterangan.setMinimumHeight(tinggi)
        self.tenggat.setMinimumHeight(tinggi)
        for w in (self.judul, self.angka, self.keterangan, self.tenggat):
            tata.addWidget(w)
        tata.addStretch(1)
        tata.addSpacing(4)
        tata.addWidget(self.tombol)

    def isi(self, k: Kartu) -> None:
        """Show one card."""
        self._tujuan = k.tujuan
        self.judul.setText(kata(k.judul))
        self.angka.setText(f"{k.angka:,}".replace(",", "."))
        tanda = TANDA.get(k.nada, "")
        tenggat, keterangan = kata(k.tenggat), kata(k.keterangan)
        self.keterangan.setText(keterangan)
        self.tenggat.setText(f"{tanda} {tenggat}" if tenggat else "")
        atur_nada(self.tenggat, NADA.get(k.nada, ""))
        self.tombol.setText(kata(k.tombol))
        self.tombol.setAccessibleName(f"{kata(k.judul)}: {kata(k.tombol)}")
        self.setAccessibleName(f"{kata(k.judul)}: {k.angka}. {keterangan} {tenggat}")

    def _jalan(self) -> None:
        if self._tujuan is not None:
            self._buka(self._tujuan)


class DeretKartu(QWidget):
    """Four cards side by side, of one width and one height."""

    def __init__(self, buka: Buka, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._buka = buka
        self._tata = QHBoxLayout(self)
        self._tata.setContentsMargins(0, 0, 0, 0)
        self._tata.setSpacing(12)
        self.kartu: list[KartuBeranda] = []

    def isi(self, semua: Sequence[Kartu]) -> None:
        """Show these cards."""
        while len(self.kartu) < len(semua):
            satu = KartuBeranda(self._buka, self)
            self._tata.addWidget(satu, 1)
            self.kartu.append(satu)
        for satu, k in zip(self.kartu, semua, strict=False):
            satu.isi(k)
        for n, satu in enumerate(self.kartu):
            satu.setVisible(n < len(semua))


class LangkahPertama(QFrame):
    """Three numbered steps; what is done has a tick, the next one the accent button."""

    def __init__(self, buka: Buka, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kartu")
        self._buka = buka
        self._tata = QVBoxLayout(self)
        self._tata.setContentsMargins(20, 16, 20, 18)
        self._tata.setSpacing(4)
        self.judul = _teks(self, "h2")
        self.terang = _teks(self, "redup")
        self._tata.addWidget(self.judul)
        self._tata.addWidget(self.terang)
        self._tata.addSpacing(8)
        self._wadah: QWidget | None = None
        self.tombol: list[QPushButton] = []

    def isi(self, langkah: Sequence[LangkahAwal], asal: AsalData | None = None) -> None:
        """Show the steps; `asal` is from where this PC's first data will come."""
        self.judul.setText(self._kata_judul(asal))
        self.terang.setText(
            self.tr("Setelah ketiganya selesai, halaman ini menunjukkan apa yang perlu dikerjakan.")
            if asal is None
            else self.tr("Datanya datang dari {asal}; tidak perlu diketik atau diimpor ulang.").format(
                asal=asal.dari
            )
        )
        if self._wadah is not None:
            self._wadah.hide()
            self._wadah.deleteLater()
        self._wadah = wadah = QWidget(self)
        tata = QVBoxLayout(wadah)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(0)
        self.tombol = []
        berikut = next((x.nomor for x in langkah if not x.selesai and x.tombol), 0)
        for x in langkah:
            tata.addWidget(self._baris(x, x.nomor == berikut, wadah))
        self._tata.addWidget(wadah)
        wadah.show()  # now, since the focus goes there at once

    def _kata_judul(self, asal: AsalData | None) -> str:
        if asal is None:
            return self.tr("Tiga langkah pertama")
        if not asal.nama:
            return self.tr("Data {kantor} belum ada di komputer ini").format(kantor=asal.kantor)
        return self.tr("Komputer ini {pc} dari {kantor}").format(pc=asal.nama, kantor=asal.kantor)

    def _baris(self, x: LangkahAwal, berikut: bool, induk: QWidget) -> QWidget:
        baris = QWidget(induk)
        tata = QHBoxLayout(baris)
        tata.setContentsMargins(0, 10, 0, 10)
        tata.setSpacing(14)
        tanda = _teks(baris, "bannerTanda", False)
        tanda.setText("✓" if x.selesai else str(x.nomor))
        tanda.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tanda.setProperty("nada", "sukses" if x.selesai else "")
        sisi = 20 * tema_kini().pt // 10
        tanda.setFixedSize(sisi, sisi)
        teks = QVBoxLayout()
        teks.setSpacing(1)
        judul = _teks(baris)
        huruf = judul.font()
        huruf.setBold(True)
        judul.setFont(huruf)
        judul.setText(kata(x.judul))
        terang = _teks(baris, "redup")
        terang.setText(kata(x.keterangan))
        teks.addWidget(judul)
        teks.addWidget(terang)
        tata.addWidget(tanda, 0, Qt.AlignmentFlag.AlignVCenter)
        tata.addLayout(teks, 1)
        if not x.tombol:
            return baris
        keadaan = (
            QCoreApplication.translate("LangkahPertama", "selesai")
            if x.selesai
            else QCoreApplication.translate("LangkahPertama", "belum")
        )
        t = tombol(
            kata(x.tombol), "utama" if berikut else "biasa", f"{kata(x.judul)} ({keadaan}): {kata(x.tombol)}"
        )
        t.setMinimumWidth(170)
        t.clicked.connect(lambda: self._buka(x.tujuan))
        self.tombol.append(t)
        tata.addWidget(t, 0, Qt.AlignmentFlag.AlignVCenter)
        return baris

    def tombol_berikut(self) -> QPushButton | None:
        """The step to take now."""
        return next((t for t in self.tombol if t.property("gaya") == "utama"), None)
