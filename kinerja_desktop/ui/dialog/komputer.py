"""Dialogs about this office's PCs and about missing files: invite, say that a file is gone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.dialog.isian_tempat import isian_folder
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan

if TYPE_CHECKING:
    from kinerja_desktop.exchange.hilang import BerkasDitunggu


class DialogUndangPc(DialogDasar):
    """Name of a further PC and the folder for its invitation; answers {"nama", "folder"}."""

    def __init__(self, parent: QWidget | None, usul: str = "", folder: str = "") -> None:
        super().__init__(
            self.tr("Undang komputer lain"),
            self.tr(
                "Komputer itu memakai data kantor ini juga; keduanya bertukar ADK lewat flash disk atau "
                "folder bersama. Kode undangan disampaikan terpisah dari berkasnya."
            ),
            parent,
        )
        self.setMinimumWidth(560)
        nama = self.formulir.teks(
            "nama",
            self.tr("Nama komputer"),
            petunjuk=self.tr("Misalnya PC-2 Loket"),
            wajib=True,
            maks=40,
        )
        nama.isi(usul)
        self.pilih = isian_folder(
            self, self.tr("Simpan undangan di folder"), folder, self.tr("Pilih folder undangan")
        )

    def kata_kerja(self) -> str:
        """Write it."""
        return self.tr("Buat undangan")


class DialogBerkasHilang(DialogDasar):
    """Which missing file no longer exists, and why; answers {"acuan", "alasan"}."""

    def __init__(self, parent: QWidget | None, daftar: Sequence[BerkasDitunggu]) -> None:
        super().__init__(
            self.tr("Berkas itu hilang"),
            self.tr(
                "Cari dulu berkasnya di flash disk dan komputer pengirim. Bila memang tidak ada lagi, yang "
                "menunggunya diterapkan tanpa berkas itu, di semua komputer. Bila kelak ditemukan, ia tetap "
                "diterima."
            ),
            parent,
        )
        self.setMinimumWidth(560)
        self._daftar = list(daftar)
        self.formulir.pilihan(
            "berkas",
            self.tr("Berkas yang hilang"),
            [
                (
                    d.penulis,
                    (
                        self.tr("{nama}, nomor {dari} s.d. {sampai}")
                        if d.sampai > d.dari
                        else self.tr("{nama}, nomor {dari}")
                    ).format(nama=d.nama, dari=d.dari, sampai=d.sampai),
                )
                for d in self._daftar
            ],
            wajib=True,
        )
        self.formulir.panjang(
            "alasan",
            self.tr("Mengapa berkas itu tidak ada lagi"),
            petunjuk=self.tr("Misalnya flash disk patah, komputer pengirim rusak"),
            wajib=True,
            baris=3,
        )

    def kata_kerja(self) -> str:
        """The act."""
        return self.tr("Nyatakan hilang")

    def hasil(self) -> dict[str, object]:
        """References of the missing changes and the reason."""
        nilai = self.formulir.nilai()
        acuan = next((d.acuan for d in self._daftar if d.penulis == nilai["berkas"]), ())
        return {"acuan": acuan, "alasan": nilai["alasan"]}


@daftarkan("undang_komputer")
def _contoh_undang(parent: QWidget | None) -> DialogDasar:
    return DialogUndangPc(parent, "PC-2")


@daftarkan("berkas_hilang")
def _contoh_hilang(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.exchange.hilang import BerkasDitunggu

    contoh = BerkasDitunggu("0a0b0c0d", "PC-2", 1180, 1203, 4, "2026-03-12T09:00:00+08:00", ("x",), "")
    return DialogBerkasHilang(parent, [contoh])
