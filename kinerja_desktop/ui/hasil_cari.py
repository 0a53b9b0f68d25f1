"""From what the search service found to the lines of the search box."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.pencarian import HasilCari

if TYPE_CHECKING:
    from kinerja_desktop.services.catatan import GrupTemuan
    from kinerja_desktop.services.tujuan import Tujuan
    from kinerja_desktop.ui.konteks import Navigasi


def ke_baris(hasil: Iterable[GrupTemuan], rangka: Navigasi) -> Sequence[HasilCari]:
    """Lines group by group; choosing one opens the page and the field that the service named."""

    return [
        HasilCari(kata(grup.nama), t.judul, t.keterangan, partial(_buka, rangka, t.tujuan))
        for grup in hasil
        for t in grup.temuan
    ]


def _buka(rangka: Navigasi, tujuan: Tujuan) -> None:
    rangka.buka(tujuan.halaman, **tujuan.argumen)
