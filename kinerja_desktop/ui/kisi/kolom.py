"""Columns of a grid: what they show, what they accept, how text becomes a value."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain import angka
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui.bahasa import kata

TEKS, ANGKA, PILIHAN, NILAI = "teks", "angka", "pilihan", "nilai"
ANGKA_NILAI = ("1", "2", "3")  # keys of the three ratings
MAKS_TEKS = 2000
# Controls and direction marks would turn a line of the form round; tabs and newlines are kept or made spaces.
_BUANG = dict.fromkeys((*range(0, 9), *range(11, 32), *range(127, 160), 65279, 8203))
_BUANG |= dict.fromkeys((*range(8206, 8208), *range(8234, 8239), *range(8294, 8298), 1564))


class IsianSalah(ValueError):
    """Text that this column cannot take; its text is one sentence for people."""


def bersihkan(teks: str, multi: bool = False) -> str:
    """NFC text without control and direction marks; one line unless `multi`; outer spaces removed."""
    if teks.isascii() and teks.isprintable():  # most of what is typed and pasted
        return " ".join(teks.split()) if "  " in teks else teks.strip(" ")
    teks = unicodedata.normalize("NFC", teks.replace("\r\n", "\n").replace("\r", "\n")).translate(_BUANG)
    if multi:
        return "\n".join(" ".join(b.split()) for b in teks.split("\n")).strip()
    return " ".join(teks.split())


def baca_angka(teks: str) -> Decimal | None:
    """Number as domain.angka reads it; empty is None; raises IsianSalah with the domain's sentence."""
    bersih = teks.replace("\u00a0", "").replace(" ", "")
    if not bersih:
        return None
    try:
        return angka.baca_angka(bersih)
    except Tolakan as e:
        raise IsianSalah(e.inti(kata)) from None


@dataclass(frozen=True)
class Kolom:
    """One column. `lebar` in pixels at 10 pt; `pilihan` = (stored value, label), in key order for NILAI.

    `wajib`: an empty editable cell counts as a gap. `lentur`: takes the room that is left.
    `tampil` overrides the text shown; `periksa(value)` may raise IsianSalah.
    """

    kunci: str
    judul: str
    lebar: int = 120
    jenis: str = TEKS
    ubah: bool = False
    beku: bool = False
    wajib: bool = False
    multi: bool = False
    lentur: bool = False
    tengah: bool = False
    pilihan: tuple[tuple[str, str], ...] = ()
    maks: int = MAKS_TEKS
    petunjuk: str = ""
    tampil: Callable[[Any], str] | None = None
    periksa: Callable[[Any], None] | None = None

    def teks(self, nilai: Any) -> str:
        """What the cell shows for a stored value."""
        if self.tampil is not None:
            return self.tampil(nilai)
        if nilai is None or nilai == "":
            return ""
        if self.jenis == ANGKA:
            return angka.tulis_angka(nilai)
        if self.pilihan:
            return next((label for kode, label in self.pilihan if kode == nilai), str(nilai))
        return str(nilai)

    def baca(self, teks: str) -> Any:
        """Value to store for what was typed or pasted; raises IsianSalah with the reason."""
        if self.jenis == NILAI and teks in ANGKA_NILAI and self.periksa is None:
            return self.pilihan[ANGKA_NILAI.index(teks)][0]  # a key of the rating grid, hundreds of times
        if self.jenis == ANGKA:
            nilai: Any = baca_angka(teks)
        elif self.pilihan:
            nilai = self._baca_pilihan(teks)
        else:
            nilai = bersihkan(teks, self.multi)
            if len(nilai) > self.maks:
                raise IsianSalah(
                    QCoreApplication.translate(
                        "Kisi", "{kolom}: isian {n} huruf, paling banyak {maks}. Pendekkan dahulu."
                    ).format(kolom=self.judul, n=len(nilai), maks=self.maks)
                )
        if self.periksa is not None and nilai not in (None, ""):
            self.periksa(nilai)
        return nilai

    def _baca_pilihan(self, teks: str) -> str:
        kunci = bersihkan(teks).casefold()
        if not kunci:
            return ""
        for i, (kode, label) in enumerate(self.pilihan, 1):
            nama = label.casefold()
            if kunci in (kode.casefold(), nama) or (self.jenis == NILAI and kunci == str(i)):
                return kode
        cocok = [kode for kode, label in self.pilihan if _polos(label).startswith(_polos(kunci))]
        if len(cocok) == 1:
            return cocok[0]
        raise IsianSalah(
            QCoreApplication.translate("Kisi", "“{isi}” tidak ada dalam pilihan: {pilihan}.").format(
                isi=teks[:40], pilihan=", ".join(label for _, label in self.pilihan)
            )
        )


def _polos(label: str) -> str:
    """Label without the digit in front of it, for matching what people type."""
    return label.casefold().lstrip("0123456789 ·.-")


def pilihan_nilai() -> tuple[tuple[str, str], ...]:
    """The three ratings in official order with the digit that gives them."""
    return (
        ("di_atas", _label_nilai(1)),
        ("sesuai", _label_nilai(2)),
        ("di_bawah", _label_nilai(3)),
    )


def _label_nilai(nomor: int) -> str:
    label = (
        QCoreApplication.translate("Kisi", "Di Atas Ekspektasi"),
        QCoreApplication.translate("Kisi", "Sesuai Ekspektasi"),
        QCoreApplication.translate("Kisi", "Di Bawah Ekspektasi"),
    )[nomor - 1]
    return f"{nomor} · {label}"
