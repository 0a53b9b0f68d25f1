"""Inner tabs made of several parts with a switch: Pemantauan and Umpan balik."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.ui.halaman.penilaian.bagian import BagianPenilaian
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from kinerja_desktop.ui.widget.keadaan_kosong import KeadaanKosong

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

#: Key, words of the switch, how the part is made (when it is first shown).
Isi = tuple[str, str, Callable[[], BagianPenilaian]]


class Gabungan(BagianPenilaian):
    """A switch over parts; every call goes to the part that is shown."""

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self._dibuat: dict[str, BagianPenilaian] = {}
        self._isi = {kunci: buat for kunci, _, buat in self.daftar()}
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        self.saklar = BarisPilihan(self.tr("Yang ditampilkan"), parent=self, alir=True)
        self.saklar.isi([(kunci, teks) for kunci, teks, _ in self.daftar()])
        self.saklar.dipilih.connect(self._dipilih)
        self.saklar.setVisible(len(self._isi) > 1)
        self.tumpukan = QStackedWidget(self)
        tata.addWidget(self.saklar)
        tata.addWidget(self.tumpukan, 1)
        self.kunci = next(iter(self._isi))
        self.pilih(self.kunci)

    def daftar(self) -> tuple[Isi, ...]:
        """The parts in order."""
        raise AssertionError("ditulis oleh turunannya")

    @property
    def semua_jenis(self) -> frozenset[str]:
        """Tables that parts made so far show."""
        return frozenset().union(*(p.jenis for p in self._dibuat.values()))

    @property
    def kini(self) -> BagianPenilaian:
        """The part that is shown."""
        return self._dibuat[self.kunci]

    def panel(self, kunci: str) -> BagianPenilaian:
        """A part by key, made when it is asked for first."""
        if kunci not in self._dibuat:
            self._dibuat[kunci] = self._isi[kunci]()
            self.tumpukan.addWidget(self._dibuat[kunci])
        return self._dibuat[kunci]

    def pilih(self, kunci: str) -> None:
        """Show a part; an unknown key leaves the one shown."""
        if kunci in self._isi:
            self.kunci = kunci
        self.tumpukan.setCurrentWidget(self.panel(self.kunci))
        self.bantuan = self.kini.bantuan
        self.setFocusProxy(self.kini)
        self.saklar.tandai(self.kunci)

    def _dipilih(self, kunci: str) -> None:
        self.simpan_tertunda()
        self.h.banner.bersihkan()
        self.pilih(kunci)
        self.h.pilihan_berubah.emit()
        if self.h.lembar is not None:
            self.kini.tampil(self.h.lembar)
        w = self.fokus_awal()
        if w is not None:
            w.setFocus()

    # -- the contract --------------------------------------------------------------------------------------

    def tampil(self, lembar: LembarPenilaian) -> None:
        """The part shown takes the sheet."""
        self.kini.tampil(lembar)

    def segarkan(self, perubahan: ChangeSet) -> None:
        """The part shown is told of a change."""
        self.kini.segarkan(perubahan)

    def tuju(self, **tujuan: Any) -> None:
        """`lembar` names the part, the rest is its own."""
        if tujuan.get("lembar"):
            self.pilih(str(tujuan["lembar"]))
        self.kini.tuju(**tujuan)

    def fokus_awal(self) -> QWidget | None:
        """Where typing begins in the part shown; the button of an empty one."""
        kosong = getattr(self.kini, "kosong", None)
        if isinstance(kosong, KeadaanKosong) and not kosong.isHidden():
            return kosong.tombol
        return self.kini.fokus_awal()

    def fokus_cari(self) -> QWidget | None:
        """Where Ctrl+F goes in the part shown."""
        return self.kini.fokus_cari()

    def simpan_tertunda(self) -> None:
        """Every part writes what is being typed."""
        for panel in self._dibuat.values():
            panel.simpan_tertunda()

    def salinan(self) -> str:
        """Cells of the part shown that are not written yet."""
        return self.kini.salinan()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """What is selected in the part shown."""
        return self.kini.riwayat_untuk()

    def celah_berikut(self) -> bool:
        """F8 in the part shown."""
        return self.kini.celah_berikut()

    def tambah(self) -> None:
        """Ctrl+N in the part shown."""
        self.kini.tambah()

    def cetak(self) -> bool:
        """Ctrl+P in the part shown."""
        return self.kini.cetak()


class GabunganPemantauan(Gabungan):
    """Progress and what stands around it."""

    def daftar(self) -> tuple[Isi, ...]:
        """Realisasi first: it is opened most."""
        return (
            ("realisasi", self.tr("Realisasi"), self._realisasi),
            ("aksi", self.tr("Rencana aksi"), self._aksi),
            ("harian", self.tr("Catatan harian"), self._harian),
            ("presensi", self.tr("Presensi"), self._presensi),
            ("tim", self.tr("Tim evaluasi"), self._tim),
        )

    def _realisasi(self) -> BagianPenilaian:
        from kinerja_desktop.ui.halaman.penilaian.pemantauan import PanelPemantauan

        return PanelPemantauan(self.h)

    def _aksi(self) -> BagianPenilaian:
        from kinerja_desktop.ui.halaman.penilaian.aksi import PanelAksi

        return PanelAksi(self.h)

    def _harian(self) -> BagianPenilaian:
        from kinerja_desktop.ui.halaman.penilaian.harian import PanelHarian

        return PanelHarian(self.h)

    def _presensi(self) -> BagianPenilaian:
        from kinerja_desktop.ui.halaman.penilaian.presensi import PanelPresensi

        return PanelPresensi(self.h)

    def _tim(self) -> BagianPenilaian:
        from kinerja_desktop.ui.halaman.penilaian.tim import PanelTim

        return PanelTim(self.h)


class GabunganUmpanBalik(Gabungan):
    """Feedback, dialogues and what supports them."""

    def daftar(self) -> tuple[Isi, ...]:
        """The feedback itself first."""
        return (
            ("umpan_balik", self.tr("Umpan balik"), self._umpan_balik),
            ("dialog", self.tr("Dialog kinerja"), self._dialog),
            ("pembinaan", self.tr("Pembinaan"), self._pembinaan),
            ("rekan", self.tr("Rekan 360°"), self._rekan),
            ("kompetensi", self.tr("Kompetensi"), self._kompetensi),
        )

    def _umpan_balik(self) -> BagianPenilaian:
        from kinerja_desktop.ui.halaman.penilaian.umpan_balik import PanelUmpanBalik

        return PanelUmpanBalik(self.h)

    def _dialog(self) -> BagianPenilaian:
        from kinerja_desktop.ui.halaman.penilaian.dialog import PanelDialog

        return PanelDialog(self.h)

    def _pembinaan(self) -> BagianPenilaian:
        from kinerja_desktop.ui.halaman.penilaian.pembinaan import PanelPembinaan

        return PanelPembinaan(self.h)

    def _rekan(self) -> BagianPenilaian:
        from kinerja_desktop.ui.halaman.penilaian.rekan import PanelRekan

        return PanelRekan(self.h)

    def _kompetensi(self) -> BagianPenilaian:
        from kinerja_desktop.ui.halaman.penilaian.kompetensi import PanelKompetensi

        return PanelKompetensi(self.h)
