"""Versions of an SKP: written at each approval, listed, compared, put back when a revision is given up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.domain.versi import (
    BERLAKU,
    DIBATALKAN,
    DIGANTIKAN,
    NAMA_KEADAAN,
    Selisih,
    SkpVersi,
    TandaTangan,
    bandingkan,
    tanda_tangan,
)
from kinerja_desktop.services import izin
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.beku import baca_beku
from kinerja_desktop.services.isi_skp import sidik_skp
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import nama_status, wajib_rekam
from kinerja_desktop.services.tindakan import TUTUP_MASA
from kinerja_desktop.services.versi_berlaku import berlaku, gabung, sedang_direvisi, susun, terakhir
from kinerja_desktop.services.versi_isi import baris_versi, nilai_versi, tulis_isi
from kinerja_desktop.services.versi_jurnal import id_versi
from kinerja_desktop.store import repo_skp, repo_versi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dasar import tanggal
from kinerja_desktop.store.repo_riwayat import anak_hidup
from kinerja_desktop.store.repo_skp import IsiSkp, RekamSkp
from kinerja_desktop.store.repo_versi import RekamVersi

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

#: Events after which the words of an SKP stood as they are approved, or kept.
_MEMBAWA_KATA = ("ajukan", "batal_revisi", TUTUP_MASA)
#: State of the words that are being written, which is no version yet.
DISUSUN = "disusun"


@dataclass(frozen=True, slots=True)
class BarisVersi:
    """One line of the list of versions; `versi_id` is None for the draft that is being written."""

    versi_id: bytes | None
    nomor: int
    nama: str
    tanggal: date | None
    oleh: str
    alasan: str
    keadaan: str
    keadaan_nama: str
    waktu: datetime | None


@dataclass(frozen=True, slots=True)
class IsiVersi:
    """One version with everything to print it: the SKP as it was set, its content, and the line of the list.

    `rekam.beku` holds the frozen names, `rekam.tanggal_tetap` the date; a draft has neither.
    """

    baris: BarisVersi
    rekam: RekamSkp
    isi: IsiSkp

    @property
    def nilai(self) -> SkpVersi:
        """The content as the domain compares it."""
        return nilai_versi(self.rekam, self.isi)


@dataclass(frozen=True, slots=True)
class Perbandingan:
    """Two versions side by side: what differs, and which sheets are to be signed again."""

    lama: IsiVersi
    baru: IsiVersi
    selisih: tuple[Selisih, ...]
    tanda_tangan: TandaTangan


def nama_versi(nomor: int) -> str:
    """ "SKP awal" for 0, else "Revisi n"."""
    return f"Revisi {nomor}" if nomor else "SKP awal"


# -- reading -------------------------------------------------------------------------------------------------


def daftar(sesi: Sesi, skp_id: bytes) -> tuple[BarisVersi, ...]:
    """Versions of an SKP, oldest first, the draft that is being written last; Tolakan for other eyes."""
    rekam, semua, _ = _muat(sesi, skp_id)
    hasil = [_baris(v) for v in semua]
    if _ada_draf(rekam):
        hasil.append(_draf(rekam))
    return tuple(hasil)


def isi(sesi: Sesi, skp_id: bytes, nomor: int, versi_id: bytes | None = None) -> IsiVersi:
    """One version by number (of several with it, that in force or the last), or exactly one by `versi_id`.

    The number of the draft that is being written gives the draft, unless `versi_id` is given.
    """
    rekam, semua, kini = _muat(sesi, skp_id)
    return _isi(sesi, rekam, semua, kini, nomor, versi_id)


def _isi(
    sesi: Sesi, rekam: RekamSkp, semua: list[RekamVersi], kini: IsiSkp, nomor: int, versi_id: bytes | None
) -> IsiVersi:
    if versi_id is None and _ada_draf(rekam) and nomor == rekam.revisi:
        return IsiVersi(_draf(rekam), replace(rekam, beku="", tanggal_tetap=None), kini)
    cocok = [v for v in semua if (v.id == versi_id if versi_id is not None else v.nomor == nomor)]
    pilihan = terakhir(cocok) or (cocok[-1] if cocok else None)
    with sesi.baca() as conn:
        b = susun(Pelaksana.dari(conn), rekam, pilihan) if pilihan is not None else None
    if b is None or pilihan is None:
        raise Tolakan("{nama} tidak ada pada SKP ini.", siapa="operator", nama=nama_versi(nomor))
    return IsiVersi(_baris(pilihan), b.rekam, b.isi)


def banding(sesi: Sesi, skp_id: bytes, lama: bytes | None = None, baru: bytes | None = None) -> Perbandingan:
    """Compare two versions by id; None = the version before the newest, and the newest (or the draft)."""
    rekam, semua, kini = _muat(sesi, skp_id)
    hidup = [v for v in semua if v.keadaan != DIBATALKAN]
    if baru is None and _ada_draf(rekam):
        b = _isi(sesi, rekam, semua, kini, rekam.revisi, None)
        sebelum = hidup
    else:
        kanan = next((v for v in semua if v.id == baru), hidup[-1] if hidup else None)
        if kanan is None:
            raise Tolakan("SKP ini belum pernah disetujui, jadi belum ada versi.", siapa="pejabat penilai")
        b = _isi(sesi, rekam, semua, kini, kanan.nomor, kanan.id)
        sebelum = [v for v in hidup if repo_versi.urutan(v) < repo_versi.urutan(kanan)]
    kiri = (
        next((v for v in semua if v.id == lama), None)
        or terakhir(sebelum)
        or (sebelum[-1] if sebelum else None)
    )
    if kiri is None:
        raise Tolakan("SKP ini baru mempunyai satu versi; belum ada yang dibandingkan.", siapa="operator")
    a = _isi(sesi, rekam, semua, kini, kiri.nomor, kiri.id)
    selisih = bandingkan(a.nilai, b.nilai)
    return Perbandingan(a, b, selisih, tanda_tangan(selisih, bool(a.isi.butir or b.isi.butir)))


def jumlah_ubahan(sesi: Sesi, skp_id: bytes) -> int | None:
    """How many changes the revision that is being written has by now; None when there is no revision."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        b = berlaku(p, [rekam]).get(skp_id)
        if b is None:
            return None
        kini = repo_skp.isi_skp(p, [skp_id])[skp_id]
    return len(bandingkan(nilai_versi(b.rekam, b.isi), nilai_versi(rekam, kini)))


