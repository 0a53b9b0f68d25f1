"""Umpan balik berkelanjutan: notes over time on a work result or on one of the seven values, by giver.

A giver may come back to the same place as often as there is something to say: what is typed on a later day is
a new note, what is typed on the same day rewrites that day's own.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.evaluasi import PemberiUmpanBalik
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import umpan_balik_izin as aturan
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.penilaian_baca import penilai_evaluasi
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.umpan_balik_baca import (
    APRESIASI,
    NAMA_SIFAT,
    PERBAIKAN,
    BarisUmpanBalik,
    LembarUmpanBalik,
    Rekan,
    daftar,
    lembar,
    rekan,
    wajib_terbuka,
)
from kinerja_desktop.services.versi_berlaku import rhk_berlaku
from kinerja_desktop.store import repo_penilaian, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_penilaian import RekamUmpanBalik

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = [
    "APRESIASI",
    "PERBAIKAN",
    "BarisUmpanBalik",
    "LembarUmpanBalik",
    "Rekan",
    "UbahanUmpanBalik",
    "daftar",
    "hapus",
    "lembar",
    "rekan",
    "tulis",
    "tulis_banyak",
    "ubah",
]
_TEKS_MAKS, _NAMA_MAKS = 1000, 120


@dataclass(frozen=True, slots=True)
class UbahanUmpanBalik:
    """Words on one work result (`rhk_id`) or on one value (`nomor_perilaku` 1-7); empty takes them away.

    `teks` None leaves the newest words and changes their kind alone; `sifat` None leaves the kind.
    """

    teks: str | None
    rhk_id: bytes | None = None
    nomor_perilaku: int = 0
    sifat: str | None = None


@dataclass(frozen=True, slots=True)
class _Dasar:
    """What every act here begins with: whose it is, what stands there, in which name it is done."""

    skp_id: bytes
    periode_id: bytes
    rhk: frozenset[bytes]
    isi: list[RekamUmpanBalik]
    tulis: aturan.Penulis
    penilai_id: bytes | None
    judul: str
    untuk: bytes | None


def tulis(
    sesi: Sesi,
    skp_id: bytes,
    periode_id: bytes,
    teks: str,
    rhk_id: bytes | None = None,
    nomor_perilaku: int = 0,
    peran_pemberi: str = PemberiUmpanBalik.PIMPINAN.value,
    untuk: bytes | None = None,
    sifat: str | None = None,
    nama_pemberi: str = "",
) -> Outcome[bytes | None]:
    """One giver's note of today on one result or value in a period; empty text takes the newest away."""
    satu_isi = UbahanUmpanBalik(teks, rhk_id, nomor_perilaku, sifat)
    hasil = tulis_banyak(sesi, skp_id, periode_id, [satu_isi], peran_pemberi, untuk, nama_pemberi)
    return Outcome(hasil.value[0], hasil.changes)


def tulis_banyak(
    sesi: Sesi,
    skp_id: bytes,
    periode_id: bytes,
    ubahan: Sequence[UbahanUmpanBalik],
    peran_pemberi: str = PemberiUmpanBalik.PIMPINAN.value,
    untuk: bytes | None = None,
    nama_pemberi: str = "",
) -> Outcome[tuple[bytes | None, ...]]:
    """One giver's notes on several results or values of one SKP in one act (a paste); row ids in order."""
    d = _siapkan(sesi, skp_id, periode_id, untuk)
    bersih = [_bersih(u, d.rhk) for u in ubahan]
    pemberi = _pemberi(peran_pemberi)
    if pemberi not in d.tulis.peran:
        raise Tolakan(
            "Anda memberi umpan balik kepada pegawai ini sebagai {boleh}, bukan sebagai {pemberi}.",
            siapa="pejabat penilai",
            boleh=" atau ".join(d.tulis.peran),
            pemberi=pemberi,
        )
    oleh, nama = _nama(d, pemberi, nama_pemberi)
    milik = [u for u in d.isi if u.peran_pemberi == pemberi and _sama_pemberi(u, pemberi, oleh, nama, d)]
    hari = sesi.jam.hari_ini().isoformat()
    baru: dict[str, Any] = {"skp_id": skp_id, "periode_id": periode_id, "peran_pemberi": pemberi}
    baru |= {"pemberi_id": oleh, "nama_pemberi": nama, "tanggal": hari}
    with sesi.kerja("umpan_balik.tulis", d.judul, d.untuk) as uow:
        pengenal = tuple(_tulis(uow, milik, u, baru) for u in bersih)
    return Outcome(pengenal, uow.perubahan)


def _siapkan(sesi: Sesi, skp_id: bytes, periode_id: bytes, untuk: bytes | None) -> _Dasar:
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        rekam = wajib_rekam(q, skp_id)
        rhk = frozenset(r.id for r in rhk_berlaku(q, rekam))
        isi = repo_penilaian.umpan_balik(q, skp_id, periode_id)
        e = repo_penilaian.evaluasi_skp(q, [skp_id]).get((skp_id, periode_id))
        buku = BukuOrang.muat(conn, aturan.orang_terkait(sesi, rekam))
    penilai = penilai_evaluasi(buku, rekam, p, sesi.jam.hari_ini())
    w = aturan.penulis(sesi, buku, rekam, penilai, untuk)
    wajib_terbuka(p, rekam, e)
    bagi = w.wewenang.untuk or (penilai.id if Peran.OPERATOR in w.wewenang.peran else None)
    judul = f"Umpan balik {buku.nama(rekam.pegawai_id)} {p.periode.label}"
    return _Dasar(skp_id, periode_id, rhk, isi, w, penilai.id, judul, bagi)


