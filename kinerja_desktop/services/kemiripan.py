"""How alike texts of different people are: normalised, filtered by rare words, bounded in number."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

#: Words that say nothing about what a result is.
_UMUM = """
yang dan di ke dari pada untuk dengan dalam oleh atau sebagai serta secara sesuai ini itu para
agar bagi atas antar per setiap tahun
"""
KATA_UMUM = frozenset(_UMUM.split())
_KATA = re.compile(r"[^\W_]+")
#: Rarest words of a text by which others are found that may be like it.
_PANGKAL = 3
#: Pairs looked at cheaply for each one that may be compared; with both, any office ends in time.
LIHAT = 40
#: Percent that letters may add to the words in common ("surat" beside "surat-surat").
SELISIH = 30


@dataclass(frozen=True, slots=True)
class TeksMilik:
    """One text to compare: its row, whose it is, and from which row it was copied."""

    id: bytes
    pegawai_id: bytes
    teks: str
    asal_id: bytes | None = None


@dataclass(frozen=True, slots=True)
class Pasangan:
    """The text most like another person's: of the two rows, how alike in percent, and whether one was copied.

    `lain` is how many further texts are such.
    """

    satu: TeksMilik
    dua: TeksMilik
    persen: int
    asal: bool
    lain: int = 0


@dataclass(frozen=True, slots=True)
class HasilBanding:
    """Pairs in the order of the texts; `dibandingkan` were looked at, `terpotong` when the bound ended it."""

    pasangan: tuple[Pasangan, ...]
    dibandingkan: int
    terpotong: bool


def kata_pokok(teks: str) -> tuple[str, ...]:
    """Words that matter: NFC, small letters, no marks, no common words."""
    rapat = unicodedata.normalize("NFC", teks).casefold()
    return tuple(k for k in _KATA.findall(rapat) if k not in KATA_UMUM)


def kemiripan(satu: str, dua: str) -> int:
    """How alike two texts are in whole percent, 0 to 100; the same either way round, 100 only when alike."""
    return _nilai(kata_pokok(satu), kata_pokok(dua))


def _nilai(a: tuple[str, ...], b: tuple[str, ...], ambang: int = 0) -> int:
    """Percent of likeness; below `ambang` only that it is below need be right."""
    if not a or not b:
        return 0
    if a == b:
        return 100
    satu, dua = sorted((" ".join(a), " ".join(b)))
    # Words in another order are still the same words; the letters tell small changes of a word.
    dadu = 2 * sum((Counter(a) & Counter(b)).values()) / (len(a) + len(b))
    cocok = SequenceMatcher(None, satu, dua, autojunk=False)
    if 100 * max(dadu, cocok.real_quick_ratio()) < ambang or 100 * max(dadu, cocok.quick_ratio()) < ambang:
        return int(100 * dadu)
    return min(99, int(100 * max(dadu, cocok.ratio())))


@dataclass(slots=True)
class _Butir:
    teks: TeksMilik
    kata: tuple[str, ...]
    himpunan: frozenset[str]


def bandingkan(semua: Sequence[TeksMilik], ambang: int, maks: int) -> HasilBanding:
    """For each text the one of another person that is most like it, from `ambang` percent on.

    Texts that are equal cost nothing; of the others at most `maks` pairs are compared, found by their rarest
    words and by length.
    """
    butir = [
        _Butir(t, k, frozenset(k)) for t, k in ((t, kata_pokok(t.teks)) for t in semua) if k and t.pegawai_id
    ]
    terbaik: dict[bytes, tuple[int, _Butir, int]] = {}
    _sama(butir, terbaik)
    wakil = {b.kata: b for b in reversed(butir)}  # of equal texts one is enough to be compared with others
    sisa = [b for b in butir if wakil[b.kata] is b or b.teks.id not in terbaik]
    dibandingkan, terpotong = _mirip(sisa, terbaik, ambang, maks)
    pasangan = []
    for b in butir:
        if b.teks.id in terbaik:
            persen, lawan, lain = terbaik[b.teks.id]
            pasangan.append(Pasangan(b.teks, lawan.teks, persen, seasal(b.teks, lawan.teks), lain))
    return HasilBanding(tuple(pasangan), dibandingkan, terpotong)


def seasal(a: TeksMilik, b: TeksMilik) -> bool:
    """Whether one was copied from the other, or both from the same row."""
    if a.asal_id is not None and a.asal_id in (b.asal_id, b.id):
        return True
    return b.asal_id is not None and b.asal_id == a.id


def _sama(butir: Sequence[_Butir], terbaik: dict[bytes, tuple[int, _Butir, int]]) -> None:
    """Equal texts of different people: each is shown the first of another, with how many more there are."""
    kelompok: dict[tuple[str, ...], list[_Butir]] = {}
    for b in butir:
        kelompok.setdefault(b.kata, []).append(b)
    for anggota in kelompok.values():
        if len(anggota) < 2:
            continue
        orang = list(dict.fromkeys(b.teks.pegawai_id for b in anggota))
        if len(orang) < 2:
            continue
        wakil = {b.teks.pegawai_id: b for b in reversed(anggota)}
        for b in anggota:
            lawan = wakil[orang[0] if b.teks.pegawai_id != orang[0] else orang[1]]
            terbaik[b.teks.id] = (100, lawan, len(orang) - 2)


def _mirip(
    butir: Sequence[_Butir], terbaik: dict[bytes, tuple[int, _Butir, int]], ambang: int, maks: int
) -> tuple[int, bool]:
    sering: Counter[str] = Counter()
    for b in butir:
        sering.update(b.himpunan)
    pangkal: dict[str, list[int]] = {}
    n = dilihat = 0
    for i, b in enumerate(butir):
        calon: set[int] = set()
        jarang = sorted(b.himpunan, key=lambda k: (sering[k], k))[:_PANGKAL]
        for k in jarang:
            calon.update(pangkal.get(k, ()))
            pangkal.setdefault(k, []).append(i)
        dilihat += len(calon)
        if dilihat > LIHAT * maks:
            return n, True
        for j in sorted(calon):
            lawan = butir[j]
            if lawan.teks.pegawai_id == b.teks.pegawai_id or not _sepadan(b, lawan, ambang):
                continue
            if n >= maks:
                return n, True
            n += 1
            nilai = _nilai(b.kata, lawan.kata, ambang)
            if nilai >= ambang:
                _catat(terbaik, b, lawan, nilai)
                _catat(terbaik, lawan, b, nilai)
    return n, False


def _sepadan(a: _Butir, b: _Butir, ambang: int) -> bool:
    """A cheap look before the dear one: so few words in common that the letters cannot make up for it."""
    bersama = len(a.himpunan & b.himpunan)
    return 200 * bersama >= (ambang - SELISIH) * (len(a.himpunan) + len(b.himpunan))


def _catat(terbaik: dict[bytes, tuple[int, _Butir, int]], b: _Butir, lawan: _Butir, nilai: int) -> None:
    lama = terbaik.get(b.teks.id)
    if lama is not None and lama[0] == 100:
        return  # those who have the very same text are named already
    if lama is None or nilai > lama[0]:
        terbaik[b.teks.id] = (nilai, lawan, lama[2] + 1 if lama else 0)
    else:
        terbaik[b.teks.id] = (lama[0], lama[1], lama[2] + 1)
