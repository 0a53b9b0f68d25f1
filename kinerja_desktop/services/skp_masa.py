"""The months of an SKP end where the post ends: closing what a move, a departure or a new SKP cuts short."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.services.isi_skp import sidik_skp
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import tahun_ditutup
from kinerja_desktop.services.tindakan import TUTUP_MASA, catat
from kinerja_desktop.store import repo_penilaian, repo_skp
from kinerja_desktop.store.repo_skp import RekamSkp

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork


def tutup_masa(uow: UnitOfWork, sesi: Sesi, daftar: Iterable[RekamSkp], mulai: date, alasan: str) -> int:
    """Inside an open unit of work: SKP end the day before a date, with an event each; returns how many.

    One that had not begun by then is cancelled, unless a finished evaluation rests on it.
    """
    sampai = mulai - timedelta(days=1)
    ubah: dict[bytes, dict[str, Any]] = {}
    for s in daftar:
        if s.status is StatusDokumen.DIBATALKAN or s.selesai < mulai or tahun_ditutup(uow.p, s.tahun, s.id):
            continue
        if s.mulai <= sampai:
            ubah[s.id] = {"selesai": sampai.isoformat()}
        elif not repo_penilaian.jumlah_selesai(uow.p, s.id):
            ubah[s.id] = {"status": StatusDokumen.DIBATALKAN.value, "alasan": alasan}
    uow.update_many("skp", ubah)
    oleh = Wewenang(sesi.pelaku.peran, sesi.pelaku.pegawai_id, None)
    rekam = repo_skp.rekam_banyak(uow.p, ubah)
    isi = repo_skp.isi_skp(uow.p, rekam)
    for kunci, s in rekam.items():
        # The approval keeps its fingerprint; this one is of the same content with its new last day.
        catat(uow, sesi, "skp", kunci, TUTUP_MASA, oleh, alasan, sidik_skp(s, isi[kunci]))
    return len(ubah)


def tutup_milik(
    uow: UnitOfWork,
    sesi: Sesi,
    pegawai_id: bytes,
    mulai: date,
    sebab: str,
    penempatan: Collection[bytes] | None = None,
) -> int:
    """Close a person's SKP that reach past a date; of some placements only, those that began before it."""
    milik = repo_skp.rekam_sejak(uow.p, pegawai_id, mulai.year)
    if penempatan is not None:
        # The next SKP may have been drafted for the new post already; it has to stay.
        milik = [s for s in milik if s.mulai < mulai and s.penempatan_id in (None, *penempatan)]
    return tutup_masa(uow, sesi, milik, mulai, f"{sebab} mulai {tanggal_panjang(mulai)}.")
