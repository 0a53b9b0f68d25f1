"""A sheet of one flat table: typed, pasted, deleted like Excel, with an empty row at the end for new ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinerja_desktop.services.lembar_datar import AWAL_BARU, UbahanDatar
from kinerja_desktop.ui.banner import Banner
from kinerja_desktop.ui.halaman.skp.tampilan import TampilanSkp
from kinerja_desktop.ui.kisi.baris import Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import PILIHAN, Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung
from kinerja_desktop.ui.widget.panel_isian import PanelIsian
from kinerja_desktop.ui.widget.pewaktu import pewaktu

JEDA_MS = 120
# (session, cells, what the sheet is of) -> Outcome of new rows' ids, on the worker
Penulis = Callable[[Any, Sequence[UbahanDatar], Any], Any]


def kolom_pilihan(kunci: str, judul: str, lebar: int, pilihan: Sequence[tuple[str, str]]) -> Kolom:
    """A column with a list of choices that may be typed too."""
    return Kolom(kunci, judul, lebar, PILIHAN, ubah=True, pilihan=tuple(pilihan), maks=80)


class KisiDatar(QWidget):
    """Grid and the panel with the whole text below it; `bekal()` says which sheet is shown."""

    berubah = Signal()  # something was written: read again soon

    def __init__(
        self, nama: str, kolom: Sequence[Kolom], banner: Banner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        self.model = KisiModel(kolom, parent=self)
        self.kisi = Kisi(self.model, nama, panel=False, banner=banner, tampilan=TampilanSkp, parent=self)
        view = self.kisi.view
        assert isinstance(view, TampilanSkp)
        self.view: TampilanSkp = view
        self.setFocusProxy(self.view)
        self.panel = PanelIsian(self.kisi, self.tr("Isi sel yang dipilih"), self)
        self.panel.atur_baris(2)
        tata.addWidget(self.kisi, 1)
        tata.addWidget(self.panel)
        self._nomor = 0
        self._peta: dict[bytes, bytes] = {}
        self._kosong: Callable[[bytes], Baris] | None = None
        self._tunda: Sequence[Baris] | None = None
        self._jeda = pewaktu(self, JEDA_MS, self._coba_isi)

    def hubungkan(
        self,
        konteks: KonteksUi,
        tulis: Penulis,
        bekal: Callable[[], Any],
        pengurung: TumpukanUrung,
        pemilik: QWidget,
    ) -> None:
        """Send every act to `tulis`; a row typed in twice before it is written stays one row."""
        peta = self._peta

        def simpan(sesi: Any, perubahan: Sequence[PerubahanSel], isi: Any) -> Any:
            ubahan = [
                UbahanDatar(peta.get(p.baris_id, p.baris_id), p.kolom, str(p.baru or "")) for p in perubahan
            ]
            hasil = tulis(sesi, ubahan, isi)
            peta.update(hasil.value)
            return hasil

        self.kisi.hubungkan(
            konteks, simpan, pengurung, pemilik, setelah=lambda _: self.berubah.emit(), bekal=bekal
        )

    # -- rows ----------------------------------------------------------------------------------------------

    def isi(self, baris: Sequence[Baris], kosong: Callable[[bytes], Baris] | None) -> None:
        """Show rows; `kosong(id)` makes the empty row for new ones, None where nothing may be added."""
        self._kosong, self._tunda = kosong, baris
        self.model.pembuat_baris = self._baris_baru if kosong is not None else None
        self._coba_isi()

    def _coba_isi(self) -> None:
        """Rows wait until nobody types in them."""
        baris = self._tunda
        if baris is None:
            return
        if self.view.editor is not None or self.model.ada_tunda():
            self._jeda.start()
            return
        self._tunda = None
        siap = [self._baris_baru()] if self._kosong is not None else []
        self.kisi.isi([*baris, *siap])
        self.panel.segarkan()

    def _baris_baru(self) -> Baris:
        assert self._kosong is not None
        self._nomor += 1
        return self._kosong(AWAL_BARU + self._nomor.to_bytes(11, "big"))

    def kini(self) -> bytes | None:
        """Id of the row that the cursor is on; None on the empty one."""
        kini = self.view.id_kini()
        return None if kini is None or kini.startswith(AWAL_BARU) else kini

    def terpilih(self) -> list[bytes]:
        """Ids of the selected rows that are written."""
        nomor = dict.fromkeys(i for i, _ in self.view.sel_terpilih())
        ids = (self.model.baris[i].id for i in nomor)
        return [b for b in ids if not b.startswith(AWAL_BARU)]

    def ke_baru(self, kolom: str) -> None:
        """The cursor on the empty row."""
        i = self.model.rowCount() - 1
        if i >= 0 and kolom in self.model.letak:
            self.view.setFocus()
            self.view.ke(i, self.model.letak[kolom])

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.kisi.simpan_tertunda()
        self.panel.simpan_tertunda()

    def salinan(self) -> str:
        """Cells that are not written yet."""
        return self.kisi.salinan()


def pilihan_ukur() -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """Choices of direction and of measuring: stored word and label."""
    arah = (
        ("naik", QCoreApplication.translate("Iku", "Naik")),
        ("turun", QCoreApplication.translate("Iku", "Turun")),
        ("tepat", QCoreApplication.translate("Iku", "Tepat")),
    )
    metode = (
        ("hitungan", QCoreApplication.translate("Iku", "Hitungan")),
        ("posisi", QCoreApplication.translate("Iku", "Posisi")),
        ("rilis", QCoreApplication.translate("Iku", "Rilis")),
    )
    return arah, metode
