"""The printed SKP: in force, as an old version, and the sheet of what its newest revision changes."""

from __future__ import annotations

from kinerja_desktop.domain.skp import BentukSkp, JenisRhk
from kinerja_desktop.domain.tanggal import rentang_periode, tanggal_panjang
from kinerja_desktop.domain.versi import BERLAKU, DIBATALKAN, DIGANTIKAN, SelBeda, Selisih
from kinerja_desktop.services import izin, versi_skp
from kinerja_desktop.services.bahan_cetak import BahanPerubahan, BahanSkp, UbahanCetak
from kinerja_desktop.services.cetak_bahan import identitas_cetak, perilaku_cetak, rhk_cetak
from kinerja_desktop.services.cetak_orang import DRAF, beku_skp
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.penilaian_baca import SKP_SAH
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.repo_skp import IsiSkp, RekamSkp


def susun_skp(sesi: Sesi, s: RekamSkp, isi: IsiSkp, catatan: str = "") -> BahanSkp:
    """The form of one SKP with this content; `catatan` in the footer of what is no longer in force."""
    with sesi.baca() as conn:
        buku = izin.buku_lihat(sesi, conn, s.pegawai_id)
    sah = s.status in SKP_SAH
    beku = beku_skp(sesi, s, buku)
    return BahanSkp(
        s.bentuk.value,
        beku.nama_instansi,
        rentang_periode(s.mulai, s.selesai),
        identitas_cetak(beku.pegawai),
        identitas_cetak(beku.penilai, baris_instansi=s.bentuk is BentukSkp.PIMPINAN),
        rhk_cetak(isi.rhk, JenisRhk.UTAMA, s.bentuk),
        rhk_cetak(isi.rhk, JenisRhk.TAMBAHAN, s.bentuk),
        perilaku_cetak(isi.perilaku),
        beku.tempat,
        _tanggal(s) if sah else "",
        catatan if sah else DRAF,
        pendekatan=s.pendekatan.value,
    )


def bahan_versi(sesi: Sesi, skp_id: bytes, versi_id: bytes) -> BahanSkp:
    """An SKP as it was approved once; the footer says that it was superseded, or its approval taken back."""
    sesi.wajib("cetak")
    v = versi_skp.isi(sesi, skp_id, 0, versi_id)
    kaki = {DIGANTIKAN: f"DIGANTIKAN REVISI {v.baris.nomor + 1}", DIBATALKAN: "PERSETUJUAN DIBATALKAN"}
    return susun_skp(sesi, v.rekam, v.isi, kaki.get(v.baris.keadaan, ""))


def bahan_perubahan(sesi: Sesi, skp_id: bytes) -> BahanPerubahan:
    """What the revision in force changes against the version before it; of a first one its draft."""
    sesi.wajib("cetak")
    sah = [v for v in versi_skp.daftar(sesi, skp_id) if v.keadaan == BERLAKU and v.nomor]
    p = versi_skp.banding(sesi, skp_id, baru=sah[-1].versi_id if sah else None)
    s = p.baru.rekam
    with sesi.baca() as conn:
        buku = BukuOrang.muat(conn, {s.pegawai_id})
    beku = beku_skp(sesi, s, buku)
    return BahanPerubahan(
        beku.nama_instansi,
        rentang_periode(s.mulai, s.selesai),
        identitas_cetak(beku.pegawai),
        identitas_cetak(beku.penilai),
        p.baru.baris.nomor,
        p.baru.baris.alasan,
        _tanggal(p.lama.rekam),
        tuple(_ubahan(x) for x in p.selisih),
        p.tanda_tangan.tetap,
        beku.tempat,
        _tanggal(s) if sah else "",
        "" if sah else DRAF,
    )


def _ubahan(x: Selisih) -> UbahanCetak:
    return UbahanCetak(x.letak, _tulis(x.sel, lama=True), _tulis(x.sel, lama=False))


def _tulis(sel: tuple[SelBeda, ...], *, lama: bool) -> str:
    """The cells of one side, each under its name; a single one says it all by itself."""
    isi = [(c.nama, c.lama if lama else c.baru) for c in sel]
    if not any(teks.strip() for _, teks in isi):
        return ""
    return "\n".join(f"{nama}: {teks or '(kosong)'}" for nama, teks in isi)


def _tanggal(s: RekamSkp) -> str:
    return tanggal_panjang(s.tanggal_tetap) if s.tanggal_tetap else ""
