"""At the centre: an office whose PC was lost, or that must join again: revoke a key, or invite once more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.dialog.isian_tempat import isian_folder
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.kisi.kolom import IsianSalah

UNDANG, CABUT = "undang", "cabut"


class DialogKunciKantor(DialogDasar):
    """Answers {"tindakan", "kunci", "alasan", "folder"}; `kunci` are (key, name of the PC)."""

    def __init__(
        self, parent: QWidget | None, kantor: str, kunci: Sequence[tuple[bytes, str]], folder: str = ""
    ) -> None:
        super().__init__(
            self.tr("Kunci {kantor}").format(kantor=kantor),
            self.tr(
                "Undangan baru mengganti kunci yang hilang tanpa mengubah data kantor itu. Kunci yang "
                "dicabut ditolak di semua tempat dan tidak dapat dihidupkan lagi."
            ),
            parent,
        )
        self.setMinimumWidth(560)
        f = self.formulir
        pilihan = [(UNDANG, self.tr("Undang lagi kantor ini"))]
        if kunci:
            pilihan.append((CABUT, self.tr("Cabut kunci komputer yang hilang")))
        f.pilihan("tindakan", self.tr("Yang dilakukan"), pilihan).berubah.connect(self._atur)
        f.pilihan("kunci", self.tr("Komputer"), self._bernama(kunci))
        alasan = f.teks("alasan", self.tr("Alasan, misalnya hilang atau dicuri"), maks=200)
        alasan.tambah_periksa(self._periksa_alasan)
        self.pilih = isian_folder(
            self,
            self.tr("Simpan undangan di folder"),
            folder,
            self.tr("Pilih folder undangan"),
            wajib=False,
            perlu=lambda: self._tindakan != CABUT,
        )
        self._atur()

    def _bernama(self, kunci: Sequence[tuple[bytes, str]]) -> list[tuple[bytes, str]]:
        """Two PCs of one name (a copied database) are told apart by the beginning of their keys."""
        semua = [nama for _, nama in kunci]
        ciri = self.tr("{nama} (kunci {awal}…)")
        return [
            (k, ciri.format(nama=nama, awal=k[:4].hex()) if semua.count(nama) > 1 else nama)
            for k, nama in kunci
        ]

    def kata_kerja(self) -> str:
        """The act; the fields say which."""
        return self.tr("Lanjutkan")

    @property
    def _tindakan(self) -> str:
        return str(self.formulir.isian["tindakan"].nilai())

    def _atur(self) -> None:
        cabut = self._tindakan == CABUT
        for nama in ("kunci", "alasan"):
            self.formulir.isian[nama].setVisible(cabut)
        self.formulir.isian["folder"].setVisible(not cabut)
        teks = self.tr("Cabut kunci") if cabut else self.tr("Buat undangan")
        self.terima.setText(teks)
        self.terima.setAccessibleName(teks)

    def _periksa_alasan(self, nilai: str) -> None:
        if self._tindakan == CABUT and not str(nilai).strip():
            raise IsianSalah(self.tr("Tulis alasannya; pengirim berkas akan membacanya."))

    def hasil(self) -> dict[str, Any]:
        """Values by key."""
        return self.formulir.nilai()


@daftarkan("kunci_kantor")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogKunciKantor(parent, "Kecamatan Sukamaju", [(b"k" * 32, "Kecamatan Sukamaju")])
