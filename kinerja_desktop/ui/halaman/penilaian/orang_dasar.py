"""What Pemantauan and Umpan balik share: a chooser of people over a grid of one SKP."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.ui.halaman.penilaian.bagian import BagianPenilaian
from kinerja_desktop.ui.halaman.penilaian.pemilih import PemilihOrang
from kinerja_desktop.ui.widget.elips import LabelElips
from kinerja_desktop.ui.widget.keadaan_kosong import KeadaanKosong
from kinerja_desktop.ui.widget.pewaktu import pewaktu

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian
    from kinerja_desktop.ui.kisi.lengkap import Kisi

JEDA_MUAT_MS = 120


class PanelOrang(BagianPenilaian):
    """Subclasses make `kisi` and write `_baca(skp_id)`; people come from the sheet of the period."""

    kisi: Kisi
    #: The line beside the chooser goes below it where it has no room.
    meluap = False

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.pemilih = PemilihOrang(self)
        self.pemilih.dipilih.connect(self._orang_dipilih)
        self.keterangan = LabelElips(self)
        self.keterangan.setObjectName("redup")
        self.atas = QHBoxLayout()
        self.atas.setSpacing(8)
        self.atas.addWidget(self.pemilih)
        self.atas.addWidget(self.keterangan, 1)
        luar = QVBoxLayout(self)
        luar.setContentsMargins(0, 0, 0, 0)
        self.badan = QWidget(self)
        luar.addWidget(self.badan, 1)
        self.isi_tata = QVBoxLayout(self.badan)
        self.isi_tata.setContentsMargins(0, 0, 0, 0)
        self.isi_tata.setSpacing(8)
        kepala = QVBoxLayout()
        kepala.setSpacing(6)
        kepala.addLayout(self.atas)
        self.isi_tata.addLayout(kepala)
        if self.meluap:
            luapan = QLabel(self)
            luapan.setObjectName("redup")
            kepala.addWidget(luapan)
            self.keterangan.meluap_ke(luapan)
        self.kosong = KeadaanKosong(self)
        self.kosong.tombol.clicked.connect(lambda: self.konteks.navigasi.buka("skp"))
        luar.addWidget(self.kosong, 1)
        self._jeda = pewaktu(self, JEDA_MUAT_MS, self.muat)

    @property
    def skp_id(self) -> bytes | None:
        """The SKP shown."""
        return self.pemilih.kini

    def tampil(self, lembar: LembarPenilaian) -> None:
        """People of the sheet; the one chosen elsewhere on this page stays chosen."""
        self.isi_orang(self.h.daftar_orang(lembar), self.h.orang)

    def fokus_cari(self) -> QWidget | None:
        """The chooser of people."""
        return self.pemilih.kotak

    def fokus_awal(self) -> QWidget | None:
        """The grid."""
        return self.kisi.view

    def salinan(self) -> str:
        """Cells that are not written yet."""
        return self.kisi.salinan()

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.kisi.simpan_tertunda()

    def isi_orang(self, orang: Sequence[tuple[bytes, str]], pilih: bytes | None) -> None:
        """Who can be chosen; `pilih` is chosen when it is among them."""
        self.pemilih.isi(orang)
        self.pemilih.pilih(pilih)
        belum = self.tr("Belum ada SKP pada periode ini. Buat SKP dahulu di tempat SKP.")
        self.kosong.sebut(belum, self.tr("Buka SKP"))
        self.kosong.ganti(self.badan, not orang)
        self.muat()

    def _orang_dipilih(self, skp_id: bytes | None) -> None:
        self.h.banner.bersihkan()
        self.h.orang_dipilih(skp_id)
        self.muat()

    def muat(self) -> None:
        """Read the SKP shown."""
        if self.skp_id is not None:
            self._baca(self.skp_id)
        else:
            self.h.siap.emit()

    def segera_muat(self) -> None:
        """Read again soon."""
        self._jeda.start()

    def _baca(self, skp_id: bytes) -> None:
        raise AssertionError("ditulis oleh turunannya")
