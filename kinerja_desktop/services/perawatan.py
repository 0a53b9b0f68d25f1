"""Looking after the data: backup, trial restore, restore, proof that a database is whole."""

from __future__ import annotations

from pathlib import Path

from kinerja_desktop.domain.jam import Jam
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.backup import (
    HasilBackup,
    HasilUji,
    buat_backup,
    daftar_backup,
    pulihkan,
    tipiskan,
    uji_pulih,
)
from kinerja_desktop.store.buka import buka_database
from kinerja_desktop.store.periksa import HasilPeriksa, periksa

__all__ = [
    "HasilBackup",
    "HasilPeriksa",
    "HasilUji",
    "backup",
    "daftar_backup",
    "folder_backup",
    "periksa_basis_data",
    "periksa_berkas",
    "pulihkan",
    "uji_pulih",
]


def folder_backup(sesi: Sesi) -> Path | None:
    """The folder `Backup` beside the database; None when the data lives on a server."""
    berkas = sesi.db.berkas
    return berkas.parent / "Backup" if berkas is not None else None


def backup(sesi: Sesi, folder: Path | None = None, sebab: str = "") -> HasilBackup:
    """Copy the open database into `folder` (default: Backup beside it), check it, and thin old copies."""
    tujuan = folder or folder_backup(sesi) or Path("Backup")
    hasil = buat_backup(sesi.db, tujuan, sebab)
    tipiskan(tujuan, sesi.jam.sekarang())
    return hasil


def periksa_basis_data(sesi: Sesi) -> HasilPeriksa:
    """Check file, hash chains, references, tables against the journal, the centre's figures; only reads."""
    from kinerja_desktop.services import ringkas

    hasil = periksa(sesi.db)
    if hasil.sah:
        hasil.temuan += ringkas.temuan(sesi)
    return hasil


def periksa_berkas(lokasi: Path | str, jam: Jam) -> HasilPeriksa:
    """The same for a database file that nobody has open; needs no key and writes nothing."""
    db = buka_database(lokasi, jam, hanya_baca=True)
    try:
        return periksa(db)
    finally:
        db.tutup()
