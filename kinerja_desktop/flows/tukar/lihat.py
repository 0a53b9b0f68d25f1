"""Look inside an ADK without its key."""

from __future__ import annotations

from pathlib import Path

from kinerja_desktop.flows.tukar.hasil import IsiBerkas


def periksa_berkas(path: Path) -> IsiBerkas:
    """What an ADK says of itself, whole and signed by its writer; no database and no key needed."""
    from datetime import UTC, datetime

    from kinerja_desktop.exchange.berkas import lihat_berkas
    from kinerja_desktop.exchange.simpan import baca_dari

    data = baca_dari(Path(path))
    sha256, m = lihat_berkas(data)
    perubahan = sum(max(0, z - a + 1) for _, a, z in m.chains)
    saat = datetime.fromtimestamp(min(m.created, 4_102_444_800_000) / 1000, UTC)
    kalimat = (
        f"Berkas utuh, {len(data) // 1024 + 1} KB, {perubahan} perubahan, dibuat {saat:%d-%m-%Y %H:%M} UTC. "
        "Pengirimnya baru dapat dipastikan di kantor yang dituju."
    )
    return IsiBerkas(
        sha256, m.kind, m.office, m.writer, saat.isoformat(), m.app, perubahan, m.part, len(data), kalimat
    )
