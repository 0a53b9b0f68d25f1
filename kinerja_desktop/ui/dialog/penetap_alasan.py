"""In whose name an operator writes the reason of the pattern."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan


class DialogPenetap(DialogDasar):
    """hasil() is the staff id of the leader who gives the reason."""

    def __init__(self, penetap: Sequence[tuple[bytes, str]], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Alasan dari siapa?"),
            self.tr("Operator mengetik atas nama pejabat ini; riwayat mencatat keduanya."),
            parent,
        )
        self.formulir.pilihan("penetap", self.tr("Pimpinan yang memberi alasan"), list(penetap), wajib=True)
        if penetap:
            self.formulir.isian["penetap"].isi(penetap[0][0])

    def kata_kerja(self) -> str:
        """Write the reason."""
        return self.tr("Simpan alasan")

    def hasil(self) -> bytes:
        """Staff id."""
        return bytes(self.formulir.nilai()["penetap"])


@daftarkan("penetap_alasan")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogPenetap([(b"p" * 16, "Rahmad Santosa, S.STP."), (b"s" * 16, "Laksmi Wardhani")], parent)
