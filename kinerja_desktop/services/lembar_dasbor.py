"""Read models of Dasbor: bars, quadrant, progress and what is late, each with its people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.predikat import Predikat, Rating
from kinerja_desktop.services.lembar_rekap import (
    BELUM,
    SELESAI,
    TERISI,
    BarisTahun,
    LembarRekap,
    PeriodeRekap,
)
from kinerja_desktop.services.tujuan import Tujuan

PREDIKAT: tuple[str, ...] = tuple(p.value for p in Predikat)
RATING_HASIL: tuple[str, ...] = (Rating.DI_ATAS.value, Rating.SESUAI.value, Rating.DI_BAWAH.value)
RATING_PERILAKU: tuple[str, ...] = (Rating.DI_BAWAH.value, Rating.SESUAI.value, Rating.DI_ATAS.value)
KEADAAN: tuple[str, ...] = (SELESAI, TERISI, BELUM)

Orang = tuple[BarisTahun, ...]


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
class LembarDasbor:
    """Everything Dasbor shows of one period; `kuadran` best result on top, best behaviour right."""

    rekap: LembarRekap
    periode: PeriodeRekap | None
    kelompok: tuple[KelompokDasbor, ...]
    kuadran: tuple[tuple[Orang, ...], ...]
    kemajuan: tuple[KemajuanPeriode, ...]
    lewat: tuple[BarisLewat, ...]
    jumlah: int
    dinilai: int
    ada_nilai: bool


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
