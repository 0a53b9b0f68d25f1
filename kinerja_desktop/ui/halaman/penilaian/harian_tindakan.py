"""What is done with lines of the daily log: copy, submit, approve, return, suggest, export, print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.harian import StatusHarian
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.ui.halaman.dasar import tombol, tombol_menu
from kinerja_desktop.ui.halaman.penilaian.harian_kisi import PILIHAN, TEKS
from kinerja_desktop.ui.widget.alir import TataAlir
from kinerja_desktop.ui.widget.pilih_frasa import ButirFrasa, PilihFrasa

if TYPE_CHECKING:
    from kinerja_desktop.services.harian import HasilSalin, SaranHarian
    from kinerja_desktop.ui.halaman.penilaian.harian import PanelHarian


class BilahHarian(QWidget):
    """Buttons above the lines of a day; each act is one undo."""

    def __init__(self, panel: PanelHarian, parent: QWidget) -> None:
        super().__init__(parent)
        self.p = panel
        self.kotak: PilihFrasa | None = None
        tata = TataAlir(8, self)
        self.tombol_salin = tombol(
            self.tr("Salin kemarin"),
            petunjuk=self.tr("Menyalin kegiatan hari terakhir yang berisi ke hari ini, tanpa buktinya"),
        )
        self.tombol_salin.clicked.connect(self.salin)
        self.tombol_ajukan = tombol_menu(
            tombol(self.tr("Ajukan")),
            (
                (self.tr("Ajukan hari ini"), lambda: self._ajukan(False)),
                (self.tr("Ajukan semua draf bulan ini"), lambda: self._ajukan(True)),
                (self.tr("Tarik yang diajukan hari ini"), self._tarik),
            ),
        )
        self.tombol_setujui = tombol_menu(
            tombol(self.tr("Setujui")),
            (
                (self.tr("Setujui hari ini"), lambda: self._setujui(False)),
                (self.tr("Setujui semua yang diajukan bulan ini"), lambda: self._setujui(True)),
                (self.tr("Setujui semua pegawai bulan ini"), self._setujui_semua),
                (self.tr("Kembalikan hari ini…"), self._kembalikan),
            ),
        )
        self.tombol_lain = tombol_menu(
            tombol(self.tr("Lainnya")),
            (
                (self.tr("Saran kegiatan (Alt+↓)"), self.saran),
                (self.tr("Hapus baris (Ctrl+−)"), self.hapus),
                (self.tr("Ekspor Progres Harian…"), self.ekspor),
                (self.tr("Cetak laporan bulan ini…"), self.cetak),
            ),
        )
        for t in (self.tombol_salin, self.tombol_ajukan, self.tombol_setujui, self.tombol_lain):
            tata.addWidget(t)

    def perbarui(self) -> None:
        """Buttons follow what may be done with the day shown."""
        lembar, hari = self.p.lembar, self.p.hari
        if lembar is None or hari is None:
            return
        boleh = not lembar.alasan_terkunci
        belum = hari > self.p.konteks.jam.hari_ini()
        self.tombol_salin.setEnabled(boleh and not belum)
        self.tombol_ajukan.setEnabled(boleh)
        self.tombol_setujui.setVisible(lembar.boleh_setujui)
        self.tombol_setujui.setToolTip(lembar.sebab_setujui)

    # -- acts ----------------------------------------------------------------------------------------------

    def _ubah(self, judul: str, di_pekerja: Any, jadi: Callable[[Any], None] | None = None) -> None:
        p = self.p
        p.simpan_tertunda()

        def selesai(nilai: Any) -> None:
            p.muat()
            if jadi is not None:
                jadi(nilai)

        p.konteks.ubah(judul, di_pekerja, selesai, p.h.banner.galat, pemilik=p.h, pengurung=p.h.urung)

    def salin(self) -> None:
        """Salin kemarin: one act."""
        lembar, hari = self.p.lembar, self.p.hari
        if lembar is None or hari is None or lembar.alasan_terkunci:
            return
        skp_id = lembar.skp_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import harian

            return harian.salin_kemarin(sesi, skp_id, hari)

        def jadi(h: HasilSalin) -> None:
            kalimat = self.tr("{n} kegiatan disalin dari {tanggal}.").format(
                n=h.disalin, tanggal=tanggal_panjang(h.dari)
            )
            if h.dilewati:
                lewat = self.tr("{n} dilewati karena jamnya sudah terpakai.").format(n=h.dilewati)
                kalimat = f"{kalimat} {lewat}"
            self.p.h.banner.info(kalimat)
            self.p.kegiatan.view.setFocus()

        self._ubah(self.tr("Salin kemarin"), di_pekerja, jadi)

    def hapus(self) -> None:
        """Ctrl+-: take the selected lines away."""
        pilihan, lembar = self.p.kegiatan.terpilih(), self.p.lembar
        if not pilihan or lembar is None:
            return
        skp_id = lembar.skp_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import harian

            return harian.hapus(sesi, skp_id, pilihan)

        self._ubah(self.tr("Hapus {n} kegiatan").format(n=len(pilihan)), di_pekerja)

    def _baris(self, status: Sequence[StatusHarian], sebulan: bool) -> list[bytes]:
        lembar, hari = self.p.lembar, self.p.hari
        if lembar is None or hari is None:
            return []
        semua = lembar.hari if sebulan else (lembar.pada(hari),)
        return [b.id for h in semua for b in h.baris if b.status in status]

    def _langkah(self, nama: str, judul: str, baris: Sequence[bytes], kosong: str, *lain: Any) -> None:
        if not baris:
            self.p.h.banner.info(kosong)
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import harian_status

            return getattr(harian_status, nama)(sesi, baris, *lain)

        def jadi(n: int) -> None:
            self.p.h.banner.sukses(self.tr("{judul}: {n} kegiatan.").format(judul=judul, n=n))

        self._ubah(judul, di_pekerja, jadi)

    def _ajukan(self, sebulan: bool) -> None:
        self.p.simpan_tertunda()
        baris = self._baris([StatusHarian.DRAF], sebulan)
        self._langkah(
            "ajukan", self.tr("Ajukan catatan harian"), baris, self.tr("Tidak ada draf untuk diajukan.")
        )

    def _tarik(self) -> None:
        baris = self._baris([StatusHarian.DIAJUKAN], False)
        self._langkah(
            "tarik",
            self.tr("Tarik catatan harian"),
            baris,
            self.tr("Tidak ada catatan yang diajukan pada hari ini."),
        )

    def _setujui(self, sebulan: bool) -> None:
        baris = self._baris([StatusHarian.DIAJUKAN], sebulan)
        kosong = self.tr("Tidak ada catatan yang menunggu persetujuan.")
        self._langkah("setujui", self.tr("Setujui catatan harian"), baris, kosong)

    def _setujui_semua(self) -> None:
        lembar = self.p.lembar
        if lembar is None:
            return
        tahun, bulan = lembar.tahun, lembar.bulan

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import harian_status

            return [b for m in harian_status.menunggu(sesi, tahun, bulan) for b in m.baris]

        kosong = self.tr("Tidak ada catatan yang menunggu persetujuan.")
        judul = self.tr("Setujui catatan harian")
        self.p.konteks.baca(
            di_pekerja,
            lambda baris: self._langkah("setujui", judul, baris, kosong),
            self.p.h.banner.galat,
            pemilik=self,
        )

    def _kembalikan(self) -> None:
        from kinerja_desktop.ui.dialog_dasar import DialogAlasan

        baris = self._baris([StatusHarian.DIAJUKAN, StatusHarian.DISETUJUI], False)
        kosong = self.tr("Tidak ada catatan hari ini yang dapat dikembalikan.")
        alasan: str | None = "-"
        if baris:
            alasan = DialogAlasan.ask(
                self.tr("Kembalikan catatan harian"),
                self.tr("Pegawai membaca alasan ini pada catatannya, lalu memperbaikinya."),
                self.tr("Kembalikan"),
                parent=self.window(),
            )
        if alasan:
            self._langkah("kembalikan", self.tr("Kembalikan catatan harian"), baris, kosong, alasan)

    # -- suggestions ---------------------------------------------------------------------------------------

    def saran(self) -> None:
        """Alt+Down: activities written before and words of the plan."""
        p = self.p
        view, model = p.kegiatan.view, p.kegiatan.model
        i = view.sel_kini[0]
        j = model.letak[TEKS]
        if p.lembar is None or i < 0 or not model.bisa_ubah(i, j):
            return
        skp_id, pilihan = p.lembar.skp_id, str(model.baris[i].nilai.get(PILIHAN) or "")
        baris = model.baris[i].id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import harian

            return harian.saran(sesi, skp_id, pilihan)

        p.konteks.baca(di_pekerja, lambda isi: self._buka_saran(isi, baris), p.h.banner.galat, pemilik=self)

    def _buka_saran(self, isi: Sequence[SaranHarian], baris: bytes) -> None:
        view, model = self.p.kegiatan.view, self.p.kegiatan.model
        i, j = model.nomor(baris), model.letak[TEKS]
        if i < 0:
            return
        if not isi:
            self.p.h.banner.info(self.tr("Belum ada saran; saran datang dari rencana aksi dan catatan lalu."))
            return
        butir = [ButirFrasa(s.teks, self._terang(s)) for s in isi]
        self.kotak = PilihFrasa(butir, lambda teks: self._pakai(baris, teks), view)
        tempat = view.visualRect(model.index(i, j)).bottomLeft()
        self.kotak.buka(view.viewport().mapToGlobal(tempat))

    def _terang(self, s: SaranHarian) -> str:
        bagian = [
            self.tr("dari rencana aksi") if s.dari_rencana else "",
            self.tr("ditulis {n} kali").format(n=s.kali) if s.kali else "",
        ]
        return " · ".join(b for b in bagian if b)

    def _pakai(self, baris: bytes, teks: str) -> None:
        self.kotak = None
        view, model = self.p.kegiatan.view, self.p.kegiatan.model
        i, j = model.nomor(baris), model.letak[TEKS]
        view.setFocus()
        if i >= 0 and model.bisa_ubah(i, j):
            view.ke(i, j)
            view.tulis_sel(i, j, teks)

    # -- workbook and paper --------------------------------------------------------------------------------

    def _rentang(self) -> tuple[date, date] | None:
        lembar = self.p.lembar
        return (lembar.hari[0].tanggal, lembar.hari[-1].tanggal) if lembar is not None else None

    def ekspor(self) -> None:
        """Workbooks in BKN's columns; what would be refused is shown before."""
        from kinerja_desktop.ui import pilih_berkas
        from kinerja_desktop.ui.dialog.ekspor_harian import DialogEksporHarian

        lembar, rentang = self.p.lembar, self._rentang()
        if lembar is None or rentang is None:
            return
        self.p.simpan_tertunda()
        p = self.p
        isi = DialogEksporHarian.ask(p.konteks, lembar.pegawai_id, lembar.nama, *rentang, self.window())
        if isi is None:
            return
        pilihan = p.konteks.tambahan.get("preferensi")
        judul = self.tr("Ekspor Progres Harian")
        if isi.pegawai_id is None:
            tujuan = pilih_berkas.folder(self, judul, pilihan)
        else:
            saring = self.tr("Buku kerja Excel (*.xlsx)")
            tujuan = pilih_berkas.simpan(self, judul, isi.nama_berkas, saring, pilihan)
        if not tujuan:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.harian import tulis_harian

            return tulis_harian(
                sesi, Path(tujuan), isi.dari, isi.sampai, isi.pegawai_id, lengkap_saja=isi.lengkap_saja
            )

        p.konteks.baca(di_pekerja, lambda h: p.h.banner.sukses(h.kalimat), p.h.banner.galat, pemilik=self)

    def cetak(self) -> bool:
        """LAPORAN PROGRES HARIAN of the month."""
        from kinerja_desktop.ui.dialog.surat import DialogSurat

        lembar, rentang = self.p.lembar, self._rentang()
        if lembar is None or rentang is None:
            return False
        self.p.simpan_tertunda()
        skp_id = lembar.skp_id

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows import kertas_aksi

            return kertas_aksi.progres_harian(sesi, skp_id, *rentang, kertas)

        nama = self.tr("Progres-Harian-{tahun}-{bulan}.pdf").format(
            tahun=lembar.tahun, bulan=f"{lembar.bulan:02d}"
        )
        DialogSurat.ask(self.window(), self.p.konteks, self.tr("Laporan progres harian"), buat, nama)
        return True
