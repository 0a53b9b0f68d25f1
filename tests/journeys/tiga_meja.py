"""Desks of the journey of three offices and a centre: PCs with folders, keys and clocks of their own."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from kinerja_desktop.app import Aplikasi
from kinerja_desktop.flows.contoh import JamContoh
from kinerja_desktop.system.preferensi import Preferensi
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.gambar import PENUH, Pemotret
from kinerja_desktop.tur.pengemudi import GagalTur, Pengemudi
from kinerja_desktop.ui.halaman.dasar import Halaman
from kinerja_desktop.ui.rangka import Rangka
from kinerja_desktop.ui.rel import Rel


@dataclass
class JamMeja:
    """The wall clock of one PC: the year's clock, and how far this PC is off it."""

    tahun: JamContoh
    meleset: timedelta = timedelta(0)

    def sekarang(self) -> datetime:
        return self.tahun.sekarang() + self.meleset

    def hari_ini(self) -> date:
        return self.tahun.hari_ini() + self.meleset


@dataclass
class Meja:
    """One PC: its database, its user folder with the keys, its preferences, its clock."""

    nama: str
    folder: Path
    jam: JamMeja
    db_nama: str = "kantor.db"
    folder_data: Path | None = None

    @property
    def db(self) -> Path:
        return self.folder / self.db_nama

    @property
    def data(self) -> Path:
        return self.folder_data or self.folder / "pengguna"

    @property
    def preferensi(self) -> Preferensi:
        return Preferensi(self.folder / "preferensi.json")


