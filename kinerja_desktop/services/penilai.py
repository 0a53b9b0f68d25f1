"""Who assesses whom: proposals, a person's decision, and the assessor found by date with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import RelasiPenilai, StatusRelasi, berlaku_pada
from kinerja_desktop.domain.penilai import SUMBER_KOLOM
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.penilai_skp import (
    bertingkat,
    ganti_untuk_skp,
    kalimat_mengapa,
    kembalikan_ke_relasi,
    mengapa_pegawai,
    wajib_kedudukan,
)
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.services.usulan_penilai import PERHATIKAN
from kinerja_desktop.store import repo_pegawai, repo_penilai, repo_unit
from kinerja_desktop.store.repo_dasar import teks_tanggal
from kinerja_desktop.store.repo_pegawai import Sosok

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = [
    "PenilaiDitemukan",
    "Sosok",
    "UsulanRelasi",
    "akhiri",
    "ganti_untuk_skp",
    "kembalikan_ke_relasi",
    "konfirmasi",
    "mengapa_pegawai",
    "penilai_untuk",
    "riwayat_relasi",
    "tetapkan",
    "usulan",
]

SUMBER_TANGAN = "tangan"


@dataclass(frozen=True, slots=True)
class UsulanRelasi:
    """One relation with names; `disarankan` marks the one proposal a person would normally take."""

    id: bytes
    pegawai_id: bytes
    pegawai: str
    jabatan: str
    unit: str
    penilai_id: bytes
    penilai: str
    penilai_jabatan: str
    atasan_id: bytes | None
    atasan: str
    sebagai: str
    mulai: date
    sampai: date | None
    status: StatusRelasi
    sumber: str
    alasan: str
    disarankan: bool = False


@dataclass(frozen=True, slots=True)
class PenilaiDitemukan:
    """The confirmed assessor of a person on a date; `penilai` None when there is none, `alasan` says why."""

    penilai: Sosok | None
    atasan: Sosok | None
    sebagai: str
    alasan: str
    relasi_id: bytes | None = None
    mengapa: str = ""


def usulan(sesi: Sesi) -> list[UsulanRelasi]:
    """Proposals that wait for a person's decision, by name; several for one person when sources differ."""
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        relasi = [r for r in repo_penilai.relasi_semua(conn) if r.status is StatusRelasi.USULAN]
        sosok = repo_pegawai.sosok_semua(conn, hari)
    utama = {(r.pegawai_id, r.sebagai) for r in relasi if _layak(r)}
    hasil = []
    for r in relasi:
        sendiri = (r.pegawai_id, r.sebagai) not in utama and r.sumber != SUMBER_KOLOM
        hasil.append(_baris(r, sosok, disarankan=_layak(r) or sendiri))
    return sorted((u for u in hasil if u is not None), key=lambda u: (u.pegawai.casefold(), u.sumber))


def _layak(r: RelasiPenilai) -> bool:
    return r.sumber != SUMBER_KOLOM and PERHATIKAN not in r.alasan


def riwayat_relasi(sesi: Sesi, pegawai_id: bytes) -> list[UsulanRelasi]:
    """All relations of a person as assessed, the newest first."""
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        relasi = repo_penilai.relasi_semua(conn, [pegawai_id])
        sosok = repo_pegawai.sosok_semua(conn, hari)
    baris = (_baris(r, sosok) for r in reversed(relasi))
    return [u for u in baris if u is not None]


def _baris(r: RelasiPenilai, sosok: dict[bytes, Sosok], disarankan: bool = False) -> UsulanRelasi | None:
    orang, penilai = sosok.get(r.pegawai_id), sosok.get(r.penilai_id)
    if orang is None or penilai is None:
        return None
    atasan = sosok.get(r.atasan_penilai_id) if r.atasan_penilai_id else None
    return UsulanRelasi(
        id=r.id,
        pegawai_id=r.pegawai_id,
        pegawai=orang.pegawai.nama_lengkap,
        jabatan=orang.nama_jabatan,
        unit=orang.nama_unit,
        penilai_id=r.penilai_id,
        penilai=penilai.pegawai.nama_lengkap,
        penilai_jabatan=penilai.nama_jabatan,
        atasan_id=r.atasan_penilai_id,
        atasan=atasan.pegawai.nama_lengkap if atasan else "",
        sebagai=r.sebagai,
        mulai=r.mulai,
        sampai=r.sampai,
        status=r.status,
        sumber=r.sumber,
        alasan=r.alasan,
        disarankan=disarankan,
    )


