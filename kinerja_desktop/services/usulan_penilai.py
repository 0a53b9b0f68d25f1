"""Proposals of assessors inside an open unit of work: from the posts, stored until a person decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.kepegawaian import (
    JenisPenempatan,
    Kedudukan,
    Pegawai,
    Penempatan,
    RelasiPenilai,
    StatusPegawai,
    StatusRelasi,
    berlaku_pada,
    golongkan_jabatan,
)
from kinerja_desktop.domain.penilai import (
    KEPALA_DAERAH,
    SEKDA,
    SUMBER_JABATAN,
    SUMBER_KOLOM,
    OrangBerjabatan,
    UsulanPenilai,
    usulkan_penilai,
)
from kinerja_desktop.store import repo_pegawai, repo_penilai, repo_unit
from kinerja_desktop.store.repo_dasar import teks_tanggal

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kinerja_desktop.store.unit_of_work import UnitOfWork

BERTUGAS = frozenset({Kedudukan.AKTIF, Kedudukan.TUGAS_BELAJAR})
PERHATIKAN = "Perhatikan: "
_AWALAN = {JenisPenempatan.PLT: "Plt. ", JenisPenempatan.PLH: "Plh. "}


@dataclass(frozen=True, slots=True)
class Susunan:
    """Who holds which post on a date, as the domain's rule wants it, and since when."""

    orang: list[OrangBerjabatan]
    sejak: dict[bytes, date]
    acting_sampai: dict[bytes, date | None]


def _berlaku_atau_nanti(daftar: list[Penempatan], pada: date) -> list[Penempatan]:
    """Placements on the date; when there is none, the next one to begin."""
    kini = [p for p in daftar if berlaku_pada(p.mulai, p.sampai, pada)]
    nanti = [p for p in daftar if p.mulai > pada]
    return kini or nanti[:1]


def susunan(conn: Connection, pada: date, atasan_langsung: Mapping[bytes, str] | None = None) -> Susunan:
    """The office on a date: people in service and outside officials, each post with its unit's parents."""
    pegawai = repo_pegawai.pegawai_semua(conn)
    jabatan = repo_unit.jabatan_semua(conn)
    unit = repo_unit.unit_semua(conn)
    milik: dict[bytes, list[Penempatan]] = {}
    for p in repo_unit.penempatan_semua(conn):
        milik.setdefault(p.pegawai_id, []).append(p)
    hasil = Susunan([], {}, {})
    for kunci, q in pegawai.items():
        if q.kedudukan not in BERTUGAS:
            continue
        for p in _berlaku_atau_nanti(milik.get(kunci, []), pada):
            pos = jabatan.get(p.jabatan_id)
            if pos is None:
                continue
            unit_id = p.unit_id or pos.unit_id
            jalur: list[str] = []
            while unit_id is not None and unit_id in unit and len(jalur) < 20:
                jalur.append(unit[unit_id].nama)
                unit_id = unit[unit_id].induk_id
            nama = _AWALAN.get(p.jenis, "") + pos.nama
            atasan = (atasan_langsung or {}).get(kunci, "")
            hasil.orang.append(_orang(q, nama, jalur, atasan))
            if p.jenis is JenisPenempatan.DEFINITIF or kunci not in hasil.sejak:
                hasil.sejak[kunci] = p.mulai
            if p.jenis is not JenisPenempatan.DEFINITIF:
                hasil.acting_sampai[kunci] = p.sampai
    return hasil


def _orang(q: Pegawai, jabatan: str, jalur: list[str], atasan: str) -> OrangBerjabatan:
    return OrangBerjabatan(
        pegawai_id=q.id,
        nip=q.nip,
        nama=q.nama,
        jabatan=jabatan,
        unit=jalur[0] if jalur else "",
        status=q.status.value,
        atasan_langsung=atasan,
        jalur_unit=tuple(jalur[1:]),
    )


def sebutan_baku(sebutan: str, instansi: str) -> str:
    """The post of an outside official in one spelling: "Sekretaris Daerah", "Bupati" or "Wali Kota"."""
    if sebutan == KEPALA_DAERAH:
        return "Wali Kota" if " kota " in f" {instansi.casefold()} " else "Bupati"
    return SEKDA if sebutan.casefold().startswith("sekretaris daerah") else sebutan


class PejabatLuar:
    """Officials from outside the office, found by their post or added under its name."""

    def __init__(self, uow: UnitOfWork, instansi: str, mulai: date) -> None:
        self._uow = uow
        self._instansi = instansi
        self._mulai = mulai
        orang = repo_pegawai.sosok_semua(uow.conn, mulai)
        self._ada = {
            s.jabatan.nama.casefold(): s.pegawai.id
            for s in orang.values()
            if s.pegawai.status is StatusPegawai.LUAR and s.jabatan is not None
        }

    def cari(self, sebutan: str) -> bytes:
        """Row of the official; a person may later fill in the name, which the program does not know."""
        nama = sebutan_baku(sebutan, self._instansi)
        if (kunci := nama.casefold()) not in self._ada:
            self._ada[kunci] = self._tambah(nama)
        return self._ada[kunci]

    def _tambah(self, nama: str) -> bytes:
        jenis, eselon, _ = golongkan_jabatan(nama)
        pegawai = self._uow.insert(
            "pegawai",
            {
                "nama": nama,
                "status": StatusPegawai.LUAR.value,
                "kedudukan": Kedudukan.AKTIF.value,
                "instansi_luar": self._instansi,
            },
        )
        jabatan = self._uow.insert("jabatan", {"nama": nama, "jenis": jenis.value, "eselon": eselon})
        self._uow.insert(
            "penempatan",
            {
                "pegawai_id": pegawai,
                "jabatan_id": jabatan,
                "jenis": JenisPenempatan.DEFINITIF.value,
                "mulai": self._mulai.isoformat(),
            },
        )
        return pegawai


