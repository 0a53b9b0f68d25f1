"""Dialog kinerja: what becomes of the points of one talk in the next, and when the next one is held."""

from __future__ import annotations

import calendar
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.skp import Arah, Indikator, Metode
from kinerja_desktop.domain.tanggal import hari_kerja, tambah_hari_kerja
from kinerja_desktop.domain.target import Target, urai_target


class StatusDialog(StrEnum):
    """A dialogue goes on, or both sides have finished it."""

    BERLANGSUNG = "berlangsung"
    SELESAI = "selesai"


class Sikap(StrEnum):
    """Where the two sides stand on one point; nothing said yet is ""."""

    SEPAKAT = "sepakat"
    BELUM = "belum_sepakat"


class Keadaan(StrEnum):
    """Whether the follow-up of a point is done."""

    TERBUKA = "terbuka"
    SELESAI = "selesai"


class JenisButir(StrEnum):
    """Where a point comes from."""

    LANJUTAN = "lanjutan"
    HASIL = "hasil_kerja"
    PERILAKU = "perilaku"
    TEMUAN = "temuan"
    TANYA = "pertanyaan"
    LAIN = "lain"


NAMA_STATUS = {StatusDialog.BERLANGSUNG: "Berlangsung", StatusDialog.SELESAI: "Selesai"}
NAMA_SIKAP = {Sikap.SEPAKAT: "Sepakat", Sikap.BELUM: "Belum sepakat"}
NAMA_KEADAAN = {Keadaan.TERBUKA: "Terbuka", Keadaan.SELESAI: "Selesai"}
NAMA_JENIS_BUTIR = {
    JenisButir.LANJUTAN: "Lanjutan dialog lalu",
    JenisButir.HASIL: "Hasil kerja",
    JenisButir.PERILAKU: "Perilaku kerja",
    JenisButir.TEMUAN: "Temuan tim evaluasi",
    JenisButir.TANYA: "Pertanyaan",
    JenisButir.LAIN: "Lain-lain",
}


@dataclass(frozen=True, slots=True)
class ButirLama:
    """One point of an earlier dialogue (`dialog` counts from 0); `asal_id` names the point it carried on."""

    id: bytes
    asal_id: bytes | None
    dialog: int
    teks: str
    terbuka: bool


def menunggu(jenis: str, keadaan: str, tindak_lanjut: str, sikap: str) -> bool:
    """Whether a point still waits for something and is carried on.

    A standing question and a figure behind its path are put anew each time, so they are carried only with a
    follow-up to be done or while there is no agreement.
    """
    if keadaan == Keadaan.SELESAI:
        return False
    sekali = jenis in (JenisButir.HASIL, JenisButir.TANYA)
    return not sekali or bool(tindak_lanjut.strip()) or sikap == Sikap.BELUM


def ujung(butir: Iterable[ButirLama]) -> tuple[ButirLama, ...]:
    """The last member of every chain of points, in order of the dialogues; each chain once.

    Two PCs may have carried the same point on: the one of the later dialogue stands, of equals the first.
    A point whose origin is gone begins a chain of its own; a ring in broken data is one chain.
    """
    semua = {b.id: b for b in butir}
    terakhir: dict[bytes, ButirLama] = {}
    letak = {b: n for n, b in enumerate(semua)}
    for b in sorted(semua.values(), key=lambda b: b.dialog):
        kunci = _akar(b, semua)
        lama = terakhir.get(kunci)
        if lama is None or b.dialog > lama.dialog:
            terakhir[kunci] = b
    return tuple(sorted(terakhir.values(), key=lambda b: (b.dialog, letak[b.id])))


def _akar(b: ButirLama, semua: dict[bytes, ButirLama]) -> bytes:
    """The first member of a chain; of a ring the smallest id in it."""
    jejak = [b.id]
    while (asal := semua[jejak[-1]].asal_id) is not None and asal in semua:
        if asal in jejak:
            return min(jejak[jejak.index(asal) :])
        jejak.append(asal)
    return jejak[-1]


def terbawa(butir: Iterable[ButirLama]) -> tuple[ButirLama, ...]:
    """Points that the next dialogue begins with: the last of each chain that is still open."""
    return tuple(b for b in ujung(butir) if b.terbuka)


def tanpa_ulang(butir: Iterable[str], ada: Iterable[str] = ()) -> tuple[str, ...]:
    """Texts in order, each once, without those that stand in `ada`."""
    dilihat = {rapat(t) for t in ada}
    hasil = []
    for t in butir:
        if rapat(t) and rapat(t) not in dilihat:
            dilihat.add(rapat(t))
            hasil.append(t)
    return tuple(hasil)


def tanggal_berikut(hari: date, jenis: JenisPeriode, libur: Collection[date] = ()) -> date:
    """The same weekday a month later (of quarters and years three months), or the next working day."""
    bulan = 1 if jenis is JenisPeriode.BULANAN else 3
    indeks = hari.month - 1 + bulan
    tahun, ke = hari.year + indeks // 12, indeks % 12 + 1
    sasaran = date(tahun, ke, min(hari.day, calendar.monthrange(tahun, ke)[1]))
    geser = (hari.weekday() - sasaran.weekday() + 3) % 7 - 3  # the nearest day of that name
    calon = sasaran + timedelta(days=geser)
    return calon if hari_kerja(calon, libur) else tambah_hari_kerja(calon, 1, libur)


# ---- progress beside the path of a target --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Selisih:
    """Progress that is behind: what is recorded (None: nothing), what the path asks for (None: no path)."""

    ada: Decimal | None
    harus: Decimal | None


def selisih_jalur(
    i: Indikator, nilai: Mapping[int, Decimal | None], bulan: Sequence[int], sampai: int
) -> Selisih | None:
    """How an indicator lags in the months of a period up to month `sampai`; None when it does not.

    `nilai` holds what was recorded by month (None: words without a number). A month that the path leaves
    empty is not measured; without a path something recorded in the period is enough.
    """
    lewat = [b for b in bulan if b <= sampai]
    langkah = _langkah(i, lewat)
    if not lewat or (i.jalur and not langkah):
        return None
    target = [urai_target(teks, i.arah) for teks in langkah]
    hitungan = i.metode is Metode.HITUNGAN
    harus: Decimal | None = None
    if target and all(t.acuan is not None for t in target):
        acuan = [t.acuan for t in target if t.acuan is not None]
        harus = sum(acuan, Decimal(0)) if hitungan else acuan[-1]
    tercatat = [b for b in lewat if b in nilai]
    if not tercatat:
        return Selisih(None, harus)
    angka = [n for b in tercatat if (n := nilai[b]) is not None]
    if harus is None or not angka:
        return None
    ada = sum(angka, Decimal(0)) if hitungan else angka[-1]
    return Selisih(ada, harus) if _tertinggal(ada, harus, target[-1], hitungan) else None


def _langkah(i: Indikator, lewat: Sequence[int]) -> list[str]:
    """Filled steps of the path that end within these months."""
    if len(i.jalur) == 12:
        return [i.jalur[b - 1] for b in lewat if i.jalur[b - 1].strip()]
    if len(i.jalur) == 4:
        return [i.jalur[b // 3 - 1] for b in lewat if b % 3 == 0 and i.jalur[b // 3 - 1].strip()]
    return []


def _tertinggal(ada: Decimal, harus: Decimal, t: Target, hitungan: bool) -> bool:
    if t.arah is Arah.NAIK:
        return ada < harus
    atas = harus if hitungan or t.atas is None else t.atas
    if t.arah is Arah.TURUN:
        return ada > atas
    return ada < harus or ada > atas
