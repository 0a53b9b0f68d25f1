"""Dialogs about the keys of a centre on a server: the written file's code, taking a file, new keys."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from kinerja_desktop.ui.dialog.isian_tempat import DialogCatat, isian_berkas
from kinerja_desktop.ui.dialog.kirim_adk import label
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan

if TYPE_CHECKING:
    from kinerja_desktop.flows.tukar import BerkasKunci


class DialogKodeKunci(DialogCatat):
    """A written key file: where it is, and the code large enough to be read out over the telephone."""

    def __init__(self, parent: QWidget | None, berkas: BerkasKunci) -> None:
        super().__init__(
            self.tr("Berkas kunci pusat"),
            self.tr("Catat kode ini sekarang: demi keamanan ia tidak disimpan dan tidak dapat dilihat lagi."),
            parent,
        )
        self.kartu_kode(
            berkas.kode,
            self.tr("Kode berkas kunci {kode}").format(kode=" ".join(berkas.kode)),
            2.6,
            self.tr("Kode berkas kunci"),
        )
        self.isi.addWidget(label(self.tr("Berkas: {berkas}").format(berkas=berkas.path)))
        self.isi.addWidget(
            label(
                self.tr(
                    "Siapa yang memegang berkas dan kodenya dapat menulis sebagai pusat. Sampaikan kodenya "
                    "lewat telepon, dan hapus berkasnya sesudah dipasang."
                ),
                "redup",
            )
        )
        self.isi.addStretch(1)
        self.salin = self.tombol_salin(berkas.kode)


class DialogPasangKunci(DialogDasar):
    """The centre's key file and its code; answers {"berkas", "kode"}."""

    def __init__(self, parent: QWidget | None, folder: str = "") -> None:
        super().__init__(
            self.tr("Pasang kunci pusat"),
            self.tr(
                "Pakai berkas kunci dari komputer pusat yang lain dan kode yang disampaikan lewat telepon."
            ),
            parent,
        )
        self.setMinimumWidth(560)
        self.pilih = isian_berkas(
            self,
            self.tr("Berkas kunci pusat"),
            self.tr("Pilih berkas kunci pusat"),
            self.tr("Berkas ini tidak ada. Pilih berkas kunci pusat."),
            self.tr("Berkas kunci pusat (*.kuncipusat);;Semua berkas (*)"),
            folder,
            "kode",
        )
        self.formulir.teks(
            "kode",
            self.tr("Kode berkas kunci"),
            petunjuk=self.tr("10 huruf dan angka; tanda hubung dan huruf kecil tidak masalah"),
            wajib=True,
            maks=40,
        )

    def kata_kerja(self) -> str:
        """Take them."""
        return self.tr("Pasang kunci")


class DialogGantiKunci(DialogDasar):
    """New keys after a PC of the centre was lost; answers {"tanpa_lama": bool}."""

    def __init__(self, parent: QWidget | None, memegang: bool = True) -> None:
        super().__init__(
            self.tr("Ganti kunci pusat?"),
            self.tr(
                "Bila komputer pusat hilang atau dicuri, minta juga pengelola server mengganti kata sandi "
                "basis data. Sesudah ini setiap komputer pusat yang lain memerlukan berkas kunci yang baru."
            ),
            parent,
        )
        self.setMinimumWidth(560)
        self.formulir.hide()
        self.tanpa_lama = QCheckBox(self.tr("Kunci lama hilang atau dapat dibaca pencuri"), self)
        self.tanpa_lama.setAccessibleName(self.tanpa_lama.text())
        self.tanpa_lama.setChecked(not memegang)
        self.tanpa_lama.setEnabled(memegang)
        self.isi.addWidget(self.tanpa_lama)
        self.isi.addWidget(
            label(
                self.tr(
                    "Tanpa centang, kantor mengenal kunci baru dari balasan berikutnya dengan sendirinya. "
                    "Dengan centang, semua kantor perlu diundang lagi."
                ),
                "redup",
            )
        )
        self.isi.addStretch(1)

    def merusak(self) -> bool:
        """Cannot be taken back."""
        return True

    def kata_kerja(self) -> str:
        """The act."""
        return self.tr("Ganti kunci pusat")

    def hasil(self) -> dict[str, bool]:
        """The choice."""
        return {"tanpa_lama": self.tanpa_lama.isChecked()}


@daftarkan("kode_kunci_pusat")
def _contoh_kode(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.flows.tukar import BerkasKunci

    return DialogKodeKunci(parent, BerkasKunci(Path("/media/contoh.kuncipusat"), "4K7QX-M2P9T", ""))


@daftarkan("pasang_kunci_pusat")
def _contoh_pasang(parent: QWidget | None) -> DialogDasar:
    return DialogPasangKunci(parent)


@daftarkan("ganti_kunci_pusat")
def _contoh_ganti(parent: QWidget | None) -> DialogDasar:
    return DialogGantiKunci(parent)
