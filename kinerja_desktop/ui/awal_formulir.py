"""Forms of the welcome window: a new office, a new centre, joining by invitation."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.system.preferensi import Preferensi
from kinerja_desktop.ui import awal_kerja, pilih_berkas
from kinerja_desktop.ui.formulir import Isian
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.kolom import IsianSalah


class IsianBerkas(Isian):
    """A path that is typed, pasted or chosen."""

    def __init__(self, label: str, petunjuk: str, parent: QWidget | None = None) -> None:
        kotak = QLineEdit()
        kotak.setMaxLength(400)
        super().__init__(label, kotak, petunjuk, True, parent)
        self.kotak = kotak
        self.pilih = tombol(self.tr("Pilih…"), nama=self.tr("Pilih untuk {label}").format(label=label))
        self.pilih.setAutoDefault(False)
        baris = QHBoxLayout()
        baris.setSpacing(8)
        tata = self.layout()
        assert isinstance(tata, QVBoxLayout)
        tata.removeWidget(kotak)
        baris.addWidget(kotak, 1)
        baris.addWidget(self.pilih)
        tata.insertLayout(1, baris)


class LembarAwal(QWidget):
    """One form with its verb and Kembali; `kirim` gives the checked values."""

    kirim = Signal(dict)
    kembali = Signal()
    nama_bawaan: ClassVar[str] = "kantor.db"

    def __init__(self, preferensi: Preferensi, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferensi = preferensi
        self.isian: dict[str, Isian] = {}
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        judul, keterangan, verba = self.kata()
        kepala = QLabel(judul, self)
        kepala.setObjectName("h1")
        terang = QLabel(keterangan, self)
        terang.setObjectName("redup")
        terang.setWordWrap(True)
        tata.addWidget(kepala)
        tata.addWidget(terang)
        tata.addSpacing(4)
        self._tata = tata
        self.bangun()
        tata.addStretch(1)
        self.bawah = bawah = QHBoxLayout()
        self.mundur = tombol(self.tr("Kembali"))
        self.terima = tombol(verba, "utama")
        bawah.addWidget(self.mundur)
        bawah.addStretch(1)
        bawah.addWidget(self.terima)
        tata.addLayout(bawah)
        self.mundur.clicked.connect(self.kembali)
        self.terima.clicked.connect(self.coba_kirim)

    def kata(self) -> tuple[str, str, str]:
        """Title, one explaining line, verb; each form has its own."""
        return "", "", ""

    def bangun(self) -> None:
        """Add the fields; each form has its own."""

    def teks(self, kunci: str, label: str, petunjuk: str = "", wajib: bool = True, maks: int = 160) -> Isian:
        """One line of text; Enter in it sends the form."""
        kotak = QLineEdit()
        kotak.setMaxLength(maks)
        return self._pasang(kunci, Isian(label, kotak, petunjuk, wajib, self))

    def berkas(self, kunci: str, label: str, petunjuk: str = "") -> IsianBerkas:
        """A path with Pilih beside it."""
        isian = IsianBerkas(label, petunjuk, self)
        self._pasang(kunci, isian)
        return isian

    def tujuan(self) -> None:
        """Where the database is kept; a good place is proposed."""
        isian = self.berkas("lokasi", self.tr("Simpan di"), self.tr("Tempat berkas data di komputer ini."))
        isian.pilih.clicked.connect(self._pilih_tujuan)
        isian.tambah_periksa(_periksa_tujuan)

    def _pasang(self, kunci: str, isian: Isian) -> Isian:
        self.isian[kunci] = isian
        self._tata.addWidget(isian)
        if isinstance(isian.widget, QLineEdit):
            isian.widget.returnPressed.connect(self.coba_kirim)
        return isian

    def _pilih_tujuan(self) -> None:
        kini = str(self.isian["lokasi"].nilai())
        saring = self.tr("Berkas data Kinerja Desktop (*.db)")
        berkas = pilih_berkas.simpan(self, self.tr("Simpan berkas data di"), kini, saring)
        if berkas:
            self.isian["lokasi"].isi(berkas)

    def mulai(self) -> None:
        """Propose a free place and put the cursor into the first field."""
        lokasi = self.isian["lokasi"]
        if not lokasi.nilai():
            try:
                lokasi.isi(awal_kerja.lokasi_bebas(self.nama_bawaan))
            except OSError:
                lokasi.isi(str(Path.home() / self.nama_bawaan))
        next(iter(self.isian.values())).widget.setFocus()

    def coba_kirim(self) -> None:
        """Send when everything is right; the first wrong field gets the focus."""
        salah = [i for i in self.isian.values() if not i.sah()]
        if salah:
            salah[0].widget.setFocus()
            return
        self.kirim.emit({k: i.nilai() for k, i in self.isian.items()})

    def terima_galat(self, galat: BaseException) -> bool:
        """Show a refusal at the field it speaks of; False when it belongs to none."""
        return False


def _periksa_tujuan(nilai: str) -> None:
    awal_kerja.periksa_tujuan(nilai)


class LembarKantor(LembarAwal):
    """Name, institution, place and file of a new office."""

    def kata(self) -> tuple[str, str, str]:
        """Words of this form."""
        return (
            self.tr("Kantor baru"),
            self.tr("Nama ini tercetak pada formulir; dapat diubah kapan saja di Pengaturan."),
            self.tr("Buat kantor"),
        )

    def bangun(self) -> None:
        """The fields."""
        self.teks("nama", self.tr("Nama kantor"), self.tr("Misalnya: Kecamatan Sukamaju"), maks=120)
        self.teks("instansi", self.tr("Instansi"), self.tr("Misalnya: Pemerintah Kabupaten Sukajaya"))
        self.teks("tempat", self.tr("Tempat"), self.tr("Untuk tanggal surat. Boleh kosong."), False, 80)
        self.tujuan()


class LembarPusat(LembarAwal):
    """Name, institution, place and file of a new centre."""

    nama_bawaan = "pusat.db"

    def kata(self) -> tuple[str, str, str]:
        """Words of this form."""
        return (
            self.tr("Pusat (BKPSDM) baru"),
            self.tr(
                "Pusat mengundang kantor, menerima ADK, dan mengompilasi data. Satu kabupaten satu pusat."
            ),
            self.tr("Buat pusat"),
        )

    def bangun(self) -> None:
        """The fields."""
        self.teks("nama", self.tr("Nama"), self.tr("Misalnya: BKPSDM Kabupaten Sukajaya"), maks=120)
        self.teks("instansi", self.tr("Instansi"), self.tr("Misalnya: Pemerintah Kabupaten Sukajaya"))
        self.teks("tempat", self.tr("Tempat"), self.tr("Untuk tanggal surat. Boleh kosong."), False, 80)
        self.tujuan()


class LembarBerkasKode(LembarAwal):
    """A file and the code that belongs to it; a refusal is said at the one of them it speaks of."""

    medan: ClassVar[str] = "berkas"  # key of the file's field
    galat_berkas: ClassVar[frozenset[str]] = frozenset()  # refusals, by code, that speak of the file

    def berkas_dan_kode(self, label: str, label_kode: str, judul: str, saring: str) -> None:
        """Both fields; `judul` and `saring` are for the window in which the file is chosen."""

        def pilih() -> None:
            berkas = pilih_berkas.buka(self, judul, saring, self._preferensi)
            if berkas:
                isian.isi(berkas)

        isian = self.berkas(self.medan, label)
        isian.pilih.clicked.connect(lambda: pilih())
        isian.tambah_periksa(self._periksa_berkas)
        self.teks("kode", label_kode, self.tr("Sepuluh huruf dan angka, misalnya 4K7QX-M2P9T"), maks=40)

    def _periksa_berkas(self, nilai: str) -> None:
        try:
            ada = Path(nilai).is_file()
        except (OSError, ValueError):
            ada = False
        if not ada:
            raise IsianSalah(self.tr("Berkas itu tidak ditemukan. Tekan Pilih untuk mencarinya."))

    def terima_galat(self, galat: BaseException) -> bool:
        """A wrong code is said at the code, a wrong file at the file."""
        from kinerja_desktop.ui.bahasa import kalimat_galat

        sebab = getattr(galat, "kode", "")
        if sebab != "kode_salah" and sebab not in self.galat_berkas:
            return False
        isian = self.isian["kode" if sebab == "kode_salah" else self.medan]
        isian.galat(kalimat_galat(galat))
        isian.widget.setFocus()
        return True


class LembarGabung(LembarBerkasKode):
    """Invitation file, its code, place and file of the office."""

    medan = "undangan"
    galat_berkas = frozenset({"bukan_undangan", "kedaluwarsa"})
    bertempat: ClassVar[bool] = True  # the office's place is asked for, since no row of it may come

    def kata(self) -> tuple[str, str, str]:
        """Words of this form."""
        return (
            self.tr("Gabung dengan undangan"),
            self.tr(
                "Dari BKPSDM, atau dari komputer pertama kantor Anda. Nama kantor diambil dari undangan; "
                "kodenya disampaikan terpisah, misalnya lewat telepon."
            ),
            self.tr("Gabung"),
        )

    def bangun(self) -> None:
        """The fields."""
        self.berkas_dan_kode(
            self.tr("Berkas undangan"),
            self.tr("Kode undangan"),
            self.tr("Pilih berkas undangan"),
            self.tr("Undangan (*.undangan);;Semua berkas (*)"),
        )
        if self.bertempat:
            self.teks("tempat", self.tr("Tempat"), self.tr("Untuk tanggal surat. Boleh kosong."), False, 80)
        self.tujuan()
