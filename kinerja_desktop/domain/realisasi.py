"""What was recorded: entries of a month, their units, and the one value that several of them make."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, localcontext

from kinerja_desktop.domain.angka import baca_angka, tulis_angka
from kinerja_desktop.domain.prorata import BUKAN_JUMLAH
from kinerja_desktop.domain.skp import Aspek, Indikator, Metode
from kinerja_desktop.domain.tolakan import Tolakan

_TELITI = 60
_BERSATUAN = re.compile(
    r"^(?P<rp>rp\.?\s*)?(?P<angka>[-+]?\s?[0-9](?:[0-9.,]*[0-9])?)\s*(?P<sisa>[^0-9].*)?$", re.IGNORECASE
)
# Two short words at most: "12 dokumen", "3 jam pelajaran"; a sentence that begins with a figure stays words.
_SATUAN = re.compile(r"(?=.{1,24}$)(?:%|[A-Za-z][A-Za-z/.²³-]*(?: [A-Za-z/-]+)?)")
# States of a moment: adding three monthly attendances of 97 % would give 291 %.
_KEADAAN_SATUAN = re.compile(r"%|\b(?:persen|indeks|nilai|skor|jp)\b", re.IGNORECASE)
_KEADAAN_TEKS = re.compile(r"(?:persentase|rata-rata|indeks|nilai|rasio|tingkat)\b", re.IGNORECASE)
_SAMA_SATUAN = {"persen": "%", "prosen": "%", "rupiah": "rp", "rp.": "rp", "jampelajaran": "jp"}


@dataclass(frozen=True, slots=True)
class Butir:
    """One entry of a month: number (None = none), unit as typed, words, day of the activity, day recorded."""

    angka: Decimal | None = None
    satuan: str = ""
    teks: str = ""
    tanggal: date | None = None
    dicatat: date | None = None
    nomor: int = 0

    @property
    def urutan(self) -> tuple[date, int]:
        """The later one says the state: by day of the activity, else of recording, then by entry number."""
        return (self.tanggal or self.dicatat or date.min, self.nomor)


@dataclass(frozen=True, slots=True)
class Nilai:
    """The value of some entries together: `banyak` entries, `sebab` why they give no number."""

    angka: Decimal | None = None
    satuan: str = ""
    teks: str = ""
    tanggal: date | None = None
    banyak: int = 1
    sebab: str = ""

    def tampil(self, *, ribuan: bool = False) -> str:
        """Number with its unit, or the words where there is no number."""
        if self.angka is None:
            return self.teks
        return f"{tulis_angka(self.angka, ribuan=ribuan)} {self.satuan}".strip()


def terhitung(i: Indikator) -> bool:
    """Whether entries add up where no method was chosen: things counted do, an index or an average never."""
    if i.aspek not in (None, Aspek.KUANTITAS):
        return False
    if i.aspek is None and BUKAN_JUMLAH.search(i.satuan):
        return False
    return not (_KEADAAN_SATUAN.search(i.satuan) or _KEADAAN_TEKS.match(i.teks.strip()))


def metode_pakai(i: Indikator) -> Metode:
    """The method of an indicator: as chosen, else a sum for what is counted and a state for all else."""
    return i.metode or (Metode.HITUNGAN if terhitung(i) else Metode.POSISI)


def kunci_satuan(satuan: str) -> str:
    """A unit for comparing: case, spaces and the usual other word of it do not matter."""
    rapat = "".join(satuan.casefold().split())
    return _SAMA_SATUAN.get(rapat, rapat)


def sama_satuan(a: str, b: str) -> bool:
    """Whether two units are the same, or one of them says nothing."""
    return not a.strip() or not b.strip() or kunci_satuan(a) == kunci_satuan(b)


def nilai_bulan(butir: Iterable[Butir], metode: Metode, satuan: str = "") -> Nilai | None:
    """The value of one indicator and month; None without entries.

    Hitungan adds the numbers up, posisi and rilis take the latest; `satuan` is that of entries without one.
    """
    urut = sorted(butir, key=lambda b: b.urutan)
    if not urut:
        return None
    berangka = [b for b in urut if b.angka is not None]
    akhir = urut[-1]
    if not berangka:
        return Nilai(None, "", akhir.teks, akhir.tanggal, len(urut))
    if metode is not Metode.HITUNGAN:
        b = berangka[-1]
        return Nilai(b.angka, b.satuan or satuan, b.teks, b.tanggal, len(urut))
    teks = akhir.teks if len(urut) == 1 else _kalimat(urut)
    return _jumlahkan([(b.angka, b.satuan or satuan) for b in berangka], teks, akhir.tanggal, len(urut))


def gabung_bulan(nilai: Mapping[int, Nilai], bulan: Iterable[int], metode: Metode) -> Nilai | None:
    """The value of several months as `nilai_bulan` has that of one; None when none of them has any."""
    ada = [nilai[m] for m in sorted(set(bulan)) if m in nilai]
    if not ada:
        return None
    berangka = [n for n in ada if n.angka is not None]
    banyak = sum(n.banyak for n in ada)
    if not berangka or metode is not Metode.HITUNGAN:
        return replace((berangka or ada)[-1], banyak=banyak)
    rusak = next((n for n in ada if n.sebab), None)
    if rusak is not None:
        return replace(rusak, angka=None, banyak=banyak)
    teks = ada[-1].teks if len(ada) == 1 else ""
    return _jumlahkan([(n.angka, n.satuan) for n in berangka], teks, ada[-1].tanggal, banyak)


def _jumlahkan(
    isi: Sequence[tuple[Decimal | None, str]], teks: str, tanggal: date | None, banyak: int
) -> Nilai:
    menurut: dict[str, tuple[Decimal, str]] = {}
    with localcontext() as konteks:
        konteks.prec = _TELITI
        for angka, satuan in isi:
            lama = menurut.get(kunci_satuan(satuan), (Decimal(0), satuan))
            menurut[kunci_satuan(satuan)] = (lama[0] + (angka or Decimal(0)), lama[1])
    if len(menurut) == 1:
        jumlah, satuan = next(iter(menurut.values()))
        return Nilai(jumlah, satuan, teks, tanggal, banyak)
    rincian = ", ".join(f"{tulis_angka(j)} {s}".strip() for j, s in menurut.values())
    return Nilai(
        None, "", rincian, tanggal, banyak, "Satuan catatannya berbeda-beda, jadi tidak dijumlahkan."
    )


def _kalimat(urut: Sequence[Butir]) -> str:
    return "; ".join(dict.fromkeys(b.teks for b in urut if b.teks))


def pisah_satuan(ketikan: str, satuan: str = "", target: str = "") -> tuple[str, str] | None:
    """("12", "dokumen") of "12 dokumen"; None for words, or when what follows is more than a unit.

    `satuan` and `target` are those of the indicator: the unit may be long, the target says what "1.200" is.
    """
    cocok = _BERSATUAN.match(" ".join(ketikan.split()))
    if cocok is None:
        return None
    angka, sisa = cocok["angka"].replace(" ", ""), (cocok["sisa"] or "").strip()
    if cocok["rp"]:
        sisa = f"Rp {sisa}".strip()
    try:
        baca_angka(angka, sepola=target)
    except Tolakan:
        return None
    sendiri = bool(satuan.strip()) and kunci_satuan(sisa) == kunci_satuan(satuan)
    return (angka, sisa) if sisa and (sendiri or _SATUAN.fullmatch(sisa)) else None
