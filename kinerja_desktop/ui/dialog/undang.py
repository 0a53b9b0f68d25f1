"""Invitations: the centre names an office and a folder; the office reads file and code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.ui.dialog.kirim_adk import label
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.formulir import Isian
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.kolom import IsianSalah
from kinerja_desktop.ui.tema import tema_kini

if TYPE_CHECKING:
    from kinerja_desktop.flows.tukar import HasilUndang


def tambah_pilih(isian: Isian, tombol_pilih: Any) -> None:
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


class DialogUndang(DialogDasar):
    """Name of the office and the folder for its invitation; answers {"kantor", "folder"}."""

    def __init__(self, parent: QWidget | None, folder: str = "") -> None:
        super().__init__(
            self.tr("Undang kantor"),
            self.tr(
                "Berkas undangan boleh dikirim lewat WhatsApp atau flash disk; kodenya jangan bersamanya."
            ),
            parent,
        )
        self.setMinimumWidth(560)
        self.formulir.teks(
            "kantor",
            self.tr("Nama kantor"),
            petunjuk=self.tr("Misalnya Kecamatan Sukamaju"),
            wajib=True,
            maks=120,
        )
        isian = self.formulir.teks("folder", self.tr("Simpan undangan di folder"), wajib=True, maks=400)
        isian.tambah_periksa(self._periksa_folder)
        isian.isi(folder)
        self.pilih = tombol(self.tr("Pilih…"), nama=self.tr("Pilih folder undangan"))
        self.pilih.setAutoDefault(False)
        self.pilih.clicked.connect(self._pilih)
        tambah_pilih(isian, self.pilih)

    def kata_kerja(self) -> str:
        """Write it."""
        return self.tr("Buat undangan")

    def _periksa_folder(self, nilai: str) -> None:
        try:
            ada = Path(nilai).is_dir()
        except (OSError, ValueError):
            ada = False
        if not ada:
            raise IsianSalah(self.tr("Folder ini tidak ada. Pilih folder yang ada."))

    def _pilih(self) -> None:
        kotak = self.formulir.isian["folder"].widget
        assert isinstance(kotak, QLineEdit)
        folder = QFileDialog.getExistingDirectory(self, self.tr("Pilih folder"), kotak.text())
        if folder:
            kotak.setText(folder)


class DialogKode(DialogDasar):
    """A written invitation: its file, and the code large enough to be read out over the telephone.

    `langkah` says what the invited do with both.
    """

    def __init__(self, parent: QWidget | None, undangan: HasilUndang, langkah: str = "") -> None:
        super().__init__(
            self.tr("Undangan untuk {kantor}").format(kantor=undangan.kantor),
            self.tr("Catat kode ini sekarang: demi keamanan ia tidak disimpan dan tidak dapat dilihat lagi."),
            parent,
        )
        self.setMinimumWidth(600)
        self.formulir.hide()
        self._undangan = undangan
        kartu = QFrame(self)
        kartu.setObjectName("kartu")
        tata = QVBoxLayout(kartu)
        tata.setContentsMargins(20, 16, 20, 16)
        tata.setSpacing(6)
        tata.addWidget(label(self.tr("Kode undangan"), "redup"))
        self.kode = QLabel(undangan.kode, kartu)
        huruf = QFont(self.kode.font())
        huruf.setPointSizeF(tema_kini().pt * 2.6)
        huruf.setBold(True)
        huruf.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
        self.kode.setFont(huruf)
        self.kode.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.kode.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.kode.setAccessibleName(self.tr("Kode undangan {kode}").format(kode=" ".join(undangan.kode)))
        tata.addWidget(self.kode)
        self.pesan = label(self.tr("Sampaikan lewat telepon atau surat, jangan bersama berkasnya."), "h2")
        self.pesan.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tata.addWidget(self.pesan)
        self.isi.addWidget(kartu)
        self.isi.addWidget(label(self.tr("Berkas: {berkas}").format(berkas=undangan.path)))
        self.isi.addWidget(
            label(
                self.tr("Undangan nomor {n}, berlaku sampai {tanggal}, untuk satu komputer.").format(
                    n=undangan.nomor, tanggal=_tanggal(undangan.sampai)
                ),
                "redup",
            )
        )
        if langkah:
            self.isi.addWidget(label(langkah))
        self.isi.addStretch(1)
        self.salin = tombol(self.tr("Salin kode"))
        self.salin.setAutoDefault(False)
        self.salin.clicked.connect(self._salin)
        self.kotak.addButton(self.salin, self.kotak.ButtonRole.ActionRole)
        self.batal.hide()

    def kata_kerja(self) -> str:
        """Written down."""
        return self.tr("Sudah saya catat")

    def periksa(self) -> bool:
        """Nothing to check."""
        return True

    def hasil(self) -> bool:
        """True."""
        return True

    def _salin(self) -> None:
        QGuiApplication.clipboard().setText(self._undangan.kode)
        self.banner.sukses(self.tr("Kode disalin."))


class DialogGabung(DialogDasar):
    """The office's side: invitation file and code; answers {"berkas", "kode"}."""

    def __init__(self, parent: QWidget | None, terakhir: str = "") -> None:
        super().__init__(
            self.tr("Gabung dengan undangan"),
            self.tr("Pakai berkas undangan dari BKPSDM dan kode yang disampaikan lewat telepon atau surat."),
            parent,
        )
        self.setMinimumWidth(560)
        self._terakhir = terakhir
        isian = self.formulir.teks("berkas", self.tr("Berkas undangan"), wajib=True, maks=400)
        isian.tambah_periksa(self._periksa_berkas)
        self.pilih = tombol(self.tr("Pilih…"), nama=self.tr("Pilih berkas undangan"))
        self.pilih.setAutoDefault(False)
        self.pilih.clicked.connect(self._pilih)
        tambah_pilih(isian, self.pilih)
        self.formulir.teks(
            "kode",
            self.tr("Kode undangan"),
            petunjuk=self.tr("10 huruf dan angka; tanda hubung dan huruf kecil tidak masalah"),
            wajib=True,
            maks=40,
        )

    def kata_kerja(self) -> str:
        """Join."""
        return self.tr("Gabung")

    def _periksa_berkas(self, nilai: str) -> None:
        try:
            ada = Path(nilai).is_file()
        except (OSError, ValueError):
            ada = False
        if not ada:
            raise IsianSalah(self.tr("Berkas ini tidak ada. Pilih berkas undangan dari BKPSDM."))

    def _pilih(self) -> None:
        berkas, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Pilih undangan"),
            self._terakhir,
            self.tr("Undangan (*.undangan);;Semua berkas (*)"),
        )
        if berkas:
            self.formulir.isian["berkas"].isi(berkas)
            self.formulir.isian["kode"].widget.setFocus()


def _tanggal(teks: str) -> str:
    from datetime import date

    from kinerja_desktop.domain.tanggal import tanggal_panjang

    return tanggal_panjang(date.fromisoformat(teks))


@daftarkan("undang")
def _contoh_undang(parent: QWidget | None) -> DialogDasar:
    return DialogUndang(parent)


@daftarkan("kode_undangan")
def _contoh_kode(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.flows.tukar import HasilUndang

    contoh = HasilUndang(Path("Undangan_Kecamatan-Sukamaju.undangan"), "7Q4MK-2XA9T", 3,
                         "Kecamatan Sukamaju", "2026-12-31")  # fmt: skip
    return DialogKode(parent, contoh)


@daftarkan("gabung")
def _contoh_gabung(parent: QWidget | None) -> DialogDasar:
    return DialogGabung(parent)
