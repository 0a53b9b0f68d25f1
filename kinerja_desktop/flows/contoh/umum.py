"""What all steps of the sample year share: who acts, which day it is, which SKP belongs to which seat."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.kepegawaian import StatusPegawai
from kinerja_desktop.flows.contoh.orang import KUNCI, PEGAWAI, TAHUN
from kinerja_desktop.flows.contoh.rencana import RENCANA

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_skp import RingkasSkp
    from kinerja_desktop.services.sesi import Pelaku, Sesi

_ID, _PELAKU = "contoh.id", "contoh.pelaku"
KURSI_KEDUA = {"staf_pem": (7, "staf_pem_pindah"), "perencana": (10, "kasi_kesos_baru")}
"""Seat -> (first month of the second SKP, its plan)."""
DIBANTU_OPERATOR = frozenset({"camat", "kasi_kesos", "staf_kesos", "ekbang_kenanga", "paruh_sekretariat"})
"""People for whom the operator types; everybody else acts in person."""


def maju(sesi: Sesi, tanggal: date) -> None:
    """Move the session's clock on to a day, when it is a clock that can be moved; never back."""
    jam: Any = sesi.jam
    if tanggal <= jam.hari_ini():
        return
    if hasattr(jam, "maju_ke"):
        jam.maju_ke(tanggal)
    elif hasattr(jam, "atur"):
        jam.atur(tanggal)


def lewat(sesi: Sesi, menit: int = 2) -> None:
    """Let some minutes pass between two acts, so that the history reads like a day at work."""
    jam: Any = sesi.jam
    if hasattr(jam, "lewat"):
        jam.lewat(menit)


def hari_kerja(tanggal: date, langkah: int = 1) -> date:
    """The day itself, or the next (previous with -1) one that is no Saturday or Sunday."""
    while tanggal.weekday() >= 5:
        tanggal += timedelta(days=langkah)
    return tanggal


def akhir_bulan(bulan: int) -> date:
    """Last working day of a month of the sample year; in December the 28th, before the evaluation."""
    if bulan == 12:
        return date(TAHUN, 12, 28)
    return hari_kerja(date(TAHUN, bulan + 1, 1) - timedelta(days=1), -1)


def id_pegawai(sesi: Sesi) -> dict[str, bytes]:
    """Staff id by seat, of everybody on the list now; "sekda" and "bupati" are the outside officials."""
    from kinerja_desktop.services import pegawai

    simpan: dict[str, bytes] = sesi.catatan.setdefault(_ID, {})
    if simpan:
        return simpan
    semua = {KUNCI[r.nip]: r.id for r in pegawai.daftar(sesi) if r.nip in KUNCI}
    luar = {"sekretaris daerah": "sekda", "bupati": "bupati"}
    for r in pegawai.daftar(sesi, saring="luar"):
        if r.status is StatusPegawai.LUAR and r.jabatan.casefold() in luar:
            semua[luar[r.jabatan.casefold()]] = r.id
    simpan.update(semua)
    return semua


def segarkan(sesi: Sesi) -> None:
    """Forget who is who and who may what, after somebody came, left or got another role."""
    sesi.catatan.pop(_ID, None)
    sesi.catatan.pop(_PELAKU, None)


def _pelaku(sesi: Sesi, pegawai_id: bytes) -> Pelaku:
    from kinerja_desktop.services import pengguna

    simpan: dict[bytes, Pelaku] = sesi.catatan.setdefault(_PELAKU, {})
    if pegawai_id not in simpan:
        simpan[pegawai_id] = pengguna.pelaku(sesi, pegawai_id)
    return simpan[pegawai_id]


def oleh(sesi: Sesi, kursi: str) -> Sesi:
    """The session with the person of a seat at the keyboard; the operator for those who are helped."""
    lewat(sesi)
    if kursi in DIBANTU_OPERATOR:
        return sesi
    return sesi.sebagai(_pelaku(sesi, id_pegawai(sesi)[kursi]))


def oleh_id(sesi: Sesi, pegawai_id: bytes) -> Sesi:
    """The session with a person of the staff list at the keyboard."""
    lewat(sesi)
    return sesi.sebagai(_pelaku(sesi, pegawai_id))


def rencana_untuk(nip: str, mulai: date) -> str:
    """Which plan an SKP follows: that of the seat, or the second one after a change of post."""
    kursi = KUNCI[nip]
    bulan, kedua = KURSI_KEDUA.get(kursi, (13, ""))
    return kedua if mulai.month >= bulan else kursi


def skp_contoh(sesi: Sesi) -> list[tuple[str, RingkasSkp]]:
    """Living SKP of the year with the plan that each follows, in the order of the plans."""
    from kinerja_desktop.services import skp

    urut = {k: n for n, k in enumerate(RENCANA)}
    hasil = [
        (rencana_untuk(s.nip, s.mulai), s)
        for s in skp.daftar(sesi, TAHUN)
        if s.nip in KUNCI and s.status != "dibatalkan"
    ]
    return sorted(hasil, key=lambda x: urut[x[0]])


def skp_kursi(sesi: Sesi, kursi: str) -> bytes:
    """Id of the SKP that follows a plan, read once a session."""
    simpan: dict[str, bytes] = sesi.catatan.setdefault("contoh.skp", {})
    if kursi not in simpan:
        simpan.update((k, s.skp_id) for k, s in skp_contoh(sesi))
    return simpan[kursi]


def kursi_awal() -> tuple[str, ...]:
    """Seats of the January staff list, superiors before those who intervene on their results."""
    ada = {o.kunci for o in PEGAWAI}
    return tuple(k for k in RENCANA if k in ada)
