"""The big choices of the welcome window: a button with icon, title and one explaining line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from kinerja_desktop.ui.ikon import ikon
from kinerja_desktop.ui.tema import tema_kini, warna

_TEPI, _IKON = 14, 26


class TombolPilihan(QPushButton):
    """Title in bold, one muted line below; `utama` gives it the accent ground."""

    def __init__(
        self, judul: str, terang: str, gambar: str, utama: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(judul, parent)
        self._terang, self._gambar, self._utama = terang, gambar, utama
        self.setProperty("gaya", "utama" if utama else "biasa")
        self.setAccessibleName(judul)
        self.setAccessibleDescription(terang)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _huruf(self) -> tuple[QFont, QFont]:
        tebal = QFont(self.font())
        tebal.setBold(True)
        tebal.setPointSizeF(tema_kini().pt * 1.15)
        biasa = QFont(self.font())
        biasa.setBold(False)
        biasa.setPointSizeF(tema_kini().pt)
        return tebal, biasa

    def sizeHint(self) -> QSize:
        """Both lines with room around them."""
        tebal, biasa = (QFontMetrics(h) for h in self._huruf())
        lebar = max(tebal.horizontalAdvance(self.text()), biasa.horizontalAdvance(self._terang))
        return QSize(lebar + 3 * _TEPI + _IKON + 4, tebal.height() + biasa.height() + 2 * 10 + 4)

    def minimumSizeHint(self) -> QSize:
        """Whole in height; the explaining line may be shortened in a narrow window."""
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's own ground and focus frame, then icon and both lines."""
        gaya = QStyleOptionButton()
        self.initStyleOption(gaya)
        gaya.text, gaya.icon = "", QIcon()
        pelukis = QStylePainter(self)
        pelukis.drawControl(QStyle.ControlElement.CE_PushButton, gaya)
        mati = not self.isEnabled()
        putih = self._utama and not mati
        nama = "mati" if mati else "di_aksen" if putih else "tinta"
        tebal, biasa = self._huruf()
        gambar = ikon(self._gambar, tema_kini().warna["di_aksen" if putih else "mati" if mati else "aksen"])
        gambar.paint(pelukis, QRect(_TEPI, (self.height() - _IKON) // 2, _IKON, _IKON))
        x = 2 * _TEPI + _IKON
        tinggi = QFontMetrics(tebal).height()
        y = (self.height() - tinggi - QFontMetrics(biasa).height() - 2) // 2
        self._tulis(pelukis, tebal, nama, QRect(x, y, self.width() - x - _TEPI, tinggi), self.text())
        nama = nama if putih or mati else "redup"
        baris = QRect(x, y + tinggi + 2, self.width() - x - _TEPI, QFontMetrics(biasa).height())
        self._tulis(pelukis, biasa, nama, baris, self._terang)

    @staticmethod
    def _tulis(pelukis: QPainter, huruf: QFont, nama: str, kotak: QRect, teks: str) -> None:
        pelukis.setFont(huruf)
        pelukis.setPen(warna(nama))
        muat = QFontMetrics(huruf).elidedText(teks, Qt.TextElideMode.ElideRight, kotak.width())
        pelukis.drawText(kotak, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), muat)
