"""Impor dari Excel: file, columns, check, result; nothing is written before the button that says so."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.dialog.impor_lembar import LembarBerkas, LembarKolom, nama_berkas
from kinerja_desktop.ui.dialog.impor_periksa import LembarPeriksa
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

if TYPE_CHECKING:
    from kinerja_desktop.flows.impor_bertahap import Percobaan
    from kinerja_desktop.services.rencana_impor import HasilImpor
    from kinerja_desktop.spreadsheets.baca import Buku
    from kinerja_desktop.spreadsheets.hasil import Pemetaan

BERKAS, KOLOM, PERIKSA, HASIL = range(4)


class DialogImpor(DialogDasar):
    """Four steps in one window; `ask` gives "usulan" when assessors should come next, else "selesai"."""

    def __init__(
        self, parent: QWidget | None, konteks: KonteksUi | None, pengurung: TumpukanUrung | None = None
    ) -> None:
        super().__init__(self.tr("Impor pegawai dari Excel"), "", parent)
        self.setMinimumSize(960, 520)
        self.formulir.hide()
        self.konteks, self._pengurung = konteks, pengurung
        self._berkas = ""
        self._buku: Buku | None = None
        self.percobaan: Percobaan | None = None
        self._hasil: HasilImpor | None = None
        self._jawab = ""
        self._bekerja = False
        preferensi = konteks.tambahan.get("preferensi") if konteks else None
        self._preferensi = preferensi
        self.langkah = QLabel(self)
        self.langkah.setObjectName("redup")
        self.isi.addWidget(self.langkah)
        self.tumpukan = QStackedWidget(self)
        self.lembar_berkas = LembarBerkas(preferensi, self)
        self.lembar_kolom = LembarKolom(self)
        self.lembar_periksa = LembarPeriksa(self)
        for w in (self.lembar_berkas, self.lembar_kolom, self.lembar_periksa, self._buat_hasil()):
            self.tumpukan.addWidget(w)
        self.isi.addWidget(self.tumpukan, 1)
        self.mundur: QPushButton = tombol(self.tr("Kembali"))
        self.mundur.setAutoDefault(False)
        self.kotak.addButton(self.mundur, self.kotak.ButtonRole.ActionRole)
        self.mundur.clicked.connect(self._mundur)
        self.lembar_berkas.dipilih.connect(self.baca)
        self.lembar_kolom.diubah.connect(self._ubah_kolom)
        self.lembar_kolom.lembar_diganti.connect(lambda nama: self._periksa(None, nama))
        self.lembar_periksa.simpan_ditolak.connect(self._simpan_ditolak)
        self._ke(BERKAS)

    def _buat_hasil(self) -> QWidget:
        kartu = QFrame(self)
        kartu.setObjectName("kartu")
        tata = QVBoxLayout(kartu)
        tata.setContentsMargins(40, 20, 40, 20)
        tata.addStretch(1)
        self.judul_hasil = QLabel(kartu)
        self.judul_hasil.setObjectName("h1")
        self.teks_hasil = QLabel(kartu)
        for label in (self.judul_hasil, self.teks_hasil):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            tata.addWidget(label)
        tata.addStretch(2)
        return kartu

    # -- steps ---------------------------------------------------------------------------------------------

    def _ke(self, langkah: int) -> None:
        self.tumpukan.setCurrentIndex(langkah)
        nama = (
            self.tr("Langkah 1 dari 4: pilih buku kerja"),
            self.tr("Langkah 2 dari 4: cocokkan kolom"),
            self.tr("Langkah 3 dari 4: periksa sebelum disimpan"),
            self.tr("Langkah 4 dari 4: hasil"),
        )
        self.langkah.setText(nama[langkah])
        self.mundur.setVisible(langkah in (KOLOM, PERIKSA))
        self.batal.setText(self.tr("Tutup") if langkah == HASIL else self.tr("Batal"))
        self.batal.setAccessibleName(self.batal.text())
        self._perbarui()
        tujuan: dict[int, QWidget] = {
            BERKAS: self.lembar_berkas.pilih,
            KOLOM: self.terima,
            PERIKSA: self.lembar_periksa.kini(),
            HASIL: self.terima if not self.terima.isHidden() else self.batal,
        }
        QTimer.singleShot(0, self, tujuan[langkah].setFocus)
        QTimer.singleShot(0, self, self.susun_tab)  # other buttons are there now, in other places

    def _perbarui(self) -> None:
        langkah = self.tumpukan.currentIndex()
        p = self.percobaan.pratinjau if self.percobaan else None
        self.terima.setVisible(langkah != BERKAS)
        if langkah == KOLOM:
            self.terima.setText(self.tr("Lanjut: periksa"))
            self.terima.setEnabled(
                p is not None and (p.diterima > 0 or bool(p.ditolak)) and not self._bekerja
            )
        elif langkah == PERIKSA and p is not None:
            r = p.rencana
            n = len(r.baru) + len(r.diperbarui)
            pindah = len(self.lembar_periksa.pindah)
            self.terima.setText(self._verba_impor(len(r.baru), len(r.diperbarui)))
            self.terima.setEnabled((n > 0 or pindah > 0 or bool(r.perubahan_jabatan)) and not self._bekerja)
        elif langkah == HASIL:
            usulan = self._hasil is not None and self._hasil.usulan > 0
            self.terima.setVisible(usulan)
            self.terima.setText(self.tr("Lanjut: siapa menilai siapa"))
            self.terima.setEnabled(True)
        self.terima.setAccessibleName(self.terima.text())

    def _verba_impor(self, baru: int, berubah: int) -> str:
        if baru and berubah:
            return self.tr("Impor {n} dan perbarui {m} pegawai").format(n=baru, m=berubah)
        if baru:
            return self.tr("Impor {n} pegawai").format(n=baru)
        if berubah:
            return self.tr("Perbarui {n} pegawai").format(n=berubah)
        return self.tr("Pindahkan yang dicentang")

    def _mundur(self) -> None:
        self.banner.bersihkan()
        self._ke(BERKAS if self.tumpukan.currentIndex() == KOLOM else KOLOM)

    # -- reading -------------------------------------------------------------------------------------------

    def baca(self, berkas: str) -> None:
        """Read a workbook away from the database, then try its columns."""
        if self.konteks is None or self._bekerja:
            return
        self.banner.bersihkan()
        self._berkas, self._bekerja = berkas, True
        self.lembar_berkas.sibuk(nama_berkas(berkas))

        def kerja() -> Buku:
            from kinerja_desktop.flows.impor_bertahap import baca

            return baca(berkas)

        def jadi(buku: Buku) -> None:
            self._buku = buku
            self._periksa(None, None)

        self.konteks.tugas.jalankan_lain(kerja, jadi, self._gagal, pemilik=self)

    def _periksa(self, pemetaan: Pemetaan | None, lembar: str | None) -> None:
        buku, berkas = self._buku, self._berkas
        if buku is None or self.konteks is None:
            return
        self._bekerja = True

        def kerja(sesi: Any) -> Percobaan:
            from kinerja_desktop.flows.impor_bertahap import periksa

            return periksa(sesi, berkas, buku, pemetaan, lembar)

        self.konteks.baca(kerja, self._terbaca, self._gagal, pemilik=self)

    def _terbaca(self, p: Percobaan) -> None:
        self._bekerja = False
        self.lembar_berkas.sibuk()
        self.percobaan = p
        self.lembar_kolom.isi(p)
        self.banner.bersihkan()
        if self.tumpukan.currentIndex() == BERKAS:
            self._ke(KOLOM)
        self._perbarui()

    def _gagal(self, galat: BaseException) -> None:
        self._bekerja = False
        self.lembar_berkas.sibuk()
        self.banner.galat(galat)
        if self.percobaan is not None:
            self.lembar_kolom.isi(self.percobaan)  # the mapping that could not be read is taken back
        if self.tumpukan.currentIndex() == BERKAS:
            self.lembar_berkas.pilih.setFocus()
        self._perbarui()

    def _ubah_kolom(self, medan: str, letak: int | None) -> None:
        if self.percobaan is not None:
            self._periksa(self.percobaan.pratinjau.baca.pemetaan.ubah(medan, letak), None)

    # -- writing -------------------------------------------------------------------------------------------

    def coba_terima(self) -> None:
        """The verb of the step."""
        langkah = self.tumpukan.currentIndex()
        if langkah == BERKAS:
            self.banner.peringatan(self.tr("Pilih buku kerja dahulu."))
        if self._bekerja or not self.terima.isEnabled():
            return
        if langkah == KOLOM and self.percobaan is not None:
            self.lembar_periksa.isi(self.percobaan.pratinjau)
            self._ke(PERIKSA)
        elif langkah == PERIKSA:
            self._terapkan()
        elif langkah == HASIL:
            self._jawab = "usulan"
            self.accept()

    def _terapkan(self) -> None:
        if self.percobaan is None or self.konteks is None:
            return
        isi, pindah = self.percobaan.pratinjau, set(self.lembar_periksa.pindah)
        r = isi.rencana
        if not (r.baru or r.diperbarui or pindah):
            self.banner.peringatan(self.tr("Centang dahulu siapa yang pindah jabatan, atau tekan Batal."))
            return
        self._bekerja = True
        self.banner.bersihkan()
        self.terima.setEnabled(False)

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.impor_pegawai import terapkan

            return terapkan(sesi, isi, pindah)

        self.konteks.ubah(r.judul, kerja, self._jadi, self._tidak, pemilik=self, pengurung=self._pengurung)

    def _jadi(self, hasil: HasilImpor) -> None:
        self._bekerja = False
        self._hasil, self._jawab = hasil, "selesai"
        bagian = [
            self.tr("{n} pegawai baru").format(n=hasil.baru) if hasil.baru else "",
            self.tr("{n} diperbarui").format(n=hasil.diperbarui) if hasil.diperbarui else "",
            self.tr("{n} dipindahkan").format(n=hasil.dipindahkan) if hasil.dipindahkan else "",
            self.tr("{n} sama").format(n=hasil.sama) if hasil.sama else "",
        ]
        self.judul_hasil.setText(", ".join(b for b in bagian if b) + ".")
        kalimat = [self.tr("Semua tersimpan sebagai satu perubahan; Ctrl+Z mengembalikannya.")]
        ditolak = len(self.percobaan.pratinjau.ditolak) if self.percobaan else 0
        if ditolak:
            kalimat.append(
                self.tr("{n} baris ditolak dan tidak disimpan; perbaiki lalu impor lagi.").format(n=ditolak)
            )
        if hasil.usulan:
            kalimat.append(
                self.tr(
                    "Pejabat penilai sudah diusulkan dari jabatannya. "
                    "Berikutnya: pastikan siapa menilai siapa."
                )
            )
        self.teks_hasil.setText("\n".join(kalimat))
        self._ke(HASIL)

    def _tidak(self, galat: BaseException) -> None:
        self._bekerja = False
        self.banner.galat(galat)
        self._perbarui()
        if self.percobaan is not None:
            # The data may have moved on meanwhile: the plan is made again, with what was chosen kept.
            self._periksa(self.percobaan.pratinjau.baca.pemetaan, None)

    def _simpan_ditolak(self) -> None:
        if self.percobaan is None or self.konteks is None:
            return
        isi = self.percobaan.pratinjau
        nama = f"{isi.berkas.stem} - ditolak.xlsx"
        saring = self.tr("Buku kerja Excel (*.xlsx)")
        judul = self.tr("Simpan baris ditolak")
        berkas = pilih_berkas.simpan(self, judul, nama, saring, self._preferensi)
        if not berkas:
            return

        def kerja() -> Path:
            from kinerja_desktop.flows.impor_pegawai import simpan_ditolak

            return simpan_ditolak(isi, berkas)

        def jadi(hasil: Path) -> None:
            self.banner.sukses(
                self.tr("Baris ditolak disimpan: {berkas}. Perbaiki di Excel, lalu impor berkas itu.").format(
                    berkas=hasil
                )
            )

        self.konteks.tugas.jalankan_lain(kerja, jadi, self._gagal_simpan, pemilik=self)

    def _gagal_simpan(self, galat: BaseException) -> None:
        if isinstance(galat, OSError):
            self.banner.bahaya(
                self.tr("Berkas itu tidak dapat ditulis. Tutup dahulu di Excel, atau pilih folder lain.")
            )
            return
        self.banner.galat(galat)

    def reject(self) -> None:
        """Batal, Esc, or Tutup after the result (which is an answer too)."""
        if self._jawab:
            self.accept()
            return
        super().reject()

    def hasil(self) -> str:
        """What to do next."""
        return self._jawab


@daftarkan("impor_pegawai")
def _contoh(parent: QWidget | None) -> DialogDasar:
    d = DialogImpor(parent, None)
    d.coba_terima()
    return d
