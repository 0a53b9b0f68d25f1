"""What a person must mend, in words that fit a WhatsApp message."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.validasi import INVALID
from kinerja_desktop.services.lembar_validasi import BarisTemuan

#: Findings told in one message; more than that nobody reads on a telephone.
BUTIR = 12


def sapaan(nama: str) -> str:
    """ "Yth. Bapak/Ibu Sri Wulandari,"."""
    return f"Yth. Bapak/Ibu {nama},"


def pesan_temuan(nama: str, tahun: int, temuan: Sequence[BarisTemuan], hari: date, kantor: str = "") -> str:
    """The message for one person about what he or she has to mend; invalid ones first."""
    baris = [sapaan(nama), "", f"Mohon diperbaiki pada SKP {tahun} (per {tanggal_panjang(hari)}):"]
    urut = sorted(temuan, key=lambda t: t.tingkat != INVALID)
    for n, t in enumerate(urut[:BUTIR], 1):
        milik = f" ({t.nama})" if t.nama and t.nama != nama else ""
        wajib = "[wajib] " if t.tingkat == INVALID else ""
        baris.append(f"{n}. {wajib}{t.apa}{milik}")
    if len(urut) > BUTIR:
        baris.append(f"Dan {len(urut) - BUTIR} lagi; lihat SKP, tab Validasi.")
    tutup = "Buka SKP, tab Validasi, lalu tekan Enter pada barisnya. Terima kasih."
    return "\n".join([*baris, "", tutup, *([kantor] if kantor else [])])
