"""What a sheet of attendance says before a name or code is understood: plain values and their cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

HARIAN, MATRIKS = "harian", "matriks"
KOSONG = "(kosong)"
"""The word for a day without times and without a code."""
ABAIKAN = "-"
"""The meaning of a sign that says nothing."""


@dataclass(frozen=True, slots=True)
class OrangMentah:
    """A person as written: key, NIP (18 digits or ""), name, first sheet row and the cell that names them."""

    kunci: str
    nip: str
    nama: str
    baris: int
    alamat: str = ""


@dataclass(frozen=True, slots=True)
class CatatanMentah:
    """One day of one person: cells of its date and its sign, the sign ("" for none), the two times."""

    orang: str
    tanggal: date
    baris: int
    alamat: str
    nilai: str
    tanda: str = ""
    masuk: time | None = None
    pulang: time | None = None
    alamat_tanda: str = ""


@dataclass(frozen=True, slots=True)
class DitolakPresensi:
    """What was not taken: sheet row, column or cell, value as seen, reason, and who can mend it."""

    baris: int
    kolom: str
    nilai: str
    alasan: str
    siapa: str


@dataclass(frozen=True, slots=True)
class BahanPresensi:
    """A sheet as read. `perlu_bulan`: its days have no month, so that a person must say which."""

    berkas: str
    lembar: str
    tata: str
    bulan: tuple[int, int] | None
    orang: tuple[OrangMentah, ...] = ()
    catatan: tuple[CatatanMentah, ...] = ()
    ditolak: tuple[DitolakPresensi, ...] = ()
    dilewati: int = 0
    legenda: Mapping[str, str] = field(default_factory=dict)
    peringatan: tuple[str, ...] = ()
    perlu_bulan: bool = False
