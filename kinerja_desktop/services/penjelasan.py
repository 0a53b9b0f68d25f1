"""Why this predicate: the whole explanation of one evaluation for the screen and for its paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.alur import NAMA_STATUS_EVALUASI, evaluasi_dapat_diubah
from kinerja_desktop.domain.keberatan import NAMA_PUTUSAN, NAMA_STATUS_KEBERATAN, StatusKeberatan
from kinerja_desktop.domain.penjelasan import Fakta, Penjelasan, jelaskan
from kinerja_desktop.domain.predikat import PredikatOrganisasi
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import bukti_rating
from kinerja_desktop.services.beku import Beku, baca_beku
from kinerja_desktop.services.hasil_tertutup import KALIMAT as TERTUTUP
from kinerja_desktop.services.hasil_tertutup import tertutup
from kinerja_desktop.services.keberatan_dasar import wajib_lihat_evaluasi
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.penilai_skp import bertingkat, kalimat_mengapa
from kinerja_desktop.services.penilaian_baca import (
    acuan,
    mengikuti_organisasi,
    penilai_evaluasi,
    rating_hasil,
)
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.versi_berlaku import yang_berlaku
from kinerja_desktop.store import repo_keberatan, repo_penilaian
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_keberatan import RekamKeberatan
from kinerja_desktop.store.repo_pegawai import Sosok
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi, RekamOrganisasi

_MAKS_TERCATAT = 8


@dataclass(frozen=True, slots=True)
class LembarPenjelasan:
    """The explanation with who it is about, for dialog and paper; ratings as stored values, "" for none."""

    skp_id: bytes
    periode_id: bytes
    jabatan: str
    nip: str
    unit: str
    hasil: str
    perilaku: str
    penjelasan: Penjelasan


def lembar(sesi: Sesi, skp_id: bytes, periode_id: bytes) -> LembarPenjelasan:
    """Why one SKP has its predicate in a period; Tolakan for who may not see the person.

    A finished evaluation speaks of the organisation's predicate and the assessor it was finished with.
    """
    p, hari = satu(sesi, periode_id), sesi.jam.hari_ini()
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        (rekam,) = yang_berlaku(q, [wajib_rekam(q, skp_id)])
        e = repo_penilaian.evaluasi_skp(q, [skp_id]).get((skp_id, periode_id))
        keberatan = repo_keberatan.evaluasi(q, e.id) if e is not None else []
        organisasi = repo_penilaian.organisasi_tahun(q, p.periode.tahun).get(periode_id, {})
        buku = bertingkat(conn, rekam.pegawai_id)
    wajib_lihat_evaluasi(sesi, buku, rekam, p)
    if tertutup(sesi, rekam.pegawai_id, e):
        raise Tolakan(TERTUTUP, siapa="pejabat penilai")
    pada = acuan(rekam, p, hari)
    sosok = buku.sosok(rekam.pegawai_id, pada, rekam.penempatan_id)
    selesai = e is not None and not evaluasi_dapat_diubah(e.status)
    beku = baca_beku(e.beku) if e is not None and selesai else None
    berlaku = _organisasi(buku, organisasi, sosok)
    predikat = _predikat_beku(beku) or (berlaku.predikat if berlaku else None)
    mengikuti = mengikuti_organisasi(rekam, sosok)
    hasil = rating_hasil(e, mengikuti, predikat)
    penilai = penilai_evaluasi(buku, rekam, p, hari)
    tercatat = bukti_rating.tercatat(sesi, skp_id, periode_id)[0]
    fakta = Fakta(
        buku.nama(rekam.pegawai_id),
        p.periode.label,
        hasil,
        e.rating_perilaku if e else None,
        e.alasan_hasil if e else "",
        e.alasan_perilaku if e else "",
        e.catatan if e else "",
        mengikuti,
        predikat,
        berlaku.penetap if berlaku and berlaku.predikat is predikat else "",
        kalimat_mengapa(buku, rekam.pegawai_id, penilai, pada, hari),
        _dinilai(e, beku),
        _tercatat(tercatat),
        _keberatan(keberatan),
    )
    return LembarPenjelasan(
        skp_id,
        periode_id,
        sosok.nama_jabatan,
        sosok.pegawai.nip,
        sosok.nama_unit,
        hasil.value if hasil else "",
        e.rating_perilaku.value if e and e.rating_perilaku else "",
        jelaskan(fakta),
    )


def _organisasi(buku: BukuOrang, ada: dict[bytes, RekamOrganisasi], sosok: Sosok) -> RekamOrganisasi | None:
    """What was set for the nearest unit upwards."""
    for u in [*buku.leluhur(sosok.unit.id if sosok.unit else None), buku.unit_akar()]:
        rekam = ada.get(u) if u else None
        if rekam is not None and rekam.predikat is not None:
            return rekam
    return None


def _predikat_beku(beku: Beku | None) -> PredikatOrganisasi | None:
    nilai = str(beku.lain.get("organisasi", "")) if beku else ""
    return PredikatOrganisasi(nilai) if nilai in PredikatOrganisasi._value2member_map_ else None


def _dinilai(e: RekamEvaluasi | None, beku: Beku | None) -> str:
    """How far the evaluation is, and on which day by whom it was finished."""
    if e is None or beku is None:
        return "Penilaian ini belum diselesaikan; predikatnya masih dapat berubah."
    nama = beku.penilai.nama if beku else ""
    saat = f" pada {tanggal_panjang(e.tanggal_nilai)}" if isinstance(e.tanggal_nilai, date) else ""
    oleh = f" oleh {nama}" if nama else ""
    return (
        f"Penilaian diselesaikan{saat}{oleh}. Keadaannya sekarang: {NAMA_STATUS_EVALUASI[e.status].lower()}."
    )


def _tercatat(butir: tuple[bukti_rating.ButirBukti, ...]) -> tuple[str, ...]:
    """What is recorded, shortened; that there is nothing is said as well."""
    teks = [b.teks if b.teks.endswith((".", "!", "?")) else f"{b.teks}." for b in butir]
    if not teks:
        return ("Belum ada realisasi, umpan balik, atau dialog yang tercatat pada periode ini.",)
    sisa = len(teks) - _MAKS_TERCATAT
    return (*teks[:_MAKS_TERCATAT], *((f"Dan {sisa} catatan lain.",) if sisa > 0 else ()))


def _keberatan(semua: Sequence[RekamKeberatan]) -> str:
    """How the newest objection to this evaluation stands; "" without one, or while it is only a draft."""
    ada = [k for k in semua if k.status is not StatusKeberatan.DRAF]
    if not ada:
        return ""
    k = ada[-1]
    saat = f" tanggal {tanggal_panjang(k.tanggal)}" if k.tanggal else ""
    if k.putusan is None:
        return f"Keberatan pegawai{saat}: {NAMA_STATUS_KEBERATAN[k.status].lower()}."
    putus = f" pada {tanggal_panjang(k.tanggal_putusan)}" if k.tanggal_putusan else ""
    alasan = f" Alasannya: {k.alasan_putusan}" if k.alasan_putusan else ""
    return f"Keberatan pegawai{saat} diputus{putus}: {NAMA_PUTUSAN[k.putusan].lower()}.{alasan}"
