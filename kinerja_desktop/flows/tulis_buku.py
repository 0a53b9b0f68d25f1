"""A finished workbook put where the person asked, or the refusal that says why it cannot be."""

from __future__ import annotations

from pathlib import Path

from kinerja_desktop.domain.tolakan import Tolakan


def tulis_laporan(tujuan: Path, isi: bytes) -> None:
    """Write what was worked out; Tolakan names the cause the system gives."""
    from kinerja_desktop.system.sebab import sebab_os
    from kinerja_desktop.system.tulis import tulis_utuh

    try:
        tulis_utuh(tujuan, isi)
    except OSError as e:
        raise Tolakan(
            "Berkas {nama} tidak dapat ditulis: {sebab}. Tutup berkas itu di Excel, atau pilih folder lain.",
            siapa="operator",
            nama=tujuan.name,
            sebab=sebab_os(e),
        ) from e


def tulis_lembar(tujuan: Path, isi: bytes) -> Path:
    """Write rows that can be read back in; Tolakan when the place cannot be written."""
    from kinerja_desktop.system.tulis import tulis_utuh

    try:
        tulis_utuh(tujuan, isi)
    except OSError as e:
        raise Tolakan(
            "Berkas {berkas} tidak dapat ditulis. Tutup bila sedang terbuka, atau pilih folder lain.",
            siapa="operator",
            berkas=str(tujuan),
        ) from e
    return tujuan


def tulis_templat(tujuan: Path, isi: bytes) -> Path:
    """Write an empty workbook to fill in; Tolakan when the place cannot be written."""
    from kinerja_desktop.system.tulis import tulis_utuh

    try:
        tulis_utuh(tujuan, isi)
    except OSError as e:
        raise Tolakan(
            "Templat tidak dapat ditulis ke {berkas}. Tutup berkas itu di Excel atau pilih folder lain.",
            siapa="operator",
            berkas=str(tujuan),
        ) from e
    return tujuan
