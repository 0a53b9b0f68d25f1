"""Read models of Rekap and Dasbor: one row per person and SKP, with what each period gave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

DIHITUNG = "dihitung"
PLT = "plt"
PINDAH = "pindah"
KHUSUS = "khusus"

SELESAI = "selesai"
TERISI = "terisi"
BELUM = "belum"


@dataclass(frozen=True, slots=True)
class PeriodeRekap:
    """One period of a year across offices: key "triwulan-2", label, dates, deadline."""

    kunci: str
    jenis: str
    nomor: int
    label: str
    mulai: date
    selesai: date
    batas: date | None


@dataclass(frozen=True, slots=True)
class KantorRekap:
    """One office of the recap: its number (4 bytes), name, agency, code."""

    ruang: bytes
    nama: str
    instansi: str
    kode: str


@dataclass(frozen=True, slots=True)
class SelRekap:
    """What one period gave for one SKP; `keadaan` selesai | terisi (both ratings, not finished) | belum.

    `kelompok` says whether it counts (dihitung) or stands apart (plt, pindah, khusus) with the reason.
    """

    periode_id: bytes
    predikat: str
    hasil: str
    perilaku: str
    keadaan: str
    kelompok: str
    sebab: str


@dataclass(frozen=True, slots=True)
class BarisTahun:
    """One person and SKP in a year; `skp_id` None when an SKP is owed; cells only for periods of this person.

    `akhir` is the last day of the SKP or of the year, `batas_skp` the deadline of the SKP itself, `skp_sah`
    whether it was approved, `bagian` the unit right below the head of the office.
    """

    kantor: KantorRekap
    pegawai_id: bytes
    skp_id: bytes | None
    nip: str
    nama: str
    jabatan: str
    unit: str
    bagian: str
    masa: str
    akhir: date
    skp_status: str
    skp_status_nama: str
    skp_sah: bool
    batas_skp: date | None
    sel: Mapping[str, SelRekap] = field(default_factory=dict)

    @property
    def kunci(self) -> bytes:
        """Id of the row on the screen."""
        return self.skp_id or self.pegawai_id


@dataclass(frozen=True, slots=True)
class LembarRekap:
    """A year of one office or of all; `pusat` True when the database is the centre's."""

    tahun: int
    tahun_ada: tuple[int, ...]
    pusat: bool
    periode: tuple[PeriodeRekap, ...]
    kantor: tuple[KantorRekap, ...]
    baris: tuple[BarisTahun, ...]

    def periode_dari(self, kunci: str) -> PeriodeRekap | None:
        """The period of a key, or None."""
        return next((p for p in self.periode if p.kunci == kunci), None)


def jumlah(baris: Iterable[BarisTahun], kunci: str) -> Counter[str]:
    """Counts of a period: finished predicates by name, "belum" for others counted, groups apart."""
    hasil: Counter[str] = Counter()
    for b in baris:
        sel = b.sel.get(kunci)
        if sel is not None:
            hasil[kelompok_sel(sel)] += 1
    return hasil


def kelompok_sel(sel: SelRekap) -> str:
    """Where a cell is counted: a finished predicate's name, "belum", or the group that stands apart."""
    if sel.kelompok != DIHITUNG:
        return sel.kelompok
    return sel.predikat if sel.keadaan == SELESAI else BELUM
