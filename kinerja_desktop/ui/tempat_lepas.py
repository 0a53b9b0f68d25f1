"""Places to put a file: removable drives by name and free space, shares, then the usual folders."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QStorageInfo

LEPAS, JARINGAN = "lepas", "jaringan"


@dataclass(frozen=True)
class Tempat:
    """One place: folder, its name for people, free bytes (-1 unknown), whether it can be taken out.

    `terkunci`: the medium says that it can only be read.
    """

    folder: Path
    nama: str
    bebas: int
    lepas: bool
    terkunci: bool = False

    @property
    def keterangan(self) -> str:
        """Free space in words, or that nothing can be written."""
        if self.terkunci:
            return QCoreApplication.translate("Tempat", "terkunci, hanya dapat dibaca")
        if self.bebas < 0:
            return ""
        mb = self.bebas // 1_000_000
        angka = f"{mb / 1000:.1f}".replace(".", ",") + " GB" if mb >= 1000 else f"{mb} MB"
        return QCoreApplication.translate("Tempat", "{angka} kosong").format(angka=angka)


def daftar_tempat(*terakhir: str) -> list[Tempat]:
    """Removable drives, then folders used last, Dokumen, Desktop, shares, each once; else the own folder."""
    luar = _luar()
    hasil = [t for t in luar if t.lepas]
    S = QStandardPaths.StandardLocation
    biasa = [
        (Path(f), QCoreApplication.translate("Tempat", "Folder terakhir: {folder}")) for f in terakhir if f
    ]
    biasa += [
        (
            Path(QStandardPaths.writableLocation(S.DocumentsLocation)),
            QCoreApplication.translate("Tempat", "Dokumen"),
        ),
        (
            Path(QStandardPaths.writableLocation(S.DesktopLocation)),
            QCoreApplication.translate("Tempat", "Desktop"),
        ),
    ]
    for folder, nama in biasa:
        if _ada(folder) and all(folder != t.folder for t in hasil):
            hasil.append(tempat(folder, nama.format(folder=folder)))
    hasil += [t for t in luar if not t.lepas]
    # A list with nothing to choose would be a dead end on a PC without any of these.
    return hasil or [tempat(Path.home(), QCoreApplication.translate("Tempat", "Folder pengguna"))]


def akar_lepas() -> list[Path]:
    """Roots of the drives that can be taken out, where files that a person brings will lie."""
    return [t.folder for t in _luar() if t.lepas]


def _ada(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except (OSError, ValueError):  # a share that does not answer
        return False


def tempat(folder: Path, nama: str = "") -> Tempat:
    """A folder chosen by a person."""
    info = QStorageInfo(str(folder))
    return Tempat(folder, nama or str(folder), info.bytesAvailable() if info.isValid() else -1, False)


def _luar() -> list[Tempat]:
    """Drives that can be taken out, and shares of the network that are mounted."""
    from kinerja_desktop.system.penyimpanan import periksa_tempat

    label = {
        LEPAS: QCoreApplication.translate("Tempat", "{nama} (flash disk {akar})"),
        JARINGAN: QCoreApplication.translate("Tempat", "{nama} (folder jaringan {akar})"),
    }
    hasil = []
    for info in QStorageInfo.mountedVolumes():
        akar = Path(info.rootPath())
        if not info.isReady() or info.isRoot():
            continue
        if not (sys.platform == "win32" or str(akar).startswith(("/media/", "/run/media/", "/mnt/"))):
            continue
        halangan = periksa_tempat(akar / "x")  # the same question as for a live database: can it be taken out
        jenis = next((j for j in (LEPAS, JARINGAN) if halangan is not None and j in halangan.template), "")
        if jenis:
            nama = label[jenis].format(nama=info.name() or info.displayName() or str(akar), akar=akar)
            hasil.append(Tempat(akar, nama, info.bytesAvailable(), jenis == LEPAS, info.isReadOnly()))
    return hasil
