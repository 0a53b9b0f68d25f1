"""Progress per indicator and month: only ever added to; a correction supersedes what stood before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.domain.alur import evaluasi_dapat_diubah
from kinerja_desktop.domain.angka import angka_tersimpan, baca_angka, tulis_angka
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.isi_skp import baris_kisi
from kinerja_desktop.services.kunci_periode import sebab_tutup, tolak_tutup
from kinerja_desktop.services.lembar_skp import BarisSkp
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import siapkan, wajib_rekam
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.versi_berlaku import rhk_berlaku
from kinerja_desktop.store import repo_penilaian, repo_skp
from kinerja_desktop.store.jurnal import id_tetap
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

if TYPE_CHECKING:
    pass

__all__ = ["LembarRealisasi", "SelRealisasi", "UbahanRealisasi", "catat", "catat_banyak", "lembar"]


@dataclass(frozen=True, slots=True)
class UbahanRealisasi:
    """Progress as typed: month 1-12, a number ("84,5", "" for none), words, evidence (name or link)."""

    indikator_id: bytes
    bulan: int
    angka: str = ""
    teks: str = ""
    bukti: str = ""


@dataclass(frozen=True, slots=True)
class SelRealisasi:
    """The valid value of one indicator and month; `koreksi` when it replaced an earlier one."""

    angka: str
    teks: str
    bukti: str
    tanggal: str
    koreksi: bool

    @property
    def tampil(self) -> str:
        """What the grid and the form show: the words, or the number with a decimal comma."""
        return self.teks or self.angka


@dataclass(frozen=True, slots=True)
class LembarRealisasi:
    """Progress of one SKP: grid rows as in the SKP and the value per (indicator id, month)."""

    skp_id: bytes
    baris: tuple[BarisSkp, ...]
    bulan: tuple[int, ...]
    nilai: dict[tuple[bytes, int], SelRealisasi]
    bulan_terkunci: frozenset[int]
    dapat_diubah: bool
    alasan_terkunci: str
    sebab_bulan: str = ""
    """Why the locked months hold, when a closed period is the reason."""


def lembar(sesi: Sesi, skp_id: bytes) -> LembarRealisasi:
    """Progress of one SKP in the months that it covers."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        rhk = rhk_berlaku(p, rekam)
        nilai = repo_skp.realisasi(p, [skp_id])
        terkunci = bulan_terkunci(sesi, p, rekam)
        buku = BukuOrang.muat(conn, {rekam.pegawai_id})
    izin.wajib_lihat(sesi, buku, rekam.pegawai_id)
    alasan = ""
    try:
        _wajib_dapat_dicatat(rekam)
        izin.wewenang(
            sesi, "realisasi.ubah", rekam.pegawai_id, izin.penilai_skp(buku, rekam, sesi.jam.hari_ini())
        )
    except Tolakan as e:
        alasan = e.kalimat()
    return LembarRealisasi(
        skp_id,
        baris_kisi(rhk),
        tuple(range(rekam.mulai.month, rekam.selesai.month + 1)),
        {
            kunci: SelRealisasi(_tampil(r.angka), r.teks, r.bukti, r.tanggal, r.menggantikan_id is not None)
            for kunci, r in nilai.items()
            if r.angka or r.teks or r.bukti
        },
        terkunci,
        not alasan,
        alasan,
        next((sebab_tutup(t) for t in _periode_tutup(sesi, rekam)), ""),
    )


def _tampil(angka: str) -> str:
    nilai = angka_tersimpan(angka)
    return angka if nilai is None else tulis_angka(nilai)


def catat(
    sesi: Sesi, indikator_id: bytes, bulan: int, angka: str = "", teks: str = "", bukti: str = ""
) -> Outcome[bytes | None]:
    """Record progress of one indicator in a month; a second record of the month corrects the first."""
    with sesi.baca_hemat() as (p, _):
        skp_id = repo_skp.skp_dari(p, "indikator", indikator_id)
    if skp_id is None:
        raise Tolakan("Indikator itu tidak ada lagi. Muat ulang halaman ini.", siapa="yang mengisi")
    hasil = catat_banyak(sesi, skp_id, [UbahanRealisasi(indikator_id, bulan, angka, teks, bukti)])
    return Outcome(hasil.value[0] if hasil.value else None, hasil.changes)


