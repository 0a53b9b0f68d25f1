"""The right side of Cetak: paper, page number, size, the pages themselves, and what the cetak-check found."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.tugas import Tugas
from kinerja_desktop.ui.widget.label import PanelTerang
from kinerja_desktop.ui.widget.lembar_pdf import LembarPdf

if TYPE_CHECKING:
    from kinerja_desktop.flows.pratinjau import Pratinjau

KALIMAT_TAMPAK = 4


class PanelPratinjau(QWidget):
    """Shows one `Pratinjau`; `kertas_ganti` says that another paper was chosen."""

    kertas_ganti = Signal(str)

    def __init__(self, tugas: Tugas, kertas: str = "A4", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(6, 0, 0, 0)
        tata.setSpacing(8)
        self.kertas = QComboBox(self)
        self.kertas.setAccessibleName(self.tr("Ukuran kertas"))
        for nama in ("A4", "F4"):
            self.kertas.addItem(nama, nama)
        self.kertas.setCurrentIndex(1 if kertas == "F4" else 0)
        self.kertas.currentIndexChanged.connect(lambda _: self.kertas_ganti.emit(self.ukuran_kertas))
        self.nomor = QLabel(self)
        self.kecil = tombol("−", nama=self.tr("Perkecil"), petunjuk=self.tr("Perkecil (Ctrl+-)"))
        self.lebar = tombol(self.tr("Selebar jendela"), petunjuk=self.tr("Selebar jendela (Ctrl+0)"))
        self.besar = tombol("+", nama=self.tr("Perbesar"), petunjuk=self.tr("Perbesar (Ctrl++)"))
        label = QLabel(self.tr("Kertas"), self)
        label.setBuddy(self.kertas)
        atas = QHBoxLayout()
        atas.setSpacing(6)
        atas.addWidget(label)
        atas.addWidget(self.kertas)
        atas.addStretch(1)
        atas.addWidget(self.nomor)
        atas.addSpacing(6)
        for t, arah in ((self.kecil, -1), (self.lebar, 0), (self.besar, 1)):
            atas.addWidget(t)
            t.clicked.connect(partial(self._besarkan, arah))
        tata.addLayout(atas)
        self.lembar = LembarPdf(tugas, self)  # after the buttons, so that Tab reads from top to bottom
        self.lembar.halaman_berubah.connect(self._halaman_ganti)
        tata.addWidget(self.lembar, 1)
        self.peringatan = PanelTerang(self)
        self.teks = self.peringatan.terang
        tata.addWidget(self.peringatan)
        self.peringatan.hide()

    @property
    def ukuran_kertas(self) -> str:
        """A4 or F4."""
        return str(self.kertas.currentData())

    def tampilkan(self, hasil: Pratinjau, alasan: Sequence[str] = ()) -> None:
        """Show pages; `alasan` are sentences of the list that go before those of the check."""
        self.lembar.tampilkan(hasil.pdf, hasil.ukuran)
        kalimat = [kata(k) for k in (*dict.fromkeys(a for a in alasan if a), *hasil.peringatan)]
        teks = [f"! {k}" for k in kalimat[:KALIMAT_TAMPAK]]
        if len(kalimat) > KALIMAT_TAMPAK:
            teks.append(self.tr("dan {n} hal lain.").format(n=len(kalimat) - KALIMAT_TAMPAK))
        self.teks.setText("\n".join(teks))
        self.teks.setToolTip("\n".join(kalimat))
        self.peringatan.setVisible(bool(kalimat))

    def kosongkan(self, pesan: str) -> None:
        """A sentence instead of pages."""
        self.peringatan.hide()
        self.lembar.kosongkan(pesan)

    def _besarkan(self, arah: int, _turun: bool = False) -> None:
        self.lembar.ubah_perbesaran(arah)

    def _halaman_ganti(self, n: int, dari: int) -> None:
        self.nomor.setText(self.tr("Halaman {n} dari {dari}").format(n=n, dari=dari) if dari else "")


class PilihKantor(QWidget):
    """At the centre the papers of one office at a time, of a hundred thousand in all; elsewhere hidden."""

    dipilih = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kotak = QComboBox(self)
        self.kotak.setAccessibleName(self.tr("Kantor"))
        self.kotak.setMinimumContentsLength(24)
        self.kotak.setMaxVisibleItems(20)
        self.kotak.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kotak.activated.connect(lambda _: self.dipilih.emit())
        label = QLabel(self.tr("Kantor"), self)
        label.setBuddy(self.kotak)
        baris = QHBoxLayout(self)
        baris.setContentsMargins(0, 0, 0, 0)
        baris.setSpacing(8)
        baris.addWidget(label)
        baris.addWidget(self.kotak)
        baris.addStretch(1)
        self.hide()

    def isi(self, kantor: Sequence[tuple[int, str]], ruang: int | None) -> None:
        """Show offices (number of the space, name) and the one chosen."""
        self.kotak.clear()
        for nomor, nama in kantor:
            self.kotak.addItem(nama, nomor)
        self.kotak.setCurrentIndex(self.kotak.findData(ruang))
        self.setVisible(bool(kantor))

    @property
    def kini(self) -> int | None:
        """Number of the space of the office chosen."""
        nomor = self.kotak.currentData()
        return int(nomor) if nomor is not None else None
