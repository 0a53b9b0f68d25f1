"""Filling the table of holidays: those fixed by law, and many at once out of the list of a joint decree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.aturan import NASIONAL
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.libur import MAKS_NAMA, Libur, dasar_tetap, libur_tetap
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.rujukan import JENIS_LIBUR, libur_bernama
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.store.jurnal import id_tetap

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

PERINTAH_KANTOR, PERINTAH_PUSAT = "presensi.kalender", "aturan.tetapkan"
_SIAPA = "yang mengisi"


@dataclass(frozen=True, slots=True)
class HasilIsi:
    """How many holidays were added, and how many were left out because their date is in the table."""

    ditambah: int
    sudah_ada: int


def nama_libur(sesi: Sesi) -> dict[date, str]:
    """Names of all holidays that this database knows, by date."""
    sesi.wajib("lihat")
    return libur_bernama(sesi)


def isi(sesi: Sesi, libur: Sequence[Libur], dasar: str = "") -> Outcome[HasilIsi]:
    """Add many holidays in one act: the centre for all its offices, an office for itself.

    Dates that are in the table already keep what stands there. Refused when nothing is left to add.
    """
    pusat = sesi.db.peran == "pusat"
    sesi.wajib("aturan.ubah" if pusat else "presensi.ubah")
    ada = nama_libur(sesi)
    baru: dict[date, Libur] = {}
    for x in libur:
        wajar(x.tanggal, "Tanggal", date(2000, 1, 1))
        nama = bersihkan_teks(x.nama, "Nama hari libur", MAKS_NAMA, wajib=True)
        if x.tanggal not in ada:
            baru.setdefault(x.tanggal, Libur(x.tanggal, nama))
    if not baru:
        raise Tolakan("Semua tanggal itu sudah ada dalam daftar hari libur.", siapa=_SIAPA)
    sumber = bersihkan_teks(dasar, "Dasar", 240)
    tahun = " dan ".join(str(t) for t in sorted({t.year for t in baru}))
    with sesi.kerja(
        PERINTAH_PUSAT if pusat else PERINTAH_KANTOR, f"Isi {len(baru)} hari libur {tahun}"
    ) as uow:
        tulis(uow, baru.values(), sumber, lokal=not pusat)
    return Outcome(HasilIsi(len(baru), len({x.tanggal for x in libur}) - len(baru)), uow.perubahan)


def isi_tetap(uow: UnitOfWork, tahun: Iterable[int], *, lokal: bool) -> frozenset[date]:
    """Write the holidays fixed by law of these years inside an open unit of work; their dates."""
    semua = [x for t in tahun for x in libur_tetap(t)]
    tulis(uow, semua, lokal=lokal)
    return frozenset(x.tanggal for x in semua)


def tulis(
    uow: UnitOfWork, libur: Iterable[Libur], dasar: str = "", *, lokal: bool, tingkat: str = NASIONAL
) -> list[bytes]:
    """Write holidays as rows inside an open unit of work: two PCs that add one date make the same row."""
    tetap: dict[int, frozenset[Libur]] = {}
    baris: dict[bytes, dict[str, object]] = {}
    for x in libur:
        tahun = x.tanggal.year
        kunci = x.tanggal.isoformat()
        hukum = tetap.setdefault(tahun, frozenset(libur_tetap(tahun)))
        baris[id_tetap(uow.penulisan.ruang, "rujukan", JENIS_LIBUR.encode(), kunci.encode())] = {
            "jenis": JENIS_LIBUR,
            "kunci": kunci,
            "nilai": x.nama,
            "berlaku_mulai": f"{tahun:04d}-01-01",
            "berlaku_sampai": f"{tahun:04d}-12-31",
            "dasar_hukum": dasar_tetap(tahun) if x in hukum else dasar,
            "tingkat": tingkat,
            "lokal": int(lokal),
        }
    tulis_tetap(uow, "rujukan", baris)
    return list(baris)
