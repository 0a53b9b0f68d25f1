"""Competence assessment: what the assessor found for a person in a year against the standard of the post.

Supporting information only: nothing of it enters a rating, a proposal or a predicate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kompetensi import NilaiKompetensi, RingkasKompetensi, ringkas
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.kompetensi_standar import daftar_kompetensi, menurut_jabatan, periksa_tingkat
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.orang import BukuOrang, identitas
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.standar_kerja import kunci_jabatan
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_kompetensi
from kinerja_desktop.store.jurnal import id_tetap
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_kompetensi import RekamKompetensi

TINDAKAN = "kompetensi.ubah"
TINGKAT, BUKTI = "tingkat", "bukti"


@dataclass(frozen=True, slots=True)
class UbahanKompetensi:
    """One typed cell: competence, column ("tingkat" or "bukti"), text ("" takes it away)."""

    kompetensi: str
    kolom: str
    nilai: str


@dataclass(frozen=True, slots=True)
class BarisKompetensi:
    """One competence of a person: standard and level found (0 = none), evidence, row id when there is one."""

    kompetensi: str
    jenis: str
    standar: int
    tingkat: int
    bukti: str
    id: bytes | None


@dataclass(frozen=True, slots=True)
class LembarKompetensi:
    """The competences of one person in a year; `sebab_terkunci` says why this user may not assess them."""

    pegawai_id: bytes
    tahun: int
    nama: str
    nip: str
    jabatan: str
    unit: str
    penilai_id: bytes | None
    penilai: str
    nip_penilai: str
    jabatan_penilai: str
    tanggal: str
    baris: tuple[BarisKompetensi, ...]
    sebab_terkunci: str


@dataclass(frozen=True, slots=True)
class RingkasUnit:
    """Gaps over all people whom this user may see: per competence, and how many people were assessed."""

    kompetensi: tuple[RingkasKompetensi, ...]
    orang_dinilai: int
    orang: int


def _pada(sesi: Sesi, tahun: int) -> date:
    return izin.jepit(sesi.jam.hari_ini(), date(tahun, 1, 1), date(tahun, 12, 31))


def wajib_boleh(
    sesi: Sesi, buku: BukuOrang, pegawai_id: bytes, tahun: int, untuk: bytes | None = None
) -> izin.Wewenang:
    """In whose name competences of one person are written; Tolakan for others, and in a closed year."""
    penilai = buku.penilai(pegawai_id, _pada(sesi, tahun), sesi.jam.hari_ini())
    w = izin.wewenang(sesi, TINDAKAN, pegawai_id, penilai, untuk)
    for t in daftar_periode(sesi, tahun):
        if t.periode.jenis is JenisPeriode.TAHUNAN and t.ditutup:
            raise tolak_tutup(t, "{periode} sudah ditutup; penilaian kompetensinya tidak dapat diubah.")
    return w


def lembar(sesi: Sesi, pegawai_id: bytes, tahun: int) -> LembarKompetensi:
    """Read one person's competences; the standard that held when assessed stays, else that of today."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        buku = izin.buku_lihat(sesi, conn, pegawai_id)
        ada = {r.kompetensi: r for r in repo_kompetensi.kompetensi(p, tahun, [pegawai_id])}
        standar = menurut_jabatan(sesi, p)
    hari = _pada(sesi, tahun)
    orang = identitas(buku.sosok(pegawai_id, hari))
    relasi = buku.penilai(pegawai_id, hari, sesi.jam.hari_ini()).relasi
    atas = identitas(buku.sosok_penilai(relasi, hari)) if relasi else None
    sebab = ""
    try:
        wajib_boleh(sesi, buku, pegawai_id, tahun, None)
    except Tolakan as e:
        sebab = e.kalimat()
    milik = standar.get(kunci_jabatan(orang.jabatan), {})
    nama = {**daftar_kompetensi(sesi)}
    nama |= {k: "" for k, r in ada.items() if k not in nama and (r.tingkat or r.bukti)}
    baris = tuple(_baris(k, j, ada.get(k), milik.get(k, (0, False))[0]) for k, j in nama.items())
    return LembarKompetensi(
        pegawai_id,
        tahun,
        orang.nama,
        orang.nip,
        orang.jabatan,
        orang.unit_kerja,
        relasi.penilai_id if relasi else None,
        atas.nama if atas else "",
        atas.nip if atas else "",
        atas.jabatan if atas else "",
        max((r.tanggal for r in ada.values()), default=""),
        baris,
        sebab,
    )


