"""What can be printed: every paper of a year with its state, and why one is not ready."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kinerja_desktop.domain.alur import NAMA_STATUS_EVALUASI, evaluasi_dapat_diubah
from kinerja_desktop.domain.kepegawaian import Pegawai
from kinerja_desktop.domain.tanggal import tanggal_pendek
from kinerja_desktop.domain.versi import DIGANTIKAN
from kinerja_desktop.services import izin
from kinerja_desktop.services.beda_tahan import Tahanan, tahanan
from kinerja_desktop.services.hasil_tertutup import terbaca
from kinerja_desktop.services.isi_skp import masa
from kinerja_desktop.services.keberatan_dasar import memeriksa
from kinerja_desktop.services.penilaian_baca import SKP_SAH, Tahun, muat_tahun
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import nama_status
from kinerja_desktop.services.versi_skp import nama_versi
from kinerja_desktop.store import (
    repo_keberatan,
    repo_matriks,
    repo_penilaian,
    repo_rujukan,
    repo_skp,
    repo_versi,
)
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dasar import tanggal
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp
from kinerja_desktop.store.repo_versi import RekamVersi

SKP, LAMPIRAN, PERUBAHAN, VERSI, MATRIKS = "skp", "lampiran", "perubahan", "versi", "matriks"
REKAMAN, EVALUASI, DOKUMEN = "rekaman", "evaluasi", "dokumen"
JENIS = (SKP, LAMPIRAN, PERUBAHAN, VERSI, MATRIKS, REKAMAN, EVALUASI, DOKUMEN)
NAMA_JENIS = {
    SKP: "SKP",
    LAMPIRAN: "Lampiran SKP",
    PERUBAHAN: "Perubahan SKP",
    VERSI: "Versi lama SKP",
    MATRIKS: "Matriks Pembagian Peran dan Hasil",
    REKAMAN: "Rekaman Umpan Balik",
    EVALUASI: "Evaluasi Kinerja",
    DOKUMEN: "Dokumen Evaluasi",
}


@dataclass(frozen=True, slots=True)
class BarisCetak:
    """One document of the place Cetak: kind, whose, which months or period, state, ready or why not.

    `periode_id` names the period, of an old version that version; `khas` tells it from another document of
    the same person and title: the days, an acting post; mostly "".
    """

    jenis: str
    skp_id: bytes
    periode_id: bytes | None
    nama: str
    nip: str
    judul: str
    status: str
    siap: bool
    alasan: str
    khas: str = ""


@dataclass(frozen=True, slots=True)
class _Bahan:
    """What the list is made from, read once for all."""

    tahun: int
    t: Tahun
    periode: Sequence[PeriodeTersimpan]
    beda: Sequence[Tahanan]
    berlampiran: Collection[bytes]
    versi: Mapping[bytes, Sequence[RekamVersi]]
    peran: Mapping[bytes, int]
    umpan: Mapping[tuple[bytes, bytes], int]


def daftar(sesi: Sesi, tahun: int, ruang: int | None = None) -> tuple[BarisCetak, ...]:
    """Every document of a year that this person may see: SKP and its papers, then evaluations by period.

    At the centre those of one office (the number of its space), or of all.
    """
    sesi.wajib("cetak")
    di_pusat = sesi.db.peran == "pusat"
    milik_siapa = [ruang.to_bytes(4, "big")] if di_pusat and ruang is not None else None
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        t = muat_tahun(sesi, conn, tahun, milik_siapa)
        periode = t.periode
        if di_pusat:  # evaluations belong to the periods of their offices, not only to the centre's own
            dari = None if milik_siapa is None else [*milik_siapa, sesi.db.ruang.to_bytes(4, "big")]
            periode = repo_rujukan.periode_semua(conn, tahun, dari)
        direvisi = [s.id for milik in t.skp.values() for s in milik if s.revisi]
        b = _Bahan(
            tahun,
            t,
            periode,
            tahanan(sesi, conn),
            repo_skp.berlampiran(p, tahun),
            repo_versi.versi(p, direvisi),
            repo_matriks.terisi(p, tahun),
            repo_penilaian.berumpan_balik(p, tahun),
        )
    boleh = izin.lingkup(sesi, t.buku)
    b = replace(b, t=terbaca(sesi, t))
    hasil: list[BarisCetak] = [] if boleh is None else list(_diperiksa(sesi, b, boleh))
    for pegawai_id, milik in t.skp.items():
        orang = t.buku.pegawai.get(pegawai_id)
        if orang is not None and (boleh is None or pegawai_id in boleh):
            hasil += _milik(b, orang, milik)
    urut = {j: n for n, j in enumerate(JENIS)}
    # Somebody who moved has two SKP in one period: the earlier one first, on every machine alike.
    mulai = {s.id: s.mulai for milik in t.skp.values() for s in milik}
    hasil.sort(key=lambda b: (urut[b.jenis], b.nama.casefold(), b.nip, b.judul, mulai[b.skp_id], b.skp_id))
    return tuple(hasil)


def _diperiksa(sesi: Sesi, b: _Bahan, boleh: frozenset[bytes]) -> Iterator[BarisCetak]:
    """Evaluations of others to which an objection waits for this person's decision, or was decided so."""
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        semua = {p.id: repo_keberatan.periode(q, p.id) for p in b.periode}
    ada = {(k.skp_id, p) for p, isi in semua.items() for milik in isi.values() for k in milik}
    for pegawai_id, milik in b.t.skp.items():
        orang = b.t.buku.pegawai.get(pegawai_id)
        for s in milik if orang is not None and pegawai_id not in boleh else ():
            for p in b.periode:
                if orang is not None and (s.id, p.id) in ada and memeriksa(sesi, b.t.buku, s, p):
                    siapa = orang.nama_lengkap, orang.nip
                    yield from _penilaian(b, siapa, s, p, milik, _jabatan_rangkap(b.t, s, milik))


