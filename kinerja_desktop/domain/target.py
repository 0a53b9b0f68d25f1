"""What a typed target says: one figure, a range, a limit, a date or words only, and which way is better."""

from __future__ import annotations

import calendar
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, localcontext
from enum import StrEnum

from kinerja_desktop.domain.angka import baca_angka, tulis_angka
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.skp import Arah, Aspek, Indikator, Metode
from kinerja_desktop.domain.tolakan import Tolakan


class JenisTarget(StrEnum):
    """One figure, a range, a limit on one side, a date, or words without a figure at their head."""

    TUNGGAL = "tunggal"
    RENTANG = "rentang"
    BATAS = "batas"
    WAKTU = "waktu"
    TEKS = "teks"


@dataclass(frozen=True, slots=True)
class Target:
    """A target read: `bawah` and `atas` inclusive (None = open), `tanggal` the last day of a date target.

    `arah` always stands; `arah_teks` is what the words themselves say, None when they say nothing.
    """

    jenis: JenisTarget
    bawah: Decimal | None = None
    atas: Decimal | None = None
    arah: Arah = Arah.NAIK
    satuan: str = ""
    tanggal: date | None = None
    arah_teks: Arah | None = None

    @property
    def berangka(self) -> bool:
        """Whether it holds a figure that can be added up or compared."""
        return self.bawah is not None or self.atas is not None

    @property
    def acuan(self) -> Decimal | None:
        """The figure that stands for it: the one, the limit, or the lower end of a range."""
        return self.atas if self.bawah is None else self.bawah

    @property
    def berselisih(self) -> bool:
        """Whether a direction chosen by hand goes against the sign or word in the text."""
        return self.arah_teks is not None and self.arah_teks is not self.arah

    def memuat(self, bawah: Decimal, atas: Decimal) -> bool:
        """Whether the span from `bawah` to `atas` lies inside the target."""
        return (self.bawah is None or bawah >= self.bawah) and (self.atas is None or atas <= self.atas)


_LONGGAR = re.S | re.I
_ANGKA = r"[-+\u2212]?\s?[0-9](?:[0-9.,]*[0-9])?"
_RP = r"(?P<{0}>rp\.?\s*)?"
_PANGKAL = re.compile(rf"^{_RP.format('rp')}(?P<angka>{_ANGKA})(?P<sisa>.*)$", _LONGGAR)
_SAMBUNG = re.compile(
    r"^\s*(?P<unit>[^0-9\-–—]*?)\s*"
    r"(?:[-–—]|(?<![a-z])(?:s\.?\s?/?\s?d\.?|sampai dengan|sampai|hingga)(?![a-z]))"
    rf"\s*{_RP.format('rp')}(?P<angka>[0-9](?:[0-9.,]*[0-9])?)(?P<sisa>.*)$",
    _LONGGAR,
)
_ANTARA = re.compile(r"^antara\s+(?P<a>[^a-z]+?)\s*dan\s+(?P<b>[0-9].*)$", _LONGGAR)
_TANDA = {">=": Arah.NAIK, "=>": Arah.NAIK, "≥": Arah.NAIK, "⩾": Arah.NAIK, ">": Arah.NAIK,
          "<=": Arah.TURUN, "=<": Arah.TURUN, "≤": Arah.TURUN, "⩽": Arah.TURUN, "<": Arah.TURUN,
          "=": Arah.TEPAT}  # fmt: skip
