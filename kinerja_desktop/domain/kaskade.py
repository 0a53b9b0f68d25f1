"""Cascade: which of the leader's results a result serves, the role matrix, and what nobody supports.

Pembagian peran dan hasil: PermenPANRB 6/2022 Lampiran; footnote * of form (b): the result of a pejabat
pimpinan tinggi or head of an independent unit, and an organisation's target, is written with its indicator.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from kinerja_desktop.domain.kata import rapat, serupa
from kinerja_desktop.domain.skp import BentukSkp, Indikator, JenisRhk, Lingkup, Rhk

K = TypeVar("K")

#: How alike (0 to 1) words must be before a link is proposed; below it a person chooses.
AMBANG_SERUPA = 0.62
BUTIR_SESEL = 20
_INDIKATOR = "(Indikator: "
_TANPA_PERAN = frozenset({"x", "-", "–", "—"})
_BUTIR = re.compile(r"^(?:[•●▪*\-–]|\d{1,2}[.)])\s+")


class KeadaanPeran(StrEnum):
    """Where one proposed role stands; in the order of what wants attention least to most."""

    KOSONG = "kosong"
    SUDAH = "sudah"
    BELUM = "belum"
    MATRIKS_BARU = "matriks_baru"
    SKP_BARU = "skp_baru"
    DITOLAK = "ditolak"


NAMA_KEADAAN: dict[KeadaanPeran, str] = {
    KeadaanPeran.KOSONG: "Tidak ada peran",
    KeadaanPeran.SUDAH: "Sudah di SKP",
    KeadaanPeran.BELUM: "Belum diusulkan",
    KeadaanPeran.MATRIKS_BARU: "Matriks diubah sesudah diusulkan",
    KeadaanPeran.SKP_BARU: "SKP-nya berubah",
    KeadaanPeran.DITOLAK: "Ditolak atau dihapus dari SKP",
}
#: Sign of a state beside the text of a cell, never colour alone.
TANDA_KEADAAN: dict[KeadaanPeran, str] = {
    KeadaanPeran.KOSONG: "",
    KeadaanPeran.SUDAH: "✓",
    KeadaanPeran.BELUM: "○",
    KeadaanPeran.MATRIKS_BARU: "▲",
    KeadaanPeran.SKP_BARU: "≠",
    KeadaanPeran.DITOLAK: "✗",
}
_URUT = {k: n for n, k in enumerate(KeadaanPeran)}


@dataclass(frozen=True, slots=True)
class Butir:
    """One item that can be served: a result of the leader, with one indicator where the form asks for it."""

    rhk: Rhk
    indikator: Indikator | None = None

    @property
    def kunci(self) -> str:
        """The two ids in hex, for a column of the matrix."""
        return kunci_butir(self.rhk.id, self.indikator.id if self.indikator else None)

    @property
    def tulisan(self) -> str:
        """The words of the column "RHK pimpinan yang diintervensi"."""
        return tulisan_intervensi(self.rhk.teks, (self.indikator.teks,) if self.indikator else ())


@dataclass(frozen=True, slots=True)
class Dukungan:
    """One subordinate's result (or role) towards the leader: link, indicator (None: none named), words."""

    rhk_atasan_id: bytes | None
    indikator_atasan_id: bytes | None = None
    teks_atasan: str = ""


def kunci_butir(rhk_id: bytes, indikator_id: bytes | None) -> str:
    """Key of one item of the leader: ids in hex joined by ":"."""
    return f"{rhk_id.hex()}:{indikator_id.hex() if indikator_id else ''}"


def urai_kunci(kunci: str) -> tuple[bytes, bytes | None]:
    """The ids of a key; ValueError for anything else."""
    rhk, _, indikator = kunci.partition(":")
    return bytes.fromhex(rhk), bytes.fromhex(indikator) if indikator else None


def tulisan_intervensi(rhk: str, indikator: Iterable[str]) -> str:
    """A result on one line with its indicators, if any: "RHK (Indikator: satu; dua)"."""
    satu = [" ".join(i.split()) for i in indikator]
    bersih, daftar = " ".join(rhk.split()), "; ".join(i for i in satu if i)
    return f"{bersih} {_INDIKATOR}{daftar})" if daftar else bersih


def perlu_indikator(bentuk: BentukSkp, rhk: Rhk) -> bool:
    """Whether this result of a leader is written with its indicator (footnote * of form b)."""
    return bentuk is BentukSkp.PIMPINAN or rhk.lingkup is Lingkup.ORGANISASI


def butir_pimpinan(bentuk: BentukSkp, rhk: Iterable[Rhk]) -> tuple[Butir, ...]:
    """What can be served of a leader's SKP, in order; results without words are left out."""
    hasil: list[Butir] = []
    for r in rhk:
        if not r.teks.strip():
            continue
        ukuran = [i for i in r.indikator if i.teks.strip()] if perlu_indikator(bentuk, r) else []
        hasil += [Butir(r, i) for i in ukuran] or [Butir(r)]
    return tuple(hasil)


