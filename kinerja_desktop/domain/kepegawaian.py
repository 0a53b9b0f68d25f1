"""People, units, posts and placements of an office as plain values; ids are 16 bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class StatusPegawai(StrEnum):
    """Kind of employment; LUAR is an official from outside the office who only assesses."""

    PNS = "PNS"
    CPNS = "CPNS"
    PPPK = "PPPK"
    PPPK_PW = "PPPK_PW"
    LUAR = "LUAR"


class Kedudukan(StrEnum):
    """Standing of a person on the staff list; all but AKTIF and TUGAS_BELAJAR leave the count of duties."""

    AKTIF = "aktif"
    PENSIUN = "pensiun"
    MENINGGAL = "meninggal"
    MUTASI_KELUAR = "mutasi_keluar"
    TUGAS_BELAJAR = "tugas_belajar"
    CLTN = "cltn"


class JenisJabatan(StrEnum):
    """Group of a post (UU 20/2023: manajerial and nonmanajerial), plus political officials as assessors."""

    JPT = "jpt"
    ADMINISTRATOR = "administrator"
    PENGAWAS = "pengawas"
    FUNGSIONAL = "fungsional"
    PELAKSANA = "pelaksana"
    POLITIS = "politis"
    LAIN = "lain"


class JenisPenempatan(StrEnum):
    """How a post is held: definitif, or acting as plt or plh."""

    DEFINITIF = "definitif"
    PLT = "plt"
    PLH = "plh"


class JenisUnit(StrEnum):
    """Kind of unit; decides who heads it and how it is printed."""

    INSTANSI = "instansi"
    KECAMATAN = "kecamatan"
    SEKRETARIAT = "sekretariat"
    SUBBAGIAN = "subbagian"
    SEKSI = "seksi"
    KELURAHAN = "kelurahan"
    LAIN = "lain"


class Peran(StrEnum):
    """What a person at the keyboard is allowed to be."""

    OPERATOR = "operator"
    PEGAWAI = "pegawai"
    PENILAI = "penilai"
    PIMPINAN = "pimpinan"
    PENGAWAS = "pengawas"
    PUSAT = "pusat"


class StatusRelasi(StrEnum):
    """A relation is only proposed until a person confirms it."""

    USULAN = "usulan"
    DIKONFIRMASI = "dikonfirmasi"


NAMA_STATUS: dict[StatusPegawai, str] = {
    StatusPegawai.PNS: "PNS",
    StatusPegawai.CPNS: "CPNS",
    StatusPegawai.PPPK: "PPPK",
    StatusPegawai.PPPK_PW: "PPPK Paruh Waktu",
    StatusPegawai.LUAR: "Pejabat luar",
}


@dataclass(frozen=True, slots=True)
class Unit:
    """One organisational unit; `urut` orders siblings from 1."""

    id: bytes
    nama: str
    induk_id: bytes | None = None
    jenis: JenisUnit = JenisUnit.LAIN
    urut: int = 0


@dataclass(frozen=True, slots=True)
class Jabatan:
    """One post; `pimpinan_mandiri` means SKP form (a); `eselon` like "III.a", `jenjang` like "Ahli Muda"."""

    id: bytes
    nama: str
    unit_id: bytes | None = None
    jenis: JenisJabatan = JenisJabatan.PELAKSANA
    eselon: str = ""
    jenjang: str = ""
    pimpinan_mandiri: bool = False
    atasan_jabatan_id: bytes | None = None


@dataclass(frozen=True, slots=True)
class Pegawai:
    """One person; `nip` is 18 digits or empty, `golongan` a code of `pangkat.py` ("III/d", "IX") or empty."""

    id: bytes
    nip: str
    nama: str
    gelar_depan: str = ""
    gelar_belakang: str = ""
    tempat_lahir: str = ""
    tanggal_lahir: date | None = None
    jenis_kelamin: str = ""
    status: StatusPegawai = StatusPegawai.PNS
    golongan: str = ""
    tmt_golongan: date | None = None
    pendidikan: str = ""
    kedudukan: Kedudukan = Kedudukan.AKTIF
    nrp: str = ""
    instansi_luar: str = ""

    @property
    def nama_lengkap(self) -> str:
        """Name with titles: "Drs. Darto Kusumo, M.Si."."""
        return nama_lengkap(self.nama, self.gelar_depan, self.gelar_belakang)


@dataclass(frozen=True, slots=True)
class Penempatan:
    """A person holding a post from `mulai` to `sampai` (inclusive; None = still)."""

    id: bytes
    pegawai_id: bytes
    jabatan_id: bytes
    unit_id: bytes | None
    jenis: JenisPenempatan
    mulai: date
    sampai: date | None = None
    nomor_sk: str = ""


@dataclass(frozen=True, slots=True)
class RelasiPenilai:
    """Who assesses whom from `mulai` to `sampai` (inclusive).

    `sebagai` (the assessor) and `sebagai_atasan` (the superior above) are "plt", "plh" or "", the own post.
    """

    id: bytes
    pegawai_id: bytes
    penilai_id: bytes
    atasan_penilai_id: bytes | None
    mulai: date
    sampai: date | None = None
    sebagai: str = ""
    status: StatusRelasi = StatusRelasi.USULAN
    sumber: str = ""
    alasan: str = ""
    sebagai_atasan: str = ""


def nama_lengkap(nama: str, gelar_depan: str = "", gelar_belakang: str = "") -> str:
    """Name as printed: front titles, name, comma, back titles; empty parts leave no stray marks."""
    depan, inti, belakang = (" ".join(t.split()) for t in (gelar_depan, nama, gelar_belakang))
    belakang = belakang.strip(" ,")
    dasar = f"{depan} {inti}".strip()
    return f"{dasar}, {belakang}" if belakang else dasar


def berlaku_pada(mulai: date, sampai: date | None, tanggal: date) -> bool:
    """True when `tanggal` lies in the inclusive range; an open end lasts for ever."""
    return mulai <= tanggal and (sampai is None or tanggal <= sampai)


def penempatan_pada(daftar: list[Penempatan], pegawai_id: bytes, tanggal: date) -> Penempatan | None:
    """The main placement on a date: definitif before plt before plh, the later start first; None if none."""
    urutan = [JenisPenempatan.DEFINITIF, JenisPenempatan.PLT, JenisPenempatan.PLH]
    cocok = [p for p in daftar if p.pegawai_id == pegawai_id and berlaku_pada(p.mulai, p.sampai, tanggal)]
    return min(cocok, key=lambda p: (urutan.index(p.jenis), -p.mulai.toordinal()), default=None)


_AWALAN_PELAKSANA_TUGAS = re.compile(
    r"^(pl[th])\.?\s+|^(pelaksana\s+tugas|pelaksana\s+harian)\s+", re.IGNORECASE
)
_JENJANG_JF = re.compile(
    r"\b(ahli\s+(?:pertama|muda|madya|utama)\b|(?:pemula|terampil|mahir|penyelia)$)", re.IGNORECASE
)
_POLITIS = re.compile(r"^(?:wakil\s+)?(?:bupati|wali\s?kota|gubernur|menteri|presiden)\b")
# Order matters: the first pattern that fits the start of the post's name decides.
_POLA_JABATAN: tuple[tuple[re.Pattern[str], JenisJabatan, str], ...] = tuple(
    (re.compile(pola), jenis, eselon)
    for pola, jenis, eselon in (
        (r"camat\b", JenisJabatan.ADMINISTRATOR, "III.a"),
        (r"(?:sekretaris\s+(?:kecamatan|camat)|sekcam)\b", JenisJabatan.ADMINISTRATOR, "III.b"),
        (r"lurah\b", JenisJabatan.PENGAWAS, "IV.a"),
        (r"(?:sekretaris\s+(?:kelurahan|lurah)|seklur)\b", JenisJabatan.PENGAWAS, "IV.b"),
        (r"(?:kepala\s+sub\s?-?\s?bagian|kasub\s?bag)\b", JenisJabatan.PENGAWAS, "IV.b"),
        (r"(?:kepala\s+seksi|kasi)\b", JenisJabatan.PENGAWAS, "IV.a"),
        (r"(?:kepala\s+sub\s?-?\s?bidang|kasubid|kepala\s+upt)\b", JenisJabatan.PENGAWAS, "IV.a"),
        (r"sekretaris\s+daerah\b", JenisJabatan.JPT, "II.a"),
        (
            r"(?:kepala\s+(?:dinas|badan)|staf\s+ahli|inspektur(?=$|\s+(?:daerah|kabupaten|kota)))\b",
            JenisJabatan.JPT,
            "II.b",
        ),
        (
            r"asisten\s+(?:sekretaris|sekda|pemerintahan|perekonomian|administrasi|i{1,3})\b",
            JenisJabatan.JPT,
            "II.b",
        ),
        (r"(?:kepala\s+bagian|kabag)\b", JenisJabatan.ADMINISTRATOR, "III.a"),
        (r"(?:kepala\s+bidang|kabid)\b", JenisJabatan.ADMINISTRATOR, "III.b"),
    )
)


def nama_jabatan_inti(nama: str) -> tuple[str, str]:
    """The post without "Plt."/"Plh." and which of the two it was ("", "plt", "plh")."""
    rapi = " ".join(nama.split())
    cocok = _AWALAN_PELAKSANA_TUGAS.match(rapi)
    if cocok is None:
        return rapi, ""
    sebagai = (cocok[1] or ("plt" if "tugas" in cocok[2].lower() else "plh")).lower()
    return rapi[cocok.end() :], sebagai


def golongkan_jabatan(nama: str, nama_unit: str = "") -> tuple[JenisJabatan, str, str]:
    """(kind, eselon "IV.a", level "Ahli Muda") from a post's name; the unit's name helps; else pelaksana."""
    inti = nama_jabatan_inti(nama)[0].casefold()
    unit = " ".join(nama_unit.split()).casefold()
    if not inti:
        return JenisJabatan.LAIN, "", ""
    if _POLITIS.match(inti):
        return JenisJabatan.POLITIS, "", ""
    if inti == "sekretaris" and "kelurahan" in unit:
        inti = "sekretaris kelurahan"
    elif inti == "sekretaris" and "kecamatan" in unit:
        inti = "sekretaris kecamatan"
    cocok = _JENJANG_JF.search(inti)
    if cocok is not None:  # before the posts: "Asisten Apoteker Terampil" is no assistant of the Sekda
        return JenisJabatan.FUNGSIONAL, "", " ".join(cocok[1].split()).title()
    for pola, jenis, eselon in _POLA_JABATAN:
        if pola.match(inti):
            if "seksi" in pola.pattern and ("kelurahan" in unit or "kelurahan" in inti):
                return jenis, "IV.b", ""  # a section of a kelurahan ranks below one of the kecamatan
            return jenis, eselon, ""
    return JenisJabatan.PELAKSANA, "", ""


def pimpinan_mandiri_bawaan(nama: str) -> bool:
    """Default of the flag for SKP form (a): true for a camat and above, false for a lurah (local use)."""
    jenis = golongkan_jabatan(nama)[0]
    return jenis in (JenisJabatan.JPT, JenisJabatan.POLITIS) or (
        jenis is JenisJabatan.ADMINISTRATOR and nama_jabatan_inti(nama)[0].casefold().startswith("camat")
    )
