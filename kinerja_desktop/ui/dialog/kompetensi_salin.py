"""Salin standar kompetensi: from which similar post."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan


class DialogSalinStandar(DialogDasar):
    """hasil() is the name of the post to copy from."""

    def __init__(self, ke: str, jabatan: Sequence[tuple[str, int]], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Salin standar kompetensi ke {jabatan}").format(jabatan=ke),
            self.tr("Hanya kompetensi yang tingkatnya masih kosong yang diisi."),
            parent,
        )
        self.setMinimumWidth(560)
        pola = self.tr("{jabatan}, {n} tingkat")
        self.formulir.pilihan(
            "dari",
            self.tr("Salin dari jabatan"),
            [(nama, pola.format(jabatan=nama, n=n)) for nama, n in jabatan],
            wajib=True,
        )

    def kata_kerja(self) -> str:
        """Copy."""
        return self.tr("Salin")

    def hasil(self) -> str:
        """The post."""
        return str(self.formulir.nilai()["dari"])


@daftarkan("kompetensi_salin")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogSalinStandar("Arsiparis Terampil", [("Pengadministrasi Umum", 9)], parent)
