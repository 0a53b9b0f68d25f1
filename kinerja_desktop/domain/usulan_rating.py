"""The proposal (usulan) of a rating from what was realised: limits are data, a person decides.

No regulation fixes a limit between the ratings: expectation is the assessor's judgement on evidence
(PermenPANRB 6/2022 Ps 24-25), so a proposal is never a rating by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, Decimal

from kinerja_desktop.domain.angka import tulis_angka
from kinerja_desktop.domain.aturan import Aturan, aturan_pada
from kinerja_desktop.domain.predikat import Rating

ATURAN_USULAN = "usulan_rating"
_PENDEK = {Rating.DI_ATAS: "Di Atas", Rating.SESUAI: "Sesuai", Rating.DI_BAWAH: "Di Bawah"}
_SATU = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class BatasUsulan:
    """Percent from which a realisation is proposed as above (`di_atas`) or as expected (`sesuai`)."""

    di_atas: Decimal
    sesuai: Decimal


@dataclass(frozen=True, slots=True)
class UsulanRating:
    """A proposal: percent of the target over the `terukur` of `jumlah` indicators that were measured."""

    rating: Rating
    persen: Decimal
    terukur: int
    jumlah: int

    @property
    def pendek(self) -> str:
        """As the narrow column shows it: "Sesuai 97,5 %"."""
        return f"{_PENDEK[self.rating]} {tulis_persen(self.persen)}"

    @property
    def kalimat(self) -> str:
        """As it is said beside the grid: "usulan: Sesuai (97,5 %, 6 dari 8 indikator terukur)"."""
        return (
            f"usulan: {_PENDEK[self.rating]} ({tulis_persen(self.persen)}, {self.terukur} dari "
            f"{self.jumlah} indikator terukur)"
        )


def batas_usulan(aturan: Sequence[Aturan], tanggal: date | None = None) -> BatasUsulan:
    """Limits in force on a date; Tolakan when an edited rule holds no number."""
    return BatasUsulan(
        aturan_pada(aturan, ATURAN_USULAN, "di_atas_mulai_persen", tanggal).angka(),
        aturan_pada(aturan, ATURAN_USULAN, "sesuai_mulai_persen", tanggal).angka(),
    )


def usul_rating(persen: Decimal, batas: BatasUsulan) -> Rating:
    """Rating that a percent of the target suggests; a limit itself belongs to the better side."""
    if persen >= batas.di_atas:
        return Rating.DI_ATAS
    return Rating.SESUAI if persen >= batas.sesuai else Rating.DI_BAWAH


def usulan(persen: Decimal | None, terukur: int, jumlah: int, batas: BatasUsulan) -> UsulanRating | None:
    """The proposal for one SKP, None when nothing was measured."""
    if persen is None or terukur <= 0:
        return None
    return UsulanRating(usul_rating(persen, batas), persen, terukur, jumlah)


def tulis_persen(persen: Decimal) -> str:
    """Percent with at most one decimal, rounded down so that it never seems to reach a limit: "97,5 %"."""
    bulat = persen.quantize(_SATU, ROUND_FLOOR)
    return f"{tulis_angka(bulat.normalize() if bulat == bulat.to_integral_value() else bulat)} %"
