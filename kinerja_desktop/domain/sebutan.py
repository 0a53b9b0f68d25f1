"""What the centre is called on the screen."""

from __future__ import annotations

_NAMA_BADAN = ("bkpsdm", "bkd", "bkpp", "bkn", "kepegawaian")


def sebutan_pusat(nama: str) -> str:
    """ "BKPSDM (Pemerintah Kabupaten Contoh)" for a government's name; a personnel office's name stays."""
    bersih = nama.strip()
    if not bersih or bersih.casefold() == "pusat":
        return "BKPSDM"
    if any(badan in bersih.casefold() for badan in _NAMA_BADAN):
        return bersih
    return f"BKPSDM ({bersih})"
