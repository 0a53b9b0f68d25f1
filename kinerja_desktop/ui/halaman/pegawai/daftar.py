"""The list at the left: filter box, chips with counts, rows in seniority order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.domain.nip import tampil_nip
from kinerja_desktop.ui.bahasa import kata as kata_layar
from kinerja_desktop.ui.dialog.pegawai_kedudukan import nama_kedudukan
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.tema import tema_kini
from kinerja_desktop.ui.widget.alir import TataAlir
from kinerja_desktop.ui.widget.chip import Chip

if TYPE_CHECKING:
    from kinerja_desktop.services.pegawai import RingkasPegawai

_PERGI = frozenset({"pensiun", "meninggal", "mutasi_keluar", "cltn"})
_BELUM_SKP = frozenset({"", "draf", "dikembalikan"})
LEBAR_GOLONGAN, LEBAR_PENILAI = (
    700,
    880,
)  # at 10 pt; narrower, these columns would leave no room for names and posts

Saring = Callable[["RingkasPegawai", frozenset[bytes]], bool]


def _bertugas(r: RingkasPegawai) -> bool:
    return r.status.value != "LUAR" and r.kedudukan.value not in _PERGI


SARINGAN: dict[str, Saring] = {
    "semua": lambda r, _: r.status.value != "LUAR",
    "belum_skp": lambda r, _: _bertugas(r) and not r.kecuali and r.status_skp in _BELUM_SKP,
    "belum_dinilai": lambda r, belum: r.id in belum,
    "belum_penilai": lambda r, _: _bertugas(r) and not r.kecuali and r.penilai_status != "dikonfirmasi",
    "dikecualikan": lambda r, _: bool(r.kecuali),
    "pensiun": lambda r, _: r.kedudukan.value == "pensiun",
    "luar": lambda r, _: r.status.value == "LUAR",
}
TETAP = ("semua", "belum_skp", "belum_dinilai", "pensiun")  # shown even when nobody is meant


def nama_status_skp(status: str) -> str:
    """State of the year's SKP in a word; a sign where something must be done."""
    return {
        "": QCoreApplication.translate("Pegawai", "! Belum ada"),
        "draf": QCoreApplication.translate("Pegawai", "Draf"),
        "diajukan": QCoreApplication.translate("Pegawai", "Diajukan"),
        "dikembalikan": QCoreApplication.translate("Pegawai", "! Dikembalikan"),
        "disetujui": QCoreApplication.translate("Pegawai", "✓ Disetujui"),
        "dikirim": QCoreApplication.translate("Pegawai", "✓ Dikirim"),
        "diterima": QCoreApplication.translate("Pegawai", "✓ Diterima"),
    }.get(status, status)


