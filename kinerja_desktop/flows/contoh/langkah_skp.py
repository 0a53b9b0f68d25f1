"""January: SKP are drafted, submitted, read by assessors, one is returned and mended, all are approved."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.flows.contoh.bentuk import TAMBAHAN, UTAMA
from kinerja_desktop.flows.contoh.ekspektasi import EKSPEKTASI
from kinerja_desktop.flows.contoh.iku import ambil_iku
from kinerja_desktop.flows.contoh.langkah_rincian import isi_rincian
from kinerja_desktop.flows.contoh.orang import NIP, TAHUN
from kinerja_desktop.flows.contoh.rencana import RENCANA, baris_kisi
from kinerja_desktop.flows.contoh.revisi import kembalikan_baris
from kinerja_desktop.flows.contoh.umum import id_pegawai, kursi_awal, lewat, maju, oleh, oleh_id, skp_contoh

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_skp import RingkasSkp
    from kinerja_desktop.services.sesi import Sesi

_SUSUN = {"camat": date(2026, 1, 6), "atas": date(2026, 1, 8), "tengah": date(2026, 1, 13)}
_SUSUN_STAF = date(2026, 1, 15)
_AJUKAN = date(2026, 1, 19)
_PERIKSA = date(2026, 1, 21)
_PERBAIKI = date(2026, 1, 23)
_SETUJUI = date(2026, 1, 27)
_KURANG_JELAS = {"staf_umum": ("stafumum.2", "120", "180")}
"""Seat -> (work result, target first typed, target agreed) of the SKP that is returned once."""
_ALASAN_KEMBALI = (
    "Target 120 permintaan lebih rendah daripada realisasi tahun lalu (174). "
    "Sesuaikan menjadi 180 dan ajukan lagi."
)


def _tanggal_susun(kursi: str) -> date:
    if kursi == "camat":
        return _SUSUN["camat"]
    if kursi == "sekcam" or kursi.startswith("lurah"):
        return _SUSUN["atas"]
    if kursi.startswith("kasi_"):
        return _SUSUN["atas"]
    if kursi.startswith(("kasubag", "seklur", "pem_", "ekbang_")):
        return _SUSUN["tengah"]
    return _SUSUN_STAF


def susun_skp(sesi: Sesi, nips: Collection[str] | None = None) -> None:
    """Draft the SKP of the January staff (or of some NIP): one paste a person; what has rows stays."""
    ada = dict(skp_contoh(sesi))
    urut = sorted(kursi_awal(), key=_tanggal_susun)
    for kursi in urut:
        if nips is not None and NIP[kursi] not in nips:
            continue
        maju(sesi, _tanggal_susun(kursi))
        susun_satu(sesi, kursi, kursi, ada.get(kursi))


def susun_satu(
    sesi: Sesi, kursi: str, rencana: str, ada: RingkasSkp | None = None, mulai: date | None = None
) -> bytes:
    """Draft one SKP by the person of a seat (or the operator for them) after a plan; returns its id."""
    from kinerja_desktop.services import skp, skp_tempel

    pelaku = oleh(sesi, kursi)
    if ada is None:
        pegawai_id = id_pegawai(sesi)[kursi]
        skp_id = skp.buat(pelaku, pegawai_id, TAHUN, mulai).value
    else:
        skp_id = ada.skp_id
        if ada.jumlah_rhk or ada.status != "draf":
            return skp_id
    dari_iku = rencana == "camat" and ambil_iku(pelaku, skp_id)
    for jenis in (TAMBAHAN,) if dari_iku else (UTAMA, TAMBAHAN):
        tabel = _tabel(kursi, rencana, jenis)
        if tabel:
            lewat(sesi, 9)
            kolom = "perspektif" if rencana == "camat" else "intervensi"
            skp_tempel.tempel(pelaku, skp_id, None, kolom, tabel, jenis=jenis)
    penugasan = {r.teks: r.penugasan for r in RENCANA[rencana] if r.penugasan}
    ubahan = [
        skp.UbahanSel(b.id, "penugasan_dari", penugasan[b.rhk])
        for b in skp.muat(pelaku, skp_id).baris
        if b.pertama and b.rhk in penugasan
    ]
    if ubahan:
        skp.ubah_sel(pelaku, skp_id, ubahan)
    isi_rincian(pelaku, rencana, skp_id)
    return skp_id


def _tabel(kursi: str, rencana: str, jenis: str) -> list[list[str]]:
    tabel = baris_kisi(rencana, jenis)
    if kursi in _KURANG_JELAS:
        kode, lama, baru = _KURANG_JELAS[kursi]
        teks = next(r.teks for r in RENCANA[kursi] if r.kode == kode)
        for baris in tabel:
            if teks in baris and baris[-2] == baru:
                baris[-2] = lama
    return tabel


def tetapkan_skp(sesi: Sesi, nips: Collection[str] | None = None) -> None:
    """Submit, let the assessors add what they expect, return one and mend it, approve all by 27 January."""
    from kinerja_desktop.services import alur_skp

    def milik(status: str) -> list[tuple[str, RingkasSkp]]:
        return [x for x in skp_contoh(sesi) if x[1].status == status and (nips is None or x[1].nip in nips)]

    maju(sesi, _AJUKAN)
    for kursi, s in milik("draf"):
        alur_skp.ajukan(oleh(sesi, kursi), s.skp_id)
    maju(sesi, _PERIKSA)
    for kursi, s in milik("diajukan"):
        isi_ekspektasi(sesi, kursi, s)
        if kursi in _KURANG_JELAS and _masih_kurang(sesi, kursi, s):
            penilai = oleh_id(sesi, _penilai(s))
            kembalikan_baris(
                penilai, s, _KURANG_JELAS[kursi][1], "Tahun lalu sudah 174; naikkan menjadi 180."
            )
            alur_skp.kembalikan(penilai, s.skp_id, _ALASAN_KEMBALI)
    maju(sesi, _PERBAIKI)
    for kursi, s in milik("dikembalikan"):
        _perbaiki(sesi, kursi, s)
        alur_skp.ajukan(oleh(sesi, kursi), s.skp_id)
    maju(sesi, _SETUJUI)
    for kursi, s in milik("diajukan"):
        setujui(sesi, kursi, s)


def _penilai(s: RingkasSkp) -> bytes:
    if s.penilai_id is None:
        raise RuntimeError(f"kantor contoh: penilai {s.nama} belum ada")
    return s.penilai_id


def isi_ekspektasi(sesi: Sesi, kursi: str, s: RingkasSkp) -> None:
    """The assessor writes what is expected beyond the official bullets; the operator for the Sekda."""
    from kinerja_desktop.services import skp

    pelaku = sesi if kursi == "camat" else oleh_id(sesi, _penilai(s))
    harapan = dict(EKSPEKTASI.get(kursi, ()))
    ubahan = [
        skp.UbahanSel(p.id, "ekspektasi", harapan[p.nomor])
        for p in skp.muat(pelaku, s.skp_id).perilaku
        if p.nomor in harapan and p.ekspektasi != harapan[p.nomor]
    ]
    if ubahan:
        skp.ubah_sel(pelaku, s.skp_id, ubahan)


def setujui(sesi: Sesi, kursi: str, s: RingkasSkp) -> None:
    """Approve one SKP: the assessor in person, the operator in the name of the Sekda for the camat."""
    from kinerja_desktop.services import alur_skp

    if kursi == "camat":
        lewat(sesi)
        alur_skp.setujui(sesi, s.skp_id, untuk=_penilai(s))
    else:
        alur_skp.setujui(oleh_id(sesi, _penilai(s)), s.skp_id)


def _masih_kurang(sesi: Sesi, kursi: str, s: RingkasSkp) -> bool:
    from kinerja_desktop.services import skp

    lama = _KURANG_JELAS[kursi][1]
    return any(b.target == lama for b in skp.muat(sesi, s.skp_id).baris)


def _perbaiki(sesi: Sesi, kursi: str, s: RingkasSkp) -> None:
    from kinerja_desktop.services import skp

    if kursi not in _KURANG_JELAS:
        return
    _, lama, baru = _KURANG_JELAS[kursi]
    pelaku = oleh(sesi, kursi)
    ubahan = [
        skp.UbahanSel(b.id, "target", baru) for b in skp.muat(pelaku, s.skp_id).baris if b.target == lama
    ]
    skp.ubah_sel(pelaku, s.skp_id, ubahan)
