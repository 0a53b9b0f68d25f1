"""Import, first two steps: choose the workbook; see which column was read as what, and correct it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.widget.elips import LabelElips

if TYPE_CHECKING:
    from kinerja_desktop.flows.impor_bertahap import KolomLembar, Percobaan
    from kinerja_desktop.system.preferensi import Preferensi


def _redup(teks: str, induk: QWidget) -> QLabel:
    label = QLabel(teks, induk)
    label.setObjectName("redup")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


class LembarBerkas(QFrame):
    """Choose a workbook, or drop it here."""

    dipilih = Signal(str)

    def __init__(self, preferensi: Preferensi | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kartu")
        self.setAcceptDrops(True)
        self._preferensi = preferensi
        tata = QVBoxLayout(self)
        tata.setContentsMargins(28, 20, 28, 20)
        tata.setSpacing(8)
        tata.addStretch(1)
        self.pilih = tombol(self.tr("Pilih buku kerja…"), "utama")
        self.pilih.setMinimumWidth(220)
        self.pilih.clicked.connect(self._pilih)
        self.pilih.setAutoDefault(True)
        self.nama = QLabel(self)
        self.nama.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nama.setTextFormat(Qt.TextFormat.PlainText)
        self.batang = QProgressBar(self)
        self.batang.setRange(0, 0)
        self.batang.setTextVisible(False)
        self.batang.setFixedHeight(8)
        self.batang.setAccessibleName(self.tr("Sedang membaca"))
        self.batang.hide()
        tata.addWidget(self.pilih, 0, Qt.AlignmentFlag.AlignHCenter)
        tata.addWidget(self.nama)
        tata.addWidget(self.batang)
        for teks in (
            self.tr("Atau seret berkasnya ke sini."),
            self.tr(
                "Yang dapat dibaca: unduhan SIASN, daftar urut kepangkatan buatan kantor, atau templat dari "
                "program ini, dalam bentuk .xlsx, .xls, atau .csv."
            ),
            self.tr("Berkas asli tidak diubah, dan belum ada yang disimpan sebelum Anda menekan Impor."),
        ):
            label = _redup(teks, self)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            tata.addWidget(label)
        tata.addStretch(2)

    def _pilih(self) -> None:
        saring = self.tr("Buku kerja ({pola});;Semua berkas (*)").format(pola=pilih_berkas.BUKU_KERJA)
        berkas = pilih_berkas.buka(self, self.tr("Pilih buku kerja pegawai"), saring, self._preferensi)
        if berkas:
            self.dipilih.emit(berkas)

    def sibuk(self, nama: str = "") -> None:
        """Show that a file is being read; empty = no longer."""
        self.pilih.setEnabled(not nama)
        self.batang.setVisible(bool(nama))
        self.nama.setText(self.tr("Membaca {nama}…").format(nama=nama) if nama else "")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A single local file may be dropped."""
        alamat = event.mimeData().urls()
        if len(alamat) == 1 and alamat[0].isLocalFile() and self.pilih.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.acceptProposedAction()
        self.dipilih.emit(event.mimeData().urls()[0].toLocalFile())


