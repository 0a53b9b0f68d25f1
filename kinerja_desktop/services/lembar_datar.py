"""Flat tables that are edited like a sheet (IKU, standards): clean cells, write rows, add new ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from kinerja_desktop.domain.skp import Arah, Aspek, JenisRhk, Metode, Perspektif
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.teks import bersihkan_teks

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

#: Ids that a grid gives to rows which are not written yet begin like this (16 bytes in all).
AWAL_BARU = b"baru-"
BARIS_TERBANYAK = 500


class KolomDatar(NamedTuple):
    """A column: label in sentences, longest text, its choices if it is a list, several lines or one."""

    label: str
    maks: int = 300
    pilihan: tuple[str, ...] = ()
    berbaris: bool = False


class UbahanDatar(NamedTuple):
    """One typed cell: row id (a new row's begins with AWAL_BARU), column, text."""

    baris_id: bytes
    kolom: str
    nilai: str


@dataclass(frozen=True, slots=True)
class Penulisan:
    """Where cells go: table, columns, what every row of this sheet has, and the order to go on from."""

    tabel: str
    kolom: Mapping[str, KolomDatar]
    tetap: Mapping[str, Any]
    urut: int
    ada: int
    bawaan: Mapping[str, Any]


#: Columns that IKU and standards share.
KOLOM_UKUR: dict[str, KolomDatar] = {
    "indikator": KolomDatar("Indikator", 2000, berbaris=True),
    "target": KolomDatar("Target"),
    "satuan": KolomDatar("Satuan", 80),
    "arah": KolomDatar("Arah", 20, tuple(a.value for a in Arah)),
    "metode": KolomDatar("Metode", 20, tuple(m.value for m in Metode)),
    "perspektif": KolomDatar("Perspektif", 40, tuple(x.value for x in Perspektif)),
}
KOLOM_JENIS = KolomDatar("Jenis", 20, tuple(j.value for j in JenisRhk))
KOLOM_ASPEK = KolomDatar("Aspek", 20, tuple(a.value for a in Aspek))


def bersih(kolom: Mapping[str, KolomDatar], kunci: str, nilai: str) -> str:
    """The text as stored; Tolakan for a column that is not there, a text too long, a choice that is none."""
    k = kolom.get(kunci)
    if k is None:
        raise Tolakan("Kolom {kolom} tidak dapat diisi.", siapa="yang mengisi", kolom=kunci)
    isi = bersihkan_teks(nilai, k.label, k.maks, berbaris=k.berbaris)
    if not k.pilihan or not isi:
        return isi
    cocok = [p for p in k.pilihan if p.casefold() == isi.casefold()]
    if not cocok:
        raise Tolakan(
            "{label} “{isi}” tidak dikenal; pilih {pilihan}.",
            siapa="yang mengisi",
            label=k.label,
            isi=isi,
            pilihan=", ".join(k.pilihan),
        )
    return cocok[0]


def tulis(uow: UnitOfWork, ke: Penulisan, ubahan: Sequence[UbahanDatar]) -> dict[bytes, bytes]:
    """Write cells in an open unit of work; new rows get ids: what the grid called them -> what they are."""
    lama: dict[bytes, dict[str, Any]] = {}
    baru: dict[bytes, dict[str, Any]] = {}
    for b, kolom, nilai in ubahan:
        milik = baru if b.startswith(AWAL_BARU) else lama
        milik.setdefault(b, {})[kolom] = bersih(ke.kolom, kolom, nilai)
    kini = uow.muat(ke.tabel, lama)
    if any(b not in kini or any(kini[b][k] != v for k, v in ke.tetap.items()) for b in lama):
        raise Tolakan("Baris yang diubah sudah dihapus. Muat ulang halaman ini.", siapa="yang mengisi")
    uow.update_many(ke.tabel, lama, kini)
    isi = [(b, {**ke.bawaan, **n}) for b, n in baru.items() if any(n.values())]
    periksa_muat(ke.ada, len(isi))
    ids = uow.insert_many(
        ke.tabel, [{**ke.tetap, **n, "urut": ke.urut + i} for i, (_, n) in enumerate(isi, 1)]
    )
    return {b: baru_id for (b, _), baru_id in zip(isi, ids, strict=True)}


def periksa_muat(ada: int, tambahan: int) -> None:
    """Tolakan when a sheet would get more rows than any real one has."""
    if ada + tambahan > BARIS_TERBANYAK:
        raise Tolakan(
            "Satu lembar paling banyak {maks} baris; sekarang {kini} baris.",
            siapa="yang mengisi",
            maks=BARIS_TERBANYAK,
            kini=ada,
        )
