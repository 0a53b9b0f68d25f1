"""The wiring: builds everything once, hands each page what it needs; imports nothing heavy before paint."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.system.jalur import tanpa_sandi
from kinerja_desktop.system.jam import JamSistem
from kinerja_desktop.system.preferensi import Preferensi
from kinerja_desktop.ui import bahasa, tema
from kinerja_desktop.ui.bus import Bus
from kinerja_desktop.ui.halaman.daftar import DaftarHalaman
from kinerja_desktop.ui.konteks import GagalSimpan
from kinerja_desktop.ui.lencana_beda import LencanaBeda
from kinerja_desktop.ui.rangka import Rangka
from kinerja_desktop.ui.tugas import Tugas

if TYPE_CHECKING:
    from kinerja_desktop.domain.jam import Jam
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.ui.awal import JendelaAwal
    from kinerja_desktop.ui.panel_riwayat import EntriRiwayat
    from kinerja_desktop.ui.pencarian import HasilCari

LUKIS_PALING_LAMA_MS = 1000  # a window that is never painted (started minimised) still reads its data


class SetelahLukis(QObject):
    """Calls `lanjut` once, when a window has been painted for the first time."""

    def __init__(self, jendela: QMainWindow, lanjut: Callable[[], None]) -> None:
        super().__init__(jendela)
        self._lanjut: Callable[[], None] | None = lanjut
        self._isi = jendela.centralWidget() or jendela
        self._isi.installEventFilter(self)
        QTimer.singleShot(LUKIS_PALING_LAMA_MS, self, self._jalan)

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """The paint itself still has to finish: go on in the next round of the event loop."""
        if event.type() == QEvent.Type.Paint:
            self._isi.removeEventFilter(self)
            QTimer.singleShot(0, self, self._jalan)
        return False

    def _jalan(self) -> None:
        if self._lanjut is not None:
            lanjut, self._lanjut = self._lanjut, None
            lanjut()


class PintuSesi:
    """The services' door over one session; every method runs on the database thread."""

    def __init__(self, buka: Callable[[], Sesi]) -> None:
        self._buka = buka
        self._sesi: Sesi | None = None

    @property
    def sesi(self) -> Sesi:
        """The session, opened on first use (so that the window paints before the database is read)."""
        if self._sesi is None:
            self._sesi = self._buka()
        return self._sesi

    def baca(self, kerja: Callable[[Sesi], Any]) -> Any:
        """Read."""
        return kerja(self.sesi)

    def ubah(self, judul: str, kerja: Callable[[Sesi], Any]) -> Outcome[Any]:
        """Change; a disk that refuses becomes the red banner, a rule that refuses stays a refusal."""
        from kinerja_desktop.store.galat import GangguanSimpan

        try:
            hasil = kerja(self.sesi)
        except GangguanSimpan as e:
            raise GagalSimpan(str(e)) from e
        return hasil if isinstance(hasil, Outcome) else Outcome(hasil)

    def urungkan(self, commit: object, judul: str) -> Outcome[Any]:
        """Undo one commit by a new one."""
        from kinerja_desktop.services import riwayat

        return self.ubah(judul, lambda sesi: riwayat.urungkan(sesi, commit))

    def ganti(self, sebagai: str | bytes) -> Sesi:
        """Put another person at the keyboard."""
        from kinerja_desktop.services import pengguna

        self._sesi = self.sesi.sebagai(pengguna.pelaku(self.sesi, sebagai))
        return self._sesi

    def tutup(self) -> None:
        """Close the database if it was opened."""
        if self._sesi is not None:
            self._sesi.db.tutup()
            self._sesi = None


