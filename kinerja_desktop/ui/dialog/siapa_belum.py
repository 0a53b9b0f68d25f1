"""Siapa belum: the message for the WhatsApp group, to be copied as it stands or after a change."""

from __future__ import annotations

import unicodedata

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan


class DialogSiapaBelum(DialogDasar):
    """Shows `pesan`; the accepting button copies it and closes with the text."""

    def __init__(self, parent: QWidget | None, pesan: str, judul: str = "") -> None:
        super().__init__(
            judul or self.tr("Siapa belum mengirim"),
            self.tr("Pesan siap ditempel ke WhatsApp; boleh diubah lebih dahulu."),
            parent,
        )
        self.formulir.hide()
        self.setMinimumSize(620, 420)
        self.teks = QPlainTextEdit(self)
        self.teks.setAccessibleName(self.tr("Pesan"))
        self.teks.setTabChangesFocus(True)
        self.teks.setPlainText(pesan)
        self.isi.addWidget(self.teks, 1)
        self.terima.setFocus()

    def kata_kerja(self) -> str:
        """Copy."""
        return self.tr("Salin pesan")

    def periksa(self) -> bool:
        """An empty message is nothing to copy."""
        if self._bersih():
            return True
        self.banner.peringatan(self.tr("Pesan masih kosong; tulis dahulu atau tekan Batal."))
        self.teks.setFocus()
        return False

    def _bersih(self) -> str:
        """The text without signs that turn the direction of writing."""
        teks = self.teks.toPlainText()
        return "".join(c for c in teks if c == "\n" or unicodedata.category(c) not in ("Cc", "Cf")).strip()

    def hasil(self) -> str:
        """The text, which is then on the clipboard."""
        teks = self._bersih()
        QGuiApplication.clipboard().setText(teks)
        return teks


@daftarkan("siapa_belum")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogSiapaBelum(parent, "*Pengiriman ADK kinerja*\n\nBelum mengirim (1):\n1. Kecamatan Harapan")
