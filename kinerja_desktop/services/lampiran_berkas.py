"""A file to be attached: read within bounds, told by its bytes, a photo shrunk; or refused in words."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store.repo_lampiran import MAKS_UKURAN
from kinerja_desktop.system import foto
from kinerja_desktop.system.jenis_isi import JENIS, kenali
from kinerja_desktop.system.sebab import sebab_os

_KUNCI_PDF = re.compile(rb"/Encrypt\s*(?:\d|<<)")
_MB = 1 << 20


@dataclass(frozen=True, slots=True)
class Isi:
    """Bytes to keep, their MIME type, the name for them, and the size of the file as given."""

    data: bytes
    jenis: str
    nama: str
    asal: int


def siapkan_berkas(path: Path) -> Isi:
    """What of a file is kept; Tolakan for kinds, sizes and states that cannot be attached."""
    data = _baca(path)
    jenis = kenali(data)
    if jenis in (foto.JPEG, foto.PNG):
        return _foto(path, data, jenis)
    if foto.heic(data):
        raise Tolakan(
            "Foto {nama} berformat HEIC yang tidak dapat dibuka di semua komputer; simpan dahulu sebagai JPG "
            "(di iPhone: Pengaturan > Kamera > Format > Paling Kompatibel), lalu lampirkan lagi.",
            siapa="yang mengisi",
            nama=path.name,
        )
    if not jenis:
        raise tolak_jenis(path)
    if len(data) > MAKS_UKURAN:
        raise _terlalu_besar(path, len(data), MAKS_UKURAN)
    if jenis == "application/pdf" and _terkunci(data):
        raise Tolakan(
            "PDF {nama} terkunci kata sandi, jadi penilai tidak dapat membukanya; simpan tanpa kata sandi, "
            "lalu lampirkan lagi.",
            siapa="yang mengisi",
            nama=path.name,
        )
    return Isi(data, jenis, path.name, len(data))


def tolak_jenis(path: Path) -> Tolakan:
    """The refusal of anything that is no document and no photo."""
    return Tolakan(
        "Berkas {nama} tidak dapat dilampirkan; yang diterima hanya PDF, foto (JPG, PNG), dan dokumen Word, "
        "Excel, PowerPoint atau LibreOffice tanpa makro, paling besar {mb} MB.",
        siapa="yang mengisi",
        nama=path.name,
        mb=MAKS_UKURAN // _MB,
    )


def _foto(path: Path, data: bytes, jenis: str) -> Isi:
    try:
        hasil, jadi = foto.rapikan(data, jenis)
    except foto.FotoRusak as e:
        raise Tolakan(
            "Foto {nama} rusak atau terpotong; salin lagi dari ponsel atau kameranya, lalu lampirkan.",
            siapa="yang mengisi",
            nama=path.name,
        ) from e
    except foto.FotoRaksasa as e:
        raise Tolakan(
            "Foto {nama} memuat terlalu banyak titik untuk diperkecil di sini; kecilkan dahulu di ponsel, "
            "lalu lampirkan.",
            siapa="yang mengisi",
            nama=path.name,
        ) from e
    nama = path.name if jadi == jenis else f"{path.stem}{JENIS[jadi]}"
    return Isi(hasil, jadi, nama, len(data))


def _terkunci(data: bytes) -> bool:
    """Whether a PDF opens only with a password."""
    if _KUNCI_PDF.search(data) is None:
        return False
    import pypdfium2

    try:
        pypdfium2.PdfDocument(data).close()
    except pypdfium2.PdfiumError:
        return True
    return False


def _terlalu_besar(path: Path, ukuran: int, batas: int) -> Tolakan:
    sepersepuluh = -(-ukuran * 10 // _MB)  # rounded up: a file just above the bound is not "10,0 MB"
    return Tolakan(
        "Berkas {nama} berukuran {ukuran} MB, sedangkan batasnya {mb} MB; perkecil atau bagi dahulu, atau "
        "tulis tautannya saja.",
        siapa="yang mengisi",
        nama=path.name,
        ukuran=f"{sepersepuluh // 10},{sepersepuluh % 10}",
        mb=batas // _MB,
    )


def _baca(path: Path) -> bytes:
    """Bytes of a plain file within the bound; its size is looked at first."""
    try:
        keadaan = path.stat()
        if not stat.S_ISREG(keadaan.st_mode):
            raise tolak_jenis(path)
        with open(os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0)), "rb") as f:
            awal = f.read(16)
            batas = foto.MAKS_ASLI if kenali(awal) in (foto.JPEG, foto.PNG) else MAKS_UKURAN
            if keadaan.st_size > batas:
                raise _terlalu_besar(path, keadaan.st_size, batas)
            data = awal + f.read(batas + 1 - len(awal))
    except (OSError, ValueError) as e:
        raise Tolakan(
            "Berkas {nama} tidak terbaca ({sebab}); periksa lalu ulangi.",
            siapa="yang mengisi",
            nama=path.name,
            sebab=sebab_os(e) if isinstance(e, OSError) else "namanya tidak sah",
        ) from e
    if not data:
        raise tolak_jenis(path)
    if len(data) > batas:
        raise _terlalu_besar(path, len(data), batas)
    return data
