"""A finished workbook put where the person asked, or the refusal that says why it cannot be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kinerja_desktop.domain.tolakan import Tolakan


def _tulis(tujuan: Path, isi: bytes, tolakan: Callable[[OSError], Tolakan]) -> Path:
    from kinerja_desktop.system.tulis import tulis_utuh

    try:
        tulis_utuh(tujuan, isi)
    except OSError as e:
        raise tolakan(e) from e
    return tujuan


def tulis_laporan(tujuan: Path, isi: bytes) -> None:
    """Write what was worked out; Tolakan names the cause the system gives."""
    from kinerja_desktop.system.sebab import sebab_os

    _tulis(
        tujuan,
        isi,
        lambda e: Tolakan(
            "Berkas {nama} tidak dapat ditulis: {sebab}. Tutup berkas itu di Excel, atau pilih folder lain.",
            siapa="operator",
            nama=tujuan.name,
            sebab=sebab_os(e),
        ),
    )


def tulis_lembar(tujuan: Path, isi: bytes) -> Path:
    """Write rows that can be read back in; Tolakan when the place cannot be written."""
    return _tulis(
        tujuan,
        isi,
        lambda _: Tolakan(
            "Berkas {berkas} tidak dapat ditulis. Tutup bila sedang terbuka, atau pilih folder lain.",
            siapa="operator",
            berkas=str(tujuan),
        ),
    )


def tulis_templat(tujuan: Path, isi: bytes) -> Path:
    """Write an empty workbook to fill in; Tolakan when the place cannot be written."""
    return _tulis(
        tujuan,
        isi,
        lambda _: Tolakan(
            "Templat tidak dapat ditulis ke {berkas}. Tutup berkas itu di Excel atau pilih folder lain.",
            siapa="operator",
            berkas=str(tujuan),
        ),
    )
