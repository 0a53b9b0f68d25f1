"""Rules about likeness: the same text as a colleague's; the comparing itself is done by a service."""

from __future__ import annotations

from kinerja_desktop.domain.validasi.dasar import ALAT_BANTU, KANTOR, PENYUSUN, SARAN, Isi, Jawab, Kaidah


def mirip_rekan(pasangan: list[Isi]) -> Jawab:
    """Pairs of results of two people that read alike."""
    return tuple(p for p in pasangan if not p["asal"]) or None


def salinan_sama(pasangan: list[Isi]) -> Jawab:
    """Pairs that both come from the same row: the post's standard, a colleague's or a predecessor's SKP."""
    return tuple(p for p in pasangan if p["asal"]) or None


KAIDAH: tuple[Kaidah, ...] = (
    Kaidah(
        "mutu.mirip_rekan", SARAN, KANTOR, mirip_rekan,
        "{sebutan} {persen} % mirip dengan RHK {nama}: “{teks}”.",
        PENYUSUN, ALAT_BANTU, "Sumbangan tiap orang tidak dapat dibedakan ketika dinilai.", "rhk",
    ),
    Kaidah(
        "mutu.salinan_sama", SARAN, KANTOR, salinan_sama,
        "{sebutan} diambil dari sumber yang sama dengan RHK {nama} ({persen} % mirip); "
        "sesuaikan bila bagiannya berbeda.",
        PENYUSUN, ALAT_BANTU, "Sumbangan tiap orang tidak dapat dibedakan ketika dinilai.", "rhk",
    ),
)  # fmt: skip
