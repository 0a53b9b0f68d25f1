"""Small line icons drawn from data on a 24 x 24 square; no image files, sharp at every scale."""

from __future__ import annotations

import functools

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

# Each icon: strokes "x,y x,y ..." (open line), "o x,y,w,h" (ellipse), "r x,y,w,h" (rounded rectangle).
GAMBAR: dict[str, tuple[str, ...]] = {
    "rumah": ("3,11 12,4 21,11", "5.5,9.5 5.5,20 18.5,20 18.5,9.5", "10,20 10,14 14,14 14,20"),
    "orang": ("o 8,4,8,8", "4,20 5,16.5 8,14.5 16,14.5 19,16.5 20,20"),
    "sasaran": (
        "r 5,3.5,14,17",
        "8,8.5 9.2,9.7 11.2,7.5",
        "13,8.5 16,8.5",
        "8,14.5 9.2,15.7 11.2,13.5",
        "13,14.5 16,14.5",
    ),
    "nilai": ("12,3.5 14.6,9 20.5,9.7 16.1,13.8 17.3,19.7 12,16.8 6.7,19.7 7.9,13.8 3.5,9.7 9.4,9 12,3.5",),
    "cetak": ("7,9 7,3.5 17,3.5 17,9", "r 3.5,9,17,8", "r 7,14,10,6.5"),
    "tukar": ("4,8.5 19,8.5", "15.5,5 19,8.5 15.5,12", "20,15.5 5,15.5", "8.5,12 5,15.5 8.5,19"),
    "batang": ("4,20 20.5,20", "r 5.5,12,3,8", "r 10.7,7,3,13", "r 16,4,3,16"),
    "tanya": ("o 3.5,3.5,17,17", "9.3,9.6 9.8,8 12,7.2 14.2,8 14.6,10 12,12 12,13.8", "12,16.6 12,16.9"),
    "roda": (
        "o 8.7,8.7,6.6,6.6",
        "12,3 12,6",
        "12,18 12,21",
        "3,12 6,12",
        "18,12 21,12",
        "5.6,5.6 7.7,7.7",
        "16.3,16.3 18.4,18.4",
        "5.6,18.4 7.7,16.3",
        "16.3,7.7 18.4,5.6",
    ),
    "gedung": (
        "3.5,9.5 12,4 20.5,9.5 3.5,9.5",
        "6,9.5 6,18",
        "10,9.5 10,18",
        "14,9.5 14,18",
        "18,9.5 18,18",
        "3.5,20 20.5,20",
    ),
    "buku": ("4,5 9.5,4.5 12,6 14.5,4.5 20,5 20,19 14.5,18.5 12,20 9.5,18.5 4,19 4,5", "12,6 12,20"),
    "gabung": ("5,4 5,8 12,13 12,20", "19,4 19,8 12,13", "8.8,17 12,20.2 15.2,17"),
    "tabel": ("r 3.5,4.5,17,15", "3.5,9.5 20.5,9.5", "3.5,14.5 20.5,14.5", "9.5,4.5 9.5,19.5"),
    "server": ("r 4,4,16,6.8", "r 4,13.2,16,6.8", "7,7.4 8.5,7.4", "7,16.6 8.5,16.6"),
    "cari": ("o 4,4,11.5,11.5", "14,14 20,20"),
    "urung": ("8,5 4,9 8,13", "4,9 15,9 18.5,10.3 20,13.5 18.5,16.7 15,18 10,18"),
    "ulang": ("16,5 20,9 16,13", "20,9 9,9 5.5,10.3 4,13.5 5.5,16.7 9,18 14,18"),
    "riwayat": ("o 4,4,16,16", "12,8 12,12.5 15,14.5"),
    "ganti": ("o 6,4,7,7", "3,19.5 4,16 6.5,14 12.5,14 14,15", "15.5,11.5 21,11.5", "18.5,9 21,11.5 18.5,14"),
    "kunci": ("r 5.5,10.5,13,9.5", "8,10.5 8,7.5 9.3,5 12,4 14.7,5 16,7.5 16,10.5"),
    "centang": ("5,12.5 10,17.5 19.5,7",),
    "tambah": ("12,5 12,19", "5,12 19,12"),
    "tempel": ("r 5,5,14,15.5", "r 9,3,6,4", "8.5,12 15.5,12", "8.5,16 15.5,16"),
    "lagi": ("o 4.4,10.9,2.2,2.2", "o 10.9,10.9,2.2,2.2", "o 17.4,10.9,2.2,2.2"),
}


def _jalur(nama: str) -> QPainterPath:
    jalur = QPainterPath()
    for goresan in GAMBAR[nama]:
        if goresan[0] in "or":
            x, y, lebar, tinggi = (float(v) for v in goresan[2:].split(","))
            kotak = QRectF(x, y, lebar, tinggi)
            if goresan[0] == "o":
                jalur.addEllipse(kotak)
            else:
                jalur.addRoundedRect(kotak, 1.2, 1.2)
            continue
        titik = [QPointF(*(float(v) for v in t.split(","))) for t in goresan.split()]
        jalur.moveTo(titik[0])
        for t in titik[1:]:
            jalur.lineTo(t)
    return jalur


@functools.lru_cache(maxsize=256)
def _gambar(nama: str, warna: str, sisi: int) -> QPixmap:
    gambar = QPixmap(QSize(sisi, sisi))
    gambar.fill(Qt.GlobalColor.transparent)
    p = QPainter(gambar)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.scale(sisi / 24, sisi / 24)
    pena = QPen(QColor(warna), 1.8)
    pena.setCapStyle(Qt.PenCapStyle.RoundCap)
    pena.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    p.setPen(pena)
    p.drawPath(_jalur(nama))
    p.end()
    return gambar


def ikon(nama: str, warna: str = "#1b2430", warna_pilih: str = "") -> QIcon:
    """Icon by name in one colour (and another when checked); KeyError for an unknown name."""
    hasil = QIcon()
    for skala in (1, 2):
        g = QPixmap(_gambar(nama, warna, 20 * skala))
        g.setDevicePixelRatio(skala)
        hasil.addPixmap(g, QIcon.Mode.Normal, QIcon.State.Off)
        if warna_pilih:
            g2 = QPixmap(_gambar(nama, warna_pilih, 20 * skala))
            g2.setDevicePixelRatio(skala)
            hasil.addPixmap(g2, QIcon.Mode.Normal, QIcon.State.On)
    return hasil
