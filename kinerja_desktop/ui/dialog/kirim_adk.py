"""Kirim ADK: Validasi, choose a place, summary in words, progress, result with its Tanda Terima."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from kinerja_desktop.ui import folder_tukar
from kinerja_desktop.ui.bahasa import kalimat_galat
from kinerja_desktop.ui.dialog.bertahap import DaftarAngka, DialogBertahap, Jalankan, LembarKemajuan
from kinerja_desktop.ui.dialog.kirim_bagian import (
    LembarHasil,
    LembarTempat,
    kelompok_sidik,
    label,
    ukuran_kata,
)
from kinerja_desktop.ui.dialog.surat import buka_tanda_terima
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.tempat_lepas import Tempat, daftar_tempat
from kinerja_desktop.ui.tugas import Kendali
from kinerja_desktop.ui.widget.daftar_perhatian import DaftarPerhatian

if TYPE_CHECKING:
    from kinerja_desktop.flows.siap_kirim import RingkasanKirim
    from kinerja_desktop.flows.tukar import HasilKirim

__all__ = ["DialogKirimAdk", "kelompok_sidik", "label"]

PERIKSA, TEMPAT, RINGKASAN, KEMAJUAN, HASIL = range(5)
NAMA_TAMPAK = 6


class DialogKirimAdk(DialogBertahap):
    """Writes the file(s) for centre or another PC; answers flows.tukar.HasilKirim, or the place to go to."""

    def __init__(
        self,
        parent: QWidget | None,
        jalankan: Jalankan,
        terakhir: str = "",
        kepada: bytes = b"",
        semua: bool = False,
    ) -> None:
        super().__init__(
            self.tr("Kirim ADK"),
            self.tr("Membuat satu berkas kecil yang tersegel untuk dibawa ke penerima."),
            parent,
        )
        self._jalankan, self._terakhir, self._kepada = jalankan, terakhir, kepada
        konteks = getattr(jalankan, "konteks", None)
        self._preferensi = konteks.tambahan.get("preferensi") if konteks is not None else None
        self._keadaan: Any = None
        self._kendali: Kendali | None = None
        self._siap = False
        self._susun_periksa()
        tata = self.tambah_langkah(self.tr("Pilih tempat"))
        self.lembar_tempat = LembarTempat(terakhir, self, folder_tukar.semua(self._preferensi))
        self.lembar_tempat.semua.setChecked(semua)
        self.lembar_tempat.berubah.connect(self.perbarui)
        self.lembar_tempat.diterima.connect(self.coba_terima)
        self.lembar_tempat.cari_lagi.connect(self._cari_lagi)
        self.daftar, self.folder_lain = self.lembar_tempat.daftar, self.lembar_tempat.folder_lain
        tata.addWidget(self.lembar_tempat)
        self._susun_ringkasan()
        self.lembar = LembarKemajuan(self)
        self.lembar.teks.setText(self.tr("Menulis dan memeriksa berkas…"))
        self.tambah_langkah(self.tr("Tulis")).addWidget(self.lembar)
        self.lembar_hasil = LembarHasil(self)
        self.lembar_hasil.cetak_diminta.connect(self._cetak)
        self.lembar_hasil.pesan_diminta.connect(self._salin_pesan)
        self.hasil_angka = self.lembar_hasil.angka
        self.tambah_langkah(self.tr("Hasil")).addWidget(self.lembar_hasil)
        self.ke(PERIKSA)
        self.terima.setFocus()
        self._baca()

    # -- building ------------------------------------------------------------------------------------------

    def _susun_periksa(self) -> None:
        tata = self.tambah_langkah(self.tr("Periksa"))
        self.putusan: QLabel = label(self.tr("Memeriksa isi data…"), "h2")
        self.angka = DaftarAngka(self)
        self.angka.hide()
        self.perhatian = DaftarPerhatian(self.tr("Perlu dilihat sebelum mengirim"), self)
        self.perhatian.dibuka.connect(self._pergi)
        self.perhatian.hide()
        self.saran: QLabel = label("", "redup")
        for w in (self.putusan, self.angka):
            tata.addWidget(w)
        tata.addWidget(self.perhatian, 1)
        tata.addWidget(self.saran)
        tata.addStretch(0)

    def _susun_ringkasan(self) -> None:
        tata = self.tambah_langkah(self.tr("Ringkasan"))
        self.ringkasan: QLabel = label("", "h2")
        self.ringkasan_angka = DaftarAngka(self)
        tata.addWidget(self.ringkasan)
        tata.addWidget(self.ringkasan_angka)
        self.sertakan = QCheckBox(self)
        self.sertakan.hide()
        tata.addWidget(self.sertakan)
        tata.addWidget(
            label(
                self.tr(
                    "Isi berkas hanya dapat dibuka penerima. Nama berkas boleh diganti; isinya tetap sah."
                ),
                "redup",
            )
        )
        tata.addStretch(1)

    # -- step 1 --------------------------------------------------------------------------------------------

    def _tempat_tempat(self) -> list[Tempat]:
        """Places to write to, with those used last; asked on the worker, since a share may not answer."""
        return daftar_tempat(*folder_tukar.semua(self._preferensi).values(), self._terakhir)

    def _baca(self) -> None:
        kepada, tempat = self._kepada, self._tempat_tempat

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows import papan_tukar, siap_kirim

            tujuan = siap_kirim.tujuan_kirim(sesi)
            ke = next((t for t in tujuan if t.kunci == kepada), tujuan[0] if tujuan else None)
            perhatian = siap_kirim.periksa_kirim(sesi, ke.jenis == "pusat") if ke is not None else ()
            return papan_tukar.keadaan(sesi), tempat(), tujuan, perhatian

        self._jalankan(di_pekerja, self._terbaca, self._gagal_baca, self)

    def _gagal_baca(self, galat: BaseException) -> None:
        self.putusan.setText(self.tr("Data tidak dapat diperiksa."))
        self.banner.galat(galat)

    def _terbaca(self, hasil: Any) -> None:
        self._keadaan, tempat, tujuan, perhatian = hasil
        self.lembar_tempat.isi_tempat(tempat)
        self.lembar_tempat.isi_tujuan(tujuan, self._kepada)
        self._terbaca_kantor(bool(tujuan), perhatian)
        self.perbarui()
        if self._siap:
            self.terima.setFocus()

    @property
    def _asal(self) -> Any:
        """From whom this PC's first data will come; None once it has data."""
        komputer = getattr(self._keadaan, "komputer", None)
        return komputer.asal if komputer is not None else None

    def _terbaca_kantor(self, ada_tujuan: bool, perhatian: Any) -> None:
        self._siap = ada_tujuan
        if not ada_tujuan:
            self.putusan.setText(self.tr("Kantor ini belum bergabung dengan pusat."))
            self.saran.setText(
                self.tr("Minta berkas undangan dan kodenya kepada BKPSDM, lalu pilih Gabung dengan undangan.")
            )
            return
        if self._asal is not None:
            self.putusan.setText(
                self.tr("✓ Permintaan bergabung untuk {pc} siap ditulis.").format(pc=self._asal.dari)
            )
            self.saran.setText(
                self.tr("Data kantor datang dari {pc} sesudah komputer ini diterima di sana.").format(
                    pc=self._asal.dari
                )
            )
            return
        self.putusan.setText(
            self.tr("0 invalid, {n} peringatan. Boleh dikirim.").format(n=len(perhatian))
            if perhatian
            else self.tr("✓ 0 invalid, 0 peringatan. Semua siap dikirim.")
        )
        self.perhatian.tampilkan(perhatian)
        self.saran.setText(
            self.tr("Yang belum selesai tidak menghalangi; ia menyusul dalam berkas berikutnya.")
            if perhatian
            else ""
        )

    def _pergi(self, tujuan: Any) -> None:
        """Leave the wizard for the place that wants a look."""
        self._hasil = tujuan
        self.accept()

    # -- step 2 --------------------------------------------------------------------------------------------

    @property
    def tempat(self) -> Tempat | None:
        """The place chosen."""
        return self.lembar_tempat.tempat

    def _cari_lagi(self) -> None:
        tempat = self._tempat_tempat
        self._jalankan(lambda _: tempat(), self.lembar_tempat.isi_tempat, self.banner.galat, self)

    @property
    def _kunci(self) -> bytes:
        return bytes.fromhex(self.lembar_tempat.kepada.currentData() or "")

    # -- steps ---------------------------------------------------------------------------------------------

    def masuk(self, n: int) -> None:
        """Fill a step when it is shown."""
        if n == TEMPAT:
            self.daftar.setFocus()
        elif n == RINGKASAN and self.tempat is not None and self._keadaan is not None:
            self._tulis_ringkasan(self.tempat, None)
            self._minta_ringkasan(self.tempat)
        elif n == KEMAJUAN and self.tempat is not None:
            self._kirim(self.tempat)

    def _minta_ringkasan(self, t: Tempat) -> None:
        kunci, semua = self._kunci, self.lembar_tempat.semua.isChecked()

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.siap_kirim import ringkasan_kirim

            return ringkasan_kirim(sesi, kunci, semua)

        self._jalankan(di_pekerja, lambda r: self._tulis_ringkasan(t, r), self.banner.galat, self)

    def _tulis_ringkasan(self, t: Tempat, r: RingkasanKirim | None) -> None:
        isi = [(self.tr("Ditulis ke"), str(t.folder), "")]
        self.ringkasan.setText(self._kalimat_ringkasan(r))
        if r is not None:
            isi += self._isi_ringkasan(r)
            self.sertakan.setText(
                self.tr("Sertakan lampiran ({n} berkas, {ukuran})").format(
                    n=r.lampiran, ukuran=ukuran_kata(r.ukuran_lampiran)
                )
            )
        self.sertakan.setVisible(r is not None and r.lampiran > 0)
        if t.keterangan:
            cukup = t.bebas > max(5_000_000, 2 * r.perkiraan if r is not None else 0) and not t.terkunci
            isi.append((self.tr("Ruang di sana"), t.keterangan, "" if cukup else "peringatan"))
        self.ringkasan_angka.tampilkan(isi)

    def _kalimat_ringkasan(self, r: RingkasanKirim | None) -> str:
        kepada = self.lembar_tempat.kepada.currentText()
        if r is None:
            return self.tr("Menghitung isi berkas untuk {pusat}…").format(pusat=kepada)
        if r.perubahan:
            return self.tr("Satu berkas berisi {n} perubahan untuk {pusat} akan ditulis.").format(
                n=r.perubahan, pusat=kepada
            )
        if self._asal is not None and not self._asal.diterima:
            return self.tr("Satu berkas berisi permintaan bergabung untuk {pusat} akan ditulis.").format(
                pusat=kepada
            )
        return self.tr("Satu berkas berisi tanda terima untuk {pusat} akan ditulis.").format(pusat=kepada)

    def _isi_ringkasan(self, r: RingkasanKirim) -> list[tuple[str, str, str]]:
        isi = []
        if r.isi:
            nama = ", ".join(s.nama for s in r.isi[:NAMA_TAMPAK])
            if len(r.isi) > NAMA_TAMPAK:
                nama = self.tr("{nama}, dan {n} lagi").format(nama=nama, n=len(r.isi) - NAMA_TAMPAK)
            isi.append((self.tr("Pegawai dan dokumen"), nama, ""))
        isi.append((self.tr("Perkiraan ukuran"), ukuran_kata(r.perkiraan), ""))
        return isi

    def bisa_lanjut(self, n: int) -> bool:
        """What must stand before the next step."""
        if n == PERIKSA:
            return self._keadaan is not None and self._siap
        if n == TEMPAT:
            return self.tempat is not None
        return n != KEMAJUAN

    def bisa_kembali(self, n: int) -> bool:
        """Until the file is written."""
        return n in (TEMPAT, RINGKASAN)

    def verba_langkah(self, n: int) -> str:
        """The verb."""
        return {RINGKASAN: self.tr("Kirim sekarang"), HASIL: self.tr("Selesai")}.get(n, self.tr("Lanjut"))

    def _kirim(self, t: Tempat) -> None:
        kendali = Kendali()
        self._kendali = self.lembar.kendali = kendali
        kepada = [self._kunci] if self._kunci else None
        semua = self.lembar_tempat.semua.isChecked()
        lampiran = self.sertakan.isChecked() and not self.sertakan.isHidden()

        def lapor(selesai: int, dari: int, nama: str) -> bool:
            kendali.lapor(selesai, dari, nama)
            return not kendali.dibatalkan

        def di_pekerja(sesi: Any) -> tuple[HasilKirim, Any]:
            from kinerja_desktop.flows.surat_tukar import kode_berkas
            from kinerja_desktop.flows.tukar import kirim_adk
            from kinerja_desktop.reports.qr import matriks

            if not t.folder.is_dir():  # a folder made where a drive was would be on this PC's own disk
                raise _tercabut(t)
            hasil = kirim_adk(sesi, t.folder, kepada, semua=semua, sertakan_lampiran=lampiran, kemajuan=lapor)
            satu = hasil.berkas[0] if len(hasil.berkas) == 1 else None
            return hasil, matriks(kode_berkas(satu.sha256, satu.perubahan)) if satu is not None else ()

        self._jalankan(di_pekerja, self._terkirim, self._gagal_kirim, self)

    def _gagal_kirim(self, galat: BaseException) -> None:
        self._kendali = None
        self.ke(TEMPAT)
        self.banner.bahaya(
            kalimat_galat(galat), [(self.tr("Coba lagi"), self._coba_lagi)]
        )  # nothing is lost: what was to be sent is in the data

    def _coba_lagi(self) -> None:
        if self.tempat is not None and self.langkah == TEMPAT:
            self.banner.bersihkan()
            self.ke(KEMAJUAN)

    def _terkirim(self, jadi: tuple[HasilKirim, Any]) -> None:
        hasil, qr = jadi
        self._kendali = None
        if hasil.dibatalkan and not hasil.berkas:
            self.ke(TEMPAT)
            self.banner.info(self.tr("Dihentikan; belum ada berkas yang ditulis."))
            return
        self._hasil = hasil
        jenis = self.lembar_tempat.jenis
        if hasil.berkas:
            folder_tukar.ingat(self._preferensi, jenis, hasil.berkas[0].path.parent)
        komputer = self.lembar_tempat.kepada.currentText() if jenis == folder_tukar.KOMPUTER else ""
        bersurat = getattr(self._jalankan, "konteks", None) is not None
        minta = self._asal is not None and not self._asal.diterima
        self.lembar_hasil.tampilkan(hasil, qr, bersurat, komputer, minta)
        self.ke(HASIL)
        self.terima.setFocus()

    # -- what people do with the file ----------------------------------------------------------------------

    def _cetak(self, sha256: str, nama: str) -> None:
        konteks = getattr(self._jalankan, "konteks", None)
        if konteks is not None:
            buka_tanda_terima(self, konteks, sha256, "kirim", nama)

    def _salin_pesan(self, sha256: str) -> None:
        def di_pekerja(sesi: Any) -> str:
            from kinerja_desktop.flows.surat_tukar import pesan_kirim

            return pesan_kirim(sesi, sha256)

        def jadi(teks: str) -> None:
            QGuiApplication.clipboard().setText(teks)
            self.banner.sukses(self.tr("Pesan disalin. Tempel di WhatsApp bersama berkasnya."))

        self._jalankan(di_pekerja, jadi, self.banner.galat, self)

    def reject(self) -> None:
        """While files are written, stop before the next one; on the last step closing is finishing."""
        if self.langkah == KEMAJUAN:
            if self._kendali is not None:
                self._kendali.minta_batal()
            return
        if self.langkah == HASIL:
            self.accept()
            return
        super().reject()


def _tercabut(t: Tempat) -> BaseException:
    from kinerja_desktop.domain.tolakan import Tolakan

    return Tolakan(
        "Tempat {nama} tidak ada lagi; colokkan lagi atau pilih tempat lain, berkas belum ditulis.",
        siapa="operator",
        nama=t.nama,
    )


@daftarkan("kirim_adk")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.domain.tolakan import Tolakan

    belum = Tolakan("Kantor ini belum bergabung dengan pusat.", siapa="operator")
    return DialogKirimAdk(parent, lambda kerja, selesai, gagal, pemilik: gagal(belum))
