"""What every step of an objection begins with: the objection, its evaluation, who rated and who decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from kinerja_desktop.domain.keberatan import BERJALAN, Putusan, StatusKeberatan
from kinerja_desktop.domain.predikat import Rating, predikat_kinerja
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.beku import Beku, baca_beku
from kinerja_desktop.services.keberatan_izin import Pemutus, pemutus
from kinerja_desktop.services.langkah_evaluasi import Terbuka, buka_periode, wajib_evaluasi
from kinerja_desktop.services.orang import BukuOrang, Penilai
from kinerja_desktop.services.penilaian_baca import acuan, mengikuti_organisasi
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_keberatan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_keberatan import RekamKeberatan
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

_MAKS_ALASAN = 1000
TIDAK_ADA = "Keberatan itu tidak ada lagi. Muat ulang halaman ini."


@dataclass(frozen=True, slots=True)
class Perkara:
    """One objection with everything that its steps look at."""

    b: Terbuka
    rekam: RekamKeberatan
    skp: RekamSkp
    evaluasi: RekamEvaluasi
    penilai: Penilai
    pemutus: Pemutus

    @property
    def nama(self) -> str:
        """Name of the employee."""
        return self.b.tahun.buku.nama(self.skp.pegawai_id)

    def judul(self, kata: str) -> str:
        """Title of an act: "Putuskan keberatan Siti Triwulan I 2026"."""
        return f"{kata} {self.nama} {self.b.periode.periode.label}"


def pemutus_evaluasi(sesi: Sesi, b: Terbuka, skp: RekamSkp) -> Pemutus:
    """Who decides on an objection to the evaluation of this SKP in this period."""
    hari = sesi.jam.hari_ini()
    return pemutus(b.tahun.buku, skp.pegawai_id, acuan(skp, b.periode, hari), hari, skp.id)


def perkara(sesi: Sesi, keberatan_id: bytes) -> Perkara:
    """One objection for a step; Tolakan when it is gone or its period is closed."""
    with sesi.baca() as conn:
        rekam = repo_keberatan.satu(Pelaksana.dari(conn), keberatan_id)
    if rekam is None:
        raise Tolakan(TIDAK_ADA, siapa="yang mengisi")
    b = buka_periode(sesi, rekam.periode_id)
    skp, e, penilai = wajib_evaluasi(sesi, b, rekam.skp_id)
    return Perkara(b, rekam, skp, e, penilai, pemutus_evaluasi(sesi, b, skp))


def memeriksa(sesi: Sesi, buku: BukuOrang, skp: RekamSkp, p: PeriodeTersimpan) -> bool:
    """Whether this person decides an objection to exactly this evaluation, or has decided it."""
    saya, hari = sesi.pelaku.pegawai_id, sesi.jam.hari_ini()
    if saya is None:
        return False
    with sesi.baca() as conn:
        semua = repo_keberatan.periode(Pelaksana.dari(conn), p.id)
    milik = [k for daftar in semua.values() for k in daftar if k.skp_id == skp.id]
    if any(k.status is StatusKeberatan.DIPUTUS and k.pemutus_id == saya for k in milik):
        return True
    siapa = pemutus(buku, skp.pegawai_id, acuan(skp, p, hari), hari, skp.id)
    return siapa.id == saya and any(k.status in BERJALAN for k in milik)


def wajib_lihat_evaluasi(sesi: Sesi, buku: BukuOrang, skp: RekamSkp, p: PeriodeTersimpan) -> None:
    """Tolakan when this person may not read an evaluation; who decides an objection to it reads it too."""
    boleh = izin.lingkup(sesi, buku)
    if boleh is None or skp.pegawai_id in boleh or not memeriksa(sesi, buku, skp, p):
        izin.wajib_lihat(sesi, buku, skp.pegawai_id)


def mengikuti(sesi: Sesi, b: Terbuka, skp: RekamSkp) -> bool:
    """Whether the hasil of this evaluation follows the organisation's achievement."""
    pada = acuan(skp, b.periode, sesi.jam.hari_ini())
    return mengikuti_organisasi(skp, b.tahun.buku.sosok(skp.pegawai_id, pada, skp.penempatan_id))


def wajib_rating(e: RekamEvaluasi, nama: str) -> tuple[Rating, Rating]:
    """Both ratings of a finished evaluation; Tolakan when one is missing (rows of another program)."""
    if e.rating_hasil is None or e.rating_perilaku is None:
        raise Tolakan(
            "Rating {nama} belum lengkap, sehingga tidak dapat dikeberatkan.",
            siapa="pejabat penilai",
            nama=nama,
        )
    return e.rating_hasil, e.rating_perilaku


def ringkas_rating(rating: tuple[Rating, Rating]) -> dict[str, str]:
    """Ratings and predicate as they are kept among the frozen values."""
    hasil, perilaku = rating
    predikat = predikat_kinerja(hasil, perilaku).predikat.value
    return {"hasil": hasil.value, "perilaku": perilaku.value, "predikat": predikat}


def wajib_beku(e: RekamEvaluasi, nama: str) -> Beku:
    """The people frozen when the evaluation was finished."""
    beku = baca_beku(e.beku)
    if beku is None:
        raise Tolakan(
            "Nama pada dokumen evaluasi {nama} tidak terbaca; buka kembali penilaiannya dan selesaikan lagi.",
            siapa="pejabat penilai",
            nama=nama,
        )
    return beku


def info_putusan(beku: Beku | None) -> dict[str, Any]:
    """What a decided objection left in the evaluation: nomor, tanggal, putusan, semula; {} without one."""
    isi = beku.lain.get("keberatan") if beku is not None else None
    return isi if isinstance(isi, dict) else {}


def sebab_putusan(nomor: str, alasan: str) -> str:
    """The evidence line of a rating that a decision set, at most as long as such a line may be."""
    return f"Putusan keberatan {nomor}: {alasan}"[:_MAKS_ALASAN]


def kalimat_putusan(beku: Beku | None) -> str:
    """The line that papers of the evaluation carry after a decision; "" without one."""
    info = info_putusan(beku)
    nomor, putusan = str(info.get("nomor", "")), str(info.get("putusan", ""))
    if not nomor or putusan not in Putusan._value2member_map_:
        return ""
    try:
        pada = f" tanggal {tanggal_panjang(date.fromisoformat(str(info.get('tanggal', ''))))}"
    except ValueError:
        pada = ""
    dasar = f"berdasarkan keputusan keberatan nomor {nomor}{pada}"
    if putusan == Putusan.DITOLAK.value:
        return f"Keberatan ditolak; hasil evaluasi tetap {dasar}."
    semula = info.get("semula")
    lama = str(semula.get("predikat", "")) if isinstance(semula, dict) else ""
    baru = str(beku.lain.get("predikat", "")) if beku is not None else ""
    if lama and lama != baru:
        return f"Predikat semula {lama} menjadi {baru} {dasar}."
    return f"Hasil evaluasi diperbarui {dasar}; predikat tetap {baru}."
