"""Offices for tests: a database made once and copied, a fixed clock, invented people with counters."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta, timezone
from pathlib import Path
from typing import Any

from kinerja_desktop.domain.kepegawaian import JenisJabatan, JenisUnit, StatusPegawai
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.system.jam import JamTetap
from tests.sekali import dipakai_bersama

HARI = date(2026, 1, 5)
WITA = timezone(timedelta(hours=8))


def jam_uji() -> JamTetap:
    """Nine in the morning of 5 January 2026."""
    return JamTetap(HARI, WITA)


@contextmanager
def folder_data(folder: Path) -> Iterator[None]:
    """KINERJA_DATA for the time of the block, no keyring of the machine."""
    lama = os.environ.get("KINERJA_DATA")
    os.environ.update(KINERJA_DATA=str(folder), KINERJA_TANPA_KEYRING="1")
    try:
        yield
    finally:
        if lama is None:
            os.environ.pop("KINERJA_DATA", None)
        else:
            os.environ["KINERJA_DATA"] = lama


@dataclass(frozen=True)
class Cetakan:
    """A database with its keys, to be copied for every test."""

    berkas: Path
    data: Path

    def salin(self, tujuan: Path, data: Path) -> Path:
        """Copy the database to `tujuan` and its keys to the data folder of the test."""
        shutil.copy2(self.berkas, tujuan)
        shutil.copytree(self.data, data, dirs_exist_ok=True)
        return tujuan


def buat_cetakan(akar: Path, isi: str) -> Cetakan:
    """A template of one's own, to be filled or copied: `isi` "kosong" (schema only), "kantor" or "pusat"."""
    data = akar / f"data-{isi}"
    return Cetakan(_cetakan(akar / "asal", isi).salin(akar / f"{isi}.db", data), data)


@dipakai_bersama
def _cetakan(akar: Path, isi: str) -> Cetakan:
    from kinerja_desktop.services.kantor import buat_kantor
    from kinerja_desktop.store.buka import buat_database

    akar.mkdir(exist_ok=True)
    berkas, data = akar / f"{isi}.db", akar / f"data-{isi}"
    with folder_data(data):
        if isi == "kosong":
            buat_database(berkas, jam_uji()).tutup()
        elif isi == "pusat":
            buat_kantor(berkas, jam_uji(), "BKPSDM Contoh", "Pemerintah Kabupaten Contoh", "pusat").db.tutup()
        else:
            buat_kantor(
                berkas, jam_uji(), "Kecamatan Sukamaju", "Pemerintah Kabupaten Contoh", tempat="Sukamaju"
            ).db.tutup()
    return Cetakan(berkas, data)


@dataclass
class Pabrik:
    """Makes units, posts and people with invented names; every one is different."""

    sesi: Sesi
    _nomor: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def nip(self, nomor: int) -> str:
        """A valid invented PNS number, born and appointed with the counter."""
        lahir = f"19{80 + nomor // 300 % 15}{nomor % 12 + 1:02d}{nomor % 27 + 1:02d}"
        return f"{lahir}201001{nomor % 2 + 1}{nomor % 900 + 1:03d}"

    def unit(self, nama: str = "", jenis: JenisUnit = JenisUnit.SEKSI, induk: bytes | None = None) -> bytes:
        """A unit of the office."""
        n = next(self._nomor)
        isi = {"nama": nama or f"Seksi Uji {n}", "jenis": jenis.value, "induk_id": induk, "urut": n}
        with self.sesi.kerja("uji", "Siapkan unit") as uow:
            return uow.insert("unit", isi)

    def jabatan(self, nama: str = "", unit: bytes | None = None, **isi: Any) -> bytes:
        """A post; pelaksana unless told."""
        n = next(self._nomor)
        nilai = {"jenis": JenisJabatan.PELAKSANA.value, **isi, "nama": nama or f"Pengadministrasi Uji {n}"}
        with self.sesi.kerja("uji", "Siapkan jabatan") as uow:
            return uow.insert("jabatan", {**nilai, "unit_id": unit, "urut": n})

    def pegawai(self, nama: str = "", **isi: Any) -> bytes:
        """A person; PNS III/a, active, with a NIP of their own unless told."""
        n = next(self._nomor)
        nilai = {
            "nip": self.nip(n),
            "nama": nama or f"Pegawai Uji {n}",
            "status": StatusPegawai.PNS.value,
            "golongan": "III/a",
            "kedudukan": "aktif",
            "tanggal_lahir": "1980-01-01",
            **isi,
        }
        with self.sesi.kerja("uji", "Siapkan pegawai") as uow:
            return uow.insert("pegawai", nilai)

    def penempatan(
        self, pegawai: bytes, jabatan: bytes, unit: bytes | None, mulai: str = "2025-01-01", **isi: Any
    ) -> bytes:
        """A placement; definitif and still running unless told."""
        nilai = {"jenis": "definitif", **isi, "pegawai_id": pegawai, "jabatan_id": jabatan, "unit_id": unit}
        with self.sesi.kerja("uji", "Siapkan penempatan") as uow:
            return uow.insert("penempatan", {**nilai, "mulai": mulai})

    def orang(self, jabatan: str, unit: bytes | None, nama: str = "", **isi: Any) -> bytes:
        """A person placed in a new post of this name since 1 January 2025."""
        from kinerja_desktop.domain.kepegawaian import golongkan_jabatan, pimpinan_mandiri_bawaan

        jenis, eselon, jenjang = golongkan_jabatan(jabatan)
        mandiri = int(pimpinan_mandiri_bawaan(jabatan))
        pos = self.jabatan(
            jabatan, unit, jenis=jenis.value, eselon=eselon, jenjang=jenjang, pimpinan_mandiri=mandiri
        )
        pegawai = self.pegawai(nama, **isi)
        self.penempatan(pegawai, pos, unit)
        return pegawai

    def relasi(self, pegawai: bytes, penilai: bytes, atasan: bytes | None = None, **isi: Any) -> bytes:
        """A relation, confirmed since 1 January 2025 unless told."""
        nilai = {"mulai": "2025-01-01", "status": "dikonfirmasi", "sumber": "tangan", **isi}
        with self.sesi.kerja("uji", "Siapkan relasi") as uow:
            return uow.insert(
                "relasi_penilai",
                {**nilai, "pegawai_id": pegawai, "penilai_id": penilai, "atasan_penilai_id": atasan},
            )
