"""QR codes by ReportLab's encoder: a matrix of modules, for paper and for the screen."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

#: Free modules that a reader needs around the code.
TEPI = 4


@lru_cache(maxsize=16)
def matriks(teks: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of dark modules of the smallest code that holds the text, correction level M, no margin."""
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    kode = QRCode(None, QRErrorCorrectLevel.M)
    kode.addData(teks)
    kode.make()
    return tuple(tuple(bool(m) for m in baris) for baris in kode.modules)


def lukis(penulis: Any, teks: str, x: float, y_atas: float, sisi: float) -> None:
    """Draw the code with its margin into a square of `sisi` points whose top left corner is (x, y_atas)."""
    kode = matriks(teks)
    modul = sisi / (len(kode) + 2 * TEPI)
    potongan = ["q 0 g"]
    for i, baris in enumerate(kode):
        y = y_atas - (TEPI + i + 1) * modul
        potongan += [
            f"{x + (TEPI + a) * modul:.3f} {y:.3f} {(b - a) * modul:.3f} {modul:.3f} re"
            for a, b in _larik(baris)
        ]
    potongan.append("f Q")
    penulis.operator(" ".join(potongan))


def _larik(baris: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Runs [from, to) of dark modules in one row."""
    hasil: list[tuple[int, int]] = []
    mulai = -1
    for i, gelap in enumerate((*baris, False)):
        if gelap and mulai < 0:
            mulai = i
        elif not gelap and mulai >= 0:
            hasil.append((mulai, i))
            mulai = -1
    return hasil
