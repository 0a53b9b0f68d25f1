"""Widths of a grid's columns: what the specs ask for, more where there is room, less where there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetrics

from kinerja_desktop.ui.kisi.model import KisiModel

_TEPI = 16  # left and right of a text and the line of the grid, in pixels
_CONTOH = 120  # rows that are looked at
_PALING_KECIL = 0.022  # of its own width, in heights of a letter, a flexible column keeps at least this


def bagi_sisa(lebar: list[int], lentur: Sequence[int], sisa: int) -> None:
    """Flexible columns share what is left of the viewport."""
    for n, j in enumerate(lentur):
        lebar[j] += sisa // len(lentur) + (sisa % len(lentur) if n == len(lentur) - 1 else 0)


def sempitkan(lebar: list[int], model: KisiModel, tampak: Sequence[int], ruang: int, huruf: QFont) -> None:
    """A list too wide for `ruang`: what no text needs goes first, then flexible columns shorten theirs."""
    biasa = QFontMetrics(huruf)
    judul = {j: lebar_judul(model, j, huruf) for j in tampak}
    _beri(lebar, {j: max(judul[j], _isi(model, j, biasa)) for j in tampak}, ruang, tampak)
    lentur = [j for j in tampak if model.kolom[j].lentur]
    batas = {j: max(judul[j], round(model.kolom[j].lebar * biasa.height() * _PALING_KECIL)) for j in lentur}
    _beri(lebar, batas, ruang, tampak)


def lebar_judul(model: KisiModel, j: int, huruf: QFont) -> int:
    """Width at which a heading is not cut."""
    tebal = QFont(huruf)
    tebal.setBold(True)
    return QFontMetrics(tebal).horizontalAdvance(model.judul(j)) + _TEPI


def _beri(lebar: list[int], paling_kecil: dict[int, int], ruang: int, tampak: Sequence[int]) -> None:
    """Take what is too much from these columns, each in proportion to what it can give."""
    lebih = sum(lebar[j] for j in tampak) - ruang
    dapat = {j: max(0, lebar[j] - kecil) for j, kecil in paling_kecil.items()}
    semua = sum(dapat.values())
    if lebih <= 0 or not semua:
        return
    bagian = min(1.0, lebih / semua)
    for j, d in dapat.items():
        lebar[j] -= min(d, -int(-d * bagian // 1))


def _isi(model: KisiModel, j: int, huruf: QFontMetrics) -> int:
    teks = {model.teks[i][j] for i in range(min(model.rowCount(), _CONTOH)) if not model.baris[i].judul}
    return max((huruf.horizontalAdvance(t) for t in teks), default=0) + _TEPI
