"""Tukar data of an office: send, receive, join; what became of every file, what waits and what differs."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.ui.awal_pilihan import TombolPilihan
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.kirim_adk import DialogKirimAdk
from kinerja_desktop.ui.dialog.tanda_terima import buka_tanda_terima
from kinerja_desktop.ui.dialog.terima_adk import DialogTerimaAdk
from kinerja_desktop.ui.dialog.undang import DialogGabung
from kinerja_desktop.ui.dialog.urung_terima import DialogUrungTerima
from kinerja_desktop.ui.halaman.dasar import Halaman, KonteksUi, tombol
from kinerja_desktop.ui.halaman.tukar_gawat import PapanGawat, gabung_dengan
from kinerja_desktop.ui.halaman.tukar_riwayat import RiwayatBerkas
from kinerja_desktop.ui.widget.fokus import jaga_fokus
from kinerja_desktop.ui.widget.pintu_tukar import PintuTukar

if TYPE_CHECKING:
    from kinerja_desktop.flows.papan_tukar import BarisBerkas, KeadaanTukar
    from kinerja_desktop.flows.tukar import HasilTerima
    from kinerja_desktop.services.urung_terima import HasilUrungTerima


#: Lines of text that the page must be high to show the heading of its history.
BARIS_LEGA = 25


class TombolBesar(TombolPilihan):
    """A large choice whose explaining line follows the data."""

    def terangkan(self, teks: str, utama: bool = False) -> None:
        """Another line below the title; `utama` gives it the accent ground."""
        self._terang = teks
        self.setAccessibleDescription(teks)
        self.setToolTip(teks)
        if self._utama != utama:
            self._utama = utama
            self.setProperty("gaya", "utama" if utama else "biasa")
            self.style().unpolish(self)
            self.style().polish(self)
        self._utuh()
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters want another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._utuh()

    def _utuh(self) -> None:
        # The style sheet gives every button a least height, which Qt takes for this one's own.
        self.setMinimumHeight(self.sizeHint().height())


class Penjalan:
    """What the wizards run their jobs with: on the database thread, answered only while they live."""

    def __init__(self, konteks: KonteksUi) -> None:
        self.konteks = konteks

    def __call__(
        self,
        kerja: Callable[[Any], Any],
        selesai: Callable[[Any], None],
        gagal: Callable[[BaseException], None],
        pemilik: QObject,
    ) -> None:
        """Run one job."""
        self.konteks.baca(kerja, selesai, gagal, pemilik=pemilik)


def penjalan(konteks: KonteksUi) -> Penjalan:
    """The runner of a page's wizards."""
    return Penjalan(konteks)


def folder_terakhir(konteks: KonteksUi) -> str:
    """Folder used last for choosing files."""
    pilihan = konteks.tambahan.get("preferensi")
    return str((pilihan.ambil("folder_terakhir") if pilihan is not None else "") or Path.home())


