"""Objections on Beranda: those that wait for this person to explain or to decide."""

from __future__ import annotations

from kinerja_desktop.services.keberatan_baca import tertunda
from kinerja_desktop.services.lembar_beranda import SEGERA, BarisTunggu
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.tujuan import Tujuan

_LANGKAH = {"jelaskan": "Jelaskan", "putuskan": "Putuskan"}


def baris_keberatan(sesi: Sesi) -> tuple[BarisTunggu, ...]:
    """One row an objection, the oldest first; no text fixes a day for the decision, so none is named."""
    return tuple(
        BarisTunggu(
            x.pegawai_id,
            x.skp_id,
            x.nama,
            x.jabatan,
            "",
            x.kalimat,
            "",
            SEGERA,
            _LANGKAH[x.langkah],
            Tujuan("penilaian", {"bagian": "keberatan", "periode": x.periode_id, "skp": x.skp_id}),
            None,
        )
        for x in tertunda(sesi)
    )
