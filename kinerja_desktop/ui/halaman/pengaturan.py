"""Pengaturan: the office, how the window looks, who may sit here, and the safety of the data."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from kinerja_desktop.ui.halaman.dasar import Halaman, KonteksUi
from kinerja_desktop.ui.halaman.pengaturan_data import PanelData
from kinerja_desktop.ui.halaman.pengaturan_kantor import PanelKantor
from kinerja_desktop.ui.halaman.pengaturan_komputer import PanelKomputer
from kinerja_desktop.ui.halaman.pengaturan_kunci_pusat import PanelKunciPusat
from kinerja_desktop.ui.halaman.pengaturan_pemulihan import PanelPemulihan
from kinerja_desktop.ui.halaman.pengaturan_pengguna import PanelPengguna
from kinerja_desktop.ui.halaman.pengaturan_periode import BagianPeriode
from kinerja_desktop.ui.halaman.pengaturan_tampilan import PanelTampilan
from kinerja_desktop.ui.urung import Pengurung
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan

_HANYA_KANTOR, _HANYA_PUSAT = frozenset({"periode"}), frozenset({"pemulihan"})


class HalamanPengaturan(Halaman):
    """See the module."""

    nama = "pengaturan"
    jenis = frozenset({"kantor", "pengguna", "periode", "rujukan"})

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self.bagian = BarisPilihan(self.tr("Bagian pengaturan"), "tab")
        bagian = [
            ("kantor", self.tr("Kantor")),
            ("periode", self.tr("Periode")),
            ("tampilan", self.tr("Tampilan")),
            ("pengguna", self.tr("Pengguna")),
            ("komputer", self.tr("Komputer")),
            ("data", self.tr("Backup dan data")),
            ("pemulihan", self.tr("Kunci pemulihan")),
        ]
        # The centre's periods stand in Referensi.
        self._asing = _HANYA_KANTOR if konteks.peran == "pusat" else _HANYA_PUSAT
        bagian = [b for b in bagian if b[0] not in self._asing]
        self.bagian.isi(bagian)
        self.bagian.dipilih.connect(lambda _: self._ganti())
        baris = QHBoxLayout()
        baris.addWidget(self.bagian)
        baris.addStretch(1)
        self.tata.addLayout(baris)
        self.kantor = PanelKantor(self)
        self.urung = self.kantor.urung
        self.periode = BagianPeriode(self)
        self.tampilan = PanelTampilan(self)
        self.pengguna = PanelPengguna(self)
        self.komputer: PanelKomputer | PanelKunciPusat = (
            PanelKunciPusat(self) if konteks.peran == "pusat" else PanelKomputer(self)
        )
        self.data = PanelData(self)
        self.pemulihan = PanelPemulihan(self)
        self._panel: dict[str, QWidget] = {
            "kantor": self.kantor,
            "periode": self.periode,
            "tampilan": self.tampilan,
            "pengguna": self.pengguna,
            "komputer": self.komputer,
            "data": self.data,
            "pemulihan": self.pemulihan,
        }
        self.tumpukan = QStackedWidget(self)
        for panel in self._panel.values():
            gulung = QScrollArea(self)
            gulung.setWidgetResizable(True)
            gulung.setFrameShape(QFrame.Shape.NoFrame)
            gulung.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            gulung.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            gulung.viewport().setAutoFillBackground(False)
            panel.setAutoFillBackground(False)
            gulung.setWidget(panel)
            self.tumpukan.addWidget(gulung)
        self.tata.addWidget(self.tumpukan, 1)

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Pengaturan")

    @property
    def panel(self) -> Any:
        """The part shown."""
        return self._panel[self.bagian.kini]

    def buka(self, **tujuan: Any) -> None:
        """Target: bagian "kantor", "periode", "tampilan", "pengguna", "komputer", "data" or "pemulihan"."""
        bagian = tujuan.get("bagian")
        if bagian in self._panel and bagian not in self._asing:
            self.bagian.tandai(tujuan["bagian"])
        self._ganti()

    def _ganti(self) -> None:
        self.simpan_tertunda()
        self.banner.ditinggal()
        self.tumpukan.setCurrentIndex(list(self._panel).index(self.bagian.kini))
        self.muat()

    def muat_tahun(self, tahun: int) -> None:
        """Show the periods of a year that was just made."""
        self.periode.muat_tahun(tahun)

    def muat(self) -> None:
        """Read the part shown."""
        self.kepala.atur(self.judul, self.tr("Setiap perubahan langsung tersimpan."))
        self.panel.muat()

    def fokus_awal(self) -> QWidget | None:
        """The first field of the part shown."""
        awal: dict[str, QWidget] = {
            "kantor": self.kantor.isian["nama"].widget,
            "periode": self.periode.kisi.view,
            "tampilan": self.tampilan.pilihan["ukuran_huruf"],
            "pengguna": self.pengguna.tabel,
            "komputer": getattr(self.komputer, "tabel", self.bagian),
            "data": self.data.backup,
            "pemulihan": self.pemulihan.buat,
        }
        return awal[self.bagian.kini]

    def pengurung(self) -> Pengurung | None:
        """Undo of the office's identity."""
        return self.kantor.urung

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        if self.kantor.isian["nama"].isVisible():
            self.kantor.simpan_tertunda()
