"""The big choices of the welcome window: a button with icon, title and explaining words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from kinerja_desktop.ui.ikon import ikon
from kinerja_desktop.ui.tema import tema_kini, warna

_TEPI, _IKON = 14, 26
_SEMPIT = 320  # width at which a choice still reads well; narrower ones break their words into more lines
_BUNGKUS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class TombolPilihan(QPushButton):
    """Title in bold, muted words below; `utama` gives it the accent ground."""

    def __init__(
        self, judul: str, terang: str, gambar: str, utama: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(judul, parent)
        self._terang, self._gambar, self._utama = terang, gambar, utama
        self._ukuran: dict[tuple[int, str, int], tuple[int, int]] = {}  # layouts ask dozens of times in a row
        self.setProperty("gaya", "utama" if utama else "biasa")
        self.setAccessibleName(judul)
        self.setAccessibleDescription(terang)
        self.setAutoDefault(True)
        sifat = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sifat.setHeightForWidth(True)
        self.setSizePolicy(sifat)

    def _huruf(self) -> tuple[QFont, QFont]:
        tebal = QFont(self.font())
        tebal.setBold(True)
        tebal.setPointSizeF(tema_kini().pt * 1.15)
        biasa = QFont(self.font())
        biasa.setBold(False)
        biasa.setPointSizeF(tema_kini().pt)
        return tebal, biasa

    def sizeHint(self) -> QSize:
        """Wide enough for words to be read; as high as both texts need at the width it has."""
        tebal, biasa = (QFontMetrics(h) for h in self._huruf())
        lebar = max(tebal.horizontalAdvance(self.text()), biasa.horizontalAdvance(self._terang))
        lebar = min(lebar + 3 * _TEPI + _IKON + 4, _SEMPIT)
        return QSize(lebar, self.heightForWidth(max(lebar, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Whole in height; both texts may take a second line in a narrow window."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Texts break into lines."""
        return True

    def heightForWidth(self, lebar: int) -> int:
        """Both texts with room around them."""
        return sum(self._tinggi(lebar)) + 2 * 10 + 4

    def _tinggi(self, lebar: int) -> tuple[int, int]:
        """Heights of title and explaining words at this width of the button."""
        kunci = (lebar, self.font().key(), tema_kini().pt)
        if kunci not in self._ukuran:
            kotak = QRect(0, 0, max(1, lebar - 3 * _TEPI - _IKON), 10_000)
            tebal, biasa = (QFontMetrics(h) for h in self._huruf())
            self._ukuran[kunci] = (
                max(tebal.height(), tebal.boundingRect(kotak, _BUNGKUS, self.text()).height()),
                max(biasa.height(), biasa.boundingRect(kotak, _BUNGKUS, self._terang).height()),
            )
        return self._ukuran[kunci]

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's own ground and focus frame, then icon and both texts."""
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
        atas, bawah = self._tinggi(self.width())
        y = (self.height() - atas - bawah - 2) // 2
        self._tulis(pelukis, tebal, nama, QRect(x, y, self.width() - x - _TEPI, atas), self.text())
        nama = nama if putih or mati else "redup"
        baris = QRect(x, y + atas + 2, self.width() - x - _TEPI, bawah)
        self._tulis(pelukis, biasa, nama, baris, self._terang)

    @staticmethod
    def _tulis(pelukis: QPainter, huruf: QFont, nama: str, kotak: QRect, teks: str) -> None:
        pelukis.setFont(huruf)
        pelukis.setPen(warna(nama))
        pelukis.drawText(kotak, _BUNGKUS, teks)
