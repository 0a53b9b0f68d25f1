"""Several entries of a month: add one, correct one with its reason, take one back. Nothing is overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.realisasi_bulan import (
    bulan_lewat,
    periksa_bulan,
    perlu_alasan,
    wajib_dapat_dicatat,
)
from kinerja_desktop.services.realisasi_catat import (
    TIDAK_ADA,
    Isi,
    Tempat,
    baris_baru,
    bersih,
    id_catatan,
    skp_indikator,
    tempat,
)
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import siapkan
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_lampiran, repo_realisasi, repo_skp
from kinerja_desktop.store.repo_realisasi import berisi
from kinerja_desktop.store.repo_skp import RekamRealisasi, RekamSkp

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

_HILANG = "Catatan itu sudah dikoreksi atau ditarik. Muat ulang halaman ini."


@dataclass(frozen=True, slots=True)
class IsiCatatan:
    """An entry as typed: number ("" for none), its unit, words, evidence (name or link), day of the work."""

    angka: str = ""
    satuan: str = ""
    teks: str = ""
    bukti: str = ""
    tanggal: date | None = None


def tambah(sesi: Sesi, indikator_id: bytes, bulan: int, isi: IsiCatatan) -> Outcome[bytes]:
    """Add an entry to a month: the first is the main one, the next stand beside it."""
    skp_id = skp_indikator(sesi, indikator_id)
    rekam, nama, untuk = siapkan(sesi, skp_id, "realisasi.ubah")
    wajib_dapat_dicatat(rekam)
    bulan_kata = NAMA_BULAN[bulan - 1] if 1 <= bulan <= 12 else str(bulan)
    with sesi.kerja("realisasi.catat", f"Tambah catatan realisasi {bulan_kata} SKP {nama}", untuk) as uow:
        t = tempat(sesi, uow.p, rekam)
        periksa_bulan(sesi, t.rekam, bulan, t.terkunci)
        rapi = _bersih(sesi, t, indikator_id, isi)
        baru = _tambah(sesi, uow, t, skp_id, (indikator_id, bulan), rapi)
    return Outcome(baru, uow.perubahan)


def _tambah(
    sesi: Sesi,
    uow: UnitOfWork,
    t: Tempat,
    skp_id: bytes,
    alamat: tuple[bytes, int],
    rapi: Isi,
    alasan: str = "",
    dari: RekamRealisasi | None = None,
) -> bytes:
    """A further entry of a month; what was moved here `dari` another month is one row on every PC."""
    ada = t.ada.get(alamat, [])
    if not any(berisi(r) for r in ada):
        utama = next((r for r in ada if not r.butir), None)
        baru = id_catatan(uow.penulisan.ruang, alamat, utama)
        baris = baris_baru(sesi, skp_id, alamat, rapi, utama) | {"alasan": alasan}
        tulis_tetap(uow, "realisasi", {baru: baris})
        return baru
    nomor = max(r.butir for r in ada) + 1
    baris = baris_baru(sesi, skp_id, alamat, rapi, None, nomor) | {"alasan": alasan}
    if dari is not None:
        baru = id_catatan(uow.penulisan.ruang, alamat, dari)
        tulis_tetap(uow, "realisasi", {baru: baris})
        return baru
    # An own id: two PCs that add an entry each mean two of them.
    return uow.insert("realisasi", baris)


def koreksi(sesi: Sesi, realisasi_id: bytes, isi: IsiCatatan, alasan: str = "") -> Outcome[bytes | None]:
    """Put another content in the place of an entry, with the reason where one is asked; the old one stays."""
    return _ganti(sesi, realisasi_id, isi, alasan)


def tarik(sesi: Sesi, realisasi_id: bytes, alasan: str = "") -> Outcome[bytes | None]:
    """Take an entry back: a correction to nothing, with the reason where one is asked."""
    return _ganti(sesi, realisasi_id, None, alasan)


def pindah(
    sesi: Sesi, realisasi_id: bytes, bulan: int, isi: IsiCatatan, alasan: str = ""
) -> Outcome[bytes | None]:
    """Move an entry that stands in the wrong month, with its files; both months say where it went and why."""
    rekam, nama, untuk = siapkan(sesi, _skp(sesi, realisasi_id), "realisasi.ubah")
    wajib_dapat_dicatat(rekam)
    sebab = bersihkan_teks(alasan, "Alasan koreksi", 300)
    with sesi.kerja("realisasi.catat", f"Pindahkan catatan realisasi SKP {nama}", untuk) as uow:
        t = tempat(sesi, uow.p, rekam)
        lama = _satu(t, realisasi_id)
        for n in (lama.bulan, bulan):
            periksa_bulan(sesi, t.rekam, n, t.terkunci)
        _wajib_alasan(sesi, rekam, lama, sebab)
        asal, tujuan = (lama.indikator_id, lama.bulan), (lama.indikator_id, bulan)
        rapi = _bersih(sesi, t, lama.indikator_id, isi)
        berkas = repo_lampiran.untuk(uow.p, "realisasi", repo_realisasi.turunan(uow.p, lama))
        kosong = baris_baru(sesi, rekam.id, asal, Isi(), lama)
        ke = ": ".join(x for x in (f"dipindahkan ke {NAMA_BULAN[bulan - 1]}", sebab) if x)
        dari = ": ".join(x for x in (f"dipindahkan dari {NAMA_BULAN[lama.bulan - 1]}", sebab) if x)
        tulis_tetap(
            uow, "realisasi", {id_catatan(uow.penulisan.ruang, asal, lama): kosong | {"alasan": ke[:300]}}
        )
        baru = _tambah(sesi, uow, t, rekam.id, tujuan, rapi, dari[:300], lama)
        uow.update_many("lampiran", {x.id: {"untuk_id": baru} for x in berkas})
    return Outcome(baru, uow.perubahan)


def _skp(sesi: Sesi, realisasi_id: bytes) -> bytes:
    with sesi.baca_hemat() as (p, _):
        skp_id = repo_skp.skp_dari(p, "realisasi", realisasi_id)
    if skp_id is None:
        raise Tolakan(_HILANG, siapa="yang mengisi")
    return skp_id


def _wajib_alasan(sesi: Sesi, rekam: RekamSkp, lama: RekamRealisasi, sebab: str) -> None:
    lewat = lama.bulan in bulan_lewat(sesi, rekam.tahun)
    if not sebab and perlu_alasan(lama, lewat, sesi.jam.hari_ini()):
        raise Tolakan(
            "Catatan {bulan} sudah tersimpan sebelumnya; tulis alasan koreksinya supaya jejaknya jelas.",
            siapa="yang mengisi",
            bulan=NAMA_BULAN[lama.bulan - 1],
        )


def _ganti(sesi: Sesi, realisasi_id: bytes, isi: IsiCatatan | None, alasan: str) -> Outcome[bytes | None]:
    skp_id = _skp(sesi, realisasi_id)
    rekam, nama, untuk = siapkan(sesi, skp_id, "realisasi.ubah")
    wajib_dapat_dicatat(rekam)
    sebab = bersihkan_teks(alasan, "Alasan koreksi", 300)
    judul = f"Koreksi realisasi SKP {nama}" if isi is not None else f"Tarik catatan realisasi SKP {nama}"
    with sesi.kerja("realisasi.catat", judul, untuk) as uow:
        t = tempat(sesi, uow.p, rekam)
        lama = _satu(t, realisasi_id)
        periksa_bulan(sesi, t.rekam, lama.bulan, t.terkunci)
        rapi = _bersih(sesi, t, lama.indikator_id, isi) if isi is not None else Isi()
        if rapi.sama(lama):
            return Outcome(None)
        _wajib_alasan(sesi, rekam, lama, sebab)
        alamat = (lama.indikator_id, lama.bulan)
        baru = id_catatan(uow.penulisan.ruang, alamat, lama)
        baris = baris_baru(sesi, skp_id, alamat, rapi, lama) | {"alasan": sebab}
        tulis_tetap(uow, "realisasi", {baru: baris})
    return Outcome(baru, uow.perubahan)


def beri_alasan(sesi: Sesi, realisasi_id: bytes, alasan: str) -> Outcome[None]:
    """Write why an entry was corrected, where the correction was typed in the grid without a word."""
    skp_id = _skp(sesi, realisasi_id)
    rekam, nama, untuk = siapkan(sesi, skp_id, "realisasi.ubah")
    sebab = bersihkan_teks(alasan, "Alasan koreksi", 300, wajib=True)
    with sesi.kerja("realisasi.catat", f"Tulis alasan koreksi realisasi SKP {nama}", untuk) as uow:
        t = tempat(sesi, uow.p, rekam)
        r = _satu(t, realisasi_id)
        periksa_bulan(sesi, t.rekam, r.bulan, t.terkunci)
        uow.update("realisasi", r.id, {"alasan": sebab})
    return Outcome(None, uow.perubahan)


def _satu(t: Tempat, realisasi_id: bytes) -> RekamRealisasi:
    r = next((r for d in t.ada.values() for r in d if r.id == realisasi_id), None)
    if r is None:
        raise Tolakan(_HILANG, siapa="yang mengisi")
    return r


def _bersih(sesi: Sesi, t: Tempat, indikator_id: bytes, isi: IsiCatatan) -> Isi:
    if indikator_id not in t.target:
        raise Tolakan(TIDAK_ADA, siapa="yang mengisi")
    if isi.tanggal is not None and isi.tanggal > sesi.jam.hari_ini():
        raise Tolakan("Tanggal kegiatan belum tiba; isi tanggal yang sudah lewat.", siapa="yang mengisi")
    rapi = bersih(isi.angka, isi.satuan, isi.teks, isi.bukti, t.target[indikator_id], isi.tanggal)
    if not berisi_isi(rapi):
        raise Tolakan("Isi angka, keterangan, atau buktinya dahulu.", siapa="yang mengisi")
    return rapi


def berisi_isi(isi: Isi) -> bool:
    """Whether a content says anything."""
    return bool(isi.angka or isi.teks or isi.bukti)
