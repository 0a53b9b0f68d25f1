"""A person's own rating of one SKP and period: beside the assessor's, never part of the predicate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.domain.alur import evaluasi_dapat_diubah
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.predikat import baca_rating
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.penilaian_baca import SKP_SAH, penilai_evaluasi
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.versi_berlaku import yang_berlaku
from kinerja_desktop.store import repo_bukti, repo_penilaian
from kinerja_desktop.store.jurnal import id_tetap
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_bukti import RekamSendiri
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

if TYPE_CHECKING:
    from sqlalchemy import Connection

DRAF, DISERAHKAN = "draf", "diserahkan"


@dataclass(frozen=True, slots=True)
class IsiSendiri:
    """Own ratings ("di_atas", "1", words; "" = none) with what the person rests them on."""

    hasil: str = ""
    perilaku: str = ""
    alasan_hasil: str = ""
    alasan_perilaku: str = ""


@dataclass(frozen=True, slots=True)
class NilaiSendiri:
    """An own rating to be read or typed; `status` "" (none yet), draf or diserahkan."""

    skp_id: bytes
    periode_id: bytes
    pegawai_id: bytes
    nama: str
    periode: str
    isi: IsiSendiri
    status: str
    tanggal: str
    dapat_diubah: bool
    alasan_terkunci: str


def muat(sesi: Sesi, skp_id: bytes, periode_id: bytes) -> NilaiSendiri:
    """The own rating of one SKP and period; others than the person and the operator see it once handed in."""
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        rekam, e, sendiri, buku = _baca(conn, skp_id, periode_id)
    izin.wajib_lihat(sesi, buku, rekam.pegawai_id)
    tutup = ""
    try:
        _boleh(sesi, buku, rekam, p, e, None)
    except Tolakan as t:
        tutup = t.kalimat()
    terbaca = sendiri if sendiri is not None and terlihat(sesi, sendiri, rekam.pegawai_id, True) else None
    return NilaiSendiri(
        skp_id,
        periode_id,
        rekam.pegawai_id,
        buku.nama(rekam.pegawai_id),
        p.periode.label,
        isi_dari(terbaca),
        terbaca.status if terbaca else "",
        terbaca.tanggal if terbaca else "",
        not tutup,
        tutup,
    )


def isi_dari(r: RekamSendiri | None) -> IsiSendiri:
    """Ratings and reasons of a stored row; all empty for none."""
    if r is None:
        return IsiSendiri()
    return IsiSendiri(r.rating_hasil, r.rating_perilaku, r.alasan_hasil, r.alasan_perilaku)


def terlihat(sesi: Sesi, r: RekamSendiri, pegawai_id: bytes, mengetik: bool = False) -> bool:
    """Whether these eyes may read it: the person always, everybody else once it was handed in.

    `mengetik`: an operator who types it in the person's name reads the draft as well.
    """
    if r.status == DISERAHKAN or sesi.pelaku.pegawai_id == pegawai_id:
        return True
    return mengetik and Peran.OPERATOR in sesi.pelaku.peran


def untuk_periode(sesi: Sesi, conn: Connection, periode_id: bytes) -> dict[bytes, RekamSendiri]:
    """All own ratings of a period by SKP, in one statement; who may read which is `terlihat`."""
    return repo_bukti.sendiri_periode(Pelaksana.dari(conn), periode_id)


def simpan(
    sesi: Sesi,
    skp_id: bytes,
    periode_id: bytes,
    isi: IsiSendiri,
    serahkan: bool = False,
    untuk: bytes | None = None,
) -> Outcome[str]:
    """Write the own rating as draft, or hand it in; answers the status. Handed in, both ratings must stand.

    It never changes the assessor's ratings. Refused once the evaluation is finished or the period closed.
    """
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        rekam, e, sendiri, buku = _baca(conn, skp_id, periode_id)
    w = _boleh(sesi, buku, rekam, p, e, untuk)
    kolom = _bersih(isi)
    if serahkan and not (kolom["rating_hasil"] and kolom["rating_perilaku"]):
        raise Tolakan(
            "Penilaian sendiri belum lengkap; isi kedua rating sebelum menyerahkannya.",
            siapa=buku.nama(rekam.pegawai_id) or "pegawai yang bersangkutan",
        )
    status = DISERAHKAN if serahkan else DRAF
    baru = {**kolom, "status": status, "tanggal": sesi.jam.hari_ini().isoformat() if serahkan else ""}
    nama = buku.nama(rekam.pegawai_id)
    judul = f"{'Serahkan' if serahkan else 'Isi'} penilaian sendiri {nama} {p.periode.label}"
    atas_nama = w.untuk or (rekam.pegawai_id if Peran.OPERATOR in w.peran else None)
    with sesi.kerja("nilai_sendiri.simpan", judul, atas_nama) as uow:
        if sendiri is not None:
            uow.update("nilai_sendiri", sendiri.id, baru)
            if serahkan:  # ratings typed before are handed in as well, whatever another PC types
                uow.tegaskan("nilai_sendiri", sendiri.id, sorted(baru))
        else:
            pengenal = id_tetap(uow.penulisan.ruang, "nilai_sendiri", skp_id, periode_id)
            tempat = {"skp_id": skp_id, "periode_id": periode_id}
            tulis_tetap(uow, "nilai_sendiri", {pengenal: {**tempat, **baru}})
    return Outcome(status, uow.perubahan)


def _baca(
    conn: Connection, skp_id: bytes, periode_id: bytes
) -> tuple[RekamSkp, RekamEvaluasi | None, RekamSendiri | None, BukuOrang]:
    q = Pelaksana.dari(conn)
    (rekam,) = yang_berlaku(q, [wajib_rekam(q, skp_id)])
    e = repo_penilaian.evaluasi_skp(q, [skp_id]).get((skp_id, periode_id))
    return (
        rekam,
        e,
        repo_bukti.sendiri_satu(q, skp_id, periode_id),
        BukuOrang.muat(conn, {rekam.pegawai_id}),
    )


def _boleh(
    sesi: Sesi,
    buku: BukuOrang,
    rekam: RekamSkp,
    p: PeriodeTersimpan,
    e: RekamEvaluasi | None,
    untuk: bytes | None,
) -> Wewenang:
    """Role, relation and state; Tolakan that says what holds it."""
    penilai = penilai_evaluasi(buku, rekam, p, sesi.jam.hari_ini())
    w = izin.wewenang(sesi, "nilai_sendiri.ubah", rekam.pegawai_id, penilai, untuk)
    if p.ditutup:
        raise tolak_tutup(p, "{periode} sudah ditutup; penilaian sendirinya tidak dapat diubah.")
    if e is not None and not evaluasi_dapat_diubah(e.status):
        raise Tolakan(
            "Penilaian {periode} sudah selesai; penilaian sendiri tidak dapat diubah lagi.",
            siapa="pejabat penilai",
            periode=p.periode.label,
        )
    if rekam.status not in SKP_SAH:
        raise Tolakan(
            "SKP {nama} belum disetujui; penilaian sendiri diisi sesudahnya.",
            siapa="pejabat penilai",
            nama=buku.nama(rekam.pegawai_id),
        )
    return w


def _bersih(isi: IsiSendiri) -> dict[str, str]:
    def rating(teks: str) -> str:
        return baca_rating(teks).value if teks.strip() else ""

    return {
        "rating_hasil": rating(isi.hasil),
        "rating_perilaku": rating(isi.perilaku),
        "alasan_hasil": bersihkan_teks(isi.alasan_hasil, "Bukti hasil kerja", 1000, berbaris=True),
        "alasan_perilaku": bersihkan_teks(isi.alasan_perilaku, "Bukti perilaku kerja", 1000, berbaris=True),
    }
