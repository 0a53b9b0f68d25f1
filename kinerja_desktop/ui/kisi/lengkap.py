"""A grid ready for a page: view, messages, paste problems, legend, and the lower panel with full text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.ui.banner import Banner
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.baris import PerubahanSel
from kinerja_desktop.ui.kisi.kolom import NILAI
from kinerja_desktop.ui.kisi.model import TUNDA, KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.kisi.tempel import Rencana
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung
from kinerja_desktop.ui.widget.elips import LabelElips

MAKS_MASALAH = 200
# (akses, changes[, bekal]) on the worker -> Outcome; its value may map provisional to real row ids.
Penyimpan = Callable[..., Outcome[Any] | Any]


class PanelTempel(QFrame):
    """What does not fit of a paste, before anything is written."""

    def __init__(self, kisi: KisiView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panelBawah")
        self._kisi = kisi
        self._rencana: tuple[Rencana, str] | None = None
        tata = QVBoxLayout(self)
        tata.setContentsMargins(12, 8, 12, 10)
        tata.setSpacing(6)
        self.judul = QLabel(self)
        self.judul.setObjectName("h2")
        self.judul.setWordWrap(True)
        self.daftar = QPlainTextEdit(self)
        self.daftar.setReadOnly(True)
        self.daftar.setTabChangesFocus(True)
        self.daftar.setAccessibleName(self.tr("Isian yang tidak cocok"))
        self.daftar.setMaximumHeight(96)
        self.tempel = tombol(self.tr("Tempel yang benar saja"), "utama")
        self.batal = tombol(self.tr("Batal"))
        baris = QHBoxLayout()
        baris.addWidget(self.tempel)
        baris.addStretch(1)
        baris.addWidget(self.batal)
        tata.addWidget(self.judul)
        tata.addWidget(self.daftar)
        tata.addLayout(baris)
        self.tempel.clicked.connect(self._tempel)
        self.batal.clicked.connect(self.tutup)
        self.hide()

    def tanya(self, rencana: Rencana, judul: str) -> None:
        """Show the problems; focus goes to Batal so that Enter by habit writes nothing."""
        self._rencana = (rencana, judul)
        n, benar = len(rencana.masalah), len(rencana.perubahan)
        self.judul.setText(
            self.tr("{n} isian tidak cocok, {benar} sel dapat ditempel.").format(n=n, benar=benar)
        )
        isi = rencana.masalah[:MAKS_MASALAH]
        if n > MAKS_MASALAH:
            isi.append(self.tr("… dan {n} lagi.").format(n=n - MAKS_MASALAH))
        self.daftar.setPlainText("\n".join(isi))
        self.tempel.setEnabled(benar > 0)
        self.show()
        self.batal.setFocus()

    def _tempel(self) -> None:
        if self._rencana is not None:
            rencana, judul = self._rencana
            self.tutup()
            self._kisi.tempel_rencana(rencana, judul)

    def tutup(self) -> None:
        """Drop the plan."""
        self._rencana = None
        self.hide()
        self._kisi.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is Batal."""
        if event.key() == Qt.Key.Key_Escape:
            self.tutup()
            return
        super().keyPressEvent(event)


