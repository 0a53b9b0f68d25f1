"""Kirim ADK: check, choose a place, summary in words, progress, result with its digest."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from kinerja_desktop.ui.dialog.bertahap import DaftarAngka, DialogBertahap, Jalankan, LembarKemajuan
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.tema import tinggi_baris
from kinerja_desktop.ui.tempat_lepas import Tempat, daftar_tempat, tempat

if TYPE_CHECKING:
    from kinerja_desktop.flows.papan_tukar import KeadaanTukar
    from kinerja_desktop.flows.tukar import HasilKirim

PERIKSA, TEMPAT, RINGKASAN, KEMAJUAN, HASIL = range(5)


def label(teks: str = "", nama: str = "") -> QLabel:
    """A wrapping plain-text label."""
    w = QLabel(teks)
    w.setWordWrap(True)
    w.setTextFormat(Qt.TextFormat.PlainText)
    if nama:
        w.setObjectName(nama)
    return w


def kelompok_sidik(sha256: str) -> str:
    """A digest in groups of eight letters, to be read aloud and compared."""
    return " ".join(sha256[i : i + 8] for i in range(0, len(sha256), 8))


class DialogKirimAdk(DialogBertahap):
    """Writes the file(s) for the other side; answers with flows.tukar.HasilKirim."""

    def __init__(
        self, parent: QWidget | None, jalankan: Jalankan, terakhir: str = "", pusat: bool = False
    ) -> None:
        super().__init__(
            self.tr("Kirim ADK"),
            self.tr("Membuat satu berkas kecil yang tersegel untuk dibawa ke penerima."),
            parent,
        )
        self._jalankan, self._terakhir, self._pusat = jalankan, terakhir, pusat
        self._keadaan: KeadaanTukar | None = None
        self._susun_periksa()
        self._susun_tempat()
        self._susun_ringkasan()
        self.lembar = LembarKemajuan(self)
        self.lembar.teks.setText(self.tr("Menulis dan memeriksa berkas…"))
        self.tambah_langkah(self.tr("Tulis")).addWidget(self.lembar)
        self._susun_hasil()
        self.ke(PERIKSA)
        self.terima.setFocus()
        self._baca()

    # -- building ------------------------------------------------------------------------------------------

    def _susun_periksa(self) -> None:
        tata = self.tambah_langkah(self.tr("Periksa"))
        self.putusan = label(self.tr("Memeriksa isi data…"), "h2")
        self.angka = DaftarAngka(self)
        self.angka.hide()
        self.saran = label("", "redup")
        for w in (self.putusan, self.angka, self.saran):
            tata.addWidget(w)
        tata.addStretch(1)

    def _susun_tempat(self) -> None:
        tata = self.tambah_langkah(self.tr("Pilih tempat"))
        tata.addWidget(label(self.tr("Di mana berkas ditulis?"), "h2"))
        self.daftar = QListWidget(self)
        self.daftar.setAccessibleName(self.tr("Tempat berkas"))
        self.daftar.currentRowChanged.connect(lambda _: self.perbarui())
        self.daftar.itemActivated.connect(lambda _: self.coba_terima())
        tata.addWidget(self.daftar, 1)
        baris = QHBoxLayout()
        self.folder_lain = tombol(self.tr("Folder lain…"))
        self.folder_lain.setAutoDefault(False)
        self.folder_lain.clicked.connect(self._pilih_folder)
        baris.addWidget(self.folder_lain)
        baris.addWidget(
            label(self.tr("Colokkan flash disk lalu tekan Kembali dan Lanjut bila belum tampak."), "redup"), 1
        )
        tata.addLayout(baris)

    def _susun_ringkasan(self) -> None:
        tata = self.tambah_langkah(self.tr("Ringkasan"))
        self.ringkasan = label("", "h2")
        self.ringkasan_angka = DaftarAngka(self)
        tata.addWidget(self.ringkasan)
        tata.addWidget(self.ringkasan_angka)
        tata.addWidget(
            label(
                self.tr(
                    "Isi berkas hanya dapat dibuka penerima. Nama berkas boleh diganti; isinya tetap sah."
                ),
                "redup",
            )
        )
        tata.addStretch(1)

    def _susun_hasil(self) -> None:
        tata = self.tambah_langkah(self.tr("Hasil"))
        self.judul_hasil = label("", "h2")
        self.hasil_angka = DaftarAngka(self)
        self.pesan_hasil = label("", "redup")
        tata.addWidget(self.judul_hasil)
        tata.addWidget(self.hasil_angka)
        tata.addWidget(self.pesan_hasil)
        baris = QHBoxLayout()
        self.buka_folder = tombol(self.tr("Buka folder"))
        self.salin_sidik = tombol(self.tr("Salin sidik"))
        for t, jalan in ((self.buka_folder, self._buka_folder), (self.salin_sidik, self._salin_sidik)):
            t.setAutoDefault(False)
            t.clicked.connect(jalan)
            baris.addWidget(t)
        baris.addStretch(1)
        tata.addLayout(baris)
        tata.addStretch(1)

    # -- step 1 --------------------------------------------------------------------------------------------

    def _baca(self) -> None:
        terakhir, pusat = self._terakhir, self._pusat

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows import papan_tukar

            if pusat:
                return papan_tukar.papan_pusat(sesi), daftar_tempat(terakhir)
            return papan_tukar.keadaan(sesi), daftar_tempat(terakhir)

        self._jalankan(di_pekerja, self._terbaca, self._gagal_baca, self)

    def _gagal_baca(self, galat: BaseException) -> None:
        self.putusan.setText(self.tr("Data tidak dapat diperiksa."))
        self.banner.galat(galat)

    def _terbaca(self, hasil: Any) -> None:
        self._keadaan, self._tempat = hasil
        k = self._keadaan
        if self._pusat:
            self._siap = bool(k.bergabung)
            penerima = self.tr("{n} kantor yang bergabung").format(n=k.bergabung)
            isi = [(self.tr("Penerima"), penerima, "" if self._siap else "bahaya")]
            putusan = (
                self.tr("Balasan siap ditulis.") if self._siap else self.tr("Belum ada kantor yang diterima.")
            )
            saran = self.tr(
                "Satu berkas balasan ditulis untuk setiap kantor: pernyataan, tanda terima, dan rujukan."
            )
        else:
            self._siap = bool(k.bergabung)
            isi, peringatan = self._angka_kantor(k)
            putusan = (
                self.tr("0 invalid, {n} peringatan. Boleh dikirim.").format(n=peringatan)
                if self._siap
                else self.tr("Kantor ini belum bergabung dengan pusat.")
            )
            saran = (
                self.tr("Yang belum selesai tidak menghalangi; ia menyusul dalam berkas berikutnya.")
                if self._siap
                else self.tr(
                    "Minta berkas undangan dan kodenya kepada BKPSDM, lalu pilih Gabung dengan undangan."
                )
            )
        self.putusan.setText(putusan)
        self.angka.tampilkan(isi)
        self.angka.show()
        self.saran.setText(saran)
        self._isi_tempat(self._tempat)
        self.perbarui()

    def _angka_kantor(self, k: KeadaanTukar) -> tuple[list[tuple[str, str, str]], int]:
        isi = [
            (self.tr("Penerima"), k.pusat or self.tr("belum ada"), "" if k.bergabung else "bahaya"),
            (self.tr("Perubahan yang belum dikirim"), str(k.belum_dikirim), ""),
            (self.tr("Pegawai"), str(k.pegawai), "" if k.pegawai else "peringatan"),
            (
                self.tr("SKP disetujui"),
                self.tr("{n} dari {semua}").format(n=k.skp_disetujui, semua=k.skp),
                "sukses" if k.skp and k.skp_disetujui == k.skp else "peringatan",
            ),
            (self.tr("Penilaian selesai"), str(k.evaluasi), ""),
            (self.tr("Beda Isian"), str(k.beda), "peringatan" if k.beda else "sukses"),
        ]
        if k.menunggu:
            isi.append((self.tr("Menunggu"), "; ".join(k.menunggu), "peringatan"))
        return isi, sum(nada == "peringatan" for _, _, nada in isi)

    # -- step 2 --------------------------------------------------------------------------------------------

    def _isi_tempat(self, semua: list[Tempat]) -> None:
        self.daftar.clear()
        for t in semua:
            self._tambah_tempat(t)
        if semua:
            self.daftar.setCurrentRow(0)

    def _tambah_tempat(self, t: Tempat) -> None:
        teks = f"{t.nama}  ·  {t.keterangan}" if t.keterangan else t.nama
        butir = QListWidgetItem(teks, self.daftar)
        butir.setData(Qt.ItemDataRole.UserRole, t)
        butir.setToolTip(str(t.folder))
        butir.setSizeHint(QSize(0, tinggi_baris()))

    def _pilih_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Pilih folder"), self._terakhir)
        if folder:
            self._tambah_tempat(tempat(Path(folder)))
            self.daftar.setCurrentRow(self.daftar.count() - 1)
            self.daftar.setFocus()

    @property
    def tempat(self) -> Tempat | None:
        """The place chosen."""
        butir = self.daftar.currentItem()
        return butir.data(Qt.ItemDataRole.UserRole) if butir is not None else None

    # -- steps ---------------------------------------------------------------------------------------------

    def masuk(self, n: int) -> None:
        """Fill a step when it is shown."""
        if n == TEMPAT:
            self.daftar.setFocus()
        elif n == RINGKASAN and self.tempat is not None and self._keadaan is not None:
            self._tulis_ringkasan(self.tempat)
        elif n == KEMAJUAN and self.tempat is not None:
            self._kirim(self.tempat)

    def _tulis_ringkasan(self, t: Tempat) -> None:
        k: Any = self._keadaan
        isi = [(self.tr("Ditulis ke"), str(t.folder), "")]
        if self._pusat:
            self.ringkasan.setText(self.tr("{n} berkas balasan akan ditulis.").format(n=k.bergabung))
        else:
            self.ringkasan.setText(
                self.tr("Satu berkas berisi {n} perubahan untuk {pusat} akan ditulis.").format(
                    n=k.belum_dikirim, pusat=k.pusat
                )
            )
        if t.bebas >= 0:
            isi.append((self.tr("Ruang di sana"), t.keterangan, "" if t.bebas > 5_000_000 else "peringatan"))
        self.ringkasan_angka.tampilkan(isi)

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
        def di_pekerja(sesi: Any) -> HasilKirim:
            from kinerja_desktop.flows.tukar import kirim_adk

            return kirim_adk(sesi, t.folder)

        self._jalankan(di_pekerja, self._terkirim, self._gagal_kirim, self)

    def _gagal_kirim(self, galat: BaseException) -> None:
        self.ke(TEMPAT)
        self.banner.galat(galat)

    def _terkirim(self, hasil: HasilKirim) -> None:
        self._hasil = hasil
        b = hasil.berkas[0] if hasil.berkas else None
        banyak = len(hasil.berkas) > 1
        self.judul_hasil.setText(
            self.tr("✓ {n} berkas ditulis dan diperiksa.").format(n=len(hasil.berkas))
            if banyak
            else self.tr("✓ Berkas ditulis dan diperiksa.")
        )
        isi = []
        if b is not None:
            isi = [
                (self.tr("Berkas"), "\n".join(x.path.name for x in hasil.berkas[:4]), ""),
                (self.tr("Folder"), str(b.path.parent), ""),
                (self.tr("Isi"), self.tr("{n} perubahan, {kb} KB").format(
                    n=sum(x.perubahan for x in hasil.berkas),
                    kb=sum(x.ukuran for x in hasil.berkas) // 1024 + 1,
                ), ""),
            ]  # fmt: skip
            if not banyak:
                isi.append((self.tr("Sidik (SHA-256)"), kelompok_sidik(b.sha256), ""))
        self.hasil_angka.tampilkan(isi)
        self.pesan_hasil.setText(
            self.tr("Antar berkas ini kepada penerima. Statusnya berubah menjadi diterapkan setelah berkas "
                    "balasannya Anda terima di sini.")
        )  # fmt: skip
        self.salin_sidik.setVisible(not banyak)
        self.ke(HASIL)
        self.terima.setFocus()

    def _buka_folder(self) -> None:
        if self._hasil is not None and self._hasil.berkas:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._hasil.berkas[0].path.parent)))

    def _salin_sidik(self) -> None:
        if self._hasil is not None and self._hasil.berkas:
            QGuiApplication.clipboard().setText(self._hasil.berkas[0].sha256)
            self.banner.sukses(self.tr("Sidik disalin."))

    def reject(self) -> None:
        """Nothing may be broken off while the file is written; on the last step closing is finishing."""
        if self.langkah == KEMAJUAN:
            return
        if self.langkah == HASIL:
            self.accept()
            return
        super().reject()


@daftarkan("kirim_adk")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.domain.tolakan import Tolakan

    belum = Tolakan("Kantor ini belum bergabung dengan pusat.", siapa="operator")
    return DialogKirimAdk(parent, lambda kerja, selesai, gagal, pemilik: gagal(belum))
