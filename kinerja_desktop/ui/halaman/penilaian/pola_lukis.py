"""How the board of a trial is painted: headings with counts, cards, what was moved, what is dragged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from kinerja_desktop.ui.tema import warna

if TYPE_CHECKING:
    from kinerja_desktop.ui.halaman.penilaian.pola_papan import PapanPola

_TENGAH = int(Qt.AlignmentFlag.AlignCenter)
_ATAS = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
_KIRI = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_KANAN = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


@dataclass(frozen=True)
class KepalaKolom:
    """Heading of a column: predicate, count with share, bound in a few words; `langgar` when it is broken."""

    nama: str
    jumlah: str
    batas: str
    langgar: bool = False


class LukisPapan:
    """Paints one board; measures by its letters."""

    def __init__(self, papan: PapanPola) -> None:
        self.w = papan

    def tinggi_kepala(self) -> int:
        """Three lines, four where a bound is too long for one."""
        return self.w.fontMetrics().lineSpacing() * (2 + self._baris_batas()) + 12

    def _baris_batas(self) -> int:
        # The sign counts always, so that nothing jumps when a rule breaks under a dragged card.
        fm, ruang = self.w.fontMetrics(), self.w.lebar_kolom() - 10
        return 2 if any(fm.horizontalAdvance(f"! {k.batas}") > ruang for k in self.w.kepala) else 1

    def tinggi_kartu(self) -> int:
        """One line and the gap below it."""
        return self.w.fontMetrics().lineSpacing() + 11

    def semua(self, p: QPainter, rect: QRect) -> None:
        """Everything that lies in a rectangle."""
        w, kepala = self.w, self.tinggi_kepala()
        lebar, tinggi = w.lebar_kolom(), w.viewport().height()
        p.fillRect(rect, warna("latar"))
        p.setFont(w.font())
        fm = p.fontMetrics()
        for k in range(len(w.kolom)):
            kotak = QRect(k * lebar + 1, 0, lebar - 2, tinggi)
            p.fillRect(kotak, warna("aksen_muda" if k == w.sasaran else "permukaan"))
        p.setClipRect(QRect(0, kepala, w.viewport().width(), tinggi - kepala))
        for k, isi in enumerate(w.isi_kolom):
            awal = max(0, (w.verticalScrollBar().value() - 3) // self.tinggi_kartu() - 1)
            for baris in range(awal, len(isi)):
                kotak = w.kotak(k, baris)
                if kotak.top() > tinggi:
                    break
                self._kartu(p, fm, kotak, isi[baris])
        p.setClipping(False)
        for k in range(min(len(w.kolom), len(w.kepala))):
            self._kepala(p, fm, QRect(k * lebar + 1, 0, lebar - 2, kepala), w.kepala[k])
        if w.seret is not None:
            ukuran = w.kotak(0, 0).size()
            self._kartu(p, fm, QRect(w.letak_seret, ukuran), w.seret, melayang=True)

    def _kepala(self, p: QPainter, fm: QFontMetrics, kotak: QRect, isi: KepalaKolom) -> None:
        p.fillRect(kotak, warna("peringatan_latar" if isi.langgar else "kepala_tabel"))
        tebal = QFont(self.w.font())
        tebal.setBold(True)
        baris = fm.lineSpacing()
        y = kotak.top() + 5
        tanda = "! " if isi.langgar else ""
        for n, teks in enumerate((isi.nama, isi.jumlah, f"{tanda}{isi.batas}" if isi.batas else "")):
            p.setFont(tebal if n < 2 else self.w.font())
            p.setPen(warna("peringatan" if isi.langgar and n == 2 else "kepala_tinta"))
            ruang = QRect(kotak.left() + 4, y + n * baris, kotak.width() - 8, baris)
            if n == 2 and self._baris_batas() > 1:
                ruang.setHeight(baris * 2)
                p.drawText(ruang, _ATAS, teks)
                continue
            pendek = p.fontMetrics().elidedText(teks, Qt.TextElideMode.ElideRight, ruang.width())
            p.drawText(ruang, _TENGAH, pendek)
        p.setFont(self.w.font())

    def _kartu(
        self, p: QPainter, fm: QFontMetrics, kotak: QRect, kunci: bytes, *, melayang: bool = False
    ) -> None:
        w = self.w
        if w.andaian is None:
            return
        orang = w.andaian.orang[kunci]
        pindah, pilih = kunci in w.pindahan, kunci == w.pilihan
        redup = w.seret == kunci and not melayang
        p.setPen(QPen(warna("garis_kuat" if not redup else "garis_halus")))
        p.setBrush(warna("permukaan" if redup else "celah" if pindah else "permukaan2"))
        if pilih and (w.terambil or melayang):
            p.setBrush(warna("pilih"))
        p.drawRoundedRect(QRectF(kotak).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if pindah:
            p.fillRect(QRect(kotak.left() + 2, kotak.top() + 3, 3, kotak.height() - 6), warna("peringatan"))
        p.setPen(warna("mati" if redup else "pilih_tinta" if pilih and w.terambil else "tinta"))
        ruang = kotak.adjusted(9, 0, -5, 0)
        if orang.mengikuti:
            p.drawText(ruang, _KANAN, w.kata_pimpinan)
            ruang.setRight(ruang.right() - fm.horizontalAdvance(w.kata_pimpinan) - 6)
        p.drawText(ruang, _KIRI, fm.elidedText(orang.nama, Qt.TextElideMode.ElideRight, ruang.width()))
        if pilih and not melayang and w.hasFocus():
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(warna("aksen"), 2))
            p.drawRoundedRect(QRectF(kotak).adjusted(1, 1, -1, -1), 4, 4)
