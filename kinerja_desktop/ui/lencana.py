"""The saved badge: "Menyimpan…", "✓ Tersimpan 10.42", or "! Belum tersimpan" with the red banner."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui.bahasa import kalimat_galat
from kinerja_desktop.ui.konteks import JamUi
from kinerja_desktop.ui.tema import poles_ulang


class Lencana(QLabel):
    """Says saved only when every change given so far is committed."""

    gagal_simpan = Signal(str)  # sentence; shown by the frame until solved
    pulih = Signal()

    def __init__(self, jam: JamUi, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lencana")
        self._jam = jam
        self._berjalan = 0
        self._saat = ""
        self._gagal: list[Callable[[], None]] = []
        self._nada = ""
        self._warnai = QTimer(self, singleShot=True, interval=0)
        self._warnai.timeout.connect(self._pasang_nada)
        self._tulis()
        self._pasang_nada()

    @property
    def ada_yang_gagal(self) -> bool:
        """True while a change could not be written."""
        return bool(self._gagal)

    @property
    def tersimpan(self) -> bool:
        """True when nothing is on its way and nothing failed."""
        return not self._berjalan and not self._gagal

    def mulai(self) -> None:
        """A change is on its way; at once, because the badge must never call it saved before it is."""
        self._berjalan += 1
        self._tulis()

    def berhasil(self) -> None:
        """A change is committed."""
        self._berjalan -= 1
        self._saat = self._jam.sekarang().astimezone().strftime("%H.%M")
        self._tulis()

    def gagal(self, galat: BaseException, ulangi: Callable[[], None]) -> None:
        """A change was not written: a refusal is said by the page, anything else keeps the red banner."""
        self._berjalan -= 1
        if not isinstance(galat, Tolakan):
            self._gagal.append(ulangi)
            self.gagal_simpan.emit(kalimat_galat(galat))
        self._tulis()

    def coba_lagi(self) -> None:
        """Send every change that failed once more, in order."""
        antre, self._gagal = self._gagal, []
        self.pulih.emit()
        for ulangi in antre:
            ulangi()
        self._tulis()

    def _tulis(self) -> None:
        if self._gagal:
            teks, nada = self.tr("! Belum tersimpan"), "bahaya"
        elif self._berjalan:
            teks, nada = self.tr("Menyimpan…"), "biasa"
        elif self._saat:
            teks, nada = self.tr("✓ Tersimpan {jam}").format(jam=self._saat), "sukses"
        else:
            teks, nada = self.tr("✓ Tersimpan"), "sukses"
        if teks != self.text():
            self.setText(teks)
            self.setAccessibleName(teks)
        self._nada = nada
        if self.property("nada") != nada:
            self._warnai.start()

    def _pasang_nada(self) -> None:
        """The colour follows the words: an edit that is written meanwhile needs none, and styling is dear."""
        if self.property("nada") != self._nada:
            self.setProperty("nada", self._nada)
            poles_ulang(self)
