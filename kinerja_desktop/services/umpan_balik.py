"""Umpan balik berkelanjutan: feedback on a work result or on one of the seven values, period by period."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.alur import evaluasi_dapat_diubah
from kinerja_desktop.domain.evaluasi import PemberiUmpanBalik
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.penilaian_baca import penilai_evaluasi
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.versi_berlaku import rhk_berlaku
from kinerja_desktop.store import repo_penilaian, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi, RekamUmpanBalik
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = ["BarisUmpanBalik", "UbahanUmpanBalik", "daftar", "hapus", "tulis", "tulis_banyak"]


@dataclass(frozen=True, slots=True)
class BarisUmpanBalik:
    """One feedback: on a work result (`rhk_id`) or value (`nomor_perilaku` 1-7), who gave it, the words."""

    id: bytes
    rhk_id: bytes | None
    nomor_perilaku: int
    peran_pemberi: str
    pemberi: str
    teks: str
    tanggal: str


@dataclass(frozen=True, slots=True)
class UbahanUmpanBalik:
    """Words on one work result (`rhk_id`) or on one value (`nomor_perilaku` 1-7); empty takes them away."""

    teks: str
    rhk_id: bytes | None = None
    nomor_perilaku: int = 0


def daftar(sesi: Sesi, skp_id: bytes, periode_id: bytes | None = None) -> tuple[BarisUmpanBalik, ...]:
    """Feedback of one SKP in a period (all when None), oldest first."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        isi = repo_penilaian.umpan_balik(p, skp_id, periode_id)
        buku = BukuOrang.muat(conn, {rekam.pegawai_id} | {u.pemberi_id for u in isi if u.pemberi_id})
    izin.wajib_lihat(sesi, buku, rekam.pegawai_id)
    return tuple(
        BarisUmpanBalik(
            u.id, u.rhk_id, u.nomor_perilaku, u.peran_pemberi, buku.nama(u.pemberi_id), u.teks, u.tanggal
        )
        for u in isi
    )


def tulis(
    sesi: Sesi,
    skp_id: bytes,
    periode_id: bytes,
    teks: str,
    rhk_id: bytes | None = None,
    nomor_perilaku: int = 0,
    peran_pemberi: str = PemberiUmpanBalik.PIMPINAN.value,
    untuk: bytes | None = None,
) -> Outcome[bytes | None]:
    """Write or rewrite one giver's feedback on one result or value in a period; empty text takes it away."""
    satu_isi = UbahanUmpanBalik(teks, rhk_id, nomor_perilaku)
    hasil = tulis_banyak(sesi, skp_id, periode_id, [satu_isi], peran_pemberi, untuk)
    return Outcome(hasil.value[0], hasil.changes)


def tulis_banyak(
    sesi: Sesi,
    skp_id: bytes,
    periode_id: bytes,
    ubahan: Sequence[UbahanUmpanBalik],
    peran_pemberi: str = PemberiUmpanBalik.PIMPINAN.value,
    untuk: bytes | None = None,
) -> Outcome[tuple[bytes | None, ...]]:
    """One giver's feedback on several results or values of one SKP in one act (a paste); row ids in order."""
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        rekam = wajib_rekam(q, skp_id)
        rhk = {r.id for r in rhk_berlaku(q, rekam)}
        ada = repo_penilaian.umpan_balik(q, skp_id, periode_id)
        e = repo_penilaian.evaluasi_skp(q, [skp_id]).get((skp_id, periode_id))
        buku = BukuOrang.muat(conn, {rekam.pegawai_id})
    penilai = penilai_evaluasi(buku, rekam, p, sesi.jam.hari_ini())
    w = izin.wewenang(sesi, "umpan_balik.ubah", rekam.pegawai_id, penilai, untuk)
    _wajib_terbuka(p, rekam, e)
    bersih = [_bersih(u, rhk) for u in ubahan]
    pemberi = _pemberi(peran_pemberi)
    pimpinan = pemberi == PemberiUmpanBalik.PIMPINAN.value
    oleh = w.oleh or (penilai.id if pimpinan else None)
    milik = [x for x in ada if x.peran_pemberi == pemberi and (pimpinan or x.pemberi_id == oleh)]
    untuk_siapa = w.untuk or (penilai.id if Peran.OPERATOR in w.peran else None)
    judul = f"Umpan balik {buku.nama(rekam.pegawai_id)} {p.periode.label}"
    with sesi.kerja("umpan_balik.tulis", judul, untuk_siapa) as uow:
        pengenal = []
        for u in bersih:
            tempat = (u.rhk_id, u.nomor_perilaku)
            lama = next((x for x in milik if (x.rhk_id, x.nomor_perilaku) == tempat), None)
            isi = {"teks": u.teks, "pemberi_id": oleh, "tanggal": sesi.jam.hari_ini().isoformat()}
            baru: dict[str, Any] = {"skp_id": skp_id, "periode_id": periode_id, "rhk_id": u.rhk_id}
            baru |= {"nomor_perilaku": u.nomor_perilaku, "peran_pemberi": pemberi}
            pengenal.append(_tulis(uow, lama, isi, baru))
    return Outcome(tuple(pengenal), uow.perubahan)


