"""Read models of Dasbor: bars, quadrant, progress and what is late, each with its people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.predikat import Predikat, Rating
from kinerja_desktop.services.lembar_rekap import (
    BELUM,
    DIHITUNG,
    KHUSUS,
    SELESAI,
    TERISI,
    BarisTahun,
    KantorRekap,
    LembarRekap,
    PeriodeRekap,
    SelRekap,
)
from kinerja_desktop.services.tujuan import Tujuan

PREDIKAT: tuple[str, ...] = tuple(p.value for p in Predikat)
RATING_HASIL: tuple[str, ...] = (Rating.DI_ATAS.value, Rating.SESUAI.value, Rating.DI_BAWAH.value)
RATING_PERILAKU: tuple[str, ...] = (Rating.DI_BAWAH.value, Rating.SESUAI.value, Rating.DI_ATAS.value)
KEADAAN: tuple[str, ...] = (SELESAI, TERISI, BELUM)


@dataclass(frozen=True, slots=True)
class OrangTunda:
    """People behind a figure of the centre: how many, and how to find them when somebody asks who they are.

    `ruang` None is all offices; `saring` is "semua", "dinilai", "belum_selesai", or a kind and its values:
    ("predikat", "Baik"), ("keadaan", "selesai"), ("kuadran", "di_atas", "sesuai"), ("khusus",).
    """

    jumlah: int
    kunci: str
    ruang: bytes | None
    saring: tuple[str, ...]

    def __len__(self) -> int:
        return self.jumlah

    def cocok(self, s: SelRekap | None) -> bool:
        """Whether the cell of the period belongs to the figure."""
        jenis, *isi = self.saring
        if s is None or s.kelompok != (KHUSUS if jenis == KHUSUS else DIHITUNG):
            return False
        ada = {
            "semua": [],
            KHUSUS: [],
            "dinilai": [] if s.predikat else ["-"],
            "belum_selesai": [] if s.keadaan != SELESAI else ["-"],
            "predikat": [s.predikat],
            "keadaan": [s.keadaan],
            "kuadran": [s.hasil, s.perilaku],
        }[jenis]
        return ada == isi


Orang = tuple[BarisTahun, ...] | OrangTunda


@dataclass(frozen=True, slots=True)
class KelompokDasbor:
    """One bar: an office at the centre, a unit in an office; people by predicate, and those without one."""

    nama: str
    predikat: tuple[Orang, ...]
    belum: Orang


@dataclass(frozen=True, slots=True)
class KemajuanPeriode:
    """One period: people whose evaluation is finished, filled in, or not yet."""

    periode: PeriodeRekap
    keadaan: tuple[Orang, ...]


@dataclass(frozen=True, slots=True)
class BarisLewat:
    """One document past its deadline: "skp_belum", "skp_status" or "nilai" (how many, the first of them)."""

    baris: BarisTahun
    jenis: str
    jumlah: int
    label: str
    batas: date
    hari: int
    tujuan: Tujuan


@dataclass(frozen=True, slots=True)
class BarisRisiko:
    """An office of the centre with people past a deadline: how many of how many, since when, in days."""

    kantor: KantorRekap
    jumlah: int
    dari: int
    sejak: date
    hari: int
    tujuan: Tujuan


@dataclass(frozen=True, slots=True)
class LembarDasbor:
    """Everything Dasbor shows of one period; `kuadran` best result on top, best behaviour right.

    The centre's has figures without their people, and offices at risk (`risiko`) in place of `lewat`.
    """

    rekap: LembarRekap
    periode: PeriodeRekap | None
    kelompok: tuple[KelompokDasbor, ...]
    kuadran: tuple[tuple[Orang, ...], ...]
    kemajuan: tuple[KemajuanPeriode, ...]
    lewat: tuple[BarisLewat, ...]
    jumlah: int
    dinilai: int
    ada_nilai: bool
    risiko: tuple[BarisRisiko, ...] = ()
    dikecualikan: Orang = ()
    """Who is left out of the figures of the period: gone before its end, or by a letter."""


def tujuan_di(r: LembarRekap, b: BarisTahun, di_kantor: Tujuan) -> Tujuan:
    """The centre looks at an office's people in Rekap: it has no pages to change them."""
    if r.pusat:
        return Tujuan("rekap", {"kantor": b.kantor.ruang, "baris": b.kunci, "tahun": r.tahun})
    return di_kantor


def tujuan_orang(r: LembarRekap, b: BarisTahun, kunci: str) -> Tujuan:
    """Where Enter on a person of a chart leads: the evaluation of the period listed, or the SKP."""
    sel = b.sel.get(kunci)
    if sel is not None and b.skp_id is not None:
        tujuan = Tujuan("penilaian", {"periode": sel.periode_id, "skp": b.skp_id})
    elif b.skp_id is not None:
        tujuan = Tujuan("skp", {"skp": b.skp_id})
    else:
        tujuan = Tujuan("skp", {"pegawai": b.pegawai_id, "tahun": r.tahun})
    return tujuan_di(r, b, tujuan)
