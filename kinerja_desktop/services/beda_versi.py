"""Approvals of other words: an SKP or evaluation that two computers joined after somebody had approved it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kinerja_desktop.domain.alur import evaluasi_dapat_diubah
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.services import izin
from kinerja_desktop.services.beku import Beku, baca_beku
from kinerja_desktop.services.isi_skp import sidik_skp
from kinerja_desktop.services.lembar_beda import VersiLain
from kinerja_desktop.services.penilaian_baca import SKP_SAH
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.sidik_nilai import sidik_nilai
from kinerja_desktop.services.tindakan import TUTUP_MASA
from kinerja_desktop.services.tujuan import Tujuan
from kinerja_desktop.store import repo_penilaian, repo_rujukan, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kinerja_desktop.services.orang import BukuOrang

_MENYETUJUI = ("setujui", "batal_revisi", TUTUP_MASA)


def sidik_disetujui(p: Pelaksana, skp: RekamSkp) -> str:
    """Fingerprint of the words that were last approved (or, of a submitted SKP, submitted); "" if none."""
    if skp.status in SKP_SAH:
        dicari: tuple[str, ...] = _MENYETUJUI
    else:
        dicari = ("ajukan",)
    cocok = [t.sidik for t in repo_skp.tindakan(p, skp.id) if t.tindakan in dicari and t.sidik]
    return cocok[-1] if cocok else ""


def sidik_kini(p: Pelaksana, skp: RekamSkp) -> str:
    """Fingerprint of the SKP as it stands."""
    return sidik_skp(skp, repo_skp.isi_skp(p, [skp.id])[skp.id])


def sidik_evaluasi(e: RekamEvaluasi, periode: PeriodeTersimpan) -> str:
    """Fingerprint of an evaluation as it stands; "" while a rating is missing."""
    if e.rating_hasil is None or e.rating_perilaku is None:
        return ""
    alasan = (e.alasan_hasil, e.alasan_perilaku)
    return sidik_nilai(e.skp_id, periode.periode, e.rating_hasil, e.rating_perilaku, alasan, e.catatan)


def sidik_selesai(e: RekamEvaluasi) -> str:
    """Fingerprint of the evaluation that was finished, "" when none was kept."""
    beku = baca_beku(e.beku)
    return str(beku.lain.get("sidik", "")) if beku else ""


def versi_lain(sesi: Sesi, conn: Connection, buku: BukuOrang, tahun: Sequence[int]) -> tuple[VersiLain, ...]:
    """Documents of these years whose words are no longer those that were approved or finished."""
    p = Pelaksana.dari(conn)
    skp = [s for th in tahun for s in repo_skp.rekam_tahun(p, th)]
    boleh = izin.lingkup(sesi, buku)
    skp = [s for s in skp if boleh is None or s.pegawai_id in boleh]
    hasil = _skp(p, buku, [s for s in skp if s.status in SKP_SAH])
    periode = {t.id: t for th in tahun for t in repo_rujukan.periode_semua(conn, th)}
    menurut = {s.id: s for s in skp}
    for th in tahun:
        for e in repo_penilaian.evaluasi_tahun(p, th).values():
            if e.skp_id in menurut and e.periode_id in periode:
                hasil += _evaluasi(buku, menurut[e.skp_id], e, periode[e.periode_id])
    return tuple(sorted(hasil, key=lambda v: (v.dokumen, v.id)))


def _skp(p: Pelaksana, buku: BukuOrang, semua: list[RekamSkp]) -> list[VersiLain]:
    ids = [s.id for s in semua]
    isi = repo_skp.isi_skp(p, ids)
    hasil = []
    for s in semua:
        sah = sidik_disetujui(p, s)
        if not sah or sah == sidik_skp(s, isi[s.id]):
            continue
        penilai = _penilai(baca_beku(s.beku))
        pada = f" pada {tanggal_panjang(s.tanggal_tetap)}" if s.tanggal_tetap else ""
        kalimat = (
            f"{penilai or 'Pejabat penilai'} menyetujui versi lain{pada}; sesudah digabung isinya berbeda. "
            "Periksa SKP itu, buka kembali, lalu setujui lagi."
        )
        nama = f"SKP {buku.nama(s.pegawai_id)} {s.tahun}"
        hasil.append(
            VersiLain(nama, kalimat, penilai or "pejabat penilai", Tujuan("skp", {"skp": s.id}), "skp", s.id)
        )
    return hasil


def _evaluasi(buku: BukuOrang, s: RekamSkp, e: RekamEvaluasi, t: PeriodeTersimpan) -> list[VersiLain]:
    if evaluasi_dapat_diubah(e.status):
        return []
    sah = sidik_selesai(e)
    if not sah or sah == sidik_evaluasi(e, t):
        return []
    penilai = _penilai(baca_beku(e.beku))
    pada = f" pada {tanggal_panjang(e.tanggal_nilai)}" if e.tanggal_nilai else ""
    kalimat = (
        f"{penilai or 'Pejabat penilai'} menyelesaikan penilaian versi lain{pada}; sesudah digabung isinya "
        "berbeda. Periksa penilaian itu, buka kembali, lalu selesaikan lagi."
    )
    nama = f"Penilaian {buku.nama(s.pegawai_id)} {t.periode.label}"
    tujuan = Tujuan("penilaian", {"periode": t.id, "skp": s.id})
    return [VersiLain(nama, kalimat, penilai or "pejabat penilai", tujuan, "evaluasi", e.id)]


def _penilai(beku: Beku | None) -> str:
    return beku.penilai.nama if beku else ""
