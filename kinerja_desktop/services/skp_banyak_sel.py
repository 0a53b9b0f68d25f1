"""The cells of one person's rows: cleaned and checked as a single paste does, what does not fit is named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.skp import Aspek, BentukSkp, JenisRhk, Pendekatan
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.services.isi_skp import SEL
from kinerja_desktop.services.lembar_banyak import RUMUS_KOSONG
from kinerja_desktop.services.lembar_skp import kolom_untuk
from kinerja_desktop.services.skp_banyak_urai import JENIS
from kinerja_desktop.services.skp_tempel import periksa_sel

if TYPE_CHECKING:
    from kinerja_desktop.services.skp_banyak_urai import BarisBlok, Blok

#: In this order, since a target is judged by its aspek.
KOLOM = (
    k.INTERVENSI, k.PERSPEKTIF, k.RHK, k.PENUGASAN, k.LINGKUP,
    k.ASPEK, k.INDIKATOR, k.TARGET, k.SATUAN, k.ARAH, k.METODE, k.JALUR,
)  # fmt: skip
_MILIK_RHK = (k.INTERVENSI, k.PERSPEKTIF, k.PENUGASAN, k.LINGKUP)
_ANGKA = (k.TARGET, k.SATUAN, k.ARAH, k.METODE, k.JALUR)
_NAMA = {JENIS: "Jenis", **{c: SEL[c][2] for c in KOLOM}}
_NOMOR = re.compile(r"\(?\d{1,3}[.)]?$")
_GALAT = re.compile(r"#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|#+)$", re.I)
_BULAN = r"(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)[a-z]*"
_TANGGAL = re.compile(
    rf"(?:\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:\d{{4}}|\d{{2}})|\d{{4}}-\d{{2}}-\d{{2}}"
    rf"|\d{{1,2}}[- ]{_BULAN}(?:[- ]\d{{2,4}})?|{_BULAN}-\d{{2}})(?: 0?0:00(?::00)?)?$",
    re.I,
)
_TANPA_TANGGAL = frozenset({Aspek.KUANTITAS.value, Aspek.KUALITAS.value, Aspek.BIAYA.value})


@dataclass(slots=True)
class BarisBanyak:
    """One row of somebody: sheet, number there, section, texts to be stored, and what does not fit.

    `masalah` is column key (or heading) -> (text as pasted, what to do); `ikut` when something is stored.
    """

    lembar: str
    nomor: int
    jenis: str
    nilai: dict[str, str] = field(default_factory=dict)
    masalah: dict[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def ikut(self) -> bool:
        """Whether the row is written."""
        return bool(self.nilai)


def nama_kolom(kunci: str) -> str:
    """The heading of a column in sentences; a column that nothing knows by what stands above it."""
    return _NAMA.get(kunci, kunci)


def susun_baris(blok: Blok, bentuk: str, pendekatan: str) -> tuple[BarisBanyak, ...]:
    """Rows of one person as they would be stored in an SKP of this form."""
    hasil = []
    induk: dict[str, dict[str, str]] = {}
    bagian, terakhir = "utama", "utama"
    kolom = _kolom_berurut(blok, bentuk, pendekatan)
    for b in blok.baris:
        if b.jenis != bagian:
            bagian = terakhir = b.jenis
        baris = BarisBanyak(blok.lembar, b.nomor, terakhir)
        isi = _berurut(baris, b, kolom) if b.urut is not None else dict(b.isi)
        terakhir = baris.jenis = _jenis(baris, isi, terakhir)
        for judul, teks in b.lain:
            baris.masalah[judul] = (teks, f"Kolom “{judul}” tidak dikenal.")
        _isi(baris, isi, bentuk, pendekatan)
        _sambungkan(baris, induk)
        if baris.nilai or baris.masalah:
            hasil.append(baris)
    return tuple(hasil)


def _kolom_berurut(blok: Blok, bentuk: str, pendekatan: str) -> list[str]:
    """Columns of a table without headings: the grid's own order, behind a number if there is one."""
    kolom = [c.kunci for c in kolom_untuk(bentuk, pendekatan)]
    depan = [b.urut[0].strip() for b in blok.baris if b.urut and b.urut[0].strip()]
    return kolom if depan and all(_NOMOR.match(t) for t in depan) else kolom[1:]


def _berurut(baris: BarisBanyak, b: BarisBlok, kolom: Sequence[str]) -> dict[str, str]:
    sel = list(b.urut or ())
    for n, teks in enumerate(sel[len(kolom) :], len(kolom) + 2):
        if teks.strip():
            baris.masalah[f"ke-{n}"] = (teks, "Kolom ini di luar lembar SKP.")
    return {c: t for c, t in zip(kolom, sel, strict=False) if t.strip()}


