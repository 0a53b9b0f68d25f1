"""Salin SKP: which earlier SKP of the same person to copy the results and indicators from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan

if TYPE_CHECKING:
    from kinerja_desktop.services.skp_pilihan import SumberSalinan


class DialogSalinSkp(DialogDasar):
    """hasil() is the id of the SKP to copy from."""

    def __init__(self, nama: str, sumber: Sequence[SumberSalinan], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Salin SKP {nama}").format(nama=nama),
            self.tr(
                "Semua hasil kerja dan indikator disalin ke bawah isian yang sudah ada. "
                "Sekali Urungkan mengembalikannya."
            ),
            parent,
        )
        butir = self.tr("{skp}, {n} hasil kerja")
        self.formulir.pilihan(
            "sumber",
            self.tr("Salin dari"),
            [(s.skp_id, butir.format(skp=kata(s.label), n=s.jumlah_rhk)) for s in sumber],
            wajib=True,
        )

    def kata_kerja(self) -> str:
        """Copy."""
        return self.tr("Salin")

    def hasil(self) -> bytes:
        """Id of the chosen SKP."""
        return bytes(self.formulir.nilai()["sumber"])


@daftarkan("salin_skp")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.services.skp_pilihan import SumberSalinan

    contoh = SumberSalinan(b"s" * 16, "SKP 2025 (1 Januari s.d. 31 Desember 2025)", 6)
    return DialogSalinSkp("Pegawai Contoh", [contoh], parent)
