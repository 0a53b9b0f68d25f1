"""The history of files sent and received, with what became of each; its whole sentence stands below."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.kirim_bagian import kelompok_sidik
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.tema import tinggi_baris
from kinerja_desktop.ui.widget.elips import LabelElips
from kinerja_desktop.ui.widget.label import label_baris

if TYPE_CHECKING:
    from kinerja_desktop.flows.papan_tukar import BarisBerkas

TANDA = {"sukses": "✓", "peringatan": "!", "bahaya": "×", "biasa": "•"}


def saat(waktu: datetime | None) -> str:
    """Local day and time as read here."""
    return waktu.astimezone().strftime("%d-%m-%Y %H.%M") if waktu is not None else "–"


def hari(waktu: datetime | None) -> str:
    """Local day as read here."""
    return waktu.astimezone().strftime("%d-%m-%Y") if waktu is not None else "–"


class RiwayatBerkas(QWidget):
    """Table and the panel below it, with what can be done about the chosen file."""

    surat_diminta = Signal(object)
    pesan_diminta = Signal(object)
    ulang_diminta = Signal(object)
    urung_diminta = Signal(object)

    def __init__(self, parent: QWidget | None = None, bertombol: bool = False) -> None:
        super().__init__(parent)
        self._bertombol = bertombol
        self._semua: dict[bytes, BarisBerkas] = {}
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        self.model = KisiModel(
            [
                Kolom("waktu", self.tr("Waktu"), 120),
                Kolom("arah", self.tr("Arah"), 60),
                Kolom("keadaan", self.tr("Status"), 108),
                Kolom("nama", self.tr("Berkas"), 148, lentur=True),
                Kolom("pihak", self.tr("Kepada / dari"), 96, lentur=True),
                Kolom("isi", self.tr("Perubahan"), 86, tengah=True),
                Kolom("diterima", self.tr("Diterima"), 84),
            ],
            parent=self,
        )
        self.tabel = KisiView(self.model, self.tr("Riwayat berkas"), daftar=True, parent=self)
        self.tabel.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.tabel.sel_berubah.connect(lambda *_: self._rinci())
        self.tabel.setMinimumHeight(round(2.4 * tinggi_baris()))
        tata.addWidget(self.tabel, 1)
        self.panel = QFrame(self)
        self.panel.setObjectName("panelBawah")
        dalam = QVBoxLayout(self.panel)
        dalam.setContentsMargins(12, 4, 12, 5)
        dalam.setSpacing(2)
        self.kalimat = label_baris(self.panel)
        self.sidik = LabelElips(self.panel)
        self.sidik.setObjectName("redup")
        dalam.addWidget(self.kalimat)
        dalam.addLayout(self._susun_tombol())
        tata.addWidget(self.panel)

    def _susun_tombol(self) -> QHBoxLayout:
        baris = QHBoxLayout()
        baris.setContentsMargins(0, 2, 0, 0)
        baris.setSpacing(8)
        self.surat = tombol(self.tr("Tanda Terima…"))
        self.pesan = tombol(self.tr("Salin pesan WhatsApp"))
        self.ulang = tombol(self.tr("Kirim ulang…"))
        self.urung = tombol(self.tr("Urungkan penerimaan…"))
        sinyal = (
            (self.surat, self.surat_diminta),
            (self.pesan, self.pesan_diminta),
            (self.ulang, self.ulang_diminta),
            (self.urung, self.urung_diminta),
        )
        for t, s in sinyal:
            t.setVisible(False)
            t.clicked.connect(partial(self._minta, s))
            baris.addWidget(t)
        baris.addWidget(self.sidik, 1)
        return baris

    def _minta(self, sinyal: SignalInstance, _turun: bool = False) -> None:
        b = self.kini()
        if b is not None:
            sinyal.emit(b)

    def kini(self) -> BarisBerkas | None:
        """The file that the cursor is on."""
        return self._semua.get(self.tabel.id_kini() or b"")

    def isi(self, semua: Sequence[BarisBerkas]) -> None:
        """Show these files, newest first."""
        arah = {"kirim": self.tr("Kirim"), "terima": self.tr("Terima")}
        self._semua = {f"{b.arah}{b.sha256}".encode(): b for b in semua}
        self.tabel.isi_ulang(
            Baris(
                k,
                {
                    "waktu": saat(b.waktu),
                    "arah": arah.get(b.arah, b.arah),
                    "nama": b.nama,
                    "pihak": b.pihak,
                    "isi": str(b.perubahan),
                    "diterima": hari(b.diterima),
                    "keadaan": f"{TANDA[b.nada]} {kata(b.keadaan)}",
                },
                nama=b.nama,
            )
            for k, b in self._semua.items()
        )
        if semua and self.tabel.id_kini() is None:
            self.tabel.ke(0, 0)
        self._rinci()

    def _rinci(self) -> None:
        b = self.kini()
        self.panel.setVisible(b is not None)
        if b is None:
            return
        self.kalimat.setText(kata(b.rincian))
        self.sidik.atur(self.tr("Sidik (SHA-256): {sidik}").format(sidik=kelompok_sidik(b.sha256)))
        if self._bertombol:
            kirim = b.arah == "kirim"
            self.surat.setVisible(True)
            self.pesan.setVisible(kirim)
            self.ulang.setVisible(kirim and bool(b.kepada) and b.nada != "sukses")
            self.urung.setVisible(b.dapat_urung)
