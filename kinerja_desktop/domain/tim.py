"""The evaluation team: roles of members, states of rounds and steps, and when a step is overdue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class KedudukanTim(StrEnum):
    """Role of a member."""

    KETUA = "ketua"
    SEKRETARIS = "sekretaris"
    ANGGOTA = "anggota"


class StatusPutaran(StrEnum):
    """State of a round."""

    BERJALAN = "berjalan"
    SELESAI = "selesai"


class JenisTemuan(StrEnum):
    """What a finding is about."""

    CAPAIAN = "capaian"
    PERILAKU = "perilaku"
    ADMINISTRASI = "administrasi"
    LAYANAN = "layanan"


class StatusLangkah(StrEnum):
    """State of a corrective step as typed; overdue is computed."""

    BELUM = "belum"
    BERJALAN = "berjalan"
    SELESAI = "selesai"


@dataclass(frozen=True, slots=True)
class RekamTim:
    """A team by its letter."""

    id: bytes
    tahun: int
    nama: str
    nomor: str
    tanggal: date | None
    mulai: date | None
    sampai: date | None
    keterangan: str


@dataclass(frozen=True, slots=True)
class RekamAnggota:
    """A member: of the staff, or somebody from outside by name."""

    id: bytes
    tim_id: bytes
    pegawai_id: bytes | None
    nama: str
    kedudukan: KedudukanTim
    urut: int


@dataclass(frozen=True, slots=True)
class RekamPutaran:
    """A round of a team."""

    id: bytes
    tim_id: bytes
    periode_id: bytes | None
    urut: int
    judul: str
    tanggal: date | None
    cakupan: str
    kesimpulan: str
    status: StatusPutaran


@dataclass(frozen=True, slots=True)
class RekamTemuan:
    """A finding about a person, a work result or a unit."""

    id: bytes
    putaran_id: bytes
    unit_id: bytes | None
    pegawai_id: bytes | None
    rhk_id: bytes | None
    urut: int
    jenis: JenisTemuan
    teks: str


@dataclass(frozen=True, slots=True)
class RekamLangkah:
    """A corrective step of a finding."""

    id: bytes
    temuan_id: bytes
    urut: int
    teks: str
    penanggung_id: bytes | None
    batas: date | None
    status: StatusLangkah
    hasil: str
    tanggal_selesai: date | None


NAMA_KEDUDUKAN: dict[KedudukanTim, str] = {
    KedudukanTim.KETUA: "Ketua",
    KedudukanTim.SEKRETARIS: "Sekretaris",
    KedudukanTim.ANGGOTA: "Anggota",
}
NAMA_PUTARAN: dict[StatusPutaran, str] = {
    StatusPutaran.BERJALAN: "Berjalan",
    StatusPutaran.SELESAI: "Selesai",
}
NAMA_TEMUAN: dict[JenisTemuan, str] = {
    JenisTemuan.CAPAIAN: "Capaian kinerja",
    JenisTemuan.PERILAKU: "Perilaku kerja",
    JenisTemuan.ADMINISTRASI: "Administrasi",
    JenisTemuan.LAYANAN: "Pelayanan",
}
NAMA_LANGKAH: dict[StatusLangkah, str] = {
    StatusLangkah.BELUM: "Belum",
    StatusLangkah.BERJALAN: "Berjalan",
    StatusLangkah.SELESAI: "Selesai",
}


def lewat_tenggat(status: StatusLangkah, batas: date | None, hari: date) -> bool:
    """True when a step that is not finished has passed its last day (the day itself still counts)."""
    return status is not StatusLangkah.SELESAI and batas is not None and batas < hari


def nama_keadaan(status: StatusLangkah, batas: date | None, hari: date) -> str:
    """State in words: "Lewat tenggat 3 hari" goes before what was typed."""
    if lewat_tenggat(status, batas, hari):
        assert batas is not None
        return f"Lewat tenggat {(hari - batas).days} hari"
    return NAMA_LANGKAH[status]


def kalimat_lewat(banyak: int) -> str:
    """ "3 langkah lewat tenggat"; "" for none."""
    return f"{banyak} langkah lewat tenggat" if banyak else ""
