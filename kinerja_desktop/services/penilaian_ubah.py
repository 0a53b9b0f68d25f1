"""Typing ratings: any number of cells of any number of people, one act, one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.predikat import baca_rating
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services import lembar_nilai as k
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.beda_tahan import wajib_satu_nilai
from kinerja_desktop.services.kunci_periode import siapa_membuka
from kinerja_desktop.services.lembar_nilai import HasilNilai, UbahanNilai
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.penilaian_baca import acuan, alasan_tutup, mengikuti_organisasi
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.versi_berlaku import yang_berlaku
from kinerja_desktop.store import repo_penilaian, repo_skp
from kinerja_desktop.store.jurnal import id_tetap
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

_KOLOM: dict[str, tuple[str, str, int]] = {
    k.HASIL: ("rating_hasil", "Rating hasil kerja", 40),
    k.PERILAKU: ("rating_perilaku", "Rating perilaku kerja", 40),
    k.CATATAN: ("catatan", "Catatan/rekomendasi", 2000),
    k.ALASAN_HASIL: ("alasan_hasil", "Alasan rating hasil kerja", 1000),
    k.ALASAN_PERILAKU: ("alasan_perilaku", "Alasan rating perilaku kerja", 1000),
}
_SIAP = "penilaian.siap"


@dataclass(slots=True)
class Lembaran:
    """What a change of ratings in one period looks at."""

    periode: PeriodeTersimpan
    skp: dict[bytes, RekamSkp]
    evaluasi: dict[bytes, RekamEvaluasi]
    terhapus: dict[bytes, bytes]
    buku: BukuOrang

    def wajib_skp(self, skp_id: bytes) -> RekamSkp:
        """One SKP of the sheet; Tolakan when it is gone."""
        if skp_id not in self.skp:
            raise Tolakan("SKP itu tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
        return self.skp[skp_id]


def siapkan(sesi: Sesi, periode_id: bytes, skp_id: bytes) -> None:
    """Read ahead what a rating of this SKP looks at, so that the key only has to write.

    `beri` uses it while nothing in the file has changed since and the day is the same; else it reads anew.
    """
    with sesi.baca_hemat() as (q, _):
        sidik = q.sidik()
        if sidik is not None:
            isi = buka_lembaran(sesi, periode_id, [skp_id])
            sesi.catatan[_SIAP] = ((sidik, sesi.jam.hari_ini(), periode_id, {skp_id}), isi)


def buka_lembaran(sesi: Sesi, periode_id: bytes, skp_id: Sequence[bytes]) -> Lembaran:
    """Read SKP, evaluations and people for a change."""
    dipilih = set(skp_id)
    with sesi.baca_hemat() as (q, _):
        kunci, siap = sesi.catatan.get(_SIAP, (None, None))
        if siap is not None and kunci == (q.sidik(), sesi.jam.hari_ini(), periode_id, dipilih):
            return cast(Lembaran, siap)
        skp = {s.id: s for s in yang_berlaku(q, repo_skp.rekam_banyak(q, dipilih).values())}
        semua = repo_penilaian.evaluasi_skp(q, dipilih)
        return Lembaran(
            satu(sesi, periode_id),
            skp,
            {s: e for (s, periode), e in semua.items() if periode == periode_id},
            repo_penilaian.evaluasi_terhapus(q, periode_id, dipilih),
            BukuOrang.muat(q, {s.pegawai_id for s in skp.values()}, sempit=True),
        )


def beri(
    sesi: Sesi, ubahan: Sequence[UbahanNilai], judul: str = "", lewati_terkunci: bool = False
) -> Outcome[HasilNilai]:
    """Write ratings, notes and reasons; the predicate is never stored.

    A locked row refuses the whole act, or is left out and named with `lewati_terkunci` (a paste).
    """
    if not ubahan:
        return Outcome(HasilNilai(0))
    dilewati: dict[bytes, str] = {}
    tulis: list[tuple[Lembaran, dict[bytes, dict[str, Any]]]] = []
    orang: dict[bytes, str] = {}
    for periode_id in dict.fromkeys(u.periode_id for u in ubahan):
        milik = [u for u in ubahan if u.periode_id == periode_id]
        lembaran = buka_lembaran(sesi, periode_id, [u.skp_id for u in milik])
        isi: dict[bytes, dict[str, Any]] = {}
        for u in milik:
            kolom, nilai = _bersih(u)
            skp = lembaran.wajib_skp(u.skp_id)
            try:
                _wajib_terbuka(sesi, lembaran, skp, u.kolom)
            except Tolakan as e:
                if not lewati_terkunci:
                    raise
                dilewati[u.skp_id] = e.kalimat()
                continue
            isi.setdefault(u.skp_id, {})[kolom] = nilai
            orang[skp.pegawai_id] = lembaran.buku.nama(skp.pegawai_id)
        tulis.append((lembaran, isi))
    if not judul:
        label = tulis[0][0].periode.periode.label
        judul = (
            f"Nilai {next(iter(orang.values()))} {label}"
            if len(orang) == 1
            else f"Nilai {len(orang)} pegawai {label}"
        )
    with sesi.kerja("penilaian.beri", judul, sesi.pelaku.untuk) as uow:
        jumlah = sum(_tulis(uow, lembaran, isi) for lembaran, isi in tulis)
        wajib_satu_nilai(sesi, uow)
    return Outcome(HasilNilai(jumlah, tuple(dilewati.items())), uow.perubahan)


def _bersih(u: UbahanNilai) -> tuple[str, str]:
    if u.kolom not in _KOLOM:
        raise Tolakan(
            "Kolom {kolom} tidak dapat diisi; predikat dihitung sendiri.", siapa="yang mengisi", kolom=u.kolom
        )
    kolom, label, maks = _KOLOM[u.kolom]
    if u.kolom not in (k.HASIL, k.PERILAKU):
        return kolom, bersihkan_teks(u.nilai, label, maks, berbaris=True)
    return kolom, baca_rating(u.nilai).value if u.nilai.strip() else ""


def _wajib_terbuka(sesi: Sesi, b: Lembaran, skp: RekamSkp, kolom: str) -> None:
    p, hari = b.periode, sesi.jam.hari_ini()
    pada = acuan(skp, p, hari)
    izin.wewenang(sesi, "evaluasi.ubah", skp.pegawai_id, b.buku.penilai(skp.pegawai_id, pada, hari, skp.id))
    tutup = alasan_tutup(skp, b.evaluasi.get(skp.id), p, p.periode.tahun)
    if tutup:
        raise Tolakan("{nama}: {sebab}", siapa=_pembuka(p), nama=b.buku.nama(skp.pegawai_id), sebab=tutup)
    if not (skp.mulai <= p.periode.selesai and p.periode.mulai <= skp.selesai):
        raise Tolakan(
            "SKP {nama} tidak berlaku pada {periode}.",
            siapa="operator kepegawaian",
            nama=b.buku.nama(skp.pegawai_id),
            periode=p.periode.label,
        )
    if kolom == k.HASIL and mengikuti_organisasi(skp, b.buku.sosok(skp.pegawai_id, pada, skp.penempatan_id)):
        raise Tolakan(
            "Rating hasil kerja {nama} mengikuti capaian kinerja organisasi; tetapkan capaian itu.",
            siapa="pimpinan unit kerja",
            nama=b.buku.nama(skp.pegawai_id),
        )


def _pembuka(p: PeriodeTersimpan) -> str:
    """Who can open what `alasan_tutup` names."""
    return siapa_membuka(p) if p.ditutup else "pejabat penilai"


def _tulis(uow: UnitOfWork, b: Lembaran, isi: dict[bytes, dict[str, Any]]) -> int:
    """Update present evaluation rows, revive an undone one, insert the rest."""
    ubah: dict[bytes, dict[str, Any]] = {}
    hidupkan: list[bytes] = []
    baru: dict[bytes, dict[str, Any]] = {}
    for skp_id, nilai in isi.items():
        if skp_id in b.evaluasi:
            ubah[b.evaluasi[skp_id].id] = nilai
        elif not any(nilai.values()):
            continue
        elif skp_id in b.terhapus:
            hidupkan.append(b.terhapus[skp_id])
            kosong = {kolom: "" for kolom, _, _ in _KOLOM.values()}
            ubah[b.terhapus[skp_id]] = {**kosong, "status": StatusEvaluasi.DRAF.value, **nilai}
        else:
            awal = {"skp_id": skp_id, "periode_id": b.periode.id, "status": StatusEvaluasi.DRAF.value}
            # Two PCs that rate somebody for the first time write one row: what differs is a Beda Isian.
            baru[id_tetap(uow.penulisan.ruang, "evaluasi", skp_id, b.periode.id)] = {**awal, **nilai}
    if hidupkan:
        uow.restore("evaluasi", hidupkan)
    return uow.update_many("evaluasi", ubah) + tulis_tetap(uow, "evaluasi", baru)
