"""A dialog that saves by itself and stays open, with everything typed, when the services refuse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QWidget

from kinerja_desktop.domain.tanggal import baca_tanggal
from kinerja_desktop.ui.dialog_dasar import DialogDasar
from kinerja_desktop.ui.formulir import Formulir, Isian
from kinerja_desktop.ui.kisi.kolom import IsianSalah
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

Kerja = Callable[[Any], Any]


class DialogSimpan(DialogDasar):
    """Subclasses write `tindakan`; without a konteks (registry of dialogs) accepting just ends it."""

    kolom: ClassVar[int] = 1

    def __init__(
        self,
        judul: str,
        keterangan: str,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None = None,
    ) -> None:
        super().__init__(judul, keterangan, parent)
        self.konteks = konteks
        self._pengurung = pengurung
        self._hasil: Any = None

    def buat_formulir(self) -> Formulir:
        """In as many columns as `kolom` says."""
        return FormulirKolom(self.kolom, self) if self.kolom > 1 else Formulir(self)

    def tindakan(self) -> tuple[str, Kerja]:
        """Title for the history, and what runs on the worker."""
        return "", lambda sesi: None

    def coba_terima(self) -> None:
        """Check, save, and close only when it is saved."""
        if not self.periksa():
            return
        if self.konteks is None:
            self.accept()
            return
        self.banner.bersihkan()
        self.terima.setEnabled(False)
        judul, kerja = self.tindakan()
        self.konteks.ubah(judul, kerja, self._jadi, self._tidak, pemilik=self, pengurung=self._pengurung)

    def _jadi(self, nilai: Any) -> None:
        self._hasil = nilai
        self.accept()

    def _tidak(self, galat: BaseException) -> None:
        self.terima.setEnabled(True)
        self.banner.galat(galat)

    def hasil(self) -> Any:
        """What the services answered (True when they answered nothing), or the form without a konteks."""
        if self.konteks is None:
            return self.formulir.nilai()
        return True if self._hasil is None else self._hasil


class FormulirKolom(Formulir):
    """Fields in columns, filled row by row; `lebar` of a field is the number of columns it takes."""

    def __init__(self, kolom: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kolom, self._letak = kolom, (0, 0)
        self._petak = QGridLayout()
        self._petak.setHorizontalSpacing(16)
        self._petak.setVerticalSpacing(8)
        for j in range(kolom):
            self._petak.setColumnStretch(j, 1)
        self._tata.insertLayout(0, self._petak)
        self.lebar = 1

    def _tambah(self, kunci: str, label: str, widget: QWidget, petunjuk: str, wajib: bool) -> Isian:
        isian = Isian(label, widget, petunjuk, wajib, self)
        isian.berubah.connect(self.berubah)
        self.isian[kunci] = isian
        i, j = self._letak
        if j + self.lebar > self._kolom:
            i, j = i + 1, 0
        self._petak.addWidget(isian, i, j, 1, self.lebar, Qt.AlignmentFlag.AlignTop)
        self._letak = (i, j + self.lebar)
        return isian


def dapat_dicari(isian: Isian) -> Isian:
    """Let a long list be searched by typing any part of an entry; what matches none is refused."""
    kotak = isian.widget
    assert isinstance(kotak, QComboBox)
    kotak.setEditable(True)
    kotak.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    kotak.setMaxVisibleItems(14)
    pelengkap = QCompleter(kotak.model(), kotak)
    pelengkap.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    pelengkap.setFilterMode(Qt.MatchFlag.MatchContains)
    pelengkap.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    kotak.setCompleter(pelengkap)
    baris = kotak.lineEdit()
    if baris is not None:
        baris.setMaxLength(200)
        baris.setAccessibleName(kotak.accessibleName())

    def pilih_dari_teks() -> None:
        i = kotak.findText(kotak.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        if i >= 0:
            kotak.setCurrentIndex(i)

    def periksa(_: Any) -> None:
        if kotak.findText(kotak.currentText().strip(), Qt.MatchFlag.MatchFixedString) < 0:
            raise IsianSalah(isian.tr("Pilih salah satu dari daftar."))

    def pilih_satu_satunya() -> None:
        """Enter and Tab take the only entry that holds what was typed."""
        teks = kotak.currentText().strip().casefold()
        cocok = [i for i in range(kotak.count()) if teks and teks in kotak.itemText(i).casefold()]
        if len(cocok) == 1:
            kotak.setCurrentIndex(cocok[0])

    kotak.editTextChanged.connect(lambda _: pilih_dari_teks())
    if baris is not None:
        baris.editingFinished.connect(pilih_satu_satunya)
    return isian.tambah_periksa(periksa)


def periksa_tanggal(teks: Any) -> None:
    """A check for dates that may stay empty: Tolakan says what is wrong with it."""
    baca_tanggal(str(teks))


def qdate(hari: date) -> QDate:
    """A date for the date field."""
    return QDate(hari.year, hari.month, hari.day)
