"""Tukar data of an office: send, receive, join; what became of every file, what waits and what differs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kinerja_desktop.ui import folder_tukar
from kinerja_desktop.ui.awal_pilihan import TombolPilihan
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.kirim_adk import DialogKirimAdk
from kinerja_desktop.ui.dialog.terima_adk import DialogTerimaAdk
from kinerja_desktop.ui.dialog.undang import DialogGabung
from kinerja_desktop.ui.halaman import tukar_kata
from kinerja_desktop.ui.halaman.dasar import Halaman, KonteksUi, tombol
from kinerja_desktop.ui.halaman.riwayat_tindakan import TindakanRiwayat
from kinerja_desktop.ui.halaman.tukar_folder import PapanFolder
from kinerja_desktop.ui.halaman.tukar_gawat import PapanGawat, gabung_dengan, tombol_gabung_lagi
from kinerja_desktop.ui.halaman.tukar_riwayat import RiwayatBerkas
from kinerja_desktop.ui.widget.fokus import jaga_fokus
from kinerja_desktop.ui.widget.pintu_tukar import PintuTukar

if TYPE_CHECKING:
    from kinerja_desktop.flows.papan_tukar import KeadaanTukar
    from kinerja_desktop.flows.tukar import HasilTerima


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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may want more lines."""
        super().resizeEvent(event)
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


