"""The offices of the centre as a table: state with its sign, last file, figures; a sentence stands below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.kirim_bagian import kelompok_sidik
from kinerja_desktop.ui.halaman.tukar_riwayat import TANDA, saat
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.widget.label import label_baris

if TYPE_CHECKING:
    from kinerja_desktop.flows.papan_tukar import BarisPapan


class TabelKantor(QWidget):
    """`dipilih` follows the cursor, `dibuka` is Enter or a double click; `ringkas` has one sentence below."""

    dipilih = Signal()
    dibuka = Signal()

    def __init__(self, parent: QWidget | None = None, ringkas: bool = False) -> None:
        super().__init__(parent)
        self._menurut: dict[bytes, BarisPapan] = {}
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        self.model = KisiModel(
            [
                Kolom("kantor", self.tr("Kantor"), 176, lentur=True),
                Kolom("keadaan", self.tr("Keadaan"), 172),
                Kolom("terakhir", self.tr("Berkas terakhir"), 136),
                Kolom("sidik", self.tr("Sidik"), 86),
                Kolom("pegawai", self.tr("Pegawai"), 74, tengah=True),
                Kolom("skp", self.tr("SKP"), 64, tengah=True, petunjuk=self.tr("SKP disetujui")),
                Kolom("nilai", self.tr("Dinilai"), 70, tengah=True),
                Kolom("menunggu", self.tr("Menunggu"), 84, tengah=True),
                Kolom("beda", self.tr("Beda"), 58, tengah=True),
            ],
            parent=self,
        )
        self.tabel = KisiView(self.model, self.tr("Daftar kantor"), daftar=True, parent=self)
        self.tabel.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.tabel.sel_berubah.connect(lambda *_: self._rinci())
        self.tabel.dibuka.connect(lambda _: self.dibuka.emit())
        tata.addWidget(self.tabel, 1)
        self.panel = QFrame(self)
        self.panel.setObjectName("panelBawah")
        self._luar = QHBoxLayout(self.panel)
        self._luar.setContentsMargins(12, 6, 12, 8)
        self._luar.setSpacing(8)
        dalam = QVBoxLayout()
        dalam.setSpacing(2)
        self._luar.addLayout(dalam, 1)
        self.kalimat = label_baris(self.panel)
        self.rincian = QLabel(self.panel)
        self.rincian.setObjectName("redup")
        self.rincian.setWordWrap(True)
        self.rincian.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.rincian.setTextFormat(Qt.TextFormat.PlainText)
        dalam.addWidget(self.kalimat)
        dalam.addWidget(self.rincian)
        self.rincian.setVisible(not ringkas)
        tata.addWidget(self.panel)

    def hasHeightForWidth(self) -> bool:
        """No: a layout holds such a widget at its full height and would cut the words above it instead."""
        return False

    def tambah(self, t: QWidget) -> None:
        """Put a button for the office under the cursor at the right of its sentence."""
        self._luar.addWidget(t, 0, Qt.AlignmentFlag.AlignVCenter)

    def isi(self, semua: Sequence[BarisPapan]) -> None:
        """Show these offices; the cursor stays on its office."""
        self._menurut = {b.nomor.to_bytes(4, "big"): b for b in semua}
        self.tabel.isi_ulang(
            Baris(
                k,
                {
                    "kantor": b.kantor,
                    "keadaan": f"{TANDA[b.nada]} {b.keadaan_teks}",
                    "terakhir": saat(b.terakhir),
                    "sidik": b.sidik_pendek,
                    "pegawai": str(b.pegawai),
                    "skp": str(b.skp_disetujui),
                    "nilai": str(b.evaluasi),
                    "menunggu": str(b.menunggu),
                    "beda": str(b.beda),
                },
                nama=b.kantor,
            )
            for k, b in self._menurut.items()
        )
        if self.model.baris and self.tabel.id_kini() is None:
            self.tabel.ke(0, 0)
        self._rinci()

    def kini(self) -> BarisPapan | None:
        """The office the cursor is on."""
        return self._menurut.get(self.tabel.id_kini() or b"")

    def ke(self, nomor: int) -> None:
        """Put the cursor on an office."""
        n = self.model.nomor(nomor.to_bytes(4, "big"))
        if n >= 0:
            self.tabel.ke(n, 0)

    def _rinci(self) -> None:
        b = self.kini()
        self.panel.setVisible(b is not None)
        if b is not None:
            self.kalimat.setText(f"{b.kantor}: {kata(b.keterangan)}")
            rincian = self.tr("Undangan nomor {n}").format(n=b.nomor)
            if b.nama_pc:
                rincian += " · " + self.tr("komputer {pc}").format(pc=b.nama_pc)
            if b.berkas:
                rincian += " · " + self.tr("berkas terakhir {nama}").format(nama=b.berkas)
            if b.sidik:
                rincian += "\n" + self.tr("Sidik {sidik}").format(sidik=kelompok_sidik(b.sidik))
            self.rincian.setText(rincian)
        self.dipilih.emit()
