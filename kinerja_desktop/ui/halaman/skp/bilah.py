"""The bar above Susun's sheet: which side of the SKP is shown, what can be added, who assesses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan

HASIL, LAMPIRAN = "hasil", "lampiran"
_JARAK = 8
_PALING_SEMPIT = 14  # letters of the assessor's link that are always to be read


class TautanElips(QPushButton):
    """A link that gives way: its text is shortened to the room there is, the whole of it is its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("gaya", "tautan")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._penuh = ""

    def atur(self, teks: str) -> None:
        """Show this text; the bar says later how much of it fits."""
        self._penuh = teks
        if teks != self.accessibleName():
            self.setAccessibleName(teks)
            self.setText(teks)

    def lebar(self, huruf: int = 0) -> int:
        """Width of the whole text, or of as many letters of it."""
        fm = self.fontMetrics()
        teks = self._penuh if not huruf else "n" * min(huruf, len(self._penuh))
        return fm.horizontalAdvance(teks) + self._tepi()

    def _tepi(self) -> int:
        return max(0, super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text()))

    def muatkan(self, lebar: int) -> None:
        """Show as much as fits into this width."""
        muat = self.fontMetrics().elidedText(
            self._penuh, Qt.TextElideMode.ElideRight, max(lebar - self._tepi(), 20)
        )
        if self.text() != muat:
            self.setText(muat)


class BilahSusun(QWidget):
    """Buttons of the side shown; long names where there is room, short ones where not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(_JARAK)
        self.sisi = BarisPilihan(self.tr("Bagian SKP"), "biasa", self)
        self.sisi.isi([(HASIL, self.tr("Hasil kerja")), (LAMPIRAN, self.tr("Lampiran"))])
        self.sisi.tandai(HASIL)
        self.baris = tombol(
            self.tr("+ Tambah baris"), petunjuk=self.tr("Hasil kerja baru di bawah kursor (Ctrl++)")
        )
        self.indikator = tombol(
            self.tr("+ Indikator"), petunjuk=self.tr("Indikator lain untuk hasil kerja pada kursor")
        )
        self.tambahan = tombol(
            self.tr("+ RHK tambahan"), petunjuk=self.tr("Hasil kerja tambahan di luar tugas utama")
        )
        self.tempel = tombol(
            self.tr("Tempel dari Excel"),
            petunjuk=self.tr(
                "Menambahkan tabel yang disalin di Excel ke bawah isian. "
                "Ctrl+V menempel mulai dari sel yang dipilih."
            ),
        )
        self.salin = tombol(self.tr("Salin…"), petunjuk=self.tr("Salin isi SKP lain pegawai ini"))
        self.butir = tombol(self.tr("+ Butir"), petunjuk=self.tr("Butir baru di bawah kursor (Ctrl++)"))
        self.hapus_butir = tombol(self.tr("Hapus butir"), petunjuk=self.tr("Butir yang dipilih (Delete)"))
        self.lain = tombol(self.tr("Lainnya"))
        self.menu = QMenu(self.lain)
        self.lain.setMenu(self.menu)
        self.penilai = TautanElips()
        self._dapat_diubah = False
        self._rupa: tuple[object, ...] = ()
        self._pendek = {
            self.baris: (self.baris.text(), self.tr("+ Baris")),
            self.tambahan: (self.tambahan.text(), self.tr("+ Tambahan")),
            self.tempel: (self.tempel.text(), self.tr("Tempel")),
        }
        self._hasil = (self.baris, self.indikator, self.tambahan, self.tempel, self.salin)
        tata.addWidget(self.sisi)
        for t in (*self._hasil, self.butir, self.hapus_butir, self.lain):
            tata.addWidget(t)
        tata.addStretch(1)
        tata.addWidget(self.penilai)

    def atur(self, dapat_diubah: bool) -> None:
        """Buttons of the side shown, those that change something only where it may be changed."""
        self._dapat_diubah = dapat_diubah
        self._sesuaikan()

    def di_menu(self) -> list[QPushButton]:
        """Buttons for which there is no room; the menu Lainnya has them then."""
        return [t for t in (self.tempel, self.salin) if self._berlaku(t) and t.isHidden()]

    def _berlaku(self, t: QPushButton) -> bool:
        di_lampiran = self.sisi.kini == LAMPIRAN
        return self._dapat_diubah and (t in self._hasil) is not di_lampiran

    def _sesuaikan(self) -> None:
        """Long names if all and the whole link fit, else short ones, else fewer buttons."""
        penuh = self.penilai.accessibleName()
        rupa = (self.width(), self._dapat_diubah, self.sisi.kini, penuh, self.font().key())
        if rupa == self._rupa:  # an edit in the sheet changes nothing here and repaints nothing
            return
        self._rupa = rupa
        for t in (*self._hasil, self.butir, self.hapus_butir):
            t.setVisible(self._berlaku(t))
        tampak = [
            w
            for w in (self.sisi, *self._hasil, self.butir, self.hapus_butir, self.lain, self.penilai)
            if not w.isHidden()
        ]
        for n in (0, 1):
            for t, nama in self._pendek.items():
                t.setText(nama[n])
            wajib = self.penilai.lebar(_PALING_SEMPIT if n else 0)
            if self._terpakai(tampak) + wajib <= self.width():
                break
        else:
            for t in (self.tempel, self.salin):
                t.hide()
        self.penilai.muatkan(self.width() - self._terpakai(tampak))

    @staticmethod
    def _terpakai(tampak: Sequence[QWidget]) -> int:
        """Width of everything but the link, with the gaps."""
        ada = [w for w in tampak[:-1] if not w.isHidden()]
        return sum(w.sizeHint().width() for w in ada) + _JARAK * (len(ada) + 1)

    def minimumSizeHint(self) -> QSize:
        """The bar never makes the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other names."""
        super().resizeEvent(event)
        self._sesuaikan()

    def changeEvent(self, event: QEvent) -> None:
        """So does another text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_pendek"):
            self._rupa = ()
            self._sesuaikan()
