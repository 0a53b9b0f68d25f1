"""Look of the window: Fusion, colours from resources/tema/*.json, one small style sheet, one bundled font."""

from __future__ import annotations

import functools
import json
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from kinerja_desktop.system.jalur import sumber_daya

UKURAN = (10, 11, 12, 14)  # points
TEMA = ("terang", "gelap", "kontras")
HURUF_LAYAR = "Segoe UI"
HURUF_BAWAAN = "Liberation Sans"
HURUF_SIMBOL = "Kinerja Simbol"  # the check mark and its like, which Liberation does not have
BERKAS_HURUF = (
    "LiberationSans-Regular.ttf",
    "LiberationSans-Bold.ttf",
    "LiberationSans-Italic.ttf",
    "KinerjaSimbol.ttf",
)

# Text on ground that occurs on the screen; each pair must reach 4.5 : 1 in every theme (tested).
PASANGAN: tuple[tuple[str, str], ...] = (
    ("tinta", "latar"),
    ("tinta", "permukaan"),
    ("tinta", "permukaan2"),
    ("tinta", "aksen_muda"),
    ("tinta", "selang"),
    ("tinta", "celah"),
    ("tinta", "tunda"),
    ("tinta", "info_latar"),
    ("tinta", "sukses_latar"),
    ("tinta", "peringatan_latar"),
    ("tinta", "bahaya_latar"),
    ("redup", "latar"),
    ("redup", "permukaan"),
    ("di_aksen", "aksen"),
    ("di_aksen", "aksen_gelap"),
    ("rel_tinta", "rel"),
    ("rel_tinta", "rel_sorot"),
    ("rel_redup", "rel"),
    ("rel_putih", "rel_pilih"),
    ("info", "permukaan"),
    ("info", "latar"),
    ("info", "info_latar"),
    ("sukses", "permukaan"),
    ("sukses", "latar"),
    ("sukses", "sukses_latar"),
    ("peringatan", "permukaan"),
    ("peringatan", "latar"),
    ("peringatan", "peringatan_latar"),
    ("bahaya", "permukaan"),
    ("bahaya", "latar"),
    ("bahaya", "bahaya_latar"),
    ("kepala_tinta", "kepala_tabel"),
    ("pilih_tinta", "pilih"),
    ("kunci_tinta", "kunci"),
    ("kunci_tinta", "pilih"),
)


@dataclass(frozen=True)
class Tema:
    """Colours of one theme by name, and the text size in points."""

    nama: str
    warna: Mapping[str, str]
    pt: int

    @property
    def gelap(self) -> bool:
        """True for light letters on dark ground."""
        return bool(self.warna["gelap"])


_kini: Tema | None = None


@functools.cache
def _baca(nama: str) -> Mapping[str, Any]:
    isi = json.loads(sumber_daya(f"tema/{nama}.json").read_text(encoding="utf-8"))
    return dict(isi)


def muat(nama: str = "terang", pt: int = 10) -> Tema:
    """Read a theme; an unknown name becomes "terang", an unknown size 10."""
    nama = nama if nama in TEMA else "terang"
    return Tema(nama, _baca(nama), pt if pt in UKURAN else 10)


def tema_kini() -> Tema:
    """The theme in use (light before any was set)."""
    return _kini or muat()


@functools.lru_cache(maxsize=256)
def _qwarna(hex_: str) -> QColor:
    return QColor(hex_)


def warna(nama: str) -> QColor:
    """Colour of the theme in use, by name; KeyError for an unknown name."""
    return _qwarna(tema_kini().warna[nama])


