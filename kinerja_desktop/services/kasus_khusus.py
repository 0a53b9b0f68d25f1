"""Special cases of a period, by person and SKP: moves, acting posts, contracts, leave; with the treatment."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain import kasus_khusus as aturan
from kinerja_desktop.domain.kasus_khusus import KasusKhusus, PredikatBerkala
from kinerja_desktop.domain.kepegawaian import Kedudukan, Pegawai, StatusPegawai
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.predikat import predikat_kinerja
from kinerja_desktop.services import izin
from kinerja_desktop.services.hasil_tertutup import terbaca
from kinerja_desktop.services.isi_skp import masa
from kinerja_desktop.services.orang import TIDAK_BERTUGAS
from kinerja_desktop.services.penilaian_baca import (
    Tahun,
    acuan,
    mengikuti_organisasi,
    muat_tahun,
    penilai_evaluasi,
    rating_hasil,
)
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

_NAMA_KELUAR = {
    Kedudukan.PENSIUN: "Pensiun",
    Kedudukan.MUTASI_KELUAR: "Pindah ke luar kantor",
    Kedudukan.CLTN: "CLTN",
}


@dataclass(frozen=True, slots=True)
class BarisKasus:
    """One person (and SKP, None when there is none in the period) with the cases that apply."""

    pegawai_id: bytes
    skp_id: bytes | None
    nama: str
    jabatan: str
    kasus: tuple[KasusKhusus, ...]


def daftar(sesi: Sesi, periode_id: bytes) -> tuple[BarisKasus, ...]:
    """Special cases of a period among the people whom this person may see, by name."""
    sesi.wajib("lihat")
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        t = muat_tahun(sesi, conn, p.periode.tahun)
    return susun(terbaca(sesi, t), p, sesi.jam.hari_ini(), izin.lingkup(sesi, t.buku))


def susun(
    t: Tahun, p: PeriodeTersimpan, hari: date, boleh: frozenset[bytes] | None = None
) -> tuple[BarisKasus, ...]:
    """The same of a year that is read already; `boleh` are the people shown (None = everybody)."""
    dinilai = frozenset(o.id for o, s in t.pasangan(p) if s is not None)
    hasil = [
        b
        for orang in t.buku.pegawai.values()
        if orang.status is not StatusPegawai.LUAR and (boleh is None or orang.id in boleh)
        for b in _orang(t, p, orang, hari, orang.id in dinilai)
    ]
    return tuple(sorted(hasil, key=lambda b: (b.nama.casefold(), b.jabatan, b.skp_id or b"")))


def menurut_skp(sesi: Sesi, periode_id: bytes) -> dict[bytes, tuple[KasusKhusus, ...]]:
    """The same by SKP, for the explanation below the grid; people without an SKP are not in it."""
    return {b.skp_id: b.kasus for b in daftar(sesi, periode_id) if b.skp_id is not None}


def _orang(t: Tahun, p: PeriodeTersimpan, orang: Pegawai, hari: date, dinilai: bool) -> list[BarisKasus]:
    """Rows of one person: one per SKP of the period that is a case, or one without an SKP."""
    milik = t.skp_dalam(p, orang)
    semua = _umum(t, p, orang, milik, dinilai)
    hasil = []
    utama = [s for s in milik if not t.acting(s)]
    for s in milik:
        kasus = [*_menurut_skp(t, p, orang, s, utama, hari), *semua]
        if kasus:
            jabatan = t.buku.sosok(orang.id, acuan(s, p, hari), s.penempatan_id).nama_jabatan
            hasil.append(BarisKasus(orang.id, s.id, orang.nama_lengkap, jabatan, tuple(kasus)))
    if not milik and semua and _pernah_bertugas(t, p, orang):
        jabatan = t.buku.sosok(orang.id, p.periode.mulai).nama_jabatan
        hasil.append(BarisKasus(orang.id, None, orang.nama_lengkap, jabatan, tuple(semua)))
    return hasil


def _menurut_skp(
    t: Tahun, p: PeriodeTersimpan, orang: Pegawai, s: RekamSkp, utama: list[RekamSkp], hari: date
) -> list[KasusKhusus]:
    """Cases that belong to one SKP: an acting post, or one of two posts of the year."""
    tahunan = p.periode.jenis is JenisPeriode.TAHUNAN
    sosok = t.buku.sosok(orang.id, acuan(s, p, hari), s.penempatan_id)
    if t.acting(s):
        return [aturan.plt(sosok.nama_jabatan, tahunan)]
    setahun = sorted((x for x in t.skp.get(orang.id, []) if not t.acting(x)), key=lambda x: (x.mulai, x.id))
    if len(setahun) < 2:
        return []
    if s.id != setahun[-1].id:
        if not tahunan and s.selesai > p.periode.selesai:
            return []  # in this period there is nothing special yet
        penilai = penilai_evaluasi(t.buku, s, p, hari).nama
        return [aturan.sebelum_pindah(sosok.nama_jabatan, s.selesai, penilai, tahunan)]
    if not tahunan and len(utama) < 2:
        return []
    bahan = alat_bantu(t, orang, hari) if tahunan else ()
    return [aturan.sesudah_pindah(sosok.nama_jabatan, s.mulai, bahan, tahunan)]


def _umum(
    t: Tahun, p: PeriodeTersimpan, orang: Pegawai, milik: list[RekamSkp], dinilai: bool
) -> list[KasusKhusus]:
    """Cases of the person, whatever the SKP: employment, leave, gone."""
    hasil: list[KasusKhusus] = []
    ikut = t.ikut(p.periode.jenis, orang)
    if orang.status is StatusPegawai.PPPK_PW:
        hasil.append(aturan.paruh_waktu(ikut))
    if orang.status is StatusPegawai.CPNS:
        hasil.append(aturan.cpns())
    mulai, selesai = p.periode.mulai, p.periode.selesai
    if orang.kedudukan is Kedudukan.MENINGGAL:
        return [*hasil, aturan.meninggal()]
    if orang.kedudukan in TIDAK_BERTUGAS:
        sampai = max((x.sampai for x in t.buku.penempatan.get(orang.id, []) if x.sampai), default=None)
        hasil.append(aturan.keluar(_NAMA_KELUAR[orang.kedudukan], sampai, dinilai))
        return hasil
    penuh = bool(t.dikecualikan(p, orang.id, None)) or (
        bool(milik) and all(t.dikecualikan(p, orang.id, s) for s in milik)
    )
    for x in t.kecuali.get(orang.id, []):
        if x.mulai <= selesai and (x.sampai is None or x.sampai >= mulai):
            hasil.append(aturan.pengecualian(x, mulai, selesai, penuh))
    return hasil


def _pernah_bertugas(t: Tahun, p: PeriodeTersimpan, orang: Pegawai) -> bool:
    """Whether somebody without an SKP in the period held a post in it or is kept out of it by a letter."""
    ada = any(
        x.mulai <= p.periode.selesai and (x.sampai is None or x.sampai >= p.periode.mulai)
        for x in t.buku.penempatan.get(orang.id, [])
    )
    return ada or bool(t.dikecualikan(p, orang.id, None))


def alat_bantu(t: Tahun, orang: Pegawai, hari: date) -> tuple[PredikatBerkala, ...]:
    """Periodic predicates of a person's year in order, each with the post and months that fall to its SKP."""
    milik = sorted((s for s in t.skp.get(orang.id, []) if not t.acting(s)), key=lambda s: (s.mulai, s.id))
    sebutan = _sebutan(t, orang, milik)
    hasil = []
    berkala = [x for x in t.periode if x.periode.jenis is not JenisPeriode.TAHUNAN]
    for p in sorted(berkala, key=lambda x: (x.periode.mulai, x.periode.nomor)):
        if not t.ikut(p.periode.jenis, orang):
            continue
        bulan = _bulan_milik(p, milik)
        for s in milik:
            if not bulan.get(s.id):
                continue
            sosok = t.buku.sosok(orang.id, acuan(s, p, hari), s.penempatan_id)
            e = t.evaluasi.get((s.id, p.id))
            unit = sosok.unit.id if sosok.unit else None
            rating = rating_hasil(e, mengikuti_organisasi(s, sosok), t.organisasi_untuk(p.id, unit))
            perilaku = e.rating_perilaku if e else None
            jadi = predikat_kinerja(rating, perilaku).predikat.value if rating and perilaku else ""
            hasil.append(PredikatBerkala(p.periode.label, sebutan[s.id], bulan[s.id], jadi))
    return tuple(hasil)


