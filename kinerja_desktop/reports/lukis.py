"""The writer: placed groups become page operators on ReportLab's canvas, fonts shared by all documents.

Each cell is one text object, operators of repeated cells are kept, all rules of a page are one path and
touching rules are joined: that is what makes it several times faster than drawing string by string.
"""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from kinerja_desktop.reports.alir import Letak
from kinerja_desktop.reports.huruf import REGULER, TEBAL, Gaya, huruf, lebar, ringkas
from kinerja_desktop.reports.kaki import Kaki, nomor_halaman
from kinerja_desktop.reports.kertas import Bidang
from kinerja_desktop.reports.paragraf import Paragraf
from kinerja_desktop.reports.tabel import SELA_ATAS, SELA_X, Kelompok, Sel

GAYA_KAKI = Gaya(7.0, 8.5)
_KAKI_KANAN = Gaya(7.0, 8.5, rata="kanan")
_KAKI_TEBAL = Gaya(7.0, 8.5, TEBAL, "kanan")
_KAKI_KALIMAT = Gaya(7.0, 8.5, TEBAL)
_LEBAR_NOMOR = 84.0
"""Room at the right of the foot for "Halaman 100 dari 100"."""
_SELA_TANDA = 14.0
_LEBAR_TANDA = 0.28
"""Share of the width that a mark may take beside the name of the paper."""
_ARSIR = ".87"
_TEBAL_GARIS = 0.5
_NAIK = 0.9
"""Baseline of the first line below the top of a cell's text, as a share of the font size."""


