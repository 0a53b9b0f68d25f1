"""The program's own log: a rotating file in the data folder that holds no personal data."""

from __future__ import annotations

import logging
import logging.handlers
import os
import re
from pathlib import Path

from kinerja_desktop.system.jalur import folder_log

NAMA_LOG = "kinerja_desktop"  # so that logging.getLogger(__name__) in any module lands here
_ANGKA_PANJANG = re.compile(r"(?<!\d)(\d{4})[\d ]{10,22}(\d{2})(?!\d)")


def samarkan(teks: str) -> str:
    """The text with every long number (NIP, NIK) cut to its first four and last two digits."""
    return _ANGKA_PANJANG.sub(r"\1…\2", teks)


class _Penyamar(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return samarkan(super().format(record))


class _Penulis(logging.handlers.RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:
        """Stay silent: a log that cannot be written (disk full, no permission) is nobody's emergency."""


def mulai_log(folder: Path | None = None) -> Path | None:
    """Start the log file (5 x 1 MB) and return its path; None if the folder cannot be written."""
    pencatat = logging.getLogger(NAMA_LOG)
    pencatat.setLevel(logging.INFO)
    for lama in list(pencatat.handlers):
        pencatat.removeHandler(lama)
        lama.close()
    try:
        berkas = (folder or folder_log()) / "kinerja.log"
        if not os.access(berkas if berkas.exists() else berkas.parent, os.W_OK):
            raise PermissionError(berkas)
        penulis = _Penulis(berkas, maxBytes=1_000_000, backupCount=4, encoding="utf-8", delay=True)
    except OSError:
        pencatat.addHandler(logging.NullHandler())
        return None
    penulis.setFormatter(_Penyamar("%(asctime)s %(levelname)s %(name)s %(message)s"))
    pencatat.addHandler(penulis)
    return berkas


def pencatat(bagian: str) -> logging.Logger:
    """Logger of one part of the program, such as pencatat("store")."""
    return logging.getLogger(f"{NAMA_LOG}.{bagian}")
