"""What kind of file some bytes are, told from the bytes alone: a name or a row may say anything."""

from __future__ import annotations

import io
import zipfile
import zlib

#: Largest attachment in bytes.
MAKS_UKURAN = 10 << 20
#: Kinds that may be attached, with the ending that a copy to look at gets.
JENIS = {
    "application/pdf": ".pdf",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
    "application/vnd.oasis.opendocument.presentation": ".odp",
}
_OOXML = {
    "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt/presentation.xml": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
_AWALAN = {
    b"%PDF-": "application/pdf",
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
}
#: Parts of an office document that run by themselves.
_BERGERAK = ("vbaproject", "vbadata", "activex/", "basic/", "scripts/")
_MAKS_ISI = 10_000


def kenali(data: bytes) -> str:
    """MIME type out of `JENIS`, "" for anything else: programs, scripts, archives, documents with macros."""
    for awalan, jenis in _AWALAN.items():
        if data.startswith(awalan):
            return jenis
    return _dokumen(data) if data.startswith(b"PK\x03\x04") else ""


def _dokumen(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            daftar = z.infolist()
            nama = {i.filename.lower() for i in daftar}
            if len(daftar) > _MAKS_ISI or any(b in n for n in nama for b in _BERGERAK):
                return ""
            if "[content_types].xml" in nama:
                return next((j for n, j in _OOXML.items() if n in nama), "")
            if daftar and daftar[0].filename == "mimetype" and daftar[0].file_size < 200:
                jenis = z.read(daftar[0]).decode("ascii", "replace").strip()
                return jenis if jenis in JENIS else ""
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError, NotImplementedError, EOFError):
        pass  # no archive, or one that this program's reader does not follow
    return ""
