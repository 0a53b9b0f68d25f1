"""Keterangan dialog: day, place, notes and the next date of one Dialog kinerja."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.tanggal import tanggal_pendek
from kinerja_desktop.ui.dialog.pegawai_dasar import (
    DialogSimpan,
    FormulirKolom,
    Kerja,
    periksa_tanggal,
    qdate,
)
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

if TYPE_CHECKING:
    from kinerja_desktop.services.dialog_kinerja import LembarDialog


class DialogKeterangan(DialogSimpan):
    """What stands around the points of a dialogue that goes on."""

    kolom = 2

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        lembar: LembarDialog,
        hari_ini: date,
    ) -> None:
        self._id = lembar.id
        super().__init__(
            self.tr("Keterangan dialog"),
            self.tr("Dialog kinerja {nama}, {periode}.").format(nama=lembar.nama, periode=lembar.periode),
            parent,
            konteks,
            pengurung,
        )
        self.setMinimumWidth(640)
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        f.tanggal("tanggal", self.tr("Tanggal"), awal=qdate(lembar.tanggal or hari_ini))
        f.teks("tempat", self.tr("Tempat"), petunjuk=self.tr("Misalnya Ruang Kasi"), maks=120)
        f.teks(
            "berikut",
            self.tr("Dialog berikutnya"),
            petunjuk=self.tr("Tanggal; kosong bila belum disepakati"),
            maks=20,
        ).tambah_periksa(periksa_tanggal)
        f.lebar = 2
        f.panjang("catatan", self.tr("Catatan"), baris=5)
        f.isian["tempat"].isi(lembar.tempat)
        f.isian["berikut"].isi(tanggal_pendek(lembar.tanggal_berikut) if lembar.tanggal_berikut else "")
        f.isian["catatan"].isi(lembar.catatan)
        f.isian["tempat"].widget.setFocus()
        self.ingat()

    def kata_kerja(self) -> str:
        """Keep."""
        return self.tr("Simpan keterangan")

    def tindakan(self) -> tuple[str, Kerja]:
        """One act."""
        isi, kunci = self.formulir.nilai(), self._id

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import dialog_kinerja

            return dialog_kinerja.ubah(
                sesi,
                kunci,
                tanggal=isi["tanggal"],
                tempat=isi["tempat"],
                catatan=isi["catatan"],
                berikut=isi["berikut"],
            )

        return self.tr("Ubah keterangan dialog"), kerja


@daftarkan("keterangan_dialog")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.services.dialog_kinerja import LembarDialog

    hari = date(2026, 3, 30)
    lembar = LembarDialog(
        b"",
        b"",
        None,
        "Triwulan I 2026",
        "Pegawai Contoh",
        "Pejabat Contoh",
        hari,
        "Ruang Kasi",
        "",
        date(2026, 6, 29),
        "berlangsung",
        (),
        (),
        True,
        "",
    )
    return DialogKeterangan(parent, None, None, lembar, hari)
