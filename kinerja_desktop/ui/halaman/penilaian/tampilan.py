"""The rating grid: digits run over the open cells only, Space goes to the note and Enter back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kinerja_desktop.services.lembar_nilai import CATATAN
from kinerja_desktop.ui.kisi.kolom import ANGKA_NILAI, NILAI
from kinerja_desktop.ui.kisi.tampilan import KisiView

# Every modifier but the keypad's own, as an integer: this is asked before a digit is painted.
_PENGUBAH = Qt.KeyboardModifier.KeyboardModifierMask.value & ~Qt.KeyboardModifier.KeypadModifier.value


class TampilanNilai(KisiView):
    """Rows without an approved SKP and finished rows are passed over."""

    dinilai = Signal(bytes, str, str)  # row id, column, rating
    bukti_diminta = Signal()
    usulan_diminta = Signal()
    _dari_kolom: int | None = None  # where Space was pressed

    def beri_nilai(self, angka: str) -> bool:
        """A digit; says which cell it rated, so that the line of evidence can be offered."""
        i, j = self.sel_kini
        if not super().beri_nilai(angka):
            return False
        b, kolom = self.kisi_model.baris[i], self.kisi_model.kolom[j]
        self.dinilai.emit(b.id, kolom.kunci, str(b.nilai.get(kolom.kunci) or ""))
        return True

    def nilai_berikut(self) -> None:
        """After a rating: the next rating that can be given, in this row or below."""
        kini, model = self.currentIndex(), self.kisi_model
        kolom = [j for j in self._kolom_tampak() if model.kolom[j].jenis == NILAI]
        for i in range(kini.row(), model.rowCount()):
            for j in kolom:
                if (i, j) > (kini.row(), kini.column()) and model.bisa_ubah(i, j):
                    self.ke(i, j)
                    return

    def ke_catatan(self) -> None:
        """Open the note of the row; after it Enter returns to the column it was opened from."""
        i, j = self.sel_kini
        catatan = self.kisi_model.letak[CATATAN]
        if i < 0 or self.kisi_model.baris[i].judul:
            return
        self._dari_kolom = j if j != catatan else None
        self.ke(i, catatan)
        self.sunting()

    def turun(self, langkah: int = 1) -> None:
        """Next row, or from a note opened by Space back to where it was opened."""
        kolom, self._dari_kolom = self._dari_kolom, None
        if kolom is not None and self.kisi_model.kolom[self.sel_kini[1]].kunci == CATATAN:
            self.ke(self.sel_kini[0], kolom)
            return
        super().turun(langkah)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space opens the note; outside it B goes to the line of evidence and U takes the proposal.

        A digit takes the shortest way: two of them are a person's rating, and it is painted in this event.
        """
        teks, (i, j) = event.text(), self.sel_kini
        if teks in ANGKA_NILAI and i >= 0 and not event.keyCombination().toCombined() & _PENGUBAH:
            model = self.kisi_model
            if model.kolom[j].jenis == NILAI and model.bisa_ubah(i, j) and self.nilai_kini(teks):
                return
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.ke_catatan()
            return
        huruf = teks.casefold()
        if huruf in ("b", "u") and self.kisi_model.letak[CATATAN] != self.sel_kini[1]:
            (self.bukti_diminta if huruf == "b" else self.usulan_diminta).emit()
            return
        super().keyPressEvent(event)
