"""ADK on a medium: written whole or not at all, read back, and read with its size checked first."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

from kinerja_desktop.exchange import tolakan
from kinerja_desktop.exchange.berkas import MAKS_BERKAS, ukuran_tersurat
from kinerja_desktop.exchange.tolakan import TolakanBerkas
from kinerja_desktop.system.sebab import sebab_os
from kinerja_desktop.system.tulis import gantikan

_PENUH = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_TAK_MENUNGGU = getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)  # a pipe must not hang the program
_TERKUNCI = {errno.EACCES, errno.EPERM, errno.EROFS}
_SEDANG_DIPAKAI = {32, 33}  # Windows: another program has the file open


def _gagal_tulis(path: Path, e: OSError) -> TolakanBerkas:
    folder = str(path.parent)
    if e.errno in _PENUH:
        return TolakanBerkas(
            "Tempat simpan {folder} penuh; kosongkan ruang atau pilih tempat lain, berkas belum ditulis.",
            kode="penuh", siapa="operator", folder=folder,
        )  # fmt: skip
    if e.errno in _TERKUNCI and getattr(e, "winerror", None) not in _SEDANG_DIPAKAI:
        return TolakanBerkas(
            "Folder {folder} tidak boleh ditulisi; pilih tempat lain, berkas belum ditulis.",
            kode="terkunci", siapa="operator", folder=folder,
        )  # fmt: skip
    return TolakanBerkas(
        "Berkas tidak dapat ditulis ke {folder} ({sebab}); periksa flash disk lalu ulangi.",
        kode="gagal_tulis", siapa="operator", folder=folder, sebab=sebab_os(e),
    )  # fmt: skip


def simpan_berkas(path: Path, data: bytes, periksa: Callable[[bytes], object] | None = None) -> None:
    """Temp beside the target, fsync, rename, reopen and compare; TolakanBerkas when the medium fails.

    `periksa` is a full verification of the bytes read back, e.g. opening the file as its receiver would.
    """
    sementara = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        if path.exists() and not path.is_file():  # the rename below would take the place of a device
            raise TolakanBerkas(
                "{path} bukan tempat untuk sebuah berkas; pilih nama lain.",
                kode="gagal_tulis", siapa="operator", path=str(path),
            )  # fmt: skip
        path.parent.mkdir(parents=True, exist_ok=True)
        with sementara.open("wb") as f:
            f.write(data)
            f.flush()
            os.fsync(f.fileno())
            if hasattr(os, "posix_fadvise"):  # read back from the medium, not from memory
                with contextlib.suppress(OSError):
                    os.posix_fadvise(f.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        gantikan(sementara, path)
        _fsync_folder(path.parent)
        kembali = path.read_bytes()
    except OSError as e:
        with contextlib.suppress(OSError):
            sementara.unlink()
        raise _gagal_tulis(path, e) from e
    if kembali != data:
        raise TolakanBerkas(
            "Salinan di {folder} tidak sama dengan aslinya; ganti flash disk lalu ulangi.",
            kode="gagal_tulis", siapa="operator", folder=str(path.parent),
        )  # fmt: skip
    if periksa is not None:
        periksa(kembali)


def _fsync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # FAT and some network mounts refuse it; the file itself is safe
        fd = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


def baca_dari(path: Path) -> bytes:
    """All bytes of a file; TolakanBerkas when unreadable, empty, no plain file or absurdly large."""
    try:
        with open(os.open(path, os.O_RDONLY | _TAK_MENUNGGU), "rb") as f:
            keadaan = os.fstat(f.fileno())
            if not stat.S_ISREG(keadaan.st_mode):
                raise TolakanBerkas(
                    "{nama} bukan berkas ADK.", siapa="operator", kode="bukan_adk", nama=path.name
                )
            ukuran = keadaan.st_size
            awal = f.read(24)
            if not awal:
                raise TolakanBerkas(
                    "Berkas {nama} kosong (0 byte), salin ulang dari asalnya.", siapa="operator",
                    kode="terpotong", nama=path.name,
                )  # fmt: skip
            if ukuran > MAKS_BERKAS:
                raise (
                    tolakan.bukan_adk()
                    if ukuran_tersurat(awal) is None
                    else tolakan.terlalu_besar(MAKS_BERKAS >> 10)
                )
            return awal + f.read(MAKS_BERKAS)
    except FileNotFoundError as e:
        raise TolakanBerkas(
            "Berkas {nama} tidak ada; periksa nama dan tempatnya.",
            siapa="operator",
            kode="tidak_ada",
            nama=path.name,
        ) from e
    except (OSError, ValueError) as e:
        if isinstance(e, OSError) and os.path.isdir(path):  # Windows calls it a lack of rights
            raise TolakanBerkas(
                "{nama} adalah folder, bukan berkas ADK.", siapa="operator", kode="bukan_adk", nama=path.name
            ) from e
        sebab = sebab_os(e) if isinstance(e, OSError) else "nama berkas tidak sah"
        raise TolakanBerkas(
            "Berkas {nama} tidak terbaca ({sebab}); periksa flash disk lalu ulangi.",
            kode="tidak_terbaca", siapa="operator", nama=path.name, sebab=sebab,
        ) from e  # fmt: skip
