"""One PC of the exchange tests: a database, a clock, and short words for what people do with them."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kinerja_desktop.flows import tukar
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.unit_of_work import UnitOfWork
from tests.peladen import Peladen, nama_database


@dataclass
class JamUji:
    """A clock that goes on by a second at each look."""

    saat: datetime = datetime(2026, 7, 1, 1, 0, tzinfo=UTC)

    def sekarang(self) -> datetime:
        self.saat += timedelta(seconds=1)
        return self.saat

    def hari_ini(self) -> date:
        return self.saat.date()


@dataclass
class Tempat:
    """A PC: its session, its folder, and short words for what tests do again and again."""

    nama: str
    folder: Path
    sesi: Sesi
    jam: JamUji
    data: Path | None = None
    nomor: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    alamat: str = ""  # where the data is on a server
    peladen: Peladen | None = None

    @property
    def db_path(self) -> Path:
        return self.folder / f"{self.nama}.db"

    @property
    def lokasi(self) -> Path | str:
        return self.alamat or self.db_path

    def salinan(self, nama: str) -> Path | str:
        """A copy of the data as a backup holds it: a file `nama` in the folder, or one more database."""
        self.sesi.db.tutup()
        (self.folder / nama).parent.mkdir(exist_ok=True)
        if self.peladen is not None:
            hasil: Path | str = self.peladen.url(self.peladen.buat(nama_database(self.alamat)))
        else:
            hasil = self.folder / nama
            shutil.copy(self.db_path, hasil)
        self.buka_lagi()
        return hasil

    def cabang(self, nama: str) -> Tempat:
        """A second copy with the same key, to try another order of the same files."""
        sesi = buka_kantor(self.salinan(f"{nama}/{self.db_path.name}"), self.jam)
        return Tempat(self.nama, self.folder / nama, sesi, self.jam)

    def pulihkan(self, salinan: Path | str) -> None:
        """Put a copy in the place of the data."""
        self.sesi.db.tutup()
        if self.peladen is not None:
            self.peladen.ganti(nama_database(self.alamat), nama_database(str(salinan)))
        else:
            shutil.copy(salinan, self.db_path)
        self.buka_lagi()

    def tambah(self, nama: str) -> bytes:
        with self.sesi.kerja("pegawai.tambah", f"Tambah {nama}") as uow:
            return uow.insert("pegawai", {"nama": nama, "nip": f"{next(self.nomor):018d}"})

    def tambah_dalam(self, uow: UnitOfWork, nama: str) -> bytes:
        return uow.insert("pegawai", {"nama": nama, "nip": f"{next(self.nomor):018d}"})

    def ubah(self, baris: bytes, **isi: object) -> None:
        with self.sesi.kerja("pegawai.ubah", "Ubah pegawai") as uow:
            uow.update("pegawai", baris, isi)

    def hapus(self, baris: bytes) -> None:
        with self.sesi.kerja("pegawai.hapus", "Hapus pegawai") as uow:
            uow.delete("pegawai", [baris])

    def pegawai(self) -> dict[bytes, tuple[object, ...]]:
        with self.sesi.baca() as conn:
            baca = "SELECT id, nama, nip, tempat_lahir, golongan, _del FROM pegawai ORDER BY id"
            return {r[0]: tuple(r[1:]) for r in conn.exec_driver_sql(baca)}

    def hitung(self, tabel: str, syarat: str = "1=1", *isi: object) -> int:
        with self.sesi.baca() as conn:
            r = Pelaksana.dari(conn).satu(f"SELECT count(*) FROM {tabel} WHERE {syarat}", isi)
        return int(r[0]) if r else 0

    def isi_semua(self) -> dict[str, list[tuple[object, ...]]]:
        """All synced tables without local numbers, and the set of commits: what must agree everywhere."""
        from kinerja_desktop.store.tabel import SINKRON

        hasil: dict[str, list[tuple[object, ...]]] = {}
        with self.sesi.baca() as conn:
            for t, spek in SINKRON.items():
                kolom = ", ".join(("id", "_del", *spek.kolom))
                hasil[t] = [tuple(r) for r in conn.exec_driver_sql(f"SELECT {kolom} FROM {t} ORDER BY id")]
            for t, kolom in (
                ("journal_commit", "hash"),
                ("sync_conflict", "tabel, row_id, kelompok, ref, nilai, resolved_by IS NULL"),
                ("sync_waiting", "hash"),
            ):
                baca = f"SELECT {kolom} FROM {t} ORDER BY {kolom}"
                hasil[t] = [tuple(r) for r in conn.exec_driver_sql(baca)]
        return hasil

    def kirim(self) -> Path:
        (berkas,) = tukar.kirim_adk(self.sesi, self.folder / "keluar").berkas
        return berkas.path

    def terima(self, *path: Path) -> tukar.HasilTerima:
        return tukar.terima_adk(self.sesi, list(path))

    def buka_lagi(self) -> None:
        self.sesi.db.tutup()
        with folder_orang(self.data):
            self.sesi = buka_kantor(self.lokasi, self.jam)


def gabungkan(kantor: Tempat, pusat: Tempat) -> None:
    """Invitation, request, acceptance and certificate, all by file."""
    u = tukar.undang(pusat.sesi, f"Kecamatan {kantor.nama}", pusat.folder)
    tukar.gabung(kantor.sesi, u.path, u.kode)
    pusat.terima(kantor.kirim())
    tukar.terima_kantor(pusat.sesi, u.nomor)
    for b in tukar.kirim_adk(pusat.sesi, pusat.folder / "keluar").berkas:
        if b.kepada == f"Kecamatan {kantor.nama}":
            kantor.terima(b.path)


@contextmanager
def folder_orang(data: Path | None) -> Iterator[None]:
    """Another person's user folder, with keys of its own."""
    lama = os.environ["KINERJA_DATA"]
    os.environ["KINERJA_DATA"] = str(data or lama)
    try:
        yield
    finally:
        os.environ["KINERJA_DATA"] = lama


def dua_pc(kantor: Tempat, pusat: Tempat) -> Tempat:
    """The office's database copied to a second PC with its own user folder; both are accepted."""
    pc2 = salin_pc(kantor, "pc2", kantor.folder / "pc2" / "data")
    with folder_orang(pc2.data):
        berkas = pc2.kirim()
    assert pusat.terima(berkas).calon == 1
    tukar.terima_kantor(pusat.sesi, tukar.daftar_kantor(pusat.sesi)[0].nomor)
    return pc2


def salin_pc(kantor: Tempat, nama: str, data: Path | None) -> Tempat:
    """A copy of the office's database; without a user folder of its own it shares the key (a cloned disk)."""
    kantor.sesi.db.tutup()
    folder = kantor.folder / nama
    folder.mkdir()
    shutil.copy(kantor.db_path, folder / kantor.db_path.name)
    kantor.buka_lagi()
    with folder_orang(data):
        sesi = buka_kantor(folder / kantor.db_path.name, kantor.jam)
        sesi.db.simpan_meta({"nama_pc": "PC2"})
    return Tempat(kantor.nama, folder, sesi, kantor.jam, data)
