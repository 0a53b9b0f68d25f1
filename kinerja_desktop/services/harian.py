"""Catatan harian: lines of a day typed, copied from the working day before, suggested; one act, one undo."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.angka import baca_angka
from kinerja_desktop.domain.harian import (
    StatusHarian,
    Waktu,
    baca_jam,
    baca_rentang,
    bertumpuk,
    periksa_tumpukan,
    periksa_waktu,
)
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.beda_tahan import wajib_satu_nilai
from kinerja_desktop.services.harian_isi import (
    AKSI,
    RHK,
    BarisHarian,
    HariHarian,
    LembarHarian,
    PilihanAksi,
    lembar,
)
from kinerja_desktop.services.lembar_datar import AWAL_BARU, UbahanDatar
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.presensi_kalender import kalender
from kinerja_desktop.services.realisasi import bulan_terkunci
from kinerja_desktop.services.rencana_aksi_isi import tolak_bulan
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import siapkan, wajib_rekam
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.versi_berlaku import rhk_berlaku
from kinerja_desktop.store import repo_aksi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_aksi import RekamHarian
from kinerja_desktop.store.repo_skp import RekamSkp

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = [
    "BarisHarian",
    "HariHarian",
    "HasilSalin",
    "LembarHarian",
    "PilihanAksi",
    "SaranHarian",
    "hapus",
    "lembar",
    "salin_kemarin",
    "saran",
    "tulis",
]

MULAI, SELESAI, PILIHAN, TEKS = "mulai", "selesai", "pilihan", "teks"
ANGKA, SATUAN, BUKTI = "angka", "satuan", "bukti"
BARIS_SEHARI = 50
_MUNDUR_HARI = 31
"""How far back the last day with lines is looked for."""
_SARAN_TERBANYAK, _DILIHAT = 40, 400
_HILANG = "Catatan itu tidak ada lagi. Muat ulang halaman ini."


@dataclass(frozen=True, slots=True)
class HasilSalin:
    """What was copied: from which day, how many lines, how many were left out because times overlap."""

    dari: date
    disalin: int
    dilewati: int


@dataclass(frozen=True, slots=True)
class SaranHarian:
    """One suggestion for an activity: text, how often it was written, whether the plan has it, unit."""

    teks: str
    kali: int
    dari_rencana: bool
    satuan: str = ""


# ---- writing -------------------------------------------------------------------------------------------


def tulis(
    sesi: Sesi, skp_id: bytes, tanggal: date, ubahan: Sequence[UbahanDatar]
) -> Outcome[dict[bytes, bytes]]:
    """Write cells of one day; ids of new rows begin with AWAL_BARU. Value: what the grid called them -> ids.

    A new line without a start begins where the last one of the day ends (the first: when the office opens).
    """
    rekam, nama, untuk = siapkan(sesi, skp_id, "harian.ubah")
    _wajib_tanggal(sesi, rekam, tanggal)
    ketikan: dict[bytes, dict[str, str]] = {}
    for baris, kolom, nilai in ubahan:
        ketikan.setdefault(baris, {}).update(_urai(kolom, nilai))
    lama_id = [b for b in ketikan if not b.startswith(AWAL_BARU)]
    judul = f"Catat kegiatan {tanggal_panjang(tanggal)} {nama}"
    with sesi.kerja("harian.ubah", judul, untuk) as uow:
        wajib_terbuka(sesi, uow, rekam, tanggal)
        hari = {h.id: h for h in _hari(uow, rekam.pegawai_id, tanggal)}
        for b in lama_id:
            _wajib_draf(hari.get(b))
        sah = _pilihan_sah(uow, rekam)
        isi = {b: _isi(k, sah) for b, k in ketikan.items()}
        uow.update_many("catatan_harian", {b: n for b, n in isi.items() if b in hari})
        baru = {b: n for b, n in isi.items() if b not in hari and any(n.values())}
        _wajib_muat(len(hari) + len(baru))
        for n in baru.values():
            if not n.get(MULAI):
                n[MULAI] = _mulai_berikut(sesi, uow, rekam, tanggal, list(baru.values()), n)
        dasar = _dasar(rekam, tanggal)
        ids = uow.insert_many("catatan_harian", [{**dasar, **n} for n in baru.values()])
        _periksa_hari(uow, rekam.pegawai_id, tanggal, [*lama_id, *ids])
        wajib_satu_nilai(sesi, uow)
    return Outcome(dict(zip(baru, ids, strict=True)), uow.perubahan)


def _urai(kolom: str, nilai: str) -> dict[str, str]:
    """A cell as typed; "8-9.30" in the start fills both times."""
    rentang = baca_rentang(nilai) if kolom == MULAI else None
    return {MULAI: rentang[0], SELESAI: rentang[1]} if rentang is not None else {kolom: nilai}


def _isi(ketikan: Mapping[str, str], sah: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    hasil: dict[str, Any] = {}
    for kolom, nilai in ketikan.items():
        if kolom in (MULAI, SELESAI):
            hasil[kolom] = baca_jam(nilai)
        elif kolom == TEKS:
            hasil[kolom] = bersihkan_teks(nilai, "Kegiatan", 500)
        elif kolom == ANGKA:
            hasil[kolom] = f"{baca_angka(nilai):f}" if nilai.strip() else ""
        elif kolom == SATUAN:
            hasil[kolom] = bersihkan_teks(nilai, "Satuan", 80)
        elif kolom == BUKTI:
            hasil[kolom] = bersihkan_teks(nilai, "Bukti dukung", 500)
        elif kolom == PILIHAN:
            if nilai and nilai not in sah:
                raise Tolakan("Rencana aksi itu tidak ada lagi dalam SKP ini.", siapa="yang mengisi")
            hasil |= sah[nilai] if nilai else {"rencana_aksi_id": None, "rhk_id": None}
        else:
            raise Tolakan("Kolom {kolom} tidak dapat diisi.", siapa="yang mengisi", kolom=kolom)
    return hasil


def _pilihan_sah(uow: UnitOfWork, rekam: RekamSkp) -> dict[str, dict[str, Any]]:
    """Codes of choices -> the columns that they write."""
    aksi = repo_aksi.aksi(uow.p, [rekam.id])[rekam.id]
    hasil: dict[str, dict[str, Any]] = {
        AKSI + a.id.hex(): {"rencana_aksi_id": a.id, "rhk_id": a.rhk_id} for a in aksi
    }
    return hasil | {
        RHK + r.id.hex(): {"rencana_aksi_id": None, "rhk_id": r.id} for r in rhk_berlaku(uow.p, rekam)
    }


def _dasar(rekam: RekamSkp, tanggal: date) -> dict[str, Any]:
    return {
        "pegawai_id": rekam.pegawai_id,
        "skp_id": rekam.id,
        "tanggal": tanggal.isoformat(),
        "status": StatusHarian.DRAF.value,
    }


def _hari(uow: UnitOfWork, pegawai_id: bytes, tanggal: date) -> list[RekamHarian]:
    return repo_aksi.harian(uow.p, pegawai_id, tanggal.isoformat(), tanggal.isoformat())


def _mulai_berikut(
    sesi: Sesi,
    uow: UnitOfWork,
    rekam: RekamSkp,
    tanggal: date,
    baru: Sequence[Mapping[str, Any]],
    ini: Mapping[str, Any],
) -> str:
    """The end of the last line of the day, or when the office opens; "" when the end typed is not later."""
    akhir = [h.selesai for h in _hari(uow, rekam.pegawai_id, tanggal)]
    akhir += [str(n.get(SELESAI, "")) for n in baru if n is not ini]
    terakhir = max(filter(None, akhir), default="")
    if not terakhir:
        terakhir = f"{kalender(sesi).jam(tanggal)[0]:%H:%M}"
    selesai = str(ini.get(SELESAI, ""))
    return terakhir if not selesai or terakhir < selesai else ""


def _periksa_hari(uow: UnitOfWork, pegawai_id: bytes, tanggal: date, yang: Collection[bytes]) -> None:
    hari = [Waktu(h.id, h.mulai, h.selesai, h.teks) for h in _hari(uow, pegawai_id, tanggal)]
    for w in hari:
        if w.id in yang:
            periksa_waktu(w.mulai, w.selesai)
    periksa_tumpukan(hari, yang)


def _wajib_tanggal(sesi: Sesi, rekam: RekamSkp, tanggal: date) -> None:
    if tanggal > sesi.jam.hari_ini():
        raise Tolakan(
            "{tanggal} belum tiba; catatan harian ditulis setelah kegiatannya dilakukan.",
            siapa="yang mengisi",
            tanggal=tanggal_panjang(tanggal),
        )
    if not rekam.mulai <= tanggal <= rekam.selesai:
        raise Tolakan(
            "{tanggal} di luar masa SKP ini ({awal} sampai {akhir}).",
            siapa="yang mengisi",
            tanggal=tanggal_panjang(tanggal),
            awal=tanggal_panjang(rekam.mulai),
            akhir=tanggal_panjang(rekam.selesai),
        )


def wajib_terbuka(sesi: Sesi, uow: UnitOfWork, rekam: RekamSkp, tanggal: date) -> None:
    """Tolakan for a day of a closed or judged period."""
    if tanggal.month in bulan_terkunci(sesi, uow.p, rekam):
        raise tolak_bulan(sesi, rekam.tahun, tanggal.month, "catatan harian")
    for t in daftar_periode(sesi, tanggal.year):
        if t.ditutup and t.periode.mulai <= tanggal <= t.periode.selesai:
            raise tolak_bulan(sesi, tanggal.year, tanggal.month, "catatan harian")


def _wajib_draf(h: RekamHarian | None) -> None:
    if h is None:
        raise Tolakan(_HILANG, siapa="yang mengisi")
    if h.status == StatusHarian.DISETUJUI.value:
        raise Tolakan(
            "Catatan ini sudah disetujui; minta pejabat penilai mengembalikannya dahulu.",
            siapa="pejabat penilai",
        )
    if h.status == StatusHarian.DIAJUKAN.value:
        raise Tolakan("Catatan ini sudah diajukan; tarik dahulu untuk mengubahnya.", siapa="yang mengisi")


def _wajib_muat(banyak: int) -> None:
    if banyak > BARIS_SEHARI:
        raise Tolakan("Satu hari paling banyak {n} kegiatan.", siapa="yang mengisi", n=BARIS_SEHARI)


def hapus(sesi: Sesi, skp_id: bytes, baris: Collection[bytes]) -> Outcome[int]:
    """Take lines away that are still drafts."""
    rekam, nama, untuk = siapkan(sesi, skp_id, "harian.ubah")
    pilihan = set(baris)
    with sesi.kerja("harian.hapus", f"Hapus {len(pilihan)} catatan harian {nama}", untuk) as uow:
        ada = repo_aksi.harian_satu(uow.p, pilihan)
        for b in pilihan:
            h = ada.get(b)
            _wajib_draf(h if h is not None and h.pegawai_id == rekam.pegawai_id else None)
        for tanggal in {date.fromisoformat(h.tanggal) for h in ada.values()}:
            wajib_terbuka(sesi, uow, rekam, tanggal)
        uow.delete("catatan_harian", pilihan)
    return Outcome(len(pilihan), uow.perubahan)


# ---- copying and suggesting ----------------------------------------------------------------------------


def salin_kemarin(sesi: Sesi, skp_id: bytes, tanggal: date) -> Outcome[HasilSalin]:
    """Copy the lines of the last day that has any (up to 31 days back) to a day, without their evidence.

    Lines that would overlap one of the day are left out and counted.
    """
    rekam, nama, untuk = siapkan(sesi, skp_id, "harian.ubah")
    _wajib_tanggal(sesi, rekam, tanggal)
    with sesi.kerja("harian.salin", f"Salin catatan ke {tanggal_panjang(tanggal)} {nama}", untuk) as uow:
        wajib_terbuka(sesi, uow, rekam, tanggal)
        awal = (tanggal - timedelta(days=_MUNDUR_HARI)).isoformat()
        akhir = (tanggal - timedelta(days=1)).isoformat()
        lalu = repo_aksi.harian(uow.p, rekam.pegawai_id, awal, akhir)
        if not lalu:
            raise Tolakan(
                "Tidak ada catatan pada {n} hari sebelum {tanggal}; tulis catatan hari ini dahulu.",
                siapa="yang mengisi",
                n=_MUNDUR_HARI,
                tanggal=tanggal_panjang(tanggal),
            )
        dari = lalu[-1].tanggal
        sumber = [h for h in lalu if h.tanggal == dari]
        ada = _hari(uow, rekam.pegawai_id, tanggal)
        hasil = [h for h in sumber if not any(_sama(h, x) for x in ada)]
        _wajib_muat(len(ada) + len(hasil))
        sah = _pilihan_sah(uow, rekam)
        uow.insert_many("catatan_harian", [{**_dasar(rekam, tanggal), **_salinan(h, sah)} for h in hasil])
    isi = HasilSalin(date.fromisoformat(dari), len(hasil), len(sumber) - len(hasil))
    return Outcome(isi, uow.perubahan)


def _sama(a: RekamHarian, b: RekamHarian) -> bool:
    """Whether a copied line is there already, or its time is taken."""
    tumpuk = bertumpuk(Waktu(a.id, a.mulai, a.selesai), Waktu(b.id, b.mulai, b.selesai))
    return tumpuk or (rapat(a.teks) == rapat(b.teks) and a.mulai == b.mulai)


def _salinan(h: RekamHarian, sah: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """What is copied of a line; an action that is not of this SKP stays behind."""
    kode = AKSI + h.rencana_aksi_id.hex() if h.rencana_aksi_id else RHK + (h.rhk_id or b"").hex()
    tempat = sah.get(kode, {"rencana_aksi_id": None, "rhk_id": None})
    isi = {k: getattr(h, k) for k in (MULAI, SELESAI, TEKS, ANGKA, SATUAN)}
    return {**isi, **tempat}


def saran(sesi: Sesi, skp_id: bytes, pilihan: str = "") -> tuple[SaranHarian, ...]:
    """Activities on offer: words of the chosen action and its output, then own earlier lines, often first."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        izin.buku_lihat(sesi, conn, rekam.pegawai_id)
        aksi = repo_aksi.aksi(p, [skp_id])[skp_id]
        lama = repo_aksi.teks_harian(p, rekam.pegawai_id, _DILIHAT)
    hasil: dict[str, SaranHarian] = {}
    urut = sorted(aksi, key=lambda a: AKSI + a.id.hex() != pilihan)
    kali: dict[str, int] = {}
    for teks, _ in lama:
        kali[rapat(teks)] = kali.get(rapat(teks), 0) + 1
    for a in urut if not pilihan else urut[:1]:
        for teks in (a.teks, a.keluaran):
            if teks.strip():
                kunci = rapat(teks)
                hasil.setdefault(kunci, SaranHarian(teks, kali.get(kunci, 0), True, a.satuan))
    sendiri: dict[str, SaranHarian] = {}
    for teks, satuan in lama:
        kunci = rapat(teks)
        if kunci and kunci not in hasil:
            sendiri.setdefault(kunci, SaranHarian(teks, kali[kunci], False, satuan))
    milik = sorted(sendiri.values(), key=lambda s: -s.kali)
    return (*hasil.values(), *milik)[:_SARAN_TERBANYAK]
