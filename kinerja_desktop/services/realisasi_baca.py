"""Reading progress: the grid of an SKP, and the entries of one month with what they replaced."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.angka import angka_tersimpan, tulis_angka
from kinerja_desktop.domain.capaian import metode_pakai, nilai_bulan
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.realisasi import Nilai, sama_satuan
from kinerja_desktop.domain.skp import Indikator, Metode
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.capaian import butir_dari
from kinerja_desktop.services.isi_skp import baris_kisi
from kinerja_desktop.services.kunci_periode import sebab_tutup
from kinerja_desktop.services.lembar_skp import BarisSkp
from kinerja_desktop.services.realisasi_bulan import (
    bulan_lewat,
    bulan_skp,
    bulan_terkunci,
    periode_tutup,
    perlu_alasan,
    wajib_dapat_dicatat,
)
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.versi_berlaku import berlaku, buka
from kinerja_desktop.store import repo_realisasi, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dasar import tanggal
from kinerja_desktop.store.repo_realisasi import berisi
from kinerja_desktop.store.repo_skp import RekamRealisasi
from kinerja_desktop.store.sejarah import riwayat_baris


@dataclass(frozen=True, slots=True)
class SelRealisasi:
    """The value of one indicator and month: of its only entry, or of `banyak` entries together (`jumlah`).

    `koreksi` when it replaced an earlier value, `satuan` as typed (empty = the indicator's own).
    """

    angka: str
    teks: str
    bukti: str
    tanggal: str
    koreksi: bool
    banyak: int = 1
    jumlah: str = ""
    satuan: str = ""

    @property
    def tampil(self) -> str:
        """What the grid and the form show: the value of all entries, the words, or the number."""
        return self.jumlah or self.teks or self.angka


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
    tidak_diukur: frozenset[tuple[bytes, int]] = frozenset()
    """Indicators and months that the path of the target leaves out."""


@dataclass(frozen=True, slots=True)
class CatatanLama:
    """A value that stood there before: in words, the day it was recorded, by whom, why it was replaced."""

    isi: str
    tanggal: date | None
    oleh: str
    alasan: str


@dataclass(frozen=True, slots=True)
class CatatanRealisasi:
    """One entry of a month; `peringatan` in words, `perlu_alasan` when changing it asks why.

    `tanpa_alasan`: it replaced an older value and nobody wrote why.
    """

    id: bytes
    butir: int
    tanggal_kegiatan: date | None
    tanggal: date | None
    angka: str
    satuan: str
    teks: str
    bukti: str
    peringatan: str = ""
    perlu_alasan: bool = False
    tanpa_alasan: bool = False
    alasan: str = ""
    lama: tuple[CatatanLama, ...] = ()


@dataclass(frozen=True, slots=True)
class CatatanBulan:
    """The entries of one indicator and month, the value they make (in a sentence), what was taken back."""

    indikator_id: bytes
    bulan: int
    catatan: tuple[CatatanRealisasi, ...]
    nilai: Nilai | None
    kalimat: str
    satuan: str
    ditarik: tuple[CatatanLama, ...] = ()


def lembar(sesi: Sesi, skp_id: bytes) -> LembarRealisasi:
    """Progress of one SKP in its months; while a Revisi is open those of the version in force."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        b = berlaku(p, [rekam]).get(skp_id)
        rhk = b.isi.rhk if b is not None else repo_skp.rhk(p, [skp_id])[skp_id]
        catatan = repo_realisasi.kepala(p, [skp_id])
        terkunci = bulan_terkunci(sesi, p, rekam)
        buku = izin.buku_lihat(sesi, conn, rekam.pegawai_id)
    alasan = ""
    try:
        wajib_dapat_dicatat(rekam)
        izin.wewenang(
            sesi, "realisasi.ubah", rekam.pegawai_id, izin.penilai_skp(buku, rekam, sesi.jam.hari_ini())
        )
    except Tolakan as e:
        alasan = e.kalimat()
    bulan = bulan_skp(b.rekam if b is not None else rekam)
    indikator = {i.id: i for r in rhk for i in r.indikator}
    nilai = {}
    for kunci, isi in catatan.items():
        i = indikator.get(kunci[0])
        sel = _sel(i, [r for r in isi if berisi(r)]) if i is not None else None
        if sel is not None:
            nilai[kunci] = sel
    return LembarRealisasi(
        skp_id,
        baris_kisi(rhk),
        bulan,
        nilai,
        terkunci,
        not alasan,
        alasan,
        next((sebab_tutup(t) for t in periode_tutup(sesi, rekam)), ""),
        frozenset((i.id, m) for i in indikator.values() for m in bulan if not _diukur(i, m)),
    )


def _diukur(i: Indikator, bulan: int) -> bool:
    """Whether the path of the target measures a month; without a path every month may be."""
    isi = [n for n, teks in enumerate(i.jalur) if teks.strip()]
    return not isi or (bulan - 1) * len(i.jalur) // 12 in isi


def _sel(i: Indikator, isi: Sequence[RekamRealisasi]) -> SelRealisasi | None:
    if not isi:
        return None
    r = isi[0]
    koreksi = any(x.menggantikan_id is not None for x in isi)
    if len(isi) == 1:
        return SelRealisasi(_tampil(r.angka), r.teks, r.bukti, r.tanggal, koreksi, satuan=r.satuan)
    n = nilai_bulan([butir_dari(x) for x in isi], metode_pakai(i), i.satuan)
    bukti = "; ".join(dict.fromkeys(x.bukti for x in isi if x.bukti))
    if n is None or n.angka is None:
        teks = n.teks if n is not None else ""
        return SelRealisasi(
            "", teks, bukti, isi[-1].tanggal, koreksi, len(isi), teks or f"{len(isi)} catatan"
        )
    angka = tulis_angka(n.angka)
    return SelRealisasi(angka, "", bukti, isi[-1].tanggal, koreksi, len(isi), angka, n.satuan)


def _tampil(angka: str) -> str:
    nilai = angka_tersimpan(angka)
    return angka if nilai is None else tulis_angka(nilai)


def catatan_bulan(sesi: Sesi, indikator_id: bytes, bulan: int) -> CatatanBulan:
    """The entries of an indicator in a month, with the values that stood there before."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        skp_id = repo_skp.skp_dari(p, "indikator", indikator_id)
        if skp_id is None:
            raise Tolakan("Indikator itu tidak ada lagi. Muat ulang halaman ini.", siapa="yang mengisi")
        rekam, isi = buka(p, skp_id)
        izin.buku_lihat(sesi, conn, rekam.pegawai_id)
        semua = [
            r for r in repo_realisasi.semua(p, [skp_id], (bulan, bulan)) if r.indikator_id == indikator_id
        ]
        kepala = repo_realisasi.kepala_dari(semua).get((indikator_id, bulan), [])
        milik = {r.id: r for r in semua}
        lama = {r.id: _lama(p, r, milik) for r in kepala}
    i = next((i for r in isi.rhk for i in r.indikator if i.id == indikator_id), None)
    i = i or Indikator(indikator_id, b"")
    hidup = [r for r in kepala if berisi(r)]
    lewat = bulan in bulan_lewat(sesi, rekam.tahun)
    hari = sesi.jam.hari_ini()
    catatan = tuple(
        _catatan(r, i, lama[r.id], milik, perlu_alasan(r, lewat, hari))
        for r in sorted(hidup, key=lambda r: (r.tanggal_kegiatan or r.tanggal, r.butir, r.id))
    )
    n = nilai_bulan([butir_dari(r) for r in hidup if r.angka or r.teks], metode_pakai(i), i.satuan)
    return CatatanBulan(
        indikator_id,
        bulan,
        catatan,
        n,
        _kalimat(n, i, len(hidup), bulan),
        i.satuan,
        tuple(x for r in kepala if not berisi(r) for x in lama[r.id]),
    )


def _lama(p: Pelaksana, r: RekamRealisasi, milik: Mapping[bytes, RekamRealisasi]) -> tuple[CatatanLama, ...]:
    """What an entry replaced, the newest first, each with why it was replaced."""
    hasil = []
    dilihat = {r.id}
    while r.menggantikan_id is not None and r.menggantikan_id in milik and r.menggantikan_id not in dilihat:
        sebab = r.alasan
        r = milik[r.menggantikan_id]
        dilihat.add(r.id)
        if berisi(r):
            komit = riwayat_baris(p, "realisasi", r.id)
            oleh = komit[-1].pelaku[1] if komit else ""
            hasil.append(CatatanLama(sebut_isi(r), tanggal(r.tanggal), oleh, sebab))
    return tuple(hasil)


def sebut_isi(r: RekamRealisasi, satuan: str = "") -> str:
    """An entry in one line: number with unit and words, or its evidence when there is nothing else."""
    angka = f"{_tampil(r.angka)} {r.satuan or satuan}".strip() if r.angka else ""
    return " · ".join(x for x in (angka, r.teks) if x) or r.bukti


def _catatan(
    r: RekamRealisasi,
    i: Indikator,
    lama: tuple[CatatanLama, ...],
    milik: Mapping[bytes, RekamRealisasi],
    perlu: bool,
) -> CatatanRealisasi:
    dulu = milik.get(r.menggantikan_id) if r.menggantikan_id is not None else None
    kegiatan = tanggal(r.tanggal_kegiatan)
    ingat = []
    if r.angka and not sama_satuan(r.satuan, i.satuan):
        ingat.append(f"Satuan “{r.satuan}” berbeda dari satuan indikator, “{i.satuan}”.")
    if kegiatan is not None and kegiatan.month != r.bulan:
        ingat.append(f"Tanggal kegiatannya di luar bulan {NAMA_BULAN[r.bulan - 1]}.")
    return CatatanRealisasi(
        r.id,
        r.butir,
        kegiatan,
        tanggal(r.tanggal),
        _tampil(r.angka),
        r.satuan,
        r.teks,
        r.bukti,
        " ".join(ingat),
        perlu,
        not r.alasan and dulu is not None and berisi(dulu) and dulu.tanggal < r.tanggal,
        r.alasan,
        lama,
    )


def _kalimat(n: Nilai | None, i: Indikator, banyak: int, bulan: int) -> str:
    """What the entries make together: "Jumlah 3 catatan: 12 dokumen"."""
    if not banyak:
        return f"{NAMA_BULAN[bulan - 1]} belum diukur: belum ada catatan, dan tidak dihitung nol."
    if n is None:
        return f"{banyak} catatan, baru buktinya."
    if n.sebab:
        return f"{banyak} catatan: {n.teks}. Satuannya berbeda-beda, jadi tidak dijumlahkan."
    if n.angka is None:
        return f"{banyak} catatan tanpa angka."
    if banyak == 1:
        return f"1 catatan: {n.tampil()}"
    if metode_pakai(i) is Metode.HITUNGAN:
        return f"Jumlah {banyak} catatan: {n.tampil()}"
    if metode_pakai(i) is Metode.RILIS:
        return f"Nilai rilis, dari {banyak} catatan: {n.tampil()}"
    return f"Posisi terakhir, dari {banyak} catatan: {n.tampil()}"
