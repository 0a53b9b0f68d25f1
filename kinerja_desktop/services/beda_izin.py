"""Who may decide a Beda Isian: the same rules as for the cell itself, and never another office's data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from kinerja_desktop.domain.peran import nama_tindakan, siapa_boleh
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.beda_kata import Kamus, skp_dari
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.keberatan_izin import MEMUTUS, pemutus, wewenang_putus
from kinerja_desktop.services.orang import Penilai
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.repo_beda import HAPUS
from kinerja_desktop.store.repo_dasar import tanggal

#: Approvals, ratings, receipts, rights and locks: one at a time, by whoever may do the act itself.
_TUNGGAL: dict[tuple[str, str], str] = {
    ("skp", "status"): "skp.setujui",
    ("evaluasi", "status"): "evaluasi.nilai",
    ("evaluasi", "hasil"): "evaluasi.nilai",
    ("evaluasi", "perilaku"): "evaluasi.nilai",
    ("evaluasi", "tanggal_terima"): "evaluasi.terima",
    ("periode", "status"): "periode.tutup",
    ("relasi_penilai", "penilai"): "penilai.konfirmasi",
    ("pengguna", "peran"): "pengguna.ubah",
    ("pengguna", "aktif"): "pengguna.ubah",
    ("capaian_organisasi", "predikat"): "organisasi.tetapkan",
    ("skp", "penilai"): "penilai.konfirmasi",
    ("keberatan", "putusan"): "evaluasi.putuskan",
    ("keberatan", "penjelasan"): "evaluasi.jelaskan",
    ("keberatan", HAPUS): "evaluasi.keberatan",
    ("nilai_sendiri", "status"): "nilai_sendiri.ubah",
    ("catatan_harian", "status"): "harian.setujui",
    ("skp", HAPUS): "skp.ubah",
    ("evaluasi", HAPUS): "evaluasi.nilai",
    ("pegawai", HAPUS): "pegawai.ubah",
    ("periode", HAPUS): "periode.tutup",
    ("pengguna", HAPUS): "pengguna.ubah",
    ("relasi_penilai", HAPUS): "penilai.konfirmasi",
    ("capaian_organisasi", HAPUS): "organisasi.tetapkan",
}
#: A rule belongs to the centre; between two PCs of one office the office itself must be able to decide.
_SENDIRI = {"rujukan": "pengaturan.ubah"}
_BAWAAN = "pengaturan.ubah"
#: Minutes, handovers, answers and aliases: every row of them is a signature of somebody.
_TABEL_TUNGGAL: dict[str, str] = {
    "tindakan": "skp.setujui",
    "berita_acara": "ba.ajukan",
    "putusan_ba": "ba.putuskan",
    "serah_terima": "serah_terima",
    "jawaban_usulan": izin.TINDAKAN_TABEL["jawaban_usulan"],
    "padanan": izin.TINDAKAN_TABEL["padanan"],
    "commit_hilang": "adk.terima",
    "versi_skp": "skp.setujui",
    "tanggapan": "tanggapan.beri",
    "mutasi": "mutasi.catat",
    "pembinaan": "pembinaan.ubah",
}


def tunggal(tabel: str, kelompok: str) -> bool:
    """True for what is decided one at a time only."""
    return (tabel, kelompok) in _TUNGGAL or tabel in _TABEL_TUNGGAL


def tindakan_beda(tabel: str, kelompok: str) -> str:
    """The action of `domain.peran` that this decision is."""
    sendiri = _TABEL_TUNGGAL.get(tabel) or _TUNGGAL.get((tabel, kelompok)) or _SENDIRI.get(tabel)
    return sendiri or izin.TINDAKAN_TABEL.get(tabel, _BAWAAN)


def wewenang_beda(sesi: Sesi, kamus: Kamus, tabel: str, kelompok: str, baris: Mapping[str, Any]) -> Wewenang:
    """In whose name this person decides; Tolakan that says who can, when it is not this person."""
    _wajib_milik_sini(sesi, kamus, baris)
    sesi.wajib("beda_isian.putuskan")
    tindakan = tindakan_beda(tabel, kelompok)
    skp_id = skp_dari(tabel, dict(baris))
    rekam = kamus.rekam.get(skp_id) if skp_id is not None else None
    if rekam is None:
        if not sesi.boleh(tindakan):
            raise Tolakan(
                "{nama} tidak berwenang untuk {tindakan}.",
                siapa=siapa_boleh(tindakan),
                nama=sesi.pelaku.nama or "Anda",
                tindakan=nama_tindakan(tindakan),
            )
        return Wewenang(sesi.pelaku.peran, sesi.pelaku.pegawai_id, sesi.pelaku.untuk)
    milik = bytes(rekam["pegawai_id"] or b"")
    penilai = penilai_dokumen(sesi, kamus, rekam)
    if tindakan == MEMUTUS:  # never the assessor, whose rating is contested
        hari = sesi.jam.hari_ini()
        siapa = pemutus(kamus.buku, milik, hari, hari, bytes(rekam["id"]))
        return wewenang_putus(sesi, milik, penilai.id, siapa)
    return izin.wewenang(sesi, tindakan, milik, penilai)


def penilai_dokumen(sesi: Sesi, kamus: Kamus, rekam: Mapping[str, Any]) -> Penilai:
    """The assessor of an SKP by its own dates."""
    hari = sesi.jam.hari_ini()
    mulai = tanggal(rekam["mulai"]) or date(hari.year, 1, 1)
    selesai = max(tanggal(rekam["selesai"]) or date(hari.year, 12, 31), mulai)
    pada, milik = izin.jepit(hari, mulai, selesai), bytes(rekam["pegawai_id"] or b"")
    return kamus.buku.penilai(milik, pada, hari, bytes(rekam["id"]))


def _wajib_milik_sini(sesi: Sesi, kamus: Kamus, baris: Mapping[str, Any]) -> None:
    ruang = int.from_bytes(baris["id"][:4], "big")
    if ruang == sesi.db.ruang:
        return
    if sesi.db.peran == "pusat":
        kantor = kamus.kantor.get(ruang) or "kantor lain"
        raise Tolakan(
            "Data ini milik {kantor}; pusat hanya melihat, kantor itu yang memutuskan.",
            siapa=f"operator {kantor}",
            kantor=kantor,
        )
    raise Tolakan("Data ini milik BKPSDM; kantor ini tidak mengubahnya.", siapa="BKPSDM")
