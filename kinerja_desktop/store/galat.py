"""Turn what the database driver says into one sentence for a person: what is safe, what to do."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store.galat_server import dari_server, terjemahkan_server


class GangguanSimpan(Tolakan):
    """The disk or the file refuses, not a rule: the same change may succeed once that is mended."""

    #: Part of a server's address that is to be looked at: "server", "basis", "pengguna", "sandi"; else "".
    bagian: str = ""


_LUAR_JURNAL = "tulisan di luar jurnal"
_SEBAB: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        ("database or disk is full", "no space left"),
        "Disk penuh: perubahan terakhir belum tersimpan, data sebelumnya aman. "
        "Kosongkan ruang pada disk {lokasi}, lalu coba lagi.",
        "operator",
    ),
    (
        ("attempt to write a readonly database", "readonly database", "unable to open database file"),
        "Berkas data {lokasi} tidak dapat ditulis. Data yang ada aman. "
        "Periksa izin folder atau pindahkan berkas ke folder lain.",
        "operator",
    ),
    (
        ("database is locked",),
        "Berkas data {lokasi} sedang dipakai program lain. Tutup program itu, lalu coba lagi.",
        "operator",
    ),
    (
        ("file is not a database", "malformed", "disk image", "file is encrypted"),
        "Berkas data {lokasi} rusak atau bukan berkas Kinerja Desktop. Jangan dihapus: "
        "pulihkan dari folder Backup, lalu kirim berkas yang rusak ini kepada BKPSDM.",
        "operator bersama BKPSDM",
    ),
    (
        ("disk i/o error",),
        "Disk tidak dapat dibaca atau ditulis ({lokasi}). Data yang sudah bertanda Tersimpan aman selama "
        "disk masih terbaca: salin folder data sekarang, lalu ganti disk.",
        "operator",
    ),
    (
        (_LUAR_JURNAL,),
        "Penulisan langsung ke berkas data ditolak karena tidak tercatat dalam riwayat.",
        "pengembang",
    ),
)


# SQLite needs a little room beside the file even to read, and calls its lack an I/O error.
_TAK_MUAT = (
    "Disk tempat {lokasi} penuh, sehingga data belum dapat dibuka atau diubah. Data yang ada aman. "
    "Kosongkan ruang pada disk itu, lalu coba lagi."
)
_RUANG_SQLITE = 256 * 1024  # bytes


def _penuh(lokasi: str) -> bool:
    try:
        return shutil.disk_usage(Path(lokasi).parent).free < _RUANG_SQLITE
    except (OSError, ValueError):
        return False


def terjemahkan(galat: BaseException, lokasi: str) -> Tolakan | None:
    """The refusal that a driver error stands for, or None when it is unknown."""
    teks = str(galat).lower()
    if dari_server(galat) and _LUAR_JURNAL not in teks:
        return terjemahkan_server(galat, lokasi)
    if "disk i/o error" in teks and _penuh(lokasi):
        return GangguanSimpan(_TAK_MUAT, siapa="operator", lokasi=lokasi)
    for tanda, kalimat, siapa in _SEBAB:
        if any(t in teks for t in tanda):
            return GangguanSimpan(kalimat, siapa=siapa, lokasi=lokasi)
    return None


def galat_isi(galat: BaseException) -> bool:
    """Whether an error comes of what was to be stored, and not of the disk, the server or lack of memory."""
    if isinstance(galat, DBAPIError | sqlite3.Error) or dari_server(galat):
        return any(c.__name__ in ("IntegrityError", "DataError") for c in type(galat).__mro__)
    return (
        isinstance(
            galat, ValueError | TypeError | LookupError | ArithmeticError | AttributeError | AssertionError
        )
        or type(galat) is RecursionError
    )


@contextmanager
def galat_jelas(lokasi: str) -> Iterator[None]:
    """Inside this block known driver errors leave as Tolakan."""
    try:
        yield
    except Exception as e:
        ini = isinstance(e, DBAPIError | sqlite3.Error) or dari_server(e)
        if ini and (tolakan := terjemahkan(e, lokasi)) is not None:
            raise tolakan from e
        raise
