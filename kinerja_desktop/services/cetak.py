"""The filled forms: frozen names where a document was set, today's otherwise."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, fields
from datetime import date

from kinerja_desktop.domain.alur import evaluasi_dapat_diubah
from kinerja_desktop.domain.predikat import predikat_kinerja
from kinerja_desktop.domain.skp import BentukSkp, JenisRhk
from kinerja_desktop.domain.tanggal import rentang_periode, tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import versi_berlaku, versi_skp
from kinerja_desktop.services.bahan_cetak import (
    Bahan,
    BahanDokumenEvaluasi,
    BahanEvaluasi,
    BahanRekaman,
    BahanSkp,
)
from kinerja_desktop.services.beda_tahan import wajib_jelas
from kinerja_desktop.services.beku import SET_ATURAN, Beku, baca_beku, dari_beku, susun_beku
from kinerja_desktop.services.cetak_bahan import identitas_cetak, perilaku_cetak, rhk_cetak
from kinerja_desktop.services.cetak_daftar import (
    DOKUMEN,
    EVALUASI,
    JENIS,
    LAMPIRAN,
    MATRIKS,
    PERUBAHAN,
    REKAMAN,
    SKP,
    VERSI,
    BarisCetak,
    daftar,
)
from kinerja_desktop.services.cetak_matriks import bahan_matriks
from kinerja_desktop.services.cetak_orang import DRAF
from kinerja_desktop.services.cetak_rencana import bahan_lampiran
from kinerja_desktop.services.cetak_versi import bahan_perubahan, bahan_versi, susun_skp
from kinerja_desktop.services.hasil_tertutup import tertutup
from kinerja_desktop.services.kantor import identitas as identitas_kantor
from kinerja_desktop.services.kantor import lambang
from kinerja_desktop.services.keberatan_dasar import kalimat_putusan, wajib_lihat_evaluasi
from kinerja_desktop.services.penilaian_baca import (
    Tahun,
    acuan,
    mengikuti_organisasi,
    muat_tahun,
    rating_hasil,
)
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.rujukan import daftar_aturan
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_penilaian, repo_realisasi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

__all__ = ["JENIS", "BarisCetak", "bahan", "bahan_dokumen", "bahan_evaluasi", "bahan_skp", "daftar"]


def bahan(
    sesi: Sesi,
    tahun: int,
    jenis: str,
    nip: str | Collection[str] | None = None,
    periode_id: bytes | None = None,
) -> list[Bahan]:
    """Filled forms of one kind for a year: what is ready, and for people named by NIP drafts as well."""
    if jenis not in JENIS:
        raise Tolakan(
            "Jenis formulir {jenis} tidak dikenal; pilih {pilihan}.",
            siapa="operator",
            jenis=jenis,
            pilihan=", ".join(JENIS),
        )
    dicari = {nip} if isinstance(nip, str) else set(nip or ())
    semua = daftar(sesi, tahun)
    asing = {n.replace(" ", "") for n in dicari} - {b.nip for b in semua}
    if asing:
        raise Tolakan(
            "Tidak ada dokumen tahun {tahun} untuk NIP {nip}.",
            siapa="operator",
            tahun=str(tahun),
            nip=", ".join(sorted(asing)),
        )
    bersih = {n.replace(" ", "") for n in dicari}
    pilihan = [
        b
        for b in semua
        if b.jenis == jenis
        and (periode_id is None or b.periode_id in (None, periode_id))
        and (b.nip in bersih if bersih else b.siap)
    ]
    t = None
    if pilihan and jenis in (REKAMAN, EVALUASI, DOKUMEN):
        with sesi.baca() as conn:
            t = muat_tahun(sesi, conn, tahun)
    return [satu_bahan(sesi, b.jenis, b.skp_id, b.periode_id, t) for b in pilihan]


_TANPA_PERIODE: dict[str, Callable[[Sesi, bytes], Bahan]] = {
    LAMPIRAN: bahan_lampiran,
    PERUBAHAN: bahan_perubahan,
    MATRIKS: bahan_matriks,
}


def satu_bahan(
    sesi: Sesi, jenis: str, skp_id: bytes, periode_id: bytes | None = None, t: Tahun | None = None
) -> Bahan:
    """One filled form as listed by `daftar`; `t` spares reading the year again for each of many."""
    if jenis == SKP:
        return bahan_skp(sesi, skp_id)
    if jenis in _TANPA_PERIODE:
        return _TANPA_PERIODE[jenis](sesi, skp_id)
    if jenis == VERSI and periode_id is not None:
        return bahan_versi(sesi, skp_id, periode_id)
    if periode_id is None:
        raise Tolakan("Pilih periode penilaian yang dicetak.", siapa="operator")
    if jenis == EVALUASI:
        return bahan_evaluasi(sesi, skp_id, periode_id, t)
    if jenis == REKAMAN:
        return bahan_rekaman(sesi, skp_id, periode_id, t)
    return bahan_dokumen(sesi, skp_id, periode_id, t)


def bahan_skp(sesi: Sesi, skp_id: bytes, nomor: int | None = None) -> BahanSkp:
    """The SKP form; names as frozen at approval, or today's with "DRAF" in the footer.

    Of an SKP under revision the version in force; `nomor`: that version, or the draft of the revision.
    """
    sesi.wajib("cetak")
    if nomor is not None:
        v = versi_skp.isi(sesi, skp_id, nomor)
        return susun_skp(sesi, v.rekam, v.isi)
    with sesi.baca() as conn:
        s, isi = versi_berlaku.buka(Pelaksana.dari(conn), skp_id)
    return susun_skp(sesi, s, isi)


@dataclass(frozen=True, slots=True)
class _Nilai:
    """One evaluation ready to be printed: people, ratings and the words that belong to it."""

    skp: RekamSkp
    periode: PeriodeTersimpan
    beku: Beku
    organisasi: str
    hasil: str
    perilaku: str
    predikat: str
    catatan: str
    tanggal: date | None
    serah: date | None
    terima: date | None
    selesai: bool
    putusan: str = ""
    """What a decided objection says, for the papers."""

    @property
    def masa(self) -> tuple[date, date]:
        """The days that were rated: those of the period in which the SKP was in force."""
        p = self.periode.periode
        mulai, selesai = max(p.mulai, self.skp.mulai), min(p.selesai, self.skp.selesai)
        # An SKP may have been cut short after the period was rated; that paper keeps the period's days.
        return (mulai, selesai) if mulai <= selesai else (p.mulai, p.selesai)


def _nilai(sesi: Sesi, t: Tahun, p: PeriodeTersimpan, skp: RekamSkp) -> _Nilai:
    hari = sesi.jam.hari_ini()
    e = t.evaluasi.get((skp.id, p.id))
    e = None if tertutup(sesi, skp.pegawai_id, e) else e
    pada = acuan(skp, p, hari)
    sosok = t.buku.sosok(skp.pegawai_id, pada, skp.penempatan_id)
    selesai = e is not None and not evaluasi_dapat_diubah(e.status)
    if selesai:
        wajib_jelas(sesi, [(skp.id, p.id)])
    beku = baca_beku(e.beku) if e is not None and selesai else None
    organisasi = t.organisasi_untuk(p.id, sosok.unit.id if sosok.unit else None)
    nama_organisasi = organisasi.value if organisasi else ""
    hasil = rating_hasil(e, mengikuti_organisasi(skp, sosok), organisasi)
    perilaku = e.rating_perilaku if e else None
    predikat = predikat_kinerja(hasil, perilaku).predikat.value if hasil and perilaku else ""
    if beku is not None:
        nama_organisasi = str(beku.lain.get("organisasi", nama_organisasi))
    else:
        penilai = t.buku.penilai(skp.pegawai_id, pada, hari, skp.id)
        kantor, aturan = identitas_kantor(sesi), daftar_aturan(sesi, SET_ATURAN)
        beku = susun_beku(kantor, t.buku, skp.pegawai_id, skp.penempatan_id, penilai, pada, aturan)
    putusan = kalimat_putusan(beku) if selesai else ""
    return _Nilai(
        skp,
        p,
        beku,
        nama_organisasi,
        hasil.value if hasil else "",
        perilaku.value if perilaku else "",
        predikat,
        "\n".join(x for x in (e.catatan if e else "", putusan) if x),
        e.tanggal_nilai if e else None,
        dari_beku(e.beku, "tanggal_serah") if e else None,
        e.tanggal_terima if e else None,
        selesai,
        putusan,
    )


def _buka(sesi: Sesi, skp_id: bytes, periode_id: bytes, t: Tahun | None) -> _Nilai:
    sesi.wajib("cetak")
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        skp, _ = versi_berlaku.buka(Pelaksana.dari(conn), skp_id)
        dari = {skp_id[:4]} if sesi.db.peran == "pusat" else None
        t = t or muat_tahun(sesi, conn, p.periode.tahun, dari)
    wajib_lihat_evaluasi(sesi, t.buku, skp, p)
    return _nilai(sesi, t, p, skp)


def bahan_evaluasi(sesi: Sesi, skp_id: bytes, periode_id: bytes, t: Tahun | None = None) -> BahanEvaluasi:
    """The form Evaluasi Kinerja Pegawai with progress and feedback of its period."""
    n = _buka(sesi, skp_id, periode_id, t)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        dinilai = n.beku.lain.get("revisi") if n.selesai else None
        lama = None
        if isinstance(dinilai, int) and dinilai != n.skp.revisi:  # revised since: what was rated is shown
            lama = versi_berlaku.pada_nomor(p, n.skp, dinilai)
        s, isi = lama or versi_berlaku.buka(p, skp_id)
        realisasi = repo_realisasi.kepala(p, [skp_id])
        umpan = repo_penilaian.umpan_balik(p, skp_id, periode_id)
    mulai, selesai = n.masa
    bulan = range(mulai.month, selesai.month + 1)
    return BahanEvaluasi(
        s.bentuk.value,
        n.beku.nama_instansi,
        rentang_periode(mulai, selesai),
        identitas_cetak(n.beku.pegawai),
        identitas_cetak(n.beku.penilai, baris_instansi=s.bentuk is BentukSkp.PIMPINAN),
        rhk_cetak(isi.rhk, JenisRhk.UTAMA, s.bentuk, realisasi, bulan, umpan),
        rhk_cetak(isi.rhk, JenisRhk.TAMBAHAN, s.bentuk, realisasi, bulan, umpan),
        perilaku_cetak(isi.perilaku, umpan),
        n.periode.periode.label_cetak,
        n.organisasi,
        n.hasil,
        n.perilaku,
        n.predikat,
        n.beku.tempat,
        _tanggal(n.tanggal),
        catatan_kaki=n.putusan if n.selesai else DRAF,
        pendekatan=s.pendekatan.value,
    )


def bahan_rekaman(sesi: Sesi, skp_id: bytes, periode_id: bytes, t: Tahun | None = None) -> BahanRekaman:
    """Rekaman Informasi Umpan Balik Berkelanjutan; written while the period goes on, so never a draft."""
    e = bahan_evaluasi(sesi, skp_id, periode_id, t)
    return BahanRekaman(**{**{f.name: getattr(e, f.name) for f in fields(e)}, "catatan_kaki": ""})


def bahan_dokumen(
    sesi: Sesi, skp_id: bytes, periode_id: bytes, t: Tahun | None = None
) -> BahanDokumenEvaluasi:
    """The form Dokumen Evaluasi Kinerja Pegawai; the employee's date is the day of receipt."""
    n = _buka(sesi, skp_id, periode_id, t)
    return BahanDokumenEvaluasi(
        n.beku.nama_instansi,
        rentang_periode(*n.masa),
        identitas_cetak(n.beku.pegawai),
        identitas_cetak(n.beku.penilai),
        identitas_cetak(n.beku.atasan),
        n.periode.periode.label_cetak,
        n.organisasi,
        n.predikat,
        n.catatan,
        n.beku.tempat,
        _tanggal(n.terima),
        n.beku.tempat,
        _tanggal(n.tanggal),
        lambang(sesi) or b"",
        catatan_kaki="" if n.selesai else DRAF,
    )


def _tanggal(tanggal: date | None) -> str:
    return tanggal_panjang(tanggal) if tanggal else ""
