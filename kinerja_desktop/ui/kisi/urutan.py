"""Lists sort by their headings: a click sorts, the second reverses, the third gives the first order back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QTableView

from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.ui.kisi.baris import Baris

if TYPE_CHECKING:
    from kinerja_desktop.ui.kisi.tampilan import KisiView

_KOSONG = ("", "–", "-")
_ANGKA = re.compile(r"-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?\s*%?")
_HARI = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})(?:,? (\d{1,2})\.(\d{2}))?")
_HARI_PANJANG = re.compile(rf"(\d{{1,2}}) ({'|'.join(NAMA_BULAN)}) (\d{{4}})", re.IGNORECASE)
_BULAN = {nama.casefold(): n for n, nama in enumerate(NAMA_BULAN, 1)}


def _angka(teks: str) -> Decimal | None:
    if not _ANGKA.fullmatch(teks):
        return None
    return Decimal(teks.rstrip("% ").replace(".", "").replace(",", "."))


def _hari(teks: str) -> tuple[int, ...] | None:
    if c := _HARI.fullmatch(teks):
        h, b, t, jam, menit = (int(x or 0) for x in c.groups())
        return (t, b, h, jam, menit)
    if c := _HARI_PANJANG.fullmatch(teks):
        return (int(c[3]), _BULAN[c[2].casefold()], int(c[1]))
    return None


def _kata(teks: str) -> tuple[tuple[int, int, str], ...]:
    """Words without regard to capitals; numbers inside them by their value, so that 2 stands before 10."""
    return tuple(
        (0, int(b), "") if b.isdecimal() else (1, 0, b) for b in re.split(r"(\d+)", teks.casefold()) if b
    )


def urut_teks(teks: Sequence[str], mundur: bool = False) -> list[int]:
    """Positions in the order of these texts: numbers, days or words; what is empty stands last either way."""
    isi = [t.strip() for t in teks]
    ada = [n for n, t in enumerate(isi) if t not in _KOSONG]
    tiada = [n for n, t in enumerate(isi) if t in _KOSONG]
    kunci: Callable[[str], Any] = _kata
    for baca in (_angka, _hari):
        if all(baca(isi[n]) is not None for n in ada):
            kunci = baca
            break
    return sorted(ada, key=lambda n: kunci(isi[n]), reverse=mundur) + tiada


class Urutan:
    """The order of one list: by which column, and whether backwards."""

    def __init__(self, kisi: KisiView) -> None:
        self._kisi = kisi
        self._asli: list[Baris] = []

    def pasang(self, tabel: QTableView) -> None:
        """Listen to a click on the headings of the list, or of its frozen part."""
        tabel.horizontalHeader().sectionClicked.connect(self._diklik)

    def _diklik(self, j: int) -> None:
        self.putar(j)
        self._kisi.scrollToTop()  # what a person sorts for stands first, wherever the cursor's row went

    def putar(self, j: int) -> None:
        """Sort by column `j`, or by it backwards, or not at all; the cursor stays on its row."""
        model = self._kisi.kisi_model
        if not 0 <= j < len(model.kolom):
            return
        kunci = model.kolom[j].kunci
        lama, mundur = model.urut
        model.atur_urut(*(("", False) if (lama, mundur) == (kunci, True) else (kunci, lama == kunci)))
        self._kisi.atur_lebar()
        self._kisi.isi_ulang(self._asli)

    def susun(self, baris: Iterable[Baris]) -> list[Baris]:
        """These rows in the order chosen, below the heading they stand under."""
        self._asli = list(baris)
        model = self._kisi.kisi_model
        kunci, mundur = model.urut
        if not kunci:
            return list(self._asli)
        kolom = model.kolom[model.letak[kunci]]
        hasil: list[Baris] = []
        for judul, kelompok in groupby(self._asli, key=lambda b: bool(b.judul)):
            milik = list(kelompok)
            if not judul:
                teks = [kolom.teks(b.nilai.get(kunci)) for b in milik]
                milik = [milik[n] for n in urut_teks(teks, mundur)]
            hasil += milik
        return hasil
