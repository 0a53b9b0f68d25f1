"""What the SKP page lets people choose from: who has no SKP yet, the assessor's results."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.domain.alur import wajib_dapat_diubah_skp
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.skp import BentukSkp, Rhk, StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.lembar_skp import RingkasSkp
from kinerja_desktop.services.orang import TIDAK_BERTUGAS, BukuOrang
from kinerja_desktop.services.pegawai import daftar as daftar_pegawai
from kinerja_desktop.services.putusan_pusat import PutusanPusat, menurut_dokumen
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp import daftar as daftar_skp
from kinerja_desktop.services.skp_dasar import siapkan, wajib_rekam
from kinerja_desktop.store import repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import RekamSkp

__all__ = [
    "BarisDaftarSkp",
    "PilihanRhk",
    "daftar_semua",
    "ekspektasi_terkunci",
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


@dataclass(frozen=True, slots=True)
class PilihanRhk:
    """One work result of the assessor that can be intervened; `tulisan` is what the form prints of it."""

    rhk_id: bytes
    teks: str
    tulisan: str


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
            s.jabatan,
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
        isi = (p.nama_lengkap, p.nip, p.jabatan, p.unit)
        hasil.append(
            BarisDaftarSkp(p.id, None, *isi, "", p.penilai_nama, 0, BELUM_ADA, "Belum ada", int(p.id == saya))
        )
    return tuple(sorted(hasil, key=lambda b: (b.nama.casefold(), b.nip, b.masa)))


def _giliran(s: RingkasSkp, saya: bytes | None, nama_saya: str) -> int:
    if saya is None or s.pegawai_id == saya:
        return int(s.pegawai_id == saya)
    return 2 if s.status == StatusDokumen.DIAJUKAN.value and s.penilai_nama == nama_saya else 0


def rhk_penilai(sesi: Sesi, skp_id: bytes) -> tuple[PilihanRhk, ...]:
    """Work results of the assessor's SKP of the same year, in order, each text once; empty when none."""
    with sesi.baca() as conn:
        rekam = wajib_rekam(Pelaksana.dari(conn), skp_id)
    return rhk_penilai_rekam(sesi, rekam)


def rhk_penilai_rekam(sesi: Sesi, rekam: RekamSkp) -> tuple[PilihanRhk, ...]:
    """The same for an SKP that need not be written yet: whose, which year, from when."""
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        buku = BukuOrang.muat(conn, {rekam.pegawai_id})
        penilai = izin.penilai_skp(buku, rekam, hari)
        if penilai.id is None:
            return ()
        milik = [
            s
            for s in repo_skp.rekam_tahun(p, rekam.tahun, penilai.id)
            if s.status is not StatusDokumen.DIBATALKAN
        ]
        rhk = repo_skp.rhk(p, [s.id for s in milik])
    hasil: dict[str, PilihanRhk] = {}
    for s in milik:
        for r in rhk[s.id]:
            if r.teks.strip():
                hasil.setdefault(r.teks.strip(), PilihanRhk(r.id, r.teks.strip(), _tulisan(s, r)))
    return tuple(hasil.values())


def _tulisan(s: RekamSkp, r: Rhk) -> str:
    """Of the head of an independent unit the result with its indicators (first footnote of form b)."""
    teks = r.teks.strip()
    indikator = [i.teks.strip() for i in r.indikator if i.teks.strip()]
    if s.bentuk is not BentukSkp.PIMPINAN or not indikator:
        return teks
    return f"{teks} (Indikator: {'; '.join(indikator)})"


def pilih_intervensi(sesi: Sesi, skp_id: bytes, baris_id: bytes, rhk_atasan_id: bytes) -> Outcome[bool]:
    """Say which of the assessor's results a result serves: keeps the link and its words."""
    rekam, nama, untuk = siapkan(sesi, skp_id, "skp.ubah")
    wajib_dapat_diubah_skp(rekam.status)
    teks = {r.rhk_id: r.tulisan for r in rhk_penilai(sesi, skp_id)}.get(rhk_atasan_id)
    with sesi.kerja("skp.pilih_intervensi", f"Pilih RHK pimpinan SKP {nama}", untuk) as uow:
        milik = repo_skp.rhk(uow.p, [skp_id])[skp_id]
        rhk = next((r for r in milik if baris_id == r.id or any(i.id == baris_id for i in r.indikator)), None)
        if rhk is None or teks is None:
            raise Tolakan(
                "Baris atau RHK pimpinan itu tidak ada lagi. Muat ulang halaman ini.", siapa="yang mengisi"
            )
        berubah = uow.update("rhk", rhk.id, {"rhk_atasan_id": rhk_atasan_id, "teks_atasan": teks})
    return Outcome(berubah, uow.perubahan)


def ekspektasi_terkunci(sesi: Sesi, skp_id: bytes) -> str:
    """Why the expectations of behaviour cannot be typed by this person now; "" when they can."""
    try:
        rekam, _, _ = siapkan(sesi, skp_id, "skp.ekspektasi")
        if rekam.status is not StatusDokumen.DIAJUKAN:
            wajib_dapat_diubah_skp(rekam.status)
    except Tolakan as e:
        return e.kalimat()
    return ""