class HalamanTukar(Halaman):
    """See the module."""

    nama = "tukar"
    jenis = frozenset({"*"})

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self._keadaan: KeadaanTukar | None = None
        self.kirim = TombolBesar(self.tr("Kirim ADK"), self.tr("Tulis berkas untuk BKPSDM."), "tukar")
        self.terima = TombolBesar(
            self.tr("Terima ADK"), self.tr("Baca balasan atau berkas komputer lain."), "gabung"
        )
        self.gabung = TombolBesar(
            self.tr("Gabung dengan undangan"),
            self.tr("Pakai berkas dan kode dari BKPSDM."),
            "gedung",
            utama=True,
        )
        tombol2 = QHBoxLayout()
        tombol2.setSpacing(12)
        for t, jalan in ((self.gabung, self._gabung), (self.kirim, self._kirim), (self.terima, self._terima)):
            t.clicked.connect(partial(self._tekan, jalan))
            tombol2.addWidget(t, 1)
        self.tata.addLayout(tombol2)
        self.gabung.hide()
        self.pintu = PintuTukar(konteks, self)
        self.kepala.tambah(self.pintu)
        self.papan = QFrame(self)
        self.papan.setObjectName("kartu")
        petak = QVBoxLayout(self.papan)
        petak.setContentsMargins(16, 5, 16, 5)
        petak.setSpacing(2)
        self.konfirmasi = QLabel(self.papan)
        self.konfirmasi.setWordWrap(True)
        petak.addWidget(self.konfirmasi)
        dalam = QHBoxLayout()
        dalam.setSpacing(28)
        petak.addLayout(dalam)
        self.beda = QLabel(self.papan)
        self.putuskan = tombol(self.tr("Putuskan"), nama=self.tr("Putuskan Beda Isian"))
        self.putuskan.clicked.connect(lambda: self.konteks.navigasi.buka("beda"))
        self.menunggu = QLabel(self.papan)
        self.menunggu.setWordWrap(True)
        for w in (self.konfirmasi, self.beda, self.menunggu):
            w.setTextFormat(Qt.TextFormat.PlainText)
        dalam.addWidget(self.beda)
        dalam.addWidget(self.putuskan)
        dalam.addWidget(self.menunggu, 1)
        self.tata.addWidget(self.papan)
        self.gawat = PapanGawat(konteks, self)
        self.tata.addWidget(self.gawat)
        self.judul_riwayat = QLabel(self.tr("Riwayat berkas"), self)
        self.judul_riwayat.setObjectName("h2")
        self.tata.addWidget(self.judul_riwayat)
        self.riwayat = RiwayatBerkas(self, bertombol=True)
        self.riwayat.surat_diminta.connect(self._surat)
        self.riwayat.pesan_diminta.connect(self._pesan)
        self.riwayat.ulang_diminta.connect(lambda b: self._kirim(kepada=b.kepada))
        self.riwayat.urung_diminta.connect(self._urung)
        self.tata.addWidget(self.riwayat, 1)
        self.kosong = self._susun_kosong()
        self.tata.addWidget(self.kosong)
        self.tata.addStretch(0)

    def _susun_kosong(self) -> QFrame:
        kosong = QFrame(self)
        kosong.setObjectName("kartu")
        tata = QVBoxLayout(kosong)
        tata.setContentsMargins(18, 14, 18, 14)
        tata.setSpacing(8)
        self.judul_kosong = QLabel(kosong)
        self.judul_kosong.setObjectName("h2")
        self.teks_kosong = QLabel(kosong)
        self.teks_kosong.setWordWrap(True)
        self.teks_kosong.setTextFormat(Qt.TextFormat.PlainText)
        tata.addWidget(self.judul_kosong)
        tata.addWidget(self.teks_kosong)
        kosong.hide()
        return kosong

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Tukar data")

    def buka(self, **tujuan: Any) -> None:
        """Target: tindakan "kirim", "terima" or "gabung" opens the wizard at once."""
        self.muat()
        jalan = {"kirim": self._kirim, "terima": self._terima, "gabung": self._gabung}
        if tujuan.get("tindakan") in jalan:
            jalan[tujuan["tindakan"]]()

    def muat(self) -> None:
        """State of the exchange."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows import papan_tukar

            return papan_tukar.keadaan(sesi)

        self.konteks.baca(di_pekerja, self._terbaca)
        self.pintu.muat()
        self.gawat.muat()

    def _terbaca(self, k: KeadaanTukar) -> None:
        with jaga_fokus(self):
            self._tampilkan_data(k)
        self.siap.emit()

    def _tampilkan_data(self, k: KeadaanTukar) -> None:
        self._keadaan = k
        operator = self.konteks.peran == "operator"
        self.gabung.setVisible(not k.bergabung)
        self.kirim.setEnabled(k.bergabung and operator)
        self.terima.setEnabled(operator)
        self.gabung.setEnabled(operator)
        if not k.bergabung:
            self.kirim.terangkan(self.tr("Setelah bergabung dengan BKPSDM."))
        elif k.belum_ditulis:
            self.kirim.terangkan(self.tr("{n} perubahan belum dikirim.").format(n=k.belum_ditulis), True)
        elif k.belum_dikirim:
            self.kirim.terangkan(self.tr("Semua sudah ditulis; menunggu konfirmasi."))
        else:
            self.kirim.terangkan(self.tr("Semua sudah dikonfirmasi BKPSDM."))
        self.kepala.atur(self.judul, self._keterangan(k))
        self._tulis_papan(k)
        ada = bool(k.berkas)
        self.riwayat.setVisible(ada)
        self._tampil_judul()
        self.kosong.setVisible(not ada)
        self._tulis_kosong(k)
        self.riwayat.isi(k.berkas)

    def _tampil_judul(self) -> None:
        """The heading of the history gives way where the window is low and the letters are large."""
        ada = self._keadaan is not None and bool(self._keadaan.berkas)
        self.judul_riwayat.setVisible(ada and self.height() > BARIS_LEGA * self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has room for the heading or not."""
        super().resizeEvent(event)
        self._tampil_judul()

    def _tulis_kosong(self, k: KeadaanTukar) -> None:
        if k.bergabung:
            self.judul_kosong.setText(self.tr("Belum ada berkas yang dikirim atau diterima."))
            self.teks_kosong.setText(
                self.tr(
                    "Tekan Kirim ADK. Berkas pertama membawa semua data kantor ini dan permintaan bergabung."
                )
            )
            return
        self.judul_kosong.setText(self.tr("Kantor ini belum bergabung dengan BKPSDM."))
        langkah = (
            self.tr("1.  Mintalah berkas undangan kepada BKPSDM, dan kodenya lewat telepon atau surat."),
            self.tr("2.  Tekan Gabung dengan undangan, pilih berkasnya, lalu ketik kodenya."),
            self.tr("3.  Tekan Kirim ADK dan antar berkasnya ke BKPSDM."),
            self.tr("Sementara itu semua pekerjaan lain tetap dapat dilakukan."),
        )
        self.teks_kosong.setText("\n".join(langkah))

    def _keterangan(self, k: KeadaanTukar) -> str:
        if not k.bergabung:
            return self.tr("Belum bergabung dengan pusat")
        if not k.diakui:
            return self.tr("Bergabung dengan {pusat}; menunggu diterima").format(pusat=k.pusat)
        return self.tr("Bergabung dengan {pusat}").format(pusat=k.pusat)

    def _tulis_papan(self, k: KeadaanTukar) -> None:
        self.papan.setVisible(bool(k.bergabung or k.berkas or k.menunggu or k.beda or k.disisihkan))
        tanda = "!" if k.beda else "✓"
        self.beda.setText(self.tr("{tanda} Beda Isian: {n}").format(tanda=tanda, n=k.beda))
        self.beda.setProperty("nada", "peringatan" if k.beda else "sukses")
        self.putuskan.setVisible(bool(k.beda))
        bagian = [f"{t[:1].upper()}{t[1:]}." for t in k.menunggu]
        if k.disisihkan:
            bagian.append(self.tr("{n} perubahan disisihkan.").format(n=k.disisihkan))
        self.menunggu.setText(
            "! " + " ".join(bagian) if bagian else self.tr("✓ Tidak ada berkas yang ditunggu.")
        )
        self._tulis_konfirmasi(k)
        self.menunggu.setProperty("nada", "peringatan" if bagian else "sukses")
        for w in (self.konfirmasi, self.beda, self.menunggu):
            w.style().unpolish(w)
            w.style().polish(w)

    def _tulis_konfirmasi(self, k: KeadaanTukar) -> None:
        """What the centre has confirmed, and what not yet: never just "sent"."""
        self.konfirmasi.setVisible(k.bergabung)
        if not k.belum_dikirim:
            self.konfirmasi.setText(
                self.tr("✓ Semua perubahan sudah dikonfirmasi {pusat}.").format(pusat=k.pusat)
            )
            self.konfirmasi.setProperty("nada", "sukses")
            return
        teks = self.tr("• {n} perubahan belum dikonfirmasi {pusat}").format(n=k.belum_dikirim, pusat=k.pusat)
        ditulis = k.belum_dikirim - k.belum_ditulis
        if ditulis:
            teks += self.tr(", {n} di antaranya sudah ditulis dalam berkas").format(n=ditulis)
        self.konfirmasi.setText(teks + ".")
        self.konfirmasi.setProperty("nada", "")

    def fokus_awal(self) -> QWidget | None:
        """The first large button that is alive."""
        for t in (self.gabung, self.kirim, self.terima):
            if not t.isHidden() and t.isEnabled():
                return t
        return self.terima

    # -- acts ----------------------------------------------------------------------------------------------

    def _tekan(self, jalan: Callable[[], None], _turun: bool = False) -> None:
        jalan()

    def _kirim(self, kepada: bytes = b"") -> None:
        hasil = DialogKirimAdk.ask(self, penjalan(self.konteks), folder_terakhir(self.konteks), kepada=kepada)
        if hasil is not None and hasattr(hasil, "halaman"):
            self.konteks.navigasi.buka(hasil.halaman, **hasil.argumen)
            return
        if hasil is not None:
            if hasil.berkas:
                self._ingat_folder(str(hasil.berkas[0].path.parent))
            self.banner.sukses(kata(hasil.kalimat))
            self.konteks.bus.terbit_jenis({"tukar"}, self.tr("Kirim ADK"), self)
        self.muat()

    def _ingat_folder(self, folder: str) -> None:
        pilihan = self.konteks.tambahan.get("preferensi")
        if pilihan is not None:
            with contextlib.suppress(OSError):
                pilihan.simpan(folder_terakhir=folder)

    def _surat(self, b: BarisBerkas) -> None:
        buka_tanda_terima(self, self.konteks, b.sha256, b.arah, b.nama)

    def _pesan(self, b: BarisBerkas) -> None:
        sha256 = b.sha256

        def di_pekerja(sesi: Any) -> str:
            from kinerja_desktop.flows.surat_tukar import pesan_kirim

            return pesan_kirim(sesi, sha256)

        def jadi(teks: str) -> None:
            QGuiApplication.clipboard().setText(teks)
            self.banner.sukses(self.tr("Pesan disalin. Tempel di WhatsApp bersama berkasnya."))

        self.konteks.baca(di_pekerja, jadi, self.banner.galat, pemilik=self)

    def _urung(self, b: BarisBerkas) -> None:
        if not DialogUrungTerima.ask(self, penjalan(self.konteks), b.sha256, b.nama):
            return
        sha256 = b.sha256

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services.urung_terima import urungkan_penerimaan

            return urungkan_penerimaan(sesi, sha256)

        def jadi(hasil: HasilUrungTerima) -> None:
            nada = "peringatan" if hasil.tidak else "sukses"
            self.banner.tampilkan(kata(hasil.kalimat), nada)
            self.muat()

        self.konteks.ubah(
            self.tr("Urungkan penerimaan"), di_pekerja, jadi, self.banner.galat, pemilik=self, dahulu=False
        )

    def _terima(self) -> None:
        hasil: HasilTerima | None = DialogTerimaAdk.ask(
            self, penjalan(self.konteks), None, folder_terakhir(self.konteks)
        )
        if hasil is not None:
            self.banner.tampilkan(kata(hasil.kalimat), "peringatan" if hasil.ditolak else "sukses")
            # Files may bring anything: every page looks again.
            self.konteks.bus.terbit_jenis({"*"}, self.tr("Terima ADK"), self)
        self.muat()

    def _gabung(self) -> None:
        isi = DialogGabung.ask(self, folder_terakhir(self.konteks))
        if isi is None:
            return

        def jadi(kalimat: str) -> None:
            self.banner.sukses(kalimat, [(self.tr("Kirim ADK"), self._kirim)])
            self.muat()

        gabung_dengan(self, isi, jadi)
