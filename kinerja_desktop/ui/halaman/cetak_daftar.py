"""The left side of Cetak: every document of a year with its state, filtered by kind, period and name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata as kata_layar
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan

if TYPE_CHECKING:
    from kinerja_desktop.services.cetak import BarisCetak

_SETAHUN = re.compile(r"1 Januari s\.d\. 31 Desember (\d{4})$")
_BULAN = re.compile(r"\b([A-Z][a-z]{2})[a-z]+\b")
_TANGGAL = re.compile(r"\b(\d{1,2}) ([A-Z][a-z]{2})[a-z]*(?: \d{4})?")
_TAHUN = re.compile(r"(?<!Tahun)(?<!Tahunan) \d{4}$")  # the year stands above the list already
Kunci = tuple[str, bytes, "bytes | None"]


def kunci(b: BarisCetak) -> Kunci:
    """What names a document: kind, SKP, period."""
    return (b.jenis, b.skp_id, b.periode_id)


def ke_id(b: BarisCetak) -> bytes:
    """Row id of a document in the list."""
    return b.jenis.encode() + b.skp_id + (b.periode_id or b"")


#: Papers that go with an SKP stand under its own choice of the row above the list.
_KELUARGA = dict.fromkeys(("lampiran", "perubahan", "versi", "matriks"), "skp")
#: So does the record of feedback, which belongs to a period, under the evaluations.
_PILIHAN = {**_KELUARGA, "rekaman": "evaluasi"}
_BERPERIODE = {
    "rekaman": "Rekaman Umpan Balik ",
    "evaluasi": "Evaluasi Kinerja ",
    "dokumen": "Dokumen Evaluasi ",
}


class DaftarCetak(QWidget):
    """List with filters; `dipilih` says that other documents are selected."""

    dipilih = Signal()
    dibuka = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._semua: tuple[BarisCetak, ...] = ()
        self._menurut_id: dict[bytes, BarisCetak] = {}
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        self.cari = QLineEdit(self)
        self.cari.setPlaceholderText(self.tr("Saring nama atau NIP (Ctrl+F)"))
        self.cari.setAccessibleName(self.tr("Saring dokumen"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari.textChanged.connect(self._tampil)
        self.cari.installEventFilter(self)
        self.periode = QComboBox(self)
        self.periode.setAccessibleName(self.tr("Periode"))
        self.periode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.periode.currentIndexChanged.connect(self._tampil)
        atas = QHBoxLayout()
        atas.setSpacing(8)
        atas.addWidget(self.cari, 1)
        atas.addWidget(self.periode)
        tata.addLayout(atas)
        self.jenis = BarisPilihan(self.tr("Jenis dokumen"))
        self.jenis.isi(
            [
                ("semua", self.tr("Semua")),
                ("skp", self.tr("SKP")),
                ("evaluasi", self.tr("Evaluasi")),
                ("dokumen", self.tr("Dokumen")),
            ]
        )
        self.jenis.dipilih.connect(lambda _: self._tampil())
        baris = QHBoxLayout()
        baris.addWidget(self.jenis)
        baris.addStretch(1)
        tata.addLayout(baris)
        self.model = KisiModel(
            [
                Kolom("nama", self.tr("Nama"), 140, lentur=True),
                Kolom("judul", self.tr("Dokumen"), 140),
                Kolom("status", self.tr("Status"), 134),
            ],
            parent=self,
        )
        self.daftar = KisiView(self.model, self.tr("Daftar dokumen"), daftar=True, parent=self)
        self.daftar.selectionModel().selectionChanged.connect(lambda *_: self.dipilih.emit())
        self.daftar.dibuka.connect(lambda _: self.dibuka.emit())
        tata.addWidget(self.daftar, 1)
        self.jumlah = QLabel(self)
        self.jumlah.setObjectName("redup")
        self.jumlah.setWordWrap(True)
        tata.addWidget(self.jumlah)
        self.siap_semua: list[BarisCetak] = []

    def isi(self, semua: Sequence[BarisCetak]) -> None:
        """Show these documents; filter and cursor stay."""
        self._semua = tuple(semua)
        self._menurut_id = {ke_id(b): b for b in self._semua}
        lama = self.periode.currentData()
        self.periode.blockSignals(True)
        self.periode.clear()
        self.periode.addItem(self.tr("Semua periode"), None)
        for teks in dict.fromkeys(_periode(b) for b in self._semua if _berperiode(b)):
            self.periode.addItem(kata_layar(teks), teks)
        self.periode.setCurrentIndex(max(0, self.periode.findData(lama)))
        self.periode.blockSignals(False)
        self._tampil()

    def _tampil(self) -> None:
        kata = self.cari.text().casefold().split()
        jenis, periode = self.jenis.kini, self.periode.currentData()
        tampak = [
            b
            for b in self._semua
            if jenis in ("semua", _PILIHAN.get(b.jenis, b.jenis))
            and (periode is None or not _berperiode(b) or _periode(b) == periode)
            and cocok(kata, f"{b.nama} {b.nip} {b.judul} {b.khas}")
        ]
        self.daftar.isi_ulang(
            Baris(
                ke_id(b),
                {
                    "nama": b.nama,
                    "judul": " · ".join(x for x in (_pendek(b), _singkat(b.khas)) if x),
                    "status": f"{'✓' if b.siap else '!'} {kata_layar(b.status)}",
                },
                nama=", ".join(x for x in (b.nama, kata_layar(b.judul), b.khas) if x),
            )
            for b in tampak
        )
        if tampak and self.daftar.id_kini() is None:
            self.daftar.ke(0, 0)
        self.siap_semua = [b for b in tampak if b.siap]
        self.jumlah.setText(
            self.tr("{n} dokumen, {siap} siap dicetak. Pilih beberapa dengan Ctrl atau Shift.").format(
                n=len(tampak), siap=len(self.siap_semua)
            )
        )
        self.dipilih.emit()

    def terpilih(self) -> list[BarisCetak]:
        """Selected documents, in the order of the list."""
        baris = sorted({i.row() for i in self.daftar.selectionModel().selectedRows()})
        if not baris and self.daftar.sel_kini[0] >= 0:
            baris = [self.daftar.sel_kini[0]]
        semua = self.model.baris
        return [self._menurut_id[semua[i].id] for i in baris if i < len(semua)]

    def ke(self, jenis: str = "", skp: bytes | None = None, periode: bytes | None = None) -> None:
        """Put the cursor on a document; filters that would hide it are taken away."""
        for b in self._semua:
            if (
                (skp is None or b.skp_id == skp)
                and jenis in ("", b.jenis)
                and periode in (None, b.periode_id)
            ):
                break
        else:
            return
        if self.model.nomor(ke_id(b)) < 0:
            self.cari.clear()
            self.periode.setCurrentIndex(0)
            self.jenis.tandai("semua")
            self._tampil()
        self.daftar.ke(self.model.nomor(ke_id(b)), 0)

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Arrows typed in the filter box move in the list."""
        if (
            objek is self.cari
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
        ):
            self.daftar.keyPressEvent(event)
            return True
        return super().eventFilter(objek, event)


