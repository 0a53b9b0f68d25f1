"""Dated rules and periods as stored rows turned into domain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from kinerja_desktop.domain.aturan import NASIONAL, Aturan
from kinerja_desktop.domain.periode import JenisPeriode, PeriodeEvaluasi
from kinerja_desktop.domain.periode import periode as susun_periode
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store import tabel as t
from kinerja_desktop.store.repo_dasar import pilihan, tanggal


@dataclass(frozen=True, slots=True)
class AturanTersimpan:
    """A rule with its row id; `lokal` when it was made here and not by the centre."""

    id: bytes
    aturan: Aturan
    lokal: bool


@dataclass(frozen=True, slots=True)
class PeriodeTersimpan:
    """A period with its row id, deadlines, "terbuka" or "ditutup", and whether it was made here."""

    id: bytes
    periode: PeriodeEvaluasi
    batas_skp: date | None
    batas_nilai: date | None
    status: str
    lokal: bool

    @property
    def ditutup(self) -> bool:
        """True when nothing of this period may be changed any more."""
        return self.status == "ditutup"


def _aturan(r: Any) -> AturanTersimpan:
    isi = Aturan(
        r.jenis,
        r.kunci,
        r.nilai,
        tanggal(r.berlaku_mulai) or date.min,
        tanggal(r.berlaku_sampai),
        r.dasar_hukum,
        r.tingkat or NASIONAL,
    )
    return AturanTersimpan(r.id, isi, bool(r.lokal))


def aturan_semua(conn: Connection, jenis: str = "") -> list[AturanTersimpan]:
    """Rules of a kind (all when ""); rules made here first, so that the centre's win where both stand."""
    r = t.rujukan.c
    pilih = select(t.rujukan).where(r["_del"] == 0).order_by(r.lokal.desc(), r.jenis, r.rev, r.id)
    if jenis:
        pilih = pilih.where(r.jenis == jenis)
    return [_aturan(x) for x in conn.execute(pilih)]


def _periode(r: Any) -> PeriodeTersimpan | None:
    try:
        dasar = susun_periode(pilihan(JenisPeriode, r.jenis, JenisPeriode.TAHUNAN), r.tahun, r.nomor)
    except Tolakan:
        return None
    mulai, selesai = tanggal(r.mulai) or dasar.mulai, tanggal(r.selesai) or dasar.selesai
    isi = PeriodeEvaluasi(dasar.jenis, dasar.tahun, dasar.nomor, mulai, selesai, dasar.label)
    return PeriodeTersimpan(
        r.id, isi, tanggal(r.batas_skp), tanggal(r.batas_nilai), r.status or "terbuka", bool(r.lokal)
    )


def periode_semua(conn: Connection, tahun: int | None = None) -> list[PeriodeTersimpan]:
    """Periods of a year (all when None): year, quarters, months; unreadable rows are left out."""
    p = t.periode.c
    pilih = select(t.periode).where(p["_del"] == 0)
    if tahun is not None:
        pilih = pilih.where(p.tahun == tahun)
    urutan = list(JenisPeriode)
    isi = [x for x in map(_periode, conn.execute(pilih)) if x is not None]
    return sorted(isi, key=lambda x: (x.periode.tahun, urutan.index(x.periode.jenis), x.periode.nomor, x.id))


def periode_satu(conn: Connection, periode_id: bytes) -> PeriodeTersimpan | None:
    """One period by id, or None."""
    p = t.periode.c
    r = conn.execute(select(t.periode).where(p["_del"] == 0, p.id == periode_id)).first()
    return _periode(r) if r else None
