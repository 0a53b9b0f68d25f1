"""Fonts, printable text and line breaking for the forms.

What the fonts cannot show is never printed as an empty box: control and direction marks, joiners and
variation selectors vanish, every other unknown character becomes "?".
"""

from __future__ import annotations

import logging
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.system.jalur import sumber_daya

REGULER = "KinerjaSans"
TEBAL = "KinerjaSans-Tebal"
_BERKAS = {REGULER: "LiberationSans-Regular.ttf", TEBAL: "LiberationSans-Bold.ttf"}
_BATAS_SIMPANAN = 50_000

_log = logging.getLogger(__name__)
_huruf: dict[str, Any] = {}
_lebar_kata: dict[tuple[str, str], float] = {}
_bungkusan: dict[tuple[str, float, Gaya], tuple[str, ...]] = {}


@dataclass(frozen=True, eq=False)
class Gaya:
    """How a cell's text looks; sizes in points, `rata` is kiri, tengah or kanan. Compared by identity."""

    ukuran: float
    jarak: float
    huruf: str = REGULER
    rata: str = "kiri"


def pemercepat_ada() -> bool:
    """Whether ReportLab runs with its C accelerator; without it printing takes about 1.6 times as long."""
    from reportlab.lib import rl_accel

    return not getattr(rl_accel, "_py_funcs", {"tidak diketahui": None})


def huruf() -> dict[str, Any]:
    """The two registered fonts by name; loads them on first call, refuses when a font file is missing."""
    if _huruf:
        return _huruf
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    if not pemercepat_ada():
        _log.warning("rl_accel tidak terpasang: pencetakan formulir lebih lambat")
    baru: dict[str, Any] = {}
    for nama, berkas in _BERKAS.items():
        jalur = sumber_daya(f"fonts/{berkas}")
        try:
            baru[nama] = TTFont(nama, str(jalur))
        except (TTFError, OSError) as sebab:
            raise Tolakan(
                "Huruf {berkas} tidak dapat dibaca; pasang ulang program lalu cetak lagi.",
                siapa="operator",
                berkas=berkas,
            ) from sebab
        pdfmetrics.registerFont(baru[nama])
    _huruf.update(baru)
    return _huruf


def _ganti(huruf_tunggal: str, tersedia: dict[int, Any]) -> str:
    kode = ord(huruf_tunggal)
    jenis = unicodedata.category(huruf_tunggal)
    if huruf_tunggal == "\n" or jenis in ("Zl", "Zp"):
        return "\n"
    if jenis == "Zs":
        return "\xa0" if kode in (0xA0, 0x202F) else " "
    if jenis in ("Cc", "Cf") or 0xFE00 <= kode <= 0xFE0F or 0x1F3FB <= kode <= 0x1F3FF:
        return ""
    if kode in tersedia:
        return huruf_tunggal
    return "" if jenis in ("Mn", "Me") else "?"


@lru_cache(maxsize=8192)
def _saring(teks: str) -> str:
    teks = unicodedata.normalize("NFC", re.sub(r"\r\n?|\v|\f", "\n", teks).replace("\t", " "))
    # both fonts carry the same repertoire; the regular one answers for both
    tersedia = huruf()[REGULER].face.charToGlyph
    return "".join(_ganti(h, tersedia) for h in teks)


def bersih(teks: str) -> str:
    """The text as it can be printed: NFC, no control marks, "?" for what the fonts do not have."""
    return teks if teks.isascii() and teks.isprintable() else _saring(teks)


def lebar(teks: str, nama_huruf: str, ukuran: float) -> float:
    """Width in points of cleaned text on one line."""
    return float(huruf()[nama_huruf].stringWidth(teks, ukuran))


def _lebar_satuan(kata: str, nama_huruf: str) -> float:
    kunci = (kata, nama_huruf)
    nilai = _lebar_kata.get(kunci)
    if nilai is None:
        if len(_lebar_kata) > _BATAS_SIMPANAN:
            _lebar_kata.clear()
        nilai = _lebar_kata[kunci] = lebar(kata, nama_huruf, 1.0)
    return nilai


def _penggal(kata: str, ruang: float, nama_huruf: str) -> list[str]:
    """Pieces of a word wider than `ruang` (size 1), cut after a joint such as / - _ where one is near."""
    hasil: list[str] = []
    while _lebar_satuan(kata, nama_huruf) > ruang:
        kecil, besar = 1, len(kata)
        while kecil < besar:
            tengah = (kecil + besar + 1) // 2
            if lebar(kata[:tengah], nama_huruf, 1.0) <= ruang:
                kecil = tengah
            else:
                besar = tengah - 1
        sambungan = max(kata.rfind(tanda, 0, kecil) for tanda in "/-_.,;:@&=?)")
        potong = sambungan + 1 if sambungan + 1 > kecil // 2 else kecil
        if potong >= len(kata):
            break
        hasil.append(kata[:potong])
        kata = kata[potong:]
    hasil.append(kata)
    return hasil


def _isi_baris(kata_kata: list[str], ruang: float, nama_huruf: str) -> list[str]:
    spasi = _lebar_satuan(" ", nama_huruf)
    keluar: list[str] = []
    kini: list[str] = []
    terisi = 0.0
    for kata in kata_kata:
        selebar = _lebar_kata.get((kata, nama_huruf)) or _lebar_satuan(kata, nama_huruf)
        if kini and terisi + spasi + selebar <= ruang:
            kini.append(kata)
            terisi += spasi + selebar
            continue
        if kini:
            keluar.append(" ".join(kini))
        if selebar > ruang:
            *potongan, kata = _penggal(kata, ruang, nama_huruf)
            keluar += potongan
            selebar = _lebar_satuan(kata, nama_huruf)
        kini, terisi = [kata], selebar
    if kini:
        keluar.append(" ".join(kini))
    return keluar


def bungkus(teks: str, ruang: float, gaya: Gaya) -> tuple[str, ...]:
    """Lines of `teks` within `ruang` points; newlines are kept, long words broken, nothing dropped."""
    kunci = (teks, ruang, gaya)
    hasil = _bungkusan.get(kunci)
    if hasil is not None:
        return hasil
    if len(_bungkusan) > _BATAS_SIMPANAN:
        _bungkusan.clear()
    keluar: list[str] = []
    satuan = ruang / gaya.ukuran
    for alinea in bersih(teks).strip().split("\n"):
        keluar += _isi_baris([k for k in alinea.split(" ") if k], satuan, gaya.huruf)
    hasil = _bungkusan[kunci] = tuple(keluar)
    return hasil


def ringkas(teks: str, ruang: float, gaya: Gaya) -> str:
    """One line within `ruang` points, cut with "..." where the text is longer."""
    teks = " ".join(bersih(teks).split())
    if lebar(teks, gaya.huruf, gaya.ukuran) <= ruang:
        return teks
    while teks and lebar(teks + "...", gaya.huruf, gaya.ukuran) > ruang:
        teks = teks[: min(len(teks) - 1, max(1, len(teks) * 9 // 10))]
    return teks + "..."
