"""The two sides of a dialogue or a coaching as their paper names them, on its day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.skp import Identitas
from kinerja_desktop.services import izin
from kinerja_desktop.services.orang import BukuOrang, identitas
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.store.pelaksana import Pelaksana


@dataclass(frozen=True, slots=True)
class Pihak:
    """The person and the official who held it, with rank and post on that day."""

    pegawai: Identitas
    penilai: Identitas


def pihak(sesi: Sesi, skp_id: bytes, oleh_id: bytes | None, hari: date) -> Pihak:
    """Both sides; an official who acts is named with the post in which he assesses."""
    with sesi.baca() as conn:
        rekam = wajib_rekam(Pelaksana.dari(conn), skp_id)
        buku = BukuOrang.muat(conn, {rekam.pegawai_id} | ({oleh_id} if oleh_id else set()))
    pada = izin.jepit(hari, rekam.mulai, rekam.selesai)
    pegawai = identitas(buku.sosok(rekam.pegawai_id, pada, rekam.penempatan_id))
    penilai = buku.penilai(rekam.pegawai_id, pada, hari, rekam.id)
    if penilai.relasi is not None and oleh_id in (None, penilai.id):
        return Pihak(pegawai, identitas(buku.sosok_penilai(penilai.relasi, pada)))
    return Pihak(pegawai, identitas(buku.sosok(oleh_id or b"", pada)))
