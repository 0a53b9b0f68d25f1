"""Attendance of one person: codes of days, their compact text, recap of days, and the bands of absence."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from functools import lru_cache

from kinerja_desktop.domain.aturan import Aturan
from kinerja_desktop.domain.tolakan import Tolakan

BERTURUT = "berturut_turut"
_MENIT_MAKS = 999


class Keadaan(StrEnum):
    """What a day was; lateness and leaving early are minutes of a day that was worked."""

    HADIR = "H"
    TANPA_KETERANGAN = "TK"
    IZIN = "I"
    SAKIT = "S"
    CUTI = "C"
    DINAS_LUAR = "DL"
    TUGAS_BELAJAR = "TB"
    LIBUR = "L"


NAMA_KEADAAN: dict[Keadaan, str] = {
    Keadaan.HADIR: "Hadir",
    Keadaan.TANPA_KETERANGAN: "Tanpa keterangan",
    Keadaan.IZIN: "Izin",
    Keadaan.SAKIT: "Sakit",
    Keadaan.CUTI: "Cuti",
    Keadaan.DINAS_LUAR: "Dinas luar",
    Keadaan.TUGAS_BELAJAR: "Tugas belajar",
    Keadaan.LIBUR: "Libur",
}
#: Other letters that offices type for the same.
_LAIN = {"A": "TK", "ALPA": "TK", "ALPHA": "TK", "CT": "C", "SK": "S", "D": "DL", "PC": "P"}
_POLA_MENIT = re.compile(r"(?:T(\d{0,3}))?(?:PC?(\d{0,3}))?")


@dataclass(frozen=True, slots=True)
class HariPresensi:
    """One day; `terlambat` and `cepat` are minutes (0 = late or early, minutes unknown), None = neither."""

    keadaan: Keadaan
    terlambat: int | None = None
    cepat: int | None = None

    @property
    def kode(self) -> str:
        """Compact code: "H", "T35", "P20", "T35P20", "TK"."""
        if self.keadaan is not Keadaan.HADIR or (self.terlambat is None and self.cepat is None):
            return self.keadaan.value
        telat = "" if self.terlambat is None else f"T{self.terlambat or ''}"
        pulang = "" if self.cepat is None else f"P{self.cepat or ''}"
        return telat + pulang

    @property
    def kata(self) -> str:
        """The day in words: "Hadir, terlambat 35 menit"."""
        bagian = [NAMA_KEADAAN[self.keadaan]]
        for apa, menit in (("terlambat", self.terlambat), ("pulang cepat", self.cepat)):
            if menit is not None:
                bagian.append(f"{apa} {menit} menit" if menit else apa)
        return ", ".join(bagian)


HADIR = HariPresensi(Keadaan.HADIR)


@lru_cache(maxsize=2048)  # a year of an office is 70,000 days with a few dozen codes
def baca_kode(teks: str) -> HariPresensi:
    """A day as typed ("h", "T 35", "alpa", "DL"); Tolakan names the codes."""
    rapat = "".join(teks.split()).upper().rstrip("'’")
    rapat = _LAIN.get(rapat, rapat)
    if rapat in Keadaan._value2member_map_:
        return HariPresensi(Keadaan(rapat))
    cocok = _POLA_MENIT.fullmatch(rapat)
    if cocok is None or not rapat:
        raise Tolakan(
            "“{isi}” bukan kode presensi. Ketik H, T (terlambat) atau P (pulang cepat) dengan menitnya, "
            "TK, I, S, C, DL, TB, atau L.",
            siapa="yang mengisi",
            isi=teks.strip()[:20],
        )
    telat, cepat = (None if g is None else int(g or 0) for g in cocok.groups())
    return HariPresensi(Keadaan.HADIR, telat, cepat)


def baca_isi(teks: str) -> dict[int, HariPresensi]:
    """Days of a month from "1=H;2=T35"; parts that cannot be read are left out."""
    hasil: dict[int, HariPresensi] = {}
    for bagian in teks.split(";"):
        hari, _, kode = bagian.partition("=")
        if not (hari.isascii() and hari.isdigit() and 1 <= int(hari[:3]) <= 31):
            continue
        try:
            hasil[int(hari)] = baca_kode(kode)
        except Tolakan:
            continue
    return hasil


def tulis_isi(hari: Mapping[int, HariPresensi]) -> str:
    """Compact text of the days of a month, in order."""
    return ";".join(f"{n}={hari[n].kode}" for n in sorted(hari))


def dari_jam(masuk: time | None, pulang: time | None, jam_masuk: time, jam_pulang: time) -> HariPresensi:
    """A worked day from two times against the office's hours; a night shift is not measured."""
    if masuk is not None and pulang is not None and pulang < masuk:
        return HADIR
    telat = _selisih(jam_masuk, masuk) if masuk is not None else 0
    cepat = _selisih(pulang, jam_pulang) if pulang is not None else 0
    return HariPresensi(Keadaan.HADIR, telat or None, cepat or None)


def _selisih(awal: time, akhir: time) -> int:
    """Whole minutes from one time to a later one, at most 999; 0 when it is not later."""
    return max(0, min(_MENIT_MAKS, akhir.hour * 60 + akhir.minute - awal.hour * 60 - awal.minute))


