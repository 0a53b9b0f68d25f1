"""The right side of Beda Isian: one question in words, its values, and the buttons that decide it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.beda_isian_kartu import DeretSisi, KartuKetik
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.tema import poles_ulang
from kinerja_desktop.ui.widget.alir import TataAlir
from kinerja_desktop.ui.widget.label import label_baris

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_beda import BedaIsian, OrangSama, VersiLain


class RincianBeda(QWidget):
    """`tampilkan` gives it a question, `tampilkan_versi` an approval of other words; the page acts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        luar = QVBoxLayout(self)
        luar.setContentsMargins(6, 0, 0, 0)
        luar.setSpacing(8)
        self.gulir = QScrollArea(self)
        self.gulir.setWidgetResizable(True)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gulir.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        isi = QWidget(self.gulir)
        isi.setObjectName("badan")
        tata = QVBoxLayout(isi)
        tata.setContentsMargins(0, 0, 8, 0)
        tata.setSpacing(6)
        self.judul = label_baris(isi, "", "h2")
        self.letak = label_baris(isi, "", "redup")
        self.catatan = label_baris(isi)
        self.deret = DeretSisi(isi)
        self.deret.berubah.connect(self._tombol)
        for w in (self.judul, self.letak, self.catatan, self.deret):
            tata.addWidget(w)
        tata.addStretch(1)
        self.gulir.setWidget(isi)
        luar.addWidget(self.gulir, 1)
        kaki = QWidget(self)
        baris = TataAlir(8, kaki)
        self.pakai = tombol(
            self.tr("Pakai ini"), "utama", petunjuk=self.tr("Pakai nilai yang dipilih (Enter)")
        )
        self.serupa = tombol(self.tr("Pakai untuk yang serupa…"))
        self.buka = tombol(self.tr("Buka dokumen"), "utama")
        self.bukan = tombol(self.tr("Bukan orang yang sama"))
        for t in (self.pakai, self.serupa, self.bukan, self.buka):
            baris.addWidget(t)
        luar.addWidget(kaki)
        self._b: BedaIsian | OrangSama | None = None
        self.tampilkan(None, False)

    def tampilkan(self, b: BedaIsian | None, pusat: bool) -> None:
        """Show a question, or nothing; what was chosen for the same question before stays."""
        if b is not None and self._b == b and self.deret.kartu:
            return
        self._b = b
        self.buka.hide()
        self.bukan.hide()
        self._nama_pakai(self.tr("Pakai ini"))
        if b is None:
            self.deret.kosongkan()
            self.judul.setText(self.tr("Pilih sebuah isian di daftar."))
            for w in (self.letak, self.catatan, self.pakai, self.serupa):
                w.hide()
            return
        self.judul.setText(kata(b.judul))
        self.letak.setText(" · ".join(kata(t) for t in (b.kelompok, b.keterangan) if t))
        self.letak.show()
        self._katakan(b)
        self.deret.isi(b)
        self.deret.show()
        self.pakai.setVisible(not b.sebab)
        self.serupa.setVisible(not b.sebab and not b.tunggal)
        self._tombol()
        self.gulir.verticalScrollBar().setValue(0)

    def _katakan(self, b: BedaIsian) -> None:
        teks, nada = "", ""
        if b.sebab:
            teks, nada = f"! {kata(b.sebab)}", "peringatan"
            if b.siapa:
                teks += " " + self.tr("Yang memutuskan: {siapa}.").format(siapa=kata(b.siapa))
        elif b.tunggal:
            teks = self.tr("! Persetujuan, rating, hak, dan kunci diputuskan satu per satu.")
            nada = "peringatan"
        self.catatan.setText(teks)
        self.catatan.setVisible(bool(teks))
        self.catatan.setProperty("nada", nada)
        poles_ulang(self.catatan)

    def tampilkan_versi(self, v: VersiLain) -> None:
        """An approval that speaks of other words: what happened and where to go."""
        self._b = None
        self.deret.kosongkan()
        self.judul.setText(kata(v.dokumen))
        self.letak.hide()
        self.catatan.setText(f"! {kata(v.kalimat)}")
        self.catatan.setProperty("nada", "peringatan")
        poles_ulang(self.catatan)
        self.catatan.show()
        self.pakai.hide()
        self.serupa.hide()
        self.bukan.hide()
        teks = self.tr("Buka SKP") if v.jenis == "skp" else self.tr("Buka penilaian")
        self.buka.setText(teks)
        self.buka.setAccessibleName(teks)
        self.buka.show()

    def tampilkan_sama(self, o: OrangSama) -> None:
        """People with one NIP: which row is kept, or that they are different people."""
        if self._b != o:
            self._b = o
            self.deret.isi_orang(o)
        self.judul.setText(self.tr("Orang yang sama?"))
        self.letak.setText(self.tr("NIP {nip}").format(nip=o.nip))
        self.letak.show()
        self.catatan.setText(
            self.tr(
                "NIP ini ditambahkan di dua komputer. Bila orangnya sama, pilih data yang dipakai: jabatan, "
                "SKP, dan penilai dari data lain dipindahkan ke sana."
            )
        )
        self.catatan.setProperty("nada", "")
        poles_ulang(self.catatan)
        self.catatan.show()
        self.buka.hide()
        self.serupa.hide()
        self._nama_pakai(self.tr("Satukan ke yang dipilih"))
        self.pakai.show()
        self.bukan.show()
        self._tombol()

    def _nama_pakai(self, teks: str) -> None:
        self.pakai.setText(teks)
        self.pakai.setAccessibleName(teks)

    def _tombol(self) -> None:
        pilih = self.deret.terpilih
        self.pakai.setEnabled(pilih is not None)
        self.serupa.setEnabled(pilih is not None and not isinstance(pilih, KartuKetik))

    def ketikan(self) -> dict[str, str] | None:
        """What was typed by column; None when one of the values is chosen."""
        pilih = self.deret.terpilih
        return pilih.isi() if isinstance(pilih, KartuKetik) else None

    def fokus(self) -> QWidget | None:
        """Where the keyboard begins at this side."""
        if not self.buka.isHidden():
            return self.buka
        return self.deret.fokus() if not self.pakai.isHidden() else None
