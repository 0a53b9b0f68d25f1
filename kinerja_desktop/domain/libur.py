"""Holidays: those that the law fixes by date, and reading the pasted list of a year's joint decree."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from kinerja_desktop.domain.kalender import NAMA_HARI, nama_hari
from kinerja_desktop.domain.tanggal import baca_tanggal, tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan

CUTI_BERSAMA = "Cuti bersama"
MAKS_NAMA = 120
#: A pasted list is read up to here; the decree of a year has some thirty lines.
MAKS_BARIS = 400
#: More days than this in one line is a mistake of typing, not a holiday.
MAKS_RENTANG = 14

# Keppres 8/2024 names sixteen holidays; only these five have a date that does not move.
_TETAP = (
    (1, 1, "Tahun Baru Masehi"),
    (5, 1, "Hari Buruh Internasional"),
    (6, 1, "Hari Lahir Pancasila"),
    (8, 17, "Proklamasi Kemerdekaan"),
    (12, 25, "Kelahiran Yesus Kristus"),
)
_TANGGAL_TETAP = frozenset((bulan, hari) for bulan, hari, _ in _TETAP)
_SIAPA = "yang mengisi"

_SAMBUNG = r"(?:\s*,\s*(?:dan\s+)?|\s+dan\s+|\s*[&/\-]\s*|\s+s\.?\s?d\.?\s+|\s+sampai(?:\s+dengan)?\s+)"
_HINGGA = re.compile(r"-|s\.?\s?d|sampai", re.IGNORECASE)
_BERNAMA = re.compile(
    rf"(?P<hari>\d{{1,2}}(?:{_SAMBUNG}\d{{1,2}})*)[\s\-]+(?P<bulan>[^\W\d_]+)\.?(?:[\s\-,]+(?P<tahun>\d{{4}})\b)?",
    re.IGNORECASE,
)
_ANGKA = re.compile(
    r"(?:\d{1,4}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d{1,4}|\d{8}|\d{5})(?!\d)"
    r"(?:[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.0+)?)?)?"
)
_SAMBUNGAN = re.compile(_SAMBUNG, re.IGNORECASE)
_NAMA_HARI = r"(?:senin|selasa|rabu|kamis|jum['’`]?at(?!\s+agung)|sabtu|minggu|ahad)\b"
_HARI = re.compile(rf"(?:hari\s+)?{_NAMA_HARI}(?:{_SAMBUNG}{_NAMA_HARI})*[\s:,.\-]*", re.IGNORECASE)
_SATU_HARI = re.compile(_NAMA_HARI, re.IGNORECASE)
_BUTIR = re.compile(r"^(?:[-•*·]\s+|[a-z]{1,4}[.)]\s+|\d{1,3}[.)]\s+|\d{1,3}\s+(?=\d{1,2}\D))", re.IGNORECASE)
_NOMOR = re.compile(r"\d{1,3}[.)]?")
_JENIS_LIBUR = re.compile(r"(?:hari\s+)?libur(?:\s+nasional)?", re.IGNORECASE)
_KEPALA = frozenset(
    {"no", "nomor", "tanggal", "tgl", "hari", "keterangan", "nama", "libur", "nasional", "bulan", "tahun"}
    | {"jenis", "uraian"}
)
_TEPI = " \t:;,.–-|"


@dataclass(frozen=True, slots=True)
class Libur:
    """One holiday or joint leave day."""

    tanggal: date
    nama: str


@dataclass(frozen=True, slots=True)
class BarisLibur:
    """One line of a pasted list (counted from 1): the days that it names, or why it could not be read."""

    nomor: int
    teks: str
    libur: tuple[Libur, ...] = ()
    sebab: str = ""


def libur_tetap(tahun: int) -> tuple[Libur, ...]:
    """The holidays of a year whose date the law fixes (Keppres 8/2024)."""
    return tuple(Libur(date(tahun, bulan, hari), nama) for bulan, hari, nama in _TETAP)


def dasar_tetap(tahun: int) -> str:
    """Legal basis of the fixed holidays; "" for years before the decree that is known."""
    return "Keppres 8/2024" if tahun >= 2024 else ""


def bertanggal_tetap(hari: date) -> bool:
    """True on the five days of the year that the law fixes."""
    return (hari.month, hari.day) in _TANGGAL_TETAP


def tahun_kurang(libur: Collection[date], tahun: Iterable[int]) -> list[int]:
    """Those of these years of which no movable holiday is known, so that its decree was not entered."""
    return sorted(set(tahun) - {t.year for t in libur if not bertanggal_tetap(t)})


def cuti_bersama(nama: str) -> bool:
    """True for a joint leave day, which is told from a holiday by its name alone."""
    return CUTI_BERSAMA.casefold() in nama.casefold()


def baca_daftar(teks: str, tahun: int) -> tuple[BarisLibur, ...]:
    """Every line that says something, with its days or why not; dates without a year are of `tahun`.

    A heading "Cuti bersama" makes the lines below it joint leave, one "Libur nasional" ends that.
    """
    hasil: list[BarisLibur] = []
    cuti = False
    baris = teks.splitlines()
    for nomor, mentah in enumerate(baris[:MAKS_BARIS], 1):
        asal = " ".join(mentah.replace("\xa0", " ").split())
        if not asal:
            continue
        kepala = _kepala(asal)
        if kepala is not None:
            cuti = cuti if kepala == "" else kepala == CUTI_BERSAMA
            continue
        try:
            hasil.append(BarisLibur(nomor, asal, _baca_baris(mentah, tahun, cuti)))
        except Tolakan as t:
            hasil.append(BarisLibur(nomor, asal, sebab=t.inti()))
    if len(baris) > MAKS_BARIS:
        sisa = Tolakan("Hanya {n} baris pertama yang dibaca.", siapa=_SIAPA, n=MAKS_BARIS)
        hasil.append(BarisLibur(MAKS_BARIS + 1, "", sebab=sisa.inti()))
    return tuple(hasil)


def _kepala(asal: str) -> str | None:
    """The kind that a heading begins, "" for column titles, None for a line that is no heading."""
    polos = re.sub(r"\btahun\s+\d{4}\b", "", _BUTIR.sub("", asal), flags=re.IGNORECASE)
    if any(x.isdigit() for x in polos):
        return None
    kata = {x.strip(_TEPI).casefold() for x in re.split(r"[\s|;]+", polos)} - {""}
    if kata <= _KEPALA and not {"libur", "nasional"} <= kata:
        return ""
    if cuti_bersama(polos):
        return CUTI_BERSAMA
    return "libur" if "libur nasional" in polos.casefold() else None


def _baca_baris(mentah: str, tahun: int, cuti: bool) -> tuple[Libur, ...]:
    hari, nama = _dari_sel(mentah, tahun) or _dari_awal(mentah, tahun)
    if cuti and not cuti_bersama(nama):
        nama = f"{CUTI_BERSAMA} {nama}".strip()
    if not nama:
        raise Tolakan("Nama hari libur belum ada sesudah tanggalnya.", siapa=_SIAPA)
    if len(nama) > MAKS_NAMA:
        raise Tolakan("Nama hari libur terlalu panjang; paling banyak {n} huruf.", siapa=_SIAPA, n=MAKS_NAMA)
    return tuple(Libur(t, nama) for t in hari)


def _dari_sel(mentah: str, tahun: int) -> tuple[list[date], str] | None:
    """Cells of a workbook in any order, of which one is nothing but a date; None when it is no such line."""
    sel = [" ".join(x.replace("\xa0", " ").split()) for x in re.split(r"[\t;|]", mentah)]
    sel = [x for x in sel if x]
    if len(sel) > 2 and _NOMOR.fullmatch(sel[0]):
        sel = sel[1:]
    if len(sel) < 2:
        return None
    for n, satu in enumerate(sel):
        terbaca = _tanggal(satu, tahun)
        if terbaca is None or terbaca[1]:
            continue
        hari, nama = terbaca[0], []
        for lain in sel[:n] + sel[n + 1 :]:
            if _HARI.fullmatch(lain):
                _cocokkan(hari, _SATU_HARI.findall(lain))
            elif not _JENIS_LIBUR.fullmatch(lain):
                nama.append(lain)
        # A column that says the kind stands before the name, wherever it was.
        nama.sort(key=lambda x: x.casefold() != CUTI_BERSAMA.casefold())
        return hari, " ".join(nama).strip(_TEPI)
    return None


def _dari_awal(mentah: str, tahun: int) -> tuple[list[date], str]:
    asal = " ".join(re.sub(r"[;|]", " ", mentah.replace("\xa0", " ")).split())
    for teks in dict.fromkeys((asal, _BUTIR.sub("", asal))):
        terbaca = _tanggal(teks, tahun)
        if terbaca is not None:
            return terbaca[0], terbaca[1].strip(_TEPI)
    raise Tolakan("Tanggal tidak ditemukan di awal baris; tulis seperti 16 Februari 2026.", siapa=_SIAPA)


def _tanggal(teks: str, tahun: int) -> tuple[list[date], str] | None:
    """Days at the beginning of a text and what follows them; None when it begins with no date."""
    teks = teks.replace("–", "-").replace("—", "-")
    sebutan: list[str] = []
    if cocok := _HARI.match(teks):
        sebutan += _SATU_HARI.findall(cocok[0])
        teks = teks[cocok.end() :]
    bagian: list[tuple[str, re.Match[str]]] = []
    sambung = ""
    letak = 0
    while cocok := _ANGKA.match(teks, letak) or _BERNAMA.match(teks, letak):
        if sambung and not _sah(cocok):
            break
        bagian.append((sambung, cocok))
        akhir = cocok.end()
        lanjut = _SAMBUNGAN.match(teks, akhir)
        if lanjut is None:
            break
        sambung, letak = lanjut[0], lanjut.end()
    if not bagian:
        return None
    hari = _uraikan(bagian, tahun)
    sisa = teks[bagian[-1][1].end() :].lstrip(_TEPI)
    if cocok := _HARI.match(sisa):
        sebutan += _SATU_HARI.findall(cocok[0])
        sisa = sisa[cocok.end() :]
    _cocokkan(hari, sebutan)
    return hari, sisa


def _sah(cocok: re.Match[str]) -> bool:
    """Whether what follows a date is one too, and not a name such as "1 Muharam"."""
    if "bulan" not in cocok.groupdict():
        return True
    try:
        baca_tanggal(f"1 {cocok['bulan']} 2000")
    except Tolakan:
        return False
    return True


def _uraikan(bagian: list[tuple[str, re.Match[str]]], tahun: int) -> list[date]:
    """All days of dates and the words between them, in order."""
    hasil: list[date] = []
    for (sambung, cocok), pada in zip(bagian, _tahun_bagian([c for _, c in bagian], tahun), strict=True):
        if "bulan" not in cocok.groupdict():
            hari = [("", baca_tanggal(cocok[0]))]
        else:
            potong = re.split(rf"({_SAMBUNG})", cocok["hari"], flags=re.IGNORECASE)
            hari = [
                (potong[i - 1] if i else "", baca_tanggal(f"{potong[i]} {cocok['bulan']} {pada}"))
                for i in range(0, len(potong), 2)
            ]
        for m, (antara, t) in enumerate(hari):
            if _HINGGA.search(antara if m else sambung) and hasil:
                hasil += _rentang(hasil[-1], t)
            else:
                hasil.append(t)
    return list(dict.fromkeys(hasil))


def _tahun_bagian(cocok: list[re.Match[str]], tahun: int) -> list[int]:
    """The year of each part: its own, else that of the part after it (one less over New Year)."""
    hasil: list[int] = []
    lanjut = 13
    for c in reversed(cocok):
        if "bulan" not in c.groupdict():
            lanjut = 13
        else:
            bulan = baca_tanggal(f"1 {c['bulan']} 2000").month
            tahun = int(c["tahun"]) if c["tahun"] else tahun - (bulan > lanjut)
            lanjut = bulan
        hasil.append(tahun)
    return hasil[::-1]


def _rentang(awal: date, akhir: date) -> list[date]:
    banyak = (akhir - awal).days
    if not 0 < banyak < MAKS_RENTANG:
        raise Tolakan(
            "Rentang {awal} sampai {akhir} tidak mungkin; periksa kedua tanggalnya.",
            siapa=_SIAPA,
            awal=tanggal_panjang(awal),
            akhir=tanggal_panjang(akhir),
        )
    return [awal + timedelta(days=n) for n in range(1, banyak + 1)]


def _cocokkan(hari: list[date], sebutan: list[str]) -> None:
    """Refuse a date that falls on another day of the week than the line says: one of the two is mistyped."""
    if not sebutan or not hari:
        return
    pasangan = zip(hari, sebutan, strict=True) if len(sebutan) == len(hari) else [(hari[0], sebutan[0])]
    for tanggal, nama in pasangan:
        baku = re.sub(r"['’`]", "", nama).capitalize()
        baku = "Minggu" if baku == "Ahad" else baku
        if baku in NAMA_HARI and baku != nama_hari(tanggal):
            raise Tolakan(
                "{tanggal} jatuh pada hari {benar}, bukan {tertulis}; periksa tanggalnya.",
                siapa=_SIAPA,
                tanggal=tanggal_panjang(tanggal),
                benar=nama_hari(tanggal),
                tertulis=baku,
            )