def catat_banyak(
    sesi: Sesi, skp_id: bytes, ubahan: Sequence[UbahanRealisasi], judul: str = ""
) -> Outcome[tuple[bytes, ...]]:
    """Record many values of one SKP in one act; values that say nothing new add no row."""
    rekam, nama, untuk = siapkan(sesi, skp_id, "realisasi.ubah")
    _wajib_dapat_dicatat(rekam)
    with sesi.kerja("realisasi.catat", judul or f"Catat realisasi SKP {nama}", untuk) as uow:
        p = uow.p
        ada = repo_skp.realisasi(p, [skp_id])
        target = {i.id: i.target for r in rhk_berlaku(p, rekam) for i in r.indikator}
        bersih = {(u.indikator_id, u.bulan): _bersih(u, target.get(u.indikator_id, "")) for u in ubahan}
        terkunci = bulan_terkunci(sesi, p, rekam)
        baru: dict[bytes, dict[str, object]] = {}
        for (indikator, bulan), isi in bersih.items():
            _periksa_bulan(sesi, rekam, bulan, terkunci)
            if indikator not in target:
                raise Tolakan("Indikator itu tidak ada lagi. Muat ulang halaman ini.", siapa="yang mengisi")
            lama = ada.get((indikator, bulan))
            if isi == ((lama.angka, lama.teks, lama.bukti) if lama else ("", "", "")):
                continue
            asal = (indikator, bytes([bulan]), lama.id if lama else b"")
            baru[id_tetap(uow.penulisan.ruang, "realisasi", *asal)] = {
                "indikator_id": indikator,
                "skp_id": skp_id,
                "bulan": bulan,
                "angka": isi[0],
                "teks": isi[1],
                "bukti": isi[2],
                "menggantikan_id": lama.id if lama else None,
                "tanggal": sesi.jam.hari_ini().isoformat(),
            }
        tulis_tetap(uow, "realisasi", baru)
    return Outcome(tuple(baru), uow.perubahan)


def _bersih(u: UbahanRealisasi, target: str) -> tuple[str, str, str]:
    angka = f"{baca_angka(u.angka, sepola=target):f}" if u.angka.strip() else ""
    return (
        angka,
        bersihkan_teks(u.teks, "Realisasi", 1000, berbaris=True),
        bersihkan_teks(u.bukti, "Bukti dukung", 500),
    )


def _wajib_dapat_dicatat(rekam: RekamSkp) -> None:
    if rekam.status is StatusDokumen.DIBATALKAN:
        raise Tolakan("SKP ini dibatalkan; realisasinya tidak dicatat lagi.", siapa="operator")


def _periksa_bulan(sesi: Sesi, rekam: RekamSkp, bulan: int, terkunci: frozenset[int]) -> None:
    if not 1 <= bulan <= 12 or not rekam.mulai.month <= bulan <= rekam.selesai.month:
        raise Tolakan(
            "Bulan {bulan} di luar masa SKP ini ({awal} sampai {akhir}).",
            siapa="yang mengisi",
            bulan=NAMA_BULAN[bulan - 1] if 1 <= bulan <= 12 else str(bulan),
            awal=NAMA_BULAN[rekam.mulai.month - 1],
            akhir=NAMA_BULAN[rekam.selesai.month - 1],
        )
    if bulan in terkunci:
        tutup = next((t for t in _periode_tutup(sesi, rekam) if bulan in _bulan(t)), None)
        if tutup is not None:
            raise tolak_tutup(tutup, "{periode} sudah ditutup; realisasinya tidak dapat diubah.")
        raise Tolakan(
            "Realisasi {bulan} tidak dapat diubah karena penilaiannya sudah selesai; buka kembali dahulu.",
            siapa="pejabat penilai",
            bulan=NAMA_BULAN[bulan - 1],
        )


def bulan_terkunci(sesi: Sesi, p: Pelaksana, rekam: RekamSkp) -> frozenset[int]:
    """Months of periods that are closed or whose evaluation of this SKP is finished."""
    evaluasi = repo_penilaian.evaluasi_skp(p, [rekam.id])
    hasil: set[int] = set()
    for t in daftar_periode(sesi, rekam.tahun):
        e = evaluasi.get((rekam.id, t.id))
        if t.ditutup or (e is not None and not evaluasi_dapat_diubah(e.status)):
            hasil.update(_bulan(t))
    return frozenset(hasil)


def _bulan(t: PeriodeTersimpan) -> range:
    return range(t.periode.mulai.month, t.periode.selesai.month + 1)


def _periode_tutup(sesi: Sesi, rekam: RekamSkp) -> list[PeriodeTersimpan]:
    """Closed periods of its year, those that minutes hold first."""
    return sorted(
        (t for t in daftar_periode(sesi, rekam.tahun) if t.ditutup), key=lambda t: not t.berita_acara
    )