def _sebutan(t: Tahun, orang: Pegawai, milik: list[RekamSkp]) -> dict[bytes, str]:
    """The post of each SKP; with the unit, or the days, where two would be called the same."""
    hasil: dict[bytes, str] = {}
    for s in milik:
        sosok = t.buku.sosok(orang.id, s.mulai, s.penempatan_id)
        for nama in (sosok.nama_jabatan, f"{sosok.nama_jabatan} {sosok.nama_unit}"):
            if nama not in hasil.values():
                hasil[s.id] = nama
                break
        else:
            hasil[s.id] = f"{sosok.nama_jabatan} {masa(s.mulai, s.selesai)}"
    return hasil


def _bulan_milik(p: PeriodeTersimpan, milik: list[RekamSkp]) -> dict[bytes, int]:
    """Months of a period by SKP: each month is of the SKP with most of its days, the later at a tie."""
    hasil: dict[bytes, int] = {}
    tahun = p.periode.tahun
    for bulan in range(p.periode.mulai.month, p.periode.selesai.month + 1):
        awal = date(tahun, bulan, 1)
        akhir = date(tahun, bulan, calendar.monthrange(tahun, bulan)[1])
        hari = [((min(s.selesai, akhir) - max(s.mulai, awal)).days + 1, s.mulai, s.id) for s in milik]
        terbanyak = max(hari, default=(0, awal, b""))
        if terbanyak[0] > 0:
            hasil[terbanyak[2]] = hasil.get(terbanyak[2], 0) + 1
    return hasil
