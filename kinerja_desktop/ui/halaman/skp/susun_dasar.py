"""What Susun shows: heading, gaps, steps and the grid of one SKP; reading it and keeping it fresh."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.skp.alur import PitaAlur
from kinerja_desktop.ui.halaman.skp.bilah import LAMPIRAN, BilahSusun
from kinerja_desktop.ui.halaman.skp.frasa_susun import BantuFrasa
from kinerja_desktop.ui.halaman.skp.isi import KOLOM_RHK, PERILAKU, ubahan
from kinerja_desktop.ui.halaman.skp.lembar import LembarKisi
from kinerja_desktop.ui.halaman.skp.penilai import mengapa, teks_penilai
from kinerja_desktop.ui.widget.pewaktu import pewaktu

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_skp import LembarSkp
    from kinerja_desktop.ui.halaman.skp.halaman import HalamanSkp
    from kinerja_desktop.ui.kisi.baris import PerubahanSel

JEDA_MUAT_MS = 120
RENDAH = 480  # pixels of the page below which the panel has two lines instead of three


class SusunDasar(QWidget):
    """The part that shows; the acts are in `PanelSusun`. `skp_id` is None until an SKP is chosen."""

    def __init__(self, halaman: HalamanSkp) -> None:
        super().__init__(halaman)
        self.h, self.konteks = halaman, halaman.konteks
        self.skp_id: bytes | None = None
        self.lembar: LembarSkp | None = None
        self._terkunci_perilaku = ""
        self._tuju: tuple[bytes | None, str] | None = None
        self._kisi: dict[tuple[str, str], LembarKisi] = {}
        self._pilihan: Sequence[Any] = ()
        self._jeda = pewaktu(self, JEDA_MUAT_MS, self._muat_lembar)
        self._tata = QVBoxLayout(self)
        self._tata.setContentsMargins(0, 0, 0, 0)
        self._tata.setSpacing(8)
        self.alur = PitaAlur(self)
        self.alur.minta_celah.connect(self._ke_celah)
        self._tata.addWidget(self.alur)
        self._buat_bilah()
        self._buat_kosong()
        self._tampilkan_isi(False)

    def _buat_kosong(self) -> None:
        self.kosong = QWidget(self)
        tata = QVBoxLayout(self.kosong)
        kalimat = QLabel(self.tr("Pilih satu SKP pada Daftar, lalu tekan Enter."), self.kosong)
        kalimat.setObjectName("redup")
        kalimat.setWordWrap(True)
        kalimat.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pilih_daftar = tombol(self.tr("Pilih dari Daftar"), "utama")
        self.pilih_daftar.clicked.connect(self._pilih_dari_daftar)
        tata.addStretch(1)
        tata.addWidget(kalimat)
        tata.addWidget(self.pilih_daftar, 0, Qt.AlignmentFlag.AlignCenter)
        tata.addStretch(1)
        self._tata.addWidget(self.kosong, 1)

    def _pilih_dari_daftar(self) -> None:
        self.h.ke_daftar()
        self.h.daftar.kisi.view.setFocus()

    def _buat_bilah(self) -> None:
        bilah = self.bilah = BilahSusun(self)
        self.sisi, self.menu, self.penilai = bilah.sisi, bilah.menu, bilah.penilai
        self.tombol_baris, self.tombol_indikator = bilah.baris, bilah.indikator
        self.tombol_tambahan, self.tombol_tempel = bilah.tambahan, bilah.tempel
        self.tombol_salin, self.tombol_lain = bilah.salin, bilah.lain
        self.penilai.clicked.connect(self._mengapa)
        self._tata.addWidget(bilah)

    def _tampilkan_isi(self, ada: bool) -> None:
        for w in (self.alur, self.bilah):
            w.setVisible(ada)
        self.kosong.setVisible(not ada)

    # -- reading -------------------------------------------------------------------------------------------

    @property
    def kisi(self) -> LembarKisi | None:
        """The grid of the SKP shown."""
        lembar = self.lembar
        return self._kisi.get((lembar.bentuk, lembar.pendekatan)) if lembar is not None else None

    @property
    def di_lampiran(self) -> bool:
        """Whether the annex is shown instead of the work results."""
        return self.sisi.kini == LAMPIRAN

    def fokus_awal(self) -> QWidget | None:
        """The sheet of the side shown; without an SKP the way to one."""
        if self.kisi is not None:
            return self.kisi.view
        return self.pilih_daftar if self.skp_id is None else None

    def buka(self, skp_id: bytes, baris: bytes | None = None, kolom: str = "") -> None:
        """Show an SKP, with the cursor on a cell or on the first gap."""
        if skp_id != self.skp_id:
            self.simpan_tertunda()
            self.skp_id, self.lembar = skp_id, None
            self._tuju = (baris, kolom)
        elif baris is not None or kolom:
            self._tuju = (baris, kolom)
        self.muat()

    def muat(self) -> None:
        """Read the SKP with what can be chosen in it."""
        if self.skp_id is None:
            self._tampilkan_isi(False)
            self.h.siap.emit()
            return
        skp_id = self.skp_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import skp, skp_pilihan

            return (
                skp.muat(sesi, skp_id),
                skp_pilihan.rhk_penilai(sesi, skp_id),
                skp_pilihan.ekspektasi_terkunci(sesi, skp_id),
            )

        self.konteks.baca(di_pekerja, self._tiba, self._gagal_muat, pemilik=self)

    def _gagal_muat(self, galat: BaseException) -> None:
        """An SKP that has gone (undone, deleted) or is not for these eyes leads back to the list."""
        from kinerja_desktop.services.skp_dasar import TIDAK_ADA

        if isinstance(galat, Tolakan):
            di_sini = self.h.isAncestorOf(QApplication.focusWidget() or self.h)
            self.skp_id, self.lembar = None, None
            self._tampilkan_isi(False)
            for kisi in self._kisi.values():
                kisi.hide()
            self.h.ke_daftar()
            if di_sini:
                self.h.daftar.kisi.view.setFocus()
        if isinstance(galat, Tolakan) and galat.pola == TIDAK_ADA:
            self.konteks.banner.info(self.tr("SKP yang tadi dibuka tidak ada lagi; ini daftar SKP."))
        else:
            self.konteks.banner.galat(galat)
        self.h.siap.emit()

    def _tiba(self, isi: Any) -> None:
        lembar, self._pilihan, self._terkunci_perilaku = isi
        if lembar.skp_id == self.skp_id:
            self._pasang(lembar)
            self.h.siap.emit()

    def segera_muat(self) -> None:
        """Read again soon: gaps and steps follow what was typed."""
        self._jeda.start()

    def _muat_lembar(self) -> None:
        skp_id = self.skp_id
        if skp_id is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import skp

            return skp.muat(sesi, skp_id)

        self.konteks.baca(di_pekerja, self._lembar_tiba, self._gagal_muat, pemilik=self)

    def _lembar_tiba(self, lembar: LembarSkp) -> None:
        kisi = self.kisi
        if lembar.skp_id != self.skp_id or kisi is None:
            return
        if kisi.view.editor is not None or kisi.model.ada_tunda():
            self.lembar = lembar  # steps and gap count may follow; rows wait until nobody types in them
            self._perbarui_kepala()
            self._jeda.start()
            return
        self._pasang(lembar)
        self.h.siap.emit()

    def _pasang(self, lembar: LembarSkp) -> None:
        self.lembar = lembar
        kisi = self.kisi
        if kisi is None:
            kisi = self._buat_kisi(lembar)
        for lain in self._kisi.values():
            lain.setVisible(lain is kisi)
        self._tampilkan_isi(True)
        kisi.pilihan = self._pilihan
        kisi.isi(lembar, self._terkunci_perilaku)
        self._perbarui_kepala()
        if self._tuju is not None:
            baris, kolom = self._tuju
            self._tuju = None
            if not kisi.ke(baris, kolom):
                kisi.ke_awal()
            if self.isVisible() and self.h.perlu_fokus():
                kisi.view.setFocus()

    def _buat_kisi(self, lembar: LembarSkp) -> LembarKisi:
        pilihan = self.konteks.tambahan.get("preferensi")
        kisi = LembarKisi(lembar.bentuk, lembar.pendekatan, self.h.banner, self, pilihan)
        self._kisi[lembar.bentuk, lembar.pendekatan] = kisi
        self._tata.addWidget(kisi, 1)
        kisi.atur_tinggi(2 if self.height() < RENDAH else 3)
        kisi.kisi.hubungkan(
            self.konteks,
            _simpan,
            self.h.urung,
            self.h,
            setelah=lambda _: self.segera_muat(),
            bekal=lambda: (self.skp_id, kisi.view.bagian),
        )
        kisi.view.celah_berubah.connect(lambda _: self._perbarui_kepala())
        kisi.view.sel_berubah.connect(lambda *_: self.h.pilihan_berubah.emit())
        BantuFrasa(kisi, self.konteks, lambda: self.skp_id, self.h.urung)
        return kisi

    # -- heading and gaps ----------------------------------------------------------------------------------

    def _umum(self) -> list[str]:
        """Gaps of the document as a whole, which no cell can mend."""
        lembar = self.lembar
        if lembar is None:
            return []
        return [kata(c.kalimat) for c in lembar.kekurangan if c.baris_id is None and c.tingkat == "invalid"]

    def _perbarui_kepala(self) -> None:
        lembar = self.lembar
        if lembar is None:
            return
        self.h.atur_judul()
        self.penilai.atur(teks_penilai(lembar))
        self.penilai.setToolTip(kata(lembar.penilai_alasan))
        self.bilah.atur(lembar.dapat_diubah)
        celah = self.kisi.model.jumlah_celah() if self.kisi is not None else 0
        self.alur.atur(lembar, self._umum(), celah)

    def _ke_celah(self) -> None:
        if self.kisi is not None and self.celah_berikut():
            self.kisi.view.setFocus()

    def celah_berikut(self) -> bool:
        """F8: the next gap of the grid; gaps that no cell can mend are said."""
        kisi = self.kisi
        if kisi is not None and kisi.kisi.celah_berikut():
            kisi.view.setFocus()
            return True
        umum = self._umum()
        if umum:
            self.konteks.banner.peringatan(" ".join(umum))
        return bool(umum)

    def _mengapa(self) -> None:
        if self.lembar is not None:
            mengapa(self.h, self.h.urung, self.lembar, self.muat)

    def simpan_tertunda(self) -> None:
        """Write what is in the editor, in the panel and in the field of the task giver."""
        kisi = self.kisi
        if kisi is not None:
            kisi.kisi.simpan_tertunda()
            kisi.panel.simpan_tertunda()
            kisi.simpan_penugasan()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """What Riwayat should show: result, indicator or behaviour of the cell, else the whole SKP."""
        kisi = self.kisi
        if self.skp_id is None or kisi is None:
            return None
        b = kisi.baris_kini()
        if b is not None:
            return (
                ("rhk", b.rhk_id)
                if kisi.kolom_kini() in KOLOM_RHK or b.id == b.rhk_id
                else ("indikator", b.id)
            )
        kini = kisi.view.id_kini()
        if kini is not None and kisi.view.bagian.get(kini) == PERILAKU:
            return "perilaku", kini
        return "skp", self.skp_id

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window gives the rows of the grid what the panel can spare."""
        super().resizeEvent(event)
        for kisi in self._kisi.values():
            kisi.atur_tinggi(2 if self.height() < RENDAH else 3)


def _simpan(sesi: Any, perubahan: Sequence[PerubahanSel], bekal: tuple[bytes, Mapping[bytes, str]]) -> Any:
    """On the worker: the cells of one act, into the SKP that was shown when they were typed."""
    from kinerja_desktop.services import skp

    return skp.ubah_sel(sesi, bekal[0], ubahan(perubahan, bekal[1]))
