"""What was reached of a target, as a percent that helps the assessor.

Every percent here is an aid (usulan): no regulation in force makes a rating or a predicate of it. The formula
for "less is better" is that of PermenPANRB 8/2021. What is not measured is neither 0 nor 100: it is None.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal, localcontext
from functools import lru_cache

from kinerja_desktop.domain.angka import tulis_angka
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.realisasi import (
    Butir,
    Nilai,
    gabung_bulan,
    metode_pakai,
    nilai_bulan,
    sama_satuan,
)
from kinerja_desktop.domain.skp import Arah, Indikator, Metode
from kinerja_desktop.domain.target import JenisTarget, Target, bagi_rata, urai_indikator, urai_target

__all__ = [
    "Butir",
    "CapaianIndikator",
    "Nilai",
    "RataCapaian",
    "capaian",
    "capaian_indikator",
    "gabung_bulan",
    "metode_pakai",
    "nilai_bulan",
    "persen_capaian",
    "rata_capaian",
]

SETAHUN = tuple(range(1, 13))
_SERATUS = Decimal(100)
_TELITI = 60


@dataclass(frozen=True, slots=True)
class CapaianIndikator:
    """Percent of the target as an aid, None when it cannot be said (`sebab`), and what was reached, in words.

    `target` is what the months ask for, `catatan` how it was found, `belum` planned months without an entry.
    """

    persen: Decimal | None
    realisasi: str = ""
    sebab: str = ""
    target: str = ""
    catatan: str = ""
    belum: tuple[int, ...] = ()

    @property
    def diukur(self) -> bool:
        """Whether it takes part in an average."""
        return self.persen is not None


@dataclass(frozen=True, slots=True)
class RataCapaian:
    """Average of the measured indicators (None when none is), how many those are, of how many."""

    persen: Decimal | None
    diukur: int
    semua: int


# ---- percent of the target -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Acuan:
    """What the months ask for; `sebab` why they ask for nothing."""

    bawah: Decimal | None = None
    atas: Decimal | None = None
    sebab: str = ""
    catatan: str = ""
    belum: tuple[int, ...] = ()
    jendela: tuple[int, ...] = field(default=())


def capaian(
    i: Indikator,
    nilai: Mapping[int, Nilai],
    bulan: Collection[int],
    *,
    tahun: int,
    masa: Collection[int] = SETAHUN,
) -> CapaianIndikator:
    """What an indicator reached in `bulan` (1-12), an aid only; `masa` are the months of its SKP."""
    return capaian_indikator(
        urai_indikator(i, tahun=tahun), None, metode_pakai(i), i.jalur, nilai, bulan, tahun=tahun, masa=masa
    )


def capaian_indikator(
    target: Target | str,
    arah: Arah | None,
    metode: Metode,
    jalur: Sequence[str],
    nilai: Mapping[int, Nilai],
    bulan: Collection[int],
    *,
    tahun: int | None = None,
    masa: Collection[int] = SETAHUN,
) -> CapaianIndikator:
    """Percent of the target in `bulan` by its direction: an aid (usulan), never the rating.

    `nilai` is the value per month, `jalur` the 4 or 12 steps; a month that is not measured changes nothing.
    """
    t = urai_target(target, arah, tahun=tahun) if isinstance(target, str) else target
    if arah is not None:
        t = replace(t, arah=arah)
    jendela = tuple(sorted(set(bulan) & set(masa)))
    if t.jenis is JenisTarget.WAKTU:
        return _capaian_waktu(t, gabung_bulan(nilai, jendela, Metode.POSISI), tahun)
    if not t.berangka:
        ada = gabung_bulan(nilai, jendela, metode)
        return CapaianIndikator(
            None,
            ada.tampil() if ada is not None else "",
            "Targetnya berupa kata-kata, jadi capaiannya dinilai dengan membaca." if ada else _BELUM,
        )
    terbaca = {m: _berangka(n, t.satuan) for m, n in nilai.items()}
    acuan = _acuan(t, metode, jalur, terbaca, jendela, tuple(sorted(set(masa))))
    n = gabung_bulan(terbaca, acuan.jendela or jendela, metode)
    if n is None:
        return CapaianIndikator(None, sebab=acuan.sebab or _BELUM, belum=acuan.belum)
    return _banding(t, acuan, n)


_BELUM = "Belum ada realisasi dalam periode ini."
_TIDAK_DIUKUR = "Tidak diukur dalam periode ini menurut jalur targetnya."


def _banding(t: Target, acuan: _Acuan, n: Nilai) -> CapaianIndikator:
    hasil = CapaianIndikator(None, n.tampil(), "", _tulis(acuan, t), acuan.catatan, acuan.belum)
    if acuan.sebab:
        return replace(hasil, sebab=acuan.sebab, target="")
    if n.angka is None:
        return replace(
            hasil, sebab=n.sebab or "Realisasinya tidak memuat angka, jadi dinilai dengan membaca."
        )
    if not sama_satuan(n.satuan, t.satuan):
        return replace(hasil, sebab=f"Satuan realisasi ({n.satuan}) berbeda dari satuan target ({t.satuan}).")
    persen = persen_capaian(n.angka, acuan.bawah, acuan.atas, t.arah)
    if persen is None:
        return replace(hasil, sebab="Target nol atau kurang dari nol tidak dapat dijadikan persen.")
    return replace(hasil, persen=persen)


def persen_capaian(r: Decimal, bawah: Decimal | None, atas: Decimal | None, arah: Arah) -> Decimal | None:
    """Percent that `r` is of a target from `bawah` to `atas` (None = open), never below 0; an aid only.

    More is better: R/T. Less is better: 1 + (1 - R/T). Exactly: 1 - |R - T|/T. In a range 100, above by its
    upper and below by its lower end (PermenPANRB 8/2021). None when the target is not above zero.
    """
    if bawah is None and atas is None:
        return None
    kecil, besar = (atas if bawah is None else bawah), (bawah if atas is None else atas)
    if kecil is None or besar is None:
        return None
    if kecil <= r <= besar:
        return _SERATUS
    t = kecil if r < kecil else besar
    if t <= 0:
        return None
    with localcontext() as konteks:
        konteks.prec = 28
        if arah is Arah.NAIK:
            bagian = r / t
        elif arah is Arah.TURUN:
            bagian = 2 - r / t
        else:
            bagian = 1 - abs(r - t) / t
        return max(Decimal(0), bagian * 100)


def rata_capaian(semua: Iterable[CapaianIndikator], paling_tinggi: Decimal | None = None) -> RataCapaian:
    """Average over the measured ones alone, each counted up to `paling_tinggi` percent when that is given."""
    daftar = list(semua)
    diukur = [c.persen for c in daftar if c.persen is not None]
    if paling_tinggi is not None:
        diukur = [min(p, paling_tinggi) for p in diukur]
    if not diukur:
        return RataCapaian(None, 0, len(daftar))
    with localcontext() as konteks:
        konteks.prec = 28
        return RataCapaian(sum(diukur, Decimal(0)) / len(diukur), len(diukur), len(daftar))


# ---- what the months ask for ---------------------------------------------------------------------------


def _acuan(
    t: Target,
    metode: Metode,
    jalur: Sequence[str],
    nilai: Mapping[int, Nilai],
    bulan: tuple[int, ...],
    masa: tuple[int, ...],
) -> _Acuan:
    """The target of the months: steps of the path that fall due, or the year's target without a path."""
    isi = tuple(jalur) if len(jalur) in (4, 12) and any(s.strip() for s in jalur) else ()
    if metode is Metode.HITUNGAN:
        if isi:
            return _acuan_hitungan(isi, nilai, bulan, masa)
        if t.arah is Arah.NAIK and len(bulan) < len(masa):
            return _acuan_rata(t, nilai, bulan, masa)
    elif isi:
        return _acuan_keadaan(isi, nilai, bulan)
    return _Acuan(t.bawah, t.atas, jendela=bulan)


