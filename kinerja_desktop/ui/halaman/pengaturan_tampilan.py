"""Pengaturan, part Tampilan: text size, theme, language and paper of this PC; each choice works at once."""

from __future__ import annotations

import contextlib
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.ui import bahasa, tema
from kinerja_desktop.ui.formulir import Isian
from kinerja_desktop.ui.halaman.dasar import Halaman


class PanelTampilan(QWidget):
    """Preferences of this person on this PC; nothing of it is stored in the office's data."""

    def __init__(self, halaman: Halaman) -> None:
        super().__init__(halaman)
        self._halaman, self._konteks = halaman, halaman.konteks
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 4, 0, 0)
        tata.setSpacing(12)
        kisi = QGridLayout()
        kisi.setHorizontalSpacing(18)
        kisi.setVerticalSpacing(12)
        self.pilihan: dict[str, QComboBox] = {}
        for n, (kunci, label, isi, petunjuk) in enumerate(self._kolom()):
            kotak = QComboBox(self)
            for nilai, teks in isi:
                kotak.addItem(teks, nilai)
            kotak.setCurrentIndex(max(0, kotak.findData(self._kini(kunci))))
            kotak.activated.connect(lambda _, k=kunci: self._terapkan(k))
            self.pilihan[kunci] = kotak
            kisi.addWidget(
                Isian(label, kotak, petunjuk, parent=self), n // 2, n % 2, Qt.AlignmentFlag.AlignTop
            )
        kisi.setColumnStretch(0, 1)
        kisi.setColumnStretch(1, 1)
        tata.addLayout(kisi)
        terang = QLabel(
            self.tr("Pilihan ini berlaku untuk Anda di komputer ini saja dan langsung dipakai."), self
        )
        terang.setObjectName("redup")
        terang.setWordWrap(True)
        tata.addWidget(terang)
        tata.addStretch(1)

    def _kolom(self) -> tuple[tuple[str, str, list[tuple[Any, str]], str], ...]:
        ukuran = {
            10: self.tr("Biasa (10)"),
            11: self.tr("Sedang (11)"),
            12: self.tr("Besar (12)"),
            14: self.tr("Sangat besar (14)"),
        }
        return (
            (
                "ukuran_huruf",
                self.tr("Ukuran huruf"),
                [(n, ukuran[n]) for n in tema.UKURAN],
                self.tr("Semua tulisan dan baris tabel ikut membesar."),
            ),
            (
                "tema",
                self.tr("Warna"),
                [
                    ("terang", self.tr("Terang")),
                    ("gelap", self.tr("Gelap")),
                    ("kontras", self.tr("Kontras tinggi")),
                ],
                "",
            ),
            ("bahasa", self.tr("Bahasa"), [("id", "Bahasa Indonesia"), ("en", "English")], ""),
            (
                "kertas",
                self.tr("Kertas untuk mencetak"),
                [("A4", "A4 (210 × 297 mm)"), ("F4", "F4 (215 × 330 mm)")],
                "",
            ),
        )

    def _kini(self, kunci: str) -> Any:
        preferensi = self._konteks.tambahan.get("preferensi")
        if preferensi is not None:
            return preferensi.ambil(kunci)
        return {"ukuran_huruf": tema.tema_kini().pt, "tema": tema.tema_kini().nama}.get(kunci)

    def muat(self) -> None:
        """Show the choices as they are now (paper may have been chosen on Cetak)."""
        for kunci, kotak in self.pilihan.items():
            kotak.setCurrentIndex(max(0, kotak.findData(self._kini(kunci))))
        self._halaman.siap.emit()

    def _terapkan(self, kunci: str) -> None:
        nilai = self.pilihan[kunci].currentData()
        preferensi = self._konteks.tambahan.get("preferensi")
        if preferensi is not None:
            with contextlib.suppress(OSError):  # the choice then holds until the program is closed
                preferensi.simpan(**{kunci: nilai})
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if kunci in ("tema", "ukuran_huruf"):
            tema.pasang(
                app, str(self.pilihan["tema"].currentData()), int(self.pilihan["ukuran_huruf"].currentData())
            )
        elif kunci == "bahasa" and nilai != bahasa.bahasa_kini():
            bahasa.pasang(app, str(nilai))
            aplikasi = self._konteks.tambahan.get("aplikasi")
            if aplikasi is not None:
                aplikasi.bangun_ulang("pengaturan", bagian="tampilan")
