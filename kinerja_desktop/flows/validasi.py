"""Validasi written to a workbook, for window and command line."""

from __future__ import annotations

from pathlib import Path

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.lembar_validasi import HasilValidasi
from kinerja_desktop.services.sesi import Sesi


def nama_berkas(tahun: int) -> str:
    """A name for the file."""
    return f"Validasi SKP {tahun}.xlsx"


def tulis_validasi(sesi: Sesi, berkas: Path, hasil: HasilValidasi) -> str:
    """Write the findings to `berkas`; the sentence that says so. Tolakan when it cannot be written."""
    from kinerja_desktop.spreadsheets.validasi import validasi_xlsx
    from kinerja_desktop.system.sebab import sebab_os
    from kinerja_desktop.system.tulis import tulis_utuh

    sesi.wajib("ekspor")
    try:
        tulis_utuh(berkas, validasi_xlsx(hasil))
    except OSError as e:
        raise Tolakan(
            "Berkas {nama} tidak dapat ditulis: {sebab}. Tutup berkas itu di Excel, atau pilih folder lain.",
            siapa="operator",
            nama=berkas.name,
            sebab=sebab_os(e),
        ) from e
    return f"Validasi ditulis ke {berkas} ({len(hasil.temuan)} temuan)."
