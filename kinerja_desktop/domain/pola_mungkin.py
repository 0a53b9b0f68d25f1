"""Which distributions satisfy a pattern: the nearest one, and why none does in a small office.

The bounds of a pattern lie on single predicates or on groups that contain or avoid one another. On such a
tree the fewest moves are a convex sum: each node first keeps the people it has (free), then takes in others
(one move each). "The most" is tried for every size that the leading group may have.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, Aturan
from kinerja_desktop.domain.pola_distribusi import Batas, batas_pola
from kinerja_desktop.domain.predikat import Predikat, PredikatOrganisasi

#: How many people a search for the smallest office that can goes up to.
SAMPAI = 60


@dataclass(frozen=True, slots=True)
class Terdekat:
    """A distribution that satisfies the pattern, and how many people at least change their predicate."""

    pindah: int
    jumlah: Mapping[Predikat, int]

    def kalimat(self) -> str:
        """One such distribution in words, only the predicates that occur in it."""
        return ", ".join(f"{p.value} {self.jumlah[p]}" for p in Predikat if self.jumlah[p])


@dataclass(frozen=True, slots=True)
class Kemungkinan:
    """Whether any distribution of so many people fits a pattern, the smallest number that can, and why."""

    mungkin: bool
    terkecil: int | None
    kalimat: str


@dataclass(slots=True)
class _Simpul:
    """A group of predicates: fewest and most people, moves at the fewest, how many more come for nothing."""

    predikat: frozenset[Predikat]
    anak: list[_Simpul] = field(default_factory=list)
    paling_sedikit: int = 0
    paling_banyak: int = 0
    biaya: int = 0
    bebas: int = 0


def terdekat(
    organisasi: PredikatOrganisasi,
    jumlah: Mapping[Predikat, int],
    *,
    aturan: Sequence[Aturan] = ATURAN_BAWAAN,
    tanggal: date | None = None,
    tetap: Mapping[Predikat, int] | None = None,
) -> Terdekat | None:
    """The distribution of as many people that fits the pattern with the fewest moves; None: there is none.

    `tetap` counts those among `jumlah` who stay: heads of units, whose rating follows the organisation.
    """
    ada = {p: jumlah.get(p, 0) for p in Predikat}
    n = sum(ada.values())
    if not n:
        return None
    return _terdekat(batas_pola(organisasi, n, aturan=aturan, tanggal=tanggal), ada, n, tetap or {})


def mengapa_mustahil(
    organisasi: PredikatOrganisasi,
    n: int,
    *,
    aturan: Sequence[Aturan] = ATURAN_BAWAAN,
    tanggal: date | None = None,
    tetap: Mapping[Predikat, int] | None = None,
) -> Kemungkinan:
    """Whether `n` people (1 or more) can satisfy a pattern at all; the sentence is "" when they can.

    With `tetap` (as in `terdekat`, at most `n` people) an office may fail for those alone, and it says so.
    """

    def susunan(m: int) -> Terdekat | None:
        return terdekat(organisasi, {Predikat.BAIK: m}, aturan=aturan, tanggal=tanggal)

    diam = {p: x for p, x in (tetap or {}).items() if x}
    if n >= 1 and diam and susunan(n) is not None:
        ada = {p: diam.get(p, 0) for p in Predikat}
        ada[Predikat.BAIK] += n - sum(ada.values())
        if terdekat(organisasi, ada, aturan=aturan, tanggal=tanggal, tetap=diam) is None:
            siapa = " dan ".join(f"{x} orang {p.value}" for p, x in diam.items())
            return Kemungkinan(
                False,
                None,
                f"Pola {organisasi.value} tidak dapat dipenuhi selama predikat pimpinan unit tetap ({siapa})"
                ": hasil kerjanya mengikuti capaian kinerja organisasi.",
            )

    terkecil = next((m for m in range(1, max(SAMPAI, n) + 1) if susunan(m) is not None), None)
    if n < 1 or susunan(n) is not None:
        return Kemungkinan(n >= 1, terkecil, "")
    batas = batas_pola(organisasi, n, aturan=aturan, tanggal=tanggal)
    syarat = [b.kalimat() for b in batas]
    daftar = ", ".join(syarat[:-1]) + (" dan " if len(syarat) > 1 else "") + syarat[-1]
    kalimat = [
        f"{n} orang tidak mungkin memenuhi pola {organisasi.value}: {daftar} tidak dapat terjadi bersamaan."
    ]
    persen = ", ".join(_bulat(b, n) for b in batas if b.persen)
    if persen:
        kalimat.append(f"Persentase dari sedikit orang dibulatkan: {persen}.")
    contoh = susunan(terkecil) if terkecil is not None and terkecil > n else None
    if terkecil is None:
        kalimat.append("Tidak ada jumlah pegawai yang dapat memenuhinya; periksa aturan pola di Pengaturan.")
    elif contoh is not None:
        kalimat.append(f"Pola ini baru mungkin mulai {terkecil} orang, misalnya {contoh.kalimat()}.")
    return Kemungkinan(False, terkecil, " ".join(kalimat))


def _bulat(b: Batas, n: int) -> str:
    return f"{b.persen}% dari {n} orang menjadi {b.orang} orang"


def _terdekat(
    batas: Sequence[Batas], ada: Mapping[Predikat, int], n: int, tetap: Mapping[Predikat, int]
) -> Terdekat | None:
    pohon = _pohon(batas)
    utama = [frozenset(b.predikat) for b in batas if b.jenis == "terbanyak"]
    if pohon is None or len(utama) > 1:
        return None
    terbaik: Terdekat | None = None
    if not utama:
        return _susun(pohon, batas, ada, n, tetap, None, 0)
    kini = sum(ada[p] for p in utama[0])
    for besar in sorted(range(1, n + 1), key=lambda m: (abs(m - kini), m)):
        if terbaik is not None and abs(besar - kini) >= terbaik.pindah:
            break  # that many people would have to move in or out of the leading group alone
        calon = _susun(pohon, batas, ada, n, tetap, utama[0], besar)
        if calon is not None and (terbaik is None or calon.pindah < terbaik.pindah):
            terbaik = calon
    return terbaik


def _pohon(batas: Sequence[Batas]) -> _Simpul | None:
    """The groups of the bounds as a tree under "everybody"; None when two of them overlap in part."""
    kelompok = {frozenset(b.predikat) for b in batas} | {frozenset({p}) for p in Predikat}
    semua = frozenset(Predikat)
    akar = _Simpul(semua)
    for k in sorted(kelompok - {semua}, key=lambda k: (-len(k), _urut(k))):
        induk, turun = akar, True
        while turun:
            turun = False
            for a in induk.anak:
                if k < a.predikat:
                    induk, turun = a, True
                elif k & a.predikat:
                    return None
        induk.anak.append(_Simpul(k))
        induk.anak.sort(key=lambda a: _urut(a.predikat))
    return akar


def _urut(k: frozenset[Predikat]) -> tuple[int, ...]:
    letak = list(Predikat)
    return tuple(sorted(letak.index(p) for p in k))


def _susun(
    akar: _Simpul,
    batas: Sequence[Batas],
    ada: Mapping[Predikat, int],
    n: int,
    tetap: Mapping[Predikat, int],
    utama: frozenset[Predikat] | None,
    besar: int,
) -> Terdekat | None:
    """The cheapest distribution of `n` people, with the leading group held at one size."""
    rentang: dict[frozenset[Predikat], tuple[int, int]] = {}

    def persempit(k: frozenset[Predikat], a: int, b: int) -> None:
        lama = rentang.get(k, (0, n))
        rentang[k] = max(lama[0], a), min(lama[1], b)

    for p, banyak in tetap.items():
        persempit(frozenset({p}), banyak, n)
    for b in batas:
        k = frozenset(b.predikat)
        if b.jenis == "maks_persen":
            persempit(k, 0, b.orang)
        elif b.jenis != "terbanyak":
            persempit(k, b.orang, n)
    if utama is not None:
        persempit(utama, besar, besar)
        for p in Predikat:
            if p not in utama:
                persempit(frozenset({p}), 0, besar - 1)
    persempit(akar.predikat, n, n)
    if not _hitung(akar, rentang, ada, n):
        return None
    jadi: dict[Predikat, int] = {}
    _bagi(akar, n, jadi)
    return Terdekat(akar.biaya, {p: jadi[p] for p in Predikat})


def _hitung(
    s: _Simpul, rentang: Mapping[frozenset[Predikat], tuple[int, int]], ada: Mapping[Predikat, int], n: int
) -> bool:
    """Fill a node from its children, then narrow it by its own bound; False when nothing fits."""
    a, b = rentang.get(s.predikat, (0, n))
    if not s.anak:
        (p,) = s.predikat
        s.paling_sedikit, s.paling_banyak = a, b
        s.biaya, s.bebas = max(0, a - ada[p]), max(0, min(b, ada[p]) - a)
        return a <= b
    if not all(_hitung(x, rentang, ada, n) for x in s.anak):
        return False
    bawah = sum(x.paling_sedikit for x in s.anak)
    s.paling_banyak = min(b, sum(x.paling_banyak for x in s.anak))
    s.biaya, s.bebas = sum(x.biaya for x in s.anak), sum(x.bebas for x in s.anak)
    naik = max(0, a - bawah)
    s.biaya += max(0, naik - s.bebas)
    s.bebas = max(0, s.bebas - naik)
    s.paling_sedikit = bawah + naik
    return s.paling_sedikit <= s.paling_banyak


def _bagi(s: _Simpul, orang: int, jadi: dict[Predikat, int]) -> None:
    """Hand out people: what each must have, then whom it has already, then whom it can take in."""
    if not s.anak:
        (p,) = s.predikat
        jadi[p] = orang
        return
    isi = [x.paling_sedikit for x in s.anak]
    for muat in ([x.bebas for x in s.anak], [x.paling_banyak - x.paling_sedikit for x in s.anak]):
        for i, x in enumerate(s.anak):
            ruang = min(muat[i], x.paling_banyak - isi[i])
            tambah = max(0, min(ruang, orang - sum(isi)))
            isi[i] += tambah
    for x, k in zip(s.anak, isi, strict=True):
        _bagi(x, k, jadi)
