"""Widths of a grid's columns: what the specs ask for, more where there is room, less where there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics

from kinerja_desktop.ui.kisi.model import KisiModel

_TEPI = 18  # left and right of a text, the frame, and a heading's own margin, in pixels
_CONTOH = 120  # rows that are looked at
_PALING_KECIL = 0.4  # of its own width a flexible column keeps at least this


def bagi_sisa(lebar: list[int], lentur: Sequence[int], sisa: int) -> None:
    """Flexible columns share what is left of the viewport."""
    for n, j in enumerate(lentur):
        lebar[j] += sisa // len(lentur) + (sisa % len(lentur) if n == len(lentur) - 1 else 0)


def sempitkan(
    lebar: list[int], model: KisiModel, tampak: Sequence[int], ruang: int, huruf: QFontMetrics
) -> None:
    """A list too wide for `ruang`: flexible columns give first, then those wider than their texts."""
    lentur = [j for j in tampak if model.kolom[j].lentur]
    _beri(
        lebar,
        {j: max(_judul(model, j, huruf), round(lebar[j] * _PALING_KECIL)) for j in lentur},
        ruang,
        tampak,
    )
    lain = [j for j in tampak if not model.kolom[j].lentur]
    if sum(lebar[j] for j in tampak) > ruang:
        _beri(lebar, {j: _isi(model, j, huruf) for j in lain}, ruang, tampak)


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


def _judul(model: KisiModel, j: int, huruf: QFontMetrics) -> int:
    return huruf.horizontalAdvance(model.kolom[j].judul) + _TEPI


def _isi(model: KisiModel, j: int, huruf: QFontMetrics) -> int:
    teks = {model.teks[i][j] for i in range(min(model.rowCount(), _CONTOH)) if not model.baris[i].judul}
    return max([_judul(model, j, huruf), *(huruf.horizontalAdvance(t) + _TEPI for t in teks)])
