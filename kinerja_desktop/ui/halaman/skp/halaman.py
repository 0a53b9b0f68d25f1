"""The place SKP: inner tabs Daftar and Susun."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QComboBox, QStackedWidget, QWidget

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.ui.aksi import buat_qaction
from kinerja_desktop.ui.halaman.dasar import Halaman
from kinerja_desktop.ui.halaman.skp.daftar import PanelDaftar
from kinerja_desktop.ui.halaman.skp.susun import PanelSusun
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import Pengurung
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan

if TYPE_CHECKING:
    from kinerja_desktop.services.skp_pilihan import BarisDaftarSkp

DAFTAR, SUSUN = "daftar", "susun"


class HalamanSkp(Halaman):
    """Targets: skp (id), baris and kolom of a cell, pegawai (id: that person's SKP), tahun, saring."""

    nama: ClassVar[str] = "skp"
    jenis: ClassVar[frozenset[str]] = frozenset(
        {
            "skp",
            "rhk",
            "indikator",
            "perilaku",
            "tindakan",
            "pegawai",
            "penempatan",
            "relasi_penilai",
            "jabatan",
        }
    )

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self.urung = konteks.buat_pengurung(self)
        self._cari_pegawai: bytes | None = None
        self._sendiri = konteks.peran == "pegawai"
        kini = konteks.jam.hari_ini().year
        self.pilih_tahun = QComboBox(self)
        self.pilih_tahun.setAccessibleName(self.tr("Tahun SKP"))
        for tahun in range(kini + 1, kini - 4, -1):
            self.pilih_tahun.addItem(self.tr("Tahun {tahun}").format(tahun=tahun), tahun)
        self.pilih_tahun.setCurrentIndex(1)
        self.pilih_tahun.activated.connect(lambda _: self._tahun_dipilih())
        self.tab = BarisPilihan(self.tr("Bagian halaman SKP"), "tab", self)
        self.tab.isi([(DAFTAR, self.tr("Daftar")), (SUSUN, self.tr("Susun"))])
        self.tab.dipilih.connect(self._tab_dipilih)
        self.kepala.tambah(self.pilih_tahun)
        self.kepala.tambah(self.tab)
        self.tumpukan = QStackedWidget(self)
        self.daftar = PanelDaftar(self)
        self.susun = PanelSusun(self)
        self.tumpukan.addWidget(self.daftar)
        self.tumpukan.addWidget(self.susun)
        self.tata.addWidget(self.tumpukan, 1)
        buat_qaction("tambah", self, self._tambah)
        self.atur_judul()

    @property
    def judul(self) -> str:
        """Heading before anything is chosen."""
        return self.tr("SKP")

    @property
    def tahun(self) -> int:
        """The year of the list."""
        return int(self.pilih_tahun.currentData())

    @property
    def bagian(self) -> str:
        """The inner tab that is shown."""
        return SUSUN if self.tumpukan.currentWidget() is self.susun else DAFTAR

    def atur_judul(self) -> None:
        """Heading of the inner tab shown."""
        lembar = self.susun.lembar
        di_daftar = self.bagian == DAFTAR
        self.pilih_tahun.setVisible(di_daftar)
        if di_daftar or lembar is None:
            self.kepala.atur(self.tr("SKP {tahun}").format(tahun=self.tahun))
        else:
            judul = self.tr("SKP {tahun} — {nama}").format(tahun=lembar.tahun, nama=lembar.nama)
            self.kepala.atur(judul, " · ".join(p for p in (lembar.jabatan, lembar.unit, lembar.masa) if p))

    # -- opening -------------------------------------------------------------------------------------------

    def buka(self, **tujuan: Any) -> None:
        """Go to an SKP (and a cell), to somebody's SKP, or to the list with a filter."""
        if tujuan.get("tahun"):
            self.pilih_tahun.setCurrentIndex(max(0, self.pilih_tahun.findData(tujuan["tahun"])))
        if tujuan.get("skp"):
            self.buka_skp(tujuan["skp"], tujuan.get("baris"), str(tujuan.get("kolom") or ""))
            return
        self._cari_pegawai = tujuan.get("pegawai")
        if tujuan.get("saring"):
            self.daftar.cari.clear()
            self.daftar.minta_saring = str(tujuan["saring"])
        self._ke(DAFTAR)
        self.daftar.muat()

    def buka_skp(self, skp_id: bytes, baris: bytes | None = None, kolom: str = "") -> None:
        """Show one SKP in Susun."""
        self._ke(SUSUN)
        self.susun.buka(skp_id, baris, kolom)

    def ke_daftar(self) -> None:
        """Back to the list, read anew."""
        self._ke(DAFTAR)
        self.daftar.muat()

    def daftar_tiba(self, semua: Sequence[BarisDaftarSkp]) -> None:
        """The list was read: go on to the person asked for, or to one's own SKP when it is the only one."""
        pegawai, self._cari_pegawai = self._cari_pegawai, None
        if pegawai is not None:
            milik = [b for b in semua if b.pegawai_id == pegawai]
            ada = [b for b in milik if b.skp_id is not None and b.status != "dibatalkan"]
            if ada and ada[-1].skp_id is not None:
                self.buka_skp(ada[-1].skp_id)
            elif milik and not self.daftar.pilih(pegawai):
                self.daftar.chip.tandai("semua")
                self.daftar.cari.clear()
                self.daftar.pilih(pegawai)
        elif self._sendiri and len(semua) == 1 and semua[0].skp_id is not None and self.susun.skp_id is None:
            self.buka_skp(semua[0].skp_id)

    def _ke(self, bagian: str) -> None:
        if self.bagian == SUSUN and bagian == DAFTAR:
            self.susun.simpan_tertunda()
        self.tumpukan.setCurrentWidget(self.susun if bagian == SUSUN else self.daftar)
        self.tab.tandai(bagian)
        self.atur_judul()
        self.pilihan_berubah.emit()

    def _tab_dipilih(self, bagian: str) -> None:
        self.banner.bersihkan()
        kini = self.daftar.kini()
        self._ke(bagian)
        if bagian == SUSUN and kini is not None and kini.skp_id is not None and self.susun.skp_id is None:
            self.susun.buka(kini.skp_id)
        else:
            self.muat()
        w = self.fokus_awal()
        if w is not None:
            w.setFocus()

    def _tahun_dipilih(self) -> None:
        self.banner.bersihkan()
        self.atur_judul()
        self.daftar.muat()

    def _tambah(self) -> None:
        """Ctrl+N: a row in Susun, an SKP in Daftar."""
        if self.bagian == SUSUN:
            self.susun.tambah("utama")
        else:
            self.daftar.buat_terpilih()

    # -- the page contract ---------------------------------------------------------------------------------

    def muat(self) -> None:
        """Read what the inner tab shows."""
        if self.bagian == SUSUN:
            self.susun.muat()
        else:
            self.daftar.muat()

    def segarkan(self, perubahan: ChangeSet) -> None:
        """Another page, Undo or Riwayat changed something."""
        if self.bagian == SUSUN:
            self.susun.segera_muat() if not perubahan.kinds & {"skp", "tindakan"} else self.susun.muat()
        else:
            self.daftar.muat()

    def perlu_fokus(self) -> bool:
        """True when nobody works anywhere yet, so that the grid may take the focus once it is filled."""
        f = QApplication.focusWidget()
        if f is None or f is self:
            return True
        kosong = f.focusPolicy() == Qt.FocusPolicy.NoFocus or not f.isVisible()
        return self.isAncestorOf(f) and kosong

    def fokus_awal(self) -> QWidget | None:
        """The grid of the inner tab."""
        if self.bagian == DAFTAR:
            return self.daftar.kisi.view
        return self.susun.kisi.view if self.susun.kisi is not None else None

    def fokus_cari(self) -> QWidget | None:
        """The filter box of the list."""
        if self.bagian == SUSUN:
            self._ke(DAFTAR)
            self.daftar.muat()
        return self.daftar.cari

    def pengurung(self) -> Pengurung | None:
        """One undo stack for the page."""
        return self.urung

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.susun.simpan_tertunda()

    def salinan(self) -> str:
        """Cells that are not written yet."""
        return self.susun.kisi.kisi.salinan() if self.susun.kisi is not None else ""

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The cell's row in Susun, the SKP in Daftar."""
        if self.bagian == DAFTAR:
            kini = self.daftar.kini()
            return ("skp", kini.skp_id) if kini is not None and kini.skp_id is not None else None
        return self.susun.riwayat_untuk()

    def celah_berikut(self) -> bool:
        """F8."""
        return self.bagian == SUSUN and self.susun.celah_berikut()

    def cetak(self) -> None:
        """Ctrl+P prints the SKP that is open."""
        if self.bagian == SUSUN and self.susun.lembar is not None:
            self.susun.cetak()
        else:
            super().cetak()

    def showEvent(self, event: QShowEvent) -> None:
        """The heading follows the inner tab."""
        super().showEvent(event)
        self.atur_judul()
