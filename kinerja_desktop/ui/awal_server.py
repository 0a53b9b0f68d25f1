"""The welcome window's forms for a centre on a server: where it is, whose it is, and the centre's keys."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.system.preferensi import Preferensi
from kinerja_desktop.ui.awal_formulir import LembarAwal, LembarBerkasKode
from kinerja_desktop.ui.formulir import Isian
from kinerja_desktop.ui.halaman.dasar import tombol

if TYPE_CHECKING:
    from kinerja_desktop.domain.jam import Jam
    from kinerja_desktop.services.server_pusat import KeadaanServer
    from kinerja_desktop.ui.awal import JendelaAwal
    from kinerja_desktop.ui.tugas import Tugas


class IsianSandi(Isian):
    """A password: hidden, and taken exactly as typed."""

    def __init__(self, label: str, petunjuk: str, parent: QWidget | None = None) -> None:
        kotak = QLineEdit()
        kotak.setEchoMode(QLineEdit.EchoMode.Password)
        kotak.setMaxLength(200)
        super().__init__(label, kotak, petunjuk, False, parent)
        self.kotak = kotak

    def nilai(self) -> str:
        """The password."""
        return self.kotak.text()


class LembarServer(LembarAwal):
    """Where the centre's database is; `coba` asks to try the connection, `kirim` to go on."""

    coba = Signal(dict)

    def __init__(self, preferensi: Preferensi, parent: QWidget | None = None) -> None:
        super().__init__(preferensi, parent)
        self.pasang_uji()

    def kata(self) -> tuple[str, str, str]:
        """Words of this form."""
        return (
            self.tr("Pusat di server"),
            self.tr(
                "Isi menurut catatan pengelola server. Basis data kosong menjadi pusat baru; yang sudah "
                "berisi dibuka di komputer ini juga."
            ),
            self.tr("Lanjut"),
        )

    def bangun(self) -> None:
        """The parts of the address, two in a row."""
        self._sebaris(
            (self._isian("server", self.tr("Alamat server"), self.tr("Misalnya: 192.168.1.10")), 3),
            (self._isian("port", self.tr("Port"), self.tr("Biasanya 5432"), wajib=False, maks=5), 1),
        )
        self._sebaris(
            (self._isian("basis", self.tr("Nama basis data"), self.tr("Misalnya: kinerja")), 1),
            (self._isian("pengguna", self.tr("Pengguna"), ""), 1),
        )
        self.sandi = IsianSandi(self.tr("Kata sandi"), "", self)
        self._pasang("sandi", self.sandi)
        self.ingat = QCheckBox(self.tr("Simpan di penyimpan kata sandi komputer ini"), self)
        self.ingat.setAccessibleName(self.ingat.text())
        self._tata.addWidget(self.ingat)

    def pasang_uji(self) -> None:
        """The trial stands beside the verb: rows are dear on a small screen with large letters."""
        self.uji = tombol(self.tr("Coba sambungan"))
        self.uji.clicked.connect(self._coba)
        self.bawah.insertWidget(self.bawah.count() - 1, self.uji)
        QWidget.setTabOrder(self.mundur, self.uji)
        QWidget.setTabOrder(self.uji, self.terima)

    def _isian(self, kunci: str, label: str, petunjuk: str, *, wajib: bool = True, maks: int = 120) -> Isian:
        kotak = QLineEdit()
        kotak.setMaxLength(maks)
        isian = Isian(label, kotak, petunjuk, wajib, self)
        kotak.returnPressed.connect(self.coba_kirim)
        self.isian[kunci] = isian
        return isian

    def _sebaris(self, *isian: tuple[Isian, int]) -> None:
        baris = QHBoxLayout()
        baris.setSpacing(12)
        for i, lebar in isian:
            kolom = QVBoxLayout()  # a refusal below one field must not stretch its neighbour
            kolom.addWidget(i)
            kolom.addStretch(1)
            baris.addLayout(kolom, lebar)
        self._tata.addLayout(baris)

    def mulai(self) -> None:
        """The cursor into the first empty field."""
        kosong = [k for k, i in self.isian.items() if k != "port" and not i.nilai()]
        self.isian[kosong[0] if kosong else "server"].widget.setFocus()

    def isi(self, bagian: dict[str, str]) -> None:
        """Show the parts of an address."""
        for k, v in bagian.items():
            self.isian[k].isi(v)

    def tanpa_penyimpan(self) -> None:
        """This system keeps no passwords: it is asked for at each start."""
        self.ingat.setEnabled(False)
        self.ingat.setChecked(False)
        teks = self.tr("Kata sandi ditanyakan setiap kali program dibuka")
        self.ingat.setText(teks)
        self.ingat.setAccessibleName(teks)

    def _coba(self) -> None:
        salah = [i for i in self.isian.values() if not i.sah()]
        if salah:
            salah[0].widget.setFocus()
            return
        self.coba.emit({k: i.nilai() for k, i in self.isian.items()})

    def terima_galat(self, galat: BaseException) -> bool:
        """Mark the part that is to be looked at; the sentence itself is too long for its column."""
        kunci = str(getattr(galat, "bagian", ""))
        if kunci in self.isian:
            self.isian[kunci].galat(self.tr("Periksa isian ini."))
            self.isian[kunci].widget.setFocus()
        return False


