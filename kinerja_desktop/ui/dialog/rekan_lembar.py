"""Buat lembar 360: about whom, and how many forms per relation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QSpinBox, QWidget

from kinerja_desktop.domain.rekan_360 import DIRI, HUBUNGAN, NAMA_HUBUNGAN
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.centang import ButirCentang, DialogCentang
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan

_AWAL = {"atasan": 1, "rekan": 4, "bawahan": 3, "penerima": 3, DIRI: 1}


class DialogLembar360(DialogCentang):
    """hasil() is (ids of people, how many forms per relation)."""

    def __init__(
        self, putaran: str, orang: Sequence[ButirCentang], terbanyak: int, parent: QWidget | None = None
    ) -> None:
        self._terbanyak = terbanyak
        super().__init__(
            self.tr("Buat lembar untuk {putaran}").format(putaran=putaran),
            self.tr(
                "Setiap lembar mendapat kode acak; program tidak mencatat siapa yang menerimanya. Lembar "
                "yang sudah ada tidak dibuat dua kali. Lembar bawahan hanya untuk yang mempunyai bawahan."
            ),
            self.tr("Pegawai yang dinilai"),
            parent,
        )
        self.isi_butir(orang)

    def buat_atas(self) -> None:
        """Numbers per relation."""
        petak = QGridLayout()
        petak.setHorizontalSpacing(14)
        petak.setVerticalSpacing(4)
        self.banyak: dict[str, QSpinBox] = {}
        for n, h in enumerate(HUBUNGAN):
            label = QLabel(kata(NAMA_HUBUNGAN[h]), self)
            kotak = QSpinBox(self)
            kotak.setRange(0, 1 if h == DIRI else self._terbanyak)
            kotak.setValue(_AWAL[h])
            kotak.lineEdit().setTextMargins(7, 0, 7, 0)
            kotak.setAccessibleName(self.tr("Lembar {hubungan}").format(hubungan=label.text()))
            label.setBuddy(kotak)
            petak.addWidget(label, 0, n)
            petak.addWidget(kotak, 1, n)
            self.banyak[h] = kotak
        self.isi.addLayout(petak)

    def kata_kerja(self) -> str:
        """Make."""
        return self.tr("Buat lembar")

    def verba_jumlah(self, n: int) -> str:
        """For so many people."""
        return self.tr("Buat lembar untuk {n} pegawai").format(n=n)

    def hasil(self) -> tuple[list[bytes], dict[str, int]]:
        """People and numbers."""
        return self.terpilih(), {h: k.value() for h, k in self.banyak.items()}


@daftarkan("rekan_lembar")
def _contoh(parent: QWidget | None) -> DialogDasar:
    orang = [ButirCentang(b"o" * 16, "Pegawai Contoh", "Pengadministrasi Umum")]
    return DialogLembar360("Semester I 2026", orang, 60, parent)
