"""Small things that every part of the exchange in words needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

NAMA_BERKAS = re.compile(r"[^0-9A-Za-z]+")


def ms(sesi: Sesi) -> int:
    """Now in milliseconds since 1970 UTC."""
    return int(sesi.jam.sekarang().timestamp() * 1000)


def saat(sesi: Sesi) -> str:
    """Now as ISO text with the office's offset."""
    return sesi.saat()


def ukuran_kata(byte: int) -> str:
    """Bytes for people: "640 KB", "8,4 MB"."""
    if byte < 1_000_000:
        return f"{max(1, round(byte / 1000))} KB"
    return f"{byte / 1_000_000:.1f}".replace(".", ",") + " MB"


def versi() -> str:
    """Version of this program."""
    from kinerja_desktop import __version__

    return __version__


def skema() -> int:
    """Number of the column lists that this program writes."""
    from kinerja_desktop.store.tabel import SKEMA

    return SKEMA
