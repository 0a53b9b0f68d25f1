"""Deadlines of the performance year, computed from dated rules and the holiday table."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, Aturan, aturan_pada
from kinerja_desktop.domain.periode import JenisPeriode, PeriodeEvaluasi
from kinerja_desktop.domain.tanggal import tambah_hari_kerja
from kinerja_desktop.domain.tolakan import Tolakan


def _tanggal_tahunan(aturan: Aturan, tahun: int) -> date:
    try:
        geser, _, hari = aturan.nilai.partition(":")
        return date.fromisoformat(f"{tahun + int(geser):04d}-{hari}")
    except ValueError:
        raise Tolakan(
            "Tenggat “{kunci}” tertulis “{nilai}”; tulis seperti 0:01-31 di Pengaturan.",
            siapa="pusat",
            kunci=aturan.kunci,
            nilai=aturan.nilai,
        ) from None


def tenggat_skp(tahun: int, mulai: date | None = None, *, aturan: Sequence[Aturan] = ATURAN_BAWAAN) -> date:
    """Last day to set the SKP of a year; for a placement that begins later, the day it begins."""
    kunci = ("tenggat", "skp_ditetapkan")
    # The first rule known speaks for years before it too: a PC whose clock fell back must still open.
    pertama = min((a.berlaku_mulai for a in aturan if (a.jenis, a.kunci) == kunci), default=date.min)
    pada = max(date(tahun, 1, 1), pertama)
    batas = _tanggal_tahunan(aturan_pada(aturan, *kunci, pada), tahun)
    return batas if mulai is None or mulai <= batas else mulai


def tenggat_penilaian(
    periode: PeriodeEvaluasi,
    *,
    aturan: Sequence[Aturan] = ATURAN_BAWAAN,
    libur: Collection[date] = (),
) -> date:
    """Last day to evaluate a period: the dated rule for a year, working days after its end otherwise."""
    if periode.jenis is JenisPeriode.TAHUNAN:
        butir = aturan_pada(aturan, "tenggat", "penilaian_tahunan", periode.selesai)
        return _tanggal_tahunan(butir, periode.tahun)
    butir = aturan_pada(aturan, "tenggat", "penilaian_periodik_hari_kerja", periode.selesai)
    return tambah_hari_kerja(periode.selesai, butir.bilangan(), libur)


def batas_serah_dokumen(
    ditandatangani: date, *, aturan: Sequence[Aturan] = ATURAN_BAWAAN, libur: Collection[date] = ()
) -> date:
    """Last day to hand the signed evaluation document to the employee (working days)."""
    butir = aturan_pada(aturan, "tenggat", "serah_dokumen_hari_kerja", ditandatangani)
    return tambah_hari_kerja(ditandatangani, butir.bilangan(), libur)


def batas_keberatan(
    diterima: date, *, aturan: Sequence[Aturan] = ATURAN_BAWAAN, libur: Collection[date] = ()
) -> date:
    """Last day to object after receipt; the rule set says working or calendar days (PP 30/2019 Ps 59)."""
    hari = aturan_pada(aturan, "tenggat", "keberatan_hari", diterima).bilangan()
    if aturan_pada(aturan, "tenggat", "keberatan_jenis_hari", diterima).nilai == "kalender":
        return diterima + timedelta(days=hari)
    return tambah_hari_kerja(diterima, hari, libur)
