"""Compile: every ADK of a folder into the centre, however many, with a protective copy that fits its size."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.tukar.hasil import HasilTerima, Kemajuan
from kinerja_desktop.flows.tukar.terima import baca_kotak

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

_AJAIB = b"\x89ADK"
#: Below this many bytes a copy takes seconds and is made each time; above, once a day. The compiled files
#: stay in their folder and compile again, so that a day's work is never lost with the database.
BACKUP_SELALU = 64 << 20
BACKUP_UMUR = timedelta(hours=24)


def kompilasi(sesi: Sesi, folder: Path, kemajuan: Kemajuan | None = None) -> HasilTerima:
    """Receive every ADK of a folder and its subfolders into the centre; one bad file never stops the rest.

    Stopped or cut short, it goes on where it was: files that are in are known by their digest alone.
    """
    sesi.wajib("kompilasi")
    if sesi.db.peran != "pusat":
        raise Tolakan("Berkas data ini milik kantor; kompilasi dilakukan di pusat.", siapa="pusat")
    try:
        daftar = sorted(f for f in Path(folder).rglob("*") if f.is_file() and _mungkin_adk(f))
        if not Path(folder).is_dir():
            raise Tolakan("Folder {folder} tidak ada.", siapa="operator", folder=str(folder))
    except (OSError, ValueError) as e:
        raise Tolakan("Folder {folder} tidak dapat dibaca.", siapa="operator", folder=str(folder)) from e
    backup, catatan = cadangkan(sesi) if daftar else (None, "")
    hasil = baca_kotak(sesi, daftar, True, kemajuan)
    hasil.backup = backup
    hasil.kalimat += catatan
    return hasil


def ringkaskan(sesi: Sesi, kemajuan: Kemajuan | None = None) -> None:
    """After a compilation, count what the pages show; stopped, the page that is opened counts the rest."""
    from kinerja_desktop.services import ringkas

    def lapor(n: int, dari: int, _: str) -> bool | None:
        return kemajuan(n, dari, "Menghitung rekap kantor") if kemajuan is not None else None

    for tahun in ringkas.tahun_berjalan(sesi):
        ringkas.segarkan(sesi, tahun, lapor)


def _mungkin_adk(path: Path) -> bool:
    if path.suffix.lower() == ".adk":
        return not path.name.startswith(".")
    try:
        with path.open("rb") as f:
            return f.read(4) == _AJAIB
    except OSError:
        return False


def cadangkan(sesi: Sesi) -> tuple[Path | None, str]:
    """Protective copy before files are read, and what is to be said of it; of a large database one a day.

    None for a server: its copies are made with the server's own tools.
    """
    from kinerja_desktop.store.backup import buat_backup, daftar_backup

    berkas = sesi.db.berkas
    if berkas is None:
        return None, ""
    folder = berkas.parent / "Backup"
    if berkas.stat().st_size > BACKUP_SELALU:
        sekarang = sesi.jam.sekarang()
        for lama in daftar_backup(folder)[:1]:
            saat = _saat(lama, sekarang)
            if saat is not None and timedelta() <= sekarang - saat < BACKUP_UMUR:
                return lama, f" Backup {lama.name} belum berumur sehari, jadi tidak dibuat lagi."
    return buat_backup(sesi.db, folder, "sebelum-terima").berkas, ""


def _saat(backup: Path, sekarang: datetime) -> datetime | None:
    """When a copy was made, by its name; the names carry the clock of the office that wrote them."""
    try:
        return datetime.strptime(backup.name[8:23], "%Y%m%d-%H%M%S").replace(tzinfo=sekarang.tzinfo)
    except ValueError:
        return None
