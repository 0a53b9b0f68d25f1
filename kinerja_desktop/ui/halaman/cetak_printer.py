"""Printing: the page images of the preview painted on a printer at 300 dpi, one page after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMarginsF, QObject, QRect, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from kinerja_desktop.ui.tugas import Tugas

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DPI = 300


def daftar_printer() -> list[tuple[str, bool]]:
    """(name, whether it is the usual one) of every printer of this PC."""
    from PySide6.QtPrintSupport import QPrinterInfo

    biasa = QPrinterInfo.defaultPrinterName()
    return [(n, n == biasa) for n in QPrinterInfo.availablePrinterNames()]


def buat_printer(nama: str, salinan: int = 1) -> QPrinter:
    """A printer by name, ready for page images."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    p = QPrinter(QPrinterInfo.printerInfo(nama), QPrinter.PrinterMode.HighResolution)
    p.setResolution(DPI)
    p.setCopyCount(max(1, salinan))
    return p


def atur_halaman(printer: QPrinter, lebar: float, tinggi: float) -> None:
    """Paper and direction of one page (points); F4 is no size that every driver names."""
    mendatar = lebar > tinggi
    pendek, panjang = sorted((lebar, tinggi))
    ukuran = QPageSize(
        QSizeF(pendek, panjang), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    arah = QPageLayout.Orientation.Landscape if mendatar else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(ukuran, arah, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)


class Pencetak(QObject):
    """Draws page after page on the worker and paints each on the printer; lives by its parent."""

    def __init__(
        self,
        tugas: Tugas,
        printer: QPrinter,
        pdf: bytes,
        ukuran: tuple[tuple[float, float], ...],
        selesai: Callable[[int], None],
        gagal: Callable[[BaseException], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tugas, self._printer, self._pdf, self._ukuran = tugas, printer, pdf, ukuran
        self._selesai, self._gagal = selesai, gagal
        self._pelukis: QPainter | None = None

    def mulai(self) -> None:
        """Begin with the first page."""
        self._minta(0)

    def _minta(self, n: int) -> None:
        pdf = self._pdf

        def kerja() -> Any:
            from kinerja_desktop.flows.pratinjau import gambar_cetak

            return gambar_cetak(pdf, n, DPI)

        self._tugas.jalankan_lain(kerja, self._lukis, self._rusak, pemilik=self)

    def _lukis(self, g: Any) -> None:
        lebar, tinggi = self._ukuran[g.halaman]
        atur_halaman(self._printer, lebar, tinggi)
        if self._pelukis is None:
            self._pelukis = QPainter()
            if not self._pelukis.begin(self._printer):
                self._rusak(_gagal_printer())
                return
        else:
            self._printer.newPage()
        gambar = QImage(g.piksel, g.lebar, g.tinggi, g.langkah, QImage.Format.Format_RGB32)
        bidang = self._pelukis.viewport()
        self._pelukis.drawImage(QRect(0, 0, bidang.width(), bidang.height()), gambar)
        if g.halaman + 1 < len(self._ukuran):
            self._minta(g.halaman + 1)
            return
        self._tutup()
        self._selesai(len(self._ukuran))
        self.deleteLater()

    def _tutup(self) -> None:
        if self._pelukis is not None and self._pelukis.isActive():
            self._pelukis.end()
        self._pelukis = None

    def _rusak(self, galat: BaseException) -> None:
        self._tutup()
        self._gagal(galat)
        self.deleteLater()


def _gagal_printer() -> BaseException:
    from kinerja_desktop.domain.tolakan import Tolakan

    return Tolakan(
        "Printer tidak dapat dipakai; periksa kabel dan kertasnya, atau simpan sebagai PDF dahulu.",
        siapa="operator",
    )
