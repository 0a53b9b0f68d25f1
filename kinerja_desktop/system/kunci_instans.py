"""One program per database: a lock file that the system itself releases when the program dies."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

# Windows locks bytes against reading too, so the locked byte lies beyond what is read.
_BYTE_KUNCI = 1 << 20


def nama_saluran(basis_data: Path) -> str:
    """Name of the local socket on which a second start calls the first; one per database and person."""
    import hashlib  # later than the window: see the start in docs/benchmarks.md

    orang = os.environ.get("USERNAME") or os.environ.get("USER") or ""
    kunci = f"{os.path.normcase(basis_data.resolve())}|{orang}"
    return "kinerja-" + hashlib.blake2b(kunci.encode(), digest_size=8).hexdigest()


def _nama_komputer() -> str:
    """Name of this PC, without loading the socket module."""
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename


def berkas_kunci(basis_data: Path) -> Path:
    """The lock file beside a database."""
    asli = basis_data.resolve()
    return asli.with_name(asli.name + ".kunci")


class KunciInstans:
    """Exclusive hold on a database's lock file; the text inside says who holds it."""

    def __init__(self, basis_data: Path) -> None:
        self.berkas = berkas_kunci(basis_data)
        self._nomor: int | None = None

    def ambil(self) -> bool:
        """Try to take the lock; False if another holds it, OSError if the folder cannot be written."""
        if self._nomor is not None:
            return True
        nomor = os.open(self.berkas, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)
        if not _kunci(nomor):
            os.close(nomor)
            return False
        self._nomor = nomor
        os.ftruncate(nomor, 0)
        os.write(nomor, json.dumps({"pid": os.getpid(), "komputer": _nama_komputer()}).encode())
        return True

    def pemegang(self) -> dict[str, Any]:
        """Who wrote the lock last: {"pid", "komputer"}, or {} when that cannot be read."""
        with contextlib.suppress(OSError, ValueError):
            isi = json.loads(self.berkas.read_bytes()[:4096])
            if isinstance(isi, dict):
                return isi
        return {}

    def lepas(self) -> None:
        """Give the lock back; the file stays, because removing it would let two holders in."""
        if self._nomor is not None:
            os.close(self._nomor)
            self._nomor = None

    def __enter__(self) -> KunciInstans:
        if not self.ambil():
            raise BlockingIOError(f"held by another program: {self.berkas}")
        return self

    def __exit__(
        self, jenis: type[BaseException] | None, salah: BaseException | None, jejak: TracebackType | None
    ) -> None:
        self.lepas()


def _kunci(nomor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(nomor, _BYTE_KUNCI, os.SEEK_SET)
            msvcrt.locking(nomor, msvcrt.LK_NBLCK, 1)
            os.lseek(nomor, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(nomor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError as salah:
        if salah.errno == 0:  # Wine's C library does not say why a byte is held
            return False
        raise
    return True
