"""The dated rules that this database works by: reading them, and replacing one by a newer one."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, INSTANSI, Aturan
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.libur import tahun_kurang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.domain.validasi import JENIS_ATURAN as JENIS_VALIDASI
from kinerja_desktop.domain.validasi import periksa_aturan as periksa_aturan_validasi
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.store import repo_rujukan
from kinerja_desktop.store.repo_dasar import teks_tanggal
from kinerja_desktop.store.repo_rujukan import AturanTersimpan

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = [
    "AturanTersimpan",
    "catatan_libur",
    "daftar",
    "daftar_aturan",
    "hari_libur",
    "isi_aturan",
    "tetapkan",
]

JENIS_LIBUR = "hari_libur"


def daftar(sesi: Sesi, jenis: str = "") -> list[AturanTersimpan]:
    """Rules as stored (of one kind, or all); at the centre only its own, not those of compiled offices."""
    with sesi.baca() as conn:
        semua = repo_rujukan.aturan_semua(conn, jenis)
    if sesi.db.peran != "pusat":
        return semua
    # The space decides, not the word of the row: an office may have written anything into its own.
    awal = sesi.db.ruang.to_bytes(4, "big")
    return [a for a in semua if not a.lokal and a.id[:4] == awal]


def daftar_aturan(sesi: Sesi, jenis: str = "") -> tuple[Aturan, ...]:
    """The same as values for the domain (`tenggat`, `pola_distribusi`, `angka_kredit`)."""
    return tuple(a.aturan for a in daftar(sesi, jenis))


def aturan_lengkap(sesi: Sesi, *jenis: str) -> tuple[Aturan, ...]:
    """The dated rules of some kinds; keys that the database does not hold speak as shipped."""
    hasil: list[Aturan] = []
    for satu in jenis:
        milik = daftar_aturan(sesi, satu)
        ada = {a.kunci for a in milik}
        hasil += [*milik, *(a for a in ATURAN_BAWAAN if a.jenis == satu and a.kunci not in ada)]
    return tuple(hasil)


def hari_libur(sesi: Sesi) -> frozenset[date]:
    """Holidays and joint leave days that this database knows."""
    return frozenset(libur_bernama(sesi))


def libur_bernama(sesi: Sesi) -> dict[date, str]:
    """Names of the holidays by date, kept as rules of kind "hari_libur" with the date as key."""
    hasil: dict[date, str] = {}
    for aturan in daftar_aturan(sesi, JENIS_LIBUR):
        try:
            hasil[date.fromisoformat(aturan.kunci)] = aturan.nilai
        except ValueError:
            continue
    return hasil


def catatan_libur(libur: Collection[date], tahun: Iterable[int]) -> str:
    """What to know where working days are counted in years without their yearly holidays; "" when none lacks.

    The few holidays fixed by law are in every new table, so they alone say nothing of the yearly decree.
    """
    kurang = tahun_kurang(libur, tahun)
    if not kurang:
        return ""
    *lain, akhir = map(str, kurang)
    if not lain:
        return (
            f"Libur keagamaan dan cuti bersama {akhir} belum diisi; hari kerja dapat berubah. "
            "Diisi di Presensi, Kalender kerja."
        )
    return (
        f"Libur keagamaan dan cuti bersama {', '.join(lain)} dan {akhir} belum diisi; hari kerja "
        "dapat berubah. Diisi di Presensi, Kalender kerja."
    )


def tetapkan(sesi: Sesi, aturan: Aturan) -> Outcome[bytes]:
    """Put a rule in force from its date; the one of the same kind, key and level ends the day before."""
    sesi.wajib("aturan.ubah")
    bersih = replace(
        aturan,
        jenis=bersihkan_teks(aturan.jenis, "Jenis aturan", 60, wajib=True),
        kunci=bersihkan_teks(aturan.kunci, "Aturan", 120, wajib=True),
        nilai=bersihkan_teks(aturan.nilai, "Nilai", 120, wajib=True),
        dasar_hukum=bersihkan_teks(aturan.dasar_hukum, "Dasar hukum", 240),
        tingkat=aturan.tingkat or INSTANSI,
    )
    if bersih.jenis == JENIS_VALIDASI:
        periksa_aturan_validasi(bersih.kunci, bersih.nilai)
    wajar(bersih.berlaku_mulai, "Tanggal mulai berlaku")
    if bersih.berlaku_sampai is not None and bersih.berlaku_sampai < bersih.berlaku_mulai:
        raise Tolakan(
            "Aturan berakhir sebelum mulai berlaku; periksa kedua tanggalnya.", siapa="yang mengisi"
        )
    lokal = sesi.db.peran != "pusat"
    judul = f"Tetapkan aturan {bersih.jenis} {bersih.kunci}"
    sama = [a for a in daftar(sesi, bersih.jenis) if a.aturan.kunci == bersih.kunci and a.lokal == lokal]
    with sesi.kerja("aturan.tetapkan", judul) as uow:
        pengenal = ganti_aturan(uow, bersih, sama, lokal=lokal)
    return Outcome(pengenal, uow.perubahan)


def ganti_aturan(uow: UnitOfWork, baru: Aturan, sama: Iterable[AturanTersimpan], *, lokal: bool) -> bytes:
    """Inside an open unit of work: a rule from its date on, ending those of one key and level that run on."""
    for lama in sama:
        if lama.aturan.tingkat != baru.tingkat or lama.aturan.berlaku_sampai is not None:
            continue
        if lama.aturan.berlaku_mulai >= baru.berlaku_mulai:
            uow.delete("rujukan", [lama.id])
        else:
            akhir = baru.berlaku_mulai - timedelta(days=1)
            uow.update("rujukan", lama.id, {"berlaku_sampai": akhir.isoformat()})
    return isi_aturan(uow, (baru,), lokal=lokal)[0]


def isi_aturan(uow: UnitOfWork, aturan: Iterable[Aturan], *, lokal: bool) -> list[bytes]:
    """Add rules as rows inside an open unit of work."""
    return uow.insert_many(
        "rujukan",
        [
            {
                "jenis": a.jenis,
                "kunci": a.kunci,
                "nilai": a.nilai,
                "berlaku_mulai": a.berlaku_mulai.isoformat(),
                "berlaku_sampai": teks_tanggal(a.berlaku_sampai),
                "dasar_hukum": a.dasar_hukum,
                "tingkat": a.tingkat,
                "lokal": int(lokal),
            }
            for a in aturan
        ],
    )