def penilai_untuk(sesi: Sesi, pegawai_id: bytes, tanggal: date) -> PenilaiDitemukan:
    """Who assesses this person on a date, and why; only confirmed relations count."""
    with sesi.baca() as conn:
        buku = bertingkat(conn, pegawai_id)
        usul = [r for r in repo_penilai.relasi_semua(conn, [pegawai_id]) if r.status is StatusRelasi.USULAN]
        orang = repo_pegawai.pegawai_semua(conn, [r.penilai_id for r in usul])
    p = buku.penilai(pegawai_id, tanggal)
    r = p.relasi
    if r is None or p.penilai is None:
        nama = next((orang[x.penilai_id].nama_lengkap for x in usul if x.penilai_id in orang), "")
        if nama and r is None:
            return PenilaiDitemukan(
                None, None, "", f"{p.alasan} {nama} baru diusulkan dan menunggu dikonfirmasi."
            )
        return PenilaiDitemukan(None, None, "", p.alasan)
    penilai = buku.sosok_penilai(r, tanggal)
    awalan = f"{penilai.pegawai.nama_lengkap}, {penilai.nama_jabatan}: " if penilai.nama_jabatan else ""
    atasan = buku.sosok_atasan(r, tanggal) if p.atasan else None
    sebab = kalimat_mengapa(buku, pegawai_id, p, tanggal, tanggal)
    return PenilaiDitemukan(penilai, atasan, r.sebagai, awalan + p.alasan, r.id, sebab)


def instansi_dari(uow: UnitOfWork) -> str:
    """Institution of the office, for officials from outside."""
    kantor = repo_unit.kantor(uow.conn)
    return kantor.instansi if kantor else ""


def konfirmasi(sesi: Sesi, pilihan: Sequence[bytes]) -> Outcome[int]:
    """Confirm proposals by their ids in one step; rival proposals go, earlier assessors end."""
    sesi.wajib("penilai.konfirmasi")
    yang = list(dict.fromkeys(pilihan))
    with sesi.baca() as conn:
        relasi = repo_penilai.relasi_menurut_id(conn, yang)
        nama = {k: p.nama_lengkap for k, p in repo_pegawai.pegawai_semua(conn).items()}
    if not yang or len(relasi) != len(yang):
        raise Tolakan("Usulan yang dipilih sudah tidak ada. Muat ulang halaman ini.", siapa="operator")
    dipilih = [relasi[k] for k in yang if relasi[k].status is StatusRelasi.USULAN]
    _tolak_ganda(dipilih, nama)
    judul = f"Konfirmasi pejabat penilai {len(dipilih)} pegawai"
    if len(dipilih) == 1:
        r = dipilih[0]
        judul = f"Konfirmasi {nama.get(r.penilai_id, '')} sebagai penilai {nama.get(r.pegawai_id, '')}"
    with sesi.kerja("penilai.konfirmasi", judul) as uow:
        lama = repo_penilai.relasi_semua(uow.conn, [r.pegawai_id for r in dipilih])
        for r in dipilih:
            gantikan(uow, r, [x for x in lama if x.pegawai_id == r.pegawai_id and x.id != r.id], nama)
        status = StatusRelasi.DIKONFIRMASI.value
        uow.update_many("relasi_penilai", {r.id: {"status": status} for r in dipilih})
    return Outcome(len(dipilih), uow.perubahan)


def tetapkan(
    sesi: Sesi,
    pegawai_id: bytes,
    penilai_id: bytes,
    atasan_penilai_id: bytes | None,
    mulai: date,
    sampai: date | None = None,
    sebagai: str = "",
    alasan: str = "",
    sebagai_atasan: str = "",
) -> Outcome[bytes]:
    """Name an assessor by hand from a date (confirmed at once); the earlier one ends the day before."""
    sesi.wajib("penilai.konfirmasi")
    sebab = bersihkan_teks(alasan, "Alasan", 300)
    with sesi.baca() as conn:
        orang = repo_pegawai.pegawai_semua(conn)
    nama = {k: p.nama_lengkap for k, p in orang.items()}
    _periksa_pasangan(pegawai_id, penilai_id, atasan_penilai_id, nama)
    wajar(mulai, "Tanggal mulai menilai")
    if sampai is not None and wajar(sampai, "Tanggal selesai menilai") < mulai:
        raise Tolakan("Tanggal selesai menilai lebih awal daripada tanggal mulai.", siapa="operator")
    wajib_kedudukan(sebagai, sebagai_atasan)
    baru = RelasiPenilai(b"", pegawai_id, penilai_id, atasan_penilai_id, mulai, sampai, sebagai)
    judul = f"Tetapkan {nama[penilai_id]} sebagai penilai {nama[pegawai_id]}"
    with sesi.kerja("penilai.tetapkan", judul) as uow:
        gantikan(uow, baru, repo_penilai.relasi_semua(uow.conn, [pegawai_id]), nama)
        pengenal = uow.insert(
            "relasi_penilai",
            {
                "pegawai_id": pegawai_id,
                "penilai_id": penilai_id,
                "atasan_penilai_id": atasan_penilai_id,
                "mulai": mulai.isoformat(),
                "sampai": teks_tanggal(sampai),
                "sebagai": sebagai,
                "sebagai_atasan": sebagai_atasan,
                "status": StatusRelasi.DIKONFIRMASI.value,
                "sumber": SUMBER_TANGAN,
                "alasan": sebab or f"Ditetapkan oleh {sesi.pelaku.nama}.",
            },
        )
    return Outcome(pengenal, uow.perubahan)


