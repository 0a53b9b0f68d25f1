"""The printed role matrix of one leader."""

from __future__ import annotations

from kinerja_desktop.domain.tanggal import rentang_periode
from kinerja_desktop.services import matriks
from kinerja_desktop.services.bahan_cetak import BahanMatriks, BarisMatriksCetak
from kinerja_desktop.services.cetak_bahan import identitas_cetak
from kinerja_desktop.services.cetak_orang import beku_skp
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.store.pelaksana import Pelaksana


def bahan_matriks(sesi: Sesi, skp_id: bytes) -> BahanMatriks:
    """The role matrix of the person whose SKP this is; the date of its signature is written by hand."""
    sesi.wajib("cetak")
    with sesi.baca() as conn:
        s = wajib_rekam(Pelaksana.dari(conn), skp_id)
        buku = BukuOrang.muat(conn, {s.pegawai_id})
    m = matriks.lembar(sesi, s.tahun, s.pegawai_id)
    beku = beku_skp(sesi, s, buku)
    baris = tuple(
        BarisMatriksCetak(b.nama, b.nip, b.jabatan, tuple(m.sel(b.pegawai_id, k.kunci).teks for k in m.kolom))
        for b in m.baris
    )
    return BahanMatriks(
        beku.nama_instansi,
        rentang_periode(s.mulai, s.selesai),
        identitas_cetak(beku.pegawai),
        tuple(k.tulisan for k in m.kolom),
        baris,
        beku.tempat,
    )
