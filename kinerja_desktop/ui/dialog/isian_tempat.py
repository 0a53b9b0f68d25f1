"""Fields of dialogs that name a folder or a file, with the button beside them; codes to be written down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui.dialog.kirim_bagian import label
from kinerja_desktop.ui.dialog_dasar import DialogDasar, DialogYakin
from kinerja_desktop.ui.formulir import Isian
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.kolom import IsianSalah
from kinerja_desktop.ui.tema import tema_kini

translate = QCoreApplication.translate


def tambah_pilih(isian: Isian, tombol_pilih: QPushButton) -> None:
    """Put a button beside a field's text box."""
    tata = isian.layout()
    assert isinstance(tata, QVBoxLayout)
    tata.removeWidget(isian.widget)
    baris = QHBoxLayout()
    baris.setSpacing(8)
    baris.addWidget(isian.widget, 1)
    baris.addWidget(tombol_pilih)
    tata.insertLayout(1, baris)
    QWidget.setTabOrder(isian.widget, tombol_pilih)


def isian_folder(
    dialog: DialogDasar,
    label: str,
    folder: str,
    nama_tombol: str,
    wajib: bool = True,
    perlu: Callable[[], bool] = lambda: True,
) -> QPushButton:
    """A field "folder" that must exist (while `perlu` says so); returns the button that chooses one."""
    isian = dialog.formulir.teks("folder", label, wajib=wajib, maks=400)

    def periksa(nilai: str) -> None:
        if perlu() and not _ada(nilai, Path.is_dir):
            raise IsianSalah(translate("IsianTempat", "Folder ini tidak ada. Pilih folder yang ada."))

    def pilih() -> None:
        kotak = isian.widget
        assert isinstance(kotak, QLineEdit)
        baru = QFileDialog.getExistingDirectory(
            dialog, translate("IsianTempat", "Pilih folder"), kotak.text()
        )
        if baru:
            kotak.setText(baru)

    isian.tambah_periksa(periksa)
    isian.isi(folder)
    return _tombol_pilih(isian, nama_tombol, pilih)


def isian_berkas(
    dialog: DialogDasar, label: str, nama_tombol: str, tiada: str, saring: str, awal: str, lalu: str
) -> QPushButton:
    """A field "berkas" that must exist, else `tiada`; once one is chosen the field `lalu` has the focus."""
    isian = dialog.formulir.teks("berkas", label, wajib=True, maks=400)

    def periksa(nilai: str) -> None:
        if not _ada(nilai, Path.is_file):
            raise IsianSalah(tiada)

    def pilih() -> None:
        berkas, _ = QFileDialog.getOpenFileName(dialog, nama_tombol, awal, saring)
        if berkas:
            isian.isi(berkas)
            dialog.formulir.isian[lalu].widget.setFocus()

    isian.tambah_periksa(periksa)
    return _tombol_pilih(isian, nama_tombol, pilih)


def _ada(nilai: str, apa: Callable[[Path], bool]) -> bool:
    try:
        return apa(Path(nilai))
    except (OSError, ValueError):
        return False


def _tombol_pilih(isian: Isian, nama: str, jalan: Callable[[], None]) -> QPushButton:
    t = tombol(translate("IsianTempat", "Pilih…"), nama=nama)
    t.setAutoDefault(False)
    t.clicked.connect(lambda: jalan())
    tambah_pilih(isian, t)
    return t


def kode_besar(kode: str, nama: str, kali: float, parent: QWidget) -> QLabel:
    """A code large enough to be read out over the telephone; `nama` is said by a screen reader."""
    hasil = QLabel(kode, parent)
    huruf = QFont(hasil.font())
    huruf.setPointSizeF(tema_kini().pt * kali)
    huruf.setBold(True)
    huruf.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
    hasil.setFont(huruf)
    hasil.setAlignment(Qt.AlignmentFlag.AlignCenter)
    hasil.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    hasil.setAccessibleName(nama)
    return hasil


class DialogCatat(DialogDasar):
    """Something that is shown once, to be written down.

    It closes with that word; with Esc it asks, unless the code was copied or printed. Enter by habit copies.
    """

    def __init__(self, judul: str, penjelasan: str, parent: QWidget | None) -> None:
        super().__init__(judul, penjelasan, parent)
        self.dicatat = False
        self.setMinimumWidth(600)
        self.formulir.hide()
        self.batal.hide()

    def kata_kerja(self) -> str:
        """Written down."""
        return translate("IsianTempat", "Sudah saya catat")

    def periksa(self) -> bool:
        """Nothing to check."""
        return True

    def hasil(self) -> bool:
        """True."""
        return True

    def kartu_kode(self, kode: str, nama: str, kali: float, judul: str = "") -> QVBoxLayout:
        """A card that shows the code (`self.kode`); what else belongs to it goes into the layout returned."""
        kartu = QFrame(self)
        kartu.setObjectName("kartu")
        tata = QVBoxLayout(kartu)
        tata.setContentsMargins(20, 16, 20, 16)
        tata.setSpacing(6)
        if judul:
            tata.addWidget(label(judul, "redup"))
        self.kode = kode_besar(kode, nama, kali, kartu)
        tata.addWidget(self.kode)
        self.isi.addWidget(kartu)
        return tata

    def boleh_tutup(self) -> bool:
        """Esc and the window's cross: the code cannot be seen again, so ask first."""
        return self.dicatat or bool(
            DialogYakin.ask(
                translate("IsianTempat", "Tutup tanpa mencatat kode?"),
                translate("IsianTempat", "Kode ini tidak disimpan dan tidak dapat dilihat lagi."),
                translate("IsianTempat", "Tutup tanpa mencatat"),
                self,
            )
        )

    def sudah_dicatat(self, kalimat: str) -> None:
        """The code is kept somewhere now: say so; Enter closes."""
        self.dicatat = True
        self.banner.sukses(kalimat)
        self.terima.setFocus()

    def tombol_simpan(self, teks: str, jalan: Callable[[], None]) -> QPushButton:
        """The button that keeps the code; the focus begins there, and Enter elsewhere presses it."""
        self._simpan = tombol(teks)
        self._simpan.clicked.connect(lambda: jalan())
        self.kotak.addButton(self._simpan, self.kotak.ButtonRole.ActionRole)
        self._simpan.setDefault(True)
        return self._simpan

    def tombol_salin(self, kode: str) -> QPushButton:
        """A button that copies the code."""

        def salin() -> None:
            QGuiApplication.clipboard().setText(kode)
            self.sudah_dicatat(translate("IsianTempat", "Kode disalin."))

        return self.tombol_simpan(translate("IsianTempat", "Salin kode"), salin)

    def showEvent(self, event: QShowEvent) -> None:
        """The focus begins where nothing can be lost."""
        super().showEvent(event)
        self._simpan.setFocus()
