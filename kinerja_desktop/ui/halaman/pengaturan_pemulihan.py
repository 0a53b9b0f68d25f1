"""Pengaturan of the centre, part Kunci pemulihan: make it, try it, and read ADK by it when the PC is gone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pemulihan import DialogKodePemulihan, DialogPemulihan
from kinerja_desktop.ui.dialog_dasar import DialogYakin
from kinerja_desktop.ui.halaman.dasar import Halaman, tombol
from kinerja_desktop.ui.halaman.tukar import folder_terakhir, penjalan
from kinerja_desktop.ui.widget.alir import TataAlir

if TYPE_CHECKING:
    from kinerja_desktop.flows.pemulihan import KeadaanPemulihan, PeriksaPemulihan


class PanelPemulihan(QWidget):
    """Two cards: the key and how it stands; reading by it."""

    def __init__(self, halaman: Halaman) -> None:
        super().__init__(halaman)
        self._halaman, self._konteks = halaman, halaman.konteks
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 4, 0, 0)
        tata.setSpacing(12)
        self.keadaan = _teks("", self)
        self.buat = tombol(self.tr("Buat kunci pemulihan…"), "utama")
        self.coba = tombol(self.tr("Periksa kunci…"))
        self.baca = tombol(self.tr("Baca ADK dengan kunci pemulihan…"))
        for t, jalan in ((self.buat, self._buat), (self.coba, self._coba), (self.baca, self._baca)):
            t.clicked.connect(jalan)
        tata.addWidget(
            self._kartu(
                self.tr("Bila komputer pusat rusak atau hilang"),
                self.tr(
                    "ADK dari kantor hanya terbuka di komputer pusat ini. Kunci pemulihan membukanya juga di "
                    "komputer pengganti. Kunci itu terdiri atas satu berkas dan satu kode: simpan berkasnya "
                    "pada satu orang dan kodenya pada orang lain, jauh dari komputer ini."
                ),
                [self.keadaan],
                [self.buat, self.coba],
            )
        )
        tata.addWidget(
            self._kartu(
                self.tr("Memakai kunci pemulihan"),
                self.tr(
                    "Di komputer pengganti: buka backup data pusat dengan Kinerja Desktop, lalu baca ADK "
                    "untuk komputer lama dengan berkas dan kode itu. Sesudahnya undang lagi setiap kantor "
                    "di halaman Kantor, karena kunci komputer ini baru."
                ),
                [],
                [self.baca],
            )
        )
        tata.addStretch(1)
        self._dibuat = False

    def _kartu(self, judul: str, terang: str, lain: list[QLabel], tombol2: list[Any]) -> QFrame:
        kartu = QFrame(self)
        kartu.setObjectName("kartu")
        tata = QVBoxLayout(kartu)
        tata.setContentsMargins(16, 12, 16, 12)
        tata.setSpacing(8)
        kepala = QLabel(judul, kartu)
        kepala.setObjectName("h2")
        tata.addWidget(kepala)
        tata.addWidget(_teks(terang, kartu))
        for w in lain:
            tata.addWidget(w)
        wadah = QWidget(kartu)
        alir = TataAlir(8, wadah)
        for t in tombol2:
            alir.addWidget(t)
        baris = QHBoxLayout()
        baris.addWidget(wadah, 1)
        tata.addLayout(baris)
        return kartu

    def muat(self) -> None:
        """Read how the key stands."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows import pemulihan

            return pemulihan.keadaan(sesi)

        self._konteks.baca(di_pekerja, self._isi, self._halaman.banner.galat, pemilik=self)

    def _isi(self, k: KeadaanPemulihan) -> None:
        self._dibuat = k.dibuat is not None
        if k.dibuat is not None:
            teks = self.tr("✓ Kunci pemulihan dibuat tanggal {tanggal}.").format(
                tanggal=tanggal_panjang(k.dibuat)
            )
            label = self.tr("Ganti kunci pemulihan…")
        else:
            teks = self.tr(
                "! Belum ada kunci pemulihan. Bila komputer ini hilang, ADK yang sedang di jalan tidak dapat "
                "dibuka lagi dan kantor harus mengirim ulang."
            )
            label = self.tr("Buat kunci pemulihan…")
        self.keadaan.setText(teks)
        self.keadaan.setProperty("nada", "sukses" if self._dibuat else "peringatan")
        self.keadaan.style().unpolish(self.keadaan)
        self.keadaan.style().polish(self.keadaan)
        self.buat.setText(label)
        self.buat.setAccessibleName(label)
        for t in (self.buat, self.coba, self.baca):
            t.setEnabled(k.boleh)
        self._halaman.siap.emit()

    # -- acts ----------------------------------------------------------------------------------------------

    def _buat(self) -> None:
        if self._dibuat and not DialogYakin.ask(
            self.tr("Ganti kunci pemulihan?"),
            self.tr(
                "Kantor memakai kunci yang baru sejak menerima balasan berikutnya. Simpan terus kunci lama: "
                "ADK yang dikirim sebelum itu hanya terbuka dengannya."
            ),
            self.tr("Ganti kunci"),
            self,
        ):
            return
        preferensi = self._konteks.tambahan.get("preferensi")
        keluar = pilih_berkas.simpan(
            self,
            self.tr("Simpan kunci pemulihan"),
            f"Kunci-Pemulihan_{self._konteks.jam.hari_ini().isoformat()}.pemulihan",
            self.tr("Kunci pemulihan (*.pemulihan)"),
            preferensi,
        )
        if not keluar:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import kunci_pemulihan

            return kunci_pemulihan(sesi, Path(keluar))

        def jadi(hasil: Any) -> None:
            DialogKodePemulihan.ask(self, penjalan(self._konteks), hasil, preferensi)
            self._halaman.banner.sukses(
                self.tr(
                    "Kunci pemulihan ditulis ke {berkas}. Kirim balasan kepada setiap kantor agar ADK "
                    "berikutnya dapat dibuka dengannya."
                ).format(berkas=hasil.path),
                [(self.tr("Ke halaman Kantor"), lambda: self._konteks.navigasi.buka("kantor"))],
            )
            self.muat()

        self._jalan(self.tr("Membuat kunci pemulihan"), di_pekerja, jadi)

    def _coba(self) -> None:
        isi = DialogPemulihan.ask(self, False, folder_terakhir(self._konteks))
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.pemulihan import periksa

            return periksa(sesi, Path(isi["kunci"]), isi["kode"])

        def jadi(hasil: PeriksaPemulihan) -> None:
            self._halaman.banner.tampilkan(kata(hasil.kalimat), "sukses" if hasil.berlaku else "peringatan")

        self._jalan(self.tr("Memeriksa kunci pemulihan"), di_pekerja, jadi)

    def _baca(self) -> None:
        isi = DialogPemulihan.ask(self, True, folder_terakhir(self._konteks))
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import terima_dengan_pemulihan

            adk = [Path(b) for b in isi["adk"]]
            return terima_dengan_pemulihan(sesi, adk, Path(isi["kunci"]), isi["kode"])

        def jadi(hasil: Any) -> None:
            rinci = [j.kalimat for j in hasil.berkas if j.keadaan == "ditolak"][:3]
            teks = " ".join([hasil.kalimat, *rinci])
            self._halaman.banner.tampilkan(kata(teks), "peringatan" if hasil.ditolak else "sukses")
            self._konteks.bus.terbit_jenis({"*"}, self.tr("Terima ADK"), self._halaman)
            self.muat()

        self._jalan(self.tr("Membaca ADK"), di_pekerja, jadi)

    def _jalan(self, judul: str, kerja: Any, jadi: Any) -> None:
        self._konteks.baca(kerja, jadi, self._halaman.banner.galat, pemilik=self, judul=judul)


def _teks(teks: str, parent: QWidget) -> QLabel:
    w = QLabel(teks, parent)
    w.setWordWrap(True)
    w.setTextFormat(Qt.TextFormat.PlainText)
    return w
