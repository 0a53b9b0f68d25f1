"""The staff template as a file to fill in."""

from __future__ import annotations

from pathlib import Path

from kinerja_desktop.flows.tulis_buku import tulis_templat


def simpan_templat(tujuan: Path) -> Path:
    """Write the empty staff workbook; Tolakan when the place cannot be written."""
    from kinerja_desktop.spreadsheets.templat import templat_pegawai

    return tulis_templat(tujuan, templat_pegawai())