def _muat(sesi: Sesi, skp_id: bytes) -> tuple[RekamSkp, list[RekamVersi], IsiSkp]:
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        semua = gabung(p, rekam, repo_versi.versi(p, [skp_id]).get(skp_id, []))
        kini = repo_skp.isi_skp(p, [skp_id])[skp_id]
        izin.buku_lihat(sesi, conn, rekam.pegawai_id)
    return rekam, semua, kini


def _ada_draf(rekam: RekamSkp) -> bool:
    return sedang_direvisi(rekam)


def _draf(rekam: RekamSkp) -> BarisVersi:
    nama = nama_versi(rekam.revisi)
    return BarisVersi(None, rekam.revisi, nama, None, "", rekam.alasan, DISUSUN, nama_status(rekam), None)


def _baris(v: RekamVersi) -> BarisVersi:
    beku = baca_beku(v.beku)
    try:
        waktu = datetime.fromisoformat(v.waktu)
    except ValueError:
        waktu = None
    return BarisVersi(
        v.id,
        v.nomor,
        nama_versi(v.nomor),
        tanggal(v.tanggal),
        beku.penilai.nama if beku else "",
        v.alasan,
        v.keadaan,
        NAMA_KEADAAN.get(v.keadaan, v.keadaan),
        waktu,
    )


# -- writing, inside the unit of work of a step --------------------------------------------------------------


def catat_versi(
    uow: UnitOfWork, sesi: Sesi, rekam: RekamSkp, isi: IsiSkp, beku: str, tetap: str, alasan: str
) -> None:
    """Keep the content as a version in force; those before it are superseded."""
    sidik = sidik_skp(rekam, isi)
    ada = repo_versi.versi(uow.p, [rekam.id]).get(rekam.id, [])
    lama = berlaku(uow.p, [rekam]).get(rekam.id)
    if lama is not None and lama.versi.id not in {v.id for v in ada}:
        tulis_tetap(uow, "versi_skp", {lama.versi.id: _kolom(lama.versi, DIGANTIKAN)})
    uow.update_many("versi_skp", {v.id: {"keadaan": DIGANTIKAN} for v in ada if v.keadaan == BERLAKU})
    kali = sum(v.nomor == rekam.revisi and v.keadaan == DIBATALKAN for v in ada)
    kunci = id_versi(rekam.id, rekam.revisi, kali, sidik)
    awal = (kunci, rekam.id, rekam.revisi, tulis_isi(rekam, isi), sidik)
    v = RekamVersi(*awal, beku, tetap, alasan, BERLAKU, _saat(uow.p, rekam, sesi))
    tulis_tetap(uow, "versi_skp", {kunci: _kolom(v, BERLAKU)})


