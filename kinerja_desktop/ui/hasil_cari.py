"""From what the search service found to the lines of the search box."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

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


#: Words by which the mutasi wizard is found in the search box, besides its name.
_KATA_MUTASI = "mutasi pegawai pindah promosi plt plh pensiun meninggal cuti tugas belajar cpns pengecualian"


def tindakan_pegawai(kunci: str, rangka: Navigasi, peran: str) -> list[HasilCari]:
    """Acts on the staff that the search box offers to an operator."""
    if peran != "operator" or kunci not in _KATA_MUTASI:
        return []
    teks = QCoreApplication.translate("HasilCari", "Mutasi pegawai…")
    terang = QCoreApplication.translate("HasilCari", "pindah, promosi, Plt., pensiun, cuti, pegawai baru")
    nama = QCoreApplication.translate("Rangka", "Tindakan")
    return [HasilCari(nama, teks, terang, partial(rangka.buka, "pegawai", tindakan="mutasi"))]


def _buka(rangka: Navigasi, tujuan: Tujuan) -> None:
    rangka.buka(tujuan.halaman, **tujuan.argumen)