_KATA = {
    Arah.NAIK: (
        "minimal", "minimum", "min", "paling sedikit", "paling kurang", "paling rendah", "setidaknya",
        "setidak-tidaknya", "sekurang-kurangnya", "sekurangnya", "serendah-rendahnya", "tidak kurang dari",
        "lebih dari", "di atas", "diatas",
    ),
    Arah.TURUN: (
        "maksimal", "maksimum", "maks", "max", "paling banyak", "paling lambat", "paling lama",
        "paling tinggi", "paling telat", "selambat-lambatnya", "selama-lamanya", "sebanyak-banyaknya",
        "setinggi-tingginya", "tidak lebih dari", "kurang dari", "di bawah", "dibawah", "sebelum",
    ),
    Arah.TEPAT: ("tepat", "persis", "sama dengan", "tetap"),
}  # fmt: skip
_HIASAN = re.compile(r"^(?:sebanyak|sejumlah|sebesar|selama|target|pada|tanggal|tgl\.?|bulan|akhir)\s+", re.I)
_EKOR = re.compile(
    r"\s*(?:(?:atau\s+)?(?P<naik>lebih|ke atas)|(?:atau\s+)?(?P<turun>kurang|ke bawah))\s*$", re.I
)
_SATUAN_LANJUT = re.compile(r"\s(?:dalam|per|selama|setiap|tiap|setelah|sejak)\s.*$", _LONGGAR)
_BULAN = {n.casefold(): i for i, n in enumerate(NAMA_BULAN, 1)}
_POLA_BULAN = "|".join(_BULAN)
_HARI = re.compile(rf"^(?:(?P<h>[0-9]{{1,2}})\s+)?(?P<b>{_POLA_BULAN})(?:\s+(?P<t>[0-9]{{4}}))?$", re.I)
_ANGKA_TGL = re.compile(r"^(?P<h>[0-9]{1,2})[/.\-](?P<b>[0-9]{1,2})[/.\-](?P<t>[0-9]{4})$")
_ISO = re.compile(r"^(?P<t>[0-9]{4})-(?P<b>[0-9]{2})-(?P<h>[0-9]{2})$")
_TRIWULAN = re.compile(
    r"^(?P<j>triwulan|tw|semester)\.?\s+(?P<n>iv|i{1,3}|[1-4])(?:\s+(?:tahun\s+)?(?P<t>[0-9]{4}))?$", re.I
)
_ROMAWI = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_SEBELUM_BULAN = re.compile(
    rf"^(?:{_POLA_BULAN})(?:\s+[0-9]{{4}})?\s*(?:[-–—]|s\.?/?d\.?|sampai(?: dengan)?)\s*(?=\S)", re.I
)


def urai_target(teks: str, arah: Arah | None = None, *, tahun: int | None = None) -> Target:
    """What a target says, at most 300 characters; never refuses: unreadable text is JenisTarget.TEKS.

    `arah` chosen by hand wins over signs and words; `tahun` completes a date without a year.
    """
    isi = " ".join(teks.replace("\u2212", "-").split())[:300]
    isi, arah_teks = _lepas_awalan(isi)
    target = _waktu(isi, tahun) or _berangka(isi, arah_teks) or Target(JenisTarget.TEKS)
    arah_teks = None if target.jenis is JenisTarget.TEKS else arah_teks or target.arah_teks
    dugaan = Arah.TURUN if target.jenis is JenisTarget.WAKTU else Arah.NAIK
    return replace(target, arah=arah or arah_teks or dugaan, arah_teks=arah_teks)


def urai_indikator(i: Indikator, *, tahun: int | None = None) -> Target:
    """The target of an indicator; its own unit column wins, less is better for time and cost by default."""
    target = urai_target(i.target, i.arah, tahun=tahun)
    if i.arah is None and target.arah_teks is None and i.aspek in (Aspek.WAKTU, Aspek.BIAYA):
        target = replace(target, arah=Arah.TURUN)
    return replace(target, satuan=i.satuan.strip() or target.satuan)


def _lepas_awalan(isi: str) -> tuple[str, Arah | None]:
    """The text without the signs and words before its figure, and the direction that they say."""
    arah: Arah | None = None
    while isi:
        lama = isi
        isi = _HIASAN.sub("", isi)
        for tanda, a in _TANDA.items():
            if isi.startswith(tanda):
                isi, arah = isi[len(tanda) :].lstrip(), arah or a
                break
        else:
            # Every word begins with a letter: most targets begin with a digit and ask no pattern at all.
            for a, semua in _KATA.items() if isi[:1].isalpha() else ():
                kata = next((w for w in semua if re.match(rf"{re.escape(w)}\.?(?![a-z-])", isi, re.I)), None)
                if kata is not None:
                    isi, arah = isi[len(kata) :].lstrip(". "), arah or a
                    break
        if isi == lama:
            return isi, arah
    return isi, arah


