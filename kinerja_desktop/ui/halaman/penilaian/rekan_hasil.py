"""The result of one person in a 360-degree round, or the sentence that says why there is none to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.perilaku import PERILAKU_MENURUT_KODE
from kinerja_desktop.domain.rekan_360 import DIRI, LABEL_PENDUKUNG, NAMA_HUBUNGAN, SKALA
from kinerja_desktop.ui.bahasa import kata, pesan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian.rekan_grafik import GrafikRata, Seri
from kinerja_desktop.ui.widget.label import label_salin

if TYPE_CHECKING:
    from kinerja_desktop.services.rekan_360_hasil import HasilOrang


class PanelHasil360(QWidget):
    """Name, bars, words; scrolls as a whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        atas = QHBoxLayout()
        self.nama = label_salin(self, nama="h2")
        self.cetak = tombol(self.tr("Cetak ringkasan…"))
        self.cetak.hide()
        atas.addWidget(self.nama, 1)
        atas.addWidget(self.cetak)
        tata.addLayout(atas)
        self.sebab = label_salin(self)
        tata.addWidget(self.sebab)
        self.gulir = QScrollArea(self)
        self.gulir.setWidgetResizable(True)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gulir.setAccessibleName(self.tr("Hasil umpan balik 360"))
        isi = QWidget(self.gulir)
        self._isi = QVBoxLayout(isi)
        self._isi.setContentsMargins(0, 0, 4, 0)
        self._isi.setSpacing(8)
        self.grafik = GrafikRata(self.tr("Rata-rata jawaban per nilai"), isi)
        self.kata = label_salin(isi)
        self.dari = label_salin(isi)
        self._isi.addWidget(self.dari)
        self._isi.addWidget(self.grafik)
        self._isi.addWidget(self.kata)
        self._isi.addStretch(1)
        self.gulir.setWidget(isi)
        self.gulir.hide()
        tata.addWidget(self.gulir, 1)
        tata.addStretch(0)  # without the scroll area the sentence stays at the top

    def kosong(self, nama: str, sebab: str) -> None:
        """Nothing to show, and why."""
        self.nama.setText(nama)
        self.sebab.setText(sebab)
        self.sebab.show()
        self.gulir.hide()
        self.cetak.hide()

    def tampil(self, h: HasilOrang) -> None:
        """What may be shown of this person."""
        self.nama.setText(h.nama)
        self.cetak.show()
        dari = "; ".join(
            self.tr("{nama} {n} orang").format(nama=kata(k.nama), n=k.pemberi) for k in h.hasil.kelompok
        )
        arti = ", ".join(f"{n} = {kata(a).lower()}" for n, a in SKALA)
        self.sebab.setText(pesan(h.sebab) if h.sebab is not None else "")
        self.sebab.setVisible(h.sebab is not None)
        self.dari.setText(
            " ".join(filter(None, (dari and f"{dari}.", self.tr("Jawaban: {arti}.").format(arti=arti))))
            + "\n"
            + kata(LABEL_PENDUKUNG)
        )
        kode = list(dict.fromkeys(b.nilai for b in h.butir))
        seri: list[Seri] = [(kata(k.nama), [k.rata[v].nilai for v in kode]) for k in h.hasil.kelompok]
        if h.hasil.semua is not None and len(h.hasil.kelompok) > 1:
            seri.append((self.tr("Semua"), [h.hasil.semua.rata[v].nilai for v in kode]))
        if h.hasil.diri:
            seri.append((kata(NAMA_HUBUNGAN[DIRI]), [h.hasil.diri[v].nilai for v in kode]))
        self.grafik.isi([kata(PERILAKU_MENURUT_KODE[v].nama) for v in kode], seri)
        self.grafik.setVisible(bool(seri))
        self.kata.setText(self._kata(h))
        self.kata.setVisible(bool(self.kata.text()))
        self.gulir.show()

    def _kata(self, h: HasilOrang) -> str:
        bagian = []
        if h.hasil.kata:
            bagian += [self.tr("Kata-kata, urutannya diacak:"), *(f"• {k}" for k in h.hasil.kata)]
        if h.hasil.kata_diri:
            bagian += [self.tr("Kata-kata sendiri:"), *(f"• {k}" for k in h.hasil.kata_diri)]
        return "\n".join(bagian)
