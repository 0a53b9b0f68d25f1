"""Competences: levels 1-5 of a post's standard against what the assessor found; supporting only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LABEL_PENDUKUNG = "Informasi pendukung; tidak ikut menentukan rating dan predikat kinerja."
TERENDAH, TERTINGGI = 1, 5
#: Level -> its name and one short sentence.
TINGKAT: dict[int, tuple[str, str]] = {
    1: ("Paham", "Mengerti dan mulai menerapkan dengan bimbingan."),
    2: ("Dasar", "Menerapkan sendiri dalam tugas sehari-hari."),
    3: ("Menengah", "Menerapkan dalam tugas yang beragam dan membantu rekan."),
    4: ("Mumpuni", "Mengatur penerapannya di unit kerja dan membimbing orang lain."),
    5: ("Ahli", "Mengembangkan cara baru dan menjadi rujukan instansi."),
}
NAMA_JENIS = {"manajerial": "Manajerial", "sosial_kultural": "Sosial kultural"}


def selisih(standar: int, tingkat: int) -> int | None:
    """Level found minus the standard; None when either is missing (0)."""
    return tingkat - standar if standar and tingkat else None


def tanda_selisih(standar: int, tingkat: int) -> str:
    """The mark before the words: ▼ below, = equal, ▲ above, ○ nothing to compare, "" nothing at all."""
    beda = selisih(standar, tingkat)
    if beda is None:
        return "○" if standar or tingkat else ""
    return "=" if beda == 0 else "▼" if beda < 0 else "▲"


def kata_selisih(standar: int, tingkat: int) -> str:
    """The gap in words: "2 tingkat di bawah standar"; "" when there is neither standard nor level."""
    beda = selisih(standar, tingkat)
    if beda is None:
        return "belum dinilai" if standar else "belum ada standar" if tingkat else ""
    if beda == 0:
        return "sesuai standar"
    return f"{-beda} tingkat di bawah standar" if beda < 0 else f"{beda} tingkat di atas standar"


@dataclass(frozen=True, slots=True)
class NilaiKompetensi:
    """One competence of one person: standard and level found, 0 where there is none."""

    kompetensi: str
    standar: int
    tingkat: int


@dataclass(frozen=True, slots=True)
class RingkasKompetensi:
    """One competence over many people: how many were assessed against a standard, and how that came out."""

    kompetensi: str
    dinilai: int
    di_bawah: int
    sesuai: int
    di_atas: int
    terjauh: int
    """Levels missing where it is worst, 0 when nobody is below."""


def ringkas(semua: Iterable[NilaiKompetensi], urut: Sequence[str]) -> tuple[RingkasKompetensi, ...]:
    """By competence, those most often below the standard first, then as in `urut`."""
    milik: dict[str, list[int]] = {k: [] for k in urut}
    for n in semua:
        beda = selisih(n.standar, n.tingkat)
        if beda is not None:
            milik.setdefault(n.kompetensi, []).append(beda)
    hasil = [
        RingkasKompetensi(
            k,
            len(b),
            sum(x < 0 for x in b),
            sum(x == 0 for x in b),
            sum(x > 0 for x in b),
            max((-x for x in b if x < 0), default=0),
        )
        for k, b in milik.items()
    ]
    letak = {k: i for i, k in enumerate(milik)}
    return tuple(sorted(hasil, key=lambda r: (-r.di_bawah, -r.terjauh, letak[r.kompetensi])))