def _waktu(isi: str, tahun: int | None) -> Target | None:
    """A date: a day, a month (its last day), a quarter or half-year (its last day)."""
    isi = _SEBELUM_BULAN.sub("", isi)
    m = _TRIWULAN.match(isi)
    if m:
        nomor = _ROMAWI.get(m["n"].casefold()) or int(m["n"])
        bulan = nomor * (6 if m["j"].casefold() == "semester" else 3)
        return _bertanggal(m["t"], bulan, None, tahun) if bulan <= 12 else None
    m = _HARI.match(isi)
    if m:
        return _bertanggal(m["t"], _BULAN[m["b"].casefold()], m["h"], tahun)
    m = _ANGKA_TGL.match(isi) or _ISO.match(isi)
    return _bertanggal(m["t"], int(m["b"]), m["h"], tahun) if m else None


def _bertanggal(tahun_teks: str | None, bulan: int, hari: str | None, tahun: int | None) -> Target | None:
    th = int(tahun_teks) if tahun_teks else tahun
    if not 1 <= bulan <= 12 or (th is not None and th < 1):
        return None
    akhir = calendar.monthrange(th or 2024, bulan)[1]
    if hari is not None and not 1 <= int(hari) <= akhir:
        return None
    return Target(JenisTarget.WAKTU, tanggal=date(th, bulan, int(hari or akhir)) if th else None)


def _nilai(teks: str) -> Decimal | None:
    rapat = teks.replace(" ", "")
    try:
        return baca_angka(rapat, sepola=rapat)  # a target grouped by points means thousands
    except Tolakan:
        return None


def _berangka(isi: str, arah: Arah | None) -> Target | None:
    antara = _ANTARA.match(isi)
    if antara:
        isi = f"{antara['a']} - {antara['b']}"
    m = _PANGKAL.match(isi)
    awal = _nilai(m["angka"]) if m else None
    if m is None or awal is None:
        return None
    rupiah = bool(m["rp"])
    lanjut = _SAMBUNG.match(m["sisa"])
    akhir = _nilai(lanjut["angka"]) if lanjut else None
    if lanjut and akhir is not None:
        satuan = _satuan(lanjut["sisa"]) if lanjut["sisa"].strip() else _satuan(lanjut["unit"])
        if satuan is None:
            return None
        rupiah = rupiah or bool(lanjut["rp"])
        kecil, besar = sorted((awal, akhir))
        return Target(JenisTarget.RENTANG, kecil, besar, satuan=_dengan_rp(satuan, rupiah))
    return _satu(awal, m["sisa"], rupiah, arah)


def _satu(nilai: Decimal, sisa: str, rupiah: bool, arah: Arah | None) -> Target | None:
    """One figure, with its unit; a limit when a sign or word before or after it says so."""
    ekor = _EKOR.search(sisa)
    if ekor:
        sisa = sisa[: ekor.start()]
        arah = arah or (Arah.NAIK if ekor["naik"] else Arah.TURUN)
    if sisa.startswith("+"):
        sisa, arah = sisa[1:], arah or Arah.NAIK
    satuan = _satuan(sisa)
    if satuan is None:
        return None
    satuan = _dengan_rp(satuan, rupiah)
    if arah in (None, Arah.TEPAT):
        return Target(JenisTarget.TUNGGAL, nilai, nilai, satuan=satuan, arah_teks=arah)
    if arah is Arah.NAIK:
        return Target(JenisTarget.BATAS, nilai, None, satuan=satuan, arah_teks=arah)
    return Target(JenisTarget.BATAS, None, nilai, satuan=satuan, arah_teks=arah)


