"""Writing a small file so that a power cut leaves the old one or the new one, never half."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
import time
from pathlib import Path

# Windows refuses to rename a file that is open: access denied, sharing violation. Ten tries in a second.
_SEDANG_DIPAKAI, _COBA, _JEDA = (5, 32), 10, 0.1
_WINDOWS = os.name == "nt"


def tulis_utuh(berkas: Path, isi: bytes, *, rahasia: bool = False) -> None:
    """Replace `berkas` by `isi` in one step, durably; `rahasia`: readable by the owner alone."""
    if berkas.exists() and not berkas.is_file():  # the rename below would take the place of a device
        raise FileExistsError(errno.EEXIST, "bukan berkas biasa", str(berkas))
    nomor, nama = tempfile.mkstemp(prefix=f".{berkas.name}.", suffix=".baru", dir=berkas.parent)
    try:
        with os.fdopen(nomor, "wb") as tulisan:
            tulisan.write(isi)
            tulisan.flush()
            os.fsync(tulisan.fileno())
        if not rahasia and os.name != "nt":  # mkstemp makes 0600
            os.chmod(nama, berkas.stat().st_mode & 0o777 if berkas.exists() else 0o644)
        gantikan(nama, berkas)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(nama)
        raise
    sinkron_folder(berkas.parent)


def gantikan(dari: Path | str, ke: Path) -> None:
    """Rename over whatever is there; on Windows with patience for a scanner that has just opened the file."""
    for _ in range(_COBA if _WINDOWS else 0):
        try:
            return os.replace(dari, ke)
        except PermissionError as salah:
            if getattr(salah, "winerror", None) not in _SEDANG_DIPAKAI:
                raise
            time.sleep(_JEDA)
    os.replace(dari, ke)


def pasang_baru(sementara: Path, tujuan: Path) -> None:
    """Give a finished file its name, durably; FileExistsError when anything has that name already."""
    if os.path.lexists(tujuan):
        raise FileExistsError(errno.EEXIST, "sudah ada", str(tujuan))
    os.rename(sementara, tujuan)
    sinkron_folder(tujuan.parent)


def sinkron_folder(folder: Path) -> None:
    """Make renames inside `folder` durable; Windows needs no such step."""
    if os.name == "nt":
        return
    nomor = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some file systems refuse fsync on a folder
            os.fsync(nomor)
    finally:
        os.close(nomor)
