"""Moving in the grid as in Excel."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QTableView

from kinerja_desktop.ui.kisi.kolom import NILAI
from kinerja_desktop.ui.kisi.model import CELAH, JUDUL, KisiModel

_PILIH = QItemSelectionModel.SelectionFlag.ClearAndSelect
_PILIH_BARIS = _PILIH | QItemSelectionModel.SelectionFlag.Rows
_KINI = QItemSelectionModel.SelectionFlag.NoUpdate


class GerakKisi(QTableView):
    """Cursor, selection and jumps; knows nothing of editing."""

    kisi_model: KisiModel
    sel_kini: tuple[int, int]
    _menyusul = False

    def kabar_menyusul(self, menyusul: bool) -> None:
        """While it is on, cells are painted first; what stands around them hears of it right after."""
        self._menyusul = menyusul
        self.kisi_model.pelukis = self._lukis_segera if menyusul else None

    def _lukis_segera(self, i: int, topeng: int) -> None:
        """Paint what a key changed in a row, before the cursor goes on and the view may have to scroll."""
        atas, tinggi, kena = self.rowViewportPosition(i), self.rowHeight(i), QRegion()
        for j in range(topeng.bit_length()):
            if topeng >> j & 1:
                kena += QRect(self.columnViewportPosition(j), atas, self.columnWidth(j), tinggi)
        self.viewport().repaint(kena)

    def _kolom_tampak(self) -> list[int]:
        return [j for j in range(self.kisi_model.columnCount()) if not self.isColumnHidden(j)]

    def ke(self, i: int, j: int) -> None:
        """Make a cell current and selected, and show it."""
        if 0 <= i < self.kisi_model.rowCount() and 0 <= j < self.kisi_model.columnCount():
            sel = self.kisi_model.index(i, j)
            baris = self.selectionBehavior() == QTableView.SelectionBehavior.SelectRows
            self.selectionModel().setCurrentIndex(sel, _PILIH_BARIS if baris else _PILIH)
            self.scrollTo(sel)

    def _lewati_judul(self, i: int, langkah: int) -> int:
        while 0 <= i < len(self.kisi_model.status) and self.kisi_model.status[i][0] & JUDUL:
            i += langkah
        return i

    def turun(self, langkah: int = 1) -> None:
        """Next (or previous) row, same column."""
        kini = self.currentIndex()
        i = self._lewati_judul(kini.row() + langkah, langkah)
        if 0 <= i < self.kisi_model.rowCount():
            self.ke(i, kini.column())

    def samping(self, langkah: int = 1) -> bool:
        """Next (or previous) column, from the last one to the next row; False at the very end."""
        kini = self.currentIndex()
        tampak = self._kolom_tampak()
        if not kini.isValid() or kini.column() not in tampak:
            return False
        n = tampak.index(kini.column()) + langkah
        i = kini.row()
        if not 0 <= n < len(tampak):
            i = self._lewati_judul(i + langkah, langkah)
            n = 0 if langkah > 0 else len(tampak) - 1
        if not 0 <= i < self.kisi_model.rowCount():
            return False
        self.ke(i, tampak[n])
        return True

    def nilai_berikut(self) -> None:
        """After a rating: the next rating column, after the last one the first of the next person."""
        kini = self.currentIndex()
        kolom = [j for j in self._kolom_tampak() if self.kisi_model.kolom[j].jenis == NILAI]
        kanan = [j for j in kolom if j > kini.column()]
        if kanan:
            self.ke(kini.row(), kanan[0])
            return
        i = self._lewati_judul(kini.row() + 1, 1)
        if i < self.kisi_model.rowCount() and kolom:
            self.ke(i, kolom[0])

    def celah_berikut(self) -> bool:
        """F8: the next gap after the current cell, round to the first; False when there is none."""
        model, kini = self.kisi_model, self.currentIndex()
        jumlah, lebar = model.rowCount(), model.columnCount()
        if not jumlah:
            return False
        mulai = kini.row() * lebar + kini.column() + 1 if kini.isValid() else 0
        total = jumlah * lebar
        for n in range(total):
            i, j = divmod((mulai + n) % total, lebar)
            if model.status[i][j] & CELAH and not self.isColumnHidden(j):
                self.ke(i, j)
                return True
        return False

    def ke_celah_pertama(self) -> None:
        """Where a page puts the cursor when it opens: the first gap, else the first editable cell."""
        celah = self.kisi_model.celah()
        if celah:
            self.ke(*celah[0])
            return
        for i, status in enumerate(self.kisi_model.status):
            for j in range(len(status)):
                if status[j] & 1:
                    self.ke(i, j)
                    return
        if self.kisi_model.rowCount():
            self.ke(self._lewati_judul(0, 1), 0)

    def ke_tepi(self, kunci: Qt.Key, pilih: bool) -> None:
        """Ctrl+arrow jumps to the edge of the table, with Shift it selects up to there."""
        kini = self.currentIndex()
        if not kini.isValid():
            return
        tampak = self._kolom_tampak()
        i, j = kini.row(), kini.column()
        tujuan = {
            Qt.Key.Key_Down: (self.kisi_model.rowCount() - 1, j),
            Qt.Key.Key_Up: (0, j),
            Qt.Key.Key_Right: (i, tampak[-1]),
            Qt.Key.Key_Left: (i, tampak[0]),
        }[kunci]
        if not pilih:
            self.ke(*tujuan)
            return
        kotak = self.kotak_pilihan()
        atas, kiri, bawah, kanan = kotak or (i, j, i, j)
        atas, bawah = min(atas, tujuan[0]), max(bawah, tujuan[0])
        kiri, kanan = min(kiri, tujuan[1]), max(kanan, tujuan[1])
        self.selectionModel().setCurrentIndex(kini, _KINI)
        self.pilih_kotak(atas, kiri, bawah, kanan)

    def pilih_kotak(self, atas: int, kiri: int, bawah: int, kanan: int) -> None:
        """Select a rectangle; the current cell stays where it is."""
        model = self.kisi_model
        pilihan = QItemSelection(model.index(atas, kiri), model.index(bawah, kanan))
        self.selectionModel().select(pilihan, _PILIH)

    def kotak_pilihan(self) -> tuple[int, int, int, int] | None:
        """Bounding rectangle (top, left, bottom, right) of what is selected; None when nothing is."""
        rentang = _rentang(self.selectionModel().selection())
        if not rentang:
            kini = self.currentIndex()
            return (kini.row(), kini.column(), kini.row(), kini.column()) if kini.isValid() else None
        return (
            min(r.top() for r in rentang),
            min(r.left() for r in rentang),
            max(r.bottom() for r in rentang),
            max(r.right() for r in rentang),
        )

    def sel_terpilih(self) -> list[tuple[int, int]]:
        """Selected cells in reading order, without hidden columns."""
        rentang = _rentang(self.selectionModel().selection())
        sel = {
            (i, j)
            for r in rentang
            for i in range(r.top(), r.bottom() + 1)
            for j in range(r.left(), r.right() + 1)
            if not self.isColumnHidden(j)
        }
        kini: QModelIndex = self.currentIndex()
        if not sel and kini.isValid():
            sel = {(kini.row(), kini.column())}
        return sorted(sel)


def _rentang(pilihan: QItemSelection) -> list[QItemSelectionRange]:
    return [pilihan.at(n) for n in range(pilihan.count())]
