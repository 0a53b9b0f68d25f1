"""A row of links with counts: Beda Isian, Usulan, Berita Acara."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.widget.alir import TataAlir

if TYPE_CHECKING:
    from kinerja_desktop.services.ringkas_tukar import JumlahTukar


class PintuTukar(QWidget):
    """`muat` counts again; a sign stands before what waits for somebody."""

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None, beda: bool = True) -> None:
        super().__init__(parent)
        self.konteks = konteks
        self.pusat = konteks.peran == "pusat"
        tata = TataAlir(6, self)
        self.beda = tombol("", "tautan")
        self.usulan = tombol("", "tautan")
        self.berita_acara = tombol("", "tautan")
        for t, nama in ((self.beda, "beda"), (self.usulan, "usulan"), (self.berita_acara, "berita_acara")):
            t.clicked.connect(partial(self._buka, nama))
            tata.addWidget(t)
        self.beda.setVisible(beda)
        self._isi(None)

    def sambung(self, tautan: QWidget) -> None:
        """One more link, after those with counts."""
        tata = self.layout()
        assert tata is not None
        tata.addWidget(tautan)

    def muat(self) -> None:
        """Count again."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import ringkas_tukar

            return ringkas_tukar.jumlah(sesi)

        self.konteks.baca(di_pekerja, self._isi, pemilik=self)

    def _isi(self, j: JumlahTukar | None) -> None:
        beda, usulan, ba = (j.beda, j.usulan, j.ba_menunggu) if j is not None else (0, 0, 0)
        nama_usulan = self.tr("Usulan ({n})") if self.pusat else self.tr("Usulan BKPSDM ({n})")
        # The sign stands where somebody at this side must act: the office answers, the centre decides.
        for t, pola, n, giliran in (
            (self.beda, self.tr("Beda Isian ({n})"), beda, not self.pusat),
            (self.usulan, nama_usulan, usulan, not self.pusat),
            (self.berita_acara, self.tr("Berita Acara ({n})"), ba, self.pusat),
        ):
            teks = pola.format(n=n)
            t.setText(f"! {teks}" if n and giliran else teks)
            t.setAccessibleName(teks)
        self.usulan.setToolTip(self.tr("Usulan yang menunggu jawaban"))
        self.berita_acara.setToolTip(self.tr("Berita Acara yang menunggu putusan"))
        self.layout().invalidate()  # type: ignore[union-attr]

    def _buka(self, nama: str, _turun: bool = False) -> None:
        self.konteks.navigasi.buka(nama)