class LembarKolom(QWidget):
    """Each field with the column it is read from; another choice is tried at once."""

    diubah = Signal(str, object)  # field, column from 0 or None
    lembar_diganti = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        atas = QHBoxLayout()
        self.ringkas = QLabel(self)
        self.ringkas.setWordWrap(True)
        self.ringkas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_lembar = QLabel(self.tr("Lembar"), self)
        self.lembar = QComboBox(self)
        self.lembar.setAccessibleName(self.tr("Lembar buku kerja"))
        self.label_lembar.setBuddy(self.lembar)
        self.lembar.activated.connect(lambda i: self.lembar_diganti.emit(self.lembar.itemText(i)))
        atas.addWidget(self.ringkas, 1)
        atas.addWidget(self.label_lembar)
        atas.addWidget(self.lembar)
        tata.addLayout(atas)
        self.gulir = QScrollArea(self)
        self.gulir.setWidgetResizable(True)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setAccessibleName(self.tr("Kolom yang dibaca"))
        tata.addWidget(self.gulir, 1)
        self.kotak: dict[str, QComboBox] = {}
        self._contoh: dict[str, LabelElips] = {}
        self._bentuk: tuple[object, ...] = ()

    def isi(self, p: Percobaan) -> None:
        """Show a workbook under its mapping."""
        pr = p.pratinjau
        peta = pr.baca.pemetaan
        lewat = self.tr("{n} baris lain dilewati (judul, nomor kolom, jumlah).").format(
            n=pr.baca.dilewati - pr.baca.contoh
        )
        if pr.baca.contoh:
            lewat += " " + self.tr("Baris contoh dari templat juga dilewati.")
        self.ringkas.setText(
            self.tr(
                "{berkas}: judul kolom di baris {tajuk}. {diterima} pegawai terbaca, {ditolak} baris "
                "ditolak, {lewat}"
            ).format(
                berkas=pr.berkas.name, tajuk=peta.baris_tajuk, diterima=pr.diterima,
                ditolak=len(pr.ditolak), lewat=lewat,
            )
        )  # fmt: skip
        self.lembar.clear()
        self.lembar.addItems(list(p.lembar))
        self.lembar.setCurrentText(pr.baca.lembar)
        banyak = len(p.lembar) > 1
        self.lembar.setVisible(banyak)
        self.label_lembar.setVisible(banyak)
        bentuk = (p.kolom, p.bidang)
        if bentuk != self._bentuk:
            self._bentuk = bentuk
            self._bangun(p)
        for kunci, kotak in self.kotak.items():
            letak = peta.kolom.get(kunci)
            kotak.setCurrentIndex(max(0, kotak.findData(letak)))
            self._contoh[kunci].atur(_contoh(p.kolom, letak))

    def _bangun(self, p: Percobaan) -> None:
        wadah = QWidget()
        petak = QGridLayout(wadah)
        petak.setContentsMargins(0, 0, 8, 0)
        petak.setHorizontalSpacing(12)
        petak.setVerticalSpacing(5)
        petak.setColumnStretch(2, 1)
        for j, teks in enumerate((self.tr("Isian"), self.tr("Dibaca dari kolom"), self.tr("Contoh isinya"))):
            petak.addWidget(_redup(teks, wadah), 0, j)
        self.kotak, self._contoh = {}, {}
        # What was found first, in the order of the form; the rest stays reachable below.
        ada = p.pratinjau.baca.pemetaan.kolom
        urut = [b for b in p.bidang if b.kunci in ada or b.wajib]
        urut += [b for b in p.bidang if b not in urut]
        for i, b in enumerate(urut, 1):
            label = QLabel(kata(b.label) + (" *" if b.wajib else ""), wadah)
            kotak = QComboBox(wadah)
            kotak.setMinimumWidth(260)
            kotak.setAccessibleName(self.tr("Kolom untuk {label}").format(label=kata(b.label)))
            kotak.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the list, not the choice
            kotak.addItem(self.tr("(tidak ada)"), None)
            for k in p.kolom:
                kotak.addItem(f"{k.huruf} · {k.judul or self.tr('tanpa judul')}"[:60], k.letak)
            kotak.activated.connect(lambda _, kunci=b.kunci: self._dipilih(kunci))
            label.setBuddy(kotak)
            contoh = LabelElips(wadah)
            contoh.setObjectName("redup")
            petak.addWidget(label, i, 0)
            petak.addWidget(kotak, i, 1)
            petak.addWidget(contoh, i, 2)
            self.kotak[b.kunci], self._contoh[b.kunci] = kotak, contoh
        petak.setRowStretch(len(urut) + 1, 1)
        self.gulir.setWidget(wadah)
        wadah.setAutoFillBackground(False)

    def _dipilih(self, kunci: str) -> None:
        self.diubah.emit(kunci, self.kotak[kunci].currentData())

    def pertama(self) -> QWidget:
        """Where the focus goes."""
        return next(iter(self.kotak.values()), self.gulir)


def _contoh(kolom: Sequence[KolomLembar], letak: int | None) -> str:
    k = next((k for k in kolom if k.letak == letak), None) if letak is not None else None
    return " · ".join(k.contoh) if k else ""


def nama_berkas(berkas: str) -> str:
    """Name without folder."""
    return Path(berkas).name