def _baris(nama: str, jenis: str, r: RekamKompetensi | None, standar: int) -> BarisKompetensi:
    if r is None:
        return BarisKompetensi(nama, jenis, standar, 0, "", None)
    dipakai = (r.standar if r.tingkat else 0) or standar
    return BarisKompetensi(nama, jenis, dipakai, r.tingkat, r.bukti, r.id)


def tulis(
    sesi: Sesi,
    pegawai_id: bytes,
    tahun: int,
    ubahan: Sequence[UbahanKompetensi],
    untuk: bytes | None = None,
) -> Outcome[int]:
    """Write levels and evidence of one person in one act; the standard of today is kept beside a level."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        buku = BukuOrang.muat(conn, {pegawai_id})
        ada = {r.kompetensi: r for r in repo_kompetensi.kompetensi(p, tahun, [pegawai_id])}
        standar = menurut_jabatan(sesi, p)
    w = wajib_boleh(sesi, buku, pegawai_id, tahun, untuk)
    jabatan = buku.sosok(pegawai_id, _pada(sesi, tahun)).nama_jabatan
    milik, dikenal = standar.get(kunci_jabatan(jabatan), {}), daftar_kompetensi(sesi)
    baru: dict[str, dict[str, Any]] = {}
    for u in ubahan:
        if u.kompetensi not in dikenal and u.kompetensi not in ada:
            raise Tolakan("Kompetensi “{nama}” tidak ada dalam daftar.", siapa="pusat", nama=u.kompetensi)
        r = ada.get(u.kompetensi)
        isi = baru.setdefault(u.kompetensi, {"tingkat": r.tingkat if r else 0, "bukti": r.bukti if r else ""})
        if u.kolom == TINGKAT:
            isi[TINGKAT] = periksa_tingkat(u.nilai)
        elif u.kolom == BUKTI:
            isi[BUKTI] = bersihkan_teks(u.nilai, "Bukti", 1000, berbaris=True)
        else:
            raise Tolakan("Kolom {kolom} tidak dapat diisi.", siapa="yang mengisi", kolom=u.kolom)
    hari = sesi.jam.hari_ini().isoformat()
    tulisan = {}
    for k, isi in baru.items():
        r = ada.get(k)
        if isi == ({"tingkat": r.tingkat, "bukti": r.bukti} if r else {"tingkat": 0, "bukti": ""}):
            continue
        kunci = (
            r.id if r else id_tetap(sesi.db.ruang, "kompetensi", pegawai_id, str(tahun).encode(), k.encode())
        )
        tulisan[kunci] = {
            "pegawai_id": pegawai_id,
            "tahun": tahun,
            "jabatan": jabatan,
            "jenis": dikenal.get(k, ""),
            "kompetensi": k,
            "standar": milik.get(k, (0, False))[0],
            "oleh_id": w.oleh,
            "tanggal": hari,
            **isi,
        }
    with sesi.kerja("kompetensi.ubah", f"Nilai kompetensi {buku.nama(pegawai_id)}", w.untuk) as uow:
        tulis_tetap(uow, "kompetensi", tulisan)
    return Outcome(len(tulisan), uow.perubahan)


def ringkas_unit(sesi: Sesi, tahun: int) -> RingkasUnit:
    """Which competences are most often below the standard, among people whom this user may see."""
    sesi.wajib("lihat")
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        buku = BukuOrang.muat(conn)
        semua = repo_kompetensi.kompetensi(p, tahun)
        standar = menurut_jabatan(sesi, p)
    boleh = izin.lingkup(sesi, buku)
    hari = _pada(sesi, tahun)
    orang = {o.id for o in buku.staf(hari) if boleh is None or o.id in boleh}
    jabatan = {o: kunci_jabatan(buku.sosok(o, hari).nama_jabatan) for o in orang}
    nilai = [
        NilaiKompetensi(
            r.kompetensi,
            r.standar or standar.get(jabatan[r.pegawai_id], {}).get(r.kompetensi, (0, False))[0],
            r.tingkat,
        )
        for r in semua
        if r.pegawai_id in orang and r.tingkat
    ]
    dinilai = {r.pegawai_id for r in semua if r.pegawai_id in orang and r.tingkat}
    return RingkasUnit(ringkas(nilai, list(daftar_kompetensi(sesi))), len(dinilai), len(orang))