def _milik(b: _Bahan, orang: Pegawai, milik: Sequence[RekamSkp]) -> Iterator[BarisCetak]:
    """Papers of one person."""
    siapa = orang.nama_lengkap, orang.nip
    peran = b.peran.get(orang.id, 0)
    if peran and milik:
        judul = f"{NAMA_JENIS[MATRIKS]} {b.tahun}"
        yield BarisCetak(MATRIKS, milik[-1].id, None, *siapa, judul, f"{peran} peran terisi", True, "")
    for s in milik:
        jabatan = _jabatan_rangkap(b.t, s, milik)
        yield from _perencanaan(b, siapa, s, jabatan)
        for p in b.periode:
            yield from _penilaian(b, siapa, s, p, milik, jabatan)


def _perencanaan(b: _Bahan, siapa: tuple[str, str], s: RekamSkp, jabatan: str) -> Iterator[BarisCetak]:
    sah = s.status in SKP_SAH
    sebab = "" if sah else "SKP belum disetujui; tercetak dengan tanda DRAF."
    rentang, status = masa(s.mulai, s.selesai), nama_status(s)
    jenis = [SKP, *([LAMPIRAN] if s.id in b.berlampiran else []), *([PERUBAHAN] if s.revisi else [])]
    for j in jenis:
        yield BarisCetak(j, s.id, None, *siapa, f"{NAMA_JENIS[j]} {rentang}", status, sah, sebab, jabatan)
    for v in b.versi.get(s.id, ()):
        if v.keadaan == DIGANTIKAN:
            pada = tanggal(v.tanggal)
            isi = f"ditetapkan {tanggal_pendek(pada)}" if pada else "digantikan"
            judul = f"{NAMA_JENIS[VERSI]} ({nama_versi(v.nomor)}) {rentang}"
            sebab = "Sudah digantikan revisi; tercetak hanya bila dipilih."
            yield BarisCetak(VERSI, s.id, v.id, *siapa, judul, isi, False, sebab, nama_versi(v.nomor))


def _penilaian(
    b: _Bahan,
    siapa: tuple[str, str],
    s: RekamSkp,
    p: PeriodeTersimpan,
    milik: Sequence[RekamSkp],
    jabatan: str,
) -> Iterator[BarisCetak]:
    e = b.t.evaluasi.get((s.id, p.id))
    if e is None:
        return
    siap = not evaluasi_dapat_diubah(e.status)
    sebab = "" if siap else "Penilaian belum selesai; tercetak dengan tanda DRAF."
    tahan = next((x for x in b.beda if siap and x.mengenai(s.id, p.id)), None)
    if tahan is not None:
        siap, sebab = False, tahan.kalimat
    status = NAMA_STATUS_EVALUASI[e.status]
    rangkap = sum((x.id, p.id) in b.t.evaluasi for x in milik) > 1
    bagian = masa(max(s.mulai, p.periode.mulai), min(s.selesai, p.periode.selesai))
    khas = ", ".join(x for x in (bagian, jabatan) if x) if rangkap else ""
    umpan = b.umpan.get((s.id, p.id), 0)
    if umpan:
        judul = f"{NAMA_JENIS[REKAMAN]} {p.periode.label}"
        yield BarisCetak(REKAMAN, s.id, p.id, *siapa, judul, f"{umpan} umpan balik", True, "", khas)
    for jenis in (EVALUASI, DOKUMEN):
        judul = f"{NAMA_JENIS[jenis]} {p.periode.label}"
        yield BarisCetak(jenis, s.id, p.id, *siapa, judul, status, siap, sebab, khas)


def _jabatan_rangkap(t: Tahun, skp: RekamSkp, milik: Sequence[RekamSkp]) -> str:
    """The post, where somebody has another SKP for the same days (an acting post beside one's own)."""
    if not any(x is not skp and x.mulai <= skp.selesai and skp.mulai <= x.selesai for x in milik):
        return ""
    return t.buku.sosok(skp.pegawai_id, skp.selesai, skp.penempatan_id).nama_jabatan