@dataclass(frozen=True, slots=True)
class RekapPresensi:
    """Counts over some days: all in working days, except minutes and `hadir_libur`.

    `berturut` is the longest run of absences without reason in working days that follow each other.
    """

    hari_kerja: int = 0
    hadir: int = 0
    kali_terlambat: int = 0
    menit_terlambat: int = 0
    kali_cepat: int = 0
    menit_cepat: int = 0
    tanpa_keterangan: int = 0
    izin: int = 0
    sakit: int = 0
    cuti: int = 0
    dinas_luar: int = 0
    tugas_belajar: int = 0
    dikecualikan: int = 0
    belum_dicatat: int = 0
    hadir_libur: int = 0
    berturut: int = 0


_HITUNGAN = {
    Keadaan.IZIN: "izin",
    Keadaan.SAKIT: "sakit",
    Keadaan.CUTI: "cuti",
    Keadaan.DINAS_LUAR: "dinas_luar",
    Keadaan.TUGAS_BELAJAR: "tugas_belajar",
    Keadaan.TANPA_KETERANGAN: "tanpa_keterangan",
    Keadaan.HADIR: "hadir",
}


def rekap(
    hari: Iterable[date],
    kerja: Collection[date],
    catatan: Mapping[date, HariPresensi],
    dikecualikan: Collection[date] = (),
    sampai: date | None = None,
) -> RekapPresensi:
    """Counts over days in order; `kerja` are working days, `dikecualikan` days of a leave by letter.

    A day of such a leave never counts as absence. Days after `sampai` without a record are not missing.
    """
    n: dict[str, int] = dict.fromkeys(RekapPresensi.__dataclass_fields__, 0)
    deret = 0
    for tanggal in hari:
        isi = catatan.get(tanggal)
        ada = isi is not None and isi.keadaan is Keadaan.HADIR
        if isi is not None and ada:
            _hitung_menit(n, isi)
        if tanggal not in kerja:
            n["hadir_libur"] += ada
            continue
        n["hari_kerja"] += 1
        if tanggal in dikecualikan and not ada:
            n["dikecualikan"] += 1
            deret = 0
            continue
        if isi is None or isi.keadaan is Keadaan.LIBUR:
            n["belum_dicatat"] += isi is None and (sampai is None or tanggal <= sampai)
            n["hari_kerja"] -= isi is not None
            deret = 0 if isi is None else deret
            continue
        n[_HITUNGAN[isi.keadaan]] += 1
        deret = deret + 1 if isi.keadaan is Keadaan.TANPA_KETERANGAN else 0
        n["berturut"] = max(n["berturut"], deret)
    return RekapPresensi(**n)


def _hitung_menit(n: dict[str, int], isi: HariPresensi) -> None:
    if isi.terlambat is not None:
        n["kali_terlambat"] += 1
        n["menit_terlambat"] += isi.terlambat
    if isi.cepat is not None:
        n["kali_cepat"] += 1
        n["menit_cepat"] += isi.cepat


@dataclass(frozen=True, slots=True)
class Jenjang:
    """A band of absence in a year: from `mulai` to `sampai` days (None = and more), what the rule names."""

    mulai: int
    sampai: int | None
    tingkat: str
    sanksi: str
    dasar: str
    berturut: bool = False

    @property
    def rentang(self) -> str:
        """ "3", "4–6" or "28 atau lebih" days."""
        if self.sampai is None:
            return f"{self.mulai} atau lebih"
        return str(self.mulai) if self.sampai == self.mulai else f"{self.mulai}–{self.sampai}"


def daftar_jenjang(aturan: Mapping[str, Aturan]) -> tuple[Jenjang, ...]:
    """Bands of the kind disiplin_presensi (key = day where one begins, value "Level|sanction"), in order."""
    awal = sorted((int(k), a) for k, a in aturan.items() if k.isdecimal())
    hasil = []
    for i, (mulai, a) in enumerate(awal):
        tingkat, _, sanksi = a.nilai.partition("|")
        akhir = awal[i + 1][0] - 1 if i + 1 < len(awal) else None
        hasil.append(Jenjang(mulai, akhir, tingkat, sanksi or tingkat, a.dasar_hukum))
    return tuple(hasil)


def jenjang(aturan: Mapping[str, Aturan], hari: int, berturut: int = 0) -> Jenjang | None:
    """The band that absences of a year reach, `berturut` of them in a row; None below the first."""
    semua = daftar_jenjang(aturan)
    deret = aturan.get(BERTURUT)
    if semua and deret is not None and deret.nilai.isdecimal() and berturut >= int(deret.nilai):
        akhir = semua[-1]
        return Jenjang(int(deret.nilai), None, akhir.tingkat, akhir.sanksi, deret.dasar_hukum, True)
    return next((j for j in reversed(semua) if hari >= j.mulai), None)


def kalimat_jenjang(j: Jenjang, tahun: int, hari: int, berturut: int, pns: bool = True) -> str:
    """The band as information, with its legal basis and who decides."""
    apa = (
        f"{berturut} hari kerja berturut-turut tanpa alasan yang sah"
        if j.berturut
        else f"{hari} hari kerja tanpa alasan yang sah dalam tahun {tahun}"
    )
    rentang = f"{j.rentang} hari berturut-turut" if j.berturut else f"{j.rentang} hari"
    siapa = "" if pns else " Bagi PPPK berlaku pula perjanjian kerja dan ketentuan disiplin PPPK."
    return (
        f"{apa}: termasuk jenjang {j.tingkat} ({rentang}), {j.sanksi}. Dasar: {j.dasar}.{siapa} "
        "Ini informasi dan tidak memengaruhi predikat; keputusan pada pejabat yang berwenang."
    )
