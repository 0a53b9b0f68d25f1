"""Read models of Beranda: four cards, who is waiting, the first three steps, and the centre's offices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.services.komputer_kantor import AsalData
from kinerja_desktop.services.tujuan import Tujuan

AMAN = "aman"
SEGERA = "segera"
LEWAT = "lewat"


@dataclass(frozen=True, slots=True)
class Kartu:
    """One card: a number, its deadline in words with tone aman/segera/lewat, one button and its target."""

    kunci: str
    judul: str
    angka: int
    keterangan: str
    tenggat: str
    nada: str
    tombol: str
    tujuan: Tujuan


@dataclass(frozen=True, slots=True)
class BarisTunggu:
    """One person waiting: what is missing, until when, the next step, and the field that Enter opens."""

    pegawai_id: bytes
    skp_id: bytes | None
    nama: str
    jabatan: str
    unit: str
    kurang: str
    tenggat: str
    nada: str
    langkah: str
    tujuan: Tujuan
    batas: date | None


@dataclass(frozen=True, slots=True)
class LangkahAwal:
    """One of the first steps of a new office or PC, ticked when done; without `tombol` others take it."""

    nomor: int
    judul: str
    keterangan: str
    selesai: bool
    tombol: str
    tujuan: Tujuan


@dataclass(frozen=True, slots=True)
class BarisKantor:
    """One office at the centre: when its last file came, how many changes, whether it is late.

    `ruang` is the office's number, 0 while it has only been invited.
    """

    writer: bytes
    nama: str
    keadaan: str
    terakhir: str
    berkas: str
    seq: int
    menunggu: int
    terlambat: bool
    keterangan: str
    ruang: int = 0


@dataclass(frozen=True, slots=True)
class RingkasanBeranda:
    """Everything Beranda shows; `langkah_awal` is filled instead of the cards while an office is new.

    `asal` tells from where the data of a PC will come that has none yet.
    """

    sapaan: str
    tanggal: str
    peran: str
    kartu: tuple[Kartu, ...]
    tunggu: tuple[BarisTunggu, ...]
    langkah_awal: tuple[LangkahAwal, ...]
    kantor: tuple[BarisKantor, ...]
    asal: AsalData | None = None
