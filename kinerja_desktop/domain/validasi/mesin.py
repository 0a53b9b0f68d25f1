"""The one table of rules, what an office changed of it, and the walk over SKP, people and office."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from kinerja_desktop.domain.aturan import Aturan, aturan_sejenis
from kinerja_desktop.domain.skp import BentukSkp, Indikator, JenisRhk, Pendekatan, Rhk, Skp
from kinerja_desktop.domain.target import Target, urai_indikator
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.domain.validasi import dasar as d
from kinerja_desktop.domain.validasi import (
    indikator,
    kaskade,
    kepala,
    lampiran,
    mutu,
    orang,
    perilaku,
    rhk,
    target,
    tenggat,
)
from kinerja_desktop.domain.validasi.dasar import Amatan, Isi, Kaidah, Temuan, Ukuran
from kinerja_desktop.domain.validasi.kantor import FaktaOrang, FaktaSkp, Jaringan
from kinerja_desktop.domain.validasi.kata import pecah

JENIS_ATURAN = "validasi"
#: Every rule there is, by its code, in the order in which findings of one kind are told.
KAIDAH: dict[str, Kaidah] = {
    k.kode: k
    for berkas in (kepala, rhk, indikator, target, perilaku, lampiran, kaskade, orang, tenggat, mutu)
    for k in berkas.KAIDAH
}
_URUT = {t: n for n, t in enumerate(d.TINGKAT)}
#: What may be set besides levels: key of the reference row and the least that makes sense.
UKURAN: dict[str, int] = {
    "maks_rhk": 1,
    "hari_menunggu": 1,
    "maks_huruf_nama": 10,
    "maks_huruf_jabatan": 10,
    "kemiripan_persen": 50,
    "maks_banding": 0,
}
Pilah = dict[str, tuple[Kaidah, ...]]


@dataclass(frozen=True, slots=True)
class Setelan:
    """The rules of one year with the levels in force, by what they are about, and the numbers."""

    kaidah: Pilah
    ukuran: Ukuran

    def ada(self, kode: str) -> Kaidah | None:
        """A rule by its code when it is on."""
        return next((k for daftar in self.kaidah.values() for k in daftar if k.kode == kode), None)


def periksa_aturan(kunci: str, nilai: str) -> None:
    """Tolakan for a reference row of kind "validasi" that says nothing or goes below the law."""
    if kunci in UKURAN:
        if not (nilai.isascii() and nilai.isdigit() and len(nilai) <= 7 and int(nilai) >= UKURAN[kunci]):
            raise Tolakan(
                "Nilai {kunci} harus bilangan bulat, paling sedikit {batas}.",
                siapa="yang mengisi",
                kunci=kunci,
                batas=UKURAN[kunci],
            )
        return
    kaidah = KAIDAH.get(kunci)
    if kaidah is None or nilai not in (*d.TINGKAT, d.MATI):
        raise Tolakan(
            "Kaidah validasi “{kunci}” dengan nilai “{nilai}” tidak dikenal; pakai invalid, peringatan, "
            "saran, atau mati.",
            siapa="yang mengisi",
            kunci=kunci,
            nilai=nilai,
        )
    if kaidah.wajib and nilai != kaidah.tingkat:
        raise Tolakan(
            "Kaidah “{kunci}” berasal dari {aturan}; tingkatnya tidak dapat diturunkan.",
            siapa="yang mengisi",
            kunci=kunci,
            aturan=kaidah.aturan,
        )


def _setel(k: Kaidah, nilai: str) -> Kaidah | None:
    """A rule as a reference row wants it; what is wrong or below the law in the row changes nothing."""
    if k.wajib or nilai == k.tingkat:
        return k
    if nilai == d.MATI:
        return None
    return replace(k, tingkat=nilai) if nilai in d.TINGKAT else k


def susun_setelan(tahun: int, aturan: Sequence[Aturan] = ()) -> Setelan:
    """The rules for SKP of a year, with the dated reference rows of kind "validasi" that hold then."""
    pada = date(min(max(tahun, 1), 9999), 12, 31)
    baris = {k: a.nilai for k, a in aturan_sejenis(aturan, JENIS_ATURAN, pada).items()}
    if not baris:
        return _bawaan(tahun)
    angka = {
        k: int(baris[k])
        for k, batas in UKURAN.items()
        if baris.get(k, "").isdigit() and int(baris[k]) >= batas
    }
    pilah: dict[str, list[Kaidah]] = {}
    for k in KAIDAH.values():
        jadi = _setel(k, baris.get(k.kode, k.tingkat))
        if jadi is not None and k.berlaku(tahun):
            pilah.setdefault(k.lingkup, []).append(jadi)
    return Setelan({n: tuple(x) for n, x in pilah.items()}, replace(Ukuran(), **angka))


@lru_cache(maxsize=64)
def _bawaan(tahun: int) -> Setelan:
    pilah: dict[str, list[Kaidah]] = {}
    for k in KAIDAH.values():
        if k.berlaku(tahun):
            pilah.setdefault(k.lingkup, []).append(k)
    return Setelan({n: tuple(x) for n, x in pilah.items()}, Ukuran())


@lru_cache(maxsize=16_384)
def _urai(teks: str, satuan: str, arah: Any, aspek: Any, tahun: int) -> Target:
    """A target read; the same figure stands in many SKP, and reading one costs as much as all rules."""
    return urai_indikator(
        Indikator(b"", b"", aspek=aspek, target=teks, satuan=satuan, arah=arah), tahun=tahun
    )


class Pemeriksa:
    """Checks one SKP after the other by the same rules; `jaringan` adds the rules about links.

    `terima` gets every finding as (rule, blanks, name of the result, its id, the indicator's id).
    """

    def __init__(self, setelan: Setelan, jaringan: Jaringan | None = None) -> None:
        ambil = setelan.kaidah.get
        self._skp = [(k, k.kondisi) for k in ambil(d.SKP, ())]
        tautan = ambil(d.TAUTAN, ()) if jaringan is not None else ()
        self._rhk = [(k, k.kondisi) for k in (*ambil(d.RHK, ()), *tautan)]
        self._indikator = [(k, k.kondisi) for k in ambil(d.INDIKATOR, ())]
        self._fakta = [(k, k.kondisi) for k in ambil(d.FAKTA, ())]
        self._jaringan = jaringan
        self._ukuran = setelan.ukuran

    def periksa(self, skp: Skp, fakta: FaktaSkp | None = None) -> list[Temuan]:
        """All findings about one SKP, invalid ones first, each level in the order of the document."""
        a = Amatan(skp, self._ukuran, jaringan=self._jaringan)
        a.kuantitatif = skp.pendekatan is Pendekatan.KUANTITATIF
        a.administrasi = skp.bentuk is BentukSkp.ADMINISTRASI
        hasil: list[Temuan] = []
        if fakta is not None:
            for k, kondisi in self._fakta:
                self._catat(hasil, k, kondisi(fakta))
        for k, kondisi in self._skp:
            self._catat(hasil, k, kondisi(a))
        self._hitung_ganda(a)
        for jenis in JenisRhk:
            for nomor, r in enumerate(d.sejenis(skp, jenis), 1):
                self._satu(hasil, a, r, nomor)
        hasil.sort(key=_tingkat)
        return hasil

    def _hitung_ganda(self, a: Amatan) -> None:
        for r in a.skp.rhk:
            kunci = " ".join(pecah(r.teks))
            a.ganda[kunci] = a.ganda.get(kunci, 0) + 1

    def _satu(self, hasil: list[Temuan], a: Amatan, r: Rhk, nomor: int) -> None:
        a.rhk, a.teks, a.kata = r, r.teks.strip(), list(pecah(r.teks))
        a.terisi = [i for i in r.indikator if i.teks.strip() or i.target.strip()]
        for k, kondisi in self._rhk:
            jawab = kondisi(a)
            if jawab:
                self._catat(hasil, k, jawab, d.sebutan_rhk(r, nomor), r.id)
        tahun = a.skp.tahun
        for i in a.terisi:
            a.indikator = i
            a.target = _urai(i.target, i.satuan, i.arah, i.aspek, tahun)
            a.satuan = a.target.satuan.casefold()
            for k, kondisi in self._indikator:
                jawab = kondisi(a)
                if jawab:
                    self._catat(hasil, k, jawab, d.sebutan_rhk(r, nomor), r.id, i.id)

    @staticmethod
    def _catat(
        hasil: list[Temuan],
        k: Kaidah,
        jawab: Sequence[Isi] | None,
        sebutan: str = "",
        rhk_id: bytes | None = None,
        indikator_id: bytes | None = None,
    ) -> None:
        for isi in jawab or ():
            hasil.append(temuan(k, {"sebutan": sebutan, **isi}, rhk_id, indikator_id))


def temuan(k: Kaidah, isi: Isi, rhk_id: bytes | None = None, indikator_id: bytes | None = None) -> Temuan:
    """One finding with its sentence filled in."""
    return Temuan(
        k.kode, k.tingkat, k.kalimat.format(**isi), k.siapa, k.aturan, k.akibat, k.kolom, rhk_id, indikator_id
    )


def _tingkat(t: Temuan) -> int:
    return _URUT[t.tingkat]


def kekurangan(skp: Skp, setelan: Setelan | None = None) -> list[Temuan]:
    """What an SKP lacks by itself, invalid ones first; empty when it may be submitted without remark."""
    return Pemeriksa(setelan or _bawaan(skp.tahun)).periksa(skp)


def periksa_orang(f: FaktaOrang, kaidah: Iterable[Kaidah]) -> list[Temuan]:
    """Findings about one person, invalid ones first."""
    hasil: list[Temuan] = []
    for k in kaidah:
        jawab = k.kondisi(f)
        if jawab:
            hasil += [temuan(k, isi) for isi in jawab]
    if len(hasil) > 1:
        hasil.sort(key=_tingkat)
    return hasil
