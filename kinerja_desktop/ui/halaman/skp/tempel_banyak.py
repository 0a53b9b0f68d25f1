"""Isi dari Excel on Daftar: the SKP of many people from the clipboard or a workbook, and the template."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPushButton

from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol, tombol_menu
from kinerja_desktop.ui.tugas import Kendali

if TYPE_CHECKING:
    from kinerja_desktop.flows.tempel_skp import Bahan
    from kinerja_desktop.services.skp_tempel_banyak import HasilBanyak, RencanaBanyak
    from kinerja_desktop.ui.halaman.skp.daftar import PanelDaftar
    from kinerja_desktop.ui.urung import Langkah

_DISEBUT = 3  # people left out who are named in the banner
_TIDAK_DICENTANG = "Tidak dicentang."


class TempelBanyak(QObject):
    """What the button and Ctrl+V of Daftar do."""

    def __init__(self, panel: PanelDaftar) -> None:
        super().__init__(panel)
        self._panel, self._h, self._konteks = panel, panel.h, panel.konteks
        self._sibuk = False
        self._langkah: Langkah | None = None

    def buat_tombol(self) -> QPushButton:
        """Button with its menu."""
        t = tombol(
            self.tr("Isi dari Excel"),
            nama=self.tr("Isi SKP banyak pegawai dari Excel"),
            petunjuk=self.tr("Tempel atau impor SKP banyak pegawai sekaligus"),
        )
        tombol_menu(
            t,
            (
                (self.tr("Tempel dari Excel (Ctrl+V)"), self.tempel),
                (self.tr("Impor buku kerja…"), self.impor),
                (self.tr("Simpan templat Excel…"), self.templat),
            ),
        )
        if self._konteks.peran != "operator":
            t.hide()
        return t

    @property
    def boleh(self) -> bool:
        """Whether the person at the keyboard fills SKP at all."""
        return self._konteks.peran in ("operator", "pegawai")

    # -- reading -------------------------------------------------------------------------------------------

    def tempel(self) -> None:
        """The table in the clipboard."""
        if self._sibuk or not self.boleh:
            return
        teks, tahun = QApplication.clipboard().text(), self._h.tahun
        self._sibuk = True

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows import tempel_skp

            bahan = tempel_skp.dari_papan_klip(teks)
            return bahan, tempel_skp.rencanakan(sesi, bahan, tahun)

        self._konteks.banner.bersihkan()
        self._konteks.baca(di_pekerja, self._tanya, self._gagal, pemilik=self)

    def impor(self) -> None:
        """The sheets of a workbook."""
        berkas = pilih_berkas.buka(
            self._h,
            self.tr("Impor SKP banyak pegawai"),
            f"{self.tr('Buku kerja Excel')} ({pilih_berkas.BUKU_KERJA})",
            self._konteks.tambahan.get("preferensi"),
        )
        if not berkas or self._sibuk:
            return
        self._sibuk = True
        tahun = self._h.tahun

        def kerja() -> Bahan:
            from kinerja_desktop.flows.tempel_skp import dari_berkas

            return dari_berkas(berkas)

        def terbaca(bahan: Bahan) -> None:
            def di_pekerja(sesi: Any) -> Any:
                from kinerja_desktop.flows import tempel_skp

                return bahan, tempel_skp.rencanakan(sesi, bahan, tahun)

            self._konteks.baca(di_pekerja, self._tanya, self._gagal, pemilik=self)

        self._konteks.banner.bersihkan()
        self._konteks.tugas.jalankan_lain(kerja, terbaca, self._gagal, pemilik=self)

    def _gagal(self, galat: BaseException) -> None:
        self._sibuk = False
        self._konteks.banner.galat(galat)

    # -- writing -------------------------------------------------------------------------------------------

    def _tanya(self, isi: tuple[Bahan, RencanaBanyak]) -> None:
        from kinerja_desktop.ui.dialog.tempel_banyak import DialogTempelBanyak

        bahan, rencana = isi
        self._sibuk = False
        pilihan = DialogTempelBanyak.ask(rencana, bahan.asal, self._h)
        if not pilihan:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import skp_tempel_banyak

            return skp_tempel_banyak.terapkan(sesi, bahan.lembar, rencana.tahun, pilihan)

        self._langkah = self._konteks.ubah(
            self.tr("Tempel {n} SKP").format(n=len(pilihan)),
            di_pekerja,
            self._jadi,
            pemilik=self._h,
            pengurung=self._h.urung,
            setelah_urung=self._panel.muat,
        )

    def _jadi(self, hasil: HasilBanyak) -> None:
        bagian = [self.tr("{n} SKP ditempel ({m} baris).").format(n=len(hasil.skp), m=hasil.baris)]
        if hasil.dibuat:
            bagian.append(self.tr("{n} di antaranya baru dibuat.").format(n=hasil.dibuat))
        if hasil.sel_terlewat:
            bagian.append(self.tr("{n} sel yang tidak cocok ditinggal.").format(n=hasil.sel_terlewat))
        sendiri = sum(sebab == _TIDAK_DICENTANG for _, sebab in hasil.ditinggal)
        lain = [(nama, sebab) for nama, sebab in hasil.ditinggal if sebab != _TIDAK_DICENTANG]
        if lain:
            sebut = "; ".join(f"{nama} ({kata(sebab).rstrip('.')})" for nama, sebab in lain[:_DISEBUT])
            if len(lain) > _DISEBUT:
                sebut += " " + self.tr("dan {n} lagi").format(n=len(lain) - _DISEBUT)
            bagian.append(self.tr("Tidak ditempel: {siapa}.").format(siapa=sebut))
        if sendiri:
            bagian.append(self.tr("{n} pegawai tidak dicentang.").format(n=sendiri))
        tampil = (
            self._konteks.banner.peringatan if lain or hasil.sel_terlewat else self._konteks.banner.sukses
        )
        tampil(" ".join(bagian), [(self.tr("Urungkan"), self._urungkan)])
        self._panel.muat()

    def _urungkan(self) -> None:
        self._konteks.banner.bersihkan()
        if self._langkah is not None and self._h.urung.judul_urung == self._langkah.judul:
            self._h.urung.urungkan()
        else:  # the button must not take back what was typed since
            kalimat = self.tr(
                "Sudah ada perubahan sesudahnya. Urungkan satu per satu dengan Ctrl+Z, atau dari Riwayat."
            )
            self._konteks.banner.info(kalimat)

    # -- template ------------------------------------------------------------------------------------------

    def templat(self) -> None:
        """Save the empty workbook."""
        judul, saring = self.tr("Simpan templat SKP"), self.tr("Buku kerja Excel (*.xlsx)")
        preferensi = self._konteks.tambahan.get("preferensi")
        nama = f"Templat SKP {self._h.tahun}.xlsx"
        berkas = pilih_berkas.simpan(self._h, judul, nama, saring, preferensi)
        if not berkas:
            return
        tujuan = Path(berkas)
        tujuan = tujuan if tujuan.suffix.lower() == ".xlsx" else tujuan.with_name(tujuan.name + ".xlsx")

        def kerja() -> Path:
            from kinerja_desktop.flows.tempel_skp import simpan_templat

            return simpan_templat(tujuan)

        def jadi(hasil: Path) -> None:
            kalimat = self.tr(
                "Templat disimpan: {berkas}. Isi di Excel, salin tabelnya, lalu tekan Ctrl+V di sini."
            )
            self._konteks.banner.sukses(kalimat.format(berkas=hasil))

        self._konteks.tugas.jalankan_lain(
            kerja, jadi, self._gagal, pemilik=self, judul=self.tr("Menulis templat"),
            kendali=Kendali(bisa_batal=False),
        )  # fmt: skip
