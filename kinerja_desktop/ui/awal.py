"""The welcome window: sample office, new office, existing file, invitation, second PC, or a new centre."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop import __version__
from kinerja_desktop.system.preferensi import Preferensi
from kinerja_desktop.ui import awal_kerja, folder_tukar, pilih_berkas
from kinerja_desktop.ui.awal_formulir import LembarAwal, LembarGabung, LembarKantor, LembarPusat
from kinerja_desktop.ui.awal_kedua import LembarKedua
from kinerja_desktop.ui.awal_pilihan import TombolPilihan
from kinerja_desktop.ui.awal_server import AlurServer
from kinerja_desktop.ui.banner import Banner
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kemajuan import KemajuanTerlambat
from kinerja_desktop.ui.tema import tema_kini
from kinerja_desktop.ui.tugas import Kendali, Tugas

if TYPE_CHECKING:
    from kinerja_desktop.domain.jam import Jam

_LEBAR, _TINGGI = 980, 548
_MAKS_TERAKHIR = 2


class JendelaAwal(QWidget):
    """Shown when there is no database to open; `siap_dibuka` names the one to open next."""

    siap_dibuka = Signal(str)

    def __init__(self, tugas: Tugas, jam: Jam, preferensi: Preferensi) -> None:
        super().__init__()
        self._tugas, self._jam, self.preferensi = tugas, jam, preferensi
        self.kendali: Kendali | None = None
        self.setWindowTitle("Kinerja Desktop")
        self.setObjectName("badan")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(_LEBAR, _TINGGI)
        luar = QHBoxLayout(self)
        luar.setContentsMargins(0, 0, 0, 0)
        luar.setSpacing(0)
        luar.addWidget(self._buat_sampul())
        kanan = QVBoxLayout()
        kanan.setContentsMargins(36, 24, 36, 20)
        kanan.setSpacing(8)
        self.banner = Banner(self)
        self.tumpukan = QStackedWidget(self)
        kanan.addWidget(self.banner)
        kanan.addWidget(self.tumpukan, 1)
        luar.addLayout(kanan, 1)
        self.pilihan: dict[str, TombolPilihan] = {}
        self.terakhir: list[Any] = []
        self.tumpukan.addWidget(self._bergulir(self._buat_menu()))
        self.lembar: dict[str, LembarAwal] = {}
        self.server = AlurServer(self, tugas, jam, preferensi)
        self._kemajuan = KemajuanTerlambat(tugas, self)

    # -- building ------------------------------------------------------------------------------------------

    def _buat_sampul(self) -> QFrame:
        sampul = QFrame(self)
        sampul.setObjectName("rel")
        sampul.setFixedWidth(290)
        tata = QVBoxLayout(sampul)
        tata.setContentsMargins(28, 32, 28, 20)
        tata.setSpacing(10)
        nama = QLabel("Kinerja Desktop", sampul)
        nama.setObjectName("kantor")
        huruf = nama.font()
        huruf.setPointSizeF(QApplication.font().pointSizeF() * 1.9)
        huruf.setBold(True)
        nama.setFont(huruf)
        nama.setWordWrap(True)
        kalimat = (
            self.tr("SKP, penilaian, dan formulir resmi pegawai ASN, setahun penuh di satu komputer."),
            self.tr("Bekerja tanpa jaringan. Data tersimpan di komputer ini dan dikirim ke BKPSDM sebagai "
                    "satu berkas kecil."),
        )  # fmt: skip
        tata.addWidget(nama)
        for teks in kalimat:
            label = QLabel(teks, sampul)
            label.setObjectName("pengguna")
            label.setWordWrap(True)
            tata.addWidget(label)
        tata.addStretch(1)
        versi = QLabel(self.tr("Versi {versi}").format(versi=__version__), sampul)
        versi.setObjectName("pengguna")
        tata.addWidget(versi)
        return sampul

    def _buat_menu(self) -> QWidget:
        menu = QWidget(self)
        tata = QVBoxLayout(menu)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        judul = QLabel(self.tr("Selamat datang"), menu)
        judul.setObjectName("h1")
        terang = QLabel(self.tr("Pilih satu untuk memulai."), menu)
        terang.setObjectName("redup")
        tata.addWidget(judul)
        tata.addWidget(terang)
        tata.addSpacing(4)
        jalan: dict[str, Callable[[], None]] = {
            "contoh": self.buka_contoh,
            "buka": self.buka_berkas,
            "server": lambda: self.server.mulai(),
            **{k: partial(self._ke, k) for k in ("kantor", "gabung", "kedua", "pusat")},
        }
        for kunci, nama, isi, gambar in self._kata_pilihan():
            t = TombolPilihan(nama, isi, gambar, utama=kunci == "contoh", parent=menu)
            t.clicked.connect(lambda _=False, k=kunci: jalan[k]())
            tata.addWidget(t)
            self.pilihan[kunci] = t
        self._tambah_terakhir(menu, tata)
        tata.addStretch(1)
        return menu

    def _bergulir(self, menu: QWidget) -> QScrollArea:
        """Large letters on a small screen: the choices scroll, none is cut."""
        gulir = QScrollArea(self)
        gulir.setWidgetResizable(True)
        gulir.setFrameShape(QFrame.Shape.NoFrame)
        gulir.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        gulir.setAccessibleName(self.tr("Pilihan"))
        gulir.setWidget(menu)
        menu.setAutoFillBackground(False)
        gulir.viewport().setAutoFillBackground(False)
        return gulir

    def _kata_pilihan(self) -> tuple[tuple[str, str, str, str], ...]:
        return (
            (
                "contoh",
                self.tr("Buka kantor contoh"),
                self.tr("Kecamatan lengkap dengan data setahun, untuk mencoba dan belajar."),
                "sasaran",
            ),
            (
                "kantor",
                self.tr("Kantor baru"),
                self.tr("Mulai data kecamatan, kelurahan, atau kantor Anda sendiri."),
                "gedung",
            ),
            (
                "buka",
                self.tr("Buka berkas data"),
                self.tr("Lanjutkan berkas data yang sudah ada di komputer atau flash disk ini."),
                "buku",
            ),
            (
                "gabung",
                self.tr("Gabung dengan undangan"),
                self.tr("Berkas undangan dan kodenya dari BKPSDM."),
                "gabung",
            ),
            (
                "kedua",
                self.tr("Komputer kedua kantor ini"),
                self.tr("Kantor ini sudah mempunyai komputer berisi data; komputer ini ikut mengisinya."),
                "tukar",
            ),
            (
                "pusat",
                self.tr("Pusat (BKPSDM) baru"),
                self.tr("Hanya untuk BKPSDM: mengundang kantor dan mengompilasi datanya."),
                "tabel",
            ),
            (
                "server",
                self.tr("Pusat di server"),
                self.tr("Hanya untuk BKPSDM: beberapa komputer membuka satu data pusat di PostgreSQL."),
                "server",
            ),
        )

    def _tambah_terakhir(self, menu: QWidget, tata: QVBoxLayout) -> None:
        """Databases opened before that are still where they were."""
        kenal = self.preferensi.ambil("kenal")
        ada = [
            (lokasi, str(k.get("kantor") or Path(lokasi).name))
            for lokasi, k in reversed(list(kenal.items() if isinstance(kenal, dict) else ()))
            if isinstance(k, dict) and _ada(lokasi)
        ][:_MAKS_TERAKHIR]
        if not ada:
            return
        baris = QHBoxLayout()
        baris.setSpacing(4)
        label = QLabel(self.tr("Terakhir dibuka:"), menu)
        label.setObjectName("redup")
        baris.addWidget(label)
        for lokasi, nama in ada:
            pendek = nama if len(nama) <= 34 else nama[:33] + "…"
            t = tombol(pendek, "tautan", self.tr("Buka {nama}").format(nama=nama), lokasi)
            t.clicked.connect(lambda _=False, d=lokasi: self.siap_dibuka.emit(d))
            baris.addWidget(t)
            self.terakhir.append(t)
        baris.addStretch(1)
        tata.addLayout(baris)

    # -- moving --------------------------------------------------------------------------------------------

    def katakan(self, kalimat: str) -> None:
        """Say why this window appears, above the choices."""
        self.banner.peringatan(kalimat)

    def tampil(self) -> None:
        """Show the window with the first choice ready for Enter."""
        menu = self.pilihan["contoh"].parentWidget()
        lebih = max(0, menu.sizeHint().height() + 60 - _TINGGI) if menu is not None else 0
        layar = self.screen().availableGeometry()
        lebar = min(_LEBAR * tema_kini().pt // 10, layar.width() - 40)
        self.resize(max(_LEBAR, lebar), max(_TINGGI, min(_TINGGI + lebih, layar.height() - 60)))
        self.show()
        self.pilihan["contoh"].setFocus()

    def ke_lembar(self, kunci: str, lembar: LembarAwal) -> None:
        """Show a form, the first time or again."""
        self.banner.bersihkan()
        if kunci not in self.lembar:
            lembar.kembali.connect(self.ke_menu)
            self.tumpukan.addWidget(lembar)
            self.lembar[kunci] = lembar
        self.tumpukan.setCurrentWidget(lembar)
        lembar.mulai()

    def _ke(self, kunci: str) -> None:
        lembar = self.lembar.get(kunci)
        if lembar is None:
            kelas = {
                "kantor": LembarKantor,
                "gabung": LembarGabung,
                "kedua": LembarKedua,
                "pusat": LembarPusat,
            }[kunci]
            lembar = kelas(self.preferensi, self)
            lembar.kirim.connect(lambda isi, k=kunci: self._kerjakan(k, isi))
        self.ke_lembar(kunci, lembar)

    def ke_menu(self) -> None:
        """Back to the choices."""
        lalu = next((k for k, w in self.lembar.items() if w is self.tumpukan.currentWidget()), "contoh")
        self.banner.bersihkan()
        self.tumpukan.setCurrentIndex(0)
        self.pilihan[lalu.partition("_")[0]].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the choices."""
        if event.key() == Qt.Key.Key_Escape and self.tumpukan.currentIndex() != 0 and self.kendali is None:
            self.ke_menu()
            return
        super().keyPressEvent(event)

    # -- doing ---------------------------------------------------------------------------------------------

    def buka_contoh(self) -> None:
        """Make the sample office when it is not there yet, and open it."""
        jam = self._jam
        self.kendali = kendali = Kendali()
        kerja = lambda: awal_kerja.kantor_contoh(jam, kendali)  # noqa: E731
        self.jalankan(kerja, self.tr("Menyiapkan kantor contoh"), kendali=kendali)

    def buka_berkas(self) -> None:
        """Choose an existing database."""
        self.banner.bersihkan()
        saring = self.tr("Berkas data Kinerja Desktop (*.db);;Semua berkas (*)")
        berkas = pilih_berkas.buka(self, self.tr("Buka berkas data"), saring, self.preferensi)
        if berkas:
            self.jalankan(lambda: awal_kerja.periksa_buka(berkas), "")

    def _kerjakan(self, kunci: str, isi: dict[str, Any]) -> None:
        jam = self._jam
        if kunci in ("gabung", "kedua"):
            tempat = isi.get("tempat", "")
            if kunci == "kedua":  # the request goes back the way on which the invitation came
                folder_tukar.ingat(self.preferensi, folder_tukar.KOMPUTER, Path(isi["undangan"]).parent)
            self.jalankan(
                lambda: awal_kerja.gabung(isi["lokasi"], jam, isi["undangan"], isi["kode"], tempat),
                self.tr("Membuka undangan dan menyiapkan kantor"),
            )
            return
        self.jalankan(
            lambda: awal_kerja.buat_kantor(
                isi["lokasi"], jam, isi["nama"], isi["instansi"], isi["tempat"], kunci
            ),
            self.tr("Menyiapkan berkas data"),
        )

    def jalankan(
        self,
        kerja: Callable[[], Any],
        judul: str,
        jadi: Callable[[Any], None] | None = None,
        kendali: Kendali | None = None,
    ) -> None:
        """Do it on the worker while the forms rest; without `jadi` the answer is the database to open."""
        self.banner.bersihkan()
        self.tumpukan.setEnabled(False)

        def selesai(hasil: Any) -> None:
            self._lepas()
            (jadi or self.siap_dibuka.emit)(hasil)

        self._tugas.jalankan(kerja, selesai, self._tidak, pemilik=self, judul=judul, kendali=kendali)

    def _tidak(self, galat: BaseException) -> None:
        self._lepas()
        kini = self.tumpukan.currentWidget()
        if isinstance(kini, LembarAwal) and kini.terima_galat(galat):
            return
        self.banner.galat(galat)

    def _lepas(self) -> None:
        self.kendali = None
        self.tumpukan.setEnabled(True)
        kini = self.tumpukan.currentWidget()
        if isinstance(kini, LembarAwal):
            kini.terima.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing stops the making of the sample office; what was half-made is taken away."""
        if self.kendali is not None:
            self.kendali.minta_batal()
        super().closeEvent(event)


def _ada(lokasi: str) -> bool:
    try:
        return "://" in lokasi or Path(lokasi).is_file()
    except (OSError, ValueError):
        return False
