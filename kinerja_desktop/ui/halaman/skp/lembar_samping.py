"""What stands beside the text below the grid: details of a target, whose result it is, ready phrases."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.skp.isi import PERILAKU
from kinerja_desktop.ui.halaman.skp.rincian import IsiRincian, RincianTarget

if TYPE_CHECKING:
    from kinerja_desktop.system.preferensi import Preferensi
    from kinerja_desktop.ui.halaman.skp.lembar import LembarKisi

INGAT = "skp_tanpa_rincian"  # name of the preference: people who closed the details find them closed again
_TARGET = frozenset({k.TARGET, k.SATUAN})


class SampingLembar(QObject):
    """Follows the cursor of one grid; `l.tulis` writes what is chosen here."""

    def __init__(self, lembar: LembarKisi, preferensi: Preferensi | None = None) -> None:
        super().__init__(lembar)
        self.l, self._preferensi = lembar, preferensi
        self.terbuka = not (preferensi is not None and preferensi.ambil(INGAT))
        self.rincian = RincianTarget(lembar)
        self.tombol_rincian = tombol(
            self.tr("Rincian target…"), petunjuk=self.tr("Arah, cara ukur, dan jalur target (Alt+↓)")
        )
        self.lingkup = QComboBox(lembar)
        self.lingkup.setAccessibleName(self.tr("Lingkup hasil kerja"))
        self.lingkup.setToolTip(
            self.tr("Hasil kerja organisasi (dari PK atau IKU) atau hasil kerja individu")
        )
        self.lingkup.addItem(self.tr("Lingkup…"), "")
        for kode, nama in k.NAMA_LINGKUP.items():
            self.lingkup.addItem(kata(nama), kode)
        self.tombol_frasa = tombol(
            self.tr("Pilih frasa…"), petunjuk=self.tr("Ekspektasi yang siap dipakai untuk nilai ini (Alt+↓)")
        )
        kanan = lembar.panel.kanan
        kanan.insertWidget(0, self.rincian, 1)
        for w in (self.tombol_rincian, self.lingkup, self.tombol_frasa):
            kanan.addWidget(w)
        self.rincian.diubah.connect(lambda baris, sel: lembar.tulis(baris, sel))
        self.rincian.minta_kembali.connect(lembar.view.setFocus)
        self.rincian.minta_tutup.connect(lambda: self.buka(False))
        self.tombol_rincian.clicked.connect(lambda: self.buka(True))
        self.tombol_frasa.clicked.connect(lembar.view.minta_pilih)
        self.lingkup.activated.connect(lambda _: self._tulis_lingkup())

    # -- following the cursor ------------------------------------------------------------------------------

    def ikuti(self) -> None:
        """Show what belongs to the current cell."""
        b, kolom = self.l.baris_kini(), self.l.kolom_kini()
        i = self.l.view.sel_kini[0]
        target = b is not None and kolom in _TARGET
        rinci = target and self.terbuka
        self.rincian.isi(self._isi_rincian(i) if rinci else None)
        self.rincian.setVisible(rinci)
        self.l.panel.teks.setVisible(not rinci)
        self.tombol_rincian.setVisible(target and not self.terbuka)
        di_rhk = (
            b is not None and kolom == k.RHK and b.pertama and self.l.model.bisa_ubah(i, self._letak(k.RHK))
        )
        self.lingkup.setVisible(di_rhk)
        if di_rhk and b is not None:
            self.lingkup.setCurrentIndex(max(0, self.lingkup.findData(b.lingkup)))
        self.tombol_frasa.setVisible(self._bisa_frasa())

    def _letak(self, kolom: str) -> int:
        return self.l.model.letak[kolom]

    def _isi_rincian(self, i: int) -> IsiRincian | None:
        b, lembar = self.l.baris_kini(), self.l.lembar
        if b is None or lembar is None:
            return None
        bisa = self.l.model.bisa_ubah(i, self._letak(k.TARGET))
        return IsiRincian(b, bisa, (lembar.mulai.month, lembar.selesai.month))

    def tinggi(self) -> int:
        """Height that the details need, so that the panel can keep it free and the grid never jumps."""
        return self.rincian.sizeHint().height() if k.TARGET in self.l.model.letak else 0

    # -- target --------------------------------------------------------------------------------------------

    def buka(self, terbuka: bool) -> None:
        """Show or hide the details, and remember it."""
        self.terbuka = terbuka
        if self._preferensi is not None:
            with contextlib.suppress(OSError):  # only a convenience for next time
                self._preferensi.simpan(**{INGAT: not terbuka})
        self.l.ikuti_kolom()
        if terbuka:
            self.rincian.fokus()
        else:
            self.l.view.setFocus()

    def ke_panel(self) -> None:
        """F6 in the grid: what is below it."""
        if not self.rincian.isHidden():
            self.rincian.fokus()
        else:
            self.l.panel.teks.setFocus()

    def pilih(self) -> bool:
        """Alt+Down; True when the cell has something here to choose from."""
        b, kolom = self.l.baris_kini(), self.l.kolom_kini()
        if b is not None and kolom in _TARGET:
            if self.terbuka:
                self.rincian.fokus()
            else:
                self.buka(True)
            return True
        return False

    # -- whose result, phrases -----------------------------------------------------------------------------

    def _tulis_lingkup(self) -> None:
        b, kode = self.l.baris_kini(), str(self.lingkup.currentData() or "")
        if b is not None and kode != b.lingkup:
            self.l.tulis(b.id, [(k.LINGKUP, kode)])

    def _bisa_frasa(self) -> bool:
        i, j = self.l.view.sel_kini
        kini = self.l.view.id_kini()
        perilaku = kini is not None and self.l.view.bagian.get(kini) == PERILAKU
        return perilaku and self.l.kolom_kini() == k.INDIKATOR and self.l.model.bisa_ubah(i, j)
