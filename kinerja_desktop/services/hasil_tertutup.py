"""A result is closed to the person rated until the evaluation document was handed over (rules 2.3)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi

if TYPE_CHECKING:
    from kinerja_desktop.services.penilaian_baca import Tahun

#: States in which the person rated has not been given the result.
SEBELUM_SERAH = frozenset({StatusEvaluasi.DRAF, StatusEvaluasi.DINILAI})
KALIMAT = "Hasil penilaian Anda dapat dilihat setelah dokumen evaluasinya diserahkan kepada Anda."
#: Columns of an evaluation that hold the result.
ISI = (
    "rating_hasil",
    "rating_perilaku",
    "alasan_hasil",
    "alasan_perilaku",
    "catatan",
    "beku",
)


def diri_sendiri(sesi: Sesi, pegawai_id: bytes | None) -> bool:
    """Whether these eyes are of that person; an operator types for everybody and sees everything."""
    p = sesi.pelaku
    return p.pegawai_id is not None and p.pegawai_id == pegawai_id and Peran.OPERATOR not in p.peran


def tertutup(sesi: Sesi, pegawai_id: bytes | None, e: RekamEvaluasi | None) -> bool:
    """Whether the result is the person's own at the keyboard, and not handed over yet."""
    return diri_sendiri(sesi, pegawai_id) and (e is None or e.status in SEBELUM_SERAH)


def terbaca(sesi: Sesi, t: Tahun) -> Tahun:
    """A year without the own results that are still closed, for what only reads it."""
    milik = [s.id for s in t.skp.get(sesi.pelaku.pegawai_id or b"", [])]
    if not milik or not diri_sendiri(sesi, sesi.pelaku.pegawai_id):
        return t
    buang = {k for k, e in t.evaluasi.items() if k[0] in milik and e.status in SEBELUM_SERAH}
    return replace(t, evaluasi={k: e for k, e in t.evaluasi.items() if k not in buang}) if buang else t