def _dengan_rp(satuan: str, rupiah: bool) -> str:
    return f"Rp {satuan}".strip() if rupiah else satuan


def _satuan(sisa: str) -> str | None:
    """The unit after a figure; None when more figures follow, so that it is no single target."""
    if sisa[:1].isalnum() and not re.match(r"[a-z%]", sisa, re.I):
        return None
    satuan = re.sub(r"\s*\([^()]*\)", " ", sisa)
    satuan = _SATUAN_LANJUT.sub("", f" {satuan} ")
    satuan = " ".join(satuan.split()).strip(" .,;:-–")
    return None if any(c.isdigit() for c in satuan) else satuan


# ---- the path over quarters or months -----------------------------------------------------------------

PANJANG_JALUR = (4, 12)
"""A path has one step for each quarter or for each month; an empty step is not measured."""


def langkah_terisi(jalur: Sequence[str]) -> list[int]:
    """Numbers (from 0) of the quarters or months that are measured."""
    return [n for n, teks in enumerate(jalur) if teks.strip()]


def jumlah_jalur(jalur: Sequence[str]) -> tuple[Decimal, Decimal] | None:
    """Lowest and highest sum of the filled steps; None when none is filled or one is no closed figure."""
    nilai = [urai_target(jalur[n]) for n in langkah_terisi(jalur)]
    if not nilai or any(t.bawah is None or t.atas is None for t in nilai):
        return None
    with localcontext() as konteks:
        konteks.prec = 80
        bawah = sum((t.bawah for t in nilai if t.bawah is not None), Decimal(0))
        return bawah, sum((t.atas for t in nilai if t.atas is not None), Decimal(0))


def periksa_jalur(target: Target, metode: Metode | None, jalur: Sequence[str]) -> list[str]:
    """What is wrong with a path of 4 or 12 steps beside its yearly target, in sentences; empty when right.

    Hitungan: the steps add up to the target; posisi and rilis: the last measured step is the target.
    """
    terisi = langkah_terisi(jalur)
    if not terisi:
        return []
    if len(jalur) not in PANJANG_JALUR:
        return ["Jalur target harus berisi 4 triwulan atau 12 bulan."]
    if metode is None:
        return ["Pilih cara ukur (Hitungan, Posisi, atau Rilis) untuk jalur target ini."]
    if not target.berangka:
        if metode is Metode.HITUNGAN:
            return ["Target ini tidak memuat angka, jadi tidak dapat dijumlahkan; pilih Posisi atau Rilis."]
        return []
    nama = "Triwulan" if len(jalur) == 4 else "Bulan"
    rusak = [n for n in terisi if not urai_target(jalur[n]).berangka]
    if rusak:
        n = rusak[0]
        return [f"{nama} {n + 1} berisi “{jalur[n].strip()}”, bukan angka."]
    if metode is Metode.HITUNGAN:
        return _periksa_jumlah(target, jalur, nama)
    akhir = urai_target(jalur[terisi[-1]])
    kalimat = []
    if not _sepadan(target, akhir):
        kalimat.append(
            f"{nama} {terisi[-1] + 1} berisi {jalur[terisi[-1]].strip()}; "
            f"langkah terakhir harus sama dengan target setahun, {_tulis(target)}."
        )
    if metode is Metode.RILIS and len(jalur) == 12 and len(terisi) == 12:
        kalimat.append("Cara ukur Rilis hanya diisi pada bulan rilis; kosongkan bulan yang lain.")
    return kalimat


def _periksa_jumlah(target: Target, jalur: Sequence[str], nama: str) -> list[str]:
    jumlah = jumlah_jalur(jalur)
    if jumlah is None:
        return [f"{nama} yang diisi harus berupa angka atau rentang supaya dapat dijumlahkan."]
    if target.memuat(*jumlah):
        return []
    tertulis = tulis_angka(jumlah[0])
    if jumlah[0] != jumlah[1]:
        tertulis = f"{tertulis}-{tulis_angka(jumlah[1])}"
    return [f"Jumlah jalur {tertulis}, sedangkan target setahun {_tulis(target)}."]


