"""Validasi written to a workbook, for window and command line."""

from __future__ import annotations

from pathlib import Path

from kinerja_desktop.flows.tulis_buku import tulis_laporan
from kinerja_desktop.services.lembar_validasi import HasilValidasi
from kinerja_desktop.services.sesi import Sesi


def nama_berkas(tahun: int) -> str:
    """A name for the file."""
    return f"Validasi SKP {tahun}.xlsx"


def tulis_validasi(sesi: Sesi, berkas: Path, hasil: HasilValidasi) -> str:
    """Write the findings to `berkas`; the sentence that says so. Tolakan when it cannot be written."""
    from kinerja_desktop.spreadsheets.validasi import validasi_xlsx

    sesi.wajib("ekspor")
    tulis_laporan(berkas, validasi_xlsx(hasil))
    return f"Validasi ditulis ke {berkas} ({len(hasil.temuan)} temuan)."
