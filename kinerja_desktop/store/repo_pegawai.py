"""People of the office as domain values, and the rows of the staff list in a few statements."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from kinerja_desktop.domain.kepegawaian import (
    Jabatan,
    JenisPenempatan,
    Kedudukan,
    Pegawai,
    Penempatan,
    RelasiPenilai,
    StatusPegawai,
    Unit,
    nama_lengkap,
    penempatan_pada,
)
from kinerja_desktop.domain.mutasi import pada as kecuali_pada
from kinerja_desktop.domain.pangkat import golongan_menurut_kode, urutan_golongan
from kinerja_desktop.domain.penilai import penilai_pada
from kinerja_desktop.store import repo_mutasi
from kinerja_desktop.store import tabel as t
from kinerja_desktop.store.pelaksana import Pelaksana, Sambungan
from kinerja_desktop.store.repo_dasar import kedudukan_kini, pilihan, tanggal
from kinerja_desktop.store.repo_penilai import relasi_semua
from kinerja_desktop.store.repo_unit import jabatan_semua, penempatan_semua, unit_semua
from kinerja_desktop.store.saring_ruang import di_antara, syarat

_AWALAN = {JenisPenempatan.PLT: "Plt. ", JenisPenempatan.PLH: "Plh. "}


@dataclass(frozen=True, slots=True)
class Sosok:
    """A person together with the post and unit held on one date (None where there is no placement)."""

    pegawai: Pegawai
    jabatan: Jabatan | None = None
    unit: Unit | None = None
    penempatan: Penempatan | None = None

    @property
    def nama_jabatan(self) -> str:
        """Post as printed, "Plt. Camat" for an acting holder; "" when none."""
        if self.jabatan is None:
            return ""
        awalan = _AWALAN.get(self.penempatan.jenis, "") if self.penempatan else ""
        return f"{awalan}{self.jabatan.nama}"

    @property
    def nama_unit(self) -> str:
        """Name of the unit; the outside institution for an official from outside."""
        return self.unit.nama if self.unit else self.pegawai.instansi_luar


@dataclass(frozen=True, slots=True)
class RingkasPegawai:
    """One row of the staff list; `golongan` a code, `pangkat` "" for PPPK, `status_skp` of the year or ""."""

    id: bytes
    nip: str
    nama: str
    gelar_depan: str
    gelar_belakang: str
    nama_lengkap: str
    pangkat: str
    golongan: str
    jabatan: str
    unit: str
    status: StatusPegawai
    kedudukan: Kedudukan
    tanggal_lahir: date | None
    penilai_nama: str = ""
    penilai_status: str = ""
    status_skp: str = ""
    skp_id: bytes | None = None
    jabatan_id: bytes | None = None
    unit_id: bytes | None = None
    jenis_kelamin: str = ""
    kecuali: str = ""
    """Why and by which letter the person is left out of the counts today; "" when counted."""


_BACA = (
    "SELECT id, nip, nama, gelar_depan, gelar_belakang, tempat_lahir, tanggal_lahir, jenis_kelamin, status, "
    f"golongan, tmt_golongan, pendidikan, {kedudukan_kini()}, nrp, instansi_luar FROM pegawai WHERE _del = 0"
)


def _pegawai(r: tuple[Any, ...]) -> Pegawai:
    id_, nip, nama, depan, belakang, tempat, lahir, kelamin, status, golongan, tmt, didik, duduk, *akhir = r
    return Pegawai(
        id_, nip, nama, depan, belakang, tempat, tanggal(lahir), kelamin,
        pilihan(StatusPegawai, status, StatusPegawai.PNS), golongan, tanggal(tmt), didik,
        pilihan(Kedudukan, duduk, Kedudukan.AKTIF), *akhir,
    )  # fmt: skip


def pegawai_semua(
    conn: Sambungan, pegawai: Iterable[bytes] | None = None, ruang: Collection[bytes] | None = None
) -> dict[bytes, Pegawai]:
    """People by id (all when None, or those of some offices), in the order in which they were added."""
    saring, isi = syarat("id", ruang)
    di, orang = di_antara("id", pegawai)
    p = Pelaksana.dari(conn)
    baris = p.semua(f"{_BACA}{saring}{di} ORDER BY id", [p.hari, *isi, *orang])
    return {r[0]: _pegawai(r) for r in baris}


def pegawai_satu(conn: Sambungan, pegawai_id: bytes) -> Pegawai | None:
    """One person, or None when unknown or deleted."""
    return pegawai_semua(conn, [pegawai_id]).get(pegawai_id)


def pegawai_menurut_nip(conn: Connection, nip: str) -> Pegawai | None:
    """The person with this NIP (18 digits), or None."""
    p = Pelaksana.dari(conn)
    r = p.satu(f"{_BACA} AND nip = ? ORDER BY id LIMIT 1", [p.hari, nip])
    return _pegawai(r) if r else None


def kolom_semua(conn: Connection) -> dict[bytes, dict[str, str]]:
    """All columns of people by id, as stored; the standing is today's."""
    kolom = t.SINKRON["pegawai"].kolom
    baca = ", ".join(kedudukan_kini() if k == "kedudukan" else k for k in kolom)
    p = Pelaksana.dari(conn)
    baris = p.semua(f"SELECT id, {baca} FROM pegawai WHERE _del = 0", [p.hari])
    return {r[0]: dict(zip(kolom, r[1:], strict=True)) for r in baris}


