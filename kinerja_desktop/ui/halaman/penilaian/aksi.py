"""Rencana aksi: what is done for each result, quarter by quarter, and how far each month came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel

from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.services.lembar_datar import AWAL_BARU, UbahanDatar
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian.aksi_kisi import (
    TEKS,
    TampilanAksi,
    kolom_aksi,
    kunci_sel,
    sebab_kunci,
    susun_baris,
    terpilih,
)
from kinerja_desktop.ui.halaman.penilaian.orang_dasar import PanelOrang
from kinerja_desktop.ui.kisi.baris import Baris, PerubahanSel
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.panel_isian import PanelIsian

if TYPE_CHECKING:
    from kinerja_desktop.services.rencana_aksi_isi import LembarAksi
    from kinerja_desktop.services.rencana_aksi_usul import UsulanAksi
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian


#: Lines of height below which the panel with the whole text gives way.
BARIS_PANEL = 17


class PanelAksi(PanelOrang):
    """One person's plan; progress is typed for the month chosen at the top."""

    bantuan = "aksi"
    meluap = True
    jenis = frozenset({"rencana_aksi", "kemajuan_aksi"})
    kisi: Kisi
    panel: PanelIsian

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.lembar: LembarAksi | None = None
        self._langkah = 0
        self._nomor = 0
        self._bulan_diminta = 0
        self._peta: dict[bytes, bytes] = {}
        self._buat_atas()
        self._bangun(4)

    def _buat_atas(self) -> None:
        label = QLabel(self.tr("Kemajuan bulan"), self)
        self.pilih_bulan = QComboBox(self)
        self.pilih_bulan.setAccessibleName(self.tr("Bulan kemajuan rencana aksi"))
        self.pilih_bulan.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pilih_bulan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.pilih_bulan.activated.connect(lambda _: self._ganti_bulan())
        label.setBuddy(self.pilih_bulan)
        self.tombol_usul = tombol(
            self.tr("Usulkan…"),
            nama=self.tr("Usulkan rencana aksi"),
            petunjuk=self.tr("Dari target SKP, rencana tahun lalu, atau rencana pimpinan"),
        )
        self.tombol_usul.clicked.connect(self.usulkan)
        self.tombol_cetak = tombol(self.tr("Cetak…"), nama=self.tr("Cetak rencana aksi"))
        self.tombol_cetak.clicked.connect(self.cetak)
        for w in (label, self.pilih_bulan, self.tombol_usul, self.tombol_cetak):
            self.atas.addWidget(w)

    def _bangun(self, langkah: int) -> None:
        """The grid for quarters or months; made anew only when an office changes how it evaluates."""
        if langkah == self._langkah:
            return
        if self._langkah:
            for w in (self.kisi, self.panel):
                self.isi_tata.removeWidget(w)
                w.hide()
                w.deleteLater()
        self._langkah = langkah
        self.model = KisiModel(kolom_aksi(langkah), parent=self)
        self.kisi = Kisi(
            self.model,
            self.tr("Tabel rencana aksi"),
            panel=False,
            banner=self.h.banner,
            tampilan=TampilanAksi,
            parent=self,
        )
        view = self.kisi.view
        assert isinstance(view, TampilanAksi)
        self.view: TampilanAksi = view
        self.hubungkan(self.kisi, self._penyimpan(), lambda _: self.segera_muat(), self._bekal)
        view.sel_berubah.connect(lambda *_: self.h.pilihan_berubah.emit())
        view.minta_baris.connect(self.tambah)
        view.minta_hapus.connect(self.hapus)
        view.minta_pindah.connect(self.pindah)
        self.isi_tata.insertWidget(1, self.kisi, 1)
        self.panel = PanelIsian(self.kisi, self.tr("Isi sel rencana aksi"), self)
        self.panel.atur_baris(2)
        self.isi_tata.insertWidget(2, self.panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height the rows need it more than the panel with the whole text."""
        super().resizeEvent(event)
        self.panel.setVisible(self.height() > self.fontMetrics().lineSpacing() * BARIS_PANEL)

    # -- saving --------------------------------------------------------------------------------------------

    def _bekal(self) -> tuple[bytes, int, Mapping[bytes, bytes]]:
        assert self.lembar is not None
        return self.lembar.skp_id, self.lembar.bulan, dict(self.view.bagian)

    def _penyimpan(self) -> Any:
        """On the worker: cells of one act; a row typed in twice before it is written stays one row."""
        peta = self._peta

        def simpan(sesi: Any, perubahan: Sequence[PerubahanSel], bekal: tuple[Any, ...]) -> Any:
            from kinerja_desktop.services import rencana_aksi

            skp_id, bulan, letak = bekal
            isi = [
                UbahanDatar(peta.get(p.baris_id, p.baris_id), p.kolom, str(p.baru or "")) for p in perubahan
            ]
            hasil = rencana_aksi.tulis(sesi, skp_id, isi, bulan, letak)
            peta.update(hasil.value)
            return hasil

        return simpan

    # -- reading -------------------------------------------------------------------------------------------

    def _baca(self, skp_id: bytes) -> None:
        periode, bulan = self.h.periode_id, self._bulan_diminta
        if periode is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rencana_aksi

            return rencana_aksi.lembar(sesi, skp_id, periode, bulan)

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    def _tiba(self, lembar: LembarAksi) -> None:
        if lembar.skp_id != self.skp_id:
            return
        if self.view.editor is not None or self.model.ada_tunda():
            self.segera_muat()
            return
        ganti = self.lembar is None or self.lembar.skp_id != lembar.skp_id
        fokus = self.view.hasFocus()
        self._bangun(lembar.langkah)
        self.lembar = lembar
        self._isi_bulan(lembar)
        boleh = not lembar.alasan_terkunci
        self.tombol_usul.setEnabled(boleh)
        self.tombol_cetak.setEnabled(bool(lembar.baris))
        self.view.pembuat = self._kosong if boleh else None
        baris = susun_baris(lembar, self._kosong if boleh else None)
        self.view.bagian = self._bagian(baris, lembar)
        self.kisi.isi(baris)
        self.panel.segarkan()
        self.keterangan.atur(self._ringkas(lembar))
        if (ganti or self.view.sel_kini[0] < 0) and self.model.rowCount() > 1:
            self.view.ke(1, 0)
        if fokus:
            self.view.setFocus()
        self.h.siap.emit()

    def _isi_bulan(self, lembar: LembarAksi) -> None:
        self.pilih_bulan.clear()
        for b in lembar.bulan_pilihan:
            self.pilih_bulan.addItem(kata(NAMA_BULAN[b - 1]), b)
        self.pilih_bulan.setCurrentIndex(max(0, self.pilih_bulan.findData(lembar.bulan)))
        self.pilih_bulan.setEnabled(len(lembar.bulan_pilihan) > 1)

    @staticmethod
    def _bagian(baris: Sequence[Baris], lembar: LembarAksi) -> dict[bytes, bytes]:
        hasil: dict[bytes, bytes] = {}
        rhk = iter([r.id for r in lembar.rhk])
        kini: bytes | None = None
        for b in baris:
            if b.judul:
                kini = next(rhk)
            elif kini is not None:
                hasil[b.id] = kini
        return hasil

    def _ringkas(self, lembar: LembarAksi) -> str:
        r = lembar.ringkas
        if lembar.alasan_terkunci:
            kalimat = kata(lembar.alasan_terkunci)
        elif not lembar.baris:
            kalimat = self.tr("Belum ada rencana aksi. Ketik di baris kosong, tempel, atau Usulkan.")
        elif not r.direncanakan:
            kalimat = self.tr("{n} rencana aksi; tidak ada yang jatuh tempo pada periode ini.").format(
                n=len(lembar.baris)
            )
        else:
            hasil = ", ".join(self._hasil(r))
            kalimat = self.tr("{n} jatuh tempo: {apa}").format(n=r.direncanakan, apa=hasil)
        return kalimat

    def _hasil(self, r: Any) -> list[str]:
        pasangan = (
            (r.melebihi, self.tr("{n} melebihi")),
            (r.sesuai, self.tr("{n} sesuai")),
            (r.sebagian, self.tr("{n} sebagian")),
            (r.tanpa, self.tr("{n} belum ada kemajuan")),
        )
        return [pola.format(n=n) for n, pola in pasangan if n]

    def _kosong(self, rhk: bytes) -> Baris:
        self._nomor += 1
        lembar = self.lembar
        assert lembar is not None
        kunci, mati = kunci_sel(lembar)
        baris_id = AWAL_BARU + self._nomor.to_bytes(11, "big")
        return Baris(baris_id, {}, kunci, self.tr("Rencana aksi baru"), sebab_kunci(lembar), mati=mati)

    def _ganti_bulan(self) -> None:
        self.simpan_tertunda()
        self._bulan_diminta = int(self.pilih_bulan.currentData() or 0)
        self.muat()
        self.view.setFocus()

    # -- acts ----------------------------------------------------------------------------------------------

    def tambah(self) -> None:
        """Ctrl+N and Ctrl++: the cursor on an empty row under the result of the cursor."""
        if self.lembar is None or self.view.pembuat is None:
            return
        rhk = self.view.rhk_kini()
        if rhk is None:
            return
        milik = [i for i, b in enumerate(self.model.baris) if self.view.bagian.get(b.id) == rhk]
        akhir = milik[-1]
        b = self.model.baris[akhir]
        if not b.id.startswith(AWAL_BARU) or any(b.nilai.values()):
            akhir += 1
            self.view.sisip_kosong(akhir, rhk)
        self.view.setFocus()
        self.view.ke(akhir, self.model.letak[TEKS])

    def hapus(self) -> None:
        """Ctrl+-: take the selected actions away."""
        pilihan, lembar = terpilih(self.view), self.lembar
        if not pilihan or lembar is None:
            return
        skp_id = lembar.skp_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rencana_aksi

            return rencana_aksi.hapus(sesi, skp_id, pilihan)

        self._ubah(self.tr("Hapus {n} rencana aksi").format(n=len(pilihan)), di_pekerja)

    def pindah(self, langkah: int) -> None:
        """Alt and arrows: move the action of the cursor among those of its result."""
        kini, lembar = self.view.id_kini(), self.lembar
        if lembar is None or kini is None or kini.startswith(AWAL_BARU) or kini not in self.view.bagian:
            return
        skp_id = lembar.skp_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rencana_aksi

            return rencana_aksi.pindah(sesi, skp_id, kini, langkah)

        self._ubah(self.tr("Pindahkan rencana aksi"), di_pekerja)

    def _ubah(self, judul: str, di_pekerja: Any) -> None:
        self.simpan_tertunda()
        self.konteks.ubah(
            judul,
            di_pekerja,
            lambda _: self.segera_muat(),
            self.h.banner.galat,
            pemilik=self.h,
            pengurung=self.h.urung,
        )

    def usulkan(self) -> None:
        """What the plan may begin with, to be ticked."""
        if self.lembar is None:
            return
        self.simpan_tertunda()
        skp_id = self.lembar.skp_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rencana_aksi_usul

            return rencana_aksi_usul.usulan(sesi, skp_id)

        self.konteks.baca(di_pekerja, self._usulan_tiba, self.h.banner.galat, pemilik=self)

    def _usulan_tiba(self, usulan: Sequence[UsulanAksi]) -> None:
        from kinerja_desktop.ui.dialog.usul_aksi import DialogUsulAksi

        lembar = self.lembar
        if lembar is None:
            return
        if not usulan:
            self.h.banner.info(
                self.tr(
                    "Tidak ada usulan baru: semua indikator sudah ada rencana aksinya, dan tidak ada "
                    "rencana tahun lalu atau rencana pimpinan yang belum diambil."
                )
            )
            return
        pilihan = DialogUsulAksi.ask(usulan, self.window())
        if not pilihan:
            return
        skp_id = lembar.skp_id
        judul = self.tr("Ambil usulan rencana aksi")

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rencana_aksi

            return rencana_aksi.tambah(sesi, skp_id, pilihan, "Ambil usulan rencana aksi")

        self._ubah(judul, di_pekerja)
        self.view.setFocus()

    def cetak(self) -> bool:
        """The plan on paper."""
        lembar, periode = self.lembar, self.h.periode_id
        if lembar is None or periode is None:
            return False
        self.simpan_tertunda()
        from kinerja_desktop.ui.dialog.surat import DialogSurat

        skp_id = lembar.skp_id

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows import kertas_aksi

            return kertas_aksi.rencana_aksi(sesi, skp_id, periode, kertas)

        nama = self.tr("Rencana-Aksi-{tahun}.pdf").format(tahun=lembar.tahun)
        DialogSurat.ask(self.window(), self.konteks, self.tr("Rencana aksi"), buat, nama)
        return True

    # -- the contract --------------------------------------------------------------------------------------

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        super().simpan_tertunda()
        self.panel.simpan_tertunda()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The action of the cursor, else its SKP."""
        kini = self.view.id_kini()
        if kini is not None and kini in self.view.bagian and not kini.startswith(AWAL_BARU):
            return "rencana_aksi", kini
        return ("skp", self.skp_id) if self.skp_id is not None else None
