"""Messages inside the page, near their cause; at most two at a time, never a box with only OK."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from kinerja_desktop.ui.bahasa import kalimat_galat, kata
from kinerja_desktop.ui.konteks import TombolPesan
from kinerja_desktop.ui.tema import poles_ulang

catatan = logging.getLogger(__name__)

TANDA = {"info": "i", "sukses": "✓", "peringatan": "!", "bahaya": "×"}


class Banner(QFrame):
    """One message line with optional buttons; tones info, sukses, peringatan, bahaya (a sign says it too)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(self.tr("Pesan"))
        tata = QHBoxLayout(self)
        tata.setContentsMargins(10, 5, 6, 5)
        tata.setSpacing(8)
        self._tanda = QLabel(self)
        self._tanda.setObjectName("bannerTanda")
        self._tanda.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._teks = QLabel(self)
        self._teks.setWordWrap(True)
        self._teks.setTextFormat(Qt.TextFormat.PlainText)
        self._teks.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._teks.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._tutup = QToolButton(self)
        self._tutup.setText("×")
        self._tutup.setObjectName("tutupBanner")
        self._tutup.setAccessibleName(self.tr("Tutup pesan"))
        self._tutup.setToolTip(self.tr("Tutup pesan (Esc)"))
        self._tutup.clicked.connect(self.bersihkan)
        tata.addWidget(self._tanda, 0, Qt.AlignmentFlag.AlignVCenter)
        tata.addWidget(self._teks, 1)
        self._tempat_tombol = QHBoxLayout()
        self._tempat_tombol.setSpacing(6)
        tata.addLayout(self._tempat_tombol)
        tata.addWidget(self._tutup)
        self._tombol: list[QPushButton] = []
        self.nada = ""
        self.hide()

    @property
    def teks(self) -> str:
        """The sentence shown; empty when the banner is hidden."""
        return self._teks.text() if not self.isHidden() else ""

    def tombol(self) -> list[QPushButton]:
        """The buttons of the message shown."""
        return list(self._tombol)

    def tampilkan(
        self, teks: str, nada: str = "info", tombol: Sequence[TombolPesan] = (), tetap: bool = False
    ) -> None:
        """Show one sentence; `tetap` takes the closing cross away (the state itself must change)."""
        self.nada = nada
        self.setProperty("nada", nada)
        self._tanda.setProperty("nada", nada)
        for w in (self, self._tanda):
            poles_ulang(w)
        self._tanda.setText(TANDA[nada])
        sisi = max(20, self._tanda.sizeHint().height())  # round in large letters too
        self._tanda.setFixedSize(sisi, sisi)
        teks = kata(teks)  # what a service answered comes as its Indonesian sentence
        self._teks.setText(teks)
        self.setAccessibleDescription(teks)
        for lama in self._tombol:
            lama.hide()
            lama.deleteLater()
        self._tombol = []
        for label, panggil in tombol:
            t = QPushButton(label, self)
            t.setAccessibleName(label)
            t.clicked.connect(lambda _=False, p=panggil: p())
            self._tempat_tombol.addWidget(t)
            self._tombol.append(t)
        self._tutup.setVisible(not tetap)
        self.show()

    def info(self, teks: str, tombol: Sequence[TombolPesan] = ()) -> None:
        """A plain notice."""
        self.tampilkan(teks, "info", tombol)

    def sukses(self, teks: str, tombol: Sequence[TombolPesan] = ()) -> None:
        """Something is done."""
        self.tampilkan(teks, "sukses", tombol)

    def peringatan(self, teks: str, tombol: Sequence[TombolPesan] = ()) -> None:
        """Something wants attention."""
        self.tampilkan(teks, "peringatan", tombol)

    def bahaya(self, teks: str, tombol: Sequence[TombolPesan] = ()) -> None:
        """Something failed or was refused."""
        self.tampilkan(teks, "bahaya", tombol)

    def galat(self, galat: BaseException) -> None:
        """Say an error in a sentence: refusals in their own words, the unexpected without a traceback."""
        kalimat = kalimat_galat(galat)
        if kalimat:
            self.tampilkan(kalimat, "bahaya")

    def ditinggal(self) -> None:
        """The page is left: what was done there is no news any more; a refusal waits for the return."""
        if self.nada == "sukses":
            self.bersihkan()

    def bersihkan(self) -> None:
        """Hide the message; who used one of its buttons goes on where the page is worked."""
        fokus = self.window().focusWidget()
        ditekan = fokus is not None and self.isAncestorOf(fokus)
        self.nada = ""
        self.hide()
        awal = getattr(self.parentWidget(), "fokus_awal", None)
        w = awal() if ditekan and awal is not None else None
        if w is not None:  # else the focus would fall upon the window's first button
            w.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the message."""
        if event.key() == Qt.Key.Key_Escape and not self._tutup.isHidden():
            self.bersihkan()
            return
        super().keyPressEvent(event)


class PesanTerarah:
    """KonteksUi.banner: messages go to the banner that `cari` names now (that of the page shown)."""

    def __init__(self, cari: Callable[[], Banner]) -> None:
        self._banner = cari

    def info(self, teks: str, tombol: Sequence[TombolPesan] = ()) -> None:
        """A plain notice."""
        self._banner().info(teks, tombol)

    def sukses(self, teks: str, tombol: Sequence[TombolPesan] = ()) -> None:
        """Something is done."""
        self._banner().sukses(teks, tombol)

    def peringatan(self, teks: str, tombol: Sequence[TombolPesan] = ()) -> None:
        """Something wants attention."""
        self._banner().peringatan(teks, tombol)

    def bahaya(self, teks: str, tombol: Sequence[TombolPesan] = ()) -> None:
        """Something failed or was refused."""
        self._banner().bahaya(teks, tombol)

    def galat(self, galat: BaseException) -> None:
        """An error in a sentence."""
        self._banner().galat(galat)

    def bersihkan(self) -> None:
        """Take the message away."""
        self._banner().bersihkan()
