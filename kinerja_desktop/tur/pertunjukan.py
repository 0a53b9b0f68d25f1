"""All chapters in the order of the year, watched: a warning of Qt, an exception or a refusal ends it."""

from __future__ import annotations

import logging
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kinerja_desktop.app import buat_qapp
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.bab import BAB
from kinerja_desktop.tur.panggung import FOLDER, Panggung
from kinerja_desktop.tur.pengemudi import GagalTur, Pengemudi

catatan = logging.getLogger(__name__)

_DIAM = ("This plugin does not support",)  # what the offscreen platform says of itself
_RINGAN = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


def main_semua(folder: Path, kemajuan: Callable[[int, int, str], object]) -> dict[str, int]:
    """Play every chapter in `folder`; returns how many files of each kind stand there."""
    qapp = buat_qapp(["kinerja"])
    with tempfile.TemporaryDirectory(prefix="kinerja-tur-", ignore_cleanup_errors=True) as sementara:
        panggung = Panggung.siapkan(folder, qapp, Path(sementara))
        with diawasi(panggung.p):
            try:
                for nomor, bab in enumerate(BAB):
                    for langkah in bab.main(panggung):
                        kemajuan(nomor, len(BAB), langkah)
            except Exception as e:
                raise _gagal(panggung, e) from e
            finally:
                panggung.tutup()
        kemajuan(len(BAB), len(BAB), "Selesai")
    return daftar_hasil(panggung.folder)


def daftar_hasil(folder: Path) -> dict[str, int]:
    """Number of files by kind, in the order of the year."""
    jumlah = {
        f"{nama}/ ({kata})": sum(1 for f in (folder / nama).iterdir() if f.is_file())
        for nama, kata in zip(
            FOLDER, ("formulir PDF", "buku kerja", "berkas ADK", "gambar layar"), strict=True
        )
    }
    return jumlah | {n: 1 for n in ("kantor.db", "pusat.db") if (folder / n).is_file()}


def _gagal(panggung: Panggung, galat: Exception) -> Tolakan:
    """The reason with a picture of the screen; what is no refusal is named by its kind and logged."""
    gambar = panggung.folder / "gambar" / "gagal.png"
    with suppress(Exception):
        cari.jendela_kini().grab().save(str(gambar), "PNG")
    if isinstance(galat, Tolakan):
        sebab = str(galat)
    else:
        catatan.error("tur berhenti", exc_info=galat)
        sebab = f"{type(galat).__name__}: {galat}"
    return GagalTur("Tur berhenti. {sebab} Layarnya: {gambar}", sebab=sebab, gambar=str(gambar))


@contextmanager
def diawasi(pengemudi: Pengemudi) -> Iterator[None]:
    """Warnings of Qt and exceptions inside slots become complaints that the driver stops at."""

    def pesan(jenis: QtMsgType, _: QMessageLogContext, teks: str | None) -> None:
        if jenis not in _RINGAN and not (teks or "").startswith(_DIAM):
            pengemudi.keluhan.append(f"Qt: {teks}")

    def kecuali(jenis: type[BaseException], galat: BaseException, jejak: TracebackType | None) -> Any:
        catatan.error("galat di jendela", exc_info=(jenis, galat, jejak))
        letak = f" ({_letak(jejak)})" if jejak is not None else ""
        pengemudi.keluhan.append(f"{jenis.__name__}: {galat}{letak}")

    lama_pesan, lama_kecuali = qInstallMessageHandler(pesan), sys.excepthook
    sys.excepthook = kecuali
    try:
        yield
    finally:
        qInstallMessageHandler(lama_pesan)
        sys.excepthook = lama_kecuali


def _letak(jejak: TracebackType) -> str:
    while jejak.tb_next is not None:
        jejak = jejak.tb_next
    return f"{Path(jejak.tb_frame.f_code.co_filename).name}:{jejak.tb_lineno}"
