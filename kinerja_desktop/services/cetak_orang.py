"""Whose names stand on a printed SKP: as frozen at approval, or as they are while it is a draft."""

from __future__ import annotations

from kinerja_desktop.services import izin
from kinerja_desktop.services.beku import SET_ATURAN, Beku, baca_beku, susun_beku
from kinerja_desktop.services.kantor import identitas as identitas_kantor
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.penilaian_baca import SKP_SAH
from kinerja_desktop.services.rujukan import daftar_aturan
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.repo_skp import RekamSkp

#: What the footer of an unapproved document says.
DRAF = "DRAF"


def beku_skp(sesi: Sesi, s: RekamSkp, buku: BukuOrang) -> Beku:
    """People as frozen at approval, or as they stand now while the SKP is a draft."""
    beku = baca_beku(s.beku) if s.status in SKP_SAH else None
    if beku is not None:
        return beku
    hari = sesi.jam.hari_ini()
    penilai = izin.penilai_skp(buku, s, hari)
    kantor, aturan = identitas_kantor(sesi), daftar_aturan(sesi, SET_ATURAN)
    pada = izin.jepit(hari, s.mulai, s.selesai)
    return susun_beku(kantor, buku, s.pegawai_id, s.penempatan_id, penilai, pada, aturan)
