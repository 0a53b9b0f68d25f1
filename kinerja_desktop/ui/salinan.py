"""Emergency copy: when the database cannot be written, what is on the screen goes to a text file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from kinerja_desktop.ui.rangka import Rangka


def isi_salinan(rangka: Rangka) -> str:
    """Tab-separated text of every page that holds unsaved work, in the order of the rail."""
    potongan = []
    for entri in rangka.daftar:
        if rangka.sudah_dibuat(entri.nama):
            teks = rangka.halaman(entri.nama).salinan()
            if teks:
                potongan.append(f"== {entri.teks} ==\r\n{teks}")
    return "\r\n\r\n".join(potongan)


def minta_salinan(rangka: Rangka) -> None:
    """Ask where, then write the copy; says in the window's message line whether it stands."""
    from PySide6.QtWidgets import QFileDialog

    hari = rangka.konteks.jam.hari_ini().strftime("%Y-%m-%d")
    nama, _ = QFileDialog.getSaveFileName(
        rangka,
        QCoreApplication.translate("Rangka", "Simpan salinan isian"),
        str(Path.home() / f"Kinerja belum tersimpan {hari}.txt"),
        QCoreApplication.translate("Rangka", "Teks (*.txt)"),
    )
    if nama:
        tulis_salinan(rangka, Path(nama))


def tulis_salinan(rangka: Rangka, berkas: Path) -> None:
    """Write the copy off the GUI thread (UTF-8 with mark, so that Excel and Notepad read it)."""
    isi = isi_salinan(rangka)

    def tulis() -> Path:
        berkas.write_text(isi, encoding="utf-8-sig", newline="")
        return berkas

    def jadi(hasil: Path) -> None:
        rangka.konteks.banner.sukses(
            QCoreApplication.translate("Rangka", "Salinan disimpan di {tempat}.").format(tempat=hasil)
        )

    def tidak(galat: BaseException) -> None:
        rangka.konteks.banner.bahaya(
            QCoreApplication.translate(
                "Rangka", "Salinan tidak dapat ditulis di sana. Pilih tempat lain, misalnya flashdisk."
            )
        )

    rangka.konteks.tugas.jalankan_lain(tulis, jadi, tidak)