class Aplikasi(QObject):
    """One running program: the welcome window or the office's window, and what both share."""

    def __init__(self, qapp: QApplication, jam: Jam, preferensi: Preferensi | None = None) -> None:
        super().__init__()
        self.qapp = qapp
        self.jam = jam
        self.preferensi = preferensi or Preferensi()
        self.tugas = Tugas(self)
        self.bus = Bus(self)
        self.pintu: PintuSesi | None = None
        self.rangka: Rangka | None = None
        self.awal: JendelaAwal | None = None
        self.lokasi: str | None = None
        bahasa.pasang(qapp, str(self.preferensi.ambil("bahasa")))
        tema.pasang(qapp, str(self.preferensi.ambil("tema")), int(self.preferensi.ambil("ukuran_huruf")))

    # -- which database ------------------------------------------------------------------------------------

    def mulai(self, lokasi: str | None = None) -> None:
        """Open the given database, else the last one, else the welcome window."""
        pilihan = lokasi or os.environ.get("KINERJA_DB") or self.preferensi.ambil("basis_data_terakhir")
        if pilihan and (lokasi or "://" in str(pilihan) or Path(str(pilihan)).exists()):
            self.buka(str(pilihan))
        else:
            self.tampilkan_awal()

    def tampilkan_awal(self, kalimat: str = "") -> None:
        """The welcome window: sample office, new office, open a file, join by invitation."""
        from kinerja_desktop.ui.awal import JendelaAwal

        self.awal = JendelaAwal(self.tugas, self.jam, self.preferensi)
        self.awal.siap_dibuka.connect(self.buka)
        if kalimat:
            self.awal.katakan(kalimat)
        self.awal.tampil()

    def ke_awal(self) -> None:
        """Put the open database away and show the welcome window; the next start opens that one again."""
        rangka, pintu = self.rangka, self.pintu
        if rangka is None or pintu is None:
            return
        rangka.kuras()
        self.rangka = self.pintu = None
        self.tugas.jalankan(pintu.tutup, None, None)
        self.tampilkan_awal()
        rangka.close()
        rangka.deleteLater()

    def buka(self, lokasi: str, sebagai: str = "operator") -> Rangka:
        """Show the window of a database at once; the database itself opens on its own thread."""
        self.lokasi = tanpa_sandi(lokasi)  # what is kept and shown
        jam = self.jam

        def buka_sesi() -> Sesi:
            from kinerja_desktop.services.kantor import buka_kantor
            from kinerja_desktop.system.sandi_server import lengkapi

            return buka_kantor(lengkapi(lokasi), jam, sebagai)

        self.pintu = PintuSesi(buka_sesi)
        rangka = self._bangun()
        self.tugas.tahan()
        SetelahLukis(rangka, self.tugas.lepas)
        self._tampilkan(rangka)
        self.tugas.jalankan(self._kenali, self._dikenali, self._gagal_buka, pemilik=rangka)
        rangka.buka("beranda")
        return rangka

    def _bangun(self, kenal: dict[str, Any] | None = None) -> Rangka:
        assert self.pintu is not None
        kenal = kenal or self._ingat()
        rangka = Rangka(
            self.pintu,
            self.tugas,
            self.bus,
            self.jam,
            DaftarHalaman.untuk(pusat=kenal["basis"] == "pusat"),
            peran=kenal["peran"],
            nama_pengguna=kenal["pengguna"],
            nama_kantor=kenal["kantor"],
            pencari=self._cari,
            pembaca_riwayat=_baca_riwayat,
            tambahan={"preferensi": self.preferensi, "aplikasi": self, "lokasi": self.lokasi},
        )
        rangka.ganti_pengguna_diminta.connect(self.ganti_pengguna)
        LencanaBeda(rangka)
        return rangka

    def _tampilkan(self, rangka: Rangka) -> None:
        lama, self.rangka = self.rangka, rangka
        if self.qapp.platformName() == "offscreen":
            rangka.resize(1366, 705)
            rangka.show()
        else:
            rangka.showMaximized()
        for jendela in (lama, self.awal):
            if jendela is not None:
                jendela.close()
                jendela.deleteLater()
        self.awal = None

    def _ingat(self) -> dict[str, Any]:
        """What was known of this database when it was last open, so that the first picture is right."""
        kenal = self.preferensi.ambil("kenal") or {}
        ingat = kenal.get(str(self.lokasi)) if isinstance(kenal, dict) else None
        bawaan = {"basis": "kantor", "peran": "operator", "pengguna": "", "kantor": ""}
        return {**bawaan, **ingat} if isinstance(ingat, dict) else bawaan

    def _kenali(self) -> tuple[dict[str, Any], list[str]]:
        from kinerja_desktop.services.kantor import identitas

        assert self.pintu is not None
        sesi = self.pintu.sesi
        urut = ("pusat", "pimpinan", "penilai", "operator", "pengawas", "pegawai")
        peran = next((p for p in urut if p in sesi.pelaku.peran), "pegawai")
        kenal = {
            "basis": sesi.db.peran,
            "peran": peran,
            "pengguna": sesi.pelaku.nama,
            "kantor": identitas(sesi).nama,
        }
        return kenal, list(sesi.db.pemberitahuan)

    def _dikenali(self, hasil: tuple[dict[str, Any], list[str]]) -> None:
        kenal, pemberitahuan = hasil
        if kenal != self._ingat():
            semua = self.preferensi.ambil("kenal")
            semua = dict(semua) if isinstance(semua, dict) else {}
            semua[str(self.lokasi)] = kenal
            self._simpan_preferensi(kenal=semua)
            rangka = self._bangun(kenal)
            self._tampilkan(rangka)
            rangka.buka("beranda")
        self._simpan_preferensi(basis_data_terakhir=self.lokasi)
        if pemberitahuan:  # together: a second sentence would take the first one's place
            assert self.rangka is not None
            self.rangka.banner.tampilkan(" ".join(pemberitahuan), "peringatan")

    def _gagal_buka(self, galat: BaseException) -> None:
        rangka, self.rangka = self.rangka, None
        self.tampilkan_awal()
        assert self.awal is not None
        if "://" in str(self.lokasi):
            self.awal.server.mulai(str(self.lokasi))  # what is missing may be the password alone
        self.awal.katakan(bahasa.kalimat_galat(galat))
        if rangka is not None:
            rangka.close()
            rangka.deleteLater()

    def _simpan_preferensi(self, **isi: Any) -> None:
        try:
            self.preferensi.simpan(**isi)
        except OSError:
            return  # a preference that cannot be kept costs a question at the next start, nothing more

    # -- people --------------------------------------------------------------------------------------------

    def ganti_pengguna(self) -> None:
        """Ganti Pengguna: choose from the list, then show the window for that person."""
        from kinerja_desktop.ui.dialog.ganti_pengguna import DialogGantiPengguna

        assert self.rangka is not None
        pilihan = DialogGantiPengguna.ask(self.rangka, self.rangka.konteks)
        if pilihan is not None:
            self.jadi(pilihan)

    def jadi(self, sebagai: str | bytes) -> None:
        """Put a person at the keyboard and build the window anew for the roles held today."""
        pintu = self.pintu
        assert pintu is not None

        def di_pekerja() -> tuple[dict[str, Any], list[str]]:
            pintu.ganti(sebagai)
            return self._kenali()

        def jadi(hasil: tuple[dict[str, Any], list[str]]) -> None:
            rangka = self._bangun(hasil[0])
            self._tampilkan(rangka)
            rangka.buka("beranda")

        assert self.rangka is not None
        self.tugas.jalankan(di_pekerja, jadi, self.rangka.konteks.banner.galat, pemilik=self.rangka)

    def bangun_ulang(self, halaman: str, **tujuan: Any) -> None:
        """The same window anew, for instance in another language, on this page."""
        lama = self.rangka
        assert lama is not None
        k = lama.konteks
        kenal = {"peran": k.peran, "pengguna": k.nama_pengguna, "kantor": k.nama_kantor}
        rangka = self._bangun({**self._ingat(), **kenal})
        self._tampilkan(rangka)
        rangka.buka(halaman, **tujuan)

    # -- search --------------------------------------------------------------------------------------------

    def _cari(self, teks: str, terima: Callable[[Sequence[HasilCari]], None]) -> None:
        rangka = self.rangka
        if rangka is None:
            return

        def di_pekerja(sesi: Sesi) -> Any:
            from kinerja_desktop.services.cari import cari

            return cari(sesi, teks)

        def jadi(hasil: Any) -> None:
            from kinerja_desktop.ui.hasil_cari import ke_baris

            terima(ke_baris(hasil, rangka))

        rangka.konteks.baca(di_pekerja, jadi, pemilik=rangka)

    def tutup(self) -> None:
        """Finish what is on its way, then close window and database."""
        if self.rangka is not None:
            self.rangka.close()
        if self.pintu is not None:
            self.tugas.jalankan(self.pintu.tutup, None, None)
        self.tugas.tutup()


