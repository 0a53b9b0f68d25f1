"""Deadlines of the performance year and the clocks of a handed document, from dated rules and holidays."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, Aturan, aturan_pada, aturan_sejenis
from kinerja_desktop.domain.kalender import hari_kerja_kantor
from kinerja_desktop.domain.periode import JenisPeriode, PeriodeEvaluasi
from kinerja_desktop.domain.tanggal import tambah_hari_kerja, tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan

JENIS = "tenggat"
KERJA, KALENDER = "kerja", "kalender"
SERAH, KEMBALI, KEBERATAN = "serah", "kembali", "keberatan"
#: Clock -> (rule with the number of days, rule with the kind of days).
KUNCI_JAM: dict[str, tuple[str, str]] = {
    SERAH: ("serah_dokumen_hari_kerja", "serah_jenis_hari"),
    KEMBALI: ("kembali_dokumen_hari_kerja", "kembali_jenis_hari"),
    KEBERATAN: ("keberatan_hari", "keberatan_jenis_hari"),
}
#: What an unsigned document means once its clock has run out: the result stands, or it waits for a person.
TANPA_TANDA_TANGAN, TETAP_BERLAKU, TUNGGU = "tanpa_tanda_tangan", "tetap_berlaku", "tunggu"
#: Longest clock that is believed; an edited rule may hold anything.
HARI_TERLAMA = 3660


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
    kunci = (JENIS, "skp_ditetapkan")
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
        butir = aturan_pada(aturan, JENIS, "penilaian_tahunan", periode.selesai)
        return _tanggal_tahunan(butir, periode.tahun)
    butir = aturan_pada(aturan, JENIS, "penilaian_periodik_hari_kerja", periode.selesai)
    return tambah_hari_kerja(periode.selesai, butir.bilangan(), libur)


@dataclass(frozen=True, slots=True)
class Jam:
    """One clock: begun on a date (not counted), last day, kind of days, days left (negative once past)."""

    mulai: date
    batas: date
    jenis: str
    sisa: int

    @property
    def lewat(self) -> bool:
        """True from the day after the last one."""
        return self.sisa < 0

    @property
    def ringkas(self) -> str:
        """In a few words: "5 hari kerja lagi", "hari terakhir", "lewat 2 hari kerja"."""
        if self.sisa == 0:
            return "hari terakhir"
        if self.jenis == KALENDER:
            return f"lewat {-self.sisa} hari kalender" if self.lewat else f"{self.sisa} hari kalender lagi"
        return f"lewat {-self.sisa} hari kerja" if self.lewat else f"{self.sisa} hari kerja lagi"

    @property
    def kalimat(self) -> str:
        """In words: "5 hari kerja lagi, sampai 12 Februari 2027"."""
        if self.sisa < 0:
            return f"{self.ringkas}, batasnya {tanggal_panjang(self.batas)}"
        return f"{self.ringkas}, sampai {tanggal_panjang(self.batas)}"


def jenis_hari(jam: str, pada: date, aturan: Sequence[Aturan] = ATURAN_BAWAAN) -> str:
    """Kind of days of a clock on a date: "kerja" unless a rule in force says "kalender"."""
    butir = aturan_sejenis(aturan, JENIS, pada).get(KUNCI_JAM[jam][1])
    return KALENDER if butir is not None and butir.nilai == KALENDER else KERJA


def batas_jam(
    jam: str,
    mulai: date,
    *,
    aturan: Sequence[Aturan] = ATURAN_BAWAAN,
    libur: Collection[date] = (),
    seminggu: int = 5,
) -> date:
    """Last day of a clock (SERAH, KEMBALI, KEBERATAN) that begins on a date; that day is not counted."""
    banyak = max(0, min(aturan_pada(aturan, JENIS, KUNCI_JAM[jam][0], mulai).bilangan(), HARI_TERLAMA))
    if jenis_hari(jam, mulai, aturan) == KALENDER:
        return mulai + timedelta(days=banyak)
    hari, sisa = mulai, banyak
    while sisa > 0:
        hari += timedelta(days=1)
        sisa -= hari_kerja_kantor(hari, libur, seminggu)
    return hari


def jam(
    nama: str,
    mulai: date,
    hari_ini: date,
    *,
    aturan: Sequence[Aturan] = ATURAN_BAWAAN,
    libur: Collection[date] = (),
    seminggu: int = 5,
) -> Jam:
    """A clock as it stands today; what is left is counted in the clock's own kind of days."""
    batas = batas_jam(nama, mulai, aturan=aturan, libur=libur, seminggu=seminggu)
    jenis = jenis_hari(nama, mulai, aturan)
    if jenis == KALENDER:
        return Jam(mulai, batas, jenis, (batas - hari_ini).days)
    if hari_ini <= batas:
        return Jam(mulai, batas, jenis, _hari_kerja(hari_ini, batas, libur, seminggu))
    # A weekend after the last day is past it all the same, though no working day has gone by.
    return Jam(mulai, batas, jenis, -max(1, _hari_kerja(batas, hari_ini, libur, seminggu)))


def _hari_kerja(sesudah: date, sampai: date, libur: Collection[date], seminggu: int) -> int:
    """Working days after one date up to and with another."""
    rentang = range(1, (sampai - sesudah).days + 1)
    return sum(hari_kerja_kantor(sesudah + timedelta(days=n), libur, seminggu) for n in rentang)


def tanpa_tanda_tangan(pada: date, aturan: Sequence[Aturan] = ATURAN_BAWAAN) -> str:
    """TETAP_BERLAKU or TUNGGU: the office's practice, since no text says what an unsigned document means."""
    butir = aturan_sejenis(aturan, JENIS, pada).get(TANPA_TANDA_TANGAN)
    return TUNGGU if butir is not None and butir.nilai == TUNGGU else TETAP_BERLAKU