@dataclass
class Kabupaten:
    """All desks of the year, the hands that go from one to the next, and the camera if there is one."""

    folder: Path
    qapp: QApplication
    jam: JamContoh
    p: Pengemudi
    foto: Pemotret | None = None
    meja: dict[str, Meja] = field(default_factory=dict)
    catatan: dict[str, Any] = field(default_factory=dict)
    aplikasi: Aplikasi | None = None
    di: Meja | None = None

    @classmethod
    def siapkan(cls, folder: Path, qapp: QApplication, gambar: Path | None = None) -> Kabupaten:
        """Empty folders for the centre, three offices and the flash disk that goes between them."""
        os.environ.pop("KINERJA_DB", None)
        qapp.setCursorFlashTime(0)
        p = Pengemudi()
        foto = None
        if gambar is not None:
            gambar.mkdir(parents=True, exist_ok=True)
            foto = Pemotret(gambar, p)
        k = cls(folder.resolve(), qapp, JamContoh(), p, foto)
        p.depan = k._di_depan
        for nama in ("pusat", "sukamaju", "harapan", "mekar"):
            k.tambah_meja(nama, f"{'pusat' if nama == 'pusat' else 'kantor'}.db")
        return k

    def tambah_meja(self, nama: str, db_nama: str = "kantor.db", data: Path | None = None) -> Meja:
        """One more PC."""
        folder = self.folder / nama
        folder.mkdir(parents=True)
        self.meja[nama] = Meja(nama, folder, JamMeja(self.jam), db_nama, data)
        return self.meja[nama]

    def disk(self, nama: str) -> Path:
        """A new empty folder on the flash disk that carries files between the desks."""
        folder = self.folder / "flashdisk" / f"{len(self.catatan.setdefault('disk', [])):03d}-{nama}"
        self.catatan["disk"].append(folder)
        folder.mkdir(parents=True)
        return folder

    # -- going from desk to desk ---------------------------------------------------------------------------

    @contextmanager
    def duduk(self, nama: str) -> Iterator[Meja]:
        """Sit down at a PC: the program is started there, and closed when one stands up."""
        meja = self.meja[nama]
        lama = os.environ.get("KINERJA_DATA")
        os.environ["KINERJA_DATA"] = str(meja.data)
        self.di = meja
        self.jam.lewat(10)
        a = self.aplikasi = Aplikasi(self.qapp, meja.jam, meja.preferensi)
        self.p.tugas.append(a.tugas)
        try:
            a.mulai(str(meja.db) if meja.db.exists() else None)
            self.p.tunggu()
            if a.rangka is not None:
                self.besarkan()
            yield meja
        finally:
            self._berdiri(a)
            if lama is None:
                os.environ.pop("KINERJA_DATA", None)
            else:
                os.environ["KINERJA_DATA"] = lama

    def _berdiri(self, a: Aplikasi) -> None:
        if a.awal is not None:
            a.awal.close()
        if a.rangka is not None:
            a.rangka._tutup_paksa = True
        a.tutup()
        for w in (a.rangka, a.awal):
            if w is not None:
                w.deleteLater()
        a.rangka = a.awal = None
        self.p.tugas.remove(a.tugas)
        self.aplikasi = self.di = None
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def besarkan(self) -> None:
        """The window as large as the small screens of offices."""
        self.rangka.resize(PENUH)
        self.p.tunggu()

    @property
    def rangka(self) -> Rangka:
        """The window of the program at this desk."""
        if self.aplikasi is None or self.aplikasi.rangka is None:
            raise GagalTur("Jendela kantor belum terbuka.")
        return self.aplikasi.rangka

    def _di_depan(self) -> QWidget | None:
        a = self.aplikasi
        return None if a is None else a.rangka or a.awal

    # -- on the screen -------------------------------------------------------------------------------------

    def halaman(self) -> Halaman:
        """The page in front."""
        h = self.rangka.halaman_kini
        assert h is not None
        return h

    def tempat(self, nama: str) -> None:
        """Go to a place of the rail by its button."""
        self.p.klik(nama, self.rangka.findChild(Rel))

    def potret(self, nama: str, dialog: QDialog | None = None) -> None:
        """A picture at both sizes, if this run takes pictures."""
        if self.foto is None:
            return
        jendela = cari.jendela_kini()
        induk = dialog.parentWidget() if dialog is not None else None
        while induk is not None:
            jendela = induk.window()
            induk = jendela.parentWidget()
        self.foto.potret(jendela, nama, dialog if jendela is not dialog else None)

    def layar(self) -> str:
        """All sentences, messages and buttons that can be read now, as one text."""
        jendela = cari.jendela_kini()
        return " ".join(" ".join(cari.kalimat(jendela) + pesan_layar()).split())

    def baca(self, kerja: Callable[[Any], Any]) -> Any:
        """Read through the services, only for checking; on the database thread of the program."""
        assert self.aplikasi is not None
        pintu = self.aplikasi.pintu
        assert pintu is not None
        hasil: list[Any] = []
        galat: list[BaseException] = []
        self.aplikasi.tugas.jalankan(lambda: kerja(pintu.sesi), hasil.append, galat.append)
        self.p.sampai(lambda: hasil or galat, "layanan menjawab")
        if galat:
            raise galat[0]
        return hasil[0]


def satu_meja(qapp: QApplication, db: Path, data: Path) -> Kabupaten:
    """Only the centre's desk, over a database and keys that are there already."""
    k = Kabupaten(db.parent, qapp, JamContoh(), Pengemudi())
    k.p.depan = k._di_depan
    k.meja["pusat"] = Meja("pusat", db.parent, JamMeja(k.jam), db.name, data)
    return k


def pesan_layar() -> list[str]:
    """Sentences of every visible message."""
    w = cari.jendela_kini()
    return [t for nada in ("info", "sukses", "peringatan", "bahaya") for t in cari.pesan(nada, w)]


def salin_db(dari: Path, ke: Path) -> None:
    """Copy a database that is not open, with whatever lies beside it."""
    ke.parent.mkdir(parents=True, exist_ok=True)
    for akhir in ("", "-wal", "-shm"):
        tujuan = Path(f"{ke}{akhir}")
        tujuan.unlink(missing_ok=True)
        if Path(f"{dari}{akhir}").exists():
            shutil.copy2(f"{dari}{akhir}", tujuan)
