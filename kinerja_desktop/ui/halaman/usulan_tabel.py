"""The table of proposals and the panel below it: the two values side by side, reason, basis and answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from kinerja_desktop.domain.tanggal import tanggal_pendek
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.widget.label import label_baris

if TYPE_CHECKING:
    from kinerja_desktop.services.usulan import Usulan

TANDA = {"terbuka": "•", "diterima": "✓", "ditolak": "×", "ditarik": "–"}


def hari(waktu: str) -> str:
    """The day of a stored moment, as read here; "" when it cannot be read."""
    from datetime import datetime

    try:
        return tanggal_pendek(datetime.fromisoformat(waktu).astimezone().date())
    except ValueError:
        return ""


class TabelUsulan(QWidget):
    """`dipilih` follows the cursor, `dibuka` is Enter or a double click."""

    dipilih = Signal()
    dibuka = Signal()

    def __init__(self, pusat: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menurut: dict[bytes, Usulan] = {}
        self._pusat = pusat
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        kolom = [
            Kolom("perihal", self.tr("Tentang"), 170, lentur=True),
            Kolom("kolom", self.tr("Isian"), 118),
            Kolom("kini", self.tr("Nilai sekarang"), 150, lentur=True),
            Kolom("nilai", self.tr("Diusulkan"), 150, lentur=True),
            Kolom("keadaan", self.tr("Keadaan"), 190),
            Kolom("waktu", self.tr("Tanggal"), 92),
        ]
        if pusat:
            kolom.insert(0, Kolom("kantor", self.tr("Kantor"), 150, lentur=True))
        self.model = KisiModel(kolom, parent=self)
        self.tabel = KisiView(self.model, self.tr("Daftar usulan"), daftar=True, parent=self)
        self.tabel.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.tabel.sel_berubah.connect(lambda *_: self._rinci())
        self.tabel.dibuka.connect(lambda _: self.dibuka.emit())
        tata.addWidget(self.tabel, 1)
        tata.addWidget(self._susun_panel())

    def _susun_panel(self) -> QFrame:
        self.panel = QFrame(self)
        self.panel.setObjectName("panelBawah")
        petak = QGridLayout(self.panel)
        petak.setContentsMargins(12, 6, 12, 8)
        petak.setHorizontalSpacing(18)
        petak.setVerticalSpacing(2)
        for j in (0, 1):
            petak.setColumnStretch(j, 1)
        self.judul_kini = label_baris(self.panel, self.tr("Nilai sekarang"), "redup")
        self.judul_usul = label_baris(self.panel, self.tr("Diusulkan BKPSDM"), "redup")
        self.kini = label_baris(self.panel, "", "h2")
        self.usul = label_baris(self.panel, "", "h2")
        self.catatan = label_baris(self.panel)
        self.catatan.setProperty("nada", "peringatan")
        self.alasan = label_baris(self.panel)
        self.jawaban = label_baris(self.panel)
        for w, i, j in (
            (self.judul_kini, 0, 0),
            (self.judul_usul, 0, 1),
            (self.kini, 1, 0),
            (self.usul, 1, 1),
        ):
            petak.addWidget(w, i, j, Qt.AlignmentFlag.AlignTop)
        for n, w in enumerate((self.catatan, self.alasan, self.jawaban), 2):
            petak.addWidget(w, n, 0, 1, 2)
        self.panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return self.panel

    def isi(self, semua: Sequence[Usulan]) -> None:
        """Show these; the cursor stays on its proposal."""
        self._menurut = {u.id: u for u in semua}
        self.tabel.isi_ulang([self._baris(u) for u in semua])
        if semua and self.tabel.id_kini() is None:
            self.tabel.ke(0, 0)
        self._rinci()

    def _baris(self, u: Usulan) -> Baris:
        from kinerja_desktop.services.usulan import NAMA_KEADAAN

        keadaan = f"{TANDA[u.keadaan]} {kata(NAMA_KEADAAN[u.keadaan])}"
        if u.berubah_sejak:
            keadaan = self.tr("! Berubah sejak diusulkan")
        nilai = {
            "kantor": u.kantor,
            "perihal": u.perihal,
            "kolom": kata(u.kolom),
            "kini": u.nilai_kini,
            "nilai": u.nilai,
            "waktu": hari(u.waktu),
            "keadaan": keadaan,
        }
        return Baris(u.id, nilai, nama=u.perihal)

    def kini_usulan(self) -> Usulan | None:
        """The proposal under the cursor."""
        return self._menurut.get(self.tabel.id_kini() or b"")

    def ke(self, usulan_id: bytes) -> None:
        """Put the cursor on a proposal that is shown."""
        n = self.model.nomor(usulan_id)
        if n >= 0:
            self.tabel.ke(n, 0)

    def _rinci(self) -> None:
        u = self.kini_usulan()
        self.panel.setVisible(u is not None)
        if u is not None:
            kosong = self.tr("(kosong)")
            self.kini.setText(u.nilai_kini or kosong)
            self.usul.setText(u.nilai or kosong)
            self.catatan.setVisible(u.berubah_sejak)
            self.catatan.setText(
                self.tr("! Berubah sejak diusulkan; waktu itu isinya {nilai}.").format(
                    nilai=u.nilai_lama or kosong
                )
            )
            alasan = self.tr("Alasan: {alasan}").format(alasan=u.alasan)
            if u.dasar_hukum:
                alasan += " · " + self.tr("Dasar: {dasar}").format(dasar=u.dasar_hukum)
            self.alasan.setText(alasan)
            self._jawab(u)
        self.dipilih.emit()

    def _jawab(self, u: Usulan) -> None:
        from kinerja_desktop.services.usulan import NAMA_KEADAAN, TERBUKA

        teks = "" if u.keadaan == TERBUKA else kata(NAMA_KEADAAN[u.keadaan])
        if u.oleh:
            teks = self.tr("{keadaan} oleh {nama}").format(keadaan=teks, nama=u.oleh)
        if u.jawaban:
            teks = f"{teks}: {u.jawaban}"
        self.jawaban.setText(teks)
        self.jawaban.setVisible(bool(teks))
