"""Pola saya: an assessor's own ratings in plain words; shown to that person alone, with no way out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.predikat import NAMA_RATING, Predikat, Rating
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan

if TYPE_CHECKING:
    from kinerja_desktop.domain.pola_menilai import PolaMenilai
    from kinerja_desktop.services.pola_menilai import PolaSaya


class DialogPolaMenilai(DialogDasar):
    """Numbers, what they say, what could be looked at; nothing is kept, printed or copied."""

    def __init__(self, isi: PolaSaya, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Pola saya menilai"),
            self.tr(
                "Hanya Anda yang melihat ini: tidak disimpan, tidak dicetak, tidak dikirim. Ini bahan "
                "bercermin, bukan penilaian atas Anda."
            ),
            parent,
        )
        self.formulir.hide()
        self.setMinimumSize(680, 400)
        self._data = isi
        dalam = QWidget(self)
        self._tata = QVBoxLayout(dalam)
        self._tata.setContentsMargins(0, 0, 6, 0)
        self._tata.setSpacing(8)
        self._bagian(kata(isi.label), isi.periode, self.tr("orang"))
        if isi.banding:
            self._judul(self.tr("Dibanding periode Anda sebelumnya"))
            for kalimat in isi.banding:
                self._baris(kata(kalimat))
        judul = self.tr("Sepanjang {tahun} sampai kini").format(tahun=isi.tahun)
        self._bagian(judul, isi.setahun, self.tr("penilaian"))
        self._tata.addStretch(1)
        self.gulir = QScrollArea(self)
        self.gulir.setWidget(dalam)
        self.gulir.setWidgetResizable(True)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gulir.setAccessibleName(self.tr("Pola saya menilai"))
        self.isi.addWidget(self.gulir, 1)
        self.batal.hide()
        self.gulir.setFocus()

    def _bagian(self, judul: str, p: PolaMenilai, satuan: str) -> None:
        self._judul(judul)
        for nama, s in ((self.tr("Hasil kerja"), p.hasil), (self.tr("Perilaku kerja"), p.perilaku)):
            angka = ", ".join(f"{kata(NAMA_RATING[r])} {n}" for r, n in zip(Rating, s, strict=True))
            self._baris(f"{nama}: {angka}.")
        predikat = ", ".join(f"{kata(x.value)} {p.predikat[x]}" for x in Predikat if p.predikat[x])
        if predikat:
            self._baris(self.tr("Predikat: {isi} ({satuan}).").format(isi=predikat, satuan=satuan))
        if not p.cukup:
            self._baris(
                self.tr("Kurang dari {n} orang dinilai: tidak ada yang dapat disimpulkan.").format(
                    n=self._data.orang_paling_sedikit
                ),
                redup=True,
            )
        elif not p.temuan:
            self._baris(self.tr("Tidak ada kecenderungan yang menonjol."))
        for t in p.temuan:
            self._baris(kata(t.kalimat))
            self._baris(kata(t.periksa), redup=True)

    def _judul(self, teks: str) -> None:
        label = self._baris(teks)
        tebal = label.font()
        tebal.setBold(True)
        label.setFont(tebal)

    def _baris(self, teks: str, *, redup: bool = False) -> QLabel:
        label = QLabel(teks, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if redup:
            label.setObjectName("redup")
        self._tata.addWidget(label)
        return label

    def kata_kerja(self) -> str:
        """Close."""
        return self.tr("Tutup")

    def hasil(self) -> Any:
        """Nothing is answered."""
        return None


@daftarkan("pola_menilai")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.domain.pola_menilai import NilaiDiberi, batas_menilai, ukur
    from kinerja_desktop.services.pola_menilai import PolaSaya

    nilai = [NilaiDiberi(bytes([n]) * 16, Rating.DI_ATAS, Rating.SESUAI) for n in range(8)]
    pola = ukur([*nilai, NilaiDiberi(b"z" * 16, Rating.SESUAI, Rating.SESUAI)], batas_menilai())
    return DialogPolaMenilai(PolaSaya("Triwulan I 2026", pola, 2026, pola, (), 4), parent)