def _bersih(u: UbahanUmpanBalik, rhk: Collection[bytes]) -> UbahanUmpanBalik:
    if (u.rhk_id is None) == (u.nomor_perilaku == 0) or (u.rhk_id is not None and u.rhk_id not in rhk):
        raise Tolakan(
            "Pilih satu hasil kerja atau satu perilaku untuk umpan balik ini.", siapa="yang mengisi"
        )
    if not 0 <= u.nomor_perilaku <= len(NILAI_PERILAKU):
        raise Tolakan(
            "Perilaku nomor {nomor} tidak ada; pilih 1 sampai 7.",
            siapa="yang mengisi",
            nomor=u.nomor_perilaku,
        )
    return replace(u, teks=bersihkan_teks(u.teks, "Umpan balik", 1000, berbaris=True))


def _wajib_terbuka(p: PeriodeTersimpan, rekam: RekamSkp, e: RekamEvaluasi | None) -> None:
    if p.ditutup:
        raise tolak_tutup(p, "{periode} sudah ditutup; umpan baliknya tidak dapat diubah.")
    if e is not None and not evaluasi_dapat_diubah(e.status):
        raise Tolakan(
            "Umpan balik {periode} tidak dapat diubah karena penilaiannya sudah selesai; "
            "buka kembali dahulu.",
            siapa="pejabat penilai",
            periode=p.periode.label,
        )
    if rekam.status is StatusDokumen.DIBATALKAN:
        raise Tolakan("SKP ini dibatalkan; umpan baliknya tidak ditulis lagi.", siapa="operator")


def _tulis(
    uow: UnitOfWork, lama: RekamUmpanBalik | None, isi: dict[str, Any], baru: dict[str, Any]
) -> bytes | None:
    if lama is None:
        return uow.insert("umpan_balik", {**isi, **baru}) if isi["teks"] else None
    if not isi["teks"]:
        uow.delete("umpan_balik", [lama.id])
        return None
    if lama.teks != isi["teks"]:
        uow.update("umpan_balik", lama.id, isi)
    return lama.id


def _pemberi(nama: str) -> str:
    for p in PemberiUmpanBalik:
        if p.value.casefold() == nama.strip().casefold():
            return p.value
    raise Tolakan(
        "Pemberi umpan balik “{nama}” tidak dikenal; pilih {pilihan}.",
        siapa="yang mengisi",
        nama=nama,
        pilihan=", ".join(p.value for p in PemberiUmpanBalik),
    )


def hapus(sesi: Sesi, umpan_balik_id: bytes) -> Outcome[None]:
    """Take one feedback away."""
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        skp_id = repo_skp.skp_dari(q, "umpan_balik", umpan_balik_id)
        ada = repo_penilaian.umpan_balik(q, skp_id) if skp_id else []
    u = next((x for x in ada if x.id == umpan_balik_id), None)
    if u is None:
        raise Tolakan("Umpan balik itu tidak ada lagi. Muat ulang halaman ini.", siapa="yang mengisi")
    hasil = tulis(sesi, u.skp_id, u.periode_id, "", u.rhk_id, u.nomor_perilaku, u.peran_pemberi)
    return Outcome(None, hasil.changes)
