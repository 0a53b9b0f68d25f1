"""Placements by date: put somebody in a post, move them in mid-year, name an acting holder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import (
    Jabatan,
    JenisPenempatan,
    Pegawai,
    Penempatan,
    RelasiPenilai,
    StatusRelasi,
    Unit,
    berlaku_pada,
)
from kinerja_desktop.domain.penilai import SUMBER_JABATAN, usulkan_penilai
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.penilai import instansi_dari
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_masa import tutup_milik
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.services.usulan_penilai import sinkronkan, susunan
from kinerja_desktop.store import repo_pegawai, repo_penilai, repo_unit
from kinerja_desktop.store.repo_dasar import teks_tanggal

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = ["acting", "akhiri_semua", "pindahkan", "riwayat", "tempatkan", "tunjuk_plt"]

SUMBER_PENUNJUKAN = "penunjukan"
NOMOR_SK_MAKS = 80
_AWALAN = {JenisPenempatan.PLT: "Plt. ", JenisPenempatan.PLH: "Plh. ", JenisPenempatan.DEFINITIF: ""}


@dataclass(frozen=True, slots=True)
class RiwayatPenempatan:
    """One placement of a person in words."""

    id: bytes
    jabatan: str
    unit: str
    jenis: JenisPenempatan
    mulai: date
    sampai: date | None
    nomor_sk: str


@dataclass(frozen=True, slots=True)
class _Tempat:
    """What a placement needs, checked: the person, the post, the unit."""

    pegawai: Pegawai
    jabatan: Jabatan
    unit: Unit | None
    nomor_sk: str


def riwayat(sesi: Sesi, pegawai_id: bytes) -> list[RiwayatPenempatan]:
    """Placements of a person, the newest first."""
    with sesi.baca() as conn:
        daftar = repo_unit.penempatan_semua(conn, [pegawai_id])
        jabatan, unit = repo_unit.jabatan_semua(conn), repo_unit.unit_semua(conn)
    hasil = []
    for p in reversed(daftar):
        pos = jabatan.get(p.jabatan_id)
        unit_id = p.unit_id or (pos.unit_id if pos else None)
        nama = (_AWALAN[p.jenis] + pos.nama) if pos else ""
        nama_unit = unit[unit_id].nama if unit_id in unit else ""
        hasil.append(RiwayatPenempatan(p.id, nama, nama_unit, p.jenis, p.mulai, p.sampai, p.nomor_sk))
    return hasil


def acting(sesi: Sesi) -> dict[bytes, list[tuple[bytes, str]]]:
    """Acting posts that still run, by person: post and its words, "Plt. Lurah · Kelurahan Melati"."""
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        daftar = repo_unit.penempatan_semua(conn)
        jabatan, unit = repo_unit.jabatan_semua(conn), repo_unit.unit_semua(conn)
    hasil: dict[bytes, list[tuple[bytes, str]]] = {}
    for t in daftar:
        pos = jabatan.get(t.jabatan_id)
        if t.jenis is JenisPenempatan.DEFINITIF or pos is None or (t.sampai is not None and t.sampai < hari):
            continue
        tempat = unit.get(t.unit_id or pos.unit_id or b"")
        label = _AWALAN[t.jenis] + pos.nama + (f" · {tempat.nama}" if tempat else "")
        milik = hasil.setdefault(t.pegawai_id, [])
        if (pos.id, label) not in milik:
            milik.append((pos.id, label))
    return hasil


def tempatkan(
    sesi: Sesi,
    pegawai_id: bytes,
    jabatan_id: bytes,
    unit_id: bytes | None,
    mulai: date,
    jenis: str = "definitif",
    nomor_sk: str = "",
) -> Outcome[bytes]:
    """Put somebody in a post from a date; who holds a definitive post already is moved with `pindahkan`."""
    sesi.wajib("penempatan.ubah")
    if jenis != JenisPenempatan.DEFINITIF.value:
        return tunjuk_plt(sesi, pegawai_id, jabatan_id, mulai, nomor_sk=nomor_sk, jenis=jenis)
    t = _periksa(sesi, pegawai_id, jabatan_id, unit_id, mulai, nomor_sk)
    for p in _definitif(sesi, pegawai_id):
        if p.sampai is None or p.sampai >= mulai:
            raise Tolakan(
                "{nama} masih menduduki jabatan sejak {sejak}; gunakan Pindahkan.",
                siapa="operator",
                nama=t.pegawai.nama_lengkap,
                sejak=tanggal_panjang(p.mulai),
            )
    with sesi.kerja("penempatan.tempatkan", f"Tempatkan {t.pegawai.nama_lengkap} di {t.jabatan.nama}") as uow:
        pengenal = _sisip(uow, t, unit_id, mulai, JenisPenempatan.DEFINITIF)
        sinkronkan(uow, max(mulai, sesi.jam.hari_ini()), instansi_dari(uow))
    return Outcome(pengenal, uow.perubahan)


def pindahkan(
    sesi: Sesi,
    pegawai_id: bytes,
    jabatan_id: bytes,
    unit_id: bytes | None,
    mulai: date,
    nomor_sk: str = "",
) -> Outcome[bytes]:
    """Move somebody to another post; the old placement, its SKP and its relations end the day before."""
    sesi.wajib("penempatan.ubah")
    t = _periksa(sesi, pegawai_id, jabatan_id, unit_id, mulai, nomor_sk)
    judul = f"Pindahkan {t.pegawai.nama_lengkap} ke {t.jabatan.nama}"
    with sesi.kerja("penempatan.pindahkan", judul) as uow:
        pengenal = pindahkan_dalam(uow, sesi, t.pegawai, jabatan_id, unit_id, mulai, t.nomor_sk)
        sinkronkan(uow, max(mulai, sesi.jam.hari_ini()), instansi_dari(uow))
    return Outcome(pengenal, uow.perubahan)


def pindahkan_dalam(
    uow: UnitOfWork,
    sesi: Sesi,
    pegawai: Pegawai,
    jabatan_id: bytes,
    unit_id: bytes | None,
    mulai: date,
    nomor_sk: str = "",
) -> bytes:
    """The same inside an open unit of work; the caller brings the proposals in line afterwards."""
    sebelum = mulai - timedelta(days=1)
    dulu = _penilai_menurut_jabatan(uow, sebelum)
    ditinggal: list[bytes] = []
    for p in repo_unit.penempatan_semua(uow.conn, [pegawai.id]):
        if p.jenis is not JenisPenempatan.DEFINITIF or (p.sampai is not None and p.sampai < mulai):
            continue
        if p.mulai >= mulai:
            raise Tolakan(
                "{nama} baru menduduki jabatannya sejak {sejak}; tanggal pindah harus sesudahnya.",
                siapa="operator",
                nama=pegawai.nama_lengkap,
                sejak=tanggal_panjang(p.mulai),
            )
        uow.update("penempatan", p.id, {"sampai": sebelum.isoformat()})
        ditinggal.append(p.id)
    tutup_milik(uow, sesi, pegawai.id, mulai, "Pindah jabatan", ditinggal)
    isi = {
        "pegawai_id": pegawai.id,
        "jabatan_id": jabatan_id,
        "unit_id": unit_id,
        "jenis": JenisPenempatan.DEFINITIF.value,
        "mulai": mulai.isoformat(),
        "nomor_sk": nomor_sk,
    }
    pengenal = uow.insert("penempatan", isi)
    kini = _penilai_menurut_jabatan(uow, mulai)
    relasi = repo_penilai.relasi_semua(uow.conn)
    tutup_relasi(uow, [r for r in relasi if _gugur(r, pegawai.id, dulu, kini)], mulai)
    return pengenal


def _penilai_menurut_jabatan(uow: UnitOfWork, pada: date) -> dict[bytes, tuple[bytes | None, bytes | None]]:
    """Assessor and superior of everybody as the posts of a date would have it."""
    return {
        u.pegawai_id: (u.penilai_id, u.atasan_penilai_id)
        for u in usulkan_penilai(susunan(uow.conn, pada).orang)
        if u.sumber == SUMBER_JABATAN
    }


def _gugur(
    r: RelasiPenilai,
    pindah: bytes,
    dulu: dict[bytes, tuple[bytes | None, bytes | None]],
    kini: dict[bytes, tuple[bytes | None, bytes | None]],
) -> bool:
    """True for the mover's own relation, and for one that rested on the post that the mover has left."""
    if r.pegawai_id == pindah:
        return True
    if pindah not in (r.penilai_id, r.atasan_penilai_id):
        return False
    lama, baru = dulu.get(r.pegawai_id, (None, None)), kini.get(r.pegawai_id, (None, None))
    kehilangan_penilai = r.penilai_id == pindah and lama[0] == pindah and baru[0] != pindah
    kehilangan_atasan = r.atasan_penilai_id == pindah and lama[1] == pindah and baru[1] != pindah
    return kehilangan_penilai or kehilangan_atasan


