"""Dialogs of Cetak: which printer and how many copies; what of all ready documents is written where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QSpinBox, QVBoxLayout, QWidget

from kinerja_desktop.ui.dialog.isian_tempat import isian_folder
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.formulir import Isian


class DialogPrinter(DialogDasar):
    """Printer and copies; answers {"printer", "salinan"}."""

    def __init__(
        self, parent: QWidget | None, printer: Sequence[tuple[str, bool]], dokumen: int = 1, halaman: int = 1
    ) -> None:
        super().__init__(
            self.tr("Cetak"),
            self.tr("{n} dokumen, {h} halaman, persis seperti pratinjau.").format(n=dokumen, h=halaman),
            parent,
        )
        isian = self.formulir.pilihan("printer", self.tr("Printer"), [(n, n) for n, _ in printer], wajib=True)
        isian.isi(next((n for n, biasa in printer if biasa), printer[0][0] if printer else None))
        self.salinan = QSpinBox(self)
        self.salinan.setRange(1, 99)
        self.salinan.lineEdit().setTextMargins(7, 0, 7, 0)
        self.isi.addWidget(Isian(self.tr("Jumlah salinan"), self.salinan, parent=self))

    def kata_kerja(self) -> str:
        """Print."""
        return self.tr("Cetak")

    def hasil(self) -> dict[str, Any]:
        """Printer and copies."""
        return {"printer": self.formulir.nilai()["printer"], "salinan": self.salinan.value()}


#: Papers that few offices have are offered only where there are any.
_BILA_ADA = frozenset({"lampiran", "perubahan", "matriks", "rekaman"})


class DialogCetakSemua(DialogDasar):
    """Kinds, one file or many, and the folder; answers {"jenis", "gabung", "folder"}."""

    def __init__(self, parent: QWidget | None, jumlah: dict[str, int], folder: str = "") -> None:
        super().__init__(
            self.tr("Cetak semua yang siap"),
            self.tr("Semua dokumen siap yang tampak dalam daftar ditulis sebagai PDF."),
            parent,
        )
        self.setMinimumWidth(560)
        self._jumlah = jumlah
        nama = {
            "skp": self.tr("SKP"),
            "lampiran": self.tr("Lampiran SKP"),
            "perubahan": self.tr("Perubahan SKP"),
            "matriks": self.tr("Matriks peran dan hasil"),
            "rekaman": self.tr("Rekaman Umpan Balik"),
            "evaluasi": self.tr("Evaluasi Kinerja"),
            "dokumen": self.tr("Dokumen Evaluasi"),
        }
        self.kotak_jenis: dict[str, QCheckBox] = {}
        tempat = QVBoxLayout()
        tempat.setSpacing(4)
        for kunci, teks in nama.items():
            n = jumlah.get(kunci, 0)
            if not n and kunci in _BILA_ADA:
                continue
            k = QCheckBox(self.tr("{jenis}: {n} dokumen").format(jenis=teks, n=n), self)
            k.setChecked(n > 0)
            k.setEnabled(n > 0)
            k.toggled.connect(self._perbarui)
            self.kotak_jenis[kunci] = k
            tempat.addWidget(k)
        self.isi.addLayout(tempat)
        self.formulir.pilihan(
            "gabung",
            self.tr("Bentuk berkas"),
            [(False, self.tr("Satu berkas untuk tiap dokumen")), (True, self.tr("Satu berkas untuk semua"))],
        )
        isian_folder(self, self.tr("Folder"), folder, self.tr("Pilih folder"))
        self._perbarui()

    def kata_kerja(self) -> str:
        """Write."""
        return self.tr("Cetak semua")

    def _jenis(self) -> list[str]:
        return [k for k, kotak in self.kotak_jenis.items() if kotak.isChecked()]

    def _perbarui(self) -> None:
        self.terima.setEnabled(bool(self._jenis()))

    def hasil(self) -> dict[str, Any]:
        """What to write, how, and where."""
        nilai = self.formulir.nilai()
        return {"jenis": self._jenis(), "gabung": bool(nilai["gabung"]), "folder": nilai["folder"]}


@daftarkan("printer")
def _contoh_printer(parent: QWidget | None) -> DialogDasar:
    return DialogPrinter(parent, [("Printer kantor", True)], 3, 9)


@daftarkan("cetak_semua")
def _contoh_semua(parent: QWidget | None) -> DialogDasar:
    return DialogCetakSemua(parent, {"skp": 35, "lampiran": 30, "evaluasi": 12, "dokumen": 0})
