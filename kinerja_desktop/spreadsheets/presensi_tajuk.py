"""Finding how a sheet of attendance is laid out by what stands in it: a day a row, or the days across."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.services.presensi_bahan import HARIAN, MATRIKS
from kinerja_desktop.spreadsheets.lembar import Lembar, NilaiSel
from kinerja_desktop.spreadsheets.medan import kenali, kunci

BARIS_DICARI = 40
_HARI_PALING_SEDIKIT = 7
_MEDAN: dict[str, str] = {
    "tanggal": "tanggal|tgl|date|haritanggal|tanggalabsen|tanggalpresensi|tglabsen|tglpresensi|hari/tanggal",
    "masuk": (
        "masuk|jammasuk|scanmasuk|absenmasuk|jamdatang|datang|checkin|clockin|in|presensimasuk|jamin|"
        "waktumasuk|scan1|timein"
    ),
    "pulang": (
        "pulang|jampulang|scanpulang|scankeluar|keluar|jamkeluar|checkout|clockout|out|presensipulang|jamout|"
        "absenpulang|waktupulang|scan2|timeout"
    ),
    "status": (
        "status|keterangan|ket|kehadiran|statuskehadiran|statuspresensi|keteranganabsen|statusabsen|kode|"
        "kodeabsen|kodepresensi|statushadir|remark|note"
    ),
    "absen": "absent|absen|tidakhadir",
    "nama": "name|namakaryawan|employeename|namapegawaiasn|emplname",
    "nip": "noinduk|nipnama",
}
_ALIAS = {kunci(kata): medan for medan, daftar in _MEDAN.items() for kata in daftar.split("|") if kata}
_BULAN = {n.lower(): i for i, n in enumerate(NAMA_BULAN, 1)} | {
    "pebruari": 2, "nopember": 11, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agu": 8,
    "agt": 8, "ags": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "des": 12,
}  # fmt: skip
_NAMA_BULAN = re.compile(
    r"(?<![a-z])(" + "|".join(sorted(_BULAN, key=len, reverse=True)) + r")\W*(20\d\d)", re.I
)
_ANGKA_BULAN = re.compile(r"(?<!\d)\d{1,2}[-/.](\d{1,2})[-/.](20\d\d)(?!\d)")
_BULAN_TAHUN = re.compile(r"bulan\D{0,4}(\d{1,2})\s*[-/ ]\s*(20\d\d)", re.I)


@dataclass(frozen=True, slots=True)
class TataLetak:
    """Where things stand: heading row (from 1), first row of data, columns of fields and of days."""

    jenis: str
    tajuk: int
    data: int
    kolom: dict[str, int]
    hari: dict[int, int]
    """Day of the month -> column."""
    bulan: tuple[int, int] | None
    """Year and month that the headings themselves name as dates."""

    @property
    def skor(self) -> int:
        """How much was recognised."""
        return len(self.kolom) + len(self.hari)


def temukan(s: Lembar) -> TataLetak | None:
    """The layout of a sheet; days across go before a day a row, since such sheets have remarks as well."""
    return _matriks(s) or _harian(s)


def _isi(s: Lembar, baris: int) -> list[NilaiSel]:
    return s.nilai[baris - 1] if 1 <= baris <= len(s.nilai) else []


def _medan(judul: NilaiSel) -> str:
    """Field of a heading; "" when it is none of ours."""
    if not isinstance(judul, str):
        return ""
    kata = kunci(judul)
    if kata in _ALIAS:
        return _ALIAS[kata]
    dikenal = kenali(judul)
    return dikenal[0] if dikenal and dikenal[0] in ("nip", "nama") else ""


def _kolom(judul: Sequence[NilaiSel]) -> dict[str, int]:
    hasil: dict[str, int] = {}
    for letak, isi in enumerate(judul):
        medan = _medan(isi)
        if medan:
            hasil.setdefault(medan, letak)
    return hasil


def _gabung(atas: Sequence[NilaiSel], bawah: Sequence[NilaiSel]) -> list[NilaiSel]:
    """Headings of two rows: the lower one where it says something."""
    n = max(len(atas), len(bawah))
    a, b = [*atas, *[None] * (n - len(atas))], [*bawah, *[None] * (n - len(bawah))]
    return [y if _medan(y) else x for x, y in zip(a, b, strict=True)]


# -- a day a row -------------------------------------------------------------------------------------------


def _harian(s: Lembar) -> TataLetak | None:
    terbaik: TataLetak | None = None
    for n in range(1, min(BARIS_DICARI, s.jumlah_baris) + 1):
        for tinggi in (1, 2):
            judul = _isi(s, n) if tinggi == 1 else _gabung(_isi(s, n), _isi(s, n + 1))
            k = _kolom(judul)
            if "tanggal" not in k or not k.keys() & {"nip", "nama"}:
                continue
            if not k.keys() & {"masuk", "pulang", "status", "absen"}:
                continue
            calon = TataLetak(HARIAN, n, n + tinggi, k, {}, None)
            if terbaik is None or calon.skor > terbaik.skor:
                terbaik = calon
    return terbaik


# -- days across -------------------------------------------------------------------------------------------


def _matriks(s: Lembar) -> TataLetak | None:
    for n in range(1, min(BARIS_DICARI, s.jumlah_baris) + 1):
        hari, bulan = _hari(_isi(s, n))
        if len(hari) < _HARI_PALING_SEDIKIT:
            continue
        pakai = set(hari.values())
        for atas in range(n, max(0, n - 4), -1):
            k = {m: j for m, j in _kolom(_isi(s, atas)).items() if j not in pakai and m in ("nip", "nama")}
            if k:
                return TataLetak(MATRIKS, min(atas, n), n + 1, k, hari, bulan)
    return None


def _hari(isi: Sequence[NilaiSel]) -> tuple[dict[int, int], tuple[int, int] | None]:
    """Columns whose headings are days that go up by one, as numbers or as dates of one month."""
    angka = [(j, a) for j, x in enumerate(isi) if (a := _nomor_hari(x)) is not None]
    terbaik: list[tuple[int, int]] = []
    deret: list[tuple[int, int]] = []
    for j, a in angka:
        deret = [*deret, (j, a)] if deret and a == deret[-1][1] + 1 else [(j, a)]
        if len(deret) > len(terbaik):
            terbaik = deret
    if terbaik and len(terbaik) == terbaik[-1][0] + 1 and terbaik[0] == (0, 1):
        return {}, None  # the row that numbers the columns of the table
    bulan = {(x.year, x.month) for j, _ in terbaik if isinstance(x := isi[j], dt.datetime)}
    return {a: j for j, a in terbaik}, bulan.pop() if len(bulan) == 1 else None


def _nomor_hari(x: NilaiSel) -> int | None:
    if isinstance(x, dt.datetime | dt.date):
        return x.day
    if isinstance(x, bool) or x is None:
        return None
    if isinstance(x, int | float):
        return int(x) if x == int(x) and 1 <= x <= 31 else None
    teks = str(x).strip()
    cocok = re.fullmatch(r"(?:[A-Za-z]{2,6}\W{0,3})?(\d{1,2})", teks)
    return int(cocok[1]) if cocok and 1 <= int(cocok[1]) <= 31 else None


# -- the month ---------------------------------------------------------------------------------------------


def bulan_judul(s: Lembar, tata: TataLetak) -> tuple[int, int] | None:
    """Year and month that headings, the lines above them, or the sheet's name say; None when none does."""
    if tata.bulan is not None:
        return tata.bulan
    for n in range(1, tata.data):
        baris = _isi(s, n)
        for x in baris:
            if isinstance(x, str) and (ada := bulan_teks(x)) is not None:
                return ada
        ada = bulan_teks(" ".join(str(x) for x in baris if isinstance(x, str | int) and x is not None))
        if ada is not None:
            return ada
    return bulan_teks(s.nama)


def bulan_teks(teks: str) -> tuple[int, int] | None:
    """The month that a line names ("MARET 2026", "01-03-2026 s.d. 31-03-2026", "Bulan 3/2026")."""
    if (m := _NAMA_BULAN.search(teks)) is not None:
        return int(m[2]), _BULAN[m[1].lower()]
    for pola in (_ANGKA_BULAN, _BULAN_TAHUN):
        if (m := pola.search(teks)) is not None and 1 <= int(m[1]) <= 12:
            return int(m[2]), int(m[1])
    return None
