"""The stage of the tour: folders, clock, program, driver, and what the chapters tell one another."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from kinerja_desktop.app import Aplikasi
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.contoh import TAHUN, JamContoh
from kinerja_desktop.system.preferensi import Preferensi
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.gambar import PENUH, Pemotret
from kinerja_desktop.tur.pengemudi import GagalTur, Pengemudi
from kinerja_desktop.ui.rangka import Rangka
from kinerja_desktop.ui.rel import Rel

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.ui.halaman.dasar import Halaman

T = TypeVar("T")

FOLDER = ("pdf", "xlsx", "adk", "gambar")
#: The share between the office's two PCs, the data of the second one, and backups.
SAMPINGAN = ("folder-bersama", "pc2", "Backup")
_BASIS = ("kantor.db", "pusat.db")
_PELENGKAP = ("", "-wal", "-shm", "-journal")
_TANDA = ".tur"


def siapkan_folder(folder: Path) -> None:
    """Make the folders; what an earlier tour left is replaced, anything else is refused or left alone."""
    tanda = folder / _TANDA
    try:
        folder.mkdir(parents=True, exist_ok=True)
        milik = [folder / n for n in (*FOLDER, *_BASIS) if (folder / n).exists()]
        if milik and not tanda.exists():
            raise Tolakan(
                "Di {folder} sudah ada {nama} yang bukan hasil tur. Pilih folder lain dengan --keluar.",
                siapa="yang mengetik",
                folder=str(folder),
                nama=milik[0].name,
            )
        tanda.write_text("Folder ini ditulis ulang oleh setiap tur.\n", encoding="utf-8")
        for nama in (*FOLDER, *SAMPINGAN):
            shutil.rmtree(folder / nama, ignore_errors=True)
        for nama in _BASIS:
            for akhir in _PELENGKAP:
                (folder / (nama + akhir)).unlink(missing_ok=True)
        for nama in FOLDER:
            (folder / nama).mkdir()
    except OSError as e:
        raise Tolakan(
            "Folder {folder} tidak dapat ditulis. Pilih folder lain dengan --keluar.",
            siapa="yang mengetik",
            folder=str(folder),
        ) from e


@dataclass
class Panggung:
    """What every chapter is given: the programs of the office, of its second PC and of the centre.

    `kini` is the one in front when it is not the office's own.
    """

    folder: Path
    jam: JamContoh
    p: Pengemudi
    foto: Pemotret
    aplikasi: Aplikasi
    preferensi: Path
    pusat: Aplikasi | None = None
    kedua: Aplikasi | None = None
    kini: Aplikasi | None = None
    catatan: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def siapkan(cls, folder: Path, qapp: QApplication, sementara: Path) -> Panggung:
        """A stage with an empty folder, the clock at 2 January 2026, and the program not yet shown."""
        folder = folder.resolve()
        siapkan_folder(folder)
        os.environ.pop("KINERJA_DB", None)
        qapp.setCursorFlashTime(0)  # a blinking cursor would make every picture another one
        p, jam = Pengemudi(), JamContoh()
        berkas = sementara / "preferensi.json"
        aplikasi = Aplikasi(qapp, jam, Preferensi(berkas))
        p.tugas.append(aplikasi.tugas)
        g = cls(folder, jam, p, Pemotret(folder / "gambar", p), aplikasi, sementara)
        p.depan = g._di_depan
        return g

    def _di_depan(self) -> QWidget | None:
        a = self.kini or self.aplikasi
        return a.rangka or a.awal

    # -- windows -------------------------------------------------------------------------------------------

    @property
    def rangka(self) -> Rangka:
        """The office's main window."""
        return _rangka(self.aplikasi)

    def halaman(self) -> Halaman:
        """The page in front; GagalTur when there is none."""
        jendela = self._di_depan()
        h = jendela.halaman_kini if isinstance(jendela, Rangka) else None
        if h is None:
            raise GagalTur("Tidak ada halaman yang tampak.")
        return h

    def buka_program_pusat(self) -> Aplikasi:
        """A second program beside the first: the centre's, with its own window and preferences."""
        self.pusat = self._buka_lain("pusat")
        return self.pusat

    def buka_program_kedua(self) -> Aplikasi:
        """The program on the office's second PC."""
        self.kedua = self._buka_lain("pc2")
        return self.kedua

    def _buka_lain(self, nama: str) -> Aplikasi:
        baru = Aplikasi(self.aplikasi.qapp, self.jam, Preferensi(self.preferensi / f"preferensi-{nama}.json"))
        self.p.tugas.append(baru.tugas)
        self.kini = baru
        return baru

    def ke_depan(self, aplikasi: Aplikasi) -> Rangka:
        """Bring one program's window to the front, as a click into it does."""
        rangka = _rangka(aplikasi)
        self.kini = None if aplikasi is self.aplikasi else aplikasi
        rangka.activateWindow()
        self.p.sampai(lambda: QApplication.activeWindow() is rangka, "jendela di depan")
        return rangka

    def tempat(self, nama: str) -> None:
        """Go to a place of the rail by its button."""
        self.p.klik(nama, cari.jendela_kini().findChild(Rel))

    def pakai(self, nama: str) -> None:
        """Ganti Pengguna with the keyboard: filter by the name, down to the line, Enter."""
        lama = self.rangka

        def isi(_: QDialog) -> None:
            self.p.ketik(nama)
            daftar = cari.kisi("Daftar pengguna")
            semua = [str(b.nilai["nama"]) for b in daftar.kisi_model.baris]
            cocok = [n for n in semua if n == nama] or [n for n in semua if nama in n]
            if not cocok:
                raise GagalTur("{nama} tidak ada di daftar pengguna.", nama=nama)
            for _n in range(semua.index(cocok[0]) - daftar.sel_kini[0]):
                self.p.tekan("Down")
            self.p.tekan("Return")

        self.p.dialog(lambda: self.p.klik_widget(cari.tombol("Ganti Pengguna")), isi)
        self.p.sampai(lambda: self.aplikasi.rangka is not lama, f"jendela untuk {nama}")
        self.rangka.resize(PENUH)
        self.p.tunggu()

    def potret(self, nama: str, dialog: QDialog | None = None) -> None:
        """A screenshot of the window in front, at both sizes."""
        jendela = cari.jendela_kini()
        induk = dialog.parentWidget() if dialog is not None else None
        while induk is not None:  # a dialog may stand before another one; below them all is the window
            jendela = induk.window()
            induk = jendela.parentWidget()
        self.foto.potret(jendela, nama, dialog if jendela is not dialog else None)

    # -- services ------------------------------------------------------------------------------------------

    def layanan(self, kerja: Callable[[Sesi], T], aplikasi: Aplikasi | None = None) -> T:
        """Let the services do work that other people do at other desks; pages hear that data changed.

        The operator's session is used, whoever sits at the keyboard of the window.
        """
        a = aplikasi or self.aplikasi
        hasil = self._di_pekerja(lambda sesi: kerja(self._operator(sesi)), a)
        a.bus.terbit_jenis(["*"])
        self.p.tunggu()
        return hasil

    def baca(self, kerja: Callable[[Sesi], T], aplikasi: Aplikasi | None = None) -> T:
        """Read through the services, for choosing what to click and for checking."""
        return self._di_pekerja(kerja, aplikasi or self.aplikasi)

    def _operator(self, sesi: Sesi) -> Sesi:
        from kinerja_desktop.services import pengguna

        if sesi.db.peran == "pusat":
            return sesi
        lama = self.catatan.get("operator")
        if lama is None or lama.db is not sesi.db:
            lama = self.catatan["operator"] = sesi.sebagai(pengguna.pelaku(sesi, "operator"))
        return lama

    def _di_pekerja(self, kerja: Callable[[Sesi], T], a: Aplikasi) -> T:
        pintu = a.pintu
        if pintu is None:
            raise GagalTur("Belum ada berkas data yang terbuka.")
        hasil: list[T] = []
        galat: list[BaseException] = []
        a.tugas.jalankan(lambda: kerja(pintu.sesi), hasil.append, galat.append)
        with self.p.pekerjaan_panjang():
            self.p.sampai(lambda: hasil or galat, "layanan menjawab")
        if galat:
            raise galat[0]
        return hasil[0]

    def harap_status(self, nip: str, status: str) -> None:
        """The SKP of this person must have this state by now."""

        def baca(sesi: Sesi) -> list[str]:
            from kinerja_desktop.services import skp

            return [s.status for s in skp.daftar(sesi, TAHUN) if s.nip == nip]

        self.p.tunggu()
        ada = self.baca(baca)
        if status not in ada:
            raise GagalTur(
                "SKP {nip} berstatus {ada}, bukan {status}.", nip=nip, ada=", ".join(ada), status=status
            )

    def tutup_program(self) -> None:
        """Close the office's window as a person does at the end of the day; what is open is written."""
        _tutup(self.aplikasi)
        self.p.tugas.remove(self.aplikasi.tugas)

    def tutup_program_kedua(self) -> None:
        """The same on the second PC."""
        if self.kedua is not None:
            _tutup(self.kedua)
            self.p.tugas.remove(self.kedua.tugas)
            self.kedua = self.kini = None

    def buka_program(self, lokasi: Path) -> None:
        """Start the office's program anew with this database."""
        berkas = self.preferensi / "preferensi.json"
        self.aplikasi = Aplikasi(self.aplikasi.qapp, self.jam, Preferensi(berkas))
        self.p.tugas.append(self.aplikasi.tugas)
        self.aplikasi.mulai(str(lokasi))
        self.p.tunggu()
        self.rangka.resize(PENUH)
        self.p.tunggu()

    def tutup(self) -> None:
        """Close every window and database."""
        for a in (self.kedua, self.pusat, self.aplikasi):
            if a is not None:
                _tutup(a)
        QApplication.processEvents()


def _tutup(aplikasi: Aplikasi) -> None:
    if aplikasi.awal is not None:
        aplikasi.awal.close()
    aplikasi.tutup()
    if aplikasi.rangka is not None:
        aplikasi.rangka.deleteLater()
        aplikasi.rangka = None


def _rangka(aplikasi: Aplikasi) -> Rangka:
    if aplikasi.rangka is None:
        raise GagalTur("Jendela kantor belum terbuka.")
    return aplikasi.rangka