def _sepadan(target: Target, langkah: Target) -> bool:
    """Whether a last step says the same as the target: the same ends, or closed and inside them."""
    if (target.bawah, target.atas) == (langkah.bawah, langkah.atas):
        return True
    return (
        langkah.bawah is not None and langkah.atas is not None and target.memuat(langkah.bawah, langkah.atas)
    )


def _tulis(target: Target) -> str:
    if target.bawah is None or target.atas is None:
        tanda = "paling banyak" if target.bawah is None else "paling sedikit"
        return f"{tanda} {tulis_angka(target.acuan or Decimal(0))}"
    if target.bawah == target.atas:
        return tulis_angka(target.bawah)
    return f"{tulis_angka(target.bawah)}-{tulis_angka(target.atas)}"


def bagi_rata(
    target: Target, n: int, metode: Metode, diukur: Collection[int] | None = None
) -> tuple[str, ...]:
    """A path of `n` (4 or 12) steps proposed for a target; empty texts when it holds no figure.

    `diukur` names the steps (from 0) that may be filled, None = all; integers stay integers. Hitungan spreads
    the target by the largest remainder, posisi climbs to it (or holds it), rilis fills the last step alone.
    """
    kosong = [""] * n
    langkah = sorted(set(range(n)) if diukur is None else {d for d in diukur if 0 <= d < n})
    if not langkah or not target.berangka:
        return tuple(kosong)
    if metode is Metode.RILIS:
        kosong[langkah[-1]] = _tulis_pasangan(target.bawah, target.atas)
        return tuple(kosong)
    bawah = target.acuan or Decimal(0)
    lebar = Decimal(0)
    with localcontext() as konteks:
        konteks.prec = 80
        if target.bawah is not None and target.atas is not None:
            lebar = target.atas - bawah
        if lebar and bawah < 0:  # a share could have two negative ends, which no text can say
            return tuple(kosong)
        isi = _sebar(bawah, lebar, len(langkah), metode, target.arah)
    for tempat, nilai in zip(langkah, isi, strict=True):
        kosong[tempat] = nilai
    return tuple(kosong)


def _sebar(bawah: Decimal, lebar: Decimal, n: int, metode: Metode, arah: Arah) -> list[str]:
    """Texts of `n` steps for a figure and the width of its range; a share of nothing stays empty."""
    hitungan = metode is Metode.HITUNGAN
    if not hitungan and arah is not Arah.NAIK:
        return [_tulis_pasangan(bawah, bawah + lebar)] * n
    a, b = (_bagian(nilai, n, bertumpuk=not hitungan) for nilai in (bawah, lebar))
    ada = bool(bawah or lebar)
    return [_tulis_pasangan(x, x + y) if x or y or not ada else "" for x, y in zip(a, b, strict=True)]


def _bagian(nilai: Decimal, n: int, *, bertumpuk: bool) -> list[Decimal]:
    """`n` shares of a value in units of its own last digit, or their running sums."""
    pangkat = min(int(nilai.as_tuple().exponent), 0)
    satuan = int(nilai.scaleb(-pangkat))
    tumpuk = [satuan * i // n for i in range(n + 1)]
    bulat = tumpuk[1:] if bertumpuk else [tumpuk[i + 1] - tumpuk[i] for i in range(n)]
    return [Decimal(b).scaleb(pangkat) for b in bulat]


def _tulis_pasangan(bawah: Decimal | None, atas: Decimal | None) -> str:
    if bawah is None or atas is None or bawah == atas:
        satu = atas if bawah is None else bawah
        return "" if satu is None else tulis_angka(satu)
    return f"{tulis_angka(bawah)}-{tulis_angka(atas)}"
