"""Paste the SKP of many people from one table or workbook: plan first, then one act for all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.domain.hasil import ChangeSet, Outcome
from kinerja_desktop.domain.skp import JenisRhk, Rhk
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.beda_tahan import wajib_satu_nilai
from kinerja_desktop.services.lembar_banyak import LembarTeks
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_banyak_rencana import (
    BARU,
    BERISI,
    KOSONG,
    TIDAK,
    Bekal,
    RencanaBanyak,
    RencanaOrang,
    rencanakan,
    susun,
)
from kinerja_desktop.services.skp_banyak_sel import BarisBanyak, nama_kolom
from kinerja_desktop.services.skp_tempel import tulis_baru
from kinerja_desktop.services.versi_berlaku import sedang_direvisi
from kinerja_desktop.store.repo_riwayat import anak_hidup

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = [
    "BARU", "BERISI", "KOSONG", "LEWATI", "TAMBAHKAN", "TEMPEL", "TIDAK", "BarisBanyak", "HasilBanyak",
    "LembarTeks", "RencanaBanyak", "RencanaOrang", "nama_kolom", "rencanakan", "terapkan",
]  # fmt: skip

TEMPEL, TAMBAHKAN, LEWATI = "tempel", "tambahkan", "lewati"
"""Into a new or empty SKP; below what an SKP has already; not at all."""


@dataclass(frozen=True, slots=True)
class HasilBanyak:
    """What was done: SKP filled, how many of them made, rows, cells left out, people left out and why."""

    skp: tuple[bytes, ...]
    dibuat: int
    baris: int
    sel_terlewat: int
    ditinggal: tuple[tuple[str, str], ...]


def terapkan(
    sesi: Sesi, lembar: Sequence[LembarTeks], tahun: int, pilihan: Mapping[str, str]
) -> Outcome[HasilBanyak]:
    """Paste for the people chosen (`RencanaOrang.kunci` -> TEMPEL or TAMBAHKAN): one act, one undo.

    The plan is made anew; whoever cannot be pasted any more is left out by name. An SKP that has rows
    is only added to where TAMBAHKAN was said.
    """
    rencana, bekal = susun(sesi, lembar, tahun)
    ikut: list[RencanaOrang] = []
    ditinggal: list[tuple[str, str]] = []
    for r in rencana.orang:
        mau = pilihan.get(r.kunci, LEWATI)
        if mau == LEWATI and r.dapat:
            ditinggal.append((r.nama, "Tidak dicentang."))
        elif not r.dapat:
            ditinggal.append((r.nama, r.kalimat))
        elif r.keadaan == BERISI and mau != TAMBAHKAN:
            ditinggal.append((r.nama, f"SKP-nya kini sudah berisi {r.rhk_kini} RHK."))
        else:
            ikut.append(r)
    if not ikut:
        raise Tolakan("Tidak ada SKP yang dapat ditempel. Periksa lagi daftarnya.", siapa="yang menempel")
    jumlah = sum(r.jumlah for r in ikut)
    judul = f"Tempel {len(ikut)} SKP {tahun} ({jumlah} baris)"
    if len(ikut) == 1:
        judul = f"Tempel {jumlah} baris ke SKP {ikut[0].nama}"
    skp, perubahan = _tulis(sesi, bekal, ikut, judul)
    terlewat = sum(r.masalah for r in ikut)
    baru = sum(r.keadaan == BARU for r in ikut)
    return Outcome(HasilBanyak(tuple(skp), baru, jumlah, terlewat, tuple(ditinggal)), perubahan)


def _tulis(
    sesi: Sesi, bekal: Bekal, ikut: Sequence[RencanaOrang], judul: str
) -> tuple[list[bytes], ChangeSet]:
    lain = [r.pegawai_id for r in ikut if r.pegawai_id != sesi.pelaku.pegawai_id]
    skp = []
    with sesi.kerja("skp.tempel_banyak", judul, lain[0] if len(ikut) == 1 and lain else None) as uow:
        for r in ikut:
            ada: Sequence[Rhk] = ()
            if r.skp_id is not None:
                skp.append(r.skp_id)
                ada = _kosongkan(uow, bekal, r)
            else:
                skp.append(bekal.buat[r.kunci].tulis(uow, sesi))
            isi = [(JenisRhk(b.jenis), b.nilai) for b in r.baris if b.ikut]
            tulis_baru(uow, skp[-1], ada, isi, lanjut=False)
        wajib_satu_nilai(sesi, uow)
    return skp, uow.perubahan


def _kosongkan(uow: UnitOfWork, bekal: Bekal, r: RencanaOrang) -> Sequence[Rhk]:
    """Rows of a draft in which nothing is written make room for what is pasted; the results that stay."""
    assert r.skp_id is not None
    ada = bekal.rhk.get(r.skp_id, ())
    rekam = next(s for milik in bekal.skp.values() for s in milik if s.id == r.skp_id)
    if r.keadaan != KOSONG or not ada or sedang_direvisi(rekam):
        return ada
    indikator, rhk = [i.id for x in ada for i in x.indikator], [x.id for x in ada]
    uow.delete("realisasi", anak_hidup(uow.p, "realisasi", "indikator_id", indikator))
    uow.delete("umpan_balik", anak_hidup(uow.p, "umpan_balik", "rhk_id", rhk))
    uow.delete("indikator", indikator)
    uow.delete("rhk", rhk)
    return ()
