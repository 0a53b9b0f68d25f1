"""Acts of the staff page: which dialog, with what, and what is said afterwards."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.tugas import Kendali

if TYPE_CHECKING:
    from kinerja_desktop.services.halaman_pegawai import LembarPegawai
    from kinerja_desktop.ui.halaman.pegawai.halaman import HalamanPegawai

_KOLOM = (
    "nip", "nama", "gelar_depan", "gelar_belakang", "jenis_kelamin", "golongan", "pendidikan",
    "tempat_lahir", "nrp", "instansi_luar",
)  # fmt: skip


class Tindakan(QObject):
    """Opens dialogs for one page; dialogs save by themselves, the page hears of it on the bus."""

    def __init__(self, halaman: HalamanPegawai) -> None:
        super().__init__(halaman)
        self._h = halaman

    def jalankan(self, nama: str, lembar: LembarPegawai) -> None:
        """An act on the person shown."""
        peta: dict[str, Callable[[LembarPegawai], None]] = {
            "ubah": self.ubah,
            "pindah": self.pindah,
            "plt": self.plt,
            "mutasi": lambda lembar: self.mutasi(lembar.rincian.pegawai.id),
            "pengecualian": self.pengecualian,
            "penilai": self.penilai,
            "sifat_jabatan": self.sifat_jabatan,
            "kedudukan": self.kedudukan,
            "hapus": self.hapus,
        }
        peta[nama](lembar)

    def tambah(self) -> None:
        """Add one person by hand, then place that person."""
        from kinerja_desktop.ui.dialog.pegawai_isi import DialogPegawai

        kunci = DialogPegawai.ask(self._h, self._h.konteks, self._h.urung)
        if isinstance(kunci, bytes):
            self._h.buka(pegawai=kunci)
            self._h.banner.sukses(
                self.tr("Pegawai ditambahkan. Tempatkan pada jabatannya agar penilainya dapat diusulkan."),
                [(self.tr("Tempatkan sekarang"), lambda: self._tempatkan_nanti(kunci))],
            )

    def _tempatkan_nanti(self, kunci: bytes) -> None:
        self._h.banner.bersihkan()
        lembar = self._h.panel.lembar
        if lembar is not None and lembar.rincian.pegawai.id == kunci:
            self.pindah(lembar)

    def ubah(self, lembar: LembarPegawai) -> None:
        """Change the data."""
        from kinerja_desktop.domain.tanggal import tanggal_pendek
        from kinerja_desktop.ui.dialog.pegawai_isi import DialogPegawai

        p = lembar.rincian.pegawai
        lama: dict[str, Any] = {k: getattr(p, k) for k in _KOLOM}
        lama["status"] = p.status.value
        lama["surel"] = lembar.rincian.surel
        for k in ("tanggal_lahir", "tmt_golongan"):
            nilai = getattr(p, k)
            lama[k] = tanggal_pendek(nilai) if nilai else ""
        DialogPegawai.ask(self._h, self._h.konteks, self._h.urung, p.id, lama)

    def pindah(self, lembar: LembarPegawai) -> None:
        """Move, or place somebody who holds no post."""
        from kinerja_desktop.ui.dialog.pegawai_tempat import PINDAHKAN, TEMPATKAN

        self._tempat(lembar, PINDAHKAN if lembar.rincian.sosok.jabatan else TEMPATKAN)

    def plt(self, lembar: LembarPegawai) -> None:
        """Name as acting holder."""
        from kinerja_desktop.ui.dialog.pegawai_tempat import PLT

        self._tempat(lembar, PLT)

    def _tempat(self, lembar: LembarPegawai, cara: str) -> None:
        from kinerja_desktop.ui.dialog.pegawai_tempat import DialogPenempatan, baca_susunan

        p = lembar.rincian.pegawai
        k = self._h.konteks

        def buka(susunan: Any) -> None:
            jadi = DialogPenempatan.ask(
                self._h, k, self._h.urung, cara, p.id, p.nama_lengkap, susunan, k.jam.hari_ini()
            )
            if jadi is not None:
                self._tawarkan_usulan()

        k.baca(baca_susunan, buka, pemilik=self)

    def _tawarkan_usulan(self) -> None:
        """A move brings new proposals; say so once the list has been read again."""
        self._h.sesudah_muat = self._h.sebut_usulan

    def sifat_jabatan(self, lembar: LembarPegawai) -> None:
        """The flag of the post that decides the form of its SKP."""
        from kinerja_desktop.ui.dialog.sifat_jabatan import ubah_sifat

        jabatan = lembar.rincian.sosok.jabatan
        if jabatan is not None:
            ubah_sifat(self._h, self._h.konteks, self._h.urung, jabatan.id)

    def penilai(self, lembar: LembarPegawai) -> None:
        """Name an assessor by hand."""
        from kinerja_desktop.ui.dialog.penilai_tetapkan import DialogPenilai, baca_pejabat

        p = lembar.rincian.pegawai
        k = self._h.konteks

        def buka(pejabat: Any) -> None:
            DialogPenilai.ask(self._h, k, self._h.urung, p.id, p.nama_lengkap, pejabat, k.jam.hari_ini())

        k.baca(baca_pejabat, buka, pemilik=self)

    def penilai_dari(self, pegawai_id: bytes) -> None:
        """The assessor of one person is missing: the proposals when there are any, else choose one."""
        data = self._h.data
        r = next((r for r in data.baris if r.id == pegawai_id), None) if data else None
        if data is None or r is None or "penilai.konfirmasi" not in data.boleh:
            return
        if r.penilai_status == "usulan":
            self.usulan(pegawai_id)
            return

        def di_pekerja(sesi: Any) -> LembarPegawai:
            from kinerja_desktop.services import halaman_pegawai

            return halaman_pegawai.lembar(sesi, pegawai_id)

        self._h.konteks.baca(di_pekerja, self.penilai, pemilik=self)

    def kedudukan(self, lembar: LembarPegawai) -> None:
        """Pension, transfer, leave."""
        from kinerja_desktop.ui.dialog.pegawai_kedudukan import DialogKedudukan

        p = lembar.rincian.pegawai
        k = self._h.konteks
        DialogKedudukan.ask(
            self._h, k, self._h.urung, p.id, p.nama_lengkap, p.kedudukan.value, k.jam.hari_ini()
        )

    def mutasi(self, pegawai_id: bytes | None = None, jenis: str = "", **awal: Any) -> None:
        """The wizard; a paper or SKP chosen at its end is opened."""
        from kinerja_desktop.ui.dialog.mutasi import DialogMutasi
        from kinerja_desktop.ui.dialog.mutasi_isian import baca_bahan

        h = self._h
        k = h.konteks
        if h.data is None or "mutasi.catat" not in h.data.boleh:
            return

        def buka(bahan: Any) -> None:
            h.banner.bersihkan()
            hasil = DialogMutasi.ask(h, k, h.urung, bahan, k.jam.hari_ini(), pegawai_id, jenis, **awal)
            if hasil is None:
                return
            h.muat()
            if isinstance(hasil, tuple) and hasil[0] == "mutasi":
                self.mutasi(**hasil[1])
            elif isinstance(hasil, tuple):
                k.navigasi.buka(hasil[0], **hasil[1])
            else:
                h.banner.sukses(self.tr("Mutasi tercatat. Ctrl+Z mengembalikan semuanya."))

        k.baca(baca_bahan, buka, pemilik=self)

    def pengecualian(self, lembar: LembarPegawai) -> None:
        """Exceptions of one person; with none yet the form is offered at once."""
        p = lembar.rincian.pegawai
        self._pengecualian(p.id, p.nama_lengkap)

    def daftar_pengecualian(self) -> None:
        """Everybody who is left out, by name and letter."""
        self._pengecualian(None, "")

    def _pengecualian(self, pegawai_id: bytes | None, nama: str) -> None:
        from kinerja_desktop.ui.dialog.pengecualian import DialogDaftarPengecualian, DialogPengecualian

        h = self._h
        k = h.konteks
        boleh = h.data is not None and "pengecualian.ubah" in h.data.boleh

        def isi(kunci: bytes, siapa: str, lama: Any = None) -> None:
            if DialogPengecualian.ask(h, k, h.urung, kunci, siapa, k.jam.hari_ini(), lama):
                h.muat()

        def baca(sesi: Any) -> Any:
            from kinerja_desktop.services import pengecualian

            return pengecualian.daftar(sesi, pegawai_id)

        def buka(baris: Any) -> None:
            if pegawai_id is not None and not baris and boleh:
                isi(pegawai_id, nama)
                return
            pilih = DialogDaftarPengecualian.ask(h, baris, nama, boleh)
            if pilih is None:
                return
            apa, b = pilih
            if apa == "tambah" and pegawai_id is not None:
                isi(pegawai_id, nama)
            elif apa == "ubah" and b is not None:
                isi(b.isi.pegawai_id, b.nama, b)
            elif apa == "hapus" and b is not None:
                self._hapus_pengecualian(b)

        k.baca(baca, buka, pemilik=self)

    def _hapus_pengecualian(self, b: Any) -> None:
        kunci = b.isi.id

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pengecualian

            return pengecualian.hapus(sesi, kunci)

        def jadi(_: Any) -> None:
            self._h.muat()
            self._h.banner.sukses(
                self.tr("Pengecualian {nama} dihapus. Ctrl+Z mengembalikannya.").format(nama=b.nama)
            )

        judul = self.tr("Hapus pengecualian {nama}").format(nama=b.nama)
        self._h.konteks.ubah(judul, kerja, jadi, pemilik=self, pengurung=self._h.urung)

    def hapus(self, lembar: LembarPegawai) -> None:
        """Delete somebody who was entered by mistake."""
        from kinerja_desktop.ui.dialog_dasar import DialogYakin

        p = lembar.rincian.pegawai
        yakin = DialogYakin.ask(
            self.tr("Hapus {nama}?").format(nama=p.nama_lengkap),
            self.tr(
                "Gunakan hanya untuk pegawai yang salah dimasukkan. Yang pensiun atau pindah ditandai, "
                "bukan dihapus."
            ),
            self.tr("Hapus pegawai"),
            self._h,
        )
        if not yakin:
            return

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pegawai

            return pegawai.hapus(sesi, p.id)

        def jadi(_: Any) -> None:
            self._h.muat()
            self._h.banner.sukses(
                self.tr("{nama} dihapus. Ctrl+Z mengembalikannya.").format(nama=p.nama_lengkap)
            )

        judul = self.tr("Hapus pegawai {nama}").format(nama=p.nama_lengkap)
        self._h.konteks.ubah(judul, kerja, jadi, pemilik=self, pengurung=self._h.urung)

    # -- workbooks -----------------------------------------------------------------------------------------

    def impor(self) -> None:
        """Staff from a workbook; afterwards who assesses whom."""
        from kinerja_desktop.ui.dialog.impor_pegawai import DialogImpor

        self._h.banner.bersihkan()  # e.g. "Templat disimpan": what it asked for is being done
        hasil = DialogImpor.ask(self._h, self._h.konteks, self._h.urung)
        if hasil:
            self._h.muat()
            if hasil == "usulan":
                self.usulan()

    def usulan(self, pegawai_id: bytes | None = None) -> None:
        """Siapa menilai siapa, beginning at one person if asked."""
        from kinerja_desktop.ui.dialog.penilai_usulan import DialogUsulan

        DialogUsulan.ask(self._h, self._h.konteks, self._h.urung, pegawai_id)

    def templat(self) -> None:
        """Save the empty staff workbook."""
        preferensi = self._h.konteks.tambahan.get("preferensi")
        saring = self.tr("Buku kerja Excel (*.xlsx)")
        judul = self.tr("Simpan templat pegawai")
        berkas = pilih_berkas.simpan(self._h, judul, "Templat Pegawai.xlsx", saring, preferensi)
        if not berkas:
            return
        tujuan = Path(berkas)
        tujuan = tujuan if tujuan.suffix.lower() == ".xlsx" else tujuan.with_name(tujuan.name + ".xlsx")

        def kerja() -> Path:
            from kinerja_desktop.flows.templat_pegawai import simpan_templat

            return simpan_templat(tujuan)

        def jadi(hasil: Path) -> None:
            self._h.banner.sukses(
                self.tr("Templat disimpan: {berkas}. Isi di Excel, lalu pilih Impor dari Excel.").format(
                    berkas=hasil
                ),
                [(self.tr("Buka foldernya"), lambda: buka_folder(hasil.parent))],
            )

        self._h.konteks.tugas.jalankan_lain(
            kerja, jadi, self._h.banner.galat, pemilik=self, judul=self.tr("Menulis templat"),
            kendali=Kendali(bisa_batal=False),
        )  # fmt: skip


def buka_folder(folder: Path) -> None:
    """Show a folder in the system's file window, where there is one."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    with contextlib.suppress(OSError):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