def sosok_semua(conn: Connection, pada: date, pegawai: Iterable[bytes] | None = None) -> dict[bytes, Sosok]:
    """People (all when None) with post and unit on a date: definitif before plt before plh."""
    orang = pegawai_semua(conn, pegawai)
    return rakit_sosok(orang, penempatan_semua(conn), jabatan_semua(conn), unit_semua(conn), pada)


def rakit_sosok(
    orang: dict[bytes, Pegawai],
    penempatan: list[Penempatan],
    jabatan: dict[bytes, Jabatan],
    unit: dict[bytes, Unit],
    pada: date,
) -> dict[bytes, Sosok]:
    """The same from values already read."""
    menurut_orang: dict[bytes, list[Penempatan]] = {}
    for p in penempatan:
        menurut_orang.setdefault(p.pegawai_id, []).append(p)
    hasil = {}
    for kunci, pegawai in orang.items():
        tempat = penempatan_pada(menurut_orang.get(kunci, []), kunci, pada)
        if tempat is None:
            hasil[kunci] = Sosok(pegawai)
            continue
        pos = jabatan.get(tempat.jabatan_id)
        unit_id = tempat.unit_id or (pos.unit_id if pos else None)
        hasil[kunci] = Sosok(pegawai, pos, unit.get(unit_id) if unit_id else None, tempat)
    return hasil


def jumlah_skp(conn: Connection, pegawai_id: bytes) -> int:
    """How many SKP a person has, of any year and state."""
    baca = "SELECT count(*) FROM skp WHERE _del = 0 AND pegawai_id = ?"
    r = Pelaksana.dari(conn).satu(baca, [pegawai_id])
    return int(r[0]) if r else 0


def jumlah_dipilih(conn: Connection, pegawai_id: bytes) -> int:
    """On how many SKP of others somebody was chosen as assessor, or as the assessor's superior."""
    baca = "SELECT count(*) FROM skp WHERE _del = 0 AND (penilai_id = ? OR atasan_penilai_id = ?)"
    r = Pelaksana.dari(conn).satu(baca, [pegawai_id, pegawai_id])
    return int(r[0]) if r else 0


def status_skp(conn: Connection, tahun: int) -> dict[bytes, tuple[str, bytes]]:
    """State and id of the newest SKP of each person in a year."""
    baca = (
        "SELECT pegawai_id, status, id FROM skp WHERE _del = 0 AND tahun = ? AND status <> 'dibatalkan' "
        "ORDER BY mulai, revisi"
    )
    return {r[0]: (r[1], r[2]) for r in Pelaksana.dari(conn).semua(baca, [tahun])}


def ringkas(conn: Connection, pada: date) -> list[RingkasPegawai]:
    """Everybody on the list (officials from outside too), seniority order: class, then birth date."""
    sosok = sosok_semua(conn, pada)
    skp = status_skp(conn, pada.year)
    relasi: dict[bytes, list[RelasiPenilai]] = {}
    for r in relasi_semua(conn):
        relasi.setdefault(r.pegawai_id, []).append(r)
    kecuali = repo_mutasi.pengecualian(Pelaksana.dari(conn))
    hasil = []
    for s in sosok.values():
        p = s.pegawai
        luar = kecuali_pada(kecuali.get(p.id, ()), pada)
        golongan = golongan_menurut_kode(p.golongan)
        kini, _ = penilai_pada(relasi.get(p.id, ()), p.id, pada)
        status, skp_id = skp.get(p.id, ("", None))
        hasil.append(
            RingkasPegawai(
                id=p.id,
                nip=p.nip,
                nama=p.nama,
                gelar_depan=p.gelar_depan,
                gelar_belakang=p.gelar_belakang,
                nama_lengkap=nama_lengkap(p.nama, p.gelar_depan, p.gelar_belakang),
                pangkat=golongan.pangkat if golongan else "",
                golongan=p.golongan,
                jabatan=s.nama_jabatan,
                unit=s.nama_unit,
                status=p.status,
                kedudukan=p.kedudukan,
                tanggal_lahir=p.tanggal_lahir,
                penilai_nama=sosok[kini.penilai_id].pegawai.nama_lengkap
                if kini and kini.penilai_id in sosok
                else "",
                penilai_status=kini.status.value if kini else "",
                status_skp=status,
                skp_id=skp_id,
                jabatan_id=s.jabatan.id if s.jabatan else None,
                unit_id=s.unit.id if s.unit else None,
                jenis_kelamin=p.jenis_kelamin,
                kecuali=luar.sebutan if luar else "",
            )
        )
    return sorted(hasil, key=_senioritas)


def _senioritas(r: RingkasPegawai) -> tuple[int, date, str]:
    return (-urutan_golongan(r.golongan), r.tanggal_lahir or date.max, r.nama.casefold())
