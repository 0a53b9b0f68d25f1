"""What was reached per indicator in a period: an aid to the assessor, never a rating."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.angka import angka_tersimpan
from kinerja_desktop.domain.capaian import (
    Butir,
    CapaianIndikator,
    Nilai,
    RataCapaian,
    capaian,
    metode_pakai,
    nilai_bulan,
    rata_capaian,
)
from kinerja_desktop.domain.skp import Indikator, Rhk
from kinerja_desktop.services import izin
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.versi_berlaku import berlaku, buka
from kinerja_desktop.store import repo_realisasi, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dasar import tanggal
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamRealisasi, RekamSkp

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kinerja_desktop.services.penilaian_baca import Tahun

#: Entries per indicator and month, as `repo_realisasi.kepala` has them.
Catatan = Mapping[tuple[bytes, int], Sequence[RekamRealisasi]]


@dataclass(frozen=True, slots=True)
class BarisCapaian:
    """One indicator of an SKP and what it reached in the period."""

    indikator_id: bytes
    rhk_id: bytes
    rhk: str
    indikator: str
    target: str
    capaian: CapaianIndikator


@dataclass(frozen=True, slots=True)
class CapaianSkp:
    """All indicators of an SKP in a period and the average of those measured; an aid only (usulan)."""

    skp_id: bytes
    periode_id: bytes
    bulan: tuple[int, ...]
    baris: tuple[BarisCapaian, ...] = ()
    rata: RataCapaian = field(default_factory=lambda: RataCapaian(None, 0, 0))


def butir_dari(r: RekamRealisasi) -> Butir:
    """A stored entry as the domain knows it."""
    return Butir(
        angka_tersimpan(r.angka), r.satuan, r.teks, tanggal(r.tanggal_kegiatan), tanggal(r.tanggal), r.butir
    )


def nilai_indikator(i: Indikator, catatan: Catatan, bulan: Iterable[int]) -> dict[int, Nilai]:
    """The value of an indicator per month that has any entry with a number or words."""
    hasil, metode = {}, metode_pakai(i)
    for m in bulan:
        ada = catatan.get((i.id, m))
        isi = [butir_dari(r) for r in ada if r.angka or r.teks] if ada else []
        n = nilai_bulan(isi, metode, i.satuan) if isi else None
        if n is not None:
            hasil[m] = n
    return hasil


def bulan_bersama(s: RekamSkp, mulai: date, selesai: date) -> tuple[int, ...]:
    """Months in which an SKP and two dates of its year meet."""
    awal, akhir = max(s.mulai, mulai), min(s.selesai, selesai)
    return tuple(range(awal.month, akhir.month + 1)) if awal <= akhir else ()


def susun(s: RekamSkp, rhk: Sequence[Rhk], catatan: Catatan, p: PeriodeTersimpan) -> CapaianSkp:
    """What one SKP reached in a period, from what was read before; nothing is read here."""
    bulan = bulan_bersama(s, p.periode.mulai, p.periode.selesai)
    masa = range(s.mulai.month, s.selesai.month + 1)
    baris = tuple(
        BarisCapaian(
            i.id,
            r.id,
            r.teks,
            i.teks,
            i.target_cetak,
            capaian(i, nilai_indikator(i, catatan, masa), bulan, tahun=s.tahun, masa=masa),
        )
        for r in rhk
        for i in r.indikator
    )
    return CapaianSkp(s.id, p.id, bulan, baris, rata_capaian(b.capaian for b in baris))


def capaian_skp(sesi: Sesi, skp_id: bytes, periode_id: bytes) -> CapaianSkp:
    """What one SKP (as in force) reached in a period; Tolakan for who may not see the person."""
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        s, isi = buka(q, skp_id)
        izin.buku_lihat(sesi, conn, s.pegawai_id)
        return susun(s, isi.rhk, repo_realisasi.kepala(q, [skp_id]), p)


def capaian_periode(conn: Connection, t: Tahun, p: PeriodeTersimpan) -> dict[bytes, CapaianSkp]:
    """By SKP what everybody evaluated in a period reached; three statements, whoever may see is not asked."""
    orang = [
        s for o, s in t.pasangan(p) if s is not None and bulan_bersama(s, p.periode.mulai, p.periode.selesai)
    ]
    q = Pelaksana.dari(conn)
    # A quarterly path is measured from the first month of its quarter on.
    awal = (p.periode.mulai.month - 1) // 3 * 3 + 1
    catatan = repo_realisasi.kepala(q, [s.id for s in orang], (awal, p.periode.selesai.month))
    rhk = repo_skp.rhk(q, [s.id for s in orang])
    direvisi = berlaku(q, [t.revisi[s.id] for s in orang if s.id in t.revisi])
    return {
        s.id: susun(s, direvisi[s.id].isi.rhk if s.id in direvisi else rhk[s.id], catatan, p) for s in orang
    }
