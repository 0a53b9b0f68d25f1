"""Pembinaan: coaching and counselling of one person, the newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.tanggal import tanggal_pendek
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pembinaan import DialogHasilPembinaan, DialogPembinaan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian.orang_dasar import PanelOrang
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.alir import TataAlir
from kinerja_desktop.ui.widget.keadaan_kosong import KeadaanKosong

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian
    from kinerja_desktop.services.pembinaan import BarisPembinaan, LembarPembinaan
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian


class PanelPembinaan(PanelOrang):
    """One person; Enter opens a record to be changed."""

    bantuan = "dialog"
    jenis = frozenset({"pembinaan"})

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self._lembar: LembarPembinaan | None = None
        self.baru = tombol(self.tr("Catat pembinaan…"), "utama")
        self.ubah = tombol(self.tr("Ubah…"), nama=self.tr("Ubah pembinaan"))
        self.tandai = tombol(self.tr("Tandai selesai…"))
        self.buka_kembali = tombol(self.tr("Buka kembali"), nama=self.tr("Buka kembali pembinaan"))
        self.tombol_cetak = tombol(self.tr("Cetak…"), nama=self.tr("Cetak catatan pembinaan"))
        self.buang = tombol(self.tr("Hapus"), nama=self.tr("Hapus pembinaan"))
        baris = TataAlir(8)
        for t, perbuatan in (
            (self.baru, self.tambah),
            (self.ubah, self._ubah),
            (self.tandai, self._tandai),
            (self.buka_kembali, self._buka_kembali),
            (self.tombol_cetak, self.cetak),
            (self.buang, self._hapus),
        ):
            t.clicked.connect(lambda _=False, p=perbuatan: p())
            baris.addWidget(t)
        self.isi_tata.addLayout(baris)
        self.model = KisiModel(
            [
                Kolom("tanggal", self.tr("Tanggal"), 92),
                Kolom("jenis", self.tr("Jenis"), 140),
                Kolom("masalah", self.tr("Masalah"), 230, lentur=True),
                Kolom("kesepakatan", self.tr("Kesepakatan"), 230, lentur=True),
                Kolom("batas", self.tr("Batas"), 92),
                Kolom("keadaan", self.tr("Keadaan"), 120),
                Kolom("oleh", self.tr("Oleh"), 150, lentur=True),
            ],
            parent=self,
        )
        self.kisi = Kisi(
            self.model, self.tr("Tabel pembinaan"), daftar=True, banner=halaman.banner, parent=self
        )
        self.view = self.kisi.view
        self.setFocusProxy(self.view)
        self.kisi.jelaskan(self._jelaskan)
        self.view.dibuka.connect(lambda _: self._ubah())
        self.view.sel_berubah.connect(lambda *_: self._hidupkan())
        self.isi_tata.addWidget(self.kisi, 1)
        self.awal = KeadaanKosong(self)
        self.awal.tombol.clicked.connect(lambda: self.tambah())
        self.isi_tata.addWidget(self.awal, 1)
        self._hidupkan()

    # -- reading -------------------------------------------------------------------------------------------

    def tampil(self, lembar: LembarPenilaian) -> None:
        """People of the sheet, and those whose counselling one reads as the assessor's superior."""
        orang, periode = self.h.daftar_orang(lembar), self.h.periode_id
        if periode is None or self.konteks.peran != "penilai":
            self.isi_orang(orang, self.h.orang)
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pembinaan
            from kinerja_desktop.services.periode import satu

            return pembinaan.konseling_bawahan(sesi, satu(sesi, periode).periode.tahun)

        def tiba(lain: Sequence[tuple[bytes, str]]) -> None:
            ada = {skp for skp, _ in orang}
            self.isi_orang([*orang, *(x for x in lain if x[0] not in ada)], self.h.orang)

        self.konteks.baca(di_pekerja, tiba, self.h.gagal_muat, pemilik=self)

    def _baca(self, skp_id: bytes) -> None:
        periode = self.h.periode_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pembinaan

            return pembinaan.lembar(sesi, skp_id, periode)

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    def _tiba(self, lembar: LembarPembinaan) -> None:
        if lembar.skp_id != self.skp_id:
            return
        self._lembar = lembar
        self.keterangan.atur(lembar.jabatan)
        belum = self.tr("{nama} belum mempunyai catatan pembinaan.").format(nama=lembar.nama)
        if lembar.jenis_boleh:
            anjuran = self.tr("Catat bimbingan atau konseling beserta kesepakatan dan batas waktunya.")
            self.awal.sebut(f"{belum} {anjuran}", self.tr("Catat pembinaan…"))
        else:
            self.awal.sebut(" ".join(x for x in (belum, kata(lembar.alasan_terkunci)) if x))
        self.kisi.isi([self._baris(b) for b in lembar.baris])
        if lembar.baris and self.view.id_kini() is None:
            self.view.ke(0, 0)
        self._hidupkan()
        self.h.siap.emit()

    def _baris(self, b: BarisPembinaan) -> Baris:
        from kinerja_desktop.services.pembinaan import NAMA_JENIS

        keadaan = self.tr("Selesai {tanggal}").format(tanggal=b.tanggal_selesai) if b.selesai else ""
        if not b.selesai:
            keadaan = self.tr("Lewat batas") if b.terlambat else self.tr("Terbuka")
        rahasia = self.tr("(rahasia)") if b.tertutup else ""
        return Baris(
            b.id,
            {
                "tanggal": tanggal_pendek(b.tanggal) if b.tanggal else "",
                "jenis": kata(NAMA_JENIS.get(b.jenis, b.jenis)),
                "masalah": rahasia or b.masalah,
                "kesepakatan": rahasia or b.kesepakatan,
                "batas": b.batas,
                "keadaan": keadaan.strip(),
                "oleh": b.oleh,
            },
        )

    def _jelaskan(self, baris: bytes | None, _: str) -> str:
        b = self._satu(baris)
        if b is None:
            return ""
        if b.tertutup:
            return self.tr("Isi konseling hanya dibaca pencatat, atasannya, dan pegawai itu sendiri.")
        bagian = (
            (self.tr("Yang dibicarakan"), b.teks),
            (self.tr("Kesepakatan"), b.kesepakatan),
            (self.tr("Hasil"), b.hasil),
        )
        return "\n".join(f"{nama}: {' '.join(isi.split())}" for nama, isi in bagian if isi) or b.masalah

    # -- acts ----------------------------------------------------------------------------------------------

    def _satu(self, baris: bytes | None) -> BarisPembinaan | None:
        semua = self._lembar.baris if self._lembar is not None else ()
        return next((b for b in semua if b.id == baris), None)

    def kini(self) -> BarisPembinaan | None:
        """The record of the cursor."""
        return self._satu(self.view.id_kini())

    def _hidupkan(self) -> None:
        b, lembar = self.kini(), self._lembar
        boleh, ada = bool(lembar and lembar.jenis_boleh), bool(lembar and lembar.baris)
        for t in (self.baru, self.ubah, self.tandai, self.tombol_cetak, self.buang):
            t.setVisible(ada)
        if lembar is not None:
            self.awal.ganti(self.kisi, not ada)
        self.baru.setEnabled(boleh)
        self.baru.setToolTip("" if boleh or lembar is None else kata(lembar.alasan_terkunci))
        bisa = b is not None and b.dapat_diubah
        for t in (self.ubah, self.buang):
            t.setEnabled(bisa)
        self.tandai.setEnabled(bisa and b is not None and not b.selesai)
        self.buka_kembali.setVisible(bisa and b is not None and b.selesai)
        self.tombol_cetak.setEnabled(b is not None and not b.tertutup)
        self.h.pilihan_berubah.emit()

    def tambah(self) -> None:
        """Ctrl+N: a new record."""
        self._tulis(None)

    def _ubah(self) -> None:
        b = self.kini()
        if b is not None and b.dapat_diubah:
            self._tulis(b)

    def _tulis(self, lama: BarisPembinaan | None) -> None:
        lembar, periode = self._lembar, self.h.periode_id
        if lembar is None or periode is None or not (lama or lembar.jenis_boleh):
            return
        if DialogPembinaan.ask(
            self,
            self.konteks,
            self.h.urung,
            lembar.skp_id,
            periode,
            lembar.nama,
            (lama.jenis,) if lama is not None else lembar.jenis_boleh,
            self.konteks.jam.hari_ini(),
            lama,
        ):
            self.muat()

    def _tandai(self) -> None:
        b, lembar = self.kini(), self._lembar
        if b is None or lembar is None:
            return
        hari = self.konteks.jam.hari_ini()
        if DialogHasilPembinaan.ask(self, self.konteks, self.h.urung, b, lembar.nama, hari):
            self.muat()

    def _buka_kembali(self) -> None:
        b = self.kini()
        if b is None:
            return
        satu, hasil = b.id, b.hasil

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pembinaan

            return pembinaan.tandai(sesi, satu, hasil, selesai=False)

        self._kerjakan(self.tr("Buka kembali pembinaan"), kerja)

    def _hapus(self) -> None:
        b = self.kini()
        if b is None:
            return
        satu = b.id

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pembinaan

            return pembinaan.hapus(sesi, satu)

        self._kerjakan(self.tr("Hapus pembinaan"), kerja)

    def _kerjakan(self, judul: str, kerja: Callable[[Any], Any]) -> None:
        self.konteks.ubah(judul, kerja, lambda _: self.muat(), pemilik=self, pengurung=self.h.urung)

    def cetak(self) -> bool:
        """Ctrl+P: the record for both signatures."""
        from kinerja_desktop.ui.dialog.surat import DialogSurat

        b = self.kini()
        if b is None or b.tertutup or self._lembar is None:
            return False
        skp_id, satu = self._lembar.skp_id, b.id

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows.kertas_pembinaan import kertas_pembinaan

            return kertas_pembinaan(sesi, skp_id, satu, kertas)

        DialogSurat.ask(self, self.konteks, self.tr("Catatan pembinaan"), buat, "Catatan-Pembinaan.pdf")
        return True

    # -- the contract --------------------------------------------------------------------------------------

    def fokus_awal(self) -> QWidget | None:
        """The table, or the button that begins it."""
        return self.view if self.awal.isHidden() else self.awal.tombol

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The SKP that the records belong to."""
        return ("skp", self.skp_id) if self.skp_id is not None else None
