"""Phrases beside a grid of Umpan balik and Dialog kinerja: Alt+Down offers, Ctrl+B keeps one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.widget.pilih_frasa import ButirFrasa, PilihFrasa

if TYPE_CHECKING:
    from kinerja_desktop.services.umpan_balik_frasa import SaranUmpanBalik
    from kinerja_desktop.ui.kisi.lengkap import Kisi
    from kinerja_desktop.ui.konteks import KonteksUi
    from kinerja_desktop.ui.urung import TumpukanUrung

SIMPAN = "Ctrl+B"


class TampilanFrasa(KisiView):
    """A grid whose cells can be filled from phrases; Ctrl++ and Ctrl+- are told to the part around it."""

    minta_pilih = Signal()
    minta_sisip = Signal()
    minta_hapus = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down asks for phrases."""
        kunci, ubah = event.key(), event.modifiers()
        ctrl = bool(ubah & Qt.KeyboardModifier.ControlModifier)
        if kunci == Qt.Key.Key_Down and ubah & Qt.KeyboardModifier.AltModifier:
            self.minta_pilih.emit()
        elif ctrl and kunci in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.minta_sisip.emit()
        elif ctrl and kunci == Qt.Key.Key_Minus:
            self.minta_hapus.emit()
        else:
            super().keyPressEvent(event)


class PenawarFrasa(QObject):
    """Belongs to one grid. `kelompok(row, column)` names group and kind of note, None where none is offered.

    `pakai(row, column, text, kind)` writes what was chosen.
    """

    def __init__(
        self,
        kisi: Kisi,
        konteks: KonteksUi,
        jenis: str,
        kelompok: Callable[[bytes, str], tuple[str, str] | None],
        pakai: Callable[[bytes, str, str, str], None],
        pengurung: TumpukanUrung | None = None,
    ) -> None:
        super().__init__(kisi)
        self._kisi, self._konteks, self._jenis = kisi, konteks, jenis
        self._kelompok, self._pakai, self._urung = kelompok, pakai, pengurung
        self.kotak: PilihFrasa | None = None
        view = kisi.view
        assert isinstance(view, TampilanFrasa)
        view.minta_pilih.connect(self.tawarkan)
        if konteks.peran in ("operator", "penilai", "pimpinan"):
            self.aksi = QAction(self.tr("Simpan ke bank frasa"), view)
            self.aksi.setShortcut(QKeySequence(SIMPAN))
            self.aksi.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.aksi.triggered.connect(lambda _=False: self.simpan_kini())
            view.addAction(self.aksi)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _kini(self) -> tuple[int, int, bytes, str]:
        view, model = self._kisi.view, self._kisi.model
        i, j = view.sel_kini
        if not (0 <= i < model.rowCount() and 0 <= j < model.columnCount()):
            return i, j, b"", ""
        return i, j, model.baris[i].id, model.kolom[j].kunci

    def tawarkan(self) -> None:
        """Alt+Down: phrases for the cell."""
        i, j, baris, kolom = self._kini()
        tentang = self._kelompok(baris, kolom)
        if tentang is None or not self._kisi.model.bisa_ubah(i, j):
            return
        jenis = self._jenis

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import umpan_balik_frasa

            return umpan_balik_frasa.saran(sesi, jenis, *tentang)

        def tiba(isi: Sequence[SaranUmpanBalik]) -> None:
            if self._kini()[:2] == (i, j):
                self._buka(isi, baris, kolom)

        self._konteks.baca(di_pekerja, tiba, pemilik=self)

    def _buka(self, isi: Sequence[SaranUmpanBalik], baris: bytes, kolom: str) -> None:
        if not isi:
            self._kisi.banner.info(self.tr("Belum ada frasa untuk sel ini. Ctrl+B menyimpan isi sel."))
            return
        view, model = self._kisi.view, self._kisi.model
        sifat = {s.teks: s.sifat for s in isi}

        def pakai(teks: str) -> None:
            self.kotak = None
            view.setFocus()
            self._pakai(baris, kolom, teks, sifat.get(teks, ""))

        self.kotak = PilihFrasa([ButirFrasa(s.teks, self._terang(s)) for s in isi], pakai, view)
        sel = view.visualRect(model.index(model.nomor(baris), model.letak[kolom]))
        self.kotak.buka(view.viewport().mapToGlobal(sel.bottomLeft()))

    def _terang(self, s: SaranUmpanBalik) -> str:
        from kinerja_desktop.services.umpan_balik_baca import NAMA_SIFAT

        bagian = [kata(NAMA_SIFAT[s.sifat]), self.tr("frasa kantor") if s.sendiri else ""]
        return " · ".join(b for b in bagian if b)

    def simpan_kini(self) -> None:
        """Ctrl+B: keep the text of the cell as a phrase of this office."""
        i, j, baris, kolom = self._kini()
        tentang = self._kelompok(baris, kolom)
        teks = self._kisi.model.teks[i][j].strip() if tentang is not None else ""
        banner, jenis = self._kisi.banner, self._jenis
        if tentang is None or not teks:
            banner.info(self.tr("Pilih sel yang sudah berisi kalimat, lalu simpan ke bank frasa."))
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import umpan_balik_frasa

            return umpan_balik_frasa.simpan(sesi, jenis, *tentang, teks)

        self._konteks.ubah(
            self.tr("Simpan ke bank frasa"),
            di_pekerja,
            lambda _: banner.sukses(self.tr("Tersimpan di bank frasa; ditawarkan dengan Alt+↓.")),
            pemilik=self,
            pengurung=self._urung,
        )
