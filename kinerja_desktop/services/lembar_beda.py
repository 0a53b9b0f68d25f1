"""Read models of Beda Isian: one question with its values, a decision, and decisions that are alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kinerja_desktop.services.tujuan import Tujuan

TEKS, BERBARIS, PILIHAN, TANGGAL = "teks", "berbaris", "pilihan", "tanggal"


@dataclass(frozen=True, slots=True)
class Sisi:
    """One value: its reference, column and text in words, who, for whom, when (UTC), on which computer."""

    acuan: str
    isi: tuple[tuple[str, str], ...]
    oleh: str
    untuk: str
    waktu: datetime | None
    komputer: str
    penulis: bytes
    peringatan: str
    tampak: bool

    @property
    def ringkas(self) -> str:
        """The value in one line."""
        return " · ".join(nilai for _, nilai in self.isi if nilai) or "belum diisi"


@dataclass(frozen=True, slots=True)
class IsianKetik:
    """One column that may be typed instead: kind of field, choices (stored, words), value shown now."""

    kolom: str
    label: str
    jenis: str
    nilai: str
    pilihan: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class BedaIsian:
    """One question: what ("Target"), where in the document, which document and office, its values.

    `tunggal`: approvals, ratings, rights and locks, never decided together with others. `sebab` says why
    this person cannot decide it, with who can; empty when they can.
    """

    kunci: str
    jenis: str
    id: bytes
    apa: str
    di_mana: str
    keterangan: str
    dokumen: str
    kelompok: str
    kantor: str
    sisi: tuple[Sisi, ...]
    tunggal: bool
    ketik: tuple[IsianKetik, ...]
    sebab: str
    siapa: str

    @property
    def judul(self) -> str:
        """ "Target · Indikator 2"."""
        return " · ".join(t for t in (self.apa, self.di_mana) if t)

    @property
    def nama(self) -> str:
        """ "Target · Indikator 2 · SKP Siti Aminah 2026"."""
        return f"{self.judul} · {self.dokumen}" if self.judul != self.dokumen else self.judul


@dataclass(frozen=True, slots=True)
class VersiLain:
    """An approval of words that are no longer the words of the document: kept, and not carried over."""

    dokumen: str
    kalimat: str
    siapa: str
    tujuan: Tujuan
    jenis: str
    id: bytes


@dataclass(frozen=True, slots=True)
class SatuOrang:
    """One of the rows: name, post, how many SKP (`tetap` of them approved), who added it and when (UTC)."""

    id: bytes
    nama: str
    jabatan: str
    skp: int
    tetap: int
    oleh: str
    waktu: datetime | None


@dataclass(frozen=True, slots=True)
class OrangSama:
    """Rows that carry the same NIP."""

    nip: str
    orang: tuple[SatuOrang, ...]


@dataclass(frozen=True, slots=True)
class DaftarBeda:
    """Everything the page shows, with people who may be the same; `lebih` more questions are left out.

    `pusat_melihat`: at the centre, which decides nothing of an office.
    """

    isian: tuple[BedaIsian, ...]
    versi: tuple[VersiLain, ...]
    sama: tuple[OrangSama, ...] = ()
    lebih: int = 0
    pusat_melihat: bool = False


@dataclass(frozen=True, slots=True)
class Keputusan:
    """What a person decided: one of the values by its reference, or other words typed by column."""

    kunci: str
    acuan: str = ""
    isi: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Serupa:
    """Decisions that are alike: the words of the choice, what each would take, how many stay out."""

    kalimat: str
    keputusan: tuple[Keputusan, ...]
    rincian: tuple[str, ...]
    dilewati: int