def _saat(p: Pelaksana, rekam: RekamSkp, sesi: Sesi) -> str:
    """When these words came to be signed: the same on every PC that knows the SKP's way through the office.

    A moment of each PC's own would make two values of one row where two of them approve the same words.
    """
    langkah = [t.waktu for t in repo_skp.tindakan(p, rekam.id) if t.tindakan in _MEMBAWA_KATA]
    return langkah[-1] if langkah else sesi.jam.sekarang().astimezone(UTC).isoformat(timespec="seconds")


def _kolom(v: RekamVersi, keadaan: str) -> dict[str, Any]:
    return {
        "skp_id": v.skp_id,
        "nomor": v.nomor,
        "isi": v.isi,
        "sidik": v.sidik,
        "beku": v.beku,
        "tanggal": v.tanggal,
        "alasan": v.alasan,
        "keadaan": keadaan,
        "waktu": v.waktu,
    }


def pastikan_tersimpan(uow: UnitOfWork, v: RekamVersi) -> None:
    """A version that was only read from the journal becomes a row; one that is a row stays as it is."""
    if v.id not in uow.muat("versi_skp", [v.id]):
        tulis_tetap(uow, "versi_skp", {v.id: _kolom(v, v.keadaan)})


def pastikan_tercatat(uow: UnitOfWork, sesi: Sesi, rekam: RekamSkp, isi: IsiSkp) -> None:
    """Before an approved SKP is opened: what stands now is a version, also where none was written so far."""
    sidik = sidik_skp(rekam, isi)
    kini = terakhir(repo_versi.versi(uow.p, [rekam.id]).get(rekam.id, ()))
    if kini is None or kini.sidik != sidik:
        tetap = rekam.tanggal_tetap.isoformat() if rekam.tanggal_tetap else ""
        alasan = kini.alasan if kini is not None else alasan_revisi(uow.p, rekam)
        catat_versi(uow, sesi, rekam, isi, rekam.beku, tetap, alasan)


def alasan_revisi(p: Pelaksana, rekam: RekamSkp) -> str:
    """Why the revision that is being approved was opened; "" for the first version."""
    if not rekam.revisi:
        return ""
    return next((t.alasan for t in reversed(repo_skp.tindakan(p, rekam.id)) if t.tindakan == "revisi"), "")


def batalkan_versi(uow: UnitOfWork, sesi: Sesi, rekam: RekamSkp, isi: IsiSkp) -> None:
    """An approval is taken back: its version no longer counts, the one before it is in force again."""
    pastikan_tercatat(uow, sesi, rekam, isi)
    semua = repo_versi.versi(uow.p, [rekam.id])[rekam.id]
    # Words of the same number that were set before a post ended go with it.
    tulis = {v.id: {"keadaan": DIBATALKAN} for v in semua if v.nomor == rekam.revisi}
    sebelum = [v for v in semua if v.nomor < rekam.revisi and v.keadaan == DIGANTIKAN]
    if sebelum:
        tulis[max(sebelum, key=repo_versi.urutan).id] = {"keadaan": BERLAKU}
    uow.update_many("versi_skp", tulis)


def pulihkan(uow: UnitOfWork, rekam: RekamSkp, isi: IsiSkp) -> None:
    """Every row of the SKP as this version has it: deleted ones come back, new ones go, words are equal."""
    for tabel, baris in baris_versi(rekam, isi).items():
        hidup = {
            bytes(r[0])
            for r in uow.p.semua(f"SELECT id FROM {tabel} WHERE skp_id = ? AND _del = 0", (rekam.id,))
        }
        baru = hidup - baris.keys()
        if tabel == "indikator":
            uow.delete("realisasi", anak_hidup(uow.p, "realisasi", "indikator_id", baru))
        if tabel == "rhk":
            uow.delete("umpan_balik", anak_hidup(uow.p, "umpan_balik", "rhk_id", baru))
        uow.delete(tabel, baru)
        ada = uow.muat(tabel, baris, terhapus=True)
        uow.restore(tabel, [b for b, r in ada.items() if r["_del"]])
        uow.update_many(tabel, {b: n for b, n in baris.items() if b in ada})
        hilang = [b for b in baris if b not in ada]
        uow.insert_many(tabel, [baris[b] for b in hilang], hilang)
