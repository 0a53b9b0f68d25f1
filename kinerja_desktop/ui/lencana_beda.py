"""The badge of the top bar that counts open Beda Isian and leads to them; hidden while there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPushButton

from kinerja_desktop.domain.hasil import ChangeSet

if TYPE_CHECKING:
    from kinerja_desktop.ui.rangka import Rangka


class LencanaBeda(QPushButton):
    """Counts anew after files came in and, while there is something to decide, after every change."""

    def __init__(self, rangka: Rangka) -> None:
        super().__init__(rangka.bilah)
        self._konteks = rangka.konteks
        self._jumlah = 0
        self.setProperty("gaya", "peringatan")
        self.hide()
        self.clicked.connect(lambda: self._konteks.navigasi.buka("beda"))
        rangka.bilah.sisip(self)
        rangka.halaman_tampil.connect(lambda _: self.hitung())
        self._konteks.bus.berubah.connect(self._berubah)

    def _berubah(self, perubahan: ChangeSet) -> None:
        if self._jumlah or "*" in perubahan.kinds:
            self.hitung()

    def hitung(self) -> None:
        """Ask the store; a question of a millisecond."""

        def di_pekerja(sesi: Any) -> int:
            from kinerja_desktop.services.beda_isian import jumlah

            return jumlah(sesi)

        self._konteks.baca(di_pekerja, self._tulis, lambda _: None, pemilik=self)

    def _tulis(self, jumlah: int) -> None:
        self._jumlah = jumlah
        teks = self.tr("! Beda Isian: {n}").format(n=jumlah)
        self.setText(teks)
        self.setAccessibleName(teks)
        self.setToolTip(self.tr("{n} isian mempunyai dua nilai; buka untuk memutuskan.").format(n=jumlah))
        self.setVisible(bool(jumlah))
