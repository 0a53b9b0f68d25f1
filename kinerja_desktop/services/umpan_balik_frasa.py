"""Phrases for feedback and dialogues: the program's, the centre's and this office's, and keeping one's own.

A group names the value it is for, and in brackets the kind of note: "Kolaboratif (perbaikan)".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import frasa
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.umpan_balik_baca import NAMA_SIFAT

#: Groups of phrases that are for no value: work results, and what a dialogue asks, agrees and talks about.
HASIL_KERJA = "Hasil kerja"
PERTANYAAN, POKOK, TINDAK_LANJUT = "Pertanyaan baku", "Pokok dialog", "Tindak lanjut"
_KELOMPOK = re.compile(r"^(?P<kunci>.*?)(?:\s*\((?P<sifat>apresiasi|perbaikan)\))?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SaranUmpanBalik:
    """One phrase: words, kind of note ("" for both), whether it is this office's own."""

    teks: str
    sifat: str
    sendiri: bool


def _urai(kelompok: str) -> tuple[str, str]:
    """Name and kind of a group."""
    m = _KELOMPOK.match(kelompok.strip())
    return (m["kunci"], (m["sifat"] or "").casefold()) if m else (kelompok, "")


def saran(sesi: Sesi, jenis: str, kunci: str, sifat: str = "") -> tuple[SaranUmpanBalik, ...]:
    """Phrases of a kind ("umpan_balik", "dialog") and group, the office's first; `sifat` leaves one kind."""
    hasil: dict[str, SaranUmpanBalik] = {}
    bank = [f for f in frasa.daftar(sesi, jenis) if f.lokal]
    bank += [f for f in frasa.daftar(sesi, jenis) if not f.lokal]
    for f in (*bank, *(f for f in frasa.bawaan() if f.jenis == jenis)):
        nama, jenisnya = _urai(f.kunci)
        cocok = rapat(nama) in ("", rapat(kunci)) and (not sifat or jenisnya in ("", sifat))
        if cocok:
            hasil.setdefault(rapat(f.teks), SaranUmpanBalik(f.teks, jenisnya, f.lokal))
    return tuple(hasil.values())


def boleh_simpan(sesi: Sesi) -> bool:
    """Assessors keep phrases of these two kinds besides those who look after the whole bank."""
    return sesi.boleh("frasa.ubah") or Peran.PENILAI in sesi.pelaku.peran


def simpan(sesi: Sesi, jenis: str, kunci: str, sifat: str, teks: str) -> Outcome[bytes]:
    """Keep a text as a phrase of this office under its value and kind."""
    if jenis not in ("umpan_balik", "dialog") or sifat not in NAMA_SIFAT:
        raise Tolakan("Jenis frasa {jenis} tidak dikenal.", siapa="yang mengisi", jenis=jenis[:40])
    if not boleh_simpan(sesi):
        sesi.wajib("frasa.ubah")
    kelompok = f"{kunci} ({sifat})" if sifat else kunci
    return frasa.tambah_bebas(sesi, jenis, kelompok, teks)
