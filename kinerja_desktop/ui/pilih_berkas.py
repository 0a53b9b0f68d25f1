"""Choosing files: one place that remembers the last folder; tests replace these functions."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kinerja_desktop.system.preferensi import Preferensi

# A unit's name may hold a slash; with these signs the box of Windows does not open, or saves elsewhere.
_BUKAN_NAMA = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
BUKU_KERJA = "*.xlsx *.xls *.xlsm *.csv"


def _mulai(preferensi: Preferensi | None, nama: str = "") -> str:
    folder = str(preferensi.ambil("folder_terakhir") or "") if preferensi is not None else ""
    if not folder or not Path(folder).is_dir():
        folder = str(Path.home())
    return str(Path(folder) / nama) if nama else folder


def _ingat(preferensi: Preferensi | None, berkas: str) -> None:
    if preferensi is not None and berkas:
        with contextlib.suppress(OSError):
            preferensi.simpan(folder_terakhir=str(Path(berkas).parent))


def buka(induk: QWidget, judul: str, saring: str = "", preferensi: Preferensi | None = None) -> str:
    """Path of an existing file, empty when cancelled."""
    berkas, _ = QFileDialog.getOpenFileName(induk, judul, _mulai(preferensi), saring)
    _ingat(preferensi, berkas)
    return berkas


def simpan(
    induk: QWidget, judul: str, nama: str, saring: str = "", preferensi: Preferensi | None = None
) -> str:
    """Path to write to (replacing was asked by the system's own box), empty when cancelled."""
    mulai = nama if Path(nama).is_absolute() else _mulai(preferensi, _BUKAN_NAMA.sub("-", nama))
    berkas, _ = QFileDialog.getSaveFileName(induk, judul, mulai, saring)
    _ingat(preferensi, berkas)
    return berkas


def buka_banyak(
    induk: QWidget, judul: str, saring: str = "", preferensi: Preferensi | None = None
) -> list[str]:
    """Paths of existing files, none when cancelled."""
    berkas, _ = QFileDialog.getOpenFileNames(induk, judul, _mulai(preferensi), saring)
    _ingat(preferensi, berkas[0] if berkas else "")
    return list(berkas)


def folder(induk: QWidget, judul: str, preferensi: Preferensi | None = None) -> str:
    """Path of an existing folder, empty when cancelled."""
    pilihan = QFileDialog.getExistingDirectory(induk, judul, _mulai(preferensi))
    _ingat(preferensi, str(Path(pilihan) / "x") if pilihan else "")
    return pilihan
