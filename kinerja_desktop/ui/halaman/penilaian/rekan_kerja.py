"""What can be done with a 360-degree round: dialogs, files, papers; each act is one transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from kinerja_desktop.domain.rekan_360 import LEMBAR_TERBANYAK, baca_kode
from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.bahasa import pesan
from kinerja_desktop.ui.dialog.centang import ButirCentang
from kinerja_desktop.ui.dialog.rekan_kumpul import DialogAmbil360, DialogKetik360, Ketikan
from kinerja_desktop.ui.dialog.rekan_lembar import DialogLembar360
from kinerja_desktop.ui.dialog.rekan_putaran import DialogPernyataan360, DialogPutaran360
from kinerja_desktop.ui.dialog.surat import DialogSurat
from kinerja_desktop.ui.dialog_dasar import DialogYakin

if TYPE_CHECKING:
    from kinerja_desktop.services.rekan_360 import LembarPutaran
    from kinerja_desktop.ui.halaman.penilaian.rekan import PanelRekan

LAMA_PUTARAN = timedelta(days=14)


class KerjaRekan(QObject):
    """Acts of the panel."""

    def __init__(self, panel: PanelRekan) -> None:
        super().__init__(panel)
        self.p = panel
        self.konteks = panel.konteks
        self._ketikan: dict[bytes, list[Ketikan]] = {}

    @property
    def _preferensi(self) -> Any:
        return self.konteks.tambahan.get("preferensi")

    def _ubah(self, judul: str, kerja: Any, jadi: Any = None, *, urung: bool = True) -> None:
        self.p.h.banner.bersihkan()
        self.konteks.ubah(
            judul,
            kerja,
            jadi or (lambda _: self.p.muat()),
            pemilik=self.p.h,
            pengurung=self.p.h.urung if urung else None,
            setelah_urung=self.p.muat,
        )

    def _kini(self) -> LembarPutaran | None:
        return self.p.putaran

    # -- the round -----------------------------------------------------------------------------------------

    def baru(self) -> None:
        """Putaran baru."""
        tahun, hari = self.p.tahun, self.konteks.jam.hari_ini()
        mulai = max(date(tahun, 1, 1), min(hari, date(tahun, 12, 31)))
        semester = 1 if mulai.month <= 6 else 2
        nama = self.tr("Umpan balik 360 semester {s} {tahun}").format(s=semester, tahun=tahun)
        awal = {"nama": nama, "mulai": mulai, "sampai": mulai + LAMA_PUTARAN}
        periode = self.p.h.periode_id

        def dengan(paling: int) -> None:
            isi = DialogPutaran360.ask(self.tr("Putaran 360 baru"), paling, awal, self.p)
            if isi is None:
                return

            def kerja(sesi: Any) -> Any:
                from kinerja_desktop.services import rekan_360

                return rekan_360.buat(sesi, tahun, rekan_360.IsianPutaran(**isi), periode)

            self._ubah(self.tr("Putaran 360 baru"), kerja, lambda baru: self.p.muat(baru))

        self._minimum(dengan)

    def _minimum(self, lanjut: Any) -> None:
        tahun = self.p.tahun

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rekan_360

            return rekan_360.minimum_aturan(sesi, tahun)

        self.konteks.baca(di_pekerja, lanjut, pemilik=self)

    def ubah(self) -> None:
        """Ubah putaran."""
        p = self._kini()
        if p is None:
            return
        if p.sebab_terkunci:
            self.konteks.banner.info(p.sebab_terkunci)
            return
        r = p.ringkas
        hari = self.konteks.jam.hari_ini()
        awal = {
            "nama": r.nama,
            "mulai": r.mulai or hari,
            "sampai": r.sampai or hari,
            "minimum": r.minimum,
        }

        def dengan(paling: int) -> None:
            isi = DialogPutaran360.ask(self.tr("Ubah putaran 360"), paling, awal, self.p)
            if isi is not None:
                self._tulis(p, {**isi, "keterangan": p.keterangan, "butir": p.butir})

        self._minimum(dengan)

    def pernyataan(self) -> None:
        """Pernyataan: changed only as long as no form is out."""
        p = self._kini()
        if p is None:
            return
        terkunci = p.sebab_terkunci or (
            self.tr("Lembar putaran ini sudah dibuat, jadi pernyataannya tidak dapat diubah.")
            if p.ringkas.lembar
            else ""
        )
        butir = DialogPernyataan360.ask(p.butir, terkunci, self.p)
        if butir is not None and butir != p.butir:
            r = p.ringkas
            self._tulis(
                p,
                {
                    "nama": r.nama,
                    "mulai": r.mulai,
                    "sampai": r.sampai,
                    "minimum": r.minimum,
                    "keterangan": p.keterangan,
                    "butir": butir,
                },
            )

    def _tulis(self, p: LembarPutaran, isi: dict[str, Any]) -> None:
        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rekan_360

            return rekan_360.ubah(sesi, p.ringkas.putaran_id, rekan_360.IsianPutaran(**isi))

        self._ubah(self.tr("Ubah putaran 360"), kerja)

    def hapus(self) -> None:
        """Hapus putaran: as long as no form came back."""
        p = self._kini()
        if p is None:
            return
        terang = self.tr("Putaran “{nama}” dan {n} lembarnya dihapus.").format(
            nama=p.ringkas.nama, n=p.ringkas.lembar
        )
        if DialogYakin.ask(self.tr("Hapus putaran?"), terang, self.tr("Hapus putaran"), self.p) is None:
            return

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rekan_360

            return rekan_360.hapus(sesi, p.ringkas.putaran_id)

        self._ubah(self.tr("Hapus putaran 360"), kerja)

    def tutup(self) -> None:
        """Tutup putaran: for good."""
        p = self._kini()
        if p is None:
            return
        sisa = p.ringkas.lembar - p.ringkas.masuk
        terang = self.tr(
            "{m} lembar sudah diambil, {sisa} lembar masih beredar dan tidak dapat diambil lagi. Sesudah "
            "ditutup, hasil dapat dilihat pegawai yang dinilai dan pejabat penilainya. Putaran tidak dapat "
            "dibuka kembali."
        ).format(m=p.ringkas.masuk, sisa=sisa)
        if DialogYakin.ask(self.tr("Tutup putaran 360?"), terang, self.tr("Tutup putaran"), self.p) is None:
            return

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rekan_360

            return rekan_360.tutup(sesi, p.ringkas.putaran_id)

        self._ubah(self.tr("Tutup putaran 360"), kerja, urung=False)

    # -- forms out -----------------------------------------------------------------------------------------

    def buat_lembar(self) -> None:
        """Buat lembar."""
        p = self._kini()
        if p is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rekan_360

            return rekan_360.membawahi(sesi, p.ringkas.putaran_id)

        self.konteks.baca(di_pekerja, lambda punya: self._tanya_lembar(p, punya), pemilik=self)

    def _tanya_lembar(self, p: LembarPutaran, punya_bawahan: frozenset[bytes]) -> None:
        lembar = self.p.h.lembar
        if lembar is None:
            return
        tanpa = self.tr("tanpa bawahan")
        ada = {o.pegawai_id for o in p.orang}
        orang = {b.pegawai_id: b for b in lembar.baris}
        butir = [
            ButirCentang(
                b.pegawai_id,
                b.nama,
                b.jabatan if b.pegawai_id in punya_bawahan else f"{b.jabatan} · {tanpa}",
                not ada or b.pegawai_id in ada,
            )
            for b in orang.values()
        ]
        hasil = DialogLembar360.ask(p.ringkas.nama, butir, LEMBAR_TERBANYAK, self.p)
        if hasil is None:
            return

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rekan_360

            return rekan_360.terbitkan(sesi, p.ringkas.putaran_id, *hasil)

        def jadi(n: int) -> None:
            self.p.h.banner.sukses(
                self.tr("{n} lembar dibuat. Bagikan sebagai berkas atau kertas.").format(n=n)
            )
            self.p.muat()

        self._ubah(self.tr("Buat lembar 360"), kerja, jadi)

    def ekspor(self) -> None:
        """One workbook per form into a folder."""
        p = self._kini()
        if p is None:
            return
        folder = pilih_berkas.folder(self.p, self.tr("Folder untuk lembar 360"), self._preferensi)
        if not folder:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows import rekan_360

            return rekan_360.ekspor(sesi, p.ringkas.putaran_id, Path(folder))

        def jadi(n: int) -> None:
            self.p.h.banner.sukses(self.tr("{n} berkas ditulis ke {folder}.").format(n=n, folder=folder))

        self.konteks.baca(di_pekerja, jadi, pemilik=self)

    def cetak_formulir(self) -> None:
        """The forms on paper."""
        self._surat(self.tr("Formulir umpan balik 360"), "formulir", "Formulir-360.pdf")

    def cetak_carik(self) -> None:
        """The slips."""
        self._surat(self.tr("Carik kode lembar 360"), "carik", "Carik-360.pdf")

    def _surat(self, judul: str, apa: str, nama: str) -> None:
        p = self._kini()
        if p is None:
            return

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows import kertas_360

            cara = kertas_360.formulir if apa == "formulir" else kertas_360.carik
            return cara(sesi, p.ringkas.putaran_id, None, kertas)

        DialogSurat.ask(self.p, self.konteks, judul, buat, nama)

    def cetak_ringkasan(self, putaran: bytes, pegawai: bytes) -> None:
        """The summary of one person."""

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows import kertas_360

            return kertas_360.ringkasan(sesi, putaran, pegawai, kertas)

        DialogSurat.ask(self.p, self.konteks, self.tr("Ringkasan umpan balik 360"), buat, "Ringkasan-360.pdf")

    # -- forms back ----------------------------------------------------------------------------------------

    def kumpul_berkas(self) -> None:
        """Several files."""
        saring = f"{QCoreApplication.translate('Iku', 'Buku kerja Excel')} (*.xlsx *.xls)"
        berkas = pilih_berkas.buka_banyak(
            self.p, self.tr("Lembar 360 yang sudah diisi"), saring, self._preferensi
        )
        self._kumpul([Path(b) for b in berkas])

    def kumpul_folder(self) -> None:
        """All workbooks of a folder."""
        folder = pilih_berkas.folder(self.p, self.tr("Folder lembar yang sudah diisi"), self._preferensi)
        if not folder:
            return
        from kinerja_desktop.flows.rekan_360 import berkas_di

        berkas = berkas_di(Path(folder))
        if not berkas:
            self.konteks.banner.info(self.tr("Tidak ada buku kerja Excel dalam folder itu."))
        self._kumpul(berkas)

    def _kumpul(self, berkas: Sequence[Path]) -> None:
        p = self._kini()
        if p is None or not berkas:
            return

        def kerja() -> Any:  # files are read beside the database's thread: many take a while
            from kinerja_desktop.flows import rekan_360

            return rekan_360.baca(berkas)

        self.p.h.banner.info(self.tr("Membaca {n} berkas…").format(n=len(berkas)))
        self.konteks.tugas.jalankan_lain(
            kerja,
            lambda hasil: self._periksa(p, lambda: hasil.isian, hasil.ditolak),
            self.konteks.banner.galat,
            pemilik=self,
        )

    def _periksa(self, p: LembarPutaran, isian: Callable[[], Sequence[Any]], gagal: Sequence[Any]) -> None:
        """Hold what was read or typed against what was issued, then show it."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rekan_360_kumpul

            semua = isian()
            return semua, rekan_360_kumpul.periksa(sesi, p.ringkas.putaran_id, semua)

        def jadi(isi: Any) -> None:
            self.p.h.banner.bersihkan()
            semua, rencana = isi
            self._tanya(p, semua, rencana, gagal)

        self.konteks.baca(di_pekerja, jadi, pemilik=self)

    def ketik(self) -> None:
        """Answers on paper; what was typed stays here until it is taken."""
        p = self._kini()
        if p is None:
            return
        kunci = p.ringkas.putaran_id
        baris = DialogKetik360.ask([b.teks for b in p.butir], self._ketikan.get(kunci, ()), self.p)
        if baris is None:
            return
        self._ketikan[kunci] = list(baris)

        def isian() -> Sequence[Any]:
            from kinerja_desktop.services.rekan_360_kumpul import IsianLembar

            return [IsianLembar(k, s, t, f"Baris {n}") for n, (k, s, t) in enumerate(baris, 1)]

        self._periksa(p, isian, ())

    def _tanya(self, p: LembarPutaran, isian: Sequence[Any], rencana: Any, gagal: Sequence[Any]) -> None:
        """Show what would be taken; take it when told so."""
        bagian = [
            (self.tr("Menunggu lembar lain"), [pesan(t) for t in rencana.tertahan]),
            (self.tr("Ditolak"), [pesan(t) for t in (*gagal, *rencana.ditolak)]),
            (self.tr("Catatan"), [pesan(t) for t in rencana.catatan]),
        ]
        if DialogAmbil360.ask(len(rencana.siap), bagian, self.p) is None:
            return

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rekan_360_kumpul

            return rekan_360_kumpul.kumpulkan(sesi, p.ringkas.putaran_id, isian)

        def jadi(hasil: Any) -> None:
            self._lupakan(p.ringkas.putaran_id, {x.kode for x, _ in hasil.siap})
            self.p.h.banner.sukses(self.tr("{n} lembar diambil.").format(n=len(hasil.siap)))
            self.p.muat()

        self._ubah(self.tr("Ambil lembar 360"), kerja, jadi, urung=False)

    def _lupakan(self, putaran: bytes, kode: set[str]) -> None:
        """Typed rows that were taken are not offered again."""
        sisa = [b for b in self._ketikan.pop(putaran, []) if baca_kode(b[0]) not in kode]
        if sisa:
            self._ketikan[putaran] = sisa