def tanpa_pendukung(butir: Sequence[Butir], dukungan: Collection[Dukungan]) -> tuple[Butir, ...]:
    """Main items that no subordinate serves, neither by link nor by words; additional results need none."""
    kunci = {(d.rhk_atasan_id, d.indikator_atasan_id) for d in dukungan if d.rhk_atasan_id is not None}
    teks = {rapat(d.teks_atasan) for d in dukungan if d.teks_atasan.strip()}
    hasil = []
    for b in butir:
        milik = b.indikator.id if b.indikator else None
        tertaut = (b.rhk.id, milik) in kunci or (b.rhk.id, None) in kunci
        if b.rhk.jenis is JenisRhk.UTAMA and not tertaut and not any(_menyebut(t, b) for t in teks):
            hasil.append(b)
    return tuple(hasil)


def rhk_tanpa_pendukung(rhk: Sequence[Rhk], dukungan: Collection[Dukungan]) -> tuple[Rhk, ...]:
    """The same for whole results: a result counts as served when one of its indicators is."""
    polos = [Dukungan(d.rhk_atasan_id, None, d.teks_atasan) for d in dukungan]
    return tuple(b.rhk for b in tanpa_pendukung([Butir(r) for r in rhk if r.teks.strip()], polos))


def _menyebut(teks: str, butir: Butir) -> bool:
    """Whether words (made `rapat`) name an item; words that name no indicator at all mean every one."""
    if rapat(butir.rhk.teks) not in teks:
        return False
    return butir.indikator is None or rapat(_INDIKATOR) not in teks or rapat(butir.indikator.teks) in teks


def butir_tersebut(teks: str, butir: Iterable[Butir]) -> tuple[Butir, ...]:
    """The items whose result (and indicator, where one is written) these words name."""
    isi = rapat(teks)
    return tuple(b for b in butir if _menyebut(isi, b))


def usang(teks_atasan: str, tulisan: str) -> bool:
    """True when stored words no longer name the leader's result as it stands now."""
    return rapat(tulisan) not in rapat(teks_atasan)


def perbarui_tulisan(teks_atasan: str, tulisan: str) -> str:
    """The first line (that of the link) replaced; lines that name further results stay."""
    return "\n".join([tulisan, *teks_atasan.strip().split("\n")[1:]])


def paling_serupa(teks: str, butir: Sequence[Butir]) -> tuple[Butir | None, float]:
    """The item whose words come nearest, with how near; None below `AMBANG_SERUPA`."""
    disebut = butir_tersebut(teks, butir)
    if disebut:
        return disebut[0], 1.0
    nilai = [(max(serupa(teks, b.tulisan), serupa(teks, b.rhk.teks)), b) for b in butir]
    if not nilai:
        return None, 0.0
    terbaik = max(nilai, key=lambda x: x[0])
    return (terbaik[1] if terbaik[0] >= AMBANG_SERUPA else None), terbaik[0]


def pisah_hasil(teks: str) -> tuple[str, ...]:
    """Roles in one cell, one a line; list marks, "x" and "-" (no role) and repetitions are left out."""
    baris = [b.strip() for b in teks.split("\n") if b.strip()]
    if len(baris) > 1:
        baris = [_BUTIR.sub("", b) for b in baris]
    hasil: dict[str, str] = {}
    for b in baris:
        if b.casefold() not in _TANPA_PERAN:
            hasil.setdefault(rapat(b), b)
    return tuple(hasil.values())


def padankan(lama: Sequence[tuple[str, K | None]], baru: Sequence[str]) -> list[tuple[str, K | None]]:
    """New lines with the link of the old line that they are: equal words first, else the same place."""
    sisa = dict(enumerate(lama))
    taut: dict[int, K | None] = {}
    for n, teks in enumerate(baru):
        sama = next((m for m, (t, _) in sisa.items() if rapat(t) == rapat(teks)), None)
        if sama is not None:
            taut[n] = sisa.pop(sama)[1]
    return [(t, taut[n] if n in taut else sisa[n][1] if n in sisa else None) for n, t in enumerate(baru)]


def keadaan_peran(
    teks: str,
    rhk_teks: str | None,
    tertaut: bool,
    dikembalikan: bool = False,
    matriks_lebih_baru: bool = False,
) -> KeadaanPeran:
    """State of one role: `tertaut` it was proposed, `rhk_teks` what its result says now (None: gone).

    A result that was returned (`dikembalikan`) is refused until either side has other words.
    """
    if not teks.strip():
        return KeadaanPeran.KOSONG
    if not tertaut:
        return KeadaanPeran.BELUM
    if rhk_teks is None:
        return KeadaanPeran.DITOLAK
    if rapat(rhk_teks) == rapat(teks):
        return KeadaanPeran.DITOLAK if dikembalikan else KeadaanPeran.SUDAH
    return KeadaanPeran.MATRIKS_BARU if matriks_lebih_baru else KeadaanPeran.SKP_BARU


def keadaan_sel(keadaan: Iterable[KeadaanPeran]) -> KeadaanPeran:
    """State of a cell with several roles: the one that wants attention most."""
    return max(keadaan, key=lambda k: _URUT[k], default=KeadaanPeran.KOSONG)
