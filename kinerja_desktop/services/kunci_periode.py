"""Why a closed period holds, in one sentence for people, and who can open it again."""

from __future__ import annotations

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan


def sebab_tutup(p: PeriodeTersimpan) -> str:
    """Why nothing of this period can be changed: minutes by number, the centre, or the office itself."""
    if p.berita_acara:
        return f"{p.periode.label} dikunci Berita Acara {p.berita_acara}; minta Reset BA kepada BKPSDM."
    if p.ditutup_pusat:
        return f"{p.periode.label} ditutup BKPSDM; hanya BKPSDM yang dapat membukanya kembali."
    return f"{p.periode.label} sudah ditutup; minta pimpinan membuka kuncinya."


def siapa_membuka(p: PeriodeTersimpan) -> str:
    """Who can open a closed period."""
    if p.berita_acara:
        return "BKPSDM (Reset BA)"
    return "BKPSDM" if p.ditutup_pusat else "pimpinan unit kerja (Buka Kunci)"


def tolak_tutup(p: PeriodeTersimpan, akibat: str) -> Tolakan:
    """The refusal of a change in a closed period; `akibat` says what cannot be changed."""
    if p.berita_acara:
        return terkunci_ba(p.periode.label, p.berita_acara)
    return Tolakan(akibat, siapa=siapa_membuka(p), periode=p.periode.label)


def terkunci_ba(periode: str, nomor: str) -> Tolakan:
    """The refusal where minutes hold a period."""
    return Tolakan(
        "{periode} dikunci Berita Acara {nomor}; minta Reset BA kepada BKPSDM.",
        siapa="BKPSDM (Reset BA)",
        periode=periode,
        nomor=nomor,
    )
