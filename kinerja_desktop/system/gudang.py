"""Content store for attachments: bytes under their SHA-256, written once, verified on every read.

`ab/abcd…` holds whole contents, `bagian/` the pieces of contents that still arrive. No name from outside ever
becomes a path: only a digest of 64 hex digits does.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import tempfile
import time
from collections.abc import Container, Iterable
from pathlib import Path

from kinerja_desktop.system.tulis import gantikan, sinkron_folder

_SIDIK = re.compile(r"[0-9a-f]{64}", re.ASCII)
_BAGIAN = re.compile(r"([0-9a-f]{64})\.(\d{1,12})\.(\d{1,12})\.bagian", re.ASCII)
_SEMENTARA = ".tulis-"
_SEHARI = 86_400.0
#: Pieces shorter than this are taken only at the end of a content: many tiny files would fill a disk too.
BAGIAN_TERPENDEK = 4096


class IsiRusak(Exception):
    """Bytes on the disk are not those that their name promises."""


def sidik_isi(data: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()


class Gudang:
    """The contents beside one database; the folder is made on the first write."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def _jalur(self, sidik: str) -> Path:
        if not _SIDIK.fullmatch(sidik):
            raise ValueError("bukan sidik")
        return self.folder / sidik[:2] / sidik

    def ada(self, sidik: str, ukuran: int) -> bool:
        """Whether a whole content of that many bytes is here; its bytes are not looked at."""
        try:
            return self._jalur(sidik).stat().st_size == ukuran
        except (OSError, ValueError):
            return False

    def baca(self, sidik: str) -> bytes:
        """Verified bytes; IsiRusak when they changed, FileNotFoundError when absent."""
        data = self._jalur(sidik).read_bytes()
        if sidik_isi(data) != sidik:
            raise IsiRusak(sidik)
        return data

    def taruh(self, data: bytes) -> str:
        """Keep a content, once, durably; returns its digest. OSError when the disk refuses."""
        sidik = sidik_isi(data)
        tujuan = self._jalur(sidik)
        try:
            if self.baca(sidik) == data:
                return sidik
        except (FileNotFoundError, IsiRusak):
            pass  # a damaged content is replaced by the right one
        self._tulis(tujuan, data)
        return sidik

    def _tulis(self, tujuan: Path, data: bytes) -> None:
        baru = not tujuan.parent.is_dir()
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        nomor, nama = tempfile.mkstemp(prefix=_SEMENTARA, dir=tujuan.parent)
        try:
            with os.fdopen(nomor, "wb") as f:
                f.write(data)
                f.flush()
                os.fsync(f.fileno())
            gantikan(nama, tujuan)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(nama)
            raise
        sinkron_folder(tujuan.parent)
        if baru:
            sinkron_folder(self.folder)

    def singkirkan(self, sidik: str) -> None:
        """Set a damaged content aside, so that it counts as missing and is asked for again."""
        jalur = self._jalur(sidik)
        with contextlib.suppress(OSError):
            gantikan(jalur, jalur.with_suffix(".rusak"))

    # -- contents that arrive in pieces --------------------------------------------------------------------

    def taruh_bagian(self, sidik: str, ukuran: int, letak: int, data: bytes) -> bool:
        """Keep one piece at its offset; False when it cannot belong to such a content. OSError as `taruh`."""
        akhir = letak + len(data)
        if not _SIDIK.fullmatch(sidik) or letak < 0 or not data or akhir > ukuran:
            return False
        if len(data) < BAGIAN_TERPENDEK and akhir != ukuran:
            return False
        ada = self._bagian(sidik, ukuran)
        if ada.get(letak, (0, Path()))[0] >= len(data):
            return True
        if sum(panjang for panjang, _ in ada.values()) + len(data) > 2 * ukuran + (1 << 20):
            return False
        self._tulis(self.folder / "bagian" / f"{sidik}.{ukuran}.{letak}.bagian", data)
        return True

    def _bagian(self, sidik: str, ukuran: int) -> dict[int, tuple[int, Path]]:
        """Pieces here by offset: (length, file)."""
        hasil = {}
        for f in (self.folder / "bagian").glob(f"{sidik}.{ukuran}.*.bagian"):
            cocok = _BAGIAN.fullmatch(f.name)
            if cocok:
                with contextlib.suppress(OSError):
                    hasil[int(cocok[3])] = (f.stat().st_size, f)
        return hasil

    def awalan(self, sidik: str, ukuran: int) -> int:
        """How many bytes from the beginning are here without a gap (all of them for a whole content)."""
        if self.ada(sidik, ukuran):
            return ukuran
        sampai = 0
        for letak, (panjang, _) in sorted(self._bagian(sidik, ukuran).items()):
            if letak > sampai:
                break
            sampai = max(sampai, letak + panjang)
        return min(sampai, ukuran)

    def rakit(self, sidik: str, ukuran: int) -> bool:
        """Make the whole content once no piece lacks; False when some do. IsiRusak drops all its pieces."""
        if self.awalan(sidik, ukuran) < ukuran:
            return False
        bagian = self._bagian(sidik, ukuran)
        if not self.ada(sidik, ukuran):
            isi = bytearray()
            for letak, (_, berkas) in sorted(bagian.items()):
                isi += berkas.read_bytes()[max(0, len(isi) - letak) :]
            if sidik_isi(bytes(isi)) != sidik:
                self._buang(bagian)
                raise IsiRusak(sidik)
            self.taruh(bytes(isi))
        self._buang(bagian)
        return True

    @staticmethod
    def _buang(bagian: dict[int, tuple[int, Path]]) -> None:
        for _, berkas in bagian.values():
            with contextlib.suppress(OSError):
                berkas.unlink()

    def salin_ke(self, tujuan: Gudang, isi: Iterable[tuple[str, int]]) -> tuple[int, int]:
        """Copy what the other store lacks: (copied, damaged here). What is not here is no damage. OSError."""
        jumlah = rusak = 0
        for sidik, ukuran in isi:
            if not self.ada(sidik, ukuran) or tujuan.ada(sidik, ukuran):
                continue
            try:
                tujuan.taruh(self.baca(sidik))
                jumlah += 1
            except IsiRusak:
                rusak += 1
        return jumlah, rusak

    # -- care ----------------------------------------------------------------------------------------------

    def ruang_bebas(self) -> int:
        """Free bytes on its disk."""
        tempat = self.folder
        while not tempat.exists() and tempat != tempat.parent:
            tempat = tempat.parent
        return shutil.disk_usage(tempat).free

    def rapikan(self, dicari: Container[str]) -> None:
        """Drop pieces of contents that nobody looks for, and what a killed program left half written."""
        batas = time.time() - _SEHARI
        for f in self.folder.glob("bagian/*.bagian"):
            cocok = _BAGIAN.fullmatch(f.name)
            if cocok and cocok[1] not in dicari:
                with contextlib.suppress(OSError):
                    f.unlink()
        for f in self.folder.glob(f"*/{_SEMENTARA}*"):
            with contextlib.suppress(OSError):
                if f.stat().st_mtime < batas:
                    f.unlink()


def salinan_buka(data: bytes, nama: str) -> Path:
    """A copy to look at, readable by this person alone and never written back; older than a day they go."""
    akar = Path(tempfile.gettempdir())
    batas = time.time() - _SEHARI
    for lama in akar.glob("kinerja-lampiran-*"):
        with contextlib.suppress(OSError):
            if lama.stat().st_mtime < batas:
                shutil.rmtree(lama, ignore_errors=True)  # another person's refuses, and stays
    berkas = Path(tempfile.mkdtemp(prefix="kinerja-lampiran-")) / nama
    berkas.write_bytes(data)
    berkas.chmod(0o400)
    return berkas