def tutup_relasi(uow: UnitOfWork, relasi: list[RelasiPenilai], mulai: date) -> None:
    """End confirmed relations the day before; proposals, and what had not begun, go altogether."""
    sampai = (mulai - timedelta(days=1)).isoformat()
    buang, ubah = [], {}
    for r in relasi:
        if r.sampai is not None and r.sampai < mulai:
            continue
        if r.status is StatusRelasi.USULAN or r.mulai >= mulai:
            buang.append(r.id)
        else:
            ubah[r.id] = {"sampai": sampai}
    uow.update_many("relasi_penilai", ubah)
    uow.delete("relasi_penilai", buang)


def akhiri_semua(uow: UnitOfWork, sesi: Sesi, pegawai_id: bytes, mulai: date, sebab: str) -> None:
    """Inside an open unit of work: somebody leaves on a date; posts, relations and SKP end the day before."""
    tutup_milik(uow, sesi, pegawai_id, mulai, sebab)
    sampai = (mulai - timedelta(days=1)).isoformat()
    buang, ubah = [], {}
    for p in repo_unit.penempatan_semua(uow.conn, [pegawai_id]):
        if p.sampai is not None and p.sampai < mulai:
            continue
        if p.mulai >= mulai:
            buang.append(p.id)
        else:
            ubah[p.id] = {"sampai": sampai}
    uow.update_many("penempatan", ubah)
    uow.delete("penempatan", buang)
    relasi = repo_penilai.relasi_semua(uow.conn)
    terkait = [r for r in relasi if pegawai_id in (r.pegawai_id, r.penilai_id, r.atasan_penilai_id)]
    tutup_relasi(uow, terkait, mulai)


