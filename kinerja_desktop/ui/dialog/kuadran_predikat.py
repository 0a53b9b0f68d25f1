"""The nine cells of the performance quadrant with the one that holds; sign, frame and word mark it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kinerja_desktop.domain.penjelasan import URUT_HASIL, URUT_PERILAKU
from kinerja_desktop.domain.predikat import NAMA_RATING, NAMA_SUMBU, Rating, predikat_kinerja
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.tema import warna

_TENGAH = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_PENDEK = {Rating.DI_ATAS: "Di Atas", Rating.SESUAI: "Sesuai", Rating.DI_BAWAH: "Di Bawah"}


class KuadranPredikat(QWidget):
    """Rows from above hasil kerja, columns from the left perilaku kerja (PermenPANRB 6/2022, Lampiran)."""

    def __init__(self, hasil: Rating | None, perilaku: Rating | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hasil, self.perilaku = hasil, perilaku
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Kuadran kinerja pegawai"))
        self.setAccessibleDescription(self.kalimat())

    def kalimat(self) -> str:
        """The marked cell in words."""
        if self.hasil is None or self.perilaku is None:
            return self.tr("Belum ada sel yang berlaku karena rating belum lengkap.")
        predikat = predikat_kinerja(self.hasil, self.perilaku).predikat
        return self.tr(
            "Sel yang berlaku: hasil kerja {hasil}, perilaku kerja {perilaku}, {predikat}."
        ).format(
            hasil=kata(NAMA_RATING[self.hasil]),
            perilaku=kata(NAMA_RATING[self.perilaku]),
            predikat=kata(NAMA_SUMBU[predikat]),
        )

    def _sisi(self) -> tuple[int, int, int]:
        """Width of the row labels, width and height of a cell, from the letters."""
        fm = self.fontMetrics()
        kiri = max(fm.horizontalAdvance(kata(t)) for t in _PENDEK.values()) + 14
        lebar = max(fm.horizontalAdvance(w) for w in ("Perbaikan", "Misconduct", "✓ Sangat")) + 26
        return kiri, lebar, fm.lineSpacing() * 3 + 10

    def sizeHint(self) -> QSize:
        """All nine cells with their labels."""
        kiri, lebar, tinggi = self._sisi()
        return QSize(kiri + 3 * lebar + 2, self.fontMetrics().lineSpacing() * 3 + 3 * tinggi + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Heads, then cells; the one that holds is framed, bold and carries a tick."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        kiri, lebar, tinggi = self._sisi()
        garis = self.fontMetrics().lineSpacing()
        p.setPen(warna("redup"))
        p.drawText(QRectF(kiri, 0, 3 * lebar, garis), _TENGAH, self.tr("Perilaku kerja →"))
        p.drawText(QRectF(0, garis, kiri, garis), _TENGAH, self.tr("Hasil ↓"))
        p.setPen(warna("tinta"))
        for j, r in enumerate(URUT_PERILAKU):
            p.drawText(QRectF(kiri + j * lebar, garis, lebar, garis + 4), _TENGAH, kata(_PENDEK[r]))
        atas = garis * 2 + 6
        for i, hasil in enumerate(URUT_HASIL):
            p.setPen(warna("tinta"))
            p.drawText(QRectF(0, atas + i * tinggi, kiri, tinggi), _TENGAH, kata(_PENDEK[hasil]))
            for j, perilaku in enumerate(URUT_PERILAKU):
                kotak = QRectF(kiri + j * lebar, atas + i * tinggi, lebar, tinggi)
                self._sel(p, kotak, hasil, perilaku)
        p.end()

    def _sel(self, p: QPainter, kotak: QRectF, hasil: Rating, perilaku: Rating) -> None:
        kini = (hasil, perilaku) == (self.hasil, self.perilaku)
        nama = kata(NAMA_SUMBU[predikat_kinerja(hasil, perilaku).predikat]).replace("/", "/ ")
        p.fillRect(kotak.adjusted(1, 1, -1, -1), warna("pilih" if kini else "permukaan2"))
        p.setPen(QPen(warna("aksen") if kini else warna("garis"), 3 if kini else 1))
        p.drawRect(kotak.adjusted(1.5, 1.5, -1.5, -1.5))
        huruf = QFont(self.font())
        huruf.setBold(kini)
        p.setFont(huruf)
        p.setPen(warna("pilih_tinta" if kini else "tinta"))
        p.drawText(kotak.adjusted(5, 3, -5, -3), _TENGAH, f"✓ {nama}" if kini else nama)
        p.setFont(self.font())