def _nama(d: _Dasar, pemberi: str, nama: str) -> tuple[bytes | None, str]:
    """Who gives it: the leader and a colleague by the staff list, somebody else by a name, or by none."""
    oleh = d.tulis.wewenang.oleh
    if pemberi == aturan.PIMPINAN:
        return oleh or d.penilai_id, ""
    if d.tulis.sendiri:
        return oleh, ""
    return None, bersihkan_teks(nama, "Nama pemberi", _NAMA_MAKS)


def _sama_pemberi(u: RekamUmpanBalik, pemberi: str, oleh: bytes | None, nama: str, d: _Dasar) -> bool:
    """Whether a note is of the giver who writes now."""
    if pemberi == aturan.PIMPINAN:
        return True
    if d.tulis.sendiri:
        return u.pemberi_id == oleh and not u.nama_pemberi
    # Before givers could be named, the row of an unnamed one bore the id of whoever typed it.
    pencatat = (None, d.tulis.wewenang.oleh)
    return u.nama_pemberi == nama and (bool(nama) or u.pemberi_id in pencatat)


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
    return replace(u, teks=None if u.teks is None else _teks(u.teks), sifat=_sifat(u.sifat))


def _teks(teks: str) -> str:
    return bersihkan_teks(teks, "Umpan balik", _TEKS_MAKS, berbaris=True)


def _sifat(sifat: str | None) -> str | None:
    if sifat is not None and sifat not in NAMA_SIFAT:
        raise Tolakan(
            "Sifat umpan balik “{sifat}” tidak dikenal; pilih apresiasi atau perbaikan.",
            siapa="yang mengisi",
            sifat=sifat[:40],
        )
    return sifat


def _tulis(
    uow: UnitOfWork, milik: list[RekamUmpanBalik], u: UbahanUmpanBalik, baru: dict[str, Any]
) -> bytes | None:
    """One note: today's own is rewritten, words of a later day are a new one, no words take the newest."""
    di_sini = [x for x in milik if (x.rhk_id, x.nomor_perilaku) == (u.rhk_id, u.nomor_perilaku)]
    lama = di_sini[-1] if di_sini else None
    if u.teks == "" or (lama is None and u.teks is None):
        if lama is not None:
            uow.delete("umpan_balik", [lama.id])
        elif u.sifat:
            raise Tolakan("Tulis umpan baliknya dahulu, lalu tandai sifatnya.", siapa="yang mengisi")
        return None
    if lama is not None and (u.teks in (None, lama.teks) or lama.tanggal == baru["tanggal"]):
        isi = {"teks": lama.teks if u.teks is None else u.teks}
        isi["sifat"] = lama.sifat if u.sifat is None else u.sifat
        if isi != {"teks": lama.teks, "sifat": lama.sifat}:
            uow.update("umpan_balik", lama.id, isi)
        return lama.id
    tempat = {"rhk_id": u.rhk_id, "nomor_perilaku": u.nomor_perilaku}
    return uow.insert("umpan_balik", {**baru, **tempat, "teks": u.teks, "sifat": u.sifat or ""})


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


def _satu(sesi: Sesi, umpan_balik_id: bytes) -> tuple[RekamUmpanBalik, _Dasar]:
    """One note and the base of an act on it; Tolakan when it is gone or another's."""
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        skp_id = repo_skp.skp_dari(q, "umpan_balik", umpan_balik_id)
        ada = repo_penilaian.umpan_balik(q, skp_id) if skp_id else []
    u = next((x for x in ada if x.id == umpan_balik_id), None)
    if u is None:
        raise Tolakan("Umpan balik itu tidak ada lagi. Muat ulang halaman ini.", siapa="yang mengisi")
    d = _siapkan(sesi, u.skp_id, u.periode_id, None)
    if not aturan.boleh_ubah(sesi, d.tulis, u):
        raise Tolakan(
            "Umpan balik ini ditulis orang lain; hanya pemberinya yang mengubahnya.",
            siapa="pemberi umpan balik",
        )
    return u, d


def ubah(sesi: Sesi, umpan_balik_id: bytes, teks: str, sifat: str | None = None) -> Outcome[None]:
    """Rewrite one note, of whatever day, and its kind; empty text takes it away."""
    u, d = _satu(sesi, umpan_balik_id)
    isi = {"teks": _teks(teks), "sifat": u.sifat if sifat is None else _sifat(sifat)}
    with sesi.kerja("umpan_balik.tulis", d.judul, d.untuk) as uow:
        if not isi["teks"]:
            uow.delete("umpan_balik", [u.id])
        elif isi != {"teks": u.teks, "sifat": u.sifat}:
            uow.update("umpan_balik", u.id, isi)
    return Outcome(None, uow.perubahan)


def hapus(sesi: Sesi, umpan_balik_id: bytes) -> Outcome[None]:
    """Take one note away."""
    return ubah(sesi, umpan_balik_id, "")
