"""Looking after the data: backup, trial restore, restore, proof that a database is whole."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from kinerja_desktop.domain.jam import Jam
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_lampiran
from kinerja_desktop.store.backup import (
    HasilBackup,
    HasilUji,
    buat_backup,
    daftar_backup,
    gudang_backup,
    pulihkan_lampiran,
    tipiskan,
    uji_pulih,
)
from kinerja_desktop.store.backup import pulihkan as pulihkan_data
from kinerja_desktop.store.buka import buka_database
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.periksa import HasilPeriksa, periksa
from kinerja_desktop.system.sebab import sebab_os

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
    return _backup_lampiran(sesi, tujuan, hasil)


def _backup_lampiran(sesi: Sesi, folder: Path, hasil: HasilBackup) -> HasilBackup:
    """Bytes of attachments that the folder does not have yet; the copy of the data counts without them."""
    with sesi.baca() as conn:
        isi = [(r.sidik, r.ukuran) for r in repo_lampiran.semua(Pelaksana.dari(conn)) if r.wajar]
    try:
        jumlah, rusak = repo_lampiran.gudang(sesi.db).salin_ke(gudang_backup(folder), isi)
    except OSError as e:
        catatan = f"Data sudah disalin, tetapi lampiran tidak semuanya ({sebab_os(e)}); ulangi di disk lain."
        return replace(hasil, catatan=catatan)
    catatan = f"{rusak} lampiran rusak dan tidak disalin; jalankan Periksa Data." if rusak else ""
    return replace(hasil, lampiran=jumlah, catatan=catatan)


def pulihkan(berkas: Path, tujuan: Path) -> Path | None:
    """Put a backup in the place of a database, and beside it the attachments that lie with the backup.

    The database that was there is kept under another name, which is returned; no content is ever taken away.
    """
    disimpan = pulihkan_data(berkas, tujuan)
    with suppress(OSError):  # what cannot be copied now counts as not yet received: the data itself stands
        pulihkan_lampiran(berkas, tujuan)
    return disimpan


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
