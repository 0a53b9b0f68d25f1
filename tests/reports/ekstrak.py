"""Reads printed forms back: characters with their boxes, and where a text stands."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2 as pdfium


@dataclass(frozen=True)
class Temuan:
    """A text found on a page: its box, and the position after it for the next search."""

    halaman: int
    kiri: float
    bawah: float
    kanan: float
    atas: float
    akhir: int

    @property
    def tengah(self) -> float:
        return (self.kiri + self.kanan) / 2


class Halaman:
    """One page: its size, the visible characters in drawing order, and their boxes."""

    def __init__(self, halaman: pdfium.PdfPage) -> None:
        self.lebar, self.tinggi = halaman.get_size()
        teks = halaman.get_textpage()
        self.huruf: list[str] = []
        self.kotak: list[tuple[float, float, float, float]] = []
        banyak = teks.count_chars()
        for i in range(banyak):
            satu = teks.get_text_range(i, 1)
            if satu.strip():
                # PDFium reports a hyphen at the end of a line as a mark of its own
                self.huruf.append("-" if satu in ("\ufffe", "\x02") else satu)
                self.kotak.append(teks.get_charbox(i))
        self.rapat = "".join(self.huruf)
        teks.close()


class Cetakan:
    """A PDF read back, whole."""

    def __init__(self, pdf: bytes) -> None:
        dokumen = pdfium.PdfDocument(pdf)
        self.halaman = []
        for nomor in range(len(dokumen)):
            satu = dokumen[nomor]
            self.halaman.append(Halaman(satu))
            satu.close()
        dokumen.close()
        self.rapat = "".join(h.rapat for h in self.halaman)
        self.awal = [0]
        for h in self.halaman:
            self.awal.append(self.awal[-1] + len(h.rapat))

    def cari(self, teks: str, mulai: int = 0) -> Temuan | None:
        """First place of `teks` (spaces ignored) at or after `mulai` in drawing order."""
        jarum = "".join(teks.split())
        letak = self.rapat.find(jarum, mulai)
        if letak < 0:
            return None
        nomor = max(i for i, awal in enumerate(self.awal[:-1]) if awal <= letak)
        h = self.halaman[nomor]
        dari = letak - self.awal[nomor]
        kotak = h.kotak[dari : dari + len(jarum)]
        return Temuan(
            nomor,
            min(k[0] for k in kotak),
            min(k[1] for k in kotak),
            max(k[2] for k in kotak),
            max(k[3] for k in kotak),
            letak + len(jarum),
        )


def rapat(teks: str) -> str:
    """Text without any white space, as it is compared."""
    return "".join(teks.split())
