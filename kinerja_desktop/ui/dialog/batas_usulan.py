"""Batas usulan: from which percent an achievement is proposed as above or as expected."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.angka import tulis_angka
from kinerja_desktop.domain.usulan_rating import BatasUsulan
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, Kerja
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.konteks import KonteksUi


class DialogBatasUsulan(DialogSimpan):
    """An aid of the office: ratings that were given stay as they are."""

    kolom = 2

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        periode_id: bytes,
        label: str,
        batas: BatasUsulan,
    ) -> None:
        self._periode_id = periode_id
        terang = self.tr(
            "Usulan hanya alat bantu: tidak ada peraturan yang menetapkan batasnya. Berlaku mulai {periode}; "
            "rating yang sudah diberikan tidak berubah."
        )
        super().__init__(self.tr("Batas usulan"), terang.format(periode=kata(label)), parent, konteks)
        self.setMinimumWidth(560)
        f = self.formulir
        f.angka("di_atas", self.tr("Di Atas mulai (%)"), wajib=True).isi(tulis_angka(batas.di_atas))
        f.angka("sesuai", self.tr("Sesuai mulai (%)"), wajib=True).isi(tulis_angka(batas.sesuai))
        self.ingat()
        f.isian["di_atas"].widget.setFocus()

    def kata_kerja(self) -> str:
        """Save them."""
        return self.tr("Simpan")

    def tindakan(self) -> tuple[str, Kerja]:
        """Set from the period shown on."""
        isi, periode_id = self.formulir.nilai(), self._periode_id

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import usulan_batas

            return usulan_batas.ubah(sesi, periode_id, str(isi["di_atas"]), str(isi["sesuai"]))

        return self.tr("Ubah batas usulan"), kerja


@daftarkan("batas_usulan")
def _contoh(parent: QWidget | None) -> DialogDasar:
    batas = BatasUsulan(Decimal(110), Decimal(90))
    return DialogBatasUsulan(parent, None, b"p" * 16, "Triwulan I 2026", batas)
