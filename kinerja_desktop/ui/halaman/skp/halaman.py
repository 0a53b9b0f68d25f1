"""The place SKP: inner tabs Daftar, Susun, Matriks, IKU dan standar, Validasi."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QComboBox, QStackedWidget, QWidget

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.ui.aksi import buat_qaction
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import Halaman
from kinerja_desktop.ui.halaman.skp.bagian import PanelBagian
from kinerja_desktop.ui.halaman.skp.daftar import PanelDaftar
from kinerja_desktop.ui.halaman.skp.salinan import ambil_setelah_muat
from kinerja_desktop.ui.halaman.skp.susun import PanelSusun
from kinerja_desktop.ui.halaman.skp.versi import banding_setelah_muat
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import Pengurung
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan

if TYPE_CHECKING:
    from kinerja_desktop.services.skp_pilihan import BarisDaftarSkp

DAFTAR, SUSUN = "daftar", "susun"


def _panel_lain() -> dict[str, Callable[[HalamanSkp], PanelBagian]]:
    """Makers of the tabs that are built when they are first opened; a tab stands here when it works."""
    from kinerja_desktop.ui.halaman.skp.iku import PanelIku
    from kinerja_desktop.ui.halaman.skp.matriks import PanelMatriks
    from kinerja_desktop.ui.halaman.skp.validasi import PanelValidasi

    return {"matriks": PanelMatriks, "iku": PanelIku, "validasi": PanelValidasi}


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
            "butir_lampiran",
            "versi_skp",
            "tanggapan",
            "peran_hasil",
            "iku",
            "frasa",
            "unit",
            "standar_kerja",
            "mutasi",
            "pengecualian",
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
        self._pembuat = _panel_lain()
        self._lain: dict[str, PanelBagian] = {}
        nama = {
            "matriks": self.tr("Matriks"),
            "iku": self.tr("IKU dan standar"),
            "validasi": self.tr("Validasi"),
        }
        ada = [(k, n) for k, n in nama.items() if k in self._pembuat]
        self.tab.isi([(DAFTAR, self.tr("Daftar")), (SUSUN, self.tr("Susun")), *ada])
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
        kini = self.tumpukan.currentWidget()
        if kini is self.susun:
            return SUSUN
        return next((k for k, p in self._lain.items() if p is kini), DAFTAR)

    @property
    def panel_lain(self) -> PanelBagian | None:
        """The tab shown when it is neither Daftar nor Susun."""
        return self._lain.get(self.bagian)

    def atur_judul(self) -> None:
        """Heading of the inner tab shown."""
        lembar = self.susun.lembar
        panel = self.panel_lain
        di_daftar = self.bagian == DAFTAR
        self.pilih_tahun.setVisible(di_daftar or panel is not None)
        if panel is not None:
            self.kepala.atur(*panel.judul)
        elif di_daftar or lembar is None:
            self.kepala.atur(self.tr("SKP {tahun}").format(tahun=self.tahun))
        else:
            judul = self.tr("SKP {tahun} — {nama}").format(tahun=lembar.tahun, nama=lembar.nama)
            isi = (lembar.jabatan, lembar.unit, lembar.masa, self.susun.sebutan_bentuk())
            self.kepala.atur(judul, " · ".join(p for p in isi if p))
            self.kepala.keterangan.setToolTip(
                f"{' · '.join(p for p in isi if p)}\n{kata(lembar.alasan_bentuk)}"
            )

    # -- opening -------------------------------------------------------------------------------------------

    def buka(self, **tujuan: Any) -> None:
        """Go to an SKP (and a cell), to somebody's SKP, to another tab, or to the list with a filter."""
        if tujuan.get("tahun"):
            self.pilih_tahun.setCurrentIndex(max(0, self.pilih_tahun.findData(tujuan["tahun"])))
        if tujuan.get("bagian") in self._pembuat:
            self._ke(str(tujuan["bagian"]))
            panel = self.panel_lain
            assert panel is not None
            panel.buka(**{k: v for k, v in tujuan.items() if k != "bagian"})
            return
        if tujuan.get("skp"):
            self.buka_skp(tujuan["skp"], tujuan.get("baris"), str(tujuan.get("kolom") or ""))
            if tujuan.get("versi"):
                banding_setelah_muat(self.susun)
            if tujuan.get("ambil_iku"):
                ambil_setelah_muat(self.susun)
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
        if self.bagian != bagian:
            self.simpan_tertunda()
        if bagian in self._pembuat and bagian not in self._lain:
            self._lain[bagian] = self._pembuat[bagian](self)
            self.tumpukan.addWidget(self._lain[bagian])
        self.tumpukan.setCurrentWidget(self._lain.get(bagian, self.susun if bagian == SUSUN else self.daftar))
        self.tab.tandai(bagian)
        panel = self.panel_lain
        self.bantuan = panel.bantuan if panel is not None else ""  # type: ignore[misc]
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
        self.muat()

    def _tambah(self) -> None:
        """Ctrl+N: a row in Susun, an SKP in Daftar."""
        panel = self.panel_lain
        if panel is not None:
            panel.tambah()
        elif self.bagian == SUSUN:
            self.susun.tambah("utama")
        else:
            self.daftar.buat_terpilih()

    # -- the page contract ---------------------------------------------------------------------------------

    def muat(self) -> None:
        """Read what the inner tab shows."""
        panel = self.panel_lain
        if panel is not None:
            panel.muat()
        elif self.bagian == SUSUN:
            self.susun.muat()
        else:
            self.daftar.muat()

    def segarkan(self, perubahan: ChangeSet) -> None:
        """Another page, Undo or Riwayat changed something."""
        panel = self.panel_lain
        if panel is not None:
            panel.segarkan(perubahan)
        elif self.bagian == SUSUN:
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
        panel = self.panel_lain
        if panel is not None:
            return panel.fokus_awal()
        if self.bagian == DAFTAR:
            return self.daftar.kisi.view
        return self.susun.fokus_awal()

    def fokus_cari(self) -> QWidget | None:
        """The filter box of the list."""
        if self.bagian != DAFTAR:
            self.ke_daftar()
        return self.daftar.cari

    def pengurung(self) -> Pengurung | None:
        """One undo stack for the page."""
        return self.urung

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.susun.simpan_tertunda()
        for panel in self._lain.values():
            panel.simpan_tertunda()

    def salinan(self) -> str:
        """Cells that are not written yet."""
        panel = self.panel_lain
        if panel is not None:
            return panel.salinan()
        return self.susun.kisi.kisi.salinan() if self.susun.kisi is not None else ""

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The cell's row in Susun, the SKP in Daftar."""
        panel = self.panel_lain
        if panel is not None:
            return panel.riwayat_untuk()
        if self.bagian == DAFTAR:
            kini = self.daftar.kini()
            return ("skp", kini.skp_id) if kini is not None and kini.skp_id is not None else None
        return self.susun.riwayat_untuk()

    def celah_berikut(self) -> bool:
        """F8."""
        panel = self.panel_lain
        if panel is not None:
            return panel.celah_berikut()
        return self.bagian == SUSUN and self.susun.celah_berikut()

    def cetak(self) -> None:
        """Ctrl+P prints the SKP that is open."""
        panel = self.panel_lain
        if self.bagian == SUSUN and self.susun.lembar is not None:
            self.susun.cetak()
        elif panel is None or not panel.cetak():
            super().cetak()

    def showEvent(self, event: QShowEvent) -> None:
        """The heading follows the inner tab."""
        super().showEvent(event)
        self.atur_judul()
