"""Where things live: resources of the program, the person's data, keys, logs, preferences."""

from __future__ import annotations

import os
import re
from pathlib import Path

NAMA_FOLDER = "Kinerja Desktop"
NAMA_BASIS_DATA = "kantor.db"


def sumber_daya(relatif: str = "") -> Path:
    """Path of a shipped resource such as "fonts/LiberationSans-Regular.ttf"; existence is not checked."""
    pengganti = os.environ.get("KINERJA_RESOURCES")
    if pengganti:
        return Path(pengganti) / relatif
    paket = Path(__file__).resolve().parent.parent
    terpasang = paket / "_resources"  # inside a wheel or the Windows installer
    return (terpasang if terpasang.is_dir() else paket.parent / "resources") / relatif


def folder_data() -> Path:
    """The person's data folder (KINERJA_DATA first), made when absent; OSError if it cannot be made."""
    pengganti = os.environ.get("KINERJA_DATA")
    if pengganti:
        folder = Path(pengganti)
    else:
        import platformdirs  # on first use: most commands are given a database and never come here

        folder = Path(platformdirs.user_data_dir(NAMA_FOLDER, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _bagian(nama: str, *, rahasia: bool = False) -> Path:
    folder = folder_data() / nama
    folder.mkdir(mode=0o700 if rahasia else 0o777, parents=True, exist_ok=True)
    if rahasia and os.name != "nt":
        folder.chmod(0o700)
    return folder


def folder_kunci() -> Path:
    """Folder of key files and witnesses, readable by this person alone."""
    return _bagian("kunci", rahasia=True)


def folder_log() -> Path:
    """Folder of the program's own log."""
    return _bagian("log")


def berkas_preferensi() -> Path:
    """The preferences file; it may not exist yet."""
    return folder_data() / "preferensi.json"


def basis_data_bawaan() -> Path:
    """Default place of an office's database; the file may not exist yet."""
    return folder_data() / NAMA_BASIS_DATA


def basis_data(pilihan: str | None = None, terakhir: str | None = None) -> str:
    """Database to open, path or URL: --db, else KINERJA_DB, else the last opened, else the default."""
    return pilihan or os.environ.get("KINERJA_DB") or terakhir or str(basis_data_bawaan())


def tanpa_sandi(lokasi: str) -> str:
    """A database's path or URL as it may be shown and kept: a URL loses its password, a path stays."""
    skema, ada, sisa = lokasi.partition("://")
    if not ada:
        return lokasi
    # Up to the last @: a password typed with signs of its own is hidden whole.
    utama, tanya, pilihan = re.sub(r"^([^:/@?]*):.*@", r"\1@", sisa, flags=re.S).partition("?")
    tetap = "&".join(p for p in pilihan.split("&") if "pass" not in p.partition("=")[0].lower())
    return f"{skema}://{utama}{tanya if tetap else ''}{tetap}"
