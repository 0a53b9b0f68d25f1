"""Signs of remarks beside the numbers of the SKP grid: ← returned, ? proposed, ≠ new or changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.services.lembar_skp import LembarSkp
from kinerja_desktop.ui.kisi.baris import Baris


def beri_tanda(baris: Sequence[Baris], lembar: LembarSkp, tanda: Mapping[bytes, str]) -> list[Baris]:
    """The same rows with their signs; a result's own sign stands in its first row."""
    if not tanda:
        return list(baris)
    nama = {
        "←": QCoreApplication.translate("Skp", "dikembalikan"),
        "?": QCoreApplication.translate("Skp", "diusulkan"),
        "≠": QCoreApplication.translate("Skp", "baru atau berubah"),
    }
    milik = {
        b.id: tanda.get(b.id, "") or (tanda.get(b.rhk_id, "") if b.pertama else "") for b in lembar.baris
    }
    milik |= {p.id: tanda.get(p.id, "") for p in lembar.perilaku}
    hasil = []
    for b in baris:
        t = milik.get(b.id, "")
        if t:
            nomor = f"{b.nilai.get(k.NO, '')} {t}".strip()
            b = replace(b, nilai={**b.nilai, k.NO: nomor}, nama=f"{b.nama}, {nama[t]}")
        hasil.append(b)
    return hasil
