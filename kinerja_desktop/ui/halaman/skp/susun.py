"""Susun: what can be done with one SKP: rows, paste, copy, the steps of its way through the office."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication

from kinerja_desktop.domain.tabel_skp import kolom_awal
from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.spreadsheets.papan_klip import baca_tsv
from kinerja_desktop.ui.halaman.skp.alur import isi_menu, jalankan, minta_alasan
from kinerja_desktop.ui.halaman.skp.lembar import LembarKisi
from kinerja_desktop.ui.halaman.skp.salinan import isi_menu_sumber, salin_ke
from kinerja_desktop.ui.halaman.skp.susun_bentuk import SusunBentuk
from kinerja_desktop.ui.halaman.skp.tampilan import RencanaSkp
from kinerja_desktop.ui.halaman.skp.tanggapan import PanelTanggapan
from kinerja_desktop.ui.halaman.skp.versi import buka_banding

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_skp import LembarSkp
    from kinerja_desktop.ui.halaman.skp.halaman import HalamanSkp

PERLU_ALASAN = ("kembalikan", "batal_setujui", "revisi", "batal_revisi", "batalkan")


class PanelSusun(SusunBentuk):
    """One SKP to be filled, submitted, approved."""

    def __init__(self, halaman: HalamanSkp) -> None:
        super().__init__(halaman)
        self.alur.langkah.connect(self.langkah)
        self.alur.minta_cetak.connect(self.cetak)
        self.tombol_baris.clicked.connect(lambda: self.tambah("utama"))
        self.tombol_indikator.clicked.connect(self.tambah_indikator)
        self.tombol_tambahan.clicked.connect(lambda: self.tambah("tambahan"))
        self.tombol_tempel.clicked.connect(self.tempel_di_bawah)
        self.tombol_salin.clicked.connect(self.salin)
        self.menu.aboutToShow.connect(self._isi_menu)
        self.tanggapan = PanelTanggapan(self)
        self.alur.minta_versi.connect(lambda: buka_banding(self))

    def _buat_kisi(self, lembar: LembarSkp) -> LembarKisi:
        kisi = super()._buat_kisi(lembar)
        kisi.intervensi.pilih = self._pilih_intervensi
        kisi.intervensi.perbarui = self._perbarui_intervensi
        kisi.view.minta_tempel.connect(self.tempel)
        kisi.view.minta_baris.connect(lambda: self.tambah("utama"))
        kisi.view.minta_hapus.connect(self.hapus_baris)
        return kisi

    # -- rows ----------------------------------------------------------------------------------------------

    def tambah(self, jenis: str) -> None:
        """A new work result below the cursor (main) or at the end (additional)."""
        kisi, skp_id = self.kisi, self.skp_id
        if kisi is None or skp_id is None or not (self.lembar and self.lembar.dapat_diubah):
            return
        if self.di_lampiran:
            self._sisip_butir()
            return
        kini = kisi.baris_kini()
        setelah = kini.id if kini is not None and kini.jenis == jenis else None

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import skp

            return skp.tambah_baris(sesi, skp_id, setelah, jenis)

        self.ubah_skp(self.tr("Tambah baris"), di_pekerja, lambda ids: self._ke_baru(ids, k.RHK))

    def tambah_indikator(self) -> None:
        """One more indicator of the result under the cursor."""
        kisi, skp_id = self.kisi, self.skp_id
        kini = kisi.baris_kini() if kisi is not None else None
        if kini is None or skp_id is None:
            self.konteks.banner.info(self.tr("Pilih dahulu satu baris hasil kerja."))
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import skp

            return skp.tambah_baris(sesi, skp_id, kini.id, kini.jenis, kini.rhk_id)

        kolom = k.ASPEK if kisi is not None and k.ASPEK in kisi.model.letak else k.INDIKATOR
        self.ubah_skp(self.tr("Tambah indikator"), di_pekerja, lambda ids: self._ke_baru(ids, kolom))

    def _ke_baru(self, ids: Sequence[bytes], kolom: str) -> None:
        self._tuju = (ids[0] if ids else None, kolom)
        if self.kisi is not None:
            self.kisi.view.setFocus()
        self.muat()

    def hapus_baris(self) -> None:
        """Delete the selected rows; Urungkan brings them back."""
        kisi, skp_id = self.kisi, self.skp_id
        if kisi is None or skp_id is None or not (self.lembar and self.lembar.dapat_diubah):
            return
        ids = kisi.baris_terpilih()
        if not ids:
            self.konteks.banner.info(self.tr("Pilih dahulu baris hasil kerja yang akan dihapus."))
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import skp

            return skp.hapus_baris(sesi, skp_id, ids)

        self.ubah_skp(self.tr("Hapus {n} baris").format(n=len(ids)), di_pekerja)

    def _pilih_intervensi(self, baris: bytes, rhk: bytes, indikator: bytes | None, tambah: bool) -> None:
        skp_id = self.skp_id
        assert skp_id is not None

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import skp_pilihan

            return skp_pilihan.pilih_intervensi(sesi, skp_id, baris, rhk, indikator, tambah)

        self.ubah_skp(self.tr("Pilih RHK pimpinan"), di_pekerja)
        if self.kisi is not None:
            self.kisi.view.setFocus()

    def _perbarui_intervensi(self, rhk: Collection[bytes]) -> None:
        skp_id = self.skp_id
        assert skp_id is not None

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import skp_pilihan

            return skp_pilihan.perbarui_intervensi(sesi, skp_id, rhk)

        self.h.banner.bersihkan()
        self.ubah_skp(self.tr("Perbarui teks RHK pimpinan"), di_pekerja)
        if self.kisi is not None:
            self.kisi.view.setFocus()

    # -- paste and copy ------------------------------------------------------------------------------------

    def tempel_di_bawah(self) -> None:
        """The button: append the table of the clipboard below the main results."""
        kisi = self.kisi
        tabel = baca_tsv(QGuiApplication.clipboard().text())
        if kisi is None:
            return
        if not tabel or (len(tabel) == 1 and len(tabel[0]) == 1):
            self.konteks.banner.info(
                self.tr(
                    "Belum ada tabel yang disalin. Pilih sel-selnya di Excel, tekan Ctrl+C, lalu tekan lagi."
                )
            )
            return
        mulai = kolom_awal([c.kunci for c in kisi.model.kolom], tabel)
        rencana = RencanaSkp(jumlah_baris=len(tabel), mulai_kolom=mulai, tabel=tabel)
        kisi.view.setFocus()
        self.tempel(rencana, False)

    def tempel(self, rencana: RencanaSkp, hanya_yang_benar: bool) -> None:
        """Paint the paste, then let the service write it in one transaction; problems are asked first."""
        kisi, skp_id = self.kisi, self.skp_id
        if kisi is None or skp_id is None or not (self.lembar and self.lembar.dapat_diubah):
            return
        judul = self.tr("Tempel {n} baris").format(n=len(rencana.tabel))
        kisi.view.lukis_dahulu(rencana)
        kisi.view.viewport().repaint()  # on the screen before the worker competes for the interpreter

        def di_pekerja(sesi: Any) -> Any:
            return _tempel(sesi, skp_id, rencana, hanya_yang_benar)

        def jadi(hasil: Any) -> None:
            masalah = getattr(hasil, "masalah", ())
            if masalah:
                assert self.lembar is not None
                kisi.isi(self.lembar, self._terkunci_perilaku)
                kisi.tanya_tempel(rencana, masalah, hasil.sel - hasil.dilewati, judul)
                return
            if hasil.dilewati:
                self.konteks.banner.info(self.tr("{n} sel dilewati.").format(n=hasil.dilewati))
            self.muat()

        def gagal(galat: BaseException) -> None:
            self.konteks.banner.galat(galat)
            if self.lembar is not None:
                kisi.isi(self.lembar, self._terkunci_perilaku)

        self.konteks.ubah(
            judul, di_pekerja, jadi, gagal, pemilik=self.h, pengurung=self.h.urung,
            setelah_urung=self._kembali(), dahulu=False,
        )  # fmt: skip

    def salin(self) -> None:
        """Ask what to copy from and which results, then append them."""
        salin_ke(self)

    # -- steps ---------------------------------------------------------------------------------------------

    def _isi_menu(self) -> None:
        self.menu.clear()
        lembar = self.lembar
        if lembar is None:
            return
        for t in self.bilah.di_menu():
            a = self.menu.addAction(t.accessibleName())
            a.triggered.connect(t.clicked)
        if lembar.dapat_diubah:
            hapus = self.menu.addAction(self.tr("Hapus baris yang dipilih (Ctrl+−)"))
            hapus.triggered.connect(lambda _=False: self.hapus_baris())
            kepala = self.menu.addAction(self.tr("Ubah masa dan bentuk…"))
            kepala.triggered.connect(lambda _=False: self.ubah_kepala())
        bentuk = self.menu.addAction(self.tr("Mengapa bentuk ini?"))
        bentuk.triggered.connect(lambda _=False: self.mengapa_bentuk())
        isi_menu_sumber(self.menu, self)
        if lembar.dapat_diubah:
            self.menu.addSeparator()
        isi_menu(self.menu, lembar, self.langkah)
        versi = self.menu.addAction(self.tr("Bandingkan versi…"))
        versi.triggered.connect(lambda _=False: buka_banding(self))
        riwayat = self.menu.addAction(self.tr("Riwayat SKP ini"))
        riwayat.triggered.connect(lambda _=False: self.konteks.navigasi.buka_riwayat("skp", lembar.skp_id))

    def langkah(self, nama: str) -> None:
        """Take a step of the workflow, with its reason where one is a must."""
        skp_id, lembar = self.skp_id, self.lembar
        if skp_id is None or lembar is None:
            return
        alasan: str | None = ""
        if nama in PERLU_ALASAN:
            awal = self.tanggapan.catatan_kembali() if nama == "kembalikan" else ""
            alasan = minta_alasan(nama, lembar.nama, self, awal)
            if alasan is None:
                return
        isi, untuk = alasan or "", lembar.penilai_id if nama in lembar.langkah_untuk else None
        self.ubah_skp(
            self.tr("Langkah SKP"), lambda sesi: jalankan(sesi, nama, skp_id, isi, untuk), self._sudah, False
        )

    def _sudah(self, _hasil: object) -> None:
        """The same key pressed once more must not take the next step, whose button now stands there."""
        lembar = self.lampiran if self.di_lampiran else self.kisi
        tombol = QApplication.focusWidget()
        if lembar is not None and isinstance(tombol, QAbstractButton) and self.isAncestorOf(tombol):
            lembar.view.setFocus()
        self.muat()

    def cetak(self) -> None:
        """Open the place Cetak at this SKP."""
        if self.lembar is not None:
            self.simpan_tertunda()
            self.konteks.navigasi.buka(
                "cetak", jenis="skp", skp=self.lembar.skp_id, pegawai=self.lembar.pegawai_id
            )


def _tempel(sesi: Any, skp_id: bytes, rencana: RencanaSkp, hanya_yang_benar: bool) -> Any:
    """On the worker: write the table, or say which cells do not fit and write nothing."""
    from kinerja_desktop.domain.hasil import Outcome
    from kinerja_desktop.domain.tolakan import Tolakan
    from kinerja_desktop.services import skp_tempel

    isi = (sesi, skp_id, rencana.mulai_baris, rencana.mulai_kolom, rencana.tabel)
    try:
        return skp_tempel.tempel(*isi, hanya_yang_benar=hanya_yang_benar)
    except Tolakan:
        hasil = skp_tempel.periksa(*isi)
        if not hasil.masalah or hanya_yang_benar:
            raise
        return Outcome(hasil)
