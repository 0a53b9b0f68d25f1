"""The evaluation team: roles of members, states of rounds and steps, and when a step is overdue."""

from __future__ import annotations

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
