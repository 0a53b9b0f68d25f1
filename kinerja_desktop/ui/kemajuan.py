"""Progress that appears late and stays a moment: cursor after 300 ms, window after 600 ms for 500 ms."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.tugas import Pekerjaan, Tugas

KURSOR_MS = 300
JENDELA_MS = 600
MINIMAL_MS = 500


class JendelaKemajuan(QDialog):
    """What is being done, how far, and Batal where stopping is safe."""

    def __init__(self, induk: QWidget | None) -> None:
        super().__init__(induk)
        self.setWindowTitle(self.tr("Sedang bekerja"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(380)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(18, 16, 18, 14)
        tata.setSpacing(10)
        self.judul = QLabel(self)
        self.judul.setObjectName("h2")
        self.rincian = QLabel(self)
        self.rincian.setObjectName("redup")
        self.batang = QProgressBar(self)
        self.batang.setTextVisible(False)
        self.batang.setAccessibleName(self.tr("Kemajuan"))
        self.kotak = QDialogButtonBox(self)
        self.batal = self.kotak.addButton(self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole)
        self.batal.clicked.connect(self._minta_batal)
        for w in (self.judul, self.batang, self.rincian, self.kotak):
            tata.addWidget(w)
        self.pekerjaan: Pekerjaan | None = None

    def ikuti(self, pekerjaan: Pekerjaan) -> None:
        """Show this job from now on."""
        self.pekerjaan = pekerjaan
        self.judul.setText(kata(pekerjaan.judul))
        bisa = pekerjaan.kendali is not None and pekerjaan.kendali.bisa_batal
        self.kotak.setVisible(bisa)
        self.batal.setEnabled(bisa)
        self.perbarui()

    def perbarui(self) -> None:
        """Read how far the job is."""
        kendali = self.pekerjaan.kendali if self.pekerjaan else None
        n, dari, teks = kendali.kemajuan if kendali else (0, 0, "")
        self.batang.setRange(0, dari)
        self.batang.setValue(n)
        self.rincian.setText(kata(teks) or self.tr("Mohon tunggu sebentar."))

    def _minta_batal(self) -> None:
        if self.pekerjaan and self.pekerjaan.kendali:
            self.pekerjaan.kendali.minta_batal()
            self.batal.setEnabled(False)
            self.rincian.setText(self.tr("Menghentikan di langkah aman berikutnya…"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc asks the job to stop; the window itself closes only with the job."""
        if event.key() == Qt.Key.Key_Escape:
            self._minta_batal()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The cross asks the job to stop."""
        self._minta_batal()
        event.ignore()


class KemajuanTerlambat(QObject):
    """Watches the named jobs of a Tugas and shows cursor and window late."""

    def __init__(self, tugas: Tugas, jendela: QWidget) -> None:
        super().__init__(jendela)
        self._jendela = jendela
        self._aktif: list[Pekerjaan] = []
        self._kursor = False
        self._dialog: JendelaKemajuan | None = None
        self._tampil_sejak = 0.0
        self._detak = QTimer(self)
        self._detak.setInterval(50)
        self._detak.timeout.connect(self._periksa)
        tugas.mulai.connect(self._mulai)
        tugas.tuntas.connect(self._tuntas)

    @property
    def dialog(self) -> JendelaKemajuan | None:
        """The window while it is shown."""
        return self._dialog if self._dialog is not None and self._dialog.isVisible() else None

    def _mulai(self, pekerjaan: Pekerjaan) -> None:
        if pekerjaan.judul:
            self._aktif.append(pekerjaan)
            self._detak.start()

    def _tuntas(self, pekerjaan: Pekerjaan) -> None:
        if pekerjaan in self._aktif:
            self._aktif.remove(pekerjaan)
        if not self._aktif:
            self._kursor_biasa()

    def _periksa(self) -> None:
        if not self._aktif:
            lama_tampil = (time.monotonic() - self._tampil_sejak) * 1000
            if self.dialog is None or lama_tampil >= MINIMAL_MS:
                self._detak.stop()
                self._sembunyi()
            return
        lama = (time.monotonic() - self._aktif[0].mulai) * 1000
        if lama >= KURSOR_MS and not self._kursor:
            self._kursor = True
            QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        if lama >= JENDELA_MS:
            if self.dialog is None:
                self._dialog = self._dialog or JendelaKemajuan(self._jendela)
                self._tampil_sejak = time.monotonic()
                self._dialog.ikuti(self._aktif[0])
                self._dialog.show()
            elif self.dialog.pekerjaan is not self._aktif[0]:
                self.dialog.ikuti(self._aktif[0])
            else:
                self.dialog.perbarui()

    def _kursor_biasa(self) -> None:
        if self._kursor:
            self._kursor = False
            QApplication.restoreOverrideCursor()

    def _sembunyi(self) -> None:
        self._kursor_biasa()
        if self._dialog is not None:
            self._dialog.hide()
