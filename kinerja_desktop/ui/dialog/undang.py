"""Invitations: the centre names an office and a folder; the office reads file and code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.dialog.isian_tempat import (
    DialogCatat,
    isian_berkas,
    isian_folder,
)
from kinerja_desktop.ui.dialog.kirim_adk import label
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan

if TYPE_CHECKING:
    from kinerja_desktop.flows.tukar import HasilUndang


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
        self.pilih = isian_folder(
            self, self.tr("Simpan undangan di folder"), folder, self.tr("Pilih folder undangan")
        )

    def kata_kerja(self) -> str:
        """Write it."""
        return self.tr("Buat undangan")


class DialogKode(DialogCatat):
    """A written invitation: its file, and the code large enough to be read out over the telephone.

    `langkah` says what the invited do with both.
    """

    def __init__(self, parent: QWidget | None, undangan: HasilUndang, langkah: str = "") -> None:
        super().__init__(
            self.tr("Undangan untuk {kantor}").format(kantor=undangan.kantor),
            self.tr("Catat kode ini sekarang: demi keamanan ia tidak disimpan dan tidak dapat dilihat lagi."),
            parent,
        )
        tata = self.kartu_kode(
            undangan.kode,
            self.tr("Kode undangan {kode}").format(kode=" ".join(undangan.kode)),
            2.6,
            self.tr("Kode undangan"),
        )
        self.pesan = label(self.tr("Sampaikan lewat telepon atau surat, jangan bersama berkasnya."), "h2")
        self.pesan.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tata.addWidget(self.pesan)
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
        self.salin = self.tombol_salin(undangan.kode)


class DialogGabung(DialogDasar):
    """The office's side: invitation file and code; answers {"berkas", "kode"}."""

    def __init__(self, parent: QWidget | None, terakhir: str = "") -> None:
        super().__init__(
            self.tr("Gabung dengan undangan"),
            self.tr("Pakai berkas undangan dari BKPSDM dan kode yang disampaikan lewat telepon atau surat."),
            parent,
        )
        self.setMinimumWidth(560)
        self.pilih = isian_berkas(
            self,
            self.tr("Berkas undangan"),
            self.tr("Pilih berkas undangan"),
            self.tr("Berkas ini tidak ada. Pilih berkas undangan dari BKPSDM."),
            self.tr("Undangan (*.undangan);;Semua berkas (*)"),
            terakhir,
            "kode",
        )
        self.formulir.teks(
            "kode",
            self.tr("Kode undangan"),
            petunjuk=self.tr("10 huruf dan angka; tanda hubung dan huruf kecil tidak masalah"),
            wajib=True,
            maks=40,
        ).tambah_periksa(_kode_dapat_benar)

    def kata_kerja(self) -> str:
        """Join."""
        return self.tr("Gabung")


def _kode_dapat_benar(kode: str) -> None:
    # A slip of the finger is told beside the code, with the file still chosen; refused by its check sign.
    from kinerja_desktop.exchange.undangan import baca_kode

    baca_kode(kode)


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
