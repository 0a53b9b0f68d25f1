"""Kirim balasan, at the centre: which offices, where, written with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.bertahap import DaftarAngka, DialogBertahap, Jalankan, LembarKemajuan
from kinerja_desktop.ui.dialog.kirim_bagian import LembarTempat, label, ukuran_kata
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.cetak_daftar import cocok as cocok_nama
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.tema import tinggi_baris
from kinerja_desktop.ui.tempat_lepas import daftar_tempat
from kinerja_desktop.ui.tugas import Kendali

if TYPE_CHECKING:
    from kinerja_desktop.flows.papan_pusat import BarisPapan
    from kinerja_desktop.flows.tukar import HasilKirim

PENERIMA, TEMPAT, KEMAJUAN, HASIL = range(4)


class DialogBalasan(DialogBertahap):
    """`kantor` are offices that can be written to, `dipilih` the numbers ticked at first (else with news)."""

    def __init__(
        self,
        parent: QWidget | None,
        jalankan: Jalankan,
        kantor: Sequence[BarisPapan],
        dipilih: Sequence[int] = (),
        terakhir: str = "",
    ) -> None:
        super().__init__(
            self.tr("Kirim balasan"),
            self.tr("Satu berkas tersegel untuk setiap kantor yang dipilih."),
            parent,
        )
        self._jalankan, self._terakhir, self._kantor = jalankan, terakhir, list(kantor)
        self._kendali: Kendali | None = None
        self._selesai: HasilKirim | None = None
        self._susun_penerima(dipilih)
        tata = self.tambah_langkah(self.tr("Pilih tempat"))
        self.tempat = LembarTempat(terakhir, self)
        self.tempat.semua.hide()
        self.tempat.berubah.connect(self.perbarui)
        self.tempat.diterima.connect(self.coba_terima)
        self.tempat.cari_lagi.connect(self._cari_tempat)
        tata.addWidget(self.tempat)
        self.sertakan = QCheckBox(self)
        self.sertakan.hide()
        tata.addWidget(self.sertakan)
        self.lembar = LembarKemajuan(self)
        self.lembar.teks.setText(self.tr("Menulis dan memeriksa berkas…"))
        self.hentikan = tombol(self.tr("Hentikan"))
        self.hentikan.setAutoDefault(False)
        self.hentikan.clicked.connect(self._hentikan)
        tata = self.tambah_langkah(self.tr("Tulis"))
        tata.addWidget(self.lembar)
        tata.addWidget(self.hentikan, 0, Qt.AlignmentFlag.AlignLeft)
        self._susun_hasil()
        self.ke(PENERIMA)
        self.daftar.setFocus()
        self._cari_tempat()

    def _susun_penerima(self, dipilih: Sequence[int]) -> None:
        tata = self.tambah_langkah(self.tr("Penerima"))
        atas = QHBoxLayout()
        self.berita = tombol(
            self.tr("Yang perlu dibalas ({n})").format(n=sum(k.balasan for k in self._kantor))
        )
        self.semua = tombol(self.tr("Semua ({n})").format(n=len(self._kantor)))
        self.kosongkan = tombol(self.tr("Kosongkan"))
        saring: tuple[tuple[Any, Callable[[BarisPapan], bool]], ...] = (
            (self.berita, lambda k: k.balasan),
            (self.semua, lambda _: True),
            (self.kosongkan, lambda _: False),
        )
        for t, cocok in saring:
            t.setAutoDefault(False)
            t.clicked.connect(lambda _=False, c=cocok: self._centang(c))
            atas.addWidget(t)
        self.cari = QLineEdit(self)
        self.cari.setPlaceholderText(self.tr("Saring nama kantor"))
        self.cari.setAccessibleName(self.tr("Saring kantor penerima"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari.textChanged.connect(self._saring)
        atas.addWidget(self.cari, 1)
        tata.addLayout(atas)
        self.daftar = QListWidget(self)
        self.daftar.setUniformItemSizes(True)
        self.daftar.setAccessibleName(self.tr("Kantor penerima"))
        for n, k in enumerate(self._kantor):
            kabar = self.tr("perlu dibalas") if k.balasan else self.tr("tidak ada kabar baru")
            butir = QListWidgetItem(f"{k.kantor}  ·  {kabar}", self.daftar)
            butir.setData(Qt.ItemDataRole.UserRole, n)
            butir.setFlags(butir.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            butir.setCheckState(Qt.CheckState.Unchecked)
            butir.setSizeHint(QSize(0, tinggi_baris()))
        self._centang((lambda k: k.nomor in set(dipilih)) if dipilih else (lambda k: k.balasan))
        self.daftar.itemChanged.connect(lambda _: self.perbarui())
        tata.addWidget(self.daftar, 1)
        self.terpilih = label("", "redup")
        tata.addWidget(self.terpilih)
        tata.addWidget(
            label(
                self.tr(
                    "Dalam setiap balasan: periode, tenggat, aturan, dan frasa dari pusat; usulan, putusan, "
                    "dan jawaban Berita Acara untuk kantor itu; tanda terima berkasnya."
                ),
                "redup",
            )
        )

    def _susun_hasil(self) -> None:
        tata = self.tambah_langkah(self.tr("Hasil"))
        self.judul_hasil = label("", "h2")
        self.angka = DaftarAngka(self)
        self.buka_folder = tombol(self.tr("Buka folder"))
        self.buka_folder.setAutoDefault(False)
        self.buka_folder.clicked.connect(self._buka_folder)
        tata.addWidget(self.judul_hasil)
        tata.addWidget(self.angka)
        self.berikutnya = label(
            self.tr("Serahkan setiap berkas kepada kantornya; di sana dibaca dengan Terima ADK.")
        )
        tata.addWidget(self.berikutnya)
        tata.addWidget(self.buka_folder, 0, Qt.AlignmentFlag.AlignLeft)
        tata.addStretch(1)

    # -- choosing ------------------------------------------------------------------------------------------

    def _saring(self, teks: str) -> None:
        kata_saring = teks.casefold().split()
        for i, k in enumerate(self._kantor):
            self.daftar.item(i).setHidden(not cocok_nama(kata_saring, k.kantor))

    def perbarui(self) -> None:
        """Also how many are ticked: with hundreds of offices they are not all in sight."""
        super().perbarui()
        self.terpilih.setText(
            self.tr("{n} dari {semua} kantor dipilih.").format(n=len(self.dipilih), semua=len(self._kantor))
        )

    def _centang(self, cocok: Callable[[BarisPapan], bool]) -> None:
        """Tick those that fit and clear the others, of the offices that the words let through."""
        with QSignalBlocker(self.daftar):  # else every tick of hundreds counts all of them again
            for i in range(self.daftar.count()):
                butir = self.daftar.item(i)
                if not butir.isHidden():
                    ya = cocok(self._kantor[i])
                    butir.setCheckState(Qt.CheckState.Checked if ya else Qt.CheckState.Unchecked)
        self.daftar.viewport().update()
        if self.langkah >= 0 and hasattr(self, "judul_hasil"):
            self.perbarui()

    @property
    def dipilih(self) -> list[BarisPapan]:
        """Offices that are ticked."""
        return [
            k for i, k in enumerate(self._kantor) if self.daftar.item(i).checkState() == Qt.CheckState.Checked
        ]

    def _cari_tempat(self) -> None:
        terakhir = self._terakhir
        self._jalankan(lambda _: daftar_tempat(terakhir), self._isi_tempat, self.banner.galat, self)

    def _isi_tempat(self, semua: Any) -> None:
        self.tempat.isi_tempat(semua)
        self.perbarui()

    # -- steps ---------------------------------------------------------------------------------------------

    def verba_langkah(self, n: int) -> str:
        """The verb of each step."""
        if n == TEMPAT:
            return self.tr("Tulis {n} balasan").format(n=len(self.dipilih))
        return self.tr("Tutup") if n == HASIL else self.tr("Lanjut")

    def bisa_lanjut(self, n: int) -> bool:
        """Somebody to write to, somewhere to put it."""
        return {PENERIMA: bool(self.dipilih), TEMPAT: self.tempat.tempat is not None, HASIL: True}.get(
            n, False
        )

    def bisa_kembali(self, n: int) -> bool:
        """Until something is written."""
        return n == TEMPAT

    def masuk(self, n: int) -> None:
        """Count the attachments for those chosen; write on entering the third step."""
        if n == TEMPAT:
            self._hitung_lampiran()
        elif n == KEMAJUAN:
            self._tulis()

    @property
    def _kunci(self) -> list[bytes]:
        return [w for k in self.dipilih for w in k.kunci]

    def _hitung_lampiran(self) -> None:
        kunci = self._kunci
        self.sertakan.hide()

        def di_pekerja(sesi: Any) -> tuple[int, int]:
            from kinerja_desktop.flows.siap_kirim import lampiran_kirim

            return lampiran_kirim(sesi, kunci)

        def jadi(hasil: tuple[int, int]) -> None:
            if kunci == self._kunci:
                self.sertakan.setText(
                    self.tr("Sertakan lampiran ({n} berkas, {ukuran})").format(
                        n=hasil[0], ukuran=ukuran_kata(hasil[1])
                    )
                )
                self.sertakan.setVisible(hasil[0] > 0)

        self._jalankan(di_pekerja, jadi, self.banner.galat, self)

    def _tulis(self) -> None:
        tempat = self.tempat.tempat
        if tempat is None:
            return
        kunci = self._kunci
        lampiran = self.sertakan.isChecked() and not self.sertakan.isHidden()
        kendali = Kendali()
        self._kendali = self.lembar.kendali = kendali
        folder = tempat.folder

        def lapor(n: int, dari: int, nama: str) -> bool:
            kendali.lapor(n, dari, nama)
            return not kendali.dibatalkan

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import kirim_adk

            return kirim_adk(sesi, folder, kunci, sertakan_lampiran=lampiran, kemajuan=lapor)

        self.hentikan.setFocus()
        self._jalankan(di_pekerja, self._jadi, self._gagal, self)

    def _hentikan(self) -> None:
        if self._kendali is not None:
            self._kendali.minta_batal()
            self.hentikan.setEnabled(False)
            self.lembar.rincian.setText(self.tr("Menghentikan setelah berkas yang sedang ditulis…"))

    def _gagal(self, galat: BaseException) -> None:
        self._kendali = self.lembar.kendali = None
        self.ke(TEMPAT)
        self.banner.galat(galat)

    def _jadi(self, hasil: HasilKirim) -> None:
        self._kendali = self.lembar.kendali = None
        self._selesai = self._hasil = hasil
        self.judul_hasil.setText(kata(hasil.kalimat))
        self.angka.tampilkan(
            [
                (self.tr("Berkas ditulis"), str(len(hasil.berkas)), "sukses" if hasil.berkas else ""),
                (self.tr("Perubahan di dalamnya"), str(sum(b.perubahan for b in hasil.berkas)), ""),
                *(
                    [(self.tr("Dihentikan"), self.tr("kantor lain belum ditulis"), "peringatan")]
                    if hasil.dibatalkan
                    else []
                ),
            ]
        )
        self.berikutnya.setVisible(bool(hasil.berkas))
        self.buka_folder.setEnabled(bool(hasil.berkas))
        self.ke(HASIL)
        self.terima.setFocus()

    def _buka_folder(self) -> None:
        if self._selesai is not None and self._selesai.berkas:
            folder = str(self._selesai.berkas[0].path.parent)
            QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


@daftarkan("kirim_balasan")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.flows.papan_pusat import BarisPapan

    def satu(n: int, nama: str, kabar: bool) -> BarisPapan:
        return BarisPapan(
            n, nama, "diterima", "Sudah mengirim", "sukses", "PC1", None, "", 1, 0, 30, 30, 30, False, "",
            balasan=kabar, kunci=(bytes(32),),
        )  # fmt: skip

    isi = [satu(1, "Kecamatan Sukamaju", True), satu(2, "Kecamatan Harapan", False)]
    return DialogBalasan(parent, lambda *_: None, isi)
