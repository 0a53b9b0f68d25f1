"""What the SKP page lets people choose from: who has no SKP yet, the assessor's results."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.domain.alur import wajib_dapat_diubah_skp
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.lembar_skp import RingkasSkp
from kinerja_desktop.services.orang import TIDAK_BERTUGAS, BukuOrang
from kinerja_desktop.services.pegawai import daftar as daftar_pegawai
from kinerja_desktop.services.penilai_skp import sebut_jabatan
from kinerja_desktop.services.putusan_pusat import PutusanPusat, menurut_dokumen
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp import daftar as daftar_skp
from kinerja_desktop.services.skp_dasar import siapkan
from kinerja_desktop.services.skp_intervensi import (
    PilihanRhk,
    perbarui_intervensi,
    pilih_intervensi,
    rhk_penilai,
    rhk_penilai_rekam,
)

__all__ = [
    "BarisDaftarSkp",
    "PilihanRhk",
    "daftar_semua",
    "ekspektasi_terkunci",
    "perbarui_intervensi",
    "pilih_intervensi",
    "rhk_penilai",
    "rhk_penilai_rekam",
]

BELUM_ADA = ""


@dataclass(frozen=True, slots=True)
class BarisDaftarSkp:
    """One line of the list: an SKP, or a person in service without one (`skp_id` None, `status` "")."""

    pegawai_id: bytes
    skp_id: bytes | None
    nama: str
    nip: str
    jabatan: str
    unit: str
    masa: str
    penilai_nama: str
    jumlah_rhk: int
    status: str
    status_nama: str
    giliran: int = 0
    """2: submitted and waiting for the person at the keyboard; 1: that person's own; else 0."""
    pusat: PutusanPusat | None = None
    """The newest verdict of the centre."""


def daftar_semua(sesi: Sesi, tahun: int) -> tuple[BarisDaftarSkp, ...]:
    """SKP of a year with the people in service who have none, by name; only whom this person may see."""
    skp = daftar_skp(sesi, tahun)
    with sesi.baca() as conn:
        buku = BukuOrang.muat(conn)
        pusat = menurut_dokumen(conn, [s.skp_id for s in skp])
    boleh = izin.lingkup(sesi, buku)
    saya = sesi.pelaku.pegawai_id
    nama_saya = buku.nama(saya) if saya is not None else ""
    # A cancelled SKP is still listed, but whoever has only that one has none.
    punya = {s.pegawai_id for s in skp if s.status != StatusDokumen.DIBATALKAN.value}
    hasil = [
        BarisDaftarSkp(
            s.pegawai_id,
            s.skp_id,
            s.nama,
            s.nip,
            sebut_jabatan(s.jabatan, s.unit),
            s.unit,
            s.masa,
            s.penilai_nama,
            s.jumlah_rhk,
            s.status,
            s.status_nama,
            _giliran(s, saya, nama_saya),
            pusat.get(s.skp_id),
        )
        for s in skp
    ]
    for p in daftar_pegawai(sesi):
        if p.id in punya or p.kedudukan in TIDAK_BERTUGAS or (boleh is not None and p.id not in boleh):
            continue
        isi = (p.nama_lengkap, p.nip, sebut_jabatan(p.jabatan, p.unit), p.unit)
        hasil.append(
            BarisDaftarSkp(p.id, None, *isi, "", p.penilai_nama, 0, BELUM_ADA, "Belum ada", int(p.id == saya))
        )
    return tuple(sorted(hasil, key=lambda b: (b.nama.casefold(), b.nip, b.masa)))


def _giliran(s: RingkasSkp, saya: bytes | None, nama_saya: str) -> int:
    if saya is None or s.pegawai_id == saya:
        return int(s.pegawai_id == saya)
    return 2 if s.status == StatusDokumen.DIAJUKAN.value and s.penilai_nama == nama_saya else 0


def ekspektasi_terkunci(sesi: Sesi, skp_id: bytes) -> str:
    """Why the expectations of behaviour cannot be typed by this person now; "" when they can."""
    try:
        rekam, _, _ = siapkan(sesi, skp_id, "skp.ekspektasi")
        if rekam.status is not StatusDokumen.DIAJUKAN:
            wajib_dapat_diubah_skp(rekam.status)
    except Tolakan as e:
        return e.kalimat()
    return ""
