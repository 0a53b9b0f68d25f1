"""Read models of Validasi: one finding with where it is and who must act, and all of an office."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from kinerja_desktop.domain.validasi import INVALID, PERINGATAN, SARAN


@dataclass(frozen=True, slots=True)
class BarisTemuan:
    """One finding: what, where, which rule, who must act (role and name), what comes of leaving it.

    `pegawai_id` is whose SKP or record it is (None: the office), `baris_id` and `kolom` the cell in Susun,
    `siapa_id` the person who must act when that is a person of the list.
    """

    kode: str
    tingkat: str
    apa: str
    di_mana: str
    aturan: str
    siapa: str
    akibat: str
    pegawai_id: bytes | None
    nama: str
    unit: str
    skp_id: bytes | None
    baris_id: bytes | None
    kolom: str
    siapa_id: bytes | None
    siapa_nama: str


@dataclass(frozen=True, slots=True)
class HasilValidasi:
    """Findings by name and level; how many people and SKP were looked at and how many texts compared.

    `terpotong`: the bound on comparing texts was reached, so that likenesses may be missing.
    """

    tahun: int
    temuan: tuple[BarisTemuan, ...]
    orang: int
    skp: int
    dibandingkan: int = 0
    terpotong: bool = False
    jumlah: Counter[str] = field(default_factory=Counter)

    @property
    def invalid(self) -> int:
        """How many findings must go before an SKP can be submitted."""
        return self.jumlah[INVALID]

    @property
    def peringatan(self) -> int:
        """How many are warnings."""
        return self.jumlah[PERINGATAN]

    @property
    def saran(self) -> int:
        """How many are suggestions."""
        return self.jumlah[SARAN]


def hasil(
    tahun: int,
    temuan: Sequence[BarisTemuan],
    orang: int,
    skp: int,
    dibandingkan: int = 0,
    terpotong: bool = False,
) -> HasilValidasi:
    """The result with its counts."""
    jumlah = Counter(t.tingkat for t in temuan)
    return HasilValidasi(tahun, tuple(temuan), orang, skp, dibandingkan, terpotong, jumlah)
