"""IKU out of a workbook and into one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.flows.tulis_buku import tulis_lembar
from kinerja_desktop.services import iku

if TYPE_CHECKING:
    from kinerja_desktop.domain.hasil import Outcome
    from kinerja_desktop.services.sesi import Sesi


def impor(sesi: Sesi, berkas: Path, tahun: int, unit_id: bytes) -> Outcome[int]:
    """Append what a workbook holds and the sheet has not; value: rows added."""
    from kinerja_desktop.spreadsheets.iku import baca_iku

    sesi.wajib("iku.ubah")
    return iku.impor(sesi, tahun, unit_id, baca_iku(berkas).baris, berkas.name)


def ekspor(sesi: Sesi, tahun: int, unit_id: bytes, tujuan: Path) -> Path:
    """Write a unit's sheet as a workbook; Tolakan when the place cannot be written."""
    from kinerja_desktop.services.iku_pakai import sasaran_berlaku
    from kinerja_desktop.spreadsheets.iku import KOLOM, buku_iku

    lembar = iku.lembar(sesi, tahun, unit_id)
    sasaran = sasaran_berlaku(lembar.baris)
    baris = [{k: getattr(r, k) for k in KOLOM} | {"sasaran": sasaran[r.id]} for r in lembar.baris]
    isi = buku_iku(f"INDIKATOR KINERJA UTAMA DAN PERJANJIAN KINERJA TAHUN {tahun}", lembar.unit, baris)
    return tulis_lembar(tujuan, isi)
