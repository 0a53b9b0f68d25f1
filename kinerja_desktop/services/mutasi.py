"""Mutasi: one event of a person with all that follows from it, as one act, one journal commit, one undo."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from kinerja_desktop.domain.alur import skp_dapat_diubah, wajib_dapat_diubah_skp
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.mutasi import NAMA_MUTASI, ORANG_BARU, JenisMutasi
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import alur_skp
from kinerja_desktop.services.isi_skp import bersih_sel
from kinerja_desktop.services.lembar_mutasi import (
    LAMA,
    HasilMutasi,
    IsianMutasi,
    PilihanMutasi,
    RencanaMutasi,
    bawaan,
)
from kinerja_desktop.services.mutasi_kata import dokumen, ringkas
from kinerja_desktop.services.mutasi_tulis import VERSI, Kerja, tulis, tulis_target
from kinerja_desktop.services.mutasi_usul import siapkan
from kinerja_desktop.services.pegawai import tolak_nip_ganda
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam, wajib_tahun_terbuka
from kinerja_desktop.store import repo_mutasi, repo_pegawai, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_mutasi import RekamMutasi

__all__ = ["bawaan", "daftar", "pasang_prorata", "revisi_prorata", "ringkas", "siapkan", "terapkan"]

_SIAPA = "operator kepegawaian"


def terapkan(sesi: Sesi, isian: IsianMutasi, pilihan: PilihanMutasi | None = None) -> Outcome[HasilMutasi]:
    """Write an event with what was chosen of its consequences (default: all proposals) in one act.

    Everything is proposed anew first, so that a choice made before somebody else's change is not followed.
    """
    sesi.wajib("mutasi.catat")
    r = siapkan(sesi, isian)
    c = pilihan or bawaan(r)
    _periksa(sesi, r, c)
    with sesi.kerja("mutasi.catat", r.judul) as uow:
        k = Kerja(sesi, uow, r, c, isian.pegawai_id or b"", isi={"v": VERSI, "jenis": isian.jenis.value})
        kunci = tulis(k)
    lama = tuple(t.skp_id for t in r.tutup if not t.batal)
    terkunci = {t.terkunci for t in r.target if t.kelompok == LAMA and t.terkunci and t.berubah}
    prorata = any(t.revisi and t.terkunci in terkunci for t in r.tutup)
    hasil = HasilMutasi(kunci, k.pegawai_id, lama, k.skp_baru, dokumen(r, lama, k.skp_baru), prorata)
    return Outcome(hasil, uow.perubahan)


def daftar(sesi: Sesi, pegawai_id: bytes | None = None) -> list[RekamMutasi]:
    """The register of events, the newest first."""
    sesi.wajib("lihat")
    with sesi.baca() as conn:
        return repo_mutasi.mutasi(Pelaksana.dari(conn), pegawai_id)


# ---- before writing --------------------------------------------------------------------------------------


def _periksa(sesi: Sesi, r: RencanaMutasi, c: PilihanMutasi) -> None:
    """Tolakan when a choice cannot be followed: closed year, submitted SKP, successor without a draft."""
    i = r.isian
    if i.jenis in ORANG_BARU:
        tolak_nip_ganda(sesi, str(i.orang.get("nip", "")).replace(" ", ""), None)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        for t in r.tutup:
            rekam = wajib_rekam(p, t.skp_id)
            wajib_tahun_terbuka(p, rekam)
            milik = {x.kunci for x in r.target if x.kelompok == LAMA and x.terkunci} & c.target.keys()
            if milik:
                wajib_dapat_diubah_skp(rekam.status)
    if c.skp_baru and r.skp_baru is None:
        raise Tolakan(
            "{nama} sudah mempunyai SKP untuk hari itu, atau tahunnya sudah ditutup; SKP baru tidak dibuat.",
            siapa="pimpinan unit kerja (Buka Kunci) atau operator kepegawaian",
            nama=r.nama,
        )
    if c.skp_baru and r.skp_baru is not None and c.sumber not in r.skp_baru.sumber:
        raise Tolakan("Asal isi SKP baru tidak tersedia lagi; pilih kembali.", siapa=_SIAPA)
    if c.serah_ke is not None:
        _periksa_serah(r, c)


def _periksa_serah(r: RencanaMutasi, c: PilihanMutasi) -> None:
    penerima = next((x for x in r.serah.penerima if x.pegawai_id == c.serah_ke), None) if r.serah else None
    if penerima is None:
        raise Tolakan("Penerima RHK yang dipilih sudah tidak bertugas; pilih yang lain.", siapa=_SIAPA)
    if penerima.halangan:
        raise Tolakan(
            "RHK belum dapat diserahkan kepada {nama}: {halangan}.",
            siapa="pejabat penilai atau pegawai penerima",
            nama=penerima.nama,
            halangan=penerima.halangan,
        )


# ---- afterwards ------------------------------------------------------------------------------------------


def pasang_prorata(sesi: Sesi, mutasi_id: bytes) -> Outcome[int]:
    """Write the figures by months held into each SKP that ended and that a Revisi has opened; value: rows.

    A figure that somebody changed since the event stays; those of an SKP still closed go on waiting.
    """
    sesi.wajib("mutasi.catat")
    m, nama = _catatan(sesi, mutasi_id)
    isi = json.loads(m.isi or "{}")
    tunggu = _tunggu(isi)
    with sesi.kerja("mutasi.prorata", f"Sesuaikan target SKP {nama} dengan masa jabatan") as uow:
        baris = uow.muat("indikator", list(tunggu))
        rekam = repo_skp.rekam_banyak(uow.p, {b["skp_id"] for b in baris.values()})
        buka = {k for k, s in rekam.items() if skp_dapat_diubah(s.status)}
        for s in rekam.values():
            wajib_tahun_terbuka(uow.p, s)
            if not buka:
                wajib_dapat_diubah_skp(s.status)
        target = {
            k: bersih_sel("target", usul)
            for k, (semula, usul) in tunggu.items()
            if k in baris and baris[k]["skp_id"] in buka and semula in ("", baris[k]["target"])
        }
        jumlah = tulis_target(uow, target)
        sisa = {k.hex(): list(v) for k, v in tunggu.items() if k in baris and baris[k]["skp_id"] not in buka}
        uow.update("mutasi", mutasi_id, {"isi": json.dumps({**isi, "prorata": sisa}, ensure_ascii=False)})
    return Outcome(jumlah, uow.perubahan)


def revisi_prorata(sesi: Sesi, mutasi_id: bytes) -> Outcome[int]:
    """Open a Revisi of every approved SKP that ended and write its figures by months held.

    Each Revisi is an act of its own on record. What a refusal stopped is done by calling this again.
    """
    sesi.wajib("mutasi.catat")
    m, _ = _catatan(sesi, mutasi_id)
    sebab = f"{NAMA_MUTASI[JenisMutasi(m.jenis)]}: target disesuaikan dengan bulan yang dijalani."
    for skp_id in _disetujui(sesi, _tunggu(json.loads(m.isi or "{}"))):
        alur_skp.buka_kembali(sesi, skp_id, sebab)
    return pasang_prorata(sesi, mutasi_id)


def _catatan(sesi: Sesi, mutasi_id: bytes) -> tuple[RekamMutasi, str]:
    """An entry of the register with the person's name; Tolakan when it is gone."""
    with sesi.baca() as conn:
        m = next(iter(repo_mutasi.mutasi(Pelaksana.dari(conn), mutasi_id=mutasi_id)), None)
        orang = repo_pegawai.pegawai_satu(conn, m.pegawai_id) if m is not None else None
    if m is None:
        raise Tolakan("Catatan mutasi itu sudah tidak ada. Muat ulang halaman ini.", siapa=_SIAPA)
    return m, orang.nama_lengkap if orang else ""


def _tunggu(isi: dict[str, Any]) -> dict[bytes, tuple[str, str]]:
    """Figures that wait: what stood and what is proposed; an older entry knows the proposal only."""
    hasil = {}
    for kunci, nilai in isi.get("prorata", {}).items():
        semula, usul = nilai if isinstance(nilai, list) else ("", nilai)
        hasil[bytes.fromhex(kunci)] = (semula, usul)
    return hasil


def _disetujui(sesi: Sesi, tunggu: Collection[bytes]) -> list[bytes]:
    """SKP of these indicators that a Revisi would open."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        milik = {repo_skp.skp_dari(p, "indikator", k) for k in tunggu}
        rekam = repo_skp.rekam_banyak(p, [s for s in milik if s is not None])
    return sorted(k for k, s in rekam.items() if s.status is StatusDokumen.DISETUJUI)