def kontras(depan: str, belakang: str) -> float:
    """Contrast ratio of two "#rrggbb" colours, 1 to 21 (WCAG 2)."""

    def terang(h: str) -> float:
        nilai = [int(h[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        r, g, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in nilai)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    a, b = sorted((terang(depan), terang(belakang)), reverse=True)
    return (a + 0.05) / (b + 0.05)


def lembar_gaya(tema: Tema) -> str:
    """The style sheet with this theme's colours and sizes."""
    isi = sumber_daya("tema/gaya.qss").read_text(encoding="utf-8")
    nilai = {
        **{k: str(v) for k, v in tema.warna.items()},
        "panah": sumber_daya("tema/panah-gelap.png" if tema.gelap else "tema/panah.png").as_posix(),
        "h1pt": f"{tema.pt * 1.5:g}pt",
        "h2pt": f"{tema.pt * 1.15:g}pt",
        "angkapt": f"{tema.pt * 2:g}pt",
        # A style sheet's least height stands above what the letters need, so it must grow with them.
        "tombolpx": f"{max(18, round(tema.pt * 1.6))}px",
        "pilihpx": f"{max(18, round(tema.pt * 1.75))}px",
    }
    return re.sub(r"@(\w+)", lambda m: nilai[m.group(1)], isi)


def palet(tema: Tema) -> QPalette:
    """The palette of this theme for what the style sheet does not reach."""
    p, w = QPalette(), {k: QColor(str(v)) for k, v in tema.warna.items() if k != "gelap"}
    R = QPalette.ColorRole
    for peran, nama in (
        (R.Window, "latar"),
        (R.WindowText, "tinta"),
        (R.Base, "permukaan"),
        (R.AlternateBase, "selang"),
        (R.Text, "tinta"),
        (R.Button, "permukaan"),
        (R.ButtonText, "tinta"),
        (R.ToolTipBase, "tinta"),
        (R.ToolTipText, "permukaan"),
        (R.Highlight, "pilih"),
        (R.HighlightedText, "pilih_tinta"),
        (R.PlaceholderText, "redup"),
        (R.Link, "info"),
        (R.LinkVisited, "info"),
        (R.BrightText, "di_aksen"),
        (R.Accent, "aksen"),
        (R.Mid, "garis"),
        (R.Dark, "garis_kuat"),
        (R.Light, "permukaan2"),
    ):
        p.setColor(peran, w[nama])
    for peran in (R.WindowText, R.Text, R.ButtonText):
        p.setColor(QPalette.ColorGroup.Disabled, peran, w["mati"])
    return p


@functools.cache
def daftarkan_huruf() -> str:
    """Register the bundled font; family for the screen: Segoe UI on Windows, else Liberation Sans."""
    for berkas in BERKAS_HURUF:
        QFontDatabase.addApplicationFont(str(sumber_daya(f"fonts/{berkas}")))
    if sys.platform == "win32" and HURUF_LAYAR in QFontDatabase.families():
        return HURUF_LAYAR
    return HURUF_BAWAAN


def pasang(app: QApplication, nama: str = "terang", pt: int = 10) -> Tema:
    """Give the whole program this theme and text size; may be called again while it runs."""
    global _kini
    tema = muat(nama, pt)
    if tema == _kini and (app.property("tema"), app.property("ukuran_huruf")) == (tema.nama, tema.pt):
        return tema  # laid on already, and doing it again polishes every widget of every window anew
    _kini = tema
    if app.property("gaya") != "fusion":
        app.setStyle("Fusion")
        app.setProperty("gaya", "fusion")
    skema = Qt.ColorScheme.Dark if tema.gelap else Qt.ColorScheme.Light
    app.styleHints().setColorScheme(skema)
    huruf = QFont([daftarkan_huruf(), HURUF_SIMBOL], tema.pt)
    app.setFont(huruf)
    app.setPalette(palet(tema))
    app.setStyleSheet(lembar_gaya(tema))
    app.setProperty("tema", tema.nama)
    app.setProperty("ukuran_huruf", tema.pt)
    return tema


def poles_ulang(widget: QWidget) -> None:
    """Let the style sheet see changed properties; before the first showing it has not looked yet."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        gaya = widget.style()
        gaya.unpolish(widget)
        gaya.polish(widget)


def tinggi_baris() -> int:
    """Height of one table row in pixels: 32 at 10 pt, growing with the text size."""
    return round(32 * tema_kini().pt / 10)