class LembarPusatServer(LembarAwal):
    """Name, institution and place of a centre that is made in a server's database."""

    def kata(self) -> tuple[str, str, str]:
        """Words of this form."""
        return (
            self.tr("Pusat baru di server"),
            self.tr("Basis data itu belum berisi pusat. Satu kabupaten satu pusat."),
            self.tr("Buat pusat"),
        )

    def bangun(self) -> None:
        """The fields."""
        self.teks("nama", self.tr("Nama"), self.tr("Misalnya: BKPSDM Kabupaten Sukajaya"), maks=120)
        self.teks("instansi", self.tr("Instansi"), self.tr("Misalnya: Pemerintah Kabupaten Sukajaya"))
        self.teks("tempat", self.tr("Tempat"), self.tr("Untuk tanggal surat. Boleh kosong."), False, 80)

    def mulai(self) -> None:
        """The cursor into the first field."""
        self.isian["nama"].widget.setFocus()


class LembarKunciPusat(LembarBerkasKode):
    """The centre's key file and its code; `lewati` opens without the keys, for reading."""

    galat_berkas = frozenset({"bukan_kunci"})
    lewati = Signal()

    def kata(self) -> tuple[str, str, str]:
        """Words of this form."""
        return (
            self.tr("Kunci pusat untuk komputer ini"),
            self.tr(
                "Di komputer pusat yang sudah dipakai: Pengaturan, bagian Komputer, tekan Tulis berkas "
                "kunci. Bawa berkasnya ke sini, dan tanyakan kodenya lewat telepon."
            ),
            self.tr("Pasang dan buka"),
        )

    def bangun(self) -> None:
        """File and code."""
        self.berkas_dan_kode(
            self.tr("Berkas kunci pusat"),
            self.tr("Kode berkas kunci"),
            self.tr("Pilih berkas kunci pusat"),
            self.tr("Berkas kunci pusat (*.kuncipusat);;Semua berkas (*)"),
        )
        self.tanpa = tombol(self.tr("Buka tanpa kunci, hanya membaca"), "tautan")
        self.tanpa.clicked.connect(self.lewati)
        baris = QHBoxLayout()
        baris.addWidget(self.tanpa)
        baris.addStretch(1)
        self._tata.addLayout(baris)

    def mulai(self) -> None:
        """The cursor into the first field."""
        self.isian["berkas"].widget.setFocus()


