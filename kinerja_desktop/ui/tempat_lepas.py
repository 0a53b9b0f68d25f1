"""Places to put a file: removable drives by name and free space, then the usual folders."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QStorageInfo


@dataclass(frozen=True)
class Tempat:
    """One place: folder, its name for people, free bytes (-1 unknown), whether it can be taken out."""

    folder: Path
    nama: str
    bebas: int
    lepas: bool

    @property
    def keterangan(self) -> str:
        """Free space in words."""
        if self.bebas < 0:
            return ""
        mb = self.bebas // 1_000_000
        angka = f"{mb / 1000:.1f}".replace(".", ",") + " GB" if mb >= 1000 else f"{mb} MB"
        return QCoreApplication.translate("Tempat", "{angka} kosong").format(angka=angka)


def daftar_tempat(terakhir: str = "") -> list[Tempat]:
    """Removable drives first, then the folder used last, Dokumen and Desktop; each once."""
    hasil = [*_lepas()]
    S = QStandardPaths.StandardLocation
    biasa = [(Path(terakhir), "")] if terakhir else []
    biasa += [
        (Path(QStandardPaths.writableLocation(S.DocumentsLocation)), "Dokumen"),
        (Path(QStandardPaths.writableLocation(S.DesktopLocation)), "Desktop"),
    ]
    for folder, nama in biasa:
        if folder.is_dir() and all(folder != t.folder for t in hasil):
            hasil.append(tempat(folder, nama))
    return hasil


def tempat(folder: Path, nama: str = "") -> Tempat:
    """A folder chosen by a person."""
    info = QStorageInfo(str(folder))
    return Tempat(folder, nama or str(folder), info.bytesAvailable() if info.isValid() else -1, False)


def _lepas() -> list[Tempat]:
    from kinerja_desktop.system.penyimpanan import periksa_tempat

    hasil = []
    for info in QStorageInfo.mountedVolumes():
        akar = Path(info.rootPath())
        if not info.isReady() or info.isReadOnly() or info.isRoot():
            continue
        if not (sys.platform == "win32" or str(akar).startswith(("/media/", "/run/media/", "/mnt/"))):
            continue
        halangan = periksa_tempat(akar / "x")  # the same question as for a live database: can it be taken out
        if halangan is None or "lepas" not in halangan.template:
            continue
        nama = info.name() or info.displayName() or str(akar)
        label = QCoreApplication.translate("Tempat", "{nama} (flash disk {akar})")
        hasil.append(Tempat(akar, label.format(nama=nama, akar=akar), info.bytesAvailable(), True))
    return hasil
