"""Papers that no annex has fixed: letters, minutes, lists. Title, facts, a table, signatures, a code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from kinerja_desktop.reports import bagian, qr
from kinerja_desktop.reports.alir import Kepala, Satuan
from kinerja_desktop.reports.huruf import TEBAL, Gaya, bersih
from kinerja_desktop.reports.kaki import Kaki
from kinerja_desktop.reports.kertas import Bidang, bidang, kolom
from kinerja_desktop.reports.lukis import Penulis
from kinerja_desktop.reports.muat import tata
from kinerja_desktop.reports.paragraf import Paragraf, gantung, paragraf
from kinerja_desktop.reports.tabel import SELA_X, Judul, Kelompok, Sel, kepala_kolom
from kinerja_desktop.services.bahan_cetak import IdentitasCetak

_ISI = Gaya(10.0, 13.0)
_GAYA = {
    (False, False): Gaya(9.0, 10.8),
    (False, True): Gaya(9.0, 10.8, rata="tengah"),
    (True, False): Gaya(7.5, 9.0),
    (True, True): Gaya(7.5, 9.0, rata="tengah"),
}
"""By (small, centred)."""
_KEPALA_KECIL = Gaya(7.0, 8.4, TEBAL, "tengah")
_SISI_KODE = 96.0
_BARIS_AKHIR = 4
"""Rows of a table that stand on the page of the signatures, if it has so many."""


@dataclass(frozen=True, slots=True)
class Penanda:
    """One signature: place and date line, role, name, NIP or NRP (may be empty)."""

    tempat_tanggal: str
    peran: str
    nama: str
    nip: str = ""
    label_nip: str = "NIP"


@dataclass(frozen=True, slots=True)
class TabelSurat:
    """A table: (heading, share of the width) per column, and its rows as text.

    In the first `gabung` columns an empty cell belongs to the one above it; those in `tengah` are centred.
    """

    kolom: tuple[tuple[str, float], ...]
    baris: tuple[tuple[str, ...], ...]
    gabung: int = 0
    tengah: frozenset[int] = frozenset()
    kecil: bool = False
    """Smaller letters, for many narrow columns."""


@dataclass(frozen=True, slots=True)
class Surat:
    """One paper; `kode` is the text of a QR code beside the facts, empty for none."""

    judul: tuple[str, ...]
    nomor: str = ""
    pembuka: tuple[str, ...] = ()
    rincian: tuple[tuple[str, str], ...] = ()
    tabel: TabelSurat | None = None
    penutup: tuple[str, ...] = ()
    kiri: Penanda | None = None
    kanan: Penanda | None = None
    bawah: Penanda | None = None
    """A third signature, centred under the other two."""
    kode: str = ""
    kaki: Kaki = ("", "")
    mendatar: bool = False
    lanjut: bool = False
    """A further part of the paper before it: the pages are counted through."""


def cetak_surat(daftar: Sequence[Surat], kertas: str = "A4") -> bytes:
    """One PDF of papers in the given order; `kertas` is A4 or F4; same input, same bytes."""
    penulis = Penulis(bersih(" ".join(daftar[0].judul)) if len(daftar) == 1 else "Surat")
    for kertas_ini in _kertas(daftar):
        tertata = [(bidang(kertas, mendatar=s.mendatar), s) for s in kertas_ini]
        bagian_kertas = [(b, s, tata(b, _susun(b, s))) for b, s in tertata]
        jumlah, sebelum = sum(len(halaman) for _, _, halaman in bagian_kertas), 0
        for b, s, halaman in bagian_kertas:
            judul = bersih(" ".join(s.judul))
            penulis.dokumen(b, halaman, s.kaki, judul, sebelum=sebelum, jumlah=jumlah)
            sebelum += len(halaman)
    return penulis.selesai()


def _kertas(daftar: Sequence[Surat]) -> list[list[Surat]]:
    """Papers with their further parts."""
    hasil: list[list[Surat]] = []
    for s in daftar:
        if s.lanjut and hasil:
            hasil[-1].append(s)
        else:
            hasil.append([s])
    return hasil


def _susun(b: Bidang, s: Surat) -> list[Satuan]:
    ruang = b.lebar_isi - 2 * SELA_X
    nomor = paragraf(f"Nomor: {s.nomor}", ruang, Gaya(10.0, 13.0, rata="tengah")) if s.nomor else None
    hasil = [bagian.judul(b, s.judul, nomor)]
    hasil += [_alinea(b, teks) for teks in s.pembuka]
    if s.rincian or s.kode:
        hasil.append(_rincian(b, s))
    if s.tabel is not None:
        hasil += _tabel(b, s.tabel)
    hasil += [_alinea(b, teks) for teks in s.penutup]
    if s.kanan is not None:
        teman = min(_BARIS_AKHIR, len(s.tabel.baris)) if s.tabel is not None else 1
        bagian.lekatkan_akhir(b, hasil, len(s.penutup) + teman)
        tanda = bagian.tanda_tangan(b, _tanda(s.kiri) if s.kiri else None, _tanda(s.kanan))
        hasil.append(tanda if s.bawah is None else replace(tanda, lekat=True))
        if s.bawah is not None:
            hasil.append(replace(bagian.tanda_tengah(b, _tanda(s.bawah)), jarak=14))
    elif len(hasil) > 2:  # a closing line alone on a page would look lost
        hasil[-2] = replace(hasil[-2], lekat=True)
    return hasil


def _tanda(p: Penanda) -> tuple[str, str, IdentitasCetak]:
    return p.tempat_tanggal, p.peran, IdentitasCetak(p.nama, p.nip, "", "", "", p.label_nip)


def _alinea(b: Bidang, teks: str) -> Satuan:
    isi = paragraf(teks, b.lebar_isi - 2 * SELA_X, _ISI)
    return Satuan(Kelompok((b.kiri, b.kanan), [Sel(0, isi)], bingkai=False), jarak=6)


def _rincian(b: Bidang, s: Surat) -> Satuan:
    """Facts as label and value, with the code on their right."""
    lebar_kode = _SISI_KODE + 2 * SELA_X if s.kode else 0.0
    kanan = b.kanan - lebar_kode
    tepi: tuple[float, ...] = (b.kiri, b.kiri + (kanan - b.kiri) * 0.32, kanan)
    if s.kode:
        tepi = (*tepi, b.kanan)
    sel: list[Sel] = []
    for i, (label, nilai) in enumerate(s.rincian):
        sel.append(Sel(0, paragraf(label, tepi[1] - tepi[0] - 2 * SELA_X, _ISI), baris=i))
        sel.append(Sel(1, gantung(": ", nilai, tepi[2] - tepi[1] - 2 * SELA_X, _ISI), baris=i))
    if s.kode:
        sel.append(_sel_kode(s))
    sel.sort(key=lambda x: (x.baris, x.kolom))
    return Satuan(Kelompok(tepi, sel, bingkai=False, utuh=True), jarak=8)


def _sel_kode(s: Surat) -> Sel:
    def gambar(penulis: Any, x: float, y_atas: float, lebar: float, tinggi: float) -> None:
        qr.lukis(penulis, s.kode, x + (lebar - _SISI_KODE) / 2, y_atas, _SISI_KODE)

    kosong = Paragraf((), _ISI)
    return Sel(2, kosong, rentang_baris=max(1, len(s.rincian)), tinggi_min=_SISI_KODE, gambar=gambar)


def _tabel(b: Bidang, t: TabelSurat) -> list[Satuan]:
    tepi = kolom(b, tuple(bobot for _, bobot in t.kolom))
    judul = tuple(Judul(i, nama) for i, (nama, _) in enumerate(t.kolom))
    gaya = _KEPALA_KECIL if t.kecil else bagian.KEPALA
    kepala = Kepala((kepala_kolom(tepi, judul, gaya, bagian.NOMOR_KOLOM)[0],))
    hasil = []
    for n, (awal, akhir) in enumerate(pairwise((*_awal_kelompok(t), len(t.baris)))):
        kelompok = _kelompok(tepi, t, t.baris[awal:akhir])
        hasil.append(Satuan(kelompok, kepala, jarak=0.0 if n else 8.0))
    return hasil


def _awal_kelompok(t: TabelSurat) -> list[int]:
    """Rows that begin a group: all, or those with something in the first of the joined columns."""
    return [n for n, b in enumerate(t.baris) if not n or not t.gabung or b[0].strip()]


def _kelompok(tepi: tuple[float, ...], t: TabelSurat, baris: Sequence[tuple[str, ...]]) -> Kelompok:
    sel: list[Sel] = []
    for n, isi in enumerate(baris):
        for i, teks in enumerate(isi):
            gaya = _GAYA[t.kecil, i in t.tengah]
            p = paragraf(teks, tepi[i + 1] - tepi[i] - 2 * SELA_X, gaya)
            if i >= t.gabung:
                sel.append(Sel(i, p, baris=n))
            elif not n or any(x.strip() for x in isi[: i + 1]):
                ulang = ("nomor" if i == 0 else "teks") if len(baris) > 1 else ""
                sel.append(Sel(i, p, baris=n, rentang_baris=_rentang(baris, n, i), ulang=ulang))
    return Kelompok(tepi, sel, pisah=len(baris) > 1)


def _rentang(baris: Sequence[tuple[str, ...]], dari: int, kolom_ini: int) -> int:
    """How many rows the cell spans: until this column or one before it says something again."""
    for n in range(dari + 1, len(baris)):
        if any(x.strip() for x in baris[n][: kolom_ini + 1]):
            return n - dari
    return len(baris) - dari
