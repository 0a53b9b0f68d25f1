"""Susun in all its forms: the switch to the annex, details of a target, phrases, form and approach."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from shiboken6 import isValid

from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.skp.bilah import HASIL, LAMPIRAN
from kinerja_desktop.ui.halaman.skp.lampiran import PanelLampiran, simpan
from kinerja_desktop.ui.halaman.skp.susun_dasar import SusunDasar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kinerja_desktop.services.lembar_skp import LembarSkp
    from kinerja_desktop.ui.halaman.skp.halaman import HalamanSkp
    from kinerja_desktop.ui.halaman.skp.lembar import LembarKisi


class SusunBentuk(SusunDasar):
    """What depends on the form of the SKP, on its approach, and on the part of it that is shown."""

    def __init__(self, halaman: HalamanSkp) -> None:
        super().__init__(halaman)
        self.lampiran: PanelLampiran | None = None
        self._usulan_untuk: bytes | None = None
        self.sisi.dipilih.connect(self.ke_sisi)
        self.bilah.butir.clicked.connect(lambda: self._sisip_butir())
        self.bilah.hapus_butir.clicked.connect(lambda: self.hapus_butir())

    def ubah_skp(
        self,
        judul: str,
        kerja: Callable[[Any], Any],
        jadi: Callable[[Any], None] | None = None,
        urung: bool = True,
    ) -> None:
        """One act on the SKP shown; it is read again unless `jadi` does something else."""
        self.simpan_tertunda()
        self.konteks.ubah(
            judul,
            kerja,
            jadi or (lambda _: self.muat()),
            pemilik=self.h,
            pengurung=self.h.urung if urung else None,
            setelah_urung=self._kembali(),
        )

    def _kembali(self) -> Callable[[], None] | None:
        """Back to where the cursor is now, once what is done here is undone or done again."""
        kisi = self.kisi
        if kisi is None:
            return None
        view, tempat = kisi.view, kisi.view.tempat_kini()
        return lambda: view.kembali_ke(*tempat) if isValid(view) else None

    # -- the two sides -------------------------------------------------------------------------------------

    def buka(self, skp_id: bytes, baris: bytes | None = None, kolom: str = "") -> None:
        """Show an SKP at a cell, on the side where that cell is; another SKP starts on its results."""
        if kolom or skp_id != self.skp_id:
            self.simpan_tertunda()
            self.sisi.tandai(LAMPIRAN if kolom == LAMPIRAN else HASIL)
        super().buka(skp_id, baris, kolom)

    def ke_sisi(self, sisi: str) -> None:
        """Show the work results or the annex."""
        self.simpan_tertunda()
        self.sisi.tandai(sisi)
        if self.lembar is not None:
            self._pasang(self.lembar)
        w = self.fokus_awal()
        if w is not None:
            w.setFocus()
        self.h.pilihan_berubah.emit()

    def _pasang(self, lembar: LembarSkp) -> None:
        super()._pasang(lembar)
        di_lampiran = self.di_lampiran
        if di_lampiran:
            panel = self._buat_lampiran()
            if self.kisi is not None:
                self.kisi.hide()
            if not panel.sedang_dikerjakan():
                panel.isi(lembar)
            if self._usulan_untuk != lembar.skp_id:
                panel.ke_awal()
                self._muat_usulan(lembar.skp_id)
        if self.lampiran is not None:
            self.lampiran.setVisible(di_lampiran)

    def _buat_lampiran(self) -> PanelLampiran:
        if self.lampiran is None:
            panel = self.lampiran = PanelLampiran(self.h.banner, self)
            self._tata.addWidget(panel, 1)
            panel.kisi.hubungkan(
                self.konteks,
                simpan,
                self.h.urung,
                self.h,
                setelah=lambda _: self.segera_muat(),
                bekal=lambda: (self.skp_id, panel.bekal()),
            )
            panel.minta_tambah.connect(self._tambah_butir)
            panel.view.minta_pindah.connect(self._pindah_butir)
            panel.view.minta_hapus.connect(self.hapus_butir)
            panel.view.minta_sisip.connect(panel.sisip)
            panel.view.sel_berubah.connect(lambda *_: self.h.pilihan_berubah.emit())
        return self.lampiran

    def _muat_usulan(self, skp_id: bytes) -> None:
        self._usulan_untuk = skp_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import lampiran_skp

            return lampiran_skp.usulan(sesi, skp_id)

        def tiba(usulan: Any) -> None:
            if self.lampiran is not None and self.skp_id == skp_id:
                self.lampiran.atur_usulan(usulan)

        self.konteks.baca(di_pekerja, tiba, pemilik=self)

    def _tambah_butir(self, jenis: str, setelah: bytes | None, teks: Sequence[str]) -> None:
        skp_id = self.skp_id
        if skp_id is None or not teks or not (self.lembar and self.lembar.dapat_diubah):
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import lampiran_skp

            return lampiran_skp.tambah(sesi, skp_id, jenis, teks, setelah)

        self.ubah_skp(self.tr("Tambah {n} butir lampiran").format(n=len(teks)), di_pekerja)

    def _pindah_butir(self, butir: bytes | None, langkah: int) -> None:
        skp_id, panel = self.skp_id, self.lampiran
        if skp_id is None or butir is None or panel is None or not (self.lembar and self.lembar.dapat_diubah):
            return
        if butir not in panel.view.bagian or panel.view.baru(butir):
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import lampiran_skp

            return lampiran_skp.pindah(sesi, skp_id, butir, langkah)

        self.ubah_skp(self.tr("Pindahkan butir lampiran"), di_pekerja)

    def hapus_butir(self) -> None:
        """Delete the selected lines; Urungkan brings them back."""
        skp_id, panel = self.skp_id, self.lampiran
        if skp_id is None or panel is None or not (self.lembar and self.lembar.dapat_diubah):
            return
        ids = panel.terpilih()
        if not ids:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import lampiran_skp

            return lampiran_skp.hapus(sesi, skp_id, ids)

        self.ubah_skp(self.tr("Hapus {n} butir lampiran").format(n=len(ids)), di_pekerja)

    def _sisip_butir(self) -> None:
        if self.lampiran is not None:
            self.lampiran.sisip()
            self.lampiran.view.setFocus()

    # -- what the page asks --------------------------------------------------------------------------------

    def fokus_awal(self) -> QWidget | None:
        """The sheet of the side shown."""
        if self.di_lampiran and self.lampiran is not None:
            return self.lampiran.view
        return super().fokus_awal()

    def _lembar_tiba(self, lembar: LembarSkp) -> None:
        """Lines of the annex wait as rows do, until nobody types in them."""
        super()._lembar_tiba(lembar)
        if self.di_lampiran and self.lampiran is not None and self.lampiran.sedang_dikerjakan():
            self._jeda.start()

    def celah_berikut(self) -> bool:
        """F8: gaps are in the work results."""
        if self.di_lampiran:
            self.ke_sisi(HASIL)
        return super().celah_berikut()

    def simpan_tertunda(self) -> None:
        """Write what is being typed on either side."""
        super().simpan_tertunda()
        if self.lampiran is not None:
            self.lampiran.kisi.simpan_tertunda()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """In the annex its line."""
        if self.di_lampiran and self.lampiran is not None and self.skp_id is not None:
            kini = self.lampiran.view.id_kini()
            ada = kini is not None and kini in self.lampiran.view.bagian and not self.lampiran.view.baru(kini)
            return ("butir_lampiran", kini) if ada and kini is not None else ("skp", self.skp_id)
        return super().riwayat_untuk()

    # -- below the grid ------------------------------------------------------------------------------------

    def _buat_kisi(self, lembar: LembarSkp) -> LembarKisi:
        kisi = super()._buat_kisi(lembar)
        kisi.tulis = self._tulis_sel
        return kisi

    def _tulis_sel(self, baris: bytes, sel: Sequence[tuple[str, str]]) -> None:
        """Cells that are edited beside the grid, as one act."""
        skp_id = self.skp_id
        if skp_id is None:
            return
        ubahan = [k.UbahanSel(baris, kolom, teks) for kolom, teks in sel]

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import skp

            return skp.ubah_sel(sesi, skp_id, ubahan)

        nama = {
            k.PENUGASAN: self.tr("Ubah penugasan"),
            k.LINGKUP: self.tr("Ubah lingkup hasil kerja"),
            k.EKSPEKTASI: self.tr("Ubah ekspektasi khusus"),
        }
        self.konteks.ubah(
            nama.get(ubahan[-1].kolom, self.tr("Ubah rincian target")),
            di_pekerja,
            lambda _: self.segera_muat(),
            pemilik=self.h,
            pengurung=self.h.urung,
        )

    # -- form ----------------------------------------------------------------------------------------------

    def ubah_kepala(self) -> None:
        """Months, form and approach."""
        from kinerja_desktop.ui.dialog.kepala_skp import DialogKepalaSkp

        skp_id, lembar = self.skp_id, self.lembar
        if skp_id is None or lembar is None:
            return
        isi = DialogKepalaSkp.ask(
            lembar.nama,
            lembar.mulai,
            lembar.selesai,
            lembar.bentuk,
            self,
            pendekatan=lembar.pendekatan,
            bawaan=lembar.bentuk_bawaan,
            sebab=kata(lembar.alasan_bentuk),
            alasan=lembar.alasan_bentuk_sendiri,
        )
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import skp

            return skp.ubah_kepala(sesi, skp_id, **isi)

        self.ubah_skp(self.tr("Ubah masa dan bentuk"), di_pekerja)

    def sebutan_bentuk(self) -> str:
        """Form and approach in a few words for the heading; a sign where the post asks for another form."""
        lembar = self.lembar
        if lembar is None:
            return ""
        pimpinan = lembar.bentuk == "pimpinan"
        bentuk = self.tr("Bentuk pimpinan") if pimpinan else self.tr("Bentuk administrasi")
        lain = lembar.bentuk != lembar.bentuk_bawaan and not lembar.alasan_bentuk_sendiri
        kualitatif = lembar.pendekatan == "kualitatif"
        cara = self.tr("kualitatif") if kualitatif else self.tr("kuantitatif")
        return f"{'! ' if lain else ''}{bentuk}, {cara}"

    def mengapa_bentuk(self) -> None:
        """Say why the SKP has its form."""
        lembar = self.lembar
        if lembar is not None:
            tombol = []
            if lembar.jabatan_id is not None:
                tombol = [(self.tr("Sifat jabatan…"), self.sifat_jabatan)]
            self.konteks.banner.info(kata(lembar.alasan_bentuk), tombol)

    def sifat_jabatan(self) -> None:
        """Change the flag of the post that decides the form."""
        from kinerja_desktop.ui.dialog.sifat_jabatan import ubah_sifat

        lembar = self.lembar
        if lembar is not None and lembar.jabatan_id is not None:
            ubah_sifat(self, self.konteks, self.h.urung, lembar.jabatan_id, lambda: self.muat())
