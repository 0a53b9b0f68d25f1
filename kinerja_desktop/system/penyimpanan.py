"""Whether a folder is a safe home for a live database."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any

JARINGAN = frozenset(
    {
        "9p",
        "afs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "glusterfs",
        "gfs2",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
    }
    | {
        "orangefs",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
        "fuse.ceph",
        "fuse.curlftpfs",
        "fuse.davfs2",
        "fuse.gcsfuse",
    }
    | {"fuse.glusterfs", "fuse.google-drive-ocamlfuse", "fuse.gvfsd-fuse", "fuse.onedriver", "fuse.rclone"}
    | {"fuse.s3fs", "fuse.smbnetfs", "fuse.sshfs", "fuse.vmhgfs-fuse"}
)
_SINKRON = (
    (re.compile(r"^onedrive( - .*|-.*)?$"), "OneDrive"),
    (re.compile(r"^dropbox( \(.*\))?$"), "Dropbox"),
    (re.compile(r"^(google ?drive|googledrive|drivefs|my drive|drive saya)( \(.*\))?$"), "Google Drive"),
)
_LEPAS = re.compile(r"^/(media|run/media|mnt/usb[^/]*)/")


@dataclass(frozen=True)
class Halangan:
    """Why a place will not do: an Indonesian sentence with {placeholders}, their values, and who must act."""

    template: str
    isi: dict[str, str] = field(default_factory=dict)
    siapa: str = "operator"

    @property
    def kalimat(self) -> str:
        """The sentence with its values filled in."""
        return self.template.format(**self.isi)


_SARAN = " Pilih folder di dalam komputer ini, misalnya folder Dokumen; untuk berbagi data gunakan Kirim ADK."


def periksa_tempat(berkas: Path | str) -> Halangan | None:
    """Why a live database may not live at `berkas` (network, synchronised, removable), or None."""
    teks = os.fspath(berkas)
    if _unc(teks):
        return _halangan(
            "Basis data tidak boleh dibuka langsung dari folder bersama {tempat}." + _SARAN, teks
        )
    nyata = Path(os.path.realpath(teks))
    if _unc(str(nyata)):
        return _halangan(
            "Basis data tidak boleh dibuka langsung dari folder bersama {tempat}." + _SARAN, teks
        )
    layanan = layanan_sinkron(nyata) or layanan_sinkron(Path(os.path.abspath(teks)))
    if layanan:
        return _halangan(
            "Folder {tempat} disinkronkan oleh {layanan}, yang dapat merusak basis data yang sedang terbuka."
            + _SARAN,
            str(nyata.parent),
            layanan=layanan,
        )
    jenis = _jenis_windows(nyata) if sys.platform == "win32" else _jenis_linux(nyata)
    if jenis == "jaringan":
        return _halangan(
            "Folder {tempat} berada di jaringan, bukan di komputer ini." + _SARAN, str(nyata.parent)
        )
    if jenis == "lepas":
        return _halangan(
            "Folder {tempat} berada di flash disk atau cakram lepas, yang dapat tercabut saat data ditulis."
            + _SARAN,
            str(nyata.parent),
        )
    return None


def layanan_sinkron(tempat: PurePath) -> str | None:
    """Name of the synchronising service whose folder holds `tempat`, by folder names; None if none does."""
    for bagian in tempat.parts:
        kecil = bagian.casefold()
        for pola, nama in _SINKRON:
            if pola.match(kecil):
                return nama
    for variabel in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        akar = os.environ.get(variabel)
        if akar and tempat.is_relative_to(akar):
            return "OneDrive"
    return None


def jenis_pemasangan(tempat: str, mountinfo: Iterable[str]) -> str:
    """Type of the deepest mount holding `tempat`, from /proc/self/mountinfo; "" if unknown or root."""
    terdalam, jenis = -1, ""
    for baris in mountinfo:
        kiri, pemisah, kanan = baris.partition(" - ")
        kolom = kiri.split()
        if not pemisah or len(kolom) < 5 or not kanan.split():
            continue
        titik = re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), kolom[4])
        dasar = titik.rstrip("/")
        if (tempat == dasar or tempat.startswith(dasar + "/")) and len(dasar) >= terdalam:
            terdalam, jenis = len(dasar), kanan.split()[0]
    # What carries the whole machine is its own disk, however a virtual machine serves it.
    return jenis if terdalam > 0 else ""


def _halangan(template: str, tempat: str, **isi: str) -> Halangan:
    return Halangan(template, {"tempat": tempat, **isi})


def _unc(teks: str) -> bool:
    rata = teks.replace("/", "\\") if sys.platform == "win32" else teks
    if rata.upper().startswith("\\\\?\\UNC\\"):
        return True
    return rata.startswith("\\\\") and not rata.startswith(("\\\\?\\", "\\\\.\\"))


def _jenis_linux(nyata: PurePath) -> str:
    try:
        with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as berkas:
            jenis = jenis_pemasangan(str(nyata), berkas)
    except OSError:
        jenis = ""
    if jenis in JARINGAN:
        return "jaringan"
    return "lepas" if _LEPAS.match(f"{nyata}/") else "tetap"


def _jenis_windows(nyata: Path) -> str:
    import ctypes

    alat: Any = getattr(ctypes, "windll")  # noqa: B009 -- absent from the types on other systems
    jenis = alat.kernel32.GetDriveTypeW(nyata.anchor or str(nyata))
    return {2: "lepas", 4: "jaringan", 5: "lepas"}.get(jenis, "tetap")
