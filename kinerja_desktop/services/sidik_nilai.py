"""The fingerprint of an evaluation: what an assessor finished, so that other words are noticed later."""

from __future__ import annotations

from kinerja_desktop.domain.periode import PeriodeEvaluasi
from kinerja_desktop.domain.predikat import Rating, predikat_kinerja
from kinerja_desktop.services.isi_skp import sidik


def sidik_nilai(
    skp_id: bytes,
    periode: PeriodeEvaluasi,
    hasil: Rating,
    perilaku: Rating,
    alasan: tuple[str, str],
    catatan: str,
) -> str:
    """SHA-256 (hex) of both ratings with their reasons (results, behaviour), predicate and note."""
    return sidik(
        {
            "dokumen": "evaluasi",
            "skp": skp_id.hex(),
            "periode": f"{periode.jenis.value}:{periode.tahun}:{periode.nomor}",
            "hasil": hasil.value,
            "perilaku": perilaku.value,
            "predikat": predikat_kinerja(hasil, perilaku).predikat.value,
            "alasan": list(alasan),
            "catatan": catatan,
        }
    )