class Penulis:
    """One PDF in the making; documents are added page by page, `selesai` gives the bytes."""

    def __init__(self, judul: str) -> None:
        from reportlab import rl_config
        from reportlab.lib.rl_accel import escapePDF
        from reportlab.pdfgen.canvas import Canvas

        self._tampung = io.BytesIO()
        # invariant: same input, same bytes. No ASCII85: a fifth smaller and faster.
        rl_config.useA85 = 0
        fon = huruf()
        self._c: Any = Canvas(
            self._tampung, pageCompression=1, invariant=1, lang="id-ID", initialFontName=REGULER
        )
        self._c.setTitle(judul)
        self._c.setCreator("Kinerja Desktop")
        self._lolos = escapePDF
        self._huruf = fon
        dok = self._c._doc
        for f in fon.values():
            f._assignState(dok, asciiReadable=True)  # ASCII keeps its codes: operators outlive a document
        self._nama = {n: f.getSubsetInternalName(0, dok) for n, f in fon.items()}
        self._kunci_ascii = "|".join(self._nama.values())
        self._kunci_dok = object()
        self._lambang: dict[bytes, str] = {}
        self._op: list[str] = []
        self._datar: defaultdict[float, list[tuple[float, float]]] = defaultdict(list)
        self._tegak: defaultdict[float, list[tuple[float, float]]] = defaultdict(list)
        self._ekstra: list[str] = []

    # text

    def _sandi(self, nama: str, teks: str) -> list[tuple[str, str]]:
        if teks.isascii():
            return [(self._nama[nama], self._lolos(teks.encode("ascii")))]
        dok, fon = self._c._doc, self._huruf[nama]
        potongan = fon.splitString(teks, dok)
        return [(fon.getSubsetInternalName(nomor, dok), self._lolos(isi)) for nomor, isi in potongan]

    def _operator(self, p: Paragraf) -> str:
        """Text operators of a paragraph relative to its first baseline; kept with the paragraph."""
        kunci = self._kunci_ascii if p.ascii else self._kunci_dok
        if p.kunci == kunci:
            return p.operator
        ukuran = p.gaya.ukuran
        bagian: list[str] = []
        terakhir, masuk_kini = "", 0.0
        for urut, (nama, masuk, teks, _) in enumerate(p.larik):
            if masuk != masuk_kini:
                bagian.append(f"{masuk - masuk_kini:.2f} {-p.gaya.jarak if urut else 0:.2f} Td")
                masuk_kini = masuk
            elif urut:
                bagian.append("T*")
            for fon, isi in self._sandi(nama, teks):
                if fon != terakhir:
                    bagian.append(f"{fon} {ukuran:g} Tf")
                    terakhir = fon
                bagian.append(f"({isi}) Tj")
        p.operator, p.kunci = " ".join(bagian), kunci
        return p.operator

    def tulis(self, x: float, y_atas: float, p: Paragraf) -> None:
        """Lines of `p` with the top of the first at `y_atas`."""
        if not p.larik:
            return
        dasar = y_atas - _NAIK * p.gaya.ukuran
        self._op.append(f"BT {p.gaya.jarak:g} TL 1 0 0 1 {x:.2f} {dasar:.2f} Tm {self._operator(p)} ET")
        if p.bergaris:
            for urut, (_, _, _, garis) in enumerate(p.larik):
                for dari, sampai, naik in garis:
                    y = dasar - urut * p.gaya.jarak + naik
                    self._ekstra.append(f"{x + dari:.2f} {y:.2f} m {x + sampai:.2f} {y:.2f} l")

    def teks(self, x: float, y: float, isi: str, gaya: Gaya) -> None:
        """One line at baseline `y`: from x, centred on x, or ending at x, by the style."""
        if gaya.rata != "kiri":
            x -= lebar(isi, gaya.huruf, gaya.ukuran) * (0.5 if gaya.rata == "tengah" else 1.0)
        self._op.append(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm")
        self._op += [f"{fon} {gaya.ukuran:g} Tf ({t}) Tj" for fon, t in self._sandi(gaya.huruf, isi)]
        self._op.append("ET")

    # shapes

    def operator(self, baris: str) -> None:
        """Raw page operators, for drawings such as the curve; graphics state must be restored."""
        self._op.append(baris)

    def kelompok(self, y: float, k: Kelompok) -> None:
        """Draw a group whose top edge is at `y`."""
        batas = [y]
        for tinggi in k.tinggi_baris:
            batas.append(batas[-1] - tinggi)
        tepi = k.tepi
        for s in k.sel:
            x0, x1 = tepi[s.kolom], tepi[s.kolom + s.rentang_kolom]
            y1, y0 = batas[s.baris], batas[s.baris + s.rentang_baris]
            if s.arsir:
                self._op.append(f"{_ARSIR} g {x0:.2f} {y0:.2f} {x1 - x0:.2f} {y1 - y0:.2f} re f 0 g")
            self._isi_sel(s, x0, x1, y0, y1)
            if k.bingkai:
                # top and left of each cell; the cell below and the one to the right close it
                self._datar[round(y1, 2)].append((x0, x1))
                self._tegak[x0].append((y0, y1))
        if k.bingkai:
            self._datar[round(batas[-1], 2)].append((tepi[0], tepi[-1]))
            self._tegak[tepi[-1]].append((batas[-1], y))

    def _isi_sel(self, s: Sel, x0: float, x1: float, y0: float, y1: float) -> None:
        if s.gambar is not None:
            s.gambar(self, x0, y1, x1 - x0, y1 - y0)
        turun = SELA_ATAS
        if s.tengah:
            turun = max(SELA_ATAS, (y1 - y0 - s.isi.tinggi) / 2)
        self.tulis(x0 + SELA_X, y1 - turun, s.isi)

    def _garis(self) -> None:
        potongan: list[str] = []
        for y, daftar in self._datar.items():
            potongan += [f"{a:.2f} {y:.2f} m {b:.2f} {y:.2f} l" for a, b in _gabung(daftar)]
        for x, daftar in self._tegak.items():
            potongan += [f"{x:.2f} {a:.2f} m {x:.2f} {b:.2f} l" for a, b in _gabung(daftar)]
        potongan += self._ekstra
        if potongan:
            self._op.append(f"{_TEBAL_GARIS} w 2 J {' '.join(potongan)} S 0 J")
        self._datar.clear()
        self._tegak.clear()
        self._ekstra = []

    def gambar(self, data: bytes, x: float, y_atas: float, lebar_kotak: float, tinggi_kotak: float) -> None:
        """An image fitted and centred in a box; an unreadable one leaves the box empty."""
        ukuran = ukuran_gambar(data)
        if ukuran is None:
            return
        skala = min(lebar_kotak / ukuran[0], tinggi_kotak / ukuran[1])
        w, h = ukuran[0] * skala, ukuran[1] * skala
        nama = self._daftar_gambar(data)
        kiri, bawah = x + (lebar_kotak - w) / 2, y_atas - (tinggi_kotak + h) / 2
        self._op.append(f"q {w:.3f} 0 0 {h:.3f} {kiri:.2f} {bawah:.2f} cm")
        self._op.append(f"\0{nama}")
        self._op.append("Q")

    def _daftar_gambar(self, data: bytes) -> str:
        if data not in self._lambang:
            from reportlab.lib.utils import ImageReader

            nama = f"lambang{len(self._lambang)}"
            self._c.beginForm(nama, 0, 0, 1, 1)
            self._c.drawImage(ImageReader(io.BytesIO(data)), 0, 0, 1, 1, mask="auto")
            self._c.endForm()
            self._lambang[data] = nama
        return self._lambang[data]

    # pages

    def dokumen(
        self,
        b: Bidang,
        halaman: Sequence[Sequence[Letak]],
        kaki: Kaki,
        penanda: str,
        *,
        sebelum: int = 0,
        jumlah: int = 0,
    ) -> None:
        """Add one document: its pages with their foot, and a bookmark to its first page.

        A part of a paper says how many pages stand `sebelum` it and the `jumlah` of the whole.
        """
        jumlah = jumlah or len(halaman)
        for nomor, isi in enumerate(halaman, sebelum + 1):
            self._op = []
            for y, k in isi:
                self.kelompok(y, k)
            self._garis()
            self._kaki(b, kaki, nomor_halaman(nomor, jumlah))
            self._c.setPageSize((b.lebar, b.tinggi))
            if nomor == sebelum + 1:
                kunci = f"d{self._c.getPageNumber()}"
                self._c.bookmarkPage(kunci)
                self._c.addOutlineEntry(penanda, kunci, 0, 0)
            self._salin()
            self._c.showPage()

    def _kaki(self, b: Bidang, kaki: Kaki, kanan: str) -> None:
        y = b.bawah - 16
        ruang = b.lebar_isi - _LEBAR_NOMOR
        selebar = lebar(kaki[1], TEBAL, _KAKI_TEBAL.ukuran)
        if selebar > b.lebar_isi * _LEBAR_TANDA:  # a whole sentence has a line of its own
            self.teks(
                b.kiri, y - GAYA_KAKI.jarak, ringkas(kaki[1], b.lebar_isi, _KAKI_KALIMAT), _KAKI_KALIMAT
            )
        elif kaki[1]:
            self.teks(b.kanan - _LEBAR_NOMOR, y, kaki[1], _KAKI_TEBAL)
            ruang -= selebar + _SELA_TANDA
        self.teks(b.kiri, y, ringkas(kaki[0], ruang, GAYA_KAKI), GAYA_KAKI)
        self.teks(b.kanan, y, kanan, _KAKI_KANAN)

    def _salin(self) -> None:
        kode = self._c._code
        for baris in self._op:
            if baris[0] == "\0":
                self._c.doForm(baris[1:])
            else:
                kode.append(baris)

    def selesai(self) -> bytes:
        """The finished PDF."""
        self._c.save()
        return self._tampung.getvalue()


def _gabung(daftar: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Touching or overlapping stretches of one rule joined."""
    daftar.sort()
    hasil = [daftar[0]]
    for a, b in daftar[1:]:
        kiri, kanan = hasil[-1]
        if a <= kanan + 0.02:
            if b > kanan:
                hasil[-1] = (kiri, b)
        else:
            hasil.append((a, b))
    return hasil


def ukuran_gambar(data: bytes) -> tuple[float, float] | None:
    """Width and height in pixels of a PNG or JPEG, None when it cannot be read."""
    if not data:
        return None
    from reportlab.lib.utils import ImageReader

    try:
        pembaca = ImageReader(io.BytesIO(data))
        w, h = pembaca.getSize()
        pembaca.getRGBData()
    except Exception:  # whatever the image library says, the form is printed without its emblem
        return None
    return (float(w), float(h)) if w > 0 and h > 0 else None