def terikat(relasi: list[RelasiPenilai], pada: date) -> frozenset[bytes]:
    """People with a confirmed relation that is in force on the date or later; proposals leave them alone."""
    return frozenset(
        r.pegawai_id
        for r in relasi
        if r.status is StatusRelasi.DIKONFIRMASI and (r.sampai is None or r.sampai >= pada)
    )


def sinkronkan(
    uow: UnitOfWork, pada: date, instansi: str, atasan_langsung: Mapping[bytes, str] | None = None
) -> int:
    """Bring the stored proposals in line with the posts of a date; returns how many rows changed.

    Confirmed relations are never touched. Proposals from a column stay unless new columns are given.
    """
    awal = date(pada.year, 1, 1)
    kantor = susunan(uow.conn, pada, atasan_langsung)
    relasi = repo_penilai.relasi_semua(uow.conn)
    luar = PejabatLuar(uow, instansi, awal)
    ikat = terikat(relasi, pada)
    baru: dict[tuple[bytes, str], dict[str, Any]] = {}
    for u in usulkan_penilai(kantor.orang):
        if u.pegawai_id in ikat:
            continue
        isi = _isi_relasi(u, luar, kantor, relasi, awal)
        if isi is None:
            continue
        lain = baru.get((u.pegawai_id, SUMBER_JABATAN))
        if lain is None or lain["penilai_id"] != isi["penilai_id"]:
            baru[u.pegawai_id, u.sumber] = isi
    return _tulis(uow, relasi, baru, ikat, {o.pegawai_id for o in kantor.orang}, atasan_langsung)


def _isi_relasi(
    u: UsulanPenilai, luar: PejabatLuar, kantor: Susunan, relasi: list[RelasiPenilai], awal: date
) -> dict[str, Any] | None:
    penilai = u.penilai_id or (luar.cari(u.nama_penilai) if u.luar else None)
    if penilai is None or penilai == u.pegawai_id:
        return None
    atasan = u.atasan_penilai_id or (luar.cari(u.nama_atasan) if u.nama_atasan else None)
    berakhir = [
        r.sampai + timedelta(days=1)
        for r in relasi
        if r.pegawai_id == u.pegawai_id and r.status is StatusRelasi.DIKONFIRMASI and r.sampai is not None
    ]
    mulai = max(awal, kantor.sejak.get(u.pegawai_id, awal), kantor.sejak.get(penilai, awal), *berakhir)
    return {
        "pegawai_id": u.pegawai_id,
        "penilai_id": penilai,
        "atasan_penilai_id": atasan,
        "mulai": mulai.isoformat(),
        "sampai": teks_tanggal(kantor.acting_sampai.get(penilai)) if u.sebagai else "",
        "sebagai": u.sebagai,
        "sebagai_atasan": u.sebagai_atasan,
        "status": StatusRelasi.USULAN.value,
        "sumber": u.sumber,
        "alasan": f"{u.alasan} {PERHATIKAN}{u.peringatan}" if u.peringatan else u.alasan,
    }


def _tulis(
    uow: UnitOfWork,
    relasi: list[RelasiPenilai],
    baru: dict[tuple[bytes, str], dict[str, Any]],
    ikat: frozenset[bytes],
    hadir: set[bytes],
    atasan_langsung: Mapping[bytes, str] | None,
) -> int:
    usang: list[bytes] = []
    ubah: dict[bytes, dict[str, Any]] = {}
    sudah: set[tuple[bytes, str]] = set()
    for r in relasi:
        if r.status is not StatusRelasi.USULAN or r.sumber not in (SUMBER_JABATAN, SUMBER_KOLOM):
            continue
        kunci = (r.pegawai_id, r.sumber)
        isi = baru.get(kunci)
        if isi is not None and kunci not in sudah:
            tanpa_kolom = not (atasan_langsung or {}).get(r.pegawai_id)
            if r.penilai_id == isi["penilai_id"] and (tanpa_kolom or "Kolom" in r.alasan):
                # The same assessor: the sentence that mentions the column is the fuller one, and stays.
                isi = {**isi, "alasan": r.alasan}
            ubah[r.id] = isi
            sudah.add(kunci)
        elif r.sumber == SUMBER_JABATAN or _kolom_usang(r, ikat, hadir, baru, atasan_langsung):
            usang.append(r.id)
    sisip = [isi for kunci, isi in baru.items() if kunci not in sudah]
    uow.insert_many("relasi_penilai", sisip)
    return len(sisip) + uow.update_many("relasi_penilai", ubah) + uow.delete("relasi_penilai", usang)


def _kolom_usang(
    r: RelasiPenilai,
    ikat: frozenset[bytes],
    hadir: set[bytes],
    baru: dict[tuple[bytes, str], dict[str, Any]],
    atasan_langsung: Mapping[bytes, str] | None,
) -> bool:
    """A column's proposal goes when decided, when the person left, or when post or column say otherwise."""
    if r.pegawai_id in ikat or r.pegawai_id not in hadir:
        return True
    jabatan = baru.get((r.pegawai_id, SUMBER_JABATAN))
    if jabatan is not None and jabatan["penilai_id"] == r.penilai_id:
        return True
    return bool((atasan_langsung or {}).get(r.pegawai_id))
