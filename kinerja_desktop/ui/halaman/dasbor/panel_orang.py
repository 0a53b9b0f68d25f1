"""Lihat orangnya: the people behind one bar or cell, in place of the charts; Enter opens one of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.nip import tampil_nip
from kinerja_desktop.domain.predikat import NAMA_RATING, Rating
from kinerja_desktop.services.lembar_rekap import KHUSUS, SELESAI, TERISI
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_rekap import BarisTahun


class PanelOrang(QWidget):
    """Heading, list, and the way back (Esc); `dibuka` gives the row."""

    ditutup = Signal()
    dibuka = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._orang: dict[bytes, BarisTahun] = {}
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        atas = QHBoxLayout()
        atas.setSpacing(10)
        self.kembali = tombol(self.tr("‹ Kembali ke grafik"), nama=self.tr("Kembali ke grafik"))
        self.kembali.clicked.connect(self.ditutup)
        self.judul = QLabel(self)
        self.judul.setObjectName("h2")
        self.judul.setTextFormat(Qt.TextFormat.PlainText)
        atas.addWidget(self.kembali)
        atas.addWidget(self.judul, 1)
        tata.addLayout(atas)
        self.model = KisiModel(
            [
                Kolom("nama", self.tr("Nama"), 190, lentur=True),
                Kolom("nip", self.tr("NIP"), 168),
                Kolom("jabatan", self.tr("Jabatan"), 170, lentur=True),
                Kolom("unit", self.tr("Unit kerja"), 150, lentur=True),
                Kolom("hasil", self.tr("Hasil kerja"), 92),
                Kolom("perilaku", self.tr("Perilaku"), 92),
                Kolom("predikat", self.tr("Predikat"), 120),
                Kolom("keadaan", self.tr("Keadaan"), 108),
            ],
            parent=self,
        )
        self.tabel = KisiView(self.model, self.tr("Daftar pegawai"), daftar=True, parent=self)
        self.tabel.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.tabel.dibuka.connect(self._buka)
        self.setFocusProxy(self.tabel)
        tata.addWidget(self.tabel, 1)
        bawah = QHBoxLayout()
        self.petunjuk = QLabel(self)
        self.petunjuk.setObjectName("redup")
        self.buka = tombol(self.tr("Buka"), "utama", petunjuk=self.tr("Buka yang dipilih (Enter)"))
        self.buka.clicked.connect(lambda: self._buka(self.tabel.id_kini()))
        bawah.addWidget(self.petunjuk, 1)
        bawah.addWidget(self.buka)
        tata.addLayout(bawah)

    def isi(self, judul: str, orang: Sequence[BarisTahun], periode: str, pusat: bool) -> None:
        """Show these people with what the period gave them."""
        self.judul.setText(self.tr("{apa} · {n} orang").format(apa=judul, n=len(orang)))
        self.petunjuk.setText(
            self.tr("Enter membuka Rekap kantornya. Esc kembali ke grafik.")
            if pusat
            else self.tr("Enter membuka penilaian atau SKP-nya. Esc kembali ke grafik.")
        )
        self._orang = {b.kunci: b for b in orang}
        self.tabel.isi_ulang([self._baris(b, periode, pusat) for b in orang])
        self.buka.setEnabled(bool(orang))
        if orang and self.tabel.id_kini() is None:
            self.tabel.ke(0, 0)

    def _baris(self, b: BarisTahun, periode: str, pusat: bool) -> Baris:
        s = b.sel.get(periode)
        nilai = {
            "nama": b.nama,
            "nip": tampil_nip(b.nip),
            "jabatan": b.jabatan,
            "unit": b.kantor.nama if pusat else b.unit,
            "hasil": rating(s.hasil) if s else "",
            "perilaku": rating(s.perilaku) if s else "",
            "predikat": kata(s.predikat) if s else "",
            "keadaan": kata(s.sebab) if s and s.kelompok == KHUSUS else self.keadaan(s.keadaan if s else ""),
        }
        return Baris(b.kunci, nilai, nama=b.nama)

    def keadaan(self, keadaan: str) -> str:
        """How far an evaluation is, with its sign."""
        return {SELESAI: self.tr("✓ Selesai"), TERISI: self.tr("○ Sudah diisi")}.get(
            keadaan, self.tr("! Belum dinilai")
        )

    def _buka(self, kunci: bytes | None) -> None:
        if kunci in self._orang:
            self.dibuka.emit(self._orang[kunci])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the charts."""
        if event.key() == Qt.Key.Key_Escape:
            self.ditutup.emit()
            return
        super().keyPressEvent(event)


def rating(nilai: str) -> str:
    """A rating in words short enough for a column: "Di Atas"."""
    return kata(NAMA_RATING[Rating(nilai)]).replace(" Ekspektasi", "") if nilai else ""
