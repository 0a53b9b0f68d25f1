"""Why a line of the daily log came back: read from the history, for the line itself keeps only its state."""

from __future__ import annotations

from collections.abc import Collection

from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_riwayat import riwayat_banyak

PERINTAH = "harian.kembalikan"
TANPA_ALASAN = "tanpa alasan"
_TABEL = "catatan_harian"


def alasan_kembali(p: Pelaksana, draf: Collection[bytes]) -> dict[bytes, str]:
    """Reasons of those of these lines that were returned and not submitted again since."""
    sisa, hasil = set(draf), {}
    for k in riwayat_banyak(p, {(_TABEL, i) for i in sisa}) if sisa else ():  # the newest first
        for c in k.perubahan:
            if c.tabel == _TABEL and c.baris in sisa and c.operasi == "u" and "status" in c.data:
                sisa.discard(c.baris)
                if k.perintah == PERINTAH:
                    hasil[c.baris] = k.judul.partition(": ")[2] or TANPA_ALASAN
    return hasil