class DaftarStaf(QWidget):
    """Emits the person under the cursor, and the one that Enter or a double click opened."""

    dipilih = Signal(object)
    dibuka = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._semua: Sequence[RingkasPegawai] = ()
        self._cari_teks: list[str] = []
        self._belum: frozenset[bytes] = frozenset()
        self.saring = "semua"
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        self.cari = QLineEdit(self)
        self.cari.setPlaceholderText(self.tr("Saring: nama, NIP, jabatan, atau unit  (Ctrl+F)"))
        self.cari.setAccessibleName(self.tr("Saring pegawai"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari.textChanged.connect(self._tampil)
        self.cari.installEventFilter(self)
        tata.addWidget(self.cari)
        tata.addLayout(self._buat_chip())
        self.model = KisiModel(self._kolom(), parent=self)
        self.view = KisiView(self.model, self.tr("Daftar pegawai"), daftar=True, parent=self)
        self.view.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.view.sel_berubah.connect(lambda i, _: self._umumkan(i))
        self.view.dibuka.connect(self.dibuka)
        self.view.installEventFilter(self)
        tata.addWidget(self.view, 1)

    def _kolom(self) -> list[Kolom]:
        return [
            Kolom("nama", self.tr("Nama"), 190, lentur=True),
            Kolom("nip", self.tr("NIP"), 168),
            Kolom("gol", self.tr("Gol."), 48),
            Kolom("jabatan", self.tr("Jabatan"), 140, lentur=True),
            Kolom("skp", self.tr("SKP"), 102),
            Kolom("penilai", self.tr("Pejabat penilai"), 120, lentur=True),
        ]

    def _buat_chip(self) -> TataAlir:
        baris = TataAlir()
        self._grup = QButtonGroup(self)
        self.chip: dict[str, Chip] = {}
        for kunci in SARINGAN:
            t = Chip(self._nama_chip(kunci), self)
            t.setChecked(kunci == "semua")
            t.clicked.connect(lambda _=False, k=kunci: self.atur_saring(k))
            t.setVisible(kunci in TETAP)
            self._grup.addButton(t)
            self.chip[kunci] = t
            baris.addWidget(t)
        return baris

    def _nama_chip(self, kunci: str) -> str:
        return {
            "semua": self.tr("Semua"),
            "belum_skp": self.tr("Belum SKP"),
            "belum_dinilai": self.tr("Belum dinilai"),
            "belum_penilai": self.tr("Tanpa penilai"),
            "dikecualikan": self.tr("Dikecualikan"),
            "pensiun": self.tr("Pensiun"),
            "luar": self.tr("Pejabat luar"),
        }[kunci]

    # -- filling -------------------------------------------------------------------------------------------

    def isi(self, semua: Sequence[RingkasPegawai]) -> None:
        """Show these people; the cursor stays on its person."""
        self._semua = semua
        self._cari_teks = [f"{r.nama_lengkap} {r.nip} {r.jabatan} {r.unit}".casefold() for r in semua]
        self._hitung()
        self._tampil()

    def isi_belum_dinilai(self, periode: str, belum: frozenset[bytes]) -> None:
        """Who has no predicate in the period to work on."""
        self._belum = belum
        self.chip["belum_dinilai"].setToolTip(kata_layar(periode))
        self._hitung()
        if self.saring == "belum_dinilai":
            self._tampil()

    def _hitung(self) -> None:
        for kunci, cocok in SARINGAN.items():
            n = sum(cocok(r, self._belum) for r in self._semua)
            chip = self.chip[kunci]
            chip.setText(f"{self._nama_chip(kunci)} {n}")
            chip.setAccessibleName(self.tr("{nama}, {n} orang").format(nama=self._nama_chip(kunci), n=n))
            chip.setVisible(kunci in TETAP or n > 0 or self.saring == kunci)

    def atur_saring(self, kunci: str) -> None:
        """Show the people of one chip."""
        self.saring = kunci if kunci in SARINGAN else "semua"
        self.chip[self.saring].setChecked(True)
        self._tampil()

    def _tampil(self) -> None:
        kata = self.cari.text().casefold().split()
        angka = "".join(kata) if kata and all(k.isdigit() for k in kata) else ""
        cocok = SARINGAN[self.saring]
        baris = [
            self._baris(r)
            for r, isi in zip(self._semua, self._cari_teks, strict=True)
            if cocok(r, self._belum) and (all(k in isi for k in kata) or (angka and angka in r.nip))
        ]
        self.view.isi_ulang(baris)
        if baris and self.view.id_kini() is None:
            self.view.ke(0, 0)
        if not baris:
            self.dipilih.emit(None)

    def _baris(self, r: RingkasPegawai) -> Baris:
        luar = r.status.value == "LUAR"
        penilai = r.penilai_nama if r.penilai_status == "dikonfirmasi" else ""
        if r.penilai_status == "usulan":
            penilai = self.tr("? {nama} (usulan)").format(nama=r.penilai_nama)
        bertugas = _bertugas(r)
        return Baris(
            r.id,
            {
                "nama": r.nama_lengkap,
                "nip": tampil_nip(r.nip) or "-",
                "gol": r.golongan,
                "jabatan": r.jabatan or (r.unit if bertugas or luar else nama_kedudukan()[r.kedudukan.value]),
                "skp": self._skp(r, bertugas),
                "penilai": penilai or ("-" if luar or not bertugas else self.tr("! Belum ada")),
            },
            nama=r.nama_lengkap,
        )

    def _skp(self, r: RingkasPegawai, bertugas: bool) -> str:
        if r.kecuali and r.status_skp in _BELUM_SKP:
            return self.tr("Dikecualikan")
        return nama_status_skp(r.status_skp) if bertugas or r.status_skp else "-"

    # -- questions and movement ----------------------------------------------------------------------------

    @property
    def kosong(self) -> bool:
        """No row passes chip and filter."""
        return self.model.rowCount() == 0

    def id_kini(self) -> bytes | None:
        """The person under the cursor."""
        return self.view.id_kini()

    def pilih(self, pegawai_id: bytes) -> bool:
        """Go to a person, loosening chip and filter when they hide the row; False for somebody unknown."""
        if self.model.nomor(pegawai_id) < 0:
            self.cari.clear()
            r = next((r for r in self._semua if r.id == pegawai_id), None)
            if r is None:
                return False
            self.atur_saring("luar" if r.status.value == "LUAR" else "semua")
        self.view.ke(self.model.nomor(pegawai_id), 0)
        return True

    def saring_unit(self, unit_id: bytes) -> None:
        """Show the people of one unit, by typing its name into the filter box."""
        nama = next((r.unit for r in self._semua if r.unit_id == unit_id), "")
        self.atur_saring("semua")
        self.cari.setText(nama)

    def _umumkan(self, i: int) -> None:
        self.dipilih.emit(self.model.baris[i].id if 0 <= i < self.model.rowCount() else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window class and assessor stand in the panel only."""
        super().resizeEvent(event)
        lebar = self.width() * 10 / tema_kini().pt
        for kunci, perlu in (("gol", LEBAR_GOLONGAN), ("penilai", LEBAR_PENILAI)):
            self.view.setColumnHidden(self.model.letak[kunci], lebar < perlu)
        self.view.atur_lebar()

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Arrows in the filter box move in the list; letters typed in the list go to the filter box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            kunci = event.key()
            if objek is self.cari:
                if kunci in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
                    self.view.keyPressEvent(event)
                    return True
                if kunci in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.id_kini() is not None:
                    self.dibuka.emit(self.id_kini())
                    return True
                if kunci == Qt.Key.Key_Escape and self.cari.text():
                    self.cari.clear()
                    return True
            elif objek is self.view and self._untuk_saring(event):
                self.cari.setFocus()
                self.cari.setText(self.cari.text() + event.text())
                return True
        return super().eventFilter(objek, event)

    @staticmethod
    def _untuk_saring(event: QKeyEvent) -> bool:
        perintah = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        return (
            bool(event.text())
            and event.text().isprintable()
            and not event.text().isspace()
            and not event.modifiers() & perintah
        )
