"""Ambil dari IKU: which indicators of the unit become results of its head's SKP."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.centang import ButirCentang, DialogCentang
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan

if TYPE_CHECKING:
    from kinerja_desktop.services.iku_pakai import PilihanIku


class DialogAmbilIku(DialogCentang):
    """hasil() are the ids of the IKU that are ticked; those carried already are not ticked at first."""

    def __init__(self, nama: str, iku: Sequence[PilihanIku], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Ambil dari IKU ke SKP {nama}").format(nama=nama),
            self.tr(
                "Sasaran menjadi rencana hasil kerja utama, indikatornya ikut dengan target, satuan, arah, "
                "dan cara ukur. Yang berubah disamakan lagi bila dicentang."
            ),
            self.tr("IKU dan Perjanjian Kinerja"),
            parent,
        )
        self.isi_butir([self._butir(i) for i in iku])

    def _butir(self, i: PilihanIku) -> ButirCentang:
        keadaan = ""
        if i.beda:
            keadaan = self.tr("berbeda: {apa}").format(apa=kata(i.beda))
        elif i.ada:
            keadaan = self.tr("sudah diambil")
        teks = (i.indikator or self.tr("(tanpa indikator)")).replace("\n", " ")
        bagian = [i.sasaran.replace("\n", " "), i.target, i.sumber, keadaan]
        return ButirCentang(i.iku_id, teks, " · ".join(b for b in bagian if b), not i.ada)

    def kata_kerja(self) -> str:
        """Take."""
        return self.tr("Ambil")

    def verba_jumlah(self, n: int) -> str:
        """Take so many."""
        return self.tr("Ambil {n} IKU").format(n=n)


@daftarkan("ambil_iku")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.services.iku_pakai import PilihanIku

    sasaran = "Meningkatnya kualitas pelayanan publik"
    contoh = [
        PilihanIku(b"a" * 16, sasaran, "Indeks Kepuasan Masyarakat", "84,50 indeks", "PK", "", False, ""),
        PilihanIku(b"b" * 16, sasaran, "Persentase pengaduan tuntas", "100 %", "IKU", "", True, "target"),
    ]
    return DialogAmbilIku("Pegawai Contoh", contoh, parent)
