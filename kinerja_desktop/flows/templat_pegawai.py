"""The staff template as a file to fill in."""

from __future__ import annotations

from pathlib import Path

from kinerja_desktop.domain.tolakan import Tolakan


def simpan_templat(tujuan: Path) -> Path:
    """Write the empty staff workbook; Tolakan when the place cannot be written."""
    from kinerja_desktop.spreadsheets.templat import templat_pegawai
    from kinerja_desktop.system.tulis import tulis_utuh

    try:
        tulis_utuh(tujuan, templat_pegawai())
    except OSError as e:
        raise Tolakan(
            "Templat tidak dapat ditulis ke {berkas}. Tutup berkas itu di Excel atau pilih folder lain.",
            siapa="operator",
            berkas=str(tujuan),
        ) from e
    return tujuan
