"""A grid whose digit columns take as many digits as they have choices: levels 1-5, answers 1-4."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeyEvent

from kinerja_desktop.ui.kisi.kolom import NILAI, Kolom
from kinerja_desktop.ui.kisi.tampilan import KisiView


class KisiAngka(KisiView):
    """One digit writes the cell and moves on, as with ratings; after the last one to `sesudah_akhir`."""

    #: Column where typing goes on in the same row; "" goes to the next row.
    sesudah_akhir = ""

    def nilai_berikut(self) -> None:
        """The next digit column; after the last one the column of words, where there is one."""
        i, j = self.sel_kini
        lagi = any(k.jenis == NILAI for k in self.kisi_model.kolom[j + 1 :])
        if self.sesudah_akhir and not lagi:
            self.ke(i, self.kisi_model.letak[self.sesudah_akhir])
        else:
            super().nilai_berikut()

    def _ketik(self, event: QKeyEvent) -> bool:
        kini, teks = self.currentIndex(), event.text()
        if not kini.isValid() or not teks or not teks.isprintable():
            return super()._ketik(event)
        kolom = self.kisi_model.kolom[kini.column()]
        if kolom.jenis != NILAI or not self.kisi_model.bisa_ubah(kini.row(), kini.column()):
            return super()._ketik(event)
        if teks in "123456789"[: len(kolom.pilihan)] and self.beri_nilai(teks):
            self.nilai_berikut()
        else:
            pesan = self.tr("Ketik angka 1 sampai {n}. F2 membuka pilihannya, Delete mengosongkan.")
            self.pesan.emit("info", pesan.format(n=len(kolom.pilihan)))
        return True


def kolom_angka(
    kunci: str, judul: str, lebar: int, pilihan: Sequence[tuple[int, str]], petunjuk: str = ""
) -> Kolom:
    """A digit column: choices as (digit, word); an empty word shows the digit alone."""
    isi = tuple((str(n), f"{n} · {arti}" if arti else str(n)) for n, arti in pilihan)
    return Kolom(
        kunci, judul, lebar, NILAI, ubah=True, tengah=not pilihan[0][1], pilihan=isi, petunjuk=petunjuk
    )
