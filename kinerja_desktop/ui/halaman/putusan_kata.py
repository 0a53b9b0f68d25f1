"""The centre's verdict on a document in words of the window, short for a cell and whole with its note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from kinerja_desktop.services.putusan_pusat import PutusanPusat

TERIMA, KEMBALI = "terima_pusat", "kembalikan_pusat"


def pendek(p: PutusanPusat | None) -> str:
    """For a column of its own: sign and one word; "" without a verdict."""
    if p is None:
        return ""
    if not p.berlaku:
        return QCoreApplication.translate("Putusan", "○ Isi berubah")
    if p.putusan == TERIMA:
        return QCoreApplication.translate("Putusan", "✓ Diterima")
    return QCoreApplication.translate("Putusan", "! Dikembalikan")


def kalimat(p: PutusanPusat | None) -> str:
    """The whole sentence with the note; "" without a verdict."""
    if p is None:
        return ""
    terima = p.putusan == TERIMA
    isi = (
        QCoreApplication.translate("Putusan", "Diterima BKPSDM")
        if terima
        else QCoreApplication.translate("Putusan", "Dikembalikan BKPSDM")
    )
    if not p.berlaku:
        pola = QCoreApplication.translate("Putusan", "{putusan} untuk isi sebelumnya; isinya sudah berubah")
        isi = pola.format(putusan=isi)
    return f"{isi}: {p.catatan}" if p.catatan else f"{isi}."


def dikembalikan(p: PutusanPusat | None) -> bool:
    """Whether the words as they stand were returned."""
    return p is not None and p.berlaku and p.putusan == KEMBALI