def _jenis(baris: BarisBanyak, isi: dict[str, str], terakhir: str) -> str:
    """The section that a row's own cell names; a blank one stays in the section of the row above."""
    mentah = isi.pop(JENIS, "")
    kata = mentah.strip().casefold()
    if not kata:
        return terakhir
    for j in JenisRhk:
        if kata.split()[-1].strip(".:") == j.value or kata == j.value[:1]:
            return j.value
    baris.masalah[JENIS] = (mentah, f"Jenis “{mentah.strip()}” tidak dikenal; pilih Utama, Tambahan.")
    return terakhir


def _boleh(bentuk: str, pendekatan: str) -> frozenset[str]:
    """Columns that an SKP of this form shows; all of them while nobody knows the form."""
    if not bentuk:
        return frozenset(KOLOM)
    kisi = {c.kunci for c in kolom_untuk(bentuk, pendekatan)} | {k.PENUGASAN, k.LINGKUP}
    if pendekatan != Pendekatan.KUALITATIF.value:
        kisi |= {k.ARAH, k.METODE, k.JALUR}
    return frozenset(kisi)


def _isi(baris: BarisBanyak, isi: dict[str, str], bentuk: str, pendekatan: str) -> None:
    boleh = _boleh(bentuk, pendekatan)
    for c in KOLOM:
        mentah = isi.get(c, "")
        if mentah.strip() and c not in boleh:
            baris.masalah[c] = (mentah, _tidak_ada(c, bentuk, pendekatan))
        elif mentah.strip():
            try:
                teks = _bersih(c, mentah, baris.nilai.get(k.ASPEK, ""))
            except Tolakan as e:
                baris.masalah[c] = (mentah, e.inti())
                continue
            if teks:
                baris.nilai[c] = teks


def _bersih(kolom: str, mentah: str, aspek: str) -> str:
    if mentah == RUMUS_KOSONG:
        raise Tolakan(
            "Rumus ini belum dihitung. Buka dan simpan bukunya di Excel, atau tempel nilainya.",
            siapa="yang mengisi",
        )
    if _GALAT.match(mentah.strip()):
        raise Tolakan(
            "Sel ini berisi galat Excel {isi}. Betulkan rumusnya.", siapa="yang mengisi", isi=mentah
        )
    teks = periksa_sel(kolom, mentah, aspek)
    if kolom == k.TARGET and aspek in _TANPA_TANGGAL and _TANGGAL.match(teks):
        raise Tolakan(
            "Excel menganggap target ini tanggal ({isi}). Ketik ulang sebagai teks, misalnya 12.",
            siapa="yang mengisi",
            isi=teks,
        )
    return teks


def _tidak_ada(kolom: str, bentuk: str, pendekatan: str) -> str:
    if pendekatan == Pendekatan.KUALITATIF.value and kolom in (*_ANGKA, k.ASPEK):
        return f"SKP ini kualitatif; kolom {_NAMA[kolom]} tidak dipakai."
    if bentuk == BentukSkp.PIMPINAN.value:
        return f"SKP ini berbentuk pimpinan; kolom {_NAMA[kolom]} tidak dipakai."
    return f"SKP ini berbentuk administrasi; kolom {_NAMA[kolom]} tidak dipakai."


def _sambungkan(baris: BarisBanyak, induk: dict[str, dict[str, str]]) -> None:
    """Under the same result: what repeats it is the result's already, what differs has nowhere to go."""
    nilai, atas = baris.nilai, induk.get(baris.jenis)
    if not nilai:
        return
    teks = rapat(nilai.get(k.RHK, ""))
    if teks and (atas is None or teks != rapat(atas.get(k.RHK, ""))):
        induk[baris.jenis] = nilai
        return
    for c in _MILIK_RHK:
        if c in nilai and atas is not None and rapat(nilai[c]) == rapat(atas.get(c, "")):
            del nilai[c]
    if not teks and (k.INTERVENSI in nilai or k.PERSPEKTIF in nilai):
        induk[baris.jenis] = nilai  # its result is still to be written
        return
    if len(nilai) == 1 and k.RHK in nilai:
        nilai.clear()  # the result again, with nothing to measure it
    for c in [c for c in nilai if atas is None or c in _MILIK_RHK]:
        kalimat = (
            "Baris ini tidak mempunyai rencana hasil kerja, dan di atasnya belum ada."
            if atas is None
            else "Baris ini bagian dari RHK di atasnya; isi pada baris pertamanya."
        )
        baris.masalah[c] = (nilai.pop(c), kalimat)