def _baca_riwayat(sesi: Sesi, jenis: str, id_baris: bytes) -> Sequence[EntriRiwayat]:
    from kinerja_desktop.services import riwayat
    from kinerja_desktop.ui.hasil_riwayat import ke_entri

    return ke_entri(riwayat.untuk(sesi, jenis, id_baris))


def buat_qapp(argv: Sequence[str]) -> QApplication:
    """The one QApplication, in Fusion so that screens look alike everywhere."""
    ada = QApplication.instance()
    if isinstance(ada, QApplication):
        return ada
    # As an argument: setStyle() would return a QStyle, whose wrapper alone costs ten milliseconds.
    app = QApplication([*(argv or ["kinerja"]), "-style", "fusion"])
    app.setApplicationName("Kinerja Desktop")
    app.setProperty("gaya", "fusion")
    return app


def jalankan(lokasi: str | None = None) -> int:
    """Open the program; a second start for the same database raises the first window instead."""
    from kinerja_desktop.ui.tunggal import Tunggal

    qapp = buat_qapp(sys.argv[:1])
    aplikasi = Aplikasi(qapp, JamSistem())
    tunggal = Tunggal(aplikasi)
    if not tunggal.pertama():
        return 0
    aplikasi.mulai(lokasi)
    kode = qapp.exec()
    aplikasi.tutup()
    return kode