class AlurServer(QObject):
    """From an address to an open centre: connect, then make, take the keys, or open."""

    def __init__(self, jendela: JendelaAwal, tugas: Tugas, jam: Jam, preferensi: Preferensi) -> None:
        super().__init__(jendela)
        self._jendela, self._tugas, self._jam, self._preferensi = jendela, tugas, jam, preferensi
        self._lokasi = ""

    def mulai(self, lokasi: str = "") -> None:
        """Show the first form; `lokasi` fills it, when its database could not be opened."""
        lembar = self._jendela.lembar.get("server")
        if lembar is None:
            lembar = LembarServer(self._preferensi, self._jendela)
            lembar.coba.connect(lambda isi: self._sambung(isi, self._katakan))
            lembar.kirim.connect(lambda isi: self._sambung(isi, self._lanjut))
            from kinerja_desktop.system import sandi_server

            polos = lembar.tanpa_penyimpan
            self._tugas.jalankan(sandi_server.tersedia, lambda ada: ada or polos(), None, pemilik=lembar)
        assert isinstance(lembar, LembarServer)
        if lokasi:
            from kinerja_desktop.services.server_pusat import bagian_alamat

            lembar.isi(bagian_alamat(lokasi))
        self._jendela.ke_lembar("server", lembar)

    def _sambung(self, isi: dict[str, Any], jadi: Any) -> None:
        jam = self._jam
        lembar = self._jendela.lembar["server"]
        assert isinstance(lembar, LembarServer)
        ingat = lembar.ingat.isChecked()

        def di_pekerja() -> KeadaanServer:
            from kinerja_desktop.services.server_pusat import alamat_server, periksa_server
            from kinerja_desktop.system import sandi_server

            lokasi = alamat_server(isi)
            hasil = periksa_server(lokasi, jam)
            if ingat and isi["sandi"]:
                sandi_server.simpan(lokasi, isi["sandi"])
            elif not ingat:
                sandi_server.lupakan(lokasi)
            return hasil

        self._jendela.jalankan(di_pekerja, self.tr("Menghubungi server"), jadi)

    def _katakan(self, k: KeadaanServer) -> None:
        kalimat = {
            "kosong": self.tr("Sambungan berhasil. Basis data masih kosong: pusat baru akan dibuat di sana."),
            "setengah": self.tr(
                "Sambungan berhasil. Pembuatan pusat di basis data itu pernah terputus dan akan dilanjutkan."
            ),
        }.get(k.isi)
        if kalimat is None:
            kalimat = (
                self.tr("Sambungan berhasil. Basis data berisi {nama}; komputer ini memegang kuncinya.")
                if k.memegang
                else self.tr(
                    "Sambungan berhasil. Basis data berisi {nama}; komputer ini belum memegang kuncinya."
                )
            ).format(nama=k.nama)
        self._jendela.banner.sukses(kalimat)

    def _lanjut(self, k: KeadaanServer) -> None:
        self._lokasi = k.lokasi
        if k.isi != "berisi":
            self._ke("server_baru")
        elif k.memegang:
            self._jendela.siap_dibuka.emit(k.lokasi)
        else:
            self._ke("server_kunci")

    def _ke(self, kunci: str) -> None:
        lembar = self._jendela.lembar.get(kunci)
        if lembar is None and kunci == "server_baru":
            lembar = LembarPusatServer(self._preferensi, self._jendela)
            lembar.kirim.connect(self._buat)
        elif lembar is None:
            lembar = LembarKunciPusat(self._preferensi, self._jendela)
            lembar.kirim.connect(self._pasang)
            lembar.lewati.connect(lambda: self._jendela.siap_dibuka.emit(self._lokasi))
        self._jendela.ke_lembar(kunci, lembar)

    def _buat(self, isi: dict[str, Any]) -> None:
        lokasi, jam = self._lokasi, self._jam

        def di_pekerja() -> str:
            from kinerja_desktop.services.kantor import buat_kantor

            buat_kantor(lokasi, jam, isi["nama"], isi["instansi"], "pusat", isi["tempat"]).db.tutup()
            return lokasi

        self._jendela.jalankan(di_pekerja, self.tr("Membuat pusat di server"))

    def _pasang(self, isi: dict[str, Any]) -> None:
        lokasi, jam = self._lokasi, self._jam

        def di_pekerja() -> str:
            from kinerja_desktop.flows.tukar import pasang_kunci_pusat
            from kinerja_desktop.services.kantor import buka_kantor

            sesi = buka_kantor(lokasi, jam)
            try:
                pasang_kunci_pusat(sesi, Path(isi["berkas"]), isi["kode"])
            finally:
                sesi.db.tutup()
            return lokasi

        self._jendela.jalankan(di_pekerja, self.tr("Memasang kunci pusat"))