def akhiri(sesi: Sesi, relasi_id: bytes, sampai: date) -> Outcome[None]:
    """End a relation on a date (inclusive)."""
    sesi.wajib("penilai.konfirmasi")
    with sesi.baca() as conn:
        r = repo_penilai.relasi_menurut_id(conn, [relasi_id]).get(relasi_id)
        orang = repo_pegawai.pegawai_satu(conn, r.pegawai_id) if r else None
    if r is None or orang is None:
        raise Tolakan("Relasi penilai itu sudah tidak ada. Muat ulang halaman ini.", siapa="operator")
    if wajar(sampai, "Tanggal selesai menilai") < r.mulai:
        raise Tolakan(
            "Penilai ini mulai {mulai}; tanggal selesai tidak boleh sebelum itu.",
            siapa="operator",
            mulai=tanggal_panjang(r.mulai),
        )
    with sesi.kerja("penilai.akhiri", f"Akhiri penilai {orang.nama_lengkap}") as uow:
        uow.update("relasi_penilai", relasi_id, {"sampai": sampai.isoformat()})
    return Outcome(None, uow.perubahan)


def _periksa_pasangan(
    pegawai_id: bytes, penilai_id: bytes, atasan_id: bytes | None, nama: dict[bytes, str]
) -> None:
    hilang = {pegawai_id, penilai_id, *([atasan_id] if atasan_id else [])} - set(nama)
    if hilang:
        raise Tolakan("Pegawai yang dipilih sudah tidak ada. Muat ulang halaman ini.", siapa="operator")
    if pegawai_id in (penilai_id, atasan_id):
        raise Tolakan("{nama} tidak dapat menilai diri sendiri.", siapa="operator", nama=nama[pegawai_id])
    if penilai_id == atasan_id:
        raise Tolakan(
            "{nama} dipilih sebagai penilai dan sekaligus atasan penilai.",
            siapa="operator",
            nama=nama[penilai_id],
        )


def _tolak_ganda(dipilih: list[RelasiPenilai], nama: dict[bytes, str]) -> None:
    sudah: set[tuple[bytes, str]] = set()
    for r in dipilih:
        if (r.pegawai_id, r.sebagai) in sudah:
            raise Tolakan(
                "Dua usulan dipilih untuk {nama}; pilih salah satu.",
                siapa="operator",
                nama=nama.get(r.pegawai_id, ""),
            )
        sudah.add((r.pegawai_id, r.sebagai))
        _periksa_pasangan(r.pegawai_id, r.penilai_id, r.atasan_penilai_id, nama)


def gantikan(uow: UnitOfWork, baru: RelasiPenilai, lain: list[RelasiPenilai], nama: dict[bytes, str]) -> None:
    """Make room for a decided relation: rival proposals go, an earlier confirmed one ends the day before."""
    buang = []
    for r in lain:
        if bool(r.sebagai) != bool(baru.sebagai):
            continue
        if r.status is StatusRelasi.USULAN:
            buang.append(r.id)
        elif _beririsan(r, baru):
            if r.mulai >= baru.mulai:
                raise Tolakan(
                    "{nama} sudah mempunyai penilai yang dikonfirmasi sejak {mulai}; akhiri itu dahulu.",
                    siapa="operator",
                    nama=nama.get(r.pegawai_id, ""),
                    mulai=tanggal_panjang(r.mulai),
                )
            uow.update("relasi_penilai", r.id, {"sampai": (baru.mulai - timedelta(days=1)).isoformat()})
    uow.delete("relasi_penilai", buang)


def _beririsan(a: RelasiPenilai, b: RelasiPenilai) -> bool:
    return berlaku_pada(a.mulai, a.sampai, b.mulai) or berlaku_pada(b.mulai, b.sampai, a.mulai)
