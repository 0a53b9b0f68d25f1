"""Wrapped text of a cell, kept with its drawing operators so that repeated texts are laid out once."""

from __future__ import annotations

from kinerja_desktop.reports.huruf import TEBAL, Gaya, bersih, bungkus, lebar

Larik = tuple[str, float, str, tuple[tuple[float, float, float], ...]]
"""One line: font, indent, text, and rules over or under it as (x from, x to, height over the baseline)."""

_BATAS_SIMPANAN = 20_000
_BUTIR = "•  "
_simpanan: dict[tuple[object, ...], Paragraf] = {}


class Paragraf:
    """Lines in one style; `kunci` and `operator` belong to the writer, which caches its encoding here."""

    __slots__ = ("ascii", "bergaris", "gaya", "kunci", "larik", "operator")

    def __init__(self, larik: tuple[Larik, ...], gaya: Gaya) -> None:
        self.larik = larik
        self.gaya = gaya
        self.ascii = all(baris[2].isascii() for baris in larik)
        self.bergaris = any(baris[3] for baris in larik)
        self.kunci: object = None
        self.operator = ""

    @property
    def tinggi(self) -> float:
        """Height of the lines in points, without padding."""
        return len(self.larik) * self.gaya.jarak

    def potong(self, banyak: int) -> tuple[Paragraf, Paragraf]:
        """The first `banyak` lines and the rest."""
        return Paragraf(self.larik[:banyak], self.gaya), Paragraf(self.larik[banyak:], self.gaya)


def _masuk(baris: str, ruang: float, gaya: Gaya) -> float:
    if gaya.rata == "kiri":
        return 0.0
    sisa = ruang - lebar(baris, gaya.huruf, gaya.ukuran)
    return sisa / 2 if gaya.rata == "tengah" else sisa


def _simpan(kunci: tuple[object, ...], baru: Paragraf) -> Paragraf:
    if len(_simpanan) > _BATAS_SIMPANAN:
        _simpanan.clear()
    _simpanan[kunci] = baru
    return baru


def paragraf(teks: str, ruang: float, gaya: Gaya, masuk: float = 0.0) -> Paragraf:
    """`teks` wrapped into `ruang` points, indented by `masuk` when aligned left."""
    kunci = (teks, ruang, gaya, masuk)
    ada = _simpanan.get(kunci)
    if ada is not None:
        return ada
    larik = tuple(
        (gaya.huruf, masuk + _masuk(baris, ruang - masuk, gaya), baris, ())
        for baris in bungkus(teks, ruang - masuk, gaya)
    )
    return _simpan(kunci, Paragraf(larik, gaya))


def berbutir(nama: str, butir: tuple[str, ...], ruang: float, gaya: Gaya) -> Paragraf:
    """A bold first line and hanging bullets under it."""
    kunci = ("butir", nama, butir, ruang, gaya)
    ada = _simpanan.get(kunci)
    if ada is not None:
        return ada
    larik: list[Larik] = [(TEBAL, 0.0, baris, ()) for baris in bungkus(nama, ruang - 4, gaya)]
    for teks in butir:
        larik += gantung(_BUTIR, teks, ruang, gaya).larik
    return _simpan(kunci, Paragraf(tuple(larik), gaya))


def gantung(awalan: str, teks: str, ruang: float, gaya: Gaya) -> Paragraf:
    """`awalan` and `teks` on one line, further lines hanging under the text."""
    kunci = (awalan, teks, ruang, gaya)
    ada = _simpanan.get(kunci)
    if ada is not None:
        return ada
    masuk = lebar(awalan, gaya.huruf, gaya.ukuran)
    baris = bungkus(teks, ruang - masuk, gaya) or ("",)
    larik: list[Larik] = [(gaya.huruf, 0.0, awalan + baris[0], ())]
    larik += [(gaya.huruf, masuk, lanjut, ()) for lanjut in baris[1:]]
    return _simpan(kunci, Paragraf(tuple(larik), gaya))


def sambung(*bagian: Paragraf) -> Paragraf:
    """One paragraph made of several, in the style of the first."""
    isi = [p for p in bagian if p.larik]
    if len(isi) == 1:
        return isi[0]
    return Paragraf(tuple(baris for p in isi for baris in p.larik), bagian[0].gaya)


def pilihan(
    awal: str, daftar: tuple[tuple[str, bool], ...], akhir: str, ruang: float, gaya: Gaya
) -> Paragraf:
    """`awal`, options joined by "/" with those marked True struck through, `akhir`; wraps after "/"."""
    kunci = ("pilihan", awal, daftar, akhir, ruang, gaya)
    ada = _simpanan.get(kunci)
    if ada is not None:
        return ada
    potongan = [(awal, False)] if awal else []
    potongan += [(bersih(t) + ("/" if i < len(daftar) - 1 else akhir), c) for i, (t, c) in enumerate(daftar)]
    larik: list[Larik] = []
    garis: list[tuple[float, float, float]] = []
    teks, terisi = "", 0.0
    for isi, coret in potongan:
        selebar = lebar(isi, gaya.huruf, gaya.ukuran)
        if teks and terisi + selebar > ruang:
            larik.append(_tutup(teks, garis, terisi, ruang, gaya))
            teks, garis, terisi = "", [], 0.0
        if coret:
            badan = isi[: len(isi) - len(akhir)] if isi.endswith(akhir) and akhir else isi.removesuffix("/")
            garis.append((terisi, terisi + lebar(badan, gaya.huruf, gaya.ukuran), gaya.ukuran * 0.3))
        teks, terisi = teks + isi, terisi + selebar
    if teks:
        larik.append(_tutup(teks, garis, terisi, ruang, gaya))
    return _simpan(kunci, Paragraf(tuple(larik), gaya))


def _tutup(
    teks: str, garis: list[tuple[float, float, float]], terisi: float, ruang: float, gaya: Gaya
) -> Larik:
    geser = {"kiri": 0.0, "tengah": (ruang - terisi) / 2, "kanan": ruang - terisi}[gaya.rata]
    return (gaya.huruf, geser, teks, tuple((a + geser, b + geser, t) for a, b, t in garis))


def bergaris_bawah(teks: str, ruang: float, gaya: Gaya) -> Paragraf:
    """`teks` with a rule under each line, as names above a NIP are written."""
    larik: list[Larik] = []
    for baris in bungkus(teks, ruang, gaya):
        masuk = _masuk(baris, ruang, gaya)
        panjang = lebar(baris, gaya.huruf, gaya.ukuran)
        larik.append((gaya.huruf, masuk, baris, ((masuk, masuk + panjang, -gaya.ukuran * 0.14),)))
    return Paragraf(tuple(larik), gaya)
