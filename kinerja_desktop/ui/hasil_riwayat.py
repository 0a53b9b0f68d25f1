"""From the journal's entries to the lines of the Riwayat panel."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.panel_riwayat import EntriRiwayat

if TYPE_CHECKING:
    from kinerja_desktop.services.catatan import CatatanRiwayat, RincianPerubahan

MAKS_RINCIAN = 8


def ke_entri(catatan: Iterable[CatatanRiwayat]) -> Sequence[EntriRiwayat]:
    """Newest first as given; an entry that may not be undone says why and offers no button."""
    return [
        EntriRiwayat(c.waktu, _siapa(c), kata(c.judul), _rincian(c), c.commit if c.dapat_diurungkan else None)
        for c in catatan
    ]


def _siapa(c: CatatanRiwayat) -> str:
    return (
        QCoreApplication.translate("Riwayat", "{oleh}, untuk {untuk}").format(oleh=c.oleh, untuk=c.untuk)
        if c.untuk
        else c.oleh
    )


def _rincian(c: CatatanRiwayat) -> str:
    baris = [_satu(r) for r in c.rincian[:MAKS_RINCIAN]]
    if (sisa := len(c.rincian) - MAKS_RINCIAN) > 0:
        baris.append(QCoreApplication.translate("Riwayat", "… dan {n} isian lain.").format(n=sisa))
    if not c.dapat_diurungkan and c.alasan_tidak:
        baris.append(kata(c.alasan_tidak))
    return "\n".join(baris)


def _satu(r: RincianPerubahan) -> str:
    kosong = QCoreApplication.translate("Riwayat", "kosong")
    di = f"{kata(r.baris)} · {kata(r.kolom)}" if r.baris else kata(r.kolom)
    return f"{di}: {kata(r.lama) or kosong} → {kata(r.baru) or kosong}"
