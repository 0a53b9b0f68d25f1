"""New files for this PC in the folders used last and on flash disks, noticed while the page is shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from kinerja_desktop.ui import folder_tukar
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.tukar_kata import sebut
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.tempat_lepas import akar_lepas

if TYPE_CHECKING:
    from kinerja_desktop.flows.tukar import BerkasBaru, BerkasFolder

#: Between two looks while the page is shown. A look runs on a worker, since a share may not answer.
SELANG_MS = 15_000


class PapanFolder(QFrame):
    """One line with the button that reads them; hidden while nothing new lies there."""

    terima_diminta = Signal(list)  # paths of the new files

    def __init__(self, konteks: KonteksUi, halaman: QWidget) -> None:
        super().__init__(halaman)
        self.konteks, self._halaman = konteks, halaman
        self.baru: Sequence[BerkasBaru] = ()
        self._melihat = False
        self.setObjectName("kartu")
        tata = QHBoxLayout(self)
        tata.setContentsMargins(16, 5, 16, 5)
        tata.setSpacing(12)
        self.kalimat = QLabel(self)
        self.kalimat.setWordWrap(True)
        self.kalimat.setTextFormat(Qt.TextFormat.PlainText)
        self.terima = tombol(self.tr("Terima sekarang"), "utama")
        self.terima.clicked.connect(self._minta)
        tata.addWidget(self.kalimat, 1)
        tata.addWidget(self.terima)
        self._jam = QTimer(self)
        self._jam.setInterval(SELANG_MS)
        self._jam.timeout.connect(self.lihat)
        halaman.installEventFilter(self)
        self.hide()

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Look when the page or its window comes to the front, and again and again while it is to be seen."""
        if objek is self._halaman:
            jenis = event.type()
            if jenis in (QEvent.Type.Show, QEvent.Type.WindowActivate) and self._halaman.isVisible():
                self._jam.start()
                self.lihat()
            elif jenis == QEvent.Type.Hide:
                self._jam.stop()
        return False

    def lihat(self) -> None:
        """Look into the folders; one look at a time."""
        if self._melihat or self.konteks.peran != "operator":
            return
        folder = folder_tukar.untuk_dilihat(self.konteks.tambahan.get("preferensi"))
        self._melihat = True

        def kerja() -> Any:
            from kinerja_desktop.flows.tukar import lihat_folder

            return lihat_folder([*folder, *akar_lepas()])

        self.konteks.tugas.jalankan_lain(kerja, self._dilihat, self._gagal, pemilik=self)

    def _minta(self, _turun: bool = False) -> None:
        self.terima_diminta.emit([str(b.path) for b in self.baru])

    def _gagal(self, _galat: BaseException) -> None:
        self._melihat = False  # a folder that cannot be read is no fault of the person's: the next look may

    def _dilihat(self, ada: Sequence[BerkasFolder]) -> None:
        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import berkas_baru

            return berkas_baru(sesi, ada)

        self.konteks.baca(di_pekerja, self._tampil, self._gagal, pemilik=self)

    def _tampil(self, baru: Sequence[BerkasBaru]) -> None:
        self._melihat = False
        if [b.path for b in baru] != [b.path for b in self.baru]:
            self.baru = baru
            self.kalimat.setText(self._sebut(baru) if baru else "")
        self.setVisible(bool(baru))

    def _sebut(self, baru: Sequence[BerkasBaru]) -> str:
        hitung = Counter(kata(b.dari) or self.tr("komputer yang meminta bergabung") for b in baru)
        folder = list(dict.fromkeys(str(b.path.parent) for b in baru))
        return self.tr("● Ada {n} berkas baru dari {siapa} di {folder}.").format(
            n=len(baru), siapa=sebut(list(hitung)), folder=sebut(folder[:2])
        )
