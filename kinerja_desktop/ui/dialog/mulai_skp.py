"""Mulai dari: what new SKP are filled with; asked only where there is something to begin from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan

if TYPE_CHECKING:
    from kinerja_desktop.services.skp_awal import PilihanAwal


class DialogMulaiSkp(DialogDasar):
    """hasil() is the key of services.skp_awal that was chosen."""

    def __init__(
        self, siapa: str, tahun: int, pilihan: Sequence[PilihanAwal], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Buat SKP {tahun}: {siapa}").format(tahun=tahun, siapa=kata(siapa)),
            self.tr("Isinya dapat diubah sesudahnya. Sekali Urungkan membatalkan pembuatannya."),
            parent,
        )
        self.formulir.hide()
        self._grup = QButtonGroup(self)
        self._kunci: list[str] = []
        jumlah = pilihan[0].pegawai
        for n, p in enumerate(pilihan):
            satu = QRadioButton(self._teks(p, jumlah), self)
            self._grup.addButton(satu, n)
            self._kunci.append(p.kunci)
            self.isi.addWidget(satu)
        urut = [k for k in ("standar", "lalu", "kosong") if k in self._kunci]
        self._grup.button(self._kunci.index(urut[0])).setChecked(True)
        self.isi.addStretch(1)

    def _teks(self, p: PilihanAwal, jumlah: int) -> str:
        if p.kunci == "kosong":
            return self.tr("Kosong")
        nama = {
            "standar": self.tr("Standar jabatan"),
            "lalu": self.tr("SKP tahun lalu"),
            "rekan": self.tr("SKP rekan dengan jabatan sama"),
        }[p.kunci]
        if jumlah == 1:
            dari = f" {p.dari}" if p.kunci == "rekan" else ""
            return self.tr("{nama}{dari} ({n} RHK)").format(nama=nama, dari=dari and f":{dari}", n=p.rhk)
        return self.tr("{nama} (untuk {ada} dari {jumlah} pegawai, {n} RHK)").format(
            nama=nama, ada=p.pegawai, jumlah=jumlah, n=p.rhk
        )

    def showEvent(self, event: QShowEvent) -> None:
        """The choice has the focus: arrows move in it, Enter makes."""
        super().showEvent(event)
        kini = self._grup.checkedButton()
        if kini is not None:
            kini.setFocus()

    def kata_kerja(self) -> str:
        """Make."""
        return self.tr("Buat SKP")

    def hasil(self) -> str:
        """Key of the way to begin."""
        return self._kunci[self._grup.checkedId()]


@daftarkan("mulai_skp")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.services.skp_awal import PilihanAwal

    pilihan = [
        PilihanAwal("kosong", 12, 0),
        PilihanAwal("standar", 10, 30),
        PilihanAwal("lalu", 9, 41),
        PilihanAwal("rekan", 4, 12),
    ]
    return DialogMulaiSkp("12 pegawai", 2026, pilihan, parent)
