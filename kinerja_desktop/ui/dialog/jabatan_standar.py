"""Jabatan lain: the name of a post whose standard is to be written."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan


class DialogJabatanStandar(DialogDasar):
    """hasil() is the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Standar jabatan lain"),
            self.tr(
                "Ditulis seperti pada surat keputusan, tanpa Plt.; huruf besar dan spasi tidak berpengaruh."
            ),
            parent,
        )
        self.formulir.teks("jabatan", self.tr("Nama jabatan"), wajib=True, maks=200)

    def kata_kerja(self) -> str:
        """Open its sheet."""
        return self.tr("Buka lembarnya")

    def hasil(self) -> str:
        """The name."""
        return str(self.formulir.nilai()["jabatan"])


@daftarkan("jabatan_standar")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogJabatanStandar(parent)
