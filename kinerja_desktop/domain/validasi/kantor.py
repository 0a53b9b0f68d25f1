"""What is known of people, posts and deadlines around an SKP: the facts that the office's rules look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from kinerja_desktop.domain.kepegawaian import Jabatan, JenisPenempatan, Pegawai, Penempatan, RelasiPenilai
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.validasi.dasar import Ukuran


class Bermasa(Protocol):
    """Anything with a first and a last day."""

    @property
    def mulai(self) -> date: ...
    @property
    def selesai(self) -> date: ...


@dataclass(frozen=True, slots=True)
class RhkTujuan:
    """A result that another one may stand under: whose, which SKP, its words, whether that SKP counts."""

    skp_id: bytes
    pegawai_id: bytes
    teks: str
    hidup: bool


@dataclass(frozen=True, slots=True)
class Jaringan:
    """All results of an office by id, who has an SKP with results, and what leads up to whom."""

    rhk: Mapping[bytes, RhkTujuan]
    ber_rhk: frozenset[bytes]
    nama: Mapping[bytes, str]


@dataclass(slots=True)
class FaktaSkp:
    """One SKP in its office; `diajukan` is the day it was last submitted, `lain` this person's other SKP."""

    skp: Skp
    ukuran: Ukuran
    hari_ini: date
    batas: date
    alasan_bentuk: str = ""
    jabatan: Jabatan | None = None
    penempatan: Penempatan | None = None
    relasi: RelasiPenilai | None = None
    usulan: bool = False
    penilai: Pegawai | None = None
    jabatan_penilai: Jabatan | None = None
    penilai_bertugas: bool = True
    penempatan_penilai: Penempatan | None = None
    diajukan: date | None = None
    dikembalikan: date | None = None
    lain: Sequence[Skp] = ()
    dikecualikan: bool = False
    rantai: str = ""


@dataclass(slots=True)
class FaktaOrang:
    """One person in service; `skp` the living ones of the year by their start, `batas` when one is due."""

    pegawai: Pegawai
    ukuran: Ukuran
    tahun: int
    hari_ini: date
    batas: date
    skp: Sequence[Bermasa] = ()
    jabatan: str = ""
    penempatan: Penempatan | None = None
    acting: list[Penempatan] = field(default_factory=list)
    bertugas: bool = True
    dikecualikan: bool = False
    ada_penilai: bool = True
    usulan: bool = False
    triwulan: bool = True


@dataclass(slots=True)
class FaktaKantor:
    """The office as a whole: leaders' results nobody supports, indicators of the IKU nobody carries.

    Each entry is (person or None, SKP or None, result or None, words).
    """

    tanpa_pendukung: list[tuple[bytes, bytes, bytes, str]] = field(default_factory=list)
    iku_tanpa_pengampu: list[str] = field(default_factory=list)


def plt(p: Penempatan | None) -> bool:
    """Whether a post is held as Plt or Plh."""
    return p is not None and p.jenis is not JenisPenempatan.DEFINITIF