@lru_cache(maxsize=4096)
def _langkah(teks: str) -> Target:
    """A step or a value as read; the same texts come back for every person and every repaint."""
    return urai_target(teks)


def _bulan_langkah(n: int, banyak: int) -> range:
    lebar = 12 // banyak
    return range(n * lebar + 1, (n + 1) * lebar + 1)


def _acuan_hitungan(
    jalur: Sequence[str], dicatat: Collection[int], bulan: tuple[int, ...], masa: tuple[int, ...]
) -> _Acuan:
    """Sum of the steps whose months are recorded: a month that nobody measured counts as neither 0 nor 100.

    What was recorded in a month without a step of its own counts for the next step that falls due.
    """
    if not bulan:
        return _Acuan(sebab=_TIDAK_DIUKUR)
    langkah = {n: [m for m in _bulan_langkah(n, len(jalur)) if m in masa] for n in range(len(jalur))}
    jendela = bulan
    if len(jalur) == 4 and not any(ms and set(ms) <= set(bulan) for ms in langkah.values()):
        kini = langkah[(bulan[-1] - 1) // 3]
        if bulan[-1] != kini[-1]:
            return _Acuan(sebab="Jalur targetnya per triwulan; capaiannya terlihat pada akhir triwulan.")
        jendela = tuple(kini)
    jatuh = [n for n, ms in langkah.items() if ms and jalur[n].strip() and ms[-1] in jendela]
    if not jatuh:
        return _Acuan(sebab=_TIDAK_DIUKUR, jendela=jendela)
    tercatat = [m for m in jendela if m in dicatat]
    if not tercatat:
        return _Acuan(sebab=_BELUM, jendela=jendela, belum=tuple(langkah[n][-1] for n in jatuh))
    pakai = sorted({_langkah_untuk(m, jatuh, langkah) for m in tercatat})
    belum = tuple(langkah[n][-1] for n in jatuh if n not in pakai)
    arti = [_langkah(jalur[n]) for n in pakai]
    if any(a.bawah is None or a.atas is None for a in arti):
        return _Acuan(sebab="Langkah jalur targetnya tidak semuanya berupa angka.", jendela=jendela)
    catatan = ""
    if belum:
        nama = ", ".join(NAMA_BULAN[m - 1] for m in belum)
        catatan = f"Belum dicatat, jadi tidak dihitung: {nama}."
    with localcontext() as konteks:
        konteks.prec = _TELITI
        bawah = sum((a.bawah for a in arti if a.bawah is not None), Decimal(0))
        atas = sum((a.atas for a in arti if a.atas is not None), Decimal(0))
    return _Acuan(bawah, atas, "", catatan, belum, jendela)


def _acuan_rata(
    t: Target, nilai: Mapping[int, Nilai], bulan: tuple[int, ...], masa: tuple[int, ...]
) -> _Acuan:
    """An even share of the year up to the last month recorded, since no path names the measuring months.

    Who counts once a quarter writes what three months brought in the last of them; only what comes after
    the last record was not measured.
    """
    rata = bagi_rata(t, 12, Metode.HITUNGAN, {m - 1 for m in masa})
    akhir = max((m for m in bulan if m in nilai), default=0)
    # The months between two records belong to the later one, so each of them takes its share of the target.
    hasil = _acuan_hitungan(rata, range(1, akhir + 1), bulan, masa)
    sisa = "Target setahun dibagi rata karena jalur targetnya belum diisi."
    return hasil if hasil.catatan else replace(hasil, catatan=sisa)


def _langkah_untuk(bulan: int, jatuh: Sequence[int], langkah: Mapping[int, Sequence[int]]) -> int:
    """The step that a recorded month counts for: its own, else the next one due, else the last before."""
    sendiri = [n for n in jatuh if bulan in langkah[n]]
    sesudah = [n for n in jatuh if langkah[n][0] > bulan]
    return (sendiri or sesudah or [jatuh[-1]])[0]


def _acuan_keadaan(jalur: Sequence[str], nilai: Mapping[int, Nilai], bulan: tuple[int, ...]) -> _Acuan:
    """The step of the last month recorded; where that is not measured the last step before, then the next."""
    terisi = {n: _bulan_langkah(n, len(jalur)) for n, s in enumerate(jalur) if s.strip()}
    dalam = [n for n, ms in terisi.items() if any(m in bulan for m in ms)]
    tercatat = [m for m in bulan if m in nilai]
    belum = tuple(m for n in dalam for m in terisi[n] if m in bulan and m not in nilai)
    if not tercatat:
        return _Acuan(sebab=_BELUM if dalam else _TIDAK_DIUKUR, belum=belum, jendela=bulan)
    kini = tercatat[-1]
    sebelum = [n for n, ms in terisi.items() if ms[0] <= kini]
    sesudah = [n for n in dalam if terisi[n][0] > kini]
    if not sebelum and not sesudah:
        return _Acuan(sebab=_TIDAK_DIUKUR, jendela=bulan)
    arti = _langkah(jalur[sebelum[-1] if sebelum else sesudah[0]])
    if not arti.berangka:
        return _Acuan(sebab="Langkah jalur targetnya tidak semuanya berupa angka.", jendela=bulan)
    return _Acuan(arti.bawah, arti.atas, belum=belum, jendela=bulan)


def _tulis(a: _Acuan, t: Target) -> str:
    if a.bawah is None and a.atas is None:
        return ""
    if a.bawah is None or a.atas is None:
        batas = a.atas if a.bawah is None else a.bawah
        kata = "paling banyak" if a.bawah is None else "paling sedikit"
        return f"{kata} {tulis_angka(batas or Decimal(0))} {t.satuan}".strip()
    angka = tulis_angka(a.bawah)
    if a.bawah != a.atas:
        angka = f"{angka}-{tulis_angka(a.atas)}"
    return f"{angka} {t.satuan}".strip()


# ---- words and dates -----------------------------------------------------------------------------------


def _berangka(n: Nilai, satuan: str) -> Nilai:
    """A value whose words are a figure ("0,8 hari") as that figure; a range of its own stays words."""
    if n.angka is not None or n.sebab or not n.teks:
        return n
    arti = _langkah(n.teks)
    if arti.jenis not in (JenisTarget.TUNGGAL, JenisTarget.BATAS) or arti.acuan is None:
        return n
    if not sama_satuan(arti.satuan, satuan) or (not satuan and len(arti.satuan.split()) > 2):
        return n
    return replace(n, angka=arti.acuan, satuan=arti.satuan or satuan)


def _capaian_waktu(t: Target, n: Nilai | None, tahun: int | None) -> CapaianIndikator:
    """A date kept is 100; later it falls by the share of days since the year began. An aid only."""
    if n is None:
        return CapaianIndikator(None, sebab=_BELUM)
    arti = urai_target(n.teks, tahun=tahun)
    selesai = arti.tanggal if arti.jenis is JenisTarget.WAKTU else n.tanggal
    if selesai is None or t.tanggal is None:
        return CapaianIndikator(
            None, n.tampil(), "Targetnya berupa tanggal; isi tanggal selesainya supaya dapat dibandingkan."
        )
    if selesai <= t.tanggal:
        return CapaianIndikator(_SERATUS, n.tampil())
    telat = (selesai - t.tanggal).days
    awal = date(t.tanggal.year, 1, 1)
    persen = persen_capaian(
        Decimal((selesai - awal).days + 1), None, Decimal((t.tanggal - awal).days + 1), Arah.TURUN
    )
    return CapaianIndikator(persen, n.tampil(), catatan=f"Terlambat {telat} hari dari tanggal target.")
