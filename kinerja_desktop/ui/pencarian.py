"""The search box: grouped results below it while typing, Enter jumps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kinerja_desktop.ui.ikon import ikon
from kinerja_desktop.ui.tema import tema_kini, tinggi_baris
from kinerja_desktop.ui.widget.pewaktu import pewaktu

PER_KELOMPOK = 8
JEDA_MS = 120


@dataclass(frozen=True)
class HasilCari:
    """One line of the results: group (Orang, SKP, Halaman, Tindakan), text, muted detail, what Enter does."""

    kelompok: str
    teks: str
    keterangan: str
    pilih: Callable[[], None]


# Called with the text and a receiver; may answer later (from the worker) and any number of times.
Pencari = Callable[[str, Callable[[Sequence[HasilCari]], None]], None]


class KotakCari(QLineEdit):
    """Search box of the top bar; focus stays in it while arrows move through the results."""

    dibuka = Signal()

    def __init__(self, pencari: Sequence[Pencari], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pencari = list(pencari)
        self._hasil: dict[int, Sequence[HasilCari]] = {}
        self._nomor = 0
        self.setPlaceholderText(self.tr("Cari nama, NIP, jabatan, kegiatan  (Ctrl+K)"))
        self.setAccessibleName(self.tr("Cari"))
        self.setMaxLength(200)
        self.setClearButtonEnabled(True)
        self.addAction(ikon("cari", tema_kini().warna["redup"]), QLineEdit.ActionPosition.LeadingPosition)
        self._jeda = pewaktu(self, JEDA_MS, self._cari)
        self.textEdited.connect(lambda _: self._jeda.start())
        self._kotak: QFrame | None = None
        self.daftar: QListWidget | None = None

    def _buat_kotak(self) -> QListWidget:
        if self.daftar is None:
            self._kotak = QFrame(self.window())
            self._kotak.setObjectName("hasilCari")
            tata = QVBoxLayout(self._kotak)
            tata.setContentsMargins(1, 1, 1, 1)
            self.daftar = QListWidget(self._kotak)
            self.daftar.setAccessibleName(self.tr("Hasil pencarian"))
            self.daftar.setFrameShape(QFrame.Shape.NoFrame)
            self.daftar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.daftar.itemClicked.connect(self._pilih)
            tata.addWidget(self.daftar)
            self._kotak.hide()
        return self.daftar

    @property
    def terbuka(self) -> bool:
        """True while results are shown."""
        return self._kotak is not None and not self._kotak.isHidden()

    def _cari(self) -> None:
        teks = " ".join(self.text().split())
        self._nomor += 1
        self._hasil = {}
        if not teks:
            self.tutup()
            return
        nomor = self._nomor
        for i, cari in enumerate(self._pencari):
            cari(teks, partial(self._terima, nomor, i))

    def _terima(self, nomor: int, sumber: int, hasil: Sequence[HasilCari]) -> None:
        if nomor != self._nomor:
            return  # an answer to what was typed before
        self._hasil[sumber] = hasil
        kelompok: dict[str, list[HasilCari]] = {}
        for i in sorted(self._hasil):
            for h in self._hasil[i]:
                kelompok.setdefault(h.kelompok, []).append(h)
        if not kelompok and len(self._hasil) < len(self._pencari):
            return  # somebody is still looking: too early to say that nothing fits
        daftar = self._buat_kotak()
        daftar.clear()
        for nama, isi in kelompok.items():
            self._tambah_judul(daftar, nama)
            for h in isi[:PER_KELOMPOK]:
                butir = QListWidgetItem(f"{h.teks}   ·   {h.keterangan}" if h.keterangan else h.teks, daftar)
                butir.setData(Qt.ItemDataRole.UserRole, h.pilih)
                butir.setData(Qt.ItemDataRole.AccessibleTextRole, f"{nama}: {h.teks}. {h.keterangan}")
        if not kelompok:
            self._tambah_judul(daftar, self.tr("Tidak ada yang cocok"))
        for i in range(daftar.count()):
            if daftar.item(i).flags() & Qt.ItemFlag.ItemIsSelectable:
                daftar.setCurrentRow(i)
                break
        self._tempatkan(daftar.count())

    @staticmethod
    def _tambah_judul(daftar: QListWidget, nama: str) -> None:
        judul = QListWidgetItem(nama, daftar)
        judul.setFlags(Qt.ItemFlag.NoItemFlags)
        huruf = QFont(daftar.font())
        huruf.setBold(True)
        judul.setFont(huruf)

    def _tempatkan(self, jumlah: int) -> None:
        assert self._kotak is not None
        assert self.daftar is not None
        tinggi = tinggi_baris() - 4
        for i in range(jumlah):
            butir = self.daftar.item(i)
            butir.setSizeHint(QSize(80, tinggi))
        asal = self.mapTo(self.window(), QPoint(0, self.height() + 2))
        lebar = min(max(self.width(), 680), self.window().width() - asal.x() - 12)
        ruang = self.window().height() - asal.y() - 12
        self._kotak.setGeometry(asal.x(), asal.y(), lebar, min(ruang, jumlah * tinggi + 12))
        self._kotak.raise_()
        self._kotak.show()
        self.dibuka.emit()

    def _geser(self, arah: int) -> None:
        assert self.daftar is not None
        i = self.daftar.currentRow() + arah
        while 0 <= i < self.daftar.count():
            if self.daftar.item(i).flags() & Qt.ItemFlag.ItemIsSelectable:
                self.daftar.setCurrentRow(i)
                return
            i += arah

    def _pilih(self, butir: QListWidgetItem | None) -> None:
        panggil = butir.data(Qt.ItemDataRole.UserRole) if butir is not None else None
        if panggil is not None:
            self.clear()
            self.tutup()
            panggil()

    def tutup(self) -> None:
        """Hide the results."""
        self._nomor += 1
        if self._kotak is not None:
            self._kotak.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the results, Enter jumps, Esc closes and then clears."""
        kunci = event.key()
        if kunci in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.terbuka:
            self._geser(1 if kunci == Qt.Key.Key_Down else -1)
        elif kunci in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._jeda.isActive():
                self._jeda.stop()
                self._cari()
            if self.terbuka and self.daftar is not None:
                self._pilih(self.daftar.currentItem())
        elif kunci == Qt.Key.Key_Escape and (self.terbuka or self.text()):
            if self.terbuka:
                self.tutup()
            else:
                self.clear()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the box closes the results."""
        super().focusOutEvent(event)
        self.tutup()