def cocok(kata: Sequence[str], teks: str) -> bool:
    """Every typed word begins a word of the text."""
    ada = teks.casefold().split()
    return all(any(a.startswith(k) for a in ada) for k in kata)


def _berperiode(b: BarisCetak) -> bool:
    """Whether a document belongs to a period; of an old version of an SKP `periode_id` names the version."""
    return b.periode_id is not None and b.jenis not in _KELUARGA


def _periode(b: BarisCetak) -> str:
    """Name of the period at the end of the title."""
    return b.judul.removeprefix(_BERPERIODE.get(b.jenis, ""))


def _pendek(b: BarisCetak) -> str:
    awal = {"rekaman": "Rekaman", "evaluasi": "Evaluasi", "dokumen": "Dokumen"}.get(b.jenis)
    if awal:
        return kata_layar(f"{awal} {_TAHUN.sub('', _periode(b))}")
    if b.jenis == "matriks":
        return kata_layar("Matriks peran hasil")
    if b.jenis == "versi":
        return kata_layar("SKP lama")
    nama, skp, masa = b.judul.partition("SKP ")
    tahun = _SETAHUN.sub(r"\1", masa)
    return kata_layar(nama + skp) + (
        tahun if tahun != masa else _BULAN.sub(r"\1", masa).replace(" s.d. ", "–")
    )


def _singkat(khas: str) -> str:
    """ "1 Jan–28 Feb" of "1 Januari s.d. 28 Februari 2026"."""
    return _TANGGAL.sub(r"\1 \2", khas).replace(" s.d. ", "–")
