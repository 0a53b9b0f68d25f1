"""PDF bytes to page images for the preview and the printer; pdfium is not thread-safe: one page at a time."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tolakan import Tolakan

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

_SATU = threading.Lock()
#: Longest side of a page image in pixels; more would only fill memory.
SISI_MAKS = 6000


@dataclass(frozen=True, slots=True)
class GambarHalaman:
    """One page as pixels, 4 bytes each (blue, green, red, unused), rows of `langkah` bytes."""

    halaman: int
    lebar: int
    tinggi: int
    langkah: int
    piksel: bytes


def ukuran_halaman(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of every page in points; Tolakan when the bytes are no readable PDF."""
    import pypdfium2 as pdfium

    with _SATU:
        try:
            dokumen = pdfium.PdfDocument(pdf)
        except pdfium.PdfiumError as e:
            raise _tak_terbaca() from e
        try:
            return tuple(dokumen.get_page_size(n) for n in range(len(dokumen)))
        finally:
            dokumen.close()


def gambar_halaman(pdf: bytes, halaman: int, lebar: int) -> GambarHalaman:
    """Draw one page (from 0) so that it is `lebar` pixels wide; Tolakan when it cannot be drawn."""
    import pypdfium2 as pdfium

    with _SATU:
        try:
            dokumen = pdfium.PdfDocument(pdf)
            try:
                hal = dokumen[halaman]
                w, h = hal.get_size()
                skala = min(lebar / w, SISI_MAKS / max(w, h))
                bitmap = hal.render(scale=skala, prefer_bgrx=True)
                isi = bytes(bitmap.buffer)
                return GambarHalaman(halaman, bitmap.width, bitmap.height, bitmap.stride, isi)
            finally:
                dokumen.close()
        except (pdfium.PdfiumError, IndexError, ZeroDivisionError) as e:
            raise _tak_terbaca() from e


def gambar_cetak(pdf: bytes, halaman: int, dpi: int = 300) -> GambarHalaman:
    """One page at a printer's resolution in dots per inch."""
    lebar = ukuran_halaman(pdf)[halaman][0]
    return gambar_halaman(pdf, halaman, round(lebar / 72 * dpi))


def _tak_terbaca() -> Tolakan:
    return Tolakan(
        "Dokumen ini tidak dapat digambar; simpan sebagai PDF lalu buka dengan pembaca PDF.", siapa="operator"
    )


@dataclass(frozen=True, slots=True)
class Pratinjau:
    """One document as it will be handed in: its bytes, page sizes in points, and what a person should see."""

    pdf: bytes
    ukuran: tuple[tuple[float, float], ...]
    peringatan: tuple[str, ...]


def siapkan(sesi: Sesi, dokumen: Sequence[tuple[str, bytes, bytes | None]], kertas: str = "A4") -> Pratinjau:
    """The PDF of these documents (jenis, SKP, period or None) with the cetak-check of each."""
    from kinerja_desktop.reports.formulir import gabung
    from kinerja_desktop.reports.periksa import periksa_cetak
    from kinerja_desktop.services.cetak import satu_bahan

    bahan = [satu_bahan(sesi, *d) for d in dokumen]
    pdf = gabung(bahan, kertas)
    temuan = dict.fromkeys(
        kalimat if len(bahan) == 1 else f"{b.pegawai.nama}: {kalimat}"
        for b in bahan
        for kalimat in periksa_cetak(b, kertas)
    )
    return Pratinjau(pdf, ukuran_halaman(pdf), tuple(temuan))