def folder_terakhir(konteks: KonteksUi, jenis: str = "", lain: str | None = None) -> str:
    """Folder used last for choosing files; of one kind of exchange where it has one.

    Where none was ever used `lain`, else the person's own folder.
    """
    pilihan = konteks.tambahan.get("preferensi")
    khusus = folder_tukar.semua(pilihan).get(jenis) if jenis else None
    dipakai = str((pilihan.ambil("folder_terakhir") if pilihan is not None else "") or "")
    return khusus or dipakai or (str(Path.home()) if lain is None else lain)


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
            sifat = t.sizePolicy()
            sifat.setVerticalPolicy(QSizePolicy.Policy.Minimum)  # of one height, whichever breaks its words
            t.setSizePolicy(sifat)
            tombol2.addWidget(t, 1)
        self.tata.addLayout(tombol2)
        self.gabung.hide()
        self.pintu = PintuTukar(konteks, self)
        self.kepala.tambah(self.pintu)
        self.gabung_lagi = tombol_gabung_lagi(self, self._gabung)
        self.gabung_kecil = tombol(self.tr("Gabung dengan undangan…"), "tautan")
        self.gabung_kecil.clicked.connect(partial(self._tekan, self._gabung))
        self.gabung_kecil.hide()
        for tautan in (self.gabung_lagi, self.gabung_kecil):
            self.pintu.sambung(tautan)
        self.folder = PapanFolder(konteks, self)
        self.folder.terima_diminta.connect(self._terima)
        self.tata.addWidget(self.folder)
        self.papan = self._susun_papan()
        self.tata.addWidget(self.papan)
        self.gawat = PapanGawat(konteks, self)
        self.tata.addWidget(self.gawat)
        self.judul_riwayat = QLabel(self.tr("Riwayat berkas"), self)
        self.judul_riwayat.setObjectName("h2")
        self.tata.addWidget(self.judul_riwayat)
        self.riwayat = RiwayatBerkas(self, bertombol=True)
        self.riwayat.ulang_diminta.connect(lambda b: self._kirim(kepada=b.kepada))
        self.tindakan_riwayat = TindakanRiwayat(self, self.riwayat, penjalan(konteks))
        self.tata.addWidget(self.riwayat, 1)
        self.kosong = self._susun_kosong()
        self.tata.addWidget(self.kosong)
        self.tata.addStretch(0)

    def _susun_papan(self) -> QFrame:
        papan = QFrame(self)
        papan.setObjectName("kartu")
        petak = QVBoxLayout(papan)
        petak.setContentsMargins(16, 5, 16, 5)
        petak.setSpacing(2)
        self.konfirmasi, self.beda, self.menunggu = QLabel(papan), QLabel(papan), QLabel(papan)
        self.meminta = QLabel(papan)
        self.meminta.setProperty("nada", "peringatan")
        for w in (self.konfirmasi, self.menunggu):
            w.setWordWrap(True)
        for w in (self.konfirmasi, self.beda, self.menunggu, self.meminta):
            w.setTextFormat(Qt.TextFormat.PlainText)
        petak.addWidget(self.konfirmasi)
        dalam = QHBoxLayout()
        dalam.setSpacing(28)
        petak.addLayout(dalam)
        self.putuskan = tombol(self.tr("Putuskan"), nama=self.tr("Putuskan Beda Isian"))
        self.putuskan.clicked.connect(lambda: self.konteks.navigasi.buka("beda"))
        self.ke_komputer = tombol(self.tr("Lihat dan terima"), nama=self.tr("Lihat komputer yang meminta"))
        self.ke_komputer.clicked.connect(lambda: self.konteks.navigasi.buka("pengaturan", bagian="komputer"))
        dalam.addWidget(self.beda)
        dalam.addWidget(self.putuskan)
        dalam.addWidget(self.menunggu, 1)
        dalam.addWidget(self.meminta)
        dalam.addWidget(self.ke_komputer)
        return papan

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
        jalan: dict[str, Callable[[], None]] = {
            "kirim": self._kirim,
            "terima": self._terima,
            "gabung": self._gabung,
        }
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
        if self.isVisible():
            self.folder.lihat()

    def _terbaca(self, k: KeadaanTukar) -> None:
        with jaga_fokus(self):
            self._tampilkan_data(k)
        self.siap.emit()

    def _tampilkan_data(self, k: KeadaanTukar) -> None:
        self._keadaan = k
        operator = self.konteks.peran == "operator"
        menunggu_data = k.komputer is not None and k.komputer.asal is not None
        # Where the office's PCs exchange without a centre, joining one is no longer the first thing.
        berdua = not k.bergabung and not menunggu_data and tukar_kata.dapat_kirim(k)
        self.gabung.setVisible(not k.bergabung and not menunggu_data and not berdua)
        self.gabung_kecil.setVisible(berdua and operator)
        self.kirim.setEnabled(tukar_kata.dapat_kirim(k) and operator)
        self.terima.setEnabled(operator)
        self.gabung.setEnabled(operator)
        self.gabung_lagi.setVisible(k.bergabung and operator)
        self.kirim.terangkan(*tukar_kata.kata_kirim(k))
        self.terima.terangkan(tukar_kata.kata_terima(k))
        self.gabung_kecil.setToolTip(tukar_kata.kata_gabung(k))
        self.kepala.atur(self.judul, tukar_kata.kata_kepala(k))
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
        judul, teks = tukar_kata.kata_kosong(k)
        self.judul_kosong.setText(judul)
        self.teks_kosong.setText(teks)

    def _tulis_papan(self, k: KeadaanTukar) -> None:
        lain = k.komputer is not None and (k.komputer.lain or k.komputer.meminta)
        self.papan.setVisible(bool(k.bergabung or k.berkas or k.menunggu or k.beda or k.disisihkan or lain))
        tanda = "!" if k.beda else "✓"
        self.beda.setText(self.tr("{tanda} Beda Isian: {n}").format(tanda=tanda, n=k.beda))
        self.beda.setProperty("nada", "peringatan" if k.beda else "sukses")
        self.putuskan.setVisible(bool(k.beda))
        bagian = tukar_kata.kata_menunggu(k)
        self.menunggu.setText(
            "! " + " ".join(bagian) if bagian else self.tr("✓ Tidak ada berkas yang ditunggu.")
        )
        self.menunggu.setProperty("nada", "peringatan" if bagian else "sukses")
        teks, nada = tukar_kata.kata_konfirmasi(k)
        self.konfirmasi.setText(teks)
        self.konfirmasi.setVisible(bool(teks))
        self.konfirmasi.setProperty("nada", nada)
        minta = tukar_kata.kata_meminta(k.komputer) if k.komputer is not None else ""
        self.meminta.setText(minta)
        for w in (self.meminta, self.ke_komputer):
            w.setVisible(bool(minta))
        for w in (self.konfirmasi, self.beda, self.menunggu):
            w.style().unpolish(w)
            w.style().polish(w)

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
        terakhir = folder_terakhir(self.konteks, lain="")
        hasil = DialogKirimAdk.ask(self, penjalan(self.konteks), terakhir, kepada=kepada)
        if hasil is not None and hasattr(hasil, "halaman"):
            self.konteks.navigasi.buka(hasil.halaman, **hasil.argumen)
            return
        if hasil is not None:
            self.banner.sukses(kata(hasil.kalimat))
            self.konteks.bus.terbit_jenis({"tukar"}, self.tr("Kirim ADK"), self)
        self.muat()

    def _terima(self, berkas: list[str] | None = None) -> None:
        terakhir = folder_terakhir(self.konteks, folder_tukar.TERIMA)
        hasil: HasilTerima | None = DialogTerimaAdk.ask(
            self, penjalan(self.konteks), berkas, terakhir, langsung=bool(berkas)
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
