"""Versions of an SKP: its approved words as one value, and what two versions differ in, cell by cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from kinerja_desktop.domain.jodoh import berpindah, jodohkan
from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.skp import BentukSkp, Indikator, JenisRhk, Pendekatan, Rhk
from kinerja_desktop.domain.tanggal import tanggal_panjang

T = TypeVar("T")

BERLAKU, DIGANTIKAN, DIBATALKAN = "berlaku", "digantikan", "dibatalkan"
NAMA_KEADAAN = {BERLAKU: "Berlaku", DIGANTIKAN: "Digantikan", DIBATALKAN: "Persetujuan dibatalkan"}
BARU, HILANG, BERUBAH = "baru", "hilang", "berubah"
KEPALA, RHK, INDIKATOR, PERILAKU, LAMPIRAN = "kepala", "rhk", "indikator", "perilaku", "lampiran"
#: The parts of an SKP that are looked at when it is asked what has to be signed again.
HASIL_KERJA, EKSPEKTASI = "skp", "ekspektasi"
_BAGIAN = {KEPALA: HASIL_KERJA, RHK: HASIL_KERJA, INDIKATOR: HASIL_KERJA, PERILAKU: EKSPEKTASI}
_NAMA_BAGIAN = {HASIL_KERJA: "hasil kerja", EKSPEKTASI: "ekspektasi perilaku"}
LEMBAR_SKP, LEMBAR_LAMPIRAN = "Formulir SKP", "Lampiran SKP"
_NAMA_JENIS = {JenisRhk.UTAMA: "utama", JenisRhk.TAMBAHAN: "tambahan"}
_NAMA_LAMPIRAN = {
    "dukungan": "Dukungan sumber daya",
    "skema": "Skema pertanggungjawaban",
    "konsekuensi": "Konsekuensi",
}
_NAMA_BENTUK = {BentukSkp.PIMPINAN: "pimpinan", BentukSkp.ADMINISTRASI: "administrasi/fungsional"}


@dataclass(frozen=True, slots=True)
class PerilakuVersi:
    """What the leader expected for one of the seven values, `nomor` 1-7."""

    id: bytes
    nomor: int
    ekspektasi: str = ""


@dataclass(frozen=True, slots=True)
class ButirVersi:
    """One line of an annex list; `jenis` is of `JENIS_LAMPIRAN`."""

    id: bytes
    jenis: str
    urut: int
    teks: str


@dataclass(frozen=True, slots=True)
class SkpVersi:
    """Everything that one approval speaks of; rows in the order in which they are shown."""

    mulai: date
    selesai: date
    bentuk: BentukSkp = BentukSkp.ADMINISTRASI
    pendekatan: Pendekatan = Pendekatan.KUANTITATIF
    rhk: tuple[Rhk, ...] = ()
    perilaku: tuple[PerilakuVersi, ...] = ()
    lampiran: tuple[ButirVersi, ...] = ()


@dataclass(frozen=True, slots=True)
class SelBeda:
    """One cell that differs: its name in words, what stood there and what stands there now."""

    kolom: str
    nama: str
    lama: str
    baru: str


@dataclass(frozen=True, slots=True)
class Selisih:
    """One difference: a row that came, went or was rewritten; `letak` says where in words."""

    bagian: str
    jenis: str
    letak: str
    lama_id: bytes | None
    baru_id: bytes | None
    sel: tuple[SelBeda, ...]

    @property
    def kalimat(self) -> str:
        """One line: where and what, with the cells that changed."""
        if self.jenis == BERUBAH:
            return f"{self.letak} berubah: {', '.join(s.nama for s in self.sel)}"
        return f"{self.letak} {'baru' if self.jenis == BARU else 'dihapus'}"


@dataclass(frozen=True, slots=True)
class TandaTangan:
    """Sheets that have to be signed again after a revision, and those whose signature stays valid."""

    perlu: tuple[str, ...]
    tetap: tuple[str, ...]

    @property
    def kalimat(self) -> str:
        """Both in words."""
        if not self.perlu:
            return "Tidak ada isi yang berubah; semua tanda tangan lama tetap berlaku."
        awal = f"Perlu ditandatangani lagi: {' dan '.join(self.perlu)}."
        if not self.tetap:
            return awal
        return f"{awal} Tanda tangan lama tetap berlaku untuk {' dan '.join(self.tetap)}."


# -- cells ---------------------------------------------------------------------------------------------------


def _sel_rhk(r: Rhk) -> list[tuple[str, str, str]]:
    return [
        ("jenis", "Jenis hasil kerja", _NAMA_JENIS[r.jenis]),
        ("intervensi", "RHK pimpinan yang diintervensi", r.teks_atasan),
        ("penugasan", "Penugasan dari", r.penugasan_dari),
        ("perspektif", "Perspektif", r.perspektif.value if r.perspektif else ""),
        ("rhk", "Rencana hasil kerja", r.teks),
        ("lingkup", "Lingkup hasil kerja", r.lingkup.value if r.lingkup else ""),
    ]


def _sel_indikator(i: Indikator) -> list[tuple[str, str, str]]:
    return [
        ("aspek", "Aspek", i.aspek.value if i.aspek else ""),
        ("indikator", "Indikator kinerja individu", i.teks),
        ("target", "Target", i.target),
        ("satuan", "Satuan", i.satuan),
        ("arah", "Arah target", i.arah.value if i.arah else ""),
        ("metode", "Cara ukur", i.metode.value if i.metode else ""),
        ("jalur", "Jalur target", "; ".join(i.jalur)),
    ]


def _sel_perilaku(p: PerilakuVersi) -> list[tuple[str, str, str]]:
    return [("ekspektasi", "Ekspektasi khusus pimpinan", p.ekspektasi)]


def _sel_butir(b: ButirVersi) -> list[tuple[str, str, str]]:
    return [("jenis", "Daftar", _NAMA_LAMPIRAN.get(b.jenis, b.jenis)), ("teks", "Isi", b.teks)]


def _sel_kepala(v: SkpVersi) -> list[tuple[str, str, str]]:
    return [
        ("mulai", "Mulai", tanggal_panjang(v.mulai)),
        ("selesai", "Selesai", tanggal_panjang(v.selesai)),
        ("bentuk", "Bentuk SKP", _NAMA_BENTUK[v.bentuk]),
        ("pendekatan", "Pendekatan", v.pendekatan.value),
    ]


def _beda(lama: list[tuple[str, str, str]] | None, baru: list[tuple[str, str, str]] | None) -> list[SelBeda]:
    a = lama or [(k, n, "") for k, n, _ in baru or ()]
    b = baru or [(k, n, "") for k, n, _ in a]
    return [SelBeda(k, n, x, y) for (k, n, x), (_, _, y) in zip(a, b, strict=True) if x != y]


def sel_baris(v: SkpVersi) -> dict[tuple[str, bytes], tuple[str, list[tuple[str, str, str]]]]:
    """Every row of a version by table and id: where it stands, and its cells (column, name, text)."""
    hasil: dict[tuple[str, bytes], tuple[str, list[tuple[str, str, str]]]] = {}
    for r in v.rhk:
        letak = _letak_rhk(r, v.rhk)
        hasil["rhk", r.id] = (letak, _sel_rhk(r))
        for n, i in enumerate(r.indikator, 1):
            hasil["indikator", i.id] = (f"{letak}, indikator {n}", _sel_indikator(i))
    for p in v.perilaku:
        hasil["perilaku", p.id] = (_letak_perilaku(p, v.perilaku), _sel_perilaku(p))
    for b in v.lampiran:
        hasil["butir_lampiran", b.id] = (_letak_butir(b, v.lampiran), _sel_butir(b))
    return hasil


# -- comparing -----------------------------------------------------------------------------------------------


def bandingkan(lama: SkpVersi, baru: SkpVersi) -> tuple[Selisih, ...]:
    """What differs between two versions, in the order in which the new one is read; () when nothing does."""
    kepala = _beda(_sel_kepala(lama), _sel_kepala(baru))
    hasil = [Selisih(KEPALA, BERUBAH, "Kepala SKP", None, None, tuple(kepala))] if kepala else []
    hasil += _banding_rhk(lama, baru)
    hasil += _banding_baris(
        PERILAKU, lama.perilaku, baru.perilaku, lambda p: p.nomor, _letak_perilaku, _sel_perilaku
    )
    # Where the lists are shown one after the other, only the order inside one of them can be seen.
    hasil += _banding_baris(LAMPIRAN, lama.lampiran, baru.lampiran, lambda b: b.id, _letak_butir, _sel_butir)
    return tuple(hasil)


def _letak_perilaku(p: PerilakuVersi, semua: Sequence[PerilakuVersi]) -> str:
    return next((f"Perilaku {n.nomor} {n.nama}" for n in NILAI_PERILAKU if n.nomor == p.nomor), "Perilaku")


def _letak_butir(b: ButirVersi, semua: Sequence[ButirVersi]) -> str:
    nomor = [x.id for x in semua if x.jenis == b.jenis].index(b.id) + 1
    return f"Lampiran, {_NAMA_LAMPIRAN.get(b.jenis, b.jenis)} {nomor}"


def _letak_rhk(r: Rhk, semua: Sequence[Rhk]) -> str:
    nomor = [x.id for x in semua if x.jenis is r.jenis].index(r.id) + 1
    return f"RHK {_NAMA_JENIS[r.jenis]} {nomor}"


def _banding_baris(
    bagian: str,
    lama: Sequence[T],
    baru: Sequence[T],
    kunci: Callable[[T], object],
    letak: Callable[[T, Sequence[T]], str],
    sel: Callable[[T], list[tuple[str, str, str]]],
) -> list[Selisih]:
    pasangan = jodohkan(lama, baru, kunci, lambda x: sel(x)[-1][2])
    pindah = _pindahan(pasangan, lama)
    hasil = []
    for a, b in pasangan:
        beda = _beda(sel(a) if a is not None else None, sel(b) if b is not None else None)
        beda += pindah.get(_id(a) or b"", ()) if b is not None else ()
        if a is None or b is None or beda:
            hasil.append(_selisih(bagian, a, b, lama, baru, letak, beda))
    return hasil


def _id(x: object) -> bytes | None:
    return None if x is None else bytes(x.id)  # type: ignore[attr-defined]


def _selisih(
    bagian: str,
    a: T | None,
    b: T | None,
    lama: Sequence[T],
    baru: Sequence[T],
    letak: Callable[[T, Sequence[T]], str],
    beda: Sequence[SelBeda],
) -> Selisih:
    jenis = BARU if a is None else HILANG if b is None else BERUBAH
    tempat = letak(b, baru) if b is not None else letak(a, lama) if a is not None else ""
    return Selisih(bagian, jenis, tempat, _id(a), _id(b), tuple(beda))


def _pindahan(pasangan: Sequence[tuple[T | None, T | None]], lama: Sequence[T]) -> dict[bytes, list[SelBeda]]:
    """Cells "Urutan" of rows that stand elsewhere among those that stayed, by their old id."""
    letak = {_id(x): n for n, x in enumerate(lama)}
    tetap = [(a, b) for a, b in pasangan if a is not None and b is not None]
    tempat = [letak[_id(a)] for a, _ in tetap]
    dulu = {t: n for n, t in enumerate(sorted(tempat))}
    return {
        _id(tetap[n][0]) or b"": [SelBeda("urutan", "Urutan", str(dulu[tempat[n]] + 1), str(n + 1))]
        for n in berpindah(tempat)
        if dulu[tempat[n]] != n
    }


def _banding_rhk(lama: SkpVersi, baru: SkpVersi) -> list[Selisih]:
    pasangan = jodohkan(lama.rhk, baru.rhk, lambda r: r.id, lambda r: r.teks)
    pindah = _pindahan(pasangan, lama.rhk)
    jodoh = {a.id: b.id for a, b in pasangan if a is not None and b is not None}
    ind_l = [i for r in lama.rhk for i in r.indikator]
    ind_b = [i for r in baru.rhk for i in r.indikator]
    induk_l = {i.id: r for r in lama.rhk for i in r.indikator}
    induk_b = {i.id: r for r in baru.rhk for i in r.indikator}
    ids = {i.id for i in ind_l} & {i.id for i in ind_b}
    pas_ind: list[tuple[Indikator | None, Indikator | None]] = []
    for a, b in pasangan:  # likeness only inside a result, the same id anywhere
        milik_l = [i for i in a.indikator if i.id not in ids] if a is not None else []
        milik_b = [i for i in b.indikator if i.id not in ids] if b is not None else []
        sejodoh = jodohkan(milik_l, milik_b, _id, _teks_indikator)
        pas_ind += sejodoh
    menurut = {i.id: i for i in ind_l}
    pas_ind += [(menurut[i.id], i) for i in ind_b if i.id in ids]
    urut = {i.id: n for n, i in enumerate(ind_b)}
    pas_ind.sort(key=lambda x: urut[x[1].id] if x[1] is not None else len(urut))
    hasil: list[Selisih] = []
    for a, b in pasangan:
        beda = _beda(_sel_rhk(a) if a else None, _sel_rhk(b) if b else None)
        beda += pindah.get(a.id, ()) if a is not None and b is not None else ()
        if a is None or b is None or beda:
            hasil.append(_selisih(RHK, a, b, lama.rhk, baru.rhk, _letak_rhk, beda))
        milik = [(x, y) for x, y in pas_ind if _di_bawah(x, y, a, b, induk_l, induk_b)]
        hasil += _banding_indikator(milik, lama, baru, jodoh, induk_l, induk_b)
    return hasil


def _teks_indikator(i: Indikator) -> str:
    return i.teks


def _di_bawah(
    x: Indikator | None,
    y: Indikator | None,
    a: Rhk | None,
    b: Rhk | None,
    induk_l: dict[bytes, Rhk],
    induk_b: dict[bytes, Rhk],
) -> bool:
    """Whether a pair of indicators is shown under a pair of results: where it is now, else where it was."""
    if y is not None:
        return b is not None and induk_b[y.id].id == b.id
    return x is not None and a is not None and induk_l[x.id].id == a.id


def _banding_indikator(
    pasangan: Sequence[tuple[Indikator | None, Indikator | None]],
    lama: SkpVersi,
    baru: SkpVersi,
    jodoh: dict[bytes, bytes],
    induk_l: dict[bytes, Rhk],
    induk_b: dict[bytes, Rhk],
) -> list[Selisih]:
    def letak(i: Indikator, induk: Rhk, semua: Sequence[Rhk]) -> str:
        return f"{_letak_rhk(induk, semua)}, indikator {[x.id for x in induk.indikator].index(i.id) + 1}"

    setempat = [(a, b) for a, b in pasangan if a and b and jodoh.get(induk_l[a.id].id) == induk_b[b.id].id]
    pindah: dict[bytes, list[SelBeda]] = {}
    if setempat:
        pindah = _pindahan(setempat, induk_l[setempat[0][0].id].indikator)
    hasil = []
    for a, b in pasangan:
        beda = _beda(_sel_indikator(a) if a else None, _sel_indikator(b) if b else None)
        if a is not None and b is not None:
            beda += pindah.get(a.id, ())
            if jodoh.get(induk_l[a.id].id) != induk_b[b.id].id:
                beda.append(SelBeda("induk", "Hasil kerja", induk_l[a.id].teks, induk_b[b.id].teks))
            if not beda:
                continue
        tempat = (
            letak(b, induk_b[b.id], baru.rhk)
            if b is not None
            else letak(a, induk_l[a.id], lama.rhk)
            if a is not None
            else ""
        )
        jenis = BARU if a is None else HILANG if b is None else BERUBAH
        hasil.append(Selisih(INDIKATOR, jenis, tempat, _id(a), _id(b), tuple(beda)))
    return hasil


# -- what follows --------------------------------------------------------------------------------------------


def bagian_berubah(selisih: Iterable[Selisih]) -> frozenset[str]:
    """Of "skp" (heading and results), "ekspektasi" and "lampiran" those that differ.

    The months stand on the annex as well, so a changed heading changes both sheets.
    """
    hasil: set[str] = set()
    for s in selisih:
        hasil.add(_BAGIAN.get(s.bagian, LAMPIRAN))
        if s.bagian == KEPALA and any(x.kolom in ("mulai", "selesai") for x in s.sel):
            hasil.add(LAMPIRAN)
    return frozenset(hasil)


def tanda_tangan(selisih: Iterable[Selisih], ada_lampiran: bool) -> TandaTangan:
    """Which sheets of a revision are signed again; expectations stand on the form of the SKP itself."""
    bagian = bagian_berubah(selisih)
    isi = [_NAMA_BAGIAN[b] for b in (HASIL_KERJA, EKSPEKTASI) if b in bagian]
    perlu = [f"Formulir SKP ({' dan '.join(isi)})"] if isi else []
    tetap = [] if isi else [LEMBAR_SKP]
    if ada_lampiran or LAMPIRAN in {s.bagian for s in selisih}:
        (perlu if LAMPIRAN in bagian else tetap).append(LEMBAR_LAMPIRAN)
    return TandaTangan(tuple(perlu), tuple(tetap))
