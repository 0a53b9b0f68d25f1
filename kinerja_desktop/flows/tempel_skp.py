"""The SKP of many people from a workbook or the clipboard, and the workbook to fill in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.tulis_buku import tulis_templat
from kinerja_desktop.services import skp_tempel_banyak

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.services.skp_tempel_banyak import LembarTeks, RencanaBanyak


@dataclass(frozen=True, slots=True)
class Bahan:
    """What was pasted or read: tables, where from ("" = clipboard), remarks on the file."""

    lembar: tuple[LembarTeks, ...]
    asal: str = ""
    catatan: tuple[str, ...] = ()


def dari_papan_klip(teks: str) -> Bahan:
    """The clipboard's text as one table; Tolakan when there is no table in it."""
    from kinerja_desktop.spreadsheets.papan_klip import baca_tsv

    tabel = baca_tsv(teks)
    if not any(s.strip() for b in tabel for s in b):
        raise Tolakan("Papan klip kosong. Salin dahulu tabelnya di Excel.", siapa="yang menempel")
    if max(len(b) for b in tabel) < 2:
        raise Tolakan(
            "Papan klip tidak berisi tabel. Salin tabel SKP dari Excel, lalu tempel lagi.",
            siapa="yang menempel",
        )
    return Bahan((skp_tempel_banyak.LembarTeks("", tabel),))


def dari_berkas(berkas: Path | str) -> Bahan:
    """The sheets of an .xlsx, .xls or .csv file; Tolakan says what is wrong; no database is touched."""
    from kinerja_desktop.spreadsheets.skp_banyak import baca_skp

    nama, lembar, catatan = baca_skp(berkas)
    return Bahan(lembar, nama, catatan)


def rencanakan(sesi: Sesi, bahan: Bahan, tahun: int) -> RencanaBanyak:
    """What it would do, remarks on the file included; nothing is written."""
    rencana = skp_tempel_banyak.rencanakan(sesi, bahan.lembar, tahun)
    return replace(rencana, catatan=(*bahan.catatan, *rencana.catatan))


def simpan_templat(tujuan: Path) -> Path:
    """Write the empty workbook; Tolakan when the place cannot be written."""
    from kinerja_desktop.spreadsheets.skp_banyak import templat_skp

    return tulis_templat(tujuan, templat_skp())