def tunjuk_plt(
    sesi: Sesi,
    pegawai_id: bytes,
    jabatan_id: bytes,
    mulai: date,
    sampai: date | None = None,
    nomor_sk: str = "",
    jenis: str = "plt",
) -> Outcome[bytes]:
    """Name an acting holder (plt: empty seat, plh: holder away) and propose the relations that follow."""
    sesi.wajib("penempatan.ubah")
    if jenis not in ("plt", "plh"):
        raise Tolakan(
            "Jenis penempatan “{jenis}” tidak dikenal; isi plt atau plh.", siapa="operator", jenis=jenis
        )
    cara = JenisPenempatan(jenis)
    t = _periksa(sesi, pegawai_id, jabatan_id, None, mulai, nomor_sk)
    if sampai is not None and wajar(sampai, "Tanggal selesai") < mulai:
        raise Tolakan("Tanggal selesai lebih awal daripada tanggal mulai.", siapa="operator")
    with sesi.baca() as conn:
        semua = repo_unit.penempatan_semua(conn)
        orang = repo_pegawai.pegawai_semua(conn)
    pemegang = [
        p
        for p in semua
        if p.jabatan_id == jabatan_id
        and p.jenis is JenisPenempatan.DEFINITIF
        and berlaku_pada(p.mulai, p.sampai, mulai)
    ]
    if any(p.pegawai_id == pegawai_id for p in pemegang):
        raise Tolakan(
            "{nama} sudah menduduki jabatan {jabatan} secara definitif.",
            siapa="operator",
            nama=t.pegawai.nama_lengkap,
            jabatan=t.jabatan.nama,
        )
    if pemegang and cara is JenisPenempatan.PLT:
        raise Tolakan(
            "{jabatan} masih dijabat {nama}; Plt. hanya untuk jabatan kosong, gunakan Plh.",
            siapa="operator",
            jabatan=t.jabatan.nama,
            nama=orang[pemegang[0].pegawai_id].nama_lengkap,
        )
    judul = f"Tunjuk {t.pegawai.nama_lengkap} sebagai {_AWALAN[cara]}{t.jabatan.nama}"
    with sesi.kerja("penempatan.tunjuk", judul) as uow:
        pengenal = _sisip(uow, t, t.jabatan.unit_id, mulai, cara, sampai)
        if pemegang:
            _wakili(uow, t, {p.pegawai_id for p in pemegang}, mulai, sampai, cara)
        else:
            sinkronkan(uow, max(mulai, sesi.jam.hari_ini()), instansi_dari(uow))
    return Outcome(pengenal, uow.perubahan)


