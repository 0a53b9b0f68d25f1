"""Kasus khusus: who is one in this period, how the rule treats it, what the assessor does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.widget.label import label_salin

if TYPE_CHECKING:
    from kinerja_desktop.services.kasus_khusus import BarisKasus


class DialogKasusKhusus(DialogDasar):
    """Reads only; every case with its basis."""

    def __init__(
        self, daftar: Sequence[BarisKasus], periode: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Kasus khusus {periode} ({n})").format(periode=periode, n=len(daftar)),
            self.tr("Perlakuan menurut aturan dan apa yang dikerjakan penilai."),
            parent,
        )
        self.formulir.hide()
        self.setMinimumSize(700, 400)
        isi = QWidget(self)
        tata = QVBoxLayout(isi)
        tata.setContentsMargins(0, 0, 6, 0)
        tata.setSpacing(10)
        for baris in daftar:
            tata.addWidget(self._kartu(baris, isi))
        if not daftar:
            tata.addWidget(label_salin(isi, self.tr("Tidak ada kasus khusus pada periode ini.")))
        tata.addStretch(1)
        self.gulir = QScrollArea(self)
        self.gulir.setWidget(isi)
        self.gulir.setWidgetResizable(True)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gulir.setAccessibleName(self.tr("Daftar kasus khusus"))
        self.isi.addWidget(self.gulir, 1)
        self.batal.hide()
        self.gulir.setFocus()

    def _kartu(self, b: BarisKasus, induk: QWidget) -> QFrame:
        kartu = QFrame(induk)
        kartu.setObjectName("kartu")
        tata = QVBoxLayout(kartu)
        tata.setContentsMargins(12, 8, 12, 8)
        tata.setSpacing(4)
        judul = label_salin(kartu, f"{b.nama} · {kata(b.jabatan)}" if b.jabatan else b.nama)
        tebal = judul.font()
        tebal.setBold(True)
        judul.setFont(tebal)
        tata.addWidget(judul)
        for k in b.kasus:
            tata.addWidget(label_salin(kartu, f"{kata(k.tanda)}: {kata(k.perlakuan)}"))
            tata.addWidget(label_salin(kartu, kata(k.tindakan)))
            dasar = self.tr("Dasar: {dasar}").format(dasar=kata(k.dasar))
            tata.addWidget(label_salin(kartu, dasar, "redup"))
        return kartu

    def kata_kerja(self) -> str:
        """Close."""
        return self.tr("Tutup")

    def hasil(self) -> Any:
        """Nothing is answered."""
        return None


@daftarkan("kasus_khusus")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.domain.kasus_khusus import cpns, paruh_waktu
    from kinerja_desktop.services.kasus_khusus import BarisKasus

    return DialogKasusKhusus(
        [
            BarisKasus(b"a" * 16, None, "Ani", "Pengelola Layanan", (paruh_waktu(True),)),
            BarisKasus(b"b" * 16, None, "Contoh Kedua", "Arsiparis Ahli Pertama", (cpns(),)),
        ],
        "Triwulan I 2026",
        parent,
    )
