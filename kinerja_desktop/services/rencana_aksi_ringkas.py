"""How far the action plans of a period came: of some actions, and of a whole unit."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from kinerja_desktop.domain.rencana_aksi import (
    Kemajuan,
    RingkasAksi,
    bulan_kerja,
    hasil_aksi,
    ringkas,
)
from kinerja_desktop.services.penilaian_baca import Tahun, acuan
from kinerja_desktop.store import repo_aksi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_aksi import RekamAksi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp


def bulan_periode(p: PeriodeTersimpan, skp: RekamSkp | None = None) -> range:
    """Months (1-12) of a period, only those in which the SKP runs when one is given."""
    awal, akhir = p.periode.mulai, p.periode.selesai
    if skp is not None:
        awal, akhir = max(awal, skp.mulai), min(akhir, skp.selesai)
    return range(awal.month, akhir.month + 1) if awal <= akhir else range(0)


def ringkas_aksi(
    aksi: Sequence[RekamAksi], kemajuan: Mapping[bytes, Mapping[int, Kemajuan]], bulan: Collection[int]
) -> RingkasAksi:
    """Counts over some actions in some months."""
    isi = []
    for a in aksi:
        milik = kemajuan.get(a.id, {})
        masa = bulan_kerja(len(a.jalur), bulan)
        dicatat = any(milik[b].ada for b in masa if b in milik)
        isi.append((hasil_aksi(a.jalur, a.satuan, milik, bulan), dicatat))
    return ringkas(isi)


def hitung_unit(
    q: Pelaksana, t: Tahun, p: PeriodeTersimpan, unit_id: bytes | None, hari_ini: date
) -> RingkasAksi:
    """Action plans of everybody in a unit and below it (None = the whole office); two statements."""
    skp = _skp_unit(t, p, unit_id, hari_ini)
    aksi, kemajuan = repo_aksi.aksi(q, skp), repo_aksi.kemajuan(q, skp)
    jumlah = RingkasAksi()
    for skp_id, rekam in skp.items():
        jumlah += ringkas_aksi(aksi[skp_id], kemajuan, bulan_periode(p, rekam))
    return jumlah


def _skp_unit(t: Tahun, p: PeriodeTersimpan, unit_id: bytes | None, hari_ini: date) -> dict[bytes, RekamSkp]:
    """SKP that run in the period, of people who serve in the unit or below it."""
    hasil: dict[bytes, RekamSkp] = {}
    for orang, s in t.pasangan(p):
        if s is None:
            continue
        tempat = t.buku.sosok(orang.id, acuan(s, p, hari_ini), s.penempatan_id).unit
        if unit_id is None or (tempat is not None and unit_id in t.buku.leluhur(tempat.id)):
            hasil[s.id] = s
    return hasil