def _wakili(
    uow: UnitOfWork,
    t: _Tempat,
    pemegang: set[bytes],
    mulai: date,
    sampai: date | None,
    cara: JenisPenempatan,
) -> None:
    """Propose the stand-in as assessor of everybody whom the absent holder assesses."""
    ringkas = f"{_AWALAN[cara]}{t.jabatan.nama}"
    isi = [
        {
            "pegawai_id": r.pegawai_id,
            "penilai_id": t.pegawai.id,
            "atasan_penilai_id": r.atasan_penilai_id if r.atasan_penilai_id != t.pegawai.id else None,
            "mulai": mulai.isoformat(),
            "sampai": teks_tanggal(sampai),
            "sebagai": cara.value,
            "status": StatusRelasi.USULAN.value,
            "sumber": SUMBER_PENUNJUKAN,
            "alasan": f"{t.pegawai.nama_lengkap} ditunjuk sebagai {ringkas}.",
        }
        for r in repo_penilai.relasi_semua(uow.conn)
        if r.penilai_id in pemegang
        and r.pegawai_id != t.pegawai.id
        and r.status is StatusRelasi.DIKONFIRMASI
        and berlaku_pada(r.mulai, r.sampai, mulai)
    ]
    uow.insert_many("relasi_penilai", isi)


def _sisip(
    uow: UnitOfWork,
    t: _Tempat,
    unit_id: bytes | None,
    mulai: date,
    jenis: JenisPenempatan,
    sampai: date | None = None,
) -> bytes:
    return uow.insert(
        "penempatan",
        {
            "pegawai_id": t.pegawai.id,
            "jabatan_id": t.jabatan.id,
            "unit_id": unit_id or t.jabatan.unit_id,
            "jenis": jenis.value,
            "mulai": mulai.isoformat(),
            "sampai": teks_tanggal(sampai),
            "nomor_sk": t.nomor_sk,
        },
    )


def _definitif(sesi: Sesi, pegawai_id: bytes) -> list[Penempatan]:
    with sesi.baca() as conn:
        semua = repo_unit.penempatan_semua(conn, [pegawai_id])
    return [p for p in semua if p.jenis is JenisPenempatan.DEFINITIF]


def _periksa(
    sesi: Sesi, pegawai_id: bytes, jabatan_id: bytes, unit_id: bytes | None, mulai: date, nomor_sk: str
) -> _Tempat:
    nomor = bersihkan_teks(nomor_sk, "Nomor SK", NOMOR_SK_MAKS)
    with sesi.baca() as conn:
        pegawai = repo_pegawai.pegawai_satu(conn, pegawai_id)
        jabatan = repo_unit.jabatan_semua(conn).get(jabatan_id)
        unit = repo_unit.unit_semua(conn)
    if pegawai is None or jabatan is None or (unit_id is not None and unit_id not in unit):
        raise Tolakan(
            "Pegawai, jabatan, atau unit yang dipilih sudah tidak ada. Muat ulang halaman ini.",
            siapa="operator",
        )
    wajar(mulai, "Tanggal mulai", awal=pegawai.tanggal_lahir)
    return _Tempat(pegawai, jabatan, unit.get(unit_id) if unit_id else None, nomor)