class Kisi(QWidget):
    """View plus everything around it; the lower panel shows the whole cell or what `jelaskan` gives."""

    def __init__(
        self,
        model: KisiModel,
        nama: str,
        *,
        daftar: bool = False,
        panel: bool = True,
        banner: Banner | None = None,
        tampilan: type[KisiView] = KisiView,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = model
        self.view = tampilan(model, nama, daftar, self)
        self.setFocusProxy(self.view)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        self._banner_luar = banner
        self.banner = banner or Banner(self)
        if banner is None:
            tata.addWidget(self.banner)
        self.panel_tempel = PanelTempel(self.view, self)
        tata.addWidget(self.panel_tempel)
        tata.addWidget(self.view, 1)
        self.legenda = QLabel(self._teks_legenda(), self)
        self.legenda.setObjectName("legenda")
        self.legenda.setVisible(any(k.jenis == NILAI for k in model.kolom))
        tata.addWidget(self.legenda)
        self.panel = self._buat_panel()
        tata.addWidget(self.panel)
        self.panel.setVisible(panel)
        self._jelas: Callable[[bytes | None, str], str] | None = None
        self.view.teks_penuh.connect(self._tampil_penuh)
        self._salah = ""  # what was typed and not taken, as the banner says it
        self.view.pesan.connect(self._sampaikan)
        self.view.ditolak.connect(self.banner.galat)
        self.view.butuh_tanya.connect(self.panel_tempel.tanya)

    def _sampaikan(self, nada: str, kalimat: str) -> None:
        self.banner.tampilkan(kalimat, nada)
        self._salah = self.banner.teks if nada == "bahaya" else ""

    def lupakan_salah(self) -> None:
        """Something good was entered: what was wrong before is no news any more."""
        if self._salah and self.banner.teks == self._salah:
            self.banner.bersihkan()
        self._salah = ""

    def _buat_panel(self) -> QFrame:
        panel = QFrame(self)
        panel.setObjectName("panelBawah")
        tata = QVBoxLayout(panel)
        tata.setContentsMargins(12, 6, 12, 8)
        tata.setSpacing(2)
        self.kepala_panel = LabelElips(panel)
        self.kepala_panel.setObjectName("redup")
        self.isi_panel = QLabel(panel)
        self.isi_panel.setWordWrap(True)
        self.isi_panel.setTextFormat(Qt.TextFormat.PlainText)
        self.isi_panel.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.isi_panel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._atur_panel()
        tata.addWidget(self.kepala_panel)
        tata.addWidget(self.isi_panel)
        return panel

    def changeEvent(self, event: QEvent) -> None:
        """Another text size needs another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "isi_panel"):
            self._atur_panel()

    def _atur_panel(self) -> None:
        """Three lines, always, so that the grid never jumps; a longer text is whole in the tooltip."""
        self.isi_panel.setFixedHeight(self.isi_panel.fontMetrics().lineSpacing() * 3 + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The current cell stays in sight when the window becomes narrower."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self.view, self._tampakkan)

    def _tampakkan(self) -> None:
        kini = self.view.currentIndex()
        if kini.isValid() and self.view.editor is None:
            self.view.scrollTo(kini)

    @staticmethod
    def _teks_legenda() -> str:
        from kinerja_desktop.ui.kisi.kolom import pilihan_nilai

        return "     ".join(label for _, label in pilihan_nilai())

    def jelaskan(self, fungsi: Callable[[bytes | None, str], str] | None) -> None:
        """Let `fungsi(row id, column key)` write the lower panel instead of the cell's text."""
        self._jelas = fungsi

    def _tampil_penuh(self, kepala: str, isi: str) -> None:
        if self._jelas is not None:
            i, j = self.view.sel_kini
            ada = 0 <= i < self.model.rowCount() and j >= 0
            isi = self._jelas(self.view.id_kini(), self.model.kolom[j].kunci if ada else "") or isi
        self.kepala_panel.atur(kepala)
        self.isi_panel.setText(isi)
        self.isi_panel.setToolTip(isi)

    def hubungkan(
        self,
        konteks: KonteksUi,
        simpan: Penyimpan,
        pengurung: TumpukanUrung | None = None,
        pemilik: QWidget | None = None,
        setelah: Callable[[Any], None] | None = None,
        bekal: Callable[[], Any] | None = None,
    ) -> None:
        """Send every act to simpan(akses, changes) on the worker: one act = one transaction = one undo.

        `setelah(value)` runs once it is committed; a refusal takes the act back and is said in the banner.
        `bekal()` is asked here when the act is sent (which document is shown now) and handed to `simpan`.
        """
        pemilik = pemilik or self

        def kirim(
            perubahan: Sequence[PerubahanSel],
            judul: str,
            terima: Callable[..., None],
            tolak: Callable[[BaseException], None],
        ) -> None:
            self.lupakan_salah()
            tempat = (perubahan[0].baris_id, perubahan[0].kolom) if perubahan else (b"", "")

            def jadi(nilai: Any) -> None:
                nonlocal tempat
                terima(nilai if isinstance(nilai, Mapping) else None)
                if isinstance(nilai, Mapping):
                    tempat = (nilai.get(tempat[0], tempat[0]), tempat[1])
                if setelah is not None:
                    setelah(nilai)

            isi = (perubahan,) if bekal is None else (perubahan, bekal())
            konteks.ubah(
                judul,
                lambda akses: simpan(akses, *isi),
                jadi,
                tolak,
                pemilik=pemilik,
                pengurung=pengurung,
                setelah_urung=lambda: kembali(tempat),
                sambil=self.view.sambil_kirim,
            )

        def kembali(tempat: tuple[bytes, str]) -> None:
            if isValid(self.view):
                self.view.kembali_ke(*tempat)

        self.view.pengirim = kirim

    def isi(self, baris: object) -> None:
        """Show rows, keeping the cursor on its row."""
        self.view.isi_ulang(baris)

    def simpan_tertunda(self) -> None:
        """Commit the open editor."""
        self.view.simpan_tertunda()

    def celah_berikut(self) -> bool:
        """F8."""
        return self.view.celah_berikut()

    def salinan(self) -> str:
        """Whole table as clipboard text when cells are not yet written, else empty (emergency copy)."""
        if not any(bit & TUNDA for s in self.model.status for bit in s):
            return ""
        from kinerja_desktop.spreadsheets.papan_klip import tulis_tsv

        return tulis_tsv([[k.judul for k in self.model.kolom], *self.model.teks])
